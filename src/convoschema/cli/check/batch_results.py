"""What a part of a run has found, and where that stands in the whole."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import NamedTuple, cast

from convoschema._schema.pointers import to_pointer
from convoschema.cli.check.naming_note import Style
from convoschema.cli.results import Located, Position, Result

FULL = 1000
"""How many results and problems are told at a time, since each takes a thousand times the room of what may cause it."""


@dataclass(slots=True)
class BatchResults:
    """What a part of a run has found; no part holds many more than a thousand results and problems, but for a payload.

    ``source`` is the file that was read last, ``lines`` how many lines were, counted from which the results are
    numbered, and ``is_first`` whether they are its first; ``size`` are the bytes read, ``absent`` the records with
    nothing at the pointer, ``meant`` the steps of the pointer that is probably meant, ``unnamed`` those that name no
    model, ``topics`` the events by the patterns of their topics, ``mistaken`` the payloads whose names seem to be in
    another style, by the style, ``missed`` what could not be read. ``is_last`` says that what follows of the same file
    is not to be told.
    """

    source: str = ""
    is_first: bool = True
    size: int = 0
    lines: int = 0
    checked: int = 0
    absent: int = 0
    meant: tuple[str, ...] = ()
    unnamed: int = 0
    topics: Counter[str | None] = field(default_factory=Counter)
    mistaken: Counter[Style] = field(default_factory=Counter)
    results: list[Result] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    is_last: bool = False
    weight: int = 0

    @property
    def is_full(self) -> bool:
        """Whether so much was found that it is to be told before more is looked for."""
        return self.weight >= FULL

    def add(self, result: Result) -> None:
        """Add what became of a payload."""
        self.results.append(result)
        self.weight += 1 + len(result.problems) + len(result.notices)


class Start(NamedTuple):
    """Where a part of a text begins: its first character, and the index of its first item if it is part of an array."""

    line: int = 1
    column: int = 1
    item: int = 0


def shifted(result: Result, lines: int) -> Result:
    """Return a result of a line as one of a line further down."""
    if not lines:
        return result
    start = Start(lines + 1)
    problems, notices = (tuple(moved(located, start) for located in told) for told in (result.problems, result.notices))
    return replace(result, record=cast("int", result.record) + lines, problems=problems, notices=notices)


def moved(located: Located, start: Start) -> Located:
    """Return what was located in a part of a text as located in the whole."""
    if start == Start():
        return located
    line, column = located.position.line, located.position.column
    if line == 1:
        column += start.column - 1
    problem = located.problem
    if start.item:
        [index, *steps] = problem.path
        path = (cast("int", index) + start.item, *steps)
        problem = replace(problem, path=path, pointer=to_pointer(path))
    return replace(located, problem=problem, position=Position(line + start.line - 1, column))
