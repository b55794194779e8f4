"""JSON Pointers (RFC 6901): text → steps, and what stands there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from convoschema._checking.json_values import Path
from convoschema._schema.pointers import tokens_of

_POINTER = re.compile(r"(/([^~/]|~[01])*)*", re.DOTALL)
_INDEX = re.compile(r"0|[1-9][0-9]*")


def steps_of(pointer: Any) -> tuple[str, ...]:
    """Return the steps of a JSON Pointer.

    :raises ValueError: it is none.
    """
    if not (isinstance(pointer, str) and _POINTER.fullmatch(pointer)):
        raise ValueError("a JSON Pointer begins with a slash, such as /eventBody, and has ~0 for ~ and ~1 for /")
    return tuple(tokens_of(pointer))


def place_of(data: Any, steps: Iterable[str]) -> tuple[Path, Any] | None:
    """Return the path to what stands at the steps of a pointer, and the value there, or None if there is nothing."""
    path: list[str | int] = []
    for token in steps:
        step: str | int = int(token) if isinstance(data, list) and _INDEX.fullmatch(token) else token
        try:
            data = data[step]
        except (LookupError, TypeError):
            return None
        path.append(step)
    return tuple(path), data
