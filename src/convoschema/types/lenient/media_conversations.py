# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/media_conversations/, as the lenient profile promises them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from convoschema.types.common import Direction, RelativeUri, Timestamp
    from convoschema.types.lenient.common import AddressableEntityRef, DomainEntityRef, ErrorInfo
    from convoschema.types.lenient.conversation import (
        Address,
        ConversationDivisionMembership,
        ConversationRoutingData,
        TransferResponse,
        Wrapup,
    )
    from convoschema.types.lenient.journey import JourneyContext
    from convoschema.types.lenient.media import (
        Attachment,
        DialerPreview,
        Disposition,
        FaxStatus,
        MessageDetails,
        RecordersState,
        Voicemail,
    )
    from convoschema.types.media_conversations import (
        CallbackMediaParticipantDisconnectType,
        CallbackMediaParticipantFlaggedReason,
        CallbackMediaParticipantPurpose,
        CallbackMediaParticipantState,
        CallbackMediaParticipantWrapupPrompt,
        CallConversationRecordingState,
        CallMediaParticipantDisconnectType,
        CallMediaParticipantFlaggedReason,
        CallMediaParticipantPurpose,
        CallMediaParticipantRecordingState,
        CallMediaParticipantState,
        CallMediaParticipantWrapupPrompt,
        ChatMediaParticipantDisconnectType,
        ChatMediaParticipantFlaggedReason,
        ChatMediaParticipantPurpose,
        ChatMediaParticipantState,
        ChatMediaParticipantWrapupPrompt,
        CobrowseMediaParticipantCobrowseRole,
        CobrowseMediaParticipantDisconnectType,
        CobrowseMediaParticipantFlaggedReason,
        CobrowseMediaParticipantPurpose,
        CobrowseMediaParticipantState,
        CobrowseMediaParticipantWrapupPrompt,
        EmailMediaParticipantDisconnectType,
        EmailMediaParticipantFlaggedReason,
        EmailMediaParticipantPurpose,
        EmailMediaParticipantState,
        EmailMediaParticipantWrapupPrompt,
        MessageMediaParticipantDisconnectType,
        MessageMediaParticipantFlaggedReason,
        MessageMediaParticipantPurpose,
        MessageMediaParticipantState,
        MessageMediaParticipantType,
        MessageMediaParticipantWrapupPrompt,
    )

__all__ = [
    "CallConversation",
    "CallConversationEntityListing",
    "CallMediaParticipant",
    "CallbackConversation",
    "CallbackConversationEntityListing",
    "CallbackMediaParticipant",
    "ChatConversation",
    "ChatConversationEntityListing",
    "ChatMediaParticipant",
    "CobrowseConversation",
    "CobrowseConversationEntityListing",
    "CobrowseMediaParticipant",
    "EmailConversation",
    "EmailConversationEntityListing",
    "EmailMediaParticipant",
    "MessageConversation",
    "MessageConversationEntityListing",
    "MessageMediaParticipant",
]


class CallConversation(TypedDict, total=False):
    """A conversation as far as its calls go, with each party and its part in one object. Other media of the same
    conversation are found by the paths in otherMediaUris, and the whole under /api/v2/conversations/ and its id.
    """

    id: str | None
    """Id of the conversation; it stays the same through every transfer."""
    name: str | None
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    inactivityTimeout: Timestamp | None
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[CallMediaParticipant] | None
    """The parties that have taken part so far, those who have left included, each flattened into one object with its
    part in the call.
    """
    maxParticipants: int | None
    """How many participants the conversation may have at most. Present on conferences."""
    otherMediaUris: list[RelativeUri] | None
    """Paths in the API of this conversation as its other media show it; empty if it has no others."""
    divisions: list[ConversationDivisionMembership] | None
    """The divisions that the conversation belongs to, each with the users, queues and flows that brought it there."""
    utilizationLabelId: str | None
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    recentTransfers: list[TransferResponse] | None
    """The latest transfers that were asked for in this conversation, 20 at most, whether or not they succeeded."""
    recordingState: CallConversationRecordingState | str | None
    """Where the recording of the conversation stands. Spelt in lower case, unlike the recordingState of a full
    conversation of the REST API.
    """
    securePause: bool | None
    """True while recording is suspended for a sensitive exchange, such as a card number, anywhere in the conversation.
    """
    selfUri: RelativeUri | None
    """Path of the conversation among those of its medium, which is /api/v2/conversations/calls/ followed by its id."""


class CallConversationEntityListing(TypedDict, total=False):
    """One page of a list of conversations as far as their calls go, with the counts and paths that lead to the other
    pages. Answer to GET /api/v2/conversations/calls.
    """

    entities: list[CallConversation] | None
    """The conversations on this page, each as far as its calls go."""
    pageNumber: int | None
    """Which page of the list this is; the first is 1."""
    pageSize: int | None
    """How many conversations a full page holds; the last page may hold fewer."""
    pageCount: int | None
    """How many pages of this size the list has."""
    total: int | None
    """How many conversations all pages hold together."""
    selfUri: RelativeUri | None
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri | None
    """Path of the first page."""
    previousUri: RelativeUri | None
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri | None
    """Path of the page after this one; absent on the last page."""
    lastUri: RelativeUri | None
    """Path of the last page."""


class CallMediaParticipant(TypedDict, total=False):
    """One party to a conversation together with its one call, flattened into a single object: what the full
    conversation keeps in the participant's calls stands here beside the participant's own properties. Part of the REST
    API's answers about calls.
    """

    id: str | None
    """Id of this party within the conversation; no other participant of the conversation shares it. The communication
    that is flattened into it shows no id of its own.
    """
    startTime: Timestamp | None
    """When this party joined the conversation, which for an agent is the moment it was offered to them."""
    startAlertingTime: Timestamp | None
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp | None
    """When this party was first connected; absent if it never answered."""
    startHoldTime: Timestamp | None
    """When this participant put the call on hold; absent while it is not held."""
    parkTime: Timestamp | None
    """When the interaction was last set aside. Only e-mails and messages are known to be parked, so expect none on a
    call.
    """
    resumeTime: Timestamp | None
    """When an interaction that was set aside is to be taken up again. As with parkTime, expect none on a call."""
    bargedTime: Timestamp | None
    """When this supervisor was connected to the conversation into which they broke, by the provider's clock. Present on
    a barging supervisor.
    """
    endTime: Timestamp | None
    """When this party left the conversation; absent while it takes part. After-call work lies after this moment."""
    startAcwTime: Timestamp | None
    """When this agent's after-call work began; absent before that and for parties that do none."""
    endAcwTime: Timestamp | None
    """When this agent's after-call work was finished; absent while it is pending."""
    purpose: CallMediaParticipantPurpose | None
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    name: str | None
    """Name to show for this party: a person's name, a queue's, or a place derived from the phone number; often absent
    on agents.
    """
    user: DomainEntityRef | None
    """The user, when this party is a user of the organisation. A reference, often no more than id and selfUri."""
    externalContact: DomainEntityRef | None
    """The external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str | None
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganization: DomainEntityRef | None
    """The external organization that the matched contact belongs to, when there is one."""
    team: DomainEntityRef | None
    """The work team that the agent belonged to at the time; absent for other parties."""
    group: DomainEntityRef | None
    """The group that was rung, when this party was reached as a member of one."""
    address: str | None
    """Address by which this party is reached: a phone number for a customer, a SIP address for flows, queues and users;
    it may be empty.
    """
    ani: str | None
    """Number or address that the call came from, as this party's leg shows it; a SIP address on the legs of agents."""
    dnis: str | None
    """What was dialled. On the customer's leg it is a number: one of the organisation's on inbound calls, the
    customer's on outbound ones. On legs of flows, queues and agents it is a SIP address of the flow, the queue or the
    station.
    """
    clientIpAddress: str | None
    """IP address of the phone at this end, as the phone reported it; absent when it is not known."""
    direction: Direction | str | None
    """Which way this leg of the call was set up; each participant's leg has its own. On a campaign call the customer's
    leg is outbound, the queue's and the agent's are inbound.
    """
    queue: DomainEntityRef | None
    """The queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    conversationRoutingData: ConversationRoutingData | None
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue."""
    alertingTimeoutMs: int | None
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
    script: DomainEntityRef | None
    """The script that was shown to the agent; absent if none was."""
    provider: str | None
    """Name of the platform service that carries the communication."""
    peer: str | None
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is, and commonly on the customer. It is no participant's id, so look it up among the communications of the full
    conversation.
    """
    transferSource: str | None
    """How the call came to this agent, such as by a transfer, as an open word of the platform; absent on parties that
    are no agents and often on agents.
    """
    consultParticipantId: str | None
    """Id of the participant who is to be handed over in a consult transfer that this party takes part in; absent
    outside such transfers.
    """
    monitoredParticipantId: str | None
    """Id of the participant to whom this party listens in. Present on a monitoring supervisor."""
    coachedParticipantId: str | None
    """Id of the participant to whom this party whispers advice. Present on a coaching supervisor."""
    bargedParticipantId: str | None
    """Id of the participant into whose conversation this party broke in. Present on a barging supervisor."""
    mediaRoles: list[str] | None
    """The parts that this party's media have played in the conversation, such as full for an ordinary participant or
    monitor for one who listens in.
    """
    documentId: str | None
    """Id of the faxed document in the platform's document store. Present on faxes that are sent from there."""
    uuiData: str | None
    """User-to-user information that travelled with the call's signalling, as the sending system encoded it."""
    journeyContext: JourneyContext | None
    """What the customer was doing on the web site or in the app before the call; absent when visits are not tracked and
    on calls that began elsewhere.
    """
    state: CallMediaParticipantState | str | None
    """The stage that the call has reached for this participant. One list serves all media; a call is never parked. An
    ended call normally rests in terminated.
    """
    held: bool | None
    """True while this participant has put the call on hold. It is set on the side that pressed hold, which hears
    silence; the side that waits has confined.
    """
    muted: bool | None
    """True while this participant's microphone is silenced."""
    confined: bool | None
    """True while this participant waits on hold and hears music, because somebody else put the call on hold."""
    securePause: bool | None
    """True while recording is suspended for a sensitive exchange, such as a card number."""
    recording: bool | None
    """True while the call is being recorded. A call that has ended often keeps the last value."""
    recordingState: CallMediaParticipantRecordingState | str | None
    """Where the recording of the call stands. A call that has ended often keeps the last value."""
    recordersState: RecordersState | None
    """Where each of the recorders that can run side by side stands."""
    disconnectType: CallMediaParticipantDisconnectType | str | None
    """The way the call ended for this participant; absent while it lasts."""
    errorInfo: ErrorInfo | None
    """What went wrong, if an error ended or disturbed the call."""
    disposition: Disposition | None
    """What call analysis concluded about the answering party. Present on calls placed by a dialer."""
    faxStatus: FaxStatus | None
    """Progress of the transmission, when this call is a fax."""
    flaggedReason: CallMediaParticipantFlaggedReason | str | None
    """Why this party flagged the conversation for attention; absent if it did not."""
    wrapupRequired: bool | None
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupPrompt: CallMediaParticipantWrapupPrompt | None
    """The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""
    wrapupTimeoutMs: int | None
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapupSkipped: bool | None
    """True if the agent left after-call work without giving a wrap-up."""
    wrapup: Wrapup | None
    """The wrap-up that this agent gave for the conversation; absent until there is one."""
    attributes: dict[str, str | None] | None
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """


class CallbackConversation(TypedDict, total=False):
    """A conversation as far as its callbacks go, with each party and its part in one object. Other media of the same
    conversation are found by the paths in otherMediaUris, and the whole under /api/v2/conversations/ and its id.
    """

    id: str | None
    """Id of the conversation; it stays the same through every transfer."""
    name: str | None
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    inactivityTimeout: Timestamp | None
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[CallbackMediaParticipant] | None
    """The parties that have taken part so far, those who have left included, each flattened into one object with its
    part in the callback.
    """
    otherMediaUris: list[RelativeUri] | None
    """Paths in the API of this conversation as its other media show it; empty if it has no others."""
    divisions: list[ConversationDivisionMembership] | None
    """The divisions that the conversation belongs to, each with the users, queues and flows that brought it there."""
    utilizationLabelId: str | None
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    recentTransfers: list[TransferResponse] | None
    """The latest transfers that were asked for in this conversation, 20 at most, whether or not they succeeded."""
    selfUri: RelativeUri | None
    """Path of the conversation among those of its medium, which is /api/v2/conversations/callbacks/ followed by its id.
    """


class CallbackConversationEntityListing(TypedDict, total=False):
    """One page of a list of conversations as far as their callbacks go, with the counts and paths that lead to the
    other pages. Answer to GET /api/v2/conversations/callbacks.
    """

    entities: list[CallbackConversation] | None
    """The conversations on this page, each as far as its callbacks go."""
    pageNumber: int | None
    """Which page of the list this is; the first is 1."""
    pageSize: int | None
    """How many conversations a full page holds; the last page may hold fewer."""
    pageCount: int | None
    """How many pages of this size the list has."""
    total: int | None
    """How many conversations all pages hold together."""
    selfUri: RelativeUri | None
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri | None
    """Path of the first page."""
    previousUri: RelativeUri | None
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri | None
    """Path of the page after this one; absent on the last page."""
    lastUri: RelativeUri | None
    """Path of the last page."""


class CallbackMediaParticipant(TypedDict, total=False):
    """One party to a conversation together with its one callback, flattened into a single object: what the full
    conversation keeps in the participant's callbacks stands here beside the participant's own properties. Part of the
    REST API's answers about callbacks.
    """

    id: str | None
    """Id of this party within the conversation; no other participant of the conversation shares it. The communication
    that is flattened into it shows no id of its own.
    """
    startTime: Timestamp | None
    """When this party joined the conversation, which for an agent is the moment it was offered to them."""
    startAlertingTime: Timestamp | None
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp | None
    """When this party was first connected; absent if it never answered."""
    startHoldTime: Timestamp | None
    """When this participant put the callback on hold; absent while it is not held."""
    parkTime: Timestamp | None
    """When the interaction was last set aside. Only e-mails and messages are known to be parked, so expect none on a
    callback.
    """
    resumeTime: Timestamp | None
    """When an interaction that was set aside is to be taken up again. As with parkTime, expect none on a callback."""
    callbackScheduledTime: Timestamp | None
    """When the callback is due; absent if it is to be made as soon as possible. May come without milliseconds."""
    endTime: Timestamp | None
    """When this party left the conversation; absent while it takes part. After-call work lies after this moment."""
    startAcwTime: Timestamp | None
    """When this agent's after-call work began; absent before that and for parties that do none."""
    endAcwTime: Timestamp | None
    """When this agent's after-call work was finished; absent while it is pending."""
    purpose: CallbackMediaParticipantPurpose | None
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    name: str | None
    """Name to show for this party, such as a person's, a queue's or a flow's; absent where none is known."""
    user: DomainEntityRef | None
    """The user, when this party is a user of the organisation. A reference, often no more than id and selfUri."""
    externalContact: DomainEntityRef | None
    """The external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str | None
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganization: DomainEntityRef | None
    """The external organization that the matched contact belongs to, when there is one."""
    team: DomainEntityRef | None
    """The work team that the agent belonged to at the time; absent for other parties."""
    address: str | None
    """Address by which this party is reached, such as the phone number of a customer; it may be empty."""
    callbackUserName: str | None
    """Name of the person to be called back, as the request gave it."""
    callbackNumbers: list[str] | None
    """Phone numbers at which the person can be called back. An entry may be empty."""
    direction: Direction | str | None
    """Which way this leg of the callback was set up. Callbacks that customers asked for are outbound on every leg, even
    inside a conversation that began inbound.
    """
    queue: DomainEntityRef | None
    """The queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    conversationRoutingData: ConversationRoutingData | None
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue."""
    alertingTimeoutMs: int | None
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
    script: DomainEntityRef | None
    """The script that was shown to the agent; absent if none was."""
    provider: str | None
    """Name of the platform service that carries the communication."""
    peer: str | None
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is, and commonly on the customer. It is no participant's id, so look it up among the communications of the full
    conversation.
    """
    mediaRoles: list[str] | None
    """The parts that this party's media have played in the conversation, such as full for an ordinary participant or
    monitor for one who listens in.
    """
    automatedCallbackConfigId: str | None
    """Id of the configuration by which the platform places the call on its own; absent when an agent is to place it."""
    timeoutSeconds: int | None
    """Seconds until the call is placed without the agent's doing; 0 if it never is."""
    skipEnabled: bool | None
    """True if the agent may skip the callback and leave the call unmade."""
    externalCampaign: bool | None
    """True if a dialer outside the platform places the call."""
    outboundPreview: DialerPreview | None
    """The campaign contact that the agent looks at before calling; a callback of the full conversation holds it as
    dialerPreview. Present on previews of a campaign.
    """
    voicemail: Voicemail | None
    """The recorded message that asks for the callback, when it was left as a voicemail in a queue; absent from a
    callback that was asked for otherwise, such as for a certain time.
    """
    journeyContext: JourneyContext | None
    """What the customer was doing on the web site or in the app before the contact; absent when visits are not tracked
    and on contacts that began elsewhere.
    """
    state: CallbackMediaParticipantState | str | None
    """The stage that the callback has reached for this participant. One list serves all media, and it lacks the
    scheduled that a callback itself can be in.
    """
    held: bool | None
    """True while this participant has put the callback on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    disconnectType: CallbackMediaParticipantDisconnectType | str | None
    """The way the callback ended for this participant; absent while it lasts. It can stand beside the state connected
    while after-call work is pending.
    """
    errorInfo: ErrorInfo | None
    """What went wrong, if an error ended or disturbed the callback."""
    flaggedReason: CallbackMediaParticipantFlaggedReason | str | None
    """Why this party flagged the conversation for attention; absent if it did not."""
    wrapupRequired: bool | None
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupPrompt: CallbackMediaParticipantWrapupPrompt | None
    """The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""
    wrapupTimeoutMs: int | None
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapupSkipped: bool | None
    """True if the agent left after-call work without giving a wrap-up."""
    wrapup: Wrapup | None
    """The wrap-up that this agent gave for the conversation; absent until there is one."""
    attributes: dict[str, str | None] | None
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """


class ChatConversation(TypedDict, total=False):
    """A conversation as far as its web chats of the first generation go, with each party and its part in one object.
    Other media of the same conversation are found by the paths in otherMediaUris, and the whole under
    /api/v2/conversations/ and its id.
    """

    id: str | None
    """Id of the conversation; it stays the same through every transfer."""
    name: str | None
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    inactivityTimeout: Timestamp | None
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[ChatMediaParticipant] | None
    """The parties that have taken part so far, those who have left included, each flattened into one object with its
    part in the chat.
    """
    otherMediaUris: list[RelativeUri] | None
    """Paths in the API of this conversation as its other media show it; empty if it has no others."""
    divisions: list[ConversationDivisionMembership] | None
    """The divisions that the conversation belongs to, each with the users, queues and flows that brought it there."""
    utilizationLabelId: str | None
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    recentTransfers: list[TransferResponse] | None
    """The latest transfers that were asked for in this conversation, 20 at most, whether or not they succeeded."""
    selfUri: RelativeUri | None
    """Path of the conversation among those of its medium, which is /api/v2/conversations/chats/ followed by its id."""


class ChatConversationEntityListing(TypedDict, total=False):
    """One page of a list of conversations as far as their web chats go, with the counts and paths that lead to the
    other pages. Answer to GET /api/v2/conversations/chats.
    """

    entities: list[ChatConversation] | None
    """The conversations on this page, each as far as its web chats go."""
    pageNumber: int | None
    """Which page of the list this is; the first is 1."""
    pageSize: int | None
    """How many conversations a full page holds; the last page may hold fewer."""
    pageCount: int | None
    """How many pages of this size the list has."""
    total: int | None
    """How many conversations all pages hold together."""
    selfUri: RelativeUri | None
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri | None
    """Path of the first page."""
    previousUri: RelativeUri | None
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri | None
    """Path of the page after this one; absent on the last page."""
    lastUri: RelativeUri | None
    """Path of the last page."""


class ChatMediaParticipant(TypedDict, total=False):
    """One party to a conversation together with its one web chat of the first generation, flattened into a single
    object: what the full conversation keeps in the participant's chats stands here beside the participant's own
    properties. Part of the REST API's answers about web chats of the first generation.
    """

    id: str | None
    """Id of this party within the conversation; no other participant of the conversation shares it. The communication
    that is flattened into it shows no id of its own.
    """
    startTime: Timestamp | None
    """When this party joined the conversation, which for an agent is the moment it was offered to them."""
    startAlertingTime: Timestamp | None
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp | None
    """When this party was first connected; absent if it never answered."""
    startHoldTime: Timestamp | None
    """When this participant put the chat on hold; absent while it is not held."""
    parkTime: Timestamp | None
    """When the interaction was last set aside. Only e-mails and messages are known to be parked, so expect none on a
    chat.
    """
    resumeTime: Timestamp | None
    """When an interaction that was set aside is to be taken up again. As with parkTime, expect none on a chat."""
    endTime: Timestamp | None
    """When this party left the conversation; absent while it takes part. After-call work lies after this moment."""
    startAcwTime: Timestamp | None
    """When this agent's after-call work began; absent before that and for parties that do none."""
    endAcwTime: Timestamp | None
    """When this agent's after-call work was finished; absent while it is pending."""
    purpose: ChatMediaParticipantPurpose | None
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    name: str | None
    """Name to show for this party, such as a person's, a queue's or a flow's; absent where none is known."""
    user: DomainEntityRef | None
    """The user, when this party is a user of the organisation. A reference, often no more than id and selfUri."""
    externalContact: DomainEntityRef | None
    """The external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str | None
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganization: DomainEntityRef | None
    """The external organization that the matched contact belongs to, when there is one."""
    team: DomainEntityRef | None
    """The work team that the agent belonged to at the time; absent for other parties."""
    address: str | None
    """Address by which this party is reached in the chat, such as the XMPP JID of a guest; it may be empty."""
    direction: Direction | str | None
    """Which way this leg of the chat was set up; each participant's leg has its own."""
    queue: DomainEntityRef | None
    """The queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    conversationRoutingData: ConversationRoutingData | None
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue."""
    alertingTimeoutMs: int | None
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
    script: DomainEntityRef | None
    """The script that was shown to the agent; absent if none was."""
    provider: str | None
    """Name of the platform service that carries the communication."""
    peer: str | None
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is, and commonly on the customer. It is no participant's id, so look it up among the communications of the full
    conversation.
    """
    mediaRoles: list[str] | None
    """The parts that this party's media have played in the conversation, such as full for an ordinary participant or
    monitor for one who listens in.
    """
    roomId: str | None
    """Id of the chat room in which the parties write to each other."""
    avatarImageUrl: str | None
    """Address of the picture that is shown for this participant; absent if there is none."""
    journeyContext: JourneyContext | None
    """What the customer was doing on the web site before the chat; absent when visits to it are not tracked."""
    state: ChatMediaParticipantState | str | None
    """The stage that the chat has reached for this participant. One list serves all media; parked and the stages of
    documents belong to others.
    """
    held: bool | None
    """True while this participant has put the chat on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    disconnectType: ChatMediaParticipantDisconnectType | str | None
    """The way the chat ended for this participant; absent while it lasts."""
    errorInfo: ErrorInfo | None
    """What went wrong, if an error ended or disturbed the chat."""
    flaggedReason: ChatMediaParticipantFlaggedReason | str | None
    """Why this party flagged the conversation for attention; absent if it did not."""
    wrapupRequired: bool | None
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupPrompt: ChatMediaParticipantWrapupPrompt | None
    """The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""
    wrapupTimeoutMs: int | None
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapupSkipped: bool | None
    """True if the agent left after-call work without giving a wrap-up."""
    wrapup: Wrapup | None
    """The wrap-up that this agent gave for the conversation; absent until there is one."""
    attributes: dict[str, str | None] | None
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """


class CobrowseConversation(TypedDict, total=False):
    """A conversation as far as its co-browse sessions go, with each party and its part in one object. Other media of
    the same conversation are found by the paths in otherMediaUris, and the whole under /api/v2/conversations/ and its
    id.
    """

    id: str | None
    """Id of the conversation; it stays the same through every transfer."""
    name: str | None
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    inactivityTimeout: Timestamp | None
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[CobrowseMediaParticipant] | None
    """The parties that have taken part so far, those who have left included, each flattened into one object with its
    part in the co-browse session.
    """
    otherMediaUris: list[RelativeUri] | None
    """Paths in the API of this conversation as its other media show it; empty if it has no others."""
    divisions: list[ConversationDivisionMembership] | None
    """The divisions that the conversation belongs to, each with the users, queues and flows that brought it there."""
    utilizationLabelId: str | None
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    recentTransfers: list[TransferResponse] | None
    """The latest transfers that were asked for in this conversation, 20 at most, whether or not they succeeded."""
    selfUri: RelativeUri | None
    """Path of the conversation among those of its medium, which is /api/v2/conversations/cobrowsesessions/ followed by
    its id.
    """


class CobrowseConversationEntityListing(TypedDict, total=False):
    """One page of a list of conversations as far as their co-browse sessions go, with the counts and paths that lead to
    the other pages. Answer to GET /api/v2/conversations/cobrowsesessions.
    """

    entities: list[CobrowseConversation] | None
    """The conversations on this page, each as far as its co-browse sessions go."""
    pageNumber: int | None
    """Which page of the list this is; the first is 1."""
    pageSize: int | None
    """How many conversations a full page holds; the last page may hold fewer."""
    pageCount: int | None
    """How many pages of this size the list has."""
    total: int | None
    """How many conversations all pages hold together."""
    selfUri: RelativeUri | None
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri | None
    """Path of the first page."""
    previousUri: RelativeUri | None
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri | None
    """Path of the page after this one; absent on the last page."""
    lastUri: RelativeUri | None
    """Path of the last page."""


class CobrowseMediaParticipant(TypedDict, total=False):
    """One party to a conversation together with its one co-browse session, flattened into a single object: what the
    full conversation keeps in the participant's cobrowsesessions stands here beside the participant's own properties.
    Part of the REST API's answers about co-browse sessions.
    """

    id: str | None
    """Id of this party within the conversation; no other participant of the conversation shares it. The communication
    that is flattened into it shows no id of its own.
    """
    startTime: Timestamp | None
    """When this party joined the conversation, which for an agent is the moment it was offered to them."""
    startAlertingTime: Timestamp | None
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp | None
    """When this party was first connected; absent if it never answered."""
    startHoldTime: Timestamp | None
    """When this participant put the session on hold; absent while it is not held."""
    parkTime: Timestamp | None
    """When the interaction was last set aside. Only e-mails and messages are known to be parked, so expect none on a
    co-browse session.
    """
    resumeTime: Timestamp | None
    """When an interaction that was set aside is to be taken up again. As with parkTime, expect none on a co-browse
    session.
    """
    providerEventTime: Timestamp | None
    """When the event behind the latest update of the session happened, by the provider's clock."""
    endTime: Timestamp | None
    """When this party left the conversation; absent while it takes part. After-call work lies after this moment."""
    startAcwTime: Timestamp | None
    """When this agent's after-call work began; absent before that and for parties that do none."""
    endAcwTime: Timestamp | None
    """When this agent's after-call work was finished; absent while it is pending."""
    purpose: CobrowseMediaParticipantPurpose | None
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    name: str | None
    """Name to show for this party, such as a person's, a queue's or a flow's; absent where none is known."""
    user: DomainEntityRef | None
    """The user, when this party is a user of the organisation. A reference, often no more than id and selfUri."""
    externalContact: DomainEntityRef | None
    """The external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str | None
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganization: DomainEntityRef | None
    """The external organization that the matched contact belongs to, when there is one."""
    team: DomainEntityRef | None
    """The work team that the agent belonged to at the time; absent for other parties."""
    address: str | None
    """Address by which this party is reached in the co-browse session; it may be empty."""
    direction: Direction | str | None
    """Which way this leg of the session was set up; each participant's leg has its own."""
    queue: DomainEntityRef | None
    """The queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    conversationRoutingData: ConversationRoutingData | None
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue."""
    alertingTimeoutMs: int | None
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
    script: DomainEntityRef | None
    """The script that was shown to the agent; absent if none was."""
    provider: str | None
    """Name of the platform service that carries the communication."""
    peer: str | None
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is, and commonly on the customer. It is no participant's id, so look it up among the communications of the full
    conversation.
    """
    mediaRoles: list[str] | None
    """The parts that this party's media have played in the conversation, such as full for an ordinary participant or
    monitor for one who listens in.
    """
    cobrowseSessionId: str | None
    """Id of the co-browse session itself, in contrast to id, which names this party."""
    cobrowseRole: CobrowseMediaParticipantCobrowseRole | None
    """The side of the session that this participant is on."""
    controlling: list[str] | None
    """Ids of the co-browse participants who allowed this one to act on their pages; empty when it may only look."""
    viewerUrl: str | None
    """Address to open in a browser in order to see the shared page. Whoever has it may be able to watch, so treat it as
    confidential.
    """
    journeyContext: JourneyContext | None
    """What the customer was doing on the web site or in the app before the contact; absent when visits are not tracked
    and on contacts that began elsewhere.
    """
    state: CobrowseMediaParticipantState | str | None
    """The stage that the session has reached for this participant. One list serves all media; parked and the stages of
    documents belong to others.
    """
    held: bool | None
    """True while this participant has put the session on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    disconnectType: CobrowseMediaParticipantDisconnectType | str | None
    """The way the session ended for this participant; absent while it lasts."""
    errorInfo: ErrorInfo | None
    """What went wrong, if an error ended or disturbed the session."""
    flaggedReason: CobrowseMediaParticipantFlaggedReason | str | None
    """Why this party flagged the conversation for attention; absent if it did not."""
    wrapupRequired: bool | None
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupPrompt: CobrowseMediaParticipantWrapupPrompt | None
    """The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""
    wrapupTimeoutMs: int | None
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapupSkipped: bool | None
    """True if the agent left after-call work without giving a wrap-up."""
    wrapup: Wrapup | None
    """The wrap-up that this agent gave for the conversation; absent until there is one."""
    attributes: dict[str, str | None] | None
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """


class EmailConversation(TypedDict, total=False):
    """A conversation as far as its e-mail exchanges go, with each party and its part in one object. Other media of the
    same conversation are found by the paths in otherMediaUris, and the whole under /api/v2/conversations/ and its id.
    """

    id: str | None
    """Id of the conversation; it stays the same through every transfer."""
    name: str | None
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    inactivityTimeout: Timestamp | None
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[EmailMediaParticipant] | None
    """The parties that have taken part so far, those who have left included, each flattened into one object with its
    part in the e-mail exchange.
    """
    otherMediaUris: list[RelativeUri] | None
    """Paths in the API of this conversation as its other media show it; empty if it has no others."""
    divisions: list[ConversationDivisionMembership] | None
    """The divisions that the conversation belongs to, each with the users, queues and flows that brought it there."""
    utilizationLabelId: str | None
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    recentTransfers: list[TransferResponse] | None
    """The latest transfers that were asked for in this conversation, 20 at most, whether or not they succeeded."""
    selfUri: RelativeUri | None
    """Path of the conversation among those of its medium, which is /api/v2/conversations/emails/ followed by its id."""


class EmailConversationEntityListing(TypedDict, total=False):
    """One page of a list of conversations as far as their e-mails go, with the counts and paths that lead to the other
    pages. Answer to GET /api/v2/conversations/emails.
    """

    entities: list[EmailConversation] | None
    """The conversations on this page, each as far as its e-mails go."""
    pageNumber: int | None
    """Which page of the list this is; the first is 1."""
    pageSize: int | None
    """How many conversations a full page holds; the last page may hold fewer."""
    pageCount: int | None
    """How many pages of this size the list has."""
    total: int | None
    """How many conversations all pages hold together."""
    selfUri: RelativeUri | None
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri | None
    """Path of the first page."""
    previousUri: RelativeUri | None
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri | None
    """Path of the page after this one; absent on the last page."""
    lastUri: RelativeUri | None
    """Path of the last page."""


class EmailMediaParticipant(TypedDict, total=False):
    """One party to a conversation together with its one e-mail exchange, flattened into a single object: what the full
    conversation keeps in the participant's emails stands here beside the participant's own properties. Part of the REST
    API's answers about e-mail exchanges.
    """

    id: str | None
    """Id of this party within the conversation; no other participant of the conversation shares it. The communication
    that is flattened into it shows no id of its own.
    """
    startTime: Timestamp | None
    """When this party joined the conversation, which for an agent is the moment it was offered to them."""
    startAlertingTime: Timestamp | None
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp | None
    """When this party was first connected; absent if it never answered."""
    startHoldTime: Timestamp | None
    """When this participant put the exchange on hold; absent while it is not held."""
    parkTime: Timestamp | None
    """When the agent last set the e-mail aside, even if it has been taken up again since; absent on e-mails that were
    never parked.
    """
    resumeTime: Timestamp | None
    """When a parked e-mail is to be taken up again; absent on e-mails that were not parked."""
    endTime: Timestamp | None
    """When this party left the conversation; absent while it takes part. After-call work lies after this moment."""
    startAcwTime: Timestamp | None
    """When this agent's after-call work began; absent before that and for parties that do none."""
    endAcwTime: Timestamp | None
    """When this agent's after-call work was finished; absent while it is pending."""
    purpose: EmailMediaParticipantPurpose | None
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    name: str | None
    """Name to show for this party, such as a person's, a queue's or a flow's; absent where none is known."""
    user: DomainEntityRef | None
    """The user, when this party is a user of the organisation. A reference, often no more than id and selfUri."""
    externalContact: DomainEntityRef | None
    """The external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str | None
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganization: DomainEntityRef | None
    """The external organization that the matched contact belongs to, when there is one."""
    team: DomainEntityRef | None
    """The work team that the agent belonged to at the time; absent for other parties."""
    address: str | None
    """E-mail address by which this party is reached; it may be empty."""
    direction: Direction | str | None
    """Which way this leg of the exchange was set up; each participant's leg has its own."""
    queue: DomainEntityRef | None
    """The queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    conversationRoutingData: ConversationRoutingData | None
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue."""
    alertingTimeoutMs: int | None
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
    script: DomainEntityRef | None
    """The script that was shown to the agent; absent if none was."""
    provider: str | None
    """Name of the platform service that carries the communication."""
    peer: str | None
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is, and commonly on the customer. It is no participant's id, so look it up among the communications of the full
    conversation.
    """
    mediaRoles: list[str] | None
    """The parts that this party's media have played in the conversation, such as full for an ordinary participant or
    monitor for one who listens in.
    """
    subject: str | None
    """Subject line of the e-mail that began the exchange."""
    messageId: str | None
    """Id under which the platform stores the content of this communication."""
    messagesSent: int | None
    """How many e-mails this participant sent."""
    draftAttachments: list[Attachment] | None
    """Files that are attached to the reply while it is being written."""
    autoGenerated: bool | None
    """True if a program wrote the e-mail, as with an out-of-office reply."""
    spam: bool | None
    """True if the e-mail was judged to be spam."""
    journeyContext: JourneyContext | None
    """What the customer was doing on the web site or in the app before the contact; absent when visits are not tracked
    and on contacts that began elsewhere.
    """
    state: EmailMediaParticipantState | str | None
    """The stage that the exchange has reached for this participant. One list serves all media; e-mails use alerting,
    connected, parked, transmitting, disconnected and none.
    """
    held: bool | None
    """True while this participant has put the exchange on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    disconnectType: EmailMediaParticipantDisconnectType | str | None
    """The way the exchange ended for this participant; absent while it lasts."""
    errorInfo: ErrorInfo | None
    """What went wrong, if an error ended or disturbed the exchange."""
    flaggedReason: EmailMediaParticipantFlaggedReason | str | None
    """Why this party flagged the conversation for attention; absent if it did not."""
    wrapupRequired: bool | None
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupPrompt: EmailMediaParticipantWrapupPrompt | None
    """The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""
    wrapupTimeoutMs: int | None
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapupSkipped: bool | None
    """True if the agent left after-call work without giving a wrap-up."""
    wrapup: Wrapup | None
    """The wrap-up that this agent gave for the conversation; absent until there is one."""
    attributes: dict[str, str | None] | None
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """


class MessageConversation(TypedDict, total=False):
    """A conversation as far as its messaging sessions go, with each party and its part in one object. Other media of
    the same conversation are found by the paths in otherMediaUris, and the whole under /api/v2/conversations/ and its
    id.
    """

    id: str | None
    """Id of the conversation; it stays the same through every transfer."""
    name: str | None
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    inactivityTimeout: Timestamp | None
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[MessageMediaParticipant] | None
    """The parties that have taken part so far, those who have left included, each flattened into one object with its
    part in the messaging session.
    """
    otherMediaUris: list[RelativeUri] | None
    """Paths in the API of this conversation as its other media show it; empty if it has no others."""
    divisions: list[ConversationDivisionMembership] | None
    """The divisions that the conversation belongs to, each with the users, queues and flows that brought it there."""
    utilizationLabelId: str | None
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    recentTransfers: list[TransferResponse] | None
    """The latest transfers that were asked for in this conversation, 20 at most, whether or not they succeeded."""
    selfUri: RelativeUri | None
    """Path of the conversation among those of its medium, which is /api/v2/conversations/messages/ followed by its id.
    """


class MessageConversationEntityListing(TypedDict, total=False):
    """One page of a list of conversations as far as their messages go, with the counts and paths that lead to the other
    pages. Answer to GET /api/v2/conversations/messages.
    """

    entities: list[MessageConversation] | None
    """The conversations on this page, each as far as its messages go."""
    pageNumber: int | None
    """Which page of the list this is; the first is 1."""
    pageSize: int | None
    """How many conversations a full page holds; the last page may hold fewer."""
    pageCount: int | None
    """How many pages of this size the list has."""
    total: int | None
    """How many conversations all pages hold together."""
    selfUri: RelativeUri | None
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri | None
    """Path of the first page."""
    previousUri: RelativeUri | None
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri | None
    """Path of the page after this one; absent on the last page."""
    lastUri: RelativeUri | None
    """Path of the last page."""


class MessageMediaParticipant(TypedDict, total=False):
    """One party to a conversation together with its one messaging session, flattened into a single object: what the
    full conversation keeps in the participant's messages stands here beside the participant's own properties. Part of
    the REST API's answers about messaging sessions.
    """

    id: str | None
    """Id of this party within the conversation; no other participant of the conversation shares it. The communication
    that is flattened into it shows no id of its own.
    """
    startTime: Timestamp | None
    """When this party joined the conversation, which for an agent is the moment it was offered to them."""
    startAlertingTime: Timestamp | None
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp | None
    """When this party was first connected; absent if it never answered."""
    startHoldTime: Timestamp | None
    """When this participant put the session on hold; absent while it is not held."""
    parkTime: Timestamp | None
    """When the agent last set the session aside, even if it has been taken up again since; absent on sessions that were
    never parked.
    """
    resumeTime: Timestamp | None
    """When a parked session is to be taken up again; absent on sessions that were not parked."""
    endTime: Timestamp | None
    """When this party left the conversation; absent while it takes part. After-call work lies after this moment."""
    startAcwTime: Timestamp | None
    """When this agent's after-call work began; absent before that and for parties that do none."""
    endAcwTime: Timestamp | None
    """When this agent's after-call work was finished; absent while it is pending."""
    purpose: MessageMediaParticipantPurpose | None
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    name: str | None
    """Name to show for this party, such as a person's, a queue's or a flow's; absent where none is known."""
    user: DomainEntityRef | None
    """The user, when this party is a user of the organisation. A reference, often no more than id and selfUri."""
    externalContact: DomainEntityRef | None
    """The external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str | None
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganization: DomainEntityRef | None
    """The external organization that the matched contact belongs to, when there is one."""
    team: DomainEntityRef | None
    """The work team that the agent belonged to at the time; absent for other parties."""
    address: str | None
    """Address by which this party is reached: a phone number for SMS, elsewhere an id of the messaging service; it may
    be empty.
    """
    fromAddress: Address | None
    """Address of the side that started the session: the customer's when it is inbound."""
    toAddress: Address | None
    """Address of the side that was written to: the organisation's when the session is inbound."""
    direction: Direction | str | None
    """Which way this leg of the session was set up; each participant's leg has its own."""
    type: MessageMediaParticipantType | str | None
    """The messaging service that carries the session."""
    queue: DomainEntityRef | None
    """The queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    conversationRoutingData: ConversationRoutingData | None
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue."""
    alertingTimeoutMs: int | None
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
    script: DomainEntityRef | None
    """The script that was shown to the agent; absent if none was."""
    provider: str | None
    """Name of the platform service that carries the communication."""
    peer: str | None
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is, and commonly on the customer. It is no participant's id, so look it up among the communications of the full
    conversation.
    """
    monitoredParticipantId: str | None
    """Id of the participant whose messages this party follows. Present on a monitoring supervisor."""
    monitoredParticipant: AddressableEntityRef | None
    """The participant whose messages this party follows, as a reference with a path. Present where
    monitoredParticipantId is, if at all.
    """
    mediaRoles: list[str] | None
    """The parts that this party's media have played in the conversation, such as full for an ordinary participant or
    monitor for one who listens in.
    """
    authenticated: bool | None
    """True if the customer's identity was proved in the session, for instance by signing in on the web site."""
    recipientCountry: str | None
    """Country that the receiving address belongs to, as a code of two capital letters such as US."""
    recipientType: str | None
    """The kind of address that receives the messages, such as the kind of phone number for SMS."""
    messages: list[MessageDetails] | None
    """The messages that went over this communication, without their texts."""
    journeyContext: JourneyContext | None
    """What the customer was doing on the web site or in the app before the session; absent when visits are not tracked
    and on sessions that began elsewhere.
    """
    state: MessageMediaParticipantState | str | None
    """The stage that the session has reached for this participant. One list serves all media; messages use alerting,
    connected, parked and disconnected.
    """
    held: bool | None
    """True while this participant has put the session on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    disconnectType: MessageMediaParticipantDisconnectType | str | None
    """The way the session ended for this participant; absent while it lasts."""
    errorInfo: ErrorInfo | None
    """What went wrong, if an error ended or disturbed the session."""
    flaggedReason: MessageMediaParticipantFlaggedReason | str | None
    """Why this party flagged the conversation for attention; absent if it did not."""
    wrapupRequired: bool | None
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupPrompt: MessageMediaParticipantWrapupPrompt | None
    """The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""
    wrapupTimeoutMs: int | None
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapupSkipped: bool | None
    """True if the agent left after-call work without giving a wrap-up."""
    wrapup: Wrapup | None
    """The wrap-up that this agent gave for the conversation; absent until there is one."""
    attributes: dict[str, str | None] | None
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """
