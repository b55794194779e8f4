"""Kinds of relations between moments → rules: functions from an object to where it breaks them.

A rule says nothing of values that are missing, or of another type than it is about, but for what its kind demands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from convoschema._checking.json_values import Path
from convoschema._checking.moments import are_alike, first_and_last, seconds_after
from convoschema._checking.relation_paths import (
    ITEMS,
    Break,
    Rule,
    Tree,
    Trees,
    names_of,
    passed_over,
    places_at,
    value_at,
    values_at,
)
from convoschema._schema.relations import WITHIN, Relation


def in_order(relation: Relation, _trees: Trees) -> Rule:
    """Return the rule by which moments follow one another."""
    within = _within(relation)
    paths = [names_of(path) for path in relation["in-order"]]

    def rule(value: dict[str, Any]) -> Iterator[Break]:
        last = ""
        before: Path = ()
        for names in paths:
            moment = value_at(value, names)
            if type(moment) is str:
                if last and not (last <= moment and are_alike(last, moment)):
                    yield from _disorder(before, last, names, moment, within)
                last, before = moment, names
            else:
                passed_over(moment)

    return rule


def follow(relation: Relation, _trees: Trees) -> Rule:
    """Return the rule by which the times of an array's items follow one another, but for those of open items."""
    within = _within(relation)
    (holder, begin), (_, end) = (path.split("/*/") for path in relation["follow"])
    above, ends = tuple(holder.split("/")), (tuple(begin.split("/")), tuple(end.split("/")))

    def rule(value: dict[str, Any]) -> Iterator[Break]:
        items = value_at(value, above)
        if type(items) is not list:
            passed_over(items)
            return
        last = ""
        before: Path = ()
        for index, item in enumerate(items):
            moments = [value_at(item, names) for names in ends]
            if not all(type(moment) is str for moment in moments):
                for moment in moments:
                    passed_over(moment)
                continue
            for names, moment in zip(ends, moments, strict=True):
                here = (*above, index, *names)
                if last and not (last <= moment and are_alike(last, moment)):
                    yield from _disorder(before, last, here, moment, within)
                last, before = moment, here

    return rule


def _disorder(before: Path, earlier: str, path: Path, later: str, within: float) -> Iterator[Break]:
    seconds = seconds_after(later, earlier)
    if seconds is not None and seconds < -within:
        yield Break(path, (path, " is ", seconds, " before ", before))


def same_time(relation: Relation, trees: Trees) -> Rule:
    """Return the rule by which other moments are the same as one."""
    within = _within(relation)
    first, second = relation["same-time"]
    names, tree = names_of(first), trees[second]
    is_single = bool(relation.get("single"))

    def rule(value: dict[str, Any]) -> Iterator[Break]:
        own = value_at(value, names)
        if type(own) is not str:
            passed_over(own)
            return
        others = values_at(tree, value)
        if all(other == own for other in others) or (is_single and _number_of_items(tree, value) > 1):
            return
        for path, other in places_at(tree, value):
            yield from _apart(path, other, own, first, within)

    return rule


def _apart(path: Path, moment: Any, other: Any, name: str, within: float, word: str = "") -> Iterator[Break]:
    if type(moment) is not str:
        passed_over(moment)
        return
    seconds = seconds_after(moment, other)
    if seconds is not None and abs(seconds) > within:
        yield Break(path, (path, " is ", seconds, " after " if seconds > 0 else " before ", word, name))


def _number_of_items(tree: Tree, value: Any) -> int:
    """Return how many items the paths of a tree lead through, whatever these have."""
    number = 0
    for step, inner in tree:
        if step == ITEMS:
            number += len(value) if type(value) is list else 0
        else:
            number += _number_of_items(inner, value.get(step) if type(value) is dict else None)
    return number


def earliest(relation: Relation, trees: Trees) -> Rule:
    """Return the rule by which a moment is the first of some."""
    within = _within(relation)
    name, all_of = relation["is"], relation["earliest"]
    names, tree = names_of(name), trees[all_of]

    def rule(value: dict[str, Any]) -> Iterator[Break]:
        own, moments = value_at(value, names), values_at(tree, value)
        ends = _ends(moments)
        if ends is None or len(moments) < _number_of_items(tree, value):
            return
        yield from _apart(names, own, ends[0], all_of, within, "the first of ")

    return rule


def latest(relation: Relation, trees: Trees) -> Rule:
    """Return the rule by which a moment is the last of some, and there if none of them is missing."""
    within = _within(relation)
    name, all_of = relation["is"], relation["latest"]
    names, tree = names_of(name), trees[all_of]
    tells_open = bool(relation.get("open"))

    def rule(value: dict[str, Any]) -> Iterator[Break]:
        own, moments = value_at(value, names), values_at(tree, value)
        ends = _ends(moments)
        if len(moments) < _number_of_items(tree, value):
            if own is not None and tells_open:
                yield Break(names, (f"{name} is there, though one of {all_of} is missing",))
        elif ends is not None and own is None and tells_open:
            yield Break((), (f"{name} is missing, though none of {all_of} is",))
        elif ends is not None:
            yield from _apart(names, own, ends[1], all_of, within, "the last of ")

    return rule


def _ends(moments: Sequence[Any]) -> tuple[str, str] | None:
    """Return the first and the last of some moments, or None if there are none or one is no moment."""
    if not all(type(moment) is str for moment in moments):
        for moment in moments:
            passed_over(moment)
        return None
    if moments and all(are_alike(moment, moments[0]) for moment in moments):
        return min(moments), max(moments)
    return first_and_last(moments)


def lasts(relation: Relation, _trees: Trees) -> Rule:
    """Return the rule by which a number of seconds is the time between two moments."""
    within = _within(relation)
    paths = (relation["lasts"], relation["from"], relation["to"])
    seconds, begin, end = (names_of(path) for path in paths)

    def rule(value: dict[str, Any]) -> Iterator[Break]:
        told, first, last = value_at(value, seconds), value_at(value, begin), value_at(value, end)
        if type(told) not in (int, float) or not type(first) is type(last) is str:
            for found in (told, first, last):
                passed_over(found)
            return
        lasted = seconds_after(last, first)
        # A whole number of seconds may be cut off or rounded.
        if lasted is not None and abs(told - lasted) > within + 1:
            much = " more" if told > lasted else " less"
            yield Break(seconds, (paths[0], " is ", told - lasted, much, f" than from {paths[1]} to {paths[2]}"))

    return rule


def _within(relation: Relation) -> float:
    return float(relation.get("within", WITHIN))
