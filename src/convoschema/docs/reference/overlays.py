"""Catalog → the models that a schema is an overlay on, and what these state that holds for it too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urldefrag, urljoin

from convoschema._schema.catalog import Catalog, Source
from convoschema._schema.relations import Relation, relations_of
from convoschema.docs.reference.content import Below
from convoschema.docs.reference.rules import rules_in_words


@dataclass(frozen=True, slots=True)
class Layer:
    """A model, and the layers of those that it is an overlay on."""

    source: Source
    schema: dict[str, Any]
    below: tuple[Layer, ...]

    @property
    def names_below(self) -> tuple[str, ...]:
        """The models that it is an overlay on itself."""
        return tuple(layer.source.name for layer in self.below)


def layer_of(catalog: Catalog, name: str, above: tuple[str, ...] = ()) -> Layer:
    """Return the layer of a model that the catalog has; those above it are not below it once more."""
    source, schema = catalog.source(name), catalog.read(name)
    known = (*above, source.name)
    names = (found for found in _names_below(catalog, source, schema) if found not in known)
    return Layer(source, schema, tuple(layer_of(catalog, found, known) for found in names))


def stated_in(schema: dict[str, Any]) -> tuple[Relation, ...]:
    """Return the relations that a schema states of a whole payload, those of its parts in ``allOf`` included."""
    parts = (part for part in schema.get("allOf", ()) if isinstance(part, dict))
    return (*relations_of(schema), *(relation for part in parts for relation in stated_in(part)))


def stated_below(layer: Layer) -> tuple[Below, ...]:
    """Return what the models below an overlay state of a whole payload, each model and relation once."""
    told = list(stated_in(layer.schema))
    found: dict[str, Below] = {}
    for each in _layers_below(layer):
        relations = tuple(relation for relation in stated_in(each.schema) if relation not in told)
        rules = tuple(rules_in_words(each.schema))
        if (relations or rules) and each.source.name not in found:
            found[each.source.name] = Below(each.source.name, relations, rules)
            told += relations
    return tuple(found.values())


def _layers_below(layer: Layer) -> Iterator[Layer]:
    for each in layer.below:
        yield each
        yield from _layers_below(each)


def _names_below(catalog: Catalog, source: Source, schema: dict[str, Any]) -> Iterator[str]:
    for part in (schema, *schema.get("allOf", ())):
        if isinstance(part, dict) and "$ref" in part:
            target, _ = catalog.at(urldefrag(urljoin(source.uri, part["$ref"]))[0])
            if target.name != source.name and target.name in catalog.models:
                yield target.name
