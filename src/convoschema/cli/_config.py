"""The configuration: which files hold which model.

It stands in ``convoschema.toml``, or in ``pyproject.toml`` under ``[tool.convoschema]``: the first that is found
from the working directory upwards.
"""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import click
from pathspec import GitIgnoreSpec

from convoschema._choices import Naming, Profile
from convoschema._spelling import closest

_KEYS = ("catalog", "models", "naming", "profile")


@dataclass(frozen=True)
class Config:
    """What a configuration file says; patterns and directories are relative to ``root``, where it lies."""

    root: Path
    models: tuple[tuple[str, str], ...] = ()
    profile: str | None = None
    naming: str | None = None
    catalog: tuple[Path, ...] = ()

    def model_of(self, path: Path) -> str | None:
        """Return the model of a file: that of the first pattern, in the syntax of .gitignore, that it matches."""
        full = _normalised(path)
        relative = full.relative_to(self.root) if full.is_relative_to(self.root) else full.relative_to(full.anchor)
        return next((model for spec, model in self._specs if spec.match_file(relative.as_posix())), None)

    @cached_property
    def _specs(self) -> list[tuple[GitIgnoreSpec, str]]:
        return [(GitIgnoreSpec.from_lines([pattern]), model) for pattern, model in self.models]


def load_config(file: Path | None) -> Config:
    """Return the configuration of a file, or of the nearest one, or an empty one if there is none.

    :raises click.UsageError: it says what no configuration can.
    """
    if file is not None:
        return _config(_section(file), file)
    try:
        return _nearest(Path.cwd())
    except OSError as error:
        place = error.filename or "the working directory"
        raise click.UsageError(f"{place}: {error.strerror}; no configuration can be looked for there") from None


def _nearest(here: Path) -> Config:
    for folder in (here, *here.parents):
        own, project = folder / "convoschema.toml", folder / "pyproject.toml"
        if own.is_file():
            return _config(_section(own), own)
        if project.is_file() and (section := _section(project)) is not None:
            return _config(section, project)
    return Config(here)


def _section(file: Path) -> Any:
    """Return our part of a file, or None if a pyproject.toml has none."""
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise click.UsageError(f"{file}: can't be read as TOML: {error}") from None
    if file.name != "pyproject.toml":
        return tables
    tool = tables.get("tool")
    return tool.get("convoschema") if isinstance(tool, dict) else None


def _config(section: Any, file: Path) -> Config:
    if not isinstance(section, dict):
        raise click.UsageError(f"{file}: there is no table [tool.convoschema]")
    for key in section:
        if key not in _KEYS:
            meant = closest(key, _KEYS)
            hint = f"did you mean {meant!r}?" if meant else f"known: {', '.join(_KEYS)}"
            raise click.UsageError(f"{file}: there is no setting {key!r}; {hint}")
    models = section.get("models", {})
    if not (isinstance(models, dict) and all(isinstance(model, str) for model in models.values())):
        raise click.UsageError(f'{file}: models is a table of "pattern" = "Model"')
    catalog = section.get("catalog", [])
    if not (isinstance(catalog, list) and all(isinstance(folder, str) and "\0" not in folder for folder in catalog)):
        raise click.UsageError(f"{file}: catalog is a list of directories")
    for pattern in models:
        _check_pattern(pattern, file)
    return Config(
        root=_normalised(file).parent,
        models=tuple(models.items()),
        profile=_one_of(section, "profile", [profile.value for profile in Profile], file),
        naming=_one_of(section, "naming", [naming.value for naming in Naming], file),
        catalog=tuple(_normalised(file).parent / folder for folder in catalog),
    )


def _check_pattern(pattern: str, file: Path) -> None:
    try:
        GitIgnoreSpec.from_lines([pattern])
    except (ValueError, re.error):
        raise click.UsageError(f"{file}: {pattern!r} is no pattern as .gitignore has them") from None


def _one_of(section: dict[str, Any], key: str, known: list[str], file: Path) -> str | None:
    value = section.get(key)
    if value is not None and value not in known:
        raise click.UsageError(f"{file}: {key} is one of {', '.join(known)}")
    return value


def _normalised(path: Path) -> Path:
    # Not resolve(): patterns are about the names that users see, which links may be part of.
    return Path(os.path.abspath(path))  # noqa: PTH100
