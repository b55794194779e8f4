"""Files → batches: parts of a run, each of which can be checked on its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG

from convoschema.cli.check.checker import Aim, Checker, Findings
from convoschema.cli.check.files import File, InputError
from convoschema.cli.check.reading import PIECE, blocks, lines_from, opened
from convoschema.cli.reasons import reason

_MANY_FILES = 100
_FOR_WORKERS = 1 << 21
"""How many bytes a batch has if it goes to another process, which costs as much as checking some ten kilobytes."""


@dataclass(frozen=True, slots=True)
class Span:
    """The lines that begin in a span of a plain file."""

    source: str
    path: Path
    aim: Aim
    start: int
    end: int

    def check(self, checker: Checker) -> Findings:
        """Return what is found in it."""
        findings = Findings(self.source, size=self.end - self.start, is_first=self.start == 0)
        try:
            for start in range(self.start, self.end, PIECE):
                text = lines_from(self.path, start, min(start + PIECE, self.end))
                checker.check_lines(self.source, self.aim, text, findings, offset=start)
        except OSError as error:
            findings.missed.append(f"{self.source}: {reason(error)}")
        return findings


@dataclass(frozen=True, slots=True)
class Blob:
    """Text that has been read already: the lines of a file from an offset on, or a whole file."""

    source: str
    aim: Aim
    text: bytes
    size: int
    of_lines: bool
    offset: int = 0

    def check(self, checker: Checker) -> Findings:
        """Return what is found in it."""
        findings = Findings(size=self.size, is_first=self.offset == 0)
        if self.of_lines:
            checker.check_lines(self.source, self.aim, self.text, findings, offset=self.offset)
        else:
            checker.check_text(self.source, self.aim, self.text, findings)
        return findings


@dataclass(frozen=True, slots=True)
class Whole:
    """Files that hold one text each."""

    files: tuple[tuple[File, Aim], ...]
    size: int

    def check(self, checker: Checker) -> Findings:
        """Return what is found in them."""
        findings = Findings(size=self.size)
        for file, aim in self.files:
            try:
                with opened(file) as (stream, _):
                    text = stream.read()
            except InputError as error:
                findings.missed.append(str(error))
            else:
                checker.check_text(file.label, aim, text, findings)
        return findings


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that can't be read, or not any further."""

    source: str
    message: str

    def check(self, _: Checker) -> Findings:
        """Return that it was missed."""
        return Findings(self.source, missed=[self.message])


Batch = Span | Blob | Whole | Unread


def batches(files: Iterable[tuple[File, Aim]], *, for_workers: bool) -> Iterator[Batch]:
    """Yield the batches of a run, in order; ``for_workers`` says whether they go to other processes."""
    block = _FOR_WORKERS if for_workers else PIECE
    pending: list[tuple[File, Aim]] = []
    size = 0
    for file, aim in files:
        of_lines = aim.lines or file.holds_lines
        known = size_of(file)
        if not of_lines and known:
            pending.append((file, aim))
            size += known
            if size < block and len(pending) < _MANY_FILES:
                continue
        if pending:
            yield Whole(tuple(pending), size)
            pending, size = [], 0
        if of_lines and known and not file.compression:
            yield from _spans(file, aim, known, block)
        elif of_lines or not known:
            yield from _read(file, aim, of_lines=of_lines, block=block)
    if pending:
        yield Whole(tuple(pending), size)


def size_of(file: File) -> int:
    """Return the size of a file that is no device or pipe, or 0 if that is not known."""
    try:
        known = None if file.is_stdin else file.path.stat()
    except OSError:
        return 0
    return known.st_size if known and S_ISREG(known.st_mode) else 0


def _spans(file: File, aim: Aim, size: int, block: int) -> Iterator[Span]:
    for start in range(0, size, block):
        yield Span(file.label, file.path, aim, start, min(start + block, size))


def _read(file: File, aim: Aim, *, of_lines: bool, block: int) -> Iterator[Batch]:
    """Yield what a file holds that only this process can read, or that has no ends of lines to look for."""
    offset = done = 0
    try:
        with opened(file) as (stream, raw):
            if not of_lines:
                yield Blob(file.label, aim, stream.read(), 0, of_lines=False)
                return
            # Whoever writes into a pipe line by line wants to be answered before a block is full.
            at_once = block == PIECE and not file.compression
            for text in blocks(stream.read1 if at_once else stream.read, block):  # type: ignore[attr-defined]
                size = raw.tell() - done if file.compression else len(text)
                yield Blob(file.label, aim, text, size, of_lines=True, offset=offset)
                offset += len(text)
                done += size
    except InputError as error:
        yield Unread(file.label, str(error))
