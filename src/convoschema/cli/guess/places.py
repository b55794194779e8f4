"""The places of a payload's properties, and which of them a model reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum, auto
from typing import Any

from convoschema.testing._shapes import Shape, is_of_type

ITEMS = 100
"""How many items of an array are looked at."""

Names = tuple[str, ...]
"""The names that lead to a property; array indices are left out."""


class Reading(Enum):
    """What a model makes of a property."""

    KNOWN = auto()
    UNKNOWN = auto()
    WRONG = auto()
    """It has the property, but not with a value of this type."""


def places_in(value: Any, place: Names = ()) -> Iterator[Names]:
    """Yield the places of all properties in a value."""
    if isinstance(value, list):
        for item in value[:ITEMS]:
            yield from places_in(item, place)
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield (*place, name)
            yield from places_in(inner, (*place, name))


class Shapes:
    """The shapes below other shapes, each made once."""

    def __init__(self) -> None:
        self._inner: dict[tuple[tuple[int, ...], str | None], Shape] = {}

    def below(self, shape: Shape, name: str | None) -> Shape:
        """Return the shape of a property, or of an array's items if no name is given."""
        key = (shape.key, name)
        if key not in self._inner:
            self._inner[key] = shape.items if name is None else shape.property(name)
        return self._inner[key]

    def read(self, value: Any, shape: Shape, place: Names = ()) -> Iterator[tuple[Names, Reading]]:
        """Yield the places of properties that a model says something about, or ought to.

        The names in a map are data, and left out. What stands below a property that is unknown, of a wrong type, or of
        which nothing is said but its type, is unknown.
        """
        if isinstance(value, list):
            items = self.below(shape, None)
            for item in value[:ITEMS]:
                yield from self.read(item, items, place)
        elif isinstance(value, dict):
            if shape.names:
                yield from self._read_members(value, shape, place)
            elif shape.others is not None:
                if any(shape.others.schemas):
                    for inner in value.values():
                        yield from self.read(inner, shape.others, (*place, "*"))
            else:
                yield from ((below, Reading.UNKNOWN) for below in places_in(value, place))

    def _read_members(self, value: Mapping[str, Any], shape: Shape, place: Names) -> Iterator[tuple[Names, Reading]]:
        for name, inner in value.items():
            here = (*place, name)
            reading = self._reading(inner, shape, name)
            yield here, reading
            if reading is Reading.KNOWN:
                yield from self.read(inner, self.below(shape, name), here)
            else:
                yield from ((below, Reading.UNKNOWN) for below in places_in(inner, here))

    def _reading(self, value: Any, shape: Shape, name: str) -> Reading:
        if name not in shape.names:
            return Reading.UNKNOWN
        inner = self.below(shape, name)
        fits = value is None or not inner.is_typed or is_of_type(value, inner.types)
        return Reading.KNOWN if fits else Reading.WRONG
