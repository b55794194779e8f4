"""``convoschema show``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import click

from convoschema._naming import sdk_name
from convoschema.cli._config import load_config
from convoschema.cli._options import catalog_of, catalog_option

_SHARED = {"Timestamp": "timestamp", "Date": "date", "RelativeUri": "relative URI"}


@click.command(epilog="Example: convoschema show Participant")
@click.argument("model")
@catalog_option
def show(model: str, directories: tuple[Path, ...]) -> None:
    """Print what MODEL is and the table of its properties, as Markdown."""
    schema = catalog_of(load_config(None), directories).read(model)
    required = schema.get("x-required-on-write", ())
    click.echo(f"# {model}\n\n{schema.get('description', '')}\n")
    click.echo("| Name | SDK name | Type | Description | Notes |")
    click.echo("|---|---|---|---|---|")
    for name, declared in schema.get("properties", {}).items():
        value = declared if isinstance(declared, dict) else {}
        notes = ", ".join(_notes(value, on_write=name in required))
        cells = (name, sdk_name(name), type_of(declared), value.get("description", ""), notes)
        click.echo(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |")


def type_of(schema: Any) -> str:
    """Return the type of a property in words: ``array of Call``, ``timestamp``, ``map of string`` …."""
    if not isinstance(schema, dict):
        return "anything" if schema else "nothing"
    if "$ref" in schema:
        name = PurePosixPath(schema["$ref"]).stem
        return _SHARED.get(name, name)
    types = schema.get("type", "anything")
    kind = types if isinstance(types, str) else " or ".join(types)
    if kind == "array" and "items" in schema:
        return f"array of {type_of(schema['items'])}"
    if kind == "object" and isinstance(schema.get("additionalProperties"), dict):
        return f"map of {type_of(schema['additionalProperties'])}"
    return f"{kind} ({schema['format']})" if "format" in schema else kind


def _notes(schema: dict[str, Any], *, on_write: bool) -> Iterator[str]:
    if on_write:
        yield "required on write"
    if schema.get("readOnly"):
        yield "read-only"
    if schema.get("x-personal-data"):
        yield "personal data"
    if schema.get("uniqueItems"):
        yield "items are unique"
    if "enum" in schema:
        yield f"one of: {' '.join(map(str, schema['enum']))}"
