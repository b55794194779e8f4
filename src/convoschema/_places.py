"""Places in a bundle: the schemas that an evaluation path leads through, and those that apply to a value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from convoschema._engines import Finding
from convoschema._instances import Path
from convoschema._schemas import IN_LISTS, IN_MAPS, resolve_pointer

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
            node = _follow(document, node)
        else:
            node = node[step]
            if step in IN_MAPS or step in IN_LISTS:
                node = node[next(steps)]
        yield str(step), node


def schemas_at(document: Mapping[str, Any], path: Path) -> list[tuple[Path, Mapping[str, Any]]]:
    """Return the schemas that may apply to the value at a path, each with its evaluation path."""
    found = list(_in_place(document, (), document))
    for step in path:
        found = [
            place
            for evaluation, schema in found
            for keywords, below in _below(schema, step)
            for place in _in_place(below, (*evaluation, *keywords), document)
        ]
    return found


def misplaced_dates(document: Mapping[str, Any], paths: Iterable[Path]) -> Iterator[Finding]:
    """Yield a type finding for each path at which a Python date stands where a schema wants another string."""
    for path in paths:
        places = schemas_at(document, path)
        if not any("format" in schema for _, schema in places):
            typed = [evaluation for evaluation, schema in places if "string" in schema.get("type", ())]
            yield from (Finding(path, (*evaluation, "type")) for evaluation in typed)


def _follow(document: Mapping[str, Any], schema: Mapping[str, Any]) -> Any:
    return resolve_pointer(document, unquote(schema["$ref"][1:]))


def _in_place(schema: Any, evaluation: Path, document: Mapping[str, Any]) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    """Yield a schema and those that it applies to the same value."""
    if not isinstance(schema, dict):
        return
    yield evaluation, schema
    if "$ref" in schema:
        yield from _in_place(_follow(document, schema), (*evaluation, "$ref"), document)
    for keyword in _IN_PLACE:
        for index, part in enumerate(schema.get(keyword, ())):
            yield from _in_place(part, (*evaluation, keyword, index), document)
    for keyword in _CONDITIONAL:
        yield from _in_place(schema.get(keyword), (*evaluation, keyword), document)


def _below(schema: Mapping[str, Any], step: str | int) -> Iterator[tuple[Path, Any]]:
    """Yield what a schema applies to the member or item at a step, with the keywords that lead there."""
    if isinstance(step, int):
        if "items" in schema:
            yield ("items",), schema["items"]
    elif step in schema.get("properties", {}):
        yield ("properties", step), schema["properties"][step]
    elif "additionalProperties" in schema:
        yield ("additionalProperties",), schema["additionalProperties"]
