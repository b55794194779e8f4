"""Samples → medians, spreads and ratios."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class Summary:
    """The median of some samples, and the quartiles around it."""

    median: float
    low: float
    high: float

    def times(self, factor: float) -> Summary:
        """Return the summary in another unit."""
        return Summary(self.median * factor, self.low * factor, self.high * factor)


def summarise(samples: Sequence[float]) -> Summary:
    """Return the median and the quartiles of at least one sample."""
    if len(samples) == 1:
        return Summary(samples[0], samples[0], samples[0])
    low, _, high = quantiles(samples, n=4, method="inclusive")
    return Summary(median(samples), low, high)


def ratio(samples: Sequence[float], floor: Sequence[float]) -> Summary:
    """Return how many times the floor the samples are, round by round: what slows a round slows both."""
    return summarise([sample / other for sample, other in zip(samples, floor, strict=True)])
