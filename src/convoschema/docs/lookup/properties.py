"""Properties of models, and the values that models share, as frozen values: all that can be told of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from convoschema._checking.formats import PATTERNS
from convoschema._schema.bounds import bounds_in_words
from convoschema._schema.catalog import Catalog
from convoschema._schema.naming import sdk_name
from convoschema._schema.requests import KEYWORD, Request, requests_of
from convoschema.docs.lookup.places import Part, Place
from convoschema.docs.lookup.type_words import type_of
from convoschema.docs.reference.content import Target, Value
from convoschema.docs.reference.meanings import meanings_in, text_of
from convoschema.docs.reference.rows import ANYTHING, RowReader


@dataclass(frozen=True)
class Property:
    """A property, where it stands, and what applies to it.

    ``path`` leads to it from the model that was asked for: ``Participant.calls[].state``. ``owner`` is the place that
    it is a property of, ``mark_above`` what the nearest mark of personal data on the way to it says, if there is one.
    """

    path: str
    name: str
    owner: Place
    mark_above: str | bool | None = None

    @cached_property
    def place(self) -> Place:
        """The place of its value."""
        return self.owner.member(self.name)

    @property
    def model(self) -> str:
        """The model that has it; empty if it stands in an object that is no model of its own."""
        return self.owner.model or ""

    @property
    def full_name(self) -> str:
        """Its name behind that of its model."""
        return f"{self.model}.{self.name}" if self.model else self.name

    @property
    def sdk_name(self) -> str:
        """Its name in the vendor's Python SDK."""
        return sdk_name(self.name)

    @property
    def type(self) -> str:
        """Its type in words."""
        return type_of(self._typed.schema) if self._typed is not None else self._type_of_boolean

    @property
    def leads_to(self) -> str | None:
        """The model or the shared value that its type names, or None if it names neither."""
        if self._typed is None:
            return None
        words, _ = RowReader(self.owner.catalog, self._typed.uri).kind(self._typed.schema)
        return None if words.target is Target.PLAIN else words.name

    @property
    def inherited_from(self) -> str | None:
        """The model that an overlay has it from, or None if the model that has it says something of it itself."""
        catalog, parts = self.owner.catalog, self.owner.parts
        told = (catalog.at(part.uri)[0].name for part in parts if self.name in part.schema.get("properties", ()))
        first = next(told, self.model)
        return first if self.model not in ("", first) else None

    @property
    def format(self) -> str | None:
        """The asserted format, if there is one."""
        return next((form for part in self.place.parts if (form := part.schema.get("format")) in PATTERNS), None)

    @property
    def descriptions(self) -> tuple[str, ...]:
        """What the schemas say: first the property's own words, then those of what it refers to."""
        return _descriptions(self.place)

    @property
    def meaning(self) -> str:
        """The property's own words, or if it has none, those of what it refers to."""
        return next(iter(self.descriptions), "")

    @property
    def values(self) -> tuple[Value, ...]:
        """The values that it may hold, or that are known if it ``is_open``, with their meanings."""
        return values_at(self.place.innermost)

    @property
    def is_open(self) -> bool:
        """Whether other values than those that are told are accepted."""
        return _enumeration(self.place.innermost) is None

    @property
    def personal_data(self) -> str | bool | None:
        """The kind of personal data that the nearest mark names, True if it names none, None without a mark."""
        return self.place.keyword("x-personal-data") or self.mark_above

    @property
    def required_on_write(self) -> bool:
        """Whether a request that writes its model must hold it."""
        return self.name in (self.owner.keyword("x-required-on-write") or ())

    @property
    def requests(self) -> tuple[Request, ...]:
        """The requests that take another model in place of the one that has it."""
        told = requests_of({KEYWORD: self.owner.keyword(KEYWORD)})
        return tuple(request for request in told if request.model)

    @property
    def read_only(self) -> bool:
        """Whether the API sets it."""
        return bool(self.place.keyword("readOnly"))

    @property
    def deprecated(self) -> bool:
        """Whether upstream will remove it."""
        return bool(self.place.keyword("deprecated"))

    @property
    def items_are_unique(self) -> bool:
        """Whether no item appears twice."""
        return bool(self.place.keyword("uniqueItems"))

    @property
    def bounds(self) -> tuple[str, ...]:
        """What some profiles alone demand, in words; the schemas of a user hold no such bounds."""
        first = next(iter(self.place.parts), None)
        is_bundled = first is not None and self.owner.catalog.at(first.uri)[0].bundled
        return tuple(bounds_in_words(first.schema)) if first is not None and is_bundled else ()

    @property
    def notes(self) -> tuple[str, ...]:
        """What else there is to know, in a few words each."""
        kind = self.personal_data
        told = (
            (self.required_on_write, "required on write"),
            (self.read_only, "read-only"),
            (self.deprecated, "deprecated"),
            (bool(kind), "personal data" if kind is True else f"personal data: {kind}"),
            (self.items_are_unique, "items are unique"),
        )
        return (*(note for is_so, note in told if is_so), *self.bounds)

    @property
    def examples(self) -> Iterator[Any]:
        """The values that examples of the model hold, then the examples of what the property refers to."""
        for part in self.owner.parts:
            for example in part.schema.get("examples", ()):
                if isinstance(example, dict) and self.name in example:
                    yield example[self.name]
        for part in self.place.parts:
            yield from part.schema.get("examples", ())

    @property
    def _typed(self) -> Part | None:
        """The first schema that says of what type it is, or else the first one, if there is one."""
        typed = (part for part in self.place.parts if type_of(part.schema) != ANYTHING.name)
        return next(typed, next(iter(self.place.parts), None))

    @property
    def _type_of_boolean(self) -> str:
        declared = (part.schema.get("properties", {}).get(self.name) for part in self.owner.parts)
        return type_of(next((schema for schema in declared if schema is not None), True))


@dataclass(frozen=True, slots=True)
class SharedValue:
    """A scalar that models share, such as DisconnectType, and the properties that use it, as ``Model.property``."""

    name: str
    description: str
    type: str
    values: tuple[Value, ...]
    is_open: bool
    used_by: tuple[str, ...]


def properties_of(catalog: Catalog, model: str) -> tuple[Property, ...]:
    """Return the properties that a model describes itself, in their order, then those that it inherits.

    :raises UnknownModel: the catalog has no such model.
    """
    name, owner = catalog.canonical_name(model), Place.of_model(catalog, model)
    return tuple(Property(f"{name}.{own}", own, owner) for own in owner.names)


def values_at(place: Place) -> tuple[Value, ...]:
    """Return the values that a place may hold or, if it names none, those that are known, with their meanings."""
    meanings: dict[str, str] = {}
    for part in place.parts:
        meanings = {**meanings_in(part.schema), **meanings}
    listed = _enumeration(place)
    texts: Iterable[str] = meanings if listed is None else map(text_of, listed)
    return tuple(Value(text, meanings.get(text, "")) for text in texts)


def read_shared(catalog: Catalog, name: str, used_by: Iterable[str]) -> SharedValue:
    """Return what is told of the shared scalar with a name, which is there, and of what uses it."""
    uri = next(source.uri for source in catalog.sources if source.name == name)
    place = Place.of_address(catalog, uri)
    description, kind = next(iter(_descriptions(place)), ""), type_of(place.parts[0].schema)
    return SharedValue(name, description, kind, values_at(place), _enumeration(place) is None, tuple(used_by))


def _descriptions(place: Place) -> tuple[str, ...]:
    told = (str(part.schema["description"]) for part in place.parts if "description" in part.schema)
    return tuple(dict.fromkeys(told))


def _enumeration(place: Place) -> list[Any] | None:
    """Return the values that a place may hold, or None if none are listed."""
    schemas = [part.schema for part in place.parts]
    lists = [schema["enum"] for schema in schemas if "enum" in schema]
    lists += [[schema["const"]] for schema in schemas if "const" in schema]
    return [value for value in lists[0] if all(value in other for other in lists)] if lists else None
