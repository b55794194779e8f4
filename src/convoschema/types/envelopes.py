# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/envelopes/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from convoschema.types.common import Timestamp

__all__ = ["EventBridgeDetail", "EventBridgeEvent", "Notification", "NotificationMetadata"]


class EventBridgeDetail(TypedDict, total=False):
    """The platform's part of an event that Amazon EventBridge delivers. It has the frame of a notification and a
    timestamp besides.
    """

    topicName: str
    """Name of the topic that the event belongs to, with the id of its user, queue or conversation filled in, unlike in
    detail-type.
    """
    timestamp: Timestamp
    """When the platform sent the event on; the body may tell of a moment before that."""
    version: str
    """Version of the topic's format, as text such as 2; EventBridge's own version is outside detail."""
    eventBody: dict[str, Any]
    """What happened, as the model that the topic calls for; its shape is not checked here."""
    metadata: NotificationMetadata
    """What serves to trace the event in the platform's logs."""


_EventBridgeEvent = TypedDict(
    "_EventBridgeEvent",
    {
        "detail-type": "str",
    },
    total=False,
)


class EventBridgeEvent(_EventBridgeEvent, total=False):
    """What Amazon EventBridge delivers: one event of the platform in the envelope that EventBridge puts around every
    event. In front of SQS, SNS or Kinesis the same arrives as text inside a string, or in base64.
    """

    id: str
    """Id that EventBridge gave this event; a delivery that is repeated has the same."""
    time: Timestamp
    """When EventBridge took the event in, as a rule without a fraction; the platform's own time is in detail."""
    version: str
    """Version of EventBridge's envelope, 0 so far, as text; the version of the topic's format is in detail."""
    source: str
    """The partner event source that delivers: aws.partner/genesys.com/cloud/ followed by the organisation's id, a slash
    and the suffix chosen for the integration.
    """
    account: str
    """Number of the AWS account that receives the events, twelve digits as text."""
    region: str
    """AWS region in which the event is delivered, such as us-east-1."""
    resources: list[str]
    """The AWS resources that the event is about, as ARNs; empty on the platform's events."""
    detail: EventBridgeDetail
    """The event as the platform sent it: topic, version, body and metadata."""


class Notification(TypedDict, total=False):
    """What a WebSocket of the Notifications API delivers: one event with the topic that it belongs to, or a notice
    about the connection, such as the heartbeat. One socket carries the events of many topics.
    """

    topicName: str
    """Name of the topic that the event belongs to, with the id of its user, queue or conversation filled in;
    channel.metadata for what concerns the connection itself.
    """
    version: str
    """Version of the topic's format, as text such as 2; absent on heartbeats and other notices of the connection."""
    eventBody: dict[str, Any]
    """What happened, as the model that the topic calls for; its shape is not checked here. Of a heartbeat it holds
    nothing but a message.
    """
    metadata: NotificationMetadata
    """What serves to trace the event; absent on heartbeats and other notices of the connection."""


class NotificationMetadata(TypedDict, total=False):
    """What the platform adds to an event for the sake of tracing it, beside topic and body."""

    CorrelationId: str
    """Id that ties the event to the platform's own logs, with a capital C on the wire; the one to quote to the vendor's
    support.
    """
