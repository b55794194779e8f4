"""What schemas demand is told in words, and what they describe in place, in some forms or by reference has rows."""

from __future__ import annotations

from typing import Any

import pytest

from convoschema.docs.pages.markdown import markdown_of
from convoschema.docs.reference.content import ModelEntry
from convoschema.docs.reference.reading import read_reference
from convoschema.docs.reference.rules import form_in_words, rules_in_words
from tests.conftest import CatalogOf
from tests.docs.conftest import OURS

RULES: list[tuple[dict[str, Any], list[str]]] = [
    ({"type": "string"}, []),
    ({"minimum": 0, "maximum": 1000}, ["0 to 1,000"]),
    ({"minLength": 2}, ["at least 2 characters"]),
    ({"maxItems": 1}, ["at most 1 item"]),
    ({"pattern": "^[A-Z]+$"}, ["matches ^[A-Z]+$"]),
    ({"const": "é"}, ['always "é"']),
    ({"default": [1, None]}, ["default [1, null]"]),
    ({"exclusiveMinimum": 0, "exclusiveMaximum": 1.5}, ["more than 0", "less than 1.5"]),
    ({"multipleOf": 5}, ["a multiple of 5"]),
    ({"minProperties": 1, "maxProperties": 3}, ["members: at least 1", "members: at most 3"]),
    ({"prefixItems": [{"type": "string"}, {"type": "integer"}]}, ["a tuple of: string; integer"]),
    ({"contains": {"const": 7}}, ["one item is always 7"]),
    (
        {"anyOf": [{"type": "string", "maxLength": 3}, {"$ref": "Order.json"}]},
        ["any of: string at most 3 characters; Order"],
    ),
    ({"oneOf": [{"required": ["card"]}, {"required": ["iban"]}]}, ["one of: object with card; object with iban"]),
    ({"not": {"enum": ["x", 1]}}, ['not "x" or 1']),
    ({"dependentRequired": {"a": ["b", "c", "d"], "e": []}}, ["a needs b, c and d"]),
    ({"dependentRequired": {"e": []}}, ["needs nothing more"]),
    ({"propertyNames": {"pattern": "^o"}}, ["names are matches ^o"]),
    ({"patternProperties": {"^n": {"type": "number"}}}, ["names that match ^n are number"]),
    ({"unevaluatedProperties": False}, ["no other properties"]),
    ({"unevaluatedItems": {"type": "string"}}, ["other items are string"]),
    (
        {
            "if": {"properties": {"kind": {"const": "card"}}, "required": ["kind", "paid"]},
            "then": {"required": ["number"]},
        },
        ['if kind is always "card" and paid is there: needs number'],
    ),
    (
        {"if": {"required": ["a"]}, "then": {"properties": {"b": {"type": "string"}}}, "else": {"minProperties": 2}},
        ["if a is there: b is string; otherwise: members: at least 2"],
    ),
    ({"if": {"required": ["a"]}, "else": False}, ["unless a is there: nothing is valid"]),
    ({"if": True, "then": True}, ["if something else that the schema says: anything goes"]),
    (
        {"if": {"type": "object"}, "then": {"title": "x"}},
        ["if something else that the schema says: something else that the schema says"],
    ),
    ({"if": {"required": ["a"]}}, []),
]


@pytest.mark.parametrize(("schema", "words"), RULES, ids=[str(schema)[:60] for schema, _ in RULES])
def test_a_rule_is_told_in_words(schema: dict[str, Any], words: list[str]) -> None:
    assert list(rules_in_words(schema)) == words


FORMS: list[tuple[Any, str]] = [
    (True, "anything"),
    (False, "nothing"),
    ({}, "anything"),
    ({"title": "A card"}, "A card"),
    ({"type": "array", "items": {"$ref": "#/$defs/line"}}, "array of line"),
    ({"items": True}, "anything"),
    ({"additionalProperties": {"type": ["string", "null"]}}, "map of string or null"),
    ({"$ref": "#"}, "the same again"),
    ({"properties": {"a": {}, "b": {}}, "required": ["b"]}, "object with b and a"),
]


@pytest.mark.parametrize(("schema", "words"), FORMS, ids=[str(schema)[:60] for schema, _ in FORMS])
def test_a_form_is_told_in_words(schema: Any, words: str) -> None:
    assert form_in_words(schema) == words


ORDER = {
    "description": "An order.",
    "type": "object",
    "properties": {
        "number": {"type": "string", "pattern": "^BK-[0-9]+$", "default": "BK-0"},
        "lines": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "properties": {"sku": {"const": "x"}, "parts": {"items": {"$ref": "#/$defs/part"}}},
            },
        },
        "prices": {"additionalProperties": {"properties": {"amount": {"minimum": 0}}}},
        "first": {"$ref": "#/$defs/part"},
        "place": {"prefixItems": [{"type": "number"}, {"type": "number"}]},
        "caller": {"$ref": OURS + "conversation/Participant.json"},
    },
    "$defs": {
        "part": {
            "type": "object",
            "properties": {"name": {"maxLength": 9}, "parts": {"items": {"$ref": "#/$defs/part"}}},
        }
    },
    "allOf": [
        {"properties": {"note": {"type": "string"}, "number": True}},
        {"$ref": OURS + "common/Entity.json"},
        True,
    ],
    "oneOf": [{"properties": {"card": {"type": "string"}}, "required": ["card"]}, {"$ref": "#/$defs/part"}],
    "if": {"required": ["note"]},
    "then": {"properties": {"signed": {"type": "boolean"}}},
}


@pytest.fixture
def order(catalog_of: CatalogOf) -> ModelEntry:
    return read_reference(catalog_of(Order=ORDER)).models["Order"]


@pytest.mark.no_cover
def test_what_is_described_in_place_in_definitions_or_in_some_forms_has_rows(order: ModelEntry) -> None:
    assert {row.name: row.notes for row in order.rows} == {
        "number": ("matches ^BK-[0-9]+$", 'default "BK-0"'),
        "lines": ("at least 1 item",),
        "lines.sku": ('always "x"',),
        "lines.parts": (),
        "lines.parts.name": ("at most 9 characters",),
        "lines.parts.parts": (),
        "prices": (),
        "prices.amount": ("at least 0",),
        "first": (),
        "first.name": ("at most 9 characters",),
        "first.parts": (),
        "place": ("a tuple of: number; number",),
        "caller": (),
        "note": (),
        "card": ("in some forms", "required"),
        "name": ("in some forms", "at most 9 characters"),
        "parts": ("in some forms",),
        "signed": ("in some cases",),
    }
    assert order.rules == (
        "one of: object with card; part",
        "if note is there: signed is boolean",
    )


def test_rules_stand_in_the_markdown_too(order: ModelEntry) -> None:
    page = markdown_of(order)
    assert "one of: object with card; part, if note is there: signed is boolean" in page
    assert "a tuple of: number; number" in page
