"""``convoschema docs``: the schema reference."""

from __future__ import annotations

from pathlib import Path

import click

from convoschema._options import Naming
from convoschema._plurals import counted
from convoschema._version import __version__
from convoschema.cli import exits
from convoschema.cli.commands.shared_options import catalog_of, catalog_option
from convoschema.cli.config.config import load_config
from convoschema.cli.terminal import complain, say

_output_option = click.option(
    "--output",
    required=True,
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where to write; files of the same names are replaced.",
)


@click.group()
def docs() -> None:
    """Write the schema reference."""


@docs.command(epilog="Example: convoschema docs build --output site --catalog contracts")
@_output_option
@catalog_option
@click.option(
    "--previous",
    multiple=True,
    metavar="PLACE",
    help="An older catalog, as `convoschema diff` takes it; the site tells what changed since. Can be given several "
    "times, the oldest first.",
)
@click.pass_context
def build(context: click.Context, /, *, output: Path, directories: tuple[Path, ...], previous: tuple[str, ...]) -> None:
    """Write the reference as a static site, which works from any web server and from files.

    What an earlier build left in DIR and this one does not write is removed; files of others stay. It asks no other
    host for anything. Needs the extra: pip install 'convoschema[docs]'.
    """
    from convoschema.comparison.sources.errors import SourceError
    from convoschema.comparison.sources.snapshot import read_snapshot
    from convoschema.docs.pages.site import write_site
    from convoschema.docs.pages.templates import load_templates
    from convoschema.docs.reference.history import history
    from convoschema.docs.reference.reading import read_reference

    catalog = catalog_of(load_config(None), directories)
    try:
        # What would stop it in the end is told before the work.
        load_templates()
        releases = history([read_snapshot(place) for place in previous], catalog, f"convoschema {__version__}")
        output.mkdir(parents=True, exist_ok=True)
        written = write_site(read_reference(catalog), catalog, releases, output)
    except ImportError as error:
        raise click.UsageError(str(error)) from None
    except SourceError as error:
        complain(f"Error: {error}")
        context.exit(exits.INPUT)
    except OSError as error:
        _give_up(context, error)
    old = f"; {counted(written.removed, 'file')} of an earlier build removed" if written.removed else ""
    say(f"{written.files} files written to {output}{old}; open {output / 'index.html'}")


@docs.command(epilog="Example: convoschema docs markdown --output wiki/models")
@_output_option
@catalog_option
@click.option(
    "--naming",
    type=click.Choice([naming.value for naming in Naming]),
    default=Naming.WIRE.value,
    show_default=True,
    help="Property names as on the wire (camelCase) or as the Python SDK prints them.",
)
@click.pass_context
def markdown(context: click.Context, /, *, output: Path, directories: tuple[Path, ...], naming: str) -> None:
    """Write a Markdown file for each model, with the table that SDK documentation uses, linked to each other."""
    from convoschema.docs.pages.markdown import write_markdown
    from convoschema.docs.reference.reading import read_reference

    catalog = catalog_of(load_config(None), directories)
    try:
        output.mkdir(parents=True, exist_ok=True)
        reference = read_reference(catalog)
        count = write_markdown(reference, output, Naming(naming))
    except OSError as error:
        _give_up(context, error)
    say(f"{count} files written to {output}")


def _give_up(context: click.Context, error: OSError) -> None:
    complain(f"Error: {error.filename} can't be written: {error.strerror}")
    context.exit(exits.INPUT)
