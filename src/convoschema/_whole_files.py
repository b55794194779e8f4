"""Files that are never half-written: each is written beside its place, and takes the place when it is whole."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from stat import S_IMODE, S_ISREG
from typing import Literal, TextIO

_LONGEST = 40
"""How many characters of a file's name the name of its draft repeats."""


@dataclass(slots=True)
class Draft:
    """A file that is being written. What is in its place stays there until :meth:`keep`.

    ``beside`` is where it is written, or None for what has no place to take: a pipe, a device, ``/dev/stdout``.
    """

    stream: TextIO
    place: Path
    beside: Path | None

    def keep(self) -> None:
        """Let the file, which is whole, take its place.

        :raises OSError: it can't be written in full; it is dropped.
        """
        try:
            self.stream.close()
            if self.beside is not None:
                self.beside.replace(self.place)
        except OSError:
            self.drop()
            raise

    def drop(self) -> None:
        """Forget what was written; do nothing if it took its place already."""
        with suppress(OSError):
            self.stream.close()
        if self.beside is not None:
            self.beside.unlink(missing_ok=True)


def begin(path: Path) -> Draft:
    """Return a draft of a text file, in UTF-8 and with the same bytes on every system.

    It keeps the permissions of the file that is there, and follows links to it.

    :raises OSError: the file, or one beside it, can't be written.
    :raises ValueError: it has no possible name.
    """
    there = _mode_of(path)
    if there is not None and (not S_ISREG(there) or _is_of_a_process(path)):
        # Appended, since the standard output of a process may be a file that others write to as well.
        return Draft(_opened(path, "a"), path, None)
    place = Path(os.path.realpath(path))
    if there is not None and not os.access(place, os.W_OK):
        raise PermissionError(13, "permission denied")
    beside = place.with_name(f".{place.name[:_LONGEST]}.{token_hex(4)}.tmp")
    draft = Draft(_opened(beside, "x"), place, beside)
    if there is not None:
        with suppress(OSError):
            beside.chmod(S_IMODE(there))
    return draft


def write_whole(path: Path, text: str) -> None:
    """Write a text as the whole content of a file.

    :raises OSError: it can't be written; what was there still is.
    :raises ValueError: it has no possible name.
    """
    draft = begin(path)
    try:
        draft.stream.write(text)
        draft.keep()
    finally:
        draft.drop()


def _mode_of(path: Path) -> int | None:
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None


def _is_of_a_process(path: Path) -> bool:
    """Return whether a path names what a process has open, such as ``/dev/stdout``: that can't be replaced."""
    return Path(os.path.abspath(path)).parts[1:2] in (("dev",), ("proc",))  # noqa: PTH100 - not where links lead


def _opened(path: Path, mode: Literal["a", "x"]) -> TextIO:
    return path.open(mode, encoding="utf-8", errors="backslashreplace", newline="\n")
