"""Relations → Python code that says at first sight that data break none.

Most data break none, and to know that should cost no more than to know that a schema accepts them. So each object that
relations are about gets a function of straight code, in which what is looked up once serves all of them. It only ever
says yes: what it is not sure of (odd data, timestamps in other forms, whatever is rare) the rules decide.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from convoschema._checking.relation_paths import ITEMS, Rule, Tree
from convoschema._schema.relations import EACH, WITHIN, Relation, filled, kind_of, paths_in, paths_of

_SURE: Final = 1.0
"""From how many seconds of tolerance on two moments in the same second are close enough."""

_TO_THE_SECOND: Final = len("2025-03-14T09:26:53")

Sight = Callable[[Any], bool]


@dataclass(frozen=True, eq=False)
class Stated:
    """A relation, what finds where an object breaks it, and the trees of the paths that it names.

    ``number`` is its place among those of the schema that states it.
    """

    relation: Relation
    rule: Rule
    trees: dict[str, Tree]
    schema: dict[str, Any]
    number: int


@dataclass(eq=False)
class Node:
    """What is stated of the values at a place, and of those in them; ``names`` are of all properties described."""

    problems: list[Stated] = field(default_factory=list)
    notices: list[Stated] = field(default_factory=list)
    members: list[tuple[str, Node]] = field(default_factory=list)
    names: frozenset[str] = frozenset()
    inner: Node | None = None
    """Of the items of an array, and of the members of an object that have no description of their own."""


def first_sight(root: Node) -> Sight:
    """Return what says of data whether they are sure to break no relation at or below a node, or raises."""
    program = _Program()
    name = program.function(root)
    exec("\n".join(program.lines), program.space)  # noqa: S102 - code of ours, and names that are quoted
    found: Sight = program.space[name]
    return found


class _Program:
    """The functions of a node and those below it: their code, and the values that it uses."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.space: dict[str, Any] = {}
        self._known: dict[int, str] = {}

    def function(self, node: Node) -> str:
        """Return the name of the function that looks at the objects of a node."""
        known = self._known.get(id(node))
        if known is None:
            known = self._known[id(node)] = f"look_{len(self._known)}"
            self.lines += _Function(node, self).lines(known)
        return known

    def constant(self, value: Any) -> str:
        """Return the name of a value."""
        name = f"constant_{len(self.space)}"
        self.space[name] = value
        return name


class _Function:
    """The code that looks at the objects of a node."""

    def __init__(self, node: Node, program: _Program) -> None:
        self._node = node
        self._program = program
        self._variables: dict[str, str] = {}
        self._sessions: dict[tuple[str, ...], str] = {}
        self._lists: dict[Tree, str] = {}
        self._wanted = _Wanted()

    def lines(self, name: str) -> Iterator[str]:
        """Yield the lines of the function."""
        body = [line for stated in self._node.problems for line in self._relation(stated)]
        body += [line for member, node in self._node.members for line in self._member(member, node)]
        yield f"def {name}(value):"
        yield "    if type(value) is not dict: return False"
        yield "    get = value.get"
        yield from (f"    {variable} = get({wanted!r})" for wanted, variable in self._variables.items())
        yield from (f"    {found} = []" for found in self._lists.values())
        yield from (f"    {line}" for line in _collected(self._wanted, "value"))
        yield from (f"    {line}" for line in body)
        # Maps are rare, and so are arrays in arrays.
        yield f"    return {self._node.inner is None}"

    def _member(self, name: str, node: Node) -> Iterator[str]:
        member = self._variable(name)
        yield f"if {member}:"
        if node.inner is not None and not (node.problems or node.members):
            yield f"    if type({member}) is not list: return False"
            yield f"    for item in {member}:"
            yield f"        if not {self._program.function(node.inner)}(item): return False"
        else:
            yield f"    if not {self._program.function(node)}({member}): return False"

    def _relation(self, stated: Stated) -> Iterator[str]:
        relation = stated.relation
        kind = kind_of(relation)
        match kind:
            case "in-order" if _is_sure(relation) and _are_names(relation[kind]):
                yield "last = ''"
                for name in relation[kind]:
                    yield from _behind_last(self._variable(name))
            case "follow" if _is_sure(relation) and _are_names(
                step for path in relation[kind] for step in path.split("/*/")
            ):
                yield from self._follow(*relation[kind])
            case "same-time" if _is_sure(relation) and _are_names(relation[kind][:1]):
                yield from self._same_time(stated, *relation[kind])
            case "agrees" if _are_names(paths_of(relation)):
                yield from self._agrees(stated, *relation[kind])
            case "needs" if _are_names([*relation[kind], *relation["if"]]) and len(relation["if"]) == 1:
                yield from self._needs(relation[kind], *relation["if"].items())
            case "unique":
                found = self._found_at(stated.trees[relation[kind]])
                yield f"if len(set({found})) != len({found}): return False"
            case "refers":
                found, known = (self._found_at(stated.trees[relation[key]]) for key in (kind, "to"))
                yield f"if {found} and {known} and not set({known}).issuperset({found}): return False"
            case "earliest" | "latest" if (
                _is_sure(relation) and _are_names([relation["is"]]) and _is_of_items(relation[kind])
            ):
                yield from self._end_of(stated, relation[kind].split("/")[0])
            case _:
                given = [f"{self._variable(name)} is not None" for name in _all_needed(relation)]
                breaks = f"{self._program.constant(stated.rule)}(value)"
                yield f"if {' and '.join([*given, breaks])}: return False"

    def _follow(self, begins: str, ends: str) -> Iterator[str]:
        holder, begin = begins.split("/*/")
        _, end = ends.split("/*/")
        yield f"if {self._variable(holder)}:"
        yield f"    if type({self._variable(holder)}) is not list: return False"
        yield "    last = ''"
        yield f"    for item in {self._variable(holder)}:"
        yield "        if type(item) is not dict: return False"
        yield f"        begin = item.get({begin!r})"
        yield f"        end = item.get({end!r})"
        yield "        if begin is not None and end is not None:"
        for moment in ("begin", "end"):
            yield from (f"            {line}" for line in _behind_last(moment))

    def _same_time(self, stated: Stated, first: str, second: str) -> Iterator[str]:
        own, steps = self._variable(first), second.split("/")
        if EACH not in steps:
            yield f"other = {self._variable(steps[0])}"
            yield f"if {own} is not None and other is not None:"
            yield from (f"    {line}" for line in _same_below(steps[1:], own))
        elif stated.relation.get("single") and steps[:2] == [EACH, EACH] and EACH not in steps[2:]:
            arrays = tuple(self._variable(str(name)) for name, _ in stated.trees[second])
            known = self._sessions.get(arrays)
            sessions = self._sessions.setdefault(arrays, f"sessions_{len(self._sessions)}")
            if known is None:
                yield f"{sessions} = ()"
                yield from (f"if {array}: {sessions} = (*{sessions}, *{array})" for array in arrays)
            yield f"if {own} is not None and len({sessions}) == 1:"
            yield f"    other = {sessions}[0]"
            yield from (f"    {line}" for line in _same_below(steps[2:], own))
        else:
            yield f"if {self._program.constant(stated.rule)}(value): return False"

    def _agrees(self, stated: Stated, name: str, template: str) -> Iterator[str]:
        own, parts = self._variable(name), paths_in(template)
        given = " and ".join(f"{self._variable(part)} is not None" for part in [name, *parts])
        text = self._program.constant(filled(template.replace("%", "%%"), lambda _: "%s", braces=False))
        same = f"{text} % ({''.join(f'{self._variable(part)}, ' for part in parts)})"
        yield f"if {given} and {own} != {same} and {self._program.constant(stated.rule)}(value): return False"

    def _end_of(self, stated: Stated, holder: str) -> Iterator[str]:
        kind = kind_of(stated.relation)
        found = self._found_at(stated.trees[stated.relation[kind]])
        own, items = self._variable(stated.relation["is"]), self._variable(holder)
        end = "min" if kind == "earliest" else "max"
        same = _in_the_same_second("end", own)
        yield f"if {own} is None or not {found} or not len({items}) == len({found}) == ''.join({found}).count('Z'):"
        yield f"    if {self._program.constant(stated.rule)}(value): return False"
        yield "else:"
        yield f"    end = {end}({found})"
        yield f"    if not ({same}) and {self._program.constant(stated.rule)}(value): return False"

    def _needs(self, names: Sequence[str], condition: tuple[str, Any]) -> Iterator[str]:
        path, values = condition
        member = self._variable(path)
        holds = f"{member} is not None" if values is True else f"{member} in {self._program.constant(tuple(values))}"
        missing = " or ".join(f"{self._variable(name)} is None" for name in names)
        yield f"if {holds} and ({missing}): return False"

    def _found_at(self, tree: Tree) -> str:
        """Return the variable that lists what stands at the paths of a tree."""
        found = self._lists.setdefault(tree, f"found_{len(self._lists)}")
        _want(self._wanted, tree, found)
        return found

    def _variable(self, name: str) -> str:
        """Return the variable that holds a member of the object."""
        return self._variables.setdefault(name, f"member_{len(self._variables)}")


def _behind_last(moment: str) -> Iterator[str]:
    """Yield code that goes on if a moment is not before the last one, and makes it the last one.

    Texts that end alike are in the order of their moments, but for fractions of a second.
    """
    yield f"if type({moment}) is str:"
    yield f"    if not (last <= {moment} and {moment}[-1] == 'Z'): return False"
    yield f"    last = {moment}"
    yield f"elif {moment} is not None: return False"


def _same_below(names: Sequence[str], own: str) -> Iterator[str]:
    """Yield code that goes on if what stands at names in ``other`` is in the same second as a moment, or absent."""
    for name in names:
        yield "if other is not None:"
        yield "    if type(other) is not dict: return False"
        yield f"    other = other.get({name!r})"
    yield f"if other is not None and not ({_in_the_same_second('other', own)}): return False"


def _in_the_same_second(one: str, other: str) -> str:
    same = f"{one}[:{_TO_THE_SECOND}] == {other}[:{_TO_THE_SECOND}] and {one}[-1] == 'Z' == {other}[-1]"
    return f"type({one}) is type({other}) is str and ({one} == {other} or {same})"


class _Wanted(dict[str | int, "_Wanted"]):
    """The steps that paths begin with, each with those that follow, and the lists that get what stands here."""

    def __init__(self) -> None:
        super().__init__()
        self.lists: set[str] = set()


def _want(wanted: _Wanted, tree: Tree, found: str) -> None:
    if not tree:
        wanted.lists.add(found)
    for step, inner in tree:
        _want(wanted.setdefault(step, _Wanted()), inner, found)


def _collected(wanted: _Wanted, value: str, depth: int = 0) -> Iterator[str]:
    """Yield code that collects what is wanted of a value."""
    inside = f"inside_{depth}"
    yield from (f"{found}.append({value})" for found in sorted(wanted.lists))
    if ITEMS in wanted:
        yield f"if type({value}) is not list: return False"
        yield f"for {inside} in {value}:"
        yield from (f"    {line}" for line in _collected(wanted[ITEMS], inside, depth + 1))
        return
    if wanted and depth:
        yield f"if type({value}) is not dict: return False"
        yield f"get_{depth} = {value}.get"
    for step, inner in wanted.items():
        yield f"{inside} = get{f'_{depth}' if depth else ''}({step!r})"
        yield f"if {inside}{'' if inner else ' is not None'}:"
        yield from (f"    {line}" for line in _collected(inner, inside, depth + 1))


def _is_sure(relation: Relation) -> bool:
    return bool(relation.get("within", WITHIN) >= _SURE)


def _all_needed(relation: Relation) -> Iterator[str]:
    """Yield the names of members without which an object can't break a relation."""
    match kind_of(relation):
        case "lasts":
            needed = [relation["lasts"], relation["from"], relation["to"]]
        case "needs" | "allows":
            needed = list(relation["if"])
        case _:
            needed = []
    return (path.split("/")[0] for path in needed if path[0] != EACH)


def _is_of_items(path: str) -> bool:
    holder, _, name = path.partition("/*/")
    return bool(name) and _are_names([holder, name])


def _are_names(paths: Iterable[str]) -> bool:
    return not any("/" in path or path == EACH for path in paths)
