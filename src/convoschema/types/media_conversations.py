# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/media_conversations/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from convoschema.types.common import (
        AddressableEntityRef,
        Direction,
        DomainEntityRef,
        ErrorInfo,
        RelativeUri,
        Timestamp,
    )
    from convoschema.types.conversation import (
        Address,
        ConversationDivisionMembership,
        ConversationRoutingData,
        TransferResponse,
        Wrapup,
    )
    from convoschema.types.journey import JourneyContext
    from convoschema.types.media import (
        Attachment,
        DialerPreview,
        Disposition,
        FaxStatus,
        MessageDetails,
        RecordersState,
        Voicemail,
    )

__all__ = [
    "CallConversation",
    "CallConversationEntityListing",
    "CallConversationRecordingState",
    "CallMediaParticipant",
    "CallMediaParticipantDisconnectType",
    "CallMediaParticipantFlaggedReason",
    "CallMediaParticipantPurpose",
    "CallMediaParticipantRecordingState",
    "CallMediaParticipantState",
    "CallMediaParticipantWrapupPrompt",
    "CallbackConversation",
    "CallbackConversationEntityListing",
    "CallbackMediaParticipant",
    "CallbackMediaParticipantDisconnectType",
    "CallbackMediaParticipantFlaggedReason",
    "CallbackMediaParticipantPurpose",
    "CallbackMediaParticipantState",
    "CallbackMediaParticipantWrapupPrompt",
    "ChatConversation",
    "ChatConversationEntityListing",
    "ChatMediaParticipant",
    "ChatMediaParticipantDisconnectType",
    "ChatMediaParticipantFlaggedReason",
    "ChatMediaParticipantPurpose",
    "ChatMediaParticipantState",
    "ChatMediaParticipantWrapupPrompt",
    "CobrowseConversation",
    "CobrowseConversationEntityListing",
    "CobrowseMediaParticipant",
    "CobrowseMediaParticipantCobrowseRole",
    "CobrowseMediaParticipantDisconnectType",
    "CobrowseMediaParticipantFlaggedReason",
    "CobrowseMediaParticipantPurpose",
    "CobrowseMediaParticipantState",
    "CobrowseMediaParticipantWrapupPrompt",
    "EmailConversation",
    "EmailConversationEntityListing",
    "EmailMediaParticipant",
    "EmailMediaParticipantDisconnectType",
    "EmailMediaParticipantFlaggedReason",
    "EmailMediaParticipantPurpose",
    "EmailMediaParticipantState",
    "EmailMediaParticipantWrapupPrompt",
    "MessageConversation",
    "MessageConversationEntityListing",
    "MessageMediaParticipant",
    "MessageMediaParticipantDisconnectType",
    "MessageMediaParticipantFlaggedReason",
    "MessageMediaParticipantPurpose",
    "MessageMediaParticipantState",
    "MessageMediaParticipantType",
    "MessageMediaParticipantWrapupPrompt",
]

CallConversationRecordingState = Literal["none", "active", "paused"]
"""Where the recording of the conversation stands. Spelt in lower case, unlike the recordingState of a full conversation
of the REST API.
"""

CallMediaParticipantPurpose = Literal[
    "acd",
    "agent",
    "api",
    "botflow",
    "campaign",
    "customer",
    "dialer",
    "dialer.system",
    "external",
    "fax",
    "group",
    "inbound",
    "ivr",
    "manual",
    "outbound",
    "station",
    "user",
    "voicemail",
    "voicesurveyflow",
    "workflow",
] | str
"""The part this party plays in the conversation. An open vocabulary to which the platform may add."""

CallMediaParticipantState = Literal[
    "alerting",
    "dialing",
    "contacting",
    "offering",
    "connected",
    "disconnected",
    "terminated",
    "converting",
    "uploading",
    "transmitting",
    "parked",
    "none",
]
"""The stage that the call has reached for this participant. One list serves all media; a call is never parked. An ended
call normally rests in terminated.
"""

CallMediaParticipantRecordingState = Literal["none", "active", "paused"]
"""Where the recording of the call stands. A call that has ended often keeps the last value."""

CallMediaParticipantDisconnectType = Literal[
    "endpoint",
    "endpoint.donotdisturb",
    "client",
    "system",
    "transfer",
    "transfer.conference",
    "transfer.consult",
    "transfer.donotdisturb",
    "transfer.forward",
    "transfer.noanswer",
    "transfer.notavailable",
    "transport.failure",
    "error",
    "peer",
    "other",
    "spam",
    "inactivity",
    "session.expired",
    "takeover",
]
"""The way the call ended for this participant; absent while it lasts."""

CallMediaParticipantFlaggedReason = Literal["general"]
"""Why this party flagged the conversation for attention; absent if it did not."""

CallMediaParticipantWrapupPrompt = Literal["mandatory", "optional", "agentRequested", "timeout", "forcedTimeout"] | str
"""The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""

CallbackMediaParticipantPurpose = Literal[
    "acd",
    "agent",
    "api",
    "botflow",
    "campaign",
    "customer",
    "dialer",
    "dialer.system",
    "external",
    "fax",
    "group",
    "inbound",
    "ivr",
    "manual",
    "outbound",
    "station",
    "user",
    "voicemail",
    "voicesurveyflow",
    "workflow",
] | str
"""The part this party plays in the conversation. An open vocabulary to which the platform may add."""

CallbackMediaParticipantState = Literal[
    "alerting",
    "dialing",
    "contacting",
    "offering",
    "connected",
    "disconnected",
    "terminated",
    "converting",
    "uploading",
    "transmitting",
    "parked",
    "none",
]
"""The stage that the callback has reached for this participant. One list serves all media, and it lacks the scheduled
that a callback itself can be in.
"""

CallbackMediaParticipantDisconnectType = Literal[
    "endpoint",
    "endpoint.donotdisturb",
    "client",
    "system",
    "transfer",
    "transfer.conference",
    "transfer.consult",
    "transfer.donotdisturb",
    "transfer.forward",
    "transfer.noanswer",
    "transfer.notavailable",
    "transport.failure",
    "error",
    "peer",
    "other",
    "spam",
    "inactivity",
    "session.expired",
    "takeover",
]
"""The way the callback ended for this participant; absent while it lasts. It can stand beside the state connected while
after-call work is pending.
"""

CallbackMediaParticipantFlaggedReason = Literal["general"]
"""Why this party flagged the conversation for attention; absent if it did not."""

CallbackMediaParticipantWrapupPrompt = Literal[
    "mandatory",
    "optional",
    "agentRequested",
    "timeout",
    "forcedTimeout",
] | str
"""The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""

ChatMediaParticipantPurpose = Literal[
    "acd",
    "agent",
    "api",
    "botflow",
    "campaign",
    "customer",
    "dialer",
    "dialer.system",
    "external",
    "fax",
    "group",
    "inbound",
    "ivr",
    "manual",
    "outbound",
    "station",
    "user",
    "voicemail",
    "voicesurveyflow",
    "workflow",
] | str
"""The part this party plays in the conversation. An open vocabulary to which the platform may add."""

ChatMediaParticipantState = Literal[
    "alerting",
    "dialing",
    "contacting",
    "offering",
    "connected",
    "disconnected",
    "terminated",
    "converting",
    "uploading",
    "transmitting",
    "parked",
    "none",
]
"""The stage that the chat has reached for this participant. One list serves all media; parked and the stages of
documents belong to others.
"""

ChatMediaParticipantDisconnectType = Literal[
    "endpoint",
    "endpoint.donotdisturb",
    "client",
    "system",
    "transfer",
    "transfer.conference",
    "transfer.consult",
    "transfer.donotdisturb",
    "transfer.forward",
    "transfer.noanswer",
    "transfer.notavailable",
    "transport.failure",
    "error",
    "peer",
    "other",
    "spam",
    "inactivity",
    "session.expired",
    "takeover",
]
"""The way the chat ended for this participant; absent while it lasts."""

ChatMediaParticipantFlaggedReason = Literal["general"]
"""Why this party flagged the conversation for attention; absent if it did not."""

ChatMediaParticipantWrapupPrompt = Literal["mandatory", "optional", "agentRequested", "timeout", "forcedTimeout"] | str
"""The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""

CobrowseMediaParticipantPurpose = Literal[
    "acd",
    "agent",
    "api",
    "botflow",
    "campaign",
    "customer",
    "dialer",
    "dialer.system",
    "external",
    "fax",
    "group",
    "inbound",
    "ivr",
    "manual",
    "outbound",
    "station",
    "user",
    "voicemail",
    "voicesurveyflow",
    "workflow",
] | str
"""The part this party plays in the conversation. An open vocabulary to which the platform may add."""

CobrowseMediaParticipantCobrowseRole = Literal["sharer", "viewer"] | str
"""The side of the session that this participant is on."""

CobrowseMediaParticipantState = Literal[
    "alerting",
    "dialing",
    "contacting",
    "offering",
    "connected",
    "disconnected",
    "terminated",
    "converting",
    "uploading",
    "transmitting",
    "parked",
    "none",
]
"""The stage that the session has reached for this participant. One list serves all media; parked and the stages of
documents belong to others.
"""

CobrowseMediaParticipantDisconnectType = Literal[
    "endpoint",
    "endpoint.donotdisturb",
    "client",
    "system",
    "transfer",
    "transfer.conference",
    "transfer.consult",
    "transfer.donotdisturb",
    "transfer.forward",
    "transfer.noanswer",
    "transfer.notavailable",
    "transport.failure",
    "error",
    "peer",
    "other",
    "spam",
    "inactivity",
    "session.expired",
    "takeover",
]
"""The way the session ended for this participant; absent while it lasts."""

CobrowseMediaParticipantFlaggedReason = Literal["general"]
"""Why this party flagged the conversation for attention; absent if it did not."""

CobrowseMediaParticipantWrapupPrompt = Literal[
    "mandatory",
    "optional",
    "agentRequested",
    "timeout",
    "forcedTimeout",
] | str
"""The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""

EmailMediaParticipantPurpose = Literal[
    "acd",
    "agent",
    "api",
    "botflow",
    "campaign",
    "customer",
    "dialer",
    "dialer.system",
    "external",
    "fax",
    "group",
    "inbound",
    "ivr",
    "manual",
    "outbound",
    "station",
    "user",
    "voicemail",
    "voicesurveyflow",
    "workflow",
] | str
"""The part this party plays in the conversation. An open vocabulary to which the platform may add."""

EmailMediaParticipantState = Literal[
    "alerting",
    "dialing",
    "contacting",
    "offering",
    "connected",
    "disconnected",
    "terminated",
    "converting",
    "uploading",
    "transmitting",
    "parked",
    "none",
]
"""The stage that the exchange has reached for this participant. One list serves all media; e-mails use alerting,
connected, parked, transmitting, disconnected and none.
"""

EmailMediaParticipantDisconnectType = Literal[
    "endpoint",
    "endpoint.donotdisturb",
    "client",
    "system",
    "transfer",
    "transfer.conference",
    "transfer.consult",
    "transfer.donotdisturb",
    "transfer.forward",
    "transfer.noanswer",
    "transfer.notavailable",
    "transport.failure",
    "error",
    "peer",
    "other",
    "spam",
    "inactivity",
    "session.expired",
    "takeover",
]
"""The way the exchange ended for this participant; absent while it lasts."""

EmailMediaParticipantFlaggedReason = Literal["general"]
"""Why this party flagged the conversation for attention; absent if it did not."""

EmailMediaParticipantWrapupPrompt = Literal["mandatory", "optional", "agentRequested", "timeout", "forcedTimeout"] | str
"""The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""

MessageMediaParticipantPurpose = Literal[
    "acd",
    "agent",
    "api",
    "botflow",
    "campaign",
    "customer",
    "dialer",
    "dialer.system",
    "external",
    "fax",
    "group",
    "inbound",
    "ivr",
    "manual",
    "outbound",
    "station",
    "user",
    "voicemail",
    "voicesurveyflow",
    "workflow",
] | str
"""The part this party plays in the conversation. An open vocabulary to which the platform may add."""

MessageMediaParticipantType = Literal[
    "apple",
    "facebook",
    "instagram",
    "kakao",
    "line",
    "open",
    "sms",
    "telegram",
    "twitter",
    "webmessaging",
    "whatsapp",
    "unknown",
]
"""The messaging service that carries the session."""

MessageMediaParticipantState = Literal[
    "alerting",
    "dialing",
    "contacting",
    "offering",
    "connected",
    "disconnected",
    "terminated",
    "converting",
    "uploading",
    "transmitting",
    "parked",
    "none",
]
"""The stage that the session has reached for this participant. One list serves all media; messages use alerting,
connected, parked and disconnected.
"""

MessageMediaParticipantDisconnectType = Literal[
    "endpoint",
    "endpoint.donotdisturb",
    "client",
    "system",
    "transfer",
    "transfer.conference",
    "transfer.consult",
    "transfer.donotdisturb",
    "transfer.forward",
    "transfer.noanswer",
    "transfer.notavailable",
    "transport.failure",
    "error",
    "peer",
    "other",
    "spam",
    "inactivity",
    "session.expired",
    "takeover",
]
"""The way the session ended for this participant; absent while it lasts."""

MessageMediaParticipantFlaggedReason = Literal["general"]
"""Why this party flagged the conversation for attention; absent if it did not."""

MessageMediaParticipantWrapupPrompt = Literal[
    "mandatory",
    "optional",
    "agentRequested",
    "timeout",
    "forcedTimeout",
] | str
"""The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""


class CallConversation(TypedDict, total=False):
    """A conversation as far as its calls go, with each party and its part in one object. Other media of the same
    conversation are found by the paths in otherMediaUris, and the whole under /api/v2/conversations/ and its id.
    """

    id: str
    """Id of the conversation; it stays the same through every transfer."""
    name: str
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    inactivityTimeout: Timestamp
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[CallMediaParticipant]
    """The parties that have taken part so far, those who have left included, each flattened into one object with its
    part in the call.
    """
    maxParticipants: int
    """How many participants the conversation may have at most. Present on conferences."""
    otherMediaUris: list[RelativeUri]
    """Paths in the API of this conversation as its other media show it; empty if it has no others."""
    divisions: list[ConversationDivisionMembership]
    """The divisions that the conversation belongs to, each with the users, queues and flows that brought it there."""
    utilizationLabelId: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    recentTransfers: list[TransferResponse]
    """The latest transfers that were asked for in this conversation, 20 at most, whether or not they succeeded."""
    recordingState: CallConversationRecordingState
    """Where the recording of the conversation stands. Spelt in lower case, unlike the recordingState of a full
    conversation of the REST API.
    """
    securePause: bool
    """True while recording is suspended for a sensitive exchange, such as a card number, anywhere in the conversation.
    """
    selfUri: RelativeUri
    """Path of the conversation among those of its medium, which is /api/v2/conversations/calls/ followed by its id."""


class CallConversationEntityListing(TypedDict, total=False):
    """One page of a list of conversations as far as their calls go, with the counts and paths that lead to the other
    pages. Answer to GET /api/v2/conversations/calls.
    """

    entities: list[CallConversation]
    """The conversations on this page, each as far as its calls go."""
    pageNumber: int
    """Which page of the list this is; the first is 1."""
    pageSize: int
    """How many conversations a full page holds; the last page may hold fewer."""
    pageCount: int
    """How many pages of this size the list has."""
    total: int
    """How many conversations all pages hold together."""
    selfUri: RelativeUri
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri
    """Path of the first page."""
    previousUri: RelativeUri
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri
    """Path of the page after this one; absent on the last page."""
    lastUri: RelativeUri
    """Path of the last page."""


class CallMediaParticipant(TypedDict, total=False):
    """One party to a conversation together with its one call, flattened into a single object: what the full
    conversation keeps in the participant's calls stands here beside the participant's own properties. Part of the REST
    API's answers about calls.
    """

    id: str
    """Id of this party within the conversation; no other participant of the conversation shares it. The communication
    that is flattened into it shows no id of its own.
    """
    startTime: Timestamp
    """When this party joined the conversation, which for an agent is the moment it was offered to them."""
    startAlertingTime: Timestamp
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp
    """When this party was first connected; absent if it never answered."""
    startHoldTime: Timestamp
    """When this participant put the call on hold; absent while it is not held."""
    parkTime: Timestamp
    """When the interaction was last set aside. Only e-mails and messages are known to be parked, so expect none on a
    call.
    """
    resumeTime: Timestamp
    """When an interaction that was set aside is to be taken up again. As with parkTime, expect none on a call."""
    bargedTime: Timestamp
    """When this supervisor was connected to the conversation into which they broke, by the provider's clock. Present on
    a barging supervisor.
    """
    endTime: Timestamp
    """When this party left the conversation; absent while it takes part. After-call work lies after this moment."""
    startAcwTime: Timestamp
    """When this agent's after-call work began; absent before that and for parties that do none."""
    endAcwTime: Timestamp
    """When this agent's after-call work was finished; absent while it is pending."""
    purpose: CallMediaParticipantPurpose
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    name: str
    """Name to show for this party: a person's name, a queue's, or a place derived from the phone number; often absent
    on agents.
    """
    user: DomainEntityRef
    """The user, when this party is a user of the organisation. A reference, often no more than id and selfUri."""
    externalContact: DomainEntityRef
    """The external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganization: DomainEntityRef
    """The external organization that the matched contact belongs to, when there is one."""
    team: DomainEntityRef
    """The work team that the agent belonged to at the time; absent for other parties."""
    group: DomainEntityRef
    """The group that was rung, when this party was reached as a member of one."""
    address: str
    """Address by which this party is reached: a phone number for a customer, a SIP address for flows, queues and users;
    it may be empty.
    """
    ani: str
    """Number or address that the call came from, as this party's leg shows it; a SIP address on the legs of agents."""
    dnis: str
    """What was dialled. On the customer's leg it is a number: one of the organisation's on inbound calls, the
    customer's on outbound ones. On legs of flows, queues and agents it is a SIP address of the flow, the queue or the
    station.
    """
    clientIpAddress: str
    """IP address of the phone at this end, as the phone reported it; absent when it is not known."""
    direction: Direction
    """Which way this leg of the call was set up; each participant's leg has its own. On a campaign call the customer's
    leg is outbound, the queue's and the agent's are inbound.
    """
    queue: DomainEntityRef
    """The queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    conversationRoutingData: ConversationRoutingData
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue."""
    alertingTimeoutMs: int
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
    script: DomainEntityRef
    """The script that was shown to the agent; absent if none was."""
    provider: str
    """Name of the platform service that carries the communication."""
    peer: str
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is, and commonly on the customer. It is no participant's id, so look it up among the communications of the full
    conversation.
    """
    transferSource: str
    """How the call came to this agent, such as by a transfer, as an open word of the platform; absent on parties that
    are no agents and often on agents.
    """
    consultParticipantId: str
    """Id of the participant who is to be handed over in a consult transfer that this party takes part in; absent
    outside such transfers.
    """
    monitoredParticipantId: str
    """Id of the participant to whom this party listens in. Present on a monitoring supervisor."""
    coachedParticipantId: str
    """Id of the participant to whom this party whispers advice. Present on a coaching supervisor."""
    bargedParticipantId: str
    """Id of the participant into whose conversation this party broke in. Present on a barging supervisor."""
    mediaRoles: list[str]
    """The parts that this party's media have played in the conversation, such as full for an ordinary participant or
    monitor for one who listens in.
    """
    documentId: str
    """Id of the faxed document in the platform's document store. Present on faxes that are sent from there."""
    uuiData: str
    """User-to-user information that travelled with the call's signalling, as the sending system encoded it."""
    journeyContext: JourneyContext
    """What the customer was doing on the web site or in the app before the call; absent when visits are not tracked and
    on calls that began elsewhere.
    """
    state: CallMediaParticipantState
    """The stage that the call has reached for this participant. One list serves all media; a call is never parked. An
    ended call normally rests in terminated.
    """
    held: bool
    """True while this participant has put the call on hold. It is set on the side that pressed hold, which hears
    silence; the side that waits has confined.
    """
    muted: bool
    """True while this participant's microphone is silenced."""
    confined: bool
    """True while this participant waits on hold and hears music, because somebody else put the call on hold."""
    securePause: bool
    """True while recording is suspended for a sensitive exchange, such as a card number."""
    recording: bool
    """True while the call is being recorded. A call that has ended often keeps the last value."""
    recordingState: CallMediaParticipantRecordingState
    """Where the recording of the call stands. A call that has ended often keeps the last value."""
    recordersState: RecordersState
    """Where each of the recorders that can run side by side stands."""
    disconnectType: CallMediaParticipantDisconnectType
    """The way the call ended for this participant; absent while it lasts."""
    errorInfo: ErrorInfo
    """What went wrong, if an error ended or disturbed the call."""
    disposition: Disposition
    """What call analysis concluded about the answering party. Present on calls placed by a dialer."""
    faxStatus: FaxStatus
    """Progress of the transmission, when this call is a fax."""
    flaggedReason: CallMediaParticipantFlaggedReason
    """Why this party flagged the conversation for attention; absent if it did not."""
    wrapupRequired: bool
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupPrompt: CallMediaParticipantWrapupPrompt
    """The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""
    wrapupTimeoutMs: int
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapupSkipped: bool
    """True if the agent left after-call work without giving a wrap-up."""
    wrapup: Wrapup
    """The wrap-up that this agent gave for the conversation; absent until there is one."""
    attributes: dict[str, str]
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """


class CallbackConversation(TypedDict, total=False):
    """A conversation as far as its callbacks go, with each party and its part in one object. Other media of the same
    conversation are found by the paths in otherMediaUris, and the whole under /api/v2/conversations/ and its id.
    """

    id: str
    """Id of the conversation; it stays the same through every transfer."""
    name: str
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    inactivityTimeout: Timestamp
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[CallbackMediaParticipant]
    """The parties that have taken part so far, those who have left included, each flattened into one object with its
    part in the callback.
    """
    otherMediaUris: list[RelativeUri]
    """Paths in the API of this conversation as its other media show it; empty if it has no others."""
    divisions: list[ConversationDivisionMembership]
    """The divisions that the conversation belongs to, each with the users, queues and flows that brought it there."""
    utilizationLabelId: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    recentTransfers: list[TransferResponse]
    """The latest transfers that were asked for in this conversation, 20 at most, whether or not they succeeded."""
    selfUri: RelativeUri
    """Path of the conversation among those of its medium, which is /api/v2/conversations/callbacks/ followed by its id.
    """


class CallbackConversationEntityListing(TypedDict, total=False):
    """One page of a list of conversations as far as their callbacks go, with the counts and paths that lead to the
    other pages. Answer to GET /api/v2/conversations/callbacks.
    """

    entities: list[CallbackConversation]
    """The conversations on this page, each as far as its callbacks go."""
    pageNumber: int
    """Which page of the list this is; the first is 1."""
    pageSize: int
    """How many conversations a full page holds; the last page may hold fewer."""
    pageCount: int
    """How many pages of this size the list has."""
    total: int
    """How many conversations all pages hold together."""
    selfUri: RelativeUri
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri
    """Path of the first page."""
    previousUri: RelativeUri
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri
    """Path of the page after this one; absent on the last page."""
    lastUri: RelativeUri
    """Path of the last page."""


class CallbackMediaParticipant(TypedDict, total=False):
    """One party to a conversation together with its one callback, flattened into a single object: what the full
    conversation keeps in the participant's callbacks stands here beside the participant's own properties. Part of the
    REST API's answers about callbacks.
    """

    id: str
    """Id of this party within the conversation; no other participant of the conversation shares it. The communication
    that is flattened into it shows no id of its own.
    """
    startTime: Timestamp
    """When this party joined the conversation, which for an agent is the moment it was offered to them."""
    startAlertingTime: Timestamp
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp
    """When this party was first connected; absent if it never answered."""
    startHoldTime: Timestamp
    """When this participant put the callback on hold; absent while it is not held."""
    parkTime: Timestamp
    """When the interaction was last set aside. Only e-mails and messages are known to be parked, so expect none on a
    callback.
    """
    resumeTime: Timestamp
    """When an interaction that was set aside is to be taken up again. As with parkTime, expect none on a callback."""
    callbackScheduledTime: Timestamp
    """When the callback is due; absent if it is to be made as soon as possible. May come without milliseconds."""
    endTime: Timestamp
    """When this party left the conversation; absent while it takes part. After-call work lies after this moment."""
    startAcwTime: Timestamp
    """When this agent's after-call work began; absent before that and for parties that do none."""
    endAcwTime: Timestamp
    """When this agent's after-call work was finished; absent while it is pending."""
    purpose: CallbackMediaParticipantPurpose
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    name: str
    """Name to show for this party, such as a person's, a queue's or a flow's; absent where none is known."""
    user: DomainEntityRef
    """The user, when this party is a user of the organisation. A reference, often no more than id and selfUri."""
    externalContact: DomainEntityRef
    """The external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganization: DomainEntityRef
    """The external organization that the matched contact belongs to, when there is one."""
    team: DomainEntityRef
    """The work team that the agent belonged to at the time; absent for other parties."""
    address: str
    """Address by which this party is reached, such as the phone number of a customer; it may be empty."""
    callbackUserName: str
    """Name of the person to be called back, as the request gave it."""
    callbackNumbers: list[str]
    """Phone numbers at which the person can be called back. An entry may be empty."""
    direction: Direction
    """Which way this leg of the callback was set up. Callbacks that customers asked for are outbound on every leg, even
    inside a conversation that began inbound.
    """
    queue: DomainEntityRef
    """The queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    conversationRoutingData: ConversationRoutingData
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue."""
    alertingTimeoutMs: int
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
    script: DomainEntityRef
    """The script that was shown to the agent; absent if none was."""
    provider: str
    """Name of the platform service that carries the communication."""
    peer: str
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is, and commonly on the customer. It is no participant's id, so look it up among the communications of the full
    conversation.
    """
    mediaRoles: list[str]
    """The parts that this party's media have played in the conversation, such as full for an ordinary participant or
    monitor for one who listens in.
    """
    automatedCallbackConfigId: str
    """Id of the configuration by which the platform places the call on its own; absent when an agent is to place it."""
    timeoutSeconds: int
    """Seconds until the call is placed without the agent's doing; 0 if it never is."""
    skipEnabled: bool
    """True if the agent may skip the callback and leave the call unmade."""
    externalCampaign: bool
    """True if a dialer outside the platform places the call."""
    outboundPreview: DialerPreview
    """The campaign contact that the agent looks at before calling; a callback of the full conversation holds it as
    dialerPreview. Present on previews of a campaign.
    """
    voicemail: Voicemail
    """The recorded message that asks for the callback, when it was left as a voicemail in a queue; absent from a
    callback that was asked for otherwise, such as for a certain time.
    """
    journeyContext: JourneyContext
    """What the customer was doing on the web site or in the app before the contact; absent when visits are not tracked
    and on contacts that began elsewhere.
    """
    state: CallbackMediaParticipantState
    """The stage that the callback has reached for this participant. One list serves all media, and it lacks the
    scheduled that a callback itself can be in.
    """
    held: bool
    """True while this participant has put the callback on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    disconnectType: CallbackMediaParticipantDisconnectType
    """The way the callback ended for this participant; absent while it lasts. It can stand beside the state connected
    while after-call work is pending.
    """
    errorInfo: ErrorInfo
    """What went wrong, if an error ended or disturbed the callback."""
    flaggedReason: CallbackMediaParticipantFlaggedReason
    """Why this party flagged the conversation for attention; absent if it did not."""
    wrapupRequired: bool
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupPrompt: CallbackMediaParticipantWrapupPrompt
    """The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""
    wrapupTimeoutMs: int
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapupSkipped: bool
    """True if the agent left after-call work without giving a wrap-up."""
    wrapup: Wrapup
    """The wrap-up that this agent gave for the conversation; absent until there is one."""
    attributes: dict[str, str]
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """


class ChatConversation(TypedDict, total=False):
    """A conversation as far as its web chats of the first generation go, with each party and its part in one object.
    Other media of the same conversation are found by the paths in otherMediaUris, and the whole under
    /api/v2/conversations/ and its id.
    """

    id: str
    """Id of the conversation; it stays the same through every transfer."""
    name: str
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    inactivityTimeout: Timestamp
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[ChatMediaParticipant]
    """The parties that have taken part so far, those who have left included, each flattened into one object with its
    part in the chat.
    """
    otherMediaUris: list[RelativeUri]
    """Paths in the API of this conversation as its other media show it; empty if it has no others."""
    divisions: list[ConversationDivisionMembership]
    """The divisions that the conversation belongs to, each with the users, queues and flows that brought it there."""
    utilizationLabelId: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    recentTransfers: list[TransferResponse]
    """The latest transfers that were asked for in this conversation, 20 at most, whether or not they succeeded."""
    selfUri: RelativeUri
    """Path of the conversation among those of its medium, which is /api/v2/conversations/chats/ followed by its id."""


class ChatConversationEntityListing(TypedDict, total=False):
    """One page of a list of conversations as far as their web chats go, with the counts and paths that lead to the
    other pages. Answer to GET /api/v2/conversations/chats.
    """

    entities: list[ChatConversation]
    """The conversations on this page, each as far as its web chats go."""
    pageNumber: int
    """Which page of the list this is; the first is 1."""
    pageSize: int
    """How many conversations a full page holds; the last page may hold fewer."""
    pageCount: int
    """How many pages of this size the list has."""
    total: int
    """How many conversations all pages hold together."""
    selfUri: RelativeUri
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri
    """Path of the first page."""
    previousUri: RelativeUri
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri
    """Path of the page after this one; absent on the last page."""
    lastUri: RelativeUri
    """Path of the last page."""


class ChatMediaParticipant(TypedDict, total=False):
    """One party to a conversation together with its one web chat of the first generation, flattened into a single
    object: what the full conversation keeps in the participant's chats stands here beside the participant's own
    properties. Part of the REST API's answers about web chats of the first generation.
    """

    id: str
    """Id of this party within the conversation; no other participant of the conversation shares it. The communication
    that is flattened into it shows no id of its own.
    """
    startTime: Timestamp
    """When this party joined the conversation, which for an agent is the moment it was offered to them."""
    startAlertingTime: Timestamp
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp
    """When this party was first connected; absent if it never answered."""
    startHoldTime: Timestamp
    """When this participant put the chat on hold; absent while it is not held."""
    parkTime: Timestamp
    """When the interaction was last set aside. Only e-mails and messages are known to be parked, so expect none on a
    chat.
    """
    resumeTime: Timestamp
    """When an interaction that was set aside is to be taken up again. As with parkTime, expect none on a chat."""
    endTime: Timestamp
    """When this party left the conversation; absent while it takes part. After-call work lies after this moment."""
    startAcwTime: Timestamp
    """When this agent's after-call work began; absent before that and for parties that do none."""
    endAcwTime: Timestamp
    """When this agent's after-call work was finished; absent while it is pending."""
    purpose: ChatMediaParticipantPurpose
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    name: str
    """Name to show for this party, such as a person's, a queue's or a flow's; absent where none is known."""
    user: DomainEntityRef
    """The user, when this party is a user of the organisation. A reference, often no more than id and selfUri."""
    externalContact: DomainEntityRef
    """The external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganization: DomainEntityRef
    """The external organization that the matched contact belongs to, when there is one."""
    team: DomainEntityRef
    """The work team that the agent belonged to at the time; absent for other parties."""
    address: str
    """Address by which this party is reached in the chat, such as the XMPP JID of a guest; it may be empty."""
    direction: Direction
    """Which way this leg of the chat was set up; each participant's leg has its own."""
    queue: DomainEntityRef
    """The queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    conversationRoutingData: ConversationRoutingData
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue."""
    alertingTimeoutMs: int
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
    script: DomainEntityRef
    """The script that was shown to the agent; absent if none was."""
    provider: str
    """Name of the platform service that carries the communication."""
    peer: str
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is, and commonly on the customer. It is no participant's id, so look it up among the communications of the full
    conversation.
    """
    mediaRoles: list[str]
    """The parts that this party's media have played in the conversation, such as full for an ordinary participant or
    monitor for one who listens in.
    """
    roomId: str
    """Id of the chat room in which the parties write to each other."""
    avatarImageUrl: str
    """Address of the picture that is shown for this participant; absent if there is none."""
    journeyContext: JourneyContext
    """What the customer was doing on the web site before the chat; absent when visits to it are not tracked."""
    state: ChatMediaParticipantState
    """The stage that the chat has reached for this participant. One list serves all media; parked and the stages of
    documents belong to others.
    """
    held: bool
    """True while this participant has put the chat on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    disconnectType: ChatMediaParticipantDisconnectType
    """The way the chat ended for this participant; absent while it lasts."""
    errorInfo: ErrorInfo
    """What went wrong, if an error ended or disturbed the chat."""
    flaggedReason: ChatMediaParticipantFlaggedReason
    """Why this party flagged the conversation for attention; absent if it did not."""
    wrapupRequired: bool
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupPrompt: ChatMediaParticipantWrapupPrompt
    """The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""
    wrapupTimeoutMs: int
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapupSkipped: bool
    """True if the agent left after-call work without giving a wrap-up."""
    wrapup: Wrapup
    """The wrap-up that this agent gave for the conversation; absent until there is one."""
    attributes: dict[str, str]
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """


class CobrowseConversation(TypedDict, total=False):
    """A conversation as far as its co-browse sessions go, with each party and its part in one object. Other media of
    the same conversation are found by the paths in otherMediaUris, and the whole under /api/v2/conversations/ and its
    id.
    """

    id: str
    """Id of the conversation; it stays the same through every transfer."""
    name: str
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    inactivityTimeout: Timestamp
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[CobrowseMediaParticipant]
    """The parties that have taken part so far, those who have left included, each flattened into one object with its
    part in the co-browse session.
    """
    otherMediaUris: list[RelativeUri]
    """Paths in the API of this conversation as its other media show it; empty if it has no others."""
    divisions: list[ConversationDivisionMembership]
    """The divisions that the conversation belongs to, each with the users, queues and flows that brought it there."""
    utilizationLabelId: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    recentTransfers: list[TransferResponse]
    """The latest transfers that were asked for in this conversation, 20 at most, whether or not they succeeded."""
    selfUri: RelativeUri
    """Path of the conversation among those of its medium, which is /api/v2/conversations/cobrowsesessions/ followed by
    its id.
    """


class CobrowseConversationEntityListing(TypedDict, total=False):
    """One page of a list of conversations as far as their co-browse sessions go, with the counts and paths that lead to
    the other pages. Answer to GET /api/v2/conversations/cobrowsesessions.
    """

    entities: list[CobrowseConversation]
    """The conversations on this page, each as far as its co-browse sessions go."""
    pageNumber: int
    """Which page of the list this is; the first is 1."""
    pageSize: int
    """How many conversations a full page holds; the last page may hold fewer."""
    pageCount: int
    """How many pages of this size the list has."""
    total: int
    """How many conversations all pages hold together."""
    selfUri: RelativeUri
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri
    """Path of the first page."""
    previousUri: RelativeUri
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri
    """Path of the page after this one; absent on the last page."""
    lastUri: RelativeUri
    """Path of the last page."""


class CobrowseMediaParticipant(TypedDict, total=False):
    """One party to a conversation together with its one co-browse session, flattened into a single object: what the
    full conversation keeps in the participant's cobrowsesessions stands here beside the participant's own properties.
    Part of the REST API's answers about co-browse sessions.
    """

    id: str
    """Id of this party within the conversation; no other participant of the conversation shares it. The communication
    that is flattened into it shows no id of its own.
    """
    startTime: Timestamp
    """When this party joined the conversation, which for an agent is the moment it was offered to them."""
    startAlertingTime: Timestamp
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp
    """When this party was first connected; absent if it never answered."""
    startHoldTime: Timestamp
    """When this participant put the session on hold; absent while it is not held."""
    parkTime: Timestamp
    """When the interaction was last set aside. Only e-mails and messages are known to be parked, so expect none on a
    co-browse session.
    """
    resumeTime: Timestamp
    """When an interaction that was set aside is to be taken up again. As with parkTime, expect none on a co-browse
    session.
    """
    providerEventTime: Timestamp
    """When the event behind the latest update of the session happened, by the provider's clock."""
    endTime: Timestamp
    """When this party left the conversation; absent while it takes part. After-call work lies after this moment."""
    startAcwTime: Timestamp
    """When this agent's after-call work began; absent before that and for parties that do none."""
    endAcwTime: Timestamp
    """When this agent's after-call work was finished; absent while it is pending."""
    purpose: CobrowseMediaParticipantPurpose
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    name: str
    """Name to show for this party, such as a person's, a queue's or a flow's; absent where none is known."""
    user: DomainEntityRef
    """The user, when this party is a user of the organisation. A reference, often no more than id and selfUri."""
    externalContact: DomainEntityRef
    """The external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganization: DomainEntityRef
    """The external organization that the matched contact belongs to, when there is one."""
    team: DomainEntityRef
    """The work team that the agent belonged to at the time; absent for other parties."""
    address: str
    """Address by which this party is reached in the co-browse session; it may be empty."""
    direction: Direction
    """Which way this leg of the session was set up; each participant's leg has its own."""
    queue: DomainEntityRef
    """The queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    conversationRoutingData: ConversationRoutingData
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue."""
    alertingTimeoutMs: int
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
    script: DomainEntityRef
    """The script that was shown to the agent; absent if none was."""
    provider: str
    """Name of the platform service that carries the communication."""
    peer: str
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is, and commonly on the customer. It is no participant's id, so look it up among the communications of the full
    conversation.
    """
    mediaRoles: list[str]
    """The parts that this party's media have played in the conversation, such as full for an ordinary participant or
    monitor for one who listens in.
    """
    cobrowseSessionId: str
    """Id of the co-browse session itself, in contrast to id, which names this party."""
    cobrowseRole: CobrowseMediaParticipantCobrowseRole
    """The side of the session that this participant is on."""
    controlling: list[str]
    """Ids of the co-browse participants who allowed this one to act on their pages; empty when it may only look."""
    viewerUrl: str
    """Address to open in a browser in order to see the shared page. Whoever has it may be able to watch, so treat it as
    confidential.
    """
    journeyContext: JourneyContext
    """What the customer was doing on the web site or in the app before the contact; absent when visits are not tracked
    and on contacts that began elsewhere.
    """
    state: CobrowseMediaParticipantState
    """The stage that the session has reached for this participant. One list serves all media; parked and the stages of
    documents belong to others.
    """
    held: bool
    """True while this participant has put the session on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    disconnectType: CobrowseMediaParticipantDisconnectType
    """The way the session ended for this participant; absent while it lasts."""
    errorInfo: ErrorInfo
    """What went wrong, if an error ended or disturbed the session."""
    flaggedReason: CobrowseMediaParticipantFlaggedReason
    """Why this party flagged the conversation for attention; absent if it did not."""
    wrapupRequired: bool
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupPrompt: CobrowseMediaParticipantWrapupPrompt
    """The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""
    wrapupTimeoutMs: int
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapupSkipped: bool
    """True if the agent left after-call work without giving a wrap-up."""
    wrapup: Wrapup
    """The wrap-up that this agent gave for the conversation; absent until there is one."""
    attributes: dict[str, str]
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """


class EmailConversation(TypedDict, total=False):
    """A conversation as far as its e-mail exchanges go, with each party and its part in one object. Other media of the
    same conversation are found by the paths in otherMediaUris, and the whole under /api/v2/conversations/ and its id.
    """

    id: str
    """Id of the conversation; it stays the same through every transfer."""
    name: str
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    inactivityTimeout: Timestamp
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[EmailMediaParticipant]
    """The parties that have taken part so far, those who have left included, each flattened into one object with its
    part in the e-mail exchange.
    """
    otherMediaUris: list[RelativeUri]
    """Paths in the API of this conversation as its other media show it; empty if it has no others."""
    divisions: list[ConversationDivisionMembership]
    """The divisions that the conversation belongs to, each with the users, queues and flows that brought it there."""
    utilizationLabelId: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    recentTransfers: list[TransferResponse]
    """The latest transfers that were asked for in this conversation, 20 at most, whether or not they succeeded."""
    selfUri: RelativeUri
    """Path of the conversation among those of its medium, which is /api/v2/conversations/emails/ followed by its id."""


class EmailConversationEntityListing(TypedDict, total=False):
    """One page of a list of conversations as far as their e-mails go, with the counts and paths that lead to the other
    pages. Answer to GET /api/v2/conversations/emails.
    """

    entities: list[EmailConversation]
    """The conversations on this page, each as far as its e-mails go."""
    pageNumber: int
    """Which page of the list this is; the first is 1."""
    pageSize: int
    """How many conversations a full page holds; the last page may hold fewer."""
    pageCount: int
    """How many pages of this size the list has."""
    total: int
    """How many conversations all pages hold together."""
    selfUri: RelativeUri
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri
    """Path of the first page."""
    previousUri: RelativeUri
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri
    """Path of the page after this one; absent on the last page."""
    lastUri: RelativeUri
    """Path of the last page."""


class EmailMediaParticipant(TypedDict, total=False):
    """One party to a conversation together with its one e-mail exchange, flattened into a single object: what the full
    conversation keeps in the participant's emails stands here beside the participant's own properties. Part of the REST
    API's answers about e-mail exchanges.
    """

    id: str
    """Id of this party within the conversation; no other participant of the conversation shares it. The communication
    that is flattened into it shows no id of its own.
    """
    startTime: Timestamp
    """When this party joined the conversation, which for an agent is the moment it was offered to them."""
    startAlertingTime: Timestamp
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp
    """When this party was first connected; absent if it never answered."""
    startHoldTime: Timestamp
    """When this participant put the exchange on hold; absent while it is not held."""
    parkTime: Timestamp
    """When the agent last set the e-mail aside, even if it has been taken up again since; absent on e-mails that were
    never parked.
    """
    resumeTime: Timestamp
    """When a parked e-mail is to be taken up again; absent on e-mails that were not parked."""
    endTime: Timestamp
    """When this party left the conversation; absent while it takes part. After-call work lies after this moment."""
    startAcwTime: Timestamp
    """When this agent's after-call work began; absent before that and for parties that do none."""
    endAcwTime: Timestamp
    """When this agent's after-call work was finished; absent while it is pending."""
    purpose: EmailMediaParticipantPurpose
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    name: str
    """Name to show for this party, such as a person's, a queue's or a flow's; absent where none is known."""
    user: DomainEntityRef
    """The user, when this party is a user of the organisation. A reference, often no more than id and selfUri."""
    externalContact: DomainEntityRef
    """The external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganization: DomainEntityRef
    """The external organization that the matched contact belongs to, when there is one."""
    team: DomainEntityRef
    """The work team that the agent belonged to at the time; absent for other parties."""
    address: str
    """E-mail address by which this party is reached; it may be empty."""
    direction: Direction
    """Which way this leg of the exchange was set up; each participant's leg has its own."""
    queue: DomainEntityRef
    """The queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    conversationRoutingData: ConversationRoutingData
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue."""
    alertingTimeoutMs: int
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
    script: DomainEntityRef
    """The script that was shown to the agent; absent if none was."""
    provider: str
    """Name of the platform service that carries the communication."""
    peer: str
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is, and commonly on the customer. It is no participant's id, so look it up among the communications of the full
    conversation.
    """
    mediaRoles: list[str]
    """The parts that this party's media have played in the conversation, such as full for an ordinary participant or
    monitor for one who listens in.
    """
    subject: str
    """Subject line of the e-mail that began the exchange."""
    messageId: str
    """Id under which the platform stores the content of this communication."""
    messagesSent: int
    """How many e-mails this participant sent."""
    draftAttachments: list[Attachment]
    """Files that are attached to the reply while it is being written."""
    autoGenerated: bool
    """True if a program wrote the e-mail, as with an out-of-office reply."""
    spam: bool
    """True if the e-mail was judged to be spam."""
    journeyContext: JourneyContext
    """What the customer was doing on the web site or in the app before the contact; absent when visits are not tracked
    and on contacts that began elsewhere.
    """
    state: EmailMediaParticipantState
    """The stage that the exchange has reached for this participant. One list serves all media; e-mails use alerting,
    connected, parked, transmitting, disconnected and none.
    """
    held: bool
    """True while this participant has put the exchange on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    disconnectType: EmailMediaParticipantDisconnectType
    """The way the exchange ended for this participant; absent while it lasts."""
    errorInfo: ErrorInfo
    """What went wrong, if an error ended or disturbed the exchange."""
    flaggedReason: EmailMediaParticipantFlaggedReason
    """Why this party flagged the conversation for attention; absent if it did not."""
    wrapupRequired: bool
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupPrompt: EmailMediaParticipantWrapupPrompt
    """The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""
    wrapupTimeoutMs: int
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapupSkipped: bool
    """True if the agent left after-call work without giving a wrap-up."""
    wrapup: Wrapup
    """The wrap-up that this agent gave for the conversation; absent until there is one."""
    attributes: dict[str, str]
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """


class MessageConversation(TypedDict, total=False):
    """A conversation as far as its messaging sessions go, with each party and its part in one object. Other media of
    the same conversation are found by the paths in otherMediaUris, and the whole under /api/v2/conversations/ and its
    id.
    """

    id: str
    """Id of the conversation; it stays the same through every transfer."""
    name: str
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    inactivityTimeout: Timestamp
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[MessageMediaParticipant]
    """The parties that have taken part so far, those who have left included, each flattened into one object with its
    part in the messaging session.
    """
    otherMediaUris: list[RelativeUri]
    """Paths in the API of this conversation as its other media show it; empty if it has no others."""
    divisions: list[ConversationDivisionMembership]
    """The divisions that the conversation belongs to, each with the users, queues and flows that brought it there."""
    utilizationLabelId: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    recentTransfers: list[TransferResponse]
    """The latest transfers that were asked for in this conversation, 20 at most, whether or not they succeeded."""
    selfUri: RelativeUri
    """Path of the conversation among those of its medium, which is /api/v2/conversations/messages/ followed by its id.
    """


class MessageConversationEntityListing(TypedDict, total=False):
    """One page of a list of conversations as far as their messages go, with the counts and paths that lead to the other
    pages. Answer to GET /api/v2/conversations/messages.
    """

    entities: list[MessageConversation]
    """The conversations on this page, each as far as its messages go."""
    pageNumber: int
    """Which page of the list this is; the first is 1."""
    pageSize: int
    """How many conversations a full page holds; the last page may hold fewer."""
    pageCount: int
    """How many pages of this size the list has."""
    total: int
    """How many conversations all pages hold together."""
    selfUri: RelativeUri
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri
    """Path of the first page."""
    previousUri: RelativeUri
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri
    """Path of the page after this one; absent on the last page."""
    lastUri: RelativeUri
    """Path of the last page."""


class MessageMediaParticipant(TypedDict, total=False):
    """One party to a conversation together with its one messaging session, flattened into a single object: what the
    full conversation keeps in the participant's messages stands here beside the participant's own properties. Part of
    the REST API's answers about messaging sessions.
    """

    id: str
    """Id of this party within the conversation; no other participant of the conversation shares it. The communication
    that is flattened into it shows no id of its own.
    """
    startTime: Timestamp
    """When this party joined the conversation, which for an agent is the moment it was offered to them."""
    startAlertingTime: Timestamp
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp
    """When this party was first connected; absent if it never answered."""
    startHoldTime: Timestamp
    """When this participant put the session on hold; absent while it is not held."""
    parkTime: Timestamp
    """When the agent last set the session aside, even if it has been taken up again since; absent on sessions that were
    never parked.
    """
    resumeTime: Timestamp
    """When a parked session is to be taken up again; absent on sessions that were not parked."""
    endTime: Timestamp
    """When this party left the conversation; absent while it takes part. After-call work lies after this moment."""
    startAcwTime: Timestamp
    """When this agent's after-call work began; absent before that and for parties that do none."""
    endAcwTime: Timestamp
    """When this agent's after-call work was finished; absent while it is pending."""
    purpose: MessageMediaParticipantPurpose
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    name: str
    """Name to show for this party, such as a person's, a queue's or a flow's; absent where none is known."""
    user: DomainEntityRef
    """The user, when this party is a user of the organisation. A reference, often no more than id and selfUri."""
    externalContact: DomainEntityRef
    """The external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganization: DomainEntityRef
    """The external organization that the matched contact belongs to, when there is one."""
    team: DomainEntityRef
    """The work team that the agent belonged to at the time; absent for other parties."""
    address: str
    """Address by which this party is reached: a phone number for SMS, elsewhere an id of the messaging service; it may
    be empty.
    """
    fromAddress: Address
    """Address of the side that started the session: the customer's when it is inbound."""
    toAddress: Address
    """Address of the side that was written to: the organisation's when the session is inbound."""
    direction: Direction
    """Which way this leg of the session was set up; each participant's leg has its own."""
    type: MessageMediaParticipantType
    """The messaging service that carries the session."""
    queue: DomainEntityRef
    """The queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    conversationRoutingData: ConversationRoutingData
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue."""
    alertingTimeoutMs: int
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
    script: DomainEntityRef
    """The script that was shown to the agent; absent if none was."""
    provider: str
    """Name of the platform service that carries the communication."""
    peer: str
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is, and commonly on the customer. It is no participant's id, so look it up among the communications of the full
    conversation.
    """
    monitoredParticipantId: str
    """Id of the participant whose messages this party follows. Present on a monitoring supervisor."""
    monitoredParticipant: AddressableEntityRef
    """The participant whose messages this party follows, as a reference with a path. Present where
    monitoredParticipantId is, if at all.
    """
    mediaRoles: list[str]
    """The parts that this party's media have played in the conversation, such as full for an ordinary participant or
    monitor for one who listens in.
    """
    authenticated: bool
    """True if the customer's identity was proved in the session, for instance by signing in on the web site."""
    recipientCountry: str
    """Country that the receiving address belongs to, as a code of two capital letters such as US."""
    recipientType: str
    """The kind of address that receives the messages, such as the kind of phone number for SMS."""
    messages: list[MessageDetails]
    """The messages that went over this communication, without their texts."""
    journeyContext: JourneyContext
    """What the customer was doing on the web site or in the app before the session; absent when visits are not tracked
    and on sessions that began elsewhere.
    """
    state: MessageMediaParticipantState
    """The stage that the session has reached for this participant. One list serves all media; messages use alerting,
    connected, parked and disconnected.
    """
    held: bool
    """True while this participant has put the session on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    disconnectType: MessageMediaParticipantDisconnectType
    """The way the session ended for this participant; absent while it lasts."""
    errorInfo: ErrorInfo
    """What went wrong, if an error ended or disturbed the session."""
    flaggedReason: MessageMediaParticipantFlaggedReason
    """Why this party flagged the conversation for attention; absent if it did not."""
    wrapupRequired: bool
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupPrompt: MessageMediaParticipantWrapupPrompt
    """The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""
    wrapupTimeoutMs: int
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapupSkipped: bool
    """True if the agent left after-call work without giving a wrap-up."""
    wrapup: Wrapup
    """The wrap-up that this agent gave for the conversation; absent until there is one."""
    attributes: dict[str, str]
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """
