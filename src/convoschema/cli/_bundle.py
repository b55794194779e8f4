"""``convoschema bundle``."""

from __future__ import annotations

import json
from pathlib import Path

import click

from convoschema._bundle import build_bundle
from convoschema._naming import Naming
from convoschema._profiles import Profile
from convoschema.cli._options import catalog_of, catalog_option, naming_option, profile_option


@click.command(epilog="Example: convoschema bundle Conversation --profile strict > conversation.schema.json")
@click.argument("model")
@profile_option
@naming_option
@catalog_option
def bundle(model: str, profile: str | None, naming: str | None, directories: tuple[Path, ...]) -> None:
    """Print MODEL and all it reaches as one self-contained JSON Schema, for use with any tool."""
    catalog = catalog_of(directories)
    built = build_bundle(catalog, model, Profile(profile or "standard"), Naming(naming or "wire"))
    click.echo(json.dumps(built.schema, indent=2, ensure_ascii=False))
