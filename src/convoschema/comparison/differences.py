"""Two sets of facts → differences, each with what it means for a reader."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from convoschema._schema.bounds import bounds_in_words, lets_more_pass
from convoschema._schema.profiles import INTEGERS
from convoschema.comparison.facts import ASSERTED, PLAIN_TYPES, Aspect, Facts, ModelFacts, PropertyFacts, with_types


class ChangeKind(StrEnum):
    """What changed."""

    ADDED = "added"
    REMOVED = "removed"
    RETYPED = "retyped"
    FORMAT = "format"
    VALUES_ADDED = "values-added"
    VALUES_REMOVED = "values-removed"
    READ_ONLY = "read-only"
    UNIQUE = "unique"
    BOUNDS = "bounds"
    REQUIRED = "required"
    REQUIRED_ON_WRITE = "required-on-write"
    REQUESTS = "requests"
    RELATIONS = "relations"
    MODEL_ADDED = "model-added"
    MODEL_REMOVED = "model-removed"


ASPECTS = {
    ChangeKind.FORMAT: Aspect.FORMATS,
    ChangeKind.READ_ONLY: Aspect.READ_ONLY,
    ChangeKind.UNIQUE: Aspect.UNIQUENESS,
    ChangeKind.BOUNDS: Aspect.BOUNDS,
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
    """One change: of upstream against our schemas, or of newer schemas against older ones.

    ``property_name`` is None where it is about the model itself. ``before`` is what our schemas, or the older ones,
    state and ``after`` what upstream, or the newer ones, do. ``name`` is the one of the model's names of which it is
    true, where it is not true of all of them.
    """

    model: str
    property_name: str | None
    kind: ChangeKind
    effect: Effect
    before: Any
    after: Any
    name: str | None = None

    @property
    def place(self) -> str:
        """The model, or the property in its model."""
        model = self.name or self.model
        return model if self.property_name is None else f"{model}.{self.property_name}"


def compare(before: Facts, after: Facts) -> Iterator[Difference]:
    """Yield what a source states otherwise than the schemas before it, model by model in alphabetical order.

    A model is compared by each of its names: what is true of all of them is told once, the rest of each name. Of
    the source's models just those count that were there before, or that those lead to. What the source is silent about
    makes no difference.
    """
    names: dict[str, list[str]] = {}
    for name in before.names:
        names.setdefault(before.aliases.get(name, name), []).append(name)
    for model in sorted(before.models):
        yield from _told_once({name: list(_compare_by(name, model, before, after)) for name in names[model]})
    for name in sorted(set(after.reached_from(before.names)) - set(before.names)):
        properties = list(after.models[name].properties)
        yield Difference(name, None, ChangeKind.MODEL_ADDED, Effect.WIDENING, None, properties)


def _told_once(found: Mapping[str, list[Difference]]) -> Iterator[Difference]:
    """Yield what is found by all names of a model, and then what just some of them find, with the name."""
    first, *others = found.values()
    shared = [difference for difference in first if all(difference in other for other in others)]
    yield from shared
    for name, differences in found.items():
        yield from (replace(difference, name=name) for difference in differences if difference not in shared)


def _compare_by(name: str, model: str, before: Facts, after: Facts) -> Iterator[Difference]:
    """Yield how the model that has a name differs from the one that had it before."""
    facts = after.model(name)
    if facts is None:
        yield Difference(model, None, ChangeKind.MODEL_REMOVED, Effect.COMPATIBLE, "described", None)
        return

    def one_name(of: str) -> str:
        own = before.aliases.get(of, of)
        return after.aliases.get(own, own)

    yield from _compare_models(
        model, with_types(before.models[model], one_name), with_types(facts, one_name), after.aspects
    )


def _compare_models(
    model: str, before: ModelFacts, after: ModelFacts, aspects: frozenset[Aspect]
) -> Iterator[Difference]:
    for name, facts in after.properties.items():
        if name not in before.properties:
            yield Difference(model, name, ChangeKind.ADDED, Effect.WIDENING, None, facts.type)
    for name, own in before.properties.items():
        if name not in after.properties:
            yield Difference(model, name, ChangeKind.REMOVED, Effect.COMPATIBLE, own.type, None)
        else:
            yield from _compare_properties(model, name, own, after.properties[name], aspects)
    if Aspect.REQUIRED not in aspects:
        return
    if after.required:
        # Upstream's lists do not say that they are about request bodies alone.
        yield Difference(model, None, ChangeKind.REQUIRED, Effect.COMPATIBLE, [], list(after.required))
    if before.required != after.required:
        effect = Effect.BREAKING if set(after.required) - set(before.required) else Effect.WIDENING
        required = list(before.required), list(after.required)
        yield Difference(model, None, ChangeKind.REQUIRED_ON_WRITE, effect, *required)


def _compare_properties(
    model: str, name: str, before: PropertyFacts, after: PropertyFacts, aspects: frozenset[Aspect]
) -> Iterator[Difference]:
    if before.type != after.type:
        effect = Effect.COMPATIBLE if _accepts(before.type, after.type) else Effect.BREAKING
        yield Difference(model, name, ChangeKind.RETYPED, effect, before.type, after.type)
        if effect is Effect.BREAKING:
            return
    if before.format != after.format:
        asserted = before.format in ASSERTED
        if asserted or after.format in ASSERTED or Aspect.FORMATS in aspects:
            effect = Effect.BREAKING if asserted or _has_more_bits(before, after) else Effect.COMPATIBLE
            yield Difference(model, name, ChangeKind.FORMAT, effect, before.format, after.format)
    if " " not in before.type or Aspect.ITEM_VALUES in aspects:
        yield from _compare_values(model, name, before.values, after.values)
    if Aspect.READ_ONLY in aspects and before.read_only != after.read_only:
        yield Difference(model, name, ChangeKind.READ_ONLY, Effect.COMPATIBLE, before.read_only, after.read_only)
    if Aspect.UNIQUENESS in aspects and before.unique != after.unique:
        effect = Effect.BREAKING if before.unique else Effect.COMPATIBLE
        yield Difference(model, name, ChangeKind.UNIQUE, effect, before.unique, after.unique)
    if Aspect.BOUNDS in aspects and before.bounds != after.bounds:
        effect = Effect.WIDENING if lets_more_pass(before.bounds, after.bounds) else Effect.COMPATIBLE
        words = list(bounds_in_words(before.bounds)), list(bounds_in_words(after.bounds))
        yield Difference(model, name, ChangeKind.BOUNDS, effect, *words)


def _has_more_bits(before: PropertyFacts, after: PropertyFacts) -> bool:
    """Return whether there are integers of one format that those of the format before it can't be."""
    formats = list(INTEGERS)
    now = formats.index(after.format) if after.format in formats else len(formats)
    return before.format in formats and formats.index(before.format) < now


def _compare_values(
    model: str, name: str, before: tuple[str, ...] | None, after: tuple[str, ...] | None
) -> Iterator[Difference]:
    """Yield the values that came and went; an enumeration that becomes an open string has every value added."""
    if before is None or after is None:
        if before is not None:
            yield Difference(model, name, ChangeKind.VALUES_ADDED, Effect.WIDENING, list(before), "any")
        elif after is not None:
            yield Difference(model, name, ChangeKind.VALUES_REMOVED, Effect.COMPATIBLE, "any", list(after))
        return
    added = [value for value in after if value not in before]
    removed = [value for value in before if value not in after]
    if added:
        yield Difference(model, name, ChangeKind.VALUES_ADDED, Effect.WIDENING, None, added)
    if removed:
        yield Difference(model, name, ChangeKind.VALUES_REMOVED, Effect.COMPATIBLE, removed, None)


def _accepts(before: str, after: str) -> bool:
    """Return whether all values of one type are values of the one before it."""
    if before in ("any", after) or (before, after) == ("number", "integer"):
        return True
    if before == "object":
        return after.startswith("map of ") or (" " not in after and after not in PLAIN_TYPES)
    for words in ("array of ", "map of "):
        if before.startswith(words) and after.startswith(words):
            return _accepts(before.removeprefix(words), after.removeprefix(words))
    return False
