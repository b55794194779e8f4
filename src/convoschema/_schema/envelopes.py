"""Envelopes of events: where they have the topic and the body, and their schemas with the body's model in its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final

from convoschema._schema.catalog import Catalog, Source
from convoschema._schema.pointers import to_pointer
from convoschema._schema.subschemas import Schema

TOPIC: Final = "topicName"
BODY: Final = "eventBody"


@dataclass(frozen=True, slots=True, eq=False)
class Envelope:
    """A way in which events come: the model of the whole, and that of the part that has topic and body.

    ``way`` are the names that lead to that part, and ``marks`` those by one of which the envelope is known.
    """

    model: str
    inner: str
    way: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()

    @property
    def topic_path(self) -> tuple[str, ...]:
        """The path to the topic's name."""
        return (*self.way, TOPIC)

    @property
    def body_path(self) -> tuple[str, ...]:
        """The path to the body."""
        return (*self.way, BODY)

    @property
    def body_keywords(self) -> str:
        """What the locations of keywords begin with that are about the body alone."""
        steps = [("$ref", "properties", name) for name in self.body_path]
        return to_pointer(token for step in steps for token in step)


NOTIFICATION: Final = Envelope("Notification", "Notification", marks=("topicName",))
EVENT_BRIDGE: Final = Envelope(
    "EventBridgeEvent", "EventBridgeDetail", way=("detail",), marks=("detail", "detail-type")
)


@dataclass(frozen=True, eq=False)
class EnvelopeCatalog(Catalog):
    """The bundled catalog, but for some schemas that say more of the events in envelopes."""

    altered: Mapping[str, Schema] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def is_as_shipped(self) -> bool:
        """False."""
        return False

    def source(self, model: str) -> Source:
        """Return where a model is defined."""
        return Catalog.bundled().source(model)

    def at(self, uri: str) -> tuple[Source, Schema]:
        """Return the source and the schema with this address."""
        source, schema = Catalog.bundled().at(uri)
        return source, self.altered.get(uri, schema)


def catalog_of_events(
    envelope: Envelope, model: str | None, topics: tuple[str, ...] | None = None, *, is_event: bool = True
) -> EnvelopeCatalog:
    """Return a catalog whose envelopes have a topic and a body of this model, or of any if it is None.

    ``topics`` are the names of which the topic's must be one, if not None. Of what is no event only a topic is asked.
    """
    bundled = Catalog.bundled()
    inner, outer = bundled.read(envelope.inner), bundled.read(envelope.model)
    properties = dict(inner["properties"])
    if model is not None:
        properties[BODY] = {"$ref": bundled.source(model).uri}
    if topics is not None:
        properties[TOPIC] = {**properties[TOPIC], "enum": list(topics)}
    altered: dict[str, Any] = {envelope.model: {**outer, "required": list(envelope.way)}}
    altered[envelope.inner] = {**inner, "properties": properties, "required": [TOPIC, *([BODY] if is_event else [])]}
    return EnvelopeCatalog(altered={bundled.source(name).uri: schema for name, schema in altered.items()})
