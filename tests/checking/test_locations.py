"""What stands where in an instance: values, JSON Pointers, and the order of the document."""

from __future__ import annotations

import random
from typing import Any

import pytest

from convoschema._checking.locations import Locations

DATA: dict[str, Any] = {"b": [10, {"x/y": [1], "w": 2}], "a": None, "": {"~": 3}}
VALUES = {
    (): DATA,
    ("b",): DATA["b"],
    ("b", 0): 10,
    ("b", 1): DATA["b"][1],
    ("b", 1, "x/y", 0): 1,
    ("b", 1, "w"): 2,
    ("a",): None,
    ("", "~"): 3,
}


@pytest.mark.parametrize("path", VALUES)
def test_a_path_leads_to_a_value(path: Any) -> None:
    assert Locations(DATA).value(path) is VALUES[path]


@pytest.mark.parametrize(
    ("path", "pointer"),
    [((), ""), (("b",), "/b"), (("b", 1, "x/y", 0), "/b/1/x~1y/0"), (("", "~"), "//~0"), (("b", 1, "z"), "/b/1/z")],
)
def test_a_path_has_a_pointer_whether_its_last_name_is_there_or_not(path: Any, pointer: str) -> None:
    assert Locations(DATA).pointer(path) == pointer


IN_ORDER: list[Any] = [
    (),
    ("b",),
    ("b", 0),
    ("b", 1),
    ("b", 1, "x/y"),
    ("b", 1, "x/y", 0),
    ("b", 1, "w"),
    ("b", 1, "A is missing"),
    ("b", 1, "b is missing"),
    ("a",),
    ("",),
    ("", "~"),
    ("", "missing"),
    ("A is missing",),
    ("c is missing",),
]


@pytest.mark.parametrize("seed", range(5))
def test_paths_are_sorted_as_they_stand_in_the_document_and_what_is_missing_comes_last(seed: int) -> None:
    shuffled = random.Random(seed).sample(IN_ORDER, len(IN_ORDER))  # noqa: S311 - no secret
    assert sorted(shuffled, key=Locations(DATA).order) == IN_ORDER


def test_a_missing_name_comes_after_very_many_that_are_there() -> None:
    locations = Locations({"x": dict.fromkeys(map(str, range(100_000)))})
    assert locations.order(("x", "99999")) < locations.order(("x", "!"))


def test_a_scalar_has_no_names() -> None:
    assert Locations("text").value(()) == "text"
    assert Locations(["a", "b"]).order((1,)) == ((1, ""),)
