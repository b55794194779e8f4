from __future__ import annotations

from typing import Any

import pytest

from convoschema._schema.type_words import held_by, innermost, own_types

CALL = {"$ref": "Call.json"}
TEXT = {"type": "string"}


@pytest.mark.parametrize(
    ("schema", "words", "inner"),
    [
        (True, "", True),
        (TEXT, "", TEXT),
        ({"type": "array", "items": TEXT}, "array of ", TEXT),
        ({"additionalProperties": {"items": CALL}}, "map of array of ", CALL),
        ({"type": "array", "items": False}, "", {"type": "array", "items": False}),
        ({"type": "object", "additionalProperties": False}, "", {"type": "object", "additionalProperties": False}),
    ],
)
def test_arrays_and_maps_are_passed_through_to_what_they_hold(schema: Any, words: str, inner: Any) -> None:
    assert innermost(schema) == (words, inner)


def test_no_reference_is_followed_and_nothing_beside_it_passed_through() -> None:
    assert innermost({**CALL, "items": TEXT}) == ("", {**CALL, "items": TEXT})
    assert held_by({**CALL, "items": TEXT}) == ("array of ", TEXT)


def test_types_that_a_schema_states_are_joined() -> None:
    assert own_types(TEXT, "any") == "string"
    assert own_types({"type": ["string", "null"]}, "any") == "string or null"
    assert own_types({}, "any") == "any"
