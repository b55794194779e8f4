"""Places in a bundle: the schemas that an evaluation path leads through, and those that apply to a value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import reduce
from operator import getitem
from typing import Any, NamedTuple
from urllib.parse import unquote

from convoschema._checking.engines import Finding
from convoschema._checking.json_values import Path
from convoschema._checking.patterns import matcher
from convoschema._schema.pointers import resolve_reference, to_pointer
from convoschema._schema.subschemas import applicable, steps_of, walk

Places = tuple[tuple[Path, Mapping[str, Any]], ...]
"""Schemas that may apply to one value, each with the evaluation path that leads to it."""


_KEPT = 200_000
_OF_AN_ENTRY = 64


class Way(NamedTuple):
    """A schema on the way of an evaluation path: the keyword that led to it, and where it stands in the document."""

    keyword: str
    schema: dict[str, Any]
    pointer: str


def trace(document: dict[str, Any], evaluation: Path) -> Iterator[Way]:
    """Yield the schemas that an evaluation path to a keyword leads through; the whole document comes first."""
    way = Way("", document, "")
    yield way
    for steps in steps_of(evaluation[:-1]):
        if steps == ("$ref",):
            reference = way.schema["$ref"]
            way = Way("$ref", resolve_reference(document, reference), unquote(reference.removeprefix("#")))
        else:
            way = Way(str(steps[0]), _inside(way.schema, steps), way.pointer + to_pointer(steps))
        yield way


def schemas_along(document: Mapping[str, Any], path: Path) -> Iterator[Places]:
    """Yield the schemas that may apply to the whole instance, then those for each step down a path."""
    found = places_of_root(document)
    yield found
    for step in path:
        found = places_below(document, found, step)
        yield found


def places_of_root(document: Mapping[str, Any]) -> Places:
    """Return the schemas that may apply to the whole instance."""
    return tuple(applicable(document, document))


def places_below(document: Mapping[str, Any], places: Places, step: str | int) -> Places:
    """Return the schemas that may apply to the member or item at a step, given those of the object or array."""
    first: dict[int, tuple[Path, Mapping[str, Any]]] = {}
    for evaluation, schema in places:
        for keywords, below in _below(schema, step):
            for more, found in applicable(below, document):
                # The number of ways to one schema can double with each step, so that only the first one is gone.
                first.setdefault(id(found), ((*evaluation, *keywords, *more), found))
    return tuple(first.values())


class PersonalPlaces:
    """Tells whether any schema that may apply at a path, or above it, marks personal data.

    It keeps what it found, so that looking up many paths costs little more than their last steps. Paths hold keys that
    a sender chose: :meth:`forget` is called between payloads.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        # Items stand alike from here on, wherever in an array they are.
        self._alike = max((len(schema.get("prefixItems", ())) for schema in walk(document)), default=0)
        self._known: dict[Path, tuple[Places, bool]] = {}
        self._length = 0

    def __contains__(self, path: Path) -> bool:
        return self._look(tuple(min(step, self._alike) if isinstance(step, int) else step for step in path))[1]

    def forget(self) -> None:
        """Let go of what was found, if it is much."""
        if self._length > _KEPT:
            self._known, self._length = {}, 0

    def _look(self, path: Path) -> tuple[Places, bool]:
        known = self._known.get(path)
        if known is None:
            above, is_personal = self._look(path[:-1]) if path else ((), False)
            places = () if is_personal else self._places(above, path)
            is_personal = is_personal or any(schema.get("x-personal-data") for _, schema in places)
            known = self._known[path] = (places, is_personal)
            self._length += _OF_AN_ENTRY + sum(len(step) for step in path[-1:] if isinstance(step, str))
        return known

    def _places(self, above: Places, path: Path) -> Places:
        return places_below(self._document, above, path[-1]) if path else places_of_root(self._document)


def misplaced_dates(document: Mapping[str, Any], paths: Iterable[Path]) -> Iterator[Finding]:
    """Yield a type finding for each path at which a Python date stands where a schema wants another string."""
    for path in paths:
        *_, places = schemas_along(document, path)
        if not any("format" in schema for _, schema in places):
            typed = [evaluation for evaluation, schema in places if "string" in _types(schema)]
            yield from (Finding(path, (*evaluation, "type")) for evaluation in typed)


def _inside(schema: Any, steps: Path) -> Any:
    return reduce(getitem, steps, schema)


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
