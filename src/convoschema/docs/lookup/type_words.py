"""Types of properties in words, references called by the names in them."""

from __future__ import annotations

from pathlib import PurePosixPath

from convoschema._schema.subschemas import Schema
from convoschema._schema.type_words import innermost, own_types

_SHARED = {"Timestamp": "timestamp", "Date": "date", "RelativeUri": "relative URI"}


def type_of(schema: Schema) -> str:
    """Return the type of a property in words: ``array of Call``, ``timestamp``, ``map of string`` …."""
    words, inner = innermost(schema)
    return words + _name(inner)


def _name(schema: Schema) -> str:
    if not isinstance(schema, dict):
        return "anything" if schema else "nothing"
    if "$ref" in schema:
        name = PurePosixPath(schema["$ref"]).stem
        return _SHARED.get(name, name)
    kind = own_types(schema, "anything")
    if kind == "array" and "items" in schema:
        return f"array of {_name(schema['items'])}"
    return f"{kind} ({schema['format']})" if "format" in schema else kind
