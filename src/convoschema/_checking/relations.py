"""Bundle → relations: what finds where data break those that the schemas of a bundle state.

They are found wherever their schemas apply, whatever the data are. Only what leads to some is walked through.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from convoschema._checking.json_values import Path
from convoschema._checking.places import schemas_along
from convoschema._checking.relation_code import Sight, first_sight
from convoschema._checking.relation_nodes import Node, Stated
from convoschema._checking.relation_paths import ITEMS, Break, OddData, Tree, passed_over, tree_of
from convoschema._checking.relation_rules import rule_of
from convoschema._lazy import kept
from convoschema._schema.bundle import Bundle
from convoschema._schema.catalog import Catalog
from convoschema._schema.relations import KEYWORD, Relation, is_notice, paths_of
from convoschema._schema.relations import relations_of as stated_by
from convoschema._schema.subschemas import applied
from convoschema.errors import InvalidSchema

Schemas = tuple[dict[str, Any], ...]


class Broken(NamedTuple):
    """A relation that data break: where and how, where the object is whose schema states it, and what states it."""

    owner: Path
    found: Break
    stated: Stated

    @property
    def path(self) -> Path:
        """The path to the value at fault."""
        return (*self.owner, *self.found.path)


class Relations:
    """Finds where data break the relations of a bundle, or those that are just worth a notice.

    :raises InvalidSchema: a user's relation names what the schema does not describe.
    """

    def __init__(self, bundle: Bundle) -> None:
        self._document = bundle.schema
        self._nodes: dict[tuple[int, ...], Node] = {}
        root = self._node(self._applied([self._document]))
        self._root = root if _prune(self._nodes.values(), root) else None
        self._first_sight: Sight | None = None if self._root is None else first_sight(self._root)
        self._way_to = lru_cache(maxsize=4096)(self._find_way)

    def __bool__(self) -> bool:
        return self._root is not None

    def hold(self, data: Any) -> bool | None:
        """Return whether data break none; None if they are odd, so that it takes a plain copy to know."""
        if self._first_sight is None or self._root is None:
            return True
        try:
            if self._first_sight(data):
                return True
        except (AttributeError, IndexError, OddData, TypeError, ValueError):
            pass  # the data are not of the types that relations are about
        try:
            return not any(True for _ in _look(self._root, data, (), notices=False))
        except OddData:
            return None

    def broken(self, data: Any, *, notices: bool = False) -> Iterable[Broken]:
        """Return where plain data break relations: those that are problems, or those that are just worth a notice."""
        return () if self._root is None else _look(self._root, data, (), notices=notices)

    def stated(self, data: Any) -> Iterator[tuple[Path, dict[str, Any], Stated]]:
        """Yield what is stated, as problems, of each object in plain data: its path, the object, and one relation."""
        if self._root is not None:
            yield from _stated(self._root, data, ())

    def way_to(self, broken: Broken) -> Path:
        """Return the evaluation path to the relations among which a broken one is."""
        # Items stand alike, wherever in an array they are.
        folded = tuple(0 if isinstance(step, int) else step for step in broken.owner)
        return self._way_to(folded, id(broken.stated.schema))

    def _find_way(self, owner: Path, schema: int) -> Path:
        *_, places = schemas_along(self._document, owner)
        return next((*evaluation, KEYWORD) for evaluation, found in places if id(found) == schema)

    def _node(self, schemas: Schemas) -> Node:
        key = tuple(map(id, schemas))
        known = self._nodes.get(key)
        if known is not None:
            return known
        node = self._nodes[key] = Node()
        for schema in schemas:
            for number, relation in enumerate(stated_by(schema)):
                _check_follow(relation, schemas, number)
                trees = {path: self._tree(path, schemas, number) for path in paths_of(relation)}
                stated = Stated(relation, rule_of(relation, trees), trees, schema, number)
                (node.notices if is_notice(relation) else node.problems).append(stated)
        node.names = frozenset(_names(schemas))
        for name in _names(schemas):
            below = self._below(schemas, name)
            if below:
                node.members.append((name, self._node(below)))
        if below := self._below(schemas, ITEMS):
            node.inner = self._node(below)
        return node

    def _tree(self, path: str, schemas: Schemas, number: int) -> Tree:
        tree = tree_of(path.split("/"), schemas, self._below, _names)
        if tree is None:
            raise InvalidSchema(_title(schemas), f"{KEYWORD}/{number} names {path}, which the schema does not describe")
        return tree

    def _below(self, schemas: Schemas, step: str | int) -> Schemas | None:
        """Return the schemas that say something of the members with a name, or of items; None if there are none."""
        if step == ITEMS:
            found = [schema[key] for schema in schemas for key in ("items", "additionalProperties") if key in schema]
        else:
            found = [schema["properties"][step] for schema in schemas if step in schema.get("properties", ())]
        return self._applied(found) if found else None

    def _applied(self, schemas: Iterable[Any]) -> Schemas:
        """Return schemas and those that they apply to the same value, if they say something of what is in it."""
        return tuple(found for schema in schemas for found in self._in_place(schema) if _TELLING & found.keys())

    def _in_place(self, schema: Any) -> Iterator[dict[str, Any]]:
        for found in applied(schema, self._document):
            yield found
            # So is a user's schema wrapped that null would break.
            if found.get("if") == {"type": "null"} and "else" in found:
                yield from self._in_place(found["else"])


def relations_of(catalog: Catalog, bundle: Bundle) -> Relations:
    """Return the relations of a bundle, kept with its catalog.

    :raises InvalidSchema: a user's relation names what the schema does not describe.
    """
    return kept(catalog, Relations, bundle)


def _check_follow(relation: Relation, schemas: Schemas, number: int) -> None:
    if len({path.split("/*/")[0] for path in relation.get("follow", ())}) > 1:
        raise InvalidSchema(_title(schemas), f"{KEYWORD}/{number} follows two arrays, where it can follow one")


def _title(schemas: Schemas) -> str:
    return next((schema["title"] for schema in schemas if "title" in schema), "Mine")


_TELLING = frozenset(("properties", "items", "additionalProperties", KEYWORD))


def _names(schemas: Schemas) -> Sequence[str]:
    return tuple(dict.fromkeys(name for schema in schemas for name in schema.get("properties", ())))


def _prune(nodes: Iterable[Node], root: Node) -> bool:
    """Take away what leads to no relation; return whether the root does."""
    nodes = tuple(nodes)
    live = {id(node) for node in nodes if node.problems or node.notices}
    before = -1
    while before != len(live):
        before = len(live)
        live |= {
            id(node)
            for node in nodes
            if id(node.inner) in live or any(id(member) in live for _, member in node.members)
        }
    for node in nodes:
        node.members = [(name, member) for name, member in node.members if id(member) in live]
        node.inner = node.inner if id(node.inner) in live else None
    return id(root) in live


def _look(node: Node, value: Any, path: Path, *, notices: bool) -> Iterator[Broken]:
    if type(value) is dict:
        for stated in node.notices if notices else node.problems:
            yield from (Broken(path, found, stated) for found in stated.rule(value))
    elif type(value) is not list:
        passed_over(value)
    for step, inner, below in _below(node, value):
        yield from _look(below, inner, (*path, step), notices=notices)


def _below(node: Node, value: Any) -> Iterator[tuple[str | int, Any, Node]]:
    """Yield the members or items of a value of which something is stated, each with its step and node."""
    if type(value) is dict:
        for name, member in node.members:
            if value.get(name):
                yield name, value[name], member
        if node.inner is not None:
            yield from ((name, value[name], node.inner) for name in value if name not in node.names)
    elif type(value) is list and node.inner is not None:
        yield from ((index, item, node.inner) for index, item in enumerate(value))


def _stated(node: Node, value: Any, path: Path) -> Iterator[tuple[Path, dict[str, Any], Stated]]:
    if type(value) is dict:
        yield from ((path, value, stated) for stated in node.problems)
    for step, inner, below in _below(node, value):
        yield from _stated(below, inner, (*path, step))
