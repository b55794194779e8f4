"""Figures → words and Markdown tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from benchmarks._statistics import Summary
from benchmarks._targets import Sense, Target

UNENDED = "not ended in time"


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table whose first column is text and whose others are figures."""
    lines = [header, ["---", *["--:"] * (len(header) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def figure(value: float) -> str:
    """Return a number with three significant digits, and without an exponent."""
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def spread(summary: Summary | None) -> str:
    """Return a median with its quartiles."""
    if summary is None:
        return UNENDED
    return f"{figure(summary.median)} ({figure(summary.low)}–{figure(summary.high)})"


def duration(summary: Summary) -> str:
    """Return the median of some seconds in the unit that suits it."""
    for factor, unit in ((1, "s"), (1e3, "ms")):
        if abs(summary.median) * factor >= 1:
            return f"{figure(summary.median * factor)} {unit}"
    return f"{figure(summary.median * 1e6)} µs"


def megabytes(value: int | None) -> str:
    """Return bytes as megabytes."""
    return UNENDED if value is None else f"{value / 1e6:,.1f}"


def targets_table(targets: Iterable[Target]) -> str:
    """Return the table of the targets."""
    header = ("figure", "target", "measured", "")
    return table(header, ((target.figure, _limit(target), _measured(target), _told(target)) for target in targets))


def _limit(target: Target) -> str:
    return f"{target.sense} {target.limit:g}{target.unit}"


def _measured(target: Target) -> str:
    if target.measured is None:
        return UNENDED
    exact = target.measured.low == target.measured.high
    return f"{figure(target.measured.median) if exact else spread(target.measured)}{target.unit}"


def _told(target: Target) -> str:
    if target.met:
        return "met"
    if target.missed_by is None:
        return "**missed**"
    way = "above" if target.sense is Sense.AT_MOST else "below"
    return f"**missed**, {100 * target.missed_by:.0f} % {way}"
