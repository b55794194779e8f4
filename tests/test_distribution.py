"""The groups of tests hold tests that there are."""

from __future__ import annotations

import pytest

from tests.cases import REPOSITORY
from tests.distribution import TOGETHER


@pytest.mark.parametrize("start", TOGETHER)
def test_what_is_kept_together_is_there(start: str) -> None:
    module, _, name = start.partition("::")
    assert f"def {name or 'test_'}" in (REPOSITORY / module).read_text("utf-8")
