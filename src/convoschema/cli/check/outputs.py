"""The options ``--format``, ``--output``, ``--summary`` and ``--report`` → reporters that write where they say."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

import click

from convoschema._whole_files import Draft
from convoschema.cli.output_files import begin_output
from convoschema.cli.reporters import Format, RunInfo, build_html, build_reporter, build_summary, wants_colour
from convoschema.cli.results import Reporter, Totals
from convoschema.cli.terminal import abandon

STDOUT = "-"
FORMATS = [name.value for name in Format]
_SUMMARY, _PAGE = "--summary", "--report"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which reports are asked for: formats, each with its file if it names one, and the options beside them.

    ``output`` is the file of the first format that names none itself.
    """

    formats: Sequence[tuple[str, str | None]]
    output: str | None = None
    summary: bool = False
    page: str | None = None


@dataclass(slots=True)
class Output:
    """A report: what writes it, to which stream, and what its place is called.

    ``draft`` is that of its file, if it has one. ``is_over`` says that nothing more can be written.
    """

    name: str
    reporter: Reporter
    stream: TextIO
    draft: Draft | None = None
    is_over: bool = False

    def close(self, totals: Totals) -> None:
        """Write what is left, and let a file take its place.

        :raises OSError: that can't be done.
        """
        self.reporter.close(totals)
        self.stream.flush()
        if self.draft is not None:
            self.draft.keep()

    def give_up(self) -> None:
        """Write no more. What was in a file's place is still there."""
        self.is_over = True
        if self.draft is None:
            abandon(self.stream)
        else:
            self.draft.drop()


def formats_of(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> list[tuple[str, str | None]]:
    """Return the pairs of format and file, or None for the file, that ``NAME`` and ``NAME=FILE`` stand for.

    :raises click.BadParameter: there is no such format, or the file has no name.
    """
    pairs = []
    for value in values:
        name, equals, file = value.partition("=")
        if name not in FORMATS:
            raise click.BadParameter(f"{name!r} is not one of {', '.join(FORMATS)}.")
        if equals and not file:
            raise click.BadParameter(f"{value!r} names no file.")
        pairs.append((name, file or None))
    return pairs


def open_outputs(
    places: Iterable[tuple[str, str | None]], stack: ExitStack, run: RunInfo, *, show_values: bool
) -> list[Output]:
    """Return the reports of a run; the stack drops the files that were not kept.

    :raises OutputError: a file can't be written.
    """
    outputs = []
    for name, place in places:
        if place in (None, STDOUT):
            stream, draft = (sys.stderr if place is None else sys.stdout), None
        else:
            draft = begin_output(Path(str(place)))
            stack.callback(draft.drop)
            stream = draft.stream
        reporter = _reporter(name, stream, run, show_values=show_values)
        outputs.append(Output(_called(place), reporter, stream, draft))
    return outputs


def files_of(places: Iterable[tuple[str, str | None]]) -> list[Path]:
    """Return the files among the places of reports."""
    return [Path(place) for _, place in places if place not in (None, STDOUT)]


def places_of(wanted: Wanted) -> list[tuple[str, str | None]]:
    """Return the reports, each with the place that it is written to; None is standard error.

    :raises click.UsageError: two write to the same place.
    """
    places: list[tuple[str, str]] = []
    output = wanted.output
    for name, file in wanted.formats or [(Format.TEXT.value, None)]:
        if file is None:
            file, output = output or STDOUT, None  # noqa: PLW2901 - one of several
        _take(places, name, file)
    if output is not None:
        raise click.UsageError("--output is for a format that names no file itself")
    if wanted.page is not None:
        _take(places, _PAGE, wanted.page)
    return _with_summary(places) if wanted.summary else list(places)


def _take(places: list[tuple[str, str]], name: str, file: str) -> None:
    if any(_same(file, taken) for _, taken in places):
        option = f"{_PAGE} FILE" if name == _PAGE else f"--format {name}=FILE"
        raise click.UsageError(f"two reports would write to {_called(file)}; name another file for one: {option}")
    places.append((name, file))


def _called(place: str | None) -> str:
    return "standard error" if place is None else "standard output" if place == STDOUT else place


def _with_summary(places: list[tuple[str, str]]) -> list[tuple[str, str | None]]:
    """Return the reports with the summary: in place of the text on standard output, or where there is room."""
    printed = (Format.TEXT.value, STDOUT)
    others = [place for place in places if place != printed]
    is_taken = any(place == STDOUT for _, place in others)
    return [*others, (_SUMMARY, None if is_taken else STDOUT)]


def _same(one: str, other: str) -> bool:
    return one == other if STDOUT in (one, other) else Path(one).resolve() == Path(other).resolve()


def _reporter(name: str, stream: TextIO, run: RunInfo, *, show_values: bool) -> Reporter:
    if name == _SUMMARY:
        return build_summary(stream)
    if name == _PAGE:
        return build_html(stream, run)
    colour = wants_colour(stream, os.environ)
    return build_reporter(name, stream, show_values=show_values, colour=colour, run=run)
