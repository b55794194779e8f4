"""What payloads can be that are text inside a string, as options and settings name it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

JSON: Final = "json"
DECODINGS: Final = (JSON, "base64", "gzip")


def decodings_of(words: Iterable[str]) -> tuple[str, ...]:
    """Return the steps that words name, each of which may be several with commas between them.

    :raises ValueError: one is no such step.
    """
    steps = tuple(step.strip() for word in words for step in word.split(","))
    if not set(steps) <= set(DECODINGS):
        raise ValueError(f"a step of decoding is one of {', '.join(DECODINGS)}")
    return steps
