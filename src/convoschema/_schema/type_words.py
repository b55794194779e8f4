"""The type that a schema states, in words: ``array of map of string``.

What a reference leads to, and what that is called, is for each reader to say.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from convoschema._schema.subschemas import Schema

_CONTAINERS = (("items", "array of "), ("additionalProperties", "map of "))


def innermost(schema: Schema) -> tuple[str, Schema]:
    """Return the words for the arrays and maps that a schema states, ``array of map of ``, and what the last one holds.

    That is a schema that states neither, or a reference, which is not followed.
    """
    words = ""
    while isinstance(schema, dict) and "$ref" not in schema:
        held = held_by(schema)
        if held is None:
            break
        words, schema = words + held[0], held[1]
    return words, schema


def held_by(schema: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]] | None:
    """Return ``array of `` or ``map of `` and the schema of what it holds, or None if a schema states neither."""
    found = ((words, schema.get(keyword)) for keyword, words in _CONTAINERS)
    return next(((words, inner) for words, inner in found if isinstance(inner, dict)), None)


def own_types(schema: Mapping[str, Any], otherwise: str) -> str:
    """Return the types that a schema itself states, ``string or null``, or a word for none."""
    types = schema.get("type", otherwise)
    return types if isinstance(types, str) else " or ".join(types)
