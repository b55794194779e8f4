"""``convoschema bundle``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from convoschema._functions import schema
from convoschema.cli.commands.completion import complete_models
from convoschema.cli.commands.shared_options import catalog_of, catalog_option, naming_option, profile_option
from convoschema.cli.config.config import load_config
from convoschema.cli.terminal import as_json, say_page
from convoschema.errors import InvalidOption, UnsuitableModel
from convoschema.exports.export import export
from convoschema.exports.targets import TARGETS

_EXAMPLES = """\b
Examples:
  convoschema bundle Conversation --profile strict > conversation.schema.json
  convoschema bundle Conversation --for codegen > conversation.json
  convoschema bundle --all --for openapi-3.1 > openapi.json
  convoschema bundle --all --for asyncapi-3 > notifications.json
"""


@click.command(epilog=_EXAMPLES, short_help="Print a model and all it reaches as one JSON Schema.")
@click.argument("model", required=False, shell_complete=complete_models)
@click.option("--all", "has_all", is_flag=True, help="All models, in place of MODEL; it goes with --for.")
@click.option(
    "--for",
    "target",
    type=click.Choice(list(TARGETS)),
    help="Print what another tool takes: no keywords of our own, in its dialect.",
)
@profile_option
@naming_option
@catalog_option
def bundle(
    model: str | None,
    has_all: bool,  # noqa: FBT001 - as click passes it
    target: str | None,
    profile: str | None,
    naming: str | None,
    directories: tuple[Path, ...],
) -> None:
    """Print MODEL and all it reaches as one self-contained JSON Schema, for use with any tool."""
    if (model is None) is not has_all:
        raise click.UsageError("Name a model, or take --all for all of them.")
    catalog = catalog_of(load_config(None), directories)
    chosen: Any = {"catalog": catalog, "profile": profile or "standard", "naming": naming or "wire"}
    if target is not None:
        chosen["target"] = target
        document = _exported(model, chosen)
    elif model is not None:
        document = schema(model, **chosen)
    else:
        raise click.UsageError("--all goes with --for.")
    say_page(as_json(document, indent=2, ascii_only=False))


def _exported(model: str | None, chosen: dict[str, Any]) -> dict[str, Any]:
    try:
        return export(model, **chosen)
    except (InvalidOption, UnsuitableModel) as error:
        raise click.UsageError(str(error)) from None
