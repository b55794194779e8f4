"""Why a file is not written."""

from __future__ import annotations

from convoschema.cli import exits


class RefusedError(Exception):
    """A file is not written. The text says why, and holds nothing of it; ``code`` is the exit code for it."""

    def __init__(self, message: str, code: int = exits.INVALID) -> None:
        super().__init__(message)
        self.code = code
