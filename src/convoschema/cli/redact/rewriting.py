"""A file → the same without what is personal: written beside its place, and put there when it is whole."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

import click

from convoschema.cli import exits
from convoschema.cli.output_files import OutputError, begin_output
from convoschema.cli.reasons import reason
from convoschema.cli.redact.parts import Redacted
from convoschema.cli.redact.places import Job
from convoschema.cli.redact.refusals import RefusedError
from convoschema.cli.terminal import abandon


def rewrite(job: Job, answers: Iterable[Redacted]) -> int:
    """Write the redacted file of a job, if all of it can be; return how many records it has.

    :param answers: what became of its parts, in order.
    :raises RefusedError: it is not written.
    :raises OutputError: it can't be written.
    """
    records = lines = 0
    with _written(job) as write:
        for answer in answers:
            if answer.refusal is not None:
                line = "" if answer.line is None else f":{lines + answer.line}"
                raise RefusedError(f"{job.file.label}{line}: {answer.refusal}; not written", answer.code)
            write(answer.text)
            records += answer.records
            lines += answer.lines
    return records


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
