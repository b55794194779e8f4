"""What the bounded schema accepts is valid, plain JSON and not too deep; what it accepts at first sight is worth it."""

from __future__ import annotations

import sys
import threading
from calendar import monthrange
from decimal import Decimal
from typing import Any

import jsonschema_rs
import pytest

import convoschema
from convoschema._checking import bounded as module
from convoschema._checking.acceptors import acceptor_of
from convoschema._checking.bounded import bounded
from convoschema._checking.formats import PATTERNS, SUFFICIENT_PATTERNS, is_calendar_day
from convoschema._checking.json_values import MAX_DEPTH
from convoschema._checking.patterns import matcher
from convoschema._options import Naming, Profile
from convoschema._schema.bundle import build_bundle
from convoschema._schema.catalog import Catalog
from tests.cases import PROFILES, examples, tables, validator_of
from tests.conftest import CatalogOf, Share


def acceptor(model: str, profile: Profile = Profile.STANDARD, catalog: Catalog | None = None) -> Any:
    return acceptor_of(build_bundle(catalog or Catalog.bundled(), model, profile, Naming.WIRE))


@pytest.mark.no_cover
@pytest.mark.parametrize("model", convoschema.models())
def test_what_is_accepted_is_valid(model: str, share: Share) -> None:
    for profile in map(Profile, share.profiles(model)):
        validator = validator_of(model, profile.value, "reference")
        accepts = acceptor(model, profile)
        for payload in [*examples(model), *(case.data for case in tables()[model])]:
            assert accepts.json(payload) is accepts.python(payload)
            assert not accepts.json(payload) or validator.is_valid(payload)


@pytest.mark.no_cover
@pytest.mark.parametrize("profile", [Profile.LENIENT, Profile.STANDARD, Profile.STRICT])
@pytest.mark.parametrize("model", ["Conversation", "Participant", "CallHistoryParticipant", "CallHistoryConversation"])
def test_what_is_valid_is_accepted_at_first_sight(model: str, profile: Profile) -> None:
    for example in examples(model):
        assert acceptor(model, profile).json(example)


UNFIT: list[Any] = [
    {"purpose": 7},
    {"unknown": {1}},
    {"unknown": {1: 2}},
    {"unknown": float("nan")},
    {"unknown": 10**400},
    {"id": "\ud800"},
    {"unknown": ["\ud800"]},
    {"unknown": {"\ud800": 1}},
    {"wrapup": {"durationSeconds": Decimal("1E+400")}},
    {"wrapup": {"durationSeconds": 2**64}},
]


@pytest.mark.parametrize("payload", UNFIT, ids=repr)
def test_what_is_not_plain_is_not_accepted(payload: Any) -> None:
    try:
        accepted = acceptor("Participant").python(payload)
    except (TypeError, ValueError):
        return
    assert not accepted


def deep(levels: int, name: str) -> Any:
    value: Any = {}
    for _ in range(levels):
        value = {name: value}
    return value


def test_models_that_lead_back_to_themselves_are_accepted_for_some_rounds() -> None:
    accepts = acceptor("User").json
    assert accepts(deep(module.ROUNDS, "manager"))
    assert not accepts(deep(module.ROUNDS + 1, "manager"))
    assert convoschema.is_valid(deep(100, "manager"), "User")


def test_what_the_schema_does_not_reach_is_accepted_for_some_levels() -> None:
    accepts = acceptor("User").json
    assert accepts({"unknown": deep(module.LEVELS_OF_ANYTHING - 1, "a")})
    assert not accepts({"unknown": deep(module.LEVELS_OF_ANYTHING, "a")})
    assert convoschema.is_valid({"unknown": deep(100, "a")}, "User")


@pytest.mark.no_cover
@pytest.mark.parametrize("profile", Profile)
def test_no_model_nests_beyond_the_depth_that_is_answered(profile: Profile) -> None:
    for model in convoschema.models():
        schema = bounded(build_bundle(Catalog.bundled(), model, profile, Naming.WIRE).schema, python=True)
        assert schema is not None


def test_a_cycle_and_endless_nesting_end_soon_even_on_a_small_stack() -> None:
    cycle: dict[str, Any] = {}
    cycle["manager"] = cycle["unknown"] = cycle
    payloads: list[Any] = [cycle, deep(100_000, "manager"), deep(100_000, "unknown")]
    verdicts: list[bool] = []
    size = threading.stack_size(128 * 1024)
    try:
        thread = threading.Thread(target=lambda: verdicts.extend(map(acceptor("User").python, payloads)))
        thread.start()
        thread.join()
    finally:
        threading.stack_size(size)
    assert verdicts == [False] * 3


@pytest.mark.parametrize(
    "schema",
    [
        {"not": {"type": "string"}},
        {"oneOf": [{"type": "string"}, {"type": "integer"}]},
        {"if": {"type": "string"}, "then": {"maxLength": 3}},
        {"exclusiveMaximum": 3},
    ],
    ids=lambda schema: next(iter(schema)),
)
def test_what_stricter_parts_could_loosen_has_no_bounded_schema(schema: Any, catalog_of: CatalogOf) -> None:
    catalog = catalog_of(Mine={"properties": {"x": schema}})
    assert not acceptor("Mine", catalog=catalog).json({"x": 2})
    assert convoschema.is_valid({"x": 2}, "Mine", catalog=catalog)


def test_a_schema_that_nests_too_deeply_has_no_bounded_schema(catalog_of: CatalogOf) -> None:
    levels = {f"d{level}": {"properties": {"a": {"$ref": f"#/$defs/d{level + 1}"}}} for level in range(MAX_DEPTH)}
    catalog = catalog_of(Mine={"$ref": "#/$defs/d0", "$defs": {**levels, f"d{MAX_DEPTH}": {"type": "array"}}})
    assert not acceptor("Mine", catalog=catalog).json({})
    assert convoschema.is_valid({}, "Mine", catalog=catalog)


ANYTHING = {"$ref": f"#/$defs/:{module.LEVELS_OF_ANYTHING}"}
REST = {
    "type": ["boolean", "null", "number", "string", "array", "object"],
    "items": ANYTHING,
    "additionalProperties": ANYTHING,
}
A_DATE = {"pattern": SUFFICIENT_PATTERNS["date"]}
SOUND = {"not": {"const": "\uffff"}}
RANGE = {"minimum": -(2**63), "maximum": 2**64 - 1}
PRINTED = {"if": {"type": "integer"}, "then": {"type": "number"}}

FOR_TEXT: list[tuple[Any, Any]] = [
    (True, ANYTHING),
    (False, False),
    ({}, REST),
    ({"type": "string"}, {"type": "string"}),
    ({"title": "X", "x-mine": 1, "type": "string"}, {"type": "string"}),
    ({"type": "array"}, {"type": "array", "items": ANYTHING}),
    ({"type": ["null", "object"]}, {"type": ["null", "object"], "additionalProperties": ANYTHING}),
    ({"properties": {"y": True}}, {**REST, "properties": {"y": ANYTHING}}),
    ({"items": {"type": "string"}, "additionalProperties": False}, {**REST, "items": {"type": "string"}, "additionalProperties": False}),
    ({"enum": ["a"]}, {"enum": ["a"]}),
    ({"const": 1, "minimum": 1}, {"const": 1, "minimum": 1}),
    ({"anyOf": [True, {"type": "string"}]}, {"anyOf": [ANYTHING, {"type": "string"}]}),
    ({"allOf": [{}], "title": "X"}, {"allOf": [REST]}),
    ({"type": "string", "pattern": "^[[a]$"}, {"type": "string", "pattern": r"^[\[a]$"}),
    ({"type": "string", "format": "uri"}, {"type": "string"}),
    ({"type": "string", "format": "date"}, {"type": "string", **A_DATE}),
    ({"type": "string", "format": "date", "pattern": PATTERNS["date"]}, {"type": "string", **A_DATE}),
    ({"type": "string", "format": "date", "pattern": "1$"}, {"type": "string", "pattern": "1$", "allOf": [A_DATE]}),
    ({"allOf": [{"type": "string"}], "format": "date", "pattern": "1$"}, {"allOf": [{"type": "string"}, A_DATE], "pattern": "1$"}),
    ({"type": "array", "uniqueItems": True}, {"type": "array", "uniqueItems": True, "items": ANYTHING, "maxItems": 1}),
    ({"type": "array", "uniqueItems": True, "maxItems": 0}, {"type": "array", "uniqueItems": True, "items": ANYTHING, "maxItems": 0}),
    ({"type": "array", "uniqueItems": True, "maxItems": 9}, {"type": "array", "uniqueItems": True, "items": ANYTHING, "maxItems": 1}),
    ({"type": "array", "uniqueItems": False}, {"type": "array", "uniqueItems": False, "items": ANYTHING}),
    ({"type": "array", "uniqueItems": True, "items": {"type": "string"}}, {"type": "array", "uniqueItems": True, "items": {"type": "string"}}),
]  # fmt: skip
FOR_PYTHON: list[tuple[Any, Any]] = [
    ({}, {**REST, **RANGE, **PRINTED, **SOUND}),
    ({"type": "boolean"}, {"type": "boolean"}),
    ({"type": "string"}, {"type": "string", **SOUND}),
    ({"type": "string", "pattern": "a"}, {"type": "string", "pattern": "a"}),
    ({"type": "number"}, {"type": "number", **RANGE}),
    ({"type": "integer"}, {"type": "integer", **RANGE, **PRINTED}),
    ({"type": ["null", "number"]}, {"type": ["null", "number"], **RANGE, **PRINTED}),
    ({"type": "number", "minimum": 0, "maximum": 9}, {"type": "number", "minimum": 0, "maximum": 9}),
    ({"type": "number", "minimum": -(2**70), "maximum": 2**70}, {"type": "number", **RANGE}),
    ({"type": "array"}, {"type": "array", "items": ANYTHING}),
]


@pytest.mark.parametrize(
    ("schema", "covered", "python"),
    [*((*case, False) for case in FOR_TEXT), *((*case, True) for case in FOR_PYTHON)],
    ids=repr,
)
def test_a_bounded_schema_passes_over_no_part_of_a_value(schema: Any, covered: Any, python: bool) -> None:
    document = bounded({"type": "object", "properties": {"x": schema}}, python=python)
    assert document is not None
    assert document["properties"] == {"x": covered}


@pytest.mark.parametrize(("python", "scalars"), [(False, {}), (True, {**RANGE, **PRINTED, **SOUND})])
def test_where_a_bundle_says_nothing_levels_are_counted(python: bool, scalars: dict[str, Any]) -> None:
    document = bounded({"type": "boolean"}, python=python)
    inner = [{"$ref": f"#/$defs/:{level}"} for level in range(8)]
    assert document == {
        "type": "boolean",
        "$defs": {
            ":0": {"type": ["boolean", "null", "number", "string"], **scalars},
            **{
                f":{level}": {**REST, "items": inner[level - 1], "additionalProperties": inner[level - 1], **scalars}
                for level in range(1, 9)
            },
        },
    }


def to(name: str) -> dict[str, str]:
    return {"$ref": f"#/$defs/{name}"}


def a(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "additionalProperties": False}


REFERENCES: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"A": {"type": "string"}, "unused": True}, {"A:0": {"type": "string"}}),
    ({"A": a(self=to("A"))}, {"A:0": a(self=to("A:1")), "A:1": a(self=False)}),
    (
        {"A": a(b=to("B"), text=to("Text")), "B": a(a=to("A")), "Text": {"type": "string"}},
        {
            "A:0": a(b=to("B:0"), text=to("Text:0")),
            "B:0": a(a=to("A:1")),
            "A:1": a(b=to("B:1"), text=to("Text:0")),
            "B:1": a(a=False),
            "Text:0": {"type": "string"},
        },
    ),
    (
        {"A": a(b=to("B")), "B": a(c=to("C")), "C": a(b=to("B"), d=to("D")), "D": a(d=to("D"), a=to("A"))},
        {
            "A:0": a(b=to("B:0")),
            "A:1": a(b=to("B:1")),
            "B:0": a(c=to("C:0")),
            "B:1": a(c=to("C:1")),
            "C:0": a(b=to("B:1"), d=to("D:0")),
            "C:1": a(b=False, d=to("D:1")),
            "D:0": a(d=to("D:1"), a=to("A:1")),
            "D:1": a(d=False, a=False),
        },
    ),
    ({"A": a(x=to("odd~1name"), y=to("A/properties/z"), z=True), "odd/name": {"type": "string"}},
     {"A:0": a(x=to(":3:0"), y=to(":2:0"), z=ANYTHING), ":3:0": {"type": "string"}, ":2:0": ANYTHING}),
    ({"A": {"allOf": [to("B"), a(x=True)]}, "B": {"$ref": "#/$defs/C", "type": "object"}, "C": a()},
     {"A:0": {"allOf": [to("B:0"), a(x=ANYTHING)]}, "B:0": {"$ref": "#/$defs/C:0", "type": "object"}, "C:0": a()}),
]  # fmt: skip


@pytest.mark.parametrize(("definitions", "unrolled"), REFERENCES)
def test_definitions_that_lead_back_are_there_once_more_for_each_round(
    definitions: dict[str, Any], unrolled: dict[str, Any]
) -> None:
    document = bounded({**to("A"), "$defs": definitions}, python=False)
    assert document is not None
    assert {name: schema for name, schema in document["$defs"].items() if ":" in name[1:]} == unrolled
    assert document["$ref"] == "#/$defs/A:0"


@pytest.mark.parametrize(("levels", "has_one"), [(MAX_DEPTH, True), (MAX_DEPTH + 1, False)])
def test_a_bounded_schema_is_as_deep_as_is_answered_and_no_deeper(levels: int, has_one: bool) -> None:
    chain: dict[str, Any] = {f"d{level}": a(a=to(f"d{level + 1}")) for level in range(1, levels)}
    document = {**to("d1"), "$defs": {**chain, f"d{levels}": a(text={"type": "string", "properties": {}})}}
    assert (bounded(document, python=False) is not None) is has_one


BOUNDED: list[tuple[Any, Any, bool]] = [
    ({"format": "date-time", "pattern": "Z$"}, "2025-03-14T09:26:53Z", True),
    ({"format": "date-time", "pattern": "Z$"}, "2025-03-14T09:26:53+00:00", False),
    ({"format": "date"}, "2025-02-30", False),
    ({"format": "date"}, 7, True),
    ({"uniqueItems": True}, [1], True),
    ({"uniqueItems": True, "items": {"type": "string"}}, ["a", "b"], True),
    ({"uniqueItems": True, "items": {"type": "string"}}, ["a", "a"], False),
    ({"minimum": 2}, 1, False),
    ({"prefixItems": [{"type": "string"}], "items": False}, ["a"], True),
    ({"prefixItems": [{"type": "string"}], "items": False}, ["a", 1], False),
    ({"anyOf": [{"type": "string"}, {"type": "array"}]}, [[1]], True),
    ({"$ref": "#/$defs/inner/properties/y", "$defs": {"inner": {"properties": {"y": {"const": 1}}}}}, 1, True),
    (True, [1], True),
    (False, 1, False),
]


@pytest.mark.parametrize(("schema", "value", "accepted"), BOUNDED, ids=repr)
def test_users_schemas_are_bounded_too(schema: Any, value: Any, accepted: bool, catalog_of: CatalogOf) -> None:
    properties = {"x": schema}
    if isinstance(schema, dict) and "$defs" in schema:
        whole = {"$defs": schema["$defs"], "properties": {"x": {"$ref": schema["$ref"]}}}
    else:
        whole = {"properties": properties}
    catalog = catalog_of(Mine=whole)
    assert acceptor("Mine", catalog=catalog).json({"x": value}) is accepted
    assert convoschema.is_valid({"x": value}, "Mine", catalog=catalog, engine="reference") is accepted


def test_unique_numbers_are_looked_at_with_care(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(Mine={"uniqueItems": True})
    nearly = [Decimal("0.1"), Decimal("0.10000000000000000000001")]
    assert not acceptor("Mine", catalog=catalog).python(nearly)
    assert not convoschema.is_valid(nearly, "Mine", catalog=catalog)


def test_the_sufficient_patterns_know_the_calendar() -> None:
    find = matcher(SUFFICIENT_PATTERNS["date"])
    for year in [1000, 1900, 1999, *range(2000, 2105), 9996, 9999]:
        for month in range(14):
            for day in range(33):
                text = f"{year:04}-{month:02}-{day:02}"
                exists = 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]
                assert bool(find(text)) is (exists and not (year % 100 == 0 and (month, day) == (2, 29)))
                assert not find(text) or is_calendar_day(text)


@pytest.mark.parametrize("profile", PROFILES)
def test_jsonschema_rs_reads_every_string_that_it_accepts(profile: Any) -> None:
    """The bounded schema relies on this: a comparison with a string that can't be read raises."""
    schema = {"properties": {"a": {"type": "string", "not": {"const": "\uffff"}}}}
    with pytest.raises(UnicodeEncodeError):
        jsonschema_rs.Draft202012Validator(schema).is_valid({"a": "\ud800"})
    assert not convoschema.is_valid({"id": "\ud800"}, "Participant", profile=profile)


def test_the_bounded_schema_of_a_long_chain_of_references_is_built(catalog_of: CatalogOf) -> None:
    length = sys.getrecursionlimit()
    definitions: Any = {f"d{number}": {"$ref": f"#/$defs/d{number + 1}"} for number in range(length)}
    catalog = catalog_of(Mine={"$defs": {**definitions, f"d{length}": {"type": "string"}}, "type": "object"})
    assert acceptor("Mine", catalog=catalog).json({})
