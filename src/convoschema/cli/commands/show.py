"""``convoschema show``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from convoschema._schema.catalog import Catalog
from convoschema._schema.naming import sdk_name
from convoschema.cli.commands.completion import complete_targets
from convoschema.cli.commands.shared_options import catalog_of, catalog_option
from convoschema.cli.config.config import load_config
from convoschema.cli.explain.type_words import type_of

_EXAMPLES = """\b
Examples:
  convoschema show Participant
  convoschema show Participant.wrapupPrompt
  convoschema show Conversation.participants.calls.disconnect_type
"""


@click.command(epilog=_EXAMPLES, short_help="Tell what a model, or one of its properties, means.")
@click.argument("target", metavar="MODEL[.PROPERTY...]", shell_complete=complete_targets)
@catalog_option
def show(target: str, directories: tuple[Path, ...]) -> None:
    """Print what a model is, and the table of its properties, or what one property means, as Markdown.

    A path of properties leads through arrays and maps. Names may be those that the Python SDK prints.
    """
    from convoschema.cli.explain.properties import UnknownProperty, find_property, uses_of
    from convoschema.cli.explain.property_page import page_of, used_by

    catalog = catalog_of(load_config(None), directories)
    try:
        found = find_property(catalog, target)
    except UnknownProperty as error:
        raise click.UsageError(str(error)) from None
    if found is not None:
        click.echo(page_of(found, uses_of(catalog, found.model) if found.model in catalog.models else []))
        return
    # What names neither a model nor a property of one is told as a model that there is not.
    _show_model(target if target in catalog.models else target.partition(".")[0], catalog)
    uses = used_by(target, uses_of(catalog, target))
    if uses:
        click.echo(f"\n{uses}")


def _show_model(model: str, catalog: Catalog) -> None:
    schema = catalog.read(model)
    required = schema.get("x-required-on-write", ())
    click.echo(f"# {model}\n\n{schema.get('description', '')}\n")
    click.echo("| Name | SDK name | Type | Description | Notes |")
    click.echo("|---|---|---|---|---|")
    for name, declared in schema.get("properties", {}).items():
        value = declared if isinstance(declared, dict) else {}
        notes = ", ".join(_notes(value, on_write=name in required))
        cells = (name, sdk_name(name), type_of(declared), value.get("description", ""), notes)
        click.echo(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |")


def _notes(schema: dict[str, Any], *, on_write: bool) -> Iterator[str]:
    if on_write:
        yield "required on write"
    if schema.get("readOnly"):
        yield "read-only"
    kind = schema.get("x-personal-data")
    if kind:
        yield "personal data" if kind is True else f"personal data: {kind}"
    if schema.get("uniqueItems"):
        yield "items are unique"
    if "enum" in schema:
        yield f"one of: {' '.join(map(str, schema['enum']))}"
