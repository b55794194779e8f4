"""Both engines give the same problems for schemas such as users may write, of which every keyword is drawn.

``pytest tests/checking/test_differential_users.py --cases 200000 --hypothesis-seed 1`` is a long run, made of parts.
What fails tells the number of its case, by which it is drawn again.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from convoschema import InvalidSchema
from convoschema._checking import reference_engine
from convoschema._checking.messages import ENCODED_TWICE, NOT_BYTES
from convoschema._checking.patterns import backtracking
from convoschema._schema.keywords import TABLE
from tests.cases import PROFILES
from tests.checking.test_differential import sizes
from tests.checking.users_schemas import HOLDING, NOT_SUPPORTED, Drawer, bundle_of, validator_of

pytestmark = pytest.mark.no_cover

ALL_AT_ONCE = (1 << 40, 1 << 40)
PAGES = [(0, 16), (0, 64), (40, 64), ALL_AT_ONCE]
LIMITS = [1, 2, 3, 5, 1_000]
PAYLOADS = 4
"""How many payloads each schema gets; ``--cases`` counts payloads."""


def told_in_full(validator: Any, payload: Any, size: tuple[int, int]) -> list[Any]:
    with sizes(*size):
        return list(validator.iter_problems(payload))


def check(bundle: Any, payload: Any, size: tuple[int, int], limit: int) -> None:
    """Compare what all ways say of a payload."""
    reference, auto = (validator_of(bundle, engine, None) for engine in ("reference", "auto"))
    problems = told_in_full(reference, payload, ALL_AT_ONCE)
    text = json.dumps(payload).encode()
    # A string in place of data may be text that should have been bytes; in text it can't.
    of_text = [replace(one, hint=ENCODED_TWICE) if one.hint == NOT_BYTES else one for one in problems]
    for validator in (reference, auto):
        for form in (payload, text):
            assert validator.is_valid(form) is (not problems)
            assert told_in_full(validator, form, size) == (of_text if form is text else problems)
    for engine in ("reference", "auto"):
        assert told_in_full(validator_of(bundle, engine, limit), payload, size) == problems[:limit]


def run(number: str) -> bool:
    """Check the case of a number; return whether its schema was taken."""
    drawer = Drawer(number)
    mine, other = drawer.file(), drawer.file()
    try:
        bundle = bundle_of(mine, other, drawer.one(PROFILES), drawer.one(["wire", "wire", "sdk"]))
        validator_of(bundle, "reference", None)
    except InvalidSchema:
        return False
    for _ in range(PAYLOADS):
        payload, size, limit = drawer.payload(mine), drawer.one(PAGES), drawer.one(LIMITS)
        try:
            check(bundle, payload, size, limit)
        except Exception as error:
            error.add_note(
                f"case {number!r}, {size}, {limit}: {json.dumps(mine)} {json.dumps(other)} {json.dumps(payload)}"
            )
            raise
    return True


def test_every_keyword_is_drawn() -> None:
    by_themselves = Drawer("0").by_themselves.keys() - {"x-personal-data"}
    assert set(TABLE) == by_themselves | set(HOLDING) | NOT_SUPPORTED | {"$defs"}


def test_the_engines_agree_on_users_schemas(
    pytestconfig: pytest.Config, part: int, cases: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Or else the library of the other engine would match for the reference.
    monkeypatch.setattr(reference_engine, "matcher", backtracking)
    seed = pytestconfig.getoption("--hypothesis-seed")
    taken = [run(f"{seed} {part} {case}") for case in range(cases // PAYLOADS)]
    assert sum(taken) > len(taken) // 4
