"""Exports in the tools on Node.js that they are for, in the versions that users get."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

import convoschema
from convoschema._schema.topics import bundled_topics
from tests.cases import PROFILES
from tests.conftest import Share
from tests.exports.conftest import Node
from tests.exports.verdicts import ALWAYS, disagreements, payloads

pytestmark = pytest.mark.node

HERE = Path(__file__).parent
TSC = ("tsc", "--strict", "--noEmit", "--exactOptionalPropertyTypes")


@pytest.mark.parametrize("target", ["draft-2020-12", "draft-07"])
def test_ajv_in_its_strictest_mode_agrees_and_complains_of_nothing(target: Any, share: Share, node: Node) -> None:
    models = [model for model in convoschema.models() if model in share]
    # Each in another profile; the larger ones in one for each target.
    ways: list[Any] = [(model, PROFILES[number % 4]) for number, model in enumerate(models) if model not in ALWAYS]
    ways += [(model, "strict" if target == "draft-07" else "lenient") for model in ALWAYS]
    jobs = [
        {"schema": convoschema.export(model, target=target, profile=profile), "payloads": payloads(model)}
        for model, profile in ways
    ]
    answer = node.script(HERE / "ajv.cjs", node.write("jobs.json", jobs))
    assert answer["said"] == []
    for (model, profile), theirs in zip(ways, answer["verdicts"], strict=True):
        assert list(disagreements(model, profile, theirs, payloads(model))) == []


@pytest.mark.parametrize(
    ("model", "profile"), [("Conversation", "standard"), ("ErrorBody", "lenient"), ("Group", "write")]
)
def test_json_schema_to_typescript_makes_a_type_of_each_definition(model: Any, profile: Any, node: Node) -> None:
    schema = convoschema.export(model, target="codegen", profile=profile)
    printed = node.run("json2ts", node.write("schema.json", schema))
    made = re.findall(r"^export (?:interface|type) (\w+)", printed, re.MULTILINE)
    assert sorted(made) == sorted([model, *schema["$defs"]])
    (node.folder / "made.d.ts").write_text(printed, "utf-8")
    node.run(*TSC, "made.d.ts")


@pytest.mark.parametrize(("target", "profile"), [("codegen", "lenient"), ("draft-2020-12", "standard")])
def test_types_by_sourcemeta_can_be_compiled(target: Any, profile: Any, node: Node) -> None:
    schema = convoschema.export("Wrapup", target=target, profile=profile)
    printed = node.run("jsonschema", "codegen", node.write("schema.json", schema), "--target", "typescript")
    (node.folder / "made.ts").write_text(printed, "utf-8")
    node.run(*TSC, "made.ts")


@pytest.mark.parametrize("target", ["draft-2020-12", "draft-07", "draft-04"])
def test_sourcemeta_finds_the_examples_valid(target: Any, node: Node) -> None:
    schema = node.write("schema.json", convoschema.export("Participant", target=target, profile="strict"))
    lines = [json.dumps(example) for example in convoschema.Catalog.bundled().read("Participant")["examples"]]
    (node.folder / "examples.jsonl").write_text("\n".join(lines), "utf-8")
    node.run("jsonschema", "metaschema", schema)
    node.run("jsonschema", "validate", schema, "examples.jsonl")


def test_the_official_parser_reads_the_description_of_notifications(node: Node) -> None:
    document = convoschema.export(None, target="asyncapi-3")
    answer = node.script(HERE / "asyncapi.cjs", node.write("asyncapi.json", document))
    assert answer["complaints"] == []
    assert answer["channels"] == [topic.pattern for topic in bundled_topics().known]


@pytest.mark.parametrize("profile", ["lenient", "strict"])
def test_the_description_of_notifications_obeys_the_schema_of_asyncapi(profile: Any, node: Node) -> None:
    schemas = node.folder / "node_modules" / "@asyncapi" / "specs" / "schemas"
    schema = json.loads((schemas / "3.0.0.json").read_text("utf-8"))
    jsonschema_rs.Draft7Validator(schema).validate(convoschema.export(None, target="asyncapi-3", profile=profile))
