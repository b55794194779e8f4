"""Which word a wrong one on the command line was probably meant to be."""

from __future__ import annotations

from collections.abc import Sequence

from convoschema._spelling import nearest


def suggestion(word: str, known: Sequence[str], otherwise: str) -> str:
    """Return a question for the nearest known word, or ``otherwise`` if none is near."""
    near = nearest(word, known)
    return otherwise if near is None else f"did you mean {near!r}?"
