"""Both engines give the same problems, in the same order, for generated mutations of the examples."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import convoschema
from tests.cases import PROFILES, examples

MODELS = ("Conversation", "Participant", "Email", "Message", "ErrorBody")

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
    model = draw(st.sampled_from(MODELS))
    payload = [deepcopy(draw(st.sampled_from(examples(model))))]
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


@settings(max_examples=600, deadline=None)
@given(mutants(), st.sampled_from(PROFILES), st.sampled_from(["wire", "sdk"]))
def test_the_engines_agree(mutant: tuple[str, Any], profile: Any, naming: Any) -> None:
    model, payload = mutant
    fast = convoschema.Validator(model, profile=profile, naming=naming, engine="fast")
    reference = convoschema.Validator(model, profile=profile, naming=naming, engine="reference")
    problems = list(reference.iter_problems(payload))
    assert list(fast.iter_problems(payload)) == problems
    assert fast.is_valid(payload) is reference.is_valid(payload) is (not problems)
    try:
        text = json.dumps(payload, allow_nan=False).encode()
    except (TypeError, ValueError):
        return
    assert list(fast.iter_problems(text)) == list(reference.iter_problems(text))
