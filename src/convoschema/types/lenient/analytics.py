# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/analytics/, as the lenient profile promises them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from convoschema.types.analytics import (
        AggregationResultType,
        AnalyticsAgentGroupAgentGroupType,
        AnalyticsConversationConversationInitiator,
        AnalyticsConversationSegmentDisconnectType,
        AnalyticsConversationSegmentSegmentType,
        AnalyticsConversationWithoutAttributesConversationInitiator,
        AnalyticsEvaluationEvaluationStatus,
        AnalyticsFlowEntryType,
        AnalyticsFlowFlowType,
        AnalyticsParticipantFlaggedReason,
        AnalyticsParticipantPurpose,
        AnalyticsParticipantWithoutAttributesFlaggedReason,
        AnalyticsParticipantWithoutAttributesPurpose,
        AnalyticsPropertyPropertyType,
        AnalyticsQueryAggregationType,
        AnalyticsSessionCobrowseRole,
        AnalyticsSessionDeliveryStatus,
        AnalyticsSessionEngagementSource,
        AnalyticsSessionMediaType,
        AnalyticsSessionMetricName,
        AnalyticsSessionRequestedRoutings,
        AnalyticsSessionRoutingRuleType,
        AnalyticsSessionUsedRouting,
        AnalyticsSurveySurveyType,
        AsyncConversationQueryOrder,
        AsyncConversationQueryOrderBy,
        ConversationDetailQueryClauseType,
        ConversationDetailQueryFilterType,
        ConversationDetailQueryPredicateDimension,
        ConversationDetailQueryPredicateMetric,
        ConversationDetailQueryPredicateOperator,
        ConversationDetailQueryPredicateType,
        ConversationQueryOrder,
        ConversationQueryOrderBy,
        EvaluationDetailQueryClauseType,
        EvaluationDetailQueryFilterType,
        EvaluationDetailQueryPredicateDimension,
        EvaluationDetailQueryPredicateMetric,
        EvaluationDetailQueryPredicateOperator,
        EvaluationDetailQueryPredicateType,
        ResolutionDetailQueryClauseType,
        ResolutionDetailQueryFilterType,
        ResolutionDetailQueryPredicateMetric,
        ResolutionDetailQueryPredicateOperator,
        ResolutionDetailQueryPredicateType,
        SegmentDetailQueryClauseType,
        SegmentDetailQueryFilterType,
        SegmentDetailQueryPredicateDimension,
        SegmentDetailQueryPredicateMetric,
        SegmentDetailQueryPredicateOperator,
        SegmentDetailQueryPredicatePropertyType,
        SegmentDetailQueryPredicateType,
        SurveyDetailQueryClauseType,
        SurveyDetailQueryFilterType,
        SurveyDetailQueryPredicateDimension,
        SurveyDetailQueryPredicateMetric,
        SurveyDetailQueryPredicateOperator,
        SurveyDetailQueryPredicateType,
    )
    from convoschema.types.common import Direction, Timestamp

__all__ = [
    "AggregationRange",
    "AggregationResult",
    "AggregationResultEntry",
    "AnalyticsAgentGroup",
    "AnalyticsConversation",
    "AnalyticsConversationAsyncQueryResponse",
    "AnalyticsConversationQueryResponse",
    "AnalyticsConversationSegment",
    "AnalyticsConversationWithoutAttributes",
    "AnalyticsConversationWithoutAttributesMultiGetResponse",
    "AnalyticsEvaluation",
    "AnalyticsFlow",
    "AnalyticsFlowOutcome",
    "AnalyticsMediaEndpointStat",
    "AnalyticsParticipant",
    "AnalyticsParticipantWithoutAttributes",
    "AnalyticsProperty",
    "AnalyticsProposedAgent",
    "AnalyticsQueryAggregation",
    "AnalyticsResolution",
    "AnalyticsScoredAgent",
    "AnalyticsSession",
    "AnalyticsSessionMetric",
    "AnalyticsSurvey",
    "AsyncConversationQuery",
    "ConversationDetailQueryClause",
    "ConversationDetailQueryFilter",
    "ConversationDetailQueryPredicate",
    "ConversationQuery",
    "EvaluationDetailQueryClause",
    "EvaluationDetailQueryFilter",
    "EvaluationDetailQueryPredicate",
    "NumericRange",
    "PagingSpec",
    "ResolutionDetailQueryClause",
    "ResolutionDetailQueryFilter",
    "ResolutionDetailQueryPredicate",
    "SegmentDetailQueryClause",
    "SegmentDetailQueryFilter",
    "SegmentDetailQueryPredicate",
    "SurveyDetailQueryClause",
    "SurveyDetailQueryFilter",
    "SurveyDetailQueryPredicate",
]


class AggregationRange(TypedDict, total=False):
    """One of the ranges of numbers in which a numeric aggregation of a query counts. A bound that is left out does not
    limit.
    """

    gte: float | None
    """Lower bound, which itself belongs to the range; in milliseconds where the metric is a time."""
    lt: float | None
    """Upper bound, which itself lies outside the range; in milliseconds where the metric is a time."""


class AggregationResult(TypedDict, total=False):
    """The outcome of one of the aggregations that a query asked for. Part of the answer to POST
    /api/v2/analytics/conversations/details/query.
    """

    type: AggregationResultType | str | None
    """The way of counting that was asked for."""
    dimension: str | None
    """Name of the dimension whose values were counted. Present for termFrequency."""
    metric: str | None
    """Name of the metric whose numbers were counted. Present for numericRange."""
    count: int | None
    """How many were counted in all."""
    results: list[AggregationResultEntry] | None
    """The counts, one entry for each value of the dimension or range of the metric."""


class AggregationResultEntry(TypedDict, total=False):
    """One count of an aggregation, for a value of its dimension or a range of its metric."""

    value: str | None
    """The value of the dimension that was counted, as text; it may be a person's number or address. Present for
    termFrequency.
    """
    gte: float | None
    """Lower bound of the range that was counted, which itself belongs to it. Present for numericRange if the range has
    one.
    """
    lt: float | None
    """Upper bound of the range that was counted, which itself lies outside. Present for numericRange if the range has
    one.
    """
    count: int | None
    """How many have this value or lie in this range."""


class AnalyticsAgentGroup(TypedDict, total=False):
    """A group, skill group or team through which routing came to an agent."""

    agentGroupId: str | None
    """Id of the group, skill group or team, to be looked up by agentGroupType."""
    agentGroupType: AnalyticsAgentGroupAgentGroupType | str | None
    """Which of the three kinds of set the id stands for."""


class AnalyticsConversation(TypedDict, total=False):
    """One conversation as analytics keeps it: its parties, their sessions and what was measured in them, alike for all
    media. This form, with the attributes of the participants, is what asynchronous jobs answer with.
    """

    conversationId: str | None
    """Id of the conversation, by which the rest of the API knows it too; it stays the same through every transfer."""
    externalTag: str | None
    """Key that ties the conversation to a record in another system, such as a case number; absent unless the
    organisation set one.
    """
    associatedConversationId: str | None
    """Id of another conversation that this one belongs together with; absent when there is none."""
    consultationConversationIds: list[str] | None
    """Ids of the conversations in which an agent of this one consulted somebody else; absent when nobody was consulted.
    """
    conversationStart: Timestamp | None
    """When the conversation began."""
    conversationEnd: Timestamp | None
    """When the conversation ended; absent while it lasts, so its absence tells open conversations from closed ones."""
    conferenceStart: Timestamp | None
    """When the conversation became a conference; absent if it never did."""
    inactivityTimeout: Timestamp | None
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    conversationInitiator: AnalyticsConversationConversationInitiator | str | None
    """The part that whoever began the conversation plays in it, from the same vocabulary as the purpose of a
    participant. Documented for messaging conversations only.
    """
    originatingDirection: Direction | str | None
    """Whether the conversation as a whole was begun from outside or by the contact centre, however later sessions in it
    were directed.
    """
    originatingSocialMediaPublic: bool | None
    """True if the conversation began with a public post on social media; absent on other conversations."""
    customerParticipation: bool | None
    """True if the customer wrote at least one message; false where the contact centre alone wrote. Documented for
    messaging conversations only.
    """
    selfServed: bool | None
    """True if the customer was served by every flow that the conversation ran through, without an agent; absent where
    it is not told.
    """
    divisionIds: list[str] | None
    """Ids of the divisions that the conversation belongs to, which decide who may see it in analytics."""
    accessAttributes: list[str] | None
    """Further attributes, beside the divisions, by which access to the conversation is controlled; absent when there
    are none.
    """
    knowledgeBaseIds: list[str] | None
    """Ids of the knowledge bases that were used in the conversation; absent when none was."""
    mediaStatsMinConversationMos: float | None
    """Poorest sound quality among all audio streams of the conversation, as a mean opinion score from 1 to 5 where
    higher is better. Absent without voice.
    """
    mediaStatsMinConversationRFactor: float | None
    """Poorest sound quality among all audio streams of the conversation, as an R-factor from 0 to 100 where higher is
    better. Absent without voice.
    """
    participants: list[AnalyticsParticipant] | None
    """The parties of the conversation, each with the sessions in which it took part; their attributes are included."""
    evaluations: list[AnalyticsEvaluation] | None
    """The scored reviews of agents' work in the conversation, in brief; absent when there are none."""
    surveys: list[AnalyticsSurvey] | None
    """The surveys that customers were sent or asked about the conversation; absent when there are none."""
    resolutions: list[AnalyticsResolution] | None
    """Whether the customer got in touch again after the conversation, as far as that is known; absent when it is not.
    """


class AnalyticsConversationAsyncQueryResponse(TypedDict, total=False):
    """One portion of the results of an asynchronous query, each conversation with its participants' attributes. Answer
    to GET /api/v2/analytics/conversations/details/jobs/{jobId}/results.
    """

    conversations: list[AnalyticsConversation] | None
    """The conversations of this portion that the job found; absent or empty when there are none."""
    dataAvailabilityDate: Timestamp | None
    """The moment up to which the data behind the results was complete; conversations after it may be missing."""
    cursor: str | None
    """Opaque text that a request for the next portion has to quote; absent on the last portion."""


class AnalyticsConversationQueryResponse(TypedDict, total=False):
    """One page of the conversations that a query found, with the aggregations that it asked for. Answer to POST
    /api/v2/analytics/conversations/details/query; pages are told apart by the request's paging alone.
    """

    conversations: list[AnalyticsConversationWithoutAttributes] | None
    """The conversations of this page; absent when the query found none."""
    totalHits: int | None
    """How many conversations the query found in all, on this page and all others."""
    aggregations: list[AggregationResult] | None
    """Counts over all conversations found, one entry for each aggregation that the query asked for; absent if it asked
    for none.
    """


class AnalyticsConversationSegment(TypedDict, total=False):
    """A stretch of a session during which its nature did not change, such as the alert, the talk, a hold or the
    after-call work. Types are in lower case here, and more of them than in conversations.
    """

    segmentStart: Timestamp | None
    """When this stretch began."""
    segmentEnd: Timestamp | None
    """When this stretch gave way to the next one or the session ended; absent while the segment is still open."""
    segmentType: AnalyticsConversationSegmentSegmentType | str | None
    """What was going on in this stretch. Analytics writes the words in lower case, unlike the segments of
    conversations.
    """
    conference: bool | None
    """True if the stretch was part of a conference."""
    sourceConversationId: str | None
    """Id of the conversation that this one took the place of, when a conference was made of it; absent otherwise."""
    sourceSessionId: str | None
    """Id of the session that this one took the place of, when a conference was made of it; absent otherwise."""
    destinationConversationId: str | None
    """Id of the conversation in which this one goes on, when a conference took it in; absent otherwise."""
    destinationSessionId: str | None
    """Id of the session in which this one goes on, when a conference took it in; absent otherwise."""
    queueId: str | None
    """Id of the queue on whose behalf the stretch took place; absent outside routing."""
    groupId: str | None
    """Id of the group that was rung in this stretch; absent if none was."""
    requestedRoutingSkillIds: list[str] | None
    """Ids of the skills that the agent should have; absent if none were asked for. Present on waits in a queue."""
    requestedLanguageId: str | None
    """Id of the language in which the agent should be able to serve the customer; absent if none was asked for."""
    requestedRoutingUserIds: list[str] | None
    """Ids of the users whom routing was asked to prefer or to choose from; absent if nobody was named."""
    scoredAgents: list[AnalyticsScoredAgent] | None
    """The agents whom routing should prefer, each with a score; absent if nobody was preferred."""
    subject: str | None
    """Subject line of the e-mail that began the exchange. Present on e-mails."""
    audioMuted: bool | None
    """True if the participant's microphone was silenced in this stretch. Present on video sessions."""
    videoMuted: bool | None
    """True if the participant's camera was off or its picture held back in this stretch. Present on video sessions."""
    disconnectType: AnalyticsConversationSegmentDisconnectType | str | None
    """The way the session ended, when it ended together with this segment; absent on segments that gave way to another.
    Analytics has words of its own for what other models spell with a point.
    """
    sipResponseCodes: list[int] | None
    """Response codes with which SIP signalling explained the end, such as 486 for a busy line. Present on calls where
    there were any.
    """
    q850ResponseCodes: list[int] | None
    """Cause values of ITU-T Q.850 with which the network explained the end, such as 16 for a normal one. Present on
    calls where there were any.
    """
    errorCode: str | None
    """Code of the error that ended or disturbed this stretch; absent if none did."""
    wrapUpCode: str | None
    """Id of the wrap-up code that the agent chose. The platform's own codes, such as the one for a timed-out wrap-up,
    have fixed names instead of UUIDs. Present on stretches of after-call work.
    """
    wrapUpNote: str | None
    """Free text that the agent wrote about the interaction; absent or empty when only a code was chosen."""
    wrapUpTags: list[str] | None
    """Labels attached to the wrap-up for later search and reporting. They are free text, which may tell about a person.
    """
    properties: list[AnalyticsProperty] | None
    """Further facts about this stretch that have no property of their own, as names with typed values; absent when
    there are none.
    """


class AnalyticsConversationWithoutAttributes(TypedDict, total=False):
    """One conversation as analytics keeps it, without the attributes of its participants: its parties, their sessions
    and what was measured in them, alike for all media. Answer to GET
    /api/v2/analytics/conversations/{conversationId}/details, and an entry of the answers to queries.
    """

    conversationId: str | None
    """Id of the conversation, by which the rest of the API knows it too; it stays the same through every transfer."""
    externalTag: str | None
    """Key that ties the conversation to a record in another system, such as a case number; absent unless the
    organisation set one.
    """
    associatedConversationId: str | None
    """Id of another conversation that this one belongs together with; absent when there is none."""
    consultationConversationIds: list[str] | None
    """Ids of the conversations in which an agent of this one consulted somebody else; absent when nobody was consulted.
    """
    conversationStart: Timestamp | None
    """When the conversation began."""
    conversationEnd: Timestamp | None
    """When the conversation ended; absent while it lasts, so its absence tells open conversations from closed ones."""
    conferenceStart: Timestamp | None
    """When the conversation became a conference; absent if it never did."""
    inactivityTimeout: Timestamp | None
    """When the conversation starts to count as inactive, unless something happens in it before. A point in time in
    spite of its name, not a length.
    """
    conversationInitiator: AnalyticsConversationWithoutAttributesConversationInitiator | str | None
    """The part that whoever began the conversation plays in it, from the same vocabulary as the purpose of a
    participant. Documented for messaging conversations only.
    """
    originatingDirection: Direction | str | None
    """Whether the conversation as a whole was begun from outside or by the contact centre, however later sessions in it
    were directed.
    """
    originatingSocialMediaPublic: bool | None
    """True if the conversation began with a public post on social media; absent on other conversations."""
    customerParticipation: bool | None
    """True if the customer wrote at least one message; false where the contact centre alone wrote. Documented for
    messaging conversations only.
    """
    selfServed: bool | None
    """True if the customer was served by every flow that the conversation ran through, without an agent; absent where
    it is not told.
    """
    divisionIds: list[str] | None
    """Ids of the divisions that the conversation belongs to, which decide who may see it in analytics."""
    accessAttributes: list[str] | None
    """Further attributes, beside the divisions, by which access to the conversation is controlled; absent when there
    are none.
    """
    knowledgeBaseIds: list[str] | None
    """Ids of the knowledge bases that were used in the conversation; absent when none was."""
    mediaStatsMinConversationMos: float | None
    """Poorest sound quality among all audio streams of the conversation, as a mean opinion score from 1 to 5 where
    higher is better. Absent without voice.
    """
    mediaStatsMinConversationRFactor: float | None
    """Poorest sound quality among all audio streams of the conversation, as an R-factor from 0 to 100 where higher is
    better. Absent without voice.
    """
    participants: list[AnalyticsParticipantWithoutAttributes] | None
    """The parties of the conversation, each with the sessions in which it took part. Their attributes are left out."""
    evaluations: list[AnalyticsEvaluation] | None
    """The scored reviews of agents' work in the conversation, in brief; absent when there are none."""
    surveys: list[AnalyticsSurvey] | None
    """The surveys that customers were sent or asked about the conversation; absent when there are none."""
    resolutions: list[AnalyticsResolution] | None
    """Whether the customer got in touch again after the conversation, as far as that is known; absent when it is not.
    """


class AnalyticsConversationWithoutAttributesMultiGetResponse(TypedDict, total=False):
    """Several conversations that were asked for by their ids. Answer to GET /api/v2/analytics/conversations/details
    with a list of ids.
    """

    conversations: list[AnalyticsConversationWithoutAttributes] | None
    """The conversations that were found among those asked for. What analytics does not know is left out without a word.
    """


class AnalyticsEvaluation(TypedDict, total=False):
    """A scored review of an agent's work in the conversation, in brief; the evaluation itself is fetched from the
    quality API.
    """

    evaluationId: str | None
    """Id of the evaluation, by which the evaluation itself is fetched from the quality API."""
    contextId: str | None
    """Id that all versions of the evaluation form share, by which evaluations made with different versions can be
    brought together.
    """
    calibrationId: str | None
    """Id of the calibration, in which several people score the same conversation, that the evaluation is part of;
    absent if it is an ordinary one.
    """
    formId: str | None
    """Id of the version of the evaluation form that was used."""
    formName: str | None
    """Display name of that form at the time; all its versions may have the same."""
    eventTime: Timestamp | None
    """When the state that is told here came about, such as the submission of the answers."""
    userId: str | None
    """Id of the agent whose work was evaluated."""
    evaluatorId: str | None
    """Id of the user who evaluates; absent if nobody was named."""
    assigneeId: str | None
    """Id of the user to whom the evaluation is assigned; absent until there is one."""
    assigneeApplicable: bool | None
    """True if the evaluation is of a kind that is assigned to somebody."""
    queueId: str | None
    """Id of the queue through which the evaluated agent was reached; absent outside routing."""
    evaluationStatus: AnalyticsEvaluationEvaluationStatus | str | None
    """How far the evaluation has come."""
    released: bool | None
    """True once the agent may see the evaluation."""
    rescored: bool | None
    """True if the evaluation has been scored anew after it was finished."""
    systemSubmitted: bool | None
    """True if the platform submitted the answers rather than a person."""
    deleted: bool | None
    """True if the evaluation was deleted; what is left serves to explain the past."""
    oTotalScore: int | None
    """Score of the evaluation as a whole, as a whole percentage of the points that could be reached; absent until it is
    scored.
    """
    oTotalCriticalScore: int | None
    """Score of the critical questions alone, as a whole percentage; absent until they are scored."""


class AnalyticsFlow(TypedDict, total=False):
    """What happened in the flow that a session ran through: how the interaction came into it, how it left and which
    outcomes it reached. Present on sessions of flows.
    """

    flowId: str | None
    """Id of the flow; every version of it has the same."""
    flowName: str | None
    """Display name of the flow at the time."""
    flowType: AnalyticsFlowFlowType | str | None
    """The kind of flow that ran."""
    flowVersion: str | None
    """Version of the flow that ran, as a number with a point such as 22.0."""
    entryType: AnalyticsFlowEntryType | str | None
    """By which way the interaction came into the flow."""
    entryReason: str | None
    """Who or what led into the flow: the number that was dialled, or the id of the user or flow that passed the
    interaction on, depending on entryType.
    """
    startingLanguage: str | None
    """Language in which the flow began, in lower case such as en-us."""
    endingLanguage: str | None
    """Language in which the flow ended, which differs from startingLanguage if the customer chose another one."""
    outcomes: list[AnalyticsFlowOutcome] | None
    """The outcomes, which are goals that the flow's makers defined, on which the flow decided; absent when it has none.
    """
    issuedCallback: bool | None
    """True if the flow arranged a callback for the customer."""
    recognitionFailureReason: str | None
    """Why a bot failed to understand the customer, in a word of the platform's own; absent if it did not fail."""
    exitReason: str | None
    """Why the flow was done with the interaction, in capitals such as TRANSFER or DISCONNECT. An open vocabulary."""
    transferType: str | None
    """The kind of destination to which the flow passed the interaction on, in capitals such as ACD for a queue; absent
    if it did not.
    """
    transferTargetName: str | None
    """Display name of that destination, which may be a person's; absent where none is known."""
    transferTargetAddress: str | None
    """Address of that destination: the id of a queue, a flow or a user, or a phone number."""


class AnalyticsFlowOutcome(TypedDict, total=False):
    """One outcome, which is a goal such as a paid bill that the makers of a flow defined in it, and whether the
    interaction reached it.
    """

    flowOutcomeId: str | None
    """Id of the outcome, as the organisation defined it."""
    flowOutcome: str | None
    """Id and value of the outcome in one text, joined by a colon, by which queries can ask for both at once."""
    flowOutcomeStartTimestamp: Timestamp | None
    """When the flow began to pursue the outcome."""
    flowOutcomeEndTimestamp: Timestamp | None
    """When the flow decided on the outcome; absent if it never did."""
    flowOutcomeValue: str | None
    """Whether the outcome was reached, in capitals such as SUCCESS or FAILURE."""


class AnalyticsMediaEndpointStat(TypedDict, total=False):
    """What one end of an audio stream measured of its quality. Part of sessions of calls."""

    eventTime: Timestamp | None
    """When the numbers were reported, as a rule at the end of the stream."""
    codecs: list[str] | None
    """The codecs in which the audio streams of this end were sent, such as audio/opus."""
    minMos: float | None
    """Poorest sound quality among the audio streams of this end, as a mean opinion score from 1 to 5; higher is better.
    """
    minRFactor: float | None
    """Poorest sound quality among the audio streams of this end, as an R-factor from 0 to 100; higher is better."""
    maxLatencyMs: int | None
    """Longest delay on any audio stream of this end, in milliseconds."""
    receivedPackets: int | None
    """How many packets of audio arrived, those included that were invalid, duplicate or discarded."""
    invalidPackets: int | None
    """How many packets were of no use because they were malformed; absent or 0 if none were."""
    discardedPackets: int | None
    """How many packets were thrown away, mostly for coming too late or too early; absent or 0 if none were."""
    duplicatePackets: int | None
    """How many packets arrived more than once; absent or 0 if none did."""
    overrunPackets: int | None
    """How many packets were thrown away because the jitter buffer, which evens out their arrival, was full; they count
    among discardedPackets, too. Absent or 0 if none were.
    """
    underrunPackets: int | None
    """How many packets came after the moment at which they should have been played; they count among discardedPackets,
    too. Absent or 0 if none did.
    """


class AnalyticsParticipant(TypedDict, total=False):
    """One party to a conversation as analytics keeps it, such as the customer, a flow, a queue or an agent, with all
    its sessions and its attributes. Part of the results of asynchronous jobs.
    """

    participantId: str | None
    """Id of this party within the conversation; no other participant of the conversation shares it."""
    purpose: AnalyticsParticipantPurpose | str | None
    """The part this party plays in the conversation. A closed list here, while conversations themselves have an open
    one.
    """
    participantName: str | None
    """Name to show for this party: a person's name, a queue's or a flow's, or a place derived from the phone number;
    absent where none is known.
    """
    userId: str | None
    """Id of the user, when this party is a user of the organisation."""
    teamId: str | None
    """Id of the work team that the agent belonged to at the time; absent for other parties."""
    externalContactId: str | None
    """Id of the external contact that this party was matched to, when there is one."""
    externalOrganizationId: str | None
    """Id of the external organization that the matched contact belongs to, when there is one."""
    screenRecording: bool | None
    """True if this party's screen was recorded; absent where screens are not recorded."""
    flaggedReason: AnalyticsParticipantFlaggedReason | str | None
    """Why this party flagged the conversation for attention; absent if it did not."""
    sessions: list[AnalyticsSession] | None
    """The sessions in which this party took part, one for each communication; after-call work belongs to them."""
    attributes: dict[str, str | None] | None
    """Data that flows, integrations and scripts attached to this party, by name. What it holds is the organisation's
    own choice, and often a customer's details.
    """


class AnalyticsParticipantWithoutAttributes(TypedDict, total=False):
    """One party to a conversation as analytics keeps it, such as the customer, a flow, a queue or an agent, with all
    its sessions but without its attributes. Part of the answers to queries and of single conversations.
    """

    participantId: str | None
    """Id of this party within the conversation; no other participant of the conversation shares it."""
    purpose: AnalyticsParticipantWithoutAttributesPurpose | str | None
    """The part this party plays in the conversation. A closed list here, while conversations themselves have an open
    one.
    """
    participantName: str | None
    """Name to show for this party: a person's name, a queue's or a flow's, or a place derived from the phone number;
    absent where none is known.
    """
    userId: str | None
    """Id of the user, when this party is a user of the organisation."""
    teamId: str | None
    """Id of the work team that the agent belonged to at the time; absent for other parties."""
    externalContactId: str | None
    """Id of the external contact that this party was matched to, when there is one."""
    externalOrganizationId: str | None
    """Id of the external organization that the matched contact belongs to, when there is one."""
    screenRecording: bool | None
    """True if this party's screen was recorded; absent where screens are not recorded."""
    flaggedReason: AnalyticsParticipantWithoutAttributesFlaggedReason | str | None
    """Why this party flagged the conversation for attention; absent if it did not."""
    sessions: list[AnalyticsSession] | None
    """The sessions in which this party took part, one for each communication; after-call work belongs to them."""


class AnalyticsProperty(TypedDict, total=False):
    """A further fact about a segment that has no property of its own: a name with a typed value."""

    propertyType: AnalyticsPropertyPropertyType | str | None
    """The kind of thing that value is, which must be known to read the text."""
    property: str | None
    """Name of the fact. An open vocabulary."""
    value: str | None
    """The fact itself, as text whatever its kind. It may tell about a person."""


class AnalyticsProposedAgent(TypedDict, total=False):
    """An agent whom predictive routing ranked for an interaction."""

    proposedAgentId: str | None
    """Id of the user who was ranked."""
    agentRank: int | None
    """The agent's place in the ranking; the lower number suits the interaction better."""


class AnalyticsQueryAggregation(TypedDict, total=False):
    """A count over all the conversations that a query finds, which its answer is to give beside the page of
    conversations. Part of the request POST /api/v2/analytics/conversations/details/query.
    """

    type: AnalyticsQueryAggregationType | str | None
    """The way of counting, which decides whether dimension or metric is looked at. May be left out, since the one that
    is given tells it.
    """
    dimension: str | None
    """Name of the dimension whose values are counted, such as originatingDirection. Needed for termFrequency."""
    size: int | None
    """How many values to answer with at most, the most frequent first. Only for termFrequency."""
    metric: str | None
    """Name of the metric whose numbers are counted, such as tHandle. Needed for numericRange."""
    ranges: list[AggregationRange] | None
    """The ranges in which the numbers are counted. Needed for numericRange."""


class AnalyticsResolution(TypedDict, total=False):
    """Whether a conversation settled the customer's matter, judged by whether the customer got in touch again some time
    after it.
    """

    eventTime: Timestamp | None
    """When this was decided, which is some time after the conversation."""
    userId: str | None
    """Id of the user who handled the conversation last; absent if nobody did."""
    queueId: str | None
    """Id of the queue in which the conversation was handled last; absent outside routing."""
    nNextContactAvoided: int | None
    """Holds 1 if the customer did not get in touch again within the time watched, 0 or nothing otherwise."""


class AnalyticsScoredAgent(TypedDict, total=False):
    """An agent whom routing should prefer for an interaction, and how strongly, as analytics keeps it."""

    scoredAgentId: str | None
    """Id of the user whom the score is about."""
    agentScore: int | None
    """How well the agent suits the interaction, from 0 to 100; the higher score is preferred."""


class AnalyticsSession(TypedDict, total=False):
    """A participant's part in one communication, from first to last, as analytics keeps it: a call, a callback, an
    e-mail exchange, a messaging session and so on, all in one shape. What is specific to a medium is simply absent on
    the others.
    """

    sessionId: str | None
    """Id of this session, which is the id of the communication in the conversation."""
    peerId: str | None
    """Id of the session at the other end. The customer's session names the one that it was first connected to; those of
    flows, queues and agents name the customer's.
    """
    mediaType: AnalyticsSessionMediaType | str | None
    """Medium of the session."""
    messageType: str | None
    """The messaging service that carries the session, in a word such as webmessaging or sms. Present on messages."""
    engagementSource: AnalyticsSessionEngagementSource | str | None
    """The product on which the customer got in touch. It can name services that messageType has no word for, such as
    those behind open messaging. Present on messages.
    """
    provider: str | None
    """Name of the platform service that carries the communication, such as Edge for calls."""
    direction: Direction | str | None
    """Whether this session's own leg counts as inbound or outbound, which need not be how the conversation began."""
    ani: str | None
    """Number or address that the call came from, as the network announced it. Present on calls."""
    dnis: str | None
    """Number or address that was dialled; on legs inside the platform it may be a SIP address of a flow, a queue or a
    station. Present on calls.
    """
    sessionDnis: str | None
    """Number or address that was dialled for this very session, which differs from dnis after a transfer. Present on
    calls.
    """
    addressFrom: str | None
    """Address that the communication comes from, such as an e-mail address or a number for messages. Absent on calls.
    """
    addressTo: str | None
    """Address that the communication is directed to, in the same form as addressFrom. Absent on calls."""
    addressSelf: str | None
    """E-mail address at this participant's end of the exchange. Present on e-mails."""
    addressOther: str | None
    """E-mail address at the end that this participant writes with. Present on e-mails."""
    cc: list[str] | None
    """E-mail addresses that a copy went to, visible to all recipients. Present on e-mails that had any."""
    bcc: list[str] | None
    """E-mail addresses that a copy went to, hidden from the other recipients. Present on e-mails that had any."""
    remote: str | None
    """Name, phone number or e-mail address of the other side, as this participant saw it."""
    remoteNameDisplayable: str | None
    """Name to show for the other side: a person's name, or a place derived from the phone number."""
    destinationAddresses: list[str] | None
    """Numbers and other addresses to which this participant transferred or from which it sought advice; absent when it
    did neither.
    """
    callbackUserName: str | None
    """Name of the person to be called back, as the request gave it. Present on callbacks."""
    callbackNumbers: list[str] | None
    """Phone numbers at which the person can be called back. An entry may be empty. Present on callbacks."""
    callbackScheduledTime: Timestamp | None
    """When the callback is due; absent on other media and if it is to be made as soon as possible."""
    timeoutSeconds: int | None
    """Seconds until the call of a callback is placed without the agent's doing; 0 if it never is. Present on callbacks.
    """
    skipEnabled: bool | None
    """True if the agent may skip the callback and leave the call unmade. Present on callbacks."""
    agentOwned: bool | None
    """True if the callback belongs to one agent, who is to be given it before others. Present on callbacks."""
    authenticated: bool | None
    """True if the customer's identity was proved in the session, for instance by signing in on the web site. Present on
    messages.
    """
    cleared: bool | None
    """True if the customer cleared the conversation from the messenger. Present on messages."""
    journeyCustomerId: str | None
    """What the customer is recognised by. Depending on journeyCustomerIdType it is an opaque id or an address of the
    person. Absent when visits are not tracked.
    """
    journeyCustomerIdType: str | None
    """The kind of thing that journeyCustomerId is, as a lower-case word such as cookie or email. Present together with
    it.
    """
    journeyCustomerSessionId: str | None
    """Id of the visit to the web site or use of the app that led to the session; absent when visits are not tracked."""
    journeyCustomerSessionIdType: str | None
    """Where that visit took place, as a lower-case word such as web or app. Present together with
    journeyCustomerSessionId.
    """
    journeyActionId: str | None
    """Id of the action by which the journey service engaged the visitor, such as offering a chat; absent if it did not.
    """
    journeyActionMapId: str | None
    """Id of the action map, which is the rule that set that action off. Present together with journeyActionId."""
    journeyActionMapVersion: int | None
    """Version of the action map that was in force when it set the action off. Present together with journeyActionId."""
    requestedRoutings: list[AnalyticsSessionRequestedRoutings | str] | None
    """The methods of routing that the search for an agent was to use or has tried. Present on sessions that came
    through a queue.
    """
    usedRouting: AnalyticsSessionUsedRouting | str | None
    """The method of routing by which the agent was found; absent if none was found."""
    routingRule: str | None
    """The rule that routing applied, where the method goes by rules; absent otherwise."""
    routingRuleType: AnalyticsSessionRoutingRuleType | str | None
    """The method of routing that routingRule belongs to. Present together with it."""
    routingRing: int | None
    """Number of the ring in which the agent was found, of bullseye or preferred agent routing; absent with other
    methods.
    """
    agentBullseyeRing: int | None
    """Number of the bullseye ring that the chosen agent belongs to, which is not above the ring that routing had
    reached. Absent without bullseye routing.
    """
    agentGroups: list[AnalyticsAgentGroup] | None
    """The groups, skill groups and teams through which routing came to the agent; absent if it did not go by them."""
    activeSkillIds: list[str] | None
    """Ids of the skills that routing still asked of the agent; absent if it asked for none."""
    removedSkillIds: list[str] | None
    """Ids of the skills that bullseye routing gave up from ring to ring in order to widen the search; absent if it gave
    up none.
    """
    skillExpressionId: str | None
    """Id of the skill expression, which is a condition on skills, by which routing searched; absent if it used none."""
    assignerId: str | None
    """Id of the user who assigned the interaction by hand; absent if routing assigned it."""
    selectedAgentId: str | None
    """Id of the user whom routing chose for the interaction; absent if it chose nobody."""
    selectedAgentRank: int | None
    """Place of the chosen agent in the ranking of predictive routing; absent with other methods."""
    proposedAgents: list[AnalyticsProposedAgent] | None
    """The agents whom predictive routing ranked for the interaction; absent with other methods."""
    eligibleAgentCounts: list[int] | None
    """How many agents came into question, one number for each attempt of predictive routing; absent with other methods.
    """
    waitingInteractionCounts: list[int] | None
    """How many interactions were waiting, one number for each attempt of predictive routing; absent with other methods.
    """
    flowInType: str | None
    """Where the interaction came into the queue from, as a word such as agent. Present on sessions of queues."""
    flowOutType: str | None
    """Where the interaction went when it left the queue without an agent's answer. Present together with the metric
    tFlowOut.
    """
    flow: AnalyticsFlow | None
    """What happened in the flow that this session ran through. Present on sessions of flows."""
    outboundCampaignId: str | None
    """Id of the outbound campaign that placed the contact; absent outside campaigns."""
    outboundContactListId: str | None
    """Id of the contact list that holds the campaign's contact; absent outside campaigns."""
    outboundContactId: str | None
    """Id of the contact within its contact list. Whoever imported the list may have chosen it, and taken a phone number
    or a customer number for it.
    """
    dispositionName: str | None
    """What call analysis concluded about who answered, as a dotted word of the platform's own or the name that a
    disposition table gives to it. Present on calls that a campaign placed.
    """
    dispositionAnalyzer: str | None
    """The last finding in the audio or signalling, such as speech.person, that led to dispositionName; absent if none
    did.
    """
    detectedSpeechStart: Timestamp | None
    """When the answering party was heard to begin speaking; absent if no speech was detected. Present on calls that a
    campaign placed.
    """
    detectedSpeechEnd: Timestamp | None
    """When the answering party was heard to stop speaking; absent if no end was detected."""
    scriptId: str | None
    """Id of the script that was shown to the agent; absent if none was."""
    agentAssistantId: str | None
    """Id of the assistant that supported the agent during the session; absent if none did."""
    monitoredParticipantId: str | None
    """Id of the participant to whom this one listens in. Present on a monitoring supervisor."""
    coachedParticipantId: str | None
    """Id of the participant to whom this one whispers advice. Present on a coaching supervisor."""
    bargedParticipantId: str | None
    """Id of the participant into whose conversation this one broke in. Present on a barging supervisor."""
    screenMonitoredUserId: str | None
    """Id of the user whose screen is watched. Present on screen monitoring."""
    roomId: str | None
    """Id of the chat room in which the parties write to each other. Present on chats."""
    cobrowseRoomId: str | None
    """Id of the room in which the web page is shared. Present on co-browse sessions."""
    cobrowseRole: AnalyticsSessionCobrowseRole | None
    """The side of the co-browse session that this participant is on. Present on co-browse sessions."""
    screenShareRoomId: str | None
    """Id of the conference room in which the screen is shared. Present on screen shares."""
    screenShareAddressSelf: str | None
    """Address of this participant's end of the screen share. Present on screen shares."""
    videoRoomId: str | None
    """Id of the conference room in which the video session is held. Present on video sessions."""
    videoAddressSelf: str | None
    """Address of this participant's end of the video session. Present on video sessions."""
    sharingScreen: bool | None
    """True if this participant showed their screen to the others. Present on video sessions and screen shares."""
    mediaBridgeId: str | None
    """Id of the bridge that mixes a conference's audio; the same for all who took part. Absent outside conferences."""
    edgeId: str | None
    """Id of the Edge, the platform's telephony server, that carried the call. Present on calls."""
    protocolCallId: str | None
    """Id of the call in the telephony protocol, such as SIP's Call-ID, for comparison with traces of the signalling.
    Present on calls.
    """
    mediaCount: int | None
    """How many images, files and the like were exchanged in the session. Present on messages that had any."""
    deliveryStatus: AnalyticsSessionDeliveryStatus | str | None
    """How far the delivery of an outbound e-mail or message has come; absent where it is not tracked."""
    deliveryStatusChangeDate: Timestamp | None
    """When deliveryStatus last changed. Present together with it."""
    deliveryPushed: bool | None
    """True if the message went out as a push notification. Present on messages."""
    extendedDeliveryStatus: str | None
    """What the delivering service said about the delivery beyond deliveryStatus; absent if it said nothing."""
    recording: bool | None
    """True if a recording of the session was begun, whether or not it still exists."""
    snippetRecording: bool | None
    """True if the participant recorded a part of the session by hand."""
    acwSkipped: bool | None
    """True if the agent left after-call work without giving a wrap-up. Present on sessions of agents."""
    errorCodeDescription: str | None
    """What the error code of a segment means, in words for people; absent without an error."""
    mediaEndpointStats: list[AnalyticsMediaEndpointStat] | None
    """What was measured of the audio streams, one entry for each measuring end. Present on calls."""
    metrics: list[AnalyticsSessionMetric] | None
    """What was measured of the session, in the order of emission: durations and counts."""
    segments: list[AnalyticsConversationSegment] | None
    """The stretches of the session in order of time: alert, interaction, hold, after-call work and so on."""


class AnalyticsSessionMetric(TypedDict, total=False):
    """One thing that was measured of a session: a duration or a count, with the moment at which it was settled."""

    emitDate: Timestamp | None
    """When the metric was emitted, which for a duration is its end."""
    name: AnalyticsSessionMetricName | None
    """What was measured. An open vocabulary in which n begins a count, t a time and o an observed number."""
    value: int | None
    """The measured number: milliseconds where the name begins with t, a plain count otherwise."""


class AnalyticsSurvey(TypedDict, total=False):
    """A survey about the conversation, in brief: whom it concerns, how far it has come and how the customer scored."""

    surveyId: str | None
    """Id of the survey, by which the survey itself is fetched from the quality API."""
    surveyFormId: str | None
    """Id of the version of the survey form that was used."""
    surveyFormContextId: str | None
    """Id that all versions of the survey form share."""
    surveyFormName: str | None
    """Display name of that form at the time."""
    surveyType: AnalyticsSurveySurveyType | str | None
    """By which way the customer is surveyed."""
    eventTime: Timestamp | None
    """When the state that is told here came about."""
    surveyCompletedDate: Timestamp | None
    """When the customer finished the survey; absent until then."""
    userId: str | None
    """Id of the agent whom the survey is about; absent if it is about none in particular."""
    queueId: str | None
    """Id of the queue through which that agent was reached; absent outside routing."""
    surveyStatus: str | None
    """How far the survey has come, in a word such as Sent or Finished. An open vocabulary."""
    surveyPartialResponse: bool | None
    """True if the customer finished the survey and left questions unanswered that had to be answered."""
    surveyPromoterScore: int | None
    """The customer's answer to how likely they would recommend the organisation, from 0 to 10; absent if the survey
    does not ask.
    """
    oSurveyTotalScore: int | None
    """Score of the survey as a whole, as a whole percentage; absent until it is answered."""


class AsyncConversationQuery(TypedDict, total=False):
    """A query for conversations that a job answers later, portion by portion, and with the participants' attributes.
    Body of POST /api/v2/analytics/conversations/details/jobs.
    """

    interval: str | None
    """Period in which a conversation must have had activity to be found: two moments in time joined by a slash, the
    earlier one first.
    """
    startOfDayIntervalMatching: bool | None
    """True to leave out conversations that began before the day, in UTC, on which the interval begins; false to find
    also older ones that were still active.
    """
    conversationFilters: list[ConversationDetailQueryFilter] | None
    """Conditions on the conversation as a whole; a conversation is found if it meets all the filters. Absent to find
    any.
    """
    segmentFilters: list[SegmentDetailQueryFilter] | None
    """Conditions on sessions and segments; a conversation is found if some segment of it meets a filter. Absent to find
    any.
    """
    evaluationFilters: list[EvaluationDetailQueryFilter] | None
    """Conditions on the evaluations of the conversation; absent to find conversations whether evaluated or not."""
    surveyFilters: list[SurveyDetailQueryFilter] | None
    """Conditions on the surveys about the conversation; absent to find conversations whether surveyed or not."""
    resolutionFilters: list[ResolutionDetailQueryFilter] | None
    """Conditions on whether the customer got in touch again; absent to find conversations in any case."""
    order: AsyncConversationQueryOrder | str | None
    """Whether the job puts the conversations found in order, and which way; earliest first if this is absent."""
    orderBy: AsyncConversationQueryOrderBy | str | None
    """What the job puts the conversations found in order by; their beginning if this is absent."""
    limit: int | None
    """How many conversations the job is to find at most; absent to find all."""


class ConversationDetailQueryClause(TypedDict, total=False):
    """Several conditions of a query on conversations, joined by and or by or. A filter can join several such clauses in
    its turn.
    """

    type: ConversationDetailQueryClauseType | str | None
    """How many of the conditions must be met."""
    predicates: list[ConversationDetailQueryPredicate] | None
    """The conditions on a conversation that are joined."""


class ConversationDetailQueryFilter(TypedDict, total=False):
    """A condition of a query on conversations, put together from single conditions and from clauses of several. Part of
    the body of POST /api/v2/analytics/conversations/details/query and of its asynchronous sibling.
    """

    type: ConversationDetailQueryFilterType | str | None
    """How many of the clauses and single conditions must be met."""
    clauses: list[ConversationDetailQueryClause] | None
    """Groups of conditions on a conversation, each met or not as a whole; absent when single conditions are enough."""
    predicates: list[ConversationDetailQueryPredicate] | None
    """Single conditions on a conversation, beside the clauses; absent when the clauses say all."""


class ConversationDetailQueryPredicate(TypedDict, total=False):
    """One condition of a query, on facts and metrics of the conversation as a whole. It compares one thing with a value
    or a range. Part of a request for conversation details.
    """

    type: ConversationDetailQueryPredicateType | str | None
    """What kind of thing the condition looks at; may be left out, since dimension or metric tells it. Conversations
    have no further properties, so property finds nothing to name here.
    """
    dimension: ConversationDetailQueryPredicateDimension | str | None
    """The fact of the conversation that the condition is about, named after the property of an analytics conversation
    that holds it. Present in conditions on facts.
    """
    metric: ConversationDetailQueryPredicateMetric | str | None
    """The number that the condition is about: n begins a count, t a time in milliseconds, o an observed number. Present
    in conditions on numbers.
    """
    operator: ConversationDetailQueryPredicateOperator | str | None
    """How the thing is compared; matches if this is absent."""
    value: str | None
    """Value that the thing must have, as text whatever its kind; it may be a person's name, number or address. Absent
    with exists and notExists, and where a range is given.
    """
    range: NumericRange | None
    """Bounds between which the number must lie, in place of a single value."""


class ConversationQuery(TypedDict, total=False):
    """A query for conversations that is answered at once, page by page. Body of POST
    /api/v2/analytics/conversations/details/query.
    """

    interval: str | None
    """Period by which conversations are found: those that began on a day that it touches. Two moments in time joined by
    a slash, the earlier one first.
    """
    conversationFilters: list[ConversationDetailQueryFilter] | None
    """Conditions on the conversation as a whole; a conversation is found if it meets all the filters. Absent to find
    any.
    """
    segmentFilters: list[SegmentDetailQueryFilter] | None
    """Conditions on sessions and segments; a conversation is found if some segment of it meets a filter. Absent to find
    any.
    """
    evaluationFilters: list[EvaluationDetailQueryFilter] | None
    """Conditions on the evaluations of the conversation; absent to find conversations whether evaluated or not."""
    surveyFilters: list[SurveyDetailQueryFilter] | None
    """Conditions on the surveys about the conversation; absent to find conversations whether surveyed or not."""
    resolutionFilters: list[ResolutionDetailQueryFilter] | None
    """Conditions on whether the customer got in touch again; absent to find conversations in any case."""
    order: ConversationQueryOrder | str | None
    """Whether the conversations found are put in order, and which way; earliest first if this is absent."""
    orderBy: ConversationQueryOrderBy | str | None
    """What the conversations found are put in order by; their beginning if this is absent."""
    paging: PagingSpec | None
    """Which page of the conversations found the answer is to hold; the first, with 25 conversations, if this is absent.
    """
    aggregations: list[AnalyticsQueryAggregation] | None
    """Counts over all the conversations found that the answer is to give besides; absent to ask for none."""


class EvaluationDetailQueryClause(TypedDict, total=False):
    """Several conditions of a query on evaluations, joined by and or by or. A filter can join several such clauses in
    its turn.
    """

    type: EvaluationDetailQueryClauseType | str | None
    """How many of the conditions must be met."""
    predicates: list[EvaluationDetailQueryPredicate] | None
    """The conditions on an evaluation that are joined."""


class EvaluationDetailQueryFilter(TypedDict, total=False):
    """A condition of a query on evaluations, put together from single conditions and from clauses of several. Part of
    the body of POST /api/v2/analytics/conversations/details/query and of its asynchronous sibling.
    """

    type: EvaluationDetailQueryFilterType | str | None
    """How many of the clauses and single conditions must be met."""
    clauses: list[EvaluationDetailQueryClause] | None
    """Groups of conditions on an evaluation, each met or not as a whole; absent when single conditions are enough."""
    predicates: list[EvaluationDetailQueryPredicate] | None
    """Single conditions on an evaluation, beside the clauses; absent when the clauses say all."""


class EvaluationDetailQueryPredicate(TypedDict, total=False):
    """One condition of a query, on facts and scores of a conversation's evaluations. It compares one thing with a value
    or a range. Part of a request for conversation details.
    """

    type: EvaluationDetailQueryPredicateType | str | None
    """What kind of thing the condition looks at; may be left out, since dimension or metric tells it. Evaluations have
    no further properties, so property finds nothing to name here.
    """
    dimension: EvaluationDetailQueryPredicateDimension | str | None
    """The fact of an evaluation that the condition is about, named after the property of an analytics evaluation that
    holds it. Present in conditions on facts.
    """
    metric: EvaluationDetailQueryPredicateMetric | str | None
    """The score that the condition is about. Present in conditions on numbers."""
    operator: EvaluationDetailQueryPredicateOperator | str | None
    """How the thing is compared; matches if this is absent."""
    value: str | None
    """Value that the thing must have, as text whatever its kind; it may be a person's name, number or address. Absent
    with exists and notExists, and where a range is given.
    """
    range: NumericRange | None
    """Bounds between which the number must lie, in place of a single value."""


class NumericRange(TypedDict, total=False):
    """The bounds between which a number must lie to meet a condition of a query. A bound that is left out does not
    limit.
    """

    gt: float | None
    """Lower bound, which itself does not meet the condition; in milliseconds where the metric is a time."""
    gte: float | None
    """Lower bound, which itself meets the condition; in milliseconds where the metric is a time."""
    lt: float | None
    """Upper bound, which itself does not meet the condition; in milliseconds where the metric is a time."""
    lte: float | None
    """Upper bound, which itself meets the condition; in milliseconds where the metric is a time."""


class PagingSpec(TypedDict, total=False):
    """Which page of the conversations found a query wants, and how large pages are. Part of a request."""

    pageNumber: int | None
    """Number of the page wanted; the first is 1."""
    pageSize: int | None
    """How many conversations a full page is to hold."""


class ResolutionDetailQueryClause(TypedDict, total=False):
    """Several conditions of a query on resolutions, joined by and or by or. A filter can join several such clauses in
    its turn.
    """

    type: ResolutionDetailQueryClauseType | str | None
    """How many of the conditions must be met."""
    predicates: list[ResolutionDetailQueryPredicate] | None
    """The conditions on a resolution that are joined."""


class ResolutionDetailQueryFilter(TypedDict, total=False):
    """A condition of a query on resolutions, put together from single conditions and from clauses of several. Part of
    the body of POST /api/v2/analytics/conversations/details/query and of its asynchronous sibling.
    """

    type: ResolutionDetailQueryFilterType | str | None
    """How many of the clauses and single conditions must be met."""
    clauses: list[ResolutionDetailQueryClause] | None
    """Groups of conditions on a resolution, each met or not as a whole; absent when single conditions are enough."""
    predicates: list[ResolutionDetailQueryPredicate] | None
    """Single conditions on a resolution, beside the clauses; absent when the clauses say all."""


class ResolutionDetailQueryPredicate(TypedDict, total=False):
    """One condition of a query, on whether the customer got in touch again. It compares one thing with a value or a
    range. Part of a request for conversation details.
    """

    type: ResolutionDetailQueryPredicateType | str | None
    """What kind of thing the condition looks at; may be left out, since only metric finds something to name here."""
    metric: ResolutionDetailQueryPredicateMetric | str | None
    """The number that the condition is about. Present in conditions on numbers."""
    operator: ResolutionDetailQueryPredicateOperator | str | None
    """How the thing is compared; matches if this is absent."""
    value: str | None
    """Value that the number must have, as text; absent with exists and notExists, and where a range is given."""
    range: NumericRange | None
    """Bounds between which the number must lie, in place of a single value."""


class SegmentDetailQueryClause(TypedDict, total=False):
    """Several conditions of a query on segments, joined by and or by or. A filter can join several such clauses in its
    turn.
    """

    type: SegmentDetailQueryClauseType | str | None
    """How many of the conditions must be met."""
    predicates: list[SegmentDetailQueryPredicate] | None
    """The conditions on a segment that are joined."""


class SegmentDetailQueryFilter(TypedDict, total=False):
    """A condition of a query on segments, put together from single conditions and from clauses of several. Part of the
    body of POST /api/v2/analytics/conversations/details/query and of its asynchronous sibling.
    """

    type: SegmentDetailQueryFilterType | str | None
    """How many of the clauses and single conditions must be met."""
    clauses: list[SegmentDetailQueryClause] | None
    """Groups of conditions on a segment, each met or not as a whole; absent when single conditions are enough."""
    predicates: list[SegmentDetailQueryPredicate] | None
    """Single conditions on a segment, beside the clauses; absent when the clauses say all."""


class SegmentDetailQueryPredicate(TypedDict, total=False):
    """One condition of a query, on facts of sessions and segments, such as the queue or the medium. It compares one
    thing with a value or a range. Part of a request for conversation details.
    """

    type: SegmentDetailQueryPredicateType | str | None
    """What kind of thing the condition looks at; may be left out, since dimension, property or metric tells it."""
    dimension: SegmentDetailQueryPredicateDimension | str | None
    """The fact that the condition is about, named after the property of an analytics participant, session, flow or
    segment that holds it; one of a list goes by the singular, such as sipResponseCode. Present in conditions on facts.
    """
    property: str | None
    """Name of the further fact that the condition is about, as the properties of a segment have it. Present in
    conditions on further facts.
    """
    propertyType: SegmentDetailQueryPredicatePropertyType | str | None
    """The kind of thing that the further fact is. Present together with property."""
    metric: SegmentDetailQueryPredicateMetric | str | None
    """The number that the condition is about. Present in conditions on numbers."""
    operator: SegmentDetailQueryPredicateOperator | str | None
    """How the thing is compared; matches if this is absent."""
    value: str | None
    """Value that the thing must have, as text whatever its kind; it may be a person's name, number or address. Absent
    with exists and notExists, and where a range is given.
    """
    range: NumericRange | None
    """Bounds between which the number must lie, in place of a single value."""


class SurveyDetailQueryClause(TypedDict, total=False):
    """Several conditions of a query on surveys, joined by and or by or. A filter can join several such clauses in its
    turn.
    """

    type: SurveyDetailQueryClauseType | str | None
    """How many of the conditions must be met."""
    predicates: list[SurveyDetailQueryPredicate] | None
    """The conditions on a survey that are joined."""


class SurveyDetailQueryFilter(TypedDict, total=False):
    """A condition of a query on surveys, put together from single conditions and from clauses of several. Part of the
    body of POST /api/v2/analytics/conversations/details/query and of its asynchronous sibling.
    """

    type: SurveyDetailQueryFilterType | str | None
    """How many of the clauses and single conditions must be met."""
    clauses: list[SurveyDetailQueryClause] | None
    """Groups of conditions on a survey, each met or not as a whole; absent when single conditions are enough."""
    predicates: list[SurveyDetailQueryPredicate] | None
    """Single conditions on a survey, beside the clauses; absent when the clauses say all."""


class SurveyDetailQueryPredicate(TypedDict, total=False):
    """One condition of a query, on facts and scores of the surveys about a conversation. It compares one thing with a
    value or a range. Part of a request for conversation details.
    """

    type: SurveyDetailQueryPredicateType | str | None
    """What kind of thing the condition looks at; may be left out, since dimension or metric tells it. Surveys have no
    further properties, so property finds nothing to name here.
    """
    dimension: SurveyDetailQueryPredicateDimension | str | None
    """The fact of a survey that the condition is about, named after the property of an analytics survey that holds it.
    Present in conditions on facts.
    """
    metric: SurveyDetailQueryPredicateMetric | str | None
    """The score that the condition is about. Present in conditions on numbers."""
    operator: SurveyDetailQueryPredicateOperator | str | None
    """How the thing is compared; matches if this is absent."""
    value: str | None
    """Value that the thing must have, as text whatever its kind; it may be a person's name, number or address. Absent
    with exists and notExists, and where a range is given.
    """
    range: NumericRange | None
    """Bounds between which the number must lie, in place of a single value."""
