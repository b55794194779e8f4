# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/external_contacts/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from convoschema.types.common import (
        AddressableEntityRef,
        DomainEntityRef,
        RelativeUri,
        Timestamp,
        WritableStarrableDivision,
    )
    from convoschema.types.people import Organization, OrgUser

__all__ = [
    "AppleOpaqueId",
    "ContactAddress",
    "ContactAddressableEntityRef",
    "ContactIdentifier",
    "ContactIdentifierType",
    "DataSchema",
    "DataSchemaAppliesTo",
    "ExternalContact",
    "ExternalContactType",
    "ExternalDataSource",
    "ExternalDataSourcePlatform",
    "ExternalId",
    "ExternalOrganization",
    "ExternalOrganizationIdentifier",
    "ExternalOrganizationIdentifierType",
    "ExternalSource",
    "FacebookId",
    "FacebookScopedId",
    "InstagramId",
    "InstagramScopedId",
    "JsonSchemaDocument",
    "LineId",
    "LineUserId",
    "LinkConfiguration",
    "MergeOperation",
    "PhoneNumber",
    "Ticker",
    "TrusteeAuthorization",
    "Trustor",
    "TwitterId",
    "WhatsAppId",
]

ContactIdentifierType = Literal[
    "SocialLine",
    "SocialFacebook",
    "SocialTwitter",
    "SocialWhatsapp",
    "SocialInstagram",
    "SocialWhatsappBsuid",
    "AppleOpaqueId",
    "Email",
    "Phone",
    "Cookie",
    "ExternalId",
    "SocialInstagramHandle",
]
"""The kind of thing that value is."""

DataSchemaAppliesTo = Literal[
    "CONTACT",
    "CONVERSATION",
    "EXTERNAL_ORGANIZATION",
    "OPEN_ACTION",
    "WORKITEM",
    "DECISION_TABLE",
    "USER_CUSTOM_ATTRIBUTES",
    "EXTERNAL_EVENTS",
]

ExternalContactType = Literal["Ephemeral", "Identified", "Curated"]
"""How firmly the platform knows who the contact is."""

ExternalDataSourcePlatform = Literal["SALESFORCE"]
"""The product that the data was taken from."""

ExternalOrganizationIdentifierType = Literal["ExternalId"]
"""The kind of thing that value is."""


class AppleOpaqueId(TypedDict, total=False):
    """One of a person's ids in Apple's messages for business, valid only towards one of the organisation's accounts
    there.
    """

    value: str
    """The id by which Apple tells the person from others in messages to that account. It reveals neither a number nor
    an address.
    """


class ContactAddress(TypedDict, total=False):
    """The postal address of an external contact or an external organization. Any part may be empty or absent."""

    address1: str
    """First line of the address, as a rule the street and the house number."""
    address2: str
    """Second line of the address, such as a flat or a floor; empty or absent if one line is enough."""
    city: str
    """City, town or village."""
    state: str
    """State, province or region, in countries whose addresses have one."""
    postalCode: str
    """Postal code, in the form that the country uses."""
    countryCode: str
    """Country of the address, as a code such as US."""


class ContactAddressableEntityRef(TypedDict, total=False):
    """A reference to an external contact by nothing but its id and its path; to learn more, fetch the path. Contacts
    that were merged name each other by it.
    """

    id: str
    """Id of the contact referred to; all that a request needs to hold."""
    selfUri: RelativeUri
    """Path of the contact in the API, which is /api/v2/externalcontacts/contacts/ followed by its id."""


class ContactIdentifier(TypedDict, total=False):
    """Something by which the platform recognises an external contact when it gets in touch, such as a phone number or
    an account on a social messenger.
    """

    type: ContactIdentifierType
    """The kind of thing that value is."""
    value: str
    """What the contact is recognised by. Depending on type it is an opaque id or an address of the person."""
    externalSource: ExternalSource
    """The system that value comes from. Present when type is ExternalId."""
    dateCreated: Timestamp
    """When the identifier was created."""
    division: WritableStarrableDivision
    """The division that the identifier belongs to."""


class DataSchema(TypedDict, total=False):
    """A set of custom fields that the organisation defined for one kind of record, such as its external contacts. A
    JSON Schema document holds the fields themselves.
    """

    id: str
    """Id of the schema, which all its versions share."""
    name: str
    """Name that the organisation gave to the schema."""
    version: int
    """Which version of the schema this is. The values of custom fields go by the version that stands beside them."""
    dateCreated: Timestamp
    """When the schema was created."""
    createdBy: DomainEntityRef
    """The user who created the schema."""
    appliesTo: list[DataSchemaAppliesTo]
    """The kinds of record that can have these custom fields."""
    jsonSchema: JsonSchemaDocument
    """The custom fields with their types and limits."""
    enabled: bool
    """True while further records can take up the schema. Values that follow it already stay when it is switched off."""
    selfUri: RelativeUri
    """Path of the schema in the API."""


class ExternalContact(TypedDict, total=False):
    """A person outside the organisation, as a rule a customer, as the organisation's directory holds them.
    Conversations are matched to contacts, so that agents see who is in touch.
    """

    id: str
    """Id of the contact; participants carry it as externalContactId."""
    type: ExternalContactType
    """How firmly the platform knows who the contact is."""
    salutation: str
    """Form of address that goes before the name, such as Ms or Dr."""
    firstName: str
    """The person's given name."""
    middleName: str
    """The person's middle name or initial; absent if there is none."""
    lastName: str
    """The person's family name."""
    title: str
    """The person's position at work, such as head of purchasing."""
    createDate: Timestamp
    """When the contact was created."""
    modifyDate: Timestamp
    """When the contact was last changed."""
    workPhone: PhoneNumber
    """Phone number at the person's place of work."""
    cellPhone: PhoneNumber
    """Number of the person's mobile phone."""
    homePhone: PhoneNumber
    """Phone number at the person's home."""
    otherPhone: PhoneNumber
    """A further phone number that fits none of the other kinds."""
    workEmail: str
    """E-mail address that the person uses at work."""
    personalEmail: str
    """The person's private e-mail address."""
    otherEmail: str
    """A further e-mail address that fits neither of the other kinds."""
    address: ContactAddress
    """Postal address of the person."""
    appleOpaqueIds: list[AppleOpaqueId]
    """The contact's ids in Apple's messages for business; empty or absent if none is known."""
    facebookId: FacebookId
    """The contact's account on Facebook; absent if none is known."""
    instagramId: InstagramId
    """The contact's account on Instagram; absent if none is known."""
    lineId: LineId
    """The contact's account on LINE; absent if none is known."""
    twitterId: TwitterId
    """The contact's account on Twitter, now called X; absent if none is known."""
    whatsAppId: WhatsAppId
    """The contact's account on WhatsApp; absent if none is known."""
    externalOrganization: ExternalOrganization
    """The company or other body that the contact belongs to; absent when there is none."""
    division: WritableStarrableDivision
    """The division that the contact belongs to."""
    surveyOptOut: bool
    """True if the person does not want to be sent surveys."""
    schema: DataSchema
    """The schema that customFields follow; absent when there are no custom fields."""
    customFields: dict[str, Any]
    """Values of the custom fields that the organisation defined, by the name of the field. What they hold is the
    organisation's own choice, and often details of the person.
    """
    externalIds: list[ExternalId]
    """The ids by which systems outside the platform know the contact; empty or absent if there are none."""
    identifiers: list[ContactIdentifier]
    """What the platform recognises the contact by when it gets in touch."""
    externalDataSources: list[ExternalDataSource]
    """The systems outside the platform that data of the contact was taken from. Comes only when expanded."""
    canonicalContact: ContactAddressableEntityRef
    """The contact that stands for the person now that all merges are done; absent if this contact was in no merge."""
    mergeSet: list[ContactAddressableEntityRef]
    """All the contacts that merges have joined into one person, this contact among them; empty or absent if it was in
    no merge.
    """
    mergedFrom: list[ContactAddressableEntityRef]
    """The contacts whose merge produced this contact; empty or absent if none did."""
    mergedTo: ContactAddressableEntityRef
    """The contact that the merge of this one with another produced; absent if this one was not merged."""
    mergeOperation: MergeOperation
    """The merge that this contact was part of; absent if there was none. Deprecated upstream: mergedTo and mergedFrom
    tell the same.
    """
    externalSystemUrl: str
    """Address of a page in a system outside the platform that tells more about the person."""
    selfUri: RelativeUri
    """Path of the contact in the API, which is /api/v2/externalcontacts/contacts/ followed by its id."""


class ExternalDataSource(TypedDict, total=False):
    """A system outside the platform from which data of an external contact or an external organization was taken."""

    platform: ExternalDataSourcePlatform
    """The product that the data was taken from."""
    url: str
    """Address at which that product holds the data, which may be the record of a person."""


class ExternalId(TypedDict, total=False):
    """The id by which a system outside the platform knows an external contact or an external organization."""

    externalSource: ExternalSource
    """The system that the id comes from. It is often given by no more than its own id."""
    value: str
    """The id as that system writes it. Some systems use an e-mail address, a number or a name of the person."""


class ExternalOrganization(TypedDict, total=False):
    """A company or other body outside the organisation that external contacts belong to, as the organisation's
    directory holds it.
    """

    id: str
    """Id of the external organization; participants carry it as externalOrganizationId."""
    name: str
    """Name of the company or body."""
    createDate: Timestamp
    """When the external organization was created."""
    modifyDate: Timestamp
    """When the external organization was last changed."""
    companyType: str
    """The kind of company or body, such as private or public, in the words of whoever recorded it."""
    industry: str
    """The line of business, in the words of whoever recorded it."""
    employeeCount: int
    """How many people the company employs."""
    revenue: int
    """What the company earns, in whole units. Neither the currency nor the period is told."""
    tickers: list[Ticker]
    """Where the company's shares are traded; empty or absent if they aren't."""
    phoneNumber: PhoneNumber
    """Main phone number of the company."""
    faxNumber: PhoneNumber
    """Fax number of the company."""
    address: ContactAddress
    """Postal address of the company."""
    websites: list[str]
    """Addresses of the company's web sites."""
    twitterId: TwitterId
    """The company's account on Twitter, now called X; absent if none is known."""
    division: WritableStarrableDivision
    """The division that the external organization belongs to."""
    tags: list[str]
    """Labels by which the organisation groups its external organizations."""
    schema: DataSchema
    """The schema that customFields follow; absent when there are no custom fields."""
    customFields: dict[str, Any]
    """Values of the custom fields that the organisation defined, by the name of the field. What they hold is the
    organisation's own choice, which may be details of people.
    """
    externalIds: list[ExternalId]
    """The ids by which systems outside the platform know the external organization; empty or absent if there are none.
    """
    identifiers: list[ExternalOrganizationIdentifier]
    """What the platform recognises the external organization by."""
    externalDataSources: list[ExternalDataSource]
    """The systems outside the platform that data of the external organization was taken from. Comes only when expanded.
    """
    trustor: Trustor
    """The trust with the company's own organisation on the platform; absent if there is none."""
    externalSystemUrl: str
    """Address of a page in a system outside the platform that tells more about the company."""
    selfUri: RelativeUri
    """Path of the external organization in the API, which is /api/v2/externalcontacts/organizations/ followed by its
    id.
    """


class ExternalOrganizationIdentifier(TypedDict, total=False):
    """Something by which the platform recognises an external organization, so that the same company is not recorded
    twice.
    """

    type: ExternalOrganizationIdentifierType
    """The kind of thing that value is."""
    value: str
    """What the external organization is recognised by: the id as that system writes it."""
    externalSource: ExternalSource
    """The system that value comes from."""
    dateCreated: Timestamp
    """When the identifier was created."""
    division: WritableStarrableDivision
    """The division that the identifier belongs to."""


class ExternalSource(TypedDict, total=False):
    """A system outside the platform, such as a CRM, whose ids are kept on external contacts and external organizations.
    """

    id: str
    """Id of the external source; all that a request needs to hold when it refers to one."""
    name: str
    """Name that the organisation gave to the external source."""
    active: bool
    """True while the external source is in use."""
    linkConfiguration: LinkConfiguration
    """How to open a record of the external source in a browser; absent when no link is set up."""
    selfUri: RelativeUri
    """Path of the external source in the API, which is /api/v2/externalcontacts/externalsources/ followed by its id."""


class FacebookId(TypedDict, total=False):
    """An external contact on Facebook: the ids by which the person is recognised there, and the name to show."""

    ids: list[FacebookScopedId]
    """The person's id on Facebook; a list that holds one at most. It is valid only towards one of the organisation's
    accounts there.
    """
    displayName: str
    """Name under which the person appears on Facebook; absent if it is not known."""


class FacebookScopedId(TypedDict, total=False):
    """One of a person's ids on Facebook, valid only towards one of the organisation's accounts there."""

    scopedId: str
    """The id by which Facebook tells the person from others in messages to that account."""


class InstagramId(TypedDict, total=False):
    """An external contact on Instagram: the ids by which the person is recognised there, and the names to show."""

    ids: list[InstagramScopedId]
    """The person's id on Instagram; a list that holds one at most. It is valid only towards one of the organisation's
    accounts there.
    """
    displayName: str
    """Name under which the person appears on Instagram; absent if it is not known."""
    handle: str
    """The person's user name on Instagram, which is part of the profile's address there; absent if it is not known."""


class InstagramScopedId(TypedDict, total=False):
    """One of a person's ids on Instagram, valid only towards one of the organisation's accounts there."""

    scopedId: str
    """The id by which Instagram tells the person from others in messages to that account."""


_JsonSchemaDocument = TypedDict(
    "_JsonSchemaDocument",
    {
        "$schema": "str",
    },
    total=False,
)


class JsonSchemaDocument(_JsonSchemaDocument, total=False):
    """A JSON Schema document, carried as data: it describes the custom fields of a record, one property a field. Of
    JSON Schema's many keywords it has only these.
    """

    id: str
    """URI by which the document could be referred to, as JSON Schema called it up to draft 4; often absent."""
    title: str
    """Short name of the set of custom fields."""
    description: str
    """What the custom fields are for, in words for people."""
    type: str
    """The JSON type of what the document describes, which for a set of custom fields is object."""
    required: list[str]
    """The custom fields that every record must have, by their names in properties."""
    properties: dict[str, dict[str, Any]]
    """The schema of each custom field, by the name of the field. As a rule the name ends in the field's type, such as
    _text, and the schema refers to the platform's definition of that type.
    """
    additionalProperties: dict[str, Any]
    """The schema for custom fields that properties does not name."""


class LineId(TypedDict, total=False):
    """An external contact on LINE: the ids by which the person is recognised there, and the name to show."""

    ids: list[LineUserId]
    """The person's id on LINE; a list that holds one at most. It is valid only towards one of the organisation's
    accounts there.
    """
    displayName: str
    """Name under which the person appears on LINE; absent if it is not known."""


class LineUserId(TypedDict, total=False):
    """One of a person's ids on LINE, valid only towards one of the organisation's accounts there."""

    userId: str
    """The id by which LINE tells the person from others in messages to that account."""


class LinkConfiguration(TypedDict, total=False):
    """How to lead from an id in an external source to the record that it stands for there."""

    uriTemplate: str
    """Address of a record in the external source, with a placeholder where the record's id belongs."""


class MergeOperation(TypedDict, total=False):
    """The merge of two external contacts that turned out to be the same person, and the contact that the merge
    produced.
    """

    sourceContact: AddressableEntityRef
    """The contact that was merged into the other."""
    targetContact: AddressableEntityRef
    """The contact that the other was merged into."""
    resultingContact: AddressableEntityRef
    """The contact that the merge produced, which stands for the person from then on."""


class PhoneNumber(TypedDict, total=False):
    """A phone number of an external contact or an external organization: as it was entered, and in the forms that the
    platform derived from that.
    """

    display: str
    """Number in the form to show to people. A request gives the number here; the platform then puts the international
    form in its place, if the number can be read.
    """
    userInput: str
    """Number exactly as the request gave it. The platform sets this from display; a request can't."""
    e164: str
    """Number in E.164 form, fit for comparing and dialling; absent when what was entered could not be read as such a
    number.
    """
    extension: int
    """Extension to dial once the number has answered; absent if there is none."""
    countryCode: str
    """Country that the platform found the number to belong to, as a code such as US; absent when the number could not
    be read.
    """
    normalizationCountryCode: str
    """Country to assume when the number was entered without one, as a code such as US. North America is assumed when
    this is absent too.
    """
    acceptsSMS: bool
    """True if text messages can be sent to the number."""


class Ticker(TypedDict, total=False):
    """Where a company's shares are traded and under which symbol."""

    symbol: str
    """The short symbol that stands for the company at the exchange."""
    exchange: str
    """The stock exchange, without which the symbol may be ambiguous."""


class TrusteeAuthorization(TypedDict, total=False):
    """What the trusted side of a trust between two organisations may do in the trusting one."""

    permissions: list[str]
    """The permissions held in the trusting organisation, each as domain, entity and action joined by colons."""


class Trustor(TypedDict, total=False):
    """The trust between two organisations on the platform, seen from the trusted side: another organisation, the
    trustor, lets users of this one work in it.
    """

    id: str
    """Id of the trusting organisation."""
    dateCreated: Timestamp
    """When the trust was created."""
    createdBy: OrgUser
    """The user who created the trust, with the organisation that the user belongs to."""
    organization: Organization
    """The trusting organisation itself; may be absent, since id identifies it."""
    authorization: TrusteeAuthorization
    """What a user of the trusted organisation may do in the trusting one; may be absent."""
    enabled: bool
    """True while the trust is in force; when it is suspended, nobody from the trusted side gets in."""
    selfUri: RelativeUri
    """Path of the trust in the API, which is /api/v2/orgauthorization/trustors/ followed by its id."""


class TwitterId(TypedDict, total=False):
    """An external contact or an external organization on Twitter, now called X: the id by which it is recognised there,
    and the names to show.
    """

    id: str
    """The id by which Twitter tells the account from others. It stays when the names change."""
    name: str
    """Name under which the person or company appears on Twitter; absent if it is not known."""
    screenName: str
    """The user name on Twitter, which is part of the profile's address there; absent if it is not known."""
    verified: bool
    """True if the platform checked this data through Twitter's API. It says nothing about a badge that Twitter shows
    beside the account.
    """
    profileUrl: str
    """Address of the account's profile on Twitter."""


class WhatsAppId(TypedDict, total=False):
    """An external contact on WhatsApp: the phone number by which the person is recognised there, and the name to show.
    """

    phoneNumber: PhoneNumber
    """The person's phone number on WhatsApp. A request gives it in E.164 form, but without the plus sign."""
    displayName: str
    """Name under which the person appears on WhatsApp; absent if it is not known."""
