"""Exports as JSON Schemas accept what the library accepts, in each draft."""

from __future__ import annotations

import json
from typing import Any, get_args

import jsonschema_rs
import pytest

import convoschema
from convoschema._schema.keywords import TABLE
from convoschema._schema.subschemas import walk
from convoschema.exports.targets import TARGETS
from tests.cases import PROFILES
from tests.exports.verdicts import disagreements, has_point, payloads

ENGINES: dict[Any, Any] = {
    "codegen": jsonschema_rs.Draft202012Validator,
    "draft-2020-12": jsonschema_rs.Draft202012Validator,
    "draft-07": jsonschema_rs.Draft7Validator,
    "draft-04": jsonschema_rs.Draft4Validator,
}
GLUE = 170_000
"""How many characters a schema in AWS Glue's registry may have."""


@pytest.mark.no_cover
@pytest.mark.parametrize("target", ENGINES)
def test_an_export_accepts_what_the_library_accepts(target: Any, model_in_depth: Any) -> None:
    asked = [data for data in payloads(model_in_depth) if target != "draft-04" or not has_point(data)]
    profiles: Any = PROFILES
    for profile in profiles:
        schema = convoschema.export(model_in_depth, target=target, profile=profile)
        check = ENGINES[target](schema, validate_formats=True)
        theirs = [check.is_valid(data) for data in asked]
        assert list(disagreements(model_in_depth, profile, theirs, asked)) == []


@pytest.mark.no_cover
@pytest.mark.parametrize("target", ENGINES)
@pytest.mark.parametrize(("profile", "naming"), [("lenient", "wire"), ("write", "sdk")])
def test_every_export_obeys_its_draft(target: Any, profile: Any, naming: Any) -> None:
    jsonschema_rs.meta.validate(convoschema.export(None, target=target, profile=profile, naming=naming))


@pytest.mark.parametrize("target", ["draft-2020-12", "draft-07", "draft-04"])
def test_drafts_have_keywords_that_demand_something_alone(target: Any) -> None:
    schema = convoschema.export("Conversation", target=target)
    assert schema.pop("title") == "Conversation"
    home = "$defs" if target == "draft-2020-12" else "definitions"
    found = {keyword for inner in [schema, *schema[home].values()] for each in walk(inner) for keyword in each}
    assert {keyword for keyword in found if TABLE[keyword].is_annotation} <= {"$schema", "$defs", "definitions"}


@pytest.mark.parametrize("target", ["draft-07", "draft-04"])
def test_the_largest_models_have_room_in_registries(target: Any) -> None:
    for model in ("Conversation", "ConversationEntityListing", "CallHistoryConversationEntityListing"):
        schema = convoschema.export(model, target=target, profile="lenient")
        assert len(json.dumps(schema, separators=(",", ":"))) < GLUE / 2


@pytest.mark.parametrize("target", ["codegen", "draft-07", "draft-04", "asyncapi-3", "openapi-3.0"])
def test_references_stand_alone(target: Any) -> None:
    document = convoschema.export("ConversationEventTopicConversation", target=target, profile="lenient")
    schemas = document if "$schema" in document else {"definitions": document["components"]["schemas"]}
    for schema in walk(schemas):
        assert "$ref" not in schema or len(schema) == 1


def test_definitions_are_few_and_have_the_names_of_models() -> None:
    schema = convoschema.export("Participant", target="draft-07", profile="lenient")
    assert not [
        name for name in schema["definitions"] if name not in {s.name for s in convoschema.Catalog.bundled().sources}
    ]
    assert "Participant" not in schema["definitions"]


def test_all_models_are_one_document() -> None:
    schema = convoschema.export(None, target="draft-07")
    assert set(convoschema.models()) <= schema["definitions"].keys()
    assert schema.keys() == {"$schema", "definitions"}


def test_a_model_that_holds_itself_refers_to_the_whole() -> None:
    schema = convoschema.export("ErrorBody", target="draft-2020-12")
    assert schema["properties"]["errors"] == {"type": "array", "items": {"$ref": "#"}}
    assert "ErrorBody" not in schema["$defs"]


def test_what_writing_requires_is_required_of_the_model_alone() -> None:
    schema = convoschema.export("Group", target="draft-07", profile="write")
    assert schema["required"] == ["name", "rulesVisible", "type", "visibility"]
    assert convoschema.export("CreateUser", target="draft-07", profile="write")["required"] == [
        "divisionId",
        "email",
        "name",
    ]
    assert "required" not in schema["definitions"]["InnerGroup"]
    assert "Group" not in schema["definitions"]
    assert not any(
        "required" in inner
        for inner in convoschema.export(None, target="draft-07", profile="write")["definitions"].values()
    )


def test_enumerations_have_names_for_generators_of_code() -> None:
    schema = convoschema.export("Conversation", target="codegen")
    state = schema["properties"]["state"]
    assert state["allOf"] == [{"$ref": "#/$defs/ConversationState"}]
    assert schema["$defs"]["ConversationState"]["type"] == "string"
    assert not any("enum" in inner for inner in walk({"properties": schema["properties"]}))
    assert schema["properties"]["startTime"]["format"] == "date-time"
    assert "Timestamp" not in schema["$defs"]


def test_a_document_is_the_callers_to_change() -> None:
    first = convoschema.export("Wrapup", target="openapi-3.1")
    first["components"]["schemas"]["Wrapup"]["examples"].clear()
    assert convoschema.export("Wrapup", target="openapi-3.1")["components"]["schemas"]["Wrapup"]["examples"]


def test_an_alias_and_a_type_name_a_model() -> None:
    from convoschema.types import Wrapup

    assert convoschema.export(Wrapup, target="draft-07")["title"] == "Wrapup"
    assert convoschema.export("QueueConversationCallEventTopicDetail", target="draft-07")["title"] == (
        convoschema.Catalog.bundled().canonical_name("QueueConversationCallEventTopicDetail")
    )


@pytest.mark.parametrize(
    ("target", "told"),
    [
        ("draft-7", "'draft-7' is no target: it is 'codegen' or 'draft-2020-12' or 'draft-07' or 'draft-04' or 'openapi-3.1' or 'openapi-3.0' or 'asyncapi-3'; did you mean 'draft-07'?"),
        ("openapi3.1", "did you mean 'openapi-3.1'?"),
        (7, "a Python int is no target: it is "),
    ],
)  # fmt: skip
def test_a_target_that_there_is_not(target: Any, told: str) -> None:
    with pytest.raises(convoschema.InvalidOption) as caught:
        convoschema.export("Wrapup", target=target)
    assert told in str(caught.value)


def test_the_type_of_targets_lists_them() -> None:
    assert get_args(convoschema.TargetName) == tuple(TARGETS)
