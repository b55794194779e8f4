"""Paths and JSON Pointers → steps, and the properties that these lead to from a model."""

from __future__ import annotations

import re

from convoschema._schema.catalog import Catalog
from convoschema._schema.naming import sdk_name
from convoschema._schema.pointers import tokens_of
from convoschema._spelling import nearest
from convoschema.docs.lookup.places import Place
from convoschema.docs.lookup.properties import Property

_BRACKETS = re.compile(r"\[(\d*|\*)\]")
_AN_ITEM = re.compile(r"\d+|\*")


class NoProperty(Exception):
    """Steps lead to no property; the first ``depth`` of them lead somewhere."""

    def __init__(self, owner: str, name: str, names: tuple[str, ...], depth: int) -> None:
        super().__init__(owner, name, names, depth)
        self.depth = depth

    def __str__(self) -> str:
        owner, name, names, _ = self.args
        if not names:
            return f"{owner} has no properties"
        near = nearest(name, names)
        hint = "`convoschema show` lists those of a model" if near is None else f"did you mean {near!r}?"
        return f"{owner} has no property {name!r}; {hint}"


def split_path(catalog: Catalog, text: str) -> tuple[str | None, list[str]]:
    """Return the model that a path begins with, by its own name, or None if with none, and the steps that follow.

    A path is ``Participant.calls.state``, ``participants[].calls[0].state``, or a JSON Pointer into a payload.
    """
    if text.startswith("/"):
        return None, tokens_of(text)
    steps = _BRACKETS.sub(lambda found: f".{found[1] or '*'}", text.removeprefix("$.")).split(".")
    # Models of users may have dots in their names.
    for length in range(len(steps), 0, -1):
        model = catalog.canonical_name(".".join(steps[:length]))
        if model in catalog.models:
            return model, steps[length:]
    return None, steps


def without_index(steps: list[str]) -> list[str]:
    """Return steps without the indices that they begin with: payloads may stand in an array."""
    first = next((index for index, step in enumerate(steps) if not _AN_ITEM.fullmatch(step)), len(steps))
    return steps[first:]


def descend(catalog: Catalog, model: str, steps: list[str]) -> Property | None:
    """Return the property that steps lead to from a model, through arrays and maps, a map by any key.

    Names may be those that the Python SDK prints. None is returned if the steps name no property, but at most items.

    :raises NoProperty: a model has no such property.
    """
    place, path = Place.of_model(catalog, model), model
    found: Property | None = None
    for depth, step in enumerate(steps):
        if place.items is not None and _AN_ITEM.fullmatch(step):
            place, path = place.items, f"{path}[]"
            continue
        owner, way = place.inside()
        title = owner.model or (found.name if found else model)
        above = found.personal_data if found else None
        name = _wire_name(owner, step, title, depth)
        found = Property(f"{path}{way}.{name}", name, owner, above)
        place, path = found.place, found.path
    return found


def _wire_name(owner: Place, name: str, title: str, depth: int) -> str:
    names = owner.names
    found = name if name in names else next((known for known in names if sdk_name(known) == name), None)
    if found is not None:
        return found
    if name and owner.map_values is not None:
        return name
    raise NoProperty(title, name, names, depth)
