"""Paths, options and configuration → the files to check, each with what it is checked against."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import click

from convoschema._options import Naming
from convoschema.cli.check.checker import Aim
from convoschema.cli.check.files import File, InputError, find_files
from convoschema.cli.config.config import Config


@dataclass(frozen=True, slots=True)
class Aims:
    """What the options and the configuration say of files. Options that are not given are None; given ones win.

    ``skip_unknown`` says that files whose model nothing names are passed over even if the user named them.
    """

    config: Config
    model: str | None = None
    profile: str | None = None
    naming: str | None = None
    at: tuple[str, ...] | None = None
    each: bool | None = None
    lines: bool = False
    skip_unknown: bool = False

    @property
    def usual_profile(self) -> str:
        """The profile of files for which no pattern names one."""
        return self.profile or self.config.profile or "standard"

    @property
    def usual_naming(self) -> Naming:
        """The naming of files for which no pattern names one."""
        return Naming(self.naming or self.config.naming or Naming.WIRE)

    def aim_of(self, file: File) -> Aim | None:
        """Return what a file is checked against, or None if it is to be skipped, since nothing names its model.

        :raises click.UsageError: nothing names the model of a file that is not to be skipped.
        """
        holding = self.config.holding_of(file.path, self.model)
        if holding is None:
            if file.named and not self.skip_unknown:
                raise click.UsageError(f"{file.label}: no pattern names its model; use --model")
            return None
        return Aim(
            holding.model,
            self.profile or holding.profile or self.usual_profile,
            Naming(self.naming or holding.naming or self.usual_naming),
            holding.at if self.at is None else self.at,
            each=holding.each if self.each is None else self.each,
            lines=self.lines or holding.lines,
        )


@dataclass(frozen=True, slots=True)
class Found:
    """The files to check, how many have no model, and what was not found."""

    files: list[tuple[File, Aim]]
    skipped: int
    missed: list[str]


def find(paths: Iterable[str], aims: Aims) -> Found:
    """Return the files that paths stand for.

    :raises click.UsageError: there are files, but nothing says what they hold.
    """
    files: list[tuple[File, Aim]] = []
    skipped = 0
    missed: list[str] = []
    for path in paths:
        try:
            found = find_files(path)
        except InputError as error:
            missed.append(str(error))
            continue
        aimed = [(file, aim) for file in found if (aim := aims.aim_of(file)) is not None]
        skipped += len(found) - len(aimed)
        files += aimed
    if skipped and not (files or missed or aims.skip_unknown):
        raise click.UsageError(
            f"nothing checked: no pattern names a model for the {skipped:,} {'file' if skipped == 1 else 'files'}; "
            "use --model, or a table [tool.convoschema.models] in pyproject.toml"
        )
    return Found(files, skipped, missed)
