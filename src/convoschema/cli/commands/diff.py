"""``convoschema diff``."""

from __future__ import annotations

import click

from convoschema.cli import exits
from convoschema.cli.terminal import complain, say_page
from convoschema.comparison.changes import changes_between
from convoschema.comparison.diff_reports import as_json, as_markdown, as_text
from convoschema.comparison.sources.errors import SourceError
from convoschema.comparison.sources.snapshot import INSTALLED, read_snapshot
from convoschema.errors import InvalidSchema

_FORMATS = {"text": as_text, "json": as_json, "markdown": as_markdown}
_EXAMPLES = f"""\b
Examples:
  convoschema diff contracts-2024/ contracts/
  pip download --no-deps convoschema==0.1.0 && convoschema diff convoschema-0.1.0*.whl {INSTALLED}
"""


@click.command(epilog=_EXAMPLES)
@click.argument("old")
@click.argument("new")
@click.option("--format", "output_format", type=click.Choice(list(_FORMATS)), default="text", show_default=True)
@click.pass_context
def diff(context: click.Context, /, *, old: str, new: str, output_format: str) -> None:
    """Tell what changed in the schemas from OLD to NEW.

    Each is a directory of schemas, a release of this package (a wheel, zip file or source archive), or the word
    'installed'. A difference is compatible (no check that was written for OLD fails on it), widening (a lenient
    reader survives it, a standard, strict or write check may fail) or breaking. The exit code is 1 if there are
    differences.
    """
    try:
        changes = changes_between(read_snapshot(old), read_snapshot(new))
    except (SourceError, InvalidSchema) as error:
        complain(f"Error: {error}")
        context.exit(exits.INPUT)
    say_page(_FORMATS[output_format](changes))
    context.exit(exits.INVALID if changes else exits.VALID)
