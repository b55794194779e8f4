"""No report shows a personal value unless asked, and nothing in a payload or a file name disturbs any report."""

from __future__ import annotations

import json
from typing import Any

import pytest

import convoschema
from convoschema.cli.results import Located, Position, Result
from tests.cases import PROFILES
from tests.cli.reporters.results import HOSTILE, REPORTS, checked, report
from tests.test_privacy import BAD_VALUES, CANARY, PATHS, payload_with

LINE_OF_THE_FILE = f'{{"notes": "{CANARY}"}}'


@pytest.fixture(scope="module")
def results() -> list[Result]:
    """Return what checks of a canary in every personal property found, in one profile or another, each with a line
    that shows it.
    """
    payloads = [json.dumps(payload_with(path, value)).encode() for path in PATHS for value in BAD_VALUES]
    found: list[Result] = []
    for part, profile in enumerate(PROFILES):
        options: dict[str, Any] = {"profile": profile}
        validator = convoschema.Validator("Conversation", **options)
        for text in [*payloads[part :: len(PROFILES)], b'{"notes": "Canary']:
            problems = validator.iter_problems(text)
            located = tuple(Located(problem, Position(1, 3), LINE_OF_THE_FILE) for problem in problems)
            found.append(Result("a.json", len(found), "Conversation", located))
    assert sum(bool(each.problems) for each in found) > len(PATHS)
    return found


@pytest.mark.parametrize("name", REPORTS)
def test_no_report_shows_a_personal_value(name: str, results: list[Result]) -> None:
    told = report(name, results)
    assert "Conversation" in told or name == "text"
    assert CANARY not in told


@pytest.mark.parametrize("name", REPORTS)
def test_a_line_of_the_file_is_in_the_text_alone_and_only_if_asked(name: str, results: list[Result]) -> None:
    assert (CANARY in report(name, results, show_values=True)) is (name == "text")


@pytest.mark.parametrize("name", REPORTS)
def test_nothing_hostile_comes_out_raw(name: str) -> None:
    payload = {HOSTILE: 1, "attributes": {HOSTILE: 5}, "calls": [{"state": HOSTILE}]}
    told = report(name, [checked(payload, "Participant", HOSTILE, profile="strict")])
    lines = told.split("\n")
    assert not any(line.startswith("::error::") for line in lines)
    assert all(char.isprintable() or char == "\n" for char in told)
    if name in ("html", "junit", "markdown"):
        assert "<b>" not in told
        assert told.count("</script>") == (name == "html")
    if name == "text":
        assert len(lines) == 5


@pytest.mark.parametrize("name", REPORTS)
def test_values_are_shown_if_asked(name: str) -> None:
    shown = checked({"notes": [CANARY]}, "Wrapup", show_values=True)
    assert CANARY in report(name, [shown]) or name == "summary"
