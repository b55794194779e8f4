"""Cells that hold JSON text → their problems; what a Python worker keeps from batch to batch and from task to task."""

from __future__ import annotations

import gc
import pickle
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from convoschema._checking.outcome import Outcome
from convoschema._checking.parts import look_at_parts, steps_of
from convoschema._checking.stack import has_room, on_fresh_stack
from convoschema._events import EventValidator
from convoschema._memory import keep_memory
from convoschema._options import MAX_PROBLEMS, NamingName, Options
from convoschema._schema.envelopes import NOTIFICATION
from convoschema._validator import Validator
from convoschema.errors import InvalidOption, WrongType

if TYPE_CHECKING:
    from convoschema._checking.problems import Problem

Problems = tuple["Problem", ...]
Find = Callable[[bytes], Problems]

FULL: Final = 10_000
"""How many problems are told before those of further cells go into another batch: a batch is held in memory."""

_KEPT: Final = 16
_MEMORY_KEPT: Final = 8 << 20


class CellOptions(Options, total=False):
    """How cells are checked: the options of :class:`~convoschema.Validator`, ``at`` of its methods, and ``events``."""

    naming: NamingName
    at: str
    events: bool


class Portion(NamedTuple):
    """The problems of some cells that follow each other: the number of the first cell, and those of each."""

    first: int
    problems: list[Problems]


def plan_of(model: Any, *, events: bool = False, at: str = "", **options: Any) -> bytes:
    """Return what a worker needs to know to check cells, the schemas of a user's catalog included.

    :raises ConvoschemaError: what a validator raises that can't be built, and what ``at`` and ``events`` can't be.
    """
    try:
        steps_of(at)
    except ValueError:
        raise InvalidOption("at", at) from None
    if not events and model is None:
        raise WrongType("name the model of the payloads, or say events=True")
    if events and not (model is None and options.keys().isdisjoint(("naming", "catalog"))):
        raise WrongType("events are what their topics say: no model, naming or catalog goes with events=True")
    name = None if events else Validator(model, **options).model
    if events:
        EventValidator(**options)
    return pickle.dumps((name, at, options))


def find_problems(plan: bytes, cells: Iterable[bytes | None]) -> Iterator[Problems]:
    """Yield the problems of each cell. One that is null holds nothing that could be found valid, which is a problem."""
    find, of_null = finder(plan)
    look = find if has_room() else (lambda text: on_fresh_stack(find, text))
    return (of_null if cell is None else look(cell) for cell in cells)


def portions(found: Iterable[Problems]) -> Iterator[Portion]:
    """Yield the problems of cells in portions with no more problems than a batch may have, or those of one cell."""
    first, weight, some = 0, 0, list[Problems]()
    for problems in found:
        if some and weight + len(problems) > FULL:
            yield Portion(first, some)
            first, weight, some = first + len(some), 0, []
        some.append(problems)
        weight += len(problems)
    if some:
        yield Portion(first, some)


class _TextValidator(Validator):
    """Checks texts, most of which are valid: those are not read."""

    def finder(self) -> Find:
        """Return what finds the problems of a text. The stack must have room."""
        look = self._acceptor.accept_unread if self._relations is None else self._accept

        def find(text: bytes) -> Problems:
            accepted, data = look(text)
            return () if accepted else self._look_closer(text, data).problems

        return find


@lru_cache(maxsize=_KEPT)
def finder(plan: bytes) -> tuple[Find, Problems]:
    """Return what finds the problems of a text, on a stack that has room, and the problems of null.

    A worker builds one for each plan.
    """
    model, at, options = pickle.loads(plan)  # noqa: S301 - it was made by plan_of, and came as the code itself did
    find = _finder_of_events(at, options) if model is None else _finder_of_model(model, at, options)
    keep_memory(_MEMORY_KEPT)
    # After each task Spark has the worker's garbage collected: what is kept is not to be looked through each time.
    gc.freeze()
    return find, _of_null(model or NOTIFICATION.model)


def _finder_of_model(model: str, at: str, options: dict[str, Any]) -> Find:
    validator = _TextValidator(model, **options)
    return (lambda text: tuple(validator.iter_problems(text, at=at))) if at else validator.finder()


def _finder_of_events(at: str, options: dict[str, Any]) -> Find:
    validator = EventValidator(**options)
    steps, limit = steps_of(at), options.get("max_problems", MAX_PROBLEMS)

    def find(text: bytes) -> Problems:
        return validator.look(text).problems if validator.accept_unread(text) is None else ()

    def check(event: Any) -> Outcome:
        return Outcome(*validator.look(event)[1:])

    if not at:
        return find

    return lambda text: look_at_parts(text, steps, NOTIFICATION.model, limit, check).problems


def _of_null(model: str) -> Problems:
    from convoschema._checking.problems import Problem, ProblemCode

    message, hint = "expected JSON text, got null", "leave such rows out, if there may be some"
    return (Problem(ProblemCode.NOT_JSON, "", message, hint, model, ()),)
