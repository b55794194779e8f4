"""Facts of schema files: our own, or those of another catalog."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol
from urllib.parse import unquote, urldefrag, urljoin

from convoschema._schema.aliases import aliases_in
from convoschema._schema.catalog import Source, describes_model
from convoschema._schema.pointers import resolve_pointer
from convoschema._schema.subschemas import Schema, leads_to_schema
from convoschema._schema.type_words import innermost, own_types
from convoschema.comparison.facts import Aspect, Facts, ModelFacts, PropertyFacts, property_from_schema
from convoschema.errors import InvalidSchema

_DEEPEST = 8


class Schemas(Protocol):
    """Something that has schemas by name and by address: a catalog, or a snapshot of one."""

    @property
    def models(self) -> tuple[str, ...]:
        """The names of the models."""

    def source(self, model: str) -> Source:
        """Return where a model is defined."""

    def read(self, model: str) -> dict[str, Any]:
        """Return the schema of a model."""

    def at(self, uri: str) -> tuple[Source, Schema]:
        """Return the source and the schema with an address."""


def read_authored(catalog: Schemas, release: str | None) -> Facts:
    """Return what the schemas of a catalog state; ``release`` is the upstream release that they describe."""
    models = {name: _model(catalog, name) for name in catalog.models}
    aliases = aliases_in((name, catalog.read(name)) for name in catalog.models)
    return Facts("schemas", release, models, frozenset(Aspect), aliases)


def _model(catalog: Schemas, name: str) -> ModelFacts:
    schema, base = catalog.read(name), catalog.source(name).uri
    try:
        properties = {key: _property(catalog, base, value) for key, value in schema.get("properties", {}).items()}
        required = schema.get("x-required-on-write", ())
        return ModelFacts(properties, tuple(sorted(required, key=_name)))
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError):
        # Schemas of a catalog are checked when they are added to it; those of a snapshot may be anything.
        raise InvalidSchema(str(catalog.source(name).path), "not a JSON Schema, which can't be compared") from None


def _name(value: str) -> str:
    """Return a name itself.

    :raises TypeError: it is none.
    """
    if not isinstance(value, str):
        raise TypeError
    return value


def _property(catalog: Schemas, base: str, schema: Schema) -> PropertyFacts:
    kind, leaf = _type(catalog, base, schema)
    if "format" in leaf:
        _name(leaf["format"])
    return property_from_schema(kind, leaf, schema if isinstance(schema, dict) else {})


def _type(catalog: Schemas, base: str, schema: Schema, depth: int = 0) -> tuple[str, Mapping[str, Any]]:
    """Return the type of a property, and the keywords that hold its format and enumeration."""
    words, inner = innermost(schema)
    if not isinstance(inner, dict) or depth > _DEEPEST:
        return "any", {}
    if "$ref" not in inner:
        return words + own_types(inner, "any"), inner
    uri, fragment = urldefrag(urljoin(base, inner["$ref"]))
    source, target = catalog.at(uri)
    if describes_model(target) and not fragment:
        return words + source.name, {}
    # A shared scalar, or a part of a file; what stands beside the reference narrows it.
    pointer = unquote(fragment)
    if not leads_to_schema(target, pointer):
        raise InvalidSchema(str(source.path), f"the reference {inner['$ref']} leads to no schema")
    part = resolve_pointer(target, pointer)
    narrowed = {**part, **{key: inner[key] for key in inner if key != "$ref"}} if isinstance(part, dict) else part
    kind, leaf = _type(catalog, source.uri, narrowed, depth + 1)
    return words + kind, leaf
