# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/user_events/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from convoschema.types.common import Timestamp

__all__ = [
    "AgentActivityChangedTopicAgentActivity",
    "AgentActivityChangedTopicPresence",
    "OutOfOfficeEventOutOfOffice",
    "OutOfOfficeEventUser",
    "PresenceEventOrganizationPresence",
    "PresenceEventOrganizationPresenceSystemPresence",
    "PresenceEventUserPresence",
    "QueueUserEventTopicQueueMember",
    "UserActivity",
    "UserActivityAdherencePresence",
    "UserActivityOutOfOffice",
    "UserActivityPresenceDefinition",
    "UserActivityPresenceDefinitionSystemPresence",
    "UserActivityRoutingStatus",
    "UserActivityRoutingStatusStatus",
    "UserConversationsEventMediaSummary",
    "UserConversationsEventMediaSummaryDetail",
    "UserConversationsEventUserConversationSummary",
    "UserRoutingStatusErrorInfo",
    "UserRoutingStatusUserParam",
    "UserRoutingStatusUserRoutingStatus",
    "UserStationChangeTopicUserStation",
    "UserStationChangeTopicUserStations",
]

PresenceEventOrganizationPresenceSystemPresence = Literal[
    "AVAILABLE",
    "AWAY",
    "BUSY",
    "OFFLINE",
    "IDLE",
    "ON_QUEUE",
    "MEAL",
    "TRAINING",
    "MEETING",
    "BREAK",
] | str
"""The presence of the platform that this one counts as, in capitals, unlike the words such as Available of some REST
answers. An open vocabulary.
"""

UserActivityPresenceDefinitionSystemPresence = Literal[
    "AVAILABLE",
    "AWAY",
    "BUSY",
    "OFFLINE",
    "IDLE",
    "ON_QUEUE",
    "MEAL",
    "TRAINING",
    "MEETING",
    "BREAK",
]
"""The presence of the platform that this one counts as."""

UserActivityRoutingStatusStatus = Literal["OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING"]
"""Whether routing can offer the user an interaction at the moment and, if not, why."""


class AgentActivityChangedTopicAgentActivity(TypedDict, total=False):
    """Tells that an agent's activity changed, in a form of its own beside the activity of users: presence, routing
    status, absence and active queues together.
    """

    id: str
    """Id of the agent whose activity this is."""
    dateActiveQueuesChanged: Timestamp
    """When the list of active queues was last changed. It may lag somewhat behind the list."""
    activeQueueIds: list[str]
    """Ids of the queues from which the agent takes interactions; empty if there are none."""
    presence: AgentActivityChangedTopicPresence
    """The presence that the agent shows to others, with its text; its kinds are open here."""
    routingStatus: UserActivityRoutingStatus
    """Whether queues can give the agent interactions at the moment."""
    outOfOffice: UserActivityOutOfOffice
    """Whether the agent has a notice of being away switched on."""


class AgentActivityChangedTopicPresence(TypedDict, total=False):
    """The presence of an agent whose activity changed, since when it holds, and the text that the agent shows beside
    it. Its kinds are open, unlike those of the activity of users.
    """

    presenceDefinition: PresenceEventOrganizationPresence
    """The kind of presence that the agent has now."""
    modifiedDate: Timestamp
    """When the agent's presence was last changed."""
    presenceMessage: str
    """Free text that the agent shows beside the presence; empty or absent when there is none."""


class OutOfOfficeEventOutOfOffice(TypedDict, total=False):
    """Tells that a user's notice of being away was set, changed or switched off, with the time for which it holds. Body
    of the events of v2.users.{id}.outofoffice.
    """

    startDate: Timestamp
    """When the absence begins. A moment in time in spite of its name, not a day."""
    endDate: Timestamp
    """When the absence ends; absent if no end is set."""
    user: OutOfOfficeEventUser
    """The user who is away, or is back, by id."""
    active: bool
    """True if the notice is switched on."""
    indefinite: bool
    """True if the absence has no end that is known in advance."""


class OutOfOfficeEventUser(TypedDict, total=False):
    """A reference to a user by id alone, as the events on notices of absence, on members of queues and on stations
    carry it.
    """

    id: str
    """Id of the user referred to; with it the rest can be fetched from the API."""


class PresenceEventOrganizationPresence(TypedDict, total=False):
    """A kind of presence that users can choose, as events refer to it: one of the platform's own or one that the
    organisation set up beneath it.
    """

    id: str
    """Id of the presence definition, which tells the organisation's own kinds apart."""
    systemPresence: PresenceEventOrganizationPresenceSystemPresence
    """The presence of the platform that this one counts as, in capitals, unlike the words such as Available of some
    REST answers. An open vocabulary.
    """


class PresenceEventUserPresence(TypedDict, total=False):
    """Tells that a user's presence changed, as one source reports it. The event itself does not name the user: its
    topic does. Body of the events of v2.users.{id}.presence.
    """

    source: str
    """Name of the product that reports the presence, such as PURECLOUD."""
    modifiedDate: Timestamp
    """When the user's presence was last changed."""
    primary: bool
    """True if this source's presence is the one that counts for the user."""
    presenceDefinition: PresenceEventOrganizationPresence
    """The presence that the user has now."""
    futurePresenceDefinition: PresenceEventOrganizationPresence
    """The presence that the user is due to change to; absent when no change is planned."""
    message: str
    """Free text that the user shows beside the presence; empty when there is none."""


class QueueUserEventTopicQueueMember(TypedDict, total=False):
    """Tells that a user was added to a queue or left it, or began or ceased to take interactions from it. Body of the
    events of v2.routing.queues.{id}.users.
    """

    id: str
    """Id of the member, which as a rule is that of the user behind it."""
    user: OutOfOfficeEventUser
    """The user who is the member, by id."""
    queueId: str
    """Id of the queue that the event is about, which is also part of the topic."""
    joined: bool
    """True if the member has joined the queue, so that its interactions are offered to them; false if the member has
    left it.
    """
    additionalProperties: dict[str, dict[str, Any]]
    """Objects that the platform may add about the member, by name; mostly empty or absent, and without a documented
    meaning.
    """


class UserActivity(TypedDict, total=False):
    """Tells that a user's activity changed. It brings presence, routing status, absence and active queues together,
    whichever of them it was that changed. Body of the events of v2.users.{id}.activity.
    """

    id: str
    """Id of the user whose activity this is."""
    dateActiveQueuesChanged: Timestamp
    """When the list of active queues was last changed. It may lag somewhat behind the list."""
    activeQueueIds: list[str]
    """Ids of the queues from which the user takes interactions; empty if there are none."""
    presence: UserActivityAdherencePresence
    """The presence that the user shows to others, with its text."""
    routingStatus: UserActivityRoutingStatus
    """Whether queues can give the user interactions at the moment."""
    outOfOffice: UserActivityOutOfOffice
    """Whether the user has a notice of being away switched on."""


class UserActivityAdherencePresence(TypedDict, total=False):
    """The presence of the user of an activity event, since when it holds, and the text that the user shows beside it.
    """

    presenceDefinition: UserActivityPresenceDefinition
    """The kind of presence that the user has now."""
    modifiedDate: Timestamp
    """When the user's presence was last changed."""
    presenceMessage: str
    """Free text that the user shows beside the presence; empty or absent when there is none."""


class UserActivityOutOfOffice(TypedDict, total=False):
    """Whether the user of an activity event has a notice of being away switched on. The time for which the notice holds
    comes in the event of its own topic.
    """

    active: bool
    """True if the notice is switched on."""
    modifiedDate: Timestamp
    """When the notice was last changed; absent if it never was."""


class UserActivityPresenceDefinition(TypedDict, total=False):
    """The kind of presence that the user of an activity event shows: one of the platform's own or one that the
    organisation set up beneath it.
    """

    id: str
    """Id of the presence definition, which tells the organisation's own kinds apart."""
    systemPresence: UserActivityPresenceDefinitionSystemPresence
    """The presence of the platform that this one counts as."""


class UserActivityRoutingStatus(TypedDict, total=False):
    """Whether queues can give the user of the event interactions at the moment, and since when. It is kept apart from
    the presence that the user shows to others.
    """

    startTime: Timestamp
    """When the user came to have this status."""
    status: UserActivityRoutingStatusStatus
    """Whether routing can offer the user an interaction at the moment and, if not, why."""


class UserConversationsEventMediaSummary(TypedDict, total=False):
    """How many conversations of one medium a user has in hand when the event is sent, with those that came through
    queues counted apart from the others.
    """

    contactCenter: UserConversationsEventMediaSummaryDetail
    """Counts of the conversations that came through queues."""
    enterprise: UserConversationsEventMediaSummaryDetail
    """Counts of the conversations that came through no queue, such as calls between colleagues."""


class UserConversationsEventMediaSummaryDetail(TypedDict, total=False):
    """How many conversations of one medium and origin a user is in when the event is sent, and after how many others
    the user is still busy with after-call work.
    """

    active: int
    """How many conversations the user is in at the moment."""
    acw: int
    """How many conversations the user does after-call work for at the moment."""


class UserConversationsEventUserConversationSummary(TypedDict, total=False):
    """Tells that the number of conversations that a user has in hand changed, with the counts of all media. The
    conversations themselves are not here. Body of the events of v2.users.{id}.conversationsummary.
    """

    userId: str
    """Id of the user whose conversations are counted."""
    call: UserConversationsEventMediaSummary
    """The user's voice calls."""
    callback: UserConversationsEventMediaSummary
    """The user's callbacks."""
    email: UserConversationsEventMediaSummary
    """The user's e-mail exchanges."""
    message: UserConversationsEventMediaSummary
    """The user's messaging sessions: SMS, web messaging and the social messengers."""
    chat: UserConversationsEventMediaSummary
    """The user's web chats, of the first generation of chat."""
    socialExpression: UserConversationsEventMediaSummary
    """The public social media posts that the user handles."""
    video: UserConversationsEventMediaSummary
    """The user's video sessions."""


class UserRoutingStatusErrorInfo(TypedDict, total=False):
    """Why a user's routing status could not be changed as asked: a code for programs and a text for people."""

    errorCode: str
    """Code of the error, fit for programs to compare. An open vocabulary of words joined by dots or underscores."""
    status: int
    """HTTP status that goes with the error, such as 400 or 404."""
    correlationId: str
    """Id that ties the error to the platform's own logs; the one to quote to the vendor's support."""
    userMessage: str
    """What went wrong, in words for people. It may quote the name of the user."""
    userParamsMessage: str
    """The same text with placeholders where the particular values belong, so that it can be translated."""
    userParams: list[UserRoutingStatusUserParam]
    """The values for the placeholders of userParamsMessage, each as a pair of a key and a value; empty or absent if
    there are none.
    """


class UserRoutingStatusUserParam(TypedDict, total=False):
    """One particular of an error in an event on a routing status, as a key with its value."""

    key: str
    """Says what the value is; an open vocabulary that depends on the error."""
    value: str
    """The particular itself, as text. It may be the name of the user whose status could not be changed."""
    additionalProperties: dict[str, dict[str, Any]]
    """Objects that the platform may add about the particular, by name; mostly empty or absent, and without a documented
    meaning.
    """


class UserRoutingStatusUserRoutingStatus(TypedDict, total=False):
    """Tells that a user's routing status changed, or that a change of it failed. Body of the events of
    v2.users.{id}.routingStatus.
    """

    id: str
    """Id of the user whose routing status this is."""
    routingStatus: UserActivityRoutingStatus
    """The routing status that the user has now."""
    errorInfo: UserRoutingStatusErrorInfo
    """What went wrong, if the status could not be changed as asked; absent otherwise."""


class UserStationChangeTopicUserStation(TypedDict, total=False):
    """A station, which is a phone or a softphone in the browser, as the event of a user's choice of station tells it.
    """

    id: str
    """Id of the station, which stays the same whoever uses it."""
    name: str
    """Display name of the station, which often is that of its user."""
    associatedUser: OutOfOfficeEventUser
    """The user who takes calls on the station at the moment, by id; absent when nobody does."""


class UserStationChangeTopicUserStations(TypedDict, total=False):
    """Tells that a user chose a station or gave it up. It has the chosen station alone, not the default one. Body of
    the events of v2.users.{id}.station.
    """

    associatedStation: UserStationChangeTopicUserStation
    """The station that the user has chosen for now; absent when none is chosen."""
