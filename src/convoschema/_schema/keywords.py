"""The keywords of JSON Schema 2020-12, a row each, with what every room of this package asks of them.

Nothing else here knows a list of keywords: who needs those of a kind takes them from :data:`TABLE`, so that a keyword
that is forgotten is forgotten nowhere, or everywhere. The site's JavaScript is given the same rows.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import Final, NamedTuple


class Holds(Enum):
    """How the value of a keyword holds schemas."""

    NOTHING = auto()
    ONE = auto()
    LIST = auto()
    MAP = auto()


class To(Enum):
    """What the schemas that a keyword holds, or refers to, are applied to."""

    NOTHING = auto()
    SAME = auto()
    """The very value that the keyword looks at."""

    CONDITION = auto()
    """The same, but what they say is no demand: it decides about other schemas."""

    MEMBERS = auto()
    """The values of an object's members."""

    NAMES = auto()
    """The names of an object's members."""

    ITEMS = auto()


class Sees(Enum):
    """How much of an instance has to be seen for a keyword to be right about it."""

    VALUE = auto()
    """Each value by itself: the keyword is as right about an excerpt of an array or object."""

    MEMBERS = auto()
    """All members of an array or object together, but nothing of what is in them."""

    WHOLE = auto()
    """Everything: members decide about each other, or their places do."""


class Bounds(Enum):
    """What becomes of a keyword in a bounded schema, which may only be stricter; see ``_checking/bounded.py``."""

    LEFT_OUT = auto()
    """It demands nothing by itself."""

    KEPT = auto()
    COVERS = auto()
    """Kept, and it sees to it that nothing of an instance is passed over."""

    REFUSED = auto()
    """A stricter schema inside it may loosen it, or the rounding of a number to a double may turn it over."""


class Keyword(NamedTuple):
    """What is to know of a keyword.

    ``code`` is the problem code of what breaks it, by name; without one it is ``schema``. ``is_alike`` says whether
    the fast engine means by it exactly what the reference does, and ``is_generated`` whether the generators of payloads
    obey it by themselves; otherwise they draw and ask. ``is_null_safe`` says whether null can be accepted beside it by
    adding to ``type`` and ``enum`` alone.
    """

    name: str
    holds: Holds = Holds.NOTHING
    to: To = To.NOTHING
    sees: Sees = Sees.VALUE
    bounds: Bounds = Bounds.KEPT
    code: str | None = None
    is_alike: bool = True
    is_generated: bool = False
    is_null_safe: bool = True
    is_annotation: bool = False


def _annotation(name: str, holds: Holds = Holds.NOTHING) -> Keyword:
    return Keyword(name, holds, bounds=Bounds.LEFT_OUT, is_annotation=True)


_MEMBERS = Sees.MEMBERS
_WHOLE = Sees.WHOLE
_REFUSED = Bounds.REFUSED

_ROWS = (
    # Core
    _annotation("$schema"),
    _annotation("$id"),
    _annotation("$comment"),
    _annotation("$vocabulary"),
    _annotation("$anchor"),
    _annotation("$dynamicAnchor"),
    Keyword("$ref", to=To.SAME, bounds=Bounds.COVERS, is_generated=True),
    Keyword("$dynamicRef", to=To.SAME, bounds=_REFUSED, is_alike=False, is_null_safe=False),
    _annotation("$defs", Holds.MAP),
    _annotation("definitions", Holds.MAP),
    # Applicators
    Keyword("allOf", Holds.LIST, To.SAME, bounds=Bounds.COVERS, is_generated=True, is_null_safe=False),
    Keyword("anyOf", Holds.LIST, To.SAME, _WHOLE, Bounds.COVERS, is_null_safe=False),
    Keyword("oneOf", Holds.LIST, To.SAME, _WHOLE, _REFUSED, is_null_safe=False),
    Keyword("not", Holds.ONE, To.CONDITION, _WHOLE, _REFUSED, is_null_safe=False),
    Keyword("if", Holds.ONE, To.CONDITION, _WHOLE, _REFUSED, is_null_safe=False),
    Keyword("then", Holds.ONE, To.SAME, bounds=_REFUSED, is_null_safe=False),
    Keyword("else", Holds.ONE, To.SAME, bounds=_REFUSED, is_null_safe=False),
    Keyword("dependentSchemas", Holds.MAP, To.SAME, _WHOLE, _REFUSED, is_alike=False),
    Keyword("properties", Holds.MAP, To.MEMBERS, is_generated=True),
    Keyword("patternProperties", Holds.MAP, To.MEMBERS, bounds=_REFUSED, is_alike=False),
    Keyword("additionalProperties", Holds.ONE, To.MEMBERS, code="unknown-property", is_generated=True),
    Keyword("propertyNames", Holds.ONE, To.NAMES, _WHOLE, _REFUSED, is_alike=False),
    Keyword("prefixItems", Holds.LIST, To.ITEMS, _WHOLE),
    Keyword("items", Holds.ONE, To.ITEMS, is_generated=True),
    Keyword("contains", Holds.ONE, To.ITEMS, _WHOLE, _REFUSED, is_alike=False),
    Keyword("unevaluatedProperties", Holds.ONE, To.MEMBERS, _WHOLE, _REFUSED, is_alike=False),
    Keyword("unevaluatedItems", Holds.ONE, To.ITEMS, _WHOLE, _REFUSED, is_alike=False),
    # Assertions
    Keyword("type", code="type", is_generated=True),
    Keyword("enum", bounds=Bounds.COVERS, code="unknown-value", is_generated=True),
    Keyword("const", bounds=Bounds.COVERS, code="unknown-value", is_generated=True, is_null_safe=False),
    Keyword("format", bounds=Bounds.LEFT_OUT, code="format", is_generated=True),
    Keyword("pattern", code="pattern", is_generated=True),
    Keyword("minLength", code="length", is_generated=True),
    Keyword("maxLength", code="length", is_generated=True),
    Keyword("minimum", code="range", is_generated=True),
    Keyword("maximum", code="range", is_generated=True),
    Keyword("exclusiveMinimum", bounds=_REFUSED, code="range", is_generated=True),
    Keyword("exclusiveMaximum", bounds=_REFUSED, code="range", is_generated=True),
    Keyword("multipleOf", bounds=_REFUSED, code="range", is_alike=False),
    Keyword("required", sees=_MEMBERS, code="missing-property", is_generated=True),
    Keyword("dependentRequired", sees=_MEMBERS),
    Keyword("minProperties", sees=_MEMBERS, code="length"),
    Keyword("maxProperties", sees=_MEMBERS, code="length"),
    Keyword("minItems", sees=_MEMBERS, code="length", is_generated=True),
    Keyword("maxItems", sees=_MEMBERS, code="length", is_generated=True),
    Keyword("minContains", sees=_WHOLE, bounds=_REFUSED, is_alike=False),
    Keyword("maxContains", sees=_WHOLE, bounds=_REFUSED, is_alike=False),
    Keyword("uniqueItems", sees=_MEMBERS, code="duplicate-item", is_generated=True),
    # Annotations
    _annotation("title"),
    _annotation("description"),
    _annotation("default"),
    _annotation("deprecated"),
    _annotation("readOnly"),
    _annotation("writeOnly"),
    _annotation("examples"),
    _annotation("contentEncoding"),
    _annotation("contentMediaType"),
    _annotation("contentSchema", Holds.ONE),
)

TABLE: Final = {keyword.name: keyword for keyword in _ROWS}
"""What is to know of each keyword, by its name."""


def keywords(wanted: Callable[[Keyword], bool]) -> frozenset[str]:
    """Return the names of the keywords of a kind."""
    return frozenset(keyword.name for keyword in _ROWS if wanted(keyword))


IN_MAPS: Final = keywords(lambda keyword: keyword.holds is Holds.MAP)
IN_LISTS: Final = keywords(lambda keyword: keyword.holds is Holds.LIST)
SINGLE: Final = keywords(lambda keyword: keyword.holds is Holds.ONE)

MEMBER_VALUES: Final = keywords(lambda keyword: keyword.to is To.MEMBERS and keyword.sees is Sees.VALUE)
"""The keywords whose subschemas apply to the values of an object's members, whatever other keywords say of them."""
