"""JSON Pointers (RFC 6901): paths of keys and indices as text, and what they point at."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import unquote


def to_pointer(path: Iterable[str | int]) -> str:
    """Return the JSON Pointer of a path of keys and indices."""
    return "".join(f"/{str(token).replace('~', '~0').replace('/', '~1')}" for token in path)


def tokens_of(pointer: str) -> list[str]:
    """Return the keys and indices, all as text, of a JSON Pointer."""
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]


def resolve_pointer(document: Any, pointer: str) -> Any:
    """Return what stands at a JSON Pointer in a document.

    :raises KeyError: nothing stands there, or this is no JSON Pointer.
    """
    node = document
    if pointer and not pointer.startswith("/"):
        raise KeyError(pointer)
    for key in tokens_of(pointer):
        if isinstance(node, list) and key.isdecimal() and int(key) < len(node):
            node = node[int(key)]
        elif isinstance(node, dict):
            node = node[key]
        else:
            raise KeyError(pointer)
    return node


def resolve_reference(document: Any, reference: str) -> Any:
    """Return the schema that a local reference, ``#/…``, leads to.

    :raises KeyError: nothing stands there.
    """
    return resolve_pointer(document, unquote(reference.removeprefix("#")))
