from __future__ import annotations

import pytest

from convoschema._schema.pointers import resolve_pointer, to_pointer
from convoschema._schema.subschemas import walk, with_subschemas

SCHEMA = {
    "properties": {"properties": {"type": "string"}, "required": True},
    "allOf": [{"minLength": 1}],
    "not": {"const": {"properties": {"no": "schema"}}},
    "examples": [{"items": {"no": "schema"}}],
}


def test_walking_follows_positions_not_names() -> None:
    assert list(walk(SCHEMA)) == [
        SCHEMA,
        {"type": "string"},
        {"minLength": 1},
        {"const": {"properties": {"no": "schema"}}},
    ]


def test_a_changed_copy_leaves_the_original_alone() -> None:
    changed = with_subschemas(SCHEMA, lambda keyword, name, _: f"{keyword}:{name}")
    assert changed == {
        "properties": {"properties": "properties:properties", "required": "properties:required"},
        "allOf": ["allOf:None"],
        "not": "not:None",
        "examples": SCHEMA["examples"],
    }
    assert SCHEMA["not"] == {"const": {"properties": {"no": "schema"}}}


@pytest.mark.parametrize(
    ("pointer", "value"),
    [("", {"a/b": [{"~": 1}]}), ("/a~1b", [{"~": 1}]), ("/a~1b/0/~0", 1)],
)
def test_a_pointer_resolves(pointer: str, value: object) -> None:
    assert resolve_pointer({"a/b": [{"~": 1}]}, pointer) == value


@pytest.mark.parametrize("pointer", ["a", "/x", "/list/1", "/list/-1", "/list/x", "/list/0/deeper"])
def test_a_pointer_to_nothing_is_a_key_error(pointer: str) -> None:
    with pytest.raises(KeyError):
        resolve_pointer({"list": [1]}, pointer)


def test_a_path_becomes_a_pointer() -> None:
    assert to_pointer(("a/b", 0, "~")) == "/a~1b/0/~0"
    assert to_pointer(()) == ""
