"""Archives → files, whatever is wrong with them, and never more than fits into memory."""

from __future__ import annotations

import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from convoschema.comparison.sources.errors import SourceError

DAMAGES = (
    *(OSError, EOFError, tarfile.TarError, zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error),
    # An encrypted member, an unknown compression, a link that leads nowhere, a number that is none.
    *(RuntimeError, NotImplementedError, KeyError, ValueError),
)
"""What reading an archive that is damaged, or made to disturb, may raise."""

LARGEST = 256 << 20
"""How many bytes all files that are read of one archive may have together, decompressed."""


def is_archive(path: Path) -> bool:
    """Return whether a file is an archive that can be read."""
    return path.is_file() and (zipfile.is_zipfile(path) or tarfile.is_tarfile(path))


def files_in(path: Path, is_wanted: Callable[[str], bool]) -> dict[str, bytes]:
    """Return the wanted files of an archive by their names.

    :raises SourceError: they have more bytes than :data:`LARGEST`.
    """
    members = _in_zip(path, is_wanted) if zipfile.is_zipfile(path) else _in_tar(path, is_wanted)
    found: dict[str, bytes] = {}
    room = LARGEST
    for name, stream in members:
        content = stream.read(room + 1)
        room -= len(content)
        if room < 0:
            raise SourceError(f"{path}: more than {LARGEST >> 20} MiB when it is decompressed")
        found[name] = content
    return found


def _in_zip(path: Path, is_wanted: Callable[[str], bool]) -> Iterator[tuple[str, IO[bytes]]]:
    with zipfile.ZipFile(path) as archive:
        for name in filter(is_wanted, archive.namelist()):
            with archive.open(name) as stream:
                yield name, stream


def _in_tar(path: Path, is_wanted: Callable[[str], bool]) -> Iterator[tuple[str, IO[bytes]]]:
    with tarfile.open(path) as archive:
        for member in archive:
            stream = archive.extractfile(member) if is_wanted(member.name) else None
            if stream is not None:
                yield member.name, stream
