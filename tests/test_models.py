"""Every model: its examples are valid, each of its faults gives exactly the problems that its table expects."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import convoschema
from tests.cases import ENGINES, PROFILES, Case, examples, tables, told, validator_of
from tests.conftest import Share

MODELS = convoschema.models()

pytestmark = pytest.mark.no_cover


def test_every_model_has_a_table_and_every_table_a_model() -> None:
    assert sorted(tables()) == list(MODELS)


@pytest.mark.parametrize("model", MODELS)
def test_each_case_gives_exactly_its_problems(model: str, share: Share) -> None:
    for engine in share.engines(model):
        for case in tables()[model]:
            validator = validator_of(model, case.profile, engine)
            others = (bytearray(case.text), memoryview(case.text)) if model in share else ()
            for payload in (case.data, case.text, *others):
                assert told(validator.iter_problems(payload)) == case.problems, case.description
                assert validator.is_valid(payload) == (not case.problems), case.description


def test_every_property_is_touched_by_a_fault_of_its_own() -> None:
    for model in MODELS:
        touched = {pointer.split("/")[1] for case in tables()[model] for _, pointer in case.problems if pointer}
        assert (model, convoschema.Catalog.bundled().read(model)["properties"].keys() - touched) == (model, set())


def test_every_documented_bound_is_broken_by_a_case_of_its_own() -> None:
    for model in MODELS:
        refused = [case for case in tables()[model] if case.profile == "strict" and case.problems]
        for name, schema in convoschema.Catalog.bundled().read(model)["properties"].items():
            broken = [case.data[name] for case in refused if (str(case.problems[0][1])) == f"/{name}"]
            for keyword, bound in schema.get("x-documented", {}).items():
                alone = Draft202012Validator({"type": schema["type"], keyword: bound})
                one = any("type" not in _broken(alone, value) and _broken(alone, value) for value in broken)
                assert one, (model, name, keyword)


def _broken(validator: Draft202012Validator, value: Any) -> set[str]:
    return {error.validator for error in validator.iter_errors(value)}


BITS = {"int32": (-(2**31), 2**31 - 1), "int64": (-(2**63), 2**63 - 1)}


def _integers(model: str) -> dict[str, Any]:
    properties = convoschema.Catalog.bundled().read(model)["properties"]
    return {name: schema for name, schema in properties.items() if schema.get("format") in BITS}


@pytest.mark.parametrize("model", [*filter(_integers, MODELS)])
def test_integers_of_so_many_bits_keep_to_their_range(model: str, share: Share) -> None:
    for name, schema in _integers(model).items():
        least, most = BITS[schema["format"]]
        beyond = [most + 1, float(most + 1), least * 2]
        for profile in share.profiles(model):
            for engine in share.engines(model):
                validator = validator_of(model, profile, engine)
                for value in beyond:
                    codes = {problem.code for problem in validator.iter_problems({name: value})}
                    assert codes - {"missing-property"} == {"range"}
                    assert not validator.is_valid(json.dumps({name: value}).encode())
                if "x-documented" not in schema:
                    accepted = [told(validator.iter_problems({name: value})) for value in (least, most)]
                    assert all(code == "missing-property" for problems in accepted for code, _ in problems)


@pytest.mark.parametrize("model", MODELS)
def test_examples_are_valid_in_every_profile_that_does_not_ask_for_more(model: str, share: Share) -> None:
    required = convoschema.Catalog.bundled().read(model).get("x-required-on-write", ())
    for profile in PROFILES:
        for engine in share.engines(model):
            validator = validator_of(model, profile, engine)
            for example in examples(model):
                missing = [("missing-property", f"/{name}") for name in sorted(required) if name not in example]
                assert told(validator.iter_problems(example)) == (missing if profile == "write" else [])


def _laxer(case: Case) -> list[str]:
    return {"strict": ["standard", "lenient"], "standard": ["lenient"]}.get(case.profile, [])


@pytest.mark.parametrize("model", MODELS)
def test_a_laxer_profile_accepts_what_a_stricter_one_accepts(model: str) -> None:
    for case in tables()[model]:
        for profile in () if case.problems else _laxer(case):
            assert validator_of(model, profile, "auto").is_valid(case.data), case.description


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("profile", ["lenient", "standard", "strict"])
def test_recursive_models_work_at_any_depth_up_to_the_limit(profile: Any, engine: Any) -> None:
    def group_of_owners(levels: int, deepest: Any) -> Any:
        value = deepest
        for level in range(levels):
            value = {"manager": value} if level % 4 else {"groups": [{"owners": [{"manager": value}]}]}
        return value

    validator = convoschema.Validator("User", profile=profile, engine=engine)
    for levels in (1, 10, 40):
        assert validator.is_valid(group_of_owners(levels, {"id": "x"}))
        [problem] = validator.iter_problems(group_of_owners(levels, {"id": 7}))
        assert problem.code == "type"
        assert problem.pointer.endswith("/id")
    chain: Any = {"department": 7}
    for _ in range(127):
        chain = {"manager": chain}
    assert told(validator.iter_problems(chain)) == [("type", "/manager" * 127 + "/department")]
    assert told(validator.iter_problems({"manager": chain})) == [("too-deep", "")]
