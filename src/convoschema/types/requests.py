# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/requests/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from convoschema.types.common import DomainEntityRef, RelativeUri, Timestamp, WritableDivision
    from convoschema.types.people import Biography, Chat, Contact, EmployerInfo, Group, GroupContact, Image, Location
    from convoschema.types.routing import (
        AcwSettings,
        AgentOwnedRouting,
        Bullseye,
        CannedResponseLibraries,
        ConditionalGroupActivation,
        ConditionalGroupRouting,
        DirectRouting,
        MemberGroup,
        QueueEmailAddress,
        QueueMediaSettings,
        QueueMessagingAddresses,
        RoutingRule,
        ScoredAgent,
        Script,
    )

__all__ = [
    "ConsultTransfer",
    "ConsultTransferSpeakTo",
    "ConsultTransferUpdate",
    "ConsultTransferUpdateSpeakTo",
    "CreateCallRequest",
    "CreateCallbackCommand",
    "CreateCallbackCommandCustomerFirstCallbackDeliveryMode",
    "CreateCallbackOnConversationCommand",
    "CreateCallbackOnConversationCommandCustomerFirstCallbackDeliveryMode",
    "CreateEmailRequest",
    "CreateEmailRequestDirection",
    "CreateOutboundMessagingConversationRequest",
    "CreateOutboundMessagingConversationRequestToAddressMessengerType",
    "CreateQueueRequest",
    "CreateQueueRequestLastAgentRoutingMode",
    "CreateQueueRequestScoringMethod",
    "CreateQueueRequestSkillEvaluationMethod",
    "CreateUser",
    "CreateUserState",
    "Destination",
    "Digits",
    "GroupCreate",
    "GroupCreateState",
    "GroupCreateType",
    "GroupCreateVisibility",
    "GroupUpdate",
    "GroupUpdateState",
    "GroupUpdateVisibility",
    "MediaParticipantRequest",
    "MediaParticipantRequestState",
    "ParticipantAttributes",
    "PatchCallbackRequest",
    "PatchCallbackRequestCustomerFirstCallbackDeliveryMode",
    "QueueRequest",
    "QueueRequestLastAgentRoutingMode",
    "QueueRequestScoringMethod",
    "QueueRequestSkillEvaluationMethod",
    "RoutingData",
    "SetUuiDataRequest",
    "TransferRequest",
    "TransferRequestTransferType",
    "UpdateUser",
    "UpdateUserState",
    "WrapupInput",
]

ConsultTransferSpeakTo = Literal["DESTINATION", "OBJECT", "BOTH", "CONFERENCE"]
"""To whom the agent speaks when the destination has answered."""

ConsultTransferUpdateSpeakTo = Literal["DESTINATION", "OBJECT", "BOTH", "CONFERENCE"]
"""To whom the agent speaks from now on."""

CreateCallbackCommandCustomerFirstCallbackDeliveryMode = Literal[
    "UseQueueSetting",
    "UseAgentReservation",
    "NoAgentReservation",
]
"""Whether an agent is reserved beforehand when the customer is called first; matters only to queues that call the
customer first.
"""

CreateCallbackOnConversationCommandCustomerFirstCallbackDeliveryMode = Literal[
    "UseQueueSetting",
    "UseAgentReservation",
    "NoAgentReservation",
]
"""Whether an agent is reserved beforehand when the customer is called first; matters only to queues that call the
customer first.
"""

CreateEmailRequestDirection = Literal["OUTBOUND", "INBOUND"]
"""Which kind of conversation is asked for."""

CreateOutboundMessagingConversationRequestToAddressMessengerType = Literal["sms", "open", "whatsapp"]
"""The messaging service by which the person is reached."""

CreateQueueRequestScoringMethod = Literal["TimestampAndPriority", "PriorityOnly"]
"""How waiting interactions are to be ranked when an agent becomes free; the first in rank is served first."""

CreateQueueRequestSkillEvaluationMethod = Literal["NONE", "BEST", "ALL"]
"""How far the skills that an interaction asks for are to restrict the choice of the agent."""

CreateQueueRequestLastAgentRoutingMode = Literal["Disabled", "QueueMembersOnly", "AnyAgent"]
"""Whether a customer who writes again in the same thread goes to the agent who served the thread last."""

CreateUserState = Literal["active", "inactive", "deleted"]
"""Whether the account is to be in use from the beginning; if left out, it is active where an invitation is sent and
inactive otherwise.
"""

GroupCreateType = Literal["official", "social"]
"""The standing that the group is to have in the organisation."""

GroupCreateVisibility = Literal["public", "owners", "members"]
"""The circle of people to whom the group is to be shown."""

GroupCreateState = Literal["active", "inactive", "deleted"]
"""Whether the group is in use; comes in what is read."""

GroupUpdateVisibility = Literal["public", "ownerIds", "members"]
"""The circle of people to whom the group is to be shown."""

GroupUpdateState = Literal["active", "inactive", "deleted"]
"""Whether the group is to be in use; left out if it stays."""

MediaParticipantRequestState = Literal[
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
"""The stage to move the participant to: in practice connected to answer, disconnected to end and, for e-mails and
messages, parked to set them aside.
"""

PatchCallbackRequestCustomerFirstCallbackDeliveryMode = Literal[
    "UseQueueSetting",
    "UseAgentReservation",
    "NoAgentReservation",
]
"""Whether an agent is reserved beforehand when the customer is called first; matters only to queues that call the
customer first.
"""

QueueRequestScoringMethod = Literal["TimestampAndPriority", "PriorityOnly"]
"""How waiting interactions are to be ranked when an agent becomes free; the first in rank is served first."""

QueueRequestSkillEvaluationMethod = Literal["NONE", "BEST", "ALL"]
"""How far the skills that an interaction asks for are to restrict the choice of the agent."""

QueueRequestLastAgentRoutingMode = Literal["Disabled", "QueueMembersOnly", "AnyAgent"]
"""Whether a customer who writes again in the same thread goes to the agent who served the thread last."""

TransferRequestTransferType = Literal["Attended", "Unattended"]
"""Whether the one who transfers stays until the destination accepts; Unattended if this is left out."""

UpdateUserState = Literal["active", "inactive", "deleted"]
"""Whether the account is to be in use; left out if it stays. A request that holds it changes nothing else."""


class ConsultTransfer(TypedDict, total=False):
    """Asks to begin a consult transfer, in which an agent makes contact with the destination before the customer is
    handed over. Body of POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult.
    """

    consultingUserId: str
    """Id of the user who consults; left out if it is the one who makes the request."""
    destination: Destination
    """Whom to bring into the call."""
    speakTo: ConsultTransferSpeakTo
    """To whom the agent speaks when the destination has answered."""


class ConsultTransferUpdate(TypedDict, total=False):
    """Asks to change to whom an agent speaks in a consult transfer that is under way. Body of PATCH
    /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult.
    """

    consultingUserId: str
    """Id of the user who consults; left out if it is the one who makes the request."""
    speakTo: ConsultTransferUpdateSpeakTo
    """To whom the agent speaks from now on."""


class CreateCallRequest(TypedDict, total=False):
    """Asks to place a call, or a conference if there are several participants. Body of POST
    /api/v2/conversations/calls.
    """

    callUserId: str
    """Id of the user to call; left out when nobody inside is called."""
    phoneNumber: str
    """Phone number to call; left out when a user, a queue or participants are named instead."""
    participants: list[Destination]
    """Those to call together, which makes a conference; left out for a call to a single party."""
    conversationIds: list[str]
    """Ids of calls under way that are to be joined in one conference; left out when a new call is placed."""
    callerId: str
    """Phone number that the person called is to see; left out if the queue's or the user's own is to be shown."""
    callerIdName: str
    """Name that the person called is to see beside callerId."""
    externalContactId: str
    """Id of the external contact who is called, so that the customer's participant is matched to it; left out if there
    is none.
    """
    callFromQueueId: str
    """Id of the queue on whose behalf the call is placed, which lends it its number and counts it; left out for a call
    of the user's own.
    """
    callQueueId: str
    """Id of the queue to call; left out when no queue is called."""
    priority: int
    """Precedence over the other conversations that wait, when a queue is called; a higher number is served earlier."""
    languageId: str
    """Id of the language in which the agent should be able to serve, when a queue is called."""
    routingSkillsIds: list[str]
    """Ids of the skills that the agent should have, when a queue is called."""
    routingSkillExpression: str
    """Condition on the agent's skills, written out as an expression, when a queue is called."""
    label: str
    """Id of the utilisation label that the conversation is to bear, by which an agent's capacity can be set apart for a
    kind of work; left out if it is to bear none.
    """
    attributes: dict[str, str]
    """Data to attach to the customer's participant, by name. What it holds is the organisation's own choice, and often
    a customer's details.
    """
    uuiData: str
    """User-to-user information that is to travel with the call's signalling, encoded as the receiving system expects.
    """


class CreateCallbackCommand(TypedDict, total=False):
    """Asks for a callback in a conversation of its own. Body of POST /api/v2/conversations/callbacks."""

    callbackScheduledTime: Timestamp
    """When the callback is due; left out if it is to be made as soon as possible."""
    callbackUserName: str
    """Name of the person to be called back."""
    callbackNumbers: list[str]
    """Phone numbers at which the person can be called back, at least one of them usable."""
    countryCode: str
    """Country by whose rules numbers without a country prefix are read, as a code such as US."""
    validateCallbackNumbers: bool
    """True if the platform is to refuse what does not have the form of a phone number."""
    callerId: str
    """Phone number that the person is to see when the call comes in."""
    callerIdName: str
    """Name that the person is to see beside callerId when the call comes in."""
    queueId: str
    """Id of the queue that is to make the callback; left out when routingData names it."""
    routingData: RoutingData
    """What routing is to find an agent with, if more than the queue is asked for. Either this or queueId is needed."""
    customerFirstCallbackDeliveryMode: CreateCallbackCommandCustomerFirstCallbackDeliveryMode
    """Whether an agent is reserved beforehand when the customer is called first; matters only to queues that call the
    customer first.
    """
    scriptId: str
    """Id of the script to show to the agent; left out if the queue's own is to be shown."""
    data: dict[str, str]
    """Data to attach to the callback's participants as attributes, by name. What it holds is the organisation's own
    choice, and often a customer's details.
    """


class CreateCallbackOnConversationCommand(TypedDict, total=False):
    """Asks for a callback inside a conversation that is there already, such as a call in which the customer asked for
    it. Body of POST /api/v2/conversations/{conversationId}/participants/{participantId}/callbacks.
    """

    callbackScheduledTime: Timestamp
    """When the callback is due; left out if it is to be made as soon as possible."""
    callbackUserName: str
    """Name of the person to be called back."""
    callbackNumbers: list[str]
    """Phone numbers at which the person can be called back, at least one of them usable."""
    countryCode: str
    """Country by whose rules numbers without a country prefix are read, as a code such as US."""
    validateCallbackNumbers: bool
    """True if the platform is to refuse what does not have the form of a phone number."""
    callerId: str
    """Phone number that the person is to see when the call comes in."""
    callerIdName: str
    """Name that the person is to see beside callerId when the call comes in."""
    queueId: str
    """Id of the queue that is to make the callback; left out when routingData names it."""
    routingData: RoutingData
    """What routing is to find an agent with, if more than the queue is asked for. Either this or queueId is needed."""
    customerFirstCallbackDeliveryMode: CreateCallbackOnConversationCommandCustomerFirstCallbackDeliveryMode
    """Whether an agent is reserved beforehand when the customer is called first; matters only to queues that call the
    customer first.
    """
    scriptId: str
    """Id of the script to show to the agent; left out if the queue's own is to be shown."""
    data: dict[str, str]
    """Data to attach to the callback as attributes, by name, besides those that the conversation has. What it holds is
    the organisation's own choice, and often a customer's details.
    """


class CreateEmailRequest(TypedDict, total=False):
    """Asks for an e-mail conversation: one in which an agent writes to a customer, or one for an e-mail that came to
    the organisation by another way. Body of POST /api/v2/conversations/emails.
    """

    direction: CreateEmailRequestDirection
    """Which kind of conversation is asked for."""
    provider: str
    """Name of the service that carries the e-mail. PureCloud Email is the platform's own; an inbound e-mail names
    another.
    """
    externalContactId: str
    """Id of the external contact who is written to; for outbound e-mails only."""
    fromName: str
    """Name to show for fromAddress."""
    fromAddress: str
    """E-mail address from which the e-mail comes; the queue's or the agent's if it is outbound."""
    toName: str
    """Name to show for toAddress."""
    toAddress: str
    """E-mail address to which the e-mail goes or, if it is inbound, was sent."""
    queueId: str
    """Id of the queue on whose behalf the agent writes, or in which an inbound e-mail is to wait; left out when a flow
    decides.
    """
    flowId: str
    """Id of the flow that is to decide where an inbound e-mail goes; left out when a queue is named."""
    priority: int
    """Precedence over the other conversations that wait; a higher number is served earlier."""
    languageId: str
    """Id of the language in which the agent should be able to serve the customer; left out if none is asked for."""
    skillIds: list[str]
    """Ids of the skills that the agent should have; empty or left out if none are asked for."""
    skillExpression: str
    """Condition on the agent's skills, written out as an expression; left out if none is asked for."""
    utilizationLabel: str
    """Id of the utilisation label that the conversation is to bear, by which an agent's capacity can be set apart for a
    kind of work; left out if it is to bear none.
    """
    subject: str
    """Subject line of the e-mail."""
    textBody: str
    """Text of the e-mail without markup, for readers that show no HTML."""
    htmlBody: str
    """Text of the e-mail as HTML."""
    attributes: dict[str, str]
    """Data to attach to the customer's participant, by name. What it holds is the organisation's own choice, and often
    a customer's details.
    """


class CreateOutboundMessagingConversationRequest(TypedDict, total=False):
    """Asks for a messaging conversation in which an agent writes first. Body of POST /api/v2/conversations/messages."""

    externalContactId: str
    """Id of the external contact who is written to; left out if there is none."""
    toAddress: str
    """Address of the person to write to, whose form depends on the messenger: a phone number for SMS."""
    toAddressMessengerType: CreateOutboundMessagingConversationRequestToAddressMessengerType
    """The messaging service by which the person is reached."""
    useUserFromAddress: bool
    """True if the agent's own address is to be shown as the sender's instead of the queue's."""
    queueId: str
    """Id of the queue on whose behalf the agent writes."""
    useExistingConversation: bool
    """True if a conversation that is there with the same person is to be taken up. If false, the request fails where
    there is one.
    """


class CreateQueueRequest(TypedDict, total=False):
    """Asks for a new queue, with all its settings or with those of another queue. What the request leaves out gets the
    platform's defaults. Body of POST /api/v2/routing/queues.
    """

    id: str
    """Id of the queue; a request need not hold it, since the platform or the path gives it."""
    name: str
    """Display name that the queue is to have; no other queue of the organisation may have the same."""
    description: str
    """What the queue is for, in the words of those who set it up; left out or empty if there is nothing to say."""
    sourceQueueId: str
    """Id of a queue whose settings, but for those of predictive routing, the new one is to take over; left out when the
    request says all itself.
    """
    division: WritableDivision
    """The division that the queue is to belong to; left out for the default one."""
    dateCreated: Timestamp
    """When the queue was created; the platform sets it, so that a request has no need of it."""
    dateModified: Timestamp
    """When the queue was last changed; set by the platform like dateCreated."""
    createdBy: str
    """Id of the user who created the queue, as the platform has it; a request has no need of it."""
    modifiedBy: str
    """Id of the user who last changed the queue, as the platform has it; a request has no need of it."""
    memberGroups: list[MemberGroup]
    """The groups, skill groups and teams whose members are to serve the queue, besides the users who are members one by
    one. No entry appears twice.
    """
    memberCount: int
    """How many members the queue has in all; comes in what is read and is no part of a change."""
    userMemberCount: int
    """How many of the members are users in their own right and not through a group; comes in what is read and is no
    part of a change.
    """
    joinedMemberCount: int
    """How many of the members have joined the queue; comes in what is read and is no part of a change."""
    mediaSettings: QueueMediaSettings
    """Alerting, auto-answer and service level for each medium of the queue; left out for the platform's defaults."""
    scoringMethod: CreateQueueRequestScoringMethod
    """How waiting interactions are to be ranked when an agent becomes free; the first in rank is served first."""
    skillEvaluationMethod: CreateQueueRequestSkillEvaluationMethod
    """How far the skills that an interaction asks for are to restrict the choice of the agent."""
    routingRules: list[RoutingRule]
    """The steps of preferred agent routing, in the order in which they are to be tried; empty or left out if the queue
    is not to use it.
    """
    bullseye: Bullseye
    """The rings by which the search for an agent is to widen; left out if the queue is not to use bullseye routing."""
    conditionalGroupRouting: ConditionalGroupRouting
    """The rules by which groups are added to the search for a single interaction's agent; left out if the queue is to
    have none.
    """
    conditionalGroupActivation: ConditionalGroupActivation
    """The rules by which groups are opened to all of the queue's interactions for a time; left out if the queue is to
    have none.
    """
    lastAgentRoutingMode: CreateQueueRequestLastAgentRoutingMode
    """Whether a customer who writes again in the same thread goes to the agent who served the thread last."""
    agentOwnedRouting: AgentOwnedRouting
    """Whether agents are to own the callbacks that they schedule in this queue, and for how long."""
    directRouting: DirectRouting
    """How interactions that are addressed to one particular agent are to be handled; left out if the queue is to have
    no such settings.
    """
    enableManualAssignment: bool
    """True if waiting interactions may be assigned to agents by hand."""
    queueFlow: DomainEntityRef
    """The flow that is to handle calls while they wait in the queue; left out for the organisation's default."""
    emailInQueueFlow: DomainEntityRef
    """The flow that is to handle e-mails while they wait in the queue; left out if there is to be none."""
    messageInQueueFlow: DomainEntityRef
    """The flow that is to handle messages while they wait in the queue; left out if there is to be none."""
    whisperPrompt: DomainEntityRef
    """The prompt that only the agent is to hear before a call is put through; left out if there is to be none."""
    autoAnswerOnly: bool
    """True if the whisper prompt is to be played only on calls that are answered automatically; false if on all calls
    of the queue. It does not itself turn on auto-answer.
    """
    onHoldPrompt: DomainEntityRef
    """The prompt that callers are to hear while on hold; left out for the default music."""
    defaultMediaLanguage: str
    """Language to be assumed for the queue's interactions where nothing says otherwise, such as en-US; left out if
    there is to be none.
    """
    callingPartyName: str
    """Name that people are to see when they are called on behalf of the queue; left out if there is to be none."""
    callingPartyNumber: str
    """Phone number that people are to see when they are called on behalf of the queue; left out if there is to be none.
    """
    outboundEmailAddress: QueueEmailAddress
    """The address from which e-mails are to be sent on behalf of the queue; left out if there is to be none."""
    outboundMessagingAddresses: QueueMessagingAddresses
    """The addresses from which messages are to be sent on behalf of the queue, one for each kind of messaging."""
    defaultScripts: dict[str, Script]
    """The script that agents are to be shown when a flow chose none, by the medium's name in capitals, such as CALL."""
    cannedResponseLibraries: CannedResponseLibraries
    """The libraries of prepared responses that the queue's agents are to be offered."""
    acwSettings: AcwSettings
    """How the queue's agents are to be asked for a wrap-up after each interaction."""
    enableTranscription: bool
    """True if the queue's calls are to be transcribed."""
    enableAudioMonitoring: bool
    """True if the audio of the queue's calls may be passed to a monitoring service."""
    suppressInQueueCallRecording: bool
    """True if calls are not to be recorded while they wait in the queue."""
    peerId: str
    """Id of a queue in another system to which this one is to correspond; left out if there is none."""
    selfUri: RelativeUri
    """Path of the queue in the API, which is /api/v2/routing/queues/ followed by its id; comes in what is read."""


class CreateUser(TypedDict, total=False):
    """Asks for a new user with an account in the organisation. Body of POST /api/v2/users."""

    name: str
    """Name under which the user is to appear to colleagues."""
    email: str
    """E-mail address that the account is to belong to, with which the user signs in."""
    password: str
    """Password with which the user is to sign in first; left out if the user is to choose one or signs in elsewhere."""
    title: str
    """The user's position, such as Team Lead, in the organisation's own words."""
    department: str
    """Part of the organisation in which the user is to work, in the organisation's own words."""
    divisionId: str
    """Id of the division that the user is to belong to, which decides who may see and change the user."""
    addresses: list[Contact]
    """Ways to reach the user, one entry for each number, extension or e-mail address."""
    state: CreateUserState
    """Whether the account is to be in use from the beginning; if left out, it is active where an invitation is sent and
    inactive otherwise.
    """


class Destination(TypedDict, total=False):
    """Whom a consult transfer or a call is to reach: an address, a user or a queue. Part of the bodies of POST
    /api/v2/conversations/calls and of the request that begins a consult transfer.
    """

    userId: str
    """Id of the user to reach; left out when the destination is not a user."""
    queueId: str
    """Id of the queue to reach; left out when the destination is not a queue."""
    name: str
    """Name to show for the destination, as the request gives it."""
    address: str
    """Phone number, SIP address or other address to reach; left out when a user or a queue is to be reached."""


class Digits(TypedDict, total=False):
    """Asks to send tones of the telephone keypad to a participant of a call. Body of POST
    /api/v2/conversations/{conversationId}/participants/{participantId}/digits.
    """

    digits: str
    """The keys to send, one character each, from 0 to 9, * and #. They may spell a number that is somebody's secret,
    such as a PIN.
    """


class GroupCreate(TypedDict, total=False):
    """Asks for a new group of users. Body of POST /api/v2/groups."""

    id: str
    """Id of the group; a request need not hold it, since the platform or the path gives it."""
    name: str
    """Display name that the group is to have."""
    description: str
    """What the group is for, in the words of those who set it up; left out or empty if there is nothing to say."""
    type: GroupCreateType
    """The standing that the group is to have in the organisation."""
    dateModified: Timestamp
    """When the group was last changed; comes in what is read."""
    ownerIds: list[str]
    """Ids of the users who are to look after the group."""
    memberCount: int
    """How many members the group has; comes in what is read and is no part of a request."""
    includeOwners: bool
    """True if the owners are to count as members of the group."""
    email: str
    """E-mail address that the group as a whole is to have."""
    addresses: list[GroupContact]
    """The phone numbers and extensions that the group as a whole is to have."""
    images: list[Image]
    """Pictures of the group, one entry for each size that is kept."""
    visibility: GroupCreateVisibility
    """The circle of people to whom the group is to be shown."""
    rulesVisible: bool
    """True if those who see the group are also to see the rules by which users become members."""
    rolesEnabled: bool
    """True if it is to be possible to grant roles to the group."""
    callsEnabled: bool
    """True if it is to be possible to call the group as one."""
    state: GroupCreateState
    """Whether the group is in use; comes in what is read."""
    version: int
    """Version of the group, which grows with each change; comes in what is read."""
    selfUri: RelativeUri
    """Path of the group in the API, which is /api/v2/groups/ followed by its id; comes in what is read."""


class GroupUpdate(TypedDict, total=False):
    """Says what a group is to be like from now on. Body of PUT /api/v2/groups/{groupId}."""

    id: str
    """Id of the group; a request need not hold it, since the path does."""
    name: str
    """Display name that the group is to have from now on."""
    description: str
    """What the group is for, in the words of those who set it up; left out or empty if there is nothing to say."""
    ownerIds: list[str]
    """Ids of the users who are to look after the group."""
    includeOwners: bool
    """True if the owners are to count as members of the group."""
    email: str
    """E-mail address that the group as a whole is to have."""
    addresses: list[GroupContact]
    """The phone numbers and extensions that the group as a whole is to have."""
    images: list[Image]
    """Pictures of the group, one entry for each size that is kept."""
    visibility: GroupUpdateVisibility
    """The circle of people to whom the group is to be shown."""
    rulesVisible: bool
    """True if those who see the group are also to see the rules by which users become members."""
    rolesEnabled: bool
    """True if it is to be possible to grant roles to the group."""
    callsEnabled: bool
    """True if it is to be possible to call the group as one."""
    state: GroupUpdateState
    """Whether the group is to be in use; left out if it stays."""
    version: int
    """Version of the group that the change is based on; the platform refuses the change if the group has changed since.
    """
    selfUri: RelativeUri
    """Path of the group in the API, which is /api/v2/groups/ followed by its id; comes in what is read."""


class MediaParticipantRequest(TypedDict, total=False):
    """Asks to change a participant's part in a communication: to end it, to put it on hold, to mute it or to wrap it
    up. Body of PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId} and of its siblings for
    the other media.
    """

    state: MediaParticipantRequestState
    """The stage to move the participant to: in practice connected to answer, disconnected to end and, for e-mails and
    messages, parked to set them aside.
    """
    held: bool
    """True to put the other side on hold, which then hears music while this participant hears silence, and false to
    resume; left out if it stays.
    """
    muted: bool
    """True to silence the participant's microphone and false to open it again; left out if it stays."""
    confined: bool
    """True to let the participant hear hold music in place of the others and false to let them take part again; left
    out if it stays. Meant for conferences.
    """
    recording: bool
    """True to begin a recording of the participant on demand and false to stop it; left out if it stays."""
    resumeTime: Timestamp
    """When a parked e-mail or message is to be taken up again; left out unless it is being parked."""
    wrapup: WrapupInput
    """The wrap-up that the agent gives for the communication; left out if none is given now."""
    wrapupSkipped: bool
    """True if the agent leaves after-call work without giving a wrap-up."""


class ParticipantAttributes(TypedDict, total=False):
    """Asks to set attributes of a participant, which are data attached to it for flows, scripts and reports. Body of
    PATCH /api/v2/conversations/{conversationId}/participants/{participantId}/attributes and of its siblings for single
    media.
    """

    attributes: dict[str, str]
    """The attributes to set, by name, with their new values; those not named stay. What they hold is the organisation's
    own choice, and often a customer's details.
    """


class PatchCallbackRequest(TypedDict, total=False):
    """Asks to move a scheduled callback to another time, queue, agent or number. Body of PATCH
    /api/v2/conversations/callbacks.
    """

    conversationId: str
    """Id of the conversation that holds the callback."""
    callbackScheduledTime: Timestamp
    """When the callback is to be due from now on; left out if its time stays."""
    agentId: str
    """Id of the user to whom the callback belongs or is to belong."""
    callbackNumbers: list[str]
    """Phone numbers at which the person can be called back from now on; left out if they stay."""
    countryCode: str
    """Country by whose rules numbers without a country prefix are read, as a code such as US."""
    validateCallbackNumbers: bool
    """True if the platform is to refuse what does not have the form of a phone number."""
    queueId: str
    """Id of the queue that is to make the callback; left out if it stays where it is."""
    customerFirstCallbackDeliveryMode: PatchCallbackRequestCustomerFirstCallbackDeliveryMode
    """Whether an agent is reserved beforehand when the customer is called first; matters only to queues that call the
    customer first.
    """


class QueueRequest(TypedDict, total=False):
    """Says what a queue is to be like from now on, in full: it stands in place of all settings that the queue had. Body
    of PUT /api/v2/routing/queues/{queueId}.
    """

    id: str
    """Id of the queue; a request need not hold it, since the path does."""
    name: str
    """Display name that the queue is to have; no other queue of the organisation may have the same."""
    description: str
    """What the queue is for, in the words of those who set it up; left out or empty if there is nothing to say."""
    division: WritableDivision
    """The division that the queue belongs to or is to belong to from now on."""
    dateCreated: Timestamp
    """When the queue was created; the platform sets it, so that a request has no need of it."""
    dateModified: Timestamp
    """When the queue was last changed; set by the platform like dateCreated."""
    createdBy: str
    """Id of the user who created the queue, as the platform has it; a request has no need of it."""
    modifiedBy: str
    """Id of the user who last changed the queue, as the platform has it; a request has no need of it."""
    memberGroups: list[MemberGroup]
    """The groups, skill groups and teams whose members are to serve the queue, besides the users who are members one by
    one. No entry appears twice.
    """
    memberCount: int
    """How many members the queue has in all; comes in what is read and is no part of a change."""
    userMemberCount: int
    """How many of the members are users in their own right and not through a group; comes in what is read and is no
    part of a change.
    """
    joinedMemberCount: int
    """How many of the members have joined the queue; comes in what is read and is no part of a change."""
    mediaSettings: QueueMediaSettings
    """Alerting, auto-answer and service level for each medium of the queue."""
    scoringMethod: QueueRequestScoringMethod
    """How waiting interactions are to be ranked when an agent becomes free; the first in rank is served first."""
    skillEvaluationMethod: QueueRequestSkillEvaluationMethod
    """How far the skills that an interaction asks for are to restrict the choice of the agent."""
    routingRules: list[RoutingRule]
    """The steps of preferred agent routing, in the order in which they are to be tried; empty or left out if the queue
    is not to use it.
    """
    bullseye: Bullseye
    """The rings by which the search for an agent is to widen; left out if the queue is not to use bullseye routing."""
    conditionalGroupRouting: ConditionalGroupRouting
    """The rules by which groups are added to the search for a single interaction's agent; left out if the queue is to
    have none.
    """
    conditionalGroupActivation: ConditionalGroupActivation
    """The rules by which groups are opened to all of the queue's interactions for a time; left out if the queue is to
    have none.
    """
    lastAgentRoutingMode: QueueRequestLastAgentRoutingMode
    """Whether a customer who writes again in the same thread goes to the agent who served the thread last."""
    agentOwnedRouting: AgentOwnedRouting
    """Whether agents are to own the callbacks that they schedule in this queue, and for how long."""
    directRouting: DirectRouting
    """How interactions that are addressed to one particular agent are to be handled; left out if the queue is to have
    no such settings.
    """
    enableManualAssignment: bool
    """True if waiting interactions may be assigned to agents by hand."""
    queueFlow: DomainEntityRef
    """The flow that is to handle calls while they wait in the queue; left out for the organisation's default."""
    emailInQueueFlow: DomainEntityRef
    """The flow that is to handle e-mails while they wait in the queue; left out if there is to be none."""
    messageInQueueFlow: DomainEntityRef
    """The flow that is to handle messages while they wait in the queue; left out if there is to be none."""
    whisperPrompt: DomainEntityRef
    """The prompt that only the agent is to hear before a call is put through; left out if there is to be none."""
    autoAnswerOnly: bool
    """True if the whisper prompt is to be played only on calls that are answered automatically; false if on all calls
    of the queue. It does not itself turn on auto-answer.
    """
    onHoldPrompt: DomainEntityRef
    """The prompt that callers are to hear while on hold; left out for the default music."""
    defaultMediaLanguage: str
    """Language to be assumed for the queue's interactions where nothing says otherwise, such as en-US; left out if
    there is to be none.
    """
    callingPartyName: str
    """Name that people are to see when they are called on behalf of the queue; left out if there is to be none."""
    callingPartyNumber: str
    """Phone number that people are to see when they are called on behalf of the queue; left out if there is to be none.
    """
    outboundEmailAddress: QueueEmailAddress
    """The address from which e-mails are to be sent on behalf of the queue; left out if there is to be none."""
    outboundMessagingAddresses: QueueMessagingAddresses
    """The addresses from which messages are to be sent on behalf of the queue, one for each kind of messaging."""
    defaultScripts: dict[str, Script]
    """The script that agents are to be shown when a flow chose none, by the medium's name in capitals, such as CALL."""
    cannedResponseLibraries: CannedResponseLibraries
    """The libraries of prepared responses that the queue's agents are to be offered."""
    acwSettings: AcwSettings
    """How the queue's agents are to be asked for a wrap-up after each interaction."""
    enableTranscription: bool
    """True if the queue's calls are to be transcribed."""
    enableAudioMonitoring: bool
    """True if the audio of the queue's calls may be passed to a monitoring service."""
    suppressInQueueCallRecording: bool
    """True if calls are not to be recorded while they wait in the queue."""
    peerId: str
    """Id of a queue in another system to which this one is to correspond; left out if there is none."""
    selfUri: RelativeUri
    """Path of the queue in the API, which is /api/v2/routing/queues/ followed by its id; comes in what is read."""


class RoutingData(TypedDict, total=False):
    """What routing is to find an agent for a callback with: the queue to search, how urgent the callback is, and what
    the agent should be able to do. Part of the bodies of the requests that create a callback.
    """

    queueId: str
    """Id of the queue in which the callback is to wait for an agent."""
    label: str
    """Id of the utilisation label that the callback is to bear, by which an agent's capacity can be set apart for a
    kind of work; left out if it is to bear none.
    """
    priority: int
    """Precedence over the other conversations that wait; a higher number is served earlier."""
    languageId: str
    """Id of the language in which the agent should be able to serve the customer; left out if none is asked for."""
    skillIds: list[str]
    """Ids of the skills that the agent should have; empty or left out if none are asked for."""
    skillExpression: str
    """Condition on the agent's skills, written out as an expression; left out if none is asked for."""
    preferredAgentIds: list[str]
    """Ids of the users whom routing should prefer, all alike; those with different scores are under scoredAgents."""
    scoredAgents: list[ScoredAgent]
    """The agents whom routing should prefer, each with a score; empty or left out if nobody is preferred."""
    routingFlags: list[str]
    """Words that change how routing treats the callback, such as AGENT_OWNED_CALLBACK for one that belongs to an agent,
    whom scoredAgents then names with a score of 100.
    """


class SetUuiDataRequest(TypedDict, total=False):
    """Asks to set the user-to-user information that travels with a call's signalling when it is transferred or ended.
    Body of PUT
    /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/uuidata.
    """

    uuiData: str
    """The user-to-user information, encoded as the receiving system expects."""


class TransferRequest(TypedDict, total=False):
    """Asks to put somebody else in a participant's place, which is a transfer without a consultation before it. Body of
    POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace and of its siblings for single
    media.
    """

    transferType: TransferRequestTransferType
    """Whether the one who transfers stays until the destination accepts; Unattended if this is left out."""
    userId: str
    """Id of the user who is to receive the conversation; left out when it does not go to a user."""
    userName: str
    """Name with which that user signs in, in place of userId."""
    address: str
    """Phone number, SIP address or other address to which the conversation is to go; left out when a user or a queue is
    named. Callbacks can't go to an address.
    """
    queueId: str
    """Id of the queue that is to receive the conversation; left out when it does not go to a queue."""
    voicemail: bool
    """True if the conversation is to go to the voicemail of the participant who is replaced."""
    keepInternalMessageAlive: bool
    """True if a messaging session between colleagues about the conversation is to go on after the transfer."""


class UpdateUser(TypedDict, total=False):
    """Asks to change some of a user's properties; those that are left out stay as they are. Body of PATCH
    /api/v2/users/{userId}.
    """

    id: str
    """Id of the user; a request need not hold it, since the path does."""
    name: str
    """Name under which the user is to appear to colleagues; left out if it stays."""
    preferredName: str
    """Full name by which the user prefers to be called; left out if it stays."""
    username: str
    """Name with which the user signs in, as a rule an e-mail address. A change of it is disregarded here."""
    email: str
    """E-mail address that the account is to belong to; left out if it stays."""
    title: str
    """The user's position, such as Team Lead, in the organisation's own words; left out if it stays."""
    department: str
    """Part of the organisation in which the user works, in the organisation's own words; left out if it stays."""
    manager: str
    """Id of the user to whom this one is to report, unlike in what is read, where it is a user; left out if it stays.
    """
    groups: list[Group]
    """The groups to which the user is to belong, by their ids; left out if they stay."""
    primaryContactInfo: list[Contact]
    """The foremost way to reach the user in each medium, which the platform picks from addresses; no part of a change.
    """
    addresses: list[Contact]
    """All the ways to reach the user from now on, one entry for each number, extension or e-mail address; left out if
    they stay. The primary e-mail address can't be changed here.
    """
    chat: Chat
    """The user's identity in the internal chat between colleagues; left out if it stays."""
    images: list[Image]
    """Pictures of the user, one entry for each size that is kept; left out if they stay."""
    acdAutoAnswer: bool
    """True if interactions that routing offers to the user are to be answered without the user's doing; left out if it
    stays.
    """
    biography: Biography
    """What the user's profile is to tell about the person; left out if it stays."""
    employerInfo: EmployerInfo
    """What the employer's records say about the user; left out if it stays."""
    certifications: list[str]
    """Certificates that the user's profile is to name, each in free words; left out if they stay."""
    profileSkills: list[str]
    """Skills that the user's profile is to name, each in free words. Those that routing goes by are changed elsewhere.
    """
    locations: list[Location]
    """The locations where the user is to work, each with the spot there if it is known; left out if they stay."""
    state: UpdateUserState
    """Whether the account is to be in use; left out if it stays. A request that holds it changes nothing else."""
    version: int
    """Version of the user that the change is based on; the platform refuses the change if the user has changed since.
    """
    selfUri: RelativeUri
    """Path of the user in the API, which is /api/v2/users/ followed by its id; comes in what is read."""


class WrapupInput(TypedDict, total=False):
    """The wrap-up that an agent gives for an interaction: the outcome chosen from the queue's wrap-up codes, and any
    notes. Part of the body that changes a participant's part in a communication.
    """

    code: str
    """Id of the wrap-up code that the agent chose."""
    name: str
    """Display name of the chosen wrap-up code; the code alone decides."""
    notes: str
    """Free text that the agent wrote about the interaction; left out or empty when only a code was chosen."""
    tags: list[str]
    """Labels to attach to the wrap-up for later search and reporting. They are free text, which may tell about a
    person.
    """
    durationSeconds: int
    """Time spent in after-call work before this wrap-up was submitted, in seconds."""
    endTime: Timestamp
    """When the after-call work ended; left out if it ends with the request."""
    provisional: bool
    """True if this is a draft that is saved before the agent is done; it need not hold a code yet."""
    disableEndTimeUpdates: bool
    """True if the end of the after-call work that is on record is to stay, as with a correction made later."""
