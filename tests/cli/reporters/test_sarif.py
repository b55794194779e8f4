from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft7Validator, FormatChecker

from convoschema import ProblemCode
from convoschema._version import __version__
from convoschema.cli.results import Result, Totals
from tests.cases import REPOSITORY
from tests.cli.reporters.results import HOSTILE, checked, problem, report, result

SCHEMA = json.loads((REPOSITORY / "tests/data/standards/sarif-schema-2.1.0.json").read_text("utf-8"))
VALIDATOR = Draft7Validator(SCHEMA, format_checker=FormatChecker())


def run_of(*results: Result, totals: Totals | None = None) -> Any:
    log = json.loads(report("sarif", results, totals))
    VALIDATOR.validate(log)
    [run] = log["runs"]
    return run


def fingerprints(*results: Result) -> list[str]:
    return [found["partialFingerprints"]["convoschema/v1"] for found in run_of(*results)["results"]]


@pytest.mark.parametrize("number", [0, 1, 3])
def test_a_log_obeys_the_published_schema(number: int) -> None:
    run = run_of(*[result(problem(), problem())] * number, totals=Totals(5, number, stopped="interrupted"))
    assert len(run["results"]) == 2 * number
    assert run["columnKind"] == "unicodeCodePoints"
    [invocation] = run["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["startTimeUtc"] == "2025-03-14T09:26:53Z"
    assert invocation["properties"]["checked"] == 5


def test_real_and_hostile_results_obey_it_too() -> None:
    text = json.dumps({HOSTILE: 1, "calls": [{"state": HOSTILE, "held": None}]})
    assert run_of(checked(text.encode(), "Participant", HOSTILE, profile="strict"), checked(b"{", "Participant"))


def test_a_result_says_all_there_is_to_say() -> None:
    [found] = run_of(result(problem(), source="/repo/fixtures/call 17.json"))["results"]
    assert found.pop("partialFingerprints")
    assert found == {
        "ruleId": "unknown-value",
        "ruleIndex": 2,
        "level": "error",
        "message": {"text": "'conected' is not a known value; did you mean 'connected'?"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "fixtures/call%2017.json", "uriBaseId": "%SRCROOT%"},
                    "region": {"startLine": 3, "startColumn": 7},
                },
                "logicalLocations": [{"fullyQualifiedName": "/calls/0/state", "kind": "value"}],
            }
        ],
        "properties": {"model": "Participant"},
    }


def test_a_file_outside_the_root_has_an_absolute_uri() -> None:
    [found] = run_of(result(problem(code=ProblemCode.MISSING_PROPERTY), source="/tmp/a.json"))["results"]  # noqa: S108
    [location] = found["locations"]
    assert location["physicalLocation"]["artifactLocation"] == {"uri": "file:///tmp/a.json"}
    assert location["logicalLocations"][0]["kind"] == "property"


def test_every_code_is_a_rule_that_is_explained() -> None:
    driver = run_of()["tool"]["driver"]
    assert (driver["name"], driver["version"]) == ("convoschema", __version__)
    assert {rule["id"] for rule in driver["rules"]} == set(ProblemCode)
    assert all(rule["fullDescription"]["text"] and rule["help"]["markdown"] for rule in driver["rules"])
    assert driver["rules"][3]["name"] == "PropertyThatTheModelDoesNotHave"


def test_fingerprints_survive_the_moving_of_lines_and_items() -> None:
    moved = replace(problem(), path=("calls", 5, "state"), pointer="/calls/5/state")
    assert fingerprints(result(problem())) == fingerprints(result(moved, line=99))


def test_fingerprints_tell_problems_apart() -> None:
    others = [problem(), problem(code=ProblemCode.NULL), problem(model="Call"), problem(path=("calls", 0, "held"))]
    assert len(set(fingerprints(result(*others), result(problem()), result(problem(), source="b.json")))) == 6


def test_no_name_becomes_a_link_or_a_placeholder() -> None:
    odd = problem(message="x has no property '[see](https://evil.example) {0} \\'", hint=None)
    [found] = run_of(result(odd))["results"]
    assert found["message"]["text"] == "x has no property '\\[see\\](https://evil.example) {{0}} \\\\'"
