"""Text inside a string → the JSON text that it holds, by base64, gzip and JSON, one after another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from convoschema._checking.json_values import parse
from convoschema.cli.config.decodings import JSON
from convoschema.cli.sizes import size_in_words


class UndecodableError(Exception):
    """A payload can't be decoded. The text says why, and holds nothing of it."""


def decoded(value: Any, steps: Sequence[str], max_size: int) -> bytes:
    """Return the JSON text that a value holds, having taken the steps; none may make more than ``max_size`` bytes.

    That it is JSON in the end need not be said, and whether it is, is left to those who read it.

    :raises UndecodableError: it can't be decoded.
    """
    for step in steps[:-1] if steps[-1] == JSON else steps:
        value = _DECODERS[step](_bytes(value), max_size)
    return _bytes(value)


def _bytes(value: Any) -> bytes:
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, bytes):
        return value
    raise UndecodableError("no string, so that there is nothing to decode")


def _json(text: bytes, _: int) -> Any:
    instance = parse(text)
    for refusal in instance.refusals:
        raise UndecodableError(refusal.reason)
    return instance.data


def _base64(text: bytes, _: int) -> bytes:
    import base64

    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        raise UndecodableError("not base64") from None


def _gzip(text: bytes, max_size: int) -> bytes:
    import gzip
    import zlib
    from io import BytesIO

    try:
        with gzip.GzipFile(fileobj=BytesIO(text)) as stream:
            whole = stream.read(max_size + 1)
    except (gzip.BadGzipFile, EOFError, zlib.error):
        raise UndecodableError("not compressed by gzip, or damaged") from None
    if len(whole) > max_size:
        raise UndecodableError(f"larger than {size_in_words(max_size)} when it is decompressed")
    return whole


_DECODERS: Final[dict[str, Callable[[bytes, int], Any]]] = {JSON: _json, "base64": _base64, "gzip": _gzip}
