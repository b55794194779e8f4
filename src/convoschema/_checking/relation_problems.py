"""Broken relations → problems, among those that the engine found: in document order, and no more than are wanted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

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
    broken = relations.broken(data, notices=notices)
    if not broken:
        return report
    locations = Locations(data)
    found = [*report.problems, *_problems(broken, relations, bundle, locations, limit)]
    in_order = sorted(found, key=lambda problem: (locations.order(problem.path), problem.code))
    if report.more:
        # What comes behind the last one may come behind others that were not looked for.
        in_order = in_order[: in_order.index(report.problems[-1]) + 1]
    told = tuple(in_order[:limit])
    return Report(told, report.more or len(in_order) > len(told))


def _problems(
    broken: Iterable[Broken], relations: Relations, bundle: Bundle, locations: Locations, limit: int | None
) -> Iterator[Problem]:
    """Yield the first problems, one more than are wanted."""
    in_order = sorted(broken, key=lambda one: locations.order(one.path))
    for one in islice(in_order, None if limit is None else limit + 1):
        evaluation = relations.way_to(one)
        *_, way = trace(bundle.schema, evaluation)
        keyword = to_pointer((evaluation[-1], one.stated.number))
        yield Problem(
            ProblemCode.RELATION,
            locations.pointer(one.path),
            printable(one.message),
            None,
            bundle.model,
            one.path,
            to_pointer(evaluation[:-1]) + keyword,
            way.pointer + keyword,
        )
