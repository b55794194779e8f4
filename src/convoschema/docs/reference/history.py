"""Older catalogs → the changelog of the site."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from convoschema._schema.catalog import Catalog
from convoschema.comparison.changes import differences
from convoschema.comparison.diff_reports import words_of
from convoschema.comparison.sources.schemas import Schemas
from convoschema.comparison.sources.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One change of a model, in words."""

    property_name: str | None
    effect: str
    words: str


@dataclass(frozen=True, slots=True)
class Release:
    """What changed from one catalog to the next, by model."""

    old: str
    new: str
    models: dict[str, list[ChangeRow]]


def history(previous: Sequence[Snapshot], catalog: Catalog, label: str) -> tuple[Release, ...]:
    """Return what changed from each catalog to the next, the newest first; ``previous`` begins with the oldest.

    :raises InvalidSchema: a reference leads nowhere.
    """
    steps: Iterable[tuple[str, Schemas]] = [*((snapshot.label, snapshot) for snapshot in previous), (label, catalog)]
    return tuple(_release(old, new) for old, new in pairwise(steps))[::-1]


def _release(old: tuple[str, Schemas], new: tuple[str, Schemas]) -> Release:
    models: dict[str, list[ChangeRow]] = {}
    for found in differences(old[1], new[1]):
        models.setdefault(found.model, []).append(ChangeRow(found.property_name, found.effect.value, words_of(found)))
    return Release(old[0], new[0], models)
