"""Strategies of conforming payloads: objects, maps and recursion are composed here, leaves by hypothesis-jsonschema."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from hypothesis_jsonschema import from_schema

from convoschema._checking.patterns import matcher
from convoschema._functions import schema
from convoschema._validator import Validator, bundled_catalog
from convoschema.testing._realistic import example
from convoschema.testing._shapes import Shape

if TYPE_CHECKING:
    from convoschema._schema.catalog import Catalog
    from convoschema._validator import NamingName, ProfileName

_WIDTH = 12
_LENGTH = 3
_LEAF_KEYWORDS = ("pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
_OFFSETS = ("Z", "Z", "Z", "+00:00", "-05:30", "+13:45")

NAMES = st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-. ", max_size=12)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats(-1e300, 1e300) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(NAMES, inner, max_size=2),
    max_leaves=4,
)


def conforming(
    model: str,
    *,
    profile: ProfileName = "standard",
    naming: NamingName = "wire",
    max_depth: int = 8,
    realistic: bool = False,
    catalog: Catalog | None = None,
) -> st.SearchStrategy[Any]:
    """Return a strategy of payloads that a profile accepts.

    Each object holds a few of its properties, in any order; where the profile lets unknown properties and nulls pass,
    there are some. Under ``naming="sdk"`` timestamps are strings, as ``to_json()`` prints them.

    :param max_depth: how many objects and arrays may stand inside each other, at least 1.
    :param realistic: whether to draw variations of the hand-written examples instead, see :func:`example`.
    :raises UnknownModel: the catalog has no such model.
    """
    if realistic:
        return st.integers(0, 2**32 - 1).map(
            lambda seed: example(model, seed=seed, profile=profile, naming=naming, catalog=catalog)
        )
    known = bundled_catalog() if catalog is None else catalog
    document = schema(model, profile=profile, naming=naming, catalog=known)
    payloads = Builder().of(Shape.of(document), max_depth)
    return payloads.filter(check) if (check := own_rules(model, profile, naming, catalog)) else payloads


def own_rules(
    model: str, profile: ProfileName, naming: NamingName, catalog: Catalog | None
) -> Callable[[Any], bool] | None:
    """Return what tells whether a payload obeys users' schemas too; None where there are bundled ones alone.

    What those have, generators follow to the letter. What users write they follow where they can, and ask.
    """
    if catalog is None or not catalog.directories:
        return None
    return Validator(model, profile=profile, naming=naming, catalog=catalog).is_valid


class Builder:
    """Builds the strategies of one bundle, each once."""

    def __init__(self) -> None:
        self._known: dict[tuple[tuple[int, ...], int], st.SearchStrategy[Any]] = {}

    def of(self, shape: Shape, depth: int) -> st.SearchStrategy[Any]:
        """Return the strategy of a shape's values, with at most ``depth`` levels."""
        key = (shape.key, depth)
        if key not in self._known:
            self._known[key] = st.deferred(lambda: self._build(shape, depth))
        return self._known[key]

    def object(self, shape: Shape, depth: int, always: tuple[str, ...] = ()) -> st.SearchStrategy[dict[str, Any]]:
        """Return the strategy of a shape's objects, which hold the properties of ``always``."""
        return _objects(self, shape, depth, tuple(dict.fromkeys((*shape.required, *always))))

    def _build(self, shape: Shape, depth: int) -> st.SearchStrategy[Any]:
        if shape.values is not None:
            return st.sampled_from(shape.values)
        if not shape.is_typed and not shape.names:
            return ANYTHING
        return st.one_of(*(self._typed(name, shape, depth) for name in sorted(shape.types) if _worthwhile(name, shape)))

    def _typed(self, name: str, shape: Shape, depth: int) -> st.SearchStrategy[Any]:
        match name:
            case "object":
                return self.object(shape, depth)
            case "array":
                items = self.of(shape.items, depth - 1)
                unique_by = repr if shape.is_unique else None
                least, most = shape.keyword("minItems") or 0, shape.keyword("maxItems")
                longest = max(least, _LENGTH) if most is None else min(most, max(least, _LENGTH))
                longest = least if shape.has_no_items else longest
                return st.lists(items, min_size=least, max_size=longest if depth > 1 else least, unique_by=unique_by)
            case "string" if shape.format is not None:
                return TIMESTAMPS if shape.format == "date-time" else st.dates().map(str)
        keywords = ((key, shape.keyword(key)) for key in _LEAF_KEYWORDS)
        return _leaves(name, tuple((key, value) for key, value in keywords if value is not None))


@st.composite
def _objects(draw: st.DrawFn, builder: Builder, shape: Shape, depth: int, always: tuple[str, ...]) -> dict[str, Any]:
    if shape.map_values is not None:
        return draw(st.dictionaries(NAMES, builder.of(shape.map_values, depth - 1), max_size=_LENGTH))
    names = [name for name in shape.names if depth > 1 or not shape.property(name).types & {"array", "object"}]
    # Names and values are drawn in pairs, so that a failure shrinks to the properties that it needs.
    pairs = st.lists(
        _pairs(builder, shape, depth, names), max_size=min(_WIDTH, len(names)), unique_by=lambda pair: pair[0]
    )
    payload = dict(draw(pairs)) if names else {}
    for name in always:
        if name not in payload:
            payload[name] = draw(builder.of(shape.property(name), depth - 1))
    if not shape.is_closed and draw(st.integers(0, 7)) == 7:
        unknown = draw(NAMES.filter(lambda name: name not in shape.names))
        payload[unknown] = draw(ANYTHING if shape.others is None else builder.of(shape.others, depth - 1))
    return payload


@st.composite
def _pairs(draw: st.DrawFn, builder: Builder, shape: Shape, depth: int, names: list[str]) -> tuple[str, Any]:
    name = draw(st.sampled_from(names))
    return name, draw(builder.of(shape.property(name), depth - 1))


def _worthwhile(name: str, shape: Shape) -> bool:
    """Return whether values of a type are drawn: integers are numbers, which draw both."""
    return not (name == "integer" and "number" in shape.types)


@lru_cache(maxsize=256)
def _leaves(name: str, keywords: tuple[tuple[str, Any], ...]) -> st.SearchStrategy[Any]:
    if name == "integer" and not keywords:
        # Beyond a double there is no JSON number.
        return st.integers(-(2**70), 2**70)
    leaves = from_schema({"type": name, **dict(keywords)})
    pattern = dict(keywords).get("pattern") if name == "string" else None
    if pattern is None:
        return leaves
    # $ is the very end, where Python's lets a line feed follow.
    matches = matcher(pattern)
    return leaves.filter(lambda text: bool(matches(str(text))))


@st.composite
def _timestamps(draw: st.DrawFn) -> str:
    moment = draw(st.datetimes())
    fraction = draw(st.sampled_from(("", f".{moment.microsecond // 1000:03}", f".{moment.microsecond:06}000")))
    return f"{moment.replace(microsecond=0).isoformat()}{fraction}{draw(st.sampled_from(_OFFSETS))}"


TIMESTAMPS = _timestamps()
