"""Relations → Python code that says at first sight that data break none.

Most data break none, and to know that should cost no more than to know that a schema accepts them. So each object that
relations are about gets a function of straight code, in which what is looked up once serves all of them. It only ever
says yes: what it is not sure of (odd data, timestamps in other forms, whatever is rare) the rules decide.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Any, Final

from convoschema._checking.relation_lines import (
    NO_LISTS,
    Wanted,
    are_names,
    behind_last,
    below_names,
    collected,
    in_order,
    in_the_same_second,
    is_of_items,
    is_of_texts,
    same_below,
)
from convoschema._checking.relation_nodes import Node, Stated
from convoschema._checking.relation_paths import ITEMS, Tree
from convoschema._schema.relations import EACH, WITHIN, filled, kind_of, paths_in, paths_of

_PAIR: Final = 2
_SURE: Final = 1.0
"""From how many seconds of tolerance on two moments in the same second are close enough."""

Sight = Callable[[Any], bool]


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
        self._known: dict[Any, str] = {}
        self._number = 0

    def function(self, node: Node, wanted: Wanted = NO_LISTS) -> str:
        """Return the name of the function that looks at the objects of a node, and lists what is wanted of them."""
        key = (id(node), wanted.signature)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self.name("look")
            self.lines += _Function(node, self, wanted).lines(known)
        return known

    def name(self, word: str) -> str:
        """Return a name that nothing else has."""
        self._number += 1
        return f"{word}_{self._number}"

    def constant(self, value: Any) -> str:
        """Return the name of a value."""
        name = self.name("constant")
        self.space[name] = value
        return name


class _Function:
    """The code that looks at the objects of a node.

    What stands in its members is collected on the way through them, for the relations of this object and of those
    around it.
    """

    def __init__(self, node: Node, program: _Program, wanted: Wanted) -> None:
        self._node = node
        self._program = program
        self._given = wanted.all_lists
        self._wanted = Wanted()
        self._wanted.merge(wanted)
        self._variables: dict[str, str] = {}
        self._arrays: dict[tuple[str, ...], str] = {}
        self._lists: dict[Tree, str] = {}

    def lines(self, name: str) -> Iterator[str]:
        """Yield the lines of the function."""
        relations = [line for stated in self._node.problems for line in self._relation(stated)]
        nodes = dict(self._node.members)
        names = dict.fromkeys([*nodes, *map(str, self._wanted), *(name for names in self._arrays for name in names)])
        members = [line for name in names for line in self._member(name, nodes.get(name))]
        yield f"def {name}({', '.join(['value', *self._given])}):"
        yield "    if type(value) is not dict: return False"
        yield "    get = value.get"
        yield from (f"    {variable} = get({wanted!r})" for wanted, variable in self._variables.items())
        yield from (f"    {found} = []" for found in self._lists.values())
        yield from (f"    number_of_{some} = 0" for some in self._arrays.values())
        yield from (f"    {line}" for line in [*members, *relations])
        # Maps are rare, and so are arrays in arrays.
        yield f"    return {self._node.inner is None}"

    def _member(self, name: str, node: Node | None) -> Iterator[str]:
        member = self._variable(name)
        wanted = self._wanted.get(name, NO_LISTS)
        yield from (f"if {member} is not None: {found}.append({member})" for found in wanted.lists)
        holding = [some for names, some in self._arrays.items() if name in names]
        inside = [f"{' = '.join([*holding, member])}", f"number = len({member})"] if holding else []
        inside += [f"number_of_{some} += number" for some in holding]
        if node is None:
            inside += collected(wanted, member)
        elif node.inner is None or node.problems or node.members:
            inside.append(f"if not {self._call(node, member, wanted)}: return False")
        else:
            items = wanted.get(ITEMS, NO_LISTS)
            inside += [
                f"if type({member}) is not list: return False",
                f"for item in {member}:",
                *(f"    {found}.append(item)" for found in items.lists),
                f"    if not {self._call(node.inner, 'item', items)}: return False",
            ]
        if inside:
            yield f"if {member}:"
            yield from (f"    {line}" for line in inside)

    def _call(self, node: Node, value: str, wanted: Wanted) -> str:
        lists = sorted({found for below in wanted.values() for found in below.all_lists})
        below = Wanted()
        # Models contain themselves: what they are given is called alike on each level, so that their code is finite.
        below.merge(wanted, {found: f"given_{number:03}" for number, found in enumerate(lists)})
        below.lists = []
        return f"{self._program.function(node, below)}({', '.join([value, *lists])})"

    def _relation(self, stated: Stated) -> Iterator[str]:
        relation = stated.relation
        kind = kind_of(relation)
        of_moments = self._of_moments(kind, stated) if relation.get("within", WITHIN) >= _SURE else None
        if of_moments is not None:
            yield from of_moments
            return
        match kind:
            case "agrees" if are_names(paths_of(relation)):
                yield from self._agrees(stated, *relation[kind])
            case "needs" if are_names([*relation[kind], *relation["if"]]) and len(relation["if"]) == 1:
                yield from self._needs(relation[kind], *relation["if"].items())
            case "allows" if is_of_texts(relation):
                yield from self._allows(relation[kind], *relation["if"])
            case "unique":
                found = self._found_at(stated.trees[relation[kind]])
                yield f"if len(set({found})) != len({found}): return False"
            case "refers":
                found, known = (self._found_at(stated.trees[relation[key]]) for key in (kind, "to"))
                yield f"if {found} and {known} and not set({known}).issuperset({found}): return False"
            case _:
                given = [f"{self._variable(path.split('/')[0])} is not None" for path in relation.get("if", ())]
                breaks = f"{self._breaks(stated)}"
                yield f"if {' and '.join([*given, breaks])}: return False"

    def _of_moments(self, kind: str, stated: Stated) -> Iterator[str] | None:
        """Return the code for a relation between moments, if it is of a form that is often met."""
        relation = stated.relation
        match kind:
            case "in-order" if are_names(relation[kind]):
                return self._in_order(relation[kind])
            case "follow" if are_names(step for path in relation[kind] for step in path.split("/*/")):
                return self._follow(*relation[kind])
            case "same-time" if are_names(relation[kind][:1]):
                return self._same_time(stated, *relation[kind])
            case "earliest" | "latest" if are_names([relation["is"]]) and is_of_items(relation[kind]):
                return self._end_of(stated, relation[kind].split("/")[0])
            case "lasts":
                return self._lasts(stated)
        return None

    def _in_order(self, names: Sequence[str]) -> Iterator[str]:
        moments = [self._variable(name) for name in names]
        yield f"if {' and '.join(f'{moment} is not None' for moment in moments)}:"
        yield f"    if not ({in_order(moments)}): return False"
        if len(moments) > _PAIR:
            yield "else:"
            yield "    last = ''"
            yield from (f"    {line}" for moment in moments for line in behind_last(moment))

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
        yield f"            if not ({in_order(['begin', 'end'], after='last')}): return False"
        yield "            last = end"

    def _same_time(self, stated: Stated, first: str, second: str) -> Iterator[str]:
        own, steps = self._variable(first), second.split("/")
        if EACH not in steps:
            yield f"if {own} is not None:"
            yield from (f"    {line}" for line in same_below(self._variable(steps[0]), steps[1:], own))
        elif stated.relation.get("single") and steps[:2] == [EACH, EACH] and EACH not in steps[2:]:
            arrays = tuple(str(name) for name, _ in stated.trees[second])
            some = self._arrays.setdefault(arrays, self._program.name("some"))
            yield f"if {own} is not None and number_of_{some} == 1:"
            # It has been looked at, and so it is a dict.
            yield from (f"    {line}" for line in same_below(f"{some}[0].get({steps[2]!r})", steps[3:], own))
        else:
            yield f"if {self._breaks(stated)}: return False"

    def _agrees(self, stated: Stated, name: str, template: str) -> Iterator[str]:
        own, parts = self._variable(name), paths_in(template)
        text = self._program.constant(filled(template.replace("%", "%%"), lambda _: "%s", braces=False))
        same = f"{text} % ({''.join(f'get({part!r}), ' for part in parts)})"
        # Where a part is missing, the texts differ, and the rule says that this is nothing.
        yield f"if {own} is not None and {own} != {same} and {self._breaks(stated)}: return False"

    def _end_of(self, stated: Stated, holder: str) -> Iterator[str]:
        kind = kind_of(stated.relation)
        found = self._found_at(stated.trees[stated.relation[kind]])
        own, items = self._variable(stated.relation["is"]), self._variable(holder)
        end = "min" if kind == "earliest" else "max"
        same = in_the_same_second("end", own)
        yield f"if {own} is None or not {found} or not len({items}) == len({found}) == ''.join({found}).count('Z'):"
        yield f"    if {self._breaks(stated)}: return False"
        yield "else:"
        yield f"    end = {end}({found})"
        yield f"    if not {same} and {self._breaks(stated)}: return False"

    def _needs(self, names: Sequence[str], condition: tuple[str, Any]) -> Iterator[str]:
        path, values = condition
        member = self._variable(path)
        holds = f"{member} is not None" if values is True else f"{member} in {self._program.constant(tuple(values))}"
        if values is not True:
            yield f"if {member} is not None and type({member}) is not str: return False"
        missing = " or ".join(f"{self._variable(name)} is None" for name in names)
        yield f"if {holds} and ({missing}): return False"

    def _lasts(self, stated: Stated) -> Iterator[str]:
        paths = [stated.relation[key].split("/") for key in ("lasts", "from", "to")]
        yield f"if {' and '.join(f'{self._variable(steps[0])} is not None' for steps in paths)}:"
        for word, (first, *names) in zip(("told", "begin", "end"), paths, strict=True):
            yield f"    {word} = {self._variable(first)}"
            yield from (f"    {line}" for line in below_names(names, word))
        parse, within = self._program.constant(datetime.fromisoformat), stated.relation.get("within", WITHIN)
        yield "    if told is not None and begin is not None and end is not None:"
        yield f"        if abs(({parse}(end) - {parse}(begin)).total_seconds() - told) > {within}: return False"

    def _allows(self, allowed: dict[str, Any], condition: str) -> Iterator[str]:
        for name, values in allowed.items():
            texts = self._program.constant((None, *values))
            yield f"if {self._variable(condition)} is not None and get({name!r}) not in {texts}: return False"

    def _found_at(self, tree: Tree) -> str:
        """Return the variable that lists what stands at the paths of a tree."""
        found = self._lists.get(tree)
        if found is None:
            found = self._lists[tree] = self._program.name("found")
            self._wanted.add(tree, found)
        return found

    def _breaks(self, stated: Stated) -> str:
        """Return an expression for whether the object breaks a relation, as its rule says."""
        return f"any(True for _ in {self._program.constant(stated.rule)}(value))"

    def _variable(self, name: str) -> str:
        """Return the variable that holds a member of the object."""
        return self._variables.setdefault(name, f"member_{len(self._variables)}")
