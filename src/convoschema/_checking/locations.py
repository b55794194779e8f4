"""Instance → what stands where in it: values, their order in the document and their JSON Pointers, by path."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from typing import Any

from convoschema._checking.json_values import Path
from convoschema._schema.pointers import to_pointer

_LAST = 1 << 62

Order = tuple[tuple[int, str], ...]


class _Container:
    """An array or object, or anything else that has a path: its value, order and pointer."""

    __slots__ = ("_positions", "order", "pointer", "value")

    def __init__(self, value: Any, order: Order, pointer: str) -> None:
        self.value = value
        self.order = order
        self.pointer = pointer
        self._positions: Mapping[str, int] | None = None

    def order_of(self, step: str | int) -> Order:
        """Return what sorts a member or item, or a property that is missing."""
        if isinstance(step, int):
            return (*self.order, (step, ""))
        if self._positions is None:
            self._positions = dict(zip(self.value if isinstance(self.value, dict) else (), count()))
        position = self._positions.get(step)
        return (*self.order, (_LAST, step) if position is None else (position, ""))

    def pointer_to(self, step: str | int) -> str:
        """Return the JSON Pointer of a member or item."""
        return f"{self.pointer}/{step}" if isinstance(step, int) else self.pointer + to_pointer((step,))

    def at(self, step: str | int) -> _Container:
        """Return the array or object at a step."""
        return _Container(self.value[step], self.order_of(step), self.pointer_to(step))


class Locations:
    """Tells of paths in an instance what is there, and where that is in the document.

    An object's missing properties come after those that it has. What is found out of an array or object is kept,
    since faults come in crowds and may lie deep.
    """

    def __init__(self, data: Any) -> None:
        self._known: dict[Path, _Container] = {(): _Container(data, (), "")}

    def value(self, path: Path) -> Any:
        """Return the value at a path."""
        return self._above(path).value[path[-1]] if path else self._known[()].value

    def order(self, path: Path) -> Order:
        """Return what sorts paths as they stand in the document."""
        return self._above(path).order_of(path[-1]) if path else ()

    def pointer(self, path: Path) -> str:
        """Return the JSON Pointer of a path."""
        return self._above(path).pointer_to(path[-1]) if path else ""

    def _above(self, path: Path) -> _Container:
        """Return the array or object in which the last step of a path is taken."""
        depth = len(path) - 1
        while (found := self._known.get(path[:depth])) is None:
            depth -= 1
        for step in path[depth:-1]:
            depth += 1
            found = self._known[path[:depth]] = found.at(step)
        return found
