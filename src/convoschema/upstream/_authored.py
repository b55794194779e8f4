"""Facts of our own schema files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urljoin

from convoschema._catalog import Catalog
from convoschema.upstream._facts import Facts, ModelFacts, PropertyFacts, property_from_schema


def read_authored(catalog: Catalog, release: str) -> Facts:
    """Return what the schemas of a catalog state; ``release`` is the upstream release that they describe."""
    models = {name: _model(catalog, name) for name in catalog.models}
    return Facts("schemas", release, models)


def _model(catalog: Catalog, name: str) -> ModelFacts:
    schema, base = catalog.read(name), catalog.source(name).uri
    properties = {key: _property(catalog, base, value) for key, value in schema.get("properties", {}).items()}
    return ModelFacts(properties, tuple(sorted(schema.get("x-required-on-write", ()))))


def _property(catalog: Catalog, base: str, schema: Mapping[str, Any]) -> PropertyFacts:
    return property_from_schema(*_type(catalog, base, schema), schema)


def _type(catalog: Catalog, base: str, schema: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
    """Return the type of a property, and the keywords that hold its format and enumeration."""
    if "$ref" in schema:
        source, target = catalog.at(urljoin(base, schema["$ref"]))
        if source.name in catalog.models:
            return source.name, {}
        # A shared scalar; what stands beside the reference narrows it.
        return _type(catalog, source.uri, {**target, **{key: schema[key] for key in schema if key != "$ref"}})
    for keyword, words in (("items", "array of"), ("additionalProperties", "map of")):
        if keyword in schema:
            kind, leaf = _type(catalog, base, schema[keyword])
            return f"{words} {kind}", leaf
    return schema.get("type", "any"), schema
