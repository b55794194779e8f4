"""Files → batches: parts of a run, each of which can be checked on its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG

from convoschema.cli.check.batch_results import BatchResults
from convoschema.cli.check.checker import Checker
from convoschema.cli.check.files import File, InputError
from convoschema.cli.check.reading import PIECE, blocks, length_of_parts, lines_from, opened, spans, whole
from convoschema.cli.check.target import Target
from convoschema.cli.reasons import reason

_MANY_FILES = 100


@dataclass(frozen=True, slots=True)
class Span:
    """The lines that begin in a span of a plain file."""

    source: str
    path: Path
    target: Target
    start: int
    end: int

    def check(self, checker: Checker) -> Iterator[BatchResults]:
        """Yield what is found in it, in parts."""
        missed: list[str] = []
        pieces = self._pieces(checker.max_size, missed)
        for part in checker.check_lines(self.source, self.target, pieces, self.end - self.start, offset=self.start):
            # What is missed is known when the pieces end, before the last part.
            part.missed, part.is_last = [*missed], bool(missed)
            yield part

    def _pieces(self, max_size: int, missed: list[str]) -> Iterator[bytes]:
        """Yield the lines piece by piece, until all are read or something is missed."""
        for start in range(self.start, self.end, PIECE):
            try:
                text, error = lines_from(self.path, start, min(start + PIECE, self.end), max_size)
            except OSError as broken:
                missed.append(f"{self.source}: {reason(broken)}")
                return
            yield text
            if error is not None:
                missed.append(f"{self.source}: {error}")
                return


@dataclass(frozen=True, slots=True)
class Blob:
    """Text that has been read already: the lines of a file from an offset on, or a whole file."""

    source: str
    target: Target
    text: bytes
    size: int
    of_lines: bool
    offset: int = 0

    def check(self, checker: Checker) -> Iterator[BatchResults]:
        """Yield what is found in it, in parts."""
        if self.of_lines:
            yield from checker.check_lines(self.source, self.target, [self.text], self.size, offset=self.offset)
        else:
            yield from checker.check_text(self.source, self.target, self.text)
            yield BatchResults(self.source, is_first=False, size=self.size)


@dataclass(frozen=True, slots=True)
class Whole:
    """Files that hold one text each."""

    files: tuple[tuple[File, Target], ...]
    size: int

    def check(self, checker: Checker) -> Iterator[BatchResults]:
        """Yield what is found in them, in parts."""
        source = ""
        for file, target in self.files:
            source = file.label
            try:
                with opened(file) as (stream, _):
                    text = whole(stream, checker.max_size)
            except InputError as error:
                yield BatchResults(source, missed=[str(error)])
            else:
                yield from checker.check_text(source, target, text)
        yield BatchResults(source, is_first=False, size=self.size)


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that can't be read, or not any further."""

    source: str
    message: str

    def check(self, _: Checker) -> Iterator[BatchResults]:
        """Yield that it was missed."""
        yield BatchResults(self.source, missed=[self.message])


Batch = Span | Blob | Whole | Unread


def batches(files: Sequence[tuple[File, Target]], max_size: int, jobs: int = 1) -> Iterator[Batch]:
    """Yield the batches of a run, in order; ``max_size`` is how many bytes a text, or a line, may have."""
    sizes = [size_of(file) for file, _ in files]
    length = length_of_parts(sum(sizes), jobs)
    pending: list[tuple[File, Target]] = []
    size = 0
    for (file, target), known in zip(files, sizes, strict=True):
        of_lines = target.lines or file.holds_lines
        if not of_lines and known:
            pending.append((file, target))
            size += known
            if size < length and len(pending) < _MANY_FILES:
                continue
        if pending:
            yield Whole(tuple(pending), size)
            pending, size = [], 0
        if of_lines and known and not file.compression:
            yield from (Span(file.label, file.path, target, start, end) for start, end in spans(known, length))
        elif of_lines or not known:
            yield from _read(file, target, max_size, of_lines=of_lines)
    if pending:
        yield Whole(tuple(pending), size)


def size_of(file: File) -> int:
    """Return the size of a file that is no device or pipe, or 0 if that is not known."""
    try:
        known = None if file.is_stdin else file.path.stat()
    except OSError:
        return 0
    return known.st_size if known and S_ISREG(known.st_mode) else 0


def _read(file: File, target: Target, max_size: int, *, of_lines: bool) -> Iterator[Batch]:
    """Yield what a file holds that only this process can read, or that has no ends of lines to look for."""
    offset = done = 0
    try:
        with opened(file) as (stream, raw):
            if not of_lines:
                yield Blob(file.label, target, whole(stream, max_size), 0, of_lines=False)
                return
            # Whoever writes into a pipe line by line wants to be answered before a block is full.
            read = stream.read if file.compression else stream.read1  # type: ignore[attr-defined]
            for text in blocks(read, PIECE, max_size):
                size = raw.tell() - done if file.compression else len(text)
                yield Blob(file.label, target, text, size, of_lines=True, offset=offset)
                offset += len(text)
                done += size
    except InputError as error:
        yield Unread(file.label, str(error))
