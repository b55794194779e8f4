# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/common/."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "AddressableEntityRef",
    "CommunicationState",
    "Date",
    "Detail",
    "Direction",
    "DisconnectType",
    "Division",
    "DivisionEntityRef",
    "DomainEntityRef",
    "Entity",
    "ErrorBody",
    "ErrorInfo",
    "Limit",
    "LimitNamespace",
    "NamedEntity",
    "RelativeUri",
    "RestErrorDetail",
    "StarrableDivision",
    "Timestamp",
    "UserParam",
    "WritableDivision",
    "WritableStarrableDivision",
]

CommunicationState = Literal[
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
    "scheduled",
    "none",
] | str
"""The stage a communication has reached. Each medium knows only some of these stages and lists its own beside the
reference.
"""

Date = str
"""A calendar day without a time or a zone: year, month and day joined by hyphens."""

Direction = Literal["inbound", "outbound"]
"""Which way one leg of a conversation was set up. It belongs to the leg of one party, not to the customer: on a
campaign call the customer's leg is outbound, the queue's and the agent's are inbound.
"""

DisconnectType = Literal[
    "endpoint",
    "endpoint.donotdisturb",
    "endpoint.dnd",
    "client",
    "system",
    "timeout",
    "transfer",
    "transfer.conference",
    "transfer.consult",
    "transfer.donotdisturb",
    "transfer.dnd",
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
] | str
"""The way a communication came to its end. Each medium knows only some of these ways and lists its own beside the
reference.
"""

LimitNamespace = Literal[
    "web.deployments",
    "web.messaging",
    "agent.assistant",
    "agentic.virtual.agents",
    "analytics.agents",
    "analytics.alerting",
    "analytics.data.extraction",
    "analytics",
    "analytics.realtime",
    "analytics.reporting.settings",
    "anomaly.detection",
    "architect",
    "audiohook",
    "audiohook.monitor",
    "audit",
    "auth.api",
    "authorization",
    "automation.testing",
    "bots",
    "bots.voice",
    "business.rules",
    "callback",
    "case.management",
    "cobrowse",
    "content.management",
    "conversation",
    "copilot",
    "dataactions",
    "datatables",
    "directory",
    "dsar",
    "email",
    "employee.engagement",
    "event.orchestration",
    "external.contacts",
    "external.events.data.ingestion",
    "gamification",
    "gcv",
    "gdpr",
    "groups",
    "guides",
    "historical.adherence",
    "infrastructureascode",
    "integrations",
    "intent.miner",
    "internal.messaging",
    "journey",
    "knowledge",
    "language.understanding",
    "learning",
    "limit.registry",
    "marketplace",
    "mcp.analytics.aggregates",
    "mcp",
    "media.communications",
    "messaging",
    "micro.frontend",
    "multi.org",
    "notifications",
    "onboarding",
    "outbound",
    "platform.api",
    "predictive.routing",
    "presence",
    "quality",
    "recording",
    "response.management",
    "routing",
    "scim",
    "screen.monitoring",
    "search",
    "secondary.automation.testing",
    "skills",
    "social.media",
    "speech.and.text.analytics",
    "speech.integration",
    "supportability",
    "task.management",
    "telephony.configuration",
    "usage",
    "users",
    "users.rules",
    "voice.transcription",
    "webchat",
    "webhooks",
    "workforce.management.adherence",
    "workforce.management.agent.availability",
    "workforce.management.forecast",
    "workforce.management",
    "workforce.management.scheduling.preferences",
    "workforce.management.self.schedule",
    "workforce.management.shift.trading",
    "system",
    "organization.notice",
    "sda",
]
"""The area of the platform that the limit belongs to. The platform adds areas from time to time."""

RelativeUri = str
"""The address of a resource relative to the region's API host, such as /api/v2/users/ followed by an id."""

Timestamp = str
"""A moment in time: RFC 3339 date, capital T, time to the second with an optional fraction of up to nine digits, then Z
or a numeric offset.
"""


class AddressableEntityRef(TypedDict, total=False):
    """A reference to another entity by nothing but its id and its path; to learn more, fetch the path. What kind of
    entity it is follows from the property that holds the reference.
    """

    id: str
    """Id of the entity referred to; all that a request needs to hold."""
    selfUri: RelativeUri
    """Path of the entity in the API, which also tells its kind."""


class Detail(TypedDict, total=False):
    """One particular of an error: which field or entity was at fault, and why. An error may list several."""

    errorCode: str
    """Code of this one fault, fit for programs to compare; finer than the code of the error as a whole."""
    fieldName: str
    """The field that the fault is about; absent when it concerns no single field."""
    entityId: str
    """Id of the entity that the fault is about, such as a queue or a user; absent when there is none."""
    entityName: str
    """The name of that entity, where it is known. It is a person's name when the entity is a user or a contact."""


class Division(TypedDict, total=False):
    """A part of the organisation that access is granted by: who may see or change a user, a queue or a script depends
    on the division that it is assigned to.
    """

    id: str
    """Id of the division."""
    name: str
    """Display name of the division; some answers leave it empty."""
    selfUri: RelativeUri
    """Path of the division in the API, which is /api/v2/authorization/divisions/ followed by its id."""


class DivisionEntityRef(TypedDict, total=False):
    """A reference to an entity that is assigned to a division, such as a user, a queue or a flow."""

    id: str
    """Id of the entity referred to."""
    name: str
    """Name of the entity, which is a person's when the entity is a user; often absent."""
    dateDivisionUpdated: Timestamp
    """When the entity was last assigned to a division."""
    selfUri: RelativeUri
    """Path of the entity in the API, which also tells its kind."""


class DomainEntityRef(TypedDict, total=False):
    """A reference to another entity by its id, with its name where that is known. What kind of entity it is follows
    from the property that holds the reference.
    """

    id: str
    """Id of the entity referred to; all that a request needs to hold."""
    name: str
    """Name of the entity, such as a queue's or, where the reference is to a user, a person's; often absent."""
    selfUri: RelativeUri
    """Path of the entity in the API, which also tells its kind."""


class Entity(TypedDict, total=False):
    """A reference to another entity by nothing but its id. What kind of entity it is follows from the property that
    holds the reference.
    """

    id: str
    """Id of the entity referred to; there is no path beside it."""


class ErrorBody(TypedDict, total=False):
    """An error as the platform's API reports it: a code for programs, a text for people, and what is known about the
    cause. It may hold further errors of the same form.
    """

    code: str
    """Code of the error, fit for programs to compare. An open vocabulary of words joined by dots or underscores."""
    status: int
    """HTTP status that goes with the error, such as 400 or 429."""
    message: str
    """What went wrong, in words for people. It may quote values of the request, a customer's address among them."""
    messageWithParams: str
    """The same text with placeholders where the particular values belong, so that it can be translated."""
    messageParams: dict[str, str]
    """The values for the placeholders of messageWithParams, by the name of the placeholder."""
    entityId: str
    """Id of the entity that the error is about, such as a conversation or a user; absent when it is about none."""
    entityName: str
    """The name of that entity, where it is known. It is a person's name when the entity is a user or a contact."""
    limit: Limit
    """The limit of the platform that was exceeded, when that is the cause."""
    details: list[Detail]
    """The particulars of the error, one for each field or entity at fault."""
    errors: list[ErrorBody]
    """Further errors that belong to this one, for instance one for each item of a request on many. They may nest in
    their turn.
    """
    contextId: str
    """Id that ties the error to the platform's own logs; the one to quote to the vendor's support."""


class ErrorInfo(TypedDict, total=False):
    """What went wrong with a call: a code for programs and a text for people. Other media use the fuller ErrorBody for
    the same purpose.
    """

    code: str
    """Code of the error, fit for programs to compare. An open vocabulary of words joined by dots or underscores."""
    message: str
    """What went wrong, in words for people. It may quote values of the call, a customer's number among them."""
    messageWithParams: str
    """The same text with placeholders where the particular values belong, so that it can be translated."""
    messageParams: dict[str, str]
    """The values for the placeholders of messageWithParams, by the name of the placeholder."""
    details: list[Detail]
    """The particulars of the error, one for each field or entity at fault."""
    errors: list[ErrorInfo]
    """Further errors that belong to this one. They may nest in their turn."""


class Limit(TypedDict, total=False):
    """A limit that the platform sets on an organisation's use, such as a rate of requests or a greatest number of
    objects. Present on errors that come from exceeding it.
    """

    key: str
    """Name of the limit within its namespace, as words joined by dots."""
    namespace: LimitNamespace
    """The area of the platform that the limit belongs to. The platform adds areas from time to time."""
    value: int
    """The most that the limit allows, in the unit that its key implies."""


class NamedEntity(TypedDict, total=False):
    """A reference to another entity, here an organisation, by its id and its name. What part it plays follows from the
    property that holds the reference.
    """

    id: str
    """Id of the entity referred to."""
    name: str
    """Name of the entity, which here is an organisation's."""


class RestErrorDetail(TypedDict, total=False):
    """One thing that is wrong with an entity, such as a campaign, as the entity itself lists it. What goes wrong with a
    request is reported in an ErrorBody instead.
    """

    error: str
    """Name of the fault, fit for programs to compare. An open vocabulary."""
    details: str
    """What is wrong, in words for people. It may quote values, a phone number among them."""
    userParams: list[UserParam]
    """The values that go into the text of details, as pairs of a key and a value; empty or absent if there are none."""


class StarrableDivision(TypedDict, total=False):
    """The division that an object is assigned to, where a star may stand for all divisions at once."""

    id: str
    """Id of the division; * stands for all divisions."""
    name: str
    """Display name of the division; some answers leave it empty."""
    selfUri: RelativeUri
    """Path of the division in the API, which is /api/v2/authorization/divisions/ followed by its id."""


class UserParam(TypedDict, total=False):
    """One particular of an error, as a key with its value."""

    key: str
    """Says what the value is; an open vocabulary that depends on the error."""
    value: str
    """The particular itself, as text. It may be a name or an address from the entity that is at fault."""


class WritableDivision(TypedDict, total=False):
    """The division that an object is assigned to, where a request may set it. Unlike that of a Division, its id is not
    read-only.
    """

    id: str
    """Id of the division; all that a request needs to hold."""
    name: str
    """Display name of the division; some answers leave it empty."""
    selfUri: RelativeUri
    """Path of the division in the API, which is /api/v2/authorization/divisions/ followed by its id."""


class WritableStarrableDivision(TypedDict, total=False):
    """The division that an object is assigned to, where a request may set it and where a star may stand for all
    divisions at once.
    """

    id: str
    """Id of the division, all that a request needs to hold; * stands for all divisions."""
    name: str
    """Display name of the division; some answers leave it empty."""
    selfUri: RelativeUri
    """Path of the division in the API, which is /api/v2/authorization/divisions/ followed by its id."""
