"""Which paths hold personal data."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from io import StringIO

import pytest

import convoschema
from convoschema.docs.lookup.personal_data import PersonalPath, own_marks, personal_paths
from tests.conftest import CatalogOf, Run


def paths_of(model: str, catalog: convoschema.Catalog) -> list[tuple[str, str | None, str | None]]:
    return [(found.path, found.kind, found.repeats) for found in personal_paths(catalog, model)]


def test_each_path_is_listed_with_its_kind(run: Run) -> None:
    done = run("personal-data", "Conversation")
    assert (done.code, done.err) == (0, "")
    found = dict(line.split() for line in done.out.splitlines() if " as " not in line)
    assert found["participants[].calls[].self.addressNormalized"] == "address"
    assert found["participants[].calls[].clientIpAddress"] == "ip"
    assert found["participants[].wrapup.notes"] == "text"
    assert found["participants[].attributes"] == "mixed"
    assert "participants[].purpose" not in found


def test_several_models_are_told_apart(run: Run) -> None:
    done = run("personal-data", "Wrapup", "WrapupInput", "Wrapup")
    assert done.out.splitlines() == [
        "Wrapup.notes       text",
        "Wrapup.tags        text",
        "WrapupInput.notes  text",
        "WrapupInput.tags   text",
    ]


def test_without_a_model_the_properties_of_all_are_listed(run: Run) -> None:
    rows = list(csv.DictReader(StringIO(run("personal-data", "--format", "csv").out)))
    assert {"model": "Participant", "path": "attributes", "kind": "mixed", "repeats": ""} in rows
    assert not any("." in row["path"] for row in rows)
    catalog = convoschema.Catalog.bundled()
    marked = [
        (model, name)
        for model in catalog.models
        for name, schema in catalog.read(model).get("properties", {}).items()
        if "x-personal-data" in schema
    ]
    assert [(row["model"], row["path"]) for row in rows] == marked


def test_programs_get_json(run: Run) -> None:
    found = json.loads(run("personal-data", "User", "--format", "json").out)["paths"]
    assert {"model": "User", "path": "email", "kind": "email", "repeats": None} in found
    assert {"model": "User", "path": "manager", "kind": None, "repeats": "User"} in found


def test_a_model_below_itself_is_named_and_not_followed_again(catalog_of: CatalogOf) -> None:
    node = {
        "type": "object",
        "properties": {
            "label": {"type": "string", "x-personal-data": "name"},
            "children": {"type": "array", "items": {"$ref": "Node.json"}},
        },
    }
    plain = {"type": "object", "properties": {"next": {"$ref": "Plain.json"}, "all": {"items": {"$ref": "Plain.json"}}}}
    catalog = catalog_of(Node=node, Plain=plain)
    assert paths_of("Node", catalog) == [("label", "name", None), ("children[]", None, "Node")]
    assert paths_of("Plain", catalog) == []


def test_maps_arrays_and_marks_without_a_kind(catalog_of: CatalogOf, run: Run, folder: object) -> None:
    catalog = catalog_of(
        Deep={
            "type": "object",
            "properties": {
                "flows": {"additionalProperties": {"properties": {"who": {"x-personal-data": True}}}},
                "lists": {"items": {"items": {"x-personal-data": "id"}}},
                "shut": {"type": "object", "properties": {"a": True}, "additionalProperties": False},
            },
        },
        Listed={"type": "array", "items": {"properties": {"name": {"x-personal-data": "name"}}}},
        Nothing={"type": "object"},
    )
    assert list(personal_paths(catalog, "Deep")) == [
        PersonalPath("Deep", "flows.*.who", None),
        PersonalPath("Deep", "lists[][]", "id"),
    ]
    assert paths_of("Listed", catalog) == [("[].name", "name", None)]
    assert run("personal-data", "Deep", "--catalog", str(folder)).out == "flows.*.who  personal\nlists[][]    id\n"
    nothing = run("personal-data", "Nothing", "--catalog", str(folder)).out
    assert nothing == "No path is marked as one that may hold personal data.\n"


def test_without_a_model_all_that_its_own_file_marks_is_listed(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(
        Order={
            "properties": {
                "buyer": {"properties": {"name": {"x-personal-data": "name"}, "spouse": {"$ref": "#/$defs/person"}}},
                "lines": {"items": {"properties": {"note": {"x-personal-data": "text"}, "of": {"$ref": "Order.json"}}}},
                "caller": {"$ref": "Person.json"},
            },
            "$defs": {"person": {"properties": {"phone": {"x-personal-data": "phone"}}}},
        },
        Person={"properties": {"mail": {"x-personal-data": "email"}}},
        Urgent={"allOf": [{"$ref": "Order.json"}, {"properties": {"reason": {"x-personal-data": "text"}}}]},
    )
    listed = {model: [found.path for found in own_marks(catalog, model)] for model in ("Order", "Person", "Urgent")}
    assert listed == {
        "Order": ["buyer.name", "buyer.spouse.phone", "lines[].note"],
        "Person": ["mail"],
        "Urgent": ["reason"],
    }


@pytest.mark.no_cover
def test_all_models_are_listed_in_a_few_seconds(catalog_of: Callable[..., convoschema.Catalog]) -> None:
    catalog = catalog_of(
        Mine={"properties": {"user": {"$ref": "https://convoschema.github.io/schemas/people/User.json"}}}
    )
    assert sum(1 for model in catalog.models for _ in personal_paths(catalog, model)) > 10_000
