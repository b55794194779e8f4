"""Reference → what the page about personal data says: the properties that are marked, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from convoschema._schema.catalog import Catalog
from convoschema.docs.lookup.personal_data import own_marks
from convoschema.docs.reference.anchors import row_address
from convoschema.docs.reference.content import ModelEntry, Reference, Subject


@dataclass(frozen=True, slots=True)
class MarkedProperty:
    """A property that is marked: the address of its row, and the kind of its data, if one is named."""

    name: str
    address: str
    kind: str | None


MarkedModels = tuple[tuple[ModelEntry, tuple[MarkedProperty, ...]], ...]


def personal_subjects(reference: Reference, catalog: Catalog) -> Iterator[tuple[Subject, MarkedModels]]:
    """Yield the subjects with their models that mark properties of their own, in the order of the reference."""
    for subject in reference.subjects:
        marked = tuple((entry, _marked(entry, catalog)) for entry in subject.models)
        found = tuple((entry, properties) for entry, properties in marked if properties)
        if found:
            yield subject, found


def _marked(entry: ModelEntry, catalog: Catalog) -> tuple[MarkedProperty, ...]:
    marks = {mark.path: mark.kind for mark in own_marks(catalog, entry.name)}
    return tuple(
        MarkedProperty(name, row_address(entry.name, name, folder="models/"), kind) for name, kind in marks.items()
    )
