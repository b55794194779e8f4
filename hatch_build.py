"""Builds the bounded schemas into wheels, so that a process that is just starting need not make them."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class PrebuiltHook(BuildHookInterface[Any]):
    """Adds ``convoschema/prebuilt/``; not to editable installs, whose schemas may change."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the files into a folder of their own, and have them included."""
        if version == "editable":
            return
        sys.path.insert(0, str(Path(self.root) / "src"))
        from convoschema._checking.prebuilt import prebuilt_files

        self._folder = tempfile.TemporaryDirectory()
        for name, content in prebuilt_files().items():
            path = Path(self._folder.name) / name
            path.write_bytes(content)
            build_data["force_include"][str(path)] = f"convoschema/prebuilt/{name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002 - the interface
        """Remove the folder."""
        if version != "editable":
            self._folder.cleanup()
