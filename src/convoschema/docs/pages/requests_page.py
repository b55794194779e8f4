"""Requests and pages of entities → what their page says: which model a request takes, and which one a page holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from convoschema.docs.reference.content import ModelEntry, Reference, Target

_ENTITIES = "entities"


@dataclass(frozen=True, slots=True)
class RequestLine:
    """A request and the model of its body; ``writes`` is the model that it writes, if that is another one."""

    request: str
    body: ModelEntry
    writes: ModelEntry | None


@dataclass(frozen=True, slots=True)
class PageLine:
    """A model that is a page of entities, and the model of these."""

    page: ModelEntry
    item: ModelEntry


def request_lines(reference: Reference) -> list[RequestLine]:
    """Return the requests that write models, each once, in the order of their addresses."""
    told = [
        RequestLine(request.request, reference.models[request.model or entry.name], entry if request.model else None)
        for entry in reference.models.values()
        for request in entry.requests
        if request.model is None or request.model in reference.models
    ]
    # The model of the body tells the request too, but not what is written by it.
    found: dict[tuple[str, str], RequestLine] = {}
    for line in sorted(told, key=lambda line: line.writes is None):
        found.setdefault((line.request, line.body.name), line)
    return sorted(found.values(), key=lambda line: (line.request.partition(" ")[2], line.request, line.body.name))


def page_lines(reference: Reference) -> Iterator[PageLine]:
    """Yield the pages of entities."""
    for entry in reference.models.values():
        for row in entry.rows:
            if row.name == _ENTITIES and row.kind.target is Target.MODEL and row.kind.words == "array of ":
                yield PageLine(entry, reference.models[row.kind.name])
