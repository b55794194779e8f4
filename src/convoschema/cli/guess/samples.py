"""Files → some of their records, with which ``init`` finds out what they hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, BinaryIO

from convoschema._checking.json_values import Instance, Refusal, parse, told_place
from convoschema.cli.check.files import File, InputError
from convoschema.cli.check.reading import opened

RECORDS = 20
"""How many records of a file are looked at."""

_LEAST_LINES = 2

LARGEST = 64 * 1024 * 1024
"""Larger files that are one JSON text, in bytes, are not looked at."""


@dataclass(frozen=True, slots=True)
class Sample:
    """The first records of a file, and how it holds them; or why there are none, in words."""

    records: tuple[Any, ...] = ()
    each: bool = False
    lines: bool = False
    refusal: str | None = None


def take_sample(file: File) -> Sample:
    """Return the first records of a file: its lines, the items of its array, or the one that it is."""
    try:
        with opened(file) as (stream, _):
            if file.holds_lines:
                return _of_named_lines(stream)
            first = stream.readline(LARGEST)
            rest = stream.read(LARGEST + 1 - len(first))
            if len(first) + len(rest) > LARGEST:
                return Sample(refusal=f"larger than {LARGEST // 1024 // 1024} MiB")
            whole = parse(first + rest)
            if not whole.refusals:
                return _of_data(whole.data)
            stream.seek(0)
            return _of_lines(stream) or Sample(refusal=whole.refusals[0].reason)
    except InputError as error:
        return Sample(refusal=str(error).removeprefix(f"{file.label}: "))


def _of_data(data: Any) -> Sample:
    if isinstance(data, list):
        return Sample(tuple(data[:RECORDS]), each=True) if data else Sample(refusal="an empty array")
    return Sample((data,))


def _of_lines(stream: BinaryIO) -> Sample | None:
    """Return a sample of lines, all of which must be JSON, of a file that is not named as one of lines."""
    read = [instance for _, instance in _parsed_lines(stream)]
    if len(read) < _LEAST_LINES or any(instance.refusals for instance in read):
        return None
    return Sample(tuple(instance.data for instance in read), lines=True)


def _of_named_lines(stream: BinaryIO) -> Sample:
    """Return a sample of lines, all of which must be JSON, of a file that is named as one of lines."""
    read = list(_parsed_lines(stream))
    if not read:
        return Sample(refusal="empty")
    for number, instance in read:
        if instance.refusals:
            return Sample(refusal=_reason_in_line(number, instance.refusals[0]))
    return Sample(tuple(instance.data for _, instance in read))


def _parsed_lines(stream: BinaryIO) -> Iterator[tuple[int, Instance]]:
    """Yield the first lines that are not blank, parsed, each with its number."""
    lines = ((number, line) for number, line in enumerate(stream, 1) if line.strip())
    return ((number, parse(line.rstrip(b"\r\n"))) for number, line in islice(lines, RECORDS))


def _reason_in_line(number: int, refusal: Refusal) -> str:
    """Return why a line of a file is no JSON, with its place in the file."""
    if refusal.line is None or refusal.column is None:
        return f"{refusal.reason}: line {number}"
    return refusal.reason.removesuffix(told_place(refusal.line, refusal.column)) + told_place(number, refusal.column)
