"""Topics and definitions → a description of AsyncAPI: a channel for each topic, and what its messages carry."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from convoschema._schema.envelopes import BODY, NOTIFICATION, TOPIC
from convoschema._schema.topics import ANY_SEGMENT, Topic
from convoschema.exports.definitions import Definitions
from convoschema.exports.documents import info
from convoschema.exports.targets import Target

_PARAMETER: Final = ANY_SEGMENT.strip("{}")
_NOTICE: Final = "Notice"
_ENVELOPE: Final = NOTIFICATION.model


def asyncapi(topics: Sequence[Topic], definitions: Definitions, target: Target, about: str) -> dict[str, Any]:
    """Return a description of the channels of topics, seen by who receives their events."""
    channels = {_key(topic): topic for topic in topics}
    return {
        "asyncapi": "3.0.0",
        "info": info(about),
        "defaultContentType": "application/json",
        "channels": {key: _channel(topic) for key, topic in channels.items()},
        "operations": {f"receive_{key}": _operation(key) for key in channels},
        "components": {
            "schemas": definitions,
            "messages": {topic.model or _NOTICE: _message(topic.model, target) for topic in topics},
        },
    }


def _key(topic: Topic) -> str:
    return "_".join(segment.strip("{}") for segment in topic.pattern.split("."))


def _channel(topic: Topic) -> dict[str, Any]:
    unsure = " That it carries this model is a guess." if topic.unsure else ""
    channel: dict[str, Any] = {
        "address": topic.pattern,
        "description": topic.description + unsure,
        "messages": {"event": {"$ref": f"#/components/messages/{topic.model or _NOTICE}"}},
    }
    if ANY_SEGMENT in topic.pattern:
        channel["parameters"] = {_PARAMETER: {"description": "The id of what the topic is about."}}
    return channel


def _operation(key: str) -> dict[str, Any]:
    return {
        "action": "receive",
        "channel": {"$ref": f"#/channels/{key}"},
        "messages": [{"$ref": f"#/channels/{key}/messages/event"}],
    }


def _message(model: str | None, target: Target) -> dict[str, Any]:
    envelope = {"$ref": target.home + _ENVELOPE}
    if model is None:
        return {"name": _NOTICE, "title": "A notice about the connection", "payload": envelope}
    body = {"type": "object", "required": [TOPIC, BODY], "properties": {BODY: {"$ref": target.home + model}}}
    return {"name": model, "title": f"An event with a {model}", "payload": {"allOf": [envelope, body]}}
