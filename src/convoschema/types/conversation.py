# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/conversation/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from convoschema.types.common import (
        AddressableEntityRef,
        Direction,
        DivisionEntityRef,
        DomainEntityRef,
        RelativeUri,
        Timestamp,
    )
    from convoschema.types.external_contacts import ExternalContact, ExternalOrganization
    from convoschema.types.media import (
        Call,
        Callback,
        Cobrowsesession,
        ConversationChat,
        Email,
        InternalMessage,
        Message,
        ScreenMonitoring,
        Screenshare,
        SocialExpression,
        Video,
    )
    from convoschema.types.outbound import Campaign
    from convoschema.types.people import Group, User
    from convoschema.types.quality import Evaluation
    from convoschema.types.routing import Queue, ScoredAgent

__all__ = [
    "Address",
    "AfterCallWork",
    "AfterCallWorkState",
    "CallHistoryConversation",
    "CallHistoryConversationEntityListing",
    "CallHistoryParticipant",
    "CallHistoryParticipantDisconnectType",
    "CallHistoryParticipantFlaggedReason",
    "CallHistoryParticipantPurpose",
    "Conversation",
    "ConversationDivisionMembership",
    "ConversationEntityListing",
    "ConversationRecordingState",
    "ConversationRoutingData",
    "ConversationState",
    "Participant",
    "ParticipantFlaggedReason",
    "ParticipantParticipantType",
    "ParticipantPurpose",
    "ParticipantScreenRecordingState",
    "ParticipantWrapupPrompt",
    "Segment",
    "SegmentType",
    "TransferDestination",
    "TransferInitiator",
    "TransferResponse",
    "TransferResponseModifiedBy",
    "TransferResponseState",
    "TransferResponseTransferType",
    "Wrapup",
]

AfterCallWorkState = Literal["unknown", "notApplicable", "skipped", "pending", "complete"]
"""Where the after-call work stands."""

CallHistoryParticipantPurpose = Literal[
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

CallHistoryParticipantFlaggedReason = Literal["general"]
"""Why this party flagged the conversation for attention; absent if it did not."""

CallHistoryParticipantDisconnectType = Literal[
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
"""The way the call ended for this party; absent while it lasts."""

ConversationState = Literal[
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
"""For requests alone, in which disconnected ends the conversation for everybody. What is read leaves it out; each
communication of a participant has a state of its own.
"""

ConversationRecordingState = Literal["ACTIVE", "PAUSED", "NONE"]
"""Where the recording of the conversation stands. Spelt in capitals, unlike the recordingState of a call."""

ParticipantPurpose = Literal[
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

ParticipantParticipantType = Literal["External", "Internal", "IVR", "ACD"] | str
"""What kind of party this is: somebody from outside, somebody from inside, or a part of the platform. An open
vocabulary of capitalised words; often absent.
"""

ParticipantScreenRecordingState = Literal["requested", "active", "paused", "stopped", "error", "timeout"]
"""Where the recording of this agent's screen stands. Present when screen recording applies to the agent."""

ParticipantFlaggedReason = Literal["general"]
"""Why this party flagged the conversation for attention; absent if it did not."""

ParticipantWrapupPrompt = Literal["mandatory", "optional", "agentRequested", "timeout", "forcedTimeout"]
"""The way in which this agent is asked for a wrap-up, as the queue is set up."""

SegmentType = Literal[
    "Alert",
    "Interact",
    "Hold",
    "IVR",
    "Dialing",
    "Contacting",
    "Voicemail",
    "Scheduled",
    "System",
    "Delay",
] | str
"""What was going on in this stretch. An open vocabulary of capitalised words; analytics spells its own and longer one
in lower case.
"""

TransferResponseTransferType = Literal["Attended", "Unattended"]
"""Whether the one who transfers first makes contact with the destination."""

TransferResponseState = Literal["Pending", "Active", "Complete", "Canceled", "Failed", "Timeout", "Unknown"]
"""How far the transfer has come."""


class Address(TypedDict, total=False):
    """One end of a communication: a phone number, SIP address, e-mail address or messaging handle, in raw and readable
    forms.
    """

    name: str
    """Name to show for this end: that of nameRaw if there is one, otherwise the place that the address belongs to."""
    nameRaw: str
    """Name exactly as the network or the sender delivered it; empty when none came."""
    addressNormalized: str
    """Address in one standard form, fit for comparing and dialling: a tel: number in E.164, a SIP address or an e-mail
    address.
    """
    addressRaw: str
    """Address exactly as the network or the sender delivered it, which may carry SIP parameters."""
    addressDisplayable: str
    """Address in the form to show to people, such as a phone number with spaces. It can be the word unavailable."""


class AfterCallWork(TypedDict, total=False):
    """An agent's finishing work on one communication, such as notes and the wrap-up, after the customer has left. May
    be an empty object.
    """

    startTime: Timestamp
    """When the after-call work began, which is not before the communication ended; absent until then."""
    endTime: Timestamp
    """When the after-call work was finished; absent while it is pending."""
    state: AfterCallWorkState
    """Where the after-call work stands."""


class CallHistoryConversation(TypedDict, total=False):
    """One conversation in a user's call history: who took part in it, and the marks by which a list of past calls shows
    at a glance what kind of call it was.
    """

    id: str
    """Id of the conversation; it stays the same through every transfer."""
    name: str
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    startTime: Timestamp
    """When the user whose history this is joined the conversation."""
    direction: Direction
    """How the call looks to the user whose history this is: inbound if they were called, outbound if they called."""
    participants: list[CallHistoryParticipant]
    """The parties that took part, those included who never answered, in the shorter form of the call history."""
    missedCall: bool
    """True if the user whose history this is was called and did not answer."""
    wentToVoicemail: bool
    """True if the caller was passed on to the voicemail of the user whose history this is."""
    wasCallback: bool
    """True if the conversation came about as a callback."""
    wasConference: bool
    """True if the call became, or was from the start, a conference of more than two."""
    wasOutboundCampaign: bool
    """True if the call was placed for an outbound campaign; a participant then says for which."""
    hadCobrowse: bool
    """True if an agent and the customer looked at the same web page during the conversation."""
    hadScreenShare: bool
    """True if somebody shared a screen during the conversation."""
    selfUri: RelativeUri
    """Path of the conversation in the API."""


class CallHistoryConversationEntityListing(TypedDict, total=False):
    """One page of a user's call history, with the counts and paths that lead to the other pages."""

    entities: list[CallHistoryConversation]
    """The conversations on this page, in the form of the call history."""
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


class CallHistoryParticipant(TypedDict, total=False):
    """One party to a conversation in a user's call history: who it was, when it took part and how it left. Unlike
    Participant it holds the user, queue or contact itself in place of an id, and a summary of its call in place of the
    communications.
    """

    id: str
    """Id of this party within the conversation; no other participant of the conversation shares it."""
    startTime: Timestamp
    """When this party joined the conversation, which for an agent is the moment it was offered to them. May come
    without milliseconds.
    """
    endTime: Timestamp
    """When this party left the conversation; absent while it takes part. After-call work lies after this moment, and
    the call history doesn't tell of it.
    """
    purpose: CallHistoryParticipantPurpose
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    direction: Direction
    """Which way this party's own leg of the call was set up. It need not be that of the customer's leg: on a campaign
    call the customer's is outbound, the queue's and the agent's are inbound.
    """
    name: str
    """Name to show for this party: a person's name, a queue's, or a place derived from the phone number."""
    user: User
    """The user, when this party is a user of the organisation. Often no more than id and selfUri, which are the userId
    and userUri of a Participant.
    """
    externalContact: ExternalContact
    """The external contact that this party was matched to, when there is one."""
    externalOrganization: ExternalOrganization
    """The external organization that the matched contact belongs to, when there is one."""
    address: str
    """Address by which this party is reached, such as a phone number or a SIP address; it may be empty."""
    ani: str
    """Number or address that the call came from, as the network announced it."""
    dnis: str
    """What was dialled. On the customer's leg it is a number: one of the organisation's on inbound calls, the
    customer's on outbound ones. On legs of flows, queues and agents it is a SIP address of the flow, the queue or the
    station.
    """
    queue: Queue
    """The queue through which this party was reached or on whose behalf it acts; absent outside routing. Often no more
    than a reference with id and selfUri.
    """
    group: Group
    """The group that was rung, when this party was reached as a member of one."""
    outboundCampaign: Campaign
    """The outbound campaign on whose behalf the call was placed; absent outside campaigns."""
    didInteract: bool
    """True if this party was ever connected, and not just dialled or alerted. The call history says it in place of a
    connectedTime.
    """
    flaggedReason: CallHistoryParticipantFlaggedReason
    """Why this party flagged the conversation for attention; absent if it did not."""
    disconnectType: CallHistoryParticipantDisconnectType
    """The way the call ended for this party; absent while it lasts."""
    sipResponseCodes: list[int]
    """SIP response codes, such as 200 or 486, with which the signalling of this party's call was answered; empty or
    absent when none was noted.
    """


class Conversation(TypedDict, total=False):
    """One interaction with the contact centre from its first contact to its end, in whatever media. All that anybody
    did in it is found under its participants.
    """

    id: str
    """Id of the conversation; it stays the same through every transfer."""
    name: str
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    externalTag: str
    """Key that ties the conversation to a record in another system, such as a case number; absent unless the
    organisation set one.
    """
    startTime: Timestamp
    """When the conversation began."""
    endTime: Timestamp
    """When the last party left the conversation; absent while it lasts. After-call work may lie after this moment."""
    inactivityTimeout: Timestamp
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[Participant]
    """The parties that have taken part so far, those who have left included. Each new offer, transfer or flow adds one.
    """
    maxParticipants: int
    """How many participants the conversation may have at most. Present on conferences."""
    address: str
    """The contact centre's address as the other side sees it: the number that was dialled on inbound calls, the number
    that was shown on outbound ones.
    """
    divisions: list[ConversationDivisionMembership]
    """The divisions that the conversation belongs to, each with the users, queues and flows that brought it there."""
    utilizationLabelId: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    recentTransfers: list[TransferResponse]
    """The latest transfers that were asked for in this conversation, whether or not they succeeded."""
    conversationIds: list[str]
    """For a request that joins several conversations in a conference: ids of the others that it takes in. What is read
    leaves it out.
    """
    state: ConversationState
    """For requests alone, in which disconnected ends the conversation for everybody. What is read leaves it out; each
    communication of a participant has a state of its own.
    """
    recordingState: ConversationRecordingState
    """Where the recording of the conversation stands. Spelt in capitals, unlike the recordingState of a call."""
    securePause: bool
    """True while recording is suspended for a sensitive exchange, such as a card number, anywhere in the conversation.
    """
    selfUri: RelativeUri
    """Path of the conversation in the API, which is /api/v2/conversations/ followed by its id."""


class ConversationDivisionMembership(TypedDict, total=False):
    """One of the divisions that a conversation belongs to, with the entities through which it does."""

    division: DomainEntityRef
    """The division itself. A conversation may be in several at once, each with an entry of its own."""
    entities: list[DivisionEntityRef]
    """What brought the conversation into this division: those of its users, queues, flows and so on that are assigned
    to it.
    """


class ConversationEntityListing(TypedDict, total=False):
    """One page of a list of conversations, with the counts and paths that lead to the other pages."""

    entities: list[Conversation]
    """The conversations on this page. Their participants leave out the arrays of media that they did not use."""
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


class ConversationRoutingData(TypedDict, total=False):
    """What routing was given to find an agent with: the queue to search, how urgent the conversation is, and what the
    agent should be able to do.
    """

    queue: AddressableEntityRef
    """The queue in which the conversation waits for an agent."""
    label: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    priority: int
    """Precedence over the other conversations that wait; a higher number is served earlier."""
    language: AddressableEntityRef
    """The language, one of those that agents are assigned, in which the agent should be able to serve the customer;
    absent if none was asked for.
    """
    skills: list[AddressableEntityRef]
    """The skills that the agent should have; empty if none were asked for."""
    skillExpression: str
    """Condition on the agent's skills, written out as an expression; absent if none was asked for."""
    skillExpressionId: str
    """Id of the skill expression by which routing searches at the moment; absent if it uses none."""
    scoredAgents: list[ScoredAgent]
    """The agents whom routing should prefer, each with a score; empty if nobody is preferred."""


class Participant(TypedDict, total=False):
    """One party to a conversation, such as the customer, a call flow, a queue or an agent, with every communication it
    took part in. A conversation gains a participant each time it is offered to somebody new.
    """

    id: str
    """Id of this party within the conversation; no other participant of the conversation shares it."""
    startTime: Timestamp
    """When this party joined the conversation, which for an agent is the moment it was offered to them."""
    connectedTime: Timestamp
    """When this party was first connected; absent if it never answered."""
    endTime: Timestamp
    """When this party left the conversation; absent while it takes part. After-call work lies after this moment."""
    startAcwTime: Timestamp
    """When this agent's after-call work began; absent before that and for parties that do none."""
    endAcwTime: Timestamp
    """When this agent's after-call work was finished; absent while it is pending."""
    purpose: ParticipantPurpose
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    participantType: ParticipantParticipantType
    """What kind of party this is: somebody from outside, somebody from inside, or a part of the platform. An open
    vocabulary of capitalised words; often absent.
    """
    name: str
    """Name to show for this party: a person's name, a queue's, or a place derived from the phone number."""
    userId: str
    """Id of the user, when this party is a user of the organisation."""
    userUri: str
    """Path of that user in the API, which is /api/v2/users/ followed by userId. It can be absent where there is a
    userId, as it is in notifications.
    """
    externalContactId: str
    """Id of the external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganizationId: str
    """Id of the external organization that the matched contact belongs to, when there is one."""
    address: str
    """Address by which this party is reached; its form depends on the medium, and it may be empty."""
    ani: str
    """Number or address that the call came from, as the network announced it. Present on voice participants."""
    aniName: str
    """Caller's name as the network announced it, which is often a place or a company."""
    dnis: str
    """What was dialled. On the customer's leg it is a number: one of the organisation's on inbound calls, the
    customer's on outbound ones. On legs of flows, queues and agents it is a SIP address of the flow, the queue or the
    station.
    """
    locale: str
    """Language, or language and region, in which this party is served, such as en or en-US."""
    queueId: str
    """Id of the queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    queueName: str
    """Display name of that queue at the time of the conversation."""
    groupId: str
    """Id of the group that was rung, when this party was reached as a member of one."""
    teamId: str
    """Id of the work team that the agent belonged to at the time."""
    conversationRoutingData: ConversationRoutingData
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue."""
    alertingTimeoutMs: int
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
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
    calls: list[Call]
    """Voice calls and faxes of this party, oldest first."""
    callbacks: list[Callback]
    """Callbacks that were requested of, or previewed by, this party."""
    chats: list[ConversationChat]
    """Web chats of this party, of the first generation of chat."""
    cobrowsesessions: list[Cobrowsesession]
    """Sessions in which an agent and the customer looked at the same web page."""
    emails: list[Email]
    """E-mail exchanges of this party."""
    messages: list[Message]
    """Messaging sessions of this party: SMS, web messaging and the social messengers."""
    internalMessages: list[InternalMessage]
    """Messaging sessions between users of the organisation."""
    screenMonitorings: list[ScreenMonitoring]
    """Sessions in which a supervisor watched an agent's screen."""
    screenshares: list[Screenshare]
    """Sessions in which this party shared or watched a screen."""
    socialExpressions: list[SocialExpression]
    """Public social media posts that were handled as interactions."""
    videos: list[Video]
    """Video sessions of this party."""
    evaluations: list[Evaluation]
    """Scored reviews of this agent's work in the conversation; absent or empty for parties whose work was not
    evaluated.
    """
    screenRecordingState: ParticipantScreenRecordingState
    """Where the recording of this agent's screen stands. Present when screen recording applies to the agent."""
    flaggedReason: ParticipantFlaggedReason
    """Why this party flagged the conversation for attention; absent if it did not."""
    wrapupRequired: bool
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupPrompt: ParticipantWrapupPrompt
    """The way in which this agent is asked for a wrap-up, as the queue is set up."""
    wrapupTimeoutMs: int
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapupSkipped: bool
    """True if the agent left after-call work without giving a wrap-up."""
    wrapup: Wrapup
    """The wrap-up that this agent gave for the conversation as a whole; absent until there is one."""
    attributes: dict[str, str]
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """
    additionalProperties: dict[str, Any]
    """An empty object that notification events carry here; it holds no information."""


class Segment(TypedDict, total=False):
    """A stretch of a communication during which its nature did not change, such as the ringing, the talk or a hold. The
    segments of a communication follow each other in time.
    """

    startTime: Timestamp
    """When this stretch began."""
    endTime: Timestamp
    """When this stretch gave way to the next one or the communication ended. Absent while the segment is open, and from
    the last segment of some callbacks that have ended.
    """
    type: SegmentType
    """What was going on in this stretch. An open vocabulary of capitalised words; analytics spells its own and longer
    one in lower case.
    """
    howEnded: str
    """What brought this stretch to its end, either the type of the stretch that follows or a word such as Disconnect.
    An open segment may say Disconnect as well, and a closed one may leave it out.
    """
    disconnectType: str
    """The way the communication ended, when it ended together with this segment. Not restricted to the list that the
    surrounding communication uses.
    """


class TransferDestination(TypedDict, total=False):
    """Where a transfer takes the conversation: to a user, to an address, or both told together. An empty object when
    that is not told.
    """

    userId: str
    """Id of the user who is to receive the conversation; absent when it does not go to a user."""
    address: str
    """Phone number, SIP address or other address to which the conversation goes; may be absent."""


class TransferInitiator(TypedDict, total=False):
    """Who asked for a transfer; an empty object when that is not told."""

    userId: str
    """Id of the user who asked for the transfer; may be absent."""


class TransferResponse(TypedDict, total=False):
    """A transfer that was asked for in a conversation: who asked, where the conversation was to go, and what became of
    it. Routing from a queue to an agent appears as one too, of type Attended and with an empty initiator.
    """

    id: str
    """Id of the transfer, not of the conversation that is transferred."""
    dateIssued: Timestamp
    """When the transfer was asked for."""
    initiator: TransferInitiator
    """Who asked for the transfer. An empty object when nobody did, as where routing passed the conversation on from a
    queue to an agent.
    """
    modifiedBy: TransferResponseModifiedBy
    """Who changed the transfer after it was asked for; may be an empty object."""
    destination: TransferDestination
    """Where the conversation was to go; may be an empty object."""
    transferType: TransferResponseTransferType
    """Whether the one who transfers first makes contact with the destination."""
    state: TransferResponseState
    """How far the transfer has come."""


class TransferResponseModifiedBy(TypedDict, total=False):
    """A reference to whoever changed a transfer after it was asked for; an empty object when that is not told."""

    id: str
    """Id of the one who changed the transfer; may be absent."""
    selfUri: RelativeUri
    """Path in the API of the one who changed the transfer; may be absent."""


class Wrapup(TypedDict, total=False):
    """What an agent recorded about a finished interaction: the outcome chosen from the queue's wrap-up codes, and any
    notes. Present once a wrap-up has been entered. Requests give one as WrapupInput.
    """

    code: str
    """Id of the wrap-up code that the agent chose. The platform's own codes, such as the one for a timed-out wrap-up,
    have fixed names instead of UUIDs.
    """
    name: str
    """Display name of the chosen wrap-up code at the time it was applied."""
    notes: str
    """Free text that the agent wrote about the interaction; empty when only a code was chosen."""
    tags: list[str]
    """Labels attached to the wrap-up for later search and reporting."""
    durationSeconds: int
    """Time spent in after-call work before this wrap-up was submitted, in seconds."""
    endTime: Timestamp
    """When the wrap-up was submitted; the same moment as the end of the participant's after-call work."""
    provisional: bool
    """True while this is a draft that was saved before the agent was done; it need not hold a code yet."""
    additionalProperties: dict[str, Any]
    """An empty object that notification events carry here; it holds no information."""
