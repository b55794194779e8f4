"""What a report says of the run that made it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePath
from urllib.parse import quote

from convoschema.cli.results import STDIN_LABEL


@dataclass(frozen=True, slots=True)
class RunInfo:
    """When a run began, and where: ``root`` is the directory that programs take names of files to be relative to.

    ``folder`` is the working directory, from below the root, which the names that users see are relative to.
    ``docs_url`` is the address of the schema reference, with a slash at its end, or None if nobody said where it is.
    """

    started: datetime
    root: PurePath
    profile: str | None = None
    naming: str | None = None
    folder: str = ""
    docs_url: str | None = None

    @staticmethod
    def now() -> RunInfo:
        """Return that of a run that begins now, in the working directory."""
        here = Path.cwd()
        root = _root_of(here)
        return RunInfo(datetime.now(UTC), root, folder=str(here.relative_to(root)))

    def relative(self, source: str) -> str:
        """Return the name of a file, relative to the root if the file is below it."""
        path = PurePath(os.path.normpath(self.root / self.folder / source))
        is_file = source != STDIN_LABEL
        return path.relative_to(self.root).as_posix() if is_file and path.is_relative_to(self.root) else source

    def uri(self, source: str) -> str:
        """Return the URI reference of a file: relative to the root, or absolute if the file is not below it."""
        name = self.relative(source)
        # Colons are escaped, so that no name looks as if it began with a scheme.
        path = quote(os.fsencode(name), safe="/")
        return f"file://{path}" if name.startswith("/") else path


def _root_of(here: Path) -> Path:
    """Return where CI has its checkout, or git its repository; the working directory if it lies in neither."""
    workspace = os.environ.get("GITHUB_WORKSPACE")
    if workspace and here.is_relative_to(workspace):
        return Path(workspace)
    return next((folder for folder in (here, *here.parents) if (folder / ".git").exists()), here)
