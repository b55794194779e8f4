"""Payload → instance: the plain JSON data that engines see, or why there are none; and what text makes of it.

Text is JSON as RFC 8259 says and ``orjson`` reads it. Plain data are what ``orjson`` makes of text: dict, list, str,
int of 64 bits, float, bool and None, and nothing that is derived of them. Nothing is deeper than 128 levels; what is,
cycles included, is too deep and gets no other answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from math import isinf
from types import MappingProxyType
from typing import Any, Final, NamedTuple

import orjson

from convoschema._checking.json_text import exact_bytes
from convoschema._checking.not_json import EMPTY, NOT_UTF8, TOO_LARGE, Why, why_not_json, why_not_utf8

Path = tuple[str | int, ...]

MAX_DEPTH: Final = 128
"""How many arrays and objects may stand inside each other."""

LEAST_INTEGER: Final = -(2**63)
MOST_INTEGER: Final = 2**64 - 1
"""Between them integers are what they are; beyond, they are read as doubles."""

_BLANKS = 1 << 16
_STRING_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[{\]}]')
NUMBER: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")


class Refusal(NamedTuple):
    """Why there is no instance to ask a schema about: where, whether for its depth, and what is wrong.

    In text that is no JSON, ``line`` and ``column`` say where; both count from 1, and columns count characters.
    ``hint`` says what to do about it.
    """

    path: Path
    too_deep: bool
    reason: str
    line: int | None = None
    column: int | None = None
    hint: str | None = None


class Instance(NamedTuple):
    """Plain JSON data, or the reasons for which there is none.

    ``dates`` are the Python dates and datetimes by their paths, at which the data hold their text. ``is_of_text`` says
    that the data were read from JSON text.
    """

    data: Any
    refusals: tuple[Refusal, ...] = ()
    dates: Mapping[Path, date] = MappingProxyType({})
    is_of_text: bool = False


TOO_DEEP: Final = Instance(None, (Refusal((), True, f"nested deeper than {MAX_DEPTH} levels"),))


def parse(payload: bytes | bytearray | memoryview) -> Instance:
    """Return the instance of a JSON text, or one refusal that says at which line and column it is no JSON."""
    try:
        text = exact_bytes(payload)
    except ValueError:
        return Instance(None, (Refusal((), False, "a memoryview that was released holds no text"),))
    try:
        return of_parsed(orjson.loads(text))
    except orjson.JSONDecodeError as error:
        return _not_json(text, _position(text, error))


def _position(text: bytes, error: orjson.JSONDecodeError) -> int:
    """Return the index of the character at which a text is no JSON."""
    position = error.pos
    if "memory" in error.msg:
        # orjson takes memory by the length of a text; brackets that nobody closes need more, and blanks are length.
        try:
            orjson.loads(b" " * _BLANKS + text)
        except orjson.JSONDecodeError as better:
            position = better.pos - _BLANKS
    return position


def of_parsed(data: Any) -> Instance:
    """Return the instance of what ``orjson`` made of a JSON text."""
    return TOO_DEEP if text_within(data, MAX_DEPTH) is None else Instance(data, is_of_text=True)


def text_within(data: Any, levels: int) -> bytes | None:
    """Return plain data as JSON text, inside of some arrays, or None if they have more than so many levels."""
    # Inside of so many lists orjson prints data if, and only if, they are no deeper.
    for _ in range(_levels_of_orjson() - levels):
        data = [data]
    try:
        return orjson.dumps(data)
    except TypeError:
        return None


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


def _not_json(text: bytes, position: int) -> Instance:
    """Return why a text is no JSON; ``position`` is the index of the character at which orjson gave up."""
    elsewhere = why_not_utf8(text)
    if elsewhere is not None:
        return _refused_at("", elsewhere)
    try:
        decoded = text.decode()
    except UnicodeDecodeError as error:
        return _refused_at(text[: error.start].decode(), NOT_UTF8)
    before, after = decoded[:position], decoded[position:]
    if _depth(before) > MAX_DEPTH:
        return TOO_DEEP
    if not decoded.strip():
        return _refused_at("", EMPTY)
    number = NUMBER.match(after)
    if number and isinf(float(number[0])):
        return _refused_at(before, TOO_LARGE)
    return _refused_at(before, why_not_json(before, after))


def _refused_at(before: str, why: Why) -> Instance:
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    reason = why.reason + told_place(line, column)
    return Instance(None, (Refusal((), False, reason, line, column, why.hint),))


def told_place(line: int, column: int) -> str:
    """Return how the reason of a refusal ends that has a place."""
    return f": line {line}, column {column}"


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
    """Return the value at a path."""
    for step in path:
        instance = instance[step]
    return instance


def duplicates(items: Iterable[Any]) -> Iterator[int]:
    """Yield the indices of the items that equal an earlier one, as JSON Schema means equality; items are plain data."""
    seen = set()
    for index, item in enumerate(items):
        # Hashes of numbers, and of tuples of them, are no secret: who knows them makes as many equal as they like.
        key = orjson.dumps(_comparable(item), option=orjson.OPT_SORT_KEYS)
        if key in seen:
            yield index
        seen.add(key)


def _comparable(value: Any) -> Any:
    """Return a value that has the same text as every value that equals it."""
    if isinstance(value, dict):
        return {name: _comparable(member) for name, member in value.items()}
    if isinstance(value, list):
        return list(map(_comparable, value))
    if isinstance(value, float) and value.is_integer() and LEAST_INTEGER <= value <= MOST_INTEGER:
        return int(value)
    return value
