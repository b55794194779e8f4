"""How many events of which topics there were."""

from __future__ import annotations

from collections import Counter


class Topics:
    """Counts events by the patterns of their topics, and those of topics that are not known."""

    def __init__(self) -> None:
        self._counts: Counter[str | None] = Counter()

    def count(self, pattern: str | None) -> None:
        """Count one more event."""
        self._counts[pattern] += 1

    def drained(self) -> Counter[str | None]:
        """Return what was counted since this was asked last."""
        counts, self._counts = self._counts, Counter()
        return counts
