"""Models that read a payload equally well, and which of them is rather meant."""

from __future__ import annotations

from convoschema._schema.catalog import Catalog

_VARIANTS = ("FullReference", "WithoutAttributes", "Async", "OrgUser", "UserMe", "UserQueue")
"""What the names of models have that are a plainer one with something besides, or without."""

Standing = tuple[bool, bool, bool, bool]


def standing(catalog: Catalog, model: str, *, in_event: bool) -> Standing:
    """Return where a model stands among its twins, lower is better: those with the same standing leave it open.

    A user's own model comes first. In the envelope of an event the model of an event comes before that of the API's
    answers, elsewhere behind it; what the API answers comes before what it is sent, and the plain model before its
    variants.
    """
    source = catalog.source(model)
    room = source.path.parent.name if source.bundled else ""
    is_variant = source.bundled and any(mark in model for mark in _VARIANTS)
    return source.bundled, is_of_events(catalog, model) != in_event, room == "requests", is_variant


def is_of_events(catalog: Catalog, model: str) -> bool:
    """Return whether a bundled model is of what stands in events alone."""
    source = catalog.source(model)
    return source.bundled and source.path.parent.name.endswith("_events")
