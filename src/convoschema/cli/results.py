"""What a run tells its reporters: payloads, their problems and where those stand."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Final, Protocol

from convoschema._checking.problems import Problem

STDIN_LABEL: Final = "stdin"
"""What standard input is called in reports."""


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a text. Both count from 1; columns count characters (code points), so a tab is one."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Located:
    """A problem and where in its file it stands.

    ``position`` is that of the value at fault; of the key, if the property is unknown; of the object, if the property
    is missing. ``excerpt`` is the whole line there, and given only if values may be shown.
    """

    problem: Problem
    position: Position
    excerpt: str | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one payload.

    ``source`` is what the file is called. ``record`` tells the payloads of a file of many apart: the number of the
    line in a file of lines, the index in an array (``--each``), None where the file is one payload. ``more`` says that
    the payload has more problems than these, which were not looked for. ``beyond`` are problems that count, but are not
    to be shown one by one, since so many were shown already. ``notices`` are what a stricter profile would not accept,
    as the problems that they would be.
    """

    source: str
    record: int | None
    model: str
    problems: tuple[Located, ...] = ()
    more: bool = False
    beyond: tuple[Located, ...] = ()
    notices: tuple[Located, ...] = ()


@dataclass(slots=True)
class Totals:
    """What a run has counted so far.

    ``problems`` are those that rules or the baseline did not take off the report, which are the ``accepted`` ones;
    ``unreported`` are those among them beyond the wanted number. ``skipped`` are files that no pattern names a model
    for. Records are not among the ``checked`` that are ``absent``, with nothing at the pointer of ``--at``, or
    ``unnamed``, naming no model. ``curtailed`` are payloads with more problems than were looked for, ``topics`` counts
    events by the patterns of their topics, None for those that are not known. ``noticed`` are notices, and ``untold``
    those among them beyond the wanted number. ``stopped`` says what ended the run before its end (``interrupted``,
    ``terminated`` …), or is None.
    """

    checked: int = 0
    invalid: int = 0
    problems: int = 0
    skipped: int = 0
    accepted: int = 0
    unreported: int = 0
    stopped: str | None = None
    absent: int = 0
    curtailed: int = 0
    unnamed: int = 0
    noticed: int = 0
    untold: int = 0
    topics: Counter[str | None] = field(default_factory=Counter)

    @property
    def known_topics(self) -> list[tuple[str, int]]:
        """The patterns of topics, and how many events of each were checked, most first."""
        known = [(pattern, count) for pattern, count in self.topics.items() if pattern is not None]
        return sorted(known, key=lambda item: (-item[1], item[0]))


class Reporter(Protocol):
    """Something that tells the user what a run found.

    ``of_all`` says whether it wants to be told of payloads without problems too. What counts, counts ``beyond`` too.
    """

    of_all: bool

    def tell(self, result: Result) -> None:
        """Tell of one payload."""

    def close(self, totals: Totals) -> None:
        """Tell how the run ended, and write what is left."""
