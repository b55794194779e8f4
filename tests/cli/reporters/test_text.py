from __future__ import annotations

import re
from dataclasses import replace
from io import StringIO
from unicodedata import east_asian_width

import pytest

from convoschema.cli.reporters import build_reporter, wants_colour
from convoschema.cli.reporters.excerpt import excerpt
from convoschema.cli.results import Located, Position, Result, Totals
from tests.cli.reporters.results import problem, report, result

LINE = "a.json:3:7: /calls/0/state: unknown-value: 'conected' is not a known value; did you mean 'connected'?\n"


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def with_excerpt(line: str, column: int) -> Result:
    return Result("a.json", None, "Participant", (Located(problem(), Position(3, column), line),))


def test_a_line_a_problem_and_the_totals() -> None:
    told = report("text", [result(problem(), problem(hint=None)), result(), result(problem(), source="b.json")])
    assert told == (
        f"{LINE}a.json:3:7: /calls/0/state: unknown-value: 'conected' is not a known value\n"
        f"{LINE.replace('a.json', 'b.json')}2 of 3 payloads have problems\n"
    )


def test_on_a_terminal_an_empty_line_keeps_files_apart() -> None:
    stream = Terminal()
    reporter = build_reporter("text", stream)
    for each in (result(problem()), result(problem()), result(), result(problem(), source="b.json")):
        reporter.tell(each)
    reporter.close(Totals(4, 3))
    assert stream.getvalue().splitlines(keepends=True)[:4] == [LINE, LINE, "\n", LINE.replace("a.json", "b.json")]
    assert stream.getvalue().endswith("\n\n3 of 4 payloads have problems\n")
    stream = Terminal()
    build_reporter("text", stream).close(Totals(4))
    assert stream.getvalue() == "4 payloads checked, no problems\n"


def test_colours_change_nothing_but_colours() -> None:
    results = [result(problem(), problem(hint=None)), with_excerpt('{"state": 1}', 3)]
    plain = report("text", results, show_values=True)
    coloured = report("text", results, show_values=True, colour=True)
    assert re.sub(r"\x1b\[[0-9]+m", "", coloured) == plain
    assert coloured.startswith("\x1b[1ma.json:3:7\x1b[0m: /calls/0/state: \x1b[31munknown-value\x1b[0m: ")
    assert report("text", [result()], colour=True) == "\x1b[1m\x1b[32m1 payload checked, no problems\x1b[0m\n"
    assert report("text", [], colour=True) == "nothing checked\n"


@pytest.mark.parametrize(
    ("environment", "terminal", "wanted"),
    [
        ({}, True, True),
        ({}, False, False),
        ({"TERM": "dumb"}, True, False),
        ({"NO_COLOR": "1"}, True, False),
        ({"NO_COLOR": ""}, True, True),
        ({"FORCE_COLOR": "1"}, False, True),
        ({"FORCE_COLOR": "0"}, False, False),
        ({"FORCE_COLOR": ""}, True, True),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False),
    ],
)
def test_who_wants_colour(environment: dict[str, str], terminal: bool, wanted: bool) -> None:
    assert wants_colour(Terminal() if terminal else StringIO(), environment) is wanted


def test_the_line_of_the_file_is_shown_only_if_values_may_be() -> None:
    shown = report("text", [with_excerpt('  "state": "conected"', 12)], show_values=True)
    assert shown.splitlines()[1:3] == ['    |   "state": "conected"', "    |            ^"]
    assert "|" not in report("text", [with_excerpt('  "state": "conected"', 12)])
    assert "|" not in report("text", [result(problem())], show_values=True)


@pytest.mark.parametrize(
    ("line", "column", "shown", "caret"),
    [
        ('{"a": 1}', 7, '{"a": 1}', "      ^"),
        ("\t1", 2, "    1", "    ^"),
        ("漢字 1", 4, "漢字 1", "     ^"),
        ("e\u0301 1", 4, "e\u0301 1", "  ^"),
        ("\x1b[0m\u202e1", 6, "\\x1b[0m\\u202e1", " " * 13 + "^"),
        ("", 1, "", "^"),
        ("short", 99, "short", "     ^"),
        ("a" * 100 + "b" + "c" * 100, 101, "…" + "a" * 60 + "b" + "c" * 39 + "…", " " * 61 + "^"),
        ("b" + "c" * 39, 1, "b" + "c" * 39, "^"),
        ("a" * 60 + "b", 61, "a" * 60 + "b", " " * 60 + "^"),
    ],
)
def test_the_caret_stands_under_the_column(line: str, column: int, shown: str, caret: str) -> None:
    assert excerpt(line, column) == (shown, caret)


def test_the_caret_stands_right_in_a_window_of_wide_characters() -> None:
    shown, caret = excerpt("漢" * 500, 250)
    assert len(shown) == 102
    assert len(caret) - 1 == sum(2 if east_asian_width(char) == "W" else 1 for char in shown[:61])


def test_a_problem_of_the_whole_payload_is_named_so() -> None:
    whole = replace(problem(), path=(), pointer="")
    assert report("text", [result(whole)]).startswith("a.json:3:7: the payload itself: unknown-value: ")
