"""Facts: what a source states of models and their properties, in one form for all sources."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from convoschema._schema.bounds import bounds_of

ASSERTED = ("date-time", "date")
"""The formats that a check asserts, and that every source states."""


PLAIN_TYPES = ("any", "array", "boolean", "integer", "null", "number", "object", "string")


class Aspect(StrEnum):
    """What a source may be silent about. Names, types, timestamps and plain enumerations are stated by all."""

    FORMATS = "formats"
    ITEM_VALUES = "enumerations of items"
    READ_ONLY = "read-only marks"
    REQUIRED = "required properties"
    UNIQUENESS = "uniqueness of items"
    BOUNDS = "documented bounds"
    """Schemas alone state them: upstream tells them in words."""


ALL_ASPECTS = frozenset(Aspect) - {Aspect.BOUNDS}
"""What upstream may state."""


@dataclass(frozen=True, slots=True)
class PropertyFacts:
    """What a source states of a property.

    ``type`` is ``string``, ``integer``, ``number``, ``boolean``, ``object``, ``any``, the name of a model, or one of
    these after ``array of`` or ``map of``. ``format`` and ``values`` (an enumeration, in its order) are those of the
    innermost type. ``bounds`` are the keywords of documented bounds.
    """

    type: str
    format: str | None = None
    values: tuple[str, ...] | None = None
    read_only: bool = False
    unique: bool = False
    bounds: Mapping[str, Any] = field(default_factory=dict)

    @property
    def model(self) -> str | None:
        """The model that the property leads to, if it does."""
        innermost = self.type.rpartition(" ")[2]
        return None if innermost in PLAIN_TYPES else innermost


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """What a source states of a model; ``required`` are the properties that a request body must hold."""

    properties: Mapping[str, PropertyFacts]
    required: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What a source states.

    ``release`` is the vendor's, if it is known, ``aspects`` is what the source is not silent about. ``aliases`` are
    other names of models, each with the name of its model.
    """

    source: str
    release: str | None
    models: Mapping[str, ModelFacts]
    aspects: frozenset[Aspect] = ALL_ASPECTS
    aliases: Mapping[str, str] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        """All names of models, aliases last."""
        return (*self.models, *self.aliases)

    def model(self, name: str) -> ModelFacts | None:
        """Return what is stated of a model by any of its names, or None if there is no such model."""
        return self.models.get(self.aliases.get(name, name))

    def reached_from(self, roots: tuple[str, ...]) -> Iterator[str]:
        """Yield the models that some models lead to, those themselves first, as far as the source has them."""
        known = (self.aliases.get(root, root) for root in roots)
        waiting = list(dict.fromkeys(root for root in known if root in self.models))
        seen = set(waiting)
        while waiting:
            name = waiting.pop(0)
            yield name
            reached = {facts.model for facts in self.models[name].properties.values()}
            fresh = [model for model in self.models if model in reached and model not in seen]
            seen.update(fresh)
            waiting += fresh


def to_json(facts: Facts) -> dict[str, Any]:
    """Return facts as JSON data: a snapshot."""
    return {
        "release": facts.release,
        "models": {
            name: {
                "properties": {key: _property_to_json(value) for key, value in model.properties.items()},
                **({"required": list(model.required)} if model.required else {}),
            }
            for name, model in sorted(facts.models.items())
        },
        "aliases": dict(sorted(facts.aliases.items())),
    }


def from_json(data: Mapping[str, Any], source: str) -> Facts:
    """Return the facts of a snapshot."""
    models = {
        name: ModelFacts(
            {key: _property_from_json(value) for key, value in model["properties"].items()},
            tuple(model.get("required", ())),
        )
        for name, model in data["models"].items()
    }
    return Facts(source, data["release"], models, aliases=data.get("aliases", {}))


def with_types(facts: ModelFacts, canonical_name: Callable[[str], str]) -> ModelFacts:
    """Return facts in which each type of a property is called as a function calls the model that it leads to."""

    def renamed(value: PropertyFacts) -> PropertyFacts:
        words, _, innermost = value.type.rpartition(" ")
        return replace(value, type=f"{words} {canonical_name(innermost)}".lstrip())

    return replace(facts, properties={name: renamed(value) for name, value in facts.properties.items()})


def with_twins_as(facts: Facts, aliases: Mapping[str, str]) -> Facts:
    """Return facts in which a model has the aliases of some that state the same; the others stay on their own."""
    models = {name: with_types(model, lambda name: aliases.get(name, name)) for name, model in facts.models.items()}
    twins = {alias: name for alias, name in aliases.items() if alias in models and models[alias] == models.get(name)}
    return replace(facts, models={name: model for name, model in models.items() if name not in twins}, aliases=twins)


def _property_to_json(facts: PropertyFacts) -> dict[str, Any]:
    return {
        "type": facts.type,
        **({"format": facts.format} if facts.format else {}),
        **({"values": list(facts.values)} if facts.values is not None else {}),
        **({"readOnly": True} if facts.read_only else {}),
        **({"unique": True} if facts.unique else {}),
    }


def _property_from_json(data: Mapping[str, Any]) -> PropertyFacts:
    values = data.get("values")
    return PropertyFacts(
        data["type"],
        data.get("format"),
        None if values is None else tuple(values),
        read_only=data.get("readOnly", False),
        unique=data.get("unique", False),
    )


def property_from_schema(kind: str, leaf: Mapping[str, Any], schema: Mapping[str, Any]) -> PropertyFacts:
    """Return the facts of a property from its schema, and from the one inside it that holds the innermost type."""
    values = leaf.get("enum")
    return PropertyFacts(
        kind,
        leaf.get("format"),
        None if values is None else tuple(values),
        read_only=schema.get("readOnly") is True,
        unique=schema.get("uniqueItems") is True,
        bounds=bounds_of(schema),
    )


def completed_with(facts: Facts, previous: Facts) -> Facts:
    """Return facts in which what their source is silent about is taken from earlier ones.

    What an earlier source knew of a property holds as long as the property keeps its type.
    """
    models = {}
    for name, model in facts.models.items():
        before = previous.model(name) or ModelFacts({})
        properties = {
            key: _completed(value, before.properties.get(key), facts.aspects) for key, value in model.properties.items()
        }
        required = model.required if Aspect.REQUIRED in facts.aspects else before.required
        models[name] = ModelFacts(properties, tuple(key for key in required if key in properties))
    return replace(facts, models=models, aspects=facts.aspects | previous.aspects)


def _completed(facts: PropertyFacts, before: PropertyFacts | None, aspects: frozenset[Aspect]) -> PropertyFacts:
    if before is None or before.type != facts.type:
        return facts
    return replace(
        facts,
        format=before.format if Aspect.FORMATS not in aspects and before.format not in ASSERTED else facts.format,
        values=facts.values if Aspect.ITEM_VALUES in aspects or " " not in facts.type else before.values,
        read_only=facts.read_only if Aspect.READ_ONLY in aspects else before.read_only,
        unique=facts.unique if Aspect.UNIQUENESS in aspects else before.unique,
    )
