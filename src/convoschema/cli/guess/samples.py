"""Files → some of their records, with which ``init`` finds out what they hold."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import Any, BinaryIO

from convoschema._checking.json_values import parse
from convoschema.cli.check.files import File, InputError
from convoschema.cli.check.reading import opened

RECORDS = 20
"""How many records of a file are looked at."""

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
                return _of_lines(stream, named=True)
            first = stream.readline(LARGEST)
            rest = stream.read(LARGEST + 1 - len(first))
            if len(first) + len(rest) > LARGEST:
                return Sample(refusal=f"larger than {LARGEST // 1024 // 1024} MiB")
            whole = parse(first + rest)
            if not whole.refusals:
                return _of_data(whole.data)
            stream.seek(0)
            return _of_lines(stream, named=False)
    except InputError as error:
        return Sample(refusal=str(error).removeprefix(f"{file.label}: "))


def _of_data(data: Any) -> Sample:
    if isinstance(data, list):
        return Sample(tuple(data[:RECORDS]), each=True) if data else Sample(refusal="an empty array")
    return Sample((data,))


def _of_lines(stream: BinaryIO, *, named: bool) -> Sample:
    """Return a sample of lines, all of which must be JSON; ``named`` says that the file is called a file of lines."""
    lines = (line for line in stream if line.strip())
    read = [parse(line) for line in islice(lines, RECORDS)]
    if not read:
        return Sample(refusal="empty")
    if any(instance.refusals for instance in read) or (len(read) == 1 and not named):
        return Sample(refusal="not JSON")
    return Sample(tuple(instance.data for instance in read), lines=not named)
