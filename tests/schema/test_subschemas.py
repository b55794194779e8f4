from __future__ import annotations

import pytest

from convoschema._schema.subschemas import applicable, applied, leads_to_schema, steps_of, walk, with_subschemas

SCHEMA = {
    "properties": {"properties": {"type": "string"}, "required": True},
    "allOf": [{"minLength": 1}],
    "not": {"const": {"properties": {"no": "schema"}}},
    "examples": [{"items": {"no": "schema"}}],
}


def test_walking_follows_positions_not_names() -> None:
    assert list(walk(SCHEMA)) == [
        SCHEMA,
        {"type": "string"},
        {"minLength": 1},
        {"const": {"properties": {"no": "schema"}}},
    ]


def test_a_changed_copy_leaves_the_original_alone() -> None:
    changed = with_subschemas(SCHEMA, lambda keyword, name, _: f"{keyword}:{name}")
    assert changed == {
        "properties": {"properties": "properties:properties", "required": "properties:required"},
        "allOf": ["allOf:None"],
        "not": "not:None",
        "examples": SCHEMA["examples"],
    }
    assert SCHEMA["not"] == {"const": {"properties": {"no": "schema"}}}


def test_a_way_through_schemas_goes_by_keywords_with_the_names_behind_them() -> None:
    way = ("properties", "items", "$ref", "items", "allOf", 0, "additionalProperties")
    assert list(steps_of(way)) == [
        ("properties", "items"),
        ("$ref",),
        ("items",),
        ("allOf", 0),
        ("additionalProperties",),
    ]
    assert list(steps_of(("items", "properties"))) == [("items",), ("properties",)]


@pytest.mark.parametrize("pointer", ["", "/properties/properties", "/properties/required", "/allOf/0", "/not"])
def test_a_pointer_that_leads_to_a_schema(pointer: str) -> None:
    assert leads_to_schema(SCHEMA, pointer)


@pytest.mark.parametrize(
    "pointer",
    ["/properties", "/allOf/1", "/allOf", "/not/const", "/examples/0/items", "/type", "/properties/required/items"],
)
def test_a_pointer_that_leads_to_something_else(pointer: str) -> None:
    assert not leads_to_schema(SCHEMA, pointer)


LADDER = {
    "$ref": "#/$defs/0",
    "$defs": {
        **{str(rung): {"allOf": [{"$ref": f"#/$defs/{rung + 1}"}] * 2} for rung in range(60)},
        "60": {"anyOf": [{"title": "perhaps"}], "if": {"title": "no demand"}, "then": {"title": "then"}},
    },
}


def test_what_applies_to_a_value_is_told_once_however_many_ways_lead_to_it() -> None:
    titles = {found.get("title") for found in applied(LADDER, LADDER)}
    assert titles == {None}
    ways = {found["title"]: steps for steps, found in applicable(LADDER, LADDER) if "title" in found}
    assert {title: way[-2:] for title, way in ways.items()} == {
        "perhaps": ("anyOf", 0),
        "then": (60 % 2 or "$ref", "then"),
    }
