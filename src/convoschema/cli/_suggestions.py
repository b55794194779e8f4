"""Which word a wrong one on the command line was probably meant to be."""

from __future__ import annotations

from collections.abc import Sequence


def suggestion(word: str, known: Sequence[str], otherwise: str) -> str:
    """Return a question for the nearest known word, or ``otherwise`` if none is near."""
    from difflib import get_close_matches

    from convoschema._spelling import closest

    near = closest(word, known) or next(iter(get_close_matches(word, known, n=1)), None)
    return otherwise if near is None else f"did you mean {near!r}?"
