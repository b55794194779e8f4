# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/quality/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from convoschema.types.common import RelativeUri, Timestamp, WritableStarrableDivision
    from convoschema.types.people import Team, User, UserReferenceWithName
    from convoschema.types.routing import Queue

__all__ = [
    "AiAnswer",
    "AiAnswerFailureType",
    "AiScoring",
    "AiScoringFailureType",
    "AiScoringSetting",
    "AiScoringSettings",
    "AnswerOption",
    "AnswerOptionBuiltInType",
    "AssistanceCondition",
    "AssistanceConditionOperator",
    "Calibration",
    "ConversationReference",
    "DefaultAnswer",
    "DefaultAnswersTo",
    "DomainEntityListingEvaluationForm",
    "Evaluation",
    "EvaluationForm",
    "EvaluationMediaType",
    "EvaluationQuestion",
    "EvaluationQuestionAutomatedScoringFocus",
    "EvaluationQuestionGroup",
    "EvaluationQuestionGroupScore",
    "EvaluationQuestionScore",
    "EvaluationQuestionType",
    "EvaluationReference",
    "EvaluationResourceType",
    "EvaluationScoringSet",
    "EvaluationSettings",
    "EvaluationSettingsAssignee",
    "EvaluationSettingsAssigneeType",
    "EvaluationSource",
    "EvaluationSourceType",
    "EvaluationStatus",
    "EvaluationVersion",
    "PagelessDomainEntityListingEvaluationVersion",
    "QuestionGroupSettings",
    "QuestionSettings",
    "TopicDuration",
    "TopicOffset",
    "TranscriptTopic",
    "VisibilityCondition",
    "VisibilityConditionCombiningOperation",
]

AiAnswerFailureType = Literal["LowConfidenceError", "ParsingError", "ServiceError", "LowHistoricalAccuracyError"]
"""Why AI scoring failed for the question; absent when it did not."""

AiScoringFailureType = Literal[
    "QuotaReached",
    "ParsingError",
    "ServiceError",
    "InvalidRequest",
    "DuplicateFormSameAgent",
    "Unauthorized",
    "DuplicateAutomatedFormWithCopiedScore",
]
"""Why AI scoring failed for the evaluation; absent when it did not."""

AnswerOptionBuiltInType = Literal["Selected", "Unselected"]
"""Which of the platform's own answers this is. Present on the two answers of a multiple-select option; absent on
answers that the form's author wrote.
"""

AssistanceConditionOperator = Literal["EXISTS", "NOTEXISTS"]
"""Whether the topics have to occur or have to be missing."""

EvaluationMediaType = Literal[
    "CALL",
    "CALLBACK",
    "CHAT",
    "COBROWSE",
    "EMAIL",
    "MESSAGE",
    "INTERNAL_MESSAGE",
    "SCREEN_MONITORING",
    "SOCIAL_EXPRESSION",
    "VIDEO",
    "SCREENSHARE",
]

EvaluationResourceType = Literal["EMAIL"]
"""What kind of single item is evaluated; absent if the evaluation is about the conversation as a whole."""

EvaluationStatus = Literal["PENDING", "INPROGRESS", "FINISHED", "INREVIEW", "RETRACTED"]
"""How far the evaluation has come."""

EvaluationQuestionType = Literal[
    "multipleChoiceQuestion",
    "multipleSelectQuestion",
    "freeTextQuestion",
    "npsQuestion",
    "readOnlyTextBlockQuestion",
]
"""How the question is answered, which also decides where its possible answers are found."""

EvaluationQuestionAutomatedScoringFocus = Literal["FullInteraction", "EvaluatedAgent"]
"""How much of the interaction automated scoring goes by when it answers the question."""

EvaluationSettingsAssigneeType = Literal["Original", "Individual", "None"]
"""The way in which the one who deals with the dispute is found."""

EvaluationSourceType = Literal["Policy", "User", "Unknown", "Program"]
"""What the evaluation came from, which also tells what id and selfUri refer to."""

VisibilityConditionCombiningOperation = Literal["AND", "OR"]
"""How many of the listed answers it takes."""


class AiAnswer(TypedDict, total=False):
    """The answer that AI scoring proposed to one question of an evaluation, with its reasons, or the cause why it
    proposed none.
    """

    answerId: str
    """Id of the answer option that was proposed; the evaluator may have chosen another."""
    markedNotApplicable: bool
    """True if the proposal is to mark the question as not applicable."""
    explanation: str
    """Why this answer was proposed, in words for people. It may quote or retell what was said in the conversation."""
    failureType: AiAnswerFailureType
    """Why AI scoring failed for the question; absent when it did not."""


class AiScoring(TypedDict, total=False):
    """Where AI scoring stands for an evaluation as a whole. The answers that it proposed stand beside the single
    questions.
    """

    dateLastChanged: Timestamp
    """When the scores from AI scoring were last changed."""
    pending: bool
    """True while AI scoring is at work on the evaluation."""
    failureType: AiScoringFailureType
    """Why AI scoring failed for the evaluation; absent when it did not."""


class AiScoringSetting(TypedDict, total=False):
    """Whether AI scoring is in use for one question of an evaluation form."""

    enabled: bool
    """True if AI scoring proposes an answer to the question."""


class AiScoringSettings(TypedDict, total=False):
    """For which questions of an evaluation form AI scoring is in use, group by group."""

    id: str
    """Id of these settings."""
    questionGroupSettings: list[QuestionGroupSettings]
    """The settings, one entry for each question group that has any."""
    selfUri: RelativeUri
    """Path of these settings in the API."""


class AnswerOption(TypedDict, total=False):
    """One of the answers that can be given to a question of an evaluation form, and the points that it is worth."""

    id: str
    """Id of the answer; the scores of an evaluation refer to it as answerId."""
    contextId: str
    """Id that the answer keeps in all versions of the form, while its own id may differ from one to the next."""
    text: str
    """The answer as the evaluator reads it. May be absent on the built-in answers of a multiple-select option."""
    builtInType: AnswerOptionBuiltInType
    """Which of the platform's own answers this is. Present on the two answers of a multiple-select option; absent on
    answers that the form's author wrote.
    """
    value: int
    """Points that the answer is worth, before the weight of the group is applied."""
    assistanceConditions: list[AssistanceCondition]
    """What must hold of the topics in the transcript for this answer to be proposed; all the conditions have to be met.
    Empty or absent if topics play no part.
    """


class AssistanceCondition(TypedDict, total=False):
    """A condition on the topics found in a conversation's transcript. An answer whose conditions are all met is
    proposed to the evaluator.
    """

    operator: AssistanceConditionOperator
    """Whether the topics have to occur or have to be missing."""
    topicIds: list[str]
    """Ids of the topics of speech and text analytics to look for. Several of them are alternatives."""


class Calibration(TypedDict, total=False):
    """An exercise in which several evaluators score one conversation with the same form, each on their own, to see how
    far their judgements agree.
    """

    id: str
    """Id of the calibration."""
    name: str
    """Name given to the calibration, where one was given."""
    contextId: str
    """Id beside the calibration's own. Elsewhere in quality management a context id is shared by all versions of a
    thing; what shares this one is not documented.
    """
    createdDate: Timestamp
    """When the calibration was created."""
    calibrator: User
    """The user who set the calibration up and compares the results."""
    expertEvaluator: User
    """The user whose scores count as the right ones; absent if nobody was chosen."""
    evaluators: list[User]
    """The users who are asked to score the conversation."""
    agent: User
    """The agent who handled the conversation."""
    conversation: ConversationReference
    """The conversation that everybody scores."""
    evaluationForm: EvaluationForm
    """The form with which everybody scores."""
    evaluations: list[Evaluation]
    """The evaluations that belong to the calibration, one from each evaluator."""
    scoringIndex: Evaluation
    """The expert's evaluation, with which those of the others are compared."""
    averageScore: int
    """Mean of the scores that the evaluations arrived at, as a whole number."""
    lowScore: int
    """Lowest score that an evaluation arrived at, as a whole number."""
    highScore: int
    """Highest score that an evaluation arrived at, as a whole number."""
    selfUri: RelativeUri
    """Path of the calibration in the API, which is /api/v2/quality/calibrations/ followed by its id."""


class ConversationReference(TypedDict, total=False):
    """A reference to a conversation by nothing but its id and its path; to learn who took part in it, fetch the path.
    """

    id: str
    """Id of the conversation referred to; all that a request needs to hold."""
    selfUri: RelativeUri
    """Path of the conversation in the API, which is /api/v2/conversations/ followed by its id."""


class DefaultAnswer(TypedDict, total=False):
    """The answer that a question of an evaluation form starts with, until the evaluator chooses another."""

    id: str
    """Id of the answer option that is chosen from the start."""
    notApplicable: bool
    """True if the question starts as not applicable."""


class DefaultAnswersTo(TypedDict, total=False):
    """The kind of answer that the questions of a group start with, as one flag for each kind."""

    highestScore: bool
    """True if each question starts with the answer that is worth the most points."""
    lowestScore: bool
    """True if each question starts with the answer that is worth the fewest points."""
    notApplicable: bool
    """True if each question starts as not applicable."""
    userDefined: bool
    """True if each question starts with the answer that the form's author chose for it, which is its defaultAnswer."""


class DomainEntityListingEvaluationForm(TypedDict, total=False):
    """One page of a list of evaluation forms, with the counts and paths that lead to the other pages. A form lists its
    published versions in this shape.
    """

    entities: list[EvaluationForm]
    """The forms on this page, each of which may leave out most of what a form can hold."""
    pageNumber: int
    """Which page of the list this is; the first is 1."""
    pageSize: int
    """How many forms a full page holds; the last page may hold fewer."""
    pageCount: int
    """How many pages of this size the list has."""
    total: int
    """How many forms all pages hold together."""
    selfUri: RelativeUri
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri
    """Path of the first page."""
    previousUri: RelativeUri
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri
    """Path of the page after this one; absent on the last page."""
    lastUri: RelativeUri
    """Path of the last page."""


class Evaluation(TypedDict, total=False):
    """The scored review of an agent's work in one conversation: the form that was used, the answers that were given,
    and how far the review has come on its way to the agent.
    """

    id: str
    """Id of the evaluation."""
    name: str
    """Name given to the evaluation, where one was given."""
    evaluationContextId: str
    """Id that all versions of the evaluation share, while its own id may differ from one to the next."""
    version: int
    """Number of this version of the evaluation; it grows when the evaluation is revised."""
    createdDate: Timestamp
    """When the evaluation was created."""
    assignedDate: Timestamp
    """When the evaluation was assigned; absent until then."""
    dateAssigneeChanged: Timestamp
    """When the evaluation was last given to another assignee."""
    changedDate: Timestamp
    """When the evaluation was last changed."""
    submittedDate: Timestamp
    """When the answers were last submitted; absent until they are."""
    releaseDate: Timestamp
    """From when on the agent can see the evaluation, which may lie in the future; absent if no release has been decided
    on.
    """
    revisionCreatedDate: Timestamp
    """When the revision of the evaluation was made; absent if it was never revised."""
    conversationDate: Timestamp
    """When the evaluated conversation took place."""
    conversationEndDate: Timestamp
    """When the evaluated conversation was over; absent if the evaluation was created while it lasted."""
    agent: User
    """The agent whose work is evaluated."""
    agentTeam: Team
    """The work team of that agent; absent if there is none."""
    evaluator: User
    """The user who answers the form's questions."""
    assignee: User
    """The user who has to act on the evaluation next, not always the evaluator; absent while it is assigned to nobody.
    """
    assigneeApplicable: bool
    """False if the evaluation is of a kind that goes to no assignee, so that assignee stays absent; otherwise true."""
    assigned: bool
    """True while the evaluation has an assignee. Written as false, without an assignee, it takes the evaluation away
    from the present one.
    """
    queue: Queue
    """The queue on whose behalf the agent handled the conversation."""
    divisionIds: list[str]
    """Ids of the divisions that the evaluation belongs to."""
    conversation: ConversationReference
    """The conversation that is evaluated."""
    mediaType: list[EvaluationMediaType]
    """The media that the conversation made use of; a list in spite of the singular name."""
    resourceType: EvaluationResourceType
    """What kind of single item is evaluated; absent if the evaluation is about the conversation as a whole."""
    resourceId: str
    """Id of that single item. Present together with resourceType."""
    evaluationForm: EvaluationForm
    """The form with which the conversation is scored, in the version that was used."""
    answers: EvaluationScoringSet
    """The answers to the form's questions, the comments, and the scores that follow from them; absent until there are
    any.
    """
    aiScoring: AiScoring
    """Where AI scoring stands for the evaluation; absent if it is not in use."""
    hasAssistanceFailed: bool
    """True if the form asks for answers to be proposed by the topics in the transcript, and that failed."""
    calibration: Calibration
    """The calibration that the evaluation is part of; absent if it is an ordinary one."""
    isScoringIndex: bool
    """True if this is the evaluation with which the others of a calibration are compared."""
    status: EvaluationStatus
    """How far the evaluation has come."""
    agentHasRead: bool
    """True once the agent has confirmed having read the evaluation."""
    neverRelease: bool
    """True if the agent is never to see the evaluation, in which case there can't be a releaseDate."""
    rescore: bool
    """True if the evaluation has been scored anew after it was finished."""
    disputeCount: int
    """How many times the evaluation has been disputed."""
    declinedReview: bool
    """True if the review that a dispute asked for was declined, so that the scores stand."""
    redacted: bool
    """True if the evaluation was cut down because whoever asked for it may not see it in full."""
    authorizedActions: list[str]
    """What the user who asked for the evaluation may do with it. An open vocabulary of words such as edit, release or
    delete.
    """
    evaluationSource: EvaluationSource
    """Where the evaluation came from: a policy, a program or a person."""
    retractedEvaluation: EvaluationReference
    """The evaluation that was withdrawn in favour of this one; absent if none was."""
    versionHistory: PagelessDomainEntityListingEvaluationVersion
    """The versions that the evaluation has gone through, by reference."""
    selfUri: RelativeUri
    """Path of the evaluation in the API, which leads through the conversation that was evaluated."""


class EvaluationForm(TypedDict, total=False):
    """The questionnaire by which conversations are scored: groups of questions with their possible answers, in one of
    the form's versions. A request that evaluates needs to hold no more of it than its id.
    """

    id: str
    """Id of this version of the form; the form's other versions have ids of their own."""
    contextId: str
    """Id that all versions of the form share, by which evaluations made with different versions can be brought
    together.
    """
    name: str
    """Display name of the form in this version."""
    latestVersionFormName: str
    """Display name of the version that was published last, which differs from name if the form was renamed since. Often
    absent.
    """
    modifiedDate: Timestamp
    """When this version of the form was last changed."""
    division: WritableStarrableDivision
    """The division that the form belongs to."""
    dialect: str
    """Language in which the form is worded, with a region where it matters, such as ja or en-US."""
    questionGroups: list[EvaluationQuestionGroup]
    """The sections of the form, each with its questions."""
    evaluationSettings: EvaluationSettings
    """Whether evaluations made with the form can be revised and disputed, and who deals with the disputes."""
    aiScoring: AiScoringSettings
    """For which of the form's questions AI scoring is in use."""
    published: bool
    """True if this version has been published, so that evaluations can be made with it; false for a draft."""
    redacted: bool
    """True if the form was cut down because whoever asked for it may not see it in full."""
    publishedVersions: DomainEntityListingEvaluationForm
    """The versions of the form that have been published; absent unless the request asks for them."""
    selfUri: RelativeUri
    """Path of this version of the form in the API, which is /api/v2/quality/forms/evaluations/ followed by its id."""


class EvaluationQuestion(TypedDict, total=False):
    """One question of an evaluation form, with its possible answers and the rules for answering it. What was answered
    stands in the scores of the evaluation.
    """

    id: str
    """Id of the question; the scores of an evaluation refer to it as questionId."""
    contextId: str
    """Id that the question keeps in all versions of the form, while its own id may differ from one to the next.
    Settings of AI scoring refer to it.
    """
    type: EvaluationQuestionType
    """How the question is answered, which also decides where its possible answers are found."""
    text: str
    """The question itself, as the evaluator reads it; on an option of a multiple-select question, the text beside the
    tick box.
    """
    helpText: str
    """Guidance on how to answer, shown beside the question; empty if there is none."""
    visibilityCondition: VisibilityCondition
    """The answers elsewhere in the form that decide whether the question is shown; absent if it always is."""
    naEnabled: bool
    """True if the question may be marked as not applicable, which takes it out of the score."""
    commentsRequired: bool
    """True if the evaluator has to give a comment with the answer."""
    isCritical: bool
    """True if the question also counts towards the separate score of the critical questions."""
    isKill: bool
    """True if the question is fatal: any answer but the highest-scoring one fails it, and the evaluation with it."""
    automatedScoringFocus: EvaluationQuestionAutomatedScoringFocus
    """How much of the interaction automated scoring goes by when it answers the question."""
    answerOptions: list[AnswerOption]
    """The answers to choose from, on multiple-choice questions. Visibility conditions count them from 0."""
    multipleSelectOptionQuestions: list[EvaluationQuestion]
    """The options to tick, on multiple-select questions. Each is a question whose answers are ticked and not ticked."""
    defaultAnswer: DefaultAnswer
    """The answer that the question starts with; absent if it starts unanswered."""


class EvaluationQuestionGroup(TypedDict, total=False):
    """A section of an evaluation form: questions that belong together and share a weight when the score is worked out.
    """

    id: str
    """Id of the question group; the scores of an evaluation refer to it as questionGroupId."""
    contextId: str
    """Id that the question group keeps in all versions of the form, while its own id may differ from one to the next.
    Settings of AI scoring refer to it.
    """
    name: str
    """Heading of the section, as the evaluator reads it."""
    type: str
    """The kind of group, as a word such as questionGroup."""
    visibilityCondition: VisibilityCondition
    """The answers elsewhere in the form that decide whether the group is shown; absent if it always is."""
    naEnabled: bool
    """True if the whole group may be marked as not applicable, which takes it out of the score."""
    weight: float
    """Factor by which the group's points, reached and possible, are multiplied before the groups are added up."""
    manualWeight: bool
    """True if the weight was set for this group by hand."""
    defaultAnswersTo: DefaultAnswersTo
    """The kind of answer that the questions of the group start with, until the evaluator chooses another."""
    defaultAnswersToHighest: bool
    """True if the questions start with their highest-scoring answer. An older setting beside defaultAnswersTo."""
    defaultAnswersToNA: bool
    """True if the questions start as not applicable. An older setting beside defaultAnswersTo."""
    questions: list[EvaluationQuestion]
    """The questions of the group, in the order in which they are asked. Visibility conditions count them from 0."""


class EvaluationQuestionGroupScore(TypedDict, total=False):
    """How an evaluation scored one question group: the answer to each of its questions, and the points reached and
    possible. A group that is not applicable has no points of either kind.
    """

    questionGroupId: str
    """Id of the question group of the form that was scored."""
    markedNA: bool
    """True if the whole group was left unanswered as not applicable, by the evaluator or by the system."""
    systemMarkedNA: bool
    """True if it was the system that marked the group, because a visibility condition hid it; false whenever markedNA
    is.
    """
    totalScore: float
    """Weighted points that all questions of the group reached: those of the answers, multiplied by the group's weight.
    """
    maxTotalScore: float
    """The most that totalScore could have been."""
    totalCriticalScore: float
    """Weighted points that the critical questions of the group reached."""
    maxTotalCriticalScore: float
    """The most that totalCriticalScore could have been."""
    totalNonCriticalScore: float
    """Weighted points that the other questions of the group, those not critical, reached."""
    maxTotalNonCriticalScore: float
    """The most that totalNonCriticalScore could have been."""
    totalScoreUnweighted: float
    """Unweighted points that all questions of the group reached: those of the answers as they stand."""
    maxTotalScoreUnweighted: float
    """The most that totalScoreUnweighted could have been."""
    totalCriticalScoreUnweighted: float
    """Unweighted points that the critical questions of the group reached."""
    maxTotalCriticalScoreUnweighted: float
    """The most that totalCriticalScoreUnweighted could have been."""
    totalNonCriticalScoreUnweighted: float
    """Unweighted points that the other questions of the group, those not critical, reached."""
    maxTotalNonCriticalScoreUnweighted: float
    """The most that totalNonCriticalScoreUnweighted could have been."""
    questionScores: list[EvaluationQuestionScore]
    """The answers and scores, one entry for each question of the group."""


class EvaluationQuestionScore(TypedDict, total=False):
    """How an evaluation answered one question: the answer that counts with its points, and the answers that were
    proposed automatically.
    """

    questionId: str
    """Id of the question of the form that was answered."""
    answerId: str
    """Id of the answer option that was chosen. Empty or absent if none was, and on multiple-select questions, whose
    options have answers of their own.
    """
    score: int
    """Points that the answer yields, before the weight of the group is applied."""
    markedNA: bool
    """True if the question was left unanswered as not applicable, by the evaluator or by the system."""
    systemMarkedNA: bool
    """True if it was the system that marked the question, because a visibility condition hid it; false whenever
    markedNA is.
    """
    failedKillQuestion: bool
    """True if the question is fatal and was given an answer other than its highest-scoring one. Means nothing on other
    questions.
    """
    comments: str
    """What the evaluator wrote about this question; absent or empty if nothing."""
    assistedAnswerId: str
    """Id of the answer option that was proposed because its assistance conditions were met; absent if none was."""
    aiAnswer: AiAnswer
    """The answer that AI scoring proposed, or why it could not. Present where AI scoring is in use for the question."""
    multipleSelectQuestionOptionScores: list[EvaluationQuestionScore]
    """The scores of the options, on multiple-select questions. In each of them questionId is the id of the option."""


class EvaluationReference(TypedDict, total=False):
    """A reference to another evaluation by nothing but its id and its path; to learn how it was scored, fetch the path.
    """

    id: str
    """Id of the evaluation referred to."""
    selfUri: RelativeUri
    """Path of the evaluation in the API, which leads through the conversation that was evaluated."""


class EvaluationScoringSet(TypedDict, total=False):
    """What an evaluation found: the answers to the form's questions with their scores, and the remarks of the evaluator
    and the agent.
    """

    totalScore: float
    """Score of the evaluation as a whole, as a percentage of the weighted points that could be reached."""
    totalCriticalScore: float
    """Score of the critical questions alone, as a percentage."""
    totalNonCriticalScore: float
    """Score of the questions that are not critical, as a percentage."""
    maxTotalRawScore: float
    """The most that all questions together can yield, in unweighted points."""
    maxTotalRawCriticalScore: float
    """The most that the critical questions can yield, in unweighted points."""
    anyFailedKillQuestions: bool
    """True if at least one fatal question was given an answer other than its highest-scoring one."""
    questionGroupScores: list[EvaluationQuestionGroupScore]
    """The answers and scores, one entry for each question group of the form."""
    transcriptTopics: list[TranscriptTopic]
    """The topics that speech and text analytics found in the conversation's transcripts, one entry for each place."""
    comments: str
    """What the evaluator wrote about the evaluation as a whole; absent or empty if nothing."""
    privateComments: str
    """What the evaluator wrote about the evaluation as a whole in private, apart from comments; absent or empty if
    nothing.
    """
    agentComments: str
    """What the evaluated agent wrote in reply when reviewing the result; absent or empty if nothing."""


class EvaluationSettings(TypedDict, total=False):
    """What may happen to the evaluations made with a form once they are finished: whether they can be revised and
    disputed. Evaluations within a calibration are not affected.
    """

    revisionsEnabled: bool
    """True if scoring a released evaluation anew keeps the old scores as a retracted version; false if the new scores
    overwrite them.
    """
    disputesEnabled: bool
    """True if those concerned may dispute an evaluation, so that it is looked at once more."""
    disputesAllowedPerEvaluation: int
    """How many times a single evaluation may be disputed."""
    disputesAssignees: list[EvaluationSettingsAssignee]
    """Who deals with each dispute of an evaluation: the first entry with its first dispute, and so on. The list should
    be as long as the number of disputes allowed.
    """


class EvaluationSettingsAssignee(TypedDict, total=False):
    """To whom an evaluation goes when it is disputed. A form holds one for each dispute that it allows."""

    user: UserReferenceWithName
    """The person who is to deal with the dispute. Present when type is Individual."""
    type: EvaluationSettingsAssigneeType
    """The way in which the one who deals with the dispute is found."""


class EvaluationSource(TypedDict, total=False):
    """Where an evaluation came from: a policy or a program that picked the conversation by its rules, or a person who
    chose it.
    """

    id: str
    """Id of the policy, program or user, as type tells."""
    name: str
    """Name of the policy or program, or of the person when type is User; absent when the source is not known."""
    type: EvaluationSourceType
    """What the evaluation came from, which also tells what id and selfUri refer to."""
    selfUri: RelativeUri
    """Path of the policy, program or user in the API."""


class EvaluationVersion(TypedDict, total=False):
    """One of the versions that an evaluation has gone through, by its id and its path; to learn how it was scored,
    fetch the path.
    """

    id: str
    """Id of this version, by which it can be fetched like any evaluation."""
    name: str
    """Name given to this version, where one was given."""
    selfUri: RelativeUri
    """Path of this version in the API, which leads through the conversation that was evaluated."""


class PagelessDomainEntityListingEvaluationVersion(TypedDict, total=False):
    """The versions of an evaluation in one list, which is not divided into pages."""

    entities: list[EvaluationVersion]
    """The versions that the evaluation has gone through."""
    total: int
    """How many versions there are."""
    selfUri: RelativeUri
    """Path of this list in the API."""


class QuestionGroupSettings(TypedDict, total=False):
    """The settings of AI scoring for the questions of one question group."""

    questionGroupContextId: str
    """The contextId of the question group, which holds for every version of the form."""
    questionSettings: list[QuestionSettings]
    """The settings, one entry for each question of the group that has any."""


class QuestionSettings(TypedDict, total=False):
    """The settings of AI scoring for one question of an evaluation form."""

    questionContextId: str
    """The contextId of the question, which holds for every version of the form."""
    settings: AiScoringSetting
    """Whether AI scoring takes part in this question."""


class TopicDuration(TypedDict, total=False):
    """How long a phrase lasted in which a topic was recognised."""

    totalMilliseconds: int
    """The length of the phrase in the conversation, in milliseconds."""


class TopicOffset(TypedDict, total=False):
    """Where in a text a topic was recognised, told by how much stands before it."""

    wordCount: int
    """How many words stand before the phrase."""
    characterCount: int
    """How many characters stand before the phrase."""


class TranscriptTopic(TypedDict, total=False):
    """A place in a conversation's transcript at which speech and text analytics recognised a topic: what was said,
    when, and how sure the match is.
    """

    id: str
    """Id of the topic that was recognised."""
    name: str
    """Name that the organisation gave to the topic."""
    topicPhrase: str
    """The phrase, out of those that define the topic, that matched."""
    transcriptPhrase: str
    """The words of the transcript that matched, as somebody in the conversation said or wrote them."""
    confidence: int
    """How sure the recognition of the topic is; more is surer."""
    startTimeMilliseconds: int
    """When the matching phrase began, as a number of milliseconds."""
    duration: TopicDuration
    """How long the matching phrase lasted."""
    offset: TopicOffset
    """Where the matching phrase stands in the text."""
    recordingLocation: int
    """Where in the recording the matching phrase is found, in milliseconds."""


class VisibilityCondition(TypedDict, total=False):
    """When to show a question or a question group of an evaluation form: only after certain answers were given to other
    questions. What stays hidden is marked as not applicable by the system.
    """

    combiningOperation: VisibilityConditionCombiningOperation
    """How many of the listed answers it takes."""
    predicates: list[Any]
    """The answers that count, each as a path to its place in the form, such as
    /form/questionGroup/0/question/2/answer/1, or ../question/2/answer/1 for a question of the same group. Places are
    counted from 0.
    """
