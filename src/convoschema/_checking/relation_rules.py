"""Kinds of relations → rules: functions from an object to where it breaks them.

A rule says nothing of values that are missing, or of another type than it is about, but for what its kind demands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from convoschema._checking import time_rules
from convoschema._checking.json_values import Path
from convoschema._checking.relation_paths import (
    Break,
    Rule,
    Trees,
    names_of,
    passed_over,
    places_at,
    value_at,
    values_at,
)
from convoschema._schema.relations import Relation, condition_in_words, filled, kind_of, listed, paths_in

_IDS: Final = frozenset((str, int))


def rule_of(relation: Relation, trees: Trees) -> Rule:
    """Return the rule of a relation."""
    return _RULES[kind_of(relation)](relation, trees)


def _unique(relation: Relation, trees: Trees) -> Rule:
    tree = trees[relation["unique"]]
    words = (f"another of {relation['unique']} is the same",)

    def rule(value: dict[str, Any]) -> Iterator[Break]:
        met: set[Any] = set()
        for path, member in places_at(tree, value):
            if type(member) not in _IDS:
                passed_over(member)
            elif member in met:
                yield Break(path, words)
            else:
                met.add(member)

    return rule


def _refers(relation: Relation, trees: Trees) -> Rule:
    tree, to = trees[relation["refers"]], trees[relation["to"]]

    def rule(value: dict[str, Any]) -> Iterator[Break]:
        references = _ids(values_at(tree, value))
        known = set(_ids(values_at(to, value))) if references else set()
        if not known or known.issuperset(references):
            return
        for path, member in places_at(tree, value):
            if type(member) in _IDS and member not in known:
                yield Break(path, (path[-1:], f" is none of {relation['to']}"))

    return rule


def _agrees(relation: Relation, _trees: Trees) -> Rule:
    name, template = relation["agrees"]
    names = names_of(name)
    parts = {path: names_of(path) for path in paths_in(template)}

    def rule(value: dict[str, Any]) -> Iterator[Break]:
        own = value_at(value, names)
        known = {path: value_at(value, part) for path, part in parts.items()}
        if type(own) is not str or not all(type(part) is str for part in known.values()):
            for found in (own, *known.values()):
                passed_over(found)
            return
        if own != filled(template, lambda path: known[path], braces=False):
            yield Break(names, (f"{name} is not {template}",))

    return rule


def _needs(relation: Relation, _trees: Trees) -> Rule:
    paths = {path: names_of(path) for path in relation["needs"]}
    condition = _condition(relation)
    why = condition_in_words(relation["if"])

    def rule(value: dict[str, Any]) -> Iterator[Break]:
        place = condition(value)
        if place is not None:
            missing = (path for path, names in paths.items() if value_at(value, names) is None)
            yield from (Break(place, (f"{path} is missing, though {why}",)) for path in missing)

    return rule


def _allows(relation: Relation, _trees: Trees) -> Rule:
    allowed = [(path, names_of(path), values) for path, values in relation["allows"].items()]
    condition = _condition(relation)
    why = condition_in_words(relation["if"])

    def rule(value: dict[str, Any]) -> Iterator[Break]:
        if condition(value) is None:
            return
        for path, names, values in allowed:
            member = value_at(value, names)
            if member is not None and not _is_among(member, values):
                yield Break(names, (f"{path} is not {listed(values, 'or')}, though {why}",))

    return rule


def _condition(relation: Relation) -> Callable[[dict[str, Any]], Path | None]:
    """Return what gives the path of the last value on which a relation depends, or None if it does not hold."""
    wanted = [(names_of(path), said) for path, said in relation["if"].items()]

    def condition(value: dict[str, Any]) -> Path | None:
        path: Path | None = None
        for path, said in wanted:
            member = value_at(value, path)
            if member is None or not (said is True or _is_among(member, said)):
                return None
        return path

    return condition


def _is_among(member: Any, values: Iterable[Any]) -> bool:
    passed_over(member)
    return any(type(member) is type(value) and member == value for value in values)


def _ids(values: Iterable[Any]) -> list[Any]:
    ids = []
    for value in values:
        if type(value) in _IDS:
            ids.append(value)
        else:
            passed_over(value)
    return ids


_RULES: Final[dict[str, Callable[[Relation, Trees], Rule]]] = {
    "in-order": time_rules.in_order,
    "follow": time_rules.follow,
    "same-time": time_rules.same_time,
    "earliest": time_rules.earliest,
    "latest": time_rules.latest,
    "lasts": time_rules.lasts,
    "unique": _unique,
    "refers": _refers,
    "agrees": _agrees,
    "needs": _needs,
    "allows": _allows,
}
