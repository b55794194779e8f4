"""What a report says of the run that made it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePath
from urllib.parse import quote


@dataclass(frozen=True, slots=True)
class RunInfo:
    """When a run began, and the directory that the names of its files are relative to: where CI has its checkout."""

    started: datetime
    root: PurePath
    profile: str | None = None
    naming: str | None = None

    @staticmethod
    def now() -> RunInfo:
        """Return that of a run that begins now, in the working directory."""
        return RunInfo(datetime.now(UTC), Path.cwd())

    def relative(self, source: str) -> str:
        """Return the name of a file, relative to the root if the file is below it."""
        path = PurePath(source)
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else source

    def uri(self, source: str) -> str:
        """Return the URI reference of a file: relative to the root, or absolute if the file is not below it."""
        name = self.relative(source)
        # Colons are escaped, so that no name looks as if it began with a scheme.
        path = quote(os.fsencode(name), safe="/")
        return f"file://{path}" if name.startswith("/") else path
