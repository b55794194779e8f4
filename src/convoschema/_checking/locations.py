"""Instance → what stands where in it: values, their order in the document and their JSON Pointers, by path."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from convoschema._checking.json_values import Path
from convoschema._schema.pointers import to_pointer

_LAST = 1 << 62

Order = tuple[tuple[int, str], ...]


class _Container(NamedTuple):
    """An array or object, or anything else that has a path: its order and pointer, and the positions of its names."""

    value: Any
    order: Order
    pointer: str
    positions: Mapping[str, int]


class Locations:
    """Tells of paths in an instance what is there, and where that is in the document.

    An object's missing properties come after those that it has. What is found out of an array or object is kept,
    since faults come in crowds and may lie deep.
    """

    def __init__(self, data: Any) -> None:
        self._known: dict[Path, _Container] = {(): _container(data, (), "")}

    def value(self, path: Path) -> Any:
        """Return the value at a path."""
        return self._above(path).value[path[-1]] if path else self._known[()].value

    def order(self, path: Path) -> Order:
        """Return what sorts paths as they stand in the document."""
        if not path:
            return ()
        above, step = self._above(path), path[-1]
        if isinstance(step, int):
            return (*above.order, (step, ""))
        position = above.positions.get(step)
        return (*above.order, (_LAST, step) if position is None else (position, ""))

    def pointer(self, path: Path) -> str:
        """Return the JSON Pointer of a path."""
        return self._above(path).pointer + to_pointer(path[-1:]) if path else ""

    def _above(self, path: Path) -> _Container:
        """Return the array or object in which the last step of a path is taken."""
        depth = len(path) - 1
        while path[:depth] not in self._known:
            depth -= 1
        for there in range(depth + 1, len(path)):
            at = path[:there]
            self._known[at] = _container(self.value(at), self.order(at), self.pointer(at))
        return self._known[path[:-1]]


def _container(value: Any, order: Order, pointer: str) -> _Container:
    names = value if isinstance(value, dict) else ()
    return _Container(value, order, pointer, {name: index for index, name in enumerate(names)})
