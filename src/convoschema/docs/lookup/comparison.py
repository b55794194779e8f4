"""Two models of one catalog → what only one of them has, and what both have but not alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from convoschema.docs.lookup.names import Model, Properties
from convoschema.docs.lookup.properties import Property, SharedValue


@dataclass(frozen=True, slots=True)
class Aspect:
    """What two properties of one name differ in: ``name`` is what, ``first`` and ``second`` how it is in either.

    Of values only those are told that the other does not have.
    """

    name: str
    first: str | tuple[str, ...]
    second: str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Different:
    """A property that both models have, and what it differs in."""

    name: str
    aspects: tuple[Aspect, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two models differ, property by property; ``alike`` are the names of those that do not differ."""

    first: Model
    second: Model
    only_first: tuple[Property, ...]
    only_second: tuple[Property, ...]
    different: tuple[Different, ...]
    alike: tuple[str, ...]


Answer = Model | SharedValue | Properties | Comparison
"""What looking up ends in."""


def compare_models(first: Model, second: Model) -> Comparison:
    """Return how two models differ, in the order in which they have their properties."""
    one = {found.name: found for found in first.properties}
    other = {found.name: found for found in second.properties}
    aspects = {name: tuple(_aspects(one[name], other[name])) for name in one if name in other}
    return Comparison(
        first,
        second,
        tuple(found for name, found in one.items() if name not in other),
        tuple(found for name, found in other.items() if name not in one),
        tuple(Different(name, found) for name, found in aspects.items() if found),
        tuple(name for name, found in aspects.items() if not found),
    )


def _aspects(one: Property, other: Property) -> Iterator[Aspect]:
    first, second = (tuple(value.text for value in each.values) for each in (one, other))
    aspects = (
        Aspect("type", one.type, other.type),
        Aspect("other values", _others(one), _others(other)),
        Aspect("values", _lacking(first, second), _lacking(second, first)),
        Aspect("notes", one.notes, other.notes),
        Aspect("meaning", one.meaning, other.meaning),
    )
    return (aspect for aspect in aspects if aspect.first != aspect.second)


def _others(found: Property) -> str:
    return "accepted" if found.is_open else "refused"


def _lacking(of: tuple[str, ...], there: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text for text in of if text not in there)
