"""Whether a stream wants colour, and the colours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TextIO

RESET = "\x1b[0m"
BOLD = "\x1b[1m"
DIM = "\x1b[2m"
RED = "\x1b[31m"
GREEN = "\x1b[32m"
CYAN = "\x1b[36m"


def wants_colour(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Return whether to colour: never with ``NO_COLOR``, always with ``FORCE_COLOR``, else on a terminal that can."""
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return stream.isatty() and environment.get("TERM") != "dumb"


def painted(text: str, *styles: str) -> str:
    """Return a text between codes that switch styles on and off; as it is without styles."""
    return f"{''.join(styles)}{text}{RESET}" if any(styles) else text
