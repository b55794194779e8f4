"""Several reports of one run."""

from __future__ import annotations

from convoschema.cli._results import Reporter, Result, Totals


class Several:
    """Tells each of some reporters what it wants to know."""

    def __init__(self, *reporters: Reporter) -> None:
        self._reporters = reporters
        self.of_all = any(reporter.of_all for reporter in reporters)

    def tell(self, result: Result) -> None:
        """Tell of one payload."""
        for reporter in self._reporters:
            if result.problems or reporter.of_all:
                reporter.tell(result)

    def close(self, totals: Totals) -> None:
        """Tell how the run ended."""
        for reporter in self._reporters:
            reporter.close(totals)
