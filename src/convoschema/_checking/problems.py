"""Findings → problems: codes, one for each fault, in the order of the document."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache, partial
from itertools import islice
from typing import Any, NamedTuple

from convoschema._checking.engines import Finding
from convoschema._checking.formats import PATTERNS
from convoschema._checking.json_values import Instance, Path, Refusal, duplicates, value_at
from convoschema._checking.messages import Context, hint_for, message_for, shown_pointer
from convoschema._checking.pages import Page
from convoschema._checking.patterns import additional_names
from convoschema._checking.places import is_personal, keyword_locations, trace
from convoschema._schema.keywords import to_pointer


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

    SCHEMA = "schema"
    """A rule of a user's own schema for which there is no other code."""


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


_KEYWORD_CODES = {
    "type": ProblemCode.TYPE,
    "enum": ProblemCode.UNKNOWN_VALUE,
    "const": ProblemCode.UNKNOWN_VALUE,
    "format": ProblemCode.FORMAT,
    "pattern": ProblemCode.PATTERN,
    "uniqueItems": ProblemCode.DUPLICATE_ITEM,
    "required": ProblemCode.MISSING_PROPERTY,
    "additionalProperties": ProblemCode.UNKNOWN_PROPERTY,
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"), ProblemCode.RANGE),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), ProblemCode.LENGTH),
    **dict.fromkeys(("minProperties", "maxProperties"), ProblemCode.LENGTH),
}

_OF_NAMES = "propertyNames"

_LENGTH_OF_POINTERS = 10_000_000
"""How many characters the pointers of a report have altogether before it ends: keys may be as long as a payload."""

_SHORT_PATH = 256

_ONE_A_PLACE = (
    ProblemCode.NULL,
    ProblemCode.TYPE,
    ProblemCode.UNKNOWN_VALUE,
    ProblemCode.FORMAT,
    ProblemCode.PATTERN,
    ProblemCode.RANGE,
    ProblemCode.LENGTH,
)
"""Of these codes only the first is told at one place: one fault, one problem."""

_TELLING = (ProblemCode.TYPE, ProblemCode.UNKNOWN_VALUE, ProblemCode.FORMAT)
"""The codes whose words may tell something of the value, if it is not personal."""

_RANKS = {code: rank for rank, code in enumerate(_ONE_A_PLACE)}


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
    """Composes the problems of one model from what an engine found; no more than ``limit``, if it is not None."""

    def __init__(self, model: str, document: Mapping[str, Any], *, limit: int | None, show_values: bool) -> None:
        self._model = model
        self._document = document
        self._limit = sys.maxsize - 1 if limit is None else limit
        self._show_values = show_values
        self._context = lru_cache(maxsize=4096)(self._build_context)
        self._locations = lru_cache(maxsize=4096)(partial(keyword_locations, document))
        self._is_personal_and_short = lru_cache(maxsize=4096)(partial(is_personal, document))

    def compose(self, findings: Iterable[tuple[Page, Iterable[Finding]]], instance: Instance) -> Report:
        """Return the first problems of an instance, in document order and then by code.

        ``findings`` come with the pages that they are about, which are in document order; those that are about the
        whole come no later than the first page of where they are.
        """
        faults: dict[tuple[Path, str], _Fault] = {}
        on_pages = 0
        for page, found in findings:
            before = len(faults)
            for fault in self._faults(page, found):
                place = (fault.path, self._group(fault))
                if place not in faults or _precedence(fault) < _precedence(faults[place]):
                    faults[place] = fault
            # What is on later pages stands behind these; what is wrong with the whole may stand anywhere.
            on_pages += 0 if page.spine is None else len(faults) - before
            if on_pages > self._limit:
                break
        order = _DocumentOrder(instance.data)
        in_order = sorted(faults.values(), key=lambda fault: (order(fault.path), fault.code, self._group(fault)))
        problems = tuple(self._first_problems(in_order, instance))
        return Report(problems, len(in_order) > len(problems))

    def _first_problems(self, faults: Iterable[_Fault], instance: Instance) -> Iterator[Problem]:
        length = 0
        for fault in islice(faults, self._limit):
            problem = self._problem(fault, instance)
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
                None,
                self._model,
                refusal.path,
                line=refusal.line,
                column=refusal.column,
            )
            for refusal in refusals[: self._limit]
        )
        return Report(problems, len(refusals) > self._limit)

    def _faults(self, page: Page, findings: Iterable[Finding]) -> Iterator[_Fault]:
        for path, evaluation in findings:
            yield from self._faults_at(path, evaluation, page)

    def _faults_at(self, path: Path, evaluation: Path, page: Page) -> Iterator[_Fault]:
        context = self._context(evaluation)
        code = _KEYWORD_CODES.get(context.keyword, ProblemCode.SCHEMA)
        value, schema = value_at(page.data, path), context.schema
        match code:
            case ProblemCode.UNKNOWN_PROPERTY:
                inner: Iterable[Path] = ((name,) for name in additional_names(value, schema))
            case ProblemCode.MISSING_PROPERTY:
                inner = ((name,) for name in schema["required"] if name not in value)
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

    def _problem(self, fault: _Fault, instance: Instance) -> Problem:
        context = self._context(fault.evaluation)
        absent = fault.code is ProblemCode.MISSING_PROPERTY
        value = None if absent else instance.dates.get(fault.path) or value_at(instance.data, fault.path)
        personal = fault.code in _TELLING and self._is_personal(_without_indices(fault.path))
        return Problem(
            fault.code,
            to_pointer(fault.path),
            message_for(fault.code, context, fault.path, value, personal=personal, show_values=self._show_values),
            hint_for(fault.code, context, fault.path, value, personal=personal),
            self._model,
            fault.path,
            *self._locations(fault.evaluation),
        )

    def _is_personal(self, path: Path) -> bool:
        # Keys of maps are the payload's, so that what is kept for later payloads has to be little.
        if sum(len(step) for step in path if isinstance(step, str)) > _SHORT_PATH:
            return is_personal(self._document, path)
        return self._is_personal_and_short(path)

    def _group(self, fault: _Fault) -> str:
        """Return what must be unique at one place: a fault of the value, or else a code and keyword."""
        return "" if fault.code in _RANKS else f"{fault.code} {self._context(fault.evaluation).keyword}"

    def _build_context(self, evaluation: Path) -> Context:
        """Return what the schemas along an evaluation path say about the place of a finding."""
        keywords, schemas = zip(*trace(self._document, evaluation[:-1]), strict=True)
        titles = [schema["title"] for schema in schemas if "title" in schema]
        return Context(
            # What is wrong with a name is told of the object, as are other rules about it.
            keyword=_OF_NAMES if _OF_NAMES in keywords else str(evaluation[-1]),
            schema=schemas[-1],
            model=titles[-1] if titles else self._model,
        )


def _without_indices(path: Path) -> Path:
    return tuple(0 if isinstance(step, int) else step for step in path)


def _precedence(fault: _Fault) -> tuple[int, tuple[str, ...]]:
    return _RANKS.get(fault.code, 0), tuple(map(str, fault.evaluation))


class _DocumentOrder:
    """Tells where in the document a path stands: an object's missing properties come after those that it has."""

    def __init__(self, instance: Any) -> None:
        self._instance = instance
        self._positions: dict[Path, Callable[[str], int | None]] = {}

    def __call__(self, path: Path) -> tuple[tuple[int, str], ...]:
        return tuple(self._position(path[:depth], step) for depth, step in enumerate(path))

    def _position(self, parent: Path, step: str | int) -> tuple[int, str]:
        if isinstance(step, int):
            return step, ""
        if parent not in self._positions:
            members = value_at(self._instance, parent)
            self._positions[parent] = {name: index for index, name in enumerate(members)}.get
        position = self._positions[parent](step)
        return (1 << 62, step) if position is None else (position, "")
