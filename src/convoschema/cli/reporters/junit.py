"""``junit``: the XML of JUnit as Jenkins defines it, for the test tab of a CI service; a payload is a test case."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from typing import TextIO
from xml.sax.saxutils import escape

from convoschema._plurals import counted
from convoschema.cli.reporters.phrases import endings, line_of, name_of, notice_of, said
from convoschema.cli.reporters.waiting import waiting_text
from convoschema.cli.results import Result, Totals
from convoschema.cli.terminal import shown

_MOST = 100


class JunitReporter:
    """One suite. Its cases wait in a temporary file, since the numbers of them stand before them."""

    of_all = True

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._cases = waiting_text(self)
        self._tests = 0
        self._failures = 0

    def tell(self, result: Result) -> None:
        """Note the case of a payload."""
        self._tests += 1
        case = f"<testcase classname={_quoted(shown(result.model))} name={_quoted(name_of(result))}"
        is_failure = bool(result.problems or result.beyond)
        self._failures += is_failure
        inside = f"{_failure(result) if is_failure else ''}{_notices(result)}"
        self._cases.write(f"{case}>{inside}</testcase>\n" if inside else f"{case}/>\n")

    def close(self, totals: Totals) -> None:
        """Write the suite."""
        numbers = f'tests="{self._tests}" failures="{self._failures}" errors="0"'
        self._stream.write(
            f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="convoschema" {numbers}>\n'
            f'<testsuite name="convoschema" {numbers} skipped="0">\n'
        )
        self._cases.seek(0)
        shutil.copyfileobj(self._cases, self._stream)
        self._stream.write(
            f"<system-out>{_text('; '.join(endings(totals)))}</system-out>\n</testsuite>\n</testsuites>\n"
        )


def _failure(result: Result) -> str:
    """Return the one failure of a case, which is all that most readers show: the first problem, and below it all."""
    problems = result.problems
    [first, *others] = [located.problem for located in (*problems, *result.beyond)]
    more = f" (and {counted(len(others), 'more problem')})" if others else ""
    message = f"{said(first)}{more}" if problems else f"{counted(len(result.beyond), 'problem')}, not shown"
    body = _lines(line_of(result.source, located) for located in problems)
    return f"<failure type={_quoted(first.code)} message={_quoted(message)}>{body}</failure>"


def _notices(result: Result) -> str:
    """Return what a case prints: its notices."""
    lines = _lines(notice_of(result.source, located) for located in result.notices)
    return f"<system-out>{lines}</system-out>" if lines else ""


def _lines(lines: Iterable[str]) -> str:
    """Return the first of some lines, and how many more there are."""
    whole = list(lines)
    more = [f"… and {len(whole) - _MOST:,} more"] if len(whole) > _MOST else []
    return _text("\n".join([*whole[:_MOST], *more]))


def _text(text: str) -> str:
    """Return a text, which is printable, for XML: in ASCII, whatever the stream's encoding."""
    return escape(text, {'"': "&quot;"}).encode("ascii", "xmlcharrefreplace").decode("ascii")


def _quoted(text: str) -> str:
    return f'"{_text(text)}"'
