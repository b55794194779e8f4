"""JSON text → results: the payloads in a text, their problems and where those stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, cast

from convoschema._checking.json_values import Path, parse
from convoschema._checking.messages import kind_of
from convoschema._checking.problems import Problem, ProblemCode
from convoschema._options import Naming
from convoschema._schema.catalog import Catalog
from convoschema._schema.pointers import to_pointer
from convoschema._validator import MAX_PROBLEMS, Validator
from convoschema.cli.check.naming_note import NamingNote
from convoschema.cli.check.positions import locate
from convoschema.cli.check.reading import PIECE
from convoschema.cli.config.pointers import place_of
from convoschema.cli.results import Located, Position, Result
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
    are looked for, ``of_all`` asks for results of payloads without problems too.
    """

    catalog: Catalog
    naming: Naming
    max_problems: int | None = MAX_PROBLEMS
    show_values: bool = False
    of_all: bool = False


@dataclass(slots=True)
class Findings:
    """What a part of a run has found.

    ``source`` is the file that was read last, ``lines`` how many lines were, counted from which the results are
    numbered, and ``is_first`` whether they are its first; ``size`` are the bytes read, ``absent`` the records with
    nothing at the pointer, ``mistaken`` the payloads that seem to be in the other naming, ``missed`` what could not be
    read.
    """

    source: str = ""
    is_first: bool = True
    size: int = 0
    lines: int = 0
    checked: int = 0
    absent: int = 0
    mistaken: int = 0
    results: list[Result] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)


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

    def check_lines(self, source: str, aim: Aim, text: bytes, findings: Findings, *, offset: int) -> None:
        """Check a text, ``offset`` bytes into its file, whose every line is a record; blank lines are passed over."""
        validator, of_all = self._validator(aim), self._manner.of_all
        lines = text.split(b"\n")
        if not lines[-1]:
            lines.pop()
        first = findings.lines + 1
        findings.source, findings.lines = source, findings.lines + len(lines)
        findings.checked += len(lines)
        for number, line in enumerate(lines, first):
            # Most are valid, and found to be so without making anything of them.
            if not aim.at and validator.is_valid(line):
                if of_all:
                    findings.results.append(Result(source, number, aim.model))
            elif not line.strip():
                findings.checked -= 1
            else:
                record = self._record(validator, aim, line)
                self._tell(source, aim, [replace(record, index=number)], line, findings, line=number)
        for line in lines:
            # Looking at names takes longer than checking: the beginning of a file will do.
            if offset >= _LOOKED_AT:
                break
            findings.mistaken += self._mistaken(aim, line)
            offset += len(line) + 1

    def check_text(self, source: str, aim: Aim, text: bytes, findings: Findings) -> None:
        """Check a text that is one record, or an array of them if the run is about each."""
        findings.source = source
        records = list(self._records(self._validator(aim), aim, text))
        findings.checked += len(records)
        findings.mistaken += self._mistaken(aim, text)
        self._tell(source, aim, records, text, findings, line=1)

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
            for index, item in enumerate(instance.data):
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
        self, source: str, aim: Aim, records: Sequence[_Record], text: bytes, findings: Findings, *, line: int
    ) -> None:
        """Add the results of a text that begins on a line, which has one position for each problem."""
        problems = [problem for record in records for problem in record.problems or ()]
        located = iter(locate(text, problems, excerpts=self._manner.show_values))
        for record in records:
            if record.problems is None:
                findings.checked -= 1
                findings.absent += 1
            elif record.problems or self._manner.of_all:
                told = tuple(_from_line(line, next(located)) for _ in record.problems)
                findings.results.append(Result(source, record.index, aim.model, told, record.more))

    def _mistaken(self, aim: Aim, text: bytes) -> int:
        """Return how many payloads of a text seem to be in the other naming."""
        if aim.naming is not self._manner.naming or not self._note.may_be_about(text):
            return 0
        data = parse(text).data
        places = [place_of(item, aim.at) for item in (data if isinstance(data, list) else [data])]
        return sum(place is not None and self._note.is_about(aim.model, place[1]) for place in places)


def shifted(result: Result, lines: int) -> Result:
    """Return a result of a line as one of a line further down."""
    if not lines:
        return result
    problems = tuple(_from_line(lines + 1, located) for located in result.problems)
    return replace(result, record=cast("int", result.record) + lines, problems=problems)


def _from_line(line: int, located: Located) -> Located:
    if line == 1:
        return located
    return replace(located, position=Position(located.position.line + line - 1, located.position.column))


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
