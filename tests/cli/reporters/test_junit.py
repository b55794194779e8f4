from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from xmlschema import XMLSchema

from convoschema.cli.results import Result, Totals
from tests.cases import REPOSITORY
from tests.cli.reporters.results import HOSTILE, problem, report, result

SCHEMA = XMLSchema(REPOSITORY / "tests/data/standards/junit-10.xsd")


def suite_of(*results: Result, totals: Totals | None = None) -> ET.Element:
    text = report("junit", results, totals)
    SCHEMA.validate(text)
    root = ET.fromstring(text.encode("ascii"))  # noqa: S314 - our own
    suite = root.find("testsuite")
    assert suite is not None
    return suite


@pytest.mark.parametrize("number", [0, 1, 3])
def test_a_case_a_payload(number: int) -> None:
    results = [
        result(problem()),
        result(source="b.jsonl", record=2),
        result(problem(), problem(), source="b.jsonl", record=3),
    ]
    suite = suite_of(*results[:number])
    cases = [(case.get("classname"), case.get("name"), len(case)) for case in suite.iter("testcase")]
    expected = [("Participant", "a.json", 1), ("Participant", "b.jsonl#2", 0), ("Participant", "b.jsonl#3", 1)]
    assert cases == expected[:number]
    assert suite.get("tests") == str(number)
    assert suite.get("failures") == str(sum(failures for *_, failures in expected[:number]))


def test_a_failure_says_the_first_problem_and_then_all() -> None:
    [failure] = suite_of(result(problem(), problem(hint=None))).iter("failure")
    assert failure.attrib == {
        "type": "unknown-value",
        "message": "'conected' is not a known value; did you mean 'connected'? (and 1 more problem)",
    }
    assert failure.text is not None
    assert [line.partition(": ")[0] for line in failure.text.splitlines()] == ["a.json:3:7", "a.json:3:7"]


def test_a_failure_has_an_end() -> None:
    [failure] = suite_of(result(*[problem()] * 150)).iter("failure")
    assert failure.text is not None
    assert failure.text.splitlines()[-1] == "… and 50 more"


def test_how_the_run_ended_is_its_output() -> None:
    assert suite_of(totals=Totals(1, stopped="terminated")).findtext("system-out") == (
        "1 payload checked, no problems; stopped before the end: terminated"
    )


def test_characters_that_xml_lacks_are_escaped() -> None:
    odd = problem(message=f"{HOSTILE} \ufffe \U0001f4de ä")
    [failure] = suite_of(result(odd, source="\x00.json")).iter("failure")
    assert "\x1b" not in str(failure.text)
    assert str(failure.get("message")).startswith("\\x1b[31m")
    assert "\\ufffe \U0001f4de ä" in str(failure.get("message"))


def test_many_cases_wait_on_the_disk() -> None:
    suite = suite_of(*[result(record=number) for number in range(20_000)])
    assert suite.get("tests") == "20000"
    assert sum(1 for _ in suite.iter("testcase")) == 20_000
