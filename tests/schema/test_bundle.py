from __future__ import annotations

from typing import Any

import pytest

import convoschema
from convoschema import InvalidSchema
from convoschema._options import Naming, Profile
from convoschema._schema.bundle import build_bundle, check_progress
from convoschema._schema.subschemas import walk
from tests.cases import PROFILES
from tests.conftest import CatalogOf


@pytest.mark.parametrize("naming", ["wire", "sdk"])
@pytest.mark.parametrize("profile", PROFILES)
def test_a_bundle_holds_what_it_refers_to_and_nothing_else(profile: Any, naming: Any) -> None:
    document = convoschema.schema("Conversation", profile=profile, naming=naming)
    references = {schema["$ref"] for schema in walk(document) if "$ref" in schema}
    assert references == {f"#/$defs/{name}" for name in document["$defs"]}
    assert not [schema for schema in walk(document) if "$id" in schema]


def test_a_bundle_is_the_callers_to_change() -> None:
    convoschema.schema("Wrapup")["$defs"]["Wrapup"]["properties"].clear()
    assert convoschema.schema("Wrapup")["$defs"]["Wrapup"]["properties"]


def test_a_recursive_model_is_bundled_once() -> None:
    assert list(convoschema.schema("ErrorBody")["$defs"]) == ["ErrorBody", "Detail", "Limit"]


@pytest.mark.parametrize("profile", [Profile.STANDARD, Profile.LENIENT])
def test_no_bundled_schema_leads_back_to_itself_without_end(profile: Profile) -> None:
    catalog = convoschema.Catalog.bundled()
    bundles = [build_bundle(catalog, model, profile, Naming.WIRE) for model in catalog.models]
    check_progress({name: schema for bundle in bundles for name, schema in bundle.schema["$defs"].items()})


@pytest.mark.parametrize(
    "reference",
    [
        "Nowhere.json",
        "https://brightkettle.example/Nowhere.json",
        "#/$defs/nowhere",
        "#anchor",
        "#/properties",
        "#/properties/x/$ref",
        "#/x-other",
        "#/allOf/7",
        "#/allOf/x",
        "http://[bad",
        "https://convoschema.github.io/schemas/media/Call.json#/properties/nowhere",
    ],
)
def test_a_reference_that_leads_nowhere_is_an_error(reference: str, catalog_of: CatalogOf) -> None:
    catalog = catalog_of(Mine={"properties": {"x": {"$ref": reference}}, "allOf": [True], "x-other": {}})
    with pytest.raises(InvalidSchema):
        convoschema.schema("Mine", catalog=catalog)


@pytest.mark.parametrize(
    "schemas",
    [
        {"Ping": {"$ref": "Ping.json"}},
        {"Ping": {"allOf": [{"$ref": "Pong.json"}]}, "Pong": {"anyOf": [True, {"$ref": "Ping.json"}]}},
        {"Ping": {"if": {"not": {"$ref": "Ping.json"}}}},
        {"Ping": {"dependentSchemas": {"x": {"$ref": "Ping.json"}}}},
        {"Ping": {"properties": {"x": {"$ref": "Pong.json"}}}, "Pong": {"oneOf": [{"$ref": "Pong.json"}]}},
    ],
)
def test_references_in_a_circle_are_an_error(schemas: dict[str, Any], catalog_of: CatalogOf) -> None:
    with pytest.raises(InvalidSchema, match="refers to itself without end"):
        convoschema.schema("Ping", catalog=catalog_of(**schemas))


def test_references_lead_to_every_position_of_a_schema(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(
        Mine={
            "$ref": "#/definitions/A",
            "definitions": {
                "A": {"properties": {"x": {"$ref": "#/definitions/B"}, "y": {"$ref": "#/allOf/0/not"}}},
                "B": {"type": "string"},
            },
            "allOf": [{"not": {"type": "integer"}}],
        }
    )
    for engine in ("auto", "reference"):
        problems = convoschema.iter_problems({"x": 1, "y": "a"}, "Mine", engine=engine, catalog=catalog)
        assert [problem.pointer for problem in problems] == ["/x", "/y"]


def test_a_reference_to_a_part_of_the_same_file_is_no_circle(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(Mine={"$ref": "#/$defs/part", "$defs": {"part": {"type": "object"}}})
    assert not convoschema.is_valid([], "Mine", catalog=catalog)


def doubling(levels: int) -> dict[str, Any]:
    """Return a schema whose references lead to twice as many looks at a value with each level."""
    twice = {f"d{n}": {"allOf": [{"$ref": f"#/$defs/d{n + 1}"}] * 2} for n in range(levels)}
    return {"$ref": "#/$defs/d0", "$defs": {**twice, f"d{levels}": {"type": "object"}}}


def test_references_that_double_are_refused_before_they_take_for_ever(catalog_of: CatalogOf) -> None:
    with pytest.raises(InvalidSchema, match="its references lead to more than 10,000 looks at one value"):
        convoschema.schema("Mine", catalog=catalog_of(Mine=doubling(40)))
    assert convoschema.is_valid({}, "Few", catalog=catalog_of(Few=doubling(8)))
