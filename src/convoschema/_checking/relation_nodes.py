"""What relations state of the values at a place, and of those in them, as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from convoschema._checking.relation_paths import Rule, Tree
from convoschema._schema.relations import Relation


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
