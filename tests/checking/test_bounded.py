"""What the bounded schema accepts is valid, plain JSON and not too deep; what it accepts at first sight is worth it."""

from __future__ import annotations

import sys
import threading
from calendar import monthrange
from decimal import Decimal
from typing import Any

import jsonschema_rs
import pytest

import convoschema
from convoschema._checking import bounded as module
from convoschema._checking.acceptors import acceptor_of
from convoschema._checking.bounded import bounded
from convoschema._checking.formats import SUFFICIENT_PATTERNS, is_calendar_day
from convoschema._checking.json_values import MAX_DEPTH
from convoschema._checking.patterns import matcher
from convoschema._options import Naming, Profile
from convoschema._schema.bundle import build_bundle
from convoschema._schema.catalog import Catalog
from tests.cases import PROFILES, examples, tables
from tests.conftest import CatalogOf, Share


def acceptor(model: str, profile: Profile = Profile.STANDARD, catalog: Catalog | None = None) -> Any:
    return acceptor_of(build_bundle(catalog or Catalog.bundled(), model, profile, Naming.WIRE))


@pytest.mark.parametrize("model", convoschema.models())
def test_what_is_accepted_is_valid(model: str, share: Share) -> None:
    for profile in map(Profile, share.profiles(model)):
        validator = convoschema.Validator(model, profile=profile.value, engine="reference")
        accepts = acceptor(model, profile)
        for payload in [*examples(model), *(case.data for case in tables()[model])]:
            assert accepts.json(payload) is accepts.python(payload)
            assert not accepts.json(payload) or validator.is_valid(payload)


@pytest.mark.parametrize("profile", [Profile.LENIENT, Profile.STANDARD, Profile.STRICT])
@pytest.mark.parametrize("model", ["Conversation", "Participant", "CallHistoryParticipant", "CallHistoryConversation"])
def test_what_is_valid_is_accepted_at_first_sight(model: str, profile: Profile) -> None:
    for example in examples(model):
        assert acceptor(model, profile).json(example)


UNFIT: list[Any] = [
    {"purpose": 7},
    {"unknown": {1}},
    {"unknown": {1: 2}},
    {"unknown": float("nan")},
    {"unknown": 10**400},
    {"id": "\ud800"},
    {"unknown": ["\ud800"]},
    {"unknown": {"\ud800": 1}},
    {"wrapup": {"durationSeconds": Decimal("1E+400")}},
    {"wrapup": {"durationSeconds": 2**64}},
]


@pytest.mark.parametrize("payload", UNFIT, ids=repr)
def test_what_is_not_plain_is_not_accepted(payload: Any) -> None:
    try:
        accepted = acceptor("Participant").python(payload)
    except (TypeError, ValueError):
        return
    assert not accepted


def deep(levels: int, name: str) -> Any:
    value: Any = {}
    for _ in range(levels):
        value = {name: value}
    return value


def test_models_that_lead_back_to_themselves_are_accepted_for_some_rounds() -> None:
    accepts = acceptor("User").json
    assert accepts(deep(module.ROUNDS, "manager"))
    assert not accepts(deep(module.ROUNDS + 1, "manager"))
    assert convoschema.is_valid(deep(100, "manager"), "User")


def test_what_the_schema_does_not_reach_is_accepted_for_some_levels() -> None:
    accepts = acceptor("User").json
    assert accepts({"unknown": deep(module.LEVELS_OF_ANYTHING - 1, "a")})
    assert not accepts({"unknown": deep(module.LEVELS_OF_ANYTHING, "a")})
    assert convoschema.is_valid({"unknown": deep(100, "a")}, "User")


@pytest.mark.parametrize("profile", Profile)
def test_no_model_nests_beyond_the_depth_that_is_answered(profile: Profile) -> None:
    for model in convoschema.models():
        schema = bounded(build_bundle(Catalog.bundled(), model, profile, Naming.WIRE).schema, python=True)
        assert schema is not None


def test_a_cycle_and_endless_nesting_end_soon_even_on_a_small_stack() -> None:
    cycle: dict[str, Any] = {}
    cycle["manager"] = cycle["unknown"] = cycle
    payloads: list[Any] = [cycle, deep(100_000, "manager"), deep(100_000, "unknown")]
    verdicts: list[bool] = []
    size = threading.stack_size(128 * 1024)
    try:
        thread = threading.Thread(target=lambda: verdicts.extend(map(acceptor("User").python, payloads)))
        thread.start()
        thread.join()
    finally:
        threading.stack_size(size)
    assert verdicts == [False] * 3


@pytest.mark.parametrize(
    "schema",
    [
        {"not": {"type": "string"}},
        {"oneOf": [{"type": "string"}, {"type": "integer"}]},
        {"if": {"type": "string"}, "then": {"maxLength": 3}},
        {"exclusiveMaximum": 3},
    ],
    ids=lambda schema: next(iter(schema)),
)
def test_what_stricter_parts_could_loosen_has_no_bounded_schema(schema: Any, catalog_of: CatalogOf) -> None:
    catalog = catalog_of(Mine={"properties": {"x": schema}})
    assert not acceptor("Mine", catalog=catalog).json({"x": 2})
    assert convoschema.is_valid({"x": 2}, "Mine", catalog=catalog)


def test_a_schema_that_nests_too_deeply_has_no_bounded_schema(catalog_of: CatalogOf) -> None:
    levels = {f"d{level}": {"properties": {"a": {"$ref": f"#/$defs/d{level + 1}"}}} for level in range(MAX_DEPTH)}
    catalog = catalog_of(Mine={"$ref": "#/$defs/d0", "$defs": {**levels, f"d{MAX_DEPTH}": {"type": "array"}}})
    assert not acceptor("Mine", catalog=catalog).json({})
    assert convoschema.is_valid({}, "Mine", catalog=catalog)


BOUNDED: list[tuple[Any, Any, bool]] = [
    ({"format": "date-time", "pattern": "Z$"}, "2025-03-14T09:26:53Z", True),
    ({"format": "date-time", "pattern": "Z$"}, "2025-03-14T09:26:53+00:00", False),
    ({"format": "date"}, "2025-02-30", False),
    ({"format": "date"}, 7, True),
    ({"uniqueItems": True}, [1], True),
    ({"uniqueItems": True, "items": {"type": "string"}}, ["a", "b"], True),
    ({"uniqueItems": True, "items": {"type": "string"}}, ["a", "a"], False),
    ({"minimum": 2}, 1, False),
    ({"prefixItems": [{"type": "string"}], "items": False}, ["a"], True),
    ({"prefixItems": [{"type": "string"}], "items": False}, ["a", 1], False),
    ({"anyOf": [{"type": "string"}, {"type": "array"}]}, [[1]], True),
    ({"$ref": "#/$defs/inner/properties/y", "$defs": {"inner": {"properties": {"y": {"const": 1}}}}}, 1, True),
    (True, [1], True),
    (False, 1, False),
]


@pytest.mark.parametrize(("schema", "value", "accepted"), BOUNDED, ids=repr)
def test_users_schemas_are_bounded_too(schema: Any, value: Any, accepted: bool, catalog_of: CatalogOf) -> None:
    properties = {"x": schema}
    if isinstance(schema, dict) and "$defs" in schema:
        whole = {"$defs": schema["$defs"], "properties": {"x": {"$ref": schema["$ref"]}}}
    else:
        whole = {"properties": properties}
    catalog = catalog_of(Mine=whole)
    assert acceptor("Mine", catalog=catalog).json({"x": value}) is accepted
    assert convoschema.is_valid({"x": value}, "Mine", catalog=catalog, engine="reference") is accepted


def test_unique_numbers_are_looked_at_with_care(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(Mine={"uniqueItems": True})
    nearly = [Decimal("0.1"), Decimal("0.10000000000000000000001")]
    assert not acceptor("Mine", catalog=catalog).python(nearly)
    assert not convoschema.is_valid(nearly, "Mine", catalog=catalog)


def test_the_sufficient_patterns_know_the_calendar() -> None:
    find = matcher(SUFFICIENT_PATTERNS["date"])
    for year in [1000, 1900, 1999, *range(2000, 2105), 9996, 9999]:
        for month in range(14):
            for day in range(33):
                text = f"{year:04}-{month:02}-{day:02}"
                exists = 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]
                assert bool(find(text)) is (exists and not (year % 100 == 0 and (month, day) == (2, 29)))
                assert not find(text) or is_calendar_day(text)


@pytest.mark.parametrize("profile", PROFILES)
def test_jsonschema_rs_reads_every_string_that_it_accepts(profile: Any) -> None:
    """The bounded schema relies on this: a comparison with a string that can't be read raises."""
    schema = {"properties": {"a": {"type": "string", "not": {"const": "\uffff"}}}}
    with pytest.raises(UnicodeEncodeError):
        jsonschema_rs.Draft202012Validator(schema).is_valid({"a": "\ud800"})
    assert not convoschema.is_valid({"id": "\ud800"}, "Participant", profile=profile)


def test_the_bounded_schema_of_a_long_chain_of_references_is_built(catalog_of: CatalogOf) -> None:
    length = sys.getrecursionlimit()
    definitions: Any = {f"d{number}": {"$ref": f"#/$defs/d{number + 1}"} for number in range(length)}
    catalog = catalog_of(Mine={"$defs": {**definitions, f"d{length}": {"type": "string"}}, "type": "object"})
    assert acceptor("Mine", catalog=catalog).json({})
