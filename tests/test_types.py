"""The types of payloads say what the schemas say, and importing them costs little."""

from __future__ import annotations

import subprocess
import sys
from typing import Any, get_args

import pytest

import convoschema
from convoschema import Catalog, types
from convoschema._model_names import ModelName
from convoschema.types import lenient
from tests.cases import REPOSITORY
from tests.test_public_api import loaded_by

CATALOG = Catalog.bundled()
PACKAGE = REPOSITORY / "src" / "convoschema"


def test_what_is_committed_is_what_the_tool_writes() -> None:
    sys.path.insert(0, str(REPOSITORY / "tools"))
    try:
        from write_types import files  # type: ignore[import-not-found] # a script, not a package
    finally:
        sys.path.pop(0)
    written = dict(files(CATALOG))
    there = {path.relative_to(PACKAGE).as_posix() for path in (PACKAGE / "types").rglob("*.py")}
    assert there == {name for name in written if name.startswith("types/")}
    changed = [name for name, text in written.items() if (PACKAGE / name).read_text("utf-8") != text]
    assert changed == [], "run python tools/write_types.py"


@pytest.mark.parametrize("home", [types, lenient], ids=["types", "lenient"])
def test_every_model_has_a_type_with_its_properties_none_of_them_required(home: Any) -> None:
    for model in CATALOG.models:
        found = getattr(home, model)
        assert found.__optional_keys__ == CATALOG.read(model)["properties"].keys(), model
        assert not found.__required_keys__
        assert " ".join(found.__doc__.split()) == CATALOG.read(model)["description"]


@pytest.mark.parametrize("home", [types, lenient], ids=["types", "lenient"])
def test_the_names_of_types_are_listed(home: Any) -> None:
    assert {*CATALOG.models} <= {*dir(home)}


def test_the_known_values_of_a_property_have_a_name() -> None:
    known = convoschema.schema("Call")["$defs"]["Call"]["properties"]["state"]["enum"]
    assert list(get_args(types.CallState)) == known


def test_the_values_of_an_open_vocabulary_may_be_any_string() -> None:
    literal, others = get_args(types.ParticipantPurpose)
    assert "customer" in get_args(literal)
    assert others is str


def test_a_lenient_type_takes_unknown_values_and_null() -> None:
    annotations = {name: found.__forward_arg__ for name, found in lenient.Call.__annotations__.items()}
    assert annotations["state"] == "CallState | str | None"
    assert annotations["segments"] == "list[Segment] | None"


@pytest.mark.parametrize("home", [types, lenient], ids=["types", "lenient"])
def test_a_type_that_there_is_not(home: Any) -> None:
    with pytest.raises(AttributeError, match=f"module '{home.__name__}' has no attribute 'Participnt'"):
        home.Participnt  # noqa: B018 - that is the test


def test_the_names_of_models_are_those_of_the_catalog() -> None:
    assert {*get_args(ModelName)} == {*CATALOG.models, *CATALOG.aliases}


def test_importing_a_type_imports_only_those_beside_it() -> None:
    ours = {name for name in loaded_by("from convoschema.types import Conversation") if name.startswith("convoschema")}
    assert ours == {"convoschema", "convoschema.types", "convoschema.types.conversation"}


def test_importing_the_types_of_conversations_takes_no_time_to_speak_of() -> None:
    program = (
        "import typing, time; start = time.process_time(); from convoschema.types import Conversation\n"
        "print((time.process_time() - start) * 1000)"
    )
    runs = [subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True) for _ in "abc"]
    assert min(float(run.stdout) for run in runs) < 30
