"""Files → batches: parts of a run of about one megabyte, each of which can be checked on its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG

from convoschema.cli._payloads import Aim, Checker, Findings
from convoschema.cli._sources import File, InputError, reason
from convoschema.cli._streams import BLOCK, blocks, lines_from, opened

_MANY_FILES = 100


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
            text = lines_from(self.path, self.start, self.end)
        except OSError as error:
            findings.missed.append(f"{self.source}: {reason(error)}")
        else:
            checker.check_lines(self.source, self.aim, text, findings)
        return findings


@dataclass(frozen=True, slots=True)
class Blob:
    """Text that has been read already: some lines, the first of their file or not, or a whole file."""

    source: str
    aim: Aim
    text: bytes
    size: int
    of_lines: bool
    is_first: bool = True

    def check(self, checker: Checker) -> Findings:
        """Return what is found in it."""
        findings = Findings(size=self.size, is_first=self.is_first)
        if self.of_lines:
            checker.check_lines(self.source, self.aim, self.text, findings)
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


def batches(files: Iterable[tuple[File, Aim]], *, as_lines: bool, patient: bool) -> Iterator[Batch]:
    """Yield the batches of a run, in order; ``patient`` says whether to wait until a stream has filled a block."""
    pending: list[tuple[File, Aim]] = []
    size = 0
    for file, aim in files:
        of_lines = as_lines or file.holds_lines
        known = size_of(file)
        if not of_lines and known:
            pending.append((file, aim))
            size += known
            if size < BLOCK and len(pending) < _MANY_FILES:
                continue
        if pending:
            yield Whole(tuple(pending), size)
            pending, size = [], 0
        if of_lines and known and not file.compression:
            yield from _spans(file, aim, known)
        elif of_lines or not known:
            yield from _read(file, aim, of_lines=of_lines, patient=patient)
    if pending:
        yield Whole(tuple(pending), size)


def size_of(file: File) -> int:
    """Return the size of a file that is no device or pipe, or 0 if that is not known."""
    try:
        known = None if file.is_stdin else file.path.stat()
    except OSError:
        return 0
    return known.st_size if known and S_ISREG(known.st_mode) else 0


def _spans(file: File, aim: Aim, size: int) -> Iterator[Span]:
    for start in range(0, size, BLOCK):
        yield Span(file.label, file.path, aim, start, min(start + BLOCK, size))


def _read(file: File, aim: Aim, *, of_lines: bool, patient: bool) -> Iterator[Batch]:
    """Yield what a file holds that only this process can read, or that has no ends of lines to look for."""
    is_first = True
    try:
        with opened(file) as (stream, raw):
            if not of_lines:
                yield Blob(file.label, aim, stream.read(), 0, of_lines=False)
                return
            # Whoever writes into a pipe line by line wants to be answered before a megabyte is full.
            read = stream.read if patient or file.compression else stream.read1  # type: ignore[attr-defined]
            done = 0
            for text in blocks(read):
                upto = raw.tell() if file.compression else done + len(text)
                yield Blob(file.label, aim, text, upto - done, of_lines=True, is_first=is_first)
                is_first, done = False, upto
    except InputError as error:
        yield Unread(file.label, str(error))
