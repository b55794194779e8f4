from __future__ import annotations

import json
import sys
from typing import Any

import pytest

import convoschema
from convoschema import InvalidSchema
from convoschema._bundle import build_bundle
from convoschema._engines import EngineName, FastEngine, ReferenceEngine, build_engine
from convoschema._naming import Naming
from convoschema._profiles import Profile
from tests.cases import ENGINES, told
from tests.conftest import CatalogOf


def bundle(catalog: convoschema.Catalog, model: str) -> Any:
    return build_bundle(catalog, model, Profile.STANDARD, Naming.WIRE)


def test_auto_takes_the_fast_engine() -> None:
    assert isinstance(build_engine(bundle(convoschema.Catalog.bundled(), "Wrapup"), EngineName.AUTO), FastEngine)


def test_auto_takes_the_reference_where_the_fast_one_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jsonschema_rs", None)
    wrapup = bundle(convoschema.Catalog.bundled(), "Wrapup")
    assert isinstance(build_engine(wrapup, EngineName.AUTO), ReferenceEngine)
    with pytest.raises(ImportError, match="pip install jsonschema-rs"):
        build_engine(wrapup, EngineName.FAST)


def test_auto_takes_the_reference_where_the_fast_one_refuses_a_schema(catalog_of: CatalogOf) -> None:
    conditional = bundle(catalog_of(Mine={"pattern": r"(a)(?(1)b|c)"}), "Mine")
    assert isinstance(build_engine(conditional, EngineName.AUTO), ReferenceEngine)
    with pytest.raises(InvalidSchema, match="try engine='reference'"):
        build_engine(conditional, EngineName.FAST)


@pytest.mark.parametrize("schema", [{"pattern": r"\p{L}"}, {"patternProperties": {r"\p{L}": True}}])
def test_the_reference_refuses_a_pattern_that_python_does_not_know(schema: Any, catalog_of: CatalogOf) -> None:
    with pytest.raises(InvalidSchema, match="not a regular expression that Python knows"):
        build_engine(bundle(catalog_of(Mine=schema), "Mine"), EngineName.REFERENCE)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("pattern", "value", "matches"),
    [("^a$", "a", True), ("^a$", "a\n", False), (r"a\$", "a$", True), (r"a\$", "a$\n", True), ("a", "bab", True)],
)
def test_patterns_mean_what_ecma_says(
    pattern: str,
    value: str,
    matches: bool,
    engine: Any,
    catalog_of: CatalogOf,
) -> None:
    catalog = catalog_of(Mine={"pattern": pattern})
    problems = convoschema.iter_problems(
        {"x": value},
        "Outer",
        engine=engine,
        catalog=catalog_of(Mine={"pattern": pattern}, Outer={"properties": {"x": {"$ref": "Mine.json"}}}),
    )
    assert told(problems) == ([] if matches else [("pattern", "/x")])
    assert convoschema.is_valid(7, "Mine", engine=engine, catalog=catalog)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("payload", "pointer"),
    [
        ({"": 1}, "/"),
        ({"": {"": 1}}, "//"),
        ({"a": {"": 1}}, "/a/"),
        ({"": {"a": 1}}, "//a"),
        ({"0": {"1": 1}}, "/0/1"),
        ({"+1": 1, "1": {"x": "y"}}, "/+1"),
        ({"list": [{"0": 1}]}, "/list/0/0"),
        ({"a": {"8": 1}}, "/a/8"),
        ({"properties": {"": 1}}, "/properties/"),
    ],
)
def test_odd_keys_keep_their_places(payload: Any, pointer: str, engine: Any, catalog_of: CatalogOf) -> None:
    leaf = {"type": ["string", "object", "array"]}
    catalog = catalog_of(
        Map={
            **leaf,
            "properties": {"list": {"items": {"$ref": "#"}}},
            "additionalProperties": {"$ref": "#"},
        }
    )
    validator = convoschema.Validator("Map", engine=engine, catalog=catalog)
    assert told(validator.iter_problems(payload)) == [("type", pointer)]
    assert told(validator.iter_problems(json.dumps(payload).encode())) == [("type", pointer)]


@pytest.mark.parametrize("name", ["", "7", "+7"])
def test_schemas_with_odd_property_names_are_left_to_the_reference(name: str, catalog_of: CatalogOf) -> None:
    odd = bundle(catalog_of(Odd={"properties": {name: {"additionalProperties": {"type": "string"}}}}), "Odd")
    assert isinstance(build_engine(odd, EngineName.AUTO), ReferenceEngine)
    with pytest.raises(InvalidSchema, match="property names that are empty or digits"):
        build_engine(odd, EngineName.FAST)


RULES: dict[str, Any] = {
    "type": "object",
    "properties": {
        "range": {"minimum": 1, "exclusiveMaximum": 10, "multipleOf": 2},
        "length": {"minLength": 2, "maxLength": 3},
        "items": {"minItems": 1, "maxItems": 2, "contains": {"const": 1}},
        "members": {"minProperties": 1, "maxProperties": 1, "propertyNames": {"maxLength": 3}},
        "const": {"const": "x"},
        "any": {"anyOf": [{"type": "string"}, {"minimum": 5}]},
        "one": {"oneOf": [{"type": "integer"}, {"minimum": 5}]},
        "none": {"not": {"type": "null"}},
        "never": False,
        "conditional": {"if": {"type": "string"}, "then": {"minLength": 3}, "else": {"type": "integer"}},
        "tuple": {"prefixItems": [{"type": "string"}], "items": False},
        "all": {"allOf": [{"type": "string"}, {"enum": ["a"]}]},
        "patterned": {"patternProperties": {"^x": {"type": "string"}}, "additionalProperties": False},
        "unevaluated": {"properties": {"a": True}, "unevaluatedProperties": False},
    },
    "dependentRequired": {"range": ["length"]},
}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("payload", "problems"),
    [
        ({"range": 0, "length": "ab"}, [("range", "/range")]),
        ({"range": 11, "length": "ab"}, [("range", "/range")]),
        ({"range": 3, "length": "a"}, [("range", "/range"), ("length", "/length")]),
        ({"range": 2}, [("schema", "")]),
        ({"items": []}, [("length", "/items"), ("schema", "/items")]),
        ({"items": [1, 2, 3]}, [("length", "/items")]),
        ({"members": {"abcd": 1, "b": 2}}, [("length", "/members"), ("schema", "/members")]),
        ({"const": "y"}, [("unknown-value", "/const")]),
        ({"any": 1}, [("schema", "/any")]),
        ({"one": 7}, [("schema", "/one")]),
        ({"none": None}, [("schema", "/none")]),
        ({"never": 1}, [("schema", "/never")]),
        ({"conditional": "ab"}, [("length", "/conditional")]),
        ({"conditional": 1.5}, [("type", "/conditional")]),
        ({"tuple": [1]}, [("type", "/tuple/0")]),
        ({"tuple": ["a", 2]}, [("schema", "/tuple/1")]),
        ({"all": 7}, [("type", "/all")]),
        ({"all": "b"}, [("unknown-value", "/all")]),
        ({"patterned": {"x": 1, "y": 2}}, [("type", "/patterned/x"), ("unknown-property", "/patterned/y")]),
        ({"unevaluated": {"a": 1, "b": 2}}, [("schema", "/unevaluated")]),
        ([], [("type", "")]),
    ],
    ids=repr,
)
def test_users_rules_have_the_same_problems_in_both_engines(
    payload: Any, problems: Any, engine: Any, catalog_of: CatalogOf
) -> None:
    validator = convoschema.Validator("Rules", engine=engine, catalog=catalog_of(Rules=RULES))
    assert told(validator.iter_problems(payload)) == problems
    assert not validator.is_valid(payload)
    for problem in validator.iter_problems(payload):
        assert problem.message
