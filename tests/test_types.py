"""The types of payloads say what the schemas say, and importing them costs little."""

from __future__ import annotations

import pickle
import sys
from typing import Any, get_args

import pytest

import convoschema
from convoschema import Catalog, InvalidPayload, ModelName, Validator, WrongType, types
from convoschema.testing import assert_conforms
from convoschema.types import lenient
from tests.cases import REPOSITORY
from tests.conftest import CatalogOf
from tests.test_public_api import loaded_by


class Mine(types.Participant, total=False):
    mine: str


CATALOG = Catalog.bundled()
PACKAGE = REPOSITORY / "src" / "convoschema"


def test_what_is_committed_is_what_the_tool_writes() -> None:
    sys.path.insert(0, str(REPOSITORY / "tools"))
    try:
        from write_types import files  # a script, not a package
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


@pytest.mark.parametrize("profile", ["standard", "strict", "write"])
def test_a_type_stands_for_its_model(profile: convoschema.ProfileName) -> None:
    code = {"code": 7}
    for home in (types, lenient):
        assert convoschema.is_valid({}, home.WrapupInput, profile=profile)
        [problem] = convoschema.iter_problems(code, home.Wrapup, profile=profile)
        assert (problem.model, problem.pointer) == ("Wrapup", "/code")
        assert convoschema.schema(home.Wrapup, profile=profile) == convoschema.schema("Wrapup", profile=profile)
        assert Validator(home.Wrapup, profile=profile).model == "Wrapup"
        with pytest.raises(InvalidPayload, match="not a valid Wrapup"):
            convoschema.validate(code, home.Wrapup, profile=profile)
        with pytest.raises(AssertionError, match="not a valid Wrapup"):
            assert_conforms(code, home.Wrapup, profile=profile)


def test_a_typed_validator_survives_pickling_and_names_a_class() -> None:
    validator: Validator[types.Wrapup] = Validator(types.Wrapup)
    assert pickle.loads(pickle.dumps(validator)).validate(b'{"code": "7"}') == {"code": "7"}  # noqa: S301 - our own
    assert repr(validator) == repr(Validator("Wrapup"))
    assert Validator[types.Wrapup](types.Wrapup).is_valid({})


def test_the_lenient_profile_takes_lenient_types_alone() -> None:
    payload = {"state": "hovering", "segments": None}
    assert convoschema.validate(payload, lenient.Call, profile="lenient") == payload
    for function in (convoschema.validate, convoschema.is_valid, convoschema.iter_problems):
        with pytest.raises(WrongType, match=r"take convoschema\.types\.lenient$"):
            function(payload, types.Call, profile="lenient")
    with pytest.raises(WrongType, match="lets values pass"):
        convoschema.schema(types.Call, profile="lenient")


def test_a_type_stands_for_a_bundled_model_beside_those_of_a_user(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(Mine={"type": "object"})
    assert not convoschema.is_valid({"code": 7}, types.Wrapup, catalog=catalog)


@pytest.mark.parametrize("model", [int, dict[str, Any], Mine, types.CallState, types, 7])
def test_other_types_stand_for_nothing(model: Any) -> None:
    with pytest.raises(WrongType, match=r"a model is named by a str, or given by its type from convoschema\.types$"):
        Validator(model)


def test_importing_a_type_imports_only_those_beside_it() -> None:
    ours = {name for name in loaded_by("from convoschema.types import Conversation") if name.startswith("convoschema")}
    assert ours == {"convoschema", "convoschema.types", "convoschema.types.conversation"}
