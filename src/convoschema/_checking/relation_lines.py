"""Lines of the code that says at first sight that data break no relation, and what code can say so of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from convoschema._checking.relation_paths import ITEMS, Tree
from convoschema._schema.relations import EACH, Relation, paths_of

_TO_THE_SECOND: Final = len("2025-03-14T09:26:53")


class Wanted(dict[str | int, "Wanted"]):
    """The steps that paths begin with, each with those that follow, and the lists that get what stands here."""

    def __init__(self) -> None:
        super().__init__()
        self.lists: list[str] = []

    def add(self, tree: Tree, found: str) -> None:
        """Want what stands at the paths of a tree in a list."""
        if not tree:
            self.lists.append(found)
        for step, inner in tree:
            self.setdefault(step, Wanted()).add(inner, found)

    def merge(self, other: Wanted, names: Mapping[str, str] = MappingProxyType({})) -> None:
        """Want what another wants, too, in lists of these names or of its own."""
        self.lists += [names.get(found, found) for found in other.lists]
        for step, inner in other.items():
            self.setdefault(step, Wanted()).merge(inner, names)

    @property
    def all_lists(self) -> list[str]:
        """The lists that get something here or below."""
        inner = (found for below in self.values() for found in below.all_lists)
        return sorted({*self.lists, *inner})

    @property
    def signature(self) -> tuple[Any, ...]:
        """What tells whether two want the same."""
        return (*self.lists, *((step, inner.signature) for step, inner in self.items()))


NO_LISTS: Final = Wanted()


def behind_last(moment: str) -> Iterator[str]:
    """Yield code that goes on if a moment is not before the last one, and makes it the last one.

    Texts that end alike are in the order of their moments, but for fractions of a second. What is no text raises.
    """
    yield f"if {moment} is not None:"
    yield f"    if not (last <= {moment} and {moment}[-1] == 'Z'): return False"
    yield f"    last = {moment}"


def in_order(moments: Sequence[str], *, after: str = "") -> str:
    """Return an expression for whether variables hold moments in their order, after another one; it raises as above."""
    order = " <= ".join([after, *moments] if after else moments)
    return f"{order} and {' == '.join(f'{moment}[-1]' for moment in moments)} == 'Z'"


def in_the_same_second(one: str, other: str) -> str:
    """Return an expression for whether two variables hold moments of the same second."""
    same = f"{one}[:{_TO_THE_SECOND}] == {other}[:{_TO_THE_SECOND}] and {one}[-1] == 'Z' == {other}[-1]"
    return f"({one} == {other} or type({one}) is type({other}) is str and {same})"


def below_names(names: Sequence[str], variable: str) -> Iterator[str]:
    """Yield code that puts what stands at names in what a variable holds into its place."""
    for name in names:
        yield f"if {variable} is not None:"
        yield f"    if type({variable}) is not dict: return False"
        yield f"    {variable} = {variable}.get({name!r})"


def same_below(first: str, names: Sequence[str], own: str) -> Iterator[str]:
    """Yield code that goes on if what stands at names in a value is in the same second as a moment, or absent."""
    yield f"other = {first}"
    yield from below_names(names, "other")
    yield f"if other is not None and not {in_the_same_second('other', own)}: return False"


def collected(wanted: Wanted, value: str, depth: int = 0) -> Iterator[str]:
    """Yield code that collects what is wanted of what is in a value."""
    inside = f"inside_{depth}"
    for step, inner in wanted.items():
        kind = "list" if step == ITEMS else "dict"
        yield f"if type({value}) is not {kind}: return False"
        yield f"for {inside} in {value if step == ITEMS else f'({value}.get({step!r}),)'}:"
        yield from (f"    if {inside} is not None: {found}.append({inside})" for found in inner.lists)
        if inner:
            yield f"    if {inside}:"
            yield from (f"        {line}" for line in collected(inner, inside, depth + 1))


def is_of_texts(relation: Relation) -> bool:
    """Return whether a relation allows some texts if something else is there."""
    [said, *others] = relation["if"].values()
    texts = all(isinstance(text, str) for values in relation["allows"].values() for text in values)
    return said is True and not others and texts and are_names(paths_of(relation))


def is_of_items(path: str) -> bool:
    """Return whether a path leads through the items of an array to a member of each."""
    holder, _, name = path.partition("/*/")
    return bool(name) and are_names([holder, name])


def are_names(paths: Iterable[str]) -> bool:
    """Return whether paths lead to members of the object itself."""
    return not any("/" in path or path == EACH for path in paths)
