"""``convoschema models``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from convoschema.cli.commands.shared_options import catalog_of, catalog_option, format_option
from convoschema.cli.config.config import load_config
from convoschema.cli.terminal import as_json, say_page

if TYPE_CHECKING:
    from convoschema.docs.lookup.listing import Listed

_EXAMPLES = """\b
Examples:
  convoschema models | grep Segment
  convoschema models --format csv > models.csv
"""


@click.command(epilog=_EXAMPLES)
@format_option("text", "markdown", "json", "csv", default="text")
@catalog_option
def models(output_format: str | None, directories: tuple[Path, ...]) -> None:
    """List the models by subject, each with what it is."""
    from convoschema.docs.lookup.listing import list_models

    catalog = catalog_of(load_config(None), directories)
    say_page(_FORMS[output_format or "text"](list_models(catalog)))


def _text(found: tuple[Listed, ...]) -> str:
    width = max(len(each.name) for each in found)
    blocks: dict[str, list[str]] = {}
    for each in found:
        blocks.setdefault(each.subject, []).append(f"  {each.name:{width}}  {each.summary}".rstrip())
    return "\n\n".join("\n".join([subject, *lines]) for subject, lines in blocks.items())


def _markdown(found: tuple[Listed, ...]) -> str:
    from convoschema.cli.explain.lookup_markdown import table

    blocks: dict[str, list[tuple[str, str]]] = {}
    for each in found:
        blocks.setdefault(each.subject, []).append((each.name, each.summary))
    tables = (f"## {subject}\n\n{table(('Model', 'Description'), rows)}" for subject, rows in blocks.items())
    return "\n\n".join(["# Models", *tables])


def _json(found: tuple[Listed, ...]) -> str:
    listed = [
        {
            "name": each.name,
            "subject": each.subject,
            "description": each.description,
            "aliases": list(each.aliases),
            "bundled": each.bundled,
        }
        for each in found
    ]
    return as_json({"models": listed}, indent=2, ascii_only=False)


def _csv(found: tuple[Listed, ...]) -> str:
    from convoschema.cli.explain.lookup_data import as_csv

    def rows() -> Iterator[tuple[str, ...]]:
        yield ("name", "subject", "description")
        yield from ((each.name, each.subject, each.description) for each in found)

    return as_csv(rows())


_FORMS: dict[str, Callable[[tuple[Listed, ...]], str]] = {
    "text": _text,
    "markdown": _markdown,
    "json": _json,
    "csv": _csv,
}
