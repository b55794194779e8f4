"""Files that the program writes, and what is said if they can't be written."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import click

from convoschema._whole_files import Draft, begin, write_whole
from convoschema.cli.exits import INPUT
from convoschema.cli.reasons import reason


class OutputError(click.ClickException):
    """Output can't be written. The text says which."""

    exit_code = INPUT


def begin_output(file: Path) -> Draft:
    """Return a draft of a file.

    :raises OutputError: the file can't be written.
    """
    with _told(file):
        return begin(file)


def write_text(file: Path, text: str) -> None:
    """Write a text as the whole content of a file.

    :raises OutputError: the file can't be written; what was there still is.
    """
    with _told(file):
        write_whole(file, text)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Let other processes wait that lock this directory too. Systems and disks that know no such locks go without."""
    with ExitStack() as stack:
        with suppress(ImportError, OSError):
            import fcntl

            handle = os.open(folder, os.O_RDONLY)
            stack.callback(os.close, handle)
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


@contextmanager
def _told(file: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as error:
        raise OutputError(f"{file}: {reason(error)}") from None
