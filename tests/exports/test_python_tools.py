"""Exports in the Python tools that they are for, in the versions that users get."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import convoschema
from tests.conftest import Share
from tests.exports.verdicts import ALWAYS, disagreements, has_point, payloads, validator

pytestmark = pytest.mark.exports

# datamodel-code-generator's own warnings are no concern of ours.
OPTIONS = ("--input-file-type", "jsonschema", "--target-python-version", "3.11", "--disable-timestamp", "--formatters", "builtin")  # fmt: skip


def in_depth(share: Share) -> list[Any]:
    return [model for model in convoschema.models() if model in ALWAYS or model in share]


@pytest.mark.parametrize("profile", ["lenient", "strict"])
def test_fastjsonschema_agrees(profile: Any, share: Share) -> None:
    import fastjsonschema

    for model in in_depth(share):
        check = fastjsonschema.compile(convoschema.export(model, target="draft-07", profile=profile))
        theirs = [accepts(check, data, fastjsonschema.JsonSchemaValueException) for data in payloads(model)]
        assert list(disagreements(model, profile, theirs, payloads(model))) == []


def accepts(check: Any, data: Any, refusal: Any) -> bool:
    try:
        check(data)
    except refusal:
        return False
    return True


# It compiles the schema anew for each payload.
@pytest.mark.parametrize("profile", ["standard", "strict"])
@pytest.mark.parametrize("model", ["Call", "Notification"])
def test_powertools_agrees(model: Any, profile: Any) -> None:
    from aws_lambda_powertools.utilities.validation import SchemaValidationError, validate

    schema = convoschema.export(model, target="draft-07", profile=profile)
    asked = payloads(model)[:40]
    theirs = [accepts(lambda data: validate(event=data, schema=schema), data, SchemaValidationError) for data in asked]
    assert {*theirs} == {True, False}
    assert list(disagreements(model, profile, theirs, asked)) == []


@pytest.mark.parametrize("target", ["draft-07", "draft-04"])
@pytest.mark.parametrize("model", ALWAYS)
def test_confluent_reads_what_is_valid(model: Any, target: Any) -> None:
    from confluent_kafka.schema_registry.json_schema import JSONDeserializer
    from confluent_kafka.serialization import MessageField, SerializationContext, SerializationError

    read = JSONDeserializer(json.dumps(convoschema.export(model, target=target)))
    context = SerializationContext("events", MessageField.VALUE)
    asked = [data for data in payloads(model) if target != "draft-04" or not has_point(data)]
    # A magic byte and the schema's number in the registry come before the JSON text. Nothing is null in Kafka.
    texts = [b"\x00" + (1).to_bytes(4, "big") + json.dumps(data).encode() for data in asked]
    theirs = [accepts(lambda text: read(text, context), text, SerializationError) for text in texts]
    found = list(disagreements(model, "standard", theirs, asked))
    # It does not check formats, so that a day may be the 30th of February.
    assert all("accepted there" in line and ("-02-" in line or "-04-31" in line) for line in found)


@pytest.mark.parametrize("profile", ["lenient", "strict", "write"])
@pytest.mark.parametrize("target", ["openapi-3.1", "openapi-3.0"])
def test_descriptions_of_openapi_are_valid(target: Any, profile: Any) -> None:
    from openapi_spec_validator import validate

    validate(convoschema.export("Conversation", target=target, profile=profile))


@pytest.mark.parametrize("target", ["openapi-3.1", "openapi-3.0"])
def test_the_description_of_all_models_is_valid(target: Any) -> None:
    from openapi_spec_validator import validate

    validate(convoschema.export(None, target=target))


@pytest.mark.parametrize("profile", ["lenient", "strict"])
@pytest.mark.parametrize("model", ALWAYS)
def test_components_of_openapi_30_mean_what_the_models_do(model: Any, profile: Any) -> None:
    from openapi_schema_validator import OAS30Validator, oas30_format_checker

    document = convoschema.export(model, target="openapi-3.0", profile=profile)
    schema = {"allOf": [{"$ref": f"#/components/schemas/{model}"}], **document}
    check = OAS30Validator(schema, format_checker=oas30_format_checker)
    asked = [data for data in payloads(model)[:30] if not has_point(data)]
    found = list(disagreements(model, profile, [check.is_valid(data) for data in asked], asked))
    assert found == []


def generated(model: Any, profile: Any, kind: str, folder: Path) -> ModuleType:
    """Return the module that datamodel-code-generator makes of an export."""
    schema, module = folder / "schema.json", folder / "made.py"
    schema.write_text(json.dumps(convoschema.export(model, target="codegen", profile=profile)), "utf-8")
    command = [sys.executable, "-m", "datamodel_code_generator", "--input", str(schema), "--output", str(module)]
    done = subprocess.run(
        [*command, "--output-model-type", kind, *OPTIONS], check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    specification = importlib.util.spec_from_file_location("made", module)
    assert specification is not None
    assert specification.loader is not None
    made = sys.modules["made"] = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(made)
    return made


@pytest.mark.parametrize("kind", ["pydantic_v2.BaseModel", "msgspec.Struct", "dataclasses.dataclass"])
@pytest.mark.parametrize(
    ("model", "profile"),
    [("Conversation", "standard"), ("Participant", "lenient"), ("AnalyticsConversation", "strict"), ("ErrorBody", "lenient"), ("Group", "write")],
)  # fmt: skip
def test_generated_models_accept_what_the_library_accepts(model: Any, profile: Any, kind: str, tmp_path: Path) -> None:
    import msgspec
    import pydantic

    root = getattr(generated(model, profile, kind, tmp_path), model)
    is_dataclass = kind == "dataclasses.dataclass"
    # A dataclass takes names that it knows, and checks nothing.
    ours = validator(model, "strict" if is_dataclass and profile != "write" else profile)
    texts = [json.dumps(data).encode() for data in payloads(model)]
    # msgspec, as draft 4, takes no 1.0 for an integer.
    valid = [text for text in texts if ours.is_valid(text) and not (kind[0] == "m" and has_point(json.loads(text)))]
    read: Any = {
        "pydantic_v2.BaseModel": lambda text: root.model_validate_json(text),  # noqa: PLW0108 - the others have no such method
        "msgspec.Struct": lambda text: msgspec.json.decode(text, type=root),
        "dataclasses.dataclass": lambda text: root(**json.loads(text)),
    }[kind]
    assert len(valid) > 2
    for text in valid:
        read(text)
    if not is_dataclass:
        refused = [
            text for text in texts if not accepts(read, text, (pydantic.ValidationError, msgspec.ValidationError))
        ]
        assert len(refused) > 4


def test_generated_types_are_those_of_the_export_and_no_others(tmp_path: Path) -> None:
    made = generated("Participant", "standard", "pydantic_v2.BaseModel", tmp_path)
    names = {name for name, value in vars(made).items() if isinstance(value, type) and value.__module__ == "made"}
    schema = convoschema.export("Participant", target="codegen")
    assert names == {"Participant", *schema["$defs"]}
