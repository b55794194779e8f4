"""The part of a line around a column, with a caret under it."""

from __future__ import annotations

from unicodedata import category, east_asian_width

_BEFORE = 60
_AFTER = 40
_ESCAPES = {"\t": "    ", "#": "\\x23"}
"""A tab is shown as blanks; two of # begin a command to some CI services, wherever they stand."""


def excerpt(line: str, column: int) -> tuple[str, str]:
    """Return what a terminal is to show of a line, and a line with a caret under the column, which counts from 1.

    Long lines are cut to a window around the column, and what could disturb a terminal is escaped.
    """
    at = min(column - 1, len(line))
    start = max(0, at - _BEFORE)
    end = at + _AFTER
    before = ("…" if start else "") + _shown(line[start:at])
    after = _shown(line[at:end]) + ("…" if end < len(line) else "")
    return before + after, " " * sum(map(_width, before)) + "^"


def _shown(text: str) -> str:
    return "".join(_ESCAPES.get(char) or (char if char.isprintable() else repr(char)[1:-1]) for char in text)


def _width(char: str) -> int:
    """Return how many columns of a terminal a printable character takes."""
    if category(char) in ("Mn", "Me"):
        return 0
    return 2 if east_asian_width(char) in ("W", "F") else 1
