"""Names in a payload → whether it can be what it is said to be, or what it seems to be instead.

Unknown properties are accepted in most profiles, so that a payload of another model altogether may be found valid: a
check that could not check anything. What is told here is no matter of schemas, which have no opinion on it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urljoin

from convoschema._lazy import all_kept, kept
from convoschema._options import Naming
from convoschema._schema.bundle import Bundle
from convoschema._schema.catalog import Catalog
from convoschema._schema.keywords import MEMBER_VALUES
from convoschema._schema.naming import sdk_name
from convoschema._schema.subschemas import applicable
from convoschema._schema.twins import Standing, is_of_events, standing
from convoschema.errors import InvalidSchema

FEW: Final = 0.5
"""Up to which share of its names known a payload may be of another model, if that one knows most of them."""

MOST: Final = 0.8
"""From which share of its names known on another model knows most of a payload."""

MORE: Final = 3
"""How many names more another model has to know at least: some names, such as ``id``, are everybody's."""

SOME: Final = 2
"""How many names another model has to know at least to be named, and more than a few of all: one is anybody's."""

DEPTH: Final = 3
"""How many levels decide between models that know as many names: a page, its items, and what is in these."""


@dataclass(frozen=True, slots=True)
class Unrecognised:
    """How many of the names of a payload its model knows, and which model knows more of them; None if none does.

    ``as_good`` is how many more models may as well be meant, ``naming`` whose names they know, if not those that were
    expected.
    """

    known: int
    total: int
    better: str | None = None
    known_to_better: int = 0
    as_good: int = 0
    naming: Naming | None = None


class Recogniser:
    """Says whether payloads can be of the model of a bundle, by their names alone.

    What counts are the names of the payload's own members, not those further down. Nothing is said of a payload without
    members, nor of a model that knows every name, such as a map; ``own`` are the names that the model knows, None if
    these are all there are.
    """

    def __init__(self, bundle: Bundle, catalog: Catalog) -> None:
        self.own = known_names(bundle)
        self._naming = bundle.naming
        self._catalog = catalog
        self._model = bundle.model
        self._in_event = is_of_events(catalog, bundle.model)

    def unrecognised(self, data: dict[str, Any]) -> Unrecognised | None:
        """Return what a payload's names say against its being of the model, or None if they say nothing."""
        names = dict.keys(data)
        if self.own is None or not names:
            return None
        total, known = len(names), len(self.own.intersection(names))
        if known > FEW * total or 0 < known > total - MORE:
            return None
        for naming in sorted(Naming, key=lambda naming: naming is not self._naming):
            equals, most = _best(names, naming, self._catalog)
            if most >= self._least(names, known, naming):
                better, *others = self._meant(equals, data, naming)
                other = None if naming is self._naming else naming
                return Unrecognised(known, total, better, most, len(others), other)
        return None if known else Unrecognised(known, total)

    def _least(self, names: Collection[str], known: int, naming: Naming) -> float:
        """Return how many of some names another model has to know at least, if it is to be named."""
        if naming is self._naming and not known:
            return max(SOME, int(FEW * len(names)) + 1)
        if naming is not self._naming:
            own = {_named(name, naming) for name in _properties(self._catalog, self._model)}
            known = max(known, len(own.intersection(names)))
        return max(MOST * len(names), known + MORE)

    def _meant(self, models: Iterable[str], data: dict[str, Any], naming: Naming) -> list[str]:
        """Return which of models that know as many names may be meant: those that know most names further down."""
        catalog = self._catalog

        def verdict(model: str) -> tuple[int, Standing]:
            known = _known_within(catalog, catalog.source(model).uri, data, naming)
            return -known, standing(catalog, model, in_event=self._in_event)

        verdicts = {model: verdict(model) for model in models}
        best = min(verdicts.values())
        found = [model for model in verdicts if verdicts[model] == best]
        return sorted(found, key=lambda model: (len(_properties(catalog, model)), model))


def recogniser_of(bundle: Bundle, catalog: Catalog) -> Recogniser:
    """Return the recogniser of a bundle's model, kept with the catalog that the bundle is of."""
    return kept(catalog, Recogniser, bundle, catalog)


def known_names(bundle: Bundle) -> frozenset[str] | None:
    """Return the names of all properties that a bundle's model knows, or None if it knows any name."""
    names: set[str] = set()
    for _, schema in applicable(bundle.schema, bundle.schema):
        if any(schema.get(keyword) not in (None, False) for keyword in MEMBER_VALUES - {"properties"}):
            return None
        names |= schema.get("properties", {}).keys()
    return frozenset(names) if names else None


def _best(names: Collection[str], naming: Naming, catalog: Catalog) -> tuple[list[str], int]:
    """Return the models that know most of some names, and how many."""
    found: dict[str, int] = {}
    by_name = kept(catalog, _models_by_name, catalog, naming)
    for name in names:
        for model in by_name.get(name, ()):
            found[model] = found.get(model, 0) + 1
    most = max(found.values(), default=0)
    return [model for model, known in found.items() if known == most], most


def _known_within(catalog: Catalog, uri: str, data: dict[str, Any], naming: Naming, depth: int = DEPTH) -> int:
    """Return how many names of data, and of first items, the schema of a file and those that it refers to know."""
    members = all_kept(catalog, _members, catalog, uri, naming)
    known = 0
    for name in members.keys() & dict.keys(data):
        value, target = data[name], members[name]
        inner = value[0] if isinstance(value, list) and value else value
        known += 1
        if depth > 1 and target is not None and isinstance(inner, dict):
            known += _known_within(catalog, target, inner, naming, depth - 1)
    return known


def _members(catalog: Catalog, uri: str, naming: Naming) -> Mapping[str, str | None]:
    """Return the names that a file's schema knows, each with the address that it, or an item of it, refers to.

    There are none for a part of a file, nor for a file that there is not.
    """
    try:
        _, schema = catalog.at(uri)
    except InvalidSchema:
        return {}
    properties = schema.get("properties", {}) if isinstance(schema, dict) else {}
    return {_named(name, naming): _reference(uri, inner) for name, inner in properties.items()}


def _reference(base: str, schema: Any) -> str | None:
    inner = schema.get("items", schema) if isinstance(schema, dict) else None
    return urljoin(base, inner["$ref"]) if isinstance(inner, dict) and "$ref" in inner else None


def _models_by_name(catalog: Catalog, naming: Naming) -> Mapping[str, list[str]]:
    by_name: dict[str, list[str]] = {}
    for model in catalog.models:
        for name in _properties(catalog, model):
            by_name.setdefault(_named(name, naming), []).append(model)
    return by_name


def _named(name: str, naming: Naming) -> str:
    return sdk_name(name) if naming is Naming.SDK else name


def _properties(catalog: Catalog, model: str) -> Mapping[str, Any]:
    properties: Mapping[str, Any] = catalog.read(model).get("properties", {})
    return properties
