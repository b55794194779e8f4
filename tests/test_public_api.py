from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

import convoschema
from convoschema import errors

PUBLIC = [
    "Catalog",
    "CatalogError",
    "ConvoschemaError",
    "DuplicateModel",
    "Event",
    "EventValidator",
    "InvalidOption",
    "InvalidPayload",
    "InvalidSchema",
    "MissingDependency",
    "ModelName",
    "NamingName",
    "Notice",
    "NoticeCode",
    "Problem",
    "ProblemCode",
    "ProfileName",
    "Redactor",
    "TargetName",
    "UnknownModel",
    "UnsuitableModel",
    "Validator",
    "WrongType",
    "__version__",
    "export",
    "is_valid",
    "iter_event_problems",
    "iter_problems",
    "iter_unredacted",
    "models",
    "redact",
    "schema",
    "validate",
    "validate_event",
]


def loaded_by(statement: str) -> set[str]:
    """Return what a statement pulls into a fresh process."""
    program = f"import sys; {statement}; import json; print(json.dumps(sorted(sys.modules)))"
    return set(json.loads(printed_by(program)))


def printed_by(program: str) -> str:
    """Return what a fresh process prints, without the coverage measurement that would import things of its own."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    return subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True, env=env).stdout


def test_the_public_names() -> None:
    assert convoschema.__all__ == PUBLIC
    assert set(PUBLIC) <= set(dir(convoschema))
    for name in PUBLIC:
        assert getattr(convoschema, name) is not None


def test_the_public_names_of_testing() -> None:
    import convoschema.testing

    assert set(convoschema.testing.__all__) <= set(dir(convoschema.testing))


def test_every_error_is_public_and_under_one_root() -> None:
    for name in errors.__all__:
        assert issubclass(getattr(convoschema, name), convoschema.ConvoschemaError)


def test_a_name_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match="module 'convoschema' has no attribute 'valdate'"):
        convoschema.valdate  # type: ignore[attr-defined] # noqa: B018 - that is the test


def test_importing_costs_next_to_nothing() -> None:
    ours = {name for name in loaded_by("import convoschema") if name.startswith("convoschema")}
    assert ours == {"convoschema"}
    heavy = {"jsonschema", "jsonschema_rs", "referencing", "click", "orjson", "hypothesis", "pathspec", "dataclasses"}
    assert not heavy & loaded_by("import convoschema")


def test_a_first_verdict_needs_neither_jsonschema_nor_click() -> None:
    loaded = loaded_by("import convoschema; assert convoschema.is_valid(b'{}', 'Wrapup')")
    assert not {"jsonschema", "referencing", "click", "pathspec", "difflib"} & loaded


def test_a_first_verdict_reads_just_the_schemas_that_the_model_reaches() -> None:
    assert schemas_read_by("convoschema.is_valid(b'{}', 'Wrapup')") == ["Wrapup.json", "Timestamp.json"]


def test_that_a_payload_is_broken_is_told_without_reading_more() -> None:
    statement = "v = convoschema.Validator('Wrapup'); list(v.iter_problems(b'{\"code\": 7}')); v.model"
    assert schemas_read_by(statement) == ["Wrapup.json", "Timestamp.json"]


def test_an_alias_makes_a_checkout_read_all_schemas_once_and_no_more() -> None:
    names = schemas_read_by("[convoschema.is_valid(b'{}', 'QueueConversationCallEventTopicDetail') for _ in 'ab']")
    assert len(names) == len(set(names)) == len(convoschema.Catalog.bundled().sources)


def schemas_read_by(statement: str) -> list[str]:
    """Return the names of the schema files that a statement reads in a fresh process."""
    program = (
        "import json, sys, convoschema; read = []\n"
        "sys.addaudithook(lambda event, args: read.append(str(args[0])) if event == 'open' else None)\n"
        f"{statement}\n"
        "print(json.dumps([name.rpartition('/')[2] for name in read if '/schemas/' in name]))"
    )
    names: list[str] = json.loads(printed_by(program))
    return names
