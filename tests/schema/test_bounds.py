"""Documented bounds in words."""

from __future__ import annotations

from typing import Any

import pytest

from convoschema._schema.bounds import bounds_in_words


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"type": "integer", "minimum": 1}, []),
        ({"x-documented": {"minimum": 1000, "maximum": 3600000}}, ["strict and write: 1,000 to 3,600,000"]),
        ({"x-documented": {"minimum": 0.5}}, ["strict and write: at least 0.5"]),
        ({"x-documented": {"minItems": 1}}, ["strict and write: at least 1 item"]),
        ({"x-documented": {"maxItems": 20}}, ["strict and write: at most 20 items"]),
        ({"x-documented": {"minLength": 1, "maxLength": 36}}, ["strict and write: 1 to 36 characters"]),
        (
            {"x-documented": {"maxLength": 1, "pattern": "^a$"}},
            ["strict and write: at most 1 character, matches ^a$"],
        ),
        ({"x-values-on-write": ["on", "off"]}, ["write: on off"]),
    ],
)
def test_bounds_are_told_with_the_profiles_in_which_they_hold(schema: dict[str, Any], words: list[str]) -> None:
    assert list(bounds_in_words(schema)) == words
