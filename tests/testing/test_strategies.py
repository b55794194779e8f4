"""For every model, in every profile and naming: conforming payloads are accepted, planted faults are found, by both engines."""

from __future__ import annotations

import json
import math
from copy import deepcopy
from functools import cache, partial
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.internal.conjecture import engine

import convoschema
from convoschema import ProblemCode
from convoschema.testing import Malformed, conforming, malformed
from convoschema.testing._conforming import Builder, _leaves
from convoschema.testing._malformed import _plain_items, _plants_at, _put
from convoschema.testing._shapes import Shape
from tests.cases import ENGINES, PROFILES, told, validator_of
from tests.comparison.test_drift import SNAPSHOT
from tests.conftest import CatalogOf, Share

NAMINGS = ("wire", "sdk")
LONG = settings().max_examples > 1_000
"""Whether the profile `long` is on, under which each model gets as many examples as that says."""
LAXER = {"strict": "standard", "standard": "lenient"}
PARTICIPANT = "https://convoschema.github.io/schemas/conversation/Participant.json"


def validators(model: str, profile: Any, naming: Any, catalog: Any = None) -> list[convoschema.Validator]:
    return [validator_of(model, profile, engine, naming, catalog) for engine in ENGINES]


def all_ways() -> st.SearchStrategy[tuple[str, str]]:
    return st.tuples(st.sampled_from(PROFILES), st.sampled_from(NAMINGS))


def depth_of(model: str, share: Share) -> tuple[int, st.SearchStrategy[tuple[str, str]]]:
    """Return how many examples a model gets, and in which ways."""
    if LONG:
        return settings().max_examples, all_ways()
    return 8 if model in share else 2, st.sampled_from(share.ways(model))


@pytest.mark.no_cover
@pytest.mark.parametrize("model", convoschema.models())
def test_conforming_payloads_are_accepted_in_any_form(model: Any, share: Share) -> None:
    strategy = cache(partial(conforming, model))
    number, ways = depth_of(model, share)

    @settings(max_examples=number, deadline=None)
    @given(ways, st.data())
    def check(way: tuple[Any, Any], data: st.DataObject) -> None:
        profile, naming = way
        payload = data.draw(strategy(profile=profile, naming=naming))
        before = deepcopy(payload)
        for validator in validators(model, profile, naming):
            assert told(validator.iter_problems(payload)) == []
            assert validator.is_valid(payload)
            assert validator.is_valid(json.dumps(payload).encode())
        assert payload == before
        if profile in LAXER:
            assert convoschema.is_valid(payload, model, profile=LAXER[profile], naming=naming)  # type: ignore[call-overload] # a str
        if isinstance(payload, dict):
            closed = profile in ("strict", "write")
            assert (
                convoschema.is_valid({**payload, "not a property": 1}, model, profile=profile, naming=naming)
                is not closed
            )

    check()


@pytest.mark.no_cover
@pytest.mark.parametrize("model", convoschema.models())
def test_malformed_payloads_give_exactly_their_problems(model: str, share: Share) -> None:
    strategy = cache(partial(malformed, model))
    number, ways = depth_of(model, share)

    @settings(max_examples=number, deadline=None)
    @given(ways, st.integers(1, 3), st.data())
    def check(way: tuple[Any, Any], faults: int, data: st.DataObject) -> None:
        profile, naming = way
        broken = data.draw(strategy(profile=profile, naming=naming, faults=faults))
        for validator in validators(model, profile, naming):
            assert tuple(told(validator.iter_problems(broken.payload))) == broken.problems
            assert not validator.is_valid(broken.payload)

    check()


def test_every_property_is_generated_and_broken(share: Share) -> None:
    generated: set[tuple[str, str]] = set()
    broken: set[tuple[str, str]] = set()

    def try_properties(model: Any, shape: Shape) -> None:
        validator = convoschema.Validator(model)
        plants = {name: list(_plants_at(shape.property(name), (name,), alone=False)) for name in shape.names}

        @settings(max_examples=2, deadline=None, database=None, phases=[Phase.generate])
        @given(Builder().object(shape, 3, always=tuple(shape.names)), st.data())
        def check(payload: Any, data: st.DataObject) -> None:
            assert told(validator.iter_problems(payload)) == []
            for name in shape.names:
                assert name in payload
                generated.add((model, name))
                plant = data.draw(st.sampled_from(plants[name]))
                assert told(validator.iter_problems(_put(dict(payload), plant))) == [(plant.code, f"/{name}")]
                broken.add((model, name))

        check()

    models = [model for model in convoschema.models() if model in share]
    for model in models:
        try_properties(model, Shape.of(convoschema.schema(model)))
    stated = {(model, name) for model, facts in SNAPSHOT.models.items() for name in facts.properties if model in share}
    assert len(stated) > 200
    assert stated - generated == set()
    assert stated - broken == set()


RULED = {
    "$ref": PARTICIPANT,
    "required": ["attributes"],
    "properties": {
        "attributes": {
            "required": ["orderNumber"],
            "properties": {"orderNumber": {"pattern": "^BK-[0-9]+$"}},
        },
        "refusedByTheClosedModel": {"type": "integer"},
    },
}
OWN = {
    "required": ["id"],
    "properties": {
        "id": {"type": "string", "pattern": "^BK-[0-9]+$"},
        "tag": {"minLength": 1, "type": "string"},
        "priority": {"type": "integer", "minimum": 1, "maximum": 5},
        "day": {"type": "string", "format": "date"},
        "marks": {"type": "array", "uniqueItems": True, "items": {"type": "string"}, "minItems": 1, "maxItems": 2},
        "share": {"type": "number"},
        "kind": {"enum": ["order", "return"]},
        "free": True,
        "labels": {"type": "object", "additionalProperties": {"type": "integer"}},
    },
    "allOf": [True, {"type": "object"}],
    "additionalProperties": False,
}


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ({"type": "string"}, [["0", "1"]]),
        ({"type": "object", "properties": {"a": {"type": "string"}}}, [[{"a": "0"}, {"a": "1"}]]),
        ({"type": "object"}, []),
        ({"type": "integer"}, []),
    ],
)
def test_arrays_that_are_too_long_hold_texts_or_objects_that_differ(items: Any, expected: list[Any]) -> None:
    assert list(_plain_items(Shape.of(items), 2)) == expected


def test_strategies_follow_users_schemas(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(Ruled=RULED, Own=OWN)
    good, bad = (cache(partial(strategy, catalog=catalog, max_depth=3)) for strategy in (conforming, malformed))

    @settings(max_examples=settings().max_examples if LONG else 150, deadline=None)
    @given(st.sampled_from(["Ruled", "Own"]), all_ways(), st.data())
    def check(model: str, way: tuple[Any, Any], data: st.DataObject) -> None:
        profile, naming = way
        both = validators(model, profile, naming, catalog)
        payload = data.draw(good(model, profile=profile, naming=naming))
        assert [told(validator.iter_problems(payload)) for validator in both] == [[], []]
        broken = data.draw(bad(model, profile=profile, naming=naming))
        assert [tuple(told(validator.iter_problems(broken.payload))) for validator in both] == [broken.problems] * 2

    check()


def test_integers_without_bounds_may_be_of_any_size(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(Count={"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]})
    options = settings(max_examples=20_000, database=None, phases=[Phase.generate])
    _leaves.cache_clear()
    found = find(conforming("Count", catalog=catalog), lambda one: abs(one["n"]) > 2**64, settings=options)
    assert type(found["n"]) is int


NOT_PLANTED = {ProblemCode.SCHEMA, ProblemCode.UNRECOGNISED, ProblemCode.UNREDACTED, ProblemCode.RELATION}
"""What schemas have no word for, and, last, what has a test of its own."""


def test_every_code_has_its_kind_of_fault(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(Own=OWN)
    found: dict[str, Malformed] = {}

    def is_the_last_kind(broken: Malformed) -> bool:
        found.setdefault(broken.problems[0][0], broken)
        return set(ProblemCode) - NOT_PLANTED <= found.keys()

    options = settings(max_examples=20_000, database=None, phases=[Phase.generate])
    find(malformed("Own", profile="strict", catalog=catalog), is_the_last_kind, settings=options)
    validator = convoschema.Validator("Own", profile="strict", catalog=catalog)
    for broken in found.values():
        assert told(validator.iter_problems(broken.payload)) == list(broken.problems)


@pytest.mark.parametrize(
    ("model", "code", "pointer"),
    [
        ("ScoredAgent", "range", "/score"),
        ("TwitterId", "pattern", "/screenName"),
        ("TwitterId", "length", "/screenName"),
        ("FacebookId", "length", "/ids"),
    ],
)
def test_documented_bounds_are_broken_under_strict_alone(model: Any, code: str, pointer: str) -> None:
    options = settings(max_examples=20_000, database=None, phases=[Phase.generate])
    broken = find(
        malformed(model, profile="strict"),
        lambda one: one.problems == ((code, pointer),) and convoschema.is_valid(one.payload, model),
        settings=options,
    )
    assert told(convoschema.iter_problems(broken.payload, model, profile="strict")) == [(code, pointer)]


def test_of_two_bounds_the_tighter_one_is_kept() -> None:
    document = {"properties": {"n": {"allOf": [{"minimum": 0, "maximum": 9}, {"minimum": 3, "maximum": 90}]}}}
    shape = Shape.of(document).property("n")
    assert (shape.keyword("minimum"), shape.keyword("maximum"), shape.keyword("minLength")) == (3, 9, None)


def test_rules_beyond_the_plain_ones_are_kept_by_checking(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(
        Either={
            "type": "object",
            "properties": {"a": {"type": "integer"}},
            "anyOf": [{"required": ["a"]}, {"maxProperties": 0}],
        }
    )

    @settings(max_examples=50, deadline=None)
    @given(conforming("Either", catalog=catalog))
    def check(payload: Any) -> None:
        assert payload == {} or "a" in payload

    check()
    with pytest.raises(ValueError, match="Either has rules whose problems can't be told beforehand"):
        malformed("Either", catalog=catalog)


ODD_RULES: dict[str, Any] = {
    "multiple": {"type": "integer", "multipleOf": 7, "minimum": 1, "maximum": 50},
    "least": {"type": "object", "properties": {"a": {}, "b": {}}, "minProperties": 1},
    "most": {"type": "object", "properties": {"a": {}, "b": {}, "c": {}}, "maxProperties": 1},
    "patterns": {"type": "string", "allOf": [{"pattern": "^a"}, {"pattern": "[ab]$"}]},
    "stamp": {"type": "string", "format": "date-time", "pattern": "Z$"},
    "kinds": {"enum": ["a", 1, None, True], "type": ["string", "integer"]},
    "none": {"type": "array", "items": False},
}


@pytest.mark.parametrize("rule", ODD_RULES)
def test_what_is_drawn_obeys_rules_that_generators_do_not_follow(rule: str, catalog_of: CatalogOf) -> None:
    catalog = catalog_of(Odd={"type": "object", "properties": {"x": ODD_RULES[rule]}, "required": ["x"]})

    @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
    @given(conforming("Odd", catalog=catalog))
    def check(payload: Any) -> None:
        assert told(convoschema.iter_problems(payload, "Odd", engine="reference", catalog=catalog)) == []

    check()


@pytest.mark.no_cover
def test_depth_is_bounded() -> None:
    def depth(value: Any) -> int:
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
        return 0 if inner is None else 1 + max(map(depth, inner), default=0)

    strategies = [conforming("User", profile="strict", max_depth=most) for most in range(1, 6)]

    @settings(max_examples=100, deadline=None)
    @given(st.integers(1, 5), st.data())
    def check(most: int, data: st.DataObject) -> None:
        assert depth(data.draw(strategies[most - 1])) <= most

    check()


def test_a_failure_shrinks_to_something_to_read(monkeypatch: pytest.MonkeyPatch) -> None:
    # Neither chance nor the machine's load decides how far it gets: Hypothesis gives up shrinking after five minutes.
    options = settings(max_examples=5_000, database=None, derandomize=True)
    monkeypatch.setattr(engine, "MAX_SHRINKING_SECONDS", math.inf)
    skipped = find(
        conforming("AfterCallWork", profile="strict"), lambda one: one.get("state") == "skipped", settings=options
    )
    assert skipped["state"] == "skipped"
    assert len(skipped) <= 2
    broken = find(malformed("Wrapup", profile="strict"), lambda one: one.problems[0][0] == "format", settings=options)
    assert broken.problems == (("format", "/endTime"),)
    # All that a Wrapup can have, empty, is 137 characters: whether less is found depends on what ran before.
    assert len(json.dumps(broken.payload)) < 140


def test_a_malformed_payload_says_what_is_wrong_with_it() -> None:
    assert Malformed({"code": 7}, (("type", "/code"),)) == Malformed({"code": 7}, (("type", "/code"),))


def test_an_unknown_model_is_told_at_once() -> None:
    for strategy in (conforming, malformed):
        with pytest.raises(convoschema.UnknownModel):
            strategy("Nothing")
