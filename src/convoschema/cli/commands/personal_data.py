"""``convoschema personal-data``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from convoschema.cli.commands.completion import complete_models
from convoschema.cli.commands.shared_options import catalog_of, catalog_option, format_option
from convoschema.cli.config.config import load_config
from convoschema.cli.terminal import as_json, say_page

if TYPE_CHECKING:
    from convoschema.docs.lookup.personal_data import PersonalPath

_EXAMPLES = """\b
Examples:
  convoschema personal-data Conversation
  convoschema personal-data Participant CallHistoryParticipant --format csv > personal.csv
  convoschema personal-data --format json
"""


@click.command("personal-data", epilog=_EXAMPLES, short_help="List the paths that hold personal data.")
@click.argument("models", metavar="[MODEL...]", nargs=-1, shell_complete=complete_models)
@format_option("text", "csv", "json", default="text")
@catalog_option
def personal_data(models: tuple[str, ...], output_format: str | None, directories: tuple[Path, ...]) -> None:
    """List every path in payloads of MODEL that may hold personal data, with its kind.

    What a path leads to, and all below it, may be personal. [] stands for the items of an array, * for any key of a
    map. A model that is met again below itself is named in place of its paths. Without a MODEL, all models are listed,
    each with the paths that it describes itself.
    """
    from convoschema.docs.lookup.personal_data import own_marks, personal_paths

    catalog = catalog_of(load_config(None), directories)
    # No model is read before all are known.
    chosen = [catalog.source(name).name for name in models]
    marks = (found for name in catalog.models for found in own_marks(catalog, name))
    paths = [found for name in dict.fromkeys(chosen) for found in personal_paths(catalog, name)]
    say_page(_FORMS[output_format or "text"](paths if chosen else [*marks]))


def _text(found: list[PersonalPath]) -> str:
    if not found:
        return "No path is marked as one that may hold personal data."
    is_one = len({each.model for each in found}) == 1
    paths = [each.path if is_one else f"{each.model}.{each.path}" for each in found]
    width = max(map(len, paths))
    return "\n".join(f"{path:{width}}  {_told(each)}" for path, each in zip(paths, found, strict=True))


def _told(found: PersonalPath) -> str:
    return f"as {found.repeats}" if found.repeats else found.kind or "personal"


def _csv(found: list[PersonalPath]) -> str:
    from convoschema.cli.explain.lookup_data import as_csv

    def rows() -> Iterator[tuple[str, ...]]:
        yield ("model", "path", "kind", "repeats")
        yield from ((each.model, each.path, each.kind or "", each.repeats or "") for each in found)

    return as_csv(rows())


def _json(found: list[PersonalPath]) -> str:
    paths = [{"model": each.model, "path": each.path, "kind": each.kind, "repeats": each.repeats} for each in found]
    return as_json({"paths": paths}, indent=2)


_FORMS: dict[str, Callable[[list[PersonalPath]], str]] = {"text": _text, "csv": _csv, "json": _json}
