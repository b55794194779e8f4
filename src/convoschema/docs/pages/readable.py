"""Text of pages → text that may be written: users' schemas may hold what no page may."""

from __future__ import annotations

import re

_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def readable(text: str) -> str:
    """Return a text with the sign for what is unreadable in place of control characters.

    Tabs and line ends stay.
    """
    return _UNREADABLE.sub("\ufffd", text)
