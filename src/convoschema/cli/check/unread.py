"""Texts that are seen to be valid without being parsed, as long as to try is worth the time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Generic, TypeVar

Seen = TypeVar("Seen")

_WARM: Final = 1 << 24
"""After how many bytes texts are no longer parsed: to get ready for that takes as long as is saved with so many."""

_TRIES: Final = 32
"""How many times more often than not a text may be parsed in vain before all are parsed at once."""


class Unread(Generic[Seen]):
    """Texts of a kind, one after the other, given what makes what accepts them; None, or what makes None, for nothing.

    Whatever is true is an acceptance, and says what was seen.
    """

    def __init__(self, prepare: Callable[[], Callable[[bytes], Seen] | None] | None) -> None:
        self._prepare = prepare
        self._accept: Callable[[bytes], Seen] | None = None
        self._parsed = 0
        self._tries = _TRIES

    def accept(self, text: bytes) -> Seen | None:
        """Return what is seen in a text, if it is accepted; if not, the caller is expected to parse it."""
        if self._accept is None:
            self._parsed += len(text)
            if self._prepare is None or self._parsed < _WARM:
                return None
            self._accept, self._prepare = self._prepare(), None
            return None
        seen = self._accept(text)
        if not seen:
            self._tries -= 1
            if not self._tries:
                self._accept = None
            return None
        if self._tries < _TRIES:
            self._tries += 1
        return seen
