# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/detail_events/, as the lenient profile promises them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from convoschema.types.detail_events import (
        AcdEndDetailEventTopicAcdEndEventAcdOutcome,
        AcdEndDetailEventTopicAcdEndEventDirection,
        AcdEndDetailEventTopicAcdEndEventDisconnectType,
        AcdEndDetailEventTopicAcdEndEventMediaType,
        AcdEndDetailEventTopicAcdEndEventMessageType,
        AcdEndDetailEventTopicAcdEndEventUsedRouting,
        AcdStartDetailEventTopicAcdStartEventDirection,
        AcdStartDetailEventTopicAcdStartEventMediaType,
        AcdStartDetailEventTopicAcdStartEventMessageType,
        AcwDetailEventTopicAfterCallWorkEventDirection,
        AcwDetailEventTopicAfterCallWorkEventMediaType,
        AcwDetailEventTopicAfterCallWorkEventMessageType,
        AttributeDetailEventTopicCommunicationMediaType,
        ContactDetailEventTopicContactUpdateEventDirection,
        ContactDetailEventTopicContactUpdateEventMediaType,
        ContactDetailEventTopicContactUpdateEventMessageType,
        CustomerEndDetailEventTopicCustomerEndEventDirection,
        CustomerEndDetailEventTopicCustomerEndEventDisconnectType,
        CustomerEndDetailEventTopicCustomerEndEventMediaType,
        CustomerEndDetailEventTopicCustomerEndEventMessageType,
        CustomerStartDetailEventTopicCustomerStartEventDirection,
        CustomerStartDetailEventTopicCustomerStartEventMediaType,
        CustomerStartDetailEventTopicCustomerStartEventMessageType,
        FlowEndDetailEventTopicFlowEndEventDirection,
        FlowEndDetailEventTopicFlowEndEventDisconnectType,
        FlowEndDetailEventTopicFlowEndEventExitReason,
        FlowEndDetailEventTopicFlowEndEventFlowType,
        FlowEndDetailEventTopicFlowEndEventMediaType,
        FlowEndDetailEventTopicFlowEndEventMessageType,
        FlowEndDetailEventTopicFlowEndEventTransferType,
        FlowOutcomeDetailEventTopicFlowOutcomeEventDirection,
        FlowOutcomeDetailEventTopicFlowOutcomeEventFlowOutcomeValue,
        FlowOutcomeDetailEventTopicFlowOutcomeEventFlowType,
        FlowOutcomeDetailEventTopicFlowOutcomeEventMediaType,
        FlowOutcomeDetailEventTopicFlowOutcomeEventMessageType,
        FlowStartDetailEventTopicFlowStartEventDirection,
        FlowStartDetailEventTopicFlowStartEventFlowType,
        FlowStartDetailEventTopicFlowStartEventMediaType,
        FlowStartDetailEventTopicFlowStartEventMessageType,
        OutboundDetailEventTopicOutboundInitEventDirection,
        OutboundDetailEventTopicOutboundInitEventMediaType,
        OutboundDetailEventTopicOutboundInitEventMessageType,
        UserEndDetailEventTopicUserEndEventDirection,
        UserEndDetailEventTopicUserEndEventDisconnectType,
        UserEndDetailEventTopicUserEndEventMediaType,
        UserEndDetailEventTopicUserEndEventMessageType,
        UserStartDetailEventTopicUserStartEventDirection,
        UserStartDetailEventTopicUserStartEventMediaType,
        UserStartDetailEventTopicUserStartEventMessageType,
        VoicemailEndDetailEventTopicVoicemailEndEventDirection,
        VoicemailEndDetailEventTopicVoicemailEndEventDisconnectType,
        VoicemailEndDetailEventTopicVoicemailEndEventMediaType,
        VoicemailStartDetailEventTopicVoicemailStartEventDirection,
        VoicemailStartDetailEventTopicVoicemailStartEventMediaType,
        WrapupDetailEventTopicWrapupEventDirection,
        WrapupDetailEventTopicWrapupEventMediaType,
        WrapupDetailEventTopicWrapupEventMessageType,
    )

__all__ = [
    "AcdEndDetailEventTopicAcdEndEvent",
    "AcdStartDetailEventTopicAcdStartEvent",
    "AcwDetailEventTopicAfterCallWorkEvent",
    "AttributeDetailEventTopicAttributeUpdateEvent",
    "AttributeDetailEventTopicCommunication",
    "ContactDetailEventTopicContactUpdateEvent",
    "CustomerEndDetailEventTopicCustomerEndEvent",
    "CustomerStartDetailEventTopicCustomerStartEvent",
    "CustomerStartDetailEventTopicJourneyContext",
    "FlowEndDetailEventTopicFlowEndEvent",
    "FlowOutcomeDetailEventTopicFlowMilestone",
    "FlowOutcomeDetailEventTopicFlowOutcomeEvent",
    "FlowStartDetailEventTopicFlowStartEvent",
    "OutboundDetailEventTopicOutboundInitEvent",
    "UserEndDetailEventTopicUserEndEvent",
    "UserStartDetailEventTopicUserStartEvent",
    "VoicemailEndDetailEventTopicVoicemailEndEvent",
    "VoicemailStartDetailEventTopicVoicemailStartEvent",
    "WrapupDetailEventTopicWrapupEvent",
]


class AcdEndDetailEventTopicAcdEndEvent(TypedDict, total=False):
    """Tells that a communication's wait in a queue ended, with the outcome and the routing that was asked for and used.
    Body of the events of v2.detail.events.conversation.{id}.acd.end.
    """

    conversationId: str | None
    """Id of the conversation that waited for an agent; the topic's name holds it too."""
    participantId: str | None
    """Id, within the conversation, of the participant that stood for the queue."""
    sessionId: str | None
    """Id of the queue's communication that ended, such as its leg of the call, which analytics calls a session."""
    eventTime: int | None
    """When the wait in the queue ended, in milliseconds since 1970-01-01 UTC."""
    callbackScheduledTime: int | None
    """When the callback is due, in milliseconds since 1970-01-01 UTC; absent on other media and if it is to be made as
    soon as possible.
    """
    mediaType: AcdEndDetailEventTopicAcdEndEventMediaType | str | None
    """Medium of the communication that waited."""
    messageType: AcdEndDetailEventTopicAcdEndEventMessageType | str | None
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str | None
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: AcdEndDetailEventTopicAcdEndEventDirection | str | None
    """Direction of the queue's leg, which need not be the customer's: on a campaign call the customer's leg is
    outbound, those of queue and agent are inbound.
    """
    answeredUserId: str | None
    """Id of the user who answered; absent if nobody did."""
    ani: str | None
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str | None
    """Number or address that was dialled; on the queue's leg it may be a SIP address inside the platform instead of the
    phone number. Present on calls.
    """
    addressFrom: str | None
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str | None
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    callbackUserName: str | None
    """Name of the person to be called back, as the request gave it. Present on callbacks."""
    callbackNumbers: list[str] | None
    """Phone numbers at which the person can be called back. An entry may be empty. Present on callbacks."""
    conversationExternalContactIds: list[str] | None
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str] | None
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    queueId: str | None
    """Id of the queue in which the communication waited."""
    divisionId: str | None
    """Id of the division that the queue belongs to."""
    utilizationLabel: str | None
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    routingPriority: int | None
    """Precedence over the other conversations that waited; a higher number is served earlier."""
    requestedRoutings: list[str] | None
    """The methods of routing that the search for an agent was to use, in the words of usedRouting."""
    usedRouting: AcdEndDetailEventTopicAcdEndEventUsedRouting | str | None
    """The method of routing by which the agent was found; absent if none was found."""
    requestedRoutingSkillIds: list[str] | None
    """Ids of the skills that the agent should have; empty or absent if none were asked for."""
    requestedSkillExpressionIds: list[str] | None
    """Ids of the skill expressions, which are conditions on skills, by which routing searched; absent if it used none.
    """
    requestedLanguageId: str | None
    """Id of the language in which the agent should be able to serve the customer; absent if none was asked for."""
    requestedRoutingUserIds: list[str] | None
    """Ids of the users whom routing was asked to prefer; absent if nobody was preferred."""
    flowType: str | None
    """Kind of flow that had to do with the wait, as a word in capitals such as INQUEUECALL; often absent. An open
    vocabulary.
    """
    subject: str | None
    """Subject line of the e-mail that began the exchange. Present on e-mails."""
    acdOutcome: AcdEndDetailEventTopicAcdEndEventAcdOutcome | str | None
    """What became of the wait in the queue."""
    disconnectType: AcdEndDetailEventTopicAcdEndEventDisconnectType | str | None
    """The way in which the queue's communication ended, which is a transfer when an agent answered."""
    connectedDurationMs: int | None
    """How long the communication was connected to the queue, in milliseconds."""


class AcdStartDetailEventTopicAcdStartEvent(TypedDict, total=False):
    """Tells that a communication entered a queue and began to wait for an agent. Body of the events of
    v2.detail.events.conversation.{id}.acd.start.
    """

    conversationId: str | None
    """Id of the conversation that waits for an agent; the topic's name holds it too."""
    participantId: str | None
    """Id, within the conversation, of the participant that stands for the queue."""
    sessionId: str | None
    """Id of the queue's communication, such as its leg of the call, which analytics calls a session."""
    eventTime: int | None
    """When the wait in the queue began, in milliseconds since 1970-01-01 UTC."""
    callbackScheduledTime: int | None
    """When the callback is due, in milliseconds since 1970-01-01 UTC; absent on other media and if it is to be made as
    soon as possible.
    """
    mediaType: AcdStartDetailEventTopicAcdStartEventMediaType | str | None
    """Medium of the communication that waits."""
    messageType: AcdStartDetailEventTopicAcdStartEventMessageType | str | None
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str | None
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: AcdStartDetailEventTopicAcdStartEventDirection | str | None
    """Direction of the queue's leg, which need not be the customer's: on a campaign call the customer's leg is
    outbound, those of queue and agent are inbound.
    """
    ani: str | None
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str | None
    """Number or address that was dialled; on the queue's leg it may be a SIP address inside the platform instead of the
    phone number. Present on calls.
    """
    addressFrom: str | None
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str | None
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    callbackUserName: str | None
    """Name of the person to be called back, as the request gave it. Present on callbacks."""
    callbackNumbers: list[str] | None
    """Phone numbers at which the person can be called back. An entry may be empty. Present on callbacks."""
    conversationExternalContactIds: list[str] | None
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str] | None
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    queueId: str | None
    """Id of the queue in which the communication waits."""
    divisionId: str | None
    """Id of the division that the queue belongs to."""
    utilizationLabel: str | None
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    routingPriority: int | None
    """Precedence over the other conversations that wait; a higher number is served earlier."""
    requestedRoutingSkillIds: list[str] | None
    """Ids of the skills that the agent should have; empty or absent if none were asked for."""
    skillExpressionApplied: bool | None
    """True if routing searches for the agent by a skill expression, which is a condition on skills."""
    subject: str | None
    """Subject line of the e-mail that began the exchange. Present on e-mails."""


class AcwDetailEventTopicAfterCallWorkEvent(TypedDict, total=False):
    """Tells that an agent finished the after-call work on a communication, with the wrap-up if one was given. Body of
    the events of v2.detail.events.conversation.{id}.acw.
    """

    conversationId: str | None
    """Id of the conversation that the after-call work belongs to; the topic's name holds it too."""
    participantId: str | None
    """Id, within the conversation, of the participant that stands for the agent."""
    sessionId: str | None
    """Id of the agent's communication that the work followed, such as their leg of the call, which analytics calls a
    session.
    """
    eventTime: int | None
    """When the after-call work was finished, in milliseconds since 1970-01-01 UTC."""
    callbackScheduledTime: int | None
    """When the callback is due, in milliseconds since 1970-01-01 UTC; absent on other media and if it is to be made as
    soon as possible.
    """
    mediaType: AcwDetailEventTopicAfterCallWorkEventMediaType | str | None
    """Medium of the communication that the work followed."""
    messageType: AcwDetailEventTopicAfterCallWorkEventMessageType | str | None
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str | None
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: AcwDetailEventTopicAfterCallWorkEventDirection | str | None
    """Direction of the agent's leg, which need not be the customer's: on a campaign call the customer's leg is
    outbound, those of queue and agent are inbound.
    """
    userId: str | None
    """Id of the user who did the after-call work."""
    ani: str | None
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str | None
    """Number or address that was dialled; on the agent's leg it may be a SIP address inside the platform instead of the
    phone number. Present on calls.
    """
    addressFrom: str | None
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str | None
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    callbackUserName: str | None
    """Name of the person to be called back, as the request gave it. Present on callbacks."""
    callbackNumbers: list[str] | None
    """Phone numbers at which the person can be called back. An entry may be empty. Present on callbacks."""
    conversationExternalContactIds: list[str] | None
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str] | None
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    queueId: str | None
    """Id of the queue on whose behalf the agent acted; absent outside routing."""
    utilizationLabel: str | None
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    subject: str | None
    """Subject line of the e-mail that began the exchange. Present on e-mails."""
    wrapupCode: str | None
    """Id of the wrap-up code that the agent chose; absent if none was given. The platform's own codes have fixed names
    instead of UUIDs.
    """
    wrapupNotes: str | None
    """Free text that the agent wrote about the interaction; absent or empty when only a code was chosen."""
    wrapupDurationMs: int | None
    """How long the after-call work lasted, in milliseconds."""


class AttributeDetailEventTopicAttributeUpdateEvent(TypedDict, total=False):
    """Tells that attributes of a participant, which are the data that flows, integrations and scripts attach to it,
    were set or changed. Body of the events of v2.detail.events.conversation.{id}.attributes.
    """

    conversationId: str | None
    """Id of the conversation that the participant takes part in; the topic's name holds it too."""
    participantId: str | None
    """Id, within the conversation, of the participant that bears the attributes."""
    eventTime: int | None
    """When the attributes changed, in milliseconds since 1970-01-01 UTC."""
    participantStartTime: int | None
    """When that participant joined the conversation, in milliseconds since 1970-01-01 UTC."""
    conversationExternalContactIds: list[str] | None
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str] | None
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    communications: list[AttributeDetailEventTopicCommunication] | None
    """The participant's communications, each with its medium; empty or absent if it has none."""
    attributes: dict[str, str | None] | None
    """The attributes by name, with their values after the change. What they hold is the organisation's own choice, and
    often a customer's details.
    """


class AttributeDetailEventTopicCommunication(TypedDict, total=False):
    """One communication of the participant whose attributes changed. It is named here and no more; other events and the
    API tell of it.
    """

    id: str | None
    """Id of the communication, which other detail events and analytics call the session."""
    mediaType: AttributeDetailEventTopicCommunicationMediaType | str | None
    """Medium of this communication."""


class ContactDetailEventTopicContactUpdateEvent(TypedDict, total=False):
    """Tells that a customer in a conversation was matched to an external contact, or to another one than before.
    Probably the body of the events of v2.detail.events.conversation.{id}.contact.
    """

    conversationId: str | None
    """Id of the conversation in which the customer was matched; the topic's name holds it too."""
    participantId: str | None
    """Id, within the conversation, of the participant that stands for the customer."""
    sessionId: str | None
    """Id of the customer's communication, such as the call, which analytics calls a session."""
    eventTime: int | None
    """When the match changed, in milliseconds since 1970-01-01 UTC."""
    callbackScheduledTime: int | None
    """When the callback is due, in milliseconds since 1970-01-01 UTC; absent on other media and if it is to be made as
    soon as possible.
    """
    mediaType: ContactDetailEventTopicContactUpdateEventMediaType | str | None
    """Medium in which the customer is in touch."""
    messageType: ContactDetailEventTopicContactUpdateEventMessageType | str | None
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str | None
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: ContactDetailEventTopicContactUpdateEventDirection | str | None
    """Direction of the customer's leg: INBOUND if the customer got in touch, OUTBOUND if the contact centre reached
    out.
    """
    ani: str | None
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str | None
    """Number that was dialled: one of the organisation's on inbound calls, the customer's on outbound ones. Present on
    calls.
    """
    addressFrom: str | None
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str | None
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    callbackUserName: str | None
    """Name of the person to be called back, as the request gave it. Present on callbacks."""
    callbackNumbers: list[str] | None
    """Phone numbers at which the person can be called back. An entry may be empty. Present on callbacks."""
    externalContactId: str | None
    """Id of the external contact that the customer is matched to from now on; absent if the match was taken back."""
    externalOrganizationId: str | None
    """Id of the external organization that the contact belongs to; absent if there is none."""
    conversationExternalContactIds: list[str] | None
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str] | None
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    divisionId: str | None
    """Id of the division to which the platform assigns the customer's part of the conversation."""
    utilizationLabel: str | None
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    subject: str | None
    """Subject line of the e-mail that began the exchange. Present on e-mails."""


class CustomerEndDetailEventTopicCustomerEndEvent(TypedDict, total=False):
    """Tells that a customer left a conversation, and how. After-call work of agents may still be going on. Body of the
    events of v2.detail.events.conversation.{id}.customer.end.
    """

    conversationId: str | None
    """Id of the conversation that the customer left; the topic's name holds it too."""
    participantId: str | None
    """Id, within the conversation, of the participant that stood for the customer."""
    sessionId: str | None
    """Id of the customer's communication that ended, such as the call, which analytics calls a session."""
    eventTime: int | None
    """When the customer left, in milliseconds since 1970-01-01 UTC."""
    callbackScheduledTime: int | None
    """When the callback is due, in milliseconds since 1970-01-01 UTC; absent on other media and if it is to be made as
    soon as possible.
    """
    mediaType: CustomerEndDetailEventTopicCustomerEndEventMediaType | str | None
    """Medium in which the customer was in touch."""
    messageType: CustomerEndDetailEventTopicCustomerEndEventMessageType | str | None
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str | None
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: CustomerEndDetailEventTopicCustomerEndEventDirection | str | None
    """Direction of the customer's leg: INBOUND if the customer got in touch, OUTBOUND if the contact centre reached
    out.
    """
    ani: str | None
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str | None
    """Number that was dialled: one of the organisation's on inbound calls, the customer's on outbound ones. Present on
    calls.
    """
    addressFrom: str | None
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str | None
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    callbackUserName: str | None
    """Name of the person to be called back, as the request gave it. Present on callbacks."""
    callbackNumbers: list[str] | None
    """Phone numbers at which the person can be called back. An entry may be empty. Present on callbacks."""
    externalContactId: str | None
    """Id of the external contact that the customer was matched to; absent if none was found."""
    externalOrganizationId: str | None
    """Id of the external organization that the matched contact belongs to; absent if there is none."""
    conversationExternalContactIds: list[str] | None
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str] | None
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    divisionId: str | None
    """Id of the division to which the platform assigns the customer's part of the conversation."""
    utilizationLabel: str | None
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    subject: str | None
    """Subject line of the e-mail that began the exchange. Present on e-mails."""
    disconnectType: CustomerEndDetailEventTopicCustomerEndEventDisconnectType | str | None
    """The way in which the customer's communication ended."""
    interactingDurationMs: int | None
    """How long the customer's stretches of interaction lasted in all, in milliseconds; absent if there were none."""


class CustomerStartDetailEventTopicCustomerStartEvent(TypedDict, total=False):
    """Tells that a customer joined a conversation: called, wrote, asked for a callback, or was reached by the contact
    centre. Body of the events of v2.detail.events.conversation.{id}.customer.start.
    """

    conversationId: str | None
    """Id of the conversation that the customer joined; the topic's name holds it too."""
    participantId: str | None
    """Id, within the conversation, of the participant that stands for the customer."""
    sessionId: str | None
    """Id of the customer's communication, such as the call, which analytics calls a session."""
    eventTime: int | None
    """When the customer joined, in milliseconds since 1970-01-01 UTC."""
    callbackScheduledTime: int | None
    """When the callback is due, in milliseconds since 1970-01-01 UTC; absent on other media and if it is to be made as
    soon as possible.
    """
    mediaType: CustomerStartDetailEventTopicCustomerStartEventMediaType | str | None
    """Medium in which the customer is in touch."""
    messageType: CustomerStartDetailEventTopicCustomerStartEventMessageType | str | None
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str | None
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: CustomerStartDetailEventTopicCustomerStartEventDirection | str | None
    """Direction of the customer's leg: INBOUND if the customer got in touch, OUTBOUND if the contact centre reached
    out.
    """
    ani: str | None
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str | None
    """Number that was dialled: one of the organisation's on inbound calls, the customer's on outbound ones. Present on
    calls.
    """
    addressFrom: str | None
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str | None
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    callbackUserName: str | None
    """Name of the person to be called back, as the request gave it. Present on callbacks."""
    callbackNumbers: list[str] | None
    """Phone numbers at which the person can be called back. An entry may be empty. Present on callbacks."""
    externalContactId: str | None
    """Id of the external contact that the customer was matched to; absent if none was found so far."""
    externalOrganizationId: str | None
    """Id of the external organization that the matched contact belongs to; absent if there is none."""
    conversationExternalContactIds: list[str] | None
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str] | None
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    divisionId: str | None
    """Id of the division to which the platform assigns the customer's part of the conversation."""
    utilizationLabel: str | None
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    journeyContext: CustomerStartDetailEventTopicJourneyContext | None
    """What links the communication to the customer's visit on the web site or in the app before it; absent on
    communications that did not begin there.
    """
    subject: str | None
    """Subject line of the e-mail that began the exchange. Present on e-mails."""


class CustomerStartDetailEventTopicJourneyContext(TypedDict, total=False):
    """What links a customer's communication to the visit of the web site or the app out of which it began. Present in
    events of customers who got in touch there.
    """

    sessionId: str | None
    """Id of the customer's visit, as the journey service tracks it; no communication has this id."""
    sessionIdType: str | None
    """Where the visit takes place, as a lower-case word such as web or app. An open vocabulary."""
    actionId: str | None
    """Id of the action, such as the offer of a chat, that prompted the customer; absent when the customer got in touch
    unprompted.
    """
    actionMapId: str | None
    """Id of the action map, which is the rule that set the action off; absent where there was no action."""


class FlowEndDetailEventTopicFlowEndEvent(TypedDict, total=False):
    """Tells that a flow, such as the menus that answer a call or a bot, is done with a communication, and why. Body of
    the events of v2.detail.events.conversation.{id}.flow.end.
    """

    conversationId: str | None
    """Id of the conversation that the flow handled; the topic's name holds it too."""
    participantId: str | None
    """Id, within the conversation, of the participant that stood for the flow."""
    sessionId: str | None
    """Id of the flow's communication that ended, such as its leg of the call, which analytics calls a session."""
    eventTime: int | None
    """When the flow ended, in milliseconds since 1970-01-01 UTC."""
    mediaType: FlowEndDetailEventTopicFlowEndEventMediaType | str | None
    """Medium of the communication that the flow handled."""
    messageType: FlowEndDetailEventTopicFlowEndEventMessageType | str | None
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str | None
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: FlowEndDetailEventTopicFlowEndEventDirection | str | None
    """Direction of the flow's leg, which need not be the customer's: on a campaign call the customer's leg is outbound,
    those of queue and agent are inbound.
    """
    ani: str | None
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str | None
    """Number or address that was dialled; on the flow's leg it may be a SIP address inside the platform instead of the
    phone number. Present on calls.
    """
    addressFrom: str | None
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str | None
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    conversationExternalContactIds: list[str] | None
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str] | None
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    divisionId: str | None
    """Id of the division that the flow belongs to."""
    utilizationLabel: str | None
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    flowId: str | None
    """Id of the flow that ended; every version of it has the same."""
    flowVersion: str | None
    """Version of the flow that ran, as a number with a point such as 7.0."""
    flowType: FlowEndDetailEventTopicFlowEndEventFlowType | str | None
    """The kind of flow that ended."""
    subject: str | None
    """Subject line of the e-mail that began the exchange. Present on e-mails."""
    exitReason: FlowEndDetailEventTopicFlowEndEventExitReason | str | None
    """Why the flow was done with the communication."""
    transferType: FlowEndDetailEventTopicFlowEndEventTransferType | str | None
    """The kind of destination to which the flow passed the communication on; absent if it did not."""
    disconnectType: FlowEndDetailEventTopicFlowEndEventDisconnectType | str | None
    """The way in which the flow's communication ended, which is a transfer when the flow passed it on."""
    connectedDurationMs: int | None
    """How long the communication was connected to the flow, in milliseconds."""


class FlowOutcomeDetailEventTopicFlowMilestone(TypedDict, total=False):
    """One milestone that a communication passed in a flow: a point on the way to an outcome that the makers of the flow
    marked.
    """

    milestoneId: str | None
    """Id of the milestone, as the organisation defined it."""
    milestoneTime: int | None
    """When the communication passed the milestone, in milliseconds since 1970-01-01 UTC."""


class FlowOutcomeDetailEventTopicFlowOutcomeEvent(TypedDict, total=False):
    """Tells whether a communication reached an outcome, which is a goal such as a paid bill that the makers of a flow
    defined in it. Body of the events of v2.detail.events.conversation.{id}.flow.outcome.
    """

    conversationId: str | None
    """Id of the conversation that the flow handles; the topic's name holds it too."""
    participantId: str | None
    """Id, within the conversation, of the participant that stands for the flow."""
    sessionId: str | None
    """Id of the flow's communication, such as its leg of the call, which analytics calls a session."""
    eventTime: int | None
    """When the outcome was reported, in milliseconds since 1970-01-01 UTC; it may be some time after the flow decided
    on it.
    """
    flowOutcomeStartTime: int | None
    """When the flow began to pursue the outcome, in milliseconds since 1970-01-01 UTC."""
    flowOutcomeEndTime: int | None
    """When the flow decided on the outcome, in milliseconds since 1970-01-01 UTC; absent if it never did."""
    mediaType: FlowOutcomeDetailEventTopicFlowOutcomeEventMediaType | str | None
    """Medium of the communication that the flow handles."""
    messageType: FlowOutcomeDetailEventTopicFlowOutcomeEventMessageType | str | None
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str | None
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: FlowOutcomeDetailEventTopicFlowOutcomeEventDirection | str | None
    """Direction of the flow's leg, which need not be the customer's: on a campaign call the customer's leg is outbound,
    those of queue and agent are inbound.
    """
    ani: str | None
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str | None
    """Number or address that was dialled; on the flow's leg it may be a SIP address inside the platform instead of the
    phone number. Present on calls.
    """
    addressFrom: str | None
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str | None
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    conversationExternalContactIds: list[str] | None
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str] | None
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    divisionId: str | None
    """Id of the division that the flow belongs to."""
    utilizationLabel: str | None
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    flowId: str | None
    """Id of the flow that the outcome belongs to; every version of it has the same."""
    flowVersion: str | None
    """Version of the flow that ran, as a number with a point such as 7.0."""
    flowType: FlowOutcomeDetailEventTopicFlowOutcomeEventFlowType | str | None
    """The kind of flow that the outcome belongs to."""
    flowOutcomeId: str | None
    """Id of the outcome, as the organisation defined it."""
    flowMilestones: list[FlowOutcomeDetailEventTopicFlowMilestone] | None
    """The milestones that the communication passed in the flow, in the order of time; empty or absent if there were
    none.
    """
    subject: str | None
    """Subject line of the e-mail that began the exchange. Present on e-mails."""
    flowOutcomeValue: FlowOutcomeDetailEventTopicFlowOutcomeEventFlowOutcomeValue | str | None
    """Whether the outcome was reached."""


class FlowStartDetailEventTopicFlowStartEvent(TypedDict, total=False):
    """Tells that a flow, such as the menus that answer a call or a bot, began to handle a communication. Body of the
    events of v2.detail.events.conversation.{id}.flow.start.
    """

    conversationId: str | None
    """Id of the conversation that the flow handles; the topic's name holds it too."""
    participantId: str | None
    """Id, within the conversation, of the participant that stands for the flow."""
    sessionId: str | None
    """Id of the flow's communication, such as its leg of the call, which analytics calls a session."""
    eventTime: int | None
    """When the flow began, in milliseconds since 1970-01-01 UTC."""
    mediaType: FlowStartDetailEventTopicFlowStartEventMediaType | str | None
    """Medium of the communication that the flow handles."""
    messageType: FlowStartDetailEventTopicFlowStartEventMessageType | str | None
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str | None
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: FlowStartDetailEventTopicFlowStartEventDirection | str | None
    """Direction of the flow's leg, which need not be the customer's: on a campaign call the customer's leg is outbound,
    those of queue and agent are inbound.
    """
    ani: str | None
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str | None
    """Number or address that was dialled; on the flow's leg it may be a SIP address inside the platform instead of the
    phone number. Present on calls.
    """
    addressFrom: str | None
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str | None
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    conversationExternalContactIds: list[str] | None
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str] | None
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    divisionId: str | None
    """Id of the division that the flow belongs to."""
    utilizationLabel: str | None
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    flowId: str | None
    """Id of the flow that began; every version of it has the same."""
    flowVersion: str | None
    """Version of the flow that runs, as a number with a point such as 7.0."""
    flowType: FlowStartDetailEventTopicFlowStartEventFlowType | str | None
    """The kind of flow that began."""
    subject: str | None
    """Subject line of the e-mail that began the exchange. Present on e-mails."""


class OutboundDetailEventTopicOutboundInitEvent(TypedDict, total=False):
    """Tells that an outbound campaign began a conversation with one of its contacts. Body of the events of
    v2.detail.events.conversation.{id}.outbound.
    """

    conversationId: str | None
    """Id of the conversation that the campaign began; the topic's name holds it too."""
    participantId: str | None
    """Id, within the conversation, of the participant for whom the contact was placed."""
    sessionId: str | None
    """Id of the communication that the campaign placed, such as the call, which analytics calls a session."""
    eventTime: int | None
    """When the campaign placed the contact, in milliseconds since 1970-01-01 UTC."""
    mediaType: OutboundDetailEventTopicOutboundInitEventMediaType | str | None
    """Medium in which the campaign reaches out."""
    messageType: OutboundDetailEventTopicOutboundInitEventMessageType | str | None
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str | None
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: OutboundDetailEventTopicOutboundInitEventDirection | str | None
    """Direction of the communication, OUTBOUND for what a campaign places."""
    ani: str | None
    """Number that the campaign shows to the contact as the caller's. Present on calls."""
    dnis: str | None
    """Number that was dialled, which is the contact's. Present on calls."""
    addressFrom: str | None
    """Address that the campaign writes from, such as one of the organisation's e-mail addresses or numbers for
    messages. Absent on calls.
    """
    addressTo: str | None
    """The contact's address that the campaign writes to. Absent on calls."""
    conversationExternalContactIds: list[str] | None
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str] | None
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    divisionId: str | None
    """Id of the division that the campaign belongs to."""
    utilizationLabel: str | None
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    outboundCampaignId: str | None
    """Id of the campaign that reaches out."""
    outboundContactListId: str | None
    """Id of the contact list that holds the contact."""
    outboundContactId: str | None
    """Id of the contact within its contact list. Whoever imported the list may have chosen it, and taken a phone number
    or a customer number for it.
    """
    subject: str | None
    """Subject line of the e-mail that the campaign sends. Present on e-mails."""


class UserEndDetailEventTopicUserEndEvent(TypedDict, total=False):
    """Tells that a user, such as an agent, left a conversation, how, and how long each stage of the user's part lasted.
    After-call work comes later. Body of the events of v2.detail.events.conversation.{id}.user.end.
    """

    conversationId: str | None
    """Id of the conversation that the user left; the topic's name holds it too."""
    participantId: str | None
    """Id, within the conversation, of the participant that stood for the user."""
    sessionId: str | None
    """Id of the user's communication that ended, such as their leg of the call, which analytics calls a session."""
    eventTime: int | None
    """When the user left, in milliseconds since 1970-01-01 UTC; after-call work lies after this moment."""
    callbackScheduledTime: int | None
    """When the callback is due, in milliseconds since 1970-01-01 UTC; absent on other media and if it is to be made as
    soon as possible.
    """
    mediaType: UserEndDetailEventTopicUserEndEventMediaType | str | None
    """Medium in which the user took part."""
    messageType: UserEndDetailEventTopicUserEndEventMessageType | str | None
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str | None
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: UserEndDetailEventTopicUserEndEventDirection | str | None
    """Direction of the user's leg, which need not be the customer's: on a campaign call the customer's leg is outbound,
    those of queue and agent are inbound.
    """
    userId: str | None
    """Id of the user who left."""
    ani: str | None
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str | None
    """Number or address that was dialled; on the user's leg it may be a SIP address inside the platform instead of the
    phone number. Present on calls.
    """
    addressFrom: str | None
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str | None
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    callbackUserName: str | None
    """Name of the person to be called back, as the request gave it. Present on callbacks."""
    callbackNumbers: list[str] | None
    """Phone numbers at which the person can be called back. An entry may be empty. Present on callbacks."""
    conversationExternalContactIds: list[str] | None
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str] | None
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    queueId: str | None
    """Id of the queue through which the user was reached or on whose behalf the user acted; absent outside routing."""
    divisionId: str | None
    """Id of the division that the user belongs to."""
    utilizationLabel: str | None
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    subject: str | None
    """Subject line of the e-mail that began the exchange. Present on e-mails."""
    disconnectType: UserEndDetailEventTopicUserEndEventDisconnectType | str | None
    """The way in which the user's communication ended."""
    interactingDurationMs: int | None
    """How long the user was in touch with the other side, in milliseconds; absent if the user never answered."""
    heldDurationMs: int | None
    """How long the user had the other side on hold in all, in milliseconds; absent if that never happened."""
    alertingDurationMs: int | None
    """How long the user was alerted, answered or not, in milliseconds; absent for users who were not alerted."""
    contactingDurationMs: int | None
    """How long the user's part was in the stage of contacting, in which the side reached is asked to accept, in
    milliseconds; absent if it never was.
    """
    dialingDurationMs: int | None
    """How long an outbound attempt was under way before the other side was reached, in milliseconds; absent if the user
    placed none.
    """
    callbackDurationMs: int | None
    """How long the user had the callback in hand, in milliseconds. Present on callbacks."""


class UserStartDetailEventTopicUserStartEvent(TypedDict, total=False):
    """Tells that a user, such as an agent, joined a conversation, which for an agent is the moment of the offer and not
    yet of the answer. Body of the events of v2.detail.events.conversation.{id}.user.start.
    """

    conversationId: str | None
    """Id of the conversation that the user joined; the topic's name holds it too."""
    participantId: str | None
    """Id, within the conversation, of the participant that stands for the user; each further offer makes another."""
    sessionId: str | None
    """Id of the user's communication, such as their leg of the call, which analytics calls a session."""
    eventTime: int | None
    """When the user joined, in milliseconds since 1970-01-01 UTC."""
    callbackScheduledTime: int | None
    """When the callback is due, in milliseconds since 1970-01-01 UTC; absent on other media and if it is to be made as
    soon as possible.
    """
    mediaType: UserStartDetailEventTopicUserStartEventMediaType | str | None
    """Medium in which the user takes part."""
    messageType: UserStartDetailEventTopicUserStartEventMessageType | str | None
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str | None
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: UserStartDetailEventTopicUserStartEventDirection | str | None
    """Direction of the user's leg, which need not be the customer's: on a campaign call the customer's leg is outbound,
    those of queue and agent are inbound.
    """
    userId: str | None
    """Id of the user who joined."""
    ani: str | None
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str | None
    """Number or address that was dialled; on the user's leg it may be a SIP address inside the platform instead of the
    phone number. Present on calls.
    """
    addressFrom: str | None
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str | None
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    callbackUserName: str | None
    """Name of the person to be called back, as the request gave it. Present on callbacks."""
    callbackNumbers: list[str] | None
    """Phone numbers at which the person can be called back. An entry may be empty. Present on callbacks."""
    conversationExternalContactIds: list[str] | None
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str] | None
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    queueId: str | None
    """Id of the queue through which the user was reached or on whose behalf the user acts; absent outside routing."""
    divisionId: str | None
    """Id of the division that the user belongs to."""
    utilizationLabel: str | None
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    subject: str | None
    """Subject line of the e-mail that began the exchange. Present on e-mails."""


class VoicemailEndDetailEventTopicVoicemailEndEvent(TypedDict, total=False):
    """Tells that a caller's stay at a voicemail ended, whether a message was left or not. Body of the events of
    v2.detail.events.conversation.{id}.voicemail.end.
    """

    conversationId: str | None
    """Id of the conversation in which the message was left; the topic's name holds it too."""
    participantId: str | None
    """Id, within the conversation, of the participant that stood for the voicemail."""
    sessionId: str | None
    """Id of the voicemail's communication that ended, which analytics calls a session."""
    eventTime: int | None
    """When the caller's stay at the voicemail ended, in milliseconds since 1970-01-01 UTC."""
    mediaType: VoicemailEndDetailEventTopicVoicemailEndEventMediaType | str | None
    """Medium in which the message was left, as a rule VOICE."""
    provider: str | None
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: VoicemailEndDetailEventTopicVoicemailEndEventDirection | str | None
    """Direction of the voicemail's leg, which need not be the customer's: on a campaign call the customer's leg is
    outbound, those of queue and agent are inbound.
    """
    userId: str | None
    """Id of the user for whom the message was left; absent when it was left for a queue or a group."""
    ani: str | None
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str | None
    """Number or address that was dialled; on the voicemail's leg it may be a SIP address inside the platform instead of
    the phone number. Present on calls.
    """
    conversationExternalContactIds: list[str] | None
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str] | None
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    queueId: str | None
    """Id of the queue for which the message was left; absent when it was not left for a queue."""
    divisionId: str | None
    """Id of the division that the voicemail's owner, a user or a queue, belongs to."""
    utilizationLabel: str | None
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    disconnectType: VoicemailEndDetailEventTopicVoicemailEndEventDisconnectType | str | None
    """The way in which the voicemail's communication ended."""
    voicemailDurationMs: int | None
    """How long the caller's stay at the voicemail lasted, in milliseconds."""


class VoicemailStartDetailEventTopicVoicemailStartEvent(TypedDict, total=False):
    """Tells that a caller reached a voicemail and can leave a message. Body of the events of
    v2.detail.events.conversation.{id}.voicemail.start.
    """

    conversationId: str | None
    """Id of the conversation in which the message is left; the topic's name holds it too."""
    participantId: str | None
    """Id, within the conversation, of the participant that stands for the voicemail."""
    sessionId: str | None
    """Id of the voicemail's communication, which analytics calls a session."""
    eventTime: int | None
    """When the caller reached the voicemail, in milliseconds since 1970-01-01 UTC."""
    mediaType: VoicemailStartDetailEventTopicVoicemailStartEventMediaType | str | None
    """Medium in which the message is left, as a rule VOICE."""
    provider: str | None
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: VoicemailStartDetailEventTopicVoicemailStartEventDirection | str | None
    """Direction of the voicemail's leg, which need not be the customer's: on a campaign call the customer's leg is
    outbound, those of queue and agent are inbound.
    """
    userId: str | None
    """Id of the user for whom the message is left; absent when it is left for a queue or a group."""
    ani: str | None
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str | None
    """Number or address that was dialled; on the voicemail's leg it may be a SIP address inside the platform instead of
    the phone number. Present on calls.
    """
    conversationExternalContactIds: list[str] | None
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str] | None
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    queueId: str | None
    """Id of the queue for which the message is left; absent when it is not left for a queue."""
    divisionId: str | None
    """Id of the division that the voicemail's owner, a user or a queue, belongs to."""
    utilizationLabel: str | None
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """


class WrapupDetailEventTopicWrapupEvent(TypedDict, total=False):
    """Tells that an agent gave a wrap-up, which is the outcome of an interaction as the agent saw it. Probably the body
    of the events of v2.detail.events.conversation.{id}.wrapup.
    """

    conversationId: str | None
    """Id of the conversation that the wrap-up is about; the topic's name holds it too."""
    participantId: str | None
    """Id, within the conversation, of the participant that stands for the agent."""
    sessionId: str | None
    """Id of the agent's communication that the wrap-up is about, such as their leg of the call, which analytics calls a
    session.
    """
    eventTime: int | None
    """When the wrap-up was given, in milliseconds since 1970-01-01 UTC."""
    callbackScheduledTime: int | None
    """When the callback is due, in milliseconds since 1970-01-01 UTC; absent on other media and if it is to be made as
    soon as possible.
    """
    mediaType: WrapupDetailEventTopicWrapupEventMediaType | str | None
    """Medium of the communication that the wrap-up is about."""
    messageType: WrapupDetailEventTopicWrapupEventMessageType | str | None
    """The messaging service that carries the session; absent unless mediaType is MESSAGE."""
    provider: str | None
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: WrapupDetailEventTopicWrapupEventDirection | str | None
    """Direction of the agent's leg, which need not be the customer's: on a campaign call the customer's leg is
    outbound, those of queue and agent are inbound.
    """
    ani: str | None
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str | None
    """Number or address that was dialled; on the agent's leg it may be a SIP address inside the platform instead of the
    phone number. Present on calls.
    """
    addressFrom: str | None
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str | None
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    callbackUserName: str | None
    """Name of the person to be called back, as the request gave it. Present on callbacks."""
    callbackNumbers: list[str] | None
    """Phone numbers at which the person can be called back. An entry may be empty. Present on callbacks."""
    conversationExternalContactIds: list[str] | None
    """Ids of all external contacts to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    conversationExternalOrganizationIds: list[str] | None
    """Ids of all external organizations to which participants of the conversation were matched at the moment this event
    tells of; empty or absent if there are none.
    """
    queueId: str | None
    """Id of the queue on whose behalf the agent acted; absent outside routing."""
    utilizationLabel: str | None
    """Id of the utilisation label that the conversation bears, by which an agent's capacity can be set apart for a kind
    of work; absent if it bears none.
    """
    subject: str | None
    """Subject line of the e-mail that began the exchange. Present on e-mails."""
    wrapupCode: str | None
    """Id of the wrap-up code that the agent chose. The platform's own codes, such as the one for a timed-out wrap-up,
    have fixed names instead of UUIDs.
    """
    wrapupNotes: str | None
    """Free text that the agent wrote about the interaction; absent or empty when only a code was chosen."""
    wrapupDurationMs: int | None
    """How long the agent had been in after-call work when the wrap-up was given, in milliseconds."""
