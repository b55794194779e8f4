"""Requests and the models of their bodies, as schema files tell them in ``x-write``.

What is read of a structure and what a request takes are often two models: a user is read as User, and written as
CreateUser or UpdateUser. The first lists the requests with the models of their bodies; these list the requests alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from convoschema._options import Naming, Profile
from convoschema._schema.bundle import Bundle
from convoschema._schema.catalog import Catalog
from convoschema._schema.naming import sdk_name
from convoschema._schema.subschemas import applied

KEYWORD: Final = "x-write"


class Request(NamedTuple):
    """A request as ``METHOD path``, and the model of its body, which is None where that is the model that tells it."""

    request: str
    model: str | None = None

    def __str__(self) -> str:
        return self.request if self.model is None else f"{self.model} ({self.request})"


class Body(NamedTuple):
    """What a request takes: its model, and the names that this knows."""

    request: Request
    names: frozenset[str]


def requests_of(schema: Any) -> tuple[Request, ...]:
    """Return the requests that a schema file tells; none where it tells none, or not in this way."""
    told = schema.get(KEYWORD) if isinstance(schema, dict) else None
    found = (entry for entry in told if isinstance(entry, dict)) if isinstance(told, list) else ()
    return tuple(
        Request(entry["request"], entry.get("model"))
        for entry in found
        if isinstance(entry.get("request"), str) and isinstance(entry.get("model"), str | None)
    )


def sentence_of(requests: Iterable[Request]) -> str:
    """Return a sentence about the requests that a model tells, or nothing if there are none."""
    requests = tuple(requests)
    own = [str(request) for request in requests if request.model is None]
    others = [str(request) for request in requests if request.model is not None]
    sentences = []
    if own:
        sentences.append(f"It is the body of {' and of '.join(own)}: the profile write is for it.")
    if others:
        sentences.append(f"Requests take {' or '.join(others)} in its place: the profile write is for these.")
    return " ".join(sentences)


def bodies_for(bundle: Bundle, catalog: Catalog) -> tuple[Body, ...]:
    """Return what requests take in place of a bundle's model, if the bundle is for checking what is written."""
    if bundle.profile is not Profile.WRITE:
        return ()
    schemas = applied(bundle.schema["$defs"][bundle.model], bundle.schema)
    told = (request for schema in schemas for request in requests_of(schema))
    return tuple(Body(request, _names(catalog, request.model, bundle.naming)) for request in told if request.model)


def _names(catalog: Catalog, model: str, naming: Naming) -> frozenset[str]:
    """Return the names of a model's properties; none of a model that there is not, as a user's schema may have it."""
    names = catalog.read(model).get("properties", {}) if catalog.canonical_name(model) in catalog.models else ()
    return frozenset(sdk_name(name) if naming is Naming.SDK else name for name in names)
