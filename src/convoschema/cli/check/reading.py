"""Files → bytes: plain or compressed, whole, or in blocks of whole lines; never more than a limit at once."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

from convoschema._memory import keep_memory
from convoschema.cli.check.files import File, InputError
from convoschema.cli.reasons import reason
from convoschema.cli.sizes import size_in_words

PIECE = 1 << 18
"""How many bytes of lines are checked at a time: no more than fit into a cache. Longer lines are read in full."""

_MOST = PIECE << 5
_SHARES = 8


def length_of_parts(size: int, jobs: int) -> int:
    """Return how many bytes of all that is read a job is given at a time, if it is plain: some parts are for each job.

    With several jobs each part costs a message and its answer, as long as a piece takes to be checked.
    """
    return PIECE if jobs == 1 else min(max(PIECE, size // (_SHARES * jobs)), _MOST)


def spans(size: int, length: int = PIECE) -> Iterator[tuple[int, int]]:
    """Yield where the parts of a plain file begin and end that are given to jobs."""
    return ((start, min(start + length, size)) for start in range(0, size, length))


def keep_memory_of_pieces() -> None:
    """Have the memory that a piece and its lines took kept for the next one."""
    keep_memory(PIECE << 2)


_Decompressor = tuple[Callable[[BinaryIO], Any], tuple[type[Exception], ...]]
"""What makes a decompressed stream of a stream, and the errors that it raises where that is damaged."""


class TooLarge(Exception):
    """A text, decompressed, or a line of one, has more bytes than may be read at once. The text says which."""

    def __init__(self, what: str, limit: int) -> None:
        super().__init__(f"{what} than {size_in_words(limit)}, which --max-size says is the most")


@contextmanager
def opened(file: File) -> Iterator[tuple[BinaryIO, BinaryIO]]:
    """Open a file for reading: give a stream of what it says, and that of its own bytes, which tells how far it is.

    :raises InputError: the file is missing, can't be read, is damaged or too large, also if that shows while reading.
    """
    decompress, damages = _DECOMPRESSORS[file.compression]()
    try:
        with nullcontext(sys.stdin.buffer) if file.is_stdin else file.path.open("rb") as raw:
            yield decompress(raw), raw
    except damages:
        raise InputError(f"{file.label}: damaged, or not compressed as its name says") from None
    except TooLarge as error:
        raise InputError(f"{file.label}: {error}") from None
    except OSError as error:
        raise InputError(f"{file.label}: {reason(error)}") from None


def whole(stream: BinaryIO, limit: int) -> bytes:
    """Return all that a stream gives.

    :raises TooLarge: that is more than the limit.
    """
    # Memory grows with what is there: a stream that is asked for so much makes room for all of it at once.
    parts = [stream.read(PIECE)]
    if len(parts[0]) == PIECE:
        parts.append(stream.read(limit + 1 - PIECE))
    if sum(map(len, parts)) > limit:
        raise TooLarge("larger", limit)
    return b"".join(parts)


def blocks(read: Callable[[int], bytes], size: int, limit: int) -> Iterator[bytes]:
    """Yield what a stream gives in blocks of about a size that end where a line ends, but for the last one.

    :raises TooLarge: a line is longer than the limit.
    """
    parts: list[bytes] = []
    length = 0
    while part := read(size):
        end = part.rfind(b"\n") + 1
        if length + (part.find(b"\n") + 1 or len(part)) > limit:
            raise _too_long(limit)
        if end:
            yield b"".join([*parts, part[:end]])
            parts, length = [], 0
        if end < len(part):
            parts.append(part[end:])
            length += len(part) - end
    if parts:
        yield b"".join(parts)


def lines_from(path: Path, start: int, end: int, limit: int) -> tuple[bytes, TooLarge | None]:
    """Return the lines of a plain file that begin from one offset up to another, which the last may run beyond.

    If the last one is longer than the limit, the lines before it are returned, and an error that says so.

    :raises OSError: the file can't be read.
    """
    with path.open("rb") as stream:
        if start:
            # A line begins here if the byte before ends one; where none ends, a longer line runs through.
            stream.seek(start - 1)
            text = stream.read(end - start + 1)
            first = text.find(b"\n", 0, end - start) + 1
            if not first:
                return b"", None
            text = text[first:]
        else:
            text = stream.read(end)
        if not text or text.endswith(b"\n"):
            return text, None
        begun = text.rfind(b"\n") + 1
        room = limit - (len(text) - begun)
        rest = stream.readline(max(room, 0) + 1)
        return (text[:begun], _too_long(limit)) if len(rest) > room else (text + rest, None)


def _too_long(limit: int) -> TooLarge:
    return TooLarge("a line is longer", limit)


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
