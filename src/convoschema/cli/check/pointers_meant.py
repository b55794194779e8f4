"""A pointer that leads to nothing in a model → the one that was probably meant."""

from __future__ import annotations

from convoschema._checking.json_values import MAX_DEPTH
from convoschema._checking.places import Places, places_below, places_of_root
from convoschema._functions import schema
from convoschema._schema.catalog import Catalog
from convoschema._schema.naming import divided
from convoschema._schema.pointers import to_pointer, tokens_of
from convoschema._spelling import closest

_ANY = "**"
_EACH = "*"

Steps = tuple[str, ...]


def pointer_meant(pointer: str, model: str, catalog: Catalog) -> str | None:
    """Return the pointer that an ignore rule's probably means in payloads of a model, or None if it is as good.

    A name is taken for one that is spelt nearly so, or that is put together from the names of a property and of one
    in it: ``/contactListId`` means ``/contactList/id``. Names are those on the wire: of the SDK's nothing is said.
    """
    steps = tuple(tokens_of(pointer))
    if "_" in pointer or len(steps) > MAX_DEPTH:
        return None
    # Where records are items of an array, pointers begin with the index.
    first = next((number for number, step in enumerate(steps) if not _leads_to_items(step)), len(steps))
    document = schema(model, catalog=catalog)
    meant = _steps_meant(steps[first:], places_of_root(document), document)
    return None if meant in (None, steps[first:]) else to_pointer((*steps[:first], *meant))


def _steps_meant(steps: Steps, places: Places, document: dict[str, object]) -> Steps | None:
    """Return steps that lead through a model, or None if none like these do; what follows ``**`` may be anything."""
    if not steps or steps[0] == _ANY:
        return steps
    step, rest = steps[0], steps[1:]
    known = {name for _, found in places for name in found.get("properties", ())}
    if step in known or not known:
        meant: Steps = (step,)
    elif (near := closest(step, sorted(known))) is not None:
        meant = (near,)
    else:
        pairs = (pair for pair in divided(step) if pair[0] in known)
        meant = next(iter(pairs), ())
    below = places
    for name in meant:
        below = places_below(document, below, 0 if _leads_to_items(name) else name)
    following = _steps_meant(rest, below, document) if meant and below else None
    return None if following is None else (*meant, *following)


def _leads_to_items(step: str) -> bool:
    return step in (_EACH, _ANY) or step.isdigit()
