"""Files → a folder, which keeps a list of them, so that the next build takes away what it does not write again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from unicodedata import normalize

from convoschema._whole_files import write_whole

LIST = "data/written.json"
"""Where the list stands: the names of the files, each with a digest of what was written."""


@dataclass(frozen=True, slots=True)
class Written:
    """How many files were written, the list among them, and how many were removed."""

    files: int
    removed: int


def write_files(files: Iterable[tuple[str, str]], folder: Path) -> Written:
    """Write files, each with its path in a folder, and remove those that were written there before and are not now.

    What nobody wrote by this function stays, and so does what somebody changed since.

    :raises OSError: a file can't be written or removed.
    """
    before = _list_of(folder)
    now: dict[str, str] = {}
    for name, text in files:
        _write(folder / name, text)
        now[name] = _digest(text.encode(errors="backslashreplace"))
    gone = list(_gone(folder, before, now))
    for name in gone:
        _remove(folder, name)
    _write(folder / LIST, json.dumps(now, indent=0, sort_keys=True) + "\n")
    return Written(len(now) + 1, len(gone))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, text)


def _list_of(folder: Path) -> dict[str, str]:
    """Return what was written before; nothing if there is no list, or if it is none of ours."""
    try:
        found = json.loads((folder / LIST).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return {name: digest for name, digest in found.items() if _is_inside(name)} if isinstance(found, dict) else {}


def _is_inside(name: str) -> bool:
    """Return whether a name leads to something in the folder, on every system."""
    return not any(character in name for character in "\\:\0") and all(
        part not in ("", ".", "..") for part in name.split("/")
    )


def _gone(folder: Path, before: Mapping[str, str], now: Mapping[str, str]) -> Iterator[str]:
    """Yield the names of files that are as they were written before, and were not written now."""
    # There are systems to which names that differ in case alone, or in how letters are composed, are one.
    taken = {_folded(name) for name in now}
    root = folder.resolve()
    for name, digest in before.items():
        path = folder / name
        is_ours = path.is_file() and not path.is_symlink() and path.parent.resolve() == (root / name).parent
        if _folded(name) not in taken and is_ours and _digest(path.read_bytes()) == digest:
            yield name


def _remove(folder: Path, name: str) -> None:
    path = folder / name
    path.unlink()
    for outer in path.relative_to(folder).parents[:-1]:
        # What holds anything else can't be removed.
        with suppress(OSError):
            (folder / outer).rmdir()


def _folded(name: str) -> str:
    return normalize("NFC", name).casefold()


def _digest(content: bytes) -> str:
    return blake2b(content, digest_size=16).hexdigest()
