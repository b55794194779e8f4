"""Paths, options and configuration → the files to check, each with what it is checked against."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import click

from convoschema._options import Naming, Profile
from convoschema._plurals import counted
from convoschema.cli.check.files import File, InputError, find_files
from convoschema.cli.check.target import Target
from convoschema.cli.config.config import Config, has_config, normalised
from convoschema.cli.config.file_patterns import ModelEntry

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Targets:
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
    decode: tuple[str, ...] | None = None
    events: bool = False
    skip_unknown: bool = False

    @property
    def usual_profile(self) -> str:
        """The profile of files for which no pattern names one."""
        return self.profile or self.config.profile or "standard"

    @property
    def usual_naming(self) -> Naming:
        """The naming of files for which no pattern names one."""
        return Naming(self.naming or self.config.naming or Naming.WIRE)

    def holding_of(self, file: File) -> ModelEntry | None:
        """Return what a file holds, or None if nothing names its model."""
        found = self.config.holding_of(file.path, self.model)
        if not self.events:
            return found
        return replace(found or ModelEntry("", None), model=None, choice=None, events=True)

    def aim_with(self, entry: ModelEntry) -> Target:
        """Return what a file is checked against that holds this.

        :raises click.UsageError: it holds events, and the profile is not for them.
        """
        profile = self.profile or entry.profile or self.usual_profile
        if entry.events and profile == Profile.WRITE:
            whose = f" of {entry.pattern!r}" if entry.pattern else ""
            raise click.UsageError(
                f"the profile{whose} is not for events, which are received and never sent: use strict"
            )
        return Target(
            entry.model,
            profile,
            Naming.WIRE if entry.events else Naming(self.naming or entry.naming or self.usual_naming),
            entry.at if self.at is None else self.at,
            each=entry.each if self.each is None else self.each,
            lines=self.lines or entry.lines,
            decode=entry.decode if self.decode is None else self.decode,
            events=entry.events,
            choice=entry.choice,
        )


@dataclass(slots=True)
class Found:
    """The files to check, those that have no model, and what was not found.

    ``patterns`` are those of the configuration that named a file's model.
    """

    files: list[tuple[File, Target]] = field(default_factory=list)
    skipped: list[File] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    patterns: set[str] = field(default_factory=set)


def find(paths: Iterable[str], targets: Targets, own: Collection[Path]) -> Found:
    """Return the files that paths stand for, but for ``own`` files of this program's, unless the user names them.

    :raises click.UsageError: nothing says what a file holds that the user named, or what any of them holds.
    """
    found = Found()
    for path in paths:
        try:
            files = find_files(path)
        except InputError as error:
            found.missed.append(str(error))
            continue
        for file in files:
            if file.named or not own or normalised(file.path) not in own:
                _add(file, targets, found)
    if found.skipped and not (found.files or found.missed or targets.skip_unknown):
        files_are, advice = counted(len(found.skipped), "file"), _advice(found.skipped, targets.config)
        raise click.UsageError(f"nothing checked: no pattern names a model for the {files_are}; {advice}")
    return found


def _add(file: File, targets: Targets, found: Found) -> None:
    entry = targets.holding_of(file)
    if entry is not None:
        found.patterns.add(entry.pattern)
        found.files.append((file, targets.aim_with(entry)))
    elif file.named and not targets.skip_unknown:
        raise click.UsageError(f"{file.label}: no pattern names its model; {_advice([file], targets.config)}")
    else:
        found.skipped.append(file)


def _advice(files: Iterable[File], config: Config) -> str:
    """Return how to say what files hold, with the configurations around them that are not read from here."""
    advice = f"use --model, or a pattern in {config.name}"
    if config.file is None:
        advice = f"{advice}, which `convoschema init` writes"
    near = _configurations_around(files, config)
    if not near:
        return advice
    shown, more = ", ".join(near[:_SHOWN]), f" and {len(near) - _SHOWN:,} more" if len(near) > _SHOWN else ""
    return f"{advice}; not read from here: {shown}{more} (check where it lies, or name it with --config)"


def _configurations_around(files: Iterable[File], config: Config) -> list[str]:
    """Return the configuration files in the directories of files, and above these, that lie below the working one."""
    folders = dict.fromkeys(folder for file in files if not file.is_stdin for folder in file.path.parents)
    own = None if config.file is None else normalised(config.file)
    found = []
    for folder in folders:
        with suppress(click.UsageError, OSError):
            near = has_config(folder)
            if near is not None and normalised(near) != own:
                found.append(near.as_posix())
    return sorted(found)
