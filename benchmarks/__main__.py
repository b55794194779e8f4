"""The command: ``python -m benchmarks``."""

from __future__ import annotations

from pathlib import Path

import click

from benchmarks._page import page
from benchmarks._picture import picture
from benchmarks._plan import Plan
from benchmarks._processes import ROOT
from benchmarks._progress import Progress
from benchmarks._results import measure

_EPILOG = """\b
Examples:
  python -m benchmarks                          measure everything, in less than ten minutes
  python -m benchmarks --quick --output build  see in half a minute whether everything works
"""


@click.command(epilog=_EPILOG)
@click.option("--quick", is_flag=True, help="A short run: few rounds, small sizes, neither the SDK, pydantic nor Node.")
@click.option("--seed", default=1, show_default=True, help="What the corpus and the order of the rounds depend on.")
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    default=None,
    help="Where benchmarks.md and benchmarks.svg go; into docs/ unless told.",
)
def main(*, quick: bool, seed: int, output: Path | None) -> None:
    """Measure convoschema side by side with its alternatives, and write the tables and the chart."""
    results = measure(Plan(seed, quick), Progress.now())
    folder = output or ROOT / "docs"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "benchmarks.md").write_text(page(results), "utf-8")
    (folder / "benchmarks.svg").write_text(picture(results), "utf-8")


if __name__ == "__main__":
    main(prog_name="python -m benchmarks")
