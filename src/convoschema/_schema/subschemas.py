"""Where schemas stand inside a schema, and which of them apply to the same value.

Everything that walks a schema walks positions, not key names: a model may well have properties that are called
``properties`` or ``required``, and an example may hold anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from convoschema._schema.keywords import IN_LISTS, IN_MAPS, SINGLE, To, keywords
from convoschema._schema.pointers import resolve_reference, tokens_of

Schema = Any
"""A JSON Schema as ``json.loads`` gives it: a dict or a bool."""

Steps = tuple[str | int, ...]

Change = Callable[[str, str | None, Schema], Schema]
"""What becomes of a subschema, given its keyword and, under ``properties`` and its like, its name."""

DEMANDS = sorted(keywords(lambda keyword: keyword.to is To.SAME) - {"$ref"})
"""The keywords by which a schema may apply others to the very value that it is applied to, but for references."""

_HOLDING = (IN_MAPS | IN_LISTS | SINGLE).__contains__
_LOOKS = sorted(keywords(lambda keyword: keyword.to in (To.SAME, To.CONDITION)) - {"$ref"})


def with_subschemas(schema: Mapping[str, Any], change: Change) -> dict[str, Any]:
    """Return a copy of a schema object in which ``change`` has replaced each direct subschema."""
    changed = dict(schema)
    for keyword in filter(_HOLDING, schema):
        value = schema[keyword]
        if keyword in IN_MAPS:
            changed[keyword] = {name: change(keyword, name, subschema) for name, subschema in value.items()}
        elif keyword in IN_LISTS:
            changed[keyword] = [change(keyword, None, subschema) for subschema in value]
        else:
            changed[keyword] = change(keyword, None, value)
    return changed


def walk(schema: Schema) -> Iterator[dict[str, Any]]:
    """Yield a schema and all schemas inside it, outermost first; booleans are passed over."""
    waiting = [schema]
    while waiting:
        found = waiting.pop()
        if isinstance(found, dict):
            yield found
            waiting += reversed(
                [subschema for keyword in filter(_HOLDING, found) for subschema in held(found, keyword)]
            )


def held(schema: Mapping[str, Any], keyword: str) -> Iterable[Schema]:
    """Return the schemas that a keyword of a schema holds."""
    value = schema[keyword]
    return value.values() if keyword in IN_MAPS else value if keyword in IN_LISTS else (value,)


def under(schema: Mapping[str, Any], keyword: str) -> list[tuple[Steps, Schema]]:
    """Return the schemas that a keyword of a schema holds, each with the steps that lead to it."""
    value = schema.get(keyword)
    if value is None or not _HOLDING(keyword):
        return []
    if keyword in IN_MAPS:
        return [((keyword, name), subschema) for name, subschema in value.items()]
    if keyword in IN_LISTS:
        return [((keyword, index), subschema) for index, subschema in enumerate(value)]
    return [((keyword,), value)]


def steps_of(path: Iterable[str | int]) -> Iterator[Steps]:
    """Yield the steps of a way through schemas: a keyword, with the name or index behind it where it holds several."""
    rest = iter(path)
    for keyword in rest:
        yield (keyword, *islice(rest, int(keyword in IN_MAPS or keyword in IN_LISTS)))


def references_in(schema: Schema) -> list[str]:
    """Return the references in a schema and all schemas inside it, each once, in the order in which they stand."""
    return list(dict.fromkeys(inner["$ref"] for inner in walk(schema) if "$ref" in inner))


def references_in_place(schema: Schema) -> Iterator[str]:
    """Yield the references by which a schema looks at the very value that it is applied to, demand or condition."""
    if isinstance(schema, dict):
        if "$ref" in schema:
            yield schema["$ref"]
        for keyword in filter(schema.__contains__, _LOOKS):
            for subschema in held(schema, keyword):
                yield from references_in_place(subschema)


def applied(schema: Schema, document: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield a schema and those that it applies to the same value whatever that is: by ``$ref`` and ``allOf``."""
    return (found for _, found in _reached(schema, document, ("allOf",)))


def applicable(schema: Schema, document: Mapping[str, Any]) -> Iterator[tuple[Steps, dict[str, Any]]]:
    """Yield a schema and those that it may apply to the same value, each once, with the first way that leads there.

    A condition and a negation apply nothing. References are those of ``document``.
    """
    return _reached(schema, document, DEMANDS)


def _reached(schema: Schema, document: Mapping[str, Any], by: Iterable[str]) -> Iterator[tuple[Steps, dict[str, Any]]]:
    known: set[int] = set()
    # The number of ways to one schema can double with each reference, so that only the first one is gone.
    waiting: list[tuple[Steps, Schema]] = [((), schema)]
    while waiting:
        steps, found = waiting.pop()
        if not isinstance(found, dict) or id(found) in known:
            continue
        known.add(id(found))
        yield steps, found
        inner: list[tuple[Steps, Schema]] = []
        if "$ref" in found:
            inner.append((("$ref",), resolve_reference(document, found["$ref"])))
        for keyword in filter(found.__contains__, by):
            # Without a condition, these mean nothing.
            if keyword not in ("then", "else") or "if" in found:
                inner += under(found, keyword)
        waiting += [((*steps, *more), subschema) for more, subschema in reversed(inner)]


def compares_containers(schema: Mapping[str, Any]) -> bool:
    """Return whether ``enum`` or ``const`` of a schema hold arrays or objects."""
    return any(isinstance(value, (dict, list)) for value in [*schema.get("enum", ()), schema.get("const")])


def leads_to_schema(schema: Schema, pointer: str) -> bool:
    """Return whether a JSON Pointer leads from a schema to one inside it (or itself), by keywords that hold schemas."""
    node = schema
    for steps in steps_of(tokens_of(pointer)):
        inner = under(node, str(steps[0])) if isinstance(node, dict) else ()
        node = next((found for way, found in inner if tuple(map(str, way)) == steps), None)
    return isinstance(node, (dict, bool))
