"""Keywords of users' schemas in older dialects: said otherwise, left out where that only accepts more, or refused."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest

import convoschema
from tests.conftest import CatalogOf

OURS = "https://convoschema.github.io/schemas/"
VALUES: list[Any] = [
    None, True, 0, 1, 2, 3, 7, 1.5, -1, "", "a", "b", "xa", [], [1], ["a"], [1, "a"], ["a", 1], [1, 2, 3], ["a", "a", "a"], [1, 1, 1], [1, "a", None], [[]],
    {}, {"a": 1}, {"b": 1}, {"a": 1, "b": 2}, {"a": "a"}, {"a": None}, {"c": 1}, {"a": 1, "c": 1}, {"a": {"a": 1}}, {"xa": 1}, {"xa": "a", "b": 1},
]  # fmt: skip

HELD: dict[str, Any] = {
    "Typed": {"type": ["object", "string"], "enum": ["a", {"a": 1}]},
    "Overlay": {"$ref": "Typed.json", "minLength": 1},
    "Untyped": {"maxProperties": 0, "minimum": 2},
    "Joined": {"allOf": [{"type": "object"}, {"maxProperties": 1}]},
}
"""Models of their own, that others hold."""

EXACT: list[dict[str, Any]] = [
    {"const": "a"},
    {"const": "a", "enum": ["a", "b"]},
    {"const": None},
    {"contains": {"const": 1}},
    {"contains": {"const": 1}, "minContains": 0},
    {"contains": {"const": 1}, "minContains": 1},
    {"minContains": 2, "maxContains": 1},
    {"if": {"type": "string"}, "then": {"minLength": 1}, "else": {"type": "integer"}},
    {"if": {"type": "string"}, "then": {"minLength": 1}, "anyOf": [{"type": "string"}, {"type": "array"}]},
    {"if": {"type": "string"}, "else": {"type": "object"}},
    {"then": {"type": "string"}, "else": {"type": "object"}},
    {"if": {"type": "null"}, "else": {"type": "object"}},
    {"exclusiveMinimum": 1},
    {"exclusiveMinimum": 1, "minimum": 2},
    {"exclusiveMinimum": 1, "minimum": 1},
    {"exclusiveMaximum": 2, "maximum": 7},
    {"exclusiveMaximum": 2, "maximum": 1},
    {"dependentRequired": {"a": ["b"]}},
    {"dependentRequired": {"a": []}},
    {"dependentSchemas": {"a": {"maxProperties": 1}}},
    {"dependentSchemas": {"a": {"maxProperties": 1}}, "allOf": [{"not": {"type": "string"}}]},
    {"dependentSchemas": {"a": {"maxProperties": 2}}, "dependentRequired": {"a": ["b"]}},
    {"dependentSchemas": {"a": False}},
    {"required": []},
    {"required": ["a"]},
    {"properties": {"a": False}},
    {"properties": {"a": True}, "additionalProperties": False},
    {"type": ["string", "integer"]},
    {"type": ["string", "integer", "null"]},
    {"type": ["string", "null"], "enum": ["a", None]},
    {"type": ["string", "null"]},
    {"type": "null"},
    {"type": "array"},
    {"type": ["array", "null"], "items": {"type": ["integer", "null"]}},
    {"properties": {"a": {}}, "unevaluatedProperties": False},
    {"unevaluatedProperties": {"type": "integer"}},
    {"additionalProperties": {"type": "integer"}, "unevaluatedProperties": False},
    {"items": {"type": "integer"}, "unevaluatedItems": False},
    {"unevaluatedItems": {"type": "integer"}},
    {"$ref": "#/$defs/word", "minLength": 1, "$defs": {"word": {"type": "string"}}},
    {"$ref": "#/$defs/word", "pattern": "a", "$defs": {"word": {"type": "string", "pattern": "x"}}},
    {"$ref": "#/$defs/word", "enum": ["a", "c"], "$defs": {"word": {"type": "string", "enum": ["b", "a"]}}},
    {"$ref": "#/$defs/any", "type": "object", "allOf": [{"required": ["a"]}], "$defs": {"any": {"maxProperties": 1}}},
    {"properties": {"a": {"$ref": "#/properties/b"}, "b": {"type": "integer"}}},
    {"items": {"$ref": "#/$defs/yes"}, "$defs": {"yes": True}},
    {"oneOf": [{"type": "string"}, {"const": "a"}]},
    {"not": {"items": {"type": "integer"}}},
    *({"properties": {"a": {"$ref": f"{name}.json"}}} for name in HELD),
]  # fmt: skip

LOSSY: list[tuple[dict[str, Any], str, str]] = [
    ({"contains": {"const": 1}, "minContains": 2}, "minContains", "draft-07 draft-04 openapi-3.0"),
    ({"contains": {"type": "string"}, "maxContains": 2}, "maxContains", "draft-07 draft-04 openapi-3.0"),
    ({"contains": {"const": 1}, "minContains": 0, "maxContains": 2}, "maxContains", "draft-07 draft-04 openapi-3.0"),
    ({"allOf": [{"properties": {"a": {}}}], "unevaluatedProperties": False}, "unevaluatedProperties", "draft-07 draft-04 openapi-3.0"),
    ({"contains": {"const": 1}, "unevaluatedItems": False}, "unevaluatedItems", "draft-07 draft-04 openapi-3.0"),
    ({"propertyNames": {"maxLength": 1}}, "propertyNames", "draft-04 openapi-3.0"),
    ({"patternProperties": {"^x": {"type": "string"}}, "additionalProperties": False}, "patternProperties", "openapi-3.0"),
    ({"prefixItems": [{"type": "string"}], "items": False}, "items", "openapi-3.0"),
    ({"prefixItems": [{"type": "integer"}], "items": {"type": "string"}}, "items", "openapi-3.0"),
    ({"prefixItems": [{"type": "integer"}]}, "items", "openapi-3.0"),
]  # fmt: skip


def accepted(schema: Any, model: str) -> list[Any]:
    """Return the values that an export accepts."""
    if "openapi" not in schema:
        check: Any = jsonschema_rs.validator_for(schema)
    elif schema["openapi"].startswith("3.1"):
        check = jsonschema_rs.Draft202012Validator({"$ref": f"#/components/schemas/{model}", **schema})
    else:
        root = {"allOf": [{"$ref": f"#/components/schemas/{model}"}]}
        check = jsonschema_rs.Draft4Validator({**root, **in_draft_04(schema)})
    return [value for value in VALUES if check.is_valid(value)]


def in_draft_04(value: Any) -> Any:
    """Return a description of OpenAPI 3.0 with its nullable types as draft 4 has them."""
    if isinstance(value, list):
        return [in_draft_04(item) for item in value]
    if not isinstance(value, dict):
        return value
    inner = {name: in_draft_04(item) for name, item in value.items() if name != "nullable"}
    return {**inner, "type": [inner["type"], "null"]} if value.get("nullable") is True else inner


@pytest.mark.parametrize("target", ["codegen", "draft-2020-12", "draft-07", "draft-04", "openapi-3.1", "openapi-3.0"])
@pytest.mark.parametrize("profile", ["standard", "lenient"])
def test_what_can_be_said_is_said(profile: Any, target: Any, catalog_of: CatalogOf) -> None:
    catalog = catalog_of(**{f"Row{number}": schema for number, schema in enumerate(EXACT)}, **HELD)
    for number, schema in enumerate(EXACT):
        model = f"Row{number}"
        ours = convoschema.Validator(model, profile=profile, catalog=catalog)
        theirs = accepted(convoschema.export(model, target=target, profile=profile, catalog=catalog), model)
        assert theirs == [value for value in VALUES if ours.is_valid(value)], schema


@pytest.mark.parametrize("target", ["draft-07", "draft-04", "openapi-3.0"])
def test_what_can_not_be_said_accepts_more_or_is_refused(target: Any, catalog_of: CatalogOf) -> None:
    rows = {f"Row{number}": row for number, row in enumerate(LOSSY)}
    schemas = {name: schema for name, (schema, _, _) in rows.items()}
    turned = {f"Turned{name}": {"not": {"$ref": f"{name}.json"}} for name in rows}
    chosen = {f"Chosen{name}": {"oneOf": [schema, {"type": "string"}]} for name, schema in schemas.items()}
    catalog = catalog_of(**schemas, **turned, **chosen)
    for name, (schema, keyword, targets) in rows.items():
        ours = convoschema.Validator(name, catalog=catalog)
        valid = [value for value in VALUES if ours.is_valid(value)]
        theirs = accepted(convoschema.export(name, target=target, catalog=catalog), name)
        assert [value for value in theirs if value in valid] == valid
        assert (len(theirs) > len(valid)) is (target in targets.split()), schema
        for model, holder in (f"Turned{name}", name), (f"Chosen{name}", f"Chosen{name}"):
            if target in targets.split():
                with pytest.raises(convoschema.UnsuitableModel) as caught:
                    convoschema.export(model, target=target, catalog=catalog)
                assert str(caught.value) == (
                    f"{target} for {holder}: it can't say {keyword}, and without it valid payloads would be refused"
                )


def test_an_overlay_on_a_bundled_model(catalog_of: CatalogOf) -> None:
    overlay = {"$ref": OURS + "conversation/Participant.json", "required": ["purpose"]}
    schema = convoschema.export("Mine", target="draft-07", catalog=catalog_of(Mine=overlay))
    assert schema["allOf"] == [{"$ref": "#/definitions/Participant"}]
    assert schema["required"] == ["purpose"]


def test_what_writing_requires_joins_what_is_required(catalog_of: CatalogOf) -> None:
    mine = {"required": ["a"], "x-required-on-write": ["b", "a"], "properties": {"again": {"$ref": "#"}}}
    schema = convoschema.export("Mine", target="draft-07", profile="write", catalog=catalog_of(Mine=mine))
    assert schema["required"] == ["a", "b"]
    assert schema["definitions"]["InnerMine"]["required"] == ["a"]


def test_names_of_what_is_referred_to_inside_a_schema(catalog_of: CatalogOf) -> None:
    mine = {
        "properties": {"a": {"$ref": "#/$defs/in%20a%20box"}, "b": {"$ref": "#/$defs/in_a_box"}},
        "$defs": {"in a box": {"minLength": 1}, "in_a_box": {"maxLength": 1}},
    }
    schema = convoschema.export("Mine", target="draft-07", catalog=catalog_of(Mine=mine))
    assert schema["definitions"] == {"Mine._defs.in_a_box": {"minLength": 1}, "Mine._defs.in_a_box_": {"maxLength": 1}}


def test_names_of_enumerations(catalog_of: CatalogOf) -> None:
    words = {"enum": ["x", "y"]}
    mine: dict[str, Any] = {
        "description": "Ours.",
        "properties": {
            "call state": {**words, "description": "A state."},
            "again": {"items": {"enum": ["z"]}, "anyOf": [{"enum": ["z"]}, {"enum": ["x"]}]},
            "taken": words,
            "some": {"enum": ["x", None]},
            "null": {"enum": [None]},
            "number": {"enum": [1, "x"]},
            "array": {"type": "array", "enum": ["x"]},
            "long": {"enum": ["x"], "minLength": 1},
        },
    }
    catalog = catalog_of(Mine=mine, MineTaken={"type": "string"})
    schema = convoschema.export("Mine", target="codegen", catalog=catalog)
    assert schema["$defs"] == {
        "MineCallState": {"type": "string", "enum": ["x", "y"]},
        "MineAgain": {"type": "string", "enum": ["z"]},
        "MineAgainValue": {"type": "string", "enum": ["x"]},
        "MineTakenValue": {"type": "string", "enum": ["x", "y"]},
        "MineSome": {"type": "string", "enum": ["x"]},
    }
    properties = schema["properties"]
    assert properties["call state"] == {"allOf": [{"$ref": "#/$defs/MineCallState"}], "description": "A state."}
    assert properties["some"] == {"anyOf": [{"$ref": "#/$defs/MineSome"}, {"type": "null"}]}
    assert [properties[name] for name in ("null", "number", "array", "long")] == [
        mine["properties"][name] for name in ("null", "number", "array", "long")
    ]


def test_a_schema_without_anything_to_refer_to_has_no_definitions(catalog_of: CatalogOf) -> None:
    assert convoschema.export("Mine", target="draft-04", catalog=catalog_of(Mine={"x-ours": 1, "format": "email"})) == {
        "$schema": "http://json-schema.org/draft-04/schema#",
        "title": "Mine",
    }
