"""Which word a wrong one on the command line was probably meant to be."""

from __future__ import annotations

from collections.abc import Sequence

from convoschema._spelling import did_you_mean, nearest
from convoschema.errors import UnknownModel


def suggestion(word: str, known: Sequence[str], otherwise: str) -> str:
    """Return a question for the nearest known word, or ``otherwise`` if none is near."""
    return did_you_mean(nearest(word, known), otherwise)


def unknown_model(error: UnknownModel) -> str:
    """Return what to say of a model that there is not."""
    hint = did_you_mean(error.suggestion, "`convoschema models` lists them")
    return f"no model is called {error.name!r}; {hint}"
