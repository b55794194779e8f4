"""Names, paths and JSON Pointers → the models, shared values and properties that they stand for.

Nothing here knows how it is shown: the command line and pages of the reference may ask alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urljoin

from convoschema._schema.aliases import upstream_names
from convoschema._schema.catalog import Catalog, Source
from convoschema._schema.relations import Relation
from convoschema._schema.requests import Request, requests_of
from convoschema._schema.subschemas import references_in
from convoschema._spelling import nearest
from convoschema.docs.lookup.paths import NoProperty, descend, split_path, without_index
from convoschema.docs.lookup.places import Place
from convoschema.docs.lookup.properties import Property, SharedValue, properties_of, read_shared
from convoschema.docs.reference.content import Below
from convoschema.docs.reference.overlays import layer_of, stated_below, stated_in
from convoschema.docs.reference.subjects import rank_of

ROOTS: Final = ("Conversation", "Participant")
"""The models that come first wherever a name leads to several: those that payloads most often are."""


class UnknownName(Exception):
    """Nothing has this name. The text says so, and what was probably meant."""


@dataclass(frozen=True, slots=True)
class Model:
    """A model, found by its name or by an alias, with the requests that write it, and where it is used.

    ``below`` is what the models that it is an overlay on state of a whole payload, the nearest first.
    """

    name: str
    description: str
    requests: tuple[Request, ...]
    aliases: tuple[str, ...]
    relations: tuple[Relation, ...]
    below: tuple[Below, ...]
    properties: tuple[Property, ...]
    used_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Properties:
    """The properties that a name, a path or a pointer leads to, the likeliest first, each once.

    ``by_name`` says that they were looked for by nothing but a name, to see which models have it; ``used_by`` is where
    the model of the first is used, unless there are several by one name.
    """

    asked: str
    by_name: bool
    found: tuple[Property, ...]
    used_by: tuple[str, ...]


def look_up(catalog: Catalog, text: str) -> Model | SharedValue | Properties:
    """Return what a text stands for: a model, a shared value, or properties.

    Properties are found by their name, by a path (``Participant.calls.state``, ``participants[].calls[0].state``) or by
    a JSON Pointer (``/participants/0/calls/0/state``), and may be named as the Python SDK names them. What names no
    model is looked for in all of them.

    :raises UnknownName: it stands for nothing.
    """
    model, steps = split_path(catalog, text)
    if model is not None and not steps:
        return read_model(catalog, model)
    if any(source.name == text for source in shared_sources(catalog)):
        return read_shared(catalog, text, uses_of(catalog, text))
    found = _from_any(catalog, text, steps) if model is None else _from(catalog, model, steps)
    by_name = model is None and len(without_index(steps)) == 1
    first = found[0].model
    is_asked = first in catalog.models and (len(found) == 1 or not by_name)
    return Properties(text, by_name, tuple(found), uses_of(catalog, first) if is_asked else ())


def read_model(catalog: Catalog, name: str) -> Model:
    """Return what there is to tell of a model.

    :raises UnknownModel: no model has this name.
    """
    schema, own = catalog.read(name), catalog.canonical_name(name)
    description = str(schema.get("description", ""))
    relations = (stated_in(schema), stated_below(layer_of(catalog, own)))
    told = (description, requests_of(schema), upstream_names(schema), *relations)
    return Model(own, *told, properties_of(catalog, own), uses_of(catalog, own))


def shared_sources(catalog: Catalog) -> Iterator[Source]:
    """Yield where the shared values are defined."""
    return (source for source in catalog.sources if source.name not in catalog.models)


def by_rank(catalog: Catalog) -> tuple[str, ...]:
    """Return the models in the order in which people look for them: the roots first, then subject by subject."""

    def rank(model: str) -> tuple[bool, int, str]:
        folder = catalog.source(model).path.parent.name
        return model not in ROOTS, rank_of(folder), model

    return tuple(sorted(catalog.models, key=rank))


def property_names(catalog: Catalog) -> tuple[str, ...]:
    """Return the names of all properties that models describe, each once, in alphabetical order."""
    return tuple(sorted({name for model in catalog.models for name in catalog.read(model).get("properties", {})}))


def names_below(catalog: Catalog, path: str) -> tuple[str, ...]:
    """Return the names of the properties of what a model's name or a path leads to; none if it leads nowhere."""
    model, steps = split_path(catalog, path)
    if model is not None and not steps:
        return Place.of_model(catalog, model).names
    try:
        found = _from_any(catalog, path, steps) if model is None else _from(catalog, model, steps)
    except UnknownName:
        return ()
    return tuple(dict.fromkeys(name for each in found for name in each.place.innermost.names))


def uses_of(catalog: Catalog, name: str) -> tuple[str, ...]:
    """Return where a model or shared value is used: properties as ``Model.property``, and the models built on it."""
    uri = next(source.uri for source in catalog.sources if source.name == name)
    return tuple(use for model in catalog.models for use in _uses_in(catalog, model, uri))


def _from(catalog: Catalog, model: str, steps: list[str]) -> list[Property]:
    try:
        found = descend(catalog, model, steps)
    except NoProperty as error:
        raise UnknownName(str(error)) from None
    if found is None:
        raise UnknownName(f"{'.'.join([model, *steps])} names no property")
    return [found]


def _from_any(catalog: Catalog, text: str, steps: list[str]) -> list[Property]:
    """Return the properties that a path leads to from any model, each once.

    :raises UnknownName: it leads nowhere.
    """
    steps = without_index(steps)
    found: dict[str, Property] = {}
    furthest: NoProperty | None = None
    for model in by_rank(catalog):
        if not Place.of_model(catalog, model).innermost.names:
            # A model that is a map, and nothing else, has every name.
            continue
        try:
            leaf = descend(catalog, model, steps)
        except NoProperty as error:
            furthest = error if furthest is None or error.depth > furthest.depth else furthest
        else:
            if leaf is not None:
                found.setdefault(leaf.full_name if leaf.model else leaf.path, leaf)
    if not found:
        raise UnknownName(str(furthest) if furthest and furthest.depth else _unknown(catalog, text, steps))
    return list(found.values())


def _unknown(catalog: Catalog, text: str, steps: list[str]) -> str:
    name = steps[0] if steps else text
    hint = _meant(catalog, name)
    hint = "`convoschema models` lists the models" if hint is None else f"did you mean {hint!r}?"
    return f"no model, shared value or property is called {name!r}; {hint}"


def _meant(catalog: Catalog, name: str) -> str | None:
    """Return the known name nearest to another, whatever its case; of two that are alike the one that begins alike."""
    shared = (source.name for source in shared_sources(catalog))
    known = (*catalog.models, *shared, *property_names(catalog), *catalog.aliases)
    folded: dict[str, str] = {}
    for each in sorted(known, key=lambda each: each[:1].islower() != name[:1].islower()):
        folded.setdefault(each.casefold(), each)
    near = nearest(name.casefold(), list(folded))
    return None if near is None else folded[near]


def _uses_in(catalog: Catalog, model: str, uri: str) -> Iterator[str]:
    base, whole = catalog.source(model).uri, catalog.read(model)
    for name, inner in whole.get("properties", {}).items():
        if _refers(inner, base, uri):
            yield f"{model}.{name}"
    if _refers({**whole, "properties": {}}, base, uri):
        yield model


def _refers(schema: Any, base: str, uri: str) -> bool:
    return any(urljoin(base, reference) == uri for reference in references_in(schema))
