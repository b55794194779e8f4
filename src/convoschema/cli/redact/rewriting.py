"""A file → the same without what is personal: written beside its place, and put there when it is whole."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

import click

from convoschema._checking.json_values import parse
from convoschema.cli import exits
from convoschema.cli.check.files import InputError
from convoschema.cli.check.reading import PIECE, blocks, opened, whole
from convoschema.cli.output_files import OutputError, begin_output
from convoschema.cli.reasons import reason
from convoschema.cli.redact.places import Job
from convoschema.cli.redact.redactors import Redactors
from convoschema.cli.redact.refusals import RefusedError
from convoschema.cli.terminal import abandon
from convoschema.errors import InvalidPayload, UnsuitableModel

_ARRAY = re.compile(rb"[ \t\r\n]*\[")


def rewrite(job: Job, redactors: Redactors, max_size: int) -> int:
    """Write the redacted file of a job, if all of it can be; return how many records it has.

    :raises RefusedError: it is not written.
    :raises OutputError: it can't be written.
    """
    records = 0
    try:
        with opened(job.file) as (stream, _), _written(job) as write:
            for text, count in _redacted(job, redactors, stream, max_size):
                write(text)
                records += count
    except InputError as error:
        raise RefusedError(f"{error}; not written", exits.INPUT) from None
    return records


def _redacted(job: Job, redactors: Redactors, stream: BinaryIO, max_size: int) -> Iterator[tuple[bytes, int]]:
    """Yield parts of the redacted text, each with how many records are in it."""
    target = job.target
    if not (target.lines or job.file.holds_lines):
        text = whole(stream, max_size)
        with _refusing(job.file.label):
            if target.each and not _ARRAY.match(text):
                raise RefusedError("expected an array of payloads")
            count = len(parse(text).data or ()) if target.each else 1
            yield redactors.redacted(text, target, each=target.each), count
        return
    number = 0
    read = stream.read if job.file.compression else getattr(stream, "read1", stream.read)
    for block in blocks(read, PIECE, max_size):
        parts: list[bytes] = []
        records = 0
        for line in block.split(b"\n"):
            number += 1
            if line.strip():
                records += 1
                with _refusing(f"{job.file.label}:{number}"):
                    line = redactors.redacted(line, target, each=False)  # noqa: PLW2901 - the same line, redacted
            parts.append(line)
        # What follows the last line feed is the beginning of no line.
        number -= 1
        yield b"\n".join(parts), records


@contextmanager
def _refusing(place: str) -> Iterator[None]:
    try:
        yield
    except InvalidPayload as error:
        problem = error.problems[0]
        at = f" {problem.pointer}:" if problem.pointer else ""
        raise RefusedError(f"{place}:{at} {problem.message}; not written") from None
    except (UnsuitableModel, RefusedError) as error:
        raise RefusedError(f"{place}: {error}; not written") from None


@contextmanager
def _written(job: Job) -> Iterator[Any]:
    """Give what writes bytes where they belong; what was there stays if it ends with an error."""
    if job.place is None:
        yield _to_standard_output
        return
    place = job.place
    with ExitStack() as stack:
        with _told(place):
            place.parent.mkdir(parents=True, exist_ok=True)
        draft = begin_output(place)
        stack.callback(draft.drop)
        binary = draft.stream.buffer
        compressed = _compressing(binary, job.file.compression)
        if compressed is not binary:
            stack.callback(_close_whatever_comes_of_it, compressed)

        def write(text: bytes) -> None:
            with _told(place):
                compressed.write(text)

        yield write
        with _told(place):
            if compressed is not binary:
                compressed.close()
            draft.keep()


def _close_whatever_comes_of_it(stream: Any) -> None:
    with suppress(OSError):
        stream.close()


def _to_standard_output(text: bytes) -> None:
    try:
        sys.stdout.buffer.write(text)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        abandon(sys.stdout)
        raise click.exceptions.Exit(exits.UNREAD) from None
    except OSError as error:
        abandon(sys.stdout)
        raise OutputError(f"standard output: {reason(error)}") from None


def _compressing(stream: BinaryIO, compression: str | None) -> Any:
    if compression == ".gz":
        import gzip

        return gzip.GzipFile(filename="", fileobj=stream, mode="wb", mtime=0)
    if compression == ".zst":
        # It is there, since the file was read with it.
        name = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"
        return import_module(name).ZstdFile(stream, "wb")
    return stream


@contextmanager
def _told(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(f"{place}: {reason(error)}") from None
