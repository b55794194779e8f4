"""What is JSON text, not data, and its bytes."""

from __future__ import annotations

from typing import Any, Final

JSON_TEXT: Final = (bytes, bytearray, memoryview)
"""The types whose values are JSON text, not data."""


def exact_bytes(text: Any) -> bytes:
    """Return JSON text without what a subclass of its type makes of it; ``orjson`` reads even views that were released.

    :raises ValueError: the text is a view that was released.
    """
    if issubclass(type(text), bytes):
        return bytes.__getitem__(text, slice(None))
    return bytes(bytearray.__getitem__(text, slice(None)) if issubclass(type(text), bytearray) else text)


def data_of(text: Any) -> Any:
    """Return what JSON text says; what is no JSON, or nests too deeply to be read, is returned as it is."""
    from orjson import loads  # it is not needed where text is accepted unread, and takes long to import

    try:
        return loads(exact_bytes(text))
    except (ValueError, RecursionError):
        return text
