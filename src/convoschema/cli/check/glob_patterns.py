"""Glob patterns on the command line → the files and directories that they match."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator
from pathlib import Path

_ANY_DEPTH = "**"
_SEPARATOR = os.sep


def matches_of(pattern: str) -> list[Path]:
    """Return what a pattern matches, in order; ``**`` is any number of directories.

    Links to directories are followed where the pattern names them, never where a wildcard matches one: a link may lead
    around in a circle, or to what is there already.
    """
    parts = pattern.split(_SEPARATOR)
    wild = next(index for index, part in enumerate(parts) if glob.has_magic(part))
    named = Path(_SEPARATOR.join(parts[:wild]))
    leads_through_link = _LinkFinder(len(named.parts))
    return sorted(path for path in dict.fromkeys(map(Path, _matches(parts))) if not leads_through_link(path))


def _matches(parts: list[str]) -> Iterator[str]:
    if _ANY_DEPTH not in parts:
        yield from glob.iglob(_SEPARATOR.join(parts))  # noqa: PTH207 - Path.glob takes no absolute patterns
        return
    at = parts.index(_ANY_DEPTH)
    while parts[at + 1 : at + 2] == [_ANY_DEPTH]:
        del parts[at]
    before, after = parts[:at], parts[at + 1 :]
    for folder in _matches(before) if any(map(glob.has_magic, before)) else [_SEPARATOR.join(before)]:
        for below in _folders_below(folder or (_SEPARATOR if before else os.curdir)):
            steps = list(map(glob.escape, below.split(_SEPARATOR)))
            yield from _matches([*steps, *(after or ["*"])])


def _folders_below(folder: str) -> Iterator[str]:
    """Yield a directory and those below it, but for hidden ones, as wildcards pass them over, and links."""
    if not os.path.isdir(folder):  # noqa: PTH112 - paths are joined as texts here
        return
    for parent, names, _ in os.walk(folder):
        names[:] = sorted(name for name in names if not name.startswith("."))
        yield parent


class _LinkFinder:
    """Tells whether a step of a path, but for its first ones, which a pattern names, is a link to a directory."""

    def __init__(self, named: int) -> None:
        self._named = named
        self._known: dict[Path, bool] = {}

    def __call__(self, path: Path) -> bool:
        if len(path.parts) <= self._named:
            return False
        if path not in self._known:
            self._known[path] = (path.is_symlink() and path.is_dir()) or self(path.parent)
        return self._known[path]
