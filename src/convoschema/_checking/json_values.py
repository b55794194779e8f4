"""Payload → instance: what a caller hands in, as the plain JSON data that engines see.

Text is JSON as RFC 8259 says and ``orjson`` reads it. Python values count as the JSON text that they stand for:

================================================  =======================================================
dict, list, str, int, float, bool, None           as they are, and so do their subclasses
tuple                                             an array
Enum member                                       its value
UUID                                              its text
Decimal, and int beyond 64 bits                   a number, as ``orjson`` would read its digits
NaN, infinity, numbers beyond a double            not JSON
lone surrogates, keys that are no str             not JSON
anything else (sets, bytes, dates, objects …)     not JSON; dates are fine in what the Python SDK prints
================================================  =======================================================

Nothing is deeper than 128 levels; what is, cycles included, is too deep and gets no other answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from math import isfinite, isinf
from types import MappingProxyType
from typing import Any, Final, NamedTuple
from uuid import UUID

import orjson

Path = tuple[str | int, ...]

MAX_DEPTH: Final = 128
"""How many arrays and objects may stand inside each other."""

_PRINT = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_SUBCLASS
_STRING_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[{\]}]', re.DOTALL)
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_REASONS = tuple(
    (re.compile(start), reason)
    for start, reason in (
        (r"\s*\Z", "not JSON, since it ends too early"),
        ("\ufeff", "not JSON, since it begins with a byte order mark (BOM)"),
        (r"-?(NaN|Infinity)", "not JSON, which has no NaN and no infinity"),
        (r"\\u[dD][89a-fA-F]", "a string holds half of a surrogate pair"),
    )
)


class Refusal(NamedTuple):
    """Why there is no instance to ask a schema about: where, whether for its depth, and what is wrong."""

    path: Path
    too_deep: bool
    reason: str


class Instance(NamedTuple):
    """Plain JSON data, or the reasons for which there is none.

    ``dates`` are the Python dates and datetimes by their paths, at which the data hold their text.
    """

    data: Any
    refusals: tuple[Refusal, ...] = ()
    dates: Mapping[Path, date] = MappingProxyType({})


TOO_DEEP: Final = Instance(None, (Refusal((), True, f"nested deeper than {MAX_DEPTH} levels"),))


def parse(text: bytes) -> Instance:
    """Return the instance of a JSON text, or one refusal that says at which line and column it is no JSON."""
    try:
        return of_parsed(orjson.loads(text))
    except orjson.JSONDecodeError as error:
        return _not_json(text, error.pos)


def of_parsed(data: Any) -> Instance:
    """Return the instance of what ``orjson`` made of a JSON text."""
    try:
        orjson.dumps(_inside_lists(data))
    except TypeError:
        return TOO_DEEP
    return Instance(data)


def of_python(data: Any, *, dates: bool = False) -> Instance:
    """Return the instance of Python data: they themselves, if plain but for Enum members, or a plain copy.

    ``dates`` says whether date and datetime objects may stand for their text.
    """
    return Instance(data) if _is_plain(data) else to_plain(data, dates=dates)


def to_plain(data: Any, *, dates: bool = False) -> Instance:
    """Return a plain copy of Python data, or the reasons that make it no JSON."""
    copier = _Copier(dates_allowed=dates)
    try:
        plain = copier.copy(data, ())
    except _TooDeep:
        return TOO_DEEP
    return Instance(plain, tuple(copier.refusals), copier.dates)


def _is_plain(data: Any) -> bool:
    """Return True if data are not too deep, and plain but for Enum members that are scalars; False says nothing."""
    enclosed = _inside_lists(data)
    try:
        # What is printed need not be what there is: NaN is printed as null, and a Fragment as whatever it holds.
        return bool(orjson.loads(orjson.dumps(enclosed, option=_PRINT)) == enclosed)
    except (TypeError, orjson.JSONDecodeError):
        return False


def _inside_lists(data: Any) -> Any:
    """Return data inside of so many lists that orjson prints them if, and only if, they are not too deep."""
    for _ in range(_levels_of_orjson() - MAX_DEPTH):
        data = [data]
    return data


@lru_cache(maxsize=1)
def _levels_of_orjson() -> int:
    """Return how deep a value orjson prints; it was 254 when this was written."""
    data: list[Any] = []
    levels = 1
    try:
        while True:
            orjson.dumps(data)
            data = [data]
            levels += 1
    except TypeError:
        return levels - 1


class _TooDeep(Exception):
    pass


class _Copier:
    """Copies Python data as plain JSON data and notes what JSON can't hold."""

    def __init__(self, *, dates_allowed: bool) -> None:
        self._dates_allowed = dates_allowed
        self.refusals: list[Refusal] = []
        self.dates: dict[Path, date] = {}

    def copy(self, value: Any, path: Path) -> Any:
        if value is None or value is True or value is False:
            return value
        if isinstance(value, Enum):
            return self.copy(value.value, path)
        if isinstance(value, (dict, list, tuple)):
            if len(path) >= MAX_DEPTH:
                raise _TooDeep
            return self._object(value, path) if isinstance(value, dict) else self._array(value, path)
        return self._scalar(value, path)

    def _object(self, value: dict[Any, Any], path: Path) -> dict[str, Any]:
        plain = {}
        for key, inner in dict.items(value):
            if isinstance(key, str):
                name = str.__str__(key)
                self._text(name, path)
                plain[name] = self.copy(inner, (*path, name))
            else:
                self._refuse(path, f"a key is {_a_python(key)}; JSON keys are strings")
        return plain

    def _array(self, value: list[Any] | tuple[Any, ...], path: Path) -> list[Any]:
        items = list.__iter__(value) if isinstance(value, list) else tuple.__iter__(value)
        return [self.copy(inner, (*path, index)) for index, inner in enumerate(items)]

    def _scalar(self, value: Any, path: Path) -> Any:
        match value:
            case str():
                return self._text(str.__str__(value), path)
            case int() | float() | Decimal():
                return self._number(value, path)
            case UUID():
                return str(value)
            case date() if self._dates_allowed:
                self.dates[path] = value
                return value.isoformat()
        self._refuse(path, f"{_a_python(value)} is no JSON value")
        return None

    def _text(self, value: str, path: Path) -> str:
        if not value.isascii():
            try:
                value.encode()
            except UnicodeEncodeError:
                self._refuse(path, "a string holds half of a surrogate pair")
        return value

    def _number(self, value: float | Decimal, path: Path) -> float | None:
        number = _built_in(value)
        if not isinstance(number, float) and _is_64_bit(number):
            return int(number)
        try:
            double = float(number)
        except (OverflowError, ValueError):
            double = float("inf")
        if not isfinite(double):
            self._refuse(path, "a number is not finite, or too large for a double")
            return None
        return double

    def _refuse(self, path: Path, reason: str) -> None:
        self.refusals.append(Refusal(path, False, reason))


def _built_in(value: float | Decimal) -> float | Decimal:
    """Return a number without what a subclass of its type makes of it."""
    if isinstance(value, int):
        return int.__int__(value)
    return float.__float__(value) if isinstance(value, float) else value


def _is_64_bit(number: int | Decimal) -> bool:
    if isinstance(number, Decimal) and not number.is_finite():
        return False
    return -(2**63) <= number < 2**64 and number == int(number)


def _a_python(value: Any) -> str:
    kind = type(value).__name__
    return f"a Python {kind}" if kind.isidentifier() and len(kind) <= 64 else "a Python object"


def _not_json(text: bytes, position: int) -> Instance:
    """Return why a text is no JSON; ``position`` is the index of the character at which orjson gave up."""
    try:
        decoded = text.decode()
    except UnicodeDecodeError as error:
        return _refused_at(text[: error.start].decode(), "not JSON, since not UTF-8")
    before, after = decoded[:position], decoded[position:]
    if _depth(before) > MAX_DEPTH:
        return TOO_DEEP
    if not decoded.strip():
        return _refused_at("", "empty, where a JSON document should be")
    number = _NUMBER.match(after)
    if number and isinf(float(number[0])):
        return _refused_at(before, "a number is too large for a double")
    return _refused_at(before, next((reason for start, reason in _REASONS if start.match(after)), "not JSON"))


def _refused_at(before: str, reason: str) -> Instance:
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    return Instance(None, (Refusal((), False, f"{reason}: line {line}, column {column}"),))


def _depth(text: str) -> int:
    """Return how deep brackets nest outside of strings, if the text ends with an opening one, else 0."""
    if not text.endswith(("[", "{")):
        return 0
    deepest = depth = 0
    for match in _STRING_OR_BRACKET.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(match[0], 0)
        deepest = max(deepest, depth)
    return deepest


def value_at(instance: Any, path: Path) -> Any:
    """Return the value at a path; of an Enum member its value."""
    for step in path:
        instance = unwrapped(instance)[step]
    return unwrapped(instance)


def duplicates(items: Iterable[Any]) -> Iterator[int]:
    """Yield the indices of the items that equal an earlier one, as JSON Schema means equality."""
    seen = set()
    for index, item in enumerate(items):
        key = _comparable(item)
        if key in seen:
            yield index
        seen.add(key)


def _comparable(value: Any) -> Any:
    match unwrapped(value):
        case dict() as members:
            return frozenset((name, _comparable(member)) for name, member in members.items())
        case list() | tuple() as items:
            return (list, *map(_comparable, items))
        case bool() as truth:
            return (bool, truth)
        case other:
            return other


def unwrapped(value: Any) -> Any:
    """Return the value of an Enum member, and anything else as it is."""
    while isinstance(value, Enum):
        value = value.value
    return value
