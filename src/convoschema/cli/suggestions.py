"""Which word a wrong one on the command line was probably meant to be."""

from __future__ import annotations

from collections.abc import Sequence

from convoschema._spelling import nearest
from convoschema.errors import UnknownModel


def suggestion(word: str, known: Sequence[str], otherwise: str) -> str:
    """Return a question for the nearest known word, or ``otherwise`` if none is near."""
    near = nearest(word, known)
    return otherwise if near is None else f"did you mean {near!r}?"


def unknown_model(error: UnknownModel) -> str:
    """Return what to say of a model that there is not."""
    hint = f"did you mean {error.suggestion!r}?" if error.suggestion else "`convoschema models` lists them"
    return f"no model is called {error.name!r}; {hint}"
