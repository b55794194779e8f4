from __future__ import annotations

import pytest

from convoschema._schema.pointers import resolve_pointer, to_pointer


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
