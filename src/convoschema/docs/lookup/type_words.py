"""Types of properties in words."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

_SHARED = {"Timestamp": "timestamp", "Date": "date", "RelativeUri": "relative URI"}


def type_of(schema: Any) -> str:
    """Return the type of a property in words: ``array of Call``, ``timestamp``, ``map of string`` …."""
    if not isinstance(schema, dict):
        return "anything" if schema else "nothing"
    if "$ref" in schema:
        name = PurePosixPath(schema["$ref"]).stem
        return _SHARED.get(name, name)
    types = schema.get("type", "anything")
    kind = types if isinstance(types, str) else " or ".join(types)
    if kind == "array" and "items" in schema:
        return f"array of {type_of(schema['items'])}"
    if kind == "object" and isinstance(schema.get("additionalProperties"), dict):
        return f"map of {type_of(schema['additionalProperties'])}"
    return f"{kind} ({schema['format']})" if "format" in schema else kind
