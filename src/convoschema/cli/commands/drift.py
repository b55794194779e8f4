"""``convoschema drift``."""

from __future__ import annotations

from pathlib import Path

import click

from convoschema._schema.catalog import Catalog, api_release
from convoschema.cli import exits
from convoschema.cli.terminal import complain, say_page
from convoschema.comparison.differences import compare
from convoschema.comparison.drift_reports import Drift, as_json, as_markdown, as_text
from convoschema.comparison.facts import Facts
from convoschema.comparison.kept import outdated, read_kept, unexplained
from convoschema.comparison.sources.errors import SourceError
from convoschema.comparison.sources.schemas import read_authored
from convoschema.comparison.sources.sdk import INSTALLED, read_sdk
from convoschema.comparison.sources.swagger import read_swagger

_FORMATS = {"text": as_text, "json": as_json, "markdown": as_markdown}
_EXAMPLES = """\b
Examples:
  convoschema drift --swagger publicapi-v2-latest.json
  pip download --no-deps purecloudplatformclientv2 && convoschema drift --sdk purecloud*.whl --format markdown
"""


@click.command(epilog=_EXAMPLES)
@click.option(
    "--swagger",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="An OpenAPI or Swagger file, in JSON.",
)
@click.option(
    "--sdk",
    metavar="PLACE",
    help=f"The vendor's Python SDK: a wheel, a source archive, a directory, or the word '{INSTALLED}'. "
    "Its files are read, never imported.",
)
@click.option("--format", "output_format", type=click.Choice(list(_FORMATS)), default="text", show_default=True)
@click.pass_context
def drift(context: click.Context, /, *, swagger: Path | None, sdk: str | None, output_format: str) -> None:
    """Tell where upstream has moved away from the bundled schemas.

    Each difference is compatible (no check fails on it), widening (a lenient reader survives it, a standard, strict
    or write check may fail) or breaking. Differences that are kept on purpose are counted, not told. The exit code is
    1 if there is drift.
    """
    if (swagger is None) == (sdk is None):
        raise click.UsageError("say what to compare with: either --swagger FILE or --sdk PLACE")
    ours = read_authored(Catalog.bundled(), api_release())
    try:
        upstream = _ours(read_swagger(swagger) if swagger is not None else read_sdk(str(sdk), ours.names), ours)
    except SourceError as error:
        complain(f"Error: {error}")
        context.exit(exits.INPUT)
    found = drift_of(ours, upstream)
    say_page(_FORMATS[output_format](found))
    context.exit(exits.INVALID if found else exits.VALID)


def _ours(upstream: Facts, ours: Facts) -> Facts:
    if not upstream.models.keys() & set(ours.names):
        raise SourceError(f"{upstream.source}: none of our models is there; is this another API?")
    return upstream


def drift_of(ours: Facts, upstream: Facts) -> Drift:
    """Return how upstream differs from our schemas, beside what is kept on purpose."""
    kept = read_kept()
    differences = list(compare(ours, upstream))
    told = unexplained(differences, kept)
    return Drift(
        source=upstream.source,
        release=upstream.release,
        schemas_release=str(ours.release),
        differences=tuple(told),
        kept=len(differences) - len(told),
        outdated=tuple(outdated(differences, kept, upstream.aspects)),
    )
