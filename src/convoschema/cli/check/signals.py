"""What ends a run before its end: Ctrl-C, SIGTERM, and output that nobody reads any more."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

INTERRUPTED, TERMINATED, UNREAD = "interrupted", "terminated", "the output is closed"
EXIT_CODES = {INTERRUPTED: 130, TERMINATED: 143, UNREAD: 141}
"""As those of a program that the signal kills: SIGINT, SIGTERM, SIGPIPE."""

_REASONS = {signal.SIGINT: INTERRUPTED, signal.SIGTERM: TERMINATED}


class Stopped(BaseException):
    """The run is to end. ``reason`` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Stops:
    """Raises :exc:`Stopped` at a signal, but not in the midst of what is to be whole; a second one does not wait."""

    def __init__(self) -> None:
        self._entry = False
        self._reason: str | None = None

    @contextmanager
    def heeded(self) -> Iterator[None]:
        """Heed the signals that are not ignored already, as a shell or ``nohup`` has programs do."""
        heeded = [number for number in _REASONS if signal.getsignal(number) is not signal.SIG_IGN]
        before = {number: signal.signal(number, self._heed) for number in heeded}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Do not stop in the midst of this, but after it."""
        self._entry = True
        try:
            yield
        finally:
            self._entry = False
        if self._reason is not None:
            raise Stopped(self._reason)

    def _heed(self, number: int, _: FrameType | None) -> None:
        again = self._reason is not None
        self._reason = _REASONS[signal.Signals(number)]
        if again or not self._entry:
            raise Stopped(self._reason)
