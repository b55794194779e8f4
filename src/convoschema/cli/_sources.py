"""Paths → payloads: which files there are, and what stands in them."""

from __future__ import annotations

import glob
import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

LINES = (".jsonl", ".ndjson")
SUFFIXES = (".json", *LINES)
STDIN = "-"


class InputError(Exception):
    """Something that was to be read is missing or can't be read. The text says what, in one line."""


@dataclass(frozen=True, slots=True)
class File:
    """A file to check. ``named`` says whether the user named this very file, rather than a directory around it."""

    path: Path
    named: bool
    is_stdin: bool = False

    @property
    def label(self) -> str:
        """What to call the file in a report."""
        return "stdin" if self.is_stdin else self.path.as_posix()


@dataclass(frozen=True, slots=True)
class Text:
    """The JSON text of one payload, and the line on which it stands in a file of lines."""

    content: bytes
    line: int | None


def find_files(argument: str) -> list[File]:
    """Return the files that an argument stands for: itself, those below a directory, those that a glob matches.

    :raises InputError: there are none, or they can't be looked for.
    """
    try:
        return _find(argument, Path(argument))
    except (OSError, ValueError) as error:
        raise InputError(f"{_named(error) or argument[:100]}: {_reason(error)}") from None


def _find(argument: str, path: Path) -> list[File]:
    if argument == STDIN:
        return [File(path, named=True, is_stdin=True)]
    if path.is_dir():
        files = _below(path)
        if not files:
            raise InputError(f"{argument}: no payload file ({', '.join(SUFFIXES)}) is there")
        return files
    if path.exists():
        return [File(path, named=True)]
    if not glob.has_magic(argument):
        raise InputError(f"{argument}: no such file or directory")
    matches = sorted(glob.glob(argument, recursive=True))  # noqa: PTH207 - Path.glob takes no absolute patterns
    if not matches:
        raise InputError(f"{argument}: no file matches")
    return [file for match in map(Path, matches) for file in (_below(match) if match.is_dir() else [_found(match)])]


def read_texts(file: File, *, as_lines: bool) -> Iterator[Text]:
    """Yield the JSON texts of a file: one, or one a line in a file of lines. Blank lines are passed over.

    :raises InputError: the file is missing or can't be read.
    """
    try:
        with _opened(file) as stream:
            if not (as_lines or file.path.suffix.lower() in LINES):
                yield Text(stream.read(), None)
                return
            for number, line in enumerate(stream, 1):
                if line.strip():
                    yield Text(line, number)
    except OSError as error:
        raise InputError(f"{file.label}: {_reason(error)}") from None


def _below(folder: Path) -> list[File]:
    def unreadable(error: OSError) -> None:
        raise error

    folders = os.walk(folder, onerror=unreadable)
    paths = sorted(Path(parent, name) for parent, _, names in folders for name in names)
    # A pipe or a device in a directory is no fixture, and reading it might never end.
    return [_found(path) for path in paths if path.suffix.lower() in SUFFIXES and not _is_special(path)]


def _is_special(path: Path) -> bool:
    return path.exists() and not path.is_file()


def _found(path: Path) -> File:
    return File(path, named=False)


def _opened(file: File) -> AbstractContextManager[BinaryIO]:
    return nullcontext(sys.stdin.buffer) if file.is_stdin else file.path.open("rb")


def _named(error: Exception) -> str | None:
    name = getattr(error, "filename", None)
    return str(name)[:100] if name else None


def _reason(error: Exception) -> str:
    return (getattr(error, "strerror", None) or "can't be read").lower()
