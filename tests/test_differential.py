"""Both engines give the same problems, in the same order, for generated mutations of the examples."""

from __future__ import annotations

import json
import tempfile
from copy import deepcopy
from functools import lru_cache
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import convoschema
from tests.cases import PROFILES, examples

OVERLAY = {
    "$ref": "https://convoschema.github.io/schemas/conversation/Participant.json",
    "required": ["attributes"],
    "properties": {
        "purpose": {"enum": ["agent", "customer"]},
        "attributes": {"required": ["orderNumber"], "properties": {"orderNumber": {"pattern": "^BK-[0-9]+$"}}},
        "calls": {"items": {"if": {"properties": {"held": {"const": True}}}, "then": {"required": ["startHoldTime"]}}},
        "name": {"anyOf": [{"maxLength": 5}, {"pattern": "^M"}]},
        "mediaRoles": {"uniqueItems": True},
    },
}


@lru_cache(maxsize=1)
def catalog() -> convoschema.Catalog:
    folder = Path(tempfile.mkdtemp())
    (folder / "Ordered.json").write_text(json.dumps({**OVERLAY, "examples": examples("Participant")}))
    return convoschema.Catalog.bundled().with_directory(folder)


MODELS = st.sampled_from(["Conversation", "Participant", "ErrorBody", "Ordered"]) | st.sampled_from(catalog().models)

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=8),
    st.sampled_from(["connected", "CONNECTED", "2025-03-14T09:26:53Z", "2025-02-30T09:26:53Z", "2025-03-14", "x\n"]),
)
ODD = st.one_of(
    st.sampled_from([float("nan"), {1}, b"x", (1, "a"), {1: 2}, "\ud800", 10**400, 2**70]).map(deepcopy), SCALARS
)
VALUES = st.recursive(
    ODD,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, member in inner for place in places(member, (*path, key)))]


@st.composite
def mutants(draw: st.DrawFn) -> tuple[str, Any]:
    model = draw(MODELS)
    payload = [deepcopy(draw(st.sampled_from(catalog().read(model)["examples"])))]
    for _ in range(draw(st.integers(0, 4))):
        *path, last = draw(st.sampled_from(places(payload)[1:]))
        holder: Any = payload
        for step in path:
            holder = holder[step]
        if isinstance(last, str) and draw(st.booleans()):
            holder[last + draw(st.sampled_from(["", "x", "_"]))] = draw(VALUES)
        else:
            holder[last] = draw(VALUES)
    return model, payload[0]


@settings(max_examples=max(1_500, settings().max_examples), deadline=None)
@given(mutants(), st.sampled_from(PROFILES), st.sampled_from(["wire", "sdk"]))
def test_the_engines_agree(mutant: tuple[str, Any], profile: Any, naming: Any) -> None:
    model, payload = mutant
    fast = convoschema.Validator(model, profile=profile, naming=naming, engine="fast", catalog=catalog())
    reference = convoschema.Validator(model, profile=profile, naming=naming, engine="reference", catalog=catalog())
    problems = list(reference.iter_problems(payload))
    assert list(fast.iter_problems(payload)) == problems
    assert fast.is_valid(payload) is reference.is_valid(payload) is (not problems)
    try:
        text = json.dumps(payload, allow_nan=False).encode()
    except (TypeError, ValueError):
        return
    assert list(fast.iter_problems(text)) == list(reference.iter_problems(text))
