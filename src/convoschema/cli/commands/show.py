"""``convoschema show``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from convoschema._schema.catalog import Catalog
from convoschema.cli import exits
from convoschema.cli.commands.completion import complete_targets
from convoschema.cli.commands.shared_options import catalog_of, catalog_option, format_option
from convoschema.cli.config.config import load_config
from convoschema.cli.terminal import as_json, complain, is_terminal, say, say_page

if TYPE_CHECKING:
    from convoschema.docs.lookup.comparison import Answer

_EXAMPLES = """\b
Examples:
  convoschema show Participant
  convoschema show Participant.wrapupPrompt
  convoschema show sipResponseCodes
  convoschema show 'participants[].calls[].state'
  convoschema show /participants/0/calls/0/disconnectType
  convoschema show DisconnectType --format json
  convoschema show --compare Participant CallHistoryParticipant
"""


@click.command(epilog=_EXAMPLES, short_help="Tell what a model, a property or a shared value means.")
@click.argument("names", metavar="NAME...", nargs=-1, required=True, shell_complete=complete_targets)
@click.option("--compare", is_flag=True, help="Tell how two models differ.")
@format_option("text", "markdown", "json", "csv", default="text on a terminal, else markdown")
@catalog_option
@click.pass_context
def show(
    context: click.Context,
    /,
    *,
    names: tuple[str, ...],
    compare: bool,
    output_format: str | None,
    directories: tuple[Path, ...],
) -> None:
    """Print what NAME means: a model, a value that models share, or a property.

    A property is given by its name, which is looked for in all models; by a path, which leads through arrays and maps
    and may begin with a model; or by a JSON Pointer into a payload. Names may be those that the Python SDK prints.
    """
    from convoschema.docs.lookup.comparison import compare_models
    from convoschema.docs.lookup.names import UnknownName, look_up, read_model

    catalog = catalog_of(load_config(None), directories)
    chosen = output_format or ("text" if is_terminal() else "markdown")
    if len(names) != 1 + compare:
        raise click.UsageError("--compare takes two models" if compare else "one NAME at a time; --compare takes two")
    if compare:
        first, second = (read_model(catalog, name) for name in names)
        _say(chosen, compare_models(first, second))
        return
    try:
        found = look_up(catalog, names[0])
    except UnknownName as error:
        complain(f"Error: {error}")
        context.exit(exits.USAGE)
    if chosen in ("text", "markdown"):
        _tell_alias(names[0], catalog)
    _say(chosen, found)


def _tell_alias(name: str, catalog: Catalog) -> None:
    """Say what a name stands for, if what is asked for begins with an alias."""
    parts = name.split(".")
    for alias in (".".join(parts[:length]) for length in range(len(parts), 0, -1)):
        model = catalog.canonical_name(alias)
        if model != alias:
            say(f"{alias} is another of the vendor's names for {model}.", "")
            return


def _say(chosen: str, found: Answer) -> None:
    from convoschema.cli.explain.lookup_data import as_csv, data_of, rows_of
    from convoschema.cli.explain.lookup_markdown import page_of
    from convoschema.cli.explain.lookup_text import text_of

    forms: dict[str, Callable[[Answer], str]] = {
        "text": text_of,
        "markdown": page_of,
        "json": lambda found: as_json(data_of(found), indent=2, ascii_only=False),
        "csv": lambda found: as_csv(rows_of(found)),
    }
    say_page(forms[chosen](found))
