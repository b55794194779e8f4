"""Paths of relations → what stands at them in data, and what breaks are: those of rules, as paths from an object."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from convoschema._checking.json_values import Path
from convoschema._checking.messages import shown_pointer
from convoschema._checking.moments import in_words
from convoschema._schema.relations import EACH

_PLAIN: Final = frozenset((dict, list, str, int, float, bool, type(None)))

Tree = tuple[tuple[str | int, "Tree"], ...]
"""The steps that paths begin with, names or :data:`ITEMS`, each with those that follow; none where the paths end."""

ITEMS: Final = -1
"""The step to each item of an array, or member of a map."""

Find = Callable[[Any, str | int], Any]
"""What a schema, or several that apply to one value, says of the members with a name or of items; None if nothing."""

Names = Callable[[Any], Sequence[str]]
"""The names of the properties that schemas describe."""


class Break(NamedTuple):
    """Where a relation is broken, by the path from its object, and how: words, paths, and lengths of time in seconds.

    There may be very many, of which few are told, so that they are put into a sentence late.
    """

    path: Path
    words: tuple[str | float | Path, ...]

    @property
    def message(self) -> str:
        """How the relation is broken, in words."""
        return "".join(map(_said, self.words))


Rule = Callable[[dict[str, Any]], Iterator[Break]]

Trees = Mapping[str, Tree]
"""The tree of each path that a relation names."""


class OddData(Exception):
    """Data are of other types than those of plain JSON data, so that a copy must be made before they are looked at."""


def passed_over(value: Any) -> None:
    """Do nothing about a value that is not of the type that a relation is about.

    :raises OddData: it may be of that type in disguise.
    """
    if type(value) not in _PLAIN:
        raise OddData


def tree_of(steps: Sequence[str], schemas: Any, find: Find, names: Names) -> Tree | None:
    """Return the tree of a path below the schemas of an object; None if these describe no such path."""
    if not steps:
        return ()
    first, rest = steps[0], steps[1:]
    wanted: list[str | int] = [ITEMS, *names(schemas)] if first == EACH else [first]
    branches: list[tuple[str | int, Tree]] = []
    for step in wanted:
        below = find(schemas, step)
        if first == EACH and step != ITEMS and not (below and find(below, ITEMS) is not None):
            continue
        inner = None if below is None else tree_of(rest, below, find, names)
        if inner is not None:
            branches.append((step, inner))
    return tuple(branches) or None


def value_at(value: Any, names: Sequence[str]) -> Any:
    """Return what stands at a path of names, or None."""
    for name in names:
        if type(value) is not dict:
            return passed_over(value)
        value = value.get(name)
    return value


def values_at(tree: Tree, value: Any) -> list[Any]:
    """Return what stands at the paths of a tree."""
    return [member for _, member in places_at(tree, value)]


def places_at(tree: Tree, value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Yield what stands at the paths of a tree, each with the path that leads to it."""
    if not tree:
        yield path, value
    elif type(value) not in (dict, list):
        passed_over(value)
    else:
        for step, inner in tree:
            for name, member in _members(value, step):
                if member is not None or step == ITEMS:
                    yield from places_at(inner, member, (*path, name))


def _members(value: Any, step: str | int) -> Iterable[tuple[str | int, Any]]:
    if step == ITEMS:
        return value.items() if type(value) is dict else enumerate(value)
    return ((step, value.get(step)),) if type(value) is dict else ()


def names_of(path: str) -> tuple[str, ...]:
    """Return the names of a path that leads to one value."""
    return tuple(path.split("/"))


def _said(word: str | float | Path) -> str:
    if isinstance(word, tuple):
        return shown_pointer(word).removeprefix("/")
    return in_words(word) if isinstance(word, float) else word
