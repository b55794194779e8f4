"""Paths → the files to redact, each with the place that it is written to."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from glob import has_magic
from itertools import takewhile
from pathlib import Path

import click

from convoschema.cli.check.files import STDIN, File
from convoschema.cli.check.target import Target
from convoschema.cli.check.targets import Found, Targets, find
from convoschema.cli.config.config import normalised


@dataclass(frozen=True, slots=True)
class Job:
    """A file to redact, what its payloads are, and where it is written; None is the standard output."""

    file: File
    target: Target
    place: Path | None


@dataclass(slots=True)
class Jobs:
    """The files to redact, those that have no model, and what was not found."""

    jobs: list[Job] = field(default_factory=list)
    skipped: list[File] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)


def jobs_of(paths: Iterable[str], targets: Targets, output: Path | None, *, in_place: bool) -> Jobs:
    """Return the files that paths stand for; below ``output`` they keep their way from the directory that was named.

    :raises click.UsageError: nothing says where to write, or what a file holds; a file would be written over one that
        is read, or where another one is written; or the next run would read what this one writes.
    """
    paths = list(paths)
    of_files = [path for path in paths if path != STDIN]
    if in_place and output is not None:
        raise click.UsageError("--in-place goes without --output")
    if of_files and not in_place and output is None:
        raise click.UsageError("say where to write: --output DIR, or --in-place")
    found = Jobs()
    own = {normalised(targets.config.file)} if targets.config.file is not None else set()
    for path in paths:
        _refuse_inside(path, output)
        some = find([path], targets, own)
        found.skipped += some.skipped
        found.missed += some.missed
        found.jobs += _placed(path, some, output)
    if in_place:
        found.jobs = list({_file_of(job): job for job in found.jobs}.values())
    else:
        _refuse_meeting(found.jobs)
    return found


def _placed(argument: str, found: Found, output: Path | None) -> Iterable[Job]:
    for file, target in found.files:
        if file.is_stdin:
            yield Job(file, target, None)
        elif output is None:
            yield Job(file, target, file.path)
        else:
            yield Job(file, target, output / file.path.relative_to(_root_of(argument, file)))


def _root_of(argument: str, file: File) -> Path:
    """Return the directory from which a file keeps its way: the one that was named, or where a pattern begins."""
    path = Path(argument)
    if path.is_dir():
        return path
    if file.path == path:
        return path.parent
    return Path(*takewhile(lambda part: not has_magic(part), path.parts))


def _file_of(job: Job) -> str:
    return "-" if job.file.is_stdin else os.path.realpath(job.file.path)


def _refuse_inside(argument: str, output: Path | None) -> None:
    if output is not None and argument != STDIN and Path(argument).is_dir():
        folder = normalised(Path(argument))
        if normalised(output).is_relative_to(folder):
            raise click.UsageError(f"{output}: lies in {argument}, so that the next run would read it; write elsewhere")


def _refuse_meeting(jobs: Iterable[Job]) -> None:
    jobs = list(jobs)
    read = {os.path.realpath(job.file.path) for job in jobs if not job.file.is_stdin}
    written: set[str] = set()
    for job in jobs:
        place = None if job.place is None else os.path.realpath(job.place)
        if place in read:
            raise click.UsageError(f"{job.place}: would take the place of what is read; --in-place says to do that")
        if place in written:
            raise click.UsageError(f"{job.place}: two files would be written there; write them elsewhere, one by one")
        if place is not None:
            written.add(place)
