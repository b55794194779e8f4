"""Payload → notices: what a profile accepts, but a stricter one would not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from convoschema._checking.json_values import Path
from convoschema._plurals import noun

if TYPE_CHECKING:
    from convoschema._checking.problems import Problem
    from convoschema._schema.recognition import Recogniser


class NoticeCode(StrEnum):
    """What a notice is about. The codes are few and stay."""

    NULL = "null"
    """Null, where an absent value is left out."""

    UNKNOWN_PROPERTY = "unknown-property"
    """A property that the model does not have."""

    UNKNOWN_VALUE = "unknown-value"
    """A value that an enumeration does not list."""

    RELATION = "relation"
    """Values that do not fit together as the vendor's documents say, though no recording shows whether they must."""

    PATTERN = "pattern"
    """A string that does not match a pattern that the vendor documents."""

    RANGE = "range"
    """A number out of the range that the vendor documents."""

    LENGTH = "length"
    """A text or array that is longer than the vendor documents, or shorter."""

    UNRECOGNISED = "unrecognised"
    """A payload of another model altogether, by the names in it."""


_OF_OTHERS = (NoticeCode.UNRECOGNISED, NoticeCode.RELATION)
_STRICTNESS = frozenset(code.value for code in NoticeCode if code not in _OF_OTHERS)


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that is accepted, and worth knowing.

    ``pointer`` is the JSON Pointer of the place and ``path`` the same as keys and indices; ``message`` holds no payload
    value. ``model`` is the model that the payload was checked against.
    """

    code: NoticeCode
    pointer: str
    message: str
    model: str
    path: Path

    def as_dict(self) -> dict[str, Any]:
        """Return the notice as JSON data."""
        return {
            "code": self.code.value,
            "pointer": self.pointer,
            "path": list(self.path),
            "model": self.model,
            "message": self.message,
        }


def accepted_problems(strictly: Iterable[Problem], own: Callable[[], Iterable[Problem]]) -> Iterator[Problem]:
    """Yield what is to be noticed of the strict profile's problems: none that another has too; ``own`` gives those."""
    accepted = [problem for problem in strictly if problem.code.value in _STRICTNESS]
    if accepted:
        refused = {(problem.code, problem.pointer) for problem in own()}
        yield from (problem for problem in accepted if (problem.code, problem.pointer) not in refused)


def notice_of(problem: Problem) -> Notice:
    """Return a problem of the strict profile as a notice."""
    return Notice(NoticeCode(problem.code), problem.pointer, problem.message, problem.model, problem.path)


def recognition_notice(model: str, data: Any, recogniser: Recogniser) -> Notice | None:
    """Return what is to say of data that a model does not recognise, or None."""
    found = recogniser.unrecognised(data) if isinstance(data, dict) else None
    if found is None:
        return None
    message = f"{model} knows {found.known} of {found.total} {noun(found.total, 'property', 'properties')}"
    if found.better is not None:
        who = f"{found.better} knows" if not found.as_good else f"{found.better} and {found.as_good} more know"
        naming = "" if found.naming is None else f" with naming {found.naming.value!r}"
        message += f"; {who} {found.known_to_better}{naming}"
    return Notice(NoticeCode.UNRECOGNISED, "", message, model, ())


def problem_of(notice: Notice) -> Problem:
    """Return a notice as a problem, for those to whom it is one: a check that could check nothing is not passed."""
    from convoschema._checking.problems import Problem, ProblemCode

    code = ProblemCode(notice.code.value)
    return Problem(code, notice.pointer, notice.message, None, notice.model, notice.path)
