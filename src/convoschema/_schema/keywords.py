"""Where schemas stand inside a schema, and what JSON Pointers point at.

Everything that walks a schema walks positions, not key names: a model may well have properties that are called
``properties`` or ``required``, and an example may hold anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import unquote

Schema = Any
"""A JSON Schema as ``json.loads`` gives it: a dict or a bool."""

IN_MAPS = frozenset({"$defs", "definitions", "dependentSchemas", "patternProperties", "properties"})
IN_LISTS = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
SINGLE = frozenset(
    {
        "additionalProperties",
        "contains",
        "contentSchema",
        "else",
        "if",
        "items",
        "not",
        "propertyNames",
        "then",
        "unevaluatedItems",
        "unevaluatedProperties",
    }
)
PROPERTY_VALUES = frozenset({"additionalProperties", "patternProperties", "properties"})
"""The keywords whose subschemas apply to the values of an object's properties."""


Change = Callable[[str, str | None, Schema], Schema]
"""What becomes of a subschema, given its keyword and, under ``properties`` and its like, its name."""


def with_subschemas(schema: Mapping[str, Any], change: Change) -> dict[str, Any]:
    """Return a copy of a schema object in which ``change`` has replaced each direct subschema."""
    changed: dict[str, Any] = {}
    for keyword, value in schema.items():
        if keyword in IN_MAPS:
            changed[keyword] = {name: change(keyword, name, subschema) for name, subschema in value.items()}
        elif keyword in IN_LISTS:
            changed[keyword] = [change(keyword, None, subschema) for subschema in value]
        elif keyword in SINGLE:
            changed[keyword] = change(keyword, None, value)
        else:
            changed[keyword] = value
    return changed


def walk(schema: Schema) -> Iterator[dict[str, Any]]:
    """Yield a schema and all schemas inside it, outermost first; booleans are passed over."""
    if not isinstance(schema, dict):
        return
    yield schema
    for keyword, value in schema.items():
        if keyword in IN_MAPS:
            for subschema in value.values():
                yield from walk(subschema)
        elif keyword in IN_LISTS:
            for subschema in value:
                yield from walk(subschema)
        elif keyword in SINGLE:
            yield from walk(value)


def references_in(schema: Schema) -> list[str]:
    """Return the references in a schema and all schemas inside it, each once, in the order in which they stand."""
    return list(dict.fromkeys(inner["$ref"] for inner in walk(schema) if "$ref" in inner))


def compares_containers(schema: Mapping[str, Any]) -> bool:
    """Return whether ``enum`` or ``const`` of a schema hold arrays or objects."""
    return any(isinstance(value, (dict, list)) for value in [*schema.get("enum", ()), schema.get("const")])


def resolve_pointer(document: Any, pointer: str) -> Any:
    """Return what stands at a JSON Pointer (RFC 6901) in a document.

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


def leads_to_schema(schema: Schema, pointer: str) -> bool:
    """Return whether a JSON Pointer leads from a schema to one inside it (or itself), by keywords that hold schemas."""
    steps = iter(tokens_of(pointer))
    node = schema
    for keyword in steps:
        inner = node.get(keyword) if isinstance(node, dict) else None
        if keyword in IN_MAPS and isinstance(inner, dict):
            node = inner.get(next(steps, ""))
        elif keyword in IN_LISTS and isinstance(inner, list):
            index = next(steps, "")
            node = inner[int(index)] if index.isdecimal() and int(index) < len(inner) else None
        else:
            node = inner if keyword in SINGLE else None
    return isinstance(node, (dict, bool))


def tokens_of(pointer: str) -> list[str]:
    """Return the keys and indices, all as text, of a JSON Pointer."""
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]


def to_pointer(path: Iterable[str | int]) -> str:
    """Return the JSON Pointer (RFC 6901) of a path of keys and indices."""
    return "".join(f"/{str(token).replace('~', '~0').replace('/', '~1')}" for token in path)
