"""Both engines give the same problems, in the same order, for generated payloads and mutations of them.

``pytest tests/checking/test_differential.py --cases 200000 --hypothesis-seed 1`` is a long run. It is made of parts, for Hypothesis
keeps all cases of a run in memory. A difference that it finds becomes a row of the tables in ``test_json_values.py`` or
``test_engines.py``.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache, lru_cache
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

import convoschema
from convoschema._checking import pages
from convoschema.testing import conforming, malformed
from tests.cases import PROFILES, examples, members

pytestmark = pytest.mark.no_cover

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
BOUNDED_OVERLAY = {
    "$ref": "https://convoschema.github.io/schemas/conversation/Participant.json",
    "properties": {
        "purpose": {"const": "agent"},
        "attributes": {"maxProperties": 4, "additionalProperties": {"maxLength": 5}},
        "calls": {"maxItems": 2, "allOf": [{"items": {"required": ["state"]}}]},
        "wrapup": {"properties": {"durationSeconds": {"minimum": 1, "maximum": 3600}, "notes": False}},
        "startTime": {"format": "date-time", "pattern": "Z$"},
        "extra": {"uniqueItems": True, "minItems": 1},
        "tuple": {"prefixItems": [{"type": "string"}], "items": {"type": ["integer", "null"]}},
    },
}


class Colour(Enum):
    RED = "red"
    STATE = "connected"


@lru_cache(maxsize=1)
def catalog() -> convoschema.Catalog:
    folder = Path(tempfile.mkdtemp())
    for name, schema in (("Ordered", OVERLAY), ("Bounded", BOUNDED_OVERLAY)):
        (folder / f"{name}.json").write_text(json.dumps({**schema, "examples": examples("Participant")}))
    return convoschema.Catalog.bundled().with_directory(folder)


@dataclass(frozen=True)
class Check:
    """A model, and how payloads are checked against it."""

    model: str
    profile: Any
    naming: Any

    @cache  # noqa: B019 - there are some three hundred of them
    def validator(self, engine: Any, limit: int | None) -> convoschema.Validator:
        options: Any = {"profile": self.profile, "naming": self.naming, "max_problems": limit}
        return convoschema.Validator(self.model, engine=engine, catalog=catalog(), **options)

    @cache  # noqa: B019 - as above
    def payloads(self) -> st.SearchStrategy[Any]:
        found = st.sampled_from(catalog().read(self.model)["examples"]).map(deepcopy)
        if not catalog().source(self.model).bundled:
            return found
        options: Any = {"profile": self.profile, "naming": self.naming}
        # Planted faults are just beyond bounds, where no value that is put anywhere would be.
        broken = malformed(self.model, **options).map(lambda one: deepcopy(one.payload))
        return found | conforming(self.model, **options) | broken


NAMINGS = ("wire", "wire", "sdk")
HEART = ("Conversation", "Participant", "CallHistoryParticipant", "ErrorBody", "User", "Ordered", "Bounded")
IN_EVERY_WAY = [Check(model, profile, naming) for model in HEART for profile in PROFILES for naming in NAMINGS[1:]]
IN_ONE_WAY = [
    Check(model, PROFILES[index % len(PROFILES)], NAMINGS[index % len(NAMINGS)])
    for index, model in enumerate(catalog().models)
]

DIGITS = st.sampled_from(
    ["0", "00", "09", "12", "13", "23", "24", "28", "29", "30", "31", "32", "59", "60", "99", "+1", ""]
)
NEAR_TIMESTAMPS = st.builds(
    lambda *parts: "".join(parts),
    st.sampled_from(["2025", "2024", "1900", "2000", "0000", "0999", "10000", "-001"]),
    st.sampled_from(["-", "/", ""]),
    DIGITS,
    st.sampled_from(["-", "-", "–"]),
    DIGITS,
    st.sampled_from(["T", "T", "t", " ", ""]),
    DIGITS,
    st.sampled_from([":", ":", "."]),
    DIGITS,
    st.sampled_from([":", ":", ""]),
    DIGITS,
    st.sampled_from(["", ".5", ".589", ".123456789", ".1234567890", ".", ",5", ".٣"]),
    st.sampled_from(["Z", "Z", "z", "", "+00:00", "-23:59", "+24:00", "+0000", "00:0+Z", "Z\n", " Z"]),
)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from([2**63 - 1, 2**63, 2**64 - 1, 2**64, -(2**63), -(2**63) - 1, 1e300, -0.0, 5e-324, 1.0, 2.5]),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=8),
    NEAR_TIMESTAMPS,
    st.sampled_from(["connected", "CONNECTED", "2025-03-14T09:26:53Z", "2025-02-30T09:26:53Z", "2025-03-14", "x\n"]),
)
ODD = st.one_of(
    st.sampled_from(
        [
            float("nan"),
            float("inf"),
            {1},
            b"x",
            (1, "a"),
            {1: 2},
            {"\ud800": 1},
            "\ud800",
            10**400,
            2**70,
            Decimal("1.5"),
            Decimal("1E+400"),
            Decimal(7),
            Colour.RED,
            Colour.STATE,
            UUID(int=7),
            datetime(2025, 3, 14, tzinfo=UTC),
            datetime(2025, 3, 14),  # noqa: DTZ001 - naive ones are what is tested
            date(2025, 3, 14),
            object(),
        ]
    ).map(deepcopy),
    SCALARS,
)
KEYS = st.text(max_size=5) | st.sampled_from(["", "0", "007", "+7", "\0", "\0007", "a/b~", "id", "$ref", "__proto__"])
VALUES = st.recursive(
    ODD,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=5,
)
# Repeated parts are repeated again: without an end to it, one payload in a hundred thousand takes all memory there is.
MOST_VALUES = 20_000
DEPTHS = st.sampled_from([1, 2, 7, 8, 9, 30, 100, 120, 126, 127, 128, 129, 200, 300])


def places(payload: list[Any]) -> list[tuple[Any, Any]]:
    """Return each container in a payload with each name or number in it, once if it stands in several places."""
    found, seen, waiting = [], set(), [payload]
    while waiting:
        container = waiting.pop()
        if id(container) not in seen:
            seen.add(id(container))
            found += [(container, key) for key, _ in members(container)]
            waiting += [member for _, member in members(container)]
    return found


def size(value: Any, known: dict[int, int]) -> int:
    """Return how many values are in a value, each as often as it stands there; ``known`` are the sizes found so far."""
    if id(value) not in known:
        known[id(value)] = 1 + sum(size(member, known) for _, member in members(value))
    return known[id(value)]


def nested(draw: st.DrawFn, value: Any, key: str | int) -> Any:
    """Return a value inside of many arrays, many objects, or many of what its own name leads to."""
    wrap = draw(st.sampled_from([lambda inner: [inner], lambda inner: {"a": inner}, lambda inner: {key: inner}]))
    for _ in range(draw(DEPTHS)):
        value = wrap(value)
    return value


def many(draw: st.DrawFn, value: Any) -> Any:
    """Return so much of a value that it takes several pages."""
    number = draw(st.sampled_from([2, 3, 10, max(2, 36_000 // (10 + len(repr(value))))]))
    return draw(st.sampled_from([[value] * number, {f"k{index}": value for index in range(number)}]))


@st.composite
def mutants(draw: st.DrawFn) -> tuple[Check, Any]:
    check = draw(st.sampled_from(IN_EVERY_WAY) | st.sampled_from(IN_ONE_WAY))
    payload = [draw(check.payloads())]
    for _ in range(draw(st.integers(0, 4))):
        found = places(payload)
        holder, last = found[draw(st.sampled_from(range(len(found))))]
        match draw(st.sampled_from(["replace", "replace", "replace", "add", "add", "nest", "repeat"])):
            case "add" if isinstance(last, str):
                last = draw(KEYS | st.sampled_from([last + "x", last + "_", last.upper()]))
                holder[last] = draw(VALUES)
            case "nest":
                holder[last] = nested(draw, holder[last], last)
            case "repeat":
                holder[last] = many(draw, draw(st.just(holder[last]) | VALUES))
            case _:
                holder[last] = draw(VALUES)
        if size(payload, {}) > MOST_VALUES:
            holder[last] = None
            break
    return check, payload[0]


def with_duplicates(draw: Callable[[st.SearchStrategy[Any]], Any], payload: Any) -> bytes | None:
    """Return a payload as JSON text in which some names come twice, or None if it is no JSON."""
    small = dict.fromkeys(
        id(holder) for holder, _ in places([payload]) if isinstance(holder, dict) and len(holder) < 50
    )
    # Drawn at once: to draw for each object of a large payload takes longer than to check it.
    chosen = draw(st.sets(st.sampled_from([*small]), max_size=3)) if small else ()

    def printed(value: Any) -> str:
        if isinstance(value, dict) and all(isinstance(name, str) for name in value):
            inside = [(name, printed(member)) for name, member in value.items()]
            if id(value) in chosen:
                inside.insert(0, (inside[-1][0], json.dumps(draw(SCALARS))))
            return f"{{{','.join(f'{json.dumps(name)}:{member}' for name, member in inside)}}}"
        if isinstance(value, list):
            return f"[{','.join(map(printed, value))}]"
        return json.dumps(value, allow_nan=False)

    try:
        return printed(payload).encode()
    except (TypeError, ValueError):
        return None


@contextmanager
def sizes(at_once: int, page: int) -> Iterator[None]:
    """Have instances looked through in pages of another size."""
    before = pages.AT_ONCE, pages.PAGE
    pages.AT_ONCE, pages.PAGE = at_once, page  # type: ignore[misc] # for a moment
    try:
        yield
    finally:
        pages.AT_ONCE, pages.PAGE = before  # type: ignore[misc] # as they were


def assert_alike(check: Check, limit: int | None, payload: Any) -> None:
    fast, reference = check.validator("auto", limit), check.validator("reference", limit)
    with sizes(at_once=1 << 40, page=1 << 40):
        problems = list(reference.iter_problems(payload))
    found = [list(fast.iter_problems(payload))]
    with sizes(at_once=0, page=64):
        found.append(list(fast.iter_problems(payload)))
    # Not part of the assertion, which would print payloads of any size.
    differences = [other for other in found if other != problems]
    assert not differences, f"{check} {limit}: {problems[:3]} {differences[0][:3]}"
    accepted = fast.is_valid(payload)
    assert accepted is (not problems), f"{check} {limit}: {problems[:3]}"
    assert len(problems) <= (limit or len(problems))


@settings(max_examples=300, suppress_health_check=list(HealthCheck))
@given(mutants())
def test_no_payload_takes_all_memory(mutant: tuple[Check, Any]) -> None:
    # The null that takes the place of what is too much may be new, and in each place that its container has.
    assert size(mutant[1], {}) <= 2 * MOST_VALUES


def test_the_engines_agree(pytestconfig: pytest.Config, part: int, cases: int) -> None:
    @settings(
        max_examples=cases,
        deadline=None,
        print_blob=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(
        mutants(),
        st.sampled_from([1_000, 1_000, 1, 3, None]),
        st.data(),
    )
    def agree(mutant: tuple[Check, Any], limit: int | None, data: st.DataObject) -> None:
        check, payload = mutant
        assert_alike(check, limit, payload)
        text = with_duplicates(data.draw, payload)
        if text is not None:
            assert_alike(check, limit, text)

    # Hypothesis would give each part the same cases.
    given_seed = pytestconfig.getoption("--hypothesis-seed")
    if given_seed is not None or settings().derandomize:
        agree = seed(f"{given_seed} {part}")(agree)
    agree()
