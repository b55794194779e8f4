"""Why the system refuses to read or write a file, in words."""

from __future__ import annotations


def reason(error: BaseException) -> str:
    """Return why something can't be read, in words."""
    return (getattr(error, "strerror", None) or "can't be read").lower()
