"""Files that the program writes, and what is said if they can't be written."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TextIO

import click

from convoschema._checking.messages import printable
from convoschema.cli.exits import INPUT
from convoschema.cli.reasons import reason


class OutputError(click.ClickException):
    """Output can't be written."""

    exit_code = INPUT


def opened_to_write(file: Path, stack: ExitStack) -> TextIO:
    """Return a stream that writes a file, which the stack closes. Its bytes are the same on every system.

    :raises OutputError: the file can't be written.
    """
    try:
        return stack.enter_context(file.open("w", encoding="utf-8", errors="backslashreplace", newline="\n"))
    except (OSError, ValueError) as error:
        raise _failure(file, error) from None


def write_text(file: Path, text: str) -> None:
    """Write a text as the whole content of a file.

    :raises OutputError: the file can't be written.
    """
    try:
        file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise _failure(file, error) from None


def _failure(file: Path, error: Exception) -> OutputError:
    return OutputError(f"{printable(str(file))}: {reason(error)}")
