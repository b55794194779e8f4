# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/conversation_events/, as the lenient profile promises them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from convoschema.types.common import Direction, RelativeUri, Timestamp
    from convoschema.types.conversation_events import (
        ConversationCallEventTopicLimitNamespace,
        ConversationEventTopicAfterCallWorkState,
        ConversationEventTopicCallbackDisconnectType,
        ConversationEventTopicCallbackInitialState,
        ConversationEventTopicCallbackState,
        ConversationEventTopicCallDisconnectType,
        ConversationEventTopicCallInitialState,
        ConversationEventTopicCallRecordingState,
        ConversationEventTopicCallState,
        ConversationEventTopicChatDisconnectType,
        ConversationEventTopicChatInitialState,
        ConversationEventTopicChatState,
        ConversationEventTopicCobrowseCobrowseRole,
        ConversationEventTopicCobrowseDisconnectType,
        ConversationEventTopicCobrowseInitialState,
        ConversationEventTopicCobrowseState,
        ConversationEventTopicConversationRecordingState,
        ConversationEventTopicDisconnectReasonType,
        ConversationEventTopicEmailDisconnectType,
        ConversationEventTopicEmailInitialState,
        ConversationEventTopicEmailState,
        ConversationEventTopicFaxStatusDirection,
        ConversationEventTopicInternalMessageDisconnectType,
        ConversationEventTopicInternalMessageInitialState,
        ConversationEventTopicInternalMessageState,
        ConversationEventTopicJourneyCustomerIdType,
        ConversationEventTopicJourneyCustomerSessionType,
        ConversationEventTopicMessageDetailsMessageStatus,
        ConversationEventTopicMessageDetailsSocialVisibility,
        ConversationEventTopicMessageDisconnectType,
        ConversationEventTopicMessageInitialState,
        ConversationEventTopicMessageMetadataContentContentType,
        ConversationEventTopicMessageMetadataContentSubType,
        ConversationEventTopicMessageMetadataEventEventType,
        ConversationEventTopicMessageMetadataEventSubType,
        ConversationEventTopicMessageMetadataType,
        ConversationEventTopicMessageState,
        ConversationEventTopicMessageType,
        ConversationEventTopicParticipantFlaggedReason,
        ConversationEventTopicParticipantPurpose,
        ConversationEventTopicParticipantScreenRecordingState,
        ConversationEventTopicParticipantWrapupPrompt,
        ConversationEventTopicScreenMonitoringDisconnectType,
        ConversationEventTopicScreenMonitoringInitialState,
        ConversationEventTopicScreenMonitoringMonitoringType,
        ConversationEventTopicScreenMonitoringState,
        ConversationEventTopicScreenShareDisconnectType,
        ConversationEventTopicScreenShareInitialState,
        ConversationEventTopicScreenShareState,
        ConversationEventTopicSocialExpressionDisconnectType,
        ConversationEventTopicSocialExpressionInitialState,
        ConversationEventTopicSocialExpressionState,
        ConversationEventTopicTransferResponseState,
        ConversationEventTopicTransferResponseTransferType,
        ConversationEventTopicVideoDisconnectType,
        ConversationEventTopicVideoInitialState,
        ConversationEventTopicVideoState,
        ConversationEventTopicVoicemailUploadStatus,
    )

__all__ = [
    "ConversationCallEventTopicDetail",
    "ConversationCallEventTopicErrorBody",
    "ConversationCallEventTopicLimit",
    "ConversationEventTopicAddress",
    "ConversationEventTopicAfterCallWork",
    "ConversationEventTopicAttachment",
    "ConversationEventTopicCall",
    "ConversationEventTopicCallback",
    "ConversationEventTopicChat",
    "ConversationEventTopicCobrowse",
    "ConversationEventTopicConversation",
    "ConversationEventTopicConversationDivisionMembership",
    "ConversationEventTopicConversationRoutingData",
    "ConversationEventTopicDialerPreview",
    "ConversationEventTopicDisconnectReason",
    "ConversationEventTopicDisposition",
    "ConversationEventTopicDispositionAmdTimeout",
    "ConversationEventTopicDispositionSilentCallTimeout",
    "ConversationEventTopicDivisionEntityRef",
    "ConversationEventTopicDomainEntityRef",
    "ConversationEventTopicEmail",
    "ConversationEventTopicErrorDetails",
    "ConversationEventTopicFaxStatus",
    "ConversationEventTopicInternalMessage",
    "ConversationEventTopicInternalMessageDetails",
    "ConversationEventTopicJourneyAction",
    "ConversationEventTopicJourneyActionMap",
    "ConversationEventTopicJourneyContext",
    "ConversationEventTopicJourneyCustomer",
    "ConversationEventTopicJourneyCustomerSession",
    "ConversationEventTopicMessage",
    "ConversationEventTopicMessageDetails",
    "ConversationEventTopicMessageMedia",
    "ConversationEventTopicMessageMetadata",
    "ConversationEventTopicMessageMetadataContent",
    "ConversationEventTopicMessageMetadataEvent",
    "ConversationEventTopicMessageSticker",
    "ConversationEventTopicParticipant",
    "ConversationEventTopicPhoneNumberColumn",
    "ConversationEventTopicQueueMediaSettings",
    "ConversationEventTopicRecordersState",
    "ConversationEventTopicScoredAgent",
    "ConversationEventTopicScreenMonitoring",
    "ConversationEventTopicScreenShare",
    "ConversationEventTopicSocialExpression",
    "ConversationEventTopicTransferDestination",
    "ConversationEventTopicTransferInitiator",
    "ConversationEventTopicTransferResponse",
    "ConversationEventTopicUriReference",
    "ConversationEventTopicVideo",
    "ConversationEventTopicVoicemail",
    "ConversationEventTopicWorkflow",
    "ConversationEventTopicWrapup",
]


class ConversationCallEventTopicDetail(TypedDict, total=False):
    """One particular of an error in an event about one medium: which field or entity was at fault, and why. An error
    may list several.
    """

    errorCode: str | None
    """Code of this one fault, fit for programs to compare; finer than the code of the error as a whole."""
    fieldName: str | None
    """The field that the fault is about; absent when it concerns no single field."""
    entityId: str | None
    """Id of the entity that the fault is about, such as a queue or a user; absent when there is none."""
    entityName: str | None
    """The name of that entity, where it is known. It is a person's name when the entity is a user or a contact."""


class ConversationCallEventTopicErrorBody(TypedDict, total=False):
    """An error in an event about the calls, e-mails or other media of a conversation: a code for programs, a text for
    people, and what is known about the cause. It may hold further errors of the same form.
    """

    code: str | None
    """Code of the error, fit for programs to compare. An open vocabulary of words joined by dots or underscores."""
    status: int | None
    """HTTP status that goes with the error, such as 400 or 429."""
    message: str | None
    """What went wrong, in words for people. It may quote values of the request, a customer's address among them."""
    messageWithParams: str | None
    """The same text with placeholders where the particular values belong, so that it can be translated."""
    messageParams: dict[str, str | None] | None
    """The values for the placeholders of messageWithParams, by the name of the placeholder."""
    entityId: str | None
    """Id of the entity that the error is about, such as a conversation or a user; absent when it is about none."""
    entityName: str | None
    """The name of that entity, where it is known. It is a person's name when the entity is a user or a contact."""
    limit: ConversationCallEventTopicLimit | None
    """The limit of the platform that was exceeded, when that is the cause."""
    details: list[ConversationCallEventTopicDetail] | None
    """The particulars of the error, one for each field or entity at fault; may be empty."""
    errors: list[ConversationCallEventTopicErrorBody] | None
    """Further errors that belong to this one, for instance one for each item of a request on many. They may nest in
    their turn.
    """
    contextId: str | None
    """Id that ties the error to the platform's own logs; the one to quote to the vendor's support."""


class ConversationCallEventTopicLimit(TypedDict, total=False):
    """A limit that the platform sets on an organisation's use, such as a rate of requests or a greatest number of
    objects. Part of an error in an event, when the error comes from exceeding the limit.
    """

    key: str | None
    """Name of the limit within its namespace, as words joined by dots."""
    namespace: ConversationCallEventTopicLimitNamespace | str | None
    """The area of the platform that the limit belongs to. The list is shorter in events than in REST answers, and the
    platform adds areas from time to time.
    """
    value: int | None
    """The most that the limit allows, in the unit that its key implies."""
    documented: bool | None
    """True if the limit is one of those that the vendor publishes; events alone tell it."""


class ConversationEventTopicAddress(TypedDict, total=False):
    """One end of a communication in an event: a phone number, SIP address, e-mail address or messaging handle, in raw
    and readable forms.
    """

    name: str | None
    """Name to show for this end: that of nameRaw if there is one, otherwise the place that the address belongs to."""
    nameRaw: str | None
    """Name exactly as the network or the sender delivered it; empty when none came."""
    addressNormalized: str | None
    """Address in one standard form, fit for comparing and dialling: a tel: number in E.164, a SIP address or an e-mail
    address.
    """
    addressRaw: str | None
    """Address exactly as the network or the sender delivered it, which may carry SIP parameters."""
    addressDisplayable: str | None
    """Address in the form to show to people, such as a phone number with spaces. It can be the word unavailable."""


class ConversationEventTopicAfterCallWork(TypedDict, total=False):
    """An agent's finishing work on one communication, such as notes and the wrap-up, as it stands when the event is
    sent. May be an empty object.
    """

    startTime: Timestamp | None
    """When the after-call work began, which is the moment at which the communication ended for the agent; absent until
    then.
    """
    endTime: Timestamp | None
    """When the after-call work was finished; absent while it is pending."""
    state: ConversationEventTopicAfterCallWorkState | str | None
    """Where the after-call work stands. A later event of the same conversation brings its next value."""


class ConversationEventTopicAttachment(TypedDict, total=False):
    """A file that goes with an e-mail, described and linked to, without its content. Events carry those of the draft
    that the agent is writing.
    """

    attachmentId: str | None
    """Id of the attachment, by which it can be taken off the draft again."""
    name: str | None
    """File name as the recipient sees it. Whoever attached the file chose it, and it often tells about a person."""
    contentType: str | None
    """Media type of the file, such as image/png or application/pdf."""
    contentLength: int | None
    """Size of the file, in bytes."""
    contentUri: str | None
    """Address or path from which the file's content can be fetched."""


class ConversationEventTopicCall(TypedDict, total=False):
    """A participant's part in a voice call or a fax as an event reports it, from being offered to its end. It has no
    segments and no recording id, unlike the call that is read by REST.
    """

    id: str | None
    """Id of this communication; unique within the conversation."""
    direction: Direction | str | None
    """Which way this leg of the call was set up; each participant's leg has its own. On a campaign call the customer's
    leg is outbound, the queue's and the agent's are inbound.
    """
    connectedTime: Timestamp | None
    """When this participant was connected; absent if that never happened."""
    startHoldTime: Timestamp | None
    """When this participant put the call on hold; absent while it is not held."""
    bargedTime: Timestamp | None
    """When this supervisor was connected to the conversation into which they broke, by the provider's clock. Present on
    a barging supervisor.
    """
    disconnectedTime: Timestamp | None
    """When this participant was disconnected; absent until then."""
    self: ConversationEventTopicAddress | None
    """Address of this participant's end of the call."""
    other: ConversationEventTopicAddress | None
    """Address of the end that this participant was connected to."""
    peerId: str | None
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    publicIpAddress: str | None
    """Public IP address of the phone at this end, as the phone reported it; absent when it is not known."""
    provider: str | None
    """Name of the platform service that carries the communication."""
    scriptId: str | None
    """Id of the script that was shown to the agent; absent if none was."""
    agentAssistantId: str | None
    """Id of the assistant that supported the agent during the communication; absent if none did."""
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None
    """The queue's alerting and auto-answer settings as they applied to this communication; absent where no queue was
    involved.
    """
    transferSource: str | None
    """How the call came to this agent, such as by a transfer, as an open word of the platform; absent on parties that
    are no agents and often on agents.
    """
    state: ConversationEventTopicCallState | str | None
    """The stage that the call has reached for this participant when the event is sent."""
    initialState: ConversationEventTopicCallInitialState | str | None
    """The stage in which the call began for this participant; inbound legs of customers, flows and queues begin in
    offering, those of agents in alerting.
    """
    held: bool | None
    """True while this participant has put the call on hold. It is set on the side that pressed hold, which hears
    silence; the side that waits has confined.
    """
    confined: bool | None
    """True while this participant waits on hold and hears music, because somebody else put the call on hold."""
    muted: bool | None
    """True while this participant's microphone is silenced."""
    securePause: bool | None
    """True while recording is suspended for a sensitive exchange, such as a card number."""
    recording: bool | None
    """True while the call is being recorded. A call that has ended often keeps the last value."""
    recordingState: ConversationEventTopicCallRecordingState | str | None
    """Where the recording of the call stands. A call that has ended often keeps the last value."""
    recordersState: ConversationEventTopicRecordersState | None
    """Where each of the recorders that can run side by side stands."""
    disconnectType: ConversationEventTopicCallDisconnectType | str | None
    """The way the call ended for this participant; absent while it lasts."""
    disconnectReasons: list[ConversationEventTopicDisconnectReason] | None
    """The signalling codes with which the network explained the end of the call; absent when it gave none."""
    errorInfo: ConversationEventTopicErrorDetails | None
    """What went wrong, if an error ended or disturbed the call."""
    disposition: ConversationEventTopicDisposition | None
    """What call analysis concluded about the answering party. Present on calls placed by a dialer."""
    faxStatus: ConversationEventTopicFaxStatus | None
    """Progress of the transmission, when this call is a fax."""
    documentId: str | None
    """Id of the faxed document in the platform's document store. Present on faxes that are sent from there."""
    uuiData: str | None
    """User-to-user information that travelled with the call's signalling, as the sending system encoded it; absent when
    none came.
    """
    afterCallWork: ConversationEventTopicAfterCallWork | None
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool | None
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: ConversationEventTopicWrapup | None
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class ConversationEventTopicCallback(TypedDict, total=False):
    """A participant's part in a callback as an event reports it: somebody's request to be called, a voicemail left in a
    queue, or a campaign contact to be previewed. The call that answers it is a separate communication.
    """

    id: str | None
    """Id of this communication; unique within the conversation."""
    direction: Direction | str | None
    """Which way this leg of the callback was set up. Callbacks that customers asked for are outbound on every leg, even
    inside a conversation that began inbound.
    """
    callbackScheduledTime: Timestamp | None
    """When the callback is due; absent if it is to be made as soon as possible. May come without milliseconds."""
    connectedTime: Timestamp | None
    """When this participant was connected; absent if that never happened."""
    startHoldTime: Timestamp | None
    """When this participant put the callback on hold; absent while it is not held."""
    disconnectedTime: Timestamp | None
    """When this participant was disconnected; absent until then. It stands there while after-call work is still
    pending.
    """
    callbackUserName: str | None
    """Name of the person to be called back, as the request gave it."""
    callbackNumbers: list[str] | None
    """Phone numbers at which the person can be called back. An entry may be empty."""
    callerId: str | None
    """Phone number that the person sees when the call comes in; absent if none was set for the callback."""
    callerIdName: str | None
    """Name that the person sees beside callerId when the call comes in."""
    peerId: str | None
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    provider: str | None
    """Name of the platform service that carries the communication."""
    scriptId: str | None
    """Id of the script that was shown to the agent; absent if none was."""
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None
    """The queue's alerting and auto-answer settings as they applied to this communication; absent where no queue was
    involved.
    """
    automatedCallbackConfigId: str | None
    """Id of the configuration by which the platform places the call on its own; absent when an agent is to place it."""
    timeoutSeconds: int | None
    """Seconds until the call is placed without the agent's doing; 0 if it never is."""
    skipEnabled: bool | None
    """True if the agent may skip the callback and leave the call unmade."""
    externalCampaign: bool | None
    """True if a dialer outside the platform places the call."""
    dialerPreview: ConversationEventTopicDialerPreview | None
    """The campaign contact that the agent looks at before calling. Present on previews of a campaign."""
    voicemail: ConversationEventTopicVoicemail | None
    """The recorded message that asks for the callback, when it was left as a voicemail in a queue; absent from a
    callback that was asked for otherwise, such as for a certain time.
    """
    state: ConversationEventTopicCallbackState | str | None
    """The stage that the callback has reached for this participant when the event is sent."""
    initialState: ConversationEventTopicCallbackInitialState | str | None
    """The stage in which the callback began for this participant, such as alerting for an agent."""
    held: bool | None
    """True while this participant has put the callback on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    disconnectType: ConversationEventTopicCallbackDisconnectType | str | None
    """The way the callback ended for this participant; absent while it lasts. It can stand beside the state connected
    while after-call work is pending.
    """
    afterCallWork: ConversationEventTopicAfterCallWork | None
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool | None
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: ConversationEventTopicWrapup | None
    """The wrap-up that the agent gave for this communication; absent until there is one."""
    additionalProperties: dict[str, Any] | None
    """An empty object that notification events carry here; it holds no information."""


class ConversationEventTopicChat(TypedDict, total=False):
    """A participant's part in a web chat of the first generation as an event reports it, from being offered to its end.
    Web messaging has since taken its place and appears among the messages.
    """

    id: str | None
    """Id of this communication; unique within the conversation."""
    connectedTime: Timestamp | None
    """When this participant was connected; absent if that never happened."""
    startHoldTime: Timestamp | None
    """When this participant put the chat on hold; absent while it is not held."""
    disconnectedTime: Timestamp | None
    """When this participant was disconnected; absent until then."""
    roomId: str | None
    """Id of the chat room in which the parties write to each other."""
    avatarImageUrl: str | None
    """Address of the picture that is shown for this participant; absent if there is none."""
    peerId: str | None
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    provider: str | None
    """Name of the platform service that carries the communication."""
    scriptId: str | None
    """Id of the script that was shown to the agent; absent if none was."""
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None
    """The queue's alerting and auto-answer settings as they applied to this communication; absent where no queue was
    involved.
    """
    journeyContext: ConversationEventTopicJourneyContext | None
    """What the customer was doing on the web site before the chat; absent when visits to it are not tracked."""
    state: ConversationEventTopicChatState | str | None
    """The stage that the chat has reached for this participant when the event is sent."""
    initialState: ConversationEventTopicChatInitialState | str | None
    """The stage in which the chat began for this participant, such as alerting for an agent."""
    held: bool | None
    """True while this participant has put the chat on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    disconnectType: ConversationEventTopicChatDisconnectType | str | None
    """The way the chat ended for this participant; absent while it lasts."""
    afterCallWork: ConversationEventTopicAfterCallWork | None
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool | None
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: ConversationEventTopicWrapup | None
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class ConversationEventTopicCobrowse(TypedDict, total=False):
    """A participant's part in a co-browse session as an event reports it: one side shares a web page, the other side
    looks at it and may be allowed to act on it.
    """

    id: str | None
    """Id of this communication; unique within the conversation."""
    cobrowseSessionId: str | None
    """Id of the co-browse session itself, in contrast to id, which names this participant's part in it."""
    connectedTime: Timestamp | None
    """When this participant was connected; absent if that never happened."""
    disconnectedTime: Timestamp | None
    """When this participant was disconnected; absent until then."""
    providerEventTime: Timestamp | None
    """When the event behind the latest update of the session happened, by the provider's clock."""
    self: ConversationEventTopicAddress | None
    """Address of this participant's end of the session."""
    cobrowseRole: ConversationEventTopicCobrowseCobrowseRole | None
    """The side of the session that this participant is on."""
    controlling: list[str] | None
    """Ids of the co-browse participants who allowed this one to act on their pages; empty when it may only look."""
    roomId: str | None
    """Id of the platform's room in which the sides of the session meet; absent where the provider has no rooms."""
    peerId: str | None
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    provider: str | None
    """Name of the platform service that carries the communication."""
    scriptId: str | None
    """Id of the script that was shown to the agent; absent if none was."""
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None
    """The queue's alerting and auto-answer settings as they applied to this communication; absent where no queue was
    involved.
    """
    viewerUrl: str | None
    """Address to open in a browser in order to see the shared page. Whoever has it may be able to watch, so treat it as
    confidential.
    """
    state: ConversationEventTopicCobrowseState | str | None
    """The stage that the session has reached for this participant when the event is sent."""
    initialState: ConversationEventTopicCobrowseInitialState | str | None
    """The stage in which the session began for this participant, such as alerting for an agent."""
    disconnectType: ConversationEventTopicCobrowseDisconnectType | str | None
    """The way the session ended for this participant; absent while it lasts."""
    afterCallWork: ConversationEventTopicAfterCallWork | None
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool | None
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: ConversationEventTopicWrapup | None
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class ConversationEventTopicConversation(TypedDict, total=False):
    """A conversation as it stands when the event is sent, with its participants and all their media. It has no start,
    end or state of its own; those of its participants tell. Body of the events of v2.users.{id}.conversations and
    v2.routing.queues.{id}.conversations, and of those about a queue's social media posts and videos.
    """

    id: str | None
    """Id of the conversation; it stays the same through every transfer."""
    externalTag: str | None
    """Key that ties the conversation to a record in another system, such as a case number; absent unless the
    organisation set one.
    """
    inactivityTimeout: Timestamp | None
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[ConversationEventTopicParticipant] | None
    """The parties that have taken part so far, those who have left included. Each new offer, transfer or flow adds one.
    """
    maxParticipants: int | None
    """How many participants the conversation may have at most. Present on conferences."""
    address: str | None
    """The contact centre's address as the other side sees it: the number that was dialled on inbound calls, the number
    that was shown on outbound ones.
    """
    divisions: list[ConversationEventTopicConversationDivisionMembership] | None
    """The divisions that the conversation belongs to, each with the users, queues and flows that brought it there."""
    accessAttributes: list[str] | None
    """Words that decide which users may see the conversation, as the organisation set them; absent or empty where
    access is not narrowed.
    """
    utilizationLabelId: str | None
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    associatedConversation: ConversationEventTopicDomainEntityRef | None
    """The conversation that this one belongs to, as a consultation belongs to the conversation that it is about; absent
    on conversations that stand alone.
    """
    consultationConversations: list[ConversationEventTopicDomainEntityRef] | None
    """Separate conversations in which somebody is consulted about this one; absent or empty while there are none."""
    recentTransfers: list[ConversationEventTopicTransferResponse] | None
    """The latest transfers that were asked for in this conversation, 20 at most, whether or not they succeeded; absent
    or empty when there were none.
    """
    recordingState: ConversationEventTopicConversationRecordingState | None
    """Where the recording of the conversation stands, in lower case and as an open vocabulary, whereas the REST
    conversation has a list in capitals.
    """
    securePause: bool | None
    """True while recording is suspended for a sensitive exchange, such as a card number, anywhere in the conversation.
    """


class ConversationEventTopicConversationDivisionMembership(TypedDict, total=False):
    """One of the divisions that the conversation of an event belongs to, with the entities through which it does."""

    division: ConversationEventTopicDomainEntityRef | None
    """The division itself, by id and path. A conversation may be in several at once, each with an entry of its own."""
    entities: list[ConversationEventTopicDivisionEntityRef] | None
    """What brought the conversation into this division: those of its users, queues, flows and so on that are assigned
    to it.
    """


class ConversationEventTopicConversationRoutingData(TypedDict, total=False):
    """What routing was given to find an agent with: the queue to search, how urgent the conversation is, and what the
    agent should be able to do. Events refer to these things by id and perhaps name, without a path.
    """

    queue: ConversationEventTopicUriReference | None
    """The queue in which the conversation waits, or waited, for an agent."""
    priority: int | None
    """Precedence over the other conversations that wait; a higher number is served earlier."""
    language: ConversationEventTopicUriReference | None
    """The language, one of those that agents are assigned, in which the agent should be able to serve the customer;
    absent if none was asked for.
    """
    skills: list[ConversationEventTopicUriReference] | None
    """The skills that the agent should have; empty or absent if none were asked for."""
    skillExpressionId: str | None
    """Id of the skill expression by which routing searches at the moment; absent if it uses none."""
    scoredAgents: list[ConversationEventTopicScoredAgent] | None
    """The agents whom routing should prefer, each with a score; empty or absent if nobody is preferred."""


class ConversationEventTopicDialerPreview(TypedDict, total=False):
    """The contact of a preview campaign that an agent looks at before the call is placed, in the event of its callback.
    It names the contact's record and the columns with its numbers, not the numbers themselves.
    """

    id: str | None
    """Id of this preview; the contact that it shows has an id of its own."""
    contactId: str | None
    """Id of the contact within its contact list. Whoever imported the list may have chosen it, and taken a phone number
    or a customer number for it.
    """
    contactListId: str | None
    """Id of the contact list that holds the contact."""
    campaignId: str | None
    """Id of the outbound campaign on whose behalf the contact is previewed."""
    phoneNumberColumns: list[ConversationEventTopicPhoneNumberColumn] | None
    """The columns of the contact list in which the campaign finds numbers to dial."""


class ConversationEventTopicDisconnectReason(TypedDict, total=False):
    """A signalling code with which the telephone network explained the end of a call, as the event of the call's end
    tells it. A call may end with one for each protocol that was involved.
    """

    type: ConversationEventTopicDisconnectReasonType | str | None
    """The protocol whose codes are meant, which must be known to read code."""
    code: int | None
    """The number that the protocol gives to the reason."""
    phrase: str | None
    """The words that go with the code, fit for logs, such as NORMAL_CLEARING."""
    reason: str | None
    """The reason that decided the disposition of the call, as text; absent when it decided none."""


class ConversationEventTopicDisposition(TypedDict, total=False):
    """What call analysis concluded about an outbound call: whether a person, a machine or nobody answered, and on what
    grounds. Events tell less of the grounds than REST answers do.
    """

    name: str | None
    """The conclusion, as a dotted word of the platform's own or the name that a disposition table gives to it. An open
    vocabulary.
    """
    analyzer: str | None
    """The last finding in the audio or signalling, such as speech.person, that led to the conclusion; absent if none
    did.
    """
    amdTimeout: ConversationEventTopicDispositionAmdTimeout | None
    """The time limit on answering-machine detection. Present when there was one."""
    silentCallTimeout: ConversationEventTopicDispositionSilentCallTimeout | None
    """The time limit on silence after the call was answered. Present when there was one."""


class ConversationEventTopicDispositionAmdTimeout(TypedDict, total=False):
    """The time limit within which call analysis had to tell a person from an answering machine. Its moments are numbers
    in events, not timestamps.
    """

    timeoutMs: int | None
    """The limit set for answering-machine detection, in milliseconds."""
    timerStartEvent: str | None
    """The event from which the limit is set to count, such as the connection of the line or the start of speech."""
    timerStartTime: float | None
    """When the limit began to count, in milliseconds since 1970-01-01 UTC, possibly with a fraction; REST answers give
    a timestamp instead. Absent if it never did.
    """
    timerEndTime: float | None
    """When the limit stopped counting, as a number of milliseconds like timerStartTime; absent if it never began."""


class ConversationEventTopicDispositionSilentCallTimeout(TypedDict, total=False):
    """The time limit after which call analysis took an answered call on which nothing was heard for a silent one. Its
    moments are numbers in events, not timestamps.
    """

    timeoutMs: int | None
    """The limit set for silence, in milliseconds."""
    timerStartTime: float | None
    """When the limit began to count, in milliseconds since 1970-01-01 UTC, possibly with a fraction; REST answers give
    a timestamp instead. Absent if it never did.
    """
    timerEndTime: float | None
    """When the limit stopped counting, as a number of milliseconds like timerStartTime; absent if it never began."""


class ConversationEventTopicDivisionEntityRef(TypedDict, total=False):
    """A reference in an event to an entity that is assigned to a division, such as a user, a queue or a flow, and
    through which a conversation came into it.
    """

    id: str | None
    """Id of the entity referred to."""
    dateDivisionUpdated: Timestamp | None
    """When the entity was last assigned to a division; may be absent."""
    selfUri: RelativeUri | None
    """Path of the entity in the API, which also tells its kind."""


class ConversationEventTopicDomainEntityRef(TypedDict, total=False):
    """A reference in an event to another entity, such as a division, a conversation or the user who changed a transfer,
    by its id and its path. An empty object when it is not told which.
    """

    id: str | None
    """Id of the entity referred to; may be absent."""
    selfUri: RelativeUri | None
    """Path of the entity in the API, which also tells its kind; may be absent."""


class ConversationEventTopicEmail(TypedDict, total=False):
    """A participant's part in an e-mail exchange as an event reports it, from being offered to its end. The e-mails
    themselves are fetched separately.
    """

    id: str | None
    """Id of this communication; unique within the conversation."""
    direction: Direction | str | None
    """Which way this leg of the exchange was set up; each participant's leg has its own."""
    connectedTime: Timestamp | None
    """When this participant was connected; absent if that never happened."""
    startHoldTime: Timestamp | None
    """When this participant put the exchange on hold; absent while it is not held."""
    parkTime: Timestamp | None
    """When the agent last set the e-mail aside, even if it has been taken up again since; absent on e-mails that were
    never parked.
    """
    resumeTime: Timestamp | None
    """When a parked e-mail is to be taken up again; absent on e-mails that were not parked."""
    disconnectedTime: Timestamp | None
    """When this participant was disconnected; absent until then."""
    peerId: str | None
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    provider: str | None
    """Name of the platform service that carries the communication."""
    scriptId: str | None
    """Id of the script that was shown to the agent; absent if none was."""
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None
    """The queue's alerting and auto-answer settings as they applied to this communication; absent where no queue was
    involved.
    """
    subject: str | None
    """Subject line of the e-mail that began the exchange."""
    messageId: str | None
    """Id under which the platform stores the content of this communication."""
    messagesSent: int | None
    """How many e-mails this participant sent."""
    draftAttachments: list[ConversationEventTopicAttachment] | None
    """Files that are attached to the reply while it is being written."""
    autoGenerated: bool | None
    """True if a program wrote the e-mail, as with an out-of-office reply."""
    spam: bool | None
    """True if the e-mail was judged to be spam."""
    state: ConversationEventTopicEmailState | str | None
    """The stage that the exchange has reached for this participant when the event is sent."""
    initialState: ConversationEventTopicEmailInitialState | str | None
    """The stage in which the exchange began for this participant, such as alerting for an agent."""
    held: bool | None
    """True while this participant has put the exchange on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    disconnectType: ConversationEventTopicEmailDisconnectType | str | None
    """The way the exchange ended for this participant; absent while it lasts."""
    errorInfo: ConversationEventTopicErrorDetails | None
    """What went wrong, if an error ended or disturbed the exchange."""
    afterCallWork: ConversationEventTopicAfterCallWork | None
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool | None
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: ConversationEventTopicWrapup | None
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class ConversationEventTopicErrorDetails(TypedDict, total=False):
    """What went wrong with a communication or a message of the event: a code for programs and a text for people."""

    code: str | None
    """Code of the error, fit for programs to compare. An open vocabulary of words joined by dots or underscores."""
    status: int | None
    """HTTP status that goes with the error, such as 400 or 429."""
    message: str | None
    """What went wrong, in words for people. It may quote values of the communication, a customer's number or address
    among them.
    """
    messageWithParams: str | None
    """The same text with placeholders where the particular values belong, so that it can be translated."""
    messageParams: dict[str, str | None] | None
    """The values for the placeholders of messageWithParams, by the name of the placeholder."""
    contextId: str | None
    """Id that ties the error to the platform's own logs; the one to quote to the vendor's support."""
    uri: str | None
    """Address or path of the resource that the error came from; often absent."""


class ConversationEventTopicFaxStatus(TypedDict, total=False):
    """How far the transmission of a fax had got when the event was sent, and how clean it was. Counts are of this
    transmission so far.
    """

    direction: ConversationEventTopicFaxStatusDirection | None
    """Which way the document travels. Not the inbound and outbound of other media."""
    expectedPages: int | None
    """Number of pages that the document should have; absent if it is not known beforehand."""
    activePage: int | None
    """Number of the page that is in transmission."""
    linesTransmitted: int | None
    """Scan lines that have been transmitted in full."""
    bytesTransmitted: int | None
    """Size of what has been transmitted, in bytes."""
    baudRate: int | None
    """Speed at which the two machines signal to each other at present, in baud. They may agree on a lower one as they
    go.
    """
    pageErrors: int | None
    """Number of errors that concerned a whole page."""
    lineErrors: int | None
    """Number of errors that concerned single scan lines."""


class ConversationEventTopicInternalMessage(TypedDict, total=False):
    """A participant's part in a messaging session between users of the organisation, as an event reports it."""

    id: str | None
    """Id of this communication; unique within the conversation."""
    connectedTime: Timestamp | None
    """When this participant was connected; absent if that never happened."""
    disconnectedTime: Timestamp | None
    """When this participant was disconnected; absent until then."""
    sourceUserId: str | None
    """Id of the user on the sending side."""
    targetUserId: str | None
    """Id of the user on the receiving side."""
    fromAddress: ConversationEventTopicAddress | None
    """Address of the sending side."""
    toAddress: ConversationEventTopicAddress | None
    """Address of the receiving side."""
    peerId: str | None
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    provider: str | None
    """Name of the platform service that carries the communication."""
    messages: list[ConversationEventTopicInternalMessageDetails] | None
    """The single messages of the session, by id and time only: what was written is not part of the event."""
    state: ConversationEventTopicInternalMessageState | str | None
    """The stage that the session has reached for this participant when the event is sent."""
    initialState: ConversationEventTopicInternalMessageInitialState | str | None
    """The stage in which the session began for this participant."""
    disconnectType: ConversationEventTopicInternalMessageDisconnectType | str | None
    """The way the session ended for this participant; absent while it lasts."""


class ConversationEventTopicInternalMessageDetails(TypedDict, total=False):
    """One message of a session between users of the organisation, as an event lists it: which one it is and when it
    passed. What it says is not included.
    """

    messageId: str | None
    """Id of the message, which as a rule is a UUID."""
    messageTime: Timestamp | None
    """When the message was sent or, on the other side, received."""


class ConversationEventTopicJourneyAction(TypedDict, total=False):
    """Something that the journey service did of its own accord to engage a visitor, such as offering a chat, before the
    communication of the event began.
    """

    id: str | None
    """Id of this one action; a further offer to the same visitor has another."""
    actionMap: ConversationEventTopicJourneyActionMap | None
    """The rule that set the action off."""


class ConversationEventTopicJourneyActionMap(TypedDict, total=False):
    """The action map, which is the rule on when to approach a visitor and how, as it stood when it set an action off.
    """

    id: str | None
    """Id of the action map."""
    version: int | None
    """Version of the action map that was in force. Later changes to the map don't alter it here."""


class ConversationEventTopicJourneyContext(TypedDict, total=False):
    """What links the communication of an event to the customer's doings on the web site or in the app before it.
    Present on communications that began there.
    """

    customer: ConversationEventTopicJourneyCustomer | None
    """The customer as the journey service recognised them at the time."""
    customerSession: ConversationEventTopicJourneyCustomerSession | None
    """The visit out of which the customer got in touch."""
    triggeringAction: ConversationEventTopicJourneyAction | None
    """The action that prompted the customer; absent when the customer got in touch unprompted."""


class ConversationEventTopicJourneyCustomer(TypedDict, total=False):
    """The customer as the journey service recognises one, by a cookie or by something the customer made known. One
    person may appear under several such ids.
    """

    id: str | None
    """What the customer is recognised by. Depending on idType it is an opaque id or an address of the person."""
    idType: ConversationEventTopicJourneyCustomerIdType | None
    """The kind of thing that id is, as a lower-case word. An open vocabulary to which the platform may add."""


class ConversationEventTopicJourneyCustomerSession(TypedDict, total=False):
    """One visit of a customer, as the journey service tracks it: a stay on the web site or a use of the app."""

    id: str | None
    """Id of the visit; the next visit of the same customer has another."""
    type: ConversationEventTopicJourneyCustomerSessionType | None
    """Where the visit takes place, as a lower-case word. An open vocabulary to which the platform and the organisation
    may add.
    """


class ConversationEventTopicMessage(TypedDict, total=False):
    """A participant's part in a messaging session as an event reports it, from being offered to its end. The messages
    that it exchanged are listed without their texts.
    """

    id: str | None
    """Id of this communication; unique within the conversation."""
    direction: Direction | str | None
    """Which way this leg of the session was set up; each participant's leg has its own."""
    type: ConversationEventTopicMessageType | str | None
    """The messaging service that carries the session."""
    engagementSource: str | None
    """The product on which the customer got in touch, such as WebChat or SMS. An open word in events; it can name
    services that type has no value for.
    """
    connectedTime: Timestamp | None
    """When this participant was connected; absent if that never happened."""
    startHoldTime: Timestamp | None
    """When this participant put the session on hold; absent while it is not held."""
    parkTime: Timestamp | None
    """When the agent last set the session aside, even if it has been taken up again since; absent on sessions that were
    never parked.
    """
    resumeTime: Timestamp | None
    """When a parked session is to be taken up again; absent on sessions that were not parked."""
    disconnectedTime: Timestamp | None
    """When this participant was disconnected; absent until then."""
    fromAddress: ConversationEventTopicAddress | None
    """Address of the side that started the session: the customer's when it is inbound."""
    toAddress: ConversationEventTopicAddress | None
    """Address of the side that was written to: the organisation's when the session is inbound."""
    recipientCountry: str | None
    """Country that the receiving address belongs to, as a code of two capital letters such as US."""
    recipientType: str | None
    """The kind of address that receives the messages, such as the kind of phone number for SMS."""
    peerId: str | None
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    provider: str | None
    """Name of the platform service that carries the communication."""
    byoSmsIntegrationId: str | None
    """Id of the integration through which the organisation's own SMS provider carries the messages; absent otherwise.
    """
    scriptId: str | None
    """Id of the script that was shown to the agent; absent if none was."""
    agentAssistantId: str | None
    """Id of the assistant that supported the agent during the communication; absent if none did."""
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None
    """The queue's alerting and auto-answer settings as they applied to this communication; absent where no queue was
    involved.
    """
    messages: list[ConversationEventTopicMessageDetails] | None
    """The messages that went over this communication, without their texts."""
    messagesTranscriptUri: str | None
    """Address or path of the file that holds what was written in the session; absent when no transcript was made."""
    journeyContext: ConversationEventTopicJourneyContext | None
    """What the customer was doing on the web site or in the app before the session; absent when visits are not tracked
    and on sessions that began elsewhere.
    """
    state: ConversationEventTopicMessageState | str | None
    """The stage that the session has reached for this participant when the event is sent."""
    initialState: ConversationEventTopicMessageInitialState | str | None
    """The stage in which the session began for this participant, such as alerting for an agent."""
    held: bool | None
    """True while this participant has put the session on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    disconnectType: ConversationEventTopicMessageDisconnectType | str | None
    """The way the session ended for this participant; absent while it lasts."""
    errorInfo: ConversationEventTopicErrorDetails | None
    """What went wrong, if an error ended or disturbed the session."""
    afterCallWork: ConversationEventTopicAfterCallWork | None
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool | None
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: ConversationEventTopicWrapup | None
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class ConversationEventTopicMessageDetails(TypedDict, total=False):
    """One message of a messaging session, as the event of the whole conversation lists it: when it went, what it
    consisted of and what became of it. The text itself is not here but is fetched by messageId.
    """

    messageId: str | None
    """Id of the message, which is often 32 hexadecimal digits instead of a UUID. With it the message and its text can
    be fetched from the API.
    """
    messageTime: Timestamp | None
    """When the message was sent, or received if it came from the customer."""
    messageMetadata: ConversationEventTopicMessageMetadata | None
    """The kind of the message and of its parts."""
    media: list[ConversationEventTopicMessageMedia] | None
    """Pictures and other files that were sent with the message; empty or absent if there were none."""
    stickers: list[ConversationEventTopicMessageSticker] | None
    """Stickers that were sent with the message; empty or absent if there were none."""
    messageSegmentCount: int | None
    """How many pieces the message was cut into for transmission; above 1 when it is longer than, say, a single SMS can
    hold.
    """
    socialVisibility: ConversationEventTopicMessageDetailsSocialVisibility | str | None
    """Who can read the message, when it was exchanged on social media; absent otherwise."""
    messageStatus: ConversationEventTopicMessageDetailsMessageStatus | str | None
    """How far the message has got on its way to its reader. Later events of the conversation report the progress."""
    errorInfo: ConversationEventTopicErrorDetails | None
    """What went wrong, if the message could not be sent or delivered."""


class ConversationEventTopicMessageMedia(TypedDict, total=False):
    """A picture, video, sound or other file that was sent with a message, described and linked to in the event, without
    its content.
    """

    id: str | None
    """Id of the file; may be absent."""
    name: str | None
    """File name as the sender's device or the messaging service gave it; absent when there was none."""
    mediaType: str | None
    """Media type of the file, such as image/jpeg or video/mp4; may be absent."""
    contentLengthBytes: int | None
    """Size of the file, in bytes; may be absent."""
    url: str | None
    """Address from which the file itself can be fetched."""


class ConversationEventTopicMessageMetadata(TypedDict, total=False):
    """What kind of message this is and what kinds of parts it has. It tells messages apart without their content being
    fetched.
    """

    type: ConversationEventTopicMessageMetadataType | None
    """The kind of the message as a whole. Open in events, where REST answers keep to a list; the values explained here
    are theirs.
    """
    events: list[ConversationEventTopicMessageMetadataEvent] | None
    """What happened in the session, when the message reports such happenings; empty or absent otherwise."""
    content: list[ConversationEventTopicMessageMetadataContent] | None
    """The kinds of the message's parts, in their order; empty or absent for bare text and for reports of happenings."""


class ConversationEventTopicMessageMetadataContent(TypedDict, total=False):
    """The kind of one part of a message's content, such as a card or an attachment. It tells what was sent without
    holding it.
    """

    contentType: ConversationEventTopicMessageMetadataContentContentType | None
    """What this part of the message is. Open in events, where REST answers keep to a list; the values explained here
    are theirs.
    """
    subType: ConversationEventTopicMessageMetadataContentSubType | None
    """A closer kind within contentType, such as the sort of file that was attached; absent when there is none. An open
    vocabulary in events.
    """


class ConversationEventTopicMessageMetadataEvent(TypedDict, total=False):
    """Something that happened in a messaging session other than the sending of content, such as a party joining or an
    invitation to co-browse.
    """

    eventType: ConversationEventTopicMessageMetadataEventEventType | None
    """What the happening has to do with. Open in events, where REST answers keep to a list; the values explained here
    are theirs.
    """
    subType: ConversationEventTopicMessageMetadataEventSubType | None
    """What happened, within the kind that eventType names; not every value goes with every kind. An open vocabulary in
    events.
    """


class ConversationEventTopicMessageSticker(TypedDict, total=False):
    """A sticker, which is a ready-made picture out of a messenger's own collection, that was sent with a message of the
    event.
    """

    id: str | None
    """Id of the sticker in the messenger's collection."""
    url: str | None
    """Address of the sticker's picture."""


class ConversationEventTopicParticipant(TypedDict, total=False):
    """One party to a conversation as an event reports it, with the communications it took part in so far. Close to the
    participant that is read by REST, but without a start time, a queue name and a type of party.
    """

    id: str | None
    """Id of this party within the conversation; no other participant of the conversation shares it."""
    connectedTime: Timestamp | None
    """When this party was first connected; absent if it never answered."""
    endTime: Timestamp | None
    """When this party left the conversation; absent while it takes part. After-call work lies after this moment."""
    startAcwTime: Timestamp | None
    """When this agent's after-call work began; absent before that and for parties that do none."""
    endAcwTime: Timestamp | None
    """When this agent's after-call work was finished; absent while it is pending."""
    purpose: ConversationEventTopicParticipantPurpose | None
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    name: str | None
    """Name to show for this party: a person's name, a queue's, or a place derived from the phone number."""
    userId: str | None
    """Id of the user, when this party is a user of the organisation. Events carry no path of the user beside it."""
    externalContactId: str | None
    """Id of the external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str | None
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganizationId: str | None
    """Id of the external organization that the matched contact belongs to, when there is one."""
    address: str | None
    """Address by which this party is reached, which is the number of the caller on a phone call; its form depends on
    the medium, and it may be empty.
    """
    queueId: str | None
    """Id of the queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    groupId: str | None
    """Id of the group that was rung, when this party was reached as a member of one."""
    teamId: str | None
    """Id of the work team that the agent belonged to at the time."""
    conversationRoutingData: ConversationEventTopicConversationRoutingData | None
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue, and with
    empty objects in it on the agents that routing found.
    """
    alertingTimeoutMs: int | None
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
    consultParticipantId: str | None
    """Id of the participant who is to be handed over in a consult transfer that this party takes part in; absent
    outside such transfers.
    """
    monitoredParticipantId: str | None
    """Id of the participant to whom this party listens in. Present on a monitoring supervisor."""
    screenMonitoredParticipantId: str | None
    """Id of the participant whose screen this party watches. Present on a supervisor who monitors an agent's screen."""
    coachedParticipantId: str | None
    """Id of the participant to whom this party whispers advice. Present on a coaching supervisor."""
    bargedParticipantId: str | None
    """Id of the participant into whose conversation this party broke in. Present on a barging supervisor."""
    mediaRoles: list[str] | None
    """The parts that this party's media have played in the conversation, such as full for an ordinary participant or
    monitor for one who listens in.
    """
    workflow: ConversationEventTopicWorkflow | None
    """The flow that acts as this party; absent on people, queues and all other parties."""
    calls: list[ConversationEventTopicCall] | None
    """Voice calls and faxes of this party, oldest first; absent if it had none."""
    callbacks: list[ConversationEventTopicCallback] | None
    """Callbacks that were requested of, or previewed by, this party; absent if there were none."""
    chats: list[ConversationEventTopicChat] | None
    """Web chats of this party, of the first generation of chat; absent if it had none."""
    cobrowsesessions: list[ConversationEventTopicCobrowse] | None
    """Sessions in which an agent and the customer looked at the same web page; absent if there were none."""
    emails: list[ConversationEventTopicEmail] | None
    """E-mail exchanges of this party; events leave the list out rather than send it empty."""
    messages: list[ConversationEventTopicMessage] | None
    """Messaging sessions of this party, by SMS, web messaging and the social messengers; absent if it had none."""
    internalMessages: list[ConversationEventTopicInternalMessage] | None
    """Messaging sessions between users of the organisation in which this party took part; absent if there were none."""
    screenMonitorings: list[ConversationEventTopicScreenMonitoring] | None
    """Sessions in which a supervisor watched an agent's screen; absent if there were none."""
    screenshares: list[ConversationEventTopicScreenShare] | None
    """Sessions in which this party shared or watched a screen; absent if there were none."""
    socialExpressions: list[ConversationEventTopicSocialExpression] | None
    """Public social media posts that this party wrote or handled as interactions; absent if there were none."""
    videos: list[ConversationEventTopicVideo] | None
    """Video sessions of this party; absent if it had none."""
    screenRecordingState: ConversationEventTopicParticipantScreenRecordingState | str | None
    """Where the recording of this agent's screen stands. Present when screen recording applies to the agent."""
    flaggedReason: ConversationEventTopicParticipantFlaggedReason | None
    """Why this party flagged the conversation for attention, as an open word such as general; absent if it did not."""
    wrapupRequired: bool | None
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupExpected: bool | None
    """True if this agent will be asked for a wrap-up once connected, so it is already true while they are being
    alerted. Only events about whole conversations have it.
    """
    wrapupPrompt: ConversationEventTopicParticipantWrapupPrompt | None
    """The way in which this agent is asked for a wrap-up, as the queue is set up. An open vocabulary in events; absent
    on parties that give none.
    """
    wrapupTimeoutMs: int | None
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapup: ConversationEventTopicWrapup | None
    """The wrap-up that this agent gave for the conversation as a whole; absent until there is one."""
    attributes: dict[str, str | None] | None
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """
    additionalProperties: dict[str, Any] | None
    """An empty object that notification events carry here; it holds no information."""


class ConversationEventTopicPhoneNumberColumn(TypedDict, total=False):
    """A column of a contact list that holds phone numbers which a campaign may dial, as a preview in an event names it.
    """

    columnName: str | None
    """Name of the column, as the contact list heads it."""
    type: str | None
    """Kind of number in the column, such as Cell or Home. An open vocabulary that the organisation chooses."""


class ConversationEventTopicQueueMediaSettings(TypedDict, total=False):
    """The queue's alerting and auto-answer settings for one medium, as the communication of the event was given them
    when it was routed.
    """

    alertingTimeoutSeconds: int | None
    """How long an agent may be alerted before counting as not responding, in seconds."""
    enableAutoAnswer: bool | None
    """True if interactions of this medium are answered on the agent's behalf."""
    autoAnswerAlertToneSeconds: float | None
    """How long the alert tone sounds when an interaction is answered automatically, in seconds with fractions."""
    manualAnswerAlertToneSeconds: float | None
    """How long the alert tone sounds when the agent has to answer, in seconds with fractions."""


class ConversationEventTopicRecordersState(TypedDict, total=False):
    """Where each recorder of a call stands when the event is sent. Several of them can run at the same time, each for a
    purpose of its own.
    """

    customerExperienceState: str | None
    """Where the recorder stands that hears the call as the customer does, at the outer end of the trunk. A word such as
    active, paused or none, in capitals or not: events keep to no list.
    """
    agentExperienceState: str | None
    """Where the recorder stands that hears the call as the agent does, at the agent's station; in the words of
    customerExperienceState.
    """
    adhocState: str | None
    """Where the recorder stands that a user starts by hand, to have a recording of their own; in the words of
    customerExperienceState.
    """
    snippetState: str | None
    """Where the recorder stands with which an agent keeps a single passage of the call, in the words of
    customerExperienceState; it knows no pause.
    """


class ConversationEventTopicScoredAgent(TypedDict, total=False):
    """An agent whom routing should prefer for the conversation of an event, and how strongly."""

    agent: ConversationEventTopicUriReference | None
    """The user whom the score is about."""
    score: int | None
    """How well the agent suits this conversation, from 0 to 100; the higher score is preferred."""


class ConversationEventTopicScreenMonitoring(TypedDict, total=False):
    """A participant's part in a session in which a supervisor watches an agent's screen, as an event reports it. Ids
    stand where the REST model has references.
    """

    id: str | None
    """Id of this communication; unique within the conversation."""
    screenMonitoringId: str | None
    """Id of the monitoring as such, which stands for the pair of watching and watched user."""
    connectedTime: Timestamp | None
    """When this participant was connected; absent if that never happened."""
    disconnectedTime: Timestamp | None
    """When this participant was disconnected; absent until then."""
    targetUserId: str | None
    """Id of the user whose screen is watched."""
    count: int | None
    """How many screen monitoring sessions the watched user is part of."""
    provider: str | None
    """Name of the platform service that carries the communication."""
    monitoringType: ConversationEventTopicScreenMonitoringMonitoringType | str | None
    """Whether the agent is watched as such or a single conversation of theirs is."""
    state: ConversationEventTopicScreenMonitoringState | str | None
    """The stage that the monitoring has reached for this participant when the event is sent; nobody is alerted on the
    way.
    """
    initialState: ConversationEventTopicScreenMonitoringInitialState | str | None
    """The stage in which the monitoring began for this participant."""
    disconnectType: ConversationEventTopicScreenMonitoringDisconnectType | str | None
    """The way the monitoring ended for this participant, for which only one value is known; absent while it lasts."""


class ConversationEventTopicScreenShare(TypedDict, total=False):
    """A participant's part in a screen share as an event reports it, as the one who shows a screen or as one who
    watches it.
    """

    id: str | None
    """Id of this communication; unique within the conversation."""
    connectedTime: Timestamp | None
    """When this participant was connected; absent if that never happened."""
    disconnectedTime: Timestamp | None
    """When this participant was disconnected; absent until then."""
    self: ConversationEventTopicAddress | None
    """Address of this participant's end of the screen share."""
    context: str | None
    """Address of the conference room in which the screen is shared, in the form of an XMPP JID."""
    peerId: str | None
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    peerCount: int | None
    """How many others are in the room, not counting this participant."""
    provider: str | None
    """Name of the platform service that carries the communication."""
    scriptId: str | None
    """Id of the script that was shown to the agent; absent if none was."""
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None
    """The queue's alerting and auto-answer settings as they applied to this communication; absent where no queue was
    involved.
    """
    sharing: bool | None
    """True while this participant shows their own screen; false for one who only watches."""
    state: ConversationEventTopicScreenShareState | str | None
    """The stage that the screen share has reached for this participant when the event is sent."""
    initialState: ConversationEventTopicScreenShareInitialState | str | None
    """The stage in which the screen share began for this participant, such as alerting for an agent."""
    disconnectType: ConversationEventTopicScreenShareDisconnectType | str | None
    """The way the screen share ended for this participant; absent while it lasts."""
    afterCallWork: ConversationEventTopicAfterCallWork | None
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool | None
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: ConversationEventTopicWrapup | None
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class ConversationEventTopicSocialExpression(TypedDict, total=False):
    """A participant's part in the handling of a public social media post, as an event reports it. The post was routed
    as an interaction.
    """

    id: str | None
    """Id of this communication; unique within the conversation."""
    socialMediaId: str | None
    """Id of the social media item that is being handled."""
    connectedTime: Timestamp | None
    """When this participant was connected; absent if that never happened."""
    startHoldTime: Timestamp | None
    """When this participant put the post on hold; absent while it is not held."""
    disconnectedTime: Timestamp | None
    """When this participant was disconnected; absent until then."""
    socialUserName: str | None
    """Name under which the author posted on the social network."""
    socialMediaHub: str | None
    """The social network on which the post appeared."""
    peerId: str | None
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    provider: str | None
    """Name of the platform service that carries the communication."""
    scriptId: str | None
    """Id of the script that was shown to the agent; absent if none was."""
    previewText: str | None
    """An extract of what was posted, meant for showing to the agent before the whole."""
    state: ConversationEventTopicSocialExpressionState | str | None
    """The stage that the handling of the post has reached for this participant when the event is sent."""
    initialState: ConversationEventTopicSocialExpressionInitialState | str | None
    """The stage in which the handling of the post began for this participant, such as alerting for an agent."""
    held: bool | None
    """True while this participant has put the post on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    recordingId: str | None
    """Id of the recording of the handling; absent if there is none."""
    disconnectType: ConversationEventTopicSocialExpressionDisconnectType | str | None
    """The way the handling of the post ended for this participant; absent while it lasts."""
    afterCallWork: ConversationEventTopicAfterCallWork | None
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool | None
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: ConversationEventTopicWrapup | None
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class ConversationEventTopicTransferDestination(TypedDict, total=False):
    """Where a transfer takes the conversation of the event: to a user, to an address, or both told together. An empty
    object when that is not told.
    """

    userId: str | None
    """Id of the user who is to receive the conversation; absent when it does not go to a user."""
    address: str | None
    """Phone number, SIP address or other address to which the conversation goes; may be absent."""


class ConversationEventTopicTransferInitiator(TypedDict, total=False):
    """Who asked for a transfer; an empty object when nobody did, as with routing from a queue to an agent, or when it
    is not told.
    """

    userId: str | None
    """Id of the user who asked for the transfer; absent when no user did."""


class ConversationEventTopicTransferResponse(TypedDict, total=False):
    """A transfer in the conversation of the event: who asked, where the conversation was to go, and how far it has
    come. Routing from a queue to an agent is reported as one, too. Unlike in REST answers, the values are lower case.
    """

    id: str | None
    """Id of the transfer, not of the conversation that is transferred."""
    dateIssued: Timestamp | None
    """When the transfer was asked for."""
    initiator: ConversationEventTopicTransferInitiator | None
    """Who asked for the transfer. An empty object when nobody did, as where routing passed the conversation on from a
    queue to an agent.
    """
    modifiedBy: ConversationEventTopicDomainEntityRef | None
    """Who changed the transfer after it was asked for; may be an empty object."""
    destination: ConversationEventTopicTransferDestination | None
    """Where the conversation was to go; may be an empty object."""
    transferType: ConversationEventTopicTransferResponseTransferType | str | None
    """Whether the one who transfers first makes contact with the destination."""
    state: ConversationEventTopicTransferResponseState | str | None
    """How far the transfer had come when the event was sent."""


class ConversationEventTopicUriReference(TypedDict, total=False):
    """A reference in an event to something of the organisation, such as a user, a queue or a skill, by its id. What
    kind of thing it is follows from the property that holds the reference.
    """

    id: str | None
    """Id of the thing referred to; with it the rest can be fetched from the API."""
    name: str | None
    """Name of the thing, such as a queue's or, where the reference is to a user or a contact, a person's; often absent.
    """


class ConversationEventTopicVideo(TypedDict, total=False):
    """A participant's part in a video session as an event reports it, with what they send into it: sound, picture and
    perhaps a screen.
    """

    id: str | None
    """Id of this communication; unique within the conversation."""
    connectedTime: Timestamp | None
    """When this participant was connected; absent if that never happened."""
    disconnectedTime: Timestamp | None
    """When this participant was disconnected; absent until then."""
    self: ConversationEventTopicAddress | None
    """Address of this participant's end of the video session."""
    context: str | None
    """Address of the conference room in which the video session is held, in the form of an XMPP JID."""
    peerId: str | None
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    peerCount: int | None
    """How many others are in the room, not counting this participant."""
    provider: str | None
    """Name of the platform service that carries the communication."""
    scriptId: str | None
    """Id of the script that was shown to the agent; absent if none was."""
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None
    """The queue's alerting and auto-answer settings as they applied to this communication; absent where no queue was
    involved.
    """
    msids: list[str] | None
    """Ids of the WebRTC media streams that belong to this participant."""
    audioMuted: bool | None
    """True while this participant's microphone is silenced."""
    videoMuted: bool | None
    """True while this participant's camera is off or its picture is held back."""
    sharingScreen: bool | None
    """True while this participant shows their screen to the others."""
    state: ConversationEventTopicVideoState | str | None
    """The stage that the video session has reached for this participant when the event is sent."""
    initialState: ConversationEventTopicVideoInitialState | str | None
    """The stage in which the video session began for this participant, such as alerting for an agent."""
    disconnectType: ConversationEventTopicVideoDisconnectType | str | None
    """The way the video session ended for this participant; absent while it lasts."""
    afterCallWork: ConversationEventTopicAfterCallWork | None
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool | None
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: ConversationEventTopicWrapup | None
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class ConversationEventTopicVoicemail(TypedDict, total=False):
    """The voicemail from which a callback arose, as the events about callbacks carry it. It refers to the recorded
    message and does not hold it.
    """

    id: str | None
    """Id of the voicemail message, by which it can be fetched."""
    uploadStatus: ConversationEventTopicVoicemailUploadStatus | str | None
    """How far the platform has got with storing the recorded message when the event is sent."""


class ConversationEventTopicWorkflow(TypedDict, total=False):
    """The flow that acts as a participant of a conversation, as events name it: by its id and no more."""

    workflowId: str | None
    """Id of the workflow, a flow that steers the conversation without talking to the customer."""


class ConversationEventTopicWrapup(TypedDict, total=False):
    """What an agent recorded about a finished interaction: the outcome chosen from the queue's wrap-up codes, and any
    notes. Present in events from the moment at which a wrap-up has been entered.
    """

    code: str | None
    """Id of the wrap-up code that the agent chose; events do not tell its name. The platform's own codes, such as the
    one for a timed-out wrap-up, have fixed names instead of UUIDs.
    """
    notes: str | None
    """Free text that the agent wrote about the interaction; empty or absent when only a code was chosen."""
    tags: list[str] | None
    """Labels attached to the wrap-up for later search and reporting. They are free text, which may tell about a person.
    """
    durationSeconds: int | None
    """Time spent in after-call work before this wrap-up was submitted, in seconds."""
    endTime: Timestamp | None
    """When the wrap-up was submitted; the same moment as the end of the participant's after-call work."""
    additionalProperties: dict[str, Any] | None
    """An empty object that notification events carry here; it holds no information."""
