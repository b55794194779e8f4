"""For every model: what is personal never gets through, and the rest of a payload stays what it was."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

import convoschema
from convoschema._schema.naming import sdk_name
from convoschema.testing import Malformed, conforming, example, malformed
from tests.cases import validator_of
from tests.conftest import Share

pytestmark = pytest.mark.no_cover

KEY = b"a key for tests, which is no secret"
CANARY = "Zqcanaryxw"
BRIEF = settings(
    max_examples=10,
    phases=[Phase.generate, Phase.target],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)

Path = tuple[str | int, ...]


@cache
def redactor_of(model: str, profile: Any, naming: Any = "wire", **options: Any) -> convoschema.Redactor:
    return convoschema.Redactor(model, profile=profile, naming=naming, key=KEY, **options)


def structure(value: Any) -> Any:
    """Return a value with a word in place of each text and number."""
    match value:
        case dict():
            return {name: structure(inner) for name, inner in value.items()}
        case list():
            return [structure(inner) for inner in value]
        case bool() | None:
            return value
        case str():
            return "text"
    return "number"


def test_what_conforms_still_conforms_and_has_the_same_structure(model_in_depth: Any, share: Share) -> None:
    ways = st.sampled_from(share.ways(model_in_depth))
    strategy = cache(lambda profile, naming: conforming(model_in_depth, profile=profile, naming=naming, max_depth=6))

    @settings(BRIEF, max_examples=6)
    @given(st.data())
    def hold(data: st.DataObject) -> None:
        profile, naming = data.draw(ways)
        payload = data.draw(strategy(profile, naming))
        text = json.dumps(payload).encode()
        redacted = redactor_of(model_in_depth, profile, naming).redact(text)
        assert validator_of(model_in_depth, profile, "fast", naming).is_valid(redacted)
        assert list(map(structure, [json.loads(redacted)])) == list(map(structure, [payload]))
        assert redactor_of(model_in_depth, profile, naming).redact(text) == redacted

    hold()


def leaves_of(value: Any) -> Iterator[Any]:
    """Yield the texts and numbers in a value, in order, and a word for each key."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from leaves_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves_of(inner)
    else:
        yield value


def told(payload: Any, model: str, naming: Any) -> list[str]:
    return [problem.pointer for problem in convoschema.iter_unredacted(payload, model, naming=naming)]


def test_whatever_is_asked_for_relations_hold_as_before_and_nothing_looks_like_somebodys(
    model_in_depth: Any, share: Share
) -> None:
    ways = st.sampled_from(share.ways(model_in_depth))
    strategy = cache(lambda profile, naming: conforming(model_in_depth, profile=profile, naming=naming, max_depth=6))
    related = cache(
        lambda profile, naming: convoschema.Validator(model_in_depth, profile=profile, naming=naming, relations=True)
    )

    @settings(BRIEF, max_examples=6)
    @given(st.data(), st.booleans(), st.booleans(), st.booleans())
    def hold(data: st.DataObject, ids: bool, times: bool, keys: bool) -> None:
        way: Any = data.draw(ways)
        profile, naming = way
        payload = data.draw(strategy(profile, naming) | st.just(example(model_in_depth, naming=naming, seed=4)))
        redactor = redactor_of(model_in_depth, profile, naming, ids=ids, shift_times=times, invent_keys=keys)
        once = redactor.redact(payload)
        check = related(profile, naming)
        before = [(problem.code, problem.keyword_location) for problem in check.iter_problems(payload)]
        assert [(problem.code, problem.keyword_location) for problem in check.iter_problems(once)] == before
        assert told(once, model_in_depth, naming) == []
        if not (ids or times):
            # What stayed the first time stays the second time.
            three = zip(leaves_of(payload), leaves_of(once), leaves_of(redactor.redact(once)), strict=True)
            assert all(twice == second for first, second, twice in three if first == second)

    hold()


def test_what_is_broken_stays_as_broken_at_the_same_places(model_in_depth: Any) -> None:
    @settings(BRIEF, max_examples=6)
    @given(malformed(model_in_depth, max_depth=5))
    def hold(planted: Malformed) -> None:
        assume(all(code not in ("not-json", "too-deep") for code, _ in planted.problems))
        check = validator_of(model_in_depth, "standard", "fast")
        before = [(problem.code, problem.pointer) for problem in check.iter_problems(planted.payload)]
        redacted = redactor_of(model_in_depth, "standard").redact(planted.payload)
        assert [(problem.code, problem.pointer) for problem in check.iter_problems(redacted)] == before

    hold()


def personal_paths(bundle: Any, schema: Any, path: Path = (), seen: tuple[str, ...] = ()) -> Iterator[Path]:
    """Yield a path to each text that a bundle marks as personal, or that stands below a mark."""
    yield from _marked(bundle, schema, path, seen, is_marked=False)


def _marked(bundle: Any, schema: Any, path: Path, seen: tuple[str, ...], *, is_marked: bool) -> Iterator[Path]:
    is_marked = is_marked or bool(schema.get("x-personal-data"))
    if "$ref" in schema:
        name = schema["$ref"].split("/")[2]
        if name not in seen:
            yield from _marked(bundle, bundle["$defs"][name], path, (*seen, name), is_marked=is_marked)
    if is_marked and "string" in schema.get("type", ()) and not schema.keys() & {"enum", "format"}:
        yield path
    for name, inner in schema.get("properties", {}).items():
        yield from _marked(bundle, inner, (*path, name), seen, is_marked=is_marked)
    for keyword, step in (("items", 0), ("additionalProperties", "any key")):
        if isinstance(schema.get(keyword), dict):
            yield from _marked(bundle, schema[keyword], (*path, step), seen, is_marked=is_marked)


def payload_with(path: Path, value: Any) -> Any:
    for step in reversed(path):
        value = [value] if isinstance(step, int) else {step: value}
    return value


CANARIES = [
    (CANARY, [CANARY, CANARY.upper(), f"said ({CANARY.upper()})", f"x-{CANARY}"]),
    ("tel:+13174449182", ["+1 (317) 444-9182", "317-444-9182", "13174449182", "for=%2B13174449182;", "317.444.9182 x"]),
    (f"{CANARY}.ho@mail.co", [f"<{CANARY}.ho@mail.co>", f"mailto:{CANARY}.HO@mail.co", f"sip:{CANARY}.ho@mail.co;x=1"]),
]


@pytest.mark.parametrize(("value", "others"), CANARIES)
def test_no_marked_value_gets_through_in_any_form(value: str, others: list[str], model_in_depth: Any) -> None:
    bundle = convoschema.schema(model_in_depth, catalog=convoschema.Catalog.bundled())
    paths = {path[-2:]: path for path in personal_paths(bundle, bundle)}.values()
    known = next((name for name in bundle_strings(bundle)), "unknown")
    for path in paths:
        payload = payload_with(path, value)
        if isinstance(payload, dict):
            payload |= {name: name for name in others} | {"y": [*others], "unknown": {"deep": {others[0]: others}}}
            payload.setdefault(known, " and ".join(others))
        redacted = json.dumps(redactor_of(model_in_depth, "standard").redact(payload))
        assert CANARY.lower() not in redacted.lower(), path
        assert "3174449182" not in "".join(filter(str.isdigit, redacted)), path
        assert "4449182" not in redacted, path
        assert "444-9182" not in redacted, path


def bundle_strings(bundle: Any) -> Iterator[str]:
    """Yield the names of root properties that are texts of which nothing else is said."""
    root = bundle["$defs"][bundle["$ref"].split("/")[2]] if "$ref" in bundle else bundle
    for name, schema in root.get("properties", {}).items():
        if schema.get("type") == "string" and not schema.keys() & {"enum", "format", "x-personal-data", "pattern"}:
            yield name


def test_no_marked_value_gets_through_in_any_place(model_in_depth: Any) -> None:
    bundle = convoschema.schema(model_in_depth, catalog=convoschema.Catalog.bundled())
    namings = ("wire", "sdk")
    # A path may lead through the same properties as another one, further up.
    paths = {path[-3:]: path for path in personal_paths(bundle, bundle)}.values()
    for path, naming in product(paths, namings):
        steps = tuple(sdk_name(step) if naming == "sdk" and isinstance(step, str) else step for step in path)
        payload = payload_with(steps, CANARY)
        if isinstance(payload, dict):
            payload |= {CANARY: 1, "unknown": f"said ({CANARY.upper()})", "more": {"deep": [CANARY, f"x-{CANARY}"]}}
        redacted = json.dumps(redactor_of(model_in_depth, "standard", naming).redact(payload))
        assert CANARY.lower() not in redacted.lower(), path


def test_realistic_payloads_conform_and_keep_addresses_and_times(model_in_depth: Any) -> None:
    payload = example(model_in_depth, seed=3)
    redacted = redactor_of(model_in_depth, "strict").redact(payload)
    assert validator_of(model_in_depth, "strict", "fast").is_valid(redacted)
    for name in ("selfUri", "startTime", "endTime"):
        assert not isinstance(payload, dict) or redacted.get(name) == payload.get(name)
