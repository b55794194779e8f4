"""The parts of the tests that compare the engines."""

from __future__ import annotations

import pytest
from hypothesis import settings

CASES_OF_A_PART = 1_000


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make parts of as many cases as ``--cases`` asks for."""
    if "cases" in metafunc.fixturenames:
        left = range(max(metafunc.config.getoption("--cases"), settings().max_examples), 0, -CASES_OF_A_PART)
        metafunc.parametrize(
            ("part", "cases"), [(part, min(cases, CASES_OF_A_PART)) for part, cases in enumerate(left)]
        )
