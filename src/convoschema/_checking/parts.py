"""Parts of a payload: what stands at a pointer in it, each item or member where the pointer has ``*``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from convoschema._checking.json_text import JSON_TEXT, data_of
from convoschema._checking.json_values import Path
from convoschema._checking.outcome import Outcome
from convoschema._schema.pointers import to_pointer, tokens_of

if TYPE_CHECKING:
    from convoschema._checking.problems import Problem

EACH: Final = "*"
"""The step of a pointer that stands for each item of an array, or each member of an object."""

_POINTER = re.compile(r"(/([^~/]|~[01])*)*", re.DOTALL)
_INDEX = re.compile(r"0|[1-9][0-9]{0,17}")
_NOTHING: Final = object()
_SCALARS: Final = (str, int, float, bool, type(None))

Steps = tuple[str, ...]


def steps_of(pointer: Any) -> Steps:
    """Return the steps of a JSON Pointer.

    :raises ValueError: it is none.
    """
    if not (isinstance(pointer, str) and _POINTER.fullmatch(pointer)):
        raise ValueError("a JSON Pointer begins with a slash, such as /eventBody, and has ~0 for ~ and ~1 for /")
    return tuple(tokens_of(pointer))


def parts_of(data: Any, steps: Iterable[str], path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Yield the path to each part of data at the steps of a pointer, and the part; pass over what leads nowhere."""
    waiting = [(path, data, tuple(steps))]
    while waiting:
        path, data, rest = waiting.pop()
        if not rest:
            yield path, data
        elif rest[0] == EACH:
            waiting += [((*path, step), inner, rest[1:]) for step, inner in reversed(_members(data) or ())]
        else:
            step, inner = _step(data, rest[0])
            if inner is not _NOTHING:
                waiting.append(((*path, step), inner, rest[1:]))


def look_at_parts(
    payload: Any, steps: Steps, model: str, limit: int | None, check: Callable[[Any], Outcome]
) -> Outcome:
    """Return what comes of the parts of a payload, as one outcome of it all; ``check`` says what comes of a part.

    There must be something at the steps before the first ``*``, and items or members if there is one; what lacks
    further down is passed over. Text that is no JSON has no parts and is checked as it is. No more than ``limit``
    problems are told, if it is not None.
    """
    is_text = issubclass(type(payload), JSON_TEXT)
    data = data_of(payload) if is_text else payload
    if is_text and data is payload:
        return check(payload)
    fault = _fault(data, steps, model)
    if fault is not None:
        return Outcome(data, (fault,))
    problems: list[Problem] = []
    for path, part in parts_of(data, steps):
        found = check(part)
        problems += below(path, found.problems)
        if limit is not None and (len(problems) > limit or (len(problems) == limit and found.more)):
            return Outcome(data, tuple(problems[:limit]), more=True)
    return Outcome(data, tuple(problems))


def below(path: Path, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems of a part that stands at a path as problems of the whole."""
    if not path:
        return tuple(problems)
    pointer = to_pointer(path)
    return tuple(
        replace(problem, pointer=pointer + problem.pointer, path=(*path, *problem.path)) for problem in problems
    )


def steps_meant(data: Any, steps: Steps) -> Steps | None:
    """Return the steps that were probably meant by some that lead nowhere, or None if nothing is like them.

    A name is taken for one that is spelt nearly so, or that is put together from the names of a member and of one in
    it: ``/contactListId`` means ``/contactList/id``. What is returned leads somewhere.
    """
    for number, name in enumerate(steps):
        if name == EACH:
            data = next((inner for _, inner in _members(data) or ()), _NOTHING)
            continue
        _, inner = _step(data, name)
        if inner is _NOTHING:
            meant = _names_meant(data, name)
            changed = (*steps[:number], *meant, *steps[number + 1 :])
            return changed if meant and any(True for _ in parts_of(data, changed[number:])) else None
        data = inner
    return None


def _names_meant(data: Any, name: str) -> Steps:
    from convoschema._schema.naming import divided
    from convoschema._spelling import closest

    members = {known: inner for known, inner in _members(data) or () if type(known) is str}
    near = closest(name, members)
    if near is not None:
        return (near,)
    return next((pair for pair in divided(name) if _step(members.get(pair[0]), pair[1])[1] is not _NOTHING), ())


def _fault(data: Any, steps: Steps, model: str) -> Problem | None:
    """Return what is wrong with a payload if there can't be any parts."""
    fixed = steps.index(EACH) if EACH in steps else len(steps)
    path: Path = ()
    whole = data
    for name in steps[:fixed]:
        step, data = _step(data, name)
        path = (*path, step)
        if data is _NOTHING:
            return _absent(whole, steps, path, model)
    if fixed < len(steps) and _members(data) is None:
        from convoschema._checking.messages import kind_of

        kind = kind_of(data) if type(data) in _SCALARS else "something else"
        message = f"expected an array or an object, got {kind}"
        return _problem("null" if data is None else "type", path, message, model)
    return None


def _absent(data: Any, steps: Steps, path: Path, model: str) -> Problem:
    from convoschema._checking.messages import shown_pointer
    from convoschema._spelling import did_you_mean

    meant = steps_meant(data, steps)
    hint = None if meant is None else did_you_mean(shown_pointer(meant))
    return _problem("missing-property", path, "nothing stands here, and it was to be checked", model, hint)


def _problem(code: str, path: Path, message: str, model: str, hint: str | None = None) -> Problem:
    from convoschema._checking.problems import Problem, ProblemCode

    return Problem(ProblemCode(code), to_pointer(path), message, hint, model, path)


def _members(data: Any) -> list[tuple[str | int, Any]] | None:
    """Return the items of an array, or the members of an object, or None if this is neither."""
    if issubclass(type(data), dict):
        return list(dict.items(data))
    items = _items(data)
    return None if items is None else list(enumerate(items))


def _step(data: Any, name: str) -> tuple[str | int, Any]:
    """Return the step that leads on from data by a name, which may be an index, and what is there."""
    if issubclass(type(data), dict):
        return name, dict.get(data, name, _NOTHING)
    items = _items(data) if _INDEX.fullmatch(name) else None
    if items is None:
        return name, _NOTHING
    return int(name), (items[int(name)] if int(name) < len(items) else _NOTHING)


def _items(data: Any) -> list[Any] | None:
    kind = type(data)
    if kind is list:
        found: list[Any] = data
        return found
    if issubclass(kind, list):
        return list.copy(data)
    return list(tuple.__iter__(data)) if issubclass(kind, tuple) else None
