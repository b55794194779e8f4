# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/media_events/, as the lenient profile promises them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from convoschema.types.common import Direction, Timestamp
    from convoschema.types.lenient.conversation_events import (
        ConversationCallEventTopicErrorBody,
        ConversationEventTopicAttachment,
        ConversationEventTopicConversationDivisionMembership,
        ConversationEventTopicConversationRoutingData,
        ConversationEventTopicDialerPreview,
        ConversationEventTopicDisposition,
        ConversationEventTopicErrorDetails,
        ConversationEventTopicJourneyContext,
        ConversationEventTopicMessageMedia,
        ConversationEventTopicMessageMetadata,
        ConversationEventTopicMessageSticker,
        ConversationEventTopicQueueMediaSettings,
        ConversationEventTopicRecordersState,
        ConversationEventTopicUriReference,
        ConversationEventTopicVoicemail,
        ConversationEventTopicWrapup,
    )
    from convoschema.types.media_events import (
        ConversationCallbackEventTopicCallbackMediaParticipantDisconnectType,
        ConversationCallbackEventTopicCallbackMediaParticipantFlaggedReason,
        ConversationCallbackEventTopicCallbackMediaParticipantInitialState,
        ConversationCallbackEventTopicCallbackMediaParticipantPurpose,
        ConversationCallbackEventTopicCallbackMediaParticipantScreenRecordingState,
        ConversationCallbackEventTopicCallbackMediaParticipantState,
        ConversationCallbackEventTopicCallbackMediaParticipantWrapupPrompt,
        ConversationCallEventTopicCallConversationRecordingState,
        ConversationCallEventTopicCallMediaParticipantDisconnectType,
        ConversationCallEventTopicCallMediaParticipantFlaggedReason,
        ConversationCallEventTopicCallMediaParticipantInitialState,
        ConversationCallEventTopicCallMediaParticipantPurpose,
        ConversationCallEventTopicCallMediaParticipantRecordingState,
        ConversationCallEventTopicCallMediaParticipantScreenRecordingState,
        ConversationCallEventTopicCallMediaParticipantState,
        ConversationCallEventTopicCallMediaParticipantWrapupPrompt,
        ConversationCallEventTopicFaxStatusDirection,
        ConversationChatEventTopicChatMediaParticipantDisconnectType,
        ConversationChatEventTopicChatMediaParticipantFlaggedReason,
        ConversationChatEventTopicChatMediaParticipantInitialState,
        ConversationChatEventTopicChatMediaParticipantPurpose,
        ConversationChatEventTopicChatMediaParticipantScreenRecordingState,
        ConversationChatEventTopicChatMediaParticipantState,
        ConversationChatEventTopicChatMediaParticipantWrapupPrompt,
        ConversationCobrowseEventTopicCobrowseMediaParticipantCobrowseRole,
        ConversationCobrowseEventTopicCobrowseMediaParticipantDisconnectType,
        ConversationCobrowseEventTopicCobrowseMediaParticipantFlaggedReason,
        ConversationCobrowseEventTopicCobrowseMediaParticipantInitialState,
        ConversationCobrowseEventTopicCobrowseMediaParticipantPurpose,
        ConversationCobrowseEventTopicCobrowseMediaParticipantScreenRecordingState,
        ConversationCobrowseEventTopicCobrowseMediaParticipantState,
        ConversationCobrowseEventTopicCobrowseMediaParticipantWrapupPrompt,
        ConversationEmailEventTopicEmailMediaParticipantDisconnectType,
        ConversationEmailEventTopicEmailMediaParticipantFlaggedReason,
        ConversationEmailEventTopicEmailMediaParticipantInitialState,
        ConversationEmailEventTopicEmailMediaParticipantPurpose,
        ConversationEmailEventTopicEmailMediaParticipantScreenRecordingState,
        ConversationEmailEventTopicEmailMediaParticipantState,
        ConversationEmailEventTopicEmailMediaParticipantWrapupPrompt,
        ConversationMessageEventTopicMessageDetailsMessageStatus,
        ConversationMessageEventTopicMessageDetailsSocialVisibility,
        ConversationMessageEventTopicMessageMediaParticipantDisconnectType,
        ConversationMessageEventTopicMessageMediaParticipantFlaggedReason,
        ConversationMessageEventTopicMessageMediaParticipantInitialState,
        ConversationMessageEventTopicMessageMediaParticipantPurpose,
        ConversationMessageEventTopicMessageMediaParticipantScreenRecordingState,
        ConversationMessageEventTopicMessageMediaParticipantState,
        ConversationMessageEventTopicMessageMediaParticipantType,
        ConversationMessageEventTopicMessageMediaParticipantWrapupPrompt,
        ConversationScreenShareEventTopicScreenShareMediaParticipantDisconnectType,
        ConversationScreenShareEventTopicScreenShareMediaParticipantFlaggedReason,
        ConversationScreenShareEventTopicScreenShareMediaParticipantInitialState,
        ConversationScreenShareEventTopicScreenShareMediaParticipantPurpose,
        ConversationScreenShareEventTopicScreenShareMediaParticipantScreenRecordingState,
        ConversationScreenShareEventTopicScreenShareMediaParticipantState,
        ConversationScreenShareEventTopicScreenShareMediaParticipantWrapupPrompt,
        ConversationSocialExpressionEventTopicSocialMediaParticipantDisconnectType,
        ConversationSocialExpressionEventTopicSocialMediaParticipantFlaggedReason,
        ConversationSocialExpressionEventTopicSocialMediaParticipantInitialState,
        ConversationSocialExpressionEventTopicSocialMediaParticipantPurpose,
        ConversationSocialExpressionEventTopicSocialMediaParticipantScreenRecordingState,
        ConversationSocialExpressionEventTopicSocialMediaParticipantState,
        ConversationSocialExpressionEventTopicSocialMediaParticipantWrapupPrompt,
        ConversationVideoEventTopicVideoMediaParticipantDisconnectType,
        ConversationVideoEventTopicVideoMediaParticipantFlaggedReason,
        ConversationVideoEventTopicVideoMediaParticipantInitialState,
        ConversationVideoEventTopicVideoMediaParticipantPurpose,
        ConversationVideoEventTopicVideoMediaParticipantScreenRecordingState,
        ConversationVideoEventTopicVideoMediaParticipantState,
        ConversationVideoEventTopicVideoMediaParticipantWrapupPrompt,
    )

__all__ = [
    "ConversationCallEventTopicCallConversation",
    "ConversationCallEventTopicCallMediaParticipant",
    "ConversationCallEventTopicFaxStatus",
    "ConversationCallbackEventTopicCallbackConversation",
    "ConversationCallbackEventTopicCallbackMediaParticipant",
    "ConversationChatEventTopicChatConversation",
    "ConversationChatEventTopicChatMediaParticipant",
    "ConversationCobrowseEventTopicCobrowseConversation",
    "ConversationCobrowseEventTopicCobrowseMediaParticipant",
    "ConversationEmailEventTopicEmailConversation",
    "ConversationEmailEventTopicEmailMediaParticipant",
    "ConversationMessageEventTopicMessageConversation",
    "ConversationMessageEventTopicMessageDetails",
    "ConversationMessageEventTopicMessageMediaParticipant",
    "ConversationScreenShareEventTopicScreenShareConversation",
    "ConversationScreenShareEventTopicScreenShareMediaParticipant",
    "ConversationSocialExpressionEventTopicSocialConversation",
    "ConversationSocialExpressionEventTopicSocialMediaParticipant",
    "ConversationVideoEventTopicVideoConversation",
    "ConversationVideoEventTopicVideoMediaParticipant",
]


class ConversationCallEventTopicCallConversation(TypedDict, total=False):
    """A conversation as far as its calls go, with each party and its part in one object. Body of the events of
    v2.users.{id}.conversations.calls and of v2.routing.queues.{id}.conversations.calls, which show the conversation as
    it stands after each change.
    """

    id: str | None
    """Id of the conversation; it stays the same through every transfer."""
    name: str | None
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    inactivityTimeout: Timestamp | None
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[ConversationCallEventTopicCallMediaParticipant] | None
    """The parties that have taken part so far, those who have left included, each flattened into one object with its
    part in the call.
    """
    maxParticipants: int | None
    """How many participants the conversation may have at most. Present on conferences."""
    otherMediaUris: list[str] | None
    """Paths in the API of this conversation as its other media show it; empty if it has no others."""
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
    recordingState: ConversationCallEventTopicCallConversationRecordingState | str | None
    """Where the recording of the conversation stands. Spelt in lower case, unlike the recordingState of a full
    conversation of the REST API.
    """
    securePause: bool | None
    """True while recording is suspended for a sensitive exchange, such as a card number, anywhere in the conversation.
    """


class ConversationCallEventTopicCallMediaParticipant(TypedDict, total=False):
    """One party to a conversation together with its one call, flattened into a single object: what the full
    conversation keeps in the participant's calls stands here beside the participant's own properties. Part of an event
    about calls.
    """

    id: str | None
    """Id of this party within the conversation; no other participant of the conversation shares it. The communication
    that is flattened into it shows no id of its own.
    """
    startTime: Timestamp | None
    """When this party joined the conversation, which for an agent is the moment it was offered to them."""
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
    purpose: ConversationCallEventTopicCallMediaParticipantPurpose | None
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    name: str | None
    """Name to show for this party: a person's name, a queue's, or a place derived from the phone number; often absent
    on agents.
    """
    user: ConversationEventTopicUriReference | None
    """The user, when this party is a user of the organisation. A reference by id."""
    externalContact: ConversationEventTopicUriReference | None
    """The external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str | None
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganization: ConversationEventTopicUriReference | None
    """The external organization that the matched contact belongs to, when there is one."""
    team: ConversationEventTopicUriReference | None
    """The work team that the agent belonged to at the time; absent for other parties."""
    group: ConversationEventTopicUriReference | None
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
    publicIpAddress: str | None
    """Public IP address of the phone at this end, as the phone reported it; absent when it is not known."""
    direction: Direction | str | None
    """Which way this leg of the call was set up; each participant's leg has its own. On a campaign call the customer's
    leg is outbound, the queue's and the agent's are inbound.
    """
    queue: ConversationEventTopicUriReference | None
    """The queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    conversationRoutingData: ConversationEventTopicConversationRoutingData | None
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue."""
    alertingTimeoutMs: int | None
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None
    """The queue's alerting and auto-answer settings as they applied to this communication; absent where no queue was
    involved.
    """
    script: ConversationEventTopicUriReference | None
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
    journeyContext: ConversationEventTopicJourneyContext | None
    """What the customer was doing on the web site or in the app before the call; absent when visits are not tracked and
    on calls that began elsewhere.
    """
    state: ConversationCallEventTopicCallMediaParticipantState | str | None
    """The stage that the call has reached for this participant when the event is sent. One list serves all media; a
    call is neither scheduled nor parked. An ended call normally rests in terminated.
    """
    initialState: ConversationCallEventTopicCallMediaParticipantInitialState | str | None
    """The stage in which the call began for this participant; inbound legs of customers, flows and queues begin in
    offering, those of agents in alerting.
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
    recordingState: ConversationCallEventTopicCallMediaParticipantRecordingState | str | None
    """Where the recording of the call stands. A call that has ended often keeps the last value."""
    recordersState: ConversationEventTopicRecordersState | None
    """Where each of the recorders that can run side by side stands."""
    screenRecordingState: ConversationCallEventTopicCallMediaParticipantScreenRecordingState | None
    """Where the recording of this agent's screen stands, as an open word here. Present when screen recording applies to
    the agent.
    """
    disconnectType: ConversationCallEventTopicCallMediaParticipantDisconnectType | str | None
    """The way the call ended for this participant; absent while it lasts."""
    errorInfo: ConversationCallEventTopicErrorBody | None
    """What went wrong, if an error ended or disturbed the call."""
    disposition: ConversationEventTopicDisposition | None
    """What call analysis concluded about the answering party. Present on calls placed by a dialer."""
    faxStatus: ConversationCallEventTopicFaxStatus | None
    """Progress of the transmission, when this call is a fax."""
    flaggedReason: ConversationCallEventTopicCallMediaParticipantFlaggedReason | str | None
    """Why this party flagged the conversation for attention; absent if it did not."""
    wrapupRequired: bool | None
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupPrompt: ConversationCallEventTopicCallMediaParticipantWrapupPrompt | None
    """The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""
    wrapupTimeoutMs: int | None
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapupSkipped: bool | None
    """True if the agent left after-call work without giving a wrap-up."""
    wrapup: ConversationEventTopicWrapup | None
    """The wrap-up that this agent gave for the conversation; absent until there is one."""
    attributes: dict[str, str | None] | None
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """


class ConversationCallEventTopicFaxStatus(TypedDict, total=False):
    """How far the transmission of a fax has got and how clean it was, as an event about a call shows it. Counts are of
    this transmission so far.
    """

    direction: ConversationCallEventTopicFaxStatusDirection | None
    """Which way the document travels. Not the inbound and outbound of other media."""
    expectedPages: int | None
    """Number of pages that the document should have; absent if it is not known beforehand."""
    activePage: int | None
    """Number of the page that is in transmission."""
    linesTransmitted: int | None
    """Scan lines that have been transmitted in full."""
    bytesTransmitted: int | None
    """Size of what has been transmitted, in bytes."""
    dataRate: int | None
    """Speed of the transmission at present, which the two machines may lower as they go. The other models of a fax call
    it baudRate.
    """
    pageErrors: int | None
    """Number of errors that concerned a whole page."""
    lineErrors: int | None
    """Number of errors that concerned single scan lines."""


class ConversationCallbackEventTopicCallbackConversation(TypedDict, total=False):
    """A conversation as far as its callbacks go, with each party and its part in one object. Body of the events of
    v2.users.{id}.conversations.callbacks and of v2.routing.queues.{id}.conversations.callbacks, which show the
    conversation as it stands after each change.
    """

    id: str | None
    """Id of the conversation; it stays the same through every transfer."""
    name: str | None
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    inactivityTimeout: Timestamp | None
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[ConversationCallbackEventTopicCallbackMediaParticipant] | None
    """The parties that have taken part so far, those who have left included, each flattened into one object with its
    part in the callback.
    """
    otherMediaUris: list[str] | None
    """Paths in the API of this conversation as its other media show it; empty if it has no others."""
    address: str | None
    """The contact centre's address as the other side sees it, in the form that the medium uses; often absent."""
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


class ConversationCallbackEventTopicCallbackMediaParticipant(TypedDict, total=False):
    """One party to a conversation together with its one callback, flattened into a single object: what the full
    conversation keeps in the participant's callbacks stands here beside the participant's own properties. Part of an
    event about callbacks.
    """

    id: str | None
    """Id of this party within the conversation; no other participant of the conversation shares it. The communication
    that is flattened into it shows no id of its own.
    """
    startTime: Timestamp | None
    """When this party joined the conversation, which for an agent is the moment it was offered to them."""
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
    purpose: ConversationCallbackEventTopicCallbackMediaParticipantPurpose | None
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    name: str | None
    """Name to show for this party, such as a person's, a queue's or a flow's; absent where none is known."""
    user: ConversationEventTopicUriReference | None
    """The user, when this party is a user of the organisation. A reference by id."""
    externalContact: ConversationEventTopicUriReference | None
    """The external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str | None
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganization: ConversationEventTopicUriReference | None
    """The external organization that the matched contact belongs to, when there is one."""
    team: ConversationEventTopicUriReference | None
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
    queue: ConversationEventTopicUriReference | None
    """The queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    conversationRoutingData: ConversationEventTopicConversationRoutingData | None
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue."""
    alertingTimeoutMs: int | None
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None
    """The queue's alerting and auto-answer settings as they applied to this communication; absent where no queue was
    involved.
    """
    script: ConversationEventTopicUriReference | None
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
    outboundPreview: ConversationEventTopicDialerPreview | None
    """The campaign contact that the agent looks at before calling; a callback of the full conversation holds it as
    dialerPreview. Present on previews of a campaign.
    """
    voicemail: ConversationEventTopicVoicemail | None
    """The recorded message that asks for the callback, when it was left as a voicemail in a queue; absent from a
    callback that was asked for otherwise, such as for a certain time.
    """
    journeyContext: ConversationEventTopicJourneyContext | None
    """What the customer was doing on the web site or in the app before the contact; absent when visits are not tracked
    and on contacts that began elsewhere.
    """
    state: ConversationCallbackEventTopicCallbackMediaParticipantState | str | None
    """The stage that the callback has reached for this participant when the event is sent. One list serves all media; a
    callback can be scheduled, but is not parked.
    """
    initialState: ConversationCallbackEventTopicCallbackMediaParticipantInitialState | str | None
    """The stage in which the callback began for this participant, such as alerting for an agent."""
    held: bool | None
    """True while this participant has put the callback on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    screenRecordingState: ConversationCallbackEventTopicCallbackMediaParticipantScreenRecordingState | None
    """Where the recording of this agent's screen stands, as an open word here. Present when screen recording applies to
    the agent.
    """
    disconnectType: ConversationCallbackEventTopicCallbackMediaParticipantDisconnectType | str | None
    """The way the callback ended for this participant; absent while it lasts. It can stand beside the state connected
    while after-call work is pending.
    """
    errorInfo: ConversationCallEventTopicErrorBody | None
    """What went wrong, if an error ended or disturbed the callback."""
    flaggedReason: ConversationCallbackEventTopicCallbackMediaParticipantFlaggedReason | str | None
    """Why this party flagged the conversation for attention; absent if it did not."""
    wrapupRequired: bool | None
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupPrompt: ConversationCallbackEventTopicCallbackMediaParticipantWrapupPrompt | None
    """The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""
    wrapupTimeoutMs: int | None
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapupSkipped: bool | None
    """True if the agent left after-call work without giving a wrap-up."""
    wrapup: ConversationEventTopicWrapup | None
    """The wrap-up that this agent gave for the conversation; absent until there is one."""
    attributes: dict[str, str | None] | None
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """


class ConversationChatEventTopicChatConversation(TypedDict, total=False):
    """A conversation as far as its web chats of the first generation go, with each party and its part in one object.
    Body of the events of v2.users.{id}.conversations.chats and of v2.routing.queues.{id}.conversations.chats, which
    show the conversation as it stands after each change.
    """

    id: str | None
    """Id of the conversation; it stays the same through every transfer."""
    name: str | None
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    inactivityTimeout: Timestamp | None
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[ConversationChatEventTopicChatMediaParticipant] | None
    """The parties that have taken part so far, those who have left included, each flattened into one object with its
    part in the chat.
    """
    otherMediaUris: list[str] | None
    """Paths in the API of this conversation as its other media show it; empty if it has no others."""
    address: str | None
    """The contact centre's address as the other side sees it, in the form that the medium uses; often absent."""
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


class ConversationChatEventTopicChatMediaParticipant(TypedDict, total=False):
    """One party to a conversation together with its one web chat of the first generation, flattened into a single
    object: what the full conversation keeps in the participant's chats stands here beside the participant's own
    properties. Part of an event about web chats of the first generation.
    """

    id: str | None
    """Id of this party within the conversation; no other participant of the conversation shares it. The communication
    that is flattened into it shows no id of its own.
    """
    startTime: Timestamp | None
    """When this party joined the conversation, which for an agent is the moment it was offered to them."""
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
    purpose: ConversationChatEventTopicChatMediaParticipantPurpose | None
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    name: str | None
    """Name to show for this party, such as a person's, a queue's or a flow's; absent where none is known."""
    user: ConversationEventTopicUriReference | None
    """The user, when this party is a user of the organisation. A reference by id."""
    externalContact: ConversationEventTopicUriReference | None
    """The external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str | None
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganization: ConversationEventTopicUriReference | None
    """The external organization that the matched contact belongs to, when there is one."""
    team: ConversationEventTopicUriReference | None
    """The work team that the agent belonged to at the time; absent for other parties."""
    address: str | None
    """Address by which this party is reached in the chat, such as the XMPP JID of a guest; it may be empty."""
    direction: Direction | str | None
    """Which way this leg of the chat was set up; each participant's leg has its own."""
    queue: ConversationEventTopicUriReference | None
    """The queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    conversationRoutingData: ConversationEventTopicConversationRoutingData | None
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue."""
    alertingTimeoutMs: int | None
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None
    """The queue's alerting and auto-answer settings as they applied to this communication; absent where no queue was
    involved.
    """
    script: ConversationEventTopicUriReference | None
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
    journeyContext: ConversationEventTopicJourneyContext | None
    """What the customer was doing on the web site before the chat; absent when visits to it are not tracked."""
    state: ConversationChatEventTopicChatMediaParticipantState | str | None
    """The stage that the chat has reached for this participant when the event is sent. One list serves all media;
    scheduled, parked and the stages of documents belong to others.
    """
    initialState: ConversationChatEventTopicChatMediaParticipantInitialState | str | None
    """The stage in which the chat began for this participant, such as alerting for an agent."""
    held: bool | None
    """True while this participant has put the chat on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    screenRecordingState: ConversationChatEventTopicChatMediaParticipantScreenRecordingState | None
    """Where the recording of this agent's screen stands, as an open word here. Present when screen recording applies to
    the agent.
    """
    disconnectType: ConversationChatEventTopicChatMediaParticipantDisconnectType | str | None
    """The way the chat ended for this participant; absent while it lasts."""
    errorInfo: ConversationCallEventTopicErrorBody | None
    """What went wrong, if an error ended or disturbed the chat."""
    flaggedReason: ConversationChatEventTopicChatMediaParticipantFlaggedReason | str | None
    """Why this party flagged the conversation for attention; absent if it did not."""
    wrapupRequired: bool | None
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupPrompt: ConversationChatEventTopicChatMediaParticipantWrapupPrompt | None
    """The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""
    wrapupTimeoutMs: int | None
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapupSkipped: bool | None
    """True if the agent left after-call work without giving a wrap-up."""
    wrapup: ConversationEventTopicWrapup | None
    """The wrap-up that this agent gave for the conversation; absent until there is one."""
    attributes: dict[str, str | None] | None
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """


class ConversationCobrowseEventTopicCobrowseConversation(TypedDict, total=False):
    """A conversation as far as its co-browse sessions go, with each party and its part in one object. Body of the
    events of v2.users.{id}.conversations.cobrowseSessions and of v2.routing.queues.{id}.conversations.cobrowseSessions,
    which show the conversation as it stands after each change.
    """

    id: str | None
    """Id of the conversation; it stays the same through every transfer."""
    name: str | None
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    inactivityTimeout: Timestamp | None
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[ConversationCobrowseEventTopicCobrowseMediaParticipant] | None
    """The parties that have taken part so far, those who have left included, each flattened into one object with its
    part in the co-browse session.
    """
    otherMediaUris: list[str] | None
    """Paths in the API of this conversation as its other media show it; empty if it has no others."""
    address: str | None
    """The contact centre's address as the other side sees it, in the form that the medium uses; often absent."""
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


class ConversationCobrowseEventTopicCobrowseMediaParticipant(TypedDict, total=False):
    """One party to a conversation together with its one co-browse session, flattened into a single object: what the
    full conversation keeps in the participant's cobrowsesessions stands here beside the participant's own properties.
    Part of an event about co-browse sessions.
    """

    id: str | None
    """Id of this party within the conversation; no other participant of the conversation shares it. The communication
    that is flattened into it shows no id of its own.
    """
    startTime: Timestamp | None
    """When this party joined the conversation, which for an agent is the moment it was offered to them."""
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
    purpose: ConversationCobrowseEventTopicCobrowseMediaParticipantPurpose | None
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    name: str | None
    """Name to show for this party, such as a person's, a queue's or a flow's; absent where none is known."""
    user: ConversationEventTopicUriReference | None
    """The user, when this party is a user of the organisation. A reference by id."""
    externalContact: ConversationEventTopicUriReference | None
    """The external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str | None
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganization: ConversationEventTopicUriReference | None
    """The external organization that the matched contact belongs to, when there is one."""
    team: ConversationEventTopicUriReference | None
    """The work team that the agent belonged to at the time; absent for other parties."""
    address: str | None
    """Address by which this party is reached in the co-browse session; it may be empty."""
    direction: Direction | str | None
    """Which way this leg of the session was set up; each participant's leg has its own."""
    queue: ConversationEventTopicUriReference | None
    """The queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    conversationRoutingData: ConversationEventTopicConversationRoutingData | None
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue."""
    alertingTimeoutMs: int | None
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None
    """The queue's alerting and auto-answer settings as they applied to this communication; absent where no queue was
    involved.
    """
    script: ConversationEventTopicUriReference | None
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
    cobrowseRole: ConversationCobrowseEventTopicCobrowseMediaParticipantCobrowseRole | None
    """The side of the session that this participant is on."""
    controlling: list[str] | None
    """Ids of the co-browse participants who allowed this one to act on their pages; empty when it may only look."""
    viewerUrl: str | None
    """Address to open in a browser in order to see the shared page. Whoever has it may be able to watch, so treat it as
    confidential.
    """
    journeyContext: ConversationEventTopicJourneyContext | None
    """What the customer was doing on the web site or in the app before the contact; absent when visits are not tracked
    and on contacts that began elsewhere.
    """
    state: ConversationCobrowseEventTopicCobrowseMediaParticipantState | str | None
    """The stage that the session has reached for this participant when the event is sent. One list serves all media;
    scheduled, parked and the stages of documents belong to others.
    """
    initialState: ConversationCobrowseEventTopicCobrowseMediaParticipantInitialState | str | None
    """The stage in which the session began for this participant, such as alerting for an agent."""
    held: bool | None
    """True while this participant has put the session on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    screenRecordingState: ConversationCobrowseEventTopicCobrowseMediaParticipantScreenRecordingState | None
    """Where the recording of this agent's screen stands, as an open word here. Present when screen recording applies to
    the agent.
    """
    disconnectType: ConversationCobrowseEventTopicCobrowseMediaParticipantDisconnectType | str | None
    """The way the session ended for this participant; absent while it lasts."""
    errorInfo: ConversationCallEventTopicErrorBody | None
    """What went wrong, if an error ended or disturbed the session."""
    flaggedReason: ConversationCobrowseEventTopicCobrowseMediaParticipantFlaggedReason | str | None
    """Why this party flagged the conversation for attention; absent if it did not."""
    wrapupRequired: bool | None
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupPrompt: ConversationCobrowseEventTopicCobrowseMediaParticipantWrapupPrompt | None
    """The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""
    wrapupTimeoutMs: int | None
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapupSkipped: bool | None
    """True if the agent left after-call work without giving a wrap-up."""
    wrapup: ConversationEventTopicWrapup | None
    """The wrap-up that this agent gave for the conversation; absent until there is one."""
    attributes: dict[str, str | None] | None
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """


class ConversationEmailEventTopicEmailConversation(TypedDict, total=False):
    """A conversation as far as its e-mail exchanges go, with each party and its part in one object. Body of the events
    of v2.users.{id}.conversations.emails and of v2.routing.queues.{id}.conversations.emails, which show the
    conversation as it stands after each change.
    """

    id: str | None
    """Id of the conversation; it stays the same through every transfer."""
    name: str | None
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    inactivityTimeout: Timestamp | None
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[ConversationEmailEventTopicEmailMediaParticipant] | None
    """The parties that have taken part so far, those who have left included, each flattened into one object with its
    part in the e-mail exchange.
    """
    otherMediaUris: list[str] | None
    """Paths in the API of this conversation as its other media show it; empty if it has no others."""
    address: str | None
    """The contact centre's address as the other side sees it, in the form that the medium uses; often absent."""
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


class ConversationEmailEventTopicEmailMediaParticipant(TypedDict, total=False):
    """One party to a conversation together with its one e-mail exchange, flattened into a single object: what the full
    conversation keeps in the participant's emails stands here beside the participant's own properties. Part of an event
    about e-mail exchanges.
    """

    id: str | None
    """Id of this party within the conversation; no other participant of the conversation shares it. The communication
    that is flattened into it shows no id of its own.
    """
    startTime: Timestamp | None
    """When this party joined the conversation, which for an agent is the moment it was offered to them."""
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
    purpose: ConversationEmailEventTopicEmailMediaParticipantPurpose | None
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    name: str | None
    """Name to show for this party, such as a person's, a queue's or a flow's; absent where none is known."""
    user: ConversationEventTopicUriReference | None
    """The user, when this party is a user of the organisation. A reference by id."""
    externalContact: ConversationEventTopicUriReference | None
    """The external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str | None
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganization: ConversationEventTopicUriReference | None
    """The external organization that the matched contact belongs to, when there is one."""
    team: ConversationEventTopicUriReference | None
    """The work team that the agent belonged to at the time; absent for other parties."""
    address: str | None
    """E-mail address by which this party is reached; it may be empty."""
    direction: Direction | str | None
    """Which way this leg of the exchange was set up; each participant's leg has its own."""
    queue: ConversationEventTopicUriReference | None
    """The queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    conversationRoutingData: ConversationEventTopicConversationRoutingData | None
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue."""
    alertingTimeoutMs: int | None
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None
    """The queue's alerting and auto-answer settings as they applied to this communication; absent where no queue was
    involved.
    """
    script: ConversationEventTopicUriReference | None
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
    draftAttachments: list[ConversationEventTopicAttachment] | None
    """Files that are attached to the reply while it is being written."""
    autoGenerated: bool | None
    """True if a program wrote the e-mail, as with an out-of-office reply."""
    spam: bool | None
    """True if the e-mail was judged to be spam."""
    journeyContext: ConversationEventTopicJourneyContext | None
    """What the customer was doing on the web site or in the app before the contact; absent when visits are not tracked
    and on contacts that began elsewhere.
    """
    state: ConversationEmailEventTopicEmailMediaParticipantState | str | None
    """The stage that the exchange has reached for this participant when the event is sent. One list serves all media;
    e-mails use alerting, connected, parked, transmitting, disconnected and none.
    """
    initialState: ConversationEmailEventTopicEmailMediaParticipantInitialState | str | None
    """The stage in which the exchange began for this participant, such as alerting for an agent."""
    held: bool | None
    """True while this participant has put the exchange on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    screenRecordingState: ConversationEmailEventTopicEmailMediaParticipantScreenRecordingState | None
    """Where the recording of this agent's screen stands, as an open word here. Present when screen recording applies to
    the agent.
    """
    disconnectType: ConversationEmailEventTopicEmailMediaParticipantDisconnectType | str | None
    """The way the exchange ended for this participant; absent while it lasts."""
    errorInfo: ConversationCallEventTopicErrorBody | None
    """What went wrong, if an error ended or disturbed the exchange."""
    flaggedReason: ConversationEmailEventTopicEmailMediaParticipantFlaggedReason | str | None
    """Why this party flagged the conversation for attention; absent if it did not."""
    wrapupRequired: bool | None
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupPrompt: ConversationEmailEventTopicEmailMediaParticipantWrapupPrompt | None
    """The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""
    wrapupTimeoutMs: int | None
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapupSkipped: bool | None
    """True if the agent left after-call work without giving a wrap-up."""
    wrapup: ConversationEventTopicWrapup | None
    """The wrap-up that this agent gave for the conversation; absent until there is one."""
    attributes: dict[str, str | None] | None
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """


class ConversationMessageEventTopicMessageConversation(TypedDict, total=False):
    """A conversation as far as its messaging sessions go, with each party and its part in one object. Body of the
    events of v2.users.{id}.conversations.messages and of v2.routing.queues.{id}.conversations.messages, which show the
    conversation as it stands after each change.
    """

    id: str | None
    """Id of the conversation; it stays the same through every transfer."""
    name: str | None
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    inactivityTimeout: Timestamp | None
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[ConversationMessageEventTopicMessageMediaParticipant] | None
    """The parties that have taken part so far, those who have left included, each flattened into one object with its
    part in the messaging session.
    """
    otherMediaUris: list[str] | None
    """Paths in the API of this conversation as its other media show it; empty if it has no others."""
    address: str | None
    """The contact centre's address as the other side sees it, in the form that the medium uses; often absent."""
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


class ConversationMessageEventTopicMessageDetails(TypedDict, total=False):
    """One message of a messaging session as an event shows it: when it went, what it consisted of and what became of
    it. The text itself is not here but is fetched from the REST API.
    """

    message: ConversationEventTopicUriReference | None
    """The message itself, by its id, which is often 32 hexadecimal digits instead of a UUID."""
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
    socialVisibility: ConversationMessageEventTopicMessageDetailsSocialVisibility | str | None
    """Who can read the message, when it was exchanged on social media."""
    messageStatus: ConversationMessageEventTopicMessageDetailsMessageStatus | str | None
    """How far the message has got on its way to its reader; later events about it show a later stage."""
    errorInfo: ConversationEventTopicErrorDetails | None
    """What went wrong, if the message could not be sent or delivered."""


class ConversationMessageEventTopicMessageMediaParticipant(TypedDict, total=False):
    """One party to a conversation together with its one messaging session, flattened into a single object: what the
    full conversation keeps in the participant's messages stands here beside the participant's own properties. Part of
    an event about messaging sessions.
    """

    id: str | None
    """Id of this party within the conversation; no other participant of the conversation shares it. The communication
    that is flattened into it shows no id of its own.
    """
    startTime: Timestamp | None
    """When this party joined the conversation, which for an agent is the moment it was offered to them."""
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
    purpose: ConversationMessageEventTopicMessageMediaParticipantPurpose | None
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    name: str | None
    """Name to show for this party, such as a person's, a queue's or a flow's; absent where none is known."""
    user: ConversationEventTopicUriReference | None
    """The user, when this party is a user of the organisation. A reference by id."""
    externalContact: ConversationEventTopicUriReference | None
    """The external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str | None
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganization: ConversationEventTopicUriReference | None
    """The external organization that the matched contact belongs to, when there is one."""
    team: ConversationEventTopicUriReference | None
    """The work team that the agent belonged to at the time; absent for other parties."""
    address: str | None
    """Address by which this party is reached: a phone number for SMS, elsewhere an id of the messaging service; it may
    be empty.
    """
    direction: Direction | str | None
    """Which way this leg of the session was set up; each participant's leg has its own."""
    type: ConversationMessageEventTopicMessageMediaParticipantType | str | None
    """The messaging service that carries the session."""
    engagementSource: str | None
    """The product on which the customer got in touch, such as WebChat or WhatsApp. An open vocabulary, which can name
    services that type has no value for.
    """
    queue: ConversationEventTopicUriReference | None
    """The queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    conversationRoutingData: ConversationEventTopicConversationRoutingData | None
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue."""
    alertingTimeoutMs: int | None
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None
    """The queue's alerting and auto-answer settings as they applied to this communication; absent where no queue was
    involved.
    """
    script: ConversationEventTopicUriReference | None
    """The script that was shown to the agent; absent if none was."""
    provider: str | None
    """Name of the platform service that carries the communication."""
    byoSmsIntegrationId: str | None
    """Id of the integration through which the organisation's own SMS provider carries the messages; absent otherwise.
    """
    peer: str | None
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is, and commonly on the customer. It is no participant's id, so look it up among the communications of the full
    conversation.
    """
    monitoredParticipantId: str | None
    """Id of the participant whose messages this party follows. Present on a monitoring supervisor."""
    mediaRoles: list[str] | None
    """The parts that this party's media have played in the conversation, such as full for an ordinary participant or
    monitor for one who listens in.
    """
    recipientCountry: str | None
    """Country that the receiving address belongs to, as a code of two capital letters such as US."""
    recipientType: str | None
    """The kind of address that receives the messages, such as the kind of phone number for SMS."""
    messages: list[ConversationMessageEventTopicMessageDetails] | None
    """The messages that went over this communication, without their texts."""
    journeyContext: ConversationEventTopicJourneyContext | None
    """What the customer was doing on the web site or in the app before the session; absent when visits are not tracked
    and on sessions that began elsewhere.
    """
    state: ConversationMessageEventTopicMessageMediaParticipantState | str | None
    """The stage that the session has reached for this participant when the event is sent. One list serves all media;
    messages use alerting, connected, parked and disconnected.
    """
    initialState: ConversationMessageEventTopicMessageMediaParticipantInitialState | str | None
    """The stage in which the session began for this participant, such as alerting for an agent."""
    held: bool | None
    """True while this participant has put the session on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    screenRecordingState: ConversationMessageEventTopicMessageMediaParticipantScreenRecordingState | None
    """Where the recording of this agent's screen stands, as an open word here. Present when screen recording applies to
    the agent.
    """
    disconnectType: ConversationMessageEventTopicMessageMediaParticipantDisconnectType | str | None
    """The way the session ended for this participant; absent while it lasts."""
    errorInfo: ConversationCallEventTopicErrorBody | None
    """What went wrong, if an error ended or disturbed the session."""
    flaggedReason: ConversationMessageEventTopicMessageMediaParticipantFlaggedReason | str | None
    """Why this party flagged the conversation for attention; absent if it did not."""
    wrapupRequired: bool | None
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupPrompt: ConversationMessageEventTopicMessageMediaParticipantWrapupPrompt | None
    """The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""
    wrapupTimeoutMs: int | None
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapupSkipped: bool | None
    """True if the agent left after-call work without giving a wrap-up."""
    wrapup: ConversationEventTopicWrapup | None
    """The wrap-up that this agent gave for the conversation; absent until there is one."""
    attributes: dict[str, str | None] | None
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """


class ConversationScreenShareEventTopicScreenShareConversation(TypedDict, total=False):
    """A conversation as far as its screen shares go, with each party and its part in one object. Body of the events of
    v2.users.{id}.conversations.screenshares and of v2.routing.queues.{id}.conversations.screenshares, which show the
    conversation as it stands after each change.
    """

    id: str | None
    """Id of the conversation; it stays the same through every transfer."""
    name: str | None
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    inactivityTimeout: Timestamp | None
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[ConversationScreenShareEventTopicScreenShareMediaParticipant] | None
    """The parties that have taken part so far, those who have left included, each flattened into one object with its
    part in the screen share.
    """
    otherMediaUris: list[str] | None
    """Paths in the API of this conversation as its other media show it; empty if it has no others."""
    address: str | None
    """The contact centre's address as the other side sees it, in the form that the medium uses; often absent."""
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


class ConversationScreenShareEventTopicScreenShareMediaParticipant(TypedDict, total=False):
    """One party to a conversation together with its one screen share, flattened into a single object: what the full
    conversation keeps in the participant's screenshares stands here beside the participant's own properties. Part of an
    event about screen shares.
    """

    id: str | None
    """Id of this party within the conversation; no other participant of the conversation shares it. The communication
    that is flattened into it shows no id of its own.
    """
    startTime: Timestamp | None
    """When this party joined the conversation, which for an agent is the moment it was offered to them."""
    connectedTime: Timestamp | None
    """When this party was first connected; absent if it never answered."""
    startHoldTime: Timestamp | None
    """When this participant put the screen share on hold; absent while it is not held."""
    parkTime: Timestamp | None
    """When the interaction was last set aside. Only e-mails and messages are known to be parked, so expect none on a
    screen share.
    """
    resumeTime: Timestamp | None
    """When an interaction that was set aside is to be taken up again. As with parkTime, expect none on a screen share.
    """
    endTime: Timestamp | None
    """When this party left the conversation; absent while it takes part. After-call work lies after this moment."""
    startAcwTime: Timestamp | None
    """When this agent's after-call work began; absent before that and for parties that do none."""
    endAcwTime: Timestamp | None
    """When this agent's after-call work was finished; absent while it is pending."""
    purpose: ConversationScreenShareEventTopicScreenShareMediaParticipantPurpose | None
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    name: str | None
    """Name to show for this party, such as a person's, a queue's or a flow's; absent where none is known."""
    user: ConversationEventTopicUriReference | None
    """The user, when this party is a user of the organisation. A reference by id."""
    externalContact: ConversationEventTopicUriReference | None
    """The external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str | None
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganization: ConversationEventTopicUriReference | None
    """The external organization that the matched contact belongs to, when there is one."""
    team: ConversationEventTopicUriReference | None
    """The work team that the agent belonged to at the time; absent for other parties."""
    address: str | None
    """Address by which this party is reached in the conference room; it may be empty."""
    direction: Direction | str | None
    """Which way this leg of the screen share was set up; each participant's leg has its own."""
    queue: ConversationEventTopicUriReference | None
    """The queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    conversationRoutingData: ConversationEventTopicConversationRoutingData | None
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue."""
    alertingTimeoutMs: int | None
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None
    """The queue's alerting and auto-answer settings as they applied to this communication; absent where no queue was
    involved.
    """
    script: ConversationEventTopicUriReference | None
    """The script that was shown to the agent; absent if none was."""
    provider: str | None
    """Name of the platform service that carries the communication."""
    peer: str | None
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is, and commonly on the customer. It is no participant's id, so look it up among the communications of the full
    conversation.
    """
    peerCount: int | None
    """How many others are in the room, not counting this participant."""
    mediaRoles: list[str] | None
    """The parts that this party's media have played in the conversation, such as full for an ordinary participant or
    monitor for one who listens in.
    """
    context: str | None
    """Address of the conference room in which the screen is shared, in the form of an XMPP JID."""
    journeyContext: ConversationEventTopicJourneyContext | None
    """What the customer was doing on the web site or in the app before the contact; absent when visits are not tracked
    and on contacts that began elsewhere.
    """
    state: ConversationScreenShareEventTopicScreenShareMediaParticipantState | str | None
    """The stage that the screen share has reached for this participant when the event is sent. One list serves all
    media; scheduled, parked and the stages of documents belong to others.
    """
    initialState: ConversationScreenShareEventTopicScreenShareMediaParticipantInitialState | str | None
    """The stage in which the screen share began for this participant, such as alerting for an agent."""
    held: bool | None
    """True while this participant has put the screen share on hold. It is set on the side that pressed hold, not on the
    one that waits.
    """
    sharing: bool | None
    """True while this participant shows their own screen; false for one who only watches."""
    screenRecordingState: ConversationScreenShareEventTopicScreenShareMediaParticipantScreenRecordingState | None
    """Where the recording of this agent's screen stands, as an open word here. Present when screen recording applies to
    the agent.
    """
    disconnectType: ConversationScreenShareEventTopicScreenShareMediaParticipantDisconnectType | str | None
    """The way the screen share ended for this participant; absent while it lasts."""
    errorInfo: ConversationCallEventTopicErrorBody | None
    """What went wrong, if an error ended or disturbed the screen share."""
    flaggedReason: ConversationScreenShareEventTopicScreenShareMediaParticipantFlaggedReason | str | None
    """Why this party flagged the conversation for attention; absent if it did not."""
    wrapupRequired: bool | None
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupPrompt: ConversationScreenShareEventTopicScreenShareMediaParticipantWrapupPrompt | None
    """The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""
    wrapupTimeoutMs: int | None
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapupSkipped: bool | None
    """True if the agent left after-call work without giving a wrap-up."""
    wrapup: ConversationEventTopicWrapup | None
    """The wrap-up that this agent gave for the conversation; absent until there is one."""
    attributes: dict[str, str | None] | None
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """


class ConversationSocialExpressionEventTopicSocialConversation(TypedDict, total=False):
    """A conversation as far as its social media posts go, with each party and its part in one object. Body of the
    events of v2.users.{id}.conversations.socialexpressions, which show the conversation as it stands after each change.
    """

    id: str | None
    """Id of the conversation; it stays the same through every transfer."""
    name: str | None
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    inactivityTimeout: Timestamp | None
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[ConversationSocialExpressionEventTopicSocialMediaParticipant] | None
    """The parties that have taken part so far, those who have left included, each flattened into one object with its
    part in the handling of the post.
    """
    otherMediaUris: list[str] | None
    """Paths in the API of this conversation as its other media show it; empty if it has no others."""
    address: str | None
    """The contact centre's address as the other side sees it, in the form that the medium uses; often absent."""
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


class ConversationSocialExpressionEventTopicSocialMediaParticipant(TypedDict, total=False):
    """One party to a conversation together with its part in the handling of a public social media post, flattened into
    a single object: what the full conversation keeps in the participant's socialExpressions stands here beside the
    participant's own properties. Part of an event about social media posts.
    """

    id: str | None
    """Id of this party within the conversation; no other participant of the conversation shares it. The communication
    that is flattened into it shows no id of its own.
    """
    startTime: Timestamp | None
    """When this party joined the conversation, which for an agent is the moment it was offered to them."""
    connectedTime: Timestamp | None
    """When this party was first connected; absent if it never answered."""
    startHoldTime: Timestamp | None
    """When this participant put the post on hold; absent while it is not held."""
    parkTime: Timestamp | None
    """When the interaction was last set aside. Only e-mails and messages are known to be parked, so expect none on the
    handling of a post.
    """
    resumeTime: Timestamp | None
    """When an interaction that was set aside is to be taken up again. As with parkTime, expect none on the handling of
    a post.
    """
    endTime: Timestamp | None
    """When this party left the conversation; absent while it takes part. After-call work lies after this moment."""
    startAcwTime: Timestamp | None
    """When this agent's after-call work began; absent before that and for parties that do none."""
    endAcwTime: Timestamp | None
    """When this agent's after-call work was finished; absent while it is pending."""
    purpose: ConversationSocialExpressionEventTopicSocialMediaParticipantPurpose | None
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    name: str | None
    """Name to show for this party, such as a person's, a queue's or a flow's; absent where none is known."""
    user: ConversationEventTopicUriReference | None
    """The user, when this party is a user of the organisation. A reference by id."""
    externalContact: ConversationEventTopicUriReference | None
    """The external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str | None
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganization: ConversationEventTopicUriReference | None
    """The external organization that the matched contact belongs to, when there is one."""
    team: ConversationEventTopicUriReference | None
    """The work team that the agent belonged to at the time; absent for other parties."""
    address: str | None
    """Address by which this party is reached on the social network; it may be empty."""
    socialUserName: str | None
    """Name under which the author posted on the social network."""
    direction: Direction | str | None
    """Which way this leg of the handling was set up; each participant's leg has its own."""
    queue: ConversationEventTopicUriReference | None
    """The queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    conversationRoutingData: ConversationEventTopicConversationRoutingData | None
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue."""
    alertingTimeoutMs: int | None
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None
    """The queue's alerting and auto-answer settings as they applied to this communication; absent where no queue was
    involved.
    """
    script: ConversationEventTopicUriReference | None
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
    socialMediaId: str | None
    """Id of the social media item that is being handled."""
    socialMediaHub: str | None
    """The social network on which the post appeared."""
    previewText: str | None
    """An extract of what was posted, meant for showing to the agent before the whole."""
    journeyContext: ConversationEventTopicJourneyContext | None
    """What the customer was doing on the web site or in the app before the contact; absent when visits are not tracked
    and on contacts that began elsewhere.
    """
    state: ConversationSocialExpressionEventTopicSocialMediaParticipantState | str | None
    """The stage that the handling of the post has reached for this participant when the event is sent. One list serves
    all media; scheduled, parked and the stages of documents belong to others.
    """
    initialState: ConversationSocialExpressionEventTopicSocialMediaParticipantInitialState | str | None
    """The stage in which the handling of the post began for this participant, such as alerting for an agent."""
    held: bool | None
    """True while this participant has put the post on hold. It is set on the side that pressed hold, not on the one
    that waits.
    """
    screenRecordingState: ConversationSocialExpressionEventTopicSocialMediaParticipantScreenRecordingState | None
    """Where the recording of this agent's screen stands, as an open word here. Present when screen recording applies to
    the agent.
    """
    disconnectType: ConversationSocialExpressionEventTopicSocialMediaParticipantDisconnectType | str | None
    """The way the handling of the post ended for this participant; absent while it lasts."""
    errorInfo: ConversationCallEventTopicErrorBody | None
    """What went wrong, if an error ended or disturbed the handling of the post."""
    flaggedReason: ConversationSocialExpressionEventTopicSocialMediaParticipantFlaggedReason | str | None
    """Why this party flagged the conversation for attention; absent if it did not."""
    wrapupRequired: bool | None
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupPrompt: ConversationSocialExpressionEventTopicSocialMediaParticipantWrapupPrompt | None
    """The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""
    wrapupTimeoutMs: int | None
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapupSkipped: bool | None
    """True if the agent left after-call work without giving a wrap-up."""
    wrapup: ConversationEventTopicWrapup | None
    """The wrap-up that this agent gave for the conversation; absent until there is one."""
    attributes: dict[str, str | None] | None
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """


class ConversationVideoEventTopicVideoConversation(TypedDict, total=False):
    """A conversation as far as its video sessions go, with each party and its part in one object. Body of the events of
    v2.users.{id}.conversations.videos, which show the conversation as it stands after each change.
    """

    id: str | None
    """Id of the conversation; it stays the same through every transfer."""
    name: str | None
    """Name given to the conversation itself, where one was given; those who take part have names of their own."""
    inactivityTimeout: Timestamp | None
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    participants: list[ConversationVideoEventTopicVideoMediaParticipant] | None
    """The parties that have taken part so far, those who have left included, each flattened into one object with its
    part in the video session.
    """
    otherMediaUris: list[str] | None
    """Paths in the API of this conversation as its other media show it; empty if it has no others."""
    address: str | None
    """The contact centre's address as the other side sees it, in the form that the medium uses; often absent."""
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


class ConversationVideoEventTopicVideoMediaParticipant(TypedDict, total=False):
    """One party to a conversation together with its one video session, flattened into a single object: what the full
    conversation keeps in the participant's videos stands here beside the participant's own properties. Part of an event
    about video sessions.
    """

    id: str | None
    """Id of this party within the conversation; no other participant of the conversation shares it. The communication
    that is flattened into it shows no id of its own.
    """
    startTime: Timestamp | None
    """When this party joined the conversation, which for an agent is the moment it was offered to them."""
    connectedTime: Timestamp | None
    """When this party was first connected; absent if it never answered."""
    startHoldTime: Timestamp | None
    """When this participant put the video session on hold; absent while it is not held."""
    parkTime: Timestamp | None
    """When the interaction was last set aside. Only e-mails and messages are known to be parked, so expect none on a
    video session.
    """
    resumeTime: Timestamp | None
    """When an interaction that was set aside is to be taken up again. As with parkTime, expect none on a video session.
    """
    endTime: Timestamp | None
    """When this party left the conversation; absent while it takes part. After-call work lies after this moment."""
    startAcwTime: Timestamp | None
    """When this agent's after-call work began; absent before that and for parties that do none."""
    endAcwTime: Timestamp | None
    """When this agent's after-call work was finished; absent while it is pending."""
    purpose: ConversationVideoEventTopicVideoMediaParticipantPurpose | None
    """The part this party plays in the conversation. An open vocabulary to which the platform may add."""
    name: str | None
    """Name to show for this party, such as a person's, a queue's or a flow's; absent where none is known."""
    user: ConversationEventTopicUriReference | None
    """The user, when this party is a user of the organisation. A reference by id."""
    externalContact: ConversationEventTopicUriReference | None
    """The external contact that this party was matched to, when there is one."""
    externalContactInitialDivisionId: str | None
    """Id of the division that the external contact was in when it was matched, even if it has moved since; * stands for
    all divisions.
    """
    externalOrganization: ConversationEventTopicUriReference | None
    """The external organization that the matched contact belongs to, when there is one."""
    team: ConversationEventTopicUriReference | None
    """The work team that the agent belonged to at the time; absent for other parties."""
    address: str | None
    """Address by which this party is reached in the conference room; it may be empty."""
    direction: Direction | str | None
    """Which way this leg of the video session was set up; each participant's leg has its own."""
    queue: ConversationEventTopicUriReference | None
    """The queue through which this party was reached or on whose behalf it acts; absent outside routing."""
    conversationRoutingData: ConversationEventTopicConversationRoutingData | None
    """What routing was asked to look for on this party's behalf. Present on participants that wait in a queue."""
    alertingTimeoutMs: int | None
    """How long an agent may be alerted before the offer goes elsewhere, in milliseconds."""
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None
    """The queue's alerting and auto-answer settings as they applied to this communication; absent where no queue was
    involved.
    """
    script: ConversationEventTopicUriReference | None
    """The script that was shown to the agent; absent if none was."""
    provider: str | None
    """Name of the platform service that carries the communication."""
    peer: str | None
    """Id of the communication at the other end, on the participant that this one is connected to; absent when nobody
    is, and commonly on the customer. It is no participant's id, so look it up among the communications of the full
    conversation.
    """
    peerCount: int | None
    """How many others are in the room, not counting this participant."""
    mediaRoles: list[str] | None
    """The parts that this party's media have played in the conversation, such as full for an ordinary participant or
    monitor for one who listens in.
    """
    context: str | None
    """Address of the conference room in which the video session is held, in the form of an XMPP JID."""
    msids: list[str] | None
    """Ids of the WebRTC media streams that belong to this participant."""
    journeyContext: ConversationEventTopicJourneyContext | None
    """What the customer was doing on the web site or in the app before the contact; absent when visits are not tracked
    and on contacts that began elsewhere.
    """
    state: ConversationVideoEventTopicVideoMediaParticipantState | str | None
    """The stage that the video session has reached for this participant when the event is sent. One list serves all
    media; scheduled, parked and the stages of documents belong to others.
    """
    initialState: ConversationVideoEventTopicVideoMediaParticipantInitialState | str | None
    """The stage in which the video session began for this participant, such as alerting for an agent."""
    held: bool | None
    """True while this participant has put the video session on hold. It is set on the side that pressed hold, not on
    the one that waits.
    """
    audioMuted: bool | None
    """True while this participant's microphone is silenced."""
    videoMuted: bool | None
    """True while this participant's camera is off or its picture is held back."""
    sharingScreen: bool | None
    """True while this participant shows their screen to the others."""
    screenRecordingState: ConversationVideoEventTopicVideoMediaParticipantScreenRecordingState | None
    """Where the recording of this agent's screen stands, as an open word here. Present when screen recording applies to
    the agent.
    """
    disconnectType: ConversationVideoEventTopicVideoMediaParticipantDisconnectType | str | None
    """The way the video session ended for this participant; absent while it lasts."""
    errorInfo: ConversationCallEventTopicErrorBody | None
    """What went wrong, if an error ended or disturbed the video session."""
    flaggedReason: ConversationVideoEventTopicVideoMediaParticipantFlaggedReason | str | None
    """Why this party flagged the conversation for attention; absent if it did not."""
    wrapupRequired: bool | None
    """True if this agent is asked for a wrap-up of the conversation. Whether the agent may skip it is told by
    wrapupPrompt, which can be optional all the same.
    """
    wrapupPrompt: ConversationVideoEventTopicVideoMediaParticipantWrapupPrompt | None
    """The way in which this agent is asked for a wrap-up, as the queue is set up; absent for other parties."""
    wrapupTimeoutMs: int | None
    """How long the agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and
    sometimes when it is agentRequested.
    """
    wrapupSkipped: bool | None
    """True if the agent left after-call work without giving a wrap-up."""
    wrapup: ConversationEventTopicWrapup | None
    """The wrap-up that this agent gave for the conversation; absent until there is one."""
    attributes: dict[str, str | None] | None
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """
