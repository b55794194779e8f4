"""Files → parts of a run, each of which can be redacted on its own, in any process; and what becomes of each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from convoschema._checking.json_values import parse
from convoschema._schema.catalog import Catalog
from convoschema.cli import exits
from convoschema.cli.check.batches import size_of
from convoschema.cli.check.files import File, InputError
from convoschema.cli.check.reading import PIECE, blocks, lines_from, opened, spans, whole
from convoschema.cli.check.target import Target
from convoschema.cli.reasons import reason
from convoschema.cli.redact.places import Job
from convoschema.cli.redact.redactors import Redactors
from convoschema.cli.redact.refusals import RefusedError
from convoschema.errors import InvalidPayload, UnsuitableModel

_ARRAY = re.compile(rb"[ \t\r\n]*\[")
_UNIT = 1 << 14
"""How many bytes of text weigh as much as a result of a check."""


@dataclass(frozen=True, slots=True)
class RunOptions:
    """How a run redacts all its records: the options of every redactor, and how many bytes a text or line may have."""

    catalog: Catalog
    options: dict[str, Any]
    max_size: int


@dataclass(frozen=True, slots=True)
class Redacted:
    """What became of a part of a job: its text without what is personal, and how many records and lines it has.

    Or else a ``refusal``, for which the file is not written, with the exit code for it; with ``line``, it is about that
    line of the part.
    """

    job: int
    text: bytes = b""
    records: int = 0
    lines: int = 0
    refusal: str | None = None
    line: int | None = None
    code: int = exits.INVALID

    @property
    def weight(self) -> int:
        """How much it is to be held."""
        return 1 + len(self.text) // _UNIT


@dataclass(frozen=True, slots=True)
class Span:
    """The lines that begin in a span of a plain file."""

    job: int
    path: Path
    target: Target
    start: int
    end: int

    def redacted(self, redactors: Redactors, max_size: int) -> Redacted:
        """Return what becomes of it."""
        try:
            text, error = lines_from(self.path, self.start, self.end, max_size)
        except OSError as broken:
            return Redacted(self.job, refusal=reason(broken), code=exits.INPUT)
        if error is not None:
            return Redacted(self.job, refusal=str(error), code=exits.INPUT)
        return _of_lines(self.job, text, self.target, redactors)


@dataclass(frozen=True, slots=True)
class Text:
    """Text that has been read already: some lines, or all of a file."""

    job: int
    target: Target
    text: bytes
    of_lines: bool

    def redacted(self, redactors: Redactors, _: int) -> Redacted:
        """Return what becomes of it."""
        of = _of_lines if self.of_lines else _of_text
        return of(self.job, self.text, self.target, redactors)


@dataclass(frozen=True, slots=True)
class Whole:
    """A file that holds one text."""

    job: int
    file: File
    target: Target

    def redacted(self, redactors: Redactors, max_size: int) -> Redacted:
        """Return what becomes of it."""
        try:
            with opened(self.file) as (stream, _):
                text = whole(stream, max_size)
        except InputError as error:
            return _unread(self.job, self.file, error)
        return _of_text(self.job, text, self.target, redactors)


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that can't be read, or not any further."""

    answer: Redacted

    def redacted(self, _: Redactors, __: int) -> Redacted:
        """Return that it can't be read."""
        return self.answer


Part = Span | Text | Whole | Unread


def redacting(run_options: RunOptions) -> Callable[[Part], Iterator[Redacted]]:
    """Return what redacts parts of a run."""
    redactors = Redactors(run_options.catalog, run_options.options, run_options.max_size)

    def redact(part: Part) -> Iterator[Redacted]:
        yield part.redacted(redactors, run_options.max_size)

    return redact


def parts_of(jobs: Iterable[Job], max_size: int, given_up: set[int]) -> Iterator[Part]:
    """Yield the parts of jobs, one at least of each, but those of jobs that are given up meanwhile."""
    for number, job in enumerate(jobs):
        for part in _parts_of(number, job, max_size):
            if number in given_up:
                break
            yield part


def _parts_of(number: int, job: Job, max_size: int) -> Iterator[Part]:
    file, target = job.file, job.target
    of_lines = target.lines or file.holds_lines
    size = size_of(file)
    if of_lines and size and not file.compression:
        yield from (Span(number, file.path, target, start, end) for start, end in spans(size))
    elif not of_lines and not file.is_stdin:
        yield Whole(number, file, target)
    else:
        try:
            with opened(file) as (stream, _):
                if not of_lines:
                    yield Text(number, target, whole(stream, max_size), of_lines=False)
                    return
                yield Text(number, target, b"", of_lines=True)
                read = stream.read if file.compression else getattr(stream, "read1", stream.read)
                for text in blocks(read, PIECE, max_size):
                    yield Text(number, target, text, of_lines=True)
        except InputError as error:
            yield Unread(_unread(number, file, error))


def _unread(job: int, file: File, error: InputError) -> Redacted:
    return Redacted(job, refusal=str(error).removeprefix(f"{file.label}: "), code=exits.INPUT)


def _of_text(job: int, text: bytes, target: Target, redactors: Redactors) -> Redacted:
    if target.each and not _ARRAY.match(text):
        return Redacted(job, refusal="expected an array of payloads")
    try:
        with _refusing():
            count = len(parse(text).data or ()) if target.each else 1
            return Redacted(job, redactors.redacted(text, target, each=target.each), count)
    except RefusedError as refused:
        return Redacted(job, refusal=str(refused), code=refused.code)


def _of_lines(job: int, text: bytes, target: Target, redactors: Redactors) -> Redacted:
    parts: list[bytes] = []
    records = 0
    for number, line in enumerate(text.split(b"\n"), 1):
        new = line
        if line.strip():
            records += 1
            try:
                with _refusing():
                    new = redactors.redacted(line, target, each=False)
            except RefusedError as refused:
                return Redacted(job, refusal=str(refused), line=number, code=refused.code)
        parts.append(new)
    return Redacted(job, b"\n".join(parts), records, len(parts) - 1)


@contextmanager
def _refusing() -> Iterator[None]:
    try:
        yield
    except InvalidPayload as error:
        problem = error.problems[0]
        at = f"{problem.pointer}: " if problem.pointer else ""
        raise RefusedError(f"{at}{problem.message}") from None
    except UnsuitableModel as error:
        raise RefusedError(str(error)) from None
