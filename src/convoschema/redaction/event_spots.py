"""Events → the places in them, by their envelope and topic."""

from __future__ import annotations

from typing import Any

from convoschema._bundles import bundle_of
from convoschema._event_kinds import named
from convoschema._options import Naming, Profile
from convoschema._schema.envelopes import EVENT_BRIDGE, Envelope, catalog_of_events
from convoschema._schema.topics import Topic, bundled_topics
from convoschema.redaction.leaves import Pairs
from convoschema.redaction.spots import Spots


class EventSpots:
    """The places in events, for each kind of them found when it is first met."""

    def __init__(self) -> None:
        self._known: dict[tuple[Envelope, Topic | None], Spots] = {}

    def of(self, payload: Any) -> Spots:
        """Return the places in an event, which is dicts or pairs, lists, texts and numbers."""
        event = _members(payload)
        detail = EVENT_BRIDGE.way[0]
        if isinstance(event, dict) and detail in event:
            event |= {detail: _members(event[detail])}
        name, envelope = named(event)
        topic = None if name is None else bundled_topics().find(name)
        found = self._known.get((envelope, topic))
        if found is None:
            catalog = catalog_of_events(envelope, None if topic is None else topic.model)
            found = Spots(bundle_of(catalog, envelope.model, Profile.STANDARD, Naming.WIRE).schema)
            self._known[envelope, topic] = found
        return found


def _members(value: Any) -> Any:
    return dict(value) if isinstance(value, (dict, Pairs)) else value
