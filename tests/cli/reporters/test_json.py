"""``json``, ``jsonl`` and ``basic``."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

import convoschema
from convoschema._schema.pointers import resolve_pointer
from convoschema.cli.results import Totals
from tests.cases import REPOSITORY, tables
from tests.cli.reporters.results import checked, problem, report, result

OUTPUT = json.loads((REPOSITORY / "tests/data/standards/output-2020-12.json").read_text())
BASIC = Draft202012Validator(
    {"$defs": {"output": OUTPUT}, "$ref": f"{OUTPUT['$id']}#/$defs/basic"}, format_checker=FormatChecker()
)
ROW = {
    "source": "a.json",
    "line": 3,
    "column": 7,
    "record": None,
    "model": "Participant",
    "pointer": "/calls/0/state",
    "code": "unknown-value",
    "message": "'conected' is not a known value",
    "hint": "did you mean 'connected'?",
}


@pytest.mark.parametrize("number", [0, 1, 2, 3])
def test_json_is_one_object(number: int) -> None:
    totals = Totals(9, number, number, 4, 5, 6, "interrupted", 7, 8)
    assert json.loads(report("json", [result(problem())] * number, totals)) == {
        "problems": [ROW] * number,
        "notices": [],
        "noticed": 0,
        "untold": 0,
        "checked": 9,
        "invalid": number,
        "absent": 7,
        "skipped": 4,
        "accepted": 5,
        "unreported": 6,
        "curtailed": 8,
        "topics": {},
        "unknown_topics": 0,
        "unnamed": 0,
        "stopped": "interrupted",
    }


def test_jsonl_is_an_object_a_line() -> None:
    results = [result(problem(), problem(hint=None)), result(), result(problem(), record=8)]
    rows = [json.loads(line) for line in report("jsonl", results).splitlines()]
    assert rows == [ROW, {**ROW, "hint": None}, {**ROW, "record": 8}]


def documents(*results: Any) -> list[Any]:
    return [json.loads(line) for line in report("basic", results).splitlines()]


def test_basic_is_a_document_a_payload() -> None:
    assert documents(result(problem()), result(source="b.jsonl", record=2)) == [
        {
            "valid": False,
            "keywordLocation": "",
            "instanceLocation": "",
            "source": "a.json",
            "record": None,
            "model": "Participant",
            "errors": [
                {
                    "valid": False,
                    "keywordLocation": "/$ref/properties/calls/items/$ref/properties/state/enum",
                    "absoluteKeywordLocation": "urn:convoschema:Participant#/$defs/Call/properties/state/enum",
                    "instanceLocation": "/calls/0/state",
                    "error": "'conected' is not a known value; did you mean 'connected'?",
                }
            ],
        },
        {
            "valid": True,
            "keywordLocation": "",
            "instanceLocation": "",
            "source": "b.jsonl",
            "record": 2,
            "model": "Participant",
        },
    ]


def test_instance_locations_are_those_of_values_that_are_there() -> None:
    [document] = documents(checked({"participants": [{"wrapup": {"code": 7}}]}, "Conversation", profile="write"))
    told = {error["keywordLocation"].rpartition("/")[2]: error["instanceLocation"] for error in document["errors"]}
    assert told == {"required": "", "type": "/participants/0/wrapup/code"}


def test_basic_obeys_its_published_schema_and_leads_into_the_bundle() -> None:
    models = sorted(tables())[:40]
    for model in models:
        bundle = convoschema.schema(model, profile="strict", catalog=convoschema.Catalog.bundled())
        for case in tables()[model]:
            if case.profile != "strict":
                continue
            [document] = documents(checked(case.text, model, profile="strict"))
            BASIC.validate(document)
            for error in document.get("errors", ()):
                base, _, pointer = error["absoluteKeywordLocation"].partition("#")
                assert base == f"urn:convoschema:{model}"
                resolve_pointer(bundle, pointer)
