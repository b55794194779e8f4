"""``convoschema completion``, and what is completed: names of models and of their properties."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from convoschema.cli.terminal import say_page

if TYPE_CHECKING:
    from convoschema._schema.catalog import Catalog

Command = TypeVar("Command", bound=Callable[..., Any])

_EXAMPLES = """\b
Examples:
  eval "$(convoschema completion bash)"                # in ~/.bashrc
  eval "$(convoschema completion zsh)"                 # in ~/.zshrc
  convoschema completion fish > ~/.config/fish/completions/convoschema.fish
"""
_VARIABLE = "_CONVOSCHEMA_COMPLETE"


@click.command(epilog=_EXAMPLES, short_help="Print what makes a shell complete commands and names.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, /, *, shell: str) -> None:
    """Print what makes a shell complete commands, options, problem codes, models and properties."""
    from click.shell_completion import BashComplete, FishComplete, ZshComplete

    shells = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}
    say_page(shells[shell](context.find_root().command, {}, "convoschema", _VARIABLE).source())


def complete_models(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[str]:
    """Return the names of the models that begin so; if none does, those that do but for upper and lower case.

    The vendor's other names, of which there are more than models, are for those that know one: they come if no model
    begins so.
    """
    return _models_beginning(incomplete, _catalog())


def model_option(command: Command) -> Command:
    """Add ``--model``, which is None if it is not given."""
    return click.option(
        "--model",
        shell_complete=complete_models,
        metavar="MODEL",
        help="The model of every payload, whatever the configuration says.",
    )(command)


def complete_targets(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[str]:
    """Return what can be looked up and begins so: models, values that they share, properties, and paths to these."""
    from convoschema.docs.lookup.names import names_below, property_names, shared_sources

    catalog = _catalog()
    separator = "/" if incomplete.startswith("/") else "."
    owner, found, beginning = incomplete.rpartition(separator)
    if not found:
        shared = (source.name for source in shared_sources(catalog))
        own = property_names(catalog) if incomplete else ()
        return _beginning(incomplete, (*catalog.models, *shared, *own)) or _beginning(incomplete, catalog.aliases)
    below = [f"{owner}{separator}{name}" for name in _beginning(beginning, names_below(catalog, owner))]
    return _models_beginning(incomplete, catalog) or below


def _models_beginning(incomplete: str, catalog: Catalog) -> list[str]:
    return _beginning(incomplete, catalog.models) or _beginning(incomplete, catalog.aliases)


def _catalog() -> Catalog:
    """Return the catalog of the configuration, or that of the bundled models if there is something wrong with it."""
    from convoschema._schema.catalog import Catalog
    from convoschema.cli.commands.shared_options import catalog_of
    from convoschema.cli.config.config import load_config
    from convoschema.errors import ConvoschemaError

    try:
        return catalog_of(load_config(None), ())
    except (click.UsageError, ConvoschemaError):
        return Catalog.bundled()


def _beginning(incomplete: str, names: Iterable[str]) -> list[str]:
    found = [name for name in names if name.casefold().startswith(incomplete.casefold())]
    return [name for name in found if name.startswith(incomplete)] or found
