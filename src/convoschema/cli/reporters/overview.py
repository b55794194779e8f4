"""``--summary``: what is wrong most often, as a table for terminals."""

from __future__ import annotations

from collections.abc import Iterator

from convoschema.cli.reporters.groups import Counting, Key, Tallies, beyond, share
from convoschema.cli.reporters.phrases import endings
from convoschema.cli.results import Totals
from convoschema.cli.terminal import shown

_ROWS = 50
_HEAD = ("payloads", "share", "model", "code", "where", "first")
_NUMBERS = 3


class OverviewReporter(Counting):
    """A row for each kind of problem (place in a model, and code), the most frequent first, and how the run ended.

    Notices have a table of their own.
    """

    def close(self, totals: Totals) -> None:
        """Print the table and the totals."""
        for noun, groups in (("problem", self._summary.groups), ("notice", self._summary.notices)):
            if len(groups):
                rows = [(f"{noun}s", *_HEAD), *_rows(groups, totals.checked)]
                self._stream.writelines(f"{line}\n" for line in _aligned(rows))
                self._stream.writelines(f"… {line}\n" for line in beyond(groups, _ROWS, "kind", noun))
                self._stream.write("\n")
        self._stream.writelines(f"{line}\n" for line in endings(totals))


def _rows(groups: Tallies[Key], checked: int) -> Iterator[tuple[str, ...]]:
    for key, tally in groups.largest()[:_ROWS]:
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
