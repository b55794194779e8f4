"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from convoschema._options import Naming, Profile
from convoschema._schema.catalog import Catalog
from convoschema.cli.config.config import Config, load_config
from convoschema.cli.config.decodings import DECODINGS, decodings_of
from convoschema.cli.sizes import size_of_words

Command = TypeVar("Command", bound=Callable[..., Any])


def profile_option(command: Command) -> Command:
    """Add ``--profile``, which is None if it is not given."""
    return click.option(
        "--profile",
        type=click.Choice([profile.value for profile in Profile]),
        help="How strict to be.  [default: standard]",
    )(command)


def naming_option(command: Command) -> Command:
    """Add ``--naming``, which is None if it is not given."""
    return click.option(
        "--naming",
        type=click.Choice([naming.value for naming in Naming]),
        help="Property names as on the wire (camelCase) or as the Python SDK prints them.  [default: wire]",
    )(command)


def format_option(*formats: str, default: str) -> Callable[[Command], Command]:
    """Return what adds ``--format`` as ``output_format``, which is None if it is not given; ``default`` is told."""
    return click.option(
        "--format", "output_format", type=click.Choice(formats), help=f"How to print it.  [default: {default}]"
    )


def decode_option(command: Command) -> Command:
    """Add ``--decode``, the steps by which payloads are had from text inside of strings; None if it is not given."""
    return click.option(
        "--decode",
        callback=_decodings,
        multiple=True,
        metavar="STEPS",
        help="The payload is text inside a string; how to have it, in order: "
        f"{', '.join(DECODINGS)}, such as base64,gzip.",
    )(command)


def _decodings(_: click.Context, __: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...] | None:
    try:
        return decodings_of(value) or None
    except ValueError as error:
        raise click.BadParameter(f"{error}.") from None


def jobs_option(told: str) -> Callable[[Command], Command]:
    """Return what adds ``--jobs``; ``told`` is the help."""
    return click.option("--jobs", type=click.IntRange(min=1), default=1, show_default=True, metavar="N", help=told)


def size_option(told: str) -> Callable[[Command], Command]:
    """Return what adds ``--max-size`` in bytes, which is None if it is not given; ``told`` is the help."""
    return click.option("--max-size", callback=_size, metavar="SIZE", help=told)


def _size(_: click.Context, __: click.Parameter, value: str | None) -> int | None:
    try:
        return None if value is None else size_of_words(value)
    except ValueError as error:
        raise click.BadParameter(f"{error}.") from None


def config_option(command: Command) -> Command:
    """Add ``--config`` as ``config_file``, which is None if it is not given."""
    return click.option(
        "--config",
        "config_file",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        metavar="FILE",
        help="The configuration.  [default: the nearest convoschema.toml or pyproject.toml]",
    )(command)


def catalog_option(command: Command) -> Command:
    """Add ``--catalog``, directories of the user's own schemas."""
    return click.option(
        "--catalog",
        "directories",
        multiple=True,
        metavar="DIR",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        help="A directory with schemas of your own, besides the bundled ones. Can be given several times.",
    )(command)


def catalog_of(config: Config, directories: tuple[Path, ...]) -> Catalog:
    """Return the catalog of the bundled models and those in the directories of a configuration and of the options."""
    catalog = Catalog.bundled()
    for directory in (*config.catalog, *directories):
        catalog = catalog.with_directory(directory)
    return catalog


def settled(
    config_file: Path | None, directories: tuple[Path, ...], model: str | None, *, events: bool
) -> tuple[Config, Catalog, str | None]:
    """Return the configuration and the catalog of a run, and the model of all its payloads, by their own names.

    :raises UnknownModel: there is no such model.
    :raises click.UsageError: the configuration is wrong, or names a model that there is not, where it is asked.
    """
    config = load_config(config_file)
    catalog = catalog_of(config, directories)
    if model is not None:
        catalog.source(model)
    elif not events:
        config.check_models(catalog)
    return config.with_names(catalog.canonical_name), catalog, model and catalog.canonical_name(model)
