from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

import convoschema
from convoschema import InvalidSchema
from convoschema._checking.engines import FastEngine, ReferenceEngine, build_engine
from convoschema._options import EngineName, Naming, Profile
from convoschema._schema.bundle import Bundle, build_bundle
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
    with pytest.raises(ImportError, match=r"^the fast engine needs jsonschema-rs: pip install jsonschema-rs$"):
        build_engine(wrapup, EngineName.FAST)


LEFT_TO_THE_REFERENCE: list[tuple[dict[str, Any], str]] = [
    ({"pattern": r"(?<=a)b"}, "pattern, which looks around or back"),
    ({"pattern": r"(?!a)b"}, "pattern, which looks around or back"),
    ({"pattern": r"\bb"}, "pattern, which looks around or back"),
    ({"pattern": r"(a)\1"}, "pattern, which looks around or back"),
    ({"contains": {"const": 1}}, "contains"),
    ({"propertyNames": {"maxLength": 3}}, "propertyNames"),
    ({"patternProperties": {"^x": True}}, "patternProperties"),
    ({"unevaluatedProperties": False}, "unevaluatedProperties"),
    ({"dependentSchemas": {"x": True}}, "dependentSchemas"),
    ({"multipleOf": 0.01}, "multipleOf"),
    ({"enum": ["a", {"7": 1}]}, "enum or const of arrays or objects"),
    ({"const": [1]}, "enum or const of arrays or objects"),
    ({"properties": {"": {}}}, "property names, empty or all digits"),
    ({"properties": {"7": {}}}, "property names, empty or all digits"),
    ({"properties": {"+7": {}}}, "property names, empty or all digits"),
    ({"properties": {"\0007": {}}}, "property names, empty or all digits"),
    ({"required": ["\0"]}, "property names, empty or all digits"),
    ({"required": ["7"]}, "property names, empty or all digits"),
    ({"dependentRequired": {"0": ["a"]}}, "property names, empty or all digits"),
    ({"dependentRequired": {"a": [""]}}, "property names, empty or all digits"),
    ({"$ref": "#/properties/y", "description": "y"}, "reference into another schema"),
]


@pytest.mark.parametrize(("schema", "reason"), LEFT_TO_THE_REFERENCE)
def test_what_the_engines_do_not_agree_on_is_left_to_the_reference(
    schema: Any, reason: str, catalog_of: CatalogOf
) -> None:
    odd = bundle(catalog_of(Mine={"properties": {"x": schema, "y": True}}), "Mine")
    assert isinstance(build_engine(odd, EngineName.AUTO), ReferenceEngine)
    with pytest.raises(InvalidSchema) as caught:
        build_engine(odd, EngineName.FAST)
    assert caught.value.place == "Mine"
    assert caught.value.reason == f"left to the reference for its {reason}; try engine='auto'"


def test_a_schema_that_no_engine_takes_is_an_error(catalog_of: CatalogOf) -> None:
    for number, pattern in enumerate(("[", "^?", "a++", "(?i)a", r"\p{L}")):
        for keyword in ({"pattern": pattern}, {"patternProperties": {pattern: True}}):
            broken = bundle(catalog_of(**{f"Mine{number}": keyword}), f"Mine{number}")
            for engine in EngineName:
                with pytest.raises(InvalidSchema) as caught:
                    build_engine(broken, engine)
                assert str(caught.value).startswith(f"Mine{number}: {pattern} is no regular expression of ECMA-262: ")


def test_a_schema_that_the_fast_engine_cannot_compile_is_left_to_the_reference(catalog_of: CatalogOf) -> None:
    large = bundle(catalog_of(Mine={"pattern": "^(?:a{1000}){1000}$"}), "Mine")
    assert isinstance(build_engine(large, EngineName.AUTO), ReferenceEngine)
    with pytest.raises(InvalidSchema, match=r"^Mine: jsonschema-rs can't use this schema; try engine='reference'$"):
        build_engine(large, EngineName.FAST)


def test_what_could_take_long_or_is_elsewhere_is_never_given_to_the_fast_engine(tmp_path: Path) -> None:
    (tmp_path / "Other.json").write_text("{}")
    for schema in ({"pattern": "(a|b)+(?=c)"}, {"$ref": (tmp_path / "Other.json").as_uri()}):
        for bundled in (True, False):
            with pytest.raises(InvalidSchema):
                build_engine(Bundle("Mine", Profile.STANDARD, Naming.WIRE, schema, bundled), EngineName.FAST)


@pytest.mark.no_cover
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("pattern", "value", "matches"),
    [
        ("^a$", "a", True),
        ("^a$", "a\n", False),
        ("^(a$|b$)", "a\n", False),
        (r"a\$", "a$", True),
        (r"a\$", "a$\n", True),
        (r"^\\$", "\\", True),
        (r"^\\$", "\\\n", False),
        ("^[$]$", "$", True),
        (r"^[\]$]$", "$", True),
        ("a", "bab", True),
        (r"^\d+$", "12", True),
        (r"^\d+$", "١٢", False),
        (r"^\w+$", "a_1", True),
        (r"^\w+$", "é", False),
        (r"^(?:a|b)\.$", "b.", True),
        ("^.{1,3}$", "a\r", False),
        ("^.$", "\u2028", False),
        ("^.$", "\u2029", False),
        ("^.$", "\x85", True),
        ("^[.]$", "\r", False),
        (r"^\s$", "\ufeff", True),
        (r"^\s$", "\x1f", False),
        (r"^\S$", "\u3000", False),
        (r"^[\S]$", "\x85", True),
        ("^[[a&&b]$", "&", True),
        ("^[^]$", "\n", True),
        ("[]", "a", False),
        (r"^\cJ$", "\n", True),
        (r"^\ud83d\ude00$", "😀", True),
        (r"^\-\@$", "-@", True),
        ("^(?:){0}$", "", True),
    ],
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


@pytest.mark.parametrize("engine", ["auto", "reference"])
def test_a_name_of_nul_and_digits_keeps_its_problem_beside_digits(engine: Any, catalog_of: CatalogOf) -> None:
    catalog = catalog_of(
        Mine={"properties": {"\0007": {"type": "integer"}}, "additionalProperties": {"type": "string"}}
    )
    problems = convoschema.iter_problems({"\0007": "", "8": 1}, "Mine", engine=engine, catalog=catalog)
    assert told(problems) == [("type", "/\0007"), ("type", "/8")]


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


RULES: dict[str, Any] = {
    "type": "object",
    "properties": {
        "range": {"minimum": 1, "exclusiveMaximum": 10},
        "length": {"minLength": 2, "maxLength": 3},
        "items": {"minItems": 1, "maxItems": 2},
        "members": {"minProperties": 1, "maxProperties": 1},
        "const": {"const": "x"},
        "any": {"anyOf": [{"type": "string"}, {"minimum": 5}]},
        "one": {"oneOf": [{"type": "integer"}, {"minimum": 5}]},
        "none": {"not": {"type": "null"}},
        "never": False,
        "conditional": {"if": {"type": "string"}, "then": {"minLength": 3}, "else": {"type": "integer"}},
        "tuple": {"prefixItems": [{"type": "string"}], "items": False},
        "all": {"allOf": [{"type": "string"}, {"enum": ["a"]}]},
        "unique": {"uniqueItems": True},
    },
    "dependentRequired": {"range": ["length"]},
}
RULE_PROBLEMS: list[tuple[Any, list[tuple[str, str]]]] = [
    ({"range": 0, "length": "ab"}, [("range", "/range")]),
    ({"range": 11, "length": "a"}, [("range", "/range"), ("length", "/length")]),
    ({"range": 2}, [("schema", "")]),
    ({"items": []}, [("length", "/items")]),
    ({"items": [1, 2, 3]}, [("length", "/items")]),
    ({"members": {"abcd": 1, "b": 2}}, [("length", "/members")]),
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
    ({"unique": [1, "a", 1.0]}, [("duplicate-item", "/unique/2")]),
    ([], [("type", "")]),
]
MORE_RULES: dict[str, Any] = {
    "properties": {
        "range": {"multipleOf": 2},
        "items": {"contains": {"const": 1}},
        "counted": {"contains": {"const": 1}, "minContains": 2, "maxContains": 3},
        "members": {"minProperties": 1, "maxProperties": 1, "propertyNames": {"maxLength": 3}},
        "patterned": {"patternProperties": {"^x$": {"type": "string"}}, "additionalProperties": False},
        "digits": {"patternProperties": {"^\\d+$": {}}, "additionalProperties": False},
        "unevaluated": {"properties": {"a": True}, "unevaluatedProperties": False},
        "evaluated": {"patternProperties": {"[]": True, "^.$": True, r"^\b$": True}, "unevaluatedProperties": False},
        "dependent": {"dependentSchemas": {"a": {"required": ["b"]}}},
    },
}
MORE_PROBLEMS: list[tuple[Any, list[tuple[str, str]]]] = [
    ({"range": 3}, [("range", "/range")]),
    ({"items": []}, [("schema", "/items")]),
    ({"counted": [1]}, [("schema", "/counted")]),
    ({"counted": [1, 1, 1, 1]}, [("schema", "/counted")]),
    ({"members": {"abcd": 1, "b": 2}}, [("length", "/members"), ("schema", "/members")]),
    ({"patterned": {"x": 1, "y": 2}}, [("type", "/patterned/x"), ("unknown-property", "/patterned/y")]),
    ({"patterned": {"x\n": "1"}}, [("unknown-property", "/patterned/x\n")]),
    ({"digits": {"١": 1}}, [("unknown-property", "/digits/١")]),
    ({"unevaluated": {"a": 1, "b": 2}}, [("schema", "/unevaluated")]),
    ({"evaluated": {"a": 1, "\r": 2}}, [("schema", "/evaluated")]),
    ({"dependent": {"a": 1}}, [("missing-property", "/dependent/b")]),
]


@pytest.mark.no_cover
@pytest.mark.parametrize("engine", ["auto", *ENGINES])
@pytest.mark.parametrize(("payload", "problems"), RULE_PROBLEMS)
def test_users_rules_have_the_same_problems_in_both_engines(
    payload: Any, problems: Any, engine: Any, catalog_of: CatalogOf
) -> None:
    check_rules(convoschema.Validator("Rules", engine=engine, catalog=catalog_of(Rules=RULES)), payload, problems)


@pytest.mark.parametrize("engine", ["auto", "reference"])
@pytest.mark.parametrize(("payload", "problems"), MORE_PROBLEMS)
def test_more_rules_are_answered_by_the_reference(
    payload: Any, problems: Any, engine: Any, catalog_of: CatalogOf
) -> None:
    check_rules(convoschema.Validator("Rules", engine=engine, catalog=catalog_of(Rules=MORE_RULES)), payload, problems)


def check_rules(validator: convoschema.Validator, payload: Any, problems: Any) -> None:
    assert told(validator.iter_problems(payload)) == problems
    assert not validator.is_valid(payload)
    for problem in validator.iter_problems(payload):
        assert problem.message


@pytest.mark.parametrize("engine", ENGINES)
def test_a_deep_fault_below_two_conditions_takes_no_exponential_time(engine: Any, catalog_of: CatalogOf) -> None:
    def rule(kind: str) -> dict[str, Any]:
        return {
            "if": {"properties": {"kind": {"const": kind}}, "required": ["kind"]},
            "then": {"properties": {"child": {"$ref": "#"}}},
        }

    catalog = catalog_of(Rule={"properties": {"kind": {"type": "string"}}, "allOf": [rule("and"), rule("or")]})
    payload: Any = {"kind": 5}
    for _ in range(60):
        payload = {"kind": "and", "child": payload}
    problems = convoschema.iter_problems(payload, "Rule", engine=engine, catalog=catalog)
    assert told(problems) == [("type", "/child" * 60 + "/kind")]


def test_unique_items_take_linear_time_in_the_reference_too(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(Unique={"uniqueItems": True}, Other={"uniqueItems": False})
    items = [[number, str(number)] for number in range(20_000)]
    assert convoschema.is_valid(items, "Unique", engine="reference", catalog=catalog)
    assert convoschema.is_valid([1, 1], "Other", engine="reference", catalog=catalog)
    assert convoschema.is_valid("no list", "Unique", engine="reference", catalog=catalog)


INNER = {
    "properties": {
        "a": {"$ref": "#/properties/b/properties/x"},
        "b": {"allOf": [{"type": "string"}], "properties": {"x": {"type": "string"}}},
    }
}


def test_a_reference_into_another_schema_is_followed(catalog_of: CatalogOf) -> None:
    recursive = {"type": "object", "properties": {"a": {"$ref": "#"}, "b": {"$ref": "#/properties/a"}}}
    assert told(convoschema.iter_problems({"b": 1}, "Mine", catalog=catalog_of(Mine=recursive))) == [("type", "/b")]
    assert told(convoschema.iter_problems({"a": 1}, "Mine", catalog=catalog_of(Mine=INNER))) == [("type", "/a")]


def test_a_reference_through_what_is_wrapped_to_accept_null_is_refused(catalog_of: CatalogOf) -> None:
    with pytest.raises(
        InvalidSchema, match="#/\\$defs/Mine/properties/b/properties/x leads nowhere; refer to a schema in"
    ):
        convoschema.Validator("Mine", profile="lenient", catalog=catalog_of(Mine=INNER))
