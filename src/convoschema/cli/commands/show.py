"""``convoschema show``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from convoschema._schema.aliases import upstream_names
from convoschema._schema.bounds import bounds_in_words
from convoschema._schema.catalog import Catalog
from convoschema._schema.naming import sdk_name
from convoschema._schema.requests import requests_of, sentence_of
from convoschema.cli.commands.completion import complete_targets
from convoschema.cli.commands.shared_options import catalog_of, catalog_option
from convoschema.cli.config.config import load_config
from convoschema.cli.explain.type_words import type_of
from convoschema.cli.terminal import say, say_page

_EXAMPLES = """\b
Examples:
  convoschema show Participant
  convoschema show Participant.wrapupPrompt
  convoschema show Conversation.participants.calls.disconnect_type
"""

_HEAD = "| Name | SDK name | Type | Description | Notes |\n|---|---|---|---|---|"


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
    _tell_alias(target, catalog)
    if found is not None:
        say_page(page_of(found, uses_of(catalog, found.model) if found.model in catalog.models else []))
        return
    # What names neither a model nor a property of one is told as a model that there is not.
    name = catalog.canonical_name(target)
    _show_model(name if name in catalog.models else target.partition(".")[0], catalog)
    uses = used_by(name, uses_of(catalog, name))
    if uses:
        say("", uses)


def _tell_alias(target: str, catalog: Catalog) -> None:
    """Say what a name stands for, if what is asked for begins with an alias."""
    parts = target.split(".")
    for name in (".".join(parts[:length]) for length in range(len(parts), 0, -1)):
        model = catalog.canonical_name(name)
        if model != name:
            say(f"{name} is another of the vendor's names for {model}.", "")
            return


def _show_model(model: str, catalog: Catalog) -> None:
    schema = catalog.read(model)
    required = schema.get("x-required-on-write", ())
    others = upstream_names(schema)
    also = f"The vendor's other names of the same structure: {', '.join(others)}\n\n" if others else ""
    written = sentence_of(requests_of(schema))
    written += "\n\n" if written else ""
    say_page(f"# {model}\n\n{schema.get('description', '')}\n\n{written}{also}{_HEAD}")
    for name, declared in schema.get("properties", {}).items():
        value = declared if isinstance(declared, dict) else {}
        bounds = bounds_in_words(value) if catalog.source(model).bundled else ()
        notes = ", ".join((*_notes(value, on_write=name in required), *bounds))
        cells = (name, sdk_name(name), type_of(declared), value.get("description", ""), notes)
        say(f"| {' | '.join(' '.join(cell.split()).replace('|', chr(92) + '|') for cell in cells)} |")


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
