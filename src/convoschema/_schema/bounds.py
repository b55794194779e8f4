"""The bounds that the vendor documents, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from convoschema._plurals import noun
from convoschema._schema.profiles import DOCUMENTED, ON_WRITE

_PAIRS = (
    ("minimum", "maximum", None),
    ("minLength", "maxLength", "character"),
    ("minItems", "maxItems", "item"),
)


def bounds_in_words(schema: Mapping[str, Any]) -> Iterator[str]:
    """Yield what a value of a bundled schema may be under some profiles alone, with these.

    ``strict and write: 0 to 100``, ``strict and write: at most 20 items``, ``write: disconnected``.
    """
    words = ", ".join(_words(schema.get(DOCUMENTED, {})))
    if words:
        yield f"strict and write: {words}"
    if ON_WRITE in schema:
        yield f"write: {' '.join(schema[ON_WRITE])}"


def _words(bounds: Mapping[str, Any]) -> Iterator[str]:
    for low, high, unit in _PAIRS:
        least, most = bounds.get(low), bounds.get(high)
        counted = "" if unit is None else f" {noun(most or least or 0, unit)}"
        if least is not None and most is not None:
            yield f"{least:,} to {most:,}{counted}"
        elif least is not None:
            yield f"at least {least:,}{counted}"
        elif most is not None:
            yield f"at most {most:,}{counted}"
    if "pattern" in bounds:
        yield f"matches {bounds['pattern']}"
