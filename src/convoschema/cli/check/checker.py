"""JSON text → results: the payloads in a text, their problems and where those stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from convoschema._checking.json_values import Path, parse
from convoschema._checking.messages import kind_of
from convoschema._checking.problems import Problem, ProblemCode
from convoschema._options import Naming
from convoschema._schema.catalog import Catalog
from convoschema._schema.pointers import to_pointer
from convoschema._validator import MAX_PROBLEMS, Validator
from convoschema.cli.check.array_slices import array_slices
from convoschema.cli.check.findings import FULL, Findings, Start, moved
from convoschema.cli.check.naming_note import NamingNote
from convoschema.cli.check.positions import locate
from convoschema.cli.check.reading import PIECE
from convoschema.cli.config.pointers import place_of
from convoschema.cli.results import Result
from convoschema.cli.sizes import MAX_SIZE
from convoschema.errors import InvalidPayload

_LOOKED_AT = PIECE
"""How many bytes of a file of lines are searched for names of the other naming."""


@dataclass(frozen=True, slots=True)
class Aim:
    """What the payloads of a file are checked against, and how the file holds them.

    ``at`` are the steps of the JSON Pointer at which the payload stands in each record; none if a record is one.
    ``lines`` says that every line is a record, whatever the file is called, and ``each`` that other files are arrays
    of records.
    """

    model: str
    profile: str
    naming: Naming = Naming.WIRE
    at: tuple[str, ...] = ()
    each: bool = False
    lines: bool = False


@dataclass(frozen=True, slots=True)
class Manner:
    """How a run checks all its payloads.

    ``naming`` is that of the files for which nothing else is said. ``max_problems`` is how many problems of a payload
    are looked for, ``of_all`` asks for results of payloads without problems too. ``max_size`` is how many bytes a text,
    or a line, may have.
    """

    catalog: Catalog
    naming: Naming
    max_problems: int | None = MAX_PROBLEMS
    show_values: bool = False
    of_all: bool = False
    max_size: int = MAX_SIZE


@dataclass(frozen=True, slots=True)
class _Record:
    """A payload in a text: where in it, and its problems, which are None if there is nothing at the pointer."""

    index: int | None
    problems: tuple[Problem, ...] | None
    more: bool = False


class Checker:
    """Checks texts, with one validator for each model and profile."""

    def __init__(self, manner: Manner) -> None:
        self._manner = manner
        self._note = NamingNote(manner.catalog, manner.naming)
        self._validators: dict[tuple[str, str, Naming], Validator] = {}

    @property
    def max_size(self) -> int:
        """How many bytes a text, or a line, may have."""
        return self._manner.max_size

    def check_lines(
        self, source: str, aim: Aim, text: bytes, *, offset: int, is_first: bool = False
    ) -> Iterator[Findings]:
        """Check a text, ``offset`` bytes into its file, whose every line is a record; blank lines are passed over.

        What is found comes in parts, each with its lines counted from 1; ``is_first`` is about the first one.
        """
        lines = text.split(b"\n")
        if not lines[-1]:
            lines.pop()
        mistaken = sum(self._mistaken_lines(aim, lines, offset))
        done = 0
        while done < len(lines) or is_first:
            found = Findings(source, is_first, mistaken=mistaken)
            done += self._check_some(source, aim, lines[done:] if done else lines, found)
            yield found
            mistaken, is_first = 0, False

    def _check_some(self, source: str, aim: Aim, lines: list[bytes], found: Findings) -> int:
        """Check lines until all are, or until so much was found that it is to be told; return how many were."""
        validator, of_all = self._validator(aim), self._manner.of_all
        number = blank = 0
        for number, line in enumerate(lines, 1):
            # Most are valid, and found to be so without making anything of them.
            if line and not aim.at and validator.is_valid(line):
                if not of_all:
                    continue
                found.add(Result(source, number, aim.model))
            elif not line.strip():
                blank += 1
            else:
                record = self._record(validator, aim, line)
                self._tell(source, aim, [replace(record, index=number)], line, found, Start(number))
            if found.is_full:
                break
        found.lines = number
        found.checked += number - blank
        return number

    def _mistaken_lines(self, aim: Aim, lines: list[bytes], offset: int) -> Iterator[int]:
        # Looking at names takes longer than checking: the beginning of a file will do.
        for line in lines:
            if offset >= _LOOKED_AT:
                return
            yield self._mistaken(aim, line)
            offset += len(line) + 1

    def check_text(self, source: str, aim: Aim, text: bytes) -> Iterator[Findings]:
        """Check a text that is one record, or an array of them if the run is about each, and yield findings."""
        validator = self._validator(aim)
        slices = array_slices(text) if aim.each and not self._manner.show_values else None
        if slices is None:
            records = self._records(validator, aim, text)
            yield from self._in_parts(source, aim, records, text, Start())
            return
        for part in slices:
            items = self._items(validator, aim, parse(part.text).data)
            yield from self._in_parts(source, aim, items, part.text, Start(part.line, part.column, part.first))

    def _in_parts(
        self, source: str, aim: Aim, records: Iterator[_Record], text: bytes, start: Start
    ) -> Iterator[Findings]:
        """Yield what is found in the records of a text, in parts; each goes through the text anew for its problems."""
        mistaken = self._mistaken(aim, text)
        found = Findings(source, mistaken=mistaken)
        some: list[_Record] = []
        weight = 0
        for record in records:
            some.append(record)
            weight += bool(record.problems or self._manner.of_all) + len(record.problems or ())
            if weight >= FULL:
                yield self._told(source, aim, some, text, found, start)
                found, some, weight = Findings(source), [], 0
        yield self._told(source, aim, some, text, found, start)

    def _told(
        self, source: str, aim: Aim, records: list[_Record], text: bytes, found: Findings, start: Start
    ) -> Findings:
        found.checked += len(records)
        self._tell(source, aim, records, text, found, start)
        return found

    def _validator(self, aim: Aim) -> Validator:
        key = aim.model, aim.profile, aim.naming
        if key not in self._validators:
            manner = self._manner
            named: Any = {"profile": aim.profile, "naming": aim.naming.value}
            self._validators[key] = Validator(
                aim.model,
                catalog=manner.catalog,
                show_values=manner.show_values,
                max_problems=manner.max_problems,
                **named,
            )
        return self._validators[key]

    def _records(self, validator: Validator, aim: Aim, text: bytes) -> Iterator[_Record]:
        if not aim.each:
            yield self._record(validator, aim, text)
            return
        instance = parse(text)
        if instance.refusals:
            yield _checked(validator, text, None)
        elif not isinstance(instance.data, list):
            message = f"expected an array of payloads, got {kind_of(instance.data)}"
            yield _Record(None, (Problem(ProblemCode.TYPE, "", message, "leave out --each", aim.model, ()),))
        else:
            yield from self._items(validator, aim, instance.data)

    def _items(self, validator: Validator, aim: Aim, items: list[Any]) -> Iterator[_Record]:
        for index, item in enumerate(items):
            place = place_of(item, aim.at)
            if place is None:
                yield _Record(index, None)
            else:
                yield _checked(validator, place[1], index, (index, *place[0]))

    def _record(self, validator: Validator, aim: Aim, text: bytes) -> _Record:
        instance = parse(text) if aim.at else None
        if instance is None or instance.refusals:
            return _checked(validator, text, None)
        place = place_of(instance.data, aim.at)
        return _Record(None, None) if place is None else _checked(validator, place[1], None, place[0])

    def _tell(
        self, source: str, aim: Aim, records: list[_Record], text: bytes, findings: Findings, start: Start
    ) -> None:
        """Add the results of records of a text, which has one position for each problem."""
        problems = [problem for record in records for problem in record.problems or ()]
        located = iter(locate(text, problems, excerpts=self._manner.show_values))
        for record in records:
            if record.problems is None:
                findings.checked -= 1
                findings.absent += 1
            elif record.problems or self._manner.of_all:
                told = tuple(moved(next(located), start) for _ in record.problems)
                index = None if record.index is None else record.index + start.item
                findings.add(Result(source, index, aim.model, told, record.more))

    def _mistaken(self, aim: Aim, text: bytes) -> int:
        """Return how many payloads of a text seem to be in the other naming."""
        if aim.naming is not self._manner.naming or not self._note.may_be_about(text):
            return 0
        data = parse(text).data
        places = [place_of(item, aim.at) for item in (data if isinstance(data, list) else [data])]
        return sum(place is not None and self._note.is_about(aim.model, place[1]) for place in places)


def _checked(validator: Validator, payload: Any, index: int | None, prefix: Path = ()) -> _Record:
    """Return a payload that stands at a path in its text, with its problems as problems of the text."""
    try:
        validator.validate(payload)
    except InvalidPayload as error:
        return _Record(index, _below(prefix, error.problems), error.more)
    return _Record(index, ())


def _below(prefix: Path, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    if not prefix:
        return problems
    pointer = to_pointer(prefix)
    return tuple(
        replace(problem, pointer=pointer + problem.pointer, path=(*prefix, *problem.path)) for problem in problems
    )
