"""A bundle → what it says of each place in a payload: whether that is personal, known, or open to anything."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from convoschema._bundles import bundle_of
from convoschema._checking.formats import PATTERNS
from convoschema._checking.places import Places, places_below, places_of_root
from convoschema._lazy import lazy
from convoschema._options import Naming, Profile
from convoschema._schema.keywords import MEMBER_VALUES
from convoschema._schema.subschemas import walk

if TYPE_CHECKING:
    from convoschema._schema.catalog import Catalog

MARK: Final = "x-personal-data"

_TELLING: Final = frozenset({"type", "enum", "const", "items", "prefixItems", *MEMBER_VALUES})
"""The keywords of which one at least stands where more is known of a value than that there may be one."""


class Spots:
    """The places that payloads of one bundle have, each found when it is first met."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self._known: dict[frozenset[int], Spot] = {}
        self.root = self.of(places_of_root(document))

    @lazy
    def vocabulary(self) -> frozenset[str]:
        """The values, in small letters, that the schemas name themselves: they are nobody's."""
        return frozenset(
            value.lower()
            for schema in walk(self.document)
            for value in (*_named(schema), *schema.get("x-enum-descriptions", ()))
            if isinstance(value, str)
        )

    def of(self, places: Places) -> Spot:
        """Return the spot at which some schemas apply."""
        key = frozenset(id(schema) for _, schema in places)
        found = self._known.get(key)
        return self._known.setdefault(key, Spot(self, places)) if found is None else found


class Spot:
    """What is said of one place.

    ``kind`` is that of the personal data that are marked there, or None. ``types`` are the types that a value may have,
    or None where nothing is said of it. ``values`` are the texts that it may be, if they are listed.
    """

    def __init__(self, spots: Spots, places: Places) -> None:
        self._spots = spots
        self._places = places
        schemas = [schema for _, schema in places]
        mark = next((schema[MARK] for schema in schemas if schema.get(MARK)), None)
        self.kind: str | None = "mixed" if mark is True else mark
        self.is_open = not any(_TELLING & schema.keys() for schema in schemas)
        self.types = frozenset(name for schema in schemas for name in _types(schema))
        listed = [value for schema in schemas for value in _named(schema)]
        self.values = frozenset(value for value in listed if isinstance(value, str)) if listed else None
        self.is_moment = any(schema.get("format") in PATTERNS for schema in schemas)
        self._names = frozenset(name for schema in schemas for name in schema.get("properties", ()))
        self._tuple = max((len(schema.get("prefixItems", ())) for schema in schemas), default=0)
        self._is_patterned = any("patternProperties" in schema for schema in schemas)
        self._members: dict[str | None, Spot] = {}

    def takes(self, *types: str) -> bool:
        """Return whether one of some types is a type that a value may have here; where nothing is said, it is not."""
        return not self.types.isdisjoint(types)

    def member(self, name: str) -> tuple[Spot, bool]:
        """Return the spot of an object's member, and whether a property of that name is described."""
        is_named = name in self._names
        if self._is_patterned and not is_named:
            return self._found(name), False
        known = name if is_named else None
        found = self._members.get(known)
        if found is None:
            found = self._members[known] = self._found(name)
        return found, is_named

    def item(self, index: int) -> Spot:
        """Return the spot of an array's item."""
        return self._found(index) if index < self._tuple else self._rest

    @lazy
    def _rest(self) -> Spot:
        return self._found(self._tuple)

    def _found(self, step: str | int) -> Spot:
        return self._spots.of(places_below(self._spots.document, self._places, step))


def _named(schema: Mapping[str, Any]) -> Iterator[Any]:
    yield from schema.get("enum", ())
    if "const" in schema:
        yield schema["const"]


def _types(schema: Mapping[str, Any]) -> tuple[str, ...]:
    types = schema.get("type", ())
    return (types,) if isinstance(types, str) else tuple(types)


NOWHERE: Final = Spots({}).of(())
"""A place of which no schema says anything; nor does one of what is below it."""


def spots_of_model(catalog: Catalog, model: str, naming: Naming) -> Spots:
    """Return the places in payloads of a model.

    :raises UnknownModel: the catalog has no such model.
    """
    # Marks are the same in every profile, and this one has the known values, and closes no model.
    return Spots(bundle_of(catalog, model, Profile.STANDARD, naming).schema)
