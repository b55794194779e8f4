"""Reference → search index: short rows that the search of the site goes through."""

from __future__ import annotations

from typing import Any

from convoschema.docs.reference.content import Reference


def search_index(reference: Reference) -> dict[str, Any]:
    """Return the index.

    ``models`` are [name, subject, description, aliases], ``properties`` [number of the model, name, SDK name, type,
    description], ``values`` [number of the property, value, meaning], ``shared`` [name, description, values].
    """
    properties: list[list[Any]] = []
    values: list[list[Any]] = []
    for number, entry in enumerate(reference.models.values()):
        for row in entry.rows:
            values += ([len(properties), value.text, value.meaning] for value in row.values)
            sdk_name = "" if row.sdk_name == row.name else row.sdk_name
            properties.append([number, row.name, sdk_name, str(row.kind), row.description])
    titles = {entry.name: subject.title for subject in reference.subjects for entry in subject.models}
    return {
        "models": [
            [name, titles[name], entry.description, list(entry.aliases)] for name, entry in reference.models.items()
        ],
        "properties": properties,
        "values": values,
        "shared": [
            [entry.name, entry.description, [[value.text, value.meaning] for value in entry.values]]
            for entry in reference.shared
        ],
    }
