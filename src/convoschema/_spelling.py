"""Which known word a wrong one was probably meant to be, and how to ask."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def closest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that differs from ``word`` by case and separators alone, else by one edit, else None.

    One edit is a character too many, too few or wrong, or two neighbours swapped. Cheap enough for every problem
    of a long report.
    """
    folded = _fold(word)
    near = None
    for candidate in known:
        if _fold(candidate) == folded:
            return candidate
        if near is None and _one_edit(word, candidate):
            near = candidate
    return near


def nearest(word: str, known: Sequence[str]) -> str | None:
    """Return the closest known word, else one that is somewhat like it, else None. Too dear for every problem."""
    from difflib import get_close_matches

    return closest(word, known) or next(iter(get_close_matches(word, known, n=1)), None)


def did_you_mean(word: str | None, otherwise: str = "") -> str:
    """Return the question whether a known word was meant, or something else to say if there is none."""
    return f"did you mean '{word}'?" if word is not None else otherwise


def _fold(word: str) -> str:
    return word.replace("_", "").replace("-", "").replace(" ", "").casefold()


def _one_edit(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < 3:
        return False
    start = 0
    while one[start : start + 1] == other[start : start + 1] != "":
        start += 1
    one, other = one[start:], other[start:]
    return (
        one[1:] == other[1:]
        or one[1:] == other
        or one == other[1:]
        or (one[:2] == other[1::-1] and one[2:] == other[2:])
    )
