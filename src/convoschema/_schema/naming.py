"""Wire names → the names that the vendor's Python SDK prints."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import quote, unquote

from convoschema._lazy import lazy
from convoschema._options import Naming
from convoschema._schema.keywords import IN_MAPS, SINGLE, TABLE, To
from convoschema._schema.pointers import to_pointer, tokens_of
from convoschema._schema.relations import EACH, KEYWORD, renamed
from convoschema._schema.subschemas import Schema, applied, walk, with_subschemas

EXCEPTIONS = {"self": "pcSelf", "$schema": "schema", "property": "pcProperty"}
WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
LONGEST_DIVIDED = 64
_JOINT = re.compile(f"{WORD_START.pattern}|_")

Shape = tuple[Mapping[str, Any], ...]
"""The bundled schemas that apply to the same place as a user's schema."""


@lru_cache(maxsize=4096)
def sdk_name(wire_name: str) -> str:
    """Return the name that the vendor's Python SDK gives to a property: ``startTime`` → ``start_time``."""
    return EXCEPTIONS.get(wire_name) or WORD_START.sub("_", wire_name).lower()


def mistaken_for(naming: Naming, keys: Iterable[str], wire_names: Iterable[str]) -> Naming | None:
    """Return the other naming if some of a payload's keys belong to it and none to this one alone, else None."""
    wire = set(wire_names)
    sdk = {sdk_name(name) for name in wire}
    own, other = (wire - sdk, sdk - wire) if naming is Naming.WIRE else (sdk - wire, wire - sdk)
    found = set(keys)
    if found & other and not found & own:
        return Naming.SDK if naming is Naming.WIRE else Naming.WIRE
    return None


def is_pascal_case(keys: Iterable[str], wire_names: Iterable[str]) -> bool:
    """Return whether some of a payload's keys are names on the wire but for a capital first letter, and none is one."""
    wire = set(wire_names)
    known = wire | {sdk_name(name) for name in wire}
    capitals = {name[:1].upper() + name[1:] for name in wire} - known
    found = set(keys)
    return not found.isdisjoint(capitals) and found.isdisjoint(known)


def divided(name: str) -> Iterator[tuple[str, str]]:
    """Yield the pairs of names from which a name may be put together: ``queueId`` from ``queue`` and ``id``."""
    if len(name) <= LONGEST_DIVIDED:
        for joint in _JOINT.finditer(name):
            inner = name[joint.end() :]
            yield name[: joint.start()], inner[:1].lower() + inner[1:]


def to_sdk(definitions: Mapping[str, Schema], bundled: Iterable[str]) -> dict[str, Schema]:
    """Return a bundle's definitions with the properties of the bundled models renamed.

    In a user's schema just those properties change that a bundled model has at the same place; the keys of maps,
    such as a participant's attributes, are no property names and stay. ``bundled`` names the definitions that
    came with this package.
    """
    ours = frozenset(bundled)
    shapes = _Shapes(definitions, ours)
    renamed = {
        name: _rename_bundled(schema) if name in ours else _rename_shaped(schema, (), shapes)
        for name, schema in definitions.items()
    }
    for schema in walk({"$defs": renamed}):
        if "$ref" in schema:
            schema["$ref"] = _moved(schema["$ref"], definitions, renamed)
    return renamed


def _moved(reference: str, before: Mapping[str, Schema], after: Mapping[str, Schema]) -> str:
    """Return where a reference leads after the renaming, which keeps the order of properties."""
    old: Any = {"$defs": before}
    new: Any = {"$defs": after}
    tokens: list[str] = []
    for key in tokens_of(unquote(reference.removeprefix("#"))):
        if isinstance(old, list):
            old, new, renamed = old[int(key)], new[int(key)], key
        else:
            renamed = key if key in new else list(new)[list(old).index(key)]
            old, new = old[key], new[renamed]
        tokens.append(renamed)
    return "#" + quote(to_pointer(tokens), safe="/$~")


def _rename_bundled(schema: Schema) -> Schema:
    if not isinstance(schema, dict):
        return schema
    changed = with_subschemas(schema, lambda _keyword, _name, subschema: _rename_bundled(subschema))
    changed.pop("examples", None)
    return _with_names(changed, sdk_name, lambda path: "/".join(map(sdk_name, path.split("/"))))


def _rename_shaped(schema: Schema, inherited: Shape, shapes: _Shapes) -> Schema:
    if not isinstance(schema, dict):
        return schema
    shape = (*inherited, *shapes.behind(schema))
    known = {name for model in shape for name in model.get("properties", ())}

    def change(keyword: str, name: str | None, subschema: Schema) -> Schema:
        return _rename_shaped(subschema, shapes.below(shape, keyword, name), shapes)

    return _with_names(
        with_subschemas(schema, change),
        lambda name: sdk_name(name) if name in known else name,
        lambda path: "/".join(shapes.renamed(path.split("/"), shape)),
    )


def _with_names(
    schema: dict[str, Any], new_name: Callable[[str], str], new_path: Callable[[str], str]
) -> dict[str, Any]:
    for keyword in ("properties", "dependentSchemas"):
        if keyword in schema:
            schema[keyword] = {new_name(name): subschema for name, subschema in schema[keyword].items()}
    for keyword in ("required", "x-required-on-write"):
        if keyword in schema:
            schema[keyword] = [new_name(name) for name in schema[keyword]]
    if "dependentRequired" in schema:
        schema["dependentRequired"] = {
            new_name(name): [new_name(other) for other in others]
            for name, others in schema["dependentRequired"].items()
        }
    if KEYWORD in schema:
        schema[KEYWORD] = [renamed(relation, new_path) for relation in schema[KEYWORD]]
    return schema


class _Shapes:
    """Finds the bundled schemas that apply where a user's schema stands."""

    def __init__(self, definitions: Mapping[str, Schema], ours: frozenset[str]) -> None:
        self._document = {"$defs": definitions}
        self._names_of_ours = ours

    @lazy
    def _ours(self) -> frozenset[int]:
        schemas = (self._document["$defs"][name] for name in self._names_of_ours)
        return frozenset(id(inner) for schema in schemas for inner in walk(schema))

    def behind(self, schema: Schema) -> Shape:
        """Return the bundled schemas that a schema's references lead to, also through ``allOf``."""
        reached = applied(schema, self._document)
        return tuple(found for found in reached if found is not schema and id(found) in self._ours)

    def below(self, shape: Shape, keyword: str, name: str | None) -> Shape:
        """Return the bundled schemas that apply to what a keyword of a schema with this shape applies to."""
        if keyword in IN_MAPS - {"dependentSchemas"}:
            parts = [model.get(keyword, {}).get(name) for model in shape]
        elif keyword in SINGLE and TABLE[keyword].to in (To.ITEMS, To.MEMBERS):
            parts = [model.get(keyword) for model in shape]
        else:
            return shape
        return tuple(found for part in parts if isinstance(part, dict) for found in (part, *self.behind(part)))

    def renamed(self, steps: Iterable[str], shape: Shape) -> Iterator[str]:
        """Yield the steps of a relation's path from what has this shape, those renamed that lead into bundled ones."""
        for step in steps:
            if step == EACH:
                yield step
                names = {name for model in shape for name in model.get("properties", ())}
                ways = [
                    ("items", None),
                    ("additionalProperties", None),
                    *(("properties", name) for name in sorted(names)),
                ]
                shape = tuple(found for keyword, name in ways for found in self.below(shape, keyword, name))
            else:
                yield sdk_name(step) if any(step in model.get("properties", ()) for model in shape) else step
                shape = self.below(shape, "properties", step)
