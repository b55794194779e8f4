"""What is accepted as text, before anything is made of it, the reference accepts.

``pytest tests/checking/test_texts.py --cases 1000000 --hypothesis-seed 1`` is a long run.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from random import Random
from typing import Any

import pytest
from hypothesis import settings

from convoschema._checking.acceptors import acceptor_of
from convoschema.testing import example
from tests.checking.odd_texts import odd_text
from tests.checking.test_differential import IN_EVERY_WAY, IN_ONE_WAY, Check, catalog

pytestmark = pytest.mark.no_cover

CHECKS = [check for check in (*IN_EVERY_WAY, *IN_EVERY_WAY, *IN_ONE_WAY) if check.model != "Ordered"]


@cache
def accept_of(check: Check) -> Callable[[bytes], bool]:
    accept = acceptor_of(check.validator("auto", 1)._bundle).text  # noqa: SLF001 - nobody else has it
    assert accept is not None
    return accept


@cache
def texts_of(check: Check) -> list[bytes]:
    found = list(catalog().read(check.model)["examples"])
    if check in IN_EVERY_WAY and catalog().source(check.model).bundled:
        options: Any = {"profile": check.profile, "naming": check.naming}
        found += [example(check.model, seed=seed, **options) for seed in range(4)]
    return [json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode() for payload in found]


def test_no_text_is_accepted_that_the_reference_refuses(pytestconfig: pytest.Config, part: int, cases: int) -> None:
    seed = pytestconfig.getoption("--hypothesis-seed")
    if seed is None:
        seed = 0 if settings().derandomize else Random().getrandbits(32)  # noqa: S311 - it is no secret
    random = Random(f"{seed} {part}")  # noqa: S311 - as above
    accepted = 0
    for number in range(cases):
        check = random.choice(CHECKS)
        text = odd_text(random.choice(texts_of(check)), random)
        if accept_of(check)(text):
            accepted += 1
            assert check.validator("reference", 1).is_valid(text), f"{check} {seed} {part} {number} {text[:2000]!r}"
    assert accepted > cases / 10
