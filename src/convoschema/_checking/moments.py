"""Moments: how far apart two timestamps are, and how that is told."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

_DATE = 10


def moment_of(text: str) -> datetime | None:
    """Return the moment that a timestamp or a date says, or None if it is neither."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None or len(text) == _DATE else None


def seconds_after(one: str, other: str) -> float | None:
    """Return how many seconds one moment is after another, less than 0 if before it; None if one is no moment."""
    first, second = moment_of(one), moment_of(other)
    if first is None or second is None or (first.tzinfo is None) != (second.tzinfo is None):
        return None
    return (first - second).total_seconds()


def are_alike(one: str, other: str) -> bool:
    """Return whether two timestamps are written alike, so that the later one is the greater text."""
    return len(one) == len(other) and one[-1:] == "Z" == other[-1:]


def first_and_last(texts: Iterable[str]) -> tuple[str, str] | None:
    """Return the first and the last of some moments, or None if there are none or one is no moment."""
    moments = [(moment_of(text), text) for text in texts]
    known = sorted((moment, text) for moment, text in moments if moment is not None and moment.tzinfo is not None)
    return (known[0][1], known[-1][1]) if known and len(known) == len(moments) else None


def in_words(seconds: float) -> str:
    """Return how long that is, whichever comes first: ``4.2 s``."""
    return f"{f'{abs(seconds):,.3f}'.rstrip('0').rstrip('.')} s"
