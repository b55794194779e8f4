"""Broken relations → problems, among those that the engine found: in document order, and no more than are wanted."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from heapq import nsmallest
from typing import Any

from convoschema._checking.json_values import Path
from convoschema._checking.locations import Locations
from convoschema._checking.messages import printable
from convoschema._checking.places import trace
from convoschema._checking.problems import Problem, ProblemCode, Report
from convoschema._checking.relations import Broken, Relations
from convoschema._schema.bundle import Bundle
from convoschema._schema.pointers import to_pointer


def with_relations(
    report: Report, relations: Relations, bundle: Bundle, data: Any, limit: int | None, *, notices: bool = False
) -> Report:
    """Return a report with problems of the relations that plain data break, no more than ``limit`` in all.

    With ``notices``, it is those that are just worth a notice.
    """
    locations = Locations(data)
    most = sys.maxsize if limit is None else limit
    found = list(_problems(relations.broken(data, notices=notices), relations, bundle, locations, most))
    return with_others(report, found, locations, limit)


def with_others(report: Report, others: Iterable[Problem], locations: Locations, limit: int | None) -> Report:
    """Return a report with other problems of the same payload among its own, no more than ``limit`` in all."""
    most = sys.maxsize if limit is None else limit
    in_order = sorted([*report.problems, *others], key=lambda problem: (locations.order(problem.path), problem.code))
    if report.more:
        # What comes behind the last one may come behind others that were not looked for.
        in_order = in_order[: in_order.index(report.problems[-1]) + 1]
    told = tuple(in_order[:most])
    return Report(told, report.more or len(in_order) > len(told))


def _problems(
    broken: Iterable[Broken], relations: Relations, bundle: Bundle, locations: Locations, most: int
) -> Iterator[Problem]:
    """Yield the first problems, one more than are wanted."""
    order = _Order(locations.value(()))
    for one in nsmallest(most + 1, broken, key=lambda one: order.of(one.path)):
        evaluation = relations.way_to(one)
        *_, way = trace(bundle.schema, evaluation)
        keyword = to_pointer((evaluation[-1], one.stated.number))
        yield Problem(
            ProblemCode.RELATION,
            locations.pointer(one.path),
            printable(one.found.message),
            None,
            bundle.model,
            one.path,
            to_pointer(evaluation[:-1]) + keyword,
            way.pointer + keyword,
        )


class _Order:
    """The order of what stands in data, found without keeping anything of the many places that are looked at once."""

    def __init__(self, data: Any) -> None:
        self._data = data
        self._positions: dict[int, dict[str, int]] = {}

    def of(self, path: Path) -> tuple[int, ...]:
        """Return what sorts paths as they stand in the document."""
        value, order = self._data, []
        for step in path:
            order.append(step if isinstance(step, int) else self._position(value, step))
            value = value[step]
        return tuple(order)

    def _position(self, value: dict[str, Any], name: str) -> int:
        if len(value) <= _FEW:
            return list(value).index(name)
        if id(value) not in self._positions:
            self._positions[id(value)] = {known: index for index, known in enumerate(value)}
        return self._positions[id(value)][name]


_FEW = 64
"""How many names an object may have to be gone through each time."""
