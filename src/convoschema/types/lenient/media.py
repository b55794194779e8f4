# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/media/, as the lenient profile promises them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from convoschema.types.common import Direction, RelativeUri, Timestamp
    from convoschema.types.lenient.common import AddressableEntityRef, ErrorBody, ErrorInfo
    from convoschema.types.lenient.conversation import Address, AfterCallWork, Segment, Wrapup
    from convoschema.types.lenient.journey import JourneyContext
    from convoschema.types.lenient.routing import ConversationQueueMediaSettings
    from convoschema.types.media import (
        AdjustableLiveSpeakerDetectionMode,
        CallbackDisconnectType,
        CallbackInitialState,
        CallbackState,
        CallDisconnectType,
        CallInitialState,
        CallRecordingState,
        CallState,
        CobrowsesessionCobrowseRole,
        CobrowsesessionDisconnectType,
        CobrowsesessionInitialState,
        CobrowsesessionState,
        ConversationChatDisconnectType,
        ConversationChatInitialState,
        ConversationChatState,
        ConversationMessageMetadataContentContentType,
        ConversationMessageMetadataContentSubType,
        ConversationMessageMetadataEventEventType,
        ConversationMessageMetadataEventSubType,
        ConversationMessageMetadataType,
        DisconnectReasonType,
        EmailDisconnectType,
        EmailInitialState,
        EmailState,
        FaxStatusDirection,
        InternalMessageDisconnectType,
        InternalMessageInitialState,
        InternalMessageState,
        MessageDetailsMessageStatus,
        MessageDetailsSocialVisibility,
        MessageDisconnectType,
        MessageEngagementSource,
        MessageInitialState,
        MessageState,
        MessageType,
        RecordersStateAdhocState,
        RecordersStateAgentExperienceState,
        RecordersStateCustomerExperienceState,
        RecordersStateSnippetState,
        ScreenMonitoringDisconnectType,
        ScreenMonitoringInitialState,
        ScreenMonitoringMonitoringType,
        ScreenMonitoringState,
        ScreenshareDisconnectType,
        ScreenshareInitialState,
        ScreenshareState,
        SocialExpressionDisconnectType,
        SocialExpressionState,
        VideoDisconnectType,
        VideoInitialState,
        VideoState,
        VoicemailUploadStatus,
    )

__all__ = [
    "AdjustableLiveSpeakerDetection",
    "Attachment",
    "Call",
    "Callback",
    "Cobrowsesession",
    "ConversationChat",
    "ConversationMessageMetadata",
    "ConversationMessageMetadataContent",
    "ConversationMessageMetadataEvent",
    "DialerPreview",
    "DisconnectReason",
    "Disposition",
    "DispositionAmdTimeout",
    "DispositionParameters",
    "DispositionSilentCallTimeout",
    "Email",
    "FaxStatus",
    "InternalMessage",
    "InternalMessageDetails",
    "Message",
    "MessageDetails",
    "MessageMedia",
    "MessageSticker",
    "PhoneNumberColumn",
    "RecordersState",
    "ScreenMonitoring",
    "Screenshare",
    "SocialExpression",
    "Video",
    "Voicemail",
]


class AdjustableLiveSpeakerDetection(TypedDict, total=False):
    """The setting, the inputs and the finding of a detector that tells early, from how a call came about, whether a
    person has probably answered.
    """

    mode: AdjustableLiveSpeakerDetectionMode | str | None
    """The setting that weighs a quick finding against a reliable one."""
    eventName: str | None
    """The event during the call that made the detector judge it, such as line.connect or speech.generic."""
    preconnectDuration: str | None
    """How long the attempt had lasted when the line was connected, as an ISO 8601 duration such as PT9.4180275S."""
    totalRingbacks: int | None
    """How many ringback tones were recognised in the audio of the call."""
    lineConnected: bool | None
    """True once the network reported the line as connected, whether to a person or to a machine."""
    isPersonLikely: bool | None
    """The finding: true if a person has probably answered."""


class Attachment(TypedDict, total=False):
    """A file that goes with an e-mail, described and linked to, without its content."""

    attachmentId: str | None
    """Id of the attachment."""
    name: str | None
    """File name as the recipient sees it. Whoever attached the file chose it, and it often tells about a person."""
    contentType: str | None
    """Media type of the file, such as image/png or application/pdf."""
    contentLength: int | None
    """Size of the file, in bytes."""
    inlineImage: bool | None
    """True if the file is a picture that the body of the e-mail shows, rather than one to open separately."""
    contentUri: str | None
    """Address or path from which the file's content can be fetched."""


class Call(TypedDict, total=False):
    """A participant's part in a voice call or a fax, from being offered to its end."""

    id: str | None
    """Id of this communication; unique within the conversation."""
    direction: Direction | str | None
    """Which way this leg of the call was set up; each participant's leg has its own. On a campaign call the customer's
    leg is outbound, the queue's and the agent's are inbound.
    """
    startAlertingTime: Timestamp | None
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp | None
    """When this participant was connected; absent if that never happened."""
    startHoldTime: Timestamp | None
    """When the current hold began; absent unless the communication is on hold."""
    disconnectedTime: Timestamp | None
    """When this participant was disconnected; absent until then."""
    self: Address | None
    """Address of this participant's end of the call."""
    other: Address | None
    """Address of the end that this participant was connected to."""
    peerId: str | None
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    clientIpAddress: str | None
    """IP address of the phone at this end, as the phone reported it; absent when it is not known."""
    provider: str | None
    """Name of the platform service that carries the communication."""
    scriptId: str | None
    """Id of the script that was shown to the agent; absent if none was."""
    agentAssistantId: str | None
    """Id of the assistant that supported the agent during the communication; absent if none did."""
    queueMediaSettings: ConversationQueueMediaSettings | None
    """The queue's alerting and auto-answer settings as they applied to this communication."""
    transferSource: str | None
    """How the call reached the agent, in a word of the platform whose vocabulary is not documented; often absent."""
    state: CallState | str | None
    """The stage that the call has reached for this participant."""
    initialState: CallInitialState | str | None
    """The stage in which the call began for this participant."""
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
    recordingState: CallRecordingState | str | None
    """Where the recording of the call stands. A call that has ended often keeps the last value."""
    recordersState: RecordersState | None
    """Where each of the recorders that can run side by side stands."""
    recordingId: str | None
    """Id of the call's recording; absent if there is none."""
    segments: list[Segment] | None
    """The stretches of the call in order of time: alert, talk, hold and so on."""
    disconnectType: CallDisconnectType | str | None
    """The way the call ended for this participant; absent while it lasts."""
    disconnectReasons: list[DisconnectReason] | None
    """The signalling codes with which the network explained the end of the call; absent when it gave none."""
    errorInfo: ErrorInfo | None
    """What went wrong, if an error ended or disturbed the call."""
    disposition: Disposition | None
    """What call analysis concluded about the answering party. Present on calls placed by a dialer."""
    faxStatus: FaxStatus | None
    """Progress of the transmission, when this call is a fax."""
    documentId: str | None
    """Id of the faxed document in the platform's document store. Present on faxes that are sent from there."""
    uuiData: str | None
    """User-to-user information that travelled with the call's signalling, as the sending system encoded it."""
    afterCallWork: AfterCallWork | None
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool | None
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: Wrapup | None
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class Callback(TypedDict, total=False):
    """A participant's part in a callback: somebody's request to be called, a voicemail left in a queue, or a campaign
    contact to be previewed. The call that answers it is a separate communication.
    """

    id: str | None
    """Id of this communication; unique within the conversation."""
    direction: Direction | str | None
    """Which way this leg of the callback was set up. Callbacks that customers asked for are outbound on every leg, even
    inside a conversation that began inbound.
    """
    callbackScheduledTime: Timestamp | None
    """When the callback is due; absent if it is to be made as soon as possible. May come without milliseconds."""
    startAlertingTime: Timestamp | None
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp | None
    """When this participant was connected; absent if that never happened."""
    startHoldTime: Timestamp | None
    """When the current hold began; absent unless the communication is on hold."""
    disconnectedTime: Timestamp | None
    """When this participant was disconnected; absent until then."""
    callbackUserName: str | None
    """Name of the person to be called back, as the request gave it."""
    callbackNumbers: list[str] | None
    """Phone numbers at which the person can be called back. An entry may be empty."""
    callerId: str | None
    """Phone number that the person sees when the call comes in."""
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
    queueMediaSettings: ConversationQueueMediaSettings | None
    """The queue's alerting and auto-answer settings as they applied to this communication."""
    automatedCallbackConfigId: str | None
    """Id of the configuration by which the platform places the call on its own; absent when an agent is to place it."""
    timeoutSeconds: int | None
    """Seconds until the call is placed without the agent's doing; 0 if it never is."""
    skipEnabled: bool | None
    """True if the agent may skip the callback and leave the call unmade."""
    externalCampaign: bool | None
    """True if a dialer outside the platform places the call."""
    dialerPreview: DialerPreview | None
    """The campaign contact that the agent looks at before calling. Present on previews of a campaign."""
    voicemail: Voicemail | None
    """The recorded message that asks for the callback, when it was left as a voicemail in a queue; absent from a
    callback that was asked for otherwise, such as for a certain time.
    """
    state: CallbackState | str | None
    """The stage that the callback has reached for this participant."""
    initialState: CallbackInitialState | str | None
    """The stage in which the callback began for this participant."""
    held: bool | None
    """True while this participant has put the callback on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    segments: list[Segment] | None
    """The stretches of the callback in order of time: planned wait, alert, interaction and so on."""
    disconnectType: CallbackDisconnectType | str | None
    """The way the callback ended for this participant; absent while it lasts. It can stand beside the state connected
    while after-call work is pending.
    """
    afterCallWork: AfterCallWork | None
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool | None
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: Wrapup | None
    """The wrap-up that the agent gave for this communication; absent until there is one."""
    additionalProperties: dict[str, Any] | None
    """An empty object that notification events carry here; it holds no information."""


class Cobrowsesession(TypedDict, total=False):
    """A participant's part in a co-browse session, in which one side shares a web page and the other side looks at it
    and may be allowed to act on it.
    """

    id: str | None
    """Id of this communication; unique within the conversation."""
    cobrowseSessionId: str | None
    """Id of the co-browse session itself, in contrast to id, which names this participant's part in it."""
    startAlertingTime: Timestamp | None
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp | None
    """When this participant was connected; absent if that never happened."""
    disconnectedTime: Timestamp | None
    """When this participant was disconnected; absent until then."""
    providerEventTime: Timestamp | None
    """When the event behind the latest update of the session happened, by the provider's clock."""
    self: Address | None
    """Address of this participant's end of the session."""
    cobrowseRole: CobrowsesessionCobrowseRole | None
    """The side of the session that this participant is on."""
    controlling: list[str] | None
    """Ids of the co-browse participants who allowed this one to act on their pages; empty when it may only look."""
    peerId: str | None
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    provider: str | None
    """Name of the platform service that carries the communication."""
    viewerUrl: str | None
    """Address to open in a browser in order to see the shared page. Whoever has it may be able to watch, so treat it as
    confidential.
    """
    state: CobrowsesessionState | str | None
    """The stage that the session has reached for this participant."""
    initialState: CobrowsesessionInitialState | str | None
    """The stage in which the session began for this participant."""
    segments: list[Segment] | None
    """The stretches of the session in order of time: alert, interaction and so on."""
    disconnectType: CobrowsesessionDisconnectType | str | None
    """The way the session ended for this participant; absent while it lasts."""
    afterCallWork: AfterCallWork | None
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool | None
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: Wrapup | None
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class ConversationChat(TypedDict, total=False):
    """A participant's part in a web chat of the first generation, from being offered to its end. Web messaging has
    since taken its place and appears as Message.
    """

    id: str | None
    """Id of this communication; unique within the conversation."""
    direction: Direction | str | None
    """Which way this leg of the chat was set up; each participant's leg has its own."""
    startAlertingTime: Timestamp | None
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp | None
    """When this participant was connected; absent if that never happened."""
    startHoldTime: Timestamp | None
    """When the current hold began; absent unless the communication is on hold."""
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
    queueMediaSettings: ConversationQueueMediaSettings | None
    """The queue's alerting and auto-answer settings as they applied to this communication."""
    journeyContext: JourneyContext | None
    """What the customer was doing on the web site before the chat; absent when visits to it are not tracked."""
    state: ConversationChatState | str | None
    """The stage that the chat has reached for this participant."""
    initialState: ConversationChatInitialState | str | None
    """The stage in which the chat began for this participant."""
    held: bool | None
    """True while this participant has put the chat on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    recordingId: str | None
    """Id of the chat's recording; absent if there is none."""
    segments: list[Segment] | None
    """The stretches of the chat in order of time: alert, exchange, hold and so on."""
    disconnectType: ConversationChatDisconnectType | str | None
    """The way the chat ended for this participant; absent while it lasts."""
    afterCallWork: AfterCallWork | None
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool | None
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: Wrapup | None
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class ConversationMessageMetadata(TypedDict, total=False):
    """What kind of message this is and what kinds of parts it has. It tells messages apart without their content being
    fetched.
    """

    type: ConversationMessageMetadataType | str | None
    """The kind of the message as a whole."""
    events: list[ConversationMessageMetadataEvent] | None
    """What happened in the session, when the message reports events; empty or absent otherwise."""
    content: list[ConversationMessageMetadataContent] | None
    """The kinds of the message's parts, in their order; empty or absent for bare text and for events."""


class ConversationMessageMetadataContent(TypedDict, total=False):
    """The kind of one part of a message's content, such as a card or an attachment. It tells what was sent without
    holding it.
    """

    contentType: ConversationMessageMetadataContentContentType | str | None
    """What this part of the message is."""
    subType: ConversationMessageMetadataContentSubType | str | None
    """A closer kind within contentType, such as the sort of file that was attached; absent when there is none."""


class ConversationMessageMetadataEvent(TypedDict, total=False):
    """Something that happened in a messaging session other than the sending of content, such as a party joining or an
    invitation to co-browse.
    """

    eventType: ConversationMessageMetadataEventEventType | str | None
    """What the event has to do with."""
    subType: ConversationMessageMetadataEventSubType | str | None
    """What happened, within the kind that eventType names; not every value goes with every kind."""


class DialerPreview(TypedDict, total=False):
    """The contact of a preview campaign that an agent looks at before the call is placed. It names the contact's record
    and the columns with its numbers, not the numbers themselves.
    """

    id: str | None
    """Id of this preview."""
    contactId: str | None
    """Id of the contact within its contact list."""
    contactListId: str | None
    """Id of the contact list that holds the contact."""
    campaignId: str | None
    """Id of the outbound campaign on whose behalf the contact is previewed."""
    phoneNumberColumns: list[PhoneNumberColumn] | None
    """The columns of the contact list in which the campaign finds numbers to dial."""
    callbackAutoAnswer: bool | None
    """True if the preview is accepted on the agent's behalf, without a click."""


class DisconnectReason(TypedDict, total=False):
    """A signalling code with which the telephone network explained the end of a call. A call may end with one for each
    protocol that was involved.
    """

    type: DisconnectReasonType | str | None
    """The protocol whose codes are meant, which must be known to read code."""
    code: int | None
    """The number that the protocol gives to the reason."""
    phrase: str | None
    """The words that go with the code, fit for logs, such as NORMAL_CLEARING."""
    reason: str | None
    """The reason that decided the disposition of the call, as text; absent when it decided none."""


class Disposition(TypedDict, total=False):
    """What call analysis concluded about an outbound call: whether a person, a machine or nobody answered, and on what
    grounds.
    """

    name: str | None
    """The conclusion, as a dotted word of the platform's own or the name that a disposition table gives to it. An open
    vocabulary.
    """
    analyzer: str | None
    """The last finding in the audio or signalling, such as speech.person, that led to the conclusion; absent if none
    did.
    """
    detectedSpeechStart: Timestamp | None
    """When the answering party was heard to begin speaking; absent if no speech was detected."""
    detectedSpeechEnd: Timestamp | None
    """When the answering party was heard to stop speaking; absent if no end was detected."""
    dispositionParameters: DispositionParameters | None
    """Settings and measurements on which the analysis was based."""
    amdTimeout: DispositionAmdTimeout | None
    """The time limit on answering-machine detection. Present when there was one."""
    silentCallTimeout: DispositionSilentCallTimeout | None
    """The time limit on silence after the call was answered. Present when there was one."""


class DispositionAmdTimeout(TypedDict, total=False):
    """The time limit within which call analysis had to tell a person from an answering machine."""

    timeoutMs: int | None
    """The limit set for answering-machine detection, in milliseconds."""
    timerStartEvent: str | None
    """The event from which the limit is set to count, such as the connection of the line or the start of speech."""
    timerStartTime: Timestamp | None
    """When the limit began to count; absent if it never did."""
    timerEndTime: Timestamp | None
    """When the limit stopped counting."""


class DispositionParameters(TypedDict, total=False):
    """Settings and measurements on which call analysis based its conclusion about an outbound call."""

    adjustableLiveSpeakerDetection: AdjustableLiveSpeakerDetection | None
    """How the early detection of a live speaker was set and what its last run found; absent where that detection took
    no part.
    """


class DispositionSilentCallTimeout(TypedDict, total=False):
    """The time limit after which call analysis took an answered call on which nothing was heard for a silent one."""

    timeoutMs: int | None
    """The limit set for silence, in milliseconds."""
    timerStartTime: Timestamp | None
    """When the limit began to count; absent if it never did."""
    timerEndTime: Timestamp | None
    """When the limit stopped counting."""


class Email(TypedDict, total=False):
    """A participant's part in an e-mail exchange, from being offered to its end. The e-mails themselves are fetched
    separately.
    """

    id: str | None
    """Id of this communication; unique within the conversation."""
    direction: Direction | str | None
    """Which way this leg of the exchange was set up; each participant's leg has its own."""
    startAlertingTime: Timestamp | None
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp | None
    """When this participant was connected; absent if that never happened."""
    startHoldTime: Timestamp | None
    """When the current hold began; absent unless the communication is on hold."""
    parkTime: Timestamp | None
    """When the agent set the e-mail aside; absent on e-mails that were not parked."""
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
    queueMediaSettings: ConversationQueueMediaSettings | None
    """The queue's alerting and auto-answer settings as they applied to this communication."""
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
    state: EmailState | str | None
    """The stage that the exchange has reached for this participant."""
    initialState: EmailInitialState | str | None
    """The stage in which the exchange began for this participant."""
    held: bool | None
    """True while this participant has put the exchange on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    recordingId: str | None
    """Id of the exchange's recording; absent if there is none."""
    segments: list[Segment] | None
    """The stretches of the exchange in order of time: alert, work on the e-mail, hold and so on."""
    disconnectType: EmailDisconnectType | str | None
    """The way the exchange ended for this participant; absent while it lasts."""
    errorInfo: ErrorBody | None
    """What went wrong, if an error ended or disturbed the exchange."""
    afterCallWork: AfterCallWork | None
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool | None
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: Wrapup | None
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class FaxStatus(TypedDict, total=False):
    """How far the transmission of a fax has got, and how clean it was. Counts are of this transmission so far."""

    direction: FaxStatusDirection | None
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


class InternalMessage(TypedDict, total=False):
    """A participant's part in a messaging session between users of the organisation."""

    id: str | None
    """Id of this communication; unique within the conversation."""
    startAlertingTime: Timestamp | None
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp | None
    """When this participant was connected; absent if that never happened."""
    disconnectedTime: Timestamp | None
    """When this participant was disconnected; absent until then."""
    sourceUserId: str | None
    """Id of the user on the sending side."""
    targetUserId: str | None
    """Id of the user on the receiving side."""
    fromAddress: Address | None
    """Address of the sending side."""
    toAddress: Address | None
    """Address of the receiving side."""
    peerId: str | None
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    provider: str | None
    """Name of the platform service that carries the communication."""
    messages: list[InternalMessageDetails] | None
    """The single messages of the session, by id and time only: what was written is not part of the conversation."""
    state: InternalMessageState | str | None
    """The stage that the session has reached for this participant."""
    initialState: InternalMessageInitialState | str | None
    """The stage in which the session began for this participant."""
    segments: list[Segment] | None
    """The stretches of the session in order of time: alert, exchange and so on."""
    disconnectType: InternalMessageDisconnectType | str | None
    """The way the session ended for this participant; absent while it lasts."""


class InternalMessageDetails(TypedDict, total=False):
    """One message of a session between users of the organisation: which one it is and when it passed. What it says is
    not included.
    """

    messageId: str | None
    """Id of the message, which as a rule is a UUID."""
    messageTime: Timestamp | None
    """When the message was sent or, on the other side, received."""


class Message(TypedDict, total=False):
    """A participant's part in a messaging session, from being offered to its end, with the messages that it exchanged.
    The session may be SMS, web messaging or a social messenger.
    """

    id: str | None
    """Id of this communication; unique within the conversation."""
    direction: Direction | str | None
    """Which way this leg of the session was set up; each participant's leg has its own."""
    type: MessageType | str | None
    """The messaging service that carries the session."""
    engagementSource: MessageEngagementSource | str | None
    """The product on which the customer got in touch. It can name services that type has no value for, such as those
    behind open messaging.
    """
    startAlertingTime: Timestamp | None
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp | None
    """When this participant was connected; absent if that never happened."""
    startHoldTime: Timestamp | None
    """When the current hold began; absent unless the communication is on hold."""
    parkTime: Timestamp | None
    """When the agent set the session aside; absent on sessions that were not parked."""
    resumeTime: Timestamp | None
    """When a parked session is to be taken up again; absent on sessions that were not parked."""
    disconnectedTime: Timestamp | None
    """When this participant was disconnected; absent until then."""
    fromAddress: Address | None
    """Address of the side that started the session: the customer's when it is inbound."""
    toAddress: Address | None
    """Address of the side that was written to: the organisation's when the session is inbound."""
    authenticated: bool | None
    """True if the customer's identity was proved in the session, for instance by signing in on the web site."""
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
    queueMediaSettings: ConversationQueueMediaSettings | None
    """The queue's alerting and auto-answer settings as they applied to this communication."""
    messages: list[MessageDetails] | None
    """The messages that went over this communication, without their texts."""
    journeyContext: JourneyContext | None
    """What the customer was doing on the web site or in the app before the session; absent when visits are not tracked
    and on sessions that began elsewhere.
    """
    state: MessageState | str | None
    """The stage that the session has reached for this participant."""
    initialState: MessageInitialState | str | None
    """The stage in which the session began for this participant."""
    held: bool | None
    """True while this participant has put the session on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    recordingId: str | None
    """Id of the session's recording; absent if there is none."""
    segments: list[Segment] | None
    """The stretches of the session in order of time: alert, exchange, hold and so on."""
    disconnectType: MessageDisconnectType | str | None
    """The way the session ended for this participant; absent while it lasts."""
    errorInfo: ErrorBody | None
    """What went wrong, if an error ended or disturbed the session."""
    afterCallWork: AfterCallWork | None
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool | None
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: Wrapup | None
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class MessageDetails(TypedDict, total=False):
    """One message of a messaging session: when it went, what it consisted of and what became of it. The text itself is
    not here but is fetched from messageURI.
    """

    messageId: str | None
    """Id of the message, which is often 32 hexadecimal digits instead of a UUID."""
    messageTime: Timestamp | None
    """When the message was sent, or received if it came from the customer."""
    messageMetadata: ConversationMessageMetadata | None
    """The kind of the message and of its parts."""
    media: list[MessageMedia] | None
    """Pictures and other files that were sent with the message. Deprecated upstream: fetch the message from messageURI
    to learn of them.
    """
    stickers: list[MessageSticker] | None
    """Stickers that were sent with the message. Deprecated upstream, where messages come without them nowadays."""
    messageSegmentCount: int | None
    """How many pieces the message was cut into for transmission; above 1 when it is longer than, say, a single SMS can
    hold.
    """
    socialVisibility: MessageDetailsSocialVisibility | str | None
    """Who can read the message, when it was exchanged on social media."""
    messageStatus: MessageDetailsMessageStatus | str | None
    """How far the message has got on its way to its reader."""
    errorInfo: ErrorBody | None
    """What went wrong, if the message could not be sent or delivered."""
    messageURI: RelativeUri | None
    """Path of the API from which the message can be fetched with its text."""


class MessageMedia(TypedDict, total=False):
    """A picture, video, sound or other file that was sent with a message, described and linked to, without its content.
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


class MessageSticker(TypedDict, total=False):
    """A sticker, which is a ready-made picture out of a messenger's own collection, that was sent with a message."""

    id: str | None
    """Id of the sticker."""
    url: str | None
    """Address of the sticker's picture."""


class PhoneNumberColumn(TypedDict, total=False):
    """A column of a contact list that holds phone numbers which a campaign may dial."""

    columnName: str | None
    """Name of the column, as the contact list heads it."""
    type: str | None
    """Kind of number in the column, such as Cell or Home. An open vocabulary that the organisation chooses."""
    callableTimeColumnName: str | None
    """Name of the column that holds the time zone by which it is decided whether this number may be called now; absent
    if there is none.
    """


class RecordersState(TypedDict, total=False):
    """Where each recorder of a call stands. Several of them can run at the same time, each for a purpose of its own;
    unlike the call's own recordingState, the values are upper case.
    """

    customerExperienceState: RecordersStateCustomerExperienceState | str | None
    """Where the recorder stands that hears the call as the customer does, at the outer end of the trunk."""
    agentExperienceState: RecordersStateAgentExperienceState | str | None
    """Where the recorder stands that hears the call as the agent does, at the agent's station."""
    adhocState: RecordersStateAdhocState | str | None
    """Where the recorder stands that a user starts by hand, to have a recording of their own."""
    snippetState: RecordersStateSnippetState | str | None
    """Where the recorder stands with which an agent keeps a single passage of the call."""


class ScreenMonitoring(TypedDict, total=False):
    """A participant's part in a screen monitoring session, in which a supervisor watches an agent's screen, from its
    start to its end.
    """

    id: str | None
    """Id of this communication; unique within the conversation."""
    screenMonitoring: AddressableEntityRef | None
    """Reference to the monitoring as such: its id stands for the pair of watching and watched user."""
    connectedTime: Timestamp | None
    """When this participant was connected; absent if that never happened."""
    disconnectedTime: Timestamp | None
    """When this participant was disconnected; absent until then."""
    targetUser: AddressableEntityRef | None
    """Reference to the user whose screen is watched."""
    count: int | None
    """How many screen monitoring sessions the watched user is part of."""
    provider: str | None
    """Name of the platform service that carries the communication."""
    monitoringType: ScreenMonitoringMonitoringType | str | None
    """Whether the agent is watched as such or a single conversation of theirs is."""
    state: ScreenMonitoringState | str | None
    """The stage that the monitoring has reached for this participant; nobody is alerted on the way."""
    initialState: ScreenMonitoringInitialState | str | None
    """The stage in which the monitoring began for this participant."""
    segments: list[Segment] | None
    """The stretches of the monitoring in order of time."""
    disconnectType: ScreenMonitoringDisconnectType | str | None
    """The way the monitoring ended for this participant, for which only one value is known; absent while it lasts."""


class Screenshare(TypedDict, total=False):
    """A participant's part in a screen share, as the one who shows a screen or as one who watches it."""

    id: str | None
    """Id of this communication; unique within the conversation."""
    startAlertingTime: Timestamp | None
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp | None
    """When this participant was connected; absent if that never happened."""
    disconnectedTime: Timestamp | None
    """When this participant was disconnected; absent until then."""
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
    sharing: bool | None
    """True while this participant shows their own screen; false for one who only watches."""
    state: ScreenshareState | str | None
    """The stage that the screen share has reached for this participant."""
    initialState: ScreenshareInitialState | str | None
    """The stage in which the screen share began for this participant."""
    segments: list[Segment] | None
    """The stretches of the screen share in order of time: alert, interaction and so on."""
    disconnectType: ScreenshareDisconnectType | str | None
    """The way the screen share ended for this participant; absent while it lasts."""
    afterCallWork: AfterCallWork | None
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool | None
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: Wrapup | None
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class SocialExpression(TypedDict, total=False):
    """A participant's part in the handling of a public social media post that was routed as an interaction."""

    id: str | None
    """Id of this communication; unique within the conversation."""
    socialMediaId: str | None
    """Id of the social media item that is being handled."""
    startAlertingTime: Timestamp | None
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp | None
    """When this participant was connected; absent if that never happened."""
    startHoldTime: Timestamp | None
    """When the current hold began; absent unless the communication is on hold."""
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
    state: SocialExpressionState | str | None
    """The stage that the handling of the post has reached for this participant."""
    held: bool | None
    """True while this participant has put the post on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    recordingId: str | None
    """Id of the recording of the handling; absent if there is none."""
    segments: list[Segment] | None
    """The stretches of the handling in order of time: alert, work on the post, hold and so on."""
    disconnectType: SocialExpressionDisconnectType | str | None
    """The way the handling of the post ended for this participant; absent while it lasts."""
    afterCallWork: AfterCallWork | None
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool | None
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: Wrapup | None
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class Video(TypedDict, total=False):
    """A participant's part in a video session, with what they send into it: sound, picture and perhaps a screen."""

    id: str | None
    """Id of this communication; unique within the conversation."""
    startAlertingTime: Timestamp | None
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp | None
    """When this participant was connected; absent if that never happened."""
    disconnectedTime: Timestamp | None
    """When this participant was disconnected; absent until then."""
    self: Address | None
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
    msids: list[str] | None
    """Ids of the WebRTC media streams that belong to this participant."""
    audioMuted: bool | None
    """True while this participant's microphone is silenced."""
    videoMuted: bool | None
    """True while this participant's camera is off or its picture is held back."""
    sharingScreen: bool | None
    """True while this participant shows their screen to the others."""
    state: VideoState | str | None
    """The stage that the video session has reached for this participant."""
    initialState: VideoInitialState | str | None
    """The stage in which the video session began for this participant."""
    disconnectType: VideoDisconnectType | str | None
    """The way the video session ended for this participant; absent while it lasts."""
    afterCallWork: AfterCallWork | None
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool | None
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: Wrapup | None
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class Voicemail(TypedDict, total=False):
    """The voicemail from which a callback arose. It refers to the recorded message and does not hold it."""

    id: str | None
    """Id of the voicemail message."""
    uploadStatus: VoicemailUploadStatus | str | None
    """How far the platform has got with storing the recorded message."""
