"""Shapes: what a bundle says of a place, as generators need it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from convoschema._checking.formats import PATTERNS
from convoschema._lazy import lazy
from convoschema._schema.keywords import TABLE
from convoschema._schema.subschemas import applied, walk

TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")
_TIGHTEST: Mapping[str, Callable[[Iterator[Any]], Any]] = {
    **dict.fromkeys(("minimum", "exclusiveMinimum", "minLength", "minItems"), max),
    **dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems"), min),
}
_TYPE_OF = {type(None): "null", bool: "boolean", str: "string", list: "array", dict: "object"}


@dataclass(frozen=True)
class Shape:
    """The schemas that apply to one place of an instance, references and ``allOf`` followed."""

    document: Mapping[str, Any]
    schemas: tuple[Mapping[str, Any], ...]

    @staticmethod
    def of(document: Mapping[str, Any]) -> Shape:
        """Return the shape of a bundle's root."""
        return Shape(document, tuple(applied(document, document)))

    @property
    def key(self) -> tuple[int, ...]:
        """What tells shapes of one bundle apart."""
        return tuple(map(id, self.schemas))

    @lazy
    def types(self) -> frozenset[str]:
        """The types that a value may have; all, if nothing is said."""
        allowed = frozenset(TYPES)
        for schema in self.schemas:
            declared = schema.get("type", TYPES)
            names = {declared} if isinstance(declared, str) else set(declared)
            allowed &= names | {"integer"} if "number" in names else names
        return allowed

    @lazy
    def is_typed(self) -> bool:
        """Whether something is said of the type."""
        return any("type" in schema for schema in self.schemas)

    @lazy
    def values(self) -> tuple[Any, ...] | None:
        """The values of an enumeration, or None if there is none."""
        lists = [schema["enum"] for schema in self.schemas if "enum" in schema]
        lists += [[schema["const"]] for schema in self.schemas if "const" in schema]
        common = [value for value in lists[0] if all(value in other for other in lists)] if lists else []
        return tuple(value for value in common if is_of_type(value, self.types)) if lists else None

    @lazy
    def format(self) -> str | None:
        """The asserted format, if there is one."""
        return next((schema["format"] for schema in self.schemas if schema.get("format") in PATTERNS), None)

    @lazy
    def names(self) -> tuple[str, ...]:
        """The names of the properties that are described, and that no closed schema refuses."""
        described = dict.fromkeys(name for schema in self.schemas for name in schema.get("properties", ()))
        closed = [
            schema.get("properties", {}) for schema in self.schemas if schema.get("additionalProperties") is False
        ]
        return tuple(name for name in described if all(name in known for known in closed))

    @lazy
    def required(self) -> tuple[str, ...]:
        """The names of the properties that must be there."""
        return tuple(dict.fromkeys(name for schema in self.schemas for name in schema.get("required", ())))

    @lazy
    def is_closed(self) -> bool:
        """Whether other properties than those described are refused."""
        return any(schema.get("additionalProperties") is False for schema in self.schemas)

    @lazy
    def others(self) -> Shape | None:
        """The shape of the properties that are not described, if something is said of it."""
        schemas = [schema["additionalProperties"] for schema in self.schemas if "additionalProperties" in schema]
        return self._below(schemas) if schemas and not self.is_closed else None

    @property
    def map_values(self) -> Shape | None:
        """The shape of the values, if the object is a map."""
        return None if self.names else self.others

    @lazy
    def items(self) -> Shape:
        """The shape of an array's items."""
        return self._below([schema["items"] for schema in self.schemas if "items" in schema])

    @lazy
    def has_no_items(self) -> bool:
        """Whether no item is allowed in an array."""
        return any(schema.get("items") is False for schema in self.schemas)

    @lazy
    def is_unique(self) -> bool:
        """Whether an array's items must differ."""
        return any(schema.get("uniqueItems") is True for schema in self.schemas)

    def property(self, name: str) -> Shape:
        """Return the shape of a property."""
        found = (schema.get("properties", {}).get(name, schema.get("additionalProperties")) for schema in self.schemas)
        return self._below([schema for schema in found if schema is not None])

    def keyword(self, name: str) -> Any:
        """Return the value of a keyword, or None: of bounds the tightest, of others that of the first schema."""
        found = [schema[name] for schema in self.schemas if name in schema]
        return _TIGHTEST.get(name, next)(iter(found)) if found else None

    def _below(self, schemas: list[Any]) -> Shape:
        return Shape(self.document, tuple(part for schema in schemas for part in applied(schema, self.document)))


def has_other_rules(document: Mapping[str, Any]) -> bool:
    """Return whether a bundle has keywords, in users' schemas alone, that generators do not follow."""
    followed = {name for name, keyword in TABLE.items() if keyword.is_generated or keyword.is_annotation}
    return any(keyword in TABLE and keyword not in followed for schema in walk(document) for keyword in schema)


def is_of_type(value: Any, types: frozenset[str]) -> bool:
    """Return whether a JSON value has one of some types."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return "number" in types or ("integer" in types and value == int(value))
    return _TYPE_OF[type(value)] in types
