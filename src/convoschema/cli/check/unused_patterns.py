"""Patterns of the configuration that name no file, though all the files were looked at that they could name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from convoschema.cli.check.files import is_payload_file
from convoschema.cli.check.targets import Found
from convoschema.cli.config.config import Config, normalised
from convoschema.cli.config.toml_values import file_pattern

_WILD = frozenset("*?[\\!")


def unused_patterns(config: Config, paths: Iterable[str], found: Found) -> Iterator[str]:
    """Yield what to tell the user of each pattern that named no file below the directories among the paths."""
    folders = [normalised(Path(path)) for path in paths if Path(path).is_dir()]
    for entry in config.models:
        pattern = entry.pattern
        if pattern in found.patterns or not _is_looked_for(pattern, config.root, folders):
            continue
        spec = file_pattern(pattern)
        is_late = any(spec.match_file(config.relative(file.path)) for file, _ in found.files)
        why = "names no file, since others before it match the same" if is_late else "matches no file"
        yield f"Note: the pattern {pattern!r} of {config.name} {why}"


def _is_looked_for(pattern: str, root: Path, folders: Iterable[Path]) -> bool:
    """Return whether all that a pattern could match lies in directories that were searched for payloads."""
    parts = pattern.strip("/").split("/")
    last = PurePosixPath(parts[-1])
    if pattern.startswith(("!", "#")) or (last.suffix and not is_payload_file(last)):
        return False
    is_anchored = "/" in pattern.rstrip("/")
    for part in parts if is_anchored else ():
        if _WILD & set(part):
            break
        root /= part
    return any(root.is_relative_to(folder) for folder in folders)
