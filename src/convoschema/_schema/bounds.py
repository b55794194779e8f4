"""The bounds that the vendor documents: what a schema says of them, in words too, and which bounds let more pass."""

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

_LEAST = {least for least, *_ in _PAIRS}
_MOST = {most for _, most, _ in _PAIRS}


def bounds_in_words(schema: Mapping[str, Any]) -> Iterator[str]:
    """Yield what a value of a bundled schema may be under some profiles alone, with these.

    ``strict and write: 0 to 100``, ``strict and write: at most 20 items``, ``write: disconnected``.
    """
    words = ", ".join(limits_in_words(schema.get(DOCUMENTED, {})))
    if words:
        yield f"strict and write: {words}"
    if ON_WRITE in schema:
        yield f"write: {' '.join(schema[ON_WRITE])}"


def bounds_of(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return the keywords of a schema that hold documented bounds, without what means nothing in them."""
    documented, values = schema.get(DOCUMENTED), schema.get(ON_WRITE)
    found: dict[str, Any] = {}
    if isinstance(documented, dict):
        known = {keyword: bound for keyword, bound in documented.items() if _means_something(keyword, bound)}
        found |= {DOCUMENTED: known} if known else {}
    if isinstance(values, list):
        found[ON_WRITE] = [str(value) for value in values]
    return found


def lets_more_pass(before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    """Return whether values obey some bounds, as :func:`bounds_of` gives them, that do not obey those before them."""
    if ON_WRITE in before and (ON_WRITE not in after or set(after[ON_WRITE]) - set(before[ON_WRITE])):
        return True
    bounds = after.get(DOCUMENTED, {})
    return any(_is_wider(keyword, bound, bounds.get(keyword)) for keyword, bound in before.get(DOCUMENTED, {}).items())


def _is_wider(keyword: str, before: Any, after: Any) -> bool:
    if after is None or keyword == "pattern":
        return bool(after != before)
    return bool(after < before if keyword in _LEAST else after > before)


def _means_something(keyword: str, bound: Any) -> bool:
    if keyword == "pattern":
        return isinstance(bound, str)
    return keyword in _LEAST | _MOST and isinstance(bound, (int, float))


def limits_in_words(bounds: Mapping[str, Any]) -> Iterator[str]:
    """Yield what bounds say in words: ``0 to 100``, ``at most 20 items``, ``matches ^[a-z]+$``."""
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
