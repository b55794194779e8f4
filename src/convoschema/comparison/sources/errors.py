"""What is wrong with a source of facts."""

from __future__ import annotations


class SourceError(Exception):
    """A source of facts is missing, can't be read or is something else. The text says what, in one line."""
