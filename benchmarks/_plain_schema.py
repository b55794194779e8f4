"""A bundle → what code generators read best: no annotations, and shared scalars written out where they stand."""

from __future__ import annotations

from typing import Any

import convoschema

_ANNOTATIONS = frozenset({"$comment", "deprecated", "description", "examples", "readOnly", "title"})
_MAPS = frozenset({"$defs", "properties"})
_SCHEMAS = frozenset({"additionalProperties", "items"})
_POINTER = "#/$defs/"


def plain_schema(model: Any) -> dict[str, Any]:
    """Return the bundle of a model under ``standard``, in the form that is kindest to generators."""
    bundle = convoschema.schema(model)
    scalars = {name: schema for name, schema in bundle["$defs"].items() if not _is_structure(schema)}
    plain: dict[str, Any] = _plain(bundle, scalars)
    plain["$defs"] = {name: schema for name, schema in plain["$defs"].items() if name not in scalars}
    return plain


def referred(schema: dict[str, Any]) -> str | None:
    """Return the name of the definition that a schema refers to."""
    reference = schema.get("$ref")
    return None if reference is None else str(reference).removeprefix(_POINTER)


def _is_structure(schema: dict[str, Any]) -> bool:
    return schema.get("type") in {"object", "array"}


def _plain(schema: Any, scalars: dict[str, Any]) -> Any:
    if not isinstance(schema, dict):
        return schema
    name = referred(schema)
    if name in scalars:
        schema = {**scalars[name], **{key: value for key, value in schema.items() if key != "$ref"}}
    return {
        key: _inside(key, value, scalars)
        for key, value in schema.items()
        if key not in _ANNOTATIONS and not key.startswith("x-")
    }


def _inside(key: str, value: Any, scalars: dict[str, Any]) -> Any:
    if key in _MAPS:
        return {name: _plain(inner, scalars) for name, inner in value.items()}
    return _plain(value, scalars) if key in _SCHEMAS else value
