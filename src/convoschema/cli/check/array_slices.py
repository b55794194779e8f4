"""A large JSON array → slices of it, each with some of its items, so that not all of them are in memory at once.

Where items end is told by the decoder of the standard library, which skips a value at the speed of C.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from json import JSONDecoder
from typing import NamedTuple

from convoschema._checking.json_values import parse

_SIZE = 1 << 18
"""About how many bytes a slice has; larger items are whole, and smaller texts are not worth it."""

_NO_BLANK = re.compile(r"[^ \t\r\n]|\Z")
_NO_BLANK_BYTE = re.compile(rb"[^ \t\r\n]|\Z")
# What numbers are worth does not matter here, and some have more digits than Python reads.
_DECODER = JSONDecoder(parse_int=len)


class Slice(NamedTuple):
    """Some items of an array, as a JSON array of their own.

    ``first`` is the index of its first item in the whole, ``line`` and ``column`` are where its bracket would stand.
    """

    text: bytes
    first: int
    line: int
    column: int


class _Bounds(NamedTuple):
    start: int
    end: int
    first: int


def array_slices(text: bytes) -> Iterator[Slice] | None:
    """Return the slices of a text, or None if it is no array, no JSON, or too small for that."""
    bounds = _bounds(text) if len(text) > _SIZE else None
    return None if bounds is None else _slices(text, bounds)


def _slices(text: bytes, bounds: list[_Bounds]) -> Iterator[Slice]:
    line = column = 1
    at = 0
    for start, end, first in bounds:
        before = text[at:start]
        line_feeds = before.count(b"\n")
        if line_feeds:
            line, column = line + line_feeds, 1
            before = before[before.rindex(b"\n") + 1 :]
        column += len(before.decode(errors="replace"))
        at = start
        yield Slice(_enclosed(text, start, end), first, line, column - 1)


def _bounds(text: bytes) -> list[_Bounds] | None:
    """Return where the slices of an array begin and end, and the index of the first item of each."""
    at = _first(text, 0) + 1
    if text[at - 1 : at] != b"[":
        return None
    bounds: list[_Bounds] = []
    first, size = 0, _SIZE
    while True:
        window = text[at : at + size].decode("latin-1")
        end, items, closing = _items(window)
        if items:
            if parse(_enclosed(text, at, at + end)).refusals:
                return None
            bounds.append(_Bounds(at, at + end, first))
        if closing:
            return bounds if items and _first(text, at + end + 1) == len(text) else None
        if not items and at + size >= len(text):
            return None
        size = _SIZE if items else 2 * size
        at += end + 1 if items else 0
        first += items


def _items(window: str) -> tuple[int, int, bool]:
    """Return where the last whole item of a part of an array ends, how many there are, and whether they are the last.

    Bytes count as characters: what is no ASCII stands in strings alone.
    """
    end = items = 0
    start = 0
    while True:
        try:
            after = _skipped(window, _DECODER.raw_decode(window, _skipped(window, start))[1])
        except (ValueError, RecursionError):
            return end, items, False
        # A number could go on where the window ends.
        if after >= len(window) or window[after] not in ",]":
            return end, items, False
        end, items, start = after, items + 1, after + 1
        if window[after] == "]":
            return end, items, True


def _enclosed(text: bytes, start: int, end: int) -> bytes:
    return b"".join((b"[", memoryview(text)[start:end], b"]"))


def _skipped(window: str, start: int) -> int:
    found = _NO_BLANK.search(window, start)
    return len(window) if found is None else found.start()


def _first(text: bytes, start: int) -> int:
    found = _NO_BLANK_BYTE.search(text, start)
    return len(text) if found is None else found.start()
