"""Names on the command line → properties of models, and back: where a model is used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

from convoschema._functions import schema
from convoschema._schema.bounds import bounds_in_words
from convoschema._schema.catalog import Catalog
from convoschema._schema.naming import sdk_name
from convoschema._schema.subschemas import references_in
from convoschema.cli.suggestions import suggestion
from convoschema.testing._shapes import Shape


class UnknownProperty(Exception):
    """No property has this name. The text says so, and what was probably meant."""


@dataclass(frozen=True)
class Property:
    """A property of ``model`` (whose shape is ``owner``), and the schemas that apply to it.

    ``model`` is empty if the property stands in an object that is no model of its own. ``personal_data`` is what the
    nearest mark on the way says: the kind of personal data, True if it names none, None if there is no mark. ``bounds``
    are what some profiles alone demand, in words.
    """

    model: str
    name: str
    owner: Shape
    shape: Shape
    personal_data: str | bool | None
    bounds: tuple[str, ...] = ()


def find_property(catalog: Catalog, target: str) -> Property | None:
    """Return the property that ``Model.property.property…`` names, or None if it names a model or no model at all.

    Arrays and maps are passed through, a map by any key. Names may be those that the Python SDK prints.

    :raises UnknownProperty: a model has no such property.
    """
    parts = target.split(".")
    # Models of users may have dots in their names.
    for length in range(len(parts), 0, -1):
        model = catalog.canonical_name(".".join(parts[:length]))
        if model in catalog.models:
            return _walk_down(catalog, model, parts[length:])
    return None


def names_below(catalog: Catalog, target: str) -> tuple[str, ...]:
    """Return the names of the properties of a model, or of what a property holds; none if there is no such model.

    :raises UnknownProperty: a model has no such property.
    """
    found = find_property(catalog, target)
    if found is not None:
        return item_shape(found.shape).names
    is_known = catalog.canonical_name(target) in catalog.models
    return Shape.of(schema(target, catalog=catalog)).names if is_known else ()


def uses_of(catalog: Catalog, model: str) -> list[str]:
    """Return where a model is used: the properties that hold it, as ``Model.property``, and the models built on it."""
    return [use for name in catalog.models for use in _uses_in(catalog, name, catalog.source(model).uri)]


def item_shape(shape: Shape) -> Shape:
    """Return the shape of what an array, or an array of arrays, holds; that of anything else as it is."""
    while not shape.names and shape.keyword("items") is not None:
        shape = shape.items
    return shape


def _uses_in(catalog: Catalog, name: str, uri: str) -> Iterator[str]:
    base, whole = catalog.source(name).uri, catalog.read(name)
    properties = whole.get("properties", {})
    for property_name, inner in properties.items():
        if _refers(inner, base, uri):
            yield f"{name}.{property_name}"
    if _refers({**whole, "properties": {}}, base, uri):
        yield name


def _refers(found: Any, base: str, uri: str) -> bool:
    return any(urljoin(base, reference) == uri for reference in references_in(found))


def _walk_down(catalog: Catalog, model: str, names: list[str]) -> Property | None:
    shape = Shape.of(schema(model, catalog=catalog))
    found, personal_data = None, None
    for name in names:
        owner = item_shape(shape)
        title = next((str(part["title"]) for part in owner.schemas if "title" in part), "")
        wire_name = _wire_name(owner, name, title or (found.name if found else model))
        shape = owner.property(wire_name)
        personal_data = shape.keyword("x-personal-data") or personal_data
        is_bundled = title in catalog.models and catalog.source(title).bundled
        bounds = tuple(bounds_in_words(shape.schemas[0])) if is_bundled and shape.schemas else ()
        found = Property(title, wire_name, owner, shape, personal_data, bounds)
    return found


def _wire_name(owner: Shape, name: str, title: str) -> str:
    """Return the property's name on the wire.

    :raises UnknownProperty: it has none.
    """
    names = owner.names
    found = name if name in names else next((known for known in names if sdk_name(known) == name), None)
    if found is not None:
        return found
    if name and owner.map_values is not None:
        return name
    if not names:
        raise UnknownProperty(f"{title} has no properties")
    hint = suggestion(name, names, otherwise="`convoschema show` lists those of a model")
    raise UnknownProperty(f"{title} has no property {name!r}; {hint}")
