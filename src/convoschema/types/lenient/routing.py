# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/routing/, as the lenient profile promises them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from convoschema.types.common import RelativeUri, Timestamp
    from convoschema.types.lenient.common import Division, DomainEntityRef, StarrableDivision, WritableDivision
    from convoschema.types.lenient.people import RoutingStatus, User
    from convoschema.types.routing import (
        AcwSettingsWrapupPrompt,
        CallbackMediaSettingsAnsweringMachineReactionType,
        CallbackMediaSettingsLiveVoiceReactionType,
        CallbackMediaSettingsMode,
        CannedResponseLibrariesMode,
        ConditionalGroupActivationConditionOperator,
        ConditionalGroupActivationSimpleMetricMetric,
        ConditionalGroupRoutingRuleMetric,
        ConditionalGroupRoutingRuleOperator,
        ExpansionCriteriumType,
        InactivityTimeoutSettingsActionType,
        InboundRouteHistoryInclusion,
        InboundRouteStatus,
        MemberGroupType,
        QueueFullReferenceLastAgentRoutingMode,
        QueueFullReferenceScoringMethod,
        QueueFullReferenceSkillEvaluationMethod,
        QueueLastAgentRoutingMode,
        QueueMemberMemberBy,
        QueueScoringMethod,
        QueueSkillEvaluationMethod,
        RoutingRuleOperator,
        RoutingSkillState,
        SignatureInclusionType,
        UserQueueLastAgentRoutingMode,
        UserQueueScoringMethod,
        UserQueueSkillEvaluationMethod,
    )

__all__ = [
    "Actions",
    "AcwSettings",
    "AgentOwnedRouting",
    "Bullseye",
    "CallbackMediaSettings",
    "CannedResponseLibraries",
    "ConditionalGroupActivation",
    "ConditionalGroupActivationCondition",
    "ConditionalGroupActivationPilotRule",
    "ConditionalGroupActivationRule",
    "ConditionalGroupActivationSimpleMetric",
    "ConditionalGroupRouting",
    "ConditionalGroupRoutingRule",
    "ConversationQueueMediaSettings",
    "DirectRouting",
    "DirectRoutingMediaSettings",
    "EmailAddress",
    "EmailMediaSettings",
    "ExpansionCriterium",
    "InactivityTimeoutSettings",
    "InboundRoute",
    "MediaSettings",
    "MemberGroup",
    "MessageMediaSettings",
    "MessageSubtypeSettings",
    "Page",
    "Queue",
    "QueueEmailAddress",
    "QueueFullReference",
    "QueueMediaSettings",
    "QueueMember",
    "QueueMessagingAddresses",
    "Ring",
    "RoutingRule",
    "RoutingSkill",
    "ScoredAgent",
    "Script",
    "ServiceLevel",
    "Signature",
    "SkillsToRemove",
    "UserQueue",
    "WrapupCode",
]


class Actions(TypedDict, total=False):
    """What bullseye routing does to an interaction when it leaves a ring without an agent, so that the next ring asks
    for less.
    """

    skillsToRemove: list[SkillsToRemove] | None
    """The skills that the interaction no longer asks for from the next ring on; empty if it keeps them all. No entry
    appears twice.
    """


class AcwSettings(TypedDict, total=False):
    """How a queue treats after-call work: whether its agents must give a wrap-up and how long they have for it."""

    wrapupPrompt: AcwSettingsWrapupPrompt | str | None
    """The way in which the queue's agents are asked for a wrap-up. Spelt in capitals, unlike the wrapupPrompt of a
    participant.
    """
    timeoutMs: int | None
    """How long an agent has for the wrap-up, in milliseconds. Present when wrapupPrompt sets a time limit, and allowed
    when it is AGENT_REQUESTED.
    """


class AgentOwnedRouting(TypedDict, total=False):
    """Whether the agents of a queue may own callbacks, and for how long. An owned callback waits for its owner instead
    of going to whoever is free.
    """

    enableAgentOwnedCallbacks: bool | None
    """True if an agent who schedules a callback in this queue may take ownership of it."""
    maxOwnedCallbackHours: int | None
    """How long a callback that has come due may stay with its owner, in hours, before the ownership runs out."""
    maxOwnedCallbackDelayHours: int | None
    """How far ahead an owned callback may be scheduled, in hours."""


class Bullseye(TypedDict, total=False):
    """A queue's bullseye routing, which looks for an agent in a narrow circle first and widens the search ring by ring.
    Present on queues that route in this way.
    """

    rings: list[Ring] | None
    """The rings from the innermost outwards; an interaction passes through them in this order until an agent is found.
    """


class CallbackMediaSettings(TypedDict, total=False):
    """A queue's settings for callbacks: those that every medium has, who is called first, and how far the platform
    places the calls on its own.
    """

    alertingTimeoutSeconds: int | None
    """How long an agent may be alerted before counting as not responding, in seconds."""
    enableAutoAnswer: bool | None
    """True if interactions of this medium are answered on the agent's behalf."""
    autoAnswerAlertToneSeconds: float | None
    """How long the alert tone sounds when an interaction is answered automatically, in seconds with fractions."""
    manualAnswerAlertToneSeconds: float | None
    """How long the alert tone sounds when the agent has to answer, in seconds with fractions."""
    serviceLevel: ServiceLevel | None
    """The service level that the queue aims at for interactions of this medium."""
    mode: CallbackMediaSettingsMode | str | None
    """Who takes part first, the agent or the customer. The settings for pacing, retries and reactions belong to
    callbacks that begin with the customer.
    """
    enableAutoDialAndEnd: bool | None
    """True if the platform places the call for the agent, and ends the callback some time after the call."""
    autoDialDelaySeconds: int | None
    """How long the agent has with the callback before the platform places the call, in seconds. Counts when
    enableAutoDialAndEnd is true.
    """
    autoEndDelaySeconds: int | None
    """How long the agent has after the call before the platform ends the callback, in seconds. Counts when
    enableAutoDialAndEnd is true.
    """
    pacingModifier: float | None
    """How eagerly the platform places calls to customers in proportion to the agents of the queue; a higher number lets
    it place more at a time.
    """
    maxRetryCount: int | None
    """How many more times, at most, the platform tries a customer who was not reached."""
    retryDelaySeconds: int | None
    """How long the platform waits before it tries such a customer again, in seconds."""
    liveVoiceReactionType: CallbackMediaSettingsLiveVoiceReactionType | str | None
    """What becomes of the call when a person answers it."""
    liveVoiceFlow: DomainEntityRef | None
    """The flow that takes the call when a person answers it. Present when liveVoiceReactionType is TransferToFlow."""
    answeringMachineReactionType: CallbackMediaSettingsAnsweringMachineReactionType | str | None
    """What becomes of the call when an answering machine takes it."""
    answeringMachineFlow: DomainEntityRef | None
    """The flow that takes the call when an answering machine answers it. Present when answeringMachineReactionType is
    TransferToFlow.
    """
    site: DomainEntityRef | None
    """The telephony site through which the calls are placed; absent if none was chosen."""
    edgeGroup: DomainEntityRef | None
    """The group of Edges, the platform's telephony servers, that places the calls; absent if none was chosen."""


class CannedResponseLibraries(TypedDict, total=False):
    """Which libraries of prepared responses the agents of a queue are offered when they write to customers."""

    mode: CannedResponseLibrariesMode | str | None
    """Whether all libraries are offered, some of them or none at all."""
    libraryIds: list[str] | None
    """Ids of the libraries that are offered when mode is SelectedOnly; otherwise empty or absent. No id appears twice.
    """


class ConditionalGroupActivation(TypedDict, total=False):
    """How a queue borrows groups of agents while it is under strain. The rules are evaluated from time to time for the
    queue as a whole, not for each interaction.
    """

    pilotRule: ConditionalGroupActivationPilotRule | None
    """The rule that must be true for the others to be evaluated; absent if they always are."""
    rules: list[ConditionalGroupActivationRule] | None
    """The rules that open further groups to the queue, each with conditions of its own."""


class ConditionalGroupActivationCondition(TypedDict, total=False):
    """One comparison in a rule of conditional group activation: a queue's metric on the left, a fixed value on the
    right.
    """

    simpleMetric: ConditionalGroupActivationSimpleMetric | None
    """The measurement on the left of the comparison."""
    operator: ConditionalGroupActivationConditionOperator | str | None
    """How the measurement must relate to the value for the condition to hold."""
    value: float | None
    """The value on the right of the comparison, in the unit of the metric."""


class ConditionalGroupActivationPilotRule(TypedDict, total=False):
    """The rule that decides whether the other rules of a queue's conditional group activation are looked at. It names
    no groups of its own.
    """

    conditions: list[ConditionalGroupActivationCondition] | None
    """The comparisons that the expression combines. It calls the first of them C1, the second C2 and so on."""
    conditionExpression: str | None
    """How the conditions combine, such as C1 or C2; the other rules are looked at while it is true."""


class ConditionalGroupActivationRule(TypedDict, total=False):
    """A rule that opens further groups of agents to a queue while its condition expression is true."""

    conditions: list[ConditionalGroupActivationCondition] | None
    """The comparisons that the expression combines. It calls the first of them C1, the second C2 and so on."""
    conditionExpression: str | None
    """How the conditions combine, such as C1 or C2; the groups are open to the queue while it is true."""
    groups: list[MemberGroup] | None
    """The groups whose members become available to the queue when the rule is true. No entry appears twice."""


class ConditionalGroupActivationSimpleMetric(TypedDict, total=False):
    """The measurement that a condition of conditional group activation looks at: one metric of one queue."""

    metric: ConditionalGroupActivationSimpleMetricMetric | str | None
    """What is measured."""
    queue: DomainEntityRef | None
    """The queue that is measured; absent if it is the queue that the rule belongs to."""


class ConditionalGroupRouting(TypedDict, total=False):
    """A queue's conditional group routing, which adds groups of agents to the search for one interaction, rule by rule.
    Present on queues that route in this way.
    """

    rules: list[ConditionalGroupRoutingRule] | None
    """The rules in the order in which they are evaluated for each interaction."""


class ConditionalGroupRoutingRule(TypedDict, total=False):
    """One step of conditional group routing: a comparison of a queue's metric with a value, and the groups that are
    added to the search for an agent if it is true.
    """

    queue: DomainEntityRef | None
    """The queue whose metric is compared; absent if it is the queue that the rule belongs to."""
    metric: ConditionalGroupRoutingRuleMetric | str | None
    """What is measured in that queue."""
    operator: ConditionalGroupRoutingRuleOperator | str | None
    """How the measurement must relate to conditionValue for the rule to be true."""
    conditionValue: float | None
    """The value that the measurement is compared with, in the unit of the metric."""
    groups: list[MemberGroup] | None
    """The groups whose members are added to the search when the rule is true. No entry appears twice."""
    waitSeconds: int | None
    """How long a rule that is true waits for an agent before the next one is evaluated, in seconds. Of no effect on the
    last rule.
    """


class ConversationQueueMediaSettings(TypedDict, total=False):
    """The queue's alerting and auto-answer settings for one medium, as a conversation was given them when it was
    routed.
    """

    alertingTimeoutSeconds: int | None
    """How long an agent may be alerted before counting as not responding, in seconds."""
    enableAutoAnswer: bool | None
    """True if interactions of this medium are answered on the agent's behalf."""
    autoAnswerAlertToneSeconds: float | None
    """How long the alert tone sounds when an interaction is answered automatically, in seconds with fractions."""
    manualAnswerAlertToneSeconds: float | None
    """How long the alert tone sounds when the agent has to answer, in seconds with fractions."""


class DirectRouting(TypedDict, total=False):
    """How a queue handles interactions that customers address to one particular agent: how long to wait for that agent
    and where to turn instead.
    """

    waitForAgent: bool | None
    """True if an interaction whose agent is not free waits for that agent; false if it goes to the backup at once."""
    agentWaitSeconds: int | None
    """How long an interaction waits for its agent before it goes to the backup, in seconds."""
    backupQueueId: str | None
    """Id of the queue that takes over when the agent can't be reached; absent if this queue is its own backup."""
    callMediaSettings: DirectRoutingMediaSettings | None
    """The settings of direct routing for voice calls."""
    emailMediaSettings: DirectRoutingMediaSettings | None
    """The settings of direct routing for e-mails."""
    messageMediaSettings: DirectRoutingMediaSettings | None
    """The settings of direct routing for messaging."""


class DirectRoutingMediaSettings(TypedDict, total=False):
    """A queue's settings of direct routing for one medium."""

    useAgentAddressOutbound: bool | None
    """True if what an agent sends or dials on the queue's behalf shows the agent's own direct routing address; false if
    it shows the queue's.
    """


class EmailAddress(TypedDict, total=False):
    """The e-mail address of a recipient, inside or outside the organisation, with the name that goes with it."""

    email: str | None
    """The address itself, without the name."""
    name: str | None
    """Name to show beside the address, a person's or a mailbox's; absent if there is none."""


class EmailMediaSettings(TypedDict, total=False):
    """A queue's settings for e-mails: those that every medium has, and the addresses that its agents may send from."""

    alertingTimeoutSeconds: int | None
    """How long an agent may be alerted before counting as not responding, in seconds."""
    enableAutoAnswer: bool | None
    """True if interactions of this medium are answered on the agent's behalf."""
    autoAnswerAlertToneSeconds: float | None
    """How long the alert tone sounds when an interaction is answered automatically, in seconds with fractions."""
    manualAnswerAlertToneSeconds: float | None
    """How long the alert tone sounds when the agent has to answer, in seconds with fractions."""
    serviceLevel: ServiceLevel | None
    """The service level that the queue aims at for interactions of this medium."""
    allOutboundEmailAddresses: list[QueueEmailAddress] | None
    """All addresses of the organisation from which e-mails may be sent on behalf of the queue, and not only its
    outboundEmailAddress.
    """


class ExpansionCriterium(TypedDict, total=False):
    """A condition on which bullseye routing gives up on the current ring and widens its search to the next one."""

    type: ExpansionCriteriumType | str | None
    """What is compared with the threshold. The platform knows one kind so far."""
    threshold: float | None
    """The value at which the search widens; for TIMEOUT_SECONDS a number of seconds."""


class InactivityTimeoutSettings(TypedDict, total=False):
    """What a queue does about messaging conversations that have fallen silent, and after how long."""

    timeoutSeconds: int | None
    """How long nothing may be exchanged before the conversation counts as inactive, in seconds."""
    actionType: InactivityTimeoutSettingsActionType | str | None
    """What is done with a conversation that has become inactive."""
    flowId: DomainEntityRef | None
    """The flow that takes the conversation over. A reference in spite of its name, not a bare id. Present when
    actionType is SEND_TO_ARCHITECT_FLOW.
    """


class InboundRoute(TypedDict, total=False):
    """A mailbox of an e-mail domain: which queue or flow its mail goes to, with what demands on the agent, and how the
    answers look.
    """

    id: str | None
    """Id of the route."""
    name: str | None
    """Name by which administrators know the route; customers see fromName instead."""
    pattern: str | None
    """The mailbox that the route is for: what an address must have before the at sign, such as support."""
    mailboxFolders: list[str] | None
    """Names of the mailbox folders that the route covers; absent on routes that have nothing to do with folders."""
    queue: DomainEntityRef | None
    """The queue in which the e-mails wait for an agent; absent when a flow decides where they go."""
    flow: DomainEntityRef | None
    """The flow that handles the e-mails first; absent when they go straight to a queue."""
    spamFlow: DomainEntityRef | None
    """The flow that handles e-mails marked as spam; absent if none was chosen for them."""
    priority: int | None
    """Precedence over the other conversations that wait; a higher number is served earlier."""
    language: DomainEntityRef | None
    """The language, one of those that agents are assigned, in which the agent should be able to serve the customer;
    absent if none was asked for.
    """
    skills: list[DomainEntityRef] | None
    """The skills that the agent should have; empty if none were asked for."""
    fromName: str | None
    """Sender's name that customers see on answers."""
    fromEmail: str | None
    """Sender's address that customers see on answers; absent when replyEmailAddress takes its place."""
    replyEmailAddress: QueueEmailAddress | None
    """Another address of the organisation, with a route of its own, that answers go out under in place of fromEmail."""
    autoBcc: list[EmailAddress] | None
    """Recipients who get a blind copy of every e-mail that is sent in the route's conversations."""
    signature: Signature | None
    """Whether and when a signature is put under answers, and which."""
    historyInclusion: InboundRouteHistoryInclusion | str | None
    """Whether an answer quotes the e-mails that came before it."""
    allowMultipleActions: bool | None
    """True if an agent may reply or forward several times and then ends the conversation by hand; false if the first
    reply or forward ends it.
    """
    status: InboundRouteStatus | str | None
    """How far the route has got on its way into or out of service."""
    selfUri: RelativeUri | None
    """Path of the route in the API, which lies below that of its domain."""


class MediaSettings(TypedDict, total=False):
    """A queue's alerting and auto-answer settings for one medium, and the service level it aims at. Callbacks, e-mails
    and messages have settings models of their own, which add to these.
    """

    alertingTimeoutSeconds: int | None
    """How long an agent may be alerted before counting as not responding, in seconds."""
    enableAutoAnswer: bool | None
    """True if interactions of this medium are answered on the agent's behalf."""
    autoAnswerAlertToneSeconds: float | None
    """How long the alert tone sounds when an interaction is answered automatically, in seconds with fractions."""
    manualAnswerAlertToneSeconds: float | None
    """How long the alert tone sounds when the agent has to answer, in seconds with fractions."""
    serviceLevel: ServiceLevel | None
    """The service level that the queue aims at for interactions of this medium."""


class MemberGroup(TypedDict, total=False):
    """A set of users whom routing treats together, be it a group, a skill group or a work team. Queues, bullseye rings
    and conditional routing rules name such sets instead of single agents.
    """

    id: str | None
    """Id of the group, skill group or team."""
    name: str | None
    """Display name of the group, skill group or team; may be absent, since id and type identify it."""
    type: MemberGroupType | str | None
    """Which of the three kinds of set this is; it decides where the id is to be looked up."""
    division: WritableDivision | None
    """The division that the set belongs to."""
    memberCount: int | None
    """How many users the set holds."""
    selfUri: RelativeUri | None
    """Path of the set in the API, which depends on its type."""


class MessageMediaSettings(TypedDict, total=False):
    """A queue's settings for messaging: those that every medium has, exceptions for single kinds of messaging, and what
    is done about conversations that fall silent.
    """

    alertingTimeoutSeconds: int | None
    """How long an agent may be alerted before counting as not responding, in seconds."""
    enableAutoAnswer: bool | None
    """True if interactions of this medium are answered on the agent's behalf."""
    autoAnswerAlertToneSeconds: float | None
    """How long the alert tone sounds when an interaction is answered automatically, in seconds with fractions."""
    manualAnswerAlertToneSeconds: float | None
    """How long the alert tone sounds when the agent has to answer, in seconds with fractions."""
    serviceLevel: ServiceLevel | None
    """The service level that the queue aims at for interactions of this medium."""
    subTypeSettings: dict[str, MessageSubtypeSettings | None] | None
    """Settings for one kind of messaging each, by the kind's name, such as sms or webmessaging. They take precedence
    over those of the medium as a whole.
    """
    enableInactivityTimeout: bool | None
    """True if a conversation in which nothing is exchanged for too long is ended or sent on."""
    inactivityTimeoutSettings: InactivityTimeoutSettings | None
    """How long is too long, and what happens then. Counts when enableInactivityTimeout is true."""


class MessageSubtypeSettings(TypedDict, total=False):
    """A queue's settings for one kind of messaging, such as SMS or web messaging. They take precedence over the queue's
    settings for messaging as a whole.
    """

    enableAutoAnswer: bool | None
    """True if interactions of this kind of messaging are answered on the agent's behalf."""
    enableInactivityTimeout: bool | None
    """True if a conversation of this kind in which nothing is exchanged for too long is ended or sent on."""


class Page(TypedDict, total=False):
    """One page of a script, as the agent sees it and the script editor stores it."""

    id: str | None
    """Id of the page; the script names its first one in startPageId."""
    name: str | None
    """Display name of the page."""
    versionId: str | None
    """Id of the version of the script in which the page is as given here."""
    createdDate: Timestamp | None
    """When the page was created."""
    modifiedDate: Timestamp | None
    """When the page was last changed."""
    rootContainer: dict[str, Any] | None
    """The layout: the outermost container with all that is placed in it, in the script editor's own form."""
    properties: dict[str, Any] | None
    """The settings of the page as a whole, by name, in the script editor's own form."""
    selfUri: RelativeUri | None
    """Path of the page in the API, which lies below that of its script."""


class Queue(TypedDict, total=False):
    """A waiting line of the contact centre with all its settings: who its agents are, how an agent is found for an
    interaction, and what customers hear or read meanwhile. Other models often hold it as a mere reference with id and
    selfUri. Requests create one as CreateQueueRequest and change one as QueueRequest.
    """

    id: str | None
    """Id of the queue, by which participants and routing data refer to it."""
    name: str | None
    """Display name of the queue; no other queue of the organisation has the same."""
    description: str | None
    """What the queue is for, in the words of those who set it up; absent or empty if nobody wrote anything."""
    division: Division | None
    """The division that the queue belongs to."""
    dateCreated: Timestamp | None
    """When the queue was created."""
    dateModified: Timestamp | None
    """When the queue was last changed."""
    createdBy: str | None
    """Id of the user who created the queue."""
    modifiedBy: str | None
    """Id of the user who last changed the queue."""
    memberGroups: list[MemberGroup] | None
    """The groups, skill groups and teams whose members serve the queue, besides the users who are members one by one.
    No entry appears twice.
    """
    memberCount: int | None
    """How many members the queue has in all, whether they have joined it or not."""
    userMemberCount: int | None
    """How many of the members are users in their own right and not through a group."""
    joinedMemberCount: int | None
    """How many of the members have joined the queue; only they are offered its interactions."""
    mediaSettings: QueueMediaSettings | None
    """Alerting, auto-answer and service level for each medium of the queue."""
    scoringMethod: QueueScoringMethod | str | None
    """How waiting interactions are ranked when an agent becomes free; the first in rank is served first."""
    skillEvaluationMethod: QueueSkillEvaluationMethod | str | None
    """How far the skills that an interaction asks for restrict the choice of the agent."""
    routingRules: list[RoutingRule] | None
    """The steps of preferred agent routing, in the order in which they are tried; empty or absent if the queue does not
    use it.
    """
    bullseye: Bullseye | None
    """The rings by which the search for an agent widens; absent if the queue does not use bullseye routing."""
    conditionalGroupRouting: ConditionalGroupRouting | None
    """The rules by which groups are added to the search for a single interaction's agent; absent if the queue has none.
    """
    conditionalGroupActivation: ConditionalGroupActivation | None
    """The rules by which groups are opened to all of the queue's interactions for a time; absent if the queue has none.
    """
    lastAgentRoutingMode: QueueLastAgentRoutingMode | str | None
    """Whether a customer who writes again in the same thread goes to the agent who served the thread last."""
    agentOwnedRouting: AgentOwnedRouting | None
    """Whether agents may own the callbacks that they schedule in this queue, and for how long."""
    directRouting: DirectRouting | None
    """How interactions that are addressed to one particular agent are handled; absent if the queue has no such
    settings.
    """
    enableManualAssignment: bool | None
    """True if waiting interactions may be assigned to agents by hand."""
    queueFlow: DomainEntityRef | None
    """The flow that handles calls while they wait in the queue; absent if the organisation's default does."""
    emailInQueueFlow: DomainEntityRef | None
    """The flow that handles e-mails while they wait in the queue; absent if none was chosen."""
    messageInQueueFlow: DomainEntityRef | None
    """The flow that handles messages while they wait in the queue; absent if none was chosen."""
    whisperPrompt: DomainEntityRef | None
    """The prompt that only the agent hears before a call is put through; absent if there is none."""
    autoAnswerOnly: bool | None
    """True if the whisper prompt is played only on calls that are answered automatically; false if on all calls of the
    queue. It does not itself turn on auto-answer.
    """
    onHoldPrompt: DomainEntityRef | None
    """The prompt that callers hear while on hold; absent if the default music plays."""
    defaultMediaLanguage: str | None
    """Language that is assumed for the queue's interactions where nothing says otherwise, such as en-US; absent if none
    was set.
    """
    callingPartyName: str | None
    """Name that people see when they are called on behalf of the queue; absent if none was set."""
    callingPartyNumber: str | None
    """Phone number that people see when they are called on behalf of the queue; absent if none was set."""
    outboundEmailAddress: QueueEmailAddress | None
    """The address from which e-mails are sent on behalf of the queue; absent if none was chosen."""
    outboundMessagingAddresses: QueueMessagingAddresses | None
    """The addresses from which messages are sent on behalf of the queue, one for each kind of messaging."""
    defaultScripts: dict[str, Script | None] | None
    """The script that agents are shown when a flow chose none, by the medium's name in capitals, such as CALL."""
    cannedResponseLibraries: CannedResponseLibraries | None
    """The libraries of prepared responses that the queue's agents are offered."""
    acwSettings: AcwSettings | None
    """How the queue's agents are asked for a wrap-up after each interaction."""
    enableTranscription: bool | None
    """True if the queue's calls are transcribed."""
    enableAudioMonitoring: bool | None
    """True if the audio of the queue's calls may be passed to a monitoring service."""
    suppressInQueueCallRecording: bool | None
    """True if calls are not recorded while they wait in the queue."""
    peerId: str | None
    """Id of a queue in another system to which this one corresponds; absent if there is none."""
    selfUri: RelativeUri | None
    """Path of the queue in the API, which is /api/v2/routing/queues/ followed by its id."""


class QueueEmailAddress(TypedDict, total=False):
    """An e-mail address of the organisation, given in two parts: the domain after the at sign, and the inbound route
    that stands for the mailbox before it.
    """

    domain: DomainEntityRef | None
    """The e-mail domain of the address, such as brightkettle.example, which is its id."""
    route: InboundRoute | None
    """The inbound route within that domain, whose pattern is the part of the address before the at sign."""


class QueueFullReference(TypedDict, total=False):
    """A queue that the condition of a permission names. It has room for all of a queue's settings, but is as a rule no
    more than an id.
    """

    id: str | None
    """Id of the queue that the condition is about; as a rule all that there is."""
    name: str | None
    """Display name of the queue; no other queue of the organisation has the same."""
    description: str | None
    """What the queue is for, in the words of those who set it up; absent or empty if nobody wrote anything."""
    division: Division | None
    """The division that the queue belongs to."""
    dateCreated: Timestamp | None
    """When the queue was created."""
    dateModified: Timestamp | None
    """When the queue was last changed."""
    createdBy: str | None
    """Id of the user who created the queue."""
    modifiedBy: str | None
    """Id of the user who last changed the queue."""
    memberGroups: list[MemberGroup] | None
    """The groups, skill groups and teams whose members serve the queue, besides the users who are members one by one.
    No entry appears twice.
    """
    memberCount: int | None
    """How many members the queue has in all, whether they have joined it or not."""
    userMemberCount: int | None
    """How many of the members are users in their own right and not through a group."""
    joinedMemberCount: int | None
    """How many of the members have joined the queue; only they are offered its interactions."""
    mediaSettings: QueueMediaSettings | None
    """Alerting, auto-answer and service level for each medium of the queue."""
    scoringMethod: QueueFullReferenceScoringMethod | str | None
    """How waiting interactions are ranked when an agent becomes free; the first in rank is served first."""
    skillEvaluationMethod: QueueFullReferenceSkillEvaluationMethod | str | None
    """How far the skills that an interaction asks for restrict the choice of the agent."""
    routingRules: list[RoutingRule] | None
    """The steps of preferred agent routing, in the order in which they are tried; empty or absent if the queue does not
    use it.
    """
    bullseye: Bullseye | None
    """The rings by which the search for an agent widens; absent if the queue does not use bullseye routing."""
    conditionalGroupRouting: ConditionalGroupRouting | None
    """The rules by which groups are added to the search for a single interaction's agent; absent if the queue has none.
    """
    conditionalGroupActivation: ConditionalGroupActivation | None
    """The rules by which groups are opened to all of the queue's interactions for a time; absent if the queue has none.
    """
    lastAgentRoutingMode: QueueFullReferenceLastAgentRoutingMode | str | None
    """Whether a customer who writes again in the same thread goes to the agent who served the thread last."""
    agentOwnedRouting: AgentOwnedRouting | None
    """Whether agents may own the callbacks that they schedule in this queue, and for how long."""
    directRouting: DirectRouting | None
    """How interactions that are addressed to one particular agent are handled; absent if the queue has no such
    settings.
    """
    enableManualAssignment: bool | None
    """True if waiting interactions may be assigned to agents by hand."""
    queueFlow: DomainEntityRef | None
    """The flow that handles calls while they wait in the queue; absent if the organisation's default does."""
    emailInQueueFlow: DomainEntityRef | None
    """The flow that handles e-mails while they wait in the queue; absent if none was chosen."""
    messageInQueueFlow: DomainEntityRef | None
    """The flow that handles messages while they wait in the queue; absent if none was chosen."""
    whisperPrompt: DomainEntityRef | None
    """The prompt that only the agent hears before a call is put through; absent if there is none."""
    autoAnswerOnly: bool | None
    """True if the whisper prompt is played only on calls that are answered automatically; false if on all calls of the
    queue. It does not itself turn on auto-answer.
    """
    onHoldPrompt: DomainEntityRef | None
    """The prompt that callers hear while on hold; absent if the default music plays."""
    defaultMediaLanguage: str | None
    """Language that is assumed for the queue's interactions where nothing says otherwise, such as en-US; absent if none
    was set.
    """
    callingPartyName: str | None
    """Name that people see when they are called on behalf of the queue; absent if none was set."""
    callingPartyNumber: str | None
    """Phone number that people see when they are called on behalf of the queue; absent if none was set."""
    outboundEmailAddress: QueueEmailAddress | None
    """The address from which e-mails are sent on behalf of the queue; absent if none was chosen."""
    outboundMessagingAddresses: QueueMessagingAddresses | None
    """The addresses from which messages are sent on behalf of the queue, one for each kind of messaging."""
    defaultScripts: dict[str, Script | None] | None
    """The script that agents are shown when a flow chose none, by the medium's name in capitals, such as CALL."""
    cannedResponseLibraries: CannedResponseLibraries | None
    """The libraries of prepared responses that the queue's agents are offered."""
    acwSettings: AcwSettings | None
    """How the queue's agents are asked for a wrap-up after each interaction."""
    enableTranscription: bool | None
    """True if the queue's calls are transcribed."""
    enableAudioMonitoring: bool | None
    """True if the audio of the queue's calls may be passed to a monitoring service."""
    suppressInQueueCallRecording: bool | None
    """True if calls are not recorded while they wait in the queue."""
    peerId: str | None
    """Id of a queue in another system to which this one corresponds; absent if there is none."""
    selfUri: RelativeUri | None
    """Path of the queue in the API, which is /api/v2/routing/queues/ followed by its id."""


class QueueMediaSettings(TypedDict, total=False):
    """A queue's settings for each medium that it serves: how agents are alerted, whether interactions answer
    themselves, and what service level is the aim.
    """

    call: MediaSettings | None
    """The settings for voice calls."""
    callback: CallbackMediaSettings | None
    """The settings for callbacks, which also say who is called first and how."""
    chat: MediaSettings | None
    """The settings for web chats of the first generation of chat."""
    email: EmailMediaSettings | None
    """The settings for e-mails, which also list the addresses to send from."""
    message: MessageMediaSettings | None
    """The settings for messaging: SMS, web messaging and the social messengers."""


class QueueMember(TypedDict, total=False):
    """A user's membership of a queue: who the user is, by which way they are a member, and whether they have joined."""

    id: str | None
    """Id of the user who is a member; there is no other id of the membership."""
    name: str | None
    """Name under which the member appears to colleagues."""
    user: User | None
    """The user who is a member; as much of it as the request asked to expand, else a mere reference."""
    memberBy: QueueMemberMemberBy | None
    """How the user became a member: in their own right, or through a group that serves the queue. An open vocabulary.
    """
    ringNumber: int | None
    """Number of the bullseye ring that the member is in; 1 where the queue has no rings."""
    joined: bool | None
    """True if the member has joined the queue, so that its interactions are offered to them."""
    routingStatus: RoutingStatus | None
    """Whether routing can offer the member an interaction at the moment. Comes only when expanded."""
    selfUri: RelativeUri | None
    """Path of the membership in the API, below that of the queue."""


class QueueMessagingAddresses(TypedDict, total=False):
    """The addresses of the organisation from which messages are sent on behalf of a queue, one for each kind of
    messaging that has one.
    """

    smsAddress: DomainEntityRef | None
    """The phone number from which SMS are sent; absent if the queue sends none."""
    openMessagingRecipient: DomainEntityRef | None
    """The open messaging integration through which messages are sent to messengers that the organisation connects
    itself; absent if there is none.
    """
    whatsAppRecipient: DomainEntityRef | None
    """The WhatsApp integration through which messages are sent; absent if the queue has none."""


class Ring(TypedDict, total=False):
    """One step of bullseye routing: the agents it adds to the search, when it is given up, and what changes then. Its
    place in the list of rings is its number.
    """

    memberGroups: list[MemberGroup] | None
    """The groups whose members this ring brings into the search; empty or absent if it names none. No entry appears
    twice.
    """
    expansionCriteria: list[ExpansionCriterium] | None
    """The conditions on which an interaction moves on from this ring to the next."""
    actions: Actions | None
    """What is done to an interaction just before it moves on to the next ring."""


class RoutingRule(TypedDict, total=False):
    """One step of a queue's preferred agent routing: which of the agents that were scored for an interaction are looked
    for, and how long. The rules of a queue are tried in order.
    """

    operator: RoutingRuleOperator | str | None
    """Which of the preferred agents this rule accepts."""
    threshold: int | None
    """The lowest score with which an agent is accepted. Of no effect when operator is ANY, and may be absent then."""
    waitSeconds: float | None
    """How long to wait for one of these agents before the next rule is tried, in seconds with fractions."""


class RoutingSkill(TypedDict, total=False):
    """A skill, as the organisation set it up, by which routing can match interactions with agents. How well a user has
    it is told by UserRoutingSkill.
    """

    id: str | None
    """Id of the skill; routing data and users refer to it."""
    name: str | None
    """Display name of the skill, as the organisation set it up."""
    version: str | None
    """Version of the skill, as text, which grows with each change."""
    division: Division | None
    """The division that the skill belongs to; absent where skills are not divided."""
    dateModified: Timestamp | None
    """When the skill was last changed."""
    state: RoutingSkillState | str | None
    """Whether the skill is in use."""
    selfUri: RelativeUri | None
    """Path of the skill in the API, which is /api/v2/routing/skills/ followed by its id."""


class ScoredAgent(TypedDict, total=False):
    """An agent whom routing should prefer for a conversation, and how strongly."""

    agent: DomainEntityRef | None
    """The user whom the score is about."""
    score: int | None
    """How well the agent suits this conversation, from 0 to 100; the higher score is preferred."""


class Script(TypedDict, total=False):
    """A script: the pages that guide an agent through an interaction, with the variables and actions that they use. A
    queue refers to its scripts by little more than id and name.
    """

    id: str | None
    """Id of the script; it stays the same through all versions."""
    name: str | None
    """Display name of the script."""
    division: Division | None
    """The division that the script belongs to."""
    versionId: str | None
    """Id of this version of the script; every other version has one of its own."""
    createdDate: Timestamp | None
    """When the script was created."""
    modifiedDate: Timestamp | None
    """When the script was last changed."""
    publishedDate: Timestamp | None
    """When the script was published for agents to use; absent if it never was."""
    versionDate: Timestamp | None
    """When this version of the script was made."""
    startPageId: str | None
    """Id of the page that agents see first."""
    startPageName: str | None
    """Display name of that first page."""
    features: dict[str, Any] | None
    """The features of the platform that the script makes use of, in the script editor's own form."""
    variables: dict[str, Any] | None
    """The variables that the script reads and sets, in the script editor's own form."""
    customActions: dict[str, Any] | None
    """The actions that were put together for this script out of the ready-made ones, in the script editor's own form.
    """
    pages: list[Page] | None
    """The pages of the script; absent where the script is only referred to."""
    selfUri: RelativeUri | None
    """Path of the script in the API, which is /api/v2/scripts/ followed by its id."""


class ServiceLevel(TypedDict, total=False):
    """A goal for how promptly a queue answers: which share of its interactions within which time, such as 80 per cent
    within 20 seconds.
    """

    percentage: float | None
    """Share of the interactions that should be answered in time, as a fraction of 1 in spite of its name: 0.8 means 80
    per cent.
    """
    durationMs: int | None
    """The time within which they should be answered, in milliseconds."""


class Signature(TypedDict, total=False):
    """Whether and when the e-mails of an inbound route get a signature. The text of the signature is not here but in a
    canned response.
    """

    enabled: bool | None
    """True if e-mails get a signature at all; the other settings count only then."""
    cannedResponseId: str | None
    """Id of the canned response that holds the signature's text."""
    alwaysIncluded: bool | None
    """True if every e-mail of a conversation gets the signature, false if only the first one does."""
    inclusionType: SignatureInclusionType | str | None
    """At which point the signature is put under an e-mail."""


class SkillsToRemove(TypedDict, total=False):
    """A reference to one skill that bullseye routing stops asking for when an interaction leaves a ring. One skill in
    spite of the plural.
    """

    id: str | None
    """Id of the skill that is no longer asked for."""
    name: str | None
    """Display name of the skill; may be absent, since the id identifies it."""
    selfUri: RelativeUri | None
    """Path of the skill in the API, which is /api/v2/routing/skills/ followed by its id."""


class UserQueue(TypedDict, total=False):
    """A queue as one of its members sees it: the settings of the queue, and whether the user has joined it. Part of the
    pages of a user's queues, and sent back to join or leave one.
    """

    id: str | None
    """Id of the queue, by which participants and routing data refer to it."""
    name: str | None
    """Display name of the queue; no other queue of the organisation has the same."""
    description: str | None
    """What the queue is for, in the words of those who set it up; absent or empty if nobody wrote anything."""
    division: Division | None
    """The division that the queue belongs to."""
    dateCreated: Timestamp | None
    """When the queue was created."""
    dateModified: Timestamp | None
    """When the queue was last changed."""
    createdBy: str | None
    """Id of the user who created the queue."""
    modifiedBy: str | None
    """Id of the user who last changed the queue."""
    memberGroups: list[MemberGroup] | None
    """The groups, skill groups and teams whose members serve the queue, besides the users who are members one by one.
    No entry appears twice.
    """
    memberCount: int | None
    """How many members the queue has in all, whether they have joined it or not."""
    userMemberCount: int | None
    """How many of the members are users in their own right and not through a group."""
    joinedMemberCount: int | None
    """How many of the members have joined the queue; only they are offered its interactions."""
    joined: bool | None
    """True if the user has joined the queue, so that its interactions are offered to them; false for a member who has
    not.
    """
    mediaSettings: QueueMediaSettings | None
    """Alerting, auto-answer and service level for each medium of the queue."""
    scoringMethod: UserQueueScoringMethod | str | None
    """How waiting interactions are ranked when an agent becomes free; the first in rank is served first."""
    skillEvaluationMethod: UserQueueSkillEvaluationMethod | str | None
    """How far the skills that an interaction asks for restrict the choice of the agent."""
    routingRules: list[RoutingRule] | None
    """The steps of preferred agent routing, in the order in which they are tried; empty or absent if the queue does not
    use it.
    """
    bullseye: Bullseye | None
    """The rings by which the search for an agent widens; absent if the queue does not use bullseye routing."""
    conditionalGroupRouting: ConditionalGroupRouting | None
    """The rules by which groups are added to the search for a single interaction's agent; absent if the queue has none.
    """
    conditionalGroupActivation: ConditionalGroupActivation | None
    """The rules by which groups are opened to all of the queue's interactions for a time; absent if the queue has none.
    """
    lastAgentRoutingMode: UserQueueLastAgentRoutingMode | str | None
    """Whether a customer who writes again in the same thread goes to the agent who served the thread last."""
    agentOwnedRouting: AgentOwnedRouting | None
    """Whether agents may own the callbacks that they schedule in this queue, and for how long."""
    directRouting: DirectRouting | None
    """How interactions that are addressed to one particular agent are handled; absent if the queue has no such
    settings.
    """
    enableManualAssignment: bool | None
    """True if waiting interactions may be assigned to agents by hand."""
    queueFlow: DomainEntityRef | None
    """The flow that handles calls while they wait in the queue; absent if the organisation's default does."""
    emailInQueueFlow: DomainEntityRef | None
    """The flow that handles e-mails while they wait in the queue; absent if none was chosen."""
    messageInQueueFlow: DomainEntityRef | None
    """The flow that handles messages while they wait in the queue; absent if none was chosen."""
    whisperPrompt: DomainEntityRef | None
    """The prompt that only the agent hears before a call is put through; absent if there is none."""
    onHoldPrompt: DomainEntityRef | None
    """The prompt that callers hear while on hold; absent if the default music plays."""
    defaultMediaLanguage: str | None
    """Language that is assumed for the queue's interactions where nothing says otherwise, such as en-US; absent if none
    was set.
    """
    callingPartyName: str | None
    """Name that people see when they are called on behalf of the queue; absent if none was set."""
    callingPartyNumber: str | None
    """Phone number that people see when they are called on behalf of the queue; absent if none was set."""
    outboundEmailAddress: QueueEmailAddress | None
    """The address from which e-mails are sent on behalf of the queue; absent if none was chosen."""
    outboundMessagingAddresses: QueueMessagingAddresses | None
    """The addresses from which messages are sent on behalf of the queue, one for each kind of messaging."""
    defaultScripts: dict[str, Script | None] | None
    """The script that agents are shown when a flow chose none, by the medium's name in capitals, such as CALL."""
    cannedResponseLibraries: CannedResponseLibraries | None
    """The libraries of prepared responses that the queue's agents are offered."""
    acwSettings: AcwSettings | None
    """How the queue's agents are asked for a wrap-up after each interaction."""
    enableTranscription: bool | None
    """True if the queue's calls are transcribed."""
    enableAudioMonitoring: bool | None
    """True if the audio of the queue's calls may be passed to a monitoring service."""
    suppressInQueueCallRecording: bool | None
    """True if calls are not recorded while they wait in the queue."""
    peerId: str | None
    """Id of a queue in another system to which this one corresponds; absent if there is none."""
    selfUri: RelativeUri | None
    """Path of the queue in the API, which is /api/v2/routing/queues/ followed by its id."""


class WrapupCode(TypedDict, total=False):
    """A code that agents choose in a wrap-up to say how an interaction turned out, as the organisation set it up. The
    choice itself is a Wrapup.
    """

    id: str | None
    """Id of the wrap-up code; a Wrapup holds it as its code."""
    name: str | None
    """Display name of the wrap-up code, which agents choose by."""
    description: str | None
    """What the code is for, in the words of those who set it up; absent or empty if nobody wrote anything."""
    division: StarrableDivision | None
    """The division that the code belongs to."""
    dateCreated: Timestamp | None
    """When the code was created."""
    dateModified: Timestamp | None
    """When the code was last changed; absent if it never was."""
    createdBy: str | None
    """Id of the user who created the code."""
    modifiedBy: str | None
    """Id of the user who last changed the code; absent if nobody did."""
    selfUri: RelativeUri | None
    """Path of the code in the API, which is /api/v2/routing/wrapupcodes/ followed by its id."""
