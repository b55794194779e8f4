"""Which files of a run are this program's own: its reports, its baseline, its configuration."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import click

from convoschema.cli.check.files import File, is_payload_file
from convoschema.cli.check.targets import Found, Targets
from convoschema.cli.config.config import normalised


def refuse_overwriting(
    reports: Iterable[Path], paths: Iterable[str], targets: Targets, found: Found, own: set[Path]
) -> None:
    """Do nothing if no report would take the place of something that is read, now or by the next run.

    ``paths`` are what is checked, as the user named it; ``own`` are the files of this program's that are read.

    :raises click.UsageError: a report would.
    """
    reports = [report for report in reports if not report.exists() or report.is_file()]
    there = [report for report in reports if report.exists()]
    read = {_identity(path) for path in (*(file.path for file, _ in found.files), *own)} if there else set()
    for report in there:
        if _identity(report) in read:
            raise click.UsageError(f"{report}: a report would take the place of what is read; write it elsewhere")
    folders = [normalised(Path(path)) for path in paths if reports and Path(path).is_dir()]
    for report in map(normalised, reports):
        is_below = any(report.is_relative_to(folder) for folder in folders)
        if is_below and is_payload_file(report) and targets.holding_of(File(report, named=False)) is not None:
            name = os.path.relpath(report)
            raise click.UsageError(
                f"{name}: the next run would take this report for a payload; write it elsewhere, or call it otherwise"
            )


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
