"""The options ``--format`` and ``--output`` → reporters that write where they say."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

import click

from convoschema._words import printable
from convoschema.cli._exits import INPUT
from convoschema.cli.reporters import Format, build_reporter
from convoschema.cli._results import Reporter
from convoschema.cli._sources import reason

STDOUT = "-"


class OutputError(click.ClickException):
    """Output can't be written."""

    exit_code = INPUT


def formats_of(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> list[tuple[str, str | None]]:
    """Return the pairs of format and file, or None for the file, that ``NAME`` and ``NAME=FILE`` stand for.

    :raises click.BadParameter: there is no such format, or the file has no name.
    """
    pairs = []
    for value in values or ("text",):
        name, equals, file = value.partition("=")
        if name not in FORMATS:
            raise click.BadParameter(f"{printable(name)!r} is not one of {', '.join(FORMATS)}.")
        if equals and not file:
            raise click.BadParameter(f"{value!r} names no file.")
        pairs.append((name, file or None))
    return pairs


@dataclass(frozen=True, slots=True)
class Outputs:
    """The reporters of a run, and the streams that they write to. ``to_terminal`` says whether one is a terminal."""

    reporters: tuple[Reporter, ...]
    streams: tuple[TextIO, ...]
    to_terminal: bool


def open_reporters(
    formats: Sequence[tuple[str, str | None]], output: str | None, stack: ExitStack, *, show_values: bool
) -> Outputs:
    """Return the reporters of a run; the stack closes their files.

    ``output`` is the file of the first format that names none itself.

    :raises click.UsageError: two write to the same place.
    :raises OutputError: a file can't be written.
    """
    places = _places(formats, output)
    streams = tuple(_opened(place, stack) for _, place in places)
    reporters = tuple(
        build_reporter(name, stream, show_values=show_values, colour=_takes_colour(stream))
        for (name, _), stream in zip(places, streams, strict=True)
    )
    return Outputs(reporters, streams, any(stream.isatty() for stream in streams))


def _places(formats: Sequence[tuple[str, str | None]], output: str | None) -> list[tuple[str, str]]:
    """Return the formats, each with the place that it is written to."""
    places: list[tuple[str, str]] = []
    for name, file in formats:
        if file is None:
            file, output = output or STDOUT, None  # noqa: PLW2901 - one of several
        if any(_same(file, taken) for _, taken in places):
            what = "standard output" if file == STDOUT else file
            raise click.UsageError(f"two formats would write to {what}; name a file for one: --format {name}=FILE")
        places.append((name, file))
    if output is not None:
        raise click.UsageError("--output is for a format that names no file itself")
    return places


def _same(one: str, other: str) -> bool:
    return one == other if STDOUT in (one, other) else Path(one).resolve() == Path(other).resolve()


def _opened(place: str, stack: ExitStack) -> TextIO:
    if place == STDOUT:
        return sys.stdout
    try:
        # Reports are the same bytes on every system.
        return stack.enter_context(Path(place).open("w", encoding="utf-8", errors="backslashreplace", newline="\n"))
    except (OSError, ValueError) as error:
        raise OutputError(f"{printable(place)}: {reason(error)}") from None


def _takes_colour(stream: TextIO) -> bool:
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
