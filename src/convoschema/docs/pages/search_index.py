"""Reference → search index: short rows that the search of the site goes through."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from convoschema.docs.lookup.names import ROOTS
from convoschema.docs.pages.topic_pages import topic_pages
from convoschema.docs.reference.content import ModelEntry, Reference, Row, Target


def search_index(reference: Reference) -> dict[str, Any]:
    """Return the index.

    ``models`` are [name, subject, description, aliases, numbers of those that it is an overlay on, if any],
    ``properties`` [number of the model, name, SDK name, type, description, number of the model that it leads to or -1,
    numbers of its notes], ``values`` [number of the property,
    value, meaning], ``shared`` [name, description, values], ``topics`` [pattern, description, address, model].
    ``roots`` are the numbers of the models that are found before others.
    """
    numbers = {name: number for number, name in enumerate(reference.models)}
    notes: dict[str, int] = {}
    properties: list[list[Any]] = []
    values: list[list[Any]] = []
    for entry in reference.models.values():
        for row in entry.rows:
            values += ([len(properties), value.text, value.meaning] for value in row.values)
            noted = [notes.setdefault(note.lower(), len(notes)) for note in row.notes]
            properties.append([*_told(row, entry.name, numbers), noted])
    own = [name for name in reference.roots if not reference.models[name].bundled]
    titles = {entry.name: subject.title for subject in reference.subjects for entry in subject.models}
    return {
        "models": [
            [name, titles[name], entry.description, list(entry.aliases), *_bases(entry, numbers)]
            for name, entry in reference.models.items()
        ],
        "roots": [numbers[name] for name in dict.fromkeys((*own, *ROOTS, *reference.roots))],
        "notes": list(notes),
        "properties": properties,
        "values": values,
        "shared": [
            [entry.name, entry.description, [[value.text, value.meaning] for value in entry.values]]
            for entry in reference.shared
        ],
        "topics": [
            [topic.pattern, topic.description, topic.address, topic.entry.name] for topic in topic_pages(reference)
        ],
    }


def _bases(entry: ModelEntry, numbers: Mapping[str, int]) -> Iterator[list[int]]:
    if entry.extends:
        yield [numbers[name] for name in entry.extends]


def _told(row: Row, model: str, numbers: Mapping[str, int]) -> Iterator[Any]:
    """Yield what is told of a property, but for its notes."""
    yield numbers[model]
    yield row.name
    yield "" if row.sdk_name == row.name else row.sdk_name
    yield str(row.kind)
    yield row.description
    yield numbers[row.kind.name] if row.kind.target is Target.MODEL else -1
