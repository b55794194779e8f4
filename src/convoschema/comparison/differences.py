"""Two sets of facts → differences, each with what it means for a reader."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from convoschema.comparison.facts import ASSERTED, PLAIN_TYPES, Aspect, Facts, ModelFacts, PropertyFacts, with_types


class ChangeKind(StrEnum):
    """What changed upstream."""

    ADDED = "added"
    REMOVED = "removed"
    RETYPED = "retyped"
    FORMAT = "format"
    VALUES_ADDED = "values-added"
    VALUES_REMOVED = "values-removed"
    READ_ONLY = "read-only"
    UNIQUE = "unique"
    REQUIRED = "required"
    REQUIRED_ON_WRITE = "required-on-write"
    REQUESTS = "requests"
    MODEL_ADDED = "model-added"
    MODEL_REMOVED = "model-removed"


ASPECTS = {
    ChangeKind.FORMAT: Aspect.FORMATS,
    ChangeKind.READ_ONLY: Aspect.READ_ONLY,
    ChangeKind.UNIQUE: Aspect.UNIQUENESS,
    ChangeKind.REQUIRED: Aspect.REQUIRED,
    ChangeKind.REQUIRED_ON_WRITE: Aspect.REQUIRED,
}
"""The kinds that a source may be silent about."""


class Effect(StrEnum):
    """What a change means for whoever checks with the schemas as they are."""

    COMPATIBLE = "compatible"
    """No check fails on it."""

    WIDENING = "widening"
    """A lenient reader survives it; a standard, strict or write check may fail."""

    BREAKING = "breaking"
    """A lenient reader fails on it too, or a request body that was complete no longer is."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One change of upstream against our schemas; ``property_name`` is None where it is about the model itself.

    ``name`` is the one of the model's names of which it is true, where it is not true of all of them.
    """

    model: str
    property_name: str | None
    kind: ChangeKind
    effect: Effect
    ours: Any
    upstream: Any
    name: str | None = None

    @property
    def place(self) -> str:
        """The model, or the property in its model."""
        model = self.name or self.model
        return model if self.property_name is None else f"{model}.{self.property_name}"


def compare(ours: Facts, upstream: Facts) -> Iterator[Difference]:
    """Yield what upstream states otherwise than our schemas, model by model in alphabetical order.

    A model is compared by each of its names: what is true of all of them is told once, the rest of each name. Of
    upstream's models just those count that we have, or that those lead to. What upstream is silent about makes no
    difference.
    """
    names: dict[str, list[str]] = {}
    for name in ours.names:
        names.setdefault(ours.aliases.get(name, name), []).append(name)
    for model in sorted(ours.models):
        yield from _told_once({name: list(_compare_by(name, model, ours, upstream)) for name in names[model]})
    for name in sorted(set(upstream.reached_from(ours.names)) - set(ours.names)):
        properties = list(upstream.models[name].properties)
        yield Difference(name, None, ChangeKind.MODEL_ADDED, Effect.WIDENING, None, properties)


def _told_once(found: Mapping[str, list[Difference]]) -> Iterator[Difference]:
    """Yield what is found by all names of a model, and then what just some of them find, with the name."""
    first, *others = found.values()
    shared = [difference for difference in first if all(difference in other for other in others)]
    yield from shared
    for name, differences in found.items():
        yield from (replace(difference, name=name) for difference in differences if difference not in shared)


def _compare_by(name: str, model: str, ours: Facts, upstream: Facts) -> Iterator[Difference]:
    """Yield how the model that upstream has by a name differs from ours that has it."""
    facts = upstream.model(name)
    if facts is None:
        yield Difference(model, None, ChangeKind.MODEL_REMOVED, Effect.COMPATIBLE, "described", None)
        return

    def one_name(of: str) -> str:
        own = ours.aliases.get(of, of)
        return upstream.aliases.get(own, own)

    yield from _compare_models(
        model, with_types(ours.models[model], one_name), with_types(facts, one_name), upstream.aspects
    )


def _compare_models(
    model: str, ours: ModelFacts, upstream: ModelFacts, aspects: frozenset[Aspect]
) -> Iterator[Difference]:
    for name, facts in upstream.properties.items():
        if name not in ours.properties:
            yield Difference(model, name, ChangeKind.ADDED, Effect.WIDENING, None, facts.type)
    for name, own in ours.properties.items():
        if name not in upstream.properties:
            yield Difference(model, name, ChangeKind.REMOVED, Effect.COMPATIBLE, own.type, None)
        else:
            yield from _compare_properties(model, name, own, upstream.properties[name], aspects)
    if Aspect.REQUIRED not in aspects:
        return
    if upstream.required:
        # Upstream's lists do not say that they are about request bodies alone.
        yield Difference(model, None, ChangeKind.REQUIRED, Effect.COMPATIBLE, [], list(upstream.required))
    if ours.required != upstream.required:
        effect = Effect.BREAKING if set(upstream.required) - set(ours.required) else Effect.WIDENING
        required = list(ours.required), list(upstream.required)
        yield Difference(model, None, ChangeKind.REQUIRED_ON_WRITE, effect, *required)


def _compare_properties(
    model: str, name: str, ours: PropertyFacts, upstream: PropertyFacts, aspects: frozenset[Aspect]
) -> Iterator[Difference]:
    if ours.type != upstream.type:
        effect = Effect.COMPATIBLE if _accepts(ours.type, upstream.type) else Effect.BREAKING
        yield Difference(model, name, ChangeKind.RETYPED, effect, ours.type, upstream.type)
        if effect is Effect.BREAKING:
            return
    if ours.format != upstream.format:
        asserted = ours.format in ASSERTED
        if asserted or upstream.format in ASSERTED or Aspect.FORMATS in aspects:
            effect = Effect.BREAKING if asserted else Effect.COMPATIBLE
            yield Difference(model, name, ChangeKind.FORMAT, effect, ours.format, upstream.format)
    if " " not in ours.type or Aspect.ITEM_VALUES in aspects:
        yield from _compare_values(model, name, ours.values, upstream.values)
    if Aspect.READ_ONLY in aspects and ours.read_only != upstream.read_only:
        yield Difference(model, name, ChangeKind.READ_ONLY, Effect.COMPATIBLE, ours.read_only, upstream.read_only)
    if Aspect.UNIQUENESS in aspects and ours.unique != upstream.unique:
        effect = Effect.BREAKING if ours.unique else Effect.COMPATIBLE
        yield Difference(model, name, ChangeKind.UNIQUE, effect, ours.unique, upstream.unique)


def _compare_values(
    model: str, name: str, ours: tuple[str, ...] | None, upstream: tuple[str, ...] | None
) -> Iterator[Difference]:
    """Yield the values that came and went; an enumeration that becomes an open string has every value added."""
    if ours is None or upstream is None:
        if ours is not None:
            yield Difference(model, name, ChangeKind.VALUES_ADDED, Effect.WIDENING, list(ours), "any")
        elif upstream is not None:
            yield Difference(model, name, ChangeKind.VALUES_REMOVED, Effect.COMPATIBLE, "any", list(upstream))
        return
    added = [value for value in upstream if value not in ours]
    removed = [value for value in ours if value not in upstream]
    if added:
        yield Difference(model, name, ChangeKind.VALUES_ADDED, Effect.WIDENING, None, added)
    if removed:
        yield Difference(model, name, ChangeKind.VALUES_REMOVED, Effect.COMPATIBLE, removed, None)


def _accepts(ours: str, upstream: str) -> bool:
    """Return whether all values of upstream's type are values of ours."""
    if ours in ("any", upstream) or (ours, upstream) == ("number", "integer"):
        return True
    if ours == "object":
        return upstream.startswith("map of ") or (" " not in upstream and upstream not in PLAIN_TYPES)
    for words in ("array of ", "map of "):
        if ours.startswith(words) and upstream.startswith(words):
            return _accepts(ours.removeprefix(words), upstream.removeprefix(words))
    return False
