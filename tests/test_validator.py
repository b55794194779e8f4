from __future__ import annotations

import json
import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import convoschema
from convoschema import InvalidOption, InvalidPayload, UnknownModel, Validator, WrongType
from tests.cases import ENGINES, examples, told
from tests.conftest import CatalogOf

VALID = b'{"code": "x", "tags": []}'
BROKEN = b'{"code": 7, "tags": [1]}'


def test_valid_text_is_returned_parsed() -> None:
    assert convoschema.validate(VALID, "Wrapup") == {"code": "x", "tags": []}
    assert convoschema.validate(bytearray(VALID), "Wrapup") == {"code": "x", "tags": []}


def test_valid_data_are_returned_as_they_are() -> None:
    payload = json.loads(VALID)
    assert convoschema.validate(payload, "Wrapup") is payload


def test_an_invalid_payload_raises_with_every_problem_and_no_cause() -> None:
    with pytest.raises(InvalidPayload) as caught:
        convoschema.validate(BROKEN, "Wrapup")
    error = caught.value
    assert error.model == "Wrapup"
    assert told(error.problems) == [("type", "/code"), ("type", "/tags/0")]
    assert error.__cause__ is None
    assert error.__context__ is None or error.__suppress_context__
    assert str(error) == (
        "not a valid Wrapup: 2 problems\n"
        "  /code: type: expected a string, got an integer\n"
        "  /tags/0: type: expected a string, got an integer"
    )


def test_a_long_list_of_problems_is_cut_in_the_text_alone() -> None:
    with pytest.raises(InvalidPayload) as caught:
        convoschema.validate({"tags": [1] * 60}, "Wrapup")
    assert len(caught.value.problems) == 60
    assert str(caught.value).endswith("\n  … and 10 more")
    with pytest.raises(InvalidPayload) as caught:
        convoschema.validate({"tags": [1] * 70}, "Wrapup", max_problems=60)
    assert str(caught.value).endswith("\n  … and at least 10 more")


def test_an_invalid_payload_error_can_be_pickled() -> None:
    with pytest.raises(InvalidPayload) as caught:
        convoschema.validate({"code": 7}, "Wrapup")
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes
    assert (
        str(again)
        == str(caught.value)
        == "not a valid Wrapup: 1 problem\n  /code: type: expected a string, got an integer"
    )
    assert again.problems == caught.value.problems


@pytest.mark.parametrize("engine", ENGINES)
def test_a_validator_survives_pickling(engine: Any, catalog_of: CatalogOf) -> None:
    catalog = catalog_of(Mine={"properties": {"x": {"const": "y"}}})
    first = Validator("Mine", profile="strict", naming="sdk", engine=engine, catalog=catalog, show_values=True)
    again = pickle.loads(pickle.dumps(first))  # noqa: S301 - our own bytes
    assert repr(again) == repr(first) == "Validator('Mine', profile='strict', naming='sdk')"
    assert list(again.iter_problems({"x": "z z"})) == list(first.iter_problems({"x": "z z"}))


def test_a_validator_is_shared_by_threads() -> None:
    validator = Validator("Participant")
    payloads = [{"calls": [{"state": f"x{number}"}]} for number in range(200)]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda payload: told(validator.iter_problems(payload)), payloads))
    assert found == [[("unknown-value", "/calls/0/state")]] * 200


def test_a_validator_tells_what_it_was_built_for() -> None:
    validator = Validator("Wrapup", profile="lenient")
    assert (validator.model, validator.profile, validator.naming) == ("Wrapup", "lenient", "wire")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"profile": "strickt"}, "'strickt' is no profile: it is 'lenient' or 'standard' or 'strict' or 'write'; did you mean 'strict'?"),
        ({"naming": "SDK"}, "'SDK' is no naming: it is 'wire' or 'sdk'; did you mean 'sdk'?"),
        ({"engine": "rust"}, "'rust' is no engine: it is 'auto' or 'fast' or 'reference'"),
        ({"engine": 7}, "a Python int is no engine: it is 'auto' or 'fast' or 'reference'"),
        ({"profile": ["strict"]}, "a Python list is no profile: it is 'lenient' or 'standard' or 'strict' or 'write'"),
        ({"max_problems": 0}, "max_problems is at least 1, or None for all problems"),
    ],
)  # fmt: skip
def test_a_wrong_option_is_told_with_its_choices(options: Any, message: str) -> None:
    for function in (lambda: Validator("Wrapup", **options), lambda: convoschema.validate({}, "Wrapup", **options)):
        with pytest.raises(ValueError) as caught:  # noqa: PT011 - the text is looked at below
            function()
        assert isinstance(caught.value, InvalidOption)
        assert str(caught.value) == message
        assert str(pickle.loads(pickle.dumps(caught.value))) == message  # noqa: S301 - our own bytes
        assert caught.value.__cause__ is None
        assert caught.value.__context__ is None or caught.value.__suppress_context__
    if "max_problems" not in options and "engine" not in options:
        with pytest.raises(InvalidOption):
            convoschema.schema("Wrapup", **options)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"model": None}, "a model is named by a str"),
        ({"model": ["Wrapup"]}, "a model is named by a str"),
        ({"model": "Wrapup", "catalog": "/here"}, "a catalog is a convoschema.Catalog"),
        ({"model": "Wrapup", "max_problems": "7"}, "max_problems is an int, or None for all problems"),
    ],
)
def test_an_argument_of_a_wrong_type_is_a_type_error(options: Any, message: str) -> None:
    for function in (lambda: Validator(**options), lambda: convoschema.validate({}, **options)):
        with pytest.raises(TypeError, match=message) as caught:
            function()
        assert isinstance(caught.value, WrongType)
        assert caught.value.__context__ is None
    if "max_problems" not in options:
        with pytest.raises(WrongType, match=message):
            convoschema.schema(**options)
    if "catalog" in options:
        with pytest.raises(WrongType, match=message):
            convoschema.models(options["catalog"])


def test_a_wrong_model_is_told_by_every_function() -> None:
    for function in (convoschema.validate, convoschema.is_valid, convoschema.iter_problems):
        with pytest.raises(UnknownModel, match="did you mean 'Wrapup'"):
            function({}, "wrapup")  # type: ignore[call-overload]
    with pytest.raises(UnknownModel):
        convoschema.schema("wrapup")  # type: ignore[call-overload]


def test_models_of_a_catalog(catalog_of: CatalogOf) -> None:
    assert set(convoschema.models(catalog_of(Mine={}))) == {"Mine", *convoschema.models()}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("model", ["Conversation", "Participant"])
def test_bytes_and_data_get_the_same_verdict(model: Any, engine: Any) -> None:
    for example in examples(model):
        assert convoschema.is_valid(example, model, engine=engine)
        assert convoschema.is_valid(json.dumps(example).encode(), model, engine=engine)


class Odd(dict[str, Any]):
    def items(self) -> Any:
        return [("code", 7)]


class Sly(int):
    def __int__(self) -> int:
        raise ValueError


@pytest.mark.parametrize("engine", ENGINES)
def test_what_a_subclass_says_of_itself_does_not_count(engine: Any) -> None:
    assert convoschema.is_valid(Odd(code="x"), "Wrapup", engine=engine)
    assert convoschema.is_valid({"durationSeconds": Sly(3)}, "Wrapup", engine=engine)
