"""``json`` and ``jsonl``: for programs. Both are written as problems come, so that memory stays bounded."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import IO, Any, TextIO

from convoschema.cli.reporters.waiting import waiting_text
from convoschema.cli.results import Located, Result, Totals
from convoschema.cli.terminal import as_json


class JsonReporter:
    """One object: the problems, the notices, and then the totals. Notices wait in a temporary file."""

    of_all = False

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._problems = _List(stream, '{\n  "problems": [')
        self._kept = waiting_text(self)
        self._notices = _List(self._kept, ',\n  "notices": [')

    def tell(self, result: Result) -> None:
        """Write the problems of a payload, and keep the notices."""
        self._problems.add(rows_of(result, result.problems))
        self._notices.add(rows_of(result, result.notices))

    def close(self, totals: Totals) -> None:
        """Write the notices and the totals."""
        self._problems.close()
        self._notices.close()
        self._kept.seek(0)
        shutil.copyfileobj(self._kept, self._stream)
        members = ((key, as_json(value)) for key, value in totals_of(totals).items())
        self._stream.writelines(f',\n  "{key}": {value}' for key, value in members)
        self._stream.write("\n}\n")


class _List:
    """A list of objects that is written as they come."""

    def __init__(self, stream: IO[str], opening: str) -> None:
        self._stream = stream
        self._lead = opening

    def add(self, rows: Iterable[dict[str, Any]]) -> None:
        """Write some objects."""
        for row in rows:
            self._stream.write(f"{self._lead}\n    {as_json(row)}")
            self._lead = ","

    def close(self) -> None:
        """Write the end of the list."""
        self._stream.write("\n  ]" if self._lead == "," else f"{self._lead}]")


class JsonLinesReporter:
    """One object a problem or notice, one a line; no totals."""

    of_all = False

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def tell(self, result: Result) -> None:
        """Write the problems of a payload, and then the notices, whose ``kind`` tells them apart."""
        notices = ({**row, "kind": "notice"} for row in rows_of(result, result.notices))
        self._stream.writelines(f"{as_json(row)}\n" for row in chain(rows_of(result, result.problems), notices))

    def close(self, totals: Totals) -> None:
        """Write nothing: the totals are no problem."""


def rows_of(result: Result, told: Iterable[Located]) -> Iterator[dict[str, Any]]:
    """Yield each of the problems or notices of a payload as JSON data."""
    for located in told:
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
        "noticed": totals.noticed,
        "untold": totals.untold,
        "stopped": totals.stopped,
    }
