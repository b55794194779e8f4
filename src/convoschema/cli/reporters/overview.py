"""``--summary``: what is wrong most often, as a table for terminals."""

from __future__ import annotations

from collections.abc import Iterator

from convoschema.cli.reporters.groups import Counting, Summary, beyond, share
from convoschema.cli.reporters.phrases import endings
from convoschema.cli.results import Totals
from convoschema.cli.terminal import shown

_ROWS = 50
_HEAD = ("problems", "payloads", "share", "model", "code", "where", "first")
_NUMBERS = 3


class OverviewReporter(Counting):
    """A row for each kind of problem (place in a model, and code), the most frequent first, and how the run ended."""

    def close(self, totals: Totals) -> None:
        """Print the table and the totals."""
        if len(self._summary.groups):
            self._stream.writelines(f"{line}\n" for line in _aligned([_HEAD, *_rows(self._summary, totals.checked)]))
            self._stream.writelines(f"… {line}\n" for line in beyond(self._summary.groups, _ROWS, "kind"))
            self._stream.write("\n")
        self._stream.writelines(f"{line}\n" for line in endings(totals))


def _rows(summary: Summary, checked: int) -> Iterator[tuple[str, ...]]:
    for key, tally in summary.groups.largest()[:_ROWS]:
        numbers = (f"{tally.problems:,}", f"{tally.payloads:,}", share(tally.payloads, checked))
        yield (*numbers, shown(key.model), key.code, shown(key.pointer), tally.first)


def _aligned(rows: list[tuple[str, ...]]) -> Iterator[str]:
    """Yield rows with numbers to the right and texts to the left of their columns."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = zip(row, widths, strict=True)
        yield "  ".join(
            cell.rjust(width) if column < _NUMBERS else cell.ljust(width) for column, (cell, width) in enumerate(cells)
        ).rstrip()
