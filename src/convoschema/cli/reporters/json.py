"""``json`` and ``jsonl``: for programs. Both are written as problems come, so that memory stays bounded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TextIO

from convoschema.cli.results import Result, Totals
from convoschema.cli.terminal import as_json


class JsonReporter:
    """One object: the problems, and then the totals."""

    of_all = False

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._lead = '{\n  "problems": ['

    def tell(self, result: Result) -> None:
        """Write the problems of a payload."""
        for row in rows_of(result):
            self._stream.write(f"{self._lead}\n    {as_json(row)}")
            self._lead = ","

    def close(self, totals: Totals) -> None:
        """Write the totals."""
        empty = self._lead != ","
        self._stream.write(f"{self._lead}]" if empty else "\n  ]")
        members = ((key, as_json(value)) for key, value in totals_of(totals).items())
        self._stream.writelines(f',\n  "{key}": {value}' for key, value in members)
        self._stream.write("\n}\n")


class JsonLinesReporter:
    """One object a problem, one problem a line; no totals."""

    of_all = False

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def tell(self, result: Result) -> None:
        """Write the problems of a payload."""
        self._stream.writelines(f"{as_json(row)}\n" for row in rows_of(result))

    def close(self, totals: Totals) -> None:
        """Write nothing: the totals are no problem."""


def rows_of(result: Result) -> Iterator[dict[str, Any]]:
    """Yield each problem of a payload as JSON data."""
    for located in result.problems:
        problem = located.problem
        yield {
            "source": result.source,
            "line": located.position.line,
            "column": located.position.column,
            "record": result.record,
            "model": problem.model,
            "pointer": problem.pointer,
            "code": problem.code.value,
            "message": problem.message,
            "hint": problem.hint,
        }


def totals_of(totals: Totals) -> dict[str, Any]:
    """Return totals as JSON data."""
    return {
        "checked": totals.checked,
        "invalid": totals.invalid,
        "absent": totals.absent,
        "unnamed": totals.unnamed,
        "topics": dict(totals.known_topics),
        "unknown_topics": totals.topics[None],
        "skipped": totals.skipped,
        "accepted": totals.accepted,
        "unreported": totals.unreported,
        "curtailed": totals.curtailed,
        "stopped": totals.stopped,
    }
