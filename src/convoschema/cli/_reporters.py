"""Results → output, in one format each."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol

import click

from convoschema._problems import Problem
from convoschema._words import printable


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one payload: where it stands (and on which line, in a file of lines), and its problems."""

    source: str
    line: int | None
    problems: tuple[Problem, ...]


@dataclass(slots=True)
class Totals:
    """What a run has counted so far."""

    checked: int = 0
    invalid: int = 0
    skipped: int = 0


class Reporter(Protocol):
    """Something that tells the user what a run found."""

    def tell(self, result: Result) -> None:
        """Tell of one payload that has problems."""

    def close(self, totals: Totals) -> None:
        """Tell how the run ended."""


class Format(StrEnum):
    """The output formats."""

    TEXT = "text"
    JSON = "json"


def build_reporter(output_format: Format) -> Reporter:
    """Return the reporter of a format; it writes to standard output."""
    return TextReporter() if output_format is Format.TEXT else JsonReporter()


class TextReporter:
    """One line a problem, then a summary."""

    def tell(self, result: Result) -> None:
        place = printable(result.source) if result.line is None else f"{printable(result.source)}:{result.line}"
        for problem in result.problems:
            click.echo(f"{place}: {problem}")

    def close(self, totals: Totals) -> None:
        payloads = "payload" if totals.checked == 1 else "payloads"
        if not totals.checked:
            click.echo("nothing checked")
        elif totals.invalid:
            click.echo(
                f"{totals.invalid:,} of {totals.checked:,} {payloads} "
                f"{'has' if totals.invalid == 1 else 'have'} problems"
            )
        else:
            click.echo(f"{totals.checked:,} {payloads} checked, no problems")
        if totals.skipped:
            files = "file" if totals.skipped == 1 else "files"
            click.echo(f"{totals.skipped:,} {files} skipped, since no pattern names a model for them")


@dataclass(slots=True)
class JsonReporter:
    """One JSON object, when all is done."""

    _problems: list[dict[str, Any]] = field(default_factory=list)

    def tell(self, result: Result) -> None:
        self._problems += _as_rows(result)

    def close(self, totals: Totals) -> None:
        report = {"checked": totals.checked, "invalid": totals.invalid, "problems": self._problems}
        click.echo(json.dumps(report, indent=2))


def _as_rows(result: Result) -> Iterable[dict[str, Any]]:
    for problem in result.problems:
        told = problem.as_dict()
        yield {
            "source": result.source,
            "line": result.line,
            **{key: told[key] for key in ("model", "pointer", "code", "message", "hint")},
        }
