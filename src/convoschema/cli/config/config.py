"""The configuration: which files hold which model, and which problems are ignored.

It stands in ``convoschema.toml``, or in ``pyproject.toml`` under ``[tool.convoschema]``: the first that is found
from the working directory upwards.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from convoschema._lazy import lazy
from convoschema._options import Naming, Profile
from convoschema._schema.catalog import Catalog
from convoschema.cli.config.file_names import as_text
from convoschema.cli.config.file_patterns import ModelEntry, read_holdings
from convoschema.cli.config.ignore_rules import Rule, read_rules
from convoschema.cli.config.toml_values import (
    SettingError,
    address,
    file_pattern,
    flag,
    one_of,
    only_known,
    size,
    text,
)
from convoschema.cli.sizes import read_at_most
from convoschema.cli.suggestions import unknown_model
from convoschema.errors import UnknownModel

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

OWN_FILE = "convoschema.toml"
_KEYS = (
    "baseline",
    "catalog",
    "docs-url",
    "ignore",
    "max-size",
    "models",
    "naming",
    "notices",
    "profile",
    "redacted",
    "relations",
)
_LARGEST = 1 << 24


@dataclass(frozen=True)
class Config:
    """What a configuration file says; patterns and paths are relative to ``root``, where it lies.

    ``file`` is how it is named, or None if there is none.
    """

    root: Path
    models: tuple[ModelEntry, ...] = ()
    profile: str | None = None
    naming: str | None = None
    catalog: tuple[Path, ...] = ()
    ignore: tuple[Rule, ...] = ()
    baseline: Path | None = None
    max_size: int | None = None
    relations: bool = False
    notices: bool = False
    redacted: bool = False
    docs_url: str | None = None
    file: Path | None = None

    def holding_of(self, path: Path, model: str | None = None) -> ModelEntry | None:
        """Return what a file holds: what is said of the first pattern, in the syntax of .gitignore, that it matches.

        A model that is given counts instead of the pattern's, and for files that no pattern names.
        """
        relative = self.relative(path)
        found = next((entry for spec, entry in self._specs if spec.match_file(relative)), None)
        if model is None:
            return found
        if found is None:
            return ModelEntry("", model)
        return replace(found, model=model, events=False, choice=None)

    def check_models(self, catalog: Catalog) -> None:
        """Do nothing if there are all the models that the configuration speaks of.

        :raises click.UsageError: there is one that is not.
        """
        for entry in self.models:
            for model in entry.models:
                self._check_model(catalog, model, f"models, {entry.pattern!r}")
        for rule in self.ignore:
            if rule.model is not None:
                self._check_model(catalog, rule.model, f"ignore rule {rule.number}")

    def _check_model(self, catalog: Catalog, model: str, place: str) -> None:
        try:
            catalog.source(model)
        except UnknownModel as error:
            raise click.UsageError(f"{self.name}: {place}: {unknown_model(error)}") from None

    def with_names(self, canonical_name: Callable[[str], str]) -> Config:
        """Return a configuration that calls each model as a function does."""
        models = tuple(entry.with_names(canonical_name) for entry in self.models)
        ignore = tuple(replace(rule, model=canonical_name(rule.model)) if rule.model else rule for rule in self.ignore)
        return replace(self, models=models, ignore=ignore)

    def relative(self, path: Path) -> str:
        """Return what patterns see of a path: how it goes on from the configuration's directory, if it lies there."""
        full = normalised(path)
        base = self.root if full.is_relative_to(self.root) else full.anchor
        return as_text(full.relative_to(base).as_posix())

    @property
    def name(self) -> str:
        """How to call the file: as it is seen from the working directory, if it lies there or below."""
        if self.file is None:
            return OWN_FILE
        full, here = normalised(self.file), Path.cwd()
        return full.relative_to(here).as_posix() if full.is_relative_to(here) else str(self.file)

    @lazy
    def _specs(self) -> list[tuple[GitIgnoreSpec, ModelEntry]]:
        return [(file_pattern(entry.pattern), entry) for entry in self.models]


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


def has_config(folder: Path) -> Path | None:
    """Return the file in a directory that configures this program, or None if there is none.

    :raises click.UsageError: a pyproject.toml can't be read.
    """
    own, project = folder / OWN_FILE, folder / "pyproject.toml"
    if own.is_file():
        return own
    return project if project.is_file() and _section(project) is not None else None


def normalised(path: Path) -> Path:
    """Return an absolute path without ``..``; links stay, since patterns are about the names that users see."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links


def _nearest(here: Path) -> Config:
    for folder in (here, *here.parents):
        file = has_config(folder)
        if file is not None:
            return _config(_section(file), file)
    return Config(here)


def _section(file: Path) -> Any:
    """Return our part of a file, or None if a pyproject.toml has none."""
    try:
        tables = tomllib.loads(read_at_most(file, _LARGEST).decode())
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise click.UsageError(f"{file}: can't be read as TOML: {error}") from None
    if file.name != "pyproject.toml":
        return tables
    tool = tables.get("tool")
    return tool.get("convoschema") if isinstance(tool, dict) else None


def _config(section: Any, file: Path) -> Config:
    try:
        return replace(_read(section, normalised(file).parent), file=file)
    except SettingError as error:
        raise click.UsageError(f"{file}: {error}") from None


def _read(section: Any, root: Path) -> Config:
    if not isinstance(section, dict):
        raise SettingError("there is no table [tool.convoschema]")
    only_known(section, _KEYS)
    baseline = text(section, "baseline")
    return Config(
        root,
        models=tuple(read_holdings(section.get("models", {}))),
        profile=one_of(section, "profile", [profile.value for profile in Profile]),
        naming=one_of(section, "naming", [naming.value for naming in Naming]),
        catalog=_catalog_of(section, root),
        ignore=tuple(read_rules(section.get("ignore", []))),
        baseline=None if baseline is None else root / baseline,
        max_size=size(section, "max-size"),
        relations=flag(section, "relations"),
        notices=flag(section, "notices"),
        redacted=flag(section, "redacted"),
        docs_url=address(section, "docs-url"),
    )


def _catalog_of(section: dict[str, Any], root: Path) -> tuple[Path, ...]:
    catalog = section.get("catalog", [])
    if not (isinstance(catalog, list) and all(isinstance(folder, str) and "\0" not in folder for folder in catalog)):
        raise SettingError("catalog is a list of directories")
    return tuple(root / folder for folder in catalog)
