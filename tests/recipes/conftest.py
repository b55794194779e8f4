"""The recipes in examples/recipes, each as the module that a reader would have; run with -m recipes."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

from tests.cases import REPOSITORY

RECIPES = REPOSITORY / "examples" / "recipes"
SOCKET = (REPOSITORY / "examples" / "events" / "socket.jsonl").read_bytes().splitlines()


@pytest.fixture
def recipe(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return the module that a file of tests has in its ``RECIPE``."""
    monkeypatch.syspath_prepend(str(RECIPES))
    return import_module(request.module.RECIPE)
