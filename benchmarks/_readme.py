"""The README's section about speed: what stands between its markers."""

from __future__ import annotations

from typing import Final

from benchmarks._markdown import targets_table
from benchmarks._page import origin
from benchmarks._results import Results
from benchmarks._targets import targets

START: Final = "<!-- benchmark table -->"
END: Final = "<!-- end of the benchmark table -->"


def with_table(readme: str, results: Results) -> str:
    """Return the README with the figures of a run."""
    return between_markers(readme, f"{targets_table(targets(results))}\n{origin(results)}\n")


def between_markers(readme: str, words: str) -> str:
    """Return the README with other words between the markers.

    :raises ValueError: it has no markers.
    """
    before, start, rest = readme.partition(START)
    _, end, after = rest.partition(END)
    if not (start and end):
        raise ValueError(f"the README lacks {END if start else START}")
    return f"{before}{START}\n\n{words}\n{END}{after}"
