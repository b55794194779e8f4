"""Python data → instance: dicts, lists and scalars as the JSON text that they stand for.

Python values count as the JSON text that they stand for:

================================================  =======================================================
dict, list, str, int, float, bool, None           as they are, and so do their subclasses
tuple                                             an array
Enum member                                       its value, if it has one
UUID                                              its text
Decimal, and int beyond 64 bits                   a number, as ``orjson`` would read its digits
NaN, infinity, numbers beyond a double            not JSON
lone surrogates, keys that are no str             not JSON
anything else (sets, bytes, dates, objects …)     not JSON; dates are fine in what the Python SDK prints
================================================  =======================================================

What a value is, is decided by its type, not by what it says of itself: methods of subclasses are not asked, nor is
``__class__``. Only an Enum member is asked for its value, and a date for its text; if they fail, there is none.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from math import isfinite
from operator import attrgetter, methodcaller
from typing import Any
from uuid import UUID

from convoschema._checking.json_values import (
    LEAST_INTEGER,
    MAX_DEPTH,
    MOST_INTEGER,
    TOO_DEEP,
    Instance,
    Path,
    Refusal,
)

_NOTHING = object()
_NAME = type.__dict__["__name__"]
_TEXT = frozenset((str,))
_value_of = attrgetter("value")
_text_of_date = methodcaller("isoformat")


def of_python(data: Any, *, dates: bool = False) -> Instance:
    """Return the instance of Python data: they themselves, if they are plain, or a plain copy, or why there is none.

    ``dates`` says whether date and datetime objects may stand for their text.
    """
    if _is_plain(data, MAX_DEPTH):
        return Instance(data)
    copier = _Copier(dates_allowed=dates)
    try:
        plain = copier.copy(data, ())
    except _TooDeep:
        return TOO_DEEP
    return Instance(plain, tuple(copier.refusals), copier.dates)


def _is_plain(value: Any, room: int) -> bool:
    """Return whether a value is what ``orjson`` could have made of a JSON text with so many levels."""
    kind = type(value)
    if kind is dict or kind is list:
        members = value
        if kind is dict:
            if not (_TEXT.issuperset(map(type, value)) and _is_sound("".join(value))):
                return False
            members = value.values()
        for member in members:
            # Most are texts, which are not worth a call.
            if not (type(member) is str and member.isascii()) and not (room and _is_plain(member, room - 1)):
                return False
        return room > 0
    if kind is str:
        return _is_sound(value)
    if kind is int:
        return bool(LEAST_INTEGER <= value <= MOST_INTEGER)
    return value is None or kind is bool or (kind is float and isfinite(value))


def _is_sound(text: str) -> bool:
    """Return whether a text has no half of a surrogate pair."""
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            return False
    return True


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
        kind = type(value)
        if issubclass(kind, Enum):
            return self._member(value, path)
        if issubclass(kind, (dict, list, tuple)):
            if len(path) >= MAX_DEPTH:
                raise _TooDeep
            return self._object(value, path) if issubclass(kind, dict) else self._array(value, path)
        return self._scalar(value, path)

    def _member(self, member: Enum, path: Path) -> Any:
        value: Any = member
        for _ in range(MAX_DEPTH):
            value = _asked(_value_of, value)
            if not issubclass(type(value), Enum):
                break
        else:
            value = _NOTHING
        if value is _NOTHING:
            self._refuse(path, "an Enum member has no value")
            return None
        return self.copy(value, path)

    def _object(self, value: dict[Any, Any], path: Path) -> dict[str, Any]:
        plain = {}
        for key, inner in _members(value):
            if issubclass(type(key), str):
                name = str.__str__(key)
                self._text(name, path)
                plain[name] = self.copy(inner, (*path, name))
            else:
                self._refuse(path, f"a key is {_a_python(key)}; JSON keys are strings")
        return plain

    def _array(self, value: Any, path: Path) -> list[Any]:
        # A copy, since what is asked of an Enum member could make the list longer.
        items = list.copy(value) if issubclass(type(value), list) else tuple.__iter__(value)
        return [self.copy(inner, (*path, index)) for index, inner in enumerate(items)]

    def _scalar(self, value: Any, path: Path) -> Any:
        kind = type(value)
        if issubclass(kind, str):
            return self._text(str.__str__(value), path)
        if issubclass(kind, (int, float, Decimal)):
            return self._number(value, path)
        text: Any = _NOTHING
        if issubclass(kind, UUID):
            text = _asked(UUID.__str__, value)
        elif issubclass(kind, date) and self._dates_allowed:
            text = _asked(_text_of_date, value)
        if type(text) is not str:
            self._refuse(path, f"{_a_python(value)} is no JSON value")
            return None
        if issubclass(kind, date):
            self.dates[path] = _built_in_date(value)
        return self._text(text, path)

    def _text(self, value: str, path: Path) -> str:
        if not _is_sound(value):
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


def _asked(question: Callable[[Any], Any], value: Any) -> Any:
    """Return what a value of a class of the caller's says when it is asked, or nothing if it fails."""
    try:
        return question(value)
    except (RecursionError, MemoryError):
        # These are ours as well: another answer may come where there is more room.
        raise
    except Exception:  # noqa: BLE001 - whatever it is, there is no value
        return _NOTHING


def _members(value: dict[Any, Any]) -> Sequence[tuple[Any, Any]]:
    """Return the members of an object in its order, which of an OrderedDict is one of its own."""
    members = list(dict.items(value))
    if issubclass(type(value), OrderedDict):
        keys = _asked(_keys_in_order, value)
        ranks = {} if keys is _NOTHING else {id(key): rank for rank, key in enumerate(keys)}
        members.sort(key=lambda member: ranks.get(id(member[0]), len(ranks)))
    return members


def _keys_in_order(value: OrderedDict[Any, Any]) -> list[Any]:
    return list(OrderedDict.__iter__(value))


def _built_in(value: Any) -> float | Decimal:
    """Return a number without what a subclass of its type makes of it."""
    if issubclass(type(value), int):
        return int.__int__(value)
    return float.__float__(value) if issubclass(type(value), float) else Decimal(value)


def _built_in_date(value: Any) -> date:
    """Return a date or datetime without what a subclass of its type makes of it."""
    if issubclass(type(value), datetime):
        return datetime.combine(datetime.date(value), datetime.timetz(value))
    return date.fromordinal(date.toordinal(value))


def _is_64_bit(number: int | Decimal) -> bool:
    if isinstance(number, Decimal) and not number.is_finite():
        return False
    return LEAST_INTEGER <= number <= MOST_INTEGER and number == int(number)


def _a_python(value: Any) -> str:
    kind = _NAME.__get__(type(value))
    return f"a Python {kind}" if kind.isidentifier() and len(kind) <= 64 else "a Python object"
