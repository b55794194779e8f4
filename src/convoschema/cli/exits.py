"""The exit codes."""

from __future__ import annotations

from typing import Final

VALID: Final = 0
INVALID: Final = 1
USAGE: Final = 2
INPUT: Final = 3
DEFECT: Final = 4
INTERRUPTED: Final = 130
UNREAD: Final = 141
TERMINATED: Final = 143
