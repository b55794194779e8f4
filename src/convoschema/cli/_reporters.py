"""Results → output, in one format each."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, TextIO

from convoschema._words import printable
from convoschema.cli._results import Reporter, Result, Totals

FORMATS = ("text", "json")


def build_reporter(output_format: str, stream: TextIO, *, show_values: bool, colour: bool) -> Reporter:  # noqa: ARG001
    """Return the reporter of a format."""
    return TextReporter(stream) if output_format == "text" else JsonReporter(stream)


@dataclass(slots=True)
class TextReporter:
    """One line a problem, then a summary."""

    _stream: TextIO
    of_all: bool = False

    def tell(self, result: Result) -> None:
        for located in result.problems:
            place = f"{printable(result.source)}:{located.position.line}:{located.position.column}"
            self._stream.write(f"{place}: {located.problem}\n")

    def close(self, totals: Totals) -> None:
        for line in _summary(totals):
            self._stream.write(f"{line}\n")


@dataclass(slots=True)
class JsonReporter:
    """One JSON object, when all is done."""

    _stream: TextIO
    of_all: bool = False
    _problems: list[dict[str, Any]] = field(default_factory=list)

    def tell(self, result: Result) -> None:
        self._problems += _as_rows(result)

    def close(self, totals: Totals) -> None:
        report = {"checked": totals.checked, "invalid": totals.invalid, "problems": self._problems}
        self._stream.write(json.dumps(report, indent=2) + "\n")


def _summary(totals: Totals) -> Iterable[str]:
    payloads = "payload" if totals.checked == 1 else "payloads"
    if not totals.checked:
        yield "nothing checked"
    elif totals.invalid:
        have = "has" if totals.invalid == 1 else "have"
        yield f"{totals.invalid:,} of {totals.checked:,} {payloads} {have} problems"
    else:
        yield f"{totals.checked:,} {payloads} checked, no problems"
    if totals.unreported:
        yield f"{totals.unreported:,} more {'problem' if totals.unreported == 1 else 'problems'} not reported"
    if totals.skipped:
        files = "file" if totals.skipped == 1 else "files"
        yield f"{totals.skipped:,} {files} skipped, since no pattern names a model for them"


def _as_rows(result: Result) -> Iterable[dict[str, Any]]:
    for located in result.problems:
        told = located.problem.as_dict()
        yield {
            "source": result.source,
            "record": result.record,
            "line": located.position.line,
            "column": located.position.column,
            **{key: told[key] for key in ("model", "pointer", "code", "message", "hint")},
        }
