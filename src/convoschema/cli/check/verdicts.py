"""What becomes of a payload, and what says so; whether it is of another model altogether."""

from __future__ import annotations

from typing import Any, Final, NamedTuple, Protocol

from convoschema._checking.problems import Problem
from convoschema._notices import accepted_problems, problem_of, recognition_notice
from convoschema._schema.recognition import FEW, Recogniser
from convoschema.cli.check.topics import Topics

NO_MODEL: Final = "-"
"""What stands for the model of what was not found out to be of any."""


class Verdict(NamedTuple):
    """What became of a payload: as which model it was checked, its problems, and what a stricter profile would add."""

    model: str
    problems: tuple[Problem, ...] = ()
    more: bool = False
    notices: tuple[Problem, ...] = ()


class Judge(Protocol):
    """Something that checks payloads.

    ``usual_model`` is the model to tell of what is no payload. ``topics`` counts the events that were judged.
    """

    usual_model: str
    topics: Topics

    def judge_line(self, line: bytes) -> str | Verdict | None:
        """Return what becomes of a payload that is a line, or its model alone if there is nothing to tell of it.

        The line may end with its line feed. None says nothing: it depends on what is in it.
        """

    def judge(self, payload: Any, record: Any) -> Verdict | None:
        """Return what becomes of a payload that stands in a record, or None if the record says that it is of none."""

    def refuse(self, text: bytes) -> Verdict:
        """Return what becomes of a text that is no record, since it is no JSON or too deep."""


def noticed_beside(strictly: tuple[Problem, ...], problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Return what is to be noticed of a payload: its problems by a stricter profile, without those that it has."""
    return tuple(accepted_problems(strictly, lambda: problems))


def is_unrecognised(data: Any, recogniser: Recogniser) -> bool:
    """Return whether data are of another model altogether; of nearly all, the model knows every name, or most."""
    own = recogniser.own
    if own is None or type(data) is not dict or own.issuperset(data):
        return False
    return len(own.intersection(data)) <= FEW * len(data) and recogniser.unrecognised(data) is not None


def unrecognised_problems(model: str, data: Any, recogniser: Recogniser) -> tuple[Problem, ...]:
    """Return the problem of data that are of another model altogether, if they are."""
    notice = recognition_notice(model, data, recogniser)
    return () if notice is None else (problem_of(notice),)
