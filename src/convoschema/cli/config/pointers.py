"""JSON Pointers (RFC 6901): what stands at their steps, which none of them leaves open."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from convoschema._checking.json_values import Path
from convoschema._checking.parts import EACH, parts_of, steps_of

__all__ = ["EACH", "place_of", "steps_of"]


def place_of(data: Any, steps: Iterable[str]) -> tuple[Path, Any] | None:
    """Return the path to what stands at the steps of a pointer, and the value there, or None if there is nothing."""
    return next(parts_of(data, steps), None)
