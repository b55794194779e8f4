from __future__ import annotations

from typing import Any

import pytest

import convoschema
from convoschema._options import Profile
from convoschema._schema.profiles import accept_null, or_null, project
from tests.cases import ENGINES, PROFILES, told
from tests.conftest import CatalogOf

PARTICIPANT = "https://convoschema.github.io/schemas/conversation/Participant.json"
USER_OF_NAMES = {
    "title": "JsonSchemaDocument",
    "properties": {
        "properties": {"type": "string", "enum": ["a"]},
        "enum": {"type": "array", "items": {"enum": ["b"]}},
    },
    "examples": [{"properties": "a"}],
}


def test_lenient_drops_enumerations_at_schema_positions_alone() -> None:
    assert project(USER_OF_NAMES, Profile.LENIENT, bundled=True) == {
        "title": "JsonSchemaDocument",
        "properties": {"properties": {"type": "string"}, "enum": {"type": "array", "items": {}}},
        "examples": [{"properties": "a"}],
    }


@pytest.mark.parametrize("profile", [Profile.STRICT, Profile.WRITE])
def test_strict_and_write_close_objects_with_properties(profile: Profile) -> None:
    schema = {"properties": {"map": {"type": "object", "additionalProperties": {"type": "string"}}, "any": True}}
    assert project(schema, profile, bundled=True) == {**schema, "additionalProperties": False}


INTEGER = {"type": "integer", "format": "int32", "x-documented": {"minimum": 0, "maximum": 100}}


@pytest.mark.parametrize(
    ("profile", "projected"),
    [
        (Profile.LENIENT, {**INTEGER, "minimum": -(2**31), "maximum": 2**31 - 1}),
        (Profile.STANDARD, {**INTEGER, "minimum": -(2**31), "maximum": 2**31 - 1}),
        (Profile.STRICT, {"type": "integer", "format": "int32", "minimum": 0, "maximum": 100}),
        (Profile.WRITE, {"type": "integer", "format": "int32", "minimum": 0, "maximum": 100}),
    ],
)
def test_integers_have_their_range_and_documented_bounds_hold_under_strict_and_write(
    profile: Profile, projected: dict[str, Any]
) -> None:
    assert project(INTEGER, profile, bundled=True) == projected


def test_documented_bounds_of_one_side_leave_the_other_to_the_format() -> None:
    schema = {"type": "integer", "format": "int64", "x-documented": {"minimum": 1}}
    assert project(schema, Profile.STRICT, bundled=True) == {
        "type": "integer",
        "format": "int64",
        "minimum": 1,
        "maximum": 2**63 - 1,
    }


def test_a_number_has_no_range_by_its_format() -> None:
    schema = {"type": "number", "format": "double"}
    assert project(schema, Profile.STRICT, bundled=True) == schema


def test_values_on_write_are_the_enumeration_under_write_alone() -> None:
    schema = {"$ref": "State.json", "enum": ["on", "off"], "x-values-on-write": ["off"]}
    assert project(schema, Profile.WRITE, bundled=True) == {"$ref": "State.json", "enum": ["off"]}
    assert project(schema, Profile.STRICT, bundled=True) == schema


def test_standard_is_otherwise_the_schema_as_written() -> None:
    assert project(USER_OF_NAMES, Profile.STANDARD, bundled=True) == USER_OF_NAMES


@pytest.mark.parametrize("profile", Profile)
def test_a_users_schema_is_left_as_it_is(profile: Profile) -> None:
    assert project(USER_OF_NAMES, profile, bundled=False) is USER_OF_NAMES


@pytest.mark.parametrize(
    ("schema", "widened"),
    [
        ({"type": "string", "minLength": 2}, {"type": ["string", "null"], "minLength": 2}),
        ({"type": ["string", "integer"]}, {"type": ["string", "integer", "null"]}),
        ({"type": ["string", "null"]}, {"type": ["string", "null"]}),
        ({"enum": ["a"]}, {"enum": ["a", None]}),
        ({"enum": ["a", None]}, {"enum": ["a", None]}),
        ({"$ref": "#/$defs/Call"}, {"$ref": "#/$defs/Call-or-null"}),
        (
            {"$ref": "#/$defs/Call/properties/id"},
            {"if": {"type": "null"}, "else": {"$ref": "#/$defs/Call/properties/id"}},
        ),
        ({"anyOf": [{"type": "string"}]}, {"if": {"type": "null"}, "else": {"anyOf": [{"type": "string"}]}}),
        ({"const": 1}, {"if": {"type": "null"}, "else": {"const": 1}}),
        (True, True),
        (False, False),
    ],
)
def test_the_variant_that_accepts_null(schema: Any, widened: Any) -> None:
    assert or_null(schema) == widened


def test_null_is_for_property_values_at_every_depth_but_not_for_items() -> None:
    schema = {
        "type": "object",
        "properties": {"list": {"type": "array", "items": {"type": "object", "properties": {"x": {"type": "string"}}}}},
        "additionalProperties": {"type": "integer"},
    }
    assert accept_null(schema) == {
        "type": "object",
        "properties": {
            "list": {
                "type": ["array", "null"],
                "items": {"type": "object", "properties": {"x": {"type": ["string", "null"]}}},
            }
        },
        "additionalProperties": {"type": ["integer", "null"]},
    }


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("payload", "profile", "problems"),
    [
        (None, "lenient", [("null", "")]),
        ({"calls": None}, "lenient", []),
        ({"calls": [None]}, "lenient", [("null", "/calls/0")]),
        ({"calls": [{"self": None, "state": None}]}, "lenient", []),
        ({"attributes": {"a": None}}, "lenient", []),
        ({"attributes": {"a": None}}, "standard", [("null", "/attributes/a")]),
        ({"calls": [{"state": "hovering"}]}, "lenient", []),
        ({"calls": [{"state": "hovering"}]}, "standard", [("unknown-value", "/calls/0/state")]),
        ({"calls": [{"state": 1}]}, "lenient", [("type", "/calls/0/state")]),
        ({"calls": [{"self": {"name": 1}}]}, "lenient", [("type", "/calls/0/self/name")]),
        ({"new": 1, "calls": [{"new": 1}]}, "standard", []),
        ({"new": 1, "calls": [{"new": 1}]}, "lenient", []),
        (
            {"new": 1, "calls": [{"new": 1}]},
            "strict",
            [("unknown-property", "/new"), ("unknown-property", "/calls/0/new")],
        ),
        ({"attributes": {"anything": "goes"}}, "strict", []),
    ],
)
def test_what_each_profile_says_of_a_participant(engine: Any, payload: Any, profile: Any, problems: Any) -> None:
    assert told(convoschema.iter_problems(payload, "Participant", profile=profile, engine=engine)) == problems


def test_write_demands_what_the_root_model_requires_and_nothing_of_nested_ones() -> None:
    payload = {"participants": [{"calls": [{"segments": [{"type": "Hold"}]}]}]}
    assert told(convoschema.iter_problems(payload, "Conversation", profile="write")) == [
        ("missing-property", "/startTime")
    ]


OVERLAY = {
    "$ref": PARTICIPANT,
    "properties": {
        "purpose": {"enum": ["agent", "customer"]},
        "attributes": {
            "required": ["orderNumber"],
            "properties": {"orderNumber": {"pattern": "^BK-[0-9]+$"}},
        },
    },
}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("profile", PROFILES)
def test_an_overlay_tightens_what_it_names_in_every_profile(engine: Any, profile: Any, catalog_of: CatalogOf) -> None:
    validator = convoschema.Validator("Ordered", profile=profile, engine=engine, catalog=catalog_of(Ordered=OVERLAY))
    assert validator.is_valid({"purpose": "agent", "attributes": {"orderNumber": "BK-1", "more": "x"}})
    assert told(validator.iter_problems({"purpose": "ivr", "attributes": {}})) == [
        ("unknown-value", "/purpose"),
        ("missing-property", "/attributes/orderNumber"),
    ]
    assert told(validator.iter_problems({"attributes": {"orderNumber": "7"}})) == [
        ("pattern", "/attributes/orderNumber")
    ]


def test_an_overlay_is_not_closed_itself_but_what_it_refers_to_is(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(Ordered=OVERLAY)
    problems = convoschema.iter_problems({"purpos": "agent"}, "Ordered", profile="strict", catalog=catalog)
    assert [(problem.pointer, problem.hint) for problem in problems] == [("/purpos", "did you mean 'purpose'?")]
    assert (
        "additionalProperties"
        not in convoschema.schema("Ordered", profile="strict", catalog=catalog)["$defs"]["Ordered"]
    )


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("profile", ["standard", "lenient"])
def test_a_users_conditions_mean_the_same_in_every_profile(engine: Any, profile: Any, catalog_of: CatalogOf) -> None:
    catalog = catalog_of(
        Mine={
            "if": {"properties": {"kind": {"const": "a"}}, "required": ["kind"]},
            "then": {"required": ["z"]},
            "not": {"properties": {"other": {"type": "string"}}, "required": ["other"]},
        }
    )
    validator = convoschema.Validator("Mine", profile=profile, engine=engine, catalog=catalog)
    assert validator.is_valid({"kind": None, "other": None})
    assert told(validator.iter_problems({"kind": "a"})) == [("missing-property", "/z")]


def test_write_asks_an_overlay_for_what_the_model_below_it_requires(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(
        Mine={"$ref": "https://convoschema.github.io/schemas/conversation/Conversation.json"},
        Again={"allOf": [True, {"$ref": "Mine.json"}], "x-required-on-write": ["startTime", "id"]},
    )
    assert convoschema.schema("Again", profile="write", catalog=catalog)["required"] == [
        "startTime",
        "id",
        "participants",
    ]
