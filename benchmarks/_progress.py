"""What a run is busy with, told on standard error if somebody is looking."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from time import monotonic


@dataclass(frozen=True, slots=True)
class Progress:
    """Tells one line after the other, each in the place of the last."""

    started: float

    @staticmethod
    def now() -> Progress:
        """Return the progress of a run that begins."""
        return Progress(monotonic())

    def tell(self, what: str) -> None:
        """Say what comes next, on a terminal alone."""
        if sys.stderr.isatty():
            sys.stderr.write(f"\r\x1b[K{self.seconds:4.0f} s  {what}")
            sys.stderr.flush()

    def end(self) -> None:
        """Clear the line."""
        if sys.stderr.isatty():
            sys.stderr.write("\r\x1b[K")

    @property
    def seconds(self) -> float:
        """How long the run has taken so far."""
        return monotonic() - self.started
