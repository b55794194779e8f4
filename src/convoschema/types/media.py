# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/media/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from convoschema.types.common import AddressableEntityRef, Direction, ErrorBody, ErrorInfo, RelativeUri, Timestamp
    from convoschema.types.conversation import Address, AfterCallWork, Segment, Wrapup
    from convoschema.types.journey import JourneyContext
    from convoschema.types.routing import ConversationQueueMediaSettings

__all__ = [
    "AdjustableLiveSpeakerDetection",
    "AdjustableLiveSpeakerDetectionMode",
    "Attachment",
    "Call",
    "CallDisconnectType",
    "CallInitialState",
    "CallRecordingState",
    "CallState",
    "Callback",
    "CallbackDisconnectType",
    "CallbackInitialState",
    "CallbackState",
    "Cobrowsesession",
    "CobrowsesessionCobrowseRole",
    "CobrowsesessionDisconnectType",
    "CobrowsesessionInitialState",
    "CobrowsesessionState",
    "ConversationChat",
    "ConversationChatDisconnectType",
    "ConversationChatInitialState",
    "ConversationChatState",
    "ConversationMessageMetadata",
    "ConversationMessageMetadataContent",
    "ConversationMessageMetadataContentContentType",
    "ConversationMessageMetadataContentSubType",
    "ConversationMessageMetadataEvent",
    "ConversationMessageMetadataEventEventType",
    "ConversationMessageMetadataEventSubType",
    "ConversationMessageMetadataType",
    "DialerPreview",
    "DisconnectReason",
    "DisconnectReasonType",
    "Disposition",
    "DispositionAmdTimeout",
    "DispositionParameters",
    "DispositionSilentCallTimeout",
    "Email",
    "EmailDisconnectType",
    "EmailInitialState",
    "EmailState",
    "FaxStatus",
    "FaxStatusDirection",
    "InternalMessage",
    "InternalMessageDetails",
    "InternalMessageDisconnectType",
    "InternalMessageInitialState",
    "InternalMessageState",
    "Message",
    "MessageDetails",
    "MessageDetailsMessageStatus",
    "MessageDetailsSocialVisibility",
    "MessageDisconnectType",
    "MessageEngagementSource",
    "MessageInitialState",
    "MessageMedia",
    "MessageState",
    "MessageSticker",
    "MessageType",
    "PhoneNumberColumn",
    "RecordersState",
    "RecordersStateAdhocState",
    "RecordersStateAgentExperienceState",
    "RecordersStateCustomerExperienceState",
    "RecordersStateSnippetState",
    "ScreenMonitoring",
    "ScreenMonitoringDisconnectType",
    "ScreenMonitoringInitialState",
    "ScreenMonitoringMonitoringType",
    "ScreenMonitoringState",
    "Screenshare",
    "ScreenshareDisconnectType",
    "ScreenshareInitialState",
    "ScreenshareState",
    "SocialExpression",
    "SocialExpressionDisconnectType",
    "SocialExpressionState",
    "Video",
    "VideoDisconnectType",
    "VideoInitialState",
    "VideoState",
    "Voicemail",
    "VoicemailUploadStatus",
]

AdjustableLiveSpeakerDetectionMode = Literal["unknown", "disabled", "low", "medium", "high"]
"""The setting that weighs a quick finding against a reliable one."""

CallState = Literal[
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
    "none",
]
"""The stage that the call has reached for this participant."""

CallInitialState = Literal[
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
    "none",
]
"""The stage in which the call began for this participant."""

CallRecordingState = Literal["none", "active", "paused"]
"""Where the recording of the call stands. A call that has ended often keeps the last value."""

CallDisconnectType = Literal[
    "endpoint",
    "endpoint.donotdisturb",
    "client",
    "system",
    "timeout",
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
    "uncallable",
]
"""The way the call ended for this participant; absent while it lasts."""

CallbackState = Literal[
    "alerting",
    "dialing",
    "contacting",
    "offering",
    "connected",
    "disconnected",
    "terminated",
    "scheduled",
    "none",
]
"""The stage that the callback has reached for this participant."""

CallbackInitialState = Literal[
    "alerting",
    "dialing",
    "contacting",
    "offering",
    "connected",
    "disconnected",
    "terminated",
    "scheduled",
    "none",
]
"""The stage in which the callback began for this participant."""

CallbackDisconnectType = Literal[
    "endpoint",
    "client",
    "system",
    "timeout",
    "transfer",
    "transfer.conference",
    "transfer.consult",
    "transfer.forward",
    "transfer.noanswer",
    "transfer.notavailable",
    "transport.failure",
    "error",
    "peer",
    "other",
    "spam",
    "uncallable",
]
"""The way the callback ended for this participant; absent while it lasts. It can stand beside the state connected while
after-call work is pending.
"""

CobrowsesessionCobrowseRole = Literal["sharer", "viewer"] | str
"""The side of the session that this participant is on."""

CobrowsesessionState = Literal[
    "alerting",
    "dialing",
    "contacting",
    "offering",
    "connected",
    "disconnected",
    "terminated",
    "scheduled",
    "none",
]
"""The stage that the session has reached for this participant."""

CobrowsesessionInitialState = Literal[
    "alerting",
    "dialing",
    "contacting",
    "offering",
    "connected",
    "disconnected",
    "terminated",
    "scheduled",
    "none",
]
"""The stage in which the session began for this participant."""

CobrowsesessionDisconnectType = Literal[
    "endpoint",
    "client",
    "system",
    "timeout",
    "transfer",
    "transfer.conference",
    "transfer.consult",
    "transfer.forward",
    "transport.failure",
    "error",
    "peer",
    "other",
    "spam",
    "uncallable",
]
"""The way the session ended for this participant; absent while it lasts."""

ConversationChatState = Literal[
    "alerting",
    "dialing",
    "contacting",
    "offering",
    "connected",
    "disconnected",
    "terminated",
    "none",
]
"""The stage that the chat has reached for this participant."""

ConversationChatInitialState = Literal[
    "alerting",
    "dialing",
    "contacting",
    "offering",
    "connected",
    "disconnected",
    "terminated",
    "none",
]
"""The stage in which the chat began for this participant."""

ConversationChatDisconnectType = Literal[
    "endpoint",
    "client",
    "system",
    "transfer",
    "transfer.conference",
    "transfer.consult",
    "transfer.forward",
    "error",
    "peer",
    "other",
    "uncallable",
    "timeout",
]
"""The way the chat ended for this participant; absent while it lasts."""

ConversationMessageMetadataType = Literal["Text", "Structured", "Receipt", "Event", "Message", "Unknown"]
"""The kind of the message as a whole."""

ConversationMessageMetadataContentContentType = Literal[
    "Reactions",
    "Attachment",
    "Location",
    "QuickReply",
    "Notification",
    "ButtonResponse",
    "Story",
    "Mention",
    "Card",
    "Carousel",
    "Text",
    "QuickReplyV2",
    "DatePicker",
    "InteractiveApplication",
    "ListPicker",
    "PaymentRequest",
    "PaymentResponse",
    "Push",
    "Form",
    "RoadsideAssistance",
    "RichLink",
    "NotificationResponse",
    "Unknown",
]
"""What this part of the message is."""

ConversationMessageMetadataContentSubType = Literal[
    "Image",
    "Video",
    "Audio",
    "File",
    "Link",
    "Mention",
    "Reply",
    "Button",
    "QuickReply",
    "Postback",
    "Unknown",
]
"""A closer kind within contentType, such as the sort of file that was attached; absent when there is none."""

ConversationMessageMetadataEventEventType = Literal["CoBrowse", "Typing", "Presence", "Video", "Unknown"]
"""What the event has to do with."""

ConversationMessageMetadataEventSubType = Literal[
    "On",
    "Join",
    "Offering",
    "OfferingExpired",
    "OfferingAccepted",
    "OfferingRejected",
    "Disconnect",
    "Clear",
    "SignIn",
    "SessionExpired",
    "Authenticate",
    "AuthenticateFailure",
    "AuthenticateCancel",
    "Unknown",
]
"""What happened, within the kind that eventType names; not every value goes with every kind."""

DisconnectReasonType = Literal["q850", "sip"]
"""The protocol whose codes are meant, which must be known to read code."""

EmailState = Literal["alerting", "connected", "disconnected", "none", "parked", "transmitting"]
"""The stage that the exchange has reached for this participant."""

EmailInitialState = Literal["alerting", "connected", "disconnected", "none", "parked", "transmitting"]
"""The stage in which the exchange began for this participant."""

EmailDisconnectType = Literal[
    "endpoint",
    "client",
    "system",
    "timeout",
    "transfer",
    "transfer.conference",
    "transfer.consult",
    "transfer.forward",
    "transfer.noanswer",
    "transfer.notavailable",
    "transport.failure",
    "error",
    "peer",
    "other",
    "spam",
    "uncallable",
]
"""The way the exchange ended for this participant; absent while it lasts."""

FaxStatusDirection = Literal["send", "receive"] | str
"""Which way the document travels. Not the inbound and outbound of other media."""

InternalMessageState = Literal["alerting", "connected", "disconnected"]
"""The stage that the session has reached for this participant."""

InternalMessageInitialState = Literal["alerting", "connected", "disconnected"]
"""The stage in which the session began for this participant."""

InternalMessageDisconnectType = Literal["client", "system", "peer", "transfer"]
"""The way the session ended for this participant; absent while it lasts."""

MessageType = Literal[
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

MessageEngagementSource = Literal[
    "AppleMessagesForBusiness",
    "Discord",
    "Email",
    "Facebook",
    "FacebookMessenger",
    "Glassdoor",
    "GoogleBusinessProfile",
    "Instagram",
    "KakaoTalk",
    "Line",
    "LinkedIn",
    "MicrosoftTeams",
    "MobileChat",
    "Other",
    "QQ",
    "Reddit",
    "ServiceNow",
    "SFDC",
    "SMS",
    "Snapchat",
    "Telegram",
    "Threads",
    "Trustpilot",
    "Unspecified",
    "Viber",
    "WebChat",
    "WeChat",
    "Weibo",
    "WhatsApp",
    "X",
    "Yelp",
    "YouTube",
    "Zendesk",
    "OpenMessaging",
]
"""The product on which the customer got in touch. It can name services that type has no value for, such as those behind
open messaging.
"""

MessageState = Literal["alerting", "connected", "parked", "disconnected"]
"""The stage that the session has reached for this participant."""

MessageInitialState = Literal["alerting", "connected", "parked", "disconnected"]
"""The stage in which the session began for this participant."""

MessageDisconnectType = Literal[
    "endpoint",
    "client",
    "system",
    "timeout",
    "transfer",
    "transfer.conference",
    "transfer.consult",
    "transfer.forward",
    "transfer.noanswer",
    "transfer.notavailable",
    "transport.failure",
    "error",
    "peer",
    "other",
    "spam",
    "uncallable",
    "inactivity",
    "session.expired",
    "takeover",
]
"""The way the session ended for this participant; absent while it lasts."""

MessageDetailsSocialVisibility = Literal["private", "public"]
"""Who can read the message, when it was exchanged on social media."""

MessageDetailsMessageStatus = Literal[
    "queued",
    "sent",
    "failed",
    "received",
    "delivery-success",
    "delivery-failed",
    "read",
    "removed",
    "published",
]
"""How far the message has got on its way to its reader."""

RecordersStateCustomerExperienceState = Literal["ACTIVE", "PAUSED", "NONE"]
"""Where the recorder stands that hears the call as the customer does, at the outer end of the trunk."""

RecordersStateAgentExperienceState = Literal["ACTIVE", "PAUSED", "NONE"]
"""Where the recorder stands that hears the call as the agent does, at the agent's station."""

RecordersStateAdhocState = Literal["ACTIVE", "PAUSED", "NONE"]
"""Where the recorder stands that a user starts by hand, to have a recording of their own."""

RecordersStateSnippetState = Literal["ACTIVE", "PAUSED", "NONE"]
"""Where the recorder stands with which an agent keeps a single passage of the call."""

ScreenMonitoringMonitoringType = Literal["Unknown", "AgentLevel", "ConversationLevel"]
"""Whether the agent is watched as such or a single conversation of theirs is."""

ScreenMonitoringState = Literal["none", "connected", "disconnected"]
"""The stage that the monitoring has reached for this participant; nobody is alerted on the way."""

ScreenMonitoringInitialState = Literal["none", "connected", "disconnected"]
"""The stage in which the monitoring began for this participant."""

ScreenMonitoringDisconnectType = Literal["system"]
"""The way the monitoring ended for this participant, for which only one value is known; absent while it lasts."""

ScreenshareState = Literal[
    "alerting",
    "dialing",
    "contacting",
    "offering",
    "connected",
    "disconnected",
    "terminated",
    "none",
]
"""The stage that the screen share has reached for this participant."""

ScreenshareInitialState = Literal[
    "alerting",
    "dialing",
    "contacting",
    "offering",
    "connected",
    "disconnected",
    "terminated",
    "none",
]
"""The stage in which the screen share began for this participant."""

ScreenshareDisconnectType = Literal[
    "endpoint",
    "client",
    "system",
    "timeout",
    "transfer",
    "transfer.conference",
    "transfer.consult",
    "transfer.forward",
    "transfer.noanswer",
    "transfer.notavailable",
    "transport.failure",
    "error",
    "peer",
    "other",
    "spam",
    "uncallable",
]
"""The way the screen share ended for this participant; absent while it lasts."""

SocialExpressionState = Literal[
    "alerting",
    "dialing",
    "contacting",
    "offering",
    "connected",
    "disconnected",
    "terminated",
    "none",
]
"""The stage that the handling of the post has reached for this participant."""

SocialExpressionDisconnectType = Literal[
    "endpoint",
    "client",
    "system",
    "timeout",
    "transfer",
    "transfer.conference",
    "transfer.consult",
    "transfer.forward",
    "transfer.noanswer",
    "transfer.notavailable",
    "transport.failure",
    "error",
    "peer",
    "other",
    "spam",
    "uncallable",
]
"""The way the handling of the post ended for this participant; absent while it lasts."""

VideoState = Literal["alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "none"]
"""The stage that the video session has reached for this participant."""

VideoInitialState = Literal[
    "alerting",
    "dialing",
    "contacting",
    "offering",
    "connected",
    "disconnected",
    "terminated",
    "none",
]
"""The stage in which the video session began for this participant."""

VideoDisconnectType = Literal[
    "endpoint",
    "client",
    "system",
    "timeout",
    "transfer",
    "transfer.conference",
    "transfer.consult",
    "transfer.forward",
    "transfer.noanswer",
    "transfer.notavailable",
    "transport.failure",
    "error",
    "peer",
    "other",
    "spam",
    "uncallable",
]
"""The way the video session ended for this participant; absent while it lasts."""

VoicemailUploadStatus = Literal["pending", "complete", "failed", "timeout", "none"]
"""How far the platform has got with storing the recorded message."""


class AdjustableLiveSpeakerDetection(TypedDict, total=False):
    """The setting, the inputs and the finding of a detector that tells early, from how a call came about, whether a
    person has probably answered.
    """

    mode: AdjustableLiveSpeakerDetectionMode
    """The setting that weighs a quick finding against a reliable one."""
    eventName: str
    """The event during the call that made the detector judge it, such as line.connect or speech.generic."""
    preconnectDuration: str
    """How long the attempt had lasted when the line was connected, as an ISO 8601 duration such as PT9.4180275S."""
    totalRingbacks: int
    """How many ringback tones were recognised in the audio of the call."""
    lineConnected: bool
    """True once the network reported the line as connected, whether to a person or to a machine."""
    isPersonLikely: bool
    """The finding: true if a person has probably answered."""


class Attachment(TypedDict, total=False):
    """A file that goes with an e-mail, described and linked to, without its content."""

    attachmentId: str
    """Id of the attachment."""
    name: str
    """File name as the recipient sees it. Whoever attached the file chose it, and it often tells about a person."""
    contentType: str
    """Media type of the file, such as image/png or application/pdf."""
    contentLength: int
    """Size of the file, in bytes."""
    inlineImage: bool
    """True if the file is a picture that the body of the e-mail shows, rather than one to open separately."""
    contentUri: str
    """Address or path from which the file's content can be fetched."""


class Call(TypedDict, total=False):
    """A participant's part in a voice call or a fax, from being offered to its end."""

    id: str
    """Id of this communication; unique within the conversation."""
    direction: Direction
    """Which way this leg of the call was set up; each participant's leg has its own. On a campaign call the customer's
    leg is outbound, the queue's and the agent's are inbound.
    """
    startAlertingTime: Timestamp
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp
    """When this participant was connected; absent if that never happened."""
    startHoldTime: Timestamp
    """When the current hold began; absent unless the communication is on hold."""
    disconnectedTime: Timestamp
    """When this participant was disconnected; absent until then."""
    self: Address
    """Address of this participant's end of the call."""
    other: Address
    """Address of the end that this participant was connected to."""
    peerId: str
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    clientIpAddress: str
    """IP address of the phone at this end, as the phone reported it; absent when it is not known."""
    provider: str
    """Name of the platform service that carries the communication."""
    scriptId: str
    """Id of the script that was shown to the agent; absent if none was."""
    agentAssistantId: str
    """Id of the assistant that supported the agent during the communication; absent if none did."""
    queueMediaSettings: ConversationQueueMediaSettings
    """The queue's alerting and auto-answer settings as they applied to this communication."""
    transferSource: str
    """How the call reached the agent, in a word of the platform whose vocabulary is not documented; often absent."""
    state: CallState
    """The stage that the call has reached for this participant."""
    initialState: CallInitialState
    """The stage in which the call began for this participant."""
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
    recordingState: CallRecordingState
    """Where the recording of the call stands. A call that has ended often keeps the last value."""
    recordersState: RecordersState
    """Where each of the recorders that can run side by side stands."""
    recordingId: str
    """Id of the call's recording; absent if there is none."""
    segments: list[Segment]
    """The stretches of the call in order of time: alert, talk, hold and so on."""
    disconnectType: CallDisconnectType
    """The way the call ended for this participant; absent while it lasts."""
    disconnectReasons: list[DisconnectReason]
    """The signalling codes with which the network explained the end of the call; absent when it gave none."""
    errorInfo: ErrorInfo
    """What went wrong, if an error ended or disturbed the call."""
    disposition: Disposition
    """What call analysis concluded about the answering party. Present on calls placed by a dialer."""
    faxStatus: FaxStatus
    """Progress of the transmission, when this call is a fax."""
    documentId: str
    """Id of the faxed document in the platform's document store. Present on faxes that are sent from there."""
    uuiData: str
    """User-to-user information that travelled with the call's signalling, as the sending system encoded it."""
    afterCallWork: AfterCallWork
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: Wrapup
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class Callback(TypedDict, total=False):
    """A participant's part in a callback: somebody's request to be called, a voicemail left in a queue, or a campaign
    contact to be previewed. The call that answers it is a separate communication.
    """

    id: str
    """Id of this communication; unique within the conversation."""
    direction: Direction
    """Which way this leg of the callback was set up. Callbacks that customers asked for are outbound on every leg, even
    inside a conversation that began inbound.
    """
    callbackScheduledTime: Timestamp
    """When the callback is due; absent if it is to be made as soon as possible. May come without milliseconds."""
    startAlertingTime: Timestamp
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp
    """When this participant was connected; absent if that never happened."""
    startHoldTime: Timestamp
    """When the current hold began; absent unless the communication is on hold."""
    disconnectedTime: Timestamp
    """When this participant was disconnected; absent until then."""
    callbackUserName: str
    """Name of the person to be called back, as the request gave it."""
    callbackNumbers: list[str]
    """Phone numbers at which the person can be called back. An entry may be empty."""
    callerId: str
    """Phone number that the person sees when the call comes in."""
    callerIdName: str
    """Name that the person sees beside callerId when the call comes in."""
    peerId: str
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    provider: str
    """Name of the platform service that carries the communication."""
    scriptId: str
    """Id of the script that was shown to the agent; absent if none was."""
    queueMediaSettings: ConversationQueueMediaSettings
    """The queue's alerting and auto-answer settings as they applied to this communication."""
    automatedCallbackConfigId: str
    """Id of the configuration by which the platform places the call on its own; absent when an agent is to place it."""
    timeoutSeconds: int
    """Seconds until the call is placed without the agent's doing; 0 if it never is."""
    skipEnabled: bool
    """True if the agent may skip the callback and leave the call unmade."""
    externalCampaign: bool
    """True if a dialer outside the platform places the call."""
    dialerPreview: DialerPreview
    """The campaign contact that the agent looks at before calling. Present on previews of a campaign."""
    voicemail: Voicemail
    """The recorded message that asks for the callback, when it was left as a voicemail in a queue; absent from a
    callback that was asked for otherwise, such as for a certain time.
    """
    state: CallbackState
    """The stage that the callback has reached for this participant."""
    initialState: CallbackInitialState
    """The stage in which the callback began for this participant."""
    held: bool
    """True while this participant has put the callback on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    segments: list[Segment]
    """The stretches of the callback in order of time: planned wait, alert, interaction and so on."""
    disconnectType: CallbackDisconnectType
    """The way the callback ended for this participant; absent while it lasts. It can stand beside the state connected
    while after-call work is pending.
    """
    afterCallWork: AfterCallWork
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: Wrapup
    """The wrap-up that the agent gave for this communication; absent until there is one."""
    additionalProperties: dict[str, Any]
    """An empty object that notification events carry here; it holds no information."""


class Cobrowsesession(TypedDict, total=False):
    """A participant's part in a co-browse session, in which one side shares a web page and the other side looks at it
    and may be allowed to act on it.
    """

    id: str
    """Id of this communication; unique within the conversation."""
    cobrowseSessionId: str
    """Id of the co-browse session itself, in contrast to id, which names this participant's part in it."""
    startAlertingTime: Timestamp
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp
    """When this participant was connected; absent if that never happened."""
    disconnectedTime: Timestamp
    """When this participant was disconnected; absent until then."""
    providerEventTime: Timestamp
    """When the event behind the latest update of the session happened, by the provider's clock."""
    self: Address
    """Address of this participant's end of the session."""
    cobrowseRole: CobrowsesessionCobrowseRole
    """The side of the session that this participant is on."""
    controlling: list[str]
    """Ids of the co-browse participants who allowed this one to act on their pages; empty when it may only look."""
    peerId: str
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    provider: str
    """Name of the platform service that carries the communication."""
    viewerUrl: str
    """Address to open in a browser in order to see the shared page. Whoever has it may be able to watch, so treat it as
    confidential.
    """
    state: CobrowsesessionState
    """The stage that the session has reached for this participant."""
    initialState: CobrowsesessionInitialState
    """The stage in which the session began for this participant."""
    segments: list[Segment]
    """The stretches of the session in order of time: alert, interaction and so on."""
    disconnectType: CobrowsesessionDisconnectType
    """The way the session ended for this participant; absent while it lasts."""
    afterCallWork: AfterCallWork
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: Wrapup
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class ConversationChat(TypedDict, total=False):
    """A participant's part in a web chat of the first generation, from being offered to its end. Web messaging has
    since taken its place and appears as Message.
    """

    id: str
    """Id of this communication; unique within the conversation."""
    direction: Direction
    """Which way this leg of the chat was set up; each participant's leg has its own."""
    startAlertingTime: Timestamp
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp
    """When this participant was connected; absent if that never happened."""
    startHoldTime: Timestamp
    """When the current hold began; absent unless the communication is on hold."""
    disconnectedTime: Timestamp
    """When this participant was disconnected; absent until then."""
    roomId: str
    """Id of the chat room in which the parties write to each other."""
    avatarImageUrl: str
    """Address of the picture that is shown for this participant; absent if there is none."""
    peerId: str
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    provider: str
    """Name of the platform service that carries the communication."""
    scriptId: str
    """Id of the script that was shown to the agent; absent if none was."""
    queueMediaSettings: ConversationQueueMediaSettings
    """The queue's alerting and auto-answer settings as they applied to this communication."""
    journeyContext: JourneyContext
    """What the customer was doing on the web site before the chat; absent when visits to it are not tracked."""
    state: ConversationChatState
    """The stage that the chat has reached for this participant."""
    initialState: ConversationChatInitialState
    """The stage in which the chat began for this participant."""
    held: bool
    """True while this participant has put the chat on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    recordingId: str
    """Id of the chat's recording; absent if there is none."""
    segments: list[Segment]
    """The stretches of the chat in order of time: alert, exchange, hold and so on."""
    disconnectType: ConversationChatDisconnectType
    """The way the chat ended for this participant; absent while it lasts."""
    afterCallWork: AfterCallWork
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: Wrapup
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class ConversationMessageMetadata(TypedDict, total=False):
    """What kind of message this is and what kinds of parts it has. It tells messages apart without their content being
    fetched.
    """

    type: ConversationMessageMetadataType
    """The kind of the message as a whole."""
    events: list[ConversationMessageMetadataEvent]
    """What happened in the session, when the message reports events; empty or absent otherwise."""
    content: list[ConversationMessageMetadataContent]
    """The kinds of the message's parts, in their order; empty or absent for bare text and for events."""


class ConversationMessageMetadataContent(TypedDict, total=False):
    """The kind of one part of a message's content, such as a card or an attachment. It tells what was sent without
    holding it.
    """

    contentType: ConversationMessageMetadataContentContentType
    """What this part of the message is."""
    subType: ConversationMessageMetadataContentSubType
    """A closer kind within contentType, such as the sort of file that was attached; absent when there is none."""


class ConversationMessageMetadataEvent(TypedDict, total=False):
    """Something that happened in a messaging session other than the sending of content, such as a party joining or an
    invitation to co-browse.
    """

    eventType: ConversationMessageMetadataEventEventType
    """What the event has to do with."""
    subType: ConversationMessageMetadataEventSubType
    """What happened, within the kind that eventType names; not every value goes with every kind."""


class DialerPreview(TypedDict, total=False):
    """The contact of a preview campaign that an agent looks at before the call is placed. It names the contact's record
    and the columns with its numbers, not the numbers themselves.
    """

    id: str
    """Id of this preview."""
    contactId: str
    """Id of the contact within its contact list."""
    contactListId: str
    """Id of the contact list that holds the contact."""
    campaignId: str
    """Id of the outbound campaign on whose behalf the contact is previewed."""
    phoneNumberColumns: list[PhoneNumberColumn]
    """The columns of the contact list in which the campaign finds numbers to dial."""
    callbackAutoAnswer: bool
    """True if the preview is accepted on the agent's behalf, without a click."""


class DisconnectReason(TypedDict, total=False):
    """A signalling code with which the telephone network explained the end of a call. A call may end with one for each
    protocol that was involved.
    """

    type: DisconnectReasonType
    """The protocol whose codes are meant, which must be known to read code."""
    code: int
    """The number that the protocol gives to the reason."""
    phrase: str
    """The words that go with the code, fit for logs, such as NORMAL_CLEARING."""
    reason: str
    """The reason that decided the disposition of the call, as text; absent when it decided none."""


class Disposition(TypedDict, total=False):
    """What call analysis concluded about an outbound call: whether a person, a machine or nobody answered, and on what
    grounds.
    """

    name: str
    """The conclusion, as a dotted word of the platform's own or the name that a disposition table gives to it. An open
    vocabulary.
    """
    analyzer: str
    """The last finding in the audio or signalling, such as speech.person, that led to the conclusion; absent if none
    did.
    """
    detectedSpeechStart: Timestamp
    """When the answering party was heard to begin speaking; absent if no speech was detected."""
    detectedSpeechEnd: Timestamp
    """When the answering party was heard to stop speaking; absent if no end was detected."""
    dispositionParameters: DispositionParameters
    """Settings and measurements on which the analysis was based."""
    amdTimeout: DispositionAmdTimeout
    """The time limit on answering-machine detection. Present when there was one."""
    silentCallTimeout: DispositionSilentCallTimeout
    """The time limit on silence after the call was answered. Present when there was one."""


class DispositionAmdTimeout(TypedDict, total=False):
    """The time limit within which call analysis had to tell a person from an answering machine."""

    timeoutMs: int
    """The limit set for answering-machine detection, in milliseconds."""
    timerStartEvent: str
    """The event from which the limit is set to count, such as the connection of the line or the start of speech."""
    timerStartTime: Timestamp
    """When the limit began to count; absent if it never did."""
    timerEndTime: Timestamp
    """When the limit stopped counting."""


class DispositionParameters(TypedDict, total=False):
    """Settings and measurements on which call analysis based its conclusion about an outbound call."""

    adjustableLiveSpeakerDetection: AdjustableLiveSpeakerDetection
    """How the early detection of a live speaker was set and what its last run found; absent where that detection took
    no part.
    """


class DispositionSilentCallTimeout(TypedDict, total=False):
    """The time limit after which call analysis took an answered call on which nothing was heard for a silent one."""

    timeoutMs: int
    """The limit set for silence, in milliseconds."""
    timerStartTime: Timestamp
    """When the limit began to count; absent if it never did."""
    timerEndTime: Timestamp
    """When the limit stopped counting."""


class Email(TypedDict, total=False):
    """A participant's part in an e-mail exchange, from being offered to its end. The e-mails themselves are fetched
    separately.
    """

    id: str
    """Id of this communication; unique within the conversation."""
    direction: Direction
    """Which way this leg of the exchange was set up; each participant's leg has its own."""
    startAlertingTime: Timestamp
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp
    """When this participant was connected; absent if that never happened."""
    startHoldTime: Timestamp
    """When the current hold began; absent unless the communication is on hold."""
    parkTime: Timestamp
    """When the agent set the e-mail aside; absent on e-mails that were not parked."""
    disconnectedTime: Timestamp
    """When this participant was disconnected; absent until then."""
    peerId: str
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    provider: str
    """Name of the platform service that carries the communication."""
    scriptId: str
    """Id of the script that was shown to the agent; absent if none was."""
    queueMediaSettings: ConversationQueueMediaSettings
    """The queue's alerting and auto-answer settings as they applied to this communication."""
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
    state: EmailState
    """The stage that the exchange has reached for this participant."""
    initialState: EmailInitialState
    """The stage in which the exchange began for this participant."""
    held: bool
    """True while this participant has put the exchange on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    recordingId: str
    """Id of the exchange's recording; absent if there is none."""
    segments: list[Segment]
    """The stretches of the exchange in order of time: alert, work on the e-mail, hold and so on."""
    disconnectType: EmailDisconnectType
    """The way the exchange ended for this participant; absent while it lasts."""
    errorInfo: ErrorBody
    """What went wrong, if an error ended or disturbed the exchange."""
    afterCallWork: AfterCallWork
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: Wrapup
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class FaxStatus(TypedDict, total=False):
    """How far the transmission of a fax has got, and how clean it was. Counts are of this transmission so far."""

    direction: FaxStatusDirection
    """Which way the document travels. Not the inbound and outbound of other media."""
    expectedPages: int
    """Number of pages that the document should have; absent if it is not known beforehand."""
    activePage: int
    """Number of the page that is in transmission."""
    linesTransmitted: int
    """Scan lines that have been transmitted in full."""
    bytesTransmitted: int
    """Size of what has been transmitted, in bytes."""
    baudRate: int
    """Speed at which the two machines signal to each other at present, in baud. They may agree on a lower one as they
    go.
    """
    pageErrors: int
    """Number of errors that concerned a whole page."""
    lineErrors: int
    """Number of errors that concerned single scan lines."""


class InternalMessage(TypedDict, total=False):
    """A participant's part in a messaging session between users of the organisation."""

    id: str
    """Id of this communication; unique within the conversation."""
    startAlertingTime: Timestamp
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp
    """When this participant was connected; absent if that never happened."""
    disconnectedTime: Timestamp
    """When this participant was disconnected; absent until then."""
    sourceUserId: str
    """Id of the user on the sending side."""
    targetUserId: str
    """Id of the user on the receiving side."""
    fromAddress: Address
    """Address of the sending side."""
    toAddress: Address
    """Address of the receiving side."""
    peerId: str
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    provider: str
    """Name of the platform service that carries the communication."""
    messages: list[InternalMessageDetails]
    """The single messages of the session, by id and time only: what was written is not part of the conversation."""
    state: InternalMessageState
    """The stage that the session has reached for this participant."""
    initialState: InternalMessageInitialState
    """The stage in which the session began for this participant."""
    segments: list[Segment]
    """The stretches of the session in order of time: alert, exchange and so on."""
    disconnectType: InternalMessageDisconnectType
    """The way the session ended for this participant; absent while it lasts."""


class InternalMessageDetails(TypedDict, total=False):
    """One message of a session between users of the organisation: which one it is and when it passed. What it says is
    not included.
    """

    messageId: str
    """Id of the message, which as a rule is a UUID."""
    messageTime: Timestamp
    """When the message was sent or, on the other side, received."""


class Message(TypedDict, total=False):
    """A participant's part in a messaging session, from being offered to its end, with the messages that it exchanged.
    The session may be SMS, web messaging or a social messenger.
    """

    id: str
    """Id of this communication; unique within the conversation."""
    direction: Direction
    """Which way this leg of the session was set up; each participant's leg has its own."""
    type: MessageType
    """The messaging service that carries the session."""
    engagementSource: MessageEngagementSource
    """The product on which the customer got in touch. It can name services that type has no value for, such as those
    behind open messaging.
    """
    startAlertingTime: Timestamp
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp
    """When this participant was connected; absent if that never happened."""
    startHoldTime: Timestamp
    """When the current hold began; absent unless the communication is on hold."""
    parkTime: Timestamp
    """When the agent set the session aside; absent on sessions that were not parked."""
    resumeTime: Timestamp
    """When a parked session is to be taken up again; absent on sessions that were not parked."""
    disconnectedTime: Timestamp
    """When this participant was disconnected; absent until then."""
    fromAddress: Address
    """Address of the side that started the session: the customer's when it is inbound."""
    toAddress: Address
    """Address of the side that was written to: the organisation's when the session is inbound."""
    authenticated: bool
    """True if the customer's identity was proved in the session, for instance by signing in on the web site."""
    recipientCountry: str
    """Country that the receiving address belongs to, as a code of two capital letters such as US."""
    recipientType: str
    """The kind of address that receives the messages, such as the kind of phone number for SMS."""
    peerId: str
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    provider: str
    """Name of the platform service that carries the communication."""
    byoSmsIntegrationId: str
    """Id of the integration through which the organisation's own SMS provider carries the messages; absent otherwise.
    """
    scriptId: str
    """Id of the script that was shown to the agent; absent if none was."""
    agentAssistantId: str
    """Id of the assistant that supported the agent during the communication; absent if none did."""
    queueMediaSettings: ConversationQueueMediaSettings
    """The queue's alerting and auto-answer settings as they applied to this communication."""
    messages: list[MessageDetails]
    """The messages that went over this communication, without their texts."""
    journeyContext: JourneyContext
    """What the customer was doing on the web site or in the app before the session; absent when visits are not tracked
    and on sessions that began elsewhere.
    """
    state: MessageState
    """The stage that the session has reached for this participant."""
    initialState: MessageInitialState
    """The stage in which the session began for this participant."""
    held: bool
    """True while this participant has put the session on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    recordingId: str
    """Id of the session's recording; absent if there is none."""
    segments: list[Segment]
    """The stretches of the session in order of time: alert, exchange, hold and so on."""
    disconnectType: MessageDisconnectType
    """The way the session ended for this participant; absent while it lasts."""
    errorInfo: ErrorBody
    """What went wrong, if an error ended or disturbed the session."""
    afterCallWork: AfterCallWork
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: Wrapup
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class MessageDetails(TypedDict, total=False):
    """One message of a messaging session: when it went, what it consisted of and what became of it. The text itself is
    not here but is fetched from messageURI.
    """

    messageId: str
    """Id of the message, which is often 32 hexadecimal digits instead of a UUID."""
    messageTime: Timestamp
    """When the message was sent, or received if it came from the customer."""
    messageMetadata: ConversationMessageMetadata
    """The kind of the message and of its parts."""
    media: list[MessageMedia]
    """Pictures and other files that were sent with the message. Deprecated upstream: fetch the message from messageURI
    to learn of them.
    """
    stickers: list[MessageSticker]
    """Stickers that were sent with the message. Deprecated upstream, where messages come without them nowadays."""
    messageSegmentCount: int
    """How many pieces the message was cut into for transmission; above 1 when it is longer than, say, a single SMS can
    hold.
    """
    socialVisibility: MessageDetailsSocialVisibility
    """Who can read the message, when it was exchanged on social media."""
    messageStatus: MessageDetailsMessageStatus
    """How far the message has got on its way to its reader."""
    errorInfo: ErrorBody
    """What went wrong, if the message could not be sent or delivered."""
    messageURI: RelativeUri
    """Path of the API from which the message can be fetched with its text."""


class MessageMedia(TypedDict, total=False):
    """A picture, video, sound or other file that was sent with a message, described and linked to, without its content.
    """

    id: str
    """Id of the file; may be absent."""
    name: str
    """File name as the sender's device or the messaging service gave it; absent when there was none."""
    mediaType: str
    """Media type of the file, such as image/jpeg or video/mp4; may be absent."""
    contentLengthBytes: int
    """Size of the file, in bytes; may be absent."""
    url: str
    """Address from which the file itself can be fetched."""


class MessageSticker(TypedDict, total=False):
    """A sticker, which is a ready-made picture out of a messenger's own collection, that was sent with a message."""

    id: str
    """Id of the sticker."""
    url: str
    """Address of the sticker's picture."""


class PhoneNumberColumn(TypedDict, total=False):
    """A column of a contact list that holds phone numbers which a campaign may dial."""

    columnName: str
    """Name of the column, as the contact list heads it."""
    type: str
    """Kind of number in the column, such as Cell or Home. An open vocabulary that the organisation chooses."""
    callableTimeColumnName: str
    """Name of the column that holds the time zone by which it is decided whether this number may be called now; absent
    if there is none.
    """


class RecordersState(TypedDict, total=False):
    """Where each recorder of a call stands. Several of them can run at the same time, each for a purpose of its own;
    unlike the call's own recordingState, the values are upper case.
    """

    customerExperienceState: RecordersStateCustomerExperienceState
    """Where the recorder stands that hears the call as the customer does, at the outer end of the trunk."""
    agentExperienceState: RecordersStateAgentExperienceState
    """Where the recorder stands that hears the call as the agent does, at the agent's station."""
    adhocState: RecordersStateAdhocState
    """Where the recorder stands that a user starts by hand, to have a recording of their own."""
    snippetState: RecordersStateSnippetState
    """Where the recorder stands with which an agent keeps a single passage of the call."""


class ScreenMonitoring(TypedDict, total=False):
    """A participant's part in a screen monitoring session, in which a supervisor watches an agent's screen, from its
    start to its end.
    """

    id: str
    """Id of this communication; unique within the conversation."""
    screenMonitoring: AddressableEntityRef
    """Reference to the monitoring as such: its id stands for the pair of watching and watched user."""
    connectedTime: Timestamp
    """When this participant was connected; absent if that never happened."""
    disconnectedTime: Timestamp
    """When this participant was disconnected; absent until then."""
    targetUser: AddressableEntityRef
    """Reference to the user whose screen is watched."""
    count: int
    """How many screen monitoring sessions the watched user is part of."""
    provider: str
    """Name of the platform service that carries the communication."""
    monitoringType: ScreenMonitoringMonitoringType
    """Whether the agent is watched as such or a single conversation of theirs is."""
    state: ScreenMonitoringState
    """The stage that the monitoring has reached for this participant; nobody is alerted on the way."""
    initialState: ScreenMonitoringInitialState
    """The stage in which the monitoring began for this participant."""
    segments: list[Segment]
    """The stretches of the monitoring in order of time."""
    disconnectType: ScreenMonitoringDisconnectType
    """The way the monitoring ended for this participant, for which only one value is known; absent while it lasts."""


class Screenshare(TypedDict, total=False):
    """A participant's part in a screen share, as the one who shows a screen or as one who watches it."""

    id: str
    """Id of this communication; unique within the conversation."""
    startAlertingTime: Timestamp
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp
    """When this participant was connected; absent if that never happened."""
    disconnectedTime: Timestamp
    """When this participant was disconnected; absent until then."""
    context: str
    """Address of the conference room in which the screen is shared, in the form of an XMPP JID."""
    peerId: str
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    peerCount: int
    """How many others are in the room, not counting this participant."""
    provider: str
    """Name of the platform service that carries the communication."""
    sharing: bool
    """True while this participant shows their own screen; false for one who only watches."""
    state: ScreenshareState
    """The stage that the screen share has reached for this participant."""
    initialState: ScreenshareInitialState
    """The stage in which the screen share began for this participant."""
    segments: list[Segment]
    """The stretches of the screen share in order of time: alert, interaction and so on."""
    disconnectType: ScreenshareDisconnectType
    """The way the screen share ended for this participant; absent while it lasts."""
    afterCallWork: AfterCallWork
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: Wrapup
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class SocialExpression(TypedDict, total=False):
    """A participant's part in the handling of a public social media post that was routed as an interaction."""

    id: str
    """Id of this communication; unique within the conversation."""
    socialMediaId: str
    """Id of the social media item that is being handled."""
    startAlertingTime: Timestamp
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp
    """When this participant was connected; absent if that never happened."""
    startHoldTime: Timestamp
    """When the current hold began; absent unless the communication is on hold."""
    disconnectedTime: Timestamp
    """When this participant was disconnected; absent until then."""
    socialUserName: str
    """Name under which the author posted on the social network."""
    socialMediaHub: str
    """The social network on which the post appeared."""
    peerId: str
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    provider: str
    """Name of the platform service that carries the communication."""
    scriptId: str
    """Id of the script that was shown to the agent; absent if none was."""
    previewText: str
    """An extract of what was posted, meant for showing to the agent before the whole."""
    state: SocialExpressionState
    """The stage that the handling of the post has reached for this participant."""
    held: bool
    """True while this participant has put the post on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    recordingId: str
    """Id of the recording of the handling; absent if there is none."""
    segments: list[Segment]
    """The stretches of the handling in order of time: alert, work on the post, hold and so on."""
    disconnectType: SocialExpressionDisconnectType
    """The way the handling of the post ended for this participant; absent while it lasts."""
    afterCallWork: AfterCallWork
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: Wrapup
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class Video(TypedDict, total=False):
    """A participant's part in a video session, with what they send into it: sound, picture and perhaps a screen."""

    id: str
    """Id of this communication; unique within the conversation."""
    startAlertingTime: Timestamp
    """When the participant was first alerted; absent for parties that are not alerted."""
    connectedTime: Timestamp
    """When this participant was connected; absent if that never happened."""
    disconnectedTime: Timestamp
    """When this participant was disconnected; absent until then."""
    self: Address
    """Address of this participant's end of the video session."""
    context: str
    """Address of the conference room in which the video session is held, in the form of an XMPP JID."""
    peerId: str
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is.
    """
    peerCount: int
    """How many others are in the room, not counting this participant."""
    provider: str
    """Name of the platform service that carries the communication."""
    msids: list[str]
    """Ids of the WebRTC media streams that belong to this participant."""
    audioMuted: bool
    """True while this participant's microphone is silenced."""
    videoMuted: bool
    """True while this participant's camera is off or its picture is held back."""
    sharingScreen: bool
    """True while this participant shows their screen to the others."""
    state: VideoState
    """The stage that the video session has reached for this participant."""
    initialState: VideoInitialState
    """The stage in which the video session began for this participant."""
    disconnectType: VideoDisconnectType
    """The way the video session ended for this participant; absent while it lasts."""
    afterCallWork: AfterCallWork
    """State and times of the after-call work on this communication; may be an empty object."""
    afterCallWorkRequired: bool
    """True if the agent owes after-call work for this communication. It counts only where the participant's
    wrapupPrompt is agentRequested.
    """
    wrapup: Wrapup
    """The wrap-up that the agent gave for this communication; absent until there is one."""


class Voicemail(TypedDict, total=False):
    """The voicemail from which a callback arose. It refers to the recorded message and does not hold it."""

    id: str
    """Id of the voicemail message."""
    uploadStatus: VoicemailUploadStatus
    """How far the platform has got with storing the recorded message."""
