"""Paths → files: which there are, and what they are named."""

from __future__ import annotations

import os
from dataclasses import dataclass
from glob import has_magic
from pathlib import Path, PurePath

from convoschema.cli.check.glob_patterns import matches_of
from convoschema.cli.reasons import reason
from convoschema.cli.results import STDIN_LABEL

LINES = (".jsonl", ".ndjson")
SUFFIXES = (".json", *LINES)
COMPRESSED = (".gz", ".zst")
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
        return STDIN_LABEL if self.is_stdin else self.path.as_posix()

    @property
    def compression(self) -> str | None:
        """The suffix that says how the file is compressed, if it is."""
        suffix = self.path.suffix.lower()
        return suffix if suffix in COMPRESSED else None

    @property
    def holds_lines(self) -> bool:
        """Whether the file's name says that every line is a payload."""
        return _kind(self.path) in LINES

    @property
    def suffix(self) -> str:
        """How the file's name says what it holds, and how it is compressed, such as ``.json.gz``."""
        return f"{_inner(self.path).suffix}{self.path.suffix}" if self.compression else self.path.suffix


def find_files(argument: str) -> list[File]:
    """Return the files that an argument stands for: itself, those below a directory, those that a glob matches.

    :raises InputError: there are none, or they can't be looked for.
    """
    try:
        return _find(argument, Path(argument))
    except (OSError, ValueError) as error:
        raise InputError(f"{_named(error) or argument[:100]}: {reason(error)}") from None


def _find(argument: str, path: Path) -> list[File]:
    if argument == STDIN:
        return [File(path, named=True, is_stdin=True)]
    if path.is_dir():
        files = _below(path)
        if not files:
            raise InputError(
                f"{argument}: no payload file ({', '.join(SUFFIXES)}, or one of them with {' or '.join(COMPRESSED)}) "
                "is there"
            )
        return files
    if path.exists():
        return [File(path, named=True)]
    if not has_magic(argument):
        path.lstat()  # which says why it can't be looked at; exists() does not from Python 3.14 on
        raise InputError(f"{argument}: no such file or directory")
    matches = matches_of(argument)
    if not matches:
        raise InputError(f"{argument}: no file matches")
    files = [file for match in matches for file in (_below(match) if match.is_dir() else [_found(match)])]
    # A pattern may match a directory and what is below it.
    return [file for file in dict.fromkeys(files) if not _is_special(file.path)]


def _below(folder: Path) -> list[File]:
    def unreadable(error: OSError) -> None:
        raise error

    folders = os.walk(folder, onerror=unreadable)
    paths = sorted(Path(parent, name) for parent, _, names in folders for name in names)
    # A pipe or a device in a directory is no fixture, and reading it might never end.
    return [_found(path) for path in paths if is_payload_file(path) and not _is_special(path)]


def is_payload_file(path: PurePath) -> bool:
    """Return whether a name says that a file holds payloads."""
    return _kind(path) in SUFFIXES


def _kind(path: PurePath) -> str:
    """Return what a name says that a file holds, compressed or not: its suffix."""
    return _inner(path).suffix.lower()


def _inner(path: PurePath) -> PurePath:
    return path.with_suffix("") if path.suffix.lower() in COMPRESSED else path


def _is_special(path: Path) -> bool:
    return path.exists() and not path.is_file()


def _found(path: Path) -> File:
    return File(path, named=False)


def _named(error: Exception) -> str | None:
    name = getattr(error, "filename", None)
    return str(name)[:100] if name else None
