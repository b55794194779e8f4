"""``convoschema models``."""

from __future__ import annotations

from pathlib import Path

import click

from convoschema.cli.commands.shared_options import catalog_of, catalog_option
from convoschema.cli.config.config import load_config
from convoschema.cli.terminal import say
from convoschema.docs.reference.subjects import rank_of, title_of


@click.command(epilog="Example: convoschema models | grep Segment")
@catalog_option
def models(directories: tuple[Path, ...]) -> None:
    """List the models by subject, each with what it is."""
    catalog = catalog_of(load_config(None), directories)
    rooms: dict[str, list[str]] = {}
    for name in catalog.models:
        rooms.setdefault(catalog.source(name).path.parent.name, []).append(name)
    width = max(map(len, catalog.models))
    for index, room in enumerate(sorted(rooms, key=lambda room: (rank_of(room), room))):
        say(*([""] if index else []), title_of(room))
        for name in rooms[room]:
            description = catalog.read(name).get("description", "")
            say(f"  {name:{width}}  {_first_sentence(description)}".rstrip())


def _first_sentence(text: str) -> str:
    return text.partition(". ")[0].removesuffix(".")
