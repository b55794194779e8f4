"""Places in a bundle: the schemas that an evaluation path leads through, and those that apply to a value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import reduce
from operator import getitem
from typing import Any
from urllib.parse import unquote

from convoschema._checking.engines import Finding
from convoschema._checking.json_values import Path
from convoschema._checking.patterns import matcher
from convoschema._schema.keywords import IN_LISTS, IN_MAPS, resolve_reference, to_pointer

_IN_PLACE = ("allOf", "anyOf", "oneOf")
_CONDITIONAL = ("then", "else")


def trace(document: Mapping[str, Any], evaluation: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the schemas that an evaluation path leads through, each with the keyword that led to it.

    The whole document comes first, with no keyword.
    """
    node: Any = document
    yield "", node
    steps = iter(evaluation)
    for step in steps:
        if step == "$ref":
            node = resolve_reference(document, node["$ref"])
        else:
            node = node[step]
            if step in IN_MAPS or step in IN_LISTS:
                node = node[next(steps)]
        yield str(step), node


def keyword_locations(document: Mapping[str, Any], evaluation: Path) -> tuple[str, str]:
    """Return JSON Pointers of the keyword that an evaluation path leads to: the way there, and where it stands."""
    node: Any = document
    place = ""
    steps = iter(evaluation[:-1])
    for step in steps:
        if step == "$ref":
            place, node = unquote(node["$ref"].removeprefix("#")), resolve_reference(document, node["$ref"])
        else:
            inner = (step, next(steps)) if step in IN_MAPS or step in IN_LISTS else (step,)
            place += to_pointer(inner)
            node = reduce(getitem, inner, node)
    return to_pointer(evaluation), place + to_pointer(evaluation[-1:])


def schemas_along(document: Mapping[str, Any], path: Path) -> Iterator[list[tuple[Path, Mapping[str, Any]]]]:
    """Yield the schemas that may apply to the whole instance, then those for each step down a path.

    Each comes with its evaluation path.
    """
    found = _distinct(_in_place(document, (), document))
    yield found
    for step in path:
        found = _distinct(
            place
            for evaluation, schema in found
            for keywords, below in _below(schema, step)
            for place in _in_place(below, (*evaluation, *keywords), document)
        )
        yield found


def _distinct(places: Iterable[tuple[Path, Mapping[str, Any]]]) -> list[tuple[Path, Mapping[str, Any]]]:
    """Return places without the further ways that lead to the same schema, whose number can double at each step."""
    first: dict[int, tuple[Path, Mapping[str, Any]]] = {}
    for evaluation, schema in places:
        first.setdefault(id(schema), (evaluation, schema))
    return list(first.values())


def is_personal(document: Mapping[str, Any], path: Path) -> bool:
    """Return whether any schema that may apply at a path, or above it, marks personal data."""
    return any(schema.get("x-personal-data") is True for found in schemas_along(document, path) for _, schema in found)


def misplaced_dates(document: Mapping[str, Any], paths: Iterable[Path]) -> Iterator[Finding]:
    """Yield a type finding for each path at which a Python date stands where a schema wants another string."""
    for path in paths:
        *_, places = schemas_along(document, path)
        if not any("format" in schema for _, schema in places):
            typed = [evaluation for evaluation, schema in places if "string" in _types(schema)]
            yield from (Finding(path, (*evaluation, "type")) for evaluation in typed)


def _in_place(schema: Any, evaluation: Path, document: Mapping[str, Any]) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    """Yield a schema and those that it applies to the same value; a condition or a negation applies nothing."""
    if not isinstance(schema, dict):
        return
    yield evaluation, schema
    if "$ref" in schema:
        yield from _in_place(resolve_reference(document, schema["$ref"]), (*evaluation, "$ref"), document)
    for keyword in _IN_PLACE:
        for index, part in enumerate(schema.get(keyword, ())):
            yield from _in_place(part, (*evaluation, keyword, index), document)
    for keyword in _CONDITIONAL:
        yield from _in_place(schema.get(keyword), (*evaluation, keyword), document)
    for name, part in schema.get("dependentSchemas", {}).items():
        yield from _in_place(part, (*evaluation, "dependentSchemas", name), document)


def _below(schema: Mapping[str, Any], step: str | int) -> Iterator[tuple[Path, Any]]:
    """Yield what a schema applies to the member or item at a step, with the keywords that lead there."""
    if isinstance(step, int):
        first = schema.get("prefixItems", ())
        if step < len(first):
            yield ("prefixItems", step), first[step]
        elif "items" in schema:
            yield ("items",), schema["items"]
        return
    named = step in schema.get("properties", {})
    if named:
        yield ("properties", step), schema["properties"][step]
    patterns = [pattern for pattern in schema.get("patternProperties", ()) if matcher(pattern)(step)]
    for pattern in patterns:
        yield ("patternProperties", pattern), schema["patternProperties"][pattern]
    if not named and not patterns and "additionalProperties" in schema:
        yield ("additionalProperties",), schema["additionalProperties"]


def _types(schema: Mapping[str, Any]) -> list[str]:
    types = schema.get("type", [])
    return [types] if isinstance(types, str) else types
