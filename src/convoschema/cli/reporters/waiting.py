"""What a report can write at its end alone, and until then must not take memory."""

from __future__ import annotations

import weakref
from tempfile import SpooledTemporaryFile
from typing import IO

_IN_MEMORY = 1 << 20


def waiting_text(reporter: object) -> IO[str]:
    """Return a file for text that waits, which goes with the reporter, also where that never comes to its end."""
    file = SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="ascii")  # noqa: SIM115 - closed with the reporter
    weakref.finalize(reporter, file.close)
    return file
