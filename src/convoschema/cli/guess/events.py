"""Records in the envelopes of events, as the Notifications API and Amazon EventBridge deliver them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from convoschema._schema.envelopes import EVENT_BRIDGE, NOTIFICATION, Envelope
from convoschema._schema.topics import Topic, bundled_topics
from convoschema.cli.config.pointers import place_of


@dataclass(frozen=True)
class Events:
    """Events in one envelope: their bodies, each with its topic, which is None if it is not known."""

    envelope: Envelope
    bodies: tuple[tuple[Topic | None, Any], ...]

    @property
    def of_models(self) -> list[tuple[Topic | None, Any]]:
        """Those that are more than notices about the connection."""
        return [(topic, body) for topic, body in self.bodies if topic is None or topic.model is not None]

    @property
    def patterns(self) -> tuple[str, ...]:
        """The patterns of the topics that are known, each once, as they come."""
        return tuple(dict.fromkeys(topic.pattern for topic, _ in self.bodies if topic is not None))

    def bodies_of(self, model: str) -> list[Any]:
        """Return the bodies whose topics say that they are of a model."""
        return [body for topic, body in self.bodies if topic is not None and topic.model == model]

    @property
    def models(self) -> list[str | None]:
        """The models of the bodies by their topics, each once; None for topics that are not known."""
        return list(dict.fromkeys(None if topic is None else topic.model for topic, _ in self.of_models))


def events_in(records: Iterable[Any]) -> Events | None:
    """Return the events that records are, if most of them are, and all of these in the same envelope."""
    records = list(records)
    for envelope in (NOTIFICATION, EVENT_BRIDGE):
        found = [event for record in records if (event := _event(record, envelope)) is not None]
        if found and 2 * len(found) >= len(records):
            return Events(envelope, tuple(found))
    return None


def _event(record: Any, envelope: Envelope) -> tuple[Topic | None, Any] | None:
    topic, body = place_of(record, envelope.topic_path), place_of(record, envelope.body_path)
    if topic is None or body is None or not isinstance(topic[1], str):
        return None
    return bundled_topics().find(topic[1]), body[1]
