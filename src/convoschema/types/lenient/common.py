# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/common/, as the lenient profile promises them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from convoschema.types.common import LimitNamespace, RelativeUri, Timestamp

__all__ = [
    "AddressableEntityRef",
    "Detail",
    "Division",
    "DivisionEntityRef",
    "DomainEntityRef",
    "Entity",
    "ErrorBody",
    "ErrorInfo",
    "Limit",
    "NamedEntity",
    "RestErrorDetail",
    "StarrableDivision",
    "UserParam",
    "WritableDivision",
    "WritableStarrableDivision",
]


class AddressableEntityRef(TypedDict, total=False):
    """A reference to another entity by nothing but its id and its path; to learn more, fetch the path. What kind of
    entity it is follows from the property that holds the reference.
    """

    id: str | None
    """Id of the entity referred to; all that a request needs to hold."""
    selfUri: RelativeUri | None
    """Path of the entity in the API, which also tells its kind."""


class Detail(TypedDict, total=False):
    """One particular of an error: which field or entity was at fault, and why. An error may list several."""

    errorCode: str | None
    """Code of this one fault, fit for programs to compare; finer than the code of the error as a whole."""
    fieldName: str | None
    """The field that the fault is about; absent when it concerns no single field."""
    entityId: str | None
    """Id of the entity that the fault is about, such as a queue or a user; absent when there is none."""
    entityName: str | None
    """The name of that entity, where it is known. It is a person's name when the entity is a user or a contact."""


class Division(TypedDict, total=False):
    """A part of the organisation that access is granted by: who may see or change a user, a queue or a script depends
    on the division that it is assigned to.
    """

    id: str | None
    """Id of the division."""
    name: str | None
    """Display name of the division; some answers leave it empty."""
    selfUri: RelativeUri | None
    """Path of the division in the API, which is /api/v2/authorization/divisions/ followed by its id."""


class DivisionEntityRef(TypedDict, total=False):
    """A reference to an entity that is assigned to a division, such as a user, a queue or a flow."""

    id: str | None
    """Id of the entity referred to."""
    name: str | None
    """Name of the entity, which is a person's when the entity is a user; often absent."""
    dateDivisionUpdated: Timestamp | None
    """When the entity was last assigned to a division."""
    selfUri: RelativeUri | None
    """Path of the entity in the API, which also tells its kind."""


class DomainEntityRef(TypedDict, total=False):
    """A reference to another entity by its id, with its name where that is known. What kind of entity it is follows
    from the property that holds the reference.
    """

    id: str | None
    """Id of the entity referred to; all that a request needs to hold."""
    name: str | None
    """Name of the entity, such as a queue's or, where the reference is to a user, a person's; often absent."""
    selfUri: RelativeUri | None
    """Path of the entity in the API, which also tells its kind."""


class Entity(TypedDict, total=False):
    """A reference to another entity by nothing but its id. What kind of entity it is follows from the property that
    holds the reference.
    """

    id: str | None
    """Id of the entity referred to; there is no path beside it."""


class ErrorBody(TypedDict, total=False):
    """An error as the platform's API reports it: a code for programs, a text for people, and what is known about the
    cause. It may hold further errors of the same form.
    """

    code: str | None
    """Code of the error, fit for programs to compare. An open vocabulary of words joined by dots or underscores."""
    status: int | None
    """HTTP status that goes with the error, such as 400 or 429."""
    message: str | None
    """What went wrong, in words for people. It may quote values of the request, a customer's address among them."""
    messageWithParams: str | None
    """The same text with placeholders where the particular values belong, so that it can be translated."""
    messageParams: dict[str, str | None] | None
    """The values for the placeholders of messageWithParams, by the name of the placeholder."""
    entityId: str | None
    """Id of the entity that the error is about, such as a conversation or a user; absent when it is about none."""
    entityName: str | None
    """The name of that entity, where it is known. It is a person's name when the entity is a user or a contact."""
    limit: Limit | None
    """The limit of the platform that was exceeded, when that is the cause."""
    details: list[Detail] | None
    """The particulars of the error, one for each field or entity at fault."""
    errors: list[ErrorBody] | None
    """Further errors that belong to this one, for instance one for each item of a request on many. They may nest in
    their turn.
    """
    contextId: str | None
    """Id that ties the error to the platform's own logs; the one to quote to the vendor's support."""


class ErrorInfo(TypedDict, total=False):
    """What went wrong with a call: a code for programs and a text for people. Other media use the fuller ErrorBody for
    the same purpose.
    """

    code: str | None
    """Code of the error, fit for programs to compare. An open vocabulary of words joined by dots or underscores."""
    message: str | None
    """What went wrong, in words for people. It may quote values of the call, a customer's number among them."""
    messageWithParams: str | None
    """The same text with placeholders where the particular values belong, so that it can be translated."""
    messageParams: dict[str, str | None] | None
    """The values for the placeholders of messageWithParams, by the name of the placeholder."""
    details: list[Detail] | None
    """The particulars of the error, one for each field or entity at fault."""
    errors: list[ErrorInfo] | None
    """Further errors that belong to this one. They may nest in their turn."""


class Limit(TypedDict, total=False):
    """A limit that the platform sets on an organisation's use, such as a rate of requests or a greatest number of
    objects. Present on errors that come from exceeding it.
    """

    key: str | None
    """Name of the limit within its namespace, as words joined by dots."""
    namespace: LimitNamespace | str | None
    """The area of the platform that the limit belongs to. The platform adds areas from time to time."""
    value: int | None
    """The most that the limit allows, in the unit that its key implies."""


class NamedEntity(TypedDict, total=False):
    """A reference to another entity, here an organisation, by its id and its name. What part it plays follows from the
    property that holds the reference.
    """

    id: str | None
    """Id of the entity referred to."""
    name: str | None
    """Name of the entity, which here is an organisation's."""


class RestErrorDetail(TypedDict, total=False):
    """One thing that is wrong with an entity, such as a campaign, as the entity itself lists it. What goes wrong with a
    request is reported in an ErrorBody instead.
    """

    error: str | None
    """Name of the fault, fit for programs to compare. An open vocabulary."""
    details: str | None
    """What is wrong, in words for people. It may quote values, a phone number among them."""
    userParams: list[UserParam] | None
    """The values that go into the text of details, as pairs of a key and a value; empty or absent if there are none."""


class StarrableDivision(TypedDict, total=False):
    """The division that an object is assigned to, where a star may stand for all divisions at once."""

    id: str | None
    """Id of the division; * stands for all divisions."""
    name: str | None
    """Display name of the division; some answers leave it empty."""
    selfUri: RelativeUri | None
    """Path of the division in the API, which is /api/v2/authorization/divisions/ followed by its id."""


class UserParam(TypedDict, total=False):
    """One particular of an error, as a key with its value."""

    key: str | None
    """Says what the value is; an open vocabulary that depends on the error."""
    value: str | None
    """The particular itself, as text. It may be a name or an address from the entity that is at fault."""


class WritableDivision(TypedDict, total=False):
    """The division that an object is assigned to, where a request may set it. Unlike that of a Division, its id is not
    read-only.
    """

    id: str | None
    """Id of the division; all that a request needs to hold."""
    name: str | None
    """Display name of the division; some answers leave it empty."""
    selfUri: RelativeUri | None
    """Path of the division in the API, which is /api/v2/authorization/divisions/ followed by its id."""


class WritableStarrableDivision(TypedDict, total=False):
    """The division that an object is assigned to, where a request may set it and where a star may stand for all
    divisions at once.
    """

    id: str | None
    """Id of the division, all that a request needs to hold; * stands for all divisions."""
    name: str | None
    """Display name of the division; some answers leave it empty."""
    selfUri: RelativeUri | None
    """Path of the division in the API, which is /api/v2/authorization/divisions/ followed by its id."""
