"""Names in a payload → whether it can be what it is said to be, or what it seems to be instead.

Unknown properties are accepted in most profiles, so that a payload of another model altogether may be found valid: a
check that could not check anything. What is told here is no matter of schemas, which have no opinion on it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, KeysView, Mapping
from dataclasses import dataclass
from typing import Any, Final

from convoschema._lazy import kept
from convoschema._options import Naming
from convoschema._schema.bundle import Bundle
from convoschema._schema.catalog import Catalog
from convoschema._schema.keywords import MEMBER_VALUES
from convoschema._schema.naming import sdk_name
from convoschema._schema.subschemas import applicable

FEW: Final = 0.5
"""Up to which share of its names known a payload may be of another model, if that one knows most of them."""

MOST: Final = 0.8
"""From which share of its names known on another model knows most of a payload."""

MORE: Final = 3
"""How many names more another model has to know at least: some names, such as ``id``, are everybody's."""


@dataclass(frozen=True, slots=True)
class Unrecognised:
    """How many of the names of a payload its model knows, and which model knows more of them; None if none does."""

    known: int
    total: int
    better: str | None
    known_to_better: int


class Recogniser:
    """Says whether payloads can be of the model of a bundle, by their names alone.

    ``names`` are those of the payload's own members, not those further down. Nothing is said of a payload without
    members, nor of a model that knows every name, such as a map; ``own`` are the names that the model knows, None if
    these are all there are.
    """

    def __init__(self, bundle: Bundle, catalog: Catalog) -> None:
        self.own = known_names(bundle)
        self._naming = bundle.naming
        self._catalog = catalog

    def unrecognised(self, names: KeysView[str]) -> Unrecognised | None:
        """Return what a payload's names say against its being of the model, or None if they say nothing."""
        if self.own is None or not names:
            return None
        total, known = len(names), len(self.own.intersection(names))
        if known > FEW * total or 0 < known > total - MORE:
            return None
        better, most = max(_fits(names, self._naming, self._catalog), key=lambda fit: fit[1], default=(None, 0))
        if known and (most < MOST * total or most < known + MORE):
            return None
        return Unrecognised(known, total, better, most)


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


def _fits(names: Collection[str], naming: Naming, catalog: Catalog) -> Iterator[tuple[str, int]]:
    """Yield the models that know some names, each with how many; of equals those that know fewest others first."""
    found: dict[str, int] = {}
    by_name = kept(catalog, _models_by_name, catalog, naming)
    for name in names:
        for model in by_name.get(name, ()):
            found[model] = found.get(model, 0) + 1
    sizes = kept(catalog, _sizes, catalog)
    for model in sorted(found, key=lambda model: (sizes[model], model)):
        yield model, found[model]


def _models_by_name(catalog: Catalog, naming: Naming) -> Mapping[str, list[str]]:
    by_name: dict[str, list[str]] = {}
    for model in catalog.models:
        for name in _properties(catalog, model):
            by_name.setdefault(sdk_name(name) if naming is Naming.SDK else name, []).append(model)
    return by_name


def _sizes(catalog: Catalog) -> Mapping[str, int]:
    return {model: len(_properties(catalog, model)) for model in catalog.models}


def _properties(catalog: Catalog, model: str) -> Mapping[str, Any]:
    properties: Mapping[str, Any] = catalog.read(model).get("properties", {})
    return properties
