"""How far a run is, on a terminal: a line on standard error that is drawn anew a few times a second."""

from __future__ import annotations

import os
import shutil
import sys
from time import monotonic
from typing import TextIO

_PATIENCE = 0.5
"""After how many seconds the line appears: most runs are over before."""

_INTERVAL = 0.1
_CLEAR = "\r\x1b[K"
_BAR = 20


class Progress:
    """Draws the line. ``total`` are the bytes to read, or None if they are not known."""

    def __init__(self, stream: TextIO, total: int | None) -> None:
        self._stream = stream
        self._total = total
        self._size = self._payloads = 0
        self._start = monotonic()
        self._due = self._start + _PATIENCE
        self._drawn = False

    def advance(self, size: int, payloads: int) -> None:
        """Count bytes and payloads in, and draw the line if it is time."""
        self._size += size
        self._payloads += payloads
        now = monotonic()
        if now >= self._due:
            self._due = now + _INTERVAL
            line = _line(self._size, self._payloads, now - self._start, self._total)
            width = shutil.get_terminal_size().columns
            self._stream.write(_CLEAR + line[: width - 1])
            self._stream.flush()
            self._drawn = True

    def clear(self) -> None:
        """Take the line away, so that something else can be written."""
        if self._drawn:
            self._stream.write(_CLEAR)
            self._stream.flush()
            self._drawn = False


def wants_progress() -> bool:
    """Return whether standard error is a terminal that can take a line back."""
    return sys.stderr.isatty() and os.environ.get("TERM") != "dumb"


def _line(size: int, payloads: int, seconds: float, total: int | None) -> str:
    rate = f"{payloads:,} payloads, {payloads / seconds:,.0f}/s, {size / seconds / 1e6:,.1f} MB/s"
    if not total:
        return f"{rate}, {_clock(seconds)}"
    share = min(size / total, 1)
    bar = ("#" * round(_BAR * share)).ljust(_BAR, ".")
    left = f", {_clock(seconds / share - seconds)} left" if share else ""
    return f"[{bar}] {share:4.0%} {rate}{left}"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
