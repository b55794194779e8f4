"""Payloads of somebody who wants to keep a service busy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import orjson

_OPENING = {b"[": b"]", b'{"a":': b"}"}


@dataclass(frozen=True, slots=True)
class Hostile:
    """A text, and one of the same size to compare with where no parser takes it."""

    name: str
    model: str
    text: bytes
    stand_in: bytes | None = None


def hostile_payloads(percent: int = 100) -> Iterator[Hostile]:
    """Yield the payloads, one at a time, in their full size or a part of it."""
    million, many, few = 10_000 * percent, 1_000 * percent, 200 * percent
    text = _properties(10 * million)
    yield Hostile(f"{len(text) / 1e6:.1f} MB of unknown properties", "Conversation", text)
    misspelt = b'{"nmae":1}'
    yield _participants(f"{million // 2:,} participants with a misspelt property", misspelt, million // 2)
    yield _participants(f"{million:,} items of the wrong type", b"1", million)
    for opening, what in ((b"[", "arrays"), (b'{"a":', "objects")):
        yield _nested(f"{many:,} levels of {what}", opening, many)
    yield from _near_misses(million, few)
    yield from _small_and_deep(percent)
    text = orjson.dumps({"memberGroups": [{"id": str(number), "name": "x"} for number in range(few)]})
    yield Hostile(f"{few:,} objects that must all differ", "Queue", text)
    signs = [[-1 - (number >> bit & 1) for bit in range(15)] for number in range(few)]
    yield Hostile(f"{few:,} arrays of -1 and -2 that must all differ", "Queue", orjson.dumps({"memberGroups": signs}))


def _small_and_deep(percent: int) -> Iterator[Hostile]:
    """Yield what ``_hostile_search.py`` found: little to parse, and much to say of it, or to walk through."""
    yield Hostile("one small fault", "Participant", b'{"id":1}')
    number = 9 * percent
    names = {f"k{index:03}": [1] for index in range(number)}
    for model, way in (
        ("User", ["manager"] * 118),
        ("Evaluation", ["calibration", "scoringIndex"] * 59),
        ("QueueEmailAddress", ["route", "replyEmailAddress"] * 59),
    ):
        yield Hostile(f"{number:,} unknown properties 118 levels down in {model}", model, _deep(way, names))
    number = 69 * percent
    values = _deep(["manager"] * 118, {"addresses": [1] * number})
    yield Hostile(f"{number:,} items of the wrong type 118 levels down", "User", values)
    number = 100 * percent
    under_long = {"attributes": {"k" * 40 * number: {f"a{index}": 0 for index in range(number)}}}
    yield Hostile(
        f"{number:,} members below a name of {40 * number:,} letters", "Participant", orjson.dumps(under_long)
    )
    number = 500 * percent
    yield Hostile(f"{number:,} nulls where a string belongs", "LocationDefinition", _deep(["path", 0], [None] * number))
    number = 80 * percent
    yield _participants(f"{number:,} items of the wrong type", b"1", number)


def _deep(way: list[Any], data: Any) -> bytes:
    """Return data at the end of a way of names, and zeros for items."""
    for step in reversed(way):
        data = {step: data} if isinstance(step, str) else [data]
    return orjson.dumps(data)


def _near_misses(million: int, few: int) -> Iterator[Hostile]:
    """Yield strings that nearly match the patterns of the schemas, which are those of timestamps and dates."""
    long_fraction = f"2025-03-14T09:26:53.{'9' * million}Z"
    yield Hostile(f"a timestamp with {million:,} digits", "Conversation", orjson.dumps({"startTime": long_fraction}))
    long_date = f"2025-03-14{'0' * million}"
    yield Hostile(f"a date with {million:,} digits", "Education", orjson.dumps({"dateStart": long_date}))
    leap_day = b'{"startTime":"2025-02-29T09:26:53.589Z"}'
    yield _participants(f"{few:,} timestamps on 29 February 2025", leap_day, few)
    unfinished = b'{"startTime":"2025-02-28T09:26:53.589999999"}'
    yield _participants(f"{few:,} timestamps without an offset", unfinished, few)
    state = orjson.dumps({"recordingState": "A" * million})
    yield Hostile(f"an unknown value of {million:,} letters", "Conversation", state)


def _participants(name: str, item: bytes, number: int) -> Hostile:
    return Hostile(name, "Conversation", b'{"participants":[' + b",".join([item] * number) + b"]}")


def _properties(size: int) -> bytes:
    number = size // len(b'"unknown0000000":0,')
    return b"{" + b",".join(b'"unknown%07d":0' % index for index in range(number)) + b"}"


def _nested(name: str, opening: bytes, levels: int) -> Hostile:
    """Return nested containers, and a flat array of the same size."""
    text = opening * levels + b"1" + _OPENING[opening] * levels
    return Hostile(name, "Conversation", text, b"[" + b"1," * (len(text) // 2 - 1) + b"1]")
