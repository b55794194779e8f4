"""Reference → what the page about personal data says: the properties that are marked, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from convoschema.docs.reference.anchors import row_address
from convoschema.docs.reference.content import ModelEntry, Reference, Subject
from convoschema.docs.reference.rows import PERSONAL


@dataclass(frozen=True, slots=True)
class MarkedProperty:
    """A property that is marked: the address of its row, and the kind of its data, if one is named."""

    name: str
    address: str
    kind: str | None


MarkedModels = tuple[tuple[ModelEntry, tuple[MarkedProperty, ...]], ...]


def personal_subjects(reference: Reference) -> Iterator[tuple[Subject, MarkedModels]]:
    """Yield the subjects with their models that mark properties of their own, in the order of the reference."""
    for subject in reference.subjects:
        marked = tuple((entry, _marked(entry)) for entry in subject.models)
        found = tuple((entry, properties) for entry, properties in marked if properties)
        if found:
            yield subject, found


def _marked(entry: ModelEntry) -> tuple[MarkedProperty, ...]:
    kinds: dict[str, str | None] = {}
    for row in entry.rows:
        for note in row.notes:
            mark, _, kind = note.partition(": ")
            if mark == PERSONAL:
                kinds.setdefault(row.name, kind or None)
    return tuple(
        MarkedProperty(name, row_address(entry.name, name, folder="models/"), kind) for name, kind in kinds.items()
    )
