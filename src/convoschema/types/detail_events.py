# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/detail_events/."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "AcdEndDetailEventTopicAcdEndEvent",
    "AcdEndDetailEventTopicAcdEndEventAcdOutcome",
    "AcdEndDetailEventTopicAcdEndEventDirection",
    "AcdEndDetailEventTopicAcdEndEventDisconnectType",
    "AcdEndDetailEventTopicAcdEndEventMediaType",
    "AcdEndDetailEventTopicAcdEndEventMessageType",
    "AcdEndDetailEventTopicAcdEndEventUsedRouting",
    "AcdStartDetailEventTopicAcdStartEvent",
    "AcdStartDetailEventTopicAcdStartEventDirection",
    "AcdStartDetailEventTopicAcdStartEventMediaType",
    "AcdStartDetailEventTopicAcdStartEventMessageType",
    "AcwDetailEventTopicAfterCallWorkEvent",
    "AcwDetailEventTopicAfterCallWorkEventDirection",
    "AcwDetailEventTopicAfterCallWorkEventMediaType",
    "AcwDetailEventTopicAfterCallWorkEventMessageType",
    "AttributeDetailEventTopicAttributeUpdateEvent",
    "AttributeDetailEventTopicCommunication",
    "AttributeDetailEventTopicCommunicationMediaType",
    "ContactDetailEventTopicContactUpdateEvent",
    "ContactDetailEventTopicContactUpdateEventDirection",
    "ContactDetailEventTopicContactUpdateEventMediaType",
    "ContactDetailEventTopicContactUpdateEventMessageType",
    "CustomerEndDetailEventTopicCustomerEndEvent",
    "CustomerEndDetailEventTopicCustomerEndEventDirection",
    "CustomerEndDetailEventTopicCustomerEndEventDisconnectType",
    "CustomerEndDetailEventTopicCustomerEndEventMediaType",
    "CustomerEndDetailEventTopicCustomerEndEventMessageType",
    "CustomerStartDetailEventTopicCustomerStartEvent",
    "CustomerStartDetailEventTopicCustomerStartEventDirection",
    "CustomerStartDetailEventTopicCustomerStartEventMediaType",
    "CustomerStartDetailEventTopicCustomerStartEventMessageType",
    "CustomerStartDetailEventTopicJourneyContext",
    "FlowEndDetailEventTopicFlowEndEvent",
    "FlowEndDetailEventTopicFlowEndEventDirection",
    "FlowEndDetailEventTopicFlowEndEventDisconnectType",
    "FlowEndDetailEventTopicFlowEndEventExitReason",
    "FlowEndDetailEventTopicFlowEndEventFlowType",
    "FlowEndDetailEventTopicFlowEndEventMediaType",
    "FlowEndDetailEventTopicFlowEndEventMessageType",
    "FlowEndDetailEventTopicFlowEndEventTransferType",
    "FlowOutcomeDetailEventTopicFlowMilestone",
    "FlowOutcomeDetailEventTopicFlowOutcomeEvent",
    "FlowOutcomeDetailEventTopicFlowOutcomeEventDirection",
    "FlowOutcomeDetailEventTopicFlowOutcomeEventFlowOutcomeValue",
    "FlowOutcomeDetailEventTopicFlowOutcomeEventFlowType",
    "FlowOutcomeDetailEventTopicFlowOutcomeEventMediaType",
    "FlowOutcomeDetailEventTopicFlowOutcomeEventMessageType",
    "FlowStartDetailEventTopicFlowStartEvent",
    "FlowStartDetailEventTopicFlowStartEventDirection",
    "FlowStartDetailEventTopicFlowStartEventFlowType",
    "FlowStartDetailEventTopicFlowStartEventMediaType",
    "FlowStartDetailEventTopicFlowStartEventMessageType",
    "OutboundDetailEventTopicOutboundInitEvent",
    "OutboundDetailEventTopicOutboundInitEventDirection",
    "OutboundDetailEventTopicOutboundInitEventMediaType",
    "OutboundDetailEventTopicOutboundInitEventMessageType",
    "UserEndDetailEventTopicUserEndEvent",
    "UserEndDetailEventTopicUserEndEventDirection",
    "UserEndDetailEventTopicUserEndEventDisconnectType",
    "UserEndDetailEventTopicUserEndEventMediaType",
    "UserEndDetailEventTopicUserEndEventMessageType",
    "UserStartDetailEventTopicUserStartEvent",
    "UserStartDetailEventTopicUserStartEventDirection",
    "UserStartDetailEventTopicUserStartEventMediaType",
    "UserStartDetailEventTopicUserStartEventMessageType",
    "VoicemailEndDetailEventTopicVoicemailEndEvent",
    "VoicemailEndDetailEventTopicVoicemailEndEventDirection",
    "VoicemailEndDetailEventTopicVoicemailEndEventDisconnectType",
    "VoicemailEndDetailEventTopicVoicemailEndEventMediaType",
    "VoicemailStartDetailEventTopicVoicemailStartEvent",
    "VoicemailStartDetailEventTopicVoicemailStartEventDirection",
    "VoicemailStartDetailEventTopicVoicemailStartEventMediaType",
    "WrapupDetailEventTopicWrapupEvent",
    "WrapupDetailEventTopicWrapupEventDirection",
    "WrapupDetailEventTopicWrapupEventMediaType",
    "WrapupDetailEventTopicWrapupEventMessageType",
]

AcdEndDetailEventTopicAcdEndEventMediaType = Literal[
    "UNKNOWN",
    "VOICE",
    "CHAT",
    "EMAIL",
    "CALLBACK",
    "COBROWSE",
    "VIDEO",
    "SCREENSHARE",
    "MESSAGE",
    "INTERNALMESSAGE",
    "SCREENMONITORING",
]
"""Medium of the communication that waited."""

AcdEndDetailEventTopicAcdEndEventMessageType = Literal[
    "UNKNOWN",
    "SMS",
    "TWITTER",
    "FACEBOOK",
    "LINE",
    "WHATSAPP",
    "WEBMESSAGING",
    "OPEN",
    "INSTAGRAM",
    "APPLE",
    "LINKEDIN",
]
"""The messaging service that carries the session; absent unless mediaType is MESSAGE."""

AcdEndDetailEventTopicAcdEndEventDirection = Literal["UNKNOWN", "INBOUND", "OUTBOUND"]
"""Direction of the queue's leg, which need not be the customer's: on a campaign call the customer's leg is outbound,
those of queue and agent are inbound.
"""

AcdEndDetailEventTopicAcdEndEventUsedRouting = Literal[
    "UNKNOWN",
    "MANUAL",
    "PREDICTIVE",
    "PREFERRED",
    "LAST",
    "BULLSEYE",
    "STANDARD",
    "OTHER",
    "CONDITIONAL",
    "VIP",
]
"""The method of routing by which the agent was found; absent if none was found."""

AcdEndDetailEventTopicAcdEndEventAcdOutcome = Literal["UNKNOWN", "ABANDON", "ANSWERED", "FLOW_OUT"]
"""What became of the wait in the queue."""

AcdEndDetailEventTopicAcdEndEventDisconnectType = Literal[
    "UNKNOWN",
    "ENDPOINT",
    "CLIENT",
    "SYSTEM",
    "TRANSFER",
    "ERROR",
    "PEER",
    "OTHER",
    "SPAM",
    "TIMEOUT",
    "TRANSPORT_FAILURE",
    "CONFERENCE_TRANSFER",
    "CONSULT_TRANSFER",
    "FORWARD_TRANSFER",
    "NO_ANSWER_TRANSFER",
    "NOT_AVAILABLE_TRANSFER",
    "UNCALLABLE",
    "DND_ENDPOINT",
    "DND_TRANSFER",
    "INACTIVITY",
    "SESSION_EXPIRED",
    "TAKEOVER",
]
"""The way in which the queue's communication ended, which is a transfer when an agent answered."""

AcdStartDetailEventTopicAcdStartEventMediaType = Literal[
    "UNKNOWN",
    "VOICE",
    "CHAT",
    "EMAIL",
    "CALLBACK",
    "COBROWSE",
    "VIDEO",
    "SCREENSHARE",
    "MESSAGE",
    "INTERNALMESSAGE",
    "SCREENMONITORING",
]
"""Medium of the communication that waits."""

AcdStartDetailEventTopicAcdStartEventMessageType = Literal[
    "UNKNOWN",
    "SMS",
    "TWITTER",
    "FACEBOOK",
    "LINE",
    "WHATSAPP",
    "WEBMESSAGING",
    "OPEN",
    "INSTAGRAM",
    "APPLE",
    "LINKEDIN",
]
"""The messaging service that carries the session; absent unless mediaType is MESSAGE."""

AcdStartDetailEventTopicAcdStartEventDirection = Literal["UNKNOWN", "INBOUND", "OUTBOUND"]
"""Direction of the queue's leg, which need not be the customer's: on a campaign call the customer's leg is outbound,
those of queue and agent are inbound.
"""

AcwDetailEventTopicAfterCallWorkEventMediaType = Literal[
    "UNKNOWN",
    "VOICE",
    "CHAT",
    "EMAIL",
    "CALLBACK",
    "COBROWSE",
    "VIDEO",
    "SCREENSHARE",
    "MESSAGE",
    "INTERNALMESSAGE",
    "SCREENMONITORING",
]
"""Medium of the communication that the work followed."""

AcwDetailEventTopicAfterCallWorkEventMessageType = Literal[
    "UNKNOWN",
    "SMS",
    "TWITTER",
    "FACEBOOK",
    "LINE",
    "WHATSAPP",
    "WEBMESSAGING",
    "OPEN",
    "INSTAGRAM",
    "APPLE",
    "LINKEDIN",
]
"""The messaging service that carries the session; absent unless mediaType is MESSAGE."""

AcwDetailEventTopicAfterCallWorkEventDirection = Literal["UNKNOWN", "INBOUND", "OUTBOUND"]
"""Direction of the agent's leg, which need not be the customer's: on a campaign call the customer's leg is outbound,
those of queue and agent are inbound.
"""

AttributeDetailEventTopicCommunicationMediaType = Literal[
    "UNKNOWN",
    "VOICE",
    "CHAT",
    "EMAIL",
    "CALLBACK",
    "COBROWSE",
    "VIDEO",
    "SCREENSHARE",
    "MESSAGE",
    "INTERNALMESSAGE",
    "SCREENMONITORING",
]
"""Medium of this communication."""

ContactDetailEventTopicContactUpdateEventMediaType = Literal[
    "UNKNOWN",
    "VOICE",
    "CHAT",
    "EMAIL",
    "CALLBACK",
    "COBROWSE",
    "VIDEO",
    "SCREENSHARE",
    "MESSAGE",
    "INTERNALMESSAGE",
    "SCREENMONITORING",
]
"""Medium in which the customer is in touch."""

ContactDetailEventTopicContactUpdateEventMessageType = Literal[
    "UNKNOWN",
    "SMS",
    "TWITTER",
    "FACEBOOK",
    "LINE",
    "WHATSAPP",
    "WEBMESSAGING",
    "OPEN",
    "INSTAGRAM",
    "APPLE",
    "LINKEDIN",
]
"""The messaging service that carries the session; absent unless mediaType is MESSAGE."""

ContactDetailEventTopicContactUpdateEventDirection = Literal["UNKNOWN", "INBOUND", "OUTBOUND"]
"""Direction of the customer's leg: INBOUND if the customer got in touch, OUTBOUND if the contact centre reached out."""

CustomerEndDetailEventTopicCustomerEndEventMediaType = Literal[
    "UNKNOWN",
    "VOICE",
    "CHAT",
    "EMAIL",
    "CALLBACK",
    "COBROWSE",
    "VIDEO",
    "SCREENSHARE",
    "MESSAGE",
    "INTERNALMESSAGE",
    "SCREENMONITORING",
]
"""Medium in which the customer was in touch."""

CustomerEndDetailEventTopicCustomerEndEventMessageType = Literal[
    "UNKNOWN",
    "SMS",
    "TWITTER",
    "FACEBOOK",
    "LINE",
    "WHATSAPP",
    "WEBMESSAGING",
    "OPEN",
    "INSTAGRAM",
    "APPLE",
    "LINKEDIN",
]
"""The messaging service that carries the session; absent unless mediaType is MESSAGE."""

CustomerEndDetailEventTopicCustomerEndEventDirection = Literal["UNKNOWN", "INBOUND", "OUTBOUND"]
"""Direction of the customer's leg: INBOUND if the customer got in touch, OUTBOUND if the contact centre reached out."""

CustomerEndDetailEventTopicCustomerEndEventDisconnectType = Literal[
    "UNKNOWN",
    "ENDPOINT",
    "CLIENT",
    "SYSTEM",
    "TRANSFER",
    "ERROR",
    "PEER",
    "OTHER",
    "SPAM",
    "TIMEOUT",
    "TRANSPORT_FAILURE",
    "CONFERENCE_TRANSFER",
    "CONSULT_TRANSFER",
    "FORWARD_TRANSFER",
    "NO_ANSWER_TRANSFER",
    "NOT_AVAILABLE_TRANSFER",
    "UNCALLABLE",
    "DND_ENDPOINT",
    "DND_TRANSFER",
    "INACTIVITY",
    "SESSION_EXPIRED",
    "TAKEOVER",
]
"""The way in which the customer's communication ended."""

CustomerStartDetailEventTopicCustomerStartEventMediaType = Literal[
    "UNKNOWN",
    "VOICE",
    "CHAT",
    "EMAIL",
    "CALLBACK",
    "COBROWSE",
    "VIDEO",
    "SCREENSHARE",
    "MESSAGE",
    "INTERNALMESSAGE",
    "SCREENMONITORING",
]
"""Medium in which the customer is in touch."""

CustomerStartDetailEventTopicCustomerStartEventMessageType = Literal[
    "UNKNOWN",
    "SMS",
    "TWITTER",
    "FACEBOOK",
    "LINE",
    "WHATSAPP",
    "WEBMESSAGING",
    "OPEN",
    "INSTAGRAM",
    "APPLE",
    "LINKEDIN",
]
"""The messaging service that carries the session; absent unless mediaType is MESSAGE."""

CustomerStartDetailEventTopicCustomerStartEventDirection = Literal["UNKNOWN", "INBOUND", "OUTBOUND"]
"""Direction of the customer's leg: INBOUND if the customer got in touch, OUTBOUND if the contact centre reached out."""

FlowEndDetailEventTopicFlowEndEventMediaType = Literal[
    "UNKNOWN",
    "VOICE",
    "CHAT",
    "EMAIL",
    "CALLBACK",
    "COBROWSE",
    "VIDEO",
    "SCREENSHARE",
    "MESSAGE",
    "INTERNALMESSAGE",
    "SCREENMONITORING",
]
"""Medium of the communication that the flow handled."""

FlowEndDetailEventTopicFlowEndEventMessageType = Literal[
    "UNKNOWN",
    "SMS",
    "TWITTER",
    "FACEBOOK",
    "LINE",
    "WHATSAPP",
    "WEBMESSAGING",
    "OPEN",
    "INSTAGRAM",
    "APPLE",
    "LINKEDIN",
]
"""The messaging service that carries the session; absent unless mediaType is MESSAGE."""

FlowEndDetailEventTopicFlowEndEventDirection = Literal["UNKNOWN", "INBOUND", "OUTBOUND"]
"""Direction of the flow's leg, which need not be the customer's: on a campaign call the customer's leg is outbound,
those of queue and agent are inbound.
"""

FlowEndDetailEventTopicFlowEndEventFlowType = Literal[
    "UNKNOWN",
    "INBOUNDCALL",
    "OUTBOUNDCALL",
    "INQUEUECALL",
    "SECURECALL",
    "INBOUNDEMAIL",
    "SURVEYINVITE",
    "INBOUNDSHORTMESSAGE",
    "INBOUNDCHAT",
    "WORKFLOW",
    "BOT",
    "DIGITALBOT",
    "COMMONMODULE",
    "INQUEUEEMAIL",
    "INQUEUESHORTMESSAGE",
    "VOICE",
    "VOICEMAIL",
    "WORKITEM",
    "VOICESURVEY",
]
"""The kind of flow that ended."""

FlowEndDetailEventTopicFlowEndEventExitReason = Literal[
    "UNKNOWN",
    "DISCONNECT",
    "FLOW_DISCONNECT",
    "FLOW_ERROR_DISCONNECT",
    "TRANSFER",
    "SESSION_EXPIRE_DISCONNECT",
    "RECOGNITION_FAILURE_DISCONNECT",
    "RECOGNITION_FAILURE_EXIT",
    "USER_EXIT",
    "FLOW_EXIT",
    "FLOW_ERROR_EXIT",
]
"""Why the flow was done with the communication."""

FlowEndDetailEventTopicFlowEndEventTransferType = Literal[
    "UNKNOWN",
    "ACD",
    "USER",
    "NUMBER",
    "ACD_VOICEMAIL",
    "USER_VOICEMAIL",
    "GROUP_VOICEMAIL",
    "GROUP",
    "FLOW",
    "SECURE_FLOW",
    "RETURN_TO_AGENT",
]
"""The kind of destination to which the flow passed the communication on; absent if it did not."""

FlowEndDetailEventTopicFlowEndEventDisconnectType = Literal[
    "UNKNOWN",
    "ENDPOINT",
    "CLIENT",
    "SYSTEM",
    "TRANSFER",
    "ERROR",
    "PEER",
    "OTHER",
    "SPAM",
    "TIMEOUT",
    "TRANSPORT_FAILURE",
    "CONFERENCE_TRANSFER",
    "CONSULT_TRANSFER",
    "FORWARD_TRANSFER",
    "NO_ANSWER_TRANSFER",
    "NOT_AVAILABLE_TRANSFER",
    "UNCALLABLE",
    "DND_ENDPOINT",
    "DND_TRANSFER",
    "INACTIVITY",
    "SESSION_EXPIRED",
    "TAKEOVER",
]
"""The way in which the flow's communication ended, which is a transfer when the flow passed it on."""

FlowOutcomeDetailEventTopicFlowOutcomeEventMediaType = Literal[
    "UNKNOWN",
    "VOICE",
    "CHAT",
    "EMAIL",
    "CALLBACK",
    "COBROWSE",
    "VIDEO",
    "SCREENSHARE",
    "MESSAGE",
    "INTERNALMESSAGE",
    "SCREENMONITORING",
]
"""Medium of the communication that the flow handles."""

FlowOutcomeDetailEventTopicFlowOutcomeEventMessageType = Literal[
    "UNKNOWN",
    "SMS",
    "TWITTER",
    "FACEBOOK",
    "LINE",
    "WHATSAPP",
    "WEBMESSAGING",
    "OPEN",
    "INSTAGRAM",
    "APPLE",
    "LINKEDIN",
]
"""The messaging service that carries the session; absent unless mediaType is MESSAGE."""

FlowOutcomeDetailEventTopicFlowOutcomeEventDirection = Literal["UNKNOWN", "INBOUND", "OUTBOUND"]
"""Direction of the flow's leg, which need not be the customer's: on a campaign call the customer's leg is outbound,
those of queue and agent are inbound.
"""

FlowOutcomeDetailEventTopicFlowOutcomeEventFlowType = Literal[
    "UNKNOWN",
    "INBOUNDCALL",
    "OUTBOUNDCALL",
    "INQUEUECALL",
    "SECURECALL",
    "INBOUNDEMAIL",
    "SURVEYINVITE",
    "INBOUNDSHORTMESSAGE",
    "INBOUNDCHAT",
    "WORKFLOW",
    "BOT",
    "DIGITALBOT",
    "COMMONMODULE",
    "INQUEUEEMAIL",
    "INQUEUESHORTMESSAGE",
    "VOICE",
    "VOICEMAIL",
    "WORKITEM",
    "VOICESURVEY",
]
"""The kind of flow that the outcome belongs to."""

FlowOutcomeDetailEventTopicFlowOutcomeEventFlowOutcomeValue = Literal["UNKNOWN", "SUCCESS", "FAILURE"]
"""Whether the outcome was reached."""

FlowStartDetailEventTopicFlowStartEventMediaType = Literal[
    "UNKNOWN",
    "VOICE",
    "CHAT",
    "EMAIL",
    "CALLBACK",
    "COBROWSE",
    "VIDEO",
    "SCREENSHARE",
    "MESSAGE",
    "INTERNALMESSAGE",
    "SCREENMONITORING",
]
"""Medium of the communication that the flow handles."""

FlowStartDetailEventTopicFlowStartEventMessageType = Literal[
    "UNKNOWN",
    "SMS",
    "TWITTER",
    "FACEBOOK",
    "LINE",
    "WHATSAPP",
    "WEBMESSAGING",
    "OPEN",
    "INSTAGRAM",
    "APPLE",
    "LINKEDIN",
]
"""The messaging service that carries the session; absent unless mediaType is MESSAGE."""

FlowStartDetailEventTopicFlowStartEventDirection = Literal["UNKNOWN", "INBOUND", "OUTBOUND"]
"""Direction of the flow's leg, which need not be the customer's: on a campaign call the customer's leg is outbound,
those of queue and agent are inbound.
"""

FlowStartDetailEventTopicFlowStartEventFlowType = Literal[
    "UNKNOWN",
    "INBOUNDCALL",
    "OUTBOUNDCALL",
    "INQUEUECALL",
    "SECURECALL",
    "INBOUNDEMAIL",
    "SURVEYINVITE",
    "INBOUNDSHORTMESSAGE",
    "INBOUNDCHAT",
    "WORKFLOW",
    "BOT",
    "DIGITALBOT",
    "COMMONMODULE",
    "INQUEUEEMAIL",
    "INQUEUESHORTMESSAGE",
    "VOICE",
    "VOICEMAIL",
    "WORKITEM",
    "VOICESURVEY",
]
"""The kind of flow that began."""

OutboundDetailEventTopicOutboundInitEventMediaType = Literal[
    "UNKNOWN",
    "VOICE",
    "CHAT",
    "EMAIL",
    "CALLBACK",
    "COBROWSE",
    "VIDEO",
    "SCREENSHARE",
    "MESSAGE",
    "INTERNALMESSAGE",
    "SCREENMONITORING",
]
"""Medium in which the campaign reaches out."""

OutboundDetailEventTopicOutboundInitEventMessageType = Literal[
    "UNKNOWN",
    "SMS",
    "TWITTER",
    "FACEBOOK",
    "LINE",
    "WHATSAPP",
    "WEBMESSAGING",
    "OPEN",
    "INSTAGRAM",
    "APPLE",
    "LINKEDIN",
]
"""The messaging service that carries the session; absent unless mediaType is MESSAGE."""

OutboundDetailEventTopicOutboundInitEventDirection = Literal["UNKNOWN", "INBOUND", "OUTBOUND"]
"""Direction of the communication, OUTBOUND for what a campaign places."""

UserEndDetailEventTopicUserEndEventMediaType = Literal[
    "UNKNOWN",
    "VOICE",
    "CHAT",
    "EMAIL",
    "CALLBACK",
    "COBROWSE",
    "VIDEO",
    "SCREENSHARE",
    "MESSAGE",
    "INTERNALMESSAGE",
    "SCREENMONITORING",
]
"""Medium in which the user took part."""

UserEndDetailEventTopicUserEndEventMessageType = Literal[
    "UNKNOWN",
    "SMS",
    "TWITTER",
    "FACEBOOK",
    "LINE",
    "WHATSAPP",
    "WEBMESSAGING",
    "OPEN",
    "INSTAGRAM",
    "APPLE",
    "LINKEDIN",
]
"""The messaging service that carries the session; absent unless mediaType is MESSAGE."""

UserEndDetailEventTopicUserEndEventDirection = Literal["UNKNOWN", "INBOUND", "OUTBOUND"]
"""Direction of the user's leg, which need not be the customer's: on a campaign call the customer's leg is outbound,
those of queue and agent are inbound.
"""

UserEndDetailEventTopicUserEndEventDisconnectType = Literal[
    "UNKNOWN",
    "ENDPOINT",
    "CLIENT",
    "SYSTEM",
    "TRANSFER",
    "ERROR",
    "PEER",
    "OTHER",
    "SPAM",
    "TIMEOUT",
    "TRANSPORT_FAILURE",
    "CONFERENCE_TRANSFER",
    "CONSULT_TRANSFER",
    "FORWARD_TRANSFER",
    "NO_ANSWER_TRANSFER",
    "NOT_AVAILABLE_TRANSFER",
    "UNCALLABLE",
    "DND_ENDPOINT",
    "DND_TRANSFER",
    "INACTIVITY",
    "SESSION_EXPIRED",
    "TAKEOVER",
]
"""The way in which the user's communication ended."""

UserStartDetailEventTopicUserStartEventMediaType = Literal[
    "UNKNOWN",
    "VOICE",
    "CHAT",
    "EMAIL",
    "CALLBACK",
    "COBROWSE",
    "VIDEO",
    "SCREENSHARE",
    "MESSAGE",
    "INTERNALMESSAGE",
    "SCREENMONITORING",
]
"""Medium in which the user takes part."""

UserStartDetailEventTopicUserStartEventMessageType = Literal[
    "UNKNOWN",
    "SMS",
    "TWITTER",
    "FACEBOOK",
    "LINE",
    "WHATSAPP",
    "WEBMESSAGING",
    "OPEN",
    "INSTAGRAM",
    "APPLE",
    "LINKEDIN",
]
"""The messaging service that carries the session; absent unless mediaType is MESSAGE."""

UserStartDetailEventTopicUserStartEventDirection = Literal["UNKNOWN", "INBOUND", "OUTBOUND"]
"""Direction of the user's leg, which need not be the customer's: on a campaign call the customer's leg is outbound,
those of queue and agent are inbound.
"""

VoicemailEndDetailEventTopicVoicemailEndEventMediaType = Literal[
    "UNKNOWN",
    "VOICE",
    "CHAT",
    "EMAIL",
    "CALLBACK",
    "COBROWSE",
    "VIDEO",
    "SCREENSHARE",
    "MESSAGE",
    "INTERNALMESSAGE",
    "SCREENMONITORING",
]
"""Medium in which the message was left, as a rule VOICE."""

VoicemailEndDetailEventTopicVoicemailEndEventDirection = Literal["UNKNOWN", "INBOUND", "OUTBOUND"]
"""Direction of the voicemail's leg, which need not be the customer's: on a campaign call the customer's leg is
outbound, those of queue and agent are inbound.
"""

VoicemailEndDetailEventTopicVoicemailEndEventDisconnectType = Literal[
    "UNKNOWN",
    "ENDPOINT",
    "CLIENT",
    "SYSTEM",
    "TRANSFER",
    "ERROR",
    "PEER",
    "OTHER",
    "SPAM",
    "TIMEOUT",
    "TRANSPORT_FAILURE",
    "CONFERENCE_TRANSFER",
    "CONSULT_TRANSFER",
    "FORWARD_TRANSFER",
    "NO_ANSWER_TRANSFER",
    "NOT_AVAILABLE_TRANSFER",
    "UNCALLABLE",
    "DND_ENDPOINT",
    "DND_TRANSFER",
    "INACTIVITY",
    "SESSION_EXPIRED",
    "TAKEOVER",
]
"""The way in which the voicemail's communication ended."""

VoicemailStartDetailEventTopicVoicemailStartEventMediaType = Literal[
    "UNKNOWN",
    "VOICE",
    "CHAT",
    "EMAIL",
    "CALLBACK",
    "COBROWSE",
    "VIDEO",
    "SCREENSHARE",
    "MESSAGE",
    "INTERNALMESSAGE",
    "SCREENMONITORING",
]
"""Medium in which the message is left, as a rule VOICE."""

VoicemailStartDetailEventTopicVoicemailStartEventDirection = Literal["UNKNOWN", "INBOUND", "OUTBOUND"]
"""Direction of the voicemail's leg, which need not be the customer's: on a campaign call the customer's leg is
outbound, those of queue and agent are inbound.
"""

WrapupDetailEventTopicWrapupEventMediaType = Literal[
    "UNKNOWN",
    "VOICE",
    "CHAT",
    "EMAIL",
    "CALLBACK",
    "COBROWSE",
    "VIDEO",
    "SCREENSHARE",
    "MESSAGE",
    "INTERNALMESSAGE",
    "SCREENMONITORING",
]
"""Medium of the communication that the wrap-up is about."""

WrapupDetailEventTopicWrapupEventMessageType = Literal[
    "UNKNOWN",
    "SMS",
    "TWITTER",
    "FACEBOOK",
    "LINE",
    "WHATSAPP",
    "WEBMESSAGING",
    "OPEN",
    "INSTAGRAM",
    "APPLE",
    "LINKEDIN",
]
"""The messaging service that carries the session; absent unless mediaType is MESSAGE."""

WrapupDetailEventTopicWrapupEventDirection = Literal["UNKNOWN", "INBOUND", "OUTBOUND"]
"""Direction of the agent's leg, which need not be the customer's: on a campaign call the customer's leg is outbound,
those of queue and agent are inbound.
"""


class AcdEndDetailEventTopicAcdEndEvent(TypedDict, total=False):
    """Tells that a communication's wait in a queue ended, with the outcome and the routing that was asked for and used.
    Body of the events of v2.detail.events.conversation.{id}.acd.end.
    """

    conversationId: str
    """Id of the conversation that waited for an agent; the topic's name holds it too."""
    participantId: str
    """Id, within the conversation, of the participant that stood for the queue."""
    sessionId: str
    """Id of the queue's communication that ended, such as its leg of the call, which analytics calls a session."""
    eventTime: int
    """When the wait in the queue ended, in milliseconds since 1970-01-01 UTC."""
    callbackScheduledTime: int
    """When the callback is due, in milliseconds since 1970-01-01 UTC; absent on other media and if it is to be made as
    soon as possible.
    """
    mediaType: AcdEndDetailEventTopicAcdEndEventMediaType
    """Medium of the communication that waited."""
    messageType: AcdEndDetailEventTopicAcdEndEventMessageType
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: AcdEndDetailEventTopicAcdEndEventDirection
    """Direction of the queue's leg, which need not be the customer's: on a campaign call the customer's leg is
    outbound, those of queue and agent are inbound.
    """
    answeredUserId: str
    """Id of the user who answered; absent if nobody did."""
    ani: str
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str
    """Number or address that was dialled; on the queue's leg it may be a SIP address inside the platform instead of the
    phone number. Present on calls.
    """
    addressFrom: str
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    callbackUserName: str
    """Name of the person to be called back, as the request gave it. Present on callbacks."""
    callbackNumbers: list[str]
    """Phone numbers at which the person can be called back. An entry may be empty. Present on callbacks."""
    conversationExternalContactIds: list[str]
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str]
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    queueId: str
    """Id of the queue in which the communication waited."""
    divisionId: str
    """Id of the division that the queue belongs to."""
    utilizationLabel: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    routingPriority: int
    """Precedence over the other conversations that waited; a higher number is served earlier."""
    requestedRoutings: list[str]
    """The methods of routing that the search for an agent was to use, in the words of usedRouting."""
    usedRouting: AcdEndDetailEventTopicAcdEndEventUsedRouting
    """The method of routing by which the agent was found; absent if none was found."""
    requestedRoutingSkillIds: list[str]
    """Ids of the skills that the agent should have; empty or absent if none were asked for."""
    requestedSkillExpressionIds: list[str]
    """Ids of the skill expressions, which are conditions on skills, by which routing searched; absent if it used none.
    """
    requestedLanguageId: str
    """Id of the language in which the agent should be able to serve the customer; absent if none was asked for."""
    requestedRoutingUserIds: list[str]
    """Ids of the users whom routing was asked to prefer; absent if nobody was preferred."""
    flowType: str
    """Kind of flow that had to do with the wait, as a word in capitals such as INQUEUECALL; often absent. An open
    vocabulary.
    """
    subject: str
    """Subject line of the e-mail that began the exchange. Present on e-mails."""
    acdOutcome: AcdEndDetailEventTopicAcdEndEventAcdOutcome
    """What became of the wait in the queue."""
    disconnectType: AcdEndDetailEventTopicAcdEndEventDisconnectType
    """The way in which the queue's communication ended, which is a transfer when an agent answered."""
    connectedDurationMs: int
    """How long the communication was connected to the queue, in milliseconds."""


class AcdStartDetailEventTopicAcdStartEvent(TypedDict, total=False):
    """Tells that a communication entered a queue and began to wait for an agent. Body of the events of
    v2.detail.events.conversation.{id}.acd.start.
    """

    conversationId: str
    """Id of the conversation that waits for an agent; the topic's name holds it too."""
    participantId: str
    """Id, within the conversation, of the participant that stands for the queue."""
    sessionId: str
    """Id of the queue's communication, such as its leg of the call, which analytics calls a session."""
    eventTime: int
    """When the wait in the queue began, in milliseconds since 1970-01-01 UTC."""
    callbackScheduledTime: int
    """When the callback is due, in milliseconds since 1970-01-01 UTC; absent on other media and if it is to be made as
    soon as possible.
    """
    mediaType: AcdStartDetailEventTopicAcdStartEventMediaType
    """Medium of the communication that waits."""
    messageType: AcdStartDetailEventTopicAcdStartEventMessageType
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: AcdStartDetailEventTopicAcdStartEventDirection
    """Direction of the queue's leg, which need not be the customer's: on a campaign call the customer's leg is
    outbound, those of queue and agent are inbound.
    """
    ani: str
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str
    """Number or address that was dialled; on the queue's leg it may be a SIP address inside the platform instead of the
    phone number. Present on calls.
    """
    addressFrom: str
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    callbackUserName: str
    """Name of the person to be called back, as the request gave it. Present on callbacks."""
    callbackNumbers: list[str]
    """Phone numbers at which the person can be called back. An entry may be empty. Present on callbacks."""
    conversationExternalContactIds: list[str]
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str]
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    queueId: str
    """Id of the queue in which the communication waits."""
    divisionId: str
    """Id of the division that the queue belongs to."""
    utilizationLabel: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    routingPriority: int
    """Precedence over the other conversations that wait; a higher number is served earlier."""
    requestedRoutingSkillIds: list[str]
    """Ids of the skills that the agent should have; empty or absent if none were asked for."""
    skillExpressionApplied: bool
    """True if routing searches for the agent by a skill expression, which is a condition on skills."""
    subject: str
    """Subject line of the e-mail that began the exchange. Present on e-mails."""


class AcwDetailEventTopicAfterCallWorkEvent(TypedDict, total=False):
    """Tells that an agent finished the after-call work on a communication, with the wrap-up if one was given. Body of
    the events of v2.detail.events.conversation.{id}.acw.
    """

    conversationId: str
    """Id of the conversation that the after-call work belongs to; the topic's name holds it too."""
    participantId: str
    """Id, within the conversation, of the participant that stands for the agent."""
    sessionId: str
    """Id of the agent's communication that the work followed, such as their leg of the call, which analytics calls a
    session.
    """
    eventTime: int
    """When the after-call work was finished, in milliseconds since 1970-01-01 UTC."""
    callbackScheduledTime: int
    """When the callback is due, in milliseconds since 1970-01-01 UTC; absent on other media and if it is to be made as
    soon as possible.
    """
    mediaType: AcwDetailEventTopicAfterCallWorkEventMediaType
    """Medium of the communication that the work followed."""
    messageType: AcwDetailEventTopicAfterCallWorkEventMessageType
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: AcwDetailEventTopicAfterCallWorkEventDirection
    """Direction of the agent's leg, which need not be the customer's: on a campaign call the customer's leg is
    outbound, those of queue and agent are inbound.
    """
    userId: str
    """Id of the user who did the after-call work."""
    ani: str
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str
    """Number or address that was dialled; on the agent's leg it may be a SIP address inside the platform instead of the
    phone number. Present on calls.
    """
    addressFrom: str
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    callbackUserName: str
    """Name of the person to be called back, as the request gave it. Present on callbacks."""
    callbackNumbers: list[str]
    """Phone numbers at which the person can be called back. An entry may be empty. Present on callbacks."""
    conversationExternalContactIds: list[str]
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str]
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    queueId: str
    """Id of the queue on whose behalf the agent acted; absent outside routing."""
    utilizationLabel: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    subject: str
    """Subject line of the e-mail that began the exchange. Present on e-mails."""
    wrapupCode: str
    """Id of the wrap-up code that the agent chose; absent if none was given. The platform's own codes have fixed names
    instead of UUIDs.
    """
    wrapupNotes: str
    """Free text that the agent wrote about the interaction; absent or empty when only a code was chosen."""
    wrapupDurationMs: int
    """How long the after-call work lasted, in milliseconds."""


class AttributeDetailEventTopicAttributeUpdateEvent(TypedDict, total=False):
    """Tells that attributes of a participant, which are the data that flows, integrations and scripts attach to it,
    were set or changed. Body of the events of v2.detail.events.conversation.{id}.attributes.
    """

    conversationId: str
    """Id of the conversation that the participant takes part in; the topic's name holds it too."""
    participantId: str
    """Id, within the conversation, of the participant that bears the attributes."""
    eventTime: int
    """When the attributes changed, in milliseconds since 1970-01-01 UTC."""
    participantStartTime: int
    """When that participant joined the conversation, in milliseconds since 1970-01-01 UTC."""
    conversationExternalContactIds: list[str]
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str]
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    communications: list[AttributeDetailEventTopicCommunication]
    """The participant's communications, each with its medium; empty or absent if it has none."""
    attributes: dict[str, str]
    """The attributes by name, with their values after the change. What they hold is the organisation's own choice, and
    often a customer's details.
    """


class AttributeDetailEventTopicCommunication(TypedDict, total=False):
    """One communication of the participant whose attributes changed. It is named here and no more; other events and the
    API tell of it.
    """

    id: str
    """Id of the communication, which other detail events and analytics call the session."""
    mediaType: AttributeDetailEventTopicCommunicationMediaType
    """Medium of this communication."""


class ContactDetailEventTopicContactUpdateEvent(TypedDict, total=False):
    """Tells that a customer in a conversation was matched to an external contact, or to another one than before.
    Probably the body of the events of v2.detail.events.conversation.{id}.contact.
    """

    conversationId: str
    """Id of the conversation in which the customer was matched; the topic's name holds it too."""
    participantId: str
    """Id, within the conversation, of the participant that stands for the customer."""
    sessionId: str
    """Id of the customer's communication, such as the call, which analytics calls a session."""
    eventTime: int
    """When the match changed, in milliseconds since 1970-01-01 UTC."""
    callbackScheduledTime: int
    """When the callback is due, in milliseconds since 1970-01-01 UTC; absent on other media and if it is to be made as
    soon as possible.
    """
    mediaType: ContactDetailEventTopicContactUpdateEventMediaType
    """Medium in which the customer is in touch."""
    messageType: ContactDetailEventTopicContactUpdateEventMessageType
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: ContactDetailEventTopicContactUpdateEventDirection
    """Direction of the customer's leg: INBOUND if the customer got in touch, OUTBOUND if the contact centre reached
    out.
    """
    ani: str
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str
    """Number that was dialled: one of the organisation's on inbound calls, the customer's on outbound ones. Present on
    calls.
    """
    addressFrom: str
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    callbackUserName: str
    """Name of the person to be called back, as the request gave it. Present on callbacks."""
    callbackNumbers: list[str]
    """Phone numbers at which the person can be called back. An entry may be empty. Present on callbacks."""
    externalContactId: str
    """Id of the external contact that the customer is matched to from now on; absent if the match was taken back."""
    externalOrganizationId: str
    """Id of the external organization that the contact belongs to; absent if there is none."""
    conversationExternalContactIds: list[str]
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str]
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    divisionId: str
    """Id of the division to which the platform assigns the customer's part of the conversation."""
    utilizationLabel: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    subject: str
    """Subject line of the e-mail that began the exchange. Present on e-mails."""


class CustomerEndDetailEventTopicCustomerEndEvent(TypedDict, total=False):
    """Tells that a customer left a conversation, and how. After-call work of agents may still be going on. Body of the
    events of v2.detail.events.conversation.{id}.customer.end.
    """

    conversationId: str
    """Id of the conversation that the customer left; the topic's name holds it too."""
    participantId: str
    """Id, within the conversation, of the participant that stood for the customer."""
    sessionId: str
    """Id of the customer's communication that ended, such as the call, which analytics calls a session."""
    eventTime: int
    """When the customer left, in milliseconds since 1970-01-01 UTC."""
    callbackScheduledTime: int
    """When the callback is due, in milliseconds since 1970-01-01 UTC; absent on other media and if it is to be made as
    soon as possible.
    """
    mediaType: CustomerEndDetailEventTopicCustomerEndEventMediaType
    """Medium in which the customer was in touch."""
    messageType: CustomerEndDetailEventTopicCustomerEndEventMessageType
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: CustomerEndDetailEventTopicCustomerEndEventDirection
    """Direction of the customer's leg: INBOUND if the customer got in touch, OUTBOUND if the contact centre reached
    out.
    """
    ani: str
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str
    """Number that was dialled: one of the organisation's on inbound calls, the customer's on outbound ones. Present on
    calls.
    """
    addressFrom: str
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    callbackUserName: str
    """Name of the person to be called back, as the request gave it. Present on callbacks."""
    callbackNumbers: list[str]
    """Phone numbers at which the person can be called back. An entry may be empty. Present on callbacks."""
    externalContactId: str
    """Id of the external contact that the customer was matched to; absent if none was found."""
    externalOrganizationId: str
    """Id of the external organization that the matched contact belongs to; absent if there is none."""
    conversationExternalContactIds: list[str]
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str]
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    divisionId: str
    """Id of the division to which the platform assigns the customer's part of the conversation."""
    utilizationLabel: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    subject: str
    """Subject line of the e-mail that began the exchange. Present on e-mails."""
    disconnectType: CustomerEndDetailEventTopicCustomerEndEventDisconnectType
    """The way in which the customer's communication ended."""
    interactingDurationMs: int
    """How long the customer's stretches of interaction lasted in all, in milliseconds; absent if there were none."""


class CustomerStartDetailEventTopicCustomerStartEvent(TypedDict, total=False):
    """Tells that a customer joined a conversation: called, wrote, asked for a callback, or was reached by the contact
    centre. Body of the events of v2.detail.events.conversation.{id}.customer.start.
    """

    conversationId: str
    """Id of the conversation that the customer joined; the topic's name holds it too."""
    participantId: str
    """Id, within the conversation, of the participant that stands for the customer."""
    sessionId: str
    """Id of the customer's communication, such as the call, which analytics calls a session."""
    eventTime: int
    """When the customer joined, in milliseconds since 1970-01-01 UTC."""
    callbackScheduledTime: int
    """When the callback is due, in milliseconds since 1970-01-01 UTC; absent on other media and if it is to be made as
    soon as possible.
    """
    mediaType: CustomerStartDetailEventTopicCustomerStartEventMediaType
    """Medium in which the customer is in touch."""
    messageType: CustomerStartDetailEventTopicCustomerStartEventMessageType
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: CustomerStartDetailEventTopicCustomerStartEventDirection
    """Direction of the customer's leg: INBOUND if the customer got in touch, OUTBOUND if the contact centre reached
    out.
    """
    ani: str
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str
    """Number that was dialled: one of the organisation's on inbound calls, the customer's on outbound ones. Present on
    calls.
    """
    addressFrom: str
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    callbackUserName: str
    """Name of the person to be called back, as the request gave it. Present on callbacks."""
    callbackNumbers: list[str]
    """Phone numbers at which the person can be called back. An entry may be empty. Present on callbacks."""
    externalContactId: str
    """Id of the external contact that the customer was matched to; absent if none was found so far."""
    externalOrganizationId: str
    """Id of the external organization that the matched contact belongs to; absent if there is none."""
    conversationExternalContactIds: list[str]
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str]
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    divisionId: str
    """Id of the division to which the platform assigns the customer's part of the conversation."""
    utilizationLabel: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    journeyContext: CustomerStartDetailEventTopicJourneyContext
    """What links the communication to the customer's visit on the web site or in the app before it; absent on
    communications that did not begin there.
    """
    subject: str
    """Subject line of the e-mail that began the exchange. Present on e-mails."""


class CustomerStartDetailEventTopicJourneyContext(TypedDict, total=False):
    """What links a customer's communication to the visit of the web site or the app out of which it began. Present in
    events of customers who got in touch there.
    """

    sessionId: str
    """Id of the customer's visit, as the journey service tracks it; no communication has this id."""
    sessionIdType: str
    """Where the visit takes place, as a lower-case word such as web or app. An open vocabulary."""
    actionId: str
    """Id of the action, such as the offer of a chat, that prompted the customer; absent when the customer got in touch
    unprompted.
    """
    actionMapId: str
    """Id of the action map, which is the rule that set the action off; absent where there was no action."""


class FlowEndDetailEventTopicFlowEndEvent(TypedDict, total=False):
    """Tells that a flow, such as the menus that answer a call or a bot, is done with a communication, and why. Body of
    the events of v2.detail.events.conversation.{id}.flow.end.
    """

    conversationId: str
    """Id of the conversation that the flow handled; the topic's name holds it too."""
    participantId: str
    """Id, within the conversation, of the participant that stood for the flow."""
    sessionId: str
    """Id of the flow's communication that ended, such as its leg of the call, which analytics calls a session."""
    eventTime: int
    """When the flow ended, in milliseconds since 1970-01-01 UTC."""
    mediaType: FlowEndDetailEventTopicFlowEndEventMediaType
    """Medium of the communication that the flow handled."""
    messageType: FlowEndDetailEventTopicFlowEndEventMessageType
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: FlowEndDetailEventTopicFlowEndEventDirection
    """Direction of the flow's leg, which need not be the customer's: on a campaign call the customer's leg is outbound,
    those of queue and agent are inbound.
    """
    ani: str
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str
    """Number or address that was dialled; on the flow's leg it may be a SIP address inside the platform instead of the
    phone number. Present on calls.
    """
    addressFrom: str
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    conversationExternalContactIds: list[str]
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str]
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    divisionId: str
    """Id of the division that the flow belongs to."""
    utilizationLabel: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    flowId: str
    """Id of the flow that ended; every version of it has the same."""
    flowVersion: str
    """Version of the flow that ran, as a number with a point such as 7.0."""
    flowType: FlowEndDetailEventTopicFlowEndEventFlowType
    """The kind of flow that ended."""
    subject: str
    """Subject line of the e-mail that began the exchange. Present on e-mails."""
    exitReason: FlowEndDetailEventTopicFlowEndEventExitReason
    """Why the flow was done with the communication."""
    transferType: FlowEndDetailEventTopicFlowEndEventTransferType
    """The kind of destination to which the flow passed the communication on; absent if it did not."""
    disconnectType: FlowEndDetailEventTopicFlowEndEventDisconnectType
    """The way in which the flow's communication ended, which is a transfer when the flow passed it on."""
    connectedDurationMs: int
    """How long the communication was connected to the flow, in milliseconds."""


class FlowOutcomeDetailEventTopicFlowMilestone(TypedDict, total=False):
    """One milestone that a communication passed in a flow: a point on the way to an outcome that the makers of the flow
    marked.
    """

    milestoneId: str
    """Id of the milestone, as the organisation defined it."""
    milestoneTime: int
    """When the communication passed the milestone, in milliseconds since 1970-01-01 UTC."""


class FlowOutcomeDetailEventTopicFlowOutcomeEvent(TypedDict, total=False):
    """Tells whether a communication reached an outcome, which is a goal such as a paid bill that the makers of a flow
    defined in it. Body of the events of v2.detail.events.conversation.{id}.flow.outcome.
    """

    conversationId: str
    """Id of the conversation that the flow handles; the topic's name holds it too."""
    participantId: str
    """Id, within the conversation, of the participant that stands for the flow."""
    sessionId: str
    """Id of the flow's communication, such as its leg of the call, which analytics calls a session."""
    eventTime: int
    """When the outcome was reported, in milliseconds since 1970-01-01 UTC; it may be some time after the flow decided
    on it.
    """
    flowOutcomeStartTime: int
    """When the flow began to pursue the outcome, in milliseconds since 1970-01-01 UTC."""
    flowOutcomeEndTime: int
    """When the flow decided on the outcome, in milliseconds since 1970-01-01 UTC; absent if it never did."""
    mediaType: FlowOutcomeDetailEventTopicFlowOutcomeEventMediaType
    """Medium of the communication that the flow handles."""
    messageType: FlowOutcomeDetailEventTopicFlowOutcomeEventMessageType
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: FlowOutcomeDetailEventTopicFlowOutcomeEventDirection
    """Direction of the flow's leg, which need not be the customer's: on a campaign call the customer's leg is outbound,
    those of queue and agent are inbound.
    """
    ani: str
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str
    """Number or address that was dialled; on the flow's leg it may be a SIP address inside the platform instead of the
    phone number. Present on calls.
    """
    addressFrom: str
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    conversationExternalContactIds: list[str]
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str]
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    divisionId: str
    """Id of the division that the flow belongs to."""
    utilizationLabel: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    flowId: str
    """Id of the flow that the outcome belongs to; every version of it has the same."""
    flowVersion: str
    """Version of the flow that ran, as a number with a point such as 7.0."""
    flowType: FlowOutcomeDetailEventTopicFlowOutcomeEventFlowType
    """The kind of flow that the outcome belongs to."""
    flowOutcomeId: str
    """Id of the outcome, as the organisation defined it."""
    flowMilestones: list[FlowOutcomeDetailEventTopicFlowMilestone]
    """The milestones that the communication passed in the flow, in the order of time; empty or absent if there were
    none.
    """
    subject: str
    """Subject line of the e-mail that began the exchange. Present on e-mails."""
    flowOutcomeValue: FlowOutcomeDetailEventTopicFlowOutcomeEventFlowOutcomeValue
    """Whether the outcome was reached."""


class FlowStartDetailEventTopicFlowStartEvent(TypedDict, total=False):
    """Tells that a flow, such as the menus that answer a call or a bot, began to handle a communication. Body of the
    events of v2.detail.events.conversation.{id}.flow.start.
    """

    conversationId: str
    """Id of the conversation that the flow handles; the topic's name holds it too."""
    participantId: str
    """Id, within the conversation, of the participant that stands for the flow."""
    sessionId: str
    """Id of the flow's communication, such as its leg of the call, which analytics calls a session."""
    eventTime: int
    """When the flow began, in milliseconds since 1970-01-01 UTC."""
    mediaType: FlowStartDetailEventTopicFlowStartEventMediaType
    """Medium of the communication that the flow handles."""
    messageType: FlowStartDetailEventTopicFlowStartEventMessageType
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: FlowStartDetailEventTopicFlowStartEventDirection
    """Direction of the flow's leg, which need not be the customer's: on a campaign call the customer's leg is outbound,
    those of queue and agent are inbound.
    """
    ani: str
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str
    """Number or address that was dialled; on the flow's leg it may be a SIP address inside the platform instead of the
    phone number. Present on calls.
    """
    addressFrom: str
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    conversationExternalContactIds: list[str]
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str]
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    divisionId: str
    """Id of the division that the flow belongs to."""
    utilizationLabel: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    flowId: str
    """Id of the flow that began; every version of it has the same."""
    flowVersion: str
    """Version of the flow that runs, as a number with a point such as 7.0."""
    flowType: FlowStartDetailEventTopicFlowStartEventFlowType
    """The kind of flow that began."""
    subject: str
    """Subject line of the e-mail that began the exchange. Present on e-mails."""


class OutboundDetailEventTopicOutboundInitEvent(TypedDict, total=False):
    """Tells that an outbound campaign began a conversation with one of its contacts. Body of the events of
    v2.detail.events.conversation.{id}.outbound.
    """

    conversationId: str
    """Id of the conversation that the campaign began; the topic's name holds it too."""
    participantId: str
    """Id, within the conversation, of the participant for whom the contact was placed."""
    sessionId: str
    """Id of the communication that the campaign placed, such as the call, which analytics calls a session."""
    eventTime: int
    """When the campaign placed the contact, in milliseconds since 1970-01-01 UTC."""
    mediaType: OutboundDetailEventTopicOutboundInitEventMediaType
    """Medium in which the campaign reaches out."""
    messageType: OutboundDetailEventTopicOutboundInitEventMessageType
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: OutboundDetailEventTopicOutboundInitEventDirection
    """Direction of the communication, OUTBOUND for what a campaign places."""
    ani: str
    """Number that the campaign shows to the contact as the caller's. Present on calls."""
    dnis: str
    """Number that was dialled, which is the contact's. Present on calls."""
    addressFrom: str
    """Address that the campaign writes from, such as one of the organisation's e-mail addresses or numbers for
    messages. Absent on calls.
    """
    addressTo: str
    """The contact's address that the campaign writes to. Absent on calls."""
    conversationExternalContactIds: list[str]
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str]
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    divisionId: str
    """Id of the division that the campaign belongs to."""
    utilizationLabel: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    outboundCampaignId: str
    """Id of the campaign that reaches out."""
    outboundContactListId: str
    """Id of the contact list that holds the contact."""
    outboundContactId: str
    """Id of the contact within its contact list. Whoever imported the list may have chosen it, and taken a phone number
    or a customer number for it.
    """
    subject: str
    """Subject line of the e-mail that the campaign sends. Present on e-mails."""


class UserEndDetailEventTopicUserEndEvent(TypedDict, total=False):
    """Tells that a user, such as an agent, left a conversation, how, and how long each stage of the user's part lasted.
    After-call work comes later. Body of the events of v2.detail.events.conversation.{id}.user.end.
    """

    conversationId: str
    """Id of the conversation that the user left; the topic's name holds it too."""
    participantId: str
    """Id, within the conversation, of the participant that stood for the user."""
    sessionId: str
    """Id of the user's communication that ended, such as their leg of the call, which analytics calls a session."""
    eventTime: int
    """When the user left, in milliseconds since 1970-01-01 UTC; after-call work lies after this moment."""
    callbackScheduledTime: int
    """When the callback is due, in milliseconds since 1970-01-01 UTC; absent on other media and if it is to be made as
    soon as possible.
    """
    mediaType: UserEndDetailEventTopicUserEndEventMediaType
    """Medium in which the user took part."""
    messageType: UserEndDetailEventTopicUserEndEventMessageType
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: UserEndDetailEventTopicUserEndEventDirection
    """Direction of the user's leg, which need not be the customer's: on a campaign call the customer's leg is outbound,
    those of queue and agent are inbound.
    """
    userId: str
    """Id of the user who left."""
    ani: str
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str
    """Number or address that was dialled; on the user's leg it may be a SIP address inside the platform instead of the
    phone number. Present on calls.
    """
    addressFrom: str
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    callbackUserName: str
    """Name of the person to be called back, as the request gave it. Present on callbacks."""
    callbackNumbers: list[str]
    """Phone numbers at which the person can be called back. An entry may be empty. Present on callbacks."""
    conversationExternalContactIds: list[str]
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str]
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    queueId: str
    """Id of the queue through which the user was reached or on whose behalf the user acted; absent outside routing."""
    divisionId: str
    """Id of the division that the user belongs to."""
    utilizationLabel: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    subject: str
    """Subject line of the e-mail that began the exchange. Present on e-mails."""
    disconnectType: UserEndDetailEventTopicUserEndEventDisconnectType
    """The way in which the user's communication ended."""
    interactingDurationMs: int
    """How long the user was in touch with the other side, in milliseconds; absent if the user never answered."""
    heldDurationMs: int
    """How long the user had the other side on hold in all, in milliseconds; absent if that never happened."""
    alertingDurationMs: int
    """How long the user was alerted, answered or not, in milliseconds; absent for users who were not alerted."""
    contactingDurationMs: int
    """How long the user's part was in the stage of contacting, in which the side reached is asked to accept, in
    milliseconds; absent if it never was.
    """
    dialingDurationMs: int
    """How long an outbound attempt was under way before the other side was reached, in milliseconds; absent if the user
    placed none.
    """
    callbackDurationMs: int
    """How long the user had the callback in hand, in milliseconds. Present on callbacks."""


class UserStartDetailEventTopicUserStartEvent(TypedDict, total=False):
    """Tells that a user, such as an agent, joined a conversation, which for an agent is the moment of the offer and not
    yet of the answer. Body of the events of v2.detail.events.conversation.{id}.user.start.
    """

    conversationId: str
    """Id of the conversation that the user joined; the topic's name holds it too."""
    participantId: str
    """Id, within the conversation, of the participant that stands for the user; each further offer makes another."""
    sessionId: str
    """Id of the user's communication, such as their leg of the call, which analytics calls a session."""
    eventTime: int
    """When the user joined, in milliseconds since 1970-01-01 UTC."""
    callbackScheduledTime: int
    """When the callback is due, in milliseconds since 1970-01-01 UTC; absent on other media and if it is to be made as
    soon as possible.
    """
    mediaType: UserStartDetailEventTopicUserStartEventMediaType
    """Medium in which the user takes part."""
    messageType: UserStartDetailEventTopicUserStartEventMessageType
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: UserStartDetailEventTopicUserStartEventDirection
    """Direction of the user's leg, which need not be the customer's: on a campaign call the customer's leg is outbound,
    those of queue and agent are inbound.
    """
    userId: str
    """Id of the user who joined."""
    ani: str
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str
    """Number or address that was dialled; on the user's leg it may be a SIP address inside the platform instead of the
    phone number. Present on calls.
    """
    addressFrom: str
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    callbackUserName: str
    """Name of the person to be called back, as the request gave it. Present on callbacks."""
    callbackNumbers: list[str]
    """Phone numbers at which the person can be called back. An entry may be empty. Present on callbacks."""
    conversationExternalContactIds: list[str]
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str]
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    queueId: str
    """Id of the queue through which the user was reached or on whose behalf the user acts; absent outside routing."""
    divisionId: str
    """Id of the division that the user belongs to."""
    utilizationLabel: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    subject: str
    """Subject line of the e-mail that began the exchange. Present on e-mails."""


class VoicemailEndDetailEventTopicVoicemailEndEvent(TypedDict, total=False):
    """Tells that a caller's stay at a voicemail ended, whether a message was left or not. Body of the events of
    v2.detail.events.conversation.{id}.voicemail.end.
    """

    conversationId: str
    """Id of the conversation in which the message was left; the topic's name holds it too."""
    participantId: str
    """Id, within the conversation, of the participant that stood for the voicemail."""
    sessionId: str
    """Id of the voicemail's communication that ended, which analytics calls a session."""
    eventTime: int
    """When the caller's stay at the voicemail ended, in milliseconds since 1970-01-01 UTC."""
    mediaType: VoicemailEndDetailEventTopicVoicemailEndEventMediaType
    """Medium in which the message was left, as a rule VOICE."""
    provider: str
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: VoicemailEndDetailEventTopicVoicemailEndEventDirection
    """Direction of the voicemail's leg, which need not be the customer's: on a campaign call the customer's leg is
    outbound, those of queue and agent are inbound.
    """
    userId: str
    """Id of the user for whom the message was left; absent when it was left for a queue or a group."""
    ani: str
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str
    """Number or address that was dialled; on the voicemail's leg it may be a SIP address inside the platform instead of
    the phone number. Present on calls.
    """
    conversationExternalContactIds: list[str]
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str]
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    queueId: str
    """Id of the queue for which the message was left; absent when it was not left for a queue."""
    divisionId: str
    """Id of the division that the voicemail's owner, a user or a queue, belongs to."""
    utilizationLabel: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    disconnectType: VoicemailEndDetailEventTopicVoicemailEndEventDisconnectType
    """The way in which the voicemail's communication ended."""
    voicemailDurationMs: int
    """How long the caller's stay at the voicemail lasted, in milliseconds."""


class VoicemailStartDetailEventTopicVoicemailStartEvent(TypedDict, total=False):
    """Tells that a caller reached a voicemail and can leave a message. Body of the events of
    v2.detail.events.conversation.{id}.voicemail.start.
    """

    conversationId: str
    """Id of the conversation in which the message is left; the topic's name holds it too."""
    participantId: str
    """Id, within the conversation, of the participant that stands for the voicemail."""
    sessionId: str
    """Id of the voicemail's communication, which analytics calls a session."""
    eventTime: int
    """When the caller reached the voicemail, in milliseconds since 1970-01-01 UTC."""
    mediaType: VoicemailStartDetailEventTopicVoicemailStartEventMediaType
    """Medium in which the message is left, as a rule VOICE."""
    provider: str
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: VoicemailStartDetailEventTopicVoicemailStartEventDirection
    """Direction of the voicemail's leg, which need not be the customer's: on a campaign call the customer's leg is
    outbound, those of queue and agent are inbound.
    """
    userId: str
    """Id of the user for whom the message is left; absent when it is left for a queue or a group."""
    ani: str
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str
    """Number or address that was dialled; on the voicemail's leg it may be a SIP address inside the platform instead of
    the phone number. Present on calls.
    """
    conversationExternalContactIds: list[str]
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str]
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    queueId: str
    """Id of the queue for which the message is left; absent when it is not left for a queue."""
    divisionId: str
    """Id of the division that the voicemail's owner, a user or a queue, belongs to."""
    utilizationLabel: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """


class WrapupDetailEventTopicWrapupEvent(TypedDict, total=False):
    """Tells that an agent gave a wrap-up, which is the outcome of an interaction as the agent saw it. Probably the body
    of the events of v2.detail.events.conversation.{id}.wrapup.
    """

    conversationId: str
    """Id of the conversation that the wrap-up is about; the topic's name holds it too."""
    participantId: str
    """Id, within the conversation, of the participant that stands for the agent."""
    sessionId: str
    """Id of the agent's communication that the wrap-up is about, such as their leg of the call, which analytics calls a
    session.
    """
    eventTime: int
    """When the wrap-up was given, in milliseconds since 1970-01-01 UTC."""
    callbackScheduledTime: int
    """When the callback is due, in milliseconds since 1970-01-01 UTC; absent on other media and if it is to be made as
    soon as possible.
    """
    mediaType: WrapupDetailEventTopicWrapupEventMediaType
    """Medium of the communication that the wrap-up is about."""
    messageType: WrapupDetailEventTopicWrapupEventMessageType
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: WrapupDetailEventTopicWrapupEventDirection
    """Direction of the agent's leg, which need not be the customer's: on a campaign call the customer's leg is
    outbound, those of queue and agent are inbound.
    """
    ani: str
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str
    """Number or address that was dialled; on the agent's leg it may be a SIP address inside the platform instead of the
    phone number. Present on calls.
    """
    addressFrom: str
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    callbackUserName: str
    """Name of the person to be called back, as the request gave it. Present on callbacks."""
    callbackNumbers: list[str]
    """Phone numbers at which the person can be called back. An entry may be empty. Present on callbacks."""
    conversationExternalContactIds: list[str]
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str]
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    queueId: str
    """Id of the queue on whose behalf the agent acted; absent outside routing."""
    utilizationLabel: str
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    subject: str
    """Subject line of the e-mail that began the exchange. Present on e-mails."""
    wrapupCode: str
    """Id of the wrap-up code that the agent chose. The platform's own codes, such as the one for a timed-out wrap-up,
    have fixed names instead of UUIDs.
    """
    wrapupNotes: str
    """Free text that the agent wrote about the interaction; absent or empty when only a code was chosen."""
    wrapupDurationMs: int
    """How long the agent had been in after-call work when the wrap-up was given, in milliseconds."""
