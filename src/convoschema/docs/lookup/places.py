"""Places in payloads: the schemas that apply there, read from their files, and the ways from one to the next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

from convoschema._schema.catalog import Catalog
from convoschema._schema.pointers import resolve_pointer
from convoschema._schema.subschemas import Schema
from convoschema.errors import InvalidSchema

_DEEPEST = 16
"""How many characters the brackets of arrays in arrays have at most: a schema may be an array of itself."""


@dataclass(frozen=True, slots=True)
class Part:
    """A schema that applies at a place, and the address of the file that it stands in."""

    uri: str
    schema: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Place:
    """The schemas that apply to one place of a payload, references and ``allOf`` followed.

    Nothing is bundled for it, so that many models can be looked through in little time.
    """

    catalog: Catalog
    parts: tuple[Part, ...]

    @staticmethod
    def of_model(catalog: Catalog, model: str) -> Place:
        """Return the place that a payload of a model is itself.

        :raises UnknownModel: the catalog has no such model.
        """
        return Place.of_address(catalog, catalog.source(model).uri)

    @staticmethod
    def of_address(catalog: Catalog, uri: str) -> Place:
        """Return the place to which the schema with an address applies.

        :raises InvalidSchema: the catalog has no such address, or a reference leads nowhere.
        """
        return _place(catalog, [(uri, catalog.at(uri)[1])])

    @property
    def model(self) -> str | None:
        """The model that is declared here, or None if none is."""
        sources = (self.catalog.at(part.uri) for part in self.parts)
        whole = (
            source.name for part, (source, schema) in zip(self.parts, sources, strict=True) if part.schema is schema
        )
        return next((name for name in whole if name in self.catalog.models), None)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the properties that are described."""
        return tuple(dict.fromkeys(name for part in self.parts for name in part.schema.get("properties", ())))

    def keyword(self, name: str) -> Any:
        """Return the value of a keyword in the first schema that has it, or None."""
        return next((part.schema[name] for part in self.parts if name in part.schema), None)

    def member(self, name: str) -> Place:
        """Return the place of a property, or of a key of a map."""
        found = ((part, part.schema.get("properties", {}).get(name)) for part in self.parts)
        return _place(
            self.catalog,
            ((part.uri, part.schema.get("additionalProperties") if inner is None else inner) for part, inner in found),
        )

    @property
    def items(self) -> Place | None:
        """The place of an array's items, or None if nothing is said of any."""
        return self._held_by("items")

    @property
    def map_values(self) -> Place | None:
        """The place of a map's values, or None if this is no map of which something is said."""
        return None if self.names else self._held_by("additionalProperties")

    @property
    def innermost(self) -> Place:
        """The place of what an array, or an array of arrays, holds; of anything else the place itself."""
        return self.inside()[0]

    def inside(self) -> tuple[Place, str]:
        """Return the innermost place, and the way there: ``[]`` for each array that it stands in."""
        place, way = self, ""
        while not place.names and len(way) < _DEEPEST and (items := place.items) is not None:
            place, way = items, f"{way}[]"
        return place, way

    def of_file(self, uri: str) -> Place:
        """Return the same place, as the schemas in a file alone describe it."""
        return Place(self.catalog, tuple(part for part in self.parts if part.uri == uri))

    def _held_by(self, keyword: str) -> Place | None:
        held = [(part.uri, part.schema[keyword]) for part in self.parts if keyword in part.schema]
        return _place(self.catalog, held) if any(schema is not False for _, schema in held) else None


def _place(catalog: Catalog, schemas: Iterable[tuple[str, Schema]]) -> Place:
    known: dict[int, Part] = {}
    for uri, schema in schemas:
        for part in _applied(catalog, uri, schema):
            known.setdefault(id(part.schema), part)
    return Place(catalog, tuple(known.values()))


def _applied(catalog: Catalog, uri: str, schema: Schema) -> Iterator[Part]:
    """Yield a schema and those that it applies to the same value, each once; a boolean says nothing of interest."""
    known: set[int] = set()
    waiting = [(uri, schema)]
    while waiting:
        base, found = waiting.pop()
        if not isinstance(found, dict) or id(found) in known:
            continue
        known.add(id(found))
        yield Part(base, found)
        waiting += [(base, part) for part in reversed(found.get("allOf", ()))]
        if "$ref" in found:
            waiting.append(_referenced(catalog, base, found["$ref"]))


def _referenced(catalog: Catalog, base: str, reference: str) -> tuple[str, Schema]:
    """Return the schema that a reference leads to, and the address of its file.

    :raises InvalidSchema: the reference leads nowhere.
    """
    try:
        uri, fragment = urldefrag(urljoin(base, reference))
        return uri, resolve_pointer(catalog.at(uri)[1], unquote(fragment))
    except (KeyError, ValueError):
        raise InvalidSchema(base, f"the reference {reference} leads to no schema") from None
