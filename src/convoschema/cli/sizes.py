"""Sizes in bytes: as users write them, and in words."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

_UNITS = {"": 0, "K": 10, "M": 20, "G": 30}
_SIZE = re.compile(r"([0-9]{1,9})\s*([KMG]?)(i?B)?", re.IGNORECASE)

MAX_SIZE = 128 << 20
"""How many bytes what is read at once may have, decompressed, if nobody says otherwise: a .json file, or a line."""


def size_of_words(text: str) -> int:
    """Return the bytes that a text such as ``500M`` or ``2G`` stands for; units are powers of 1024.

    :raises ValueError: it stands for none.
    """
    found = _SIZE.fullmatch(text.strip())
    size = int(found[1]) << _UNITS[found[2].upper()] if found else 0
    if not size:
        raise ValueError("a size is a number with K, M or G, such as 500M or 2G")
    return size


def size_in_words(size: int) -> str:
    """Return a size in the largest unit in which it is whole."""
    for unit in ("GiB", "MiB", "KiB"):
        shift = _UNITS[unit[0]]
        if size and size % (1 << shift) == 0:
            return f"{size >> shift:,} {unit}"
    return f"{size:,} bytes"


def read_at_most(file: Path, limit: int = MAX_SIZE) -> bytes:
    """Return what a file holds, which may be a pipe or a device.

    :raises OSError: it can't be read, or holds more than the limit.
    """
    with file.open("rb") as stream:
        content = stream.read(limit + 1)
    if len(content) > limit:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(file))
    return content
