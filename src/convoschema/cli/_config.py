"""The configuration: which files hold which model.

It stands in ``convoschema.toml``, or in ``pyproject.toml`` under ``[tool.convoschema]``: the first that is found
from the working directory upwards.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import click
from pathspec import GitIgnoreSpec

from convoschema._naming import Naming
from convoschema._profiles import Profile
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
        full = path.absolute()
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
        tables = _tables(file)
        section = tables.get("tool", {}).get("convoschema", {}) if file.name == "pyproject.toml" else tables
        return _config(section, file)
    here = Path.cwd()
    for folder in (here, *here.parents):
        own, project = folder / "convoschema.toml", folder / "pyproject.toml"
        if own.is_file():
            return _config(_tables(own), own)
        if project.is_file() and "convoschema" in (tool := _tables(project).get("tool", {})):
            return _config(tool["convoschema"], project)
    return Config(here)


def _tables(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise click.UsageError(f"{file}: can't be read as TOML: {error}") from None


def _config(section: dict[str, Any], file: Path) -> Config:
    for key in section:
        if key not in _KEYS:
            meant = closest(key, _KEYS)
            hint = f"did you mean {meant!r}?" if meant else f"known: {', '.join(_KEYS)}"
            raise click.UsageError(f"{file}: there is no setting {key!r}; {hint}")
    models = section.get("models", {})
    if not (isinstance(models, dict) and all(isinstance(model, str) for model in models.values())):
        raise click.UsageError(f'{file}: models is a table of "pattern" = "Model"')
    catalog = section.get("catalog", [])
    if not (isinstance(catalog, list) and all(isinstance(folder, str) for folder in catalog)):
        raise click.UsageError(f"{file}: catalog is a list of directories")
    return Config(
        root=file.absolute().parent,
        models=tuple(models.items()),
        profile=_one_of(section, "profile", [profile.value for profile in Profile], file),
        naming=_one_of(section, "naming", [naming.value for naming in Naming], file),
        catalog=tuple(file.absolute().parent / folder for folder in catalog),
    )


def _one_of(section: dict[str, Any], key: str, known: list[str], file: Path) -> str | None:
    value = section.get(key)
    if value is not None and value not in known:
        raise click.UsageError(f"{file}: {key} is one of {', '.join(known)}")
    return value
