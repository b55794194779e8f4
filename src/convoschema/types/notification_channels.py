# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/notification_channels/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from convoschema.types.common import RelativeUri, Timestamp

__all__ = [
    "AvailableTopic",
    "AvailableTopicEntityListing",
    "AvailableTopicTransports",
    "AvailableTopicVisibility",
    "Channel",
    "ChannelEntityListing",
    "ChannelTopic",
    "ChannelTopicEntityListing",
    "ChannelTopicState",
    "PermissionDetails",
    "PermissionDetailsType",
]

AvailableTopicVisibility = Literal["Public", "Preview"]
"""Whether the topic is finished."""

AvailableTopicTransports = Literal["All", "Websocket", "EventBridge", "ProcessAutomation"]

ChannelTopicState = Literal["Permitted", "Rejected"]
"""Whether the channel gets the topic's events. What is read has it, a request does not."""

PermissionDetailsType = Literal[
    "requiresCurrentUser",
    "requiresPermissions",
    "requiresDivisionPermissions",
    "requiresAnyDivisionPermissions",
    "requiresUserBeConversationParticipant",
]
"""The kind of demand."""


class AvailableTopic(TypedDict, total=False):
    """A topic of notifications to which one can subscribe: what it tells of, who may subscribe and how its events
    travel.
    """

    id: str
    """Name of the topic, with a placeholder in braces for the id of the user, queue or conversation."""
    description: str
    """What the topic's events tell of, in the vendor's words. Comes only when expanded."""
    visibility: AvailableTopicVisibility
    """Whether the topic is finished."""
    topicParameters: list[str]
    """Names of the placeholders in id, in their order; absent when it has none."""
    transports: list[AvailableTopicTransports]
    """The ways by which the topic's events can travel. Comes only when expanded."""
    publicApiTemplateUriPaths: list[str]
    """Paths in the API, with placeholders, at which the same data can be fetched. Comes only when expanded."""
    permissionDetails: list[PermissionDetails]
    """All that a subscriber has to fulfil, one entry for each demand."""
    requiresPermissions: list[str]
    """The permissions that a subscriber needs, each as domain, entity and action joined by colons; absent when none is
    needed.
    """
    requiresDivisionPermissions: bool
    """True if the permissions must hold in the division of what the topic is about."""
    requiresCurrentUser: bool
    """True if users can subscribe for themselves alone, so that the id in the topic's name must be the subscriber's
    own.
    """
    requiresCurrentUserOrPermission: bool
    """True if users can subscribe for themselves without permissions, and for others with them."""
    requiresAnyValidator: bool
    """True if one of several demands is enough; false if all of them must be fulfilled."""
    enforced: bool
    """True if the demands are in force; false if everybody can subscribe in spite of them."""
    schema: dict[str, Any]
    """A JSON Schema of the topic's events, as an object of its keywords. Comes only when expanded."""


class AvailableTopicEntityListing(TypedDict, total=False):
    """All topics of notifications to which one can subscribe, in one list without pages. Answer to GET
    /api/v2/notifications/availabletopics.
    """

    entities: list[AvailableTopic]
    """The topics; part of what is known of each comes only when expanded."""


class Channel(TypedDict, total=False):
    """A channel over which notifications reach a client: it is created first, then subscribed to topics and connected
    to. Answer to POST /api/v2/notifications/channels.
    """

    id: str
    """Id of the channel, by which subscriptions are added to it. It is no UUID."""
    expires: Timestamp
    """When the channel and its subscriptions come to an end, unless they are renewed."""
    connectUri: str
    """Address of the WebSocket to connect to. Whoever has it can listen, so treat it as confidential."""


class ChannelEntityListing(TypedDict, total=False):
    """The channels that the user of a token has, in one list without pages. Answer to GET
    /api/v2/notifications/channels.
    """

    entities: list[Channel]
    """The channels; empty if there are none."""


class ChannelTopic(TypedDict, total=False):
    """A channel's subscription to one topic, and whether it was allowed. In a request it holds no more than the topic's
    name.
    """

    id: str
    """Name of the topic, with the id of its user, queue or conversation filled in. All that a request needs to hold."""
    state: ChannelTopicState
    """Whether the channel gets the topic's events. What is read has it, a request does not."""
    rejectionReason: str
    """Why the subscription was refused, in words for people; absent if it holds."""
    missingPermissions: list[str]
    """The permissions for lack of which the subscription was refused, each as domain, entity and action joined by
    colons; absent if it holds.
    """
    selfUri: RelativeUri
    """Path of the topic in the API."""


class ChannelTopicEntityListing(TypedDict, total=False):
    """The topics to which a channel is subscribed, in one list without pages. Answer to GET
    /api/v2/notifications/channels/{channelId}/subscriptions, and to the requests that change them.
    """

    entities: list[ChannelTopic]
    """The subscriptions; empty if the channel has none."""


class PermissionDetails(TypedDict, total=False):
    """One demand that a subscriber to a topic has to fulfil."""

    type: PermissionDetailsType
    """The kind of demand."""
    permissions: list[str]
    """The permissions that are needed, each as domain, entity and action joined by colons. Present when the kind of
    demand is about permissions.
    """
    allowsCurrentUser: bool
    """True if users may subscribe for themselves without the permissions."""
    enforced: bool
    """True if the demand is in force; false if it is only announced."""
