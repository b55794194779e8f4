"""What marks personal data is found at every place, at no more cost than what is looked up."""

from __future__ import annotations

import time
from typing import Any

import orjson
import pytest

import convoschema
from convoschema._checking import places as module
from convoschema._checking.engines import Finding
from convoschema._checking.places import (
    PersonalPlaces,
    Way,
    misplaced_dates,
    places_below,
    schemas_along,
    trace,
)
from tests.cases import ENGINES
from tests.conftest import CatalogOf

FIRST_AND_SECOND = {"prefixItems": [{"enum": ["home"]}, {"x-personal-data": True, "enum": ["work"]}]}
SECOND_AND_REST = {"prefixItems": [{"x-personal-data": True, "enum": ["home"]}], "items": {"enum": ["work"]}}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("schema", "payload", "shown"),
    [
        (FIRST_AND_SECOND, ["here", "there"], [True, False]),
        (SECOND_AND_REST, ["here", "there", "everywhere"], [False, True, True]),
        ({"items": FIRST_AND_SECOND}, [["here", "there"], ["home", "where"]], [True, False, False]),
        ({"x-personal-data": True, "items": {"enum": ["a"]}}, ["x"] * 3, [False] * 3),
        ({"additionalProperties": {"enum": ["a"]}, "properties": {"k": {"x-personal-data": True}}}, {"b": "x"}, [True]),
    ],
)
def test_an_item_is_personal_where_its_own_schema_says_so(
    schema: Any, payload: Any, shown: list[bool], engine: Any, catalog_of: CatalogOf
) -> None:
    problems = convoschema.iter_problems(
        {"x": payload}, "Mine", engine=engine, catalog=catalog_of(Mine={"properties": {"x": schema}})
    )
    assert ["is not a known value" in problem.message and "'" in problem.message for problem in problems] == shown


def deep(model: str, way: list[Any], at_the_end: Any) -> tuple[str, bytes]:
    payload = at_the_end
    for step in reversed(way):
        payload = {step: payload} if isinstance(step, str) else [payload]
    return model, orjson.dumps(payload)


FAULTS = {f"k{number:03}": [1] for number in range(900)}
DEEP: dict[str, tuple[Any, bytes]] = {
    "managers": deep("User", ["manager"] * 118, FAULTS),
    "addresses": deep("QueueEmailAddress", ["route", "replyEmailAddress"] * 59, FAULTS),
    "evaluations": deep("Evaluation", ["calibration", "scoringIndex"] * 59, FAULTS),
    "values of a manager": deep("User", ["manager"] * 118, {"addresses": [1] * 900}),
    "values under a long name": (
        "Participant",
        orjson.dumps({"attributes": {f"{number:0300}": 1 for number in range(900)}}),
    ),
}


@pytest.mark.parametrize("kind", DEEP)
def test_many_faults_far_down_cost_no_more_than_their_number(kind: str) -> None:
    model, text = DEEP[kind]
    validator = convoschema.Validator(model, profile="strict")
    problems = list(validator.iter_problems(text))
    assert len(problems) >= 900
    start = time.process_time()
    list(validator.iter_problems(text))
    # It was 3 s; 0.2 s is what 900 problems take so far down.
    assert time.process_time() - start < 1


def test_what_is_kept_of_a_payloads_names_is_let_go() -> None:
    places = PersonalPlaces(convoschema.schema("Participant"))
    assert ("attributes", "k" * 300_000) in places
    assert places._length > 300_000  # noqa: SLF001 - what it keeps is seen by nobody else
    places.forget()
    assert not places._known  # noqa: SLF001 - as above
    assert ("attributes", "k") in places
    places.forget()
    assert places._known  # noqa: SLF001 - as above


def test_what_is_kept_counts_by_its_entries_and_names(monkeypatch: pytest.MonkeyPatch) -> None:
    places = PersonalPlaces({})
    length = 4 * 64 + len("ab" + "cde")
    for most, is_kept in ((length, True), (length - 1, False), (length, True)):
        monkeypatch.setattr(module, "_KEPT", most)
        assert ("ab", 0, "cde") not in places
        places.forget()
        assert bool(places._known) is is_kept  # noqa: SLF001 - what it keeps is seen by nobody else


def test_items_behind_those_with_schemas_of_their_own_are_looked_up_once() -> None:
    places = PersonalPlaces({"prefixItems": [{}, {"x-personal-data": True}], "items": {"properties": {"a": {}}}})
    assert [(number, "a") in places for number in range(100)] == [False, True, *[False] * 98]
    assert len(places._known) == 1 + 2 * 3  # noqa: SLF001 - as above


def test_a_date_is_misplaced_where_another_string_is_wanted() -> None:
    document = convoschema.schema("Participant")
    paths = [("startTime",), ("name",), ("attributes", "a"), ("calls", 0, "connectedTime"), ("calls", 0, "id"), ("zz",)]
    found = {finding.path: finding.evaluation for finding in misplaced_dates(document, paths)}
    assert found == {
        ("name",): ("$ref", "properties", "name", "type"),
        ("attributes", "a"): ("$ref", "properties", "attributes", "additionalProperties", "type"),
        ("calls", 0, "id"): ("$ref", "properties", "calls", "items", "$ref", "properties", "id", "type"),
    }


def test_an_evaluation_path_is_followed_through_references_lists_and_maps() -> None:
    inner: dict[str, Any] = {"items": {"$ref": "#/$defs/a%20b"}}
    target: dict[str, Any] = {"properties": {"x/y": {"allOf": [True, inner]}}}
    document = {"$ref": "#/$defs/a%20b", "$defs": {"a b": target}}
    evaluation = ("$ref", "properties", "x/y", "allOf", 1, "items", "$ref", "type")
    assert list(trace(document, evaluation)) == [
        Way("", document, ""),
        Way("$ref", target, "/$defs/a b"),
        Way("properties", target["properties"]["x/y"], "/$defs/a b/properties/x~1y"),
        Way("allOf", inner, "/$defs/a b/properties/x~1y/allOf/1"),
        Way("items", inner["items"], "/$defs/a b/properties/x~1y/allOf/1/items"),
        Way("$ref", target, "/$defs/a b"),
    ]


MEMBERS: dict[str, Any] = {
    "properties": {"a": {}, "no": True},
    "patternProperties": {"^a": {}, "b": {}},
    "additionalProperties": {},
}
ITEMS: dict[str, Any] = {"prefixItems": [{}, {}], "items": {}}
SHARED = {"items": {"$ref": "#/$defs/A"}, "$defs": {"A": {"allOf": [{}, {"$ref": "#/$defs/A"}]}}}


@pytest.mark.parametrize(
    ("schema", "step", "evaluations"),
    [
        (MEMBERS, "a", [("properties", "a"), ("patternProperties", "^a")]),
        (MEMBERS, "ab", [("patternProperties", "^a"), ("patternProperties", "b")]),
        (MEMBERS, "no", []),
        (MEMBERS, "c", [("additionalProperties",)]),
        (MEMBERS, 0, []),
        ({"properties": {"a": {}}}, "c", []),
        ({"additionalProperties": {}}, "c", [("additionalProperties",)]),
        (ITEMS, 0, [("prefixItems", 0)]),
        (ITEMS, 1, [("prefixItems", 1)]),
        (ITEMS, 2, [("items",)]),
        (ITEMS, "c", []),
        ({"prefixItems": [{}]}, 1, []),
        ({"items": {}}, 7, [("items",)]),
        (SHARED, 0, [("items",), ("items", "$ref"), ("items", "$ref", "allOf", 0), ("items", "$ref", "allOf", 1)]),
    ],
)
def test_the_schemas_below_a_step_are_those_of_its_member(schema: Any, step: Any, evaluations: list[Any]) -> None:
    assert [evaluation for evaluation, _ in places_below(schema, (((), schema),), step)] == evaluations


def test_a_schema_that_is_reached_twice_is_there_by_the_first_way() -> None:
    found = places_below(SHARED, ((("x",), SHARED), (("y",), SHARED)), 0)
    assert [evaluation[0] for evaluation, _ in found] == ["x"] * 4


def test_the_schemas_along_a_path_begin_with_those_of_the_whole() -> None:
    document = {"allOf": [{"properties": {"a": {"items": {}}}}], "properties": {"a": {}}}
    along = [[evaluation for evaluation, _ in places] for places in schemas_along(document, ("a", 3))]
    assert along == [
        [(), ("allOf", 0)],
        [("properties", "a"), ("allOf", 0, "properties", "a")],
        [("allOf", 0, "properties", "a", "items")],
    ]


@pytest.mark.parametrize(
    ("schema", "keyword"),
    [
        ({"type": "string"}, "type"),
        ({"type": ["null", "string"]}, "type"),
        ({"type": ["null", "integer"]}, None),
        ({"type": "integer"}, None),
        ({}, None),
        ({"type": "string", "format": "date"}, None),
        ({"type": "string", "allOf": [{"format": "date-time"}]}, None),
    ],
)
def test_a_date_is_misplaced_by_the_type_of_a_string_alone(schema: Any, keyword: str | None) -> None:
    found = list(misplaced_dates({"items": schema}, [(0,)]))
    assert found == ([Finding((0,), ("items", keyword))] if keyword else [])
