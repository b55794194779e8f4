"""Bundle → definitions by name: flat, without what only we read, and without variants that accept null."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Mapping
from typing import Any, Final
from urllib.parse import unquote

from convoschema._schema.keywords import TABLE
from convoschema._schema.pointers import resolve_reference, tokens_of
from convoschema._schema.profiles import OR_NULL
from convoschema._schema.subschemas import Schema, references_in, walk, with_subschemas
from convoschema.exports.targets import Target

Definitions = dict[str, Schema]
"""Schemas by name. A reference in them is ``#/$defs/Name`` and leads to one of them."""

HOME: Final = "#/$defs/"
NULL: Final = {"type": "null"}

_HOLDERS: Final = frozenset({"$defs", "definitions"})
_ODD = re.compile(r"[^A-Za-z0-9._-]")


def flat(bundle: Mapping[str, Any]) -> Definitions:
    """Return the definitions of a bundle; what is referred to inside one becomes one of its own."""
    names: dict[str, str] = {}
    for reference in references_in(bundle):
        _, *tokens = tokens_of(unquote(reference.removeprefix("#")))
        name = _ODD.sub("_", ".".join(tokens))
        names[reference] = unused(name, names.values()) if len(tokens) > 1 else name

    def change(schema: dict[str, Any]) -> Schema:
        kept = {keyword: value for keyword, value in schema.items() if keyword not in _HOLDERS}
        return {**kept, "$ref": HOME + names[kept["$ref"]]} if "$ref" in kept else kept

    return {name: rewritten(resolve_reference(bundle, reference), change) for reference, name in names.items()}


def unused(name: str, taken: Container[str]) -> str:
    """Return a name that is not taken, the same or nearly so."""
    while name in taken:
        name += "_"
    return name


def rewritten(schema: Schema, change: Callable[[dict[str, Any]], Schema]) -> Schema:
    """Return a schema in which each schema object, the innermost first, has become what ``change`` makes of it."""
    if not isinstance(schema, dict):
        return schema
    return change(with_subschemas(schema, lambda _keyword, _name, inner: rewritten(inner, change)))


def all_rewritten(definitions: Definitions, change: Callable[[dict[str, Any]], Schema]) -> Definitions:
    """Return definitions, each :func:`rewritten`."""
    return {name: rewritten(schema, change) for name, schema in definitions.items()}


def referred(schema: Mapping[str, Any]) -> str | None:
    """Return the name of the definition that a schema refers to, or None."""
    reference = schema.get("$ref")
    return None if reference is None else str(reference).removeprefix(HOME)


def plain(definitions: Definitions, target: Target) -> Definitions:
    """Return definitions with the keywords of JSON Schema alone, and those annotations that the target takes."""

    def change(schema: dict[str, Any]) -> Schema:
        return {keyword: value for keyword, value in schema.items() if _is_kept(keyword, value, target)}

    return all_rewritten(definitions, change)


def _is_kept(keyword: str, value: Any, target: Target) -> bool:
    if keyword == "format":
        return value in target.formats
    return keyword in TABLE and (keyword in target.annotations or not TABLE[keyword].is_annotation)


def or_null(schema: Schema) -> dict[str, Any]:
    """Return a schema that accepts null and what another one does."""
    return {"anyOf": [schema, NULL]}


def without_variants(definitions: Definitions) -> Definitions:
    """Return definitions none of which is a variant that accepts null: what refers to one says so in its place.

    Variants of scalars should have been written out where they stand before.
    """

    def change(schema: dict[str, Any]) -> Schema:
        if schema.keys() == {"if", "else"} and schema["if"] == NULL:
            return or_null(schema["else"])
        name = referred(schema)
        if name is None or not name.endswith(OR_NULL):
            return schema
        nullable = or_null({"$ref": HOME + name.removesuffix(OR_NULL)})
        rest = {keyword: value for keyword, value in schema.items() if keyword != "$ref"}
        # Beside such a reference stands no anyOf: where one did, null is accepted by other means.
        return {**nullable, **rest}

    own = {name: schema for name, schema in definitions.items() if not name.endswith(OR_NULL)}
    for name in definitions.keys() - own.keys():
        own.setdefault(name.removesuffix(OR_NULL), _refusing_null(definitions[name]))
    return all_rewritten(own, change)


def _refusing_null(variant: dict[str, Any]) -> Schema:
    """Return what a variant that accepts null is one of, but that it refuses null even if that does not."""
    if variant.keys() == {"if", "else"}:
        return variant["else"]
    schema = dict(variant)
    if "type" in schema:
        types = [name for name in schema["type"] if name != "null"]
        schema["type"] = types[0] if len(types) == 1 else types
    if "enum" in schema:
        schema["enum"] = [value for value in schema["enum"] if value is not None]
    if "$ref" in schema:
        schema["$ref"] = schema["$ref"].removesuffix(OR_NULL)
    return schema


def reached(names: Iterable[str], definitions: Definitions) -> Definitions:
    """Return the definitions with these names and all that they refer to, in the order in which they are met."""
    found: Definitions = {}
    waiting = list(names)
    while waiting:
        name = waiting.pop(0)
        if name not in found:
            found[name] = definitions[name]
            waiting += [reference.removeprefix(HOME) for reference in references_in(definitions[name])]
    return found


def is_referred_to(name: str, definitions: Definitions) -> bool:
    """Return whether some definition refers to the one with this name."""
    return any(referred(schema) == name for outer in definitions.values() for schema in walk(outer))
