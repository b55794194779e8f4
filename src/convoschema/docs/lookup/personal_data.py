"""Models → the paths in their payloads that hold personal data, with its kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from convoschema._schema.catalog import Catalog
from convoschema.docs.lookup.places import Place

MARK = "x-personal-data"


@dataclass(frozen=True, slots=True)
class PersonalPath:
    """A path in the payloads of a model: ``participants[].calls[].self.addressNormalized``, ``flows.*`` in a map.

    What stands there, and all below it, may hold personal data of a ``kind``, which is None if none is named. With
    ``repeats``, the model of that name stands there as it does further up on the same path, with the same paths in it.
    """

    model: str
    path: str
    kind: str | None
    repeats: str | None = None


def personal_paths(catalog: Catalog, model: str) -> Iterator[PersonalPath]:
    """Yield all paths in payloads of a model that hold personal data, in the order of its properties.

    A model is not followed again below itself: its place is yielded with ``repeats``, if there are marks in it.

    :raises UnknownModel: the catalog has no such model.
    """
    return _paths(catalog.canonical_name(model), "", Place.of_model(catalog, model), frozenset())


def own_marks(catalog: Catalog, model: str) -> Iterator[PersonalPath]:
    """Yield the paths that hold personal data by what a model's file says, without those in models that it refers to.

    :raises UnknownModel: the catalog has no such model.
    """
    place, home = Place.of_model(catalog, model), catalog.source(model).uri
    return _paths(catalog.canonical_name(model), "", place, frozenset(), home)


def _paths(
    model: str, path: str, place: Place, above: frozenset[int], home: str | None = None
) -> Iterator[PersonalPath]:
    """Yield the paths at a place and below it; ``above`` are the schemas on the way to it that have properties.

    If a file is ``home``, what schemas of others say is below a place is passed over.
    """
    yield from _marked(model, path, place)
    inner, way = place.inside()
    path += way
    if way:
        yield from _marked(model, path, inner)
    again = next((part for part in inner.parts if id(part.schema) in above), None)
    if again is None:
        for name, below in _below(inner if home is None else inner.of_file(home)):
            yield from _paths(model, f"{path}.{name}".lstrip("."), below, above | _own(inner), home)
    elif home is None and _holds_marks(inner, set()):
        yield PersonalPath(model, path, None, place.catalog.at(again.uri)[0].name)


def _marked(model: str, path: str, place: Place) -> Iterator[PersonalPath]:
    mark = place.keyword(MARK)
    if mark:
        yield PersonalPath(model, path, mark if isinstance(mark, str) else None)


def _below(place: Place) -> Iterator[tuple[str, Place]]:
    yield from ((name, place.member(name)) for name in place.names)
    values = place.map_values
    if values is not None:
        yield "*", values


def _own(place: Place) -> frozenset[int]:
    """Return the schemas at a place that something stands below."""
    return frozenset(id(part.schema) for part in place.parts if {"properties", "additionalProperties"} & {*part.schema})


def _holds_marks(place: Place, seen: set[int]) -> bool:
    inner = place.innermost
    if place.keyword(MARK) or inner.keyword(MARK):
        return True
    fresh = _own(inner) - seen
    seen |= fresh
    return bool(fresh) and any(_holds_marks(below, seen) for _, below in _below(inner))
