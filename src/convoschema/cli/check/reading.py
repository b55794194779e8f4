"""Files → bytes: plain or compressed, whole, or in blocks of whole lines."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

from convoschema.cli.check.files import File, InputError
from convoschema.cli.reasons import reason

PIECE = 1 << 18
"""How many bytes of lines are checked at a time: no more than fit into a cache. Longer lines are read in full."""

_Decompressor = tuple[Callable[[BinaryIO], Any], tuple[type[Exception], ...]]
"""What makes a decompressed stream of a stream, and the errors that it raises where that is damaged."""


@contextmanager
def opened(file: File) -> Iterator[tuple[BinaryIO, BinaryIO]]:
    """Open a file for reading: give a stream of what it says, and that of its own bytes, which tells how far it is.

    :raises InputError: the file is missing, can't be read or is damaged, also if that shows while reading.
    """
    decompress, damages = _DECOMPRESSORS[file.compression]()
    try:
        with nullcontext(sys.stdin.buffer) if file.is_stdin else file.path.open("rb") as raw:
            yield decompress(raw), raw
    except damages:
        raise InputError(f"{file.label}: damaged, or not compressed as its name says") from None
    except OSError as error:
        raise InputError(f"{file.label}: {reason(error)}") from None


def blocks(read: Callable[[int], bytes], size: int) -> Iterator[bytes]:
    """Yield what a stream gives in blocks of about a size that end where a line ends, but for the last one."""
    parts: list[bytes] = []
    while part := read(size):
        end = part.rfind(b"\n") + 1
        if end:
            yield b"".join([*parts, part[:end]])
            parts = []
        if end < len(part):
            parts.append(part[end:])
    if parts:
        yield b"".join(parts)


def lines_from(path: Path, start: int, end: int) -> bytes:
    """Return the lines of a plain file that begin from one offset up to another, which the last may run beyond.

    :raises OSError: the file can't be read.
    """
    with path.open("rb") as stream:
        if start:
            # A line begins here if the byte before ends one; where none ends, a longer line runs through.
            stream.seek(start - 1)
            text = stream.read(end - start)
            first = text.find(b"\n") + 1
            if not first:
                return b""
            text = text[first:] + stream.read(1)
        else:
            text = stream.read(end)
        return text if text.endswith(b"\n") else text + stream.readline()


def _plain() -> _Decompressor:
    return lambda stream: stream, ()


def _gzip() -> _Decompressor:
    import gzip
    import zlib

    return gzip.open, (gzip.BadGzipFile, EOFError, zlib.error)


def _zstd() -> _Decompressor:
    for name in ("compression.zstd", "backports.zstd"):
        try:
            library = import_module(name)
        except ImportError:
            continue
        return library.open, (library.ZstdError, EOFError)
    raise InputError("reading .zst needs Python 3.14, or a package: pip install 'convoschema[zstd]'")


_DECOMPRESSORS: dict[str | None, Callable[[], _Decompressor]] = {None: _plain, ".gz": _gzip, ".zst": _zstd}
