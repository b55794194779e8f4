"""Older catalogs → the changelog of the site."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from urllib.parse import urldefrag, urljoin

from convoschema._schema.catalog import Catalog
from convoschema._schema.type_words import innermost
from convoschema.comparison.changes import differences
from convoschema.comparison.diff_reports import words_of
from convoschema.comparison.differences import Effect
from convoschema.comparison.sources.schemas import Schemas
from convoschema.comparison.sources.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One change of a model, in words; ``shared`` is the shared value that it comes from, if others have it too."""

    model: str
    property_name: str | None
    effect: str
    words: str
    shared: str | None = None


@dataclass(frozen=True, slots=True)
class SharedChange:
    """One change of a shared value, and the rows of all the properties that have it."""

    name: str
    effect: str
    words: str
    rows: tuple[ChangeRow, ...]


@dataclass(frozen=True, slots=True)
class Release:
    """What changed from one catalog to the next, by model, and what of it is a change of a shared value."""

    old: str
    new: str
    models: dict[str, list[ChangeRow]]
    shared: tuple[SharedChange, ...] = ()

    @property
    def own(self) -> dict[str, list[ChangeRow]]:
        """What changed by model, without what comes from shared values."""
        left = {model: [row for row in rows if row.shared is None] for model, rows in self.models.items()}
        return {model: rows for model, rows in left.items() if rows}

    @property
    def totals(self) -> dict[str, int]:
        """How many changes of each effect there are, the worst first; that of a shared value is one."""
        own = [row.effect for rows in self.own.values() for row in rows]
        count = Counter([*own, *(change.effect for change in self.shared)])
        return {effect.value: count[effect.value] for effect in reversed(Effect) if count[effect.value]}


def history(previous: Sequence[Snapshot], catalog: Catalog, label: str) -> tuple[Release, ...]:
    """Return what changed from each catalog to the next, the newest first; ``previous`` begins with the oldest.

    :raises InvalidSchema: a reference leads nowhere.
    """
    steps: Iterable[tuple[str, Schemas]] = [*((snapshot.label, snapshot) for snapshot in previous), (label, catalog)]
    return tuple(_release(old, new) for old, new in pairwise(steps))[::-1]


def _release(old: tuple[str, Schemas], new: tuple[str, Schemas]) -> Release:
    rows = [
        ChangeRow(found.model, found.property_name, found.effect.value, words_of(found), _shared_name(new[1], *place))
        for found in differences(old[1], new[1])
        for place in [(found.model, found.property_name)]
    ]
    shared = tuple(_shared_changes(rows))
    folded = {row for change in shared for row in change.rows}
    models: dict[str, list[ChangeRow]] = {}
    for row in rows:
        models.setdefault(row.model, []).append(row if row in folded else replace(row, shared=None))
    return Release(old[0], new[0], models, shared)


def _shared_name(schemas: Schemas, model: str, property_name: str | None) -> str | None:
    """Return the shared value that a property refers to, if any."""
    schema = schemas.read(model) if model in schemas.models else {}
    _, inner = innermost(schema.get("properties", {}).get(property_name, True))
    if not isinstance(inner, dict) or "$ref" not in inner:
        return None
    source, _ = schemas.at(urldefrag(urljoin(schemas.source(model).uri, inner["$ref"]))[0])
    return None if source.name in schemas.models else source.name


def _shared_changes(rows: Iterable[ChangeRow]) -> Iterator[SharedChange]:
    """Yield what happened alike to several properties that refer to the same shared value."""
    alike: dict[tuple[str, str, str], list[ChangeRow]] = {}
    for row in rows:
        if row.shared is not None and not row.words.startswith(("added", "removed")):
            alike.setdefault((row.shared, row.effect, row.words), []).append(row)
    yield from (SharedChange(*key, tuple(found)) for key, found in alike.items() if len(found) > 1)
