"""Findings → problems: codes, one for each fault, in the order of the document."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import islice
from typing import Any, NamedTuple

from convoschema._checking.engines import Finding
from convoschema._checking.formats import PATTERNS
from convoschema._checking.json_values import Instance, Path, Refusal, duplicates
from convoschema._checking.locations import Locations
from convoschema._checking.messages import Context, hint_about_requests, hint_for, message_for, shown_pointer
from convoschema._checking.pages import Page
from convoschema._checking.patterns import additional_names
from convoschema._checking.places import PersonalPlaces, trace
from convoschema._schema.keywords import TABLE
from convoschema._schema.pointers import to_pointer
from convoschema._schema.requests import Body


class ProblemCode(StrEnum):
    """What kind of fault a problem is. The codes are few and stay."""

    TYPE = "type"
    """A value of a type that the model does not have there."""

    NULL = "null"
    """Null, where an absent value is left out."""

    UNKNOWN_VALUE = "unknown-value"
    """A value that an enumeration does not list."""

    UNKNOWN_PROPERTY = "unknown-property"
    """A property that the model does not have."""

    MISSING_PROPERTY = "missing-property"
    """A property that must be there is not."""

    FORMAT = "format"
    """A string that is no timestamp, or no date, where one belongs."""

    PATTERN = "pattern"
    """A string that does not match a pattern."""

    DUPLICATE_ITEM = "duplicate-item"
    """An array item that equals an earlier one, where all must differ."""

    RANGE = "range"
    """A number that is too small or too large."""

    LENGTH = "length"
    """Too short or too long: a string, an array or an object."""

    NOT_JSON = "not-json"
    """Text that is not JSON, or a Python value that JSON can't hold."""

    TOO_DEEP = "too-deep"
    """Nested so deeply that nothing else is said of it."""

    RELATION = "relation"
    """Values that do not fit together, such as an end before its beginning. Only told where it is asked for."""

    SCHEMA = "schema"
    """A rule of a user's own schema for which there is no other code."""

    UNRECOGNISED = "unrecognised"
    """A payload of another model altogether, by the names in it; a problem to the command and the site alone."""

    UNREDACTED = "unredacted"
    """A value that looks like somebody's number or address. Only told where it is asked for."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault of a payload.

    ``pointer`` is the JSON Pointer of the value at fault (of the property itself, if it is unknown or missing) and
    ``path`` the same as keys and indices. ``model`` is the model that the payload was checked against. ``message``
    says what was expected and what kind of thing came, ``hint`` what to do about it, if there is something to say.
    Neither holds a payload value, unless the validator was asked to show values, or the value is an unknown one of
    an enumeration without personal data.

    ``keyword_location`` is the JSON Pointer from the model through its references (as steps ``$ref``) to the keyword
    that failed, and ``schema_location`` that of the keyword in what :func:`~convoschema.schema` returns; both are
    empty where no keyword failed: the payload is no JSON, or too deep. ``line`` and ``column`` say where text stops
    being JSON; both count from 1, columns count characters, and they are None of all other problems.
    """

    code: ProblemCode
    pointer: str
    message: str
    hint: str | None
    model: str
    path: Path
    keyword_location: str = ""
    schema_location: str = ""
    line: int | None = None
    column: int | None = None

    def as_dict(self) -> dict[str, Any]:
        """Return the problem as JSON data."""
        return {
            "code": self.code.value,
            "pointer": self.pointer,
            "path": list(self.path),
            "model": self.model,
            "message": self.message,
            "hint": self.hint,
        }

    def __str__(self) -> str:
        hint = f"; {self.hint}" if self.hint else ""
        return f"{shown_pointer(self.path)}: {self.code}: {self.message}{hint}"


KEYWORD_CODES = {name: ProblemCode(keyword.code) for name, keyword in TABLE.items() if keyword.code}

_OF_NAMES = "propertyNames"

_LENGTH_OF_POINTERS = 10_000_000
"""How many characters the pointers of a report have altogether before it ends: keys may be as long as a payload."""

ONE_A_PLACE = (
    ProblemCode.NULL,
    ProblemCode.TYPE,
    ProblemCode.UNKNOWN_VALUE,
    ProblemCode.FORMAT,
    ProblemCode.PATTERN,
    ProblemCode.RANGE,
    ProblemCode.LENGTH,
)
"""Of these codes only the first is told at one place: one fault, one problem."""

TELLING = (ProblemCode.TYPE, ProblemCode.UNKNOWN_VALUE, ProblemCode.FORMAT)
"""The codes whose words may tell something of the value, if it is not personal."""

_RANKS = {code: rank for rank, code in enumerate(ONE_A_PLACE)}


class _Fault(NamedTuple):
    """A finding that has its code and is about one value or property."""

    path: Path
    code: ProblemCode
    evaluation: Path


class Report(NamedTuple):
    """The problems of a payload: as many as were wanted, in document order, and whether there are more."""

    problems: tuple[Problem, ...]
    more: bool = False


class Composer:
    """Composes the problems of one model from what an engine found; no more than ``limit``, if it is not None.

    ``show_values`` says whether their words may show values: none at all if it is None. ``bodies`` are what requests
    take in place of the model.
    """

    def __init__(
        self,
        model: str,
        document: dict[str, Any],
        *,
        limit: int | None,
        show_values: bool | None,
        bodies: Sequence[Body] = (),
    ) -> None:
        self._model = model
        self._document = document
        self._bodies = bodies
        self._limit = sys.maxsize - 1 if limit is None else limit
        self._show_values = show_values
        self._personal = PersonalPlaces(document)
        self._context = lru_cache(maxsize=4096)(self._build_context)

    def compose(self, findings: Iterable[tuple[Page, Iterable[Finding]]], instance: Instance) -> Report:
        """Return the first problems of an instance, in document order and then by code.

        ``findings`` come with the pages that they are about, which are in document order; those that are about the
        whole come no later than the first page of where they are.
        """
        locations = Locations(instance.data)
        faults: dict[tuple[Path, str], _Fault] = {}
        on_pages = 0
        for page, found in findings:
            before = len(faults)
            there = locations if page.spine is None else Locations(page.data)
            for fault in self._faults(page, found, there):
                place = (fault.path, self._group(fault))
                if place not in faults or _precedence(fault) < _precedence(faults[place]):
                    faults[place] = fault
            # What is on later pages stands behind these; what is wrong with the whole may stand anywhere.
            on_pages += 0 if page.spine is None else len(faults) - before
            if on_pages > self._limit:
                break
        in_order = sorted(
            faults.values(), key=lambda fault: (locations.order(fault.path), fault.code, self._group(fault))
        )
        problems = tuple(self._first_problems(in_order, locations, instance))
        self._personal.forget()
        return Report(problems, len(in_order) > len(problems))

    def _first_problems(self, faults: Iterable[_Fault], locations: Locations, instance: Instance) -> Iterator[Problem]:
        length = 0
        for fault in islice(faults, self._limit):
            problem = self._problem(fault, locations, instance)
            yield problem
            length += len(problem.pointer)
            if length > _LENGTH_OF_POINTERS:
                break

    def refuse(self, refusals: Sequence[Refusal]) -> Report:
        """Return the problems of a payload that is no JSON or too deep."""
        problems = tuple(
            Problem(
                ProblemCode.TOO_DEEP if refusal.too_deep else ProblemCode.NOT_JSON,
                to_pointer(refusal.path),
                refusal.reason,
                refusal.hint,
                self._model,
                refusal.path,
                line=refusal.line,
                column=refusal.column,
            )
            for refusal in refusals[: self._limit]
        )
        return Report(problems, len(refusals) > self._limit)

    def _faults(self, page: Page, findings: Iterable[Finding], locations: Locations) -> Iterator[_Fault]:
        for path, evaluation in findings:
            yield from self._faults_at(path, evaluation, page, locations)

    def _faults_at(self, path: Path, evaluation: Path, page: Page, locations: Locations) -> Iterator[_Fault]:
        context = self._context(evaluation)
        code = KEYWORD_CODES.get(context.keyword, ProblemCode.SCHEMA)
        value, schema = locations.value(path), context.schema
        match code:
            case ProblemCode.UNKNOWN_PROPERTY:
                inner: Iterable[Path] = ((name,) for name in additional_names(value, schema))
            case ProblemCode.MISSING_PROPERTY:
                # As they will stand in the report, since no more of them are taken than that may hold.
                inner = ((name,) for name in sorted(schema["required"]) if name not in value)
            case ProblemCode.DUPLICATE_ITEM:
                inner = ((index,) for index in duplicates(value))
            case _:
                inner = ((),)
        if code is ProblemCode.TYPE and value is None:
            code = ProblemCode.NULL
        elif code is ProblemCode.PATTERN and schema["pattern"] in PATTERNS.values():
            code = ProblemCode.FORMAT
            # Which of the two keywords finds a bad timestamp depends on the engine.
            evaluation = (*evaluation[:-1], "format" if "format" in schema else "pattern")
        for step in islice(inner, self._limit + 1):
            yield _Fault(page.whole_path((*path, *step)), code, evaluation)

    def _problem(self, fault: _Fault, locations: Locations, instance: Instance) -> Problem:
        context = self._context(fault.evaluation)
        absent = fault.code is ProblemCode.MISSING_PROPERTY
        value = None if absent else instance.dates.get(fault.path) or locations.value(fault.path)
        personal = fault.code in TELLING and (self._show_values is None or fault.path in self._personal)
        hint = hint_for(fault.code, context, fault.path, value, personal=personal, of_text=instance.is_of_text)
        if self._bodies and len(fault.path) == 1:
            hint = hint_about_requests(fault.code, fault.path, hint, self._bodies)
        return Problem(
            fault.code,
            locations.pointer(fault.path),
            message_for(fault.code, context, fault.path, value, personal=personal, show_values=bool(self._show_values)),
            hint,
            self._model,
            fault.path,
            context.keyword_location,
            context.schema_location,
        )

    def _group(self, fault: _Fault) -> str:
        """Return what must be unique at one place: a fault of the value, or else a code and keyword."""
        return "" if fault.code in _RANKS else f"{fault.code} {self._context(fault.evaluation).keyword}"

    def _build_context(self, evaluation: Path) -> Context:
        """Return what the schemas along an evaluation path say about the place of a finding."""
        ways = tuple(trace(self._document, evaluation))
        titles = [way.schema["title"] for way in ways if "title" in way.schema]
        return Context(
            # What is wrong with a name is told of the object, as are other rules about it.
            keyword=_OF_NAMES if any(way.keyword == _OF_NAMES for way in ways) else str(evaluation[-1]),
            schema=ways[-1].schema,
            keyword_location=to_pointer(evaluation),
            schema_location=ways[-1].pointer + to_pointer(evaluation[-1:]),
            model=titles[-1] if titles else self._model,
            document=self._document,
        )


def _precedence(fault: _Fault) -> tuple[int, tuple[str, ...]]:
    return _RANKS.get(fault.code, 0), tuple(map(str, fault.evaluation))
