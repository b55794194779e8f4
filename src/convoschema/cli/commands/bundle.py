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


@click.command(
    epilog="Example: convoschema bundle Conversation --profile strict > conversation.schema.json",
    short_help="Print a model and all it reaches as one JSON Schema.",
)
@click.argument("model", shell_complete=complete_models)
@profile_option
@naming_option
@catalog_option
def bundle(model: str, profile: str | None, naming: str | None, directories: tuple[Path, ...]) -> None:
    """Print MODEL and all it reaches as one self-contained JSON Schema, for use with any tool."""
    catalog = catalog_of(load_config(None), directories)
    chosen: Any = {"profile": profile or "standard", "naming": naming or "wire"}
    say_page(as_json(schema(model, catalog=catalog, **chosen), indent=2, ascii_only=False))
