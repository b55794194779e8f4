"""Bundle → a stricter schema of bounded depth: what it accepts is valid, plain JSON and not too deep, all at once.

The schema of a bundle says nothing of what it does not reach: unknown properties may hold what is no JSON, and models
that contain themselves let a payload nest as deeply as it likes. The bounded schema covers every value, so that one
look by an engine answers for all of them, and it refuses where models contain themselves too often. What it refuses
is asked about again, with more care; what it accepts need not be.
"""

from __future__ import annotations

import re
from graphlib import TopologicalSorter
from typing import Any, Final

from convoschema._checking.ecma_patterns import translate
from convoschema._checking.formats import PATTERNS, SUFFICIENT_PATTERNS
from convoschema._checking.json_values import MAX_DEPTH
from convoschema._schema.keywords import TABLE, Bounds, Holds, To, keywords
from convoschema._schema.pointers import resolve_reference
from convoschema._schema.subschemas import Schema, held, references_in, walk, with_subschemas

ROUNDS: Final = 1
"""How often models may lead back to themselves on the way to a value; each time adds a tenth to the schema."""

LEVELS_OF_ANYTHING: Final = 8
"""How many arrays and objects may stand inside each other where the bundle says nothing."""

_KEPT = keywords(lambda keyword: keyword.bounds in (Bounds.KEPT, Bounds.COVERS))
_COVERING = keywords(lambda keyword: keyword.bounds is Bounds.COVERS)
_NOT_BOUNDED = keywords(lambda keyword: keyword.bounds is Bounds.REFUSED)

_LEVELS = {
    name: int(TABLE[name].to in (To.MEMBERS, To.ITEMS)) for name in _KEPT if TABLE[name].holds is not Holds.NOTHING
}
"""How many levels deeper than its own the values are that a keyword's schemas are applied to."""

_ANYTHING = f"#/$defs/:{LEVELS_OF_ANYTHING}"
_PLAIN_NAME = re.compile(r"[A-Za-z0-9._-]+")
_SCALARS = ("boolean", "null", "number", "string")
_CONTAINERS = ("array", "object")
_LEAST, _MOST = -(2**63), 2**64 - 1
"""Between them Python's numbers are what they are; beyond, integers become doubles, or more than JSON can hold."""


def bounded(document: dict[str, Any], *, python: bool) -> dict[str, Any] | None:
    """Return the bounded schema of a bundle's document, or None if it has none, as some schemas of users.

    Values in ``enum`` and ``const`` must be scalars. ``python`` says whether it is for any Python data; if not, it is
    for what was JSON text, in which every string is sound and every number what it seems.
    """
    if not all(map(_NOT_BOUNDED.isdisjoint, walk(document))):
        return None
    schema = _Unrolled(document, python=python).schema
    return schema if _depth(schema) <= MAX_DEPTH else None


class _Unrolled:
    """A document whose definitions lead back to themselves no more than so many times.

    The definition ``Name:1`` is what ``Name`` looks like after one reference that led back; ``:8`` is anything that
    has 8 levels.
    """

    def __init__(self, document: dict[str, Any], *, python: bool) -> None:
        self._python = python
        targets = _targets_by_reference(document)
        self._returning = _returning(targets)
        self._recurring = _leading_to(targets, {owner for owner, _ in self._returning})
        self._names = {reference: _name(reference, number) for number, reference in enumerate(targets)}
        self._wanted: list[tuple[str, int]] = []
        root = self._covered(document, "", 0)
        definitions = {f":{levels}": self._anything(levels) for levels in range(LEVELS_OF_ANYTHING + 1)}
        while self._wanted:
            reference, rounds = self._wanted.pop()
            name = f"{self._names[reference]}:{rounds}"
            if name not in definitions:
                definitions[name] = self._covered(resolve_reference(document, reference), reference, rounds)
        self.schema: dict[str, Any] = {**root, "$defs": definitions}

    def _covered(self, schema: Schema, owner: str, rounds: int) -> Schema:
        """Return a schema such that it passes over no part of a value; the reference ``owner`` leads to it."""
        if not isinstance(schema, dict):
            return {"$ref": _ANYTHING} if schema else False
        kept = {keyword: value for keyword, value in schema.items() if keyword in _KEPT}
        covered = with_subschemas(kept, lambda _keyword, _name, subschema: self._covered(subschema, owner, rounds))
        if "pattern" in covered:
            covered["pattern"] = translate(covered["pattern"]).plain
        sufficient = SUFFICIENT_PATTERNS.get(schema.get("format", ""))
        if sufficient is not None and schema.get("pattern") in (None, PATTERNS[schema["format"]]):
            covered["pattern"] = sufficient
        elif sufficient is not None:
            covered["allOf"] = [*covered.get("allOf", ()), {"pattern": sufficient}]
        if "$ref" in covered:
            covered["$ref"] = self._unrolled(covered["$ref"], owner, rounds)
            return covered if covered["$ref"] else False
        if covered.get("uniqueItems") and schema.get("items") != {"type": "string"}:
            # Decimals may differ and yet be the same double, so that what is unique is left to the careful way.
            covered["maxItems"] = min(1, covered.get("maxItems", 1))
        return covered if _COVERING & schema.keys() else self._with_rest(covered)

    def _unrolled(self, reference: str, owner: str, rounds: int) -> str | None:
        rounds = rounds + ((owner, reference) in self._returning) if reference in self._recurring else 0
        if rounds > ROUNDS:
            return None
        self._wanted.append((reference, rounds))
        return f"#/$defs/{self._names[reference]}:{rounds}"

    def _with_rest(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Return a schema that allows anything, though not without end, of what it said nothing about."""
        types = schema.setdefault("type", [*_SCALARS, *_CONTAINERS])
        if "array" in types:
            schema.setdefault("items", {"$ref": _ANYTHING})
        if "object" in types:
            schema.setdefault("additionalProperties", {"$ref": _ANYTHING})
        if self._python and ("number" in types or "integer" in types):
            schema["minimum"] = max(_LEAST, schema.get("minimum", _LEAST))
            schema["maximum"] = min(_MOST, schema.get("maximum", _MOST))
            if types != "number":
                # Integers of more digits than Python prints pass for zero, and yet for no number.
                schema["if"], schema["then"] = {"type": "integer"}, {"type": "number"}
        if self._python and "string" in types and "pattern" not in schema:
            # To compare a string is to read it, which half a surrogate pair does not survive.
            schema["not"] = {"const": "\uffff"}
        return schema

    def _anything(self, levels: int) -> Schema:
        """Return what allows any JSON with so many arrays and objects inside each other."""
        inner = {"$ref": f"#/$defs/:{levels - 1}"}
        return self._with_rest({"items": inner, "additionalProperties": inner} if levels else {"type": [*_SCALARS]})


def _returning(targets: dict[str, list[str]]) -> frozenset[tuple[str, str]]:
    """Return the references, as pairs of names, without which no definition would lead back to itself."""
    returning, done = set(), set()
    for root, first in targets.items():
        trail = [(root, iter(first))]
        while trail:
            name, rest = trail[-1]
            target = next(rest, None)
            if target is None:
                trail.pop()
                done.add(name)
            elif any(target == on_trail for on_trail, _ in trail):
                returning.add((name, target))
            elif target not in done:
                trail.append((target, iter(targets[target])))
    return frozenset(returning)


def _leading_to(targets: dict[str, list[str]], names: set[str]) -> frozenset[str]:
    """Return the names that lead to one of the given, and those themselves."""
    found = names
    while more := {name for name in targets.keys() - found if not found.isdisjoint(targets[name])}:
        found = found | more
    return frozenset(found)


def _targets_by_reference(document: dict[str, Any]) -> dict[str, list[str]]:
    """Return where each reference of a document leads on to; the document itself has no name."""
    targets: dict[str, list[str]] = {}
    waiting = [""]
    while waiting:
        reference = waiting.pop()
        schema = resolve_reference(document, reference) if reference else {**document, "$defs": {}}
        targets[reference] = references_in(schema)
        waiting += [target for target in targets[reference] if target not in targets]
    return targets


def _name(reference: str, number: int) -> str:
    """Return what to call the definition that a reference leads to: its name, unless it stands inside of another."""
    name = reference.removeprefix("#/$defs/")
    return name if _PLAIN_NAME.fullmatch(name) else f":{number}"


def _depth(document: dict[str, Any]) -> int:
    """Return how many arrays and objects what a bounded schema accepts can have inside each other."""
    definitions = {f"#/$defs/{name}": definition for name, definition in document["$defs"].items()}
    depths: dict[str, int] = {}

    def depth(schema: Schema) -> int:
        if not isinstance(schema, dict):
            return 0
        deepest = depths[schema["$ref"]] if "$ref" in schema else 0
        for keyword in filter(_LEVELS.__contains__, schema):
            deepest = max(deepest, _LEVELS[keyword] + max(map(depth, held(schema, keyword)), default=-1))
        return deepest

    targets = {reference: references_in(definition) for reference, definition in definitions.items()}
    for reference in TopologicalSorter(targets).static_order():
        depths[reference] = depth(definitions[reference])
    return depth(document)
