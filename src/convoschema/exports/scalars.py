"""Shared scalars written out where they stand, and enumerations as definitions with names of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from convoschema._schema.catalog import describes_model
from convoschema._schema.keywords import TABLE
from convoschema._schema.subschemas import Schema, with_subschemas
from convoschema.exports.definitions import HOME, Definitions, all_rewritten, or_null, referred
from convoschema.exports.targets import Target

_ENUM: Final = "enum"
_NO_LETTERS = re.compile(r"[^A-Za-z0-9]+")


def written_out(definitions: Definitions, target: Target) -> Definitions:
    """Return definitions in which scalars stand where they are used: those that are narrowed there, or all.

    Those with an enumeration stay what they are, if the target gives names to enumerations.
    """
    scalars = {name: schema for name, schema in definitions.items() if _is_scalar(schema)}

    def change(schema: dict[str, Any]) -> Schema:
        scalar = scalars.get(referred(schema) or "")
        if scalar is None:
            return schema
        beside = {keyword: value for keyword, value in schema.items() if keyword != "$ref"}
        demands = {keyword for keyword in beside if not TABLE[keyword].is_annotation}
        is_wanted = target.writes_scalars_out and not (target.names_enums and _ENUM in scalar)
        if not (demands or is_wanted) or demands & scalar.keys() - {_ENUM}:
            return schema
        return _narrowed(scalar, beside)

    return all_rewritten(definitions, change)


def _is_scalar(schema: Schema) -> bool:
    if not isinstance(schema, dict) or schema.keys() & {"$ref", "allOf", "anyOf", "oneOf", "not", "if"}:
        return False
    types = schema.get("type")
    named = [types] if isinstance(types, str) else [name for name in types or () if name != "null"]
    return len(named) == 1 and not describes_model({"type": named[0]})


def _narrowed(scalar: Mapping[str, Any], beside: Mapping[str, Any]) -> dict[str, Any]:
    both = {**scalar, **beside}
    if _ENUM in scalar and _ENUM in beside:
        both[_ENUM] = [value for value in beside[_ENUM] if value in scalar[_ENUM]]
    return both


def with_named_enums(definitions: Definitions, taken: Iterable[str]) -> Definitions:
    """Return definitions in which each enumeration of texts is one, named after the model and property that has it.

    ``taken`` are the names of all that could be exported, which an enumeration gets none of: so its name is the same
    whatever it is exported with.
    """
    known = {*taken, *definitions}
    named: Definitions = {}

    def change(schema: Schema, name: str) -> Schema:
        if not isinstance(schema, dict):
            return schema
        inner = with_subschemas(
            schema,
            lambda keyword, own, subschema: change(
                subschema, f"{name}{_capital(own)}" if keyword == "properties" else name
            ),
        )
        if not _is_of_texts(inner):
            return inner
        texts = [value for value in inner[_ENUM] if value is not None]
        enum = {"type": "string", _ENUM: texts}
        key = next(key for key in _candidates(name) if key not in known and named.get(key, enum) == enum)
        named[key] = enum
        reference: dict[str, Any] = {"$ref": HOME + key}
        about = {keyword: value for keyword, value in inner.items() if keyword not in ("type", _ENUM)}
        return {**(reference if texts == inner[_ENUM] else or_null(reference)), **about}

    # Shared enumerations are definitions already.
    changed = {name: schema if _is_scalar(schema) else change(schema, name) for name, schema in definitions.items()}
    return {**changed, **named}


def _is_of_texts(schema: Mapping[str, Any]) -> bool:
    values = schema.get(_ENUM, ())
    demands = {keyword for keyword in schema if not TABLE[keyword].is_annotation}
    # Whether null is accepted, its list says: where type and list differ, the schema is left as it is.
    type_of_values = ["string", "null"] if None in values else "string"
    return (
        any(value is not None for value in values)
        and all(value is None or isinstance(value, str) for value in values)
        and demands <= {"type", _ENUM}
        and schema.get("type", type_of_values) == type_of_values
    )


def _candidates(name: str) -> Iterator[str]:
    yield name
    while True:
        name += "Value"
        yield name


def _capital(name: str | None) -> str:
    """Return a property's name with a capital first letter, without what no name of a class has."""
    words = _NO_LETTERS.split(name or "")
    return "".join(word[:1].upper() + word[1:] for word in words)
