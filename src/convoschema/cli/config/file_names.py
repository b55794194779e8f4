"""The names of files as patterns are written for them, whatever the locale of the process that reads a directory."""

from __future__ import annotations

import os


def as_text(path: str) -> str:
    """Return a path as UTF-8 has it, with a lone surrogate for each byte that is none, as a locale of UTF-8 would."""
    return path if path.isascii() else os.fsencode(path).decode("utf-8", "surrogateescape")
