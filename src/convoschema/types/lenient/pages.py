# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/pages/, as the lenient profile promises them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from convoschema.types.common import RelativeUri
    from convoschema.types.lenient.external_contacts import ExternalContact, ExternalOrganization
    from convoschema.types.lenient.outbound import Campaign
    from convoschema.types.lenient.people import Group, User
    from convoschema.types.lenient.quality import Evaluation
    from convoschema.types.lenient.routing import Queue, QueueMember, UserQueue, WrapupCode

__all__ = [
    "CampaignEntityListing",
    "ContactListing",
    "EvaluationEntityListing",
    "ExternalOrganizationListing",
    "GroupEntityListing",
    "QueueEntityListing",
    "QueueMemberEntityListing",
    "UserEntityListing",
    "UserQueueEntityListing",
    "WrapupCodeEntityListing",
]


class CampaignEntityListing(TypedDict, total=False):
    """One page of a list of outbound voice campaigns, with the counts and paths that lead to the other pages. Answer to
    GET /api/v2/outbound/campaigns.
    """

    entities: list[Campaign] | None
    """The campaigns on this page, with all their settings."""
    pageNumber: int | None
    """Which page of the list this is; the first is 1."""
    pageSize: int | None
    """How many campaigns a full page holds; the last page may hold fewer."""
    pageCount: int | None
    """How many pages of this size the list has."""
    total: int | None
    """How many campaigns all pages hold together."""
    selfUri: RelativeUri | None
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri | None
    """Path of the first page."""
    previousUri: RelativeUri | None
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri | None
    """Path of the page after this one; absent on the last page."""
    lastUri: RelativeUri | None
    """Path of the last page."""


class ContactListing(TypedDict, total=False):
    """One page of a list of external contacts, with the counts and paths that lead to the other pages. Answer to GET
    /api/v2/externalcontacts/contacts.
    """

    entities: list[ExternalContact] | None
    """The external contacts on this page."""
    pageNumber: int | None
    """Which page of the list this is; the first is 1."""
    pageSize: int | None
    """How many contacts a full page holds; the last page may hold fewer."""
    pageCount: int | None
    """How many pages of this size the list has."""
    total: int | None
    """How many contacts all pages hold together."""
    partialResults: bool | None
    """True if the search was cut short, so that the pages together may lack some of what fits."""
    selfUri: RelativeUri | None
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri | None
    """Path of the first page."""
    previousUri: RelativeUri | None
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri | None
    """Path of the page after this one; absent on the last page."""
    lastUri: RelativeUri | None
    """Path of the last page."""


class EvaluationEntityListing(TypedDict, total=False):
    """One page of a list of evaluations, with the counts and paths that lead to the other pages. Answer to GET
    /api/v2/quality/evaluations/query.
    """

    entities: list[Evaluation] | None
    """The evaluations on this page, as a rule without the answers to their questions."""
    pageNumber: int | None
    """Which page of the list this is; the first is 1."""
    pageSize: int | None
    """How many evaluations a full page holds; the last page may hold fewer."""
    pageCount: int | None
    """How many pages of this size the list has."""
    total: int | None
    """How many evaluations all pages hold together."""
    selfUri: RelativeUri | None
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri | None
    """Path of the first page."""
    previousUri: RelativeUri | None
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri | None
    """Path of the page after this one; absent on the last page."""
    lastUri: RelativeUri | None
    """Path of the last page."""


class ExternalOrganizationListing(TypedDict, total=False):
    """One page of a list of external organizations, to which external contacts belong, with the counts and paths that
    lead to the other pages. Answer to GET /api/v2/externalcontacts/organizations.
    """

    entities: list[ExternalOrganization] | None
    """The external organizations on this page."""
    pageNumber: int | None
    """Which page of the list this is; the first is 1."""
    pageSize: int | None
    """How many organizations a full page holds; the last page may hold fewer."""
    pageCount: int | None
    """How many pages of this size the list has."""
    total: int | None
    """How many organizations all pages hold together."""
    partialResults: bool | None
    """True if the search was cut short, so that the pages together may lack some of what fits."""
    selfUri: RelativeUri | None
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri | None
    """Path of the first page."""
    previousUri: RelativeUri | None
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri | None
    """Path of the page after this one; absent on the last page."""
    lastUri: RelativeUri | None
    """Path of the last page."""


class GroupEntityListing(TypedDict, total=False):
    """One page of a list of groups, with the counts and paths that lead to the other pages. Answer to GET
    /api/v2/groups.
    """

    entities: list[Group] | None
    """The groups on this page, without their members."""
    pageNumber: int | None
    """Which page of the list this is; the first is 1."""
    pageSize: int | None
    """How many groups a full page holds; the last page may hold fewer."""
    pageCount: int | None
    """How many pages of this size the list has."""
    total: int | None
    """How many groups all pages hold together."""
    selfUri: RelativeUri | None
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri | None
    """Path of the first page."""
    previousUri: RelativeUri | None
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri | None
    """Path of the page after this one; absent on the last page."""
    lastUri: RelativeUri | None
    """Path of the last page."""


class QueueEntityListing(TypedDict, total=False):
    """One page of a list of queues, with the counts and paths that lead to the other pages. Answer to GET
    /api/v2/routing/queues.
    """

    entities: list[Queue] | None
    """The queues on this page, with most of their settings but not their members."""
    pageNumber: int | None
    """Which page of the list this is; the first is 1."""
    pageSize: int | None
    """How many queues a full page holds; the last page may hold fewer."""
    pageCount: int | None
    """How many pages of this size the list has."""
    total: int | None
    """How many queues all pages hold together."""
    selfUri: RelativeUri | None
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri | None
    """Path of the first page."""
    previousUri: RelativeUri | None
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri | None
    """Path of the page after this one; absent on the last page."""
    lastUri: RelativeUri | None
    """Path of the last page."""


class QueueMemberEntityListing(TypedDict, total=False):
    """One page of a list of a queue's members, with the paths that lead to the other pages. Unlike other pages it
    doesn't tell how many there are. Answer to GET /api/v2/routing/queues/{queueId}/members.
    """

    entities: list[QueueMember] | None
    """The members on this page, be they members in their own right or through a group."""
    pageNumber: int | None
    """Which page of the list this is; the first is 1."""
    pageSize: int | None
    """How many members a full page holds; the last page may hold fewer."""
    selfUri: RelativeUri | None
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri | None
    """Path of the first page."""
    previousUri: RelativeUri | None
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri | None
    """Path of the page after this one; absent on the last page."""


class UserEntityListing(TypedDict, total=False):
    """One page of a list of users, with the counts and paths that lead to the other pages. Answer to GET /api/v2/users.
    """

    entities: list[User] | None
    """The users on this page, each as much of it as the request asked to expand."""
    pageNumber: int | None
    """Which page of the list this is; the first is 1."""
    pageSize: int | None
    """How many users a full page holds; the last page may hold fewer."""
    pageCount: int | None
    """How many pages of this size the list has."""
    total: int | None
    """How many users all pages hold together."""
    selfUri: RelativeUri | None
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri | None
    """Path of the first page."""
    previousUri: RelativeUri | None
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri | None
    """Path of the page after this one; absent on the last page."""
    lastUri: RelativeUri | None
    """Path of the last page."""


class UserQueueEntityListing(TypedDict, total=False):
    """One page of a list of the queues that a user is a member of, with the counts and paths that lead to the other
    pages. Answer to GET /api/v2/users/{userId}/queues and GET /api/v2/routing/queues/me.
    """

    entities: list[UserQueue] | None
    """The queues on this page, each with whether the user has joined it."""
    pageNumber: int | None
    """Which page of the list this is; the first is 1."""
    pageSize: int | None
    """How many queues a full page holds; the last page may hold fewer."""
    pageCount: int | None
    """How many pages of this size the list has."""
    total: int | None
    """How many queues all pages hold together."""
    selfUri: RelativeUri | None
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri | None
    """Path of the first page."""
    previousUri: RelativeUri | None
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri | None
    """Path of the page after this one; absent on the last page."""
    lastUri: RelativeUri | None
    """Path of the last page."""


class WrapupCodeEntityListing(TypedDict, total=False):
    """One page of a list of wrap-up codes, with the counts and paths that lead to the other pages. Answer to GET
    /api/v2/routing/wrapupcodes and, for those of one queue, GET /api/v2/routing/queues/{queueId}/wrapupcodes.
    """

    entities: list[WrapupCode] | None
    """The wrap-up codes on this page."""
    pageNumber: int | None
    """Which page of the list this is; the first is 1."""
    pageSize: int | None
    """How many wrap-up codes a full page holds; the last page may hold fewer."""
    pageCount: int | None
    """How many pages of this size the list has."""
    total: int | None
    """How many wrap-up codes all pages hold together."""
    selfUri: RelativeUri | None
    """Path of this page in the API, with its paging parameters."""
    firstUri: RelativeUri | None
    """Path of the first page."""
    previousUri: RelativeUri | None
    """Path of the page before this one; absent on the first page."""
    nextUri: RelativeUri | None
    """Path of the page after this one; absent on the last page."""
    lastUri: RelativeUri | None
    """Path of the last page."""
