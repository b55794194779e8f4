"""Results to report, and what the reports of them are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from io import StringIO
from pathlib import PurePosixPath
from typing import Any

import convoschema
from convoschema import Problem, ProblemCode
from convoschema.cli.reporters import Format, RunInfo, build_html, build_reporter, build_summary
from convoschema.cli.results import Located, Position, Reporter, Result, Totals

RUN = RunInfo(datetime(2025, 3, 14, 9, 26, 53, tzinfo=UTC), PurePosixPath("/repo"), "strict", "wire")
HOSTILE = "\x1b[31m\r\n::error::x%0A</script><b>&|`]]>\"'\u202e[x](https://evil.example)@all{0}, www.evil.example"
"""Everything that could disturb a terminal, a log, a page or a table, as one property name or file name."""
REPORTS = [*(output_format.value for output_format in Format), "summary", "html"]


def problem(**changes: Any) -> Problem:
    """Return a problem like that of the README, with changes."""
    plain = Problem(
        ProblemCode.UNKNOWN_VALUE,
        "/calls/0/state",
        "'conected' is not a known value",
        "did you mean 'connected'?",
        "Participant",
        ("calls", 0, "state"),
        "/$ref/properties/calls/items/$ref/properties/state/enum",
        "/$defs/Call/properties/state/enum",
    )
    return replace(plain, **changes)


def result(*problems: Problem, source: str = "a.json", record: int | None = None, line: int = 3) -> Result:
    """Return the result of a payload whose problems stand in column 7 of a line."""
    located = tuple(Located(each, Position(line, 7)) for each in problems)
    return Result(source, record, problems[0].model if problems else "Participant", located)


def checked(payload: Any, model: str, source: str = "a.json", **options: Any) -> Result:
    """Return the result of a real check."""
    found = convoschema.iter_problems(payload, model, **options)
    return Result(source, None, model, tuple(Located(each, Position(1, 1)) for each in found))


def reporter_of(name: str, stream: StringIO, **options: bool) -> Reporter:
    """Return the reporter of a format, of the summary or of the HTML page."""
    match name:
        case "summary":
            return build_summary(stream)
        case "html":
            return build_html(stream, RUN)
    return build_reporter(name, stream, run=RUN, **options)


def report(name: str, results: Iterable[Result], totals: Totals | None = None, **options: bool) -> str:
    """Return what a report says of results."""
    stream = StringIO()
    reporter = reporter_of(name, stream, **options)
    counted = Totals()
    for each in results:
        counted.checked += 1
        counted.invalid += bool(each.problems)
        counted.problems += len(each.problems)
        if each.problems or reporter.of_all:
            reporter.tell(each)
    reporter.close(totals or counted)
    return stream.getvalue()
