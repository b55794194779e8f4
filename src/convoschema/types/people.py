# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/people/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from convoschema.types.common import (
        AddressableEntityRef,
        Date,
        Division,
        DomainEntityRef,
        Entity,
        NamedEntity,
        RelativeUri,
        Timestamp,
        WritableDivision,
    )
    from convoschema.types.external_contacts import Trustor
    from convoschema.types.routing import QueueFullReference, RoutingSkill

__all__ = [
    "Adjacents",
    "AutoAnswerSetting",
    "AutoAnswerSettings",
    "Biography",
    "Chat",
    "Contact",
    "ContactMediaType",
    "ContactType",
    "DomainOrganizationProduct",
    "DomainOrganizationRole",
    "DomainPermissionPolicy",
    "DomainResourceConditionNode",
    "DomainResourceConditionNodeConjunction",
    "DomainResourceConditionNodeOperator",
    "DomainResourceConditionValue",
    "DomainResourceConditionValueType",
    "DomainRole",
    "Education",
    "EmployerInfo",
    "FieldConfig",
    "FieldConfigEntityType",
    "FieldConfigs",
    "FieldList",
    "Geolocation",
    "GeolocationSettings",
    "Group",
    "GroupContact",
    "GroupContactMediaType",
    "GroupContactType",
    "GroupState",
    "GroupType",
    "GroupVisibility",
    "Image",
    "Location",
    "LocationAddress",
    "LocationAddressVerificationDetails",
    "LocationAddressVerificationDetailsStatus",
    "LocationDefinition",
    "LocationDefinitionState",
    "LocationEmergencyNumber",
    "LocationEmergencyNumberType",
    "LocationImage",
    "MediaSummary",
    "MediaSummaryDetail",
    "OAuthLastTokenIssued",
    "OrgOAuthClient",
    "OrgOAuthClientAuthorizedGrantType",
    "OrgOAuthClientState",
    "OrgUser",
    "OrgUserState",
    "Organization",
    "OrganizationPresence",
    "OrganizationPresenceDefinition",
    "OrganizationPresenceDefinitionSystemPresence",
    "OrganizationPresenceDefinitionType",
    "OrganizationProductPlatform",
    "OrganizationState",
    "OutOfOffice",
    "PresenceDefinition",
    "PresenceDefinitionSystemPresence",
    "ResourceConditionNode",
    "ResourceConditionNodeConjunction",
    "ResourceConditionNodeOperator",
    "ResourceConditionValue",
    "ResourceConditionValueType",
    "ResourcePermissionPolicy",
    "RoleDivision",
    "RoutingStatus",
    "RoutingStatusStatus",
    "Section",
    "ServerDate",
    "Team",
    "TeamFullReference",
    "TokenInfo",
    "TokenInfoClonedUser",
    "User",
    "UserAuthorization",
    "UserConversationSummary",
    "UserFullReference",
    "UserFullReferenceState",
    "UserMe",
    "UserMeState",
    "UserPresence",
    "UserReferenceWithName",
    "UserRoutingLanguage",
    "UserRoutingLanguageState",
    "UserRoutingSkill",
    "UserRoutingSkillState",
    "UserState",
    "UserStation",
    "UserStations",
    "WorkPlanBidRanks",
]

ContactType = Literal["PRIMARY", "WORK", "WORK2", "WORK3", "WORK4", "HOME", "MOBILE", "MAIN", "OTHER"]
"""The use that this address or number is meant for."""

ContactMediaType = Literal["PHONE", "EMAIL", "SMS"]
"""The medium in which the user is reached here."""

DomainResourceConditionNodeOperator = Literal["EQ", "IN", "GE", "GT", "LE", "LT"]
"""How the variable is compared with the operands. Present on comparisons."""

DomainResourceConditionNodeConjunction = Literal["AND", "OR"]
"""How many of the terms must hold. Present on nodes that have terms."""

DomainResourceConditionValueType = Literal["SCALAR", "VARIABLE", "USER", "TEAM", "QUEUE"]
"""What the value stands for."""

FieldConfigEntityType = Literal["person", "group", "org"]
"""The kind of entity that the profile describes."""

GroupType = Literal["official", "social"]
"""The standing that the group has in the organisation."""

GroupVisibility = Literal["public", "owners", "members"]
"""The circle of people to whom the group is shown."""

GroupState = Literal["active", "inactive", "deleted"]
"""Whether the group is in use."""

GroupContactType = Literal["GROUPRING", "GROUPPHONE"]
"""The use that this number is meant for."""

GroupContactMediaType = Literal["PHONE"]
"""The medium in which the group is reached here."""

LocationAddressVerificationDetailsStatus = Literal["Pending", "InProgress", "Retry", "Complete", "Failed"]
"""Where the check of the address stands."""

LocationDefinitionState = Literal["active", "deleted"]
"""Whether the location is in use."""

LocationEmergencyNumberType = Literal["default", "elin"]
"""What the number serves for."""

OrgOAuthClientAuthorizedGrantType = Literal["CODE", "TOKEN", "SAML2-BEARER", "PASSWORD", "CLIENT-CREDENTIALS"]
"""The way in which the application gets its tokens."""

OrgOAuthClientState = Literal["active", "disabled", "inactive"]
"""Whether the client is in use."""

OrgUserState = Literal["active", "inactive", "deleted"]
"""Whether the account is in use."""

OrganizationProductPlatform = Literal[
    "GenesysCloud",
    "PureCloud",
    "PureEngage",
    "PureEngageCloud",
    "PureConnect",
    "PureConnectCloud",
    "Unknown",
]
"""The vendor's product that the organisation comes from."""

OrganizationState = Literal["active", "inactive", "deleted"]
"""Whether the organisation is in use."""

OrganizationPresenceDefinitionType = Literal["System", "User"]
"""Who made the presence."""

OrganizationPresenceDefinitionSystemPresence = Literal[
    "Available",
    "Away",
    "Busy",
    "Offline",
    "Idle",
    "OnQueue",
    "Meal",
    "Training",
    "Meeting",
    "Break",
]
"""The presence of the platform that this one counts as."""

PresenceDefinitionSystemPresence = Literal[
    "Available",
    "Away",
    "Break",
    "Busy",
    "Idle",
    "Meal",
    "Meeting",
    "Offline",
    "On Queue",
    "Training",
] | str
"""The presence of the platform that this one counts as. An open vocabulary, in words such as Available in some answers
and in capitals such as AVAILABLE in others.
"""

ResourceConditionNodeOperator = Literal["EQ", "IN", "GE", "GT", "LE", "LT"]
"""How the variable is compared with the operands. Present on comparisons."""

ResourceConditionNodeConjunction = Literal["AND", "OR"]
"""How many of the terms must hold. Present on nodes that have terms."""

ResourceConditionValueType = Literal["SCALAR", "VARIABLE", "USER", "QUEUE", "TEAM"]
"""What the value stands for."""

RoutingStatusStatus = Literal["OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING"]
"""Whether routing can offer the user an interaction at the moment and, if not, why."""

UserState = Literal["active", "inactive", "deleted"]
"""Whether the account is in use."""

UserFullReferenceState = Literal["active", "inactive", "deleted"]
"""Whether the account is in use."""

UserMeState = Literal["active", "inactive", "deleted"]
"""Whether the account is in use."""

UserRoutingLanguageState = Literal["active", "inactive", "deleted"]
"""Whether routing makes use of the language for this user."""

UserRoutingSkillState = Literal["active", "inactive", "deleted"]
"""Whether routing makes use of the skill for this user."""


class Adjacents(TypedDict, total=False):
    """The users around one user in the organisation, as its lines of reporting have it."""

    superiors: list[User]
    """The users above this one, from the manager upwards."""
    siblings: list[User]
    """The users who have the same manager."""
    directReports: list[User]
    """The users who report to this one; empty if nobody does."""


class AutoAnswerSetting(TypedDict, total=False):
    """Whether interactions of one medium are answered without the user's doing."""

    enabled: bool
    """True if interactions of the medium are answered without the user's doing; false if the user has to accept each.
    """


class AutoAnswerSettings(TypedDict, total=False):
    """The media in which interactions are answered without the user's doing."""

    settings: dict[str, AutoAnswerSetting]
    """The setting for each medium, by the name of the medium; media that are left out have none of their own."""


class Biography(TypedDict, total=False):
    """What a user's profile tells about the person behind the account. None of it matters to routing."""

    biography: str
    """Text in which the user describes their life and work, for colleagues to read."""
    interests: list[str]
    """Subjects that the user takes an interest in, each in free words."""
    hobbies: list[str]
    """What the user likes to do outside work, each in free words."""
    spouse: str
    """Name of the person to whom the user is married, who may have nothing to do with the organisation; absent unless
    the profile tells it.
    """
    education: list[Education]
    """The schools that the user attended, one entry for each school or course."""


class Chat(TypedDict, total=False):
    """A user's identity in the platform's internal chat, in which colleagues write to each other. It has nothing to do
    with chats with customers.
    """

    jabberId: str
    """Address of the user in the internal chat, which looks like an e-mail address but takes no e-mail."""


class Contact(TypedDict, total=False):
    """One way to reach a user: a phone number, an extension or an e-mail address, together with the use that it is
    meant for.
    """

    type: ContactType
    """The use that this address or number is meant for."""
    mediaType: ContactMediaType
    """The medium in which the user is reached here."""
    address: str
    """The phone number or e-mail address itself; absent where extension stands in its place."""
    extension: str
    """Internal number that colleagues dial to reach the user, instead of an address."""
    display: str
    """The address or extension in the form to show to people, such as a phone number with spaces."""
    countryCode: str
    """Country that the phone number belongs to, as a code such as US; absent where there is no phone number."""
    integration: str
    """Label of the outside integration that this number goes with; absent on all other numbers."""


class DomainOrganizationProduct(TypedDict, total=False):
    """One of the vendor's products that an organisation has, by its id alone."""

    id: str
    """Id of the product, which is a word of the vendor's and no UUID."""


class DomainOrganizationRole(TypedDict, total=False):
    """A role of the organisation: a set of permissions that is granted to users as one, with the licences that it calls
    for.
    """

    id: str
    """Id of the role, by which it is granted to users and clients."""
    name: str
    """Display name of the role, such as Employee."""
    description: str
    """What the role is for, in the words of those who set it up; absent or empty if nobody wrote anything."""
    defaultRoleId: str
    """Id of the default role that this one comes from, which is a word such as employee; absent on roles that the
    organisation made itself.
    """
    default: bool
    """True if this is one of the roles that the platform provides."""
    base: bool
    """True if the role is part of the platform's basic set of roles."""
    permissions: list[str]
    """The permissions of the role, each as domain, entity and action joined by colons, without conditions. Each occurs
    once.
    """
    unusedPermissions: list[str]
    """Those of the permissions of which no user made use. Each occurs once; comes only when expanded."""
    permissionPolicies: list[DomainPermissionPolicy]
    """The permissions of the role as policies, which may hold under conditions. Each occurs once."""
    userCount: int
    """How many users have been granted the role; absent unless the request asked for the number."""
    roleNeedsUpdate: bool
    """True if the role lags behind the default role that it comes from."""
    baseLicense: str
    """Name of the main licence that a user with this role takes up; absent where it is not known."""
    addonLicenses: list[str]
    """Names of the further licences that a user with this role takes up, each once; empty if there are none."""
    dateLicenseLastUpdated: Timestamp
    """When the licences that the role calls for were last set."""
    selfUri: RelativeUri
    """Path of the role in the API, which is /api/v2/authorization/roles/ followed by its id."""


class DomainPermissionPolicy(TypedDict, total=False):
    """A grant of some actions on one kind of entity, as a role holds it, which may hold for all entities of the kind or
    for those that meet a condition.
    """

    policyName: str
    """Name of the policy, where it was given one."""
    policyDescription: str
    """What the policy is for, in words for people."""
    domain: str
    """Area of the platform that the policy is about, such as routing; the first part of a permission."""
    entityName: str
    """Kind of entity within the domain, such as queue; the second part of a permission."""
    actionSet: list[str]
    """The actions that are granted, such as view, each once; the third part of a permission. The action * stands for
    all.
    """
    namedResources: list[str]
    """The single resources that the policy names, each once; empty or absent when it names none."""
    allowConditions: bool
    """True if the grant may be narrowed by a condition."""
    resourceConditionNode: DomainResourceConditionNode
    """The condition under which the grant holds, as a tree; absent when it always holds."""


class DomainResourceConditionNode(TypedDict, total=False):
    """A node in the condition of a role's permission policy: either a comparison of a variable with values, or several
    nodes joined by a conjunction. Unlike a ResourceConditionNode it can name users, queues and teams in full.
    """

    variableName: str
    """Name of the variable that is compared. Present on comparisons."""
    operator: DomainResourceConditionNodeOperator
    """How the variable is compared with the operands. Present on comparisons."""
    operands: list[DomainResourceConditionValue]
    """The values that the variable is compared with. Present on comparisons."""
    conjunction: DomainResourceConditionNodeConjunction
    """How many of the terms must hold. Present on nodes that have terms."""
    terms: list[DomainResourceConditionNode]
    """The nodes that the conjunction joins. They may have terms in their turn."""


class DomainResourceConditionValue(TypedDict, total=False):
    """A value that the condition of a role's permission policy compares a variable with. Of value, user, queue and team
    it holds the one that its type calls for.
    """

    type: DomainResourceConditionValueType
    """What the value stands for."""
    value: str
    """The value itself, as text. Present if type is SCALAR or VARIABLE."""
    user: UserFullReference
    """The user that the value stands for. Present if type is USER."""
    queue: QueueFullReference
    """The queue that the value stands for. Present if type is QUEUE."""
    team: TeamFullReference
    """The work team that the value stands for. Present if type is TEAM."""


class DomainRole(TypedDict, total=False):
    """A reference to a role, which is a set of permissions that is granted to users as one."""

    id: str
    """Id of the role."""
    name: str
    """Display name of the role, such as Employee."""


class Education(TypedDict, total=False):
    """One stage of a person's education, as the person's profile tells it: where, in what, and from when to when."""

    school: str
    """Name of the school, college or other place of learning."""
    dateStart: Date
    """Day on which the person began there."""
    dateEnd: Date
    """Day on which the person left or finished; absent if that has not happened or is not told."""
    fieldOfStudy: str
    """Subject that the person studied there, in free words."""
    notes: str
    """Whatever else the person wrote about this stage, such as a degree or a prize."""


class EmployerInfo(TypedDict, total=False):
    """What the employer's records say about a user. Each organisation fills it in after its own fashion, so all of it
    is plain text.
    """

    officialName: str
    """Name under which the employer's records hold the person. It need not be the name that colleagues see."""
    employeeId: str
    """Number or code by which the employer's own systems know the person; the platform attaches no meaning to it."""
    dateHire: str
    """Day on which the person was hired. Text without a declared form, so it may be no ISO 8601 date."""
    employeeType: str
    """Kind of employment, such as full-time or contractor, in the organisation's own words."""


class FieldConfig(TypedDict, total=False):
    """The layout of one kind of profile in the organisation's directory, as sections of fields."""

    id: str
    """Id of the layout. Requests ask for a layout by the kind of profile instead."""
    name: str
    """Name of the layout, where it was given one."""
    entityType: FieldConfigEntityType
    """The kind of entity that the profile describes."""
    sections: list[Section]
    """The sections of the profile, in the order in which they are shown."""
    version: str
    """Version of the layout, as text, which grows with each change."""
    schemaVersion: str
    """Version of the format in which the layout is written, as text."""
    state: str
    """Whether the layout is in use, in a word such as active. An open vocabulary."""
    selfUri: RelativeUri
    """Path of the layout in the API."""


class FieldConfigs(TypedDict, total=False):
    """How profiles are laid out: which fields people, groups and the organisation itself have in the organisation's
    directory.
    """

    person: FieldConfig
    """The fields of a person's profile."""
    group: FieldConfig
    """The fields of a group's profile."""
    org: FieldConfig
    """The fields of the organisation's own profile."""


class FieldList(TypedDict, total=False):
    """A field of a profile, in spite of its name not a list: what it is called, what may be filled in and how often."""

    key: str
    """Name of the field, fit for programs."""
    type: str
    """The kind of thing that the field holds, in a word such as text. An open vocabulary."""
    labelKeys: list[str]
    """Keys of the labels under which the field's values can be filed, such as those for a work and a home number."""
    customLabels: bool
    """True if people may give labels of their own."""
    instructionText: str
    """What people are told about filling in the field; absent or empty if nothing."""
    params: dict[str, Any]
    """Further settings of the field, by name; which there are depends on its type."""
    repeatable: bool
    """True if the field can have more than one value."""
    required: bool
    """True if the field must be filled in."""
    gdpr: bool
    """True if the field counts as personal under the European data protection regulation."""
    state: str
    """Whether the field is in use, in a word such as active. An open vocabulary."""


class Geolocation(TypedDict, total=False):
    """Where a user is, as one of their clients reported it. Present on users who share their whereabouts."""

    id: str
    """Id of the geolocation."""
    name: str
    """Name given to the geolocation, where one was given."""
    type: str
    """The kind of client that reported the geolocation, in a word such as web, ios or android. An open vocabulary."""
    primary: bool
    """True if this client's report is the one that counts for the user. In a request, true makes it so."""
    latitude: float
    """Degrees north of the equator; negative to the south of it."""
    longitude: float
    """Degrees east of Greenwich; negative to the west of it."""
    country: str
    """Country that the user is in."""
    region: str
    """Region of that country that the user is in, such as a state or a province."""
    city: str
    """City that the user is in or near."""
    locations: list[LocationDefinition]
    """The organisation's own locations that go with these whereabouts; empty or absent when there are none."""
    selfUri: RelativeUri
    """Path of the geolocation in the API, below that of the user."""


class GeolocationSettings(TypedDict, total=False):
    """Whether the organisation uses its users' whereabouts, and with which map service."""

    id: str
    """Id of the settings, of which an organisation has one set."""
    name: str
    """Name of the settings, where they were given one."""
    enabled: bool
    """True if users may share where they are."""
    mapboxKey: str
    """Key with which clients fetch maps from the Mapbox service; treat it as confidential."""
    selfUri: RelativeUri
    """Path of the settings in the API."""


class Group(TypedDict, total=False):
    """A set of users with a name, who can be reached, granted roles or given work as one. References to groups hold no
    more than an id and a path. Requests create one as GroupCreate and change one as GroupUpdate.
    """

    id: str
    """Id of the group."""
    name: str
    """Display name of the group."""
    description: str
    """What the group is for, in the words of those who set it up; absent or empty if nobody wrote anything."""
    type: GroupType
    """The standing that the group has in the organisation."""
    dateModified: Timestamp
    """When the group was last changed."""
    owners: list[User]
    """The users who look after the group."""
    memberCount: int
    """How many members the group has."""
    includeOwners: bool
    """True if the owners count as members of the group."""
    email: str
    """E-mail address of the group as a whole."""
    addresses: list[GroupContact]
    """The phone numbers and extensions of the group as a whole."""
    chat: Chat
    """The group's room in the platform's internal chat."""
    images: list[Image]
    """Pictures of the group, one entry for each size that is kept."""
    visibility: GroupVisibility
    """The circle of people to whom the group is shown."""
    rulesVisible: bool
    """True if those who see the group also see the rules by which users become members."""
    rolesEnabled: bool
    """True if roles can be granted to the group."""
    callsEnabled: bool
    """True if the group can be called as one."""
    state: GroupState
    """Whether the group is in use."""
    version: int
    """Version of the group, which grows with each change."""
    selfUri: RelativeUri
    """Path of the group in the API, which is /api/v2/groups/ followed by its id."""


class GroupContact(TypedDict, total=False):
    """One way to reach a group as a whole: a phone number or an extension, together with the use that it is meant for.
    """

    type: GroupContactType
    """The use that this number is meant for."""
    mediaType: GroupContactMediaType
    """The medium in which the group is reached here."""
    address: str
    """The phone number itself; absent where extension stands in its place."""
    extension: str
    """Internal number that colleagues dial to reach the group, instead of an address."""
    display: str
    """The address or extension in the form to show to people, such as a phone number with spaces."""


class Image(TypedDict, total=False):
    """One copy of a picture of a user or a group, in one size. The same picture is usually kept in several."""

    resolution: str
    """Size of this copy in pixels, as width and height or as one of them, such as 640x480 or x128."""
    imageUri: str
    """Address from which this copy can be fetched. It leads to the likeness of a person when the picture is a user's.
    """


class Location(TypedDict, total=False):
    """The place where a user works: one of the organisation's locations and, if known, the spot on its floor plan."""

    id: str
    """Id of the location where the user works."""
    floorplanId: str
    """Id of the picture of the floor that coordinates refers to; absent when the location has none."""
    coordinates: dict[str, float]
    """The user's spot on the floor plan, as numbers by the name of the axis. Without meaning when there is no floor
    plan.
    """
    notes: str
    """Free text about where to find the user, such as a desk or a door."""
    locationDefinition: LocationDefinition
    """The location itself, with its address; some answers give no more of it than its id and path."""


class LocationAddress(TypedDict, total=False):
    """Postal address of one of the organisation's locations, which may be the home of an agent who works from there."""

    street1: str
    """First line of the street address, as a rule the street and the house number."""
    street2: str
    """Second line of the street address, such as a suite or a floor; empty or absent if one line is enough."""
    city: str
    """City, town or village."""
    state: str
    """State, province or region, in countries whose addresses have one."""
    zipcode: str
    """Postal code, in the form that the country uses."""
    country: str
    """Country of the address, as a code of two capital letters such as US."""
    countryName: str
    """Name of that country, in words."""


class LocationAddressVerificationDetails(TypedDict, total=False):
    """How far the check has come that a location's address exists, and who does it."""

    dateStarted: Timestamp
    """When the check began."""
    dateFinished: Timestamp
    """When the check ended; absent until then."""
    service: str
    """Name of the service that checks the address."""
    status: LocationAddressVerificationDetailsStatus
    """Where the check of the address stands."""


class LocationDefinition(TypedDict, total=False):
    """One of the organisation's places, such as a building, a floor or an agent's home office. Locations can lie within
    each other, and each can carry what emergency calls from it need.
    """

    id: str
    """Id of the location."""
    name: str
    """Display name of the location, which may tell whose home it is when an agent works from there."""
    contactUser: AddressableEntityRef
    """The user to turn to about the location; absent if nobody was named."""
    path: list[str]
    """Ids of all the locations that this one lies within, in order of nesting; empty for one that lies within no other.
    """
    address: LocationAddress
    """Postal address of the location."""
    addressVerified: bool
    """True if a check found that the address exists."""
    addressStored: bool
    """True if the address has been put on record for emergency calls from the location."""
    addressVerificationDetails: LocationAddressVerificationDetails
    """How the check of the address went. Comes only when expanded."""
    emergencyNumber: LocationEmergencyNumber
    """Number that emergency calls from the location show, so that they can be called back and found."""
    notes: str
    """Free text about the location, such as how to get in."""
    profileImage: list[LocationImage]
    """Pictures of the location, one entry for each size that is kept. Comes only when expanded."""
    floorplanImage: list[LocationImage]
    """Pictures of the location's floor plan, one entry for each size that is kept. Comes only when expanded."""
    images: str
    """A text, in spite of its name; the pictures themselves are in profileImage and floorplanImage."""
    state: LocationDefinitionState
    """Whether the location is in use."""
    version: int
    """Version of the location, which grows with each change. A change has to quote the one it was based on."""
    selfUri: RelativeUri
    """Path of the location in the API, which is /api/v2/locations/ followed by its id."""


class LocationEmergencyNumber(TypedDict, total=False):
    """The phone number by which the emergency services recognise a location and call it back."""

    e164: str
    """Number in E.164 form, fit for comparing and dialling."""
    number: str
    """Number in the form in which it was given."""
    type: LocationEmergencyNumberType
    """What the number serves for."""


class LocationImage(TypedDict, total=False):
    """One copy of a picture of a location or of its floor plan, in one size. The same picture is usually kept in
    several.
    """

    resolution: str
    """Size of this copy in pixels, as width and height or as one of them, such as 640x480 or x128."""
    imageUri: str
    """Address from which this copy can be fetched."""


class MediaSummary(TypedDict, total=False):
    """How many conversations of one medium a user has in hand, with those that came through queues counted apart from
    the others.
    """

    contactCenter: MediaSummaryDetail
    """Counts of the conversations that came through queues."""
    enterprise: MediaSummaryDetail
    """Counts of the conversations that came through no queue, such as calls between colleagues."""


class MediaSummaryDetail(TypedDict, total=False):
    """How many conversations of one medium and origin a user is in, and after how many others the user is still busy
    with after-call work.
    """

    active: int
    """How many conversations the user is in at the moment."""
    acw: int
    """How many conversations the user does after-call work for at the moment."""


class OAuthLastTokenIssued(TypedDict, total=False):
    """The fact that a user was issued an OAuth token, without the token itself."""

    dateIssued: Timestamp
    """When the latest token was issued; absent if there never was one."""


class OrgOAuthClient(TypedDict, total=False):
    """An application that may ask for tokens in the organisation's name, as it is shown to others: its secret is left
    out.
    """

    id: str
    """Id of the client, with which the application makes itself known."""
    name: str
    """Display name of the client, as the organisation set it up."""
    organization: NamedEntity
    """The organisation that the client belongs to."""
    authorizedGrantType: OrgOAuthClientAuthorizedGrantType
    """The way in which the application gets its tokens."""
    scope: list[str]
    """What tokens of the client are good for at most, in words such as users:readonly; absent where it is not limited
    and for CLIENT-CREDENTIALS, where the roles decide.
    """
    roleDivisions: list[RoleDivision]
    """The roles that the client itself has, each in a division and each pair once. Only for CLIENT-CREDENTIALS."""
    dateCreated: Timestamp
    """When the client was set up."""
    createdBy: DomainEntityRef
    """The user who set the client up."""
    dateModified: Timestamp
    """When the client was last changed."""
    modifiedBy: DomainEntityRef
    """The user who last changed the client."""
    state: OrgOAuthClientState
    """Whether the client is in use."""
    dateToDelete: Timestamp
    """When the client is due to be deleted; absent unless that is planned."""


class OrgUser(TypedDict, total=False):
    """A user together with the organisation that the account is in, as needed where organisations deal with each other.
    It has all that User has but selfUri, and many of the properties come only when a request asks to expand them.
    """

    id: str
    """Id of the user; it stays the same when the name or the e-mail address changes."""
    name: str
    """Name under which the user appears to colleagues; references to users often leave it out."""
    preferredName: str
    """Full name by which the user prefers to be called; absent if none was given."""
    username: str
    """Name with which the user signs in, as a rule an e-mail address."""
    email: str
    """E-mail address that the account belongs to. Others at which the user can be reached are among addresses."""
    title: str
    """The user's position, such as Team Lead, in the organisation's own words."""
    department: str
    """Part of the organisation in which the user works, in the organisation's own words."""
    division: Division
    """The division that the user belongs to, which decides who may see and change the user."""
    organization: Organization
    """The organisation that the user's account is in."""
    dateWelcomeSent: Timestamp
    """When the welcome message went out to the user; absent if none did. Comes only when expanded."""
    dateLastLogin: Timestamp
    """When the user last signed in with user name and password; absent if that never happened. Comes only when
    expanded.
    """
    lastTokenIssued: OAuthLastTokenIssued
    """When the user was last issued an OAuth token, wrapped in an object. Comes only when expanded."""
    manager: User
    """The user to whom this one reports; absent if none is set. Usually a mere reference, but by its model a whole user
    with a manager in turn.
    """
    team: Team
    """The work team to which the user belongs; absent if there is none. Comes only when expanded."""
    groups: list[Group]
    """The groups to which the user belongs. Comes only when expanded."""
    primaryContactInfo: list[Contact]
    """The foremost way to reach the user in each medium, which the platform picks from addresses."""
    addresses: list[Contact]
    """Ways to reach the user, one entry for each number, extension or e-mail address."""
    chat: Chat
    """The user's identity in the internal chat between colleagues."""
    images: list[Image]
    """Pictures of the user, one entry for each size that is kept."""
    skills: list[UserRoutingSkill]
    """Skills by which routing finds the user, each with a proficiency. Comes only when expanded."""
    languages: list[UserRoutingLanguage]
    """Languages by which routing finds the user, each with a proficiency. Comes only when expanded."""
    acdAutoAnswer: bool
    """True if interactions that routing offers to the user are answered without the user's doing."""
    workPlanBidRanks: WorkPlanBidRanks
    """The user's rank among agents who bid for work plans. Comes only when expanded."""
    authorization: UserAuthorization
    """The roles that the user was given and the permissions that come with them. Comes only when expanded."""
    biography: Biography
    """What the user's profile tells about the person. Comes only when expanded."""
    employerInfo: EmployerInfo
    """What the employer's records say about the user. Comes only when expanded."""
    certifications: list[str]
    """Certificates that the user's profile names, each in free words. Comes only when expanded."""
    profileSkills: list[str]
    """Skills that the user's profile names, each in free words; those that routing goes by are under skills. Comes only
    when expanded.
    """
    languagePreference: str
    """Language that the user prefers, as a code such as en-US; what the user can offer to customers is under languages.
    Comes only when expanded.
    """
    locations: list[Location]
    """The locations where the user works, each with the spot there if it is known. Comes only when expanded."""
    geolocation: Geolocation
    """Where the user is at present, as far as the platform knows. Comes only when expanded."""
    station: UserStations
    """The stations that are the user's in one way or another, the one on which calls arrive now among them. Comes only
    when expanded.
    """
    state: OrgUserState
    """Whether the account is in use."""
    presence: UserPresence
    """How available the user shows themselves to others, such as available or away. Comes only when expanded."""
    integrationPresence: UserPresence
    """The user's availability in an integrated outside system. Comes only when expanded."""
    routingStatus: RoutingStatus
    """Whether the user is on queue and free for what routing has to offer. Comes only when expanded."""
    conversationSummary: UserConversationSummary
    """How much the user has in hand at present, counted by medium. Comes only when expanded."""
    outOfOffice: OutOfOffice
    """The user's notice of being away. Comes only when expanded."""
    version: int
    """Version of the user, which grows with each change. A change has to quote the one it was based on; references
    leave it out.
    """


class Organization(TypedDict, total=False):
    """An organisation on the platform, which is one customer of the vendor with users, queues and settings of its own.
    Not to be confused with an external organization, to which the customers of a contact centre belong.
    """

    id: str
    """Id of the organisation."""
    name: str
    """Display name of the organisation."""
    thirdPartyOrgName: str
    """Short name by which the organisation is known throughout the platform; it never changes."""
    thirdPartyOrgId: str
    """A further id of the organisation, beside the one that the API knows it by."""
    thirdPartyURI: str
    """URI that goes with thirdPartyOrgName, where one was set."""
    domain: str
    """Internet domain of the organisation."""
    defaultLanguage: str
    """Language, or language and region, that is used where a user has chosen none, such as en or en-us."""
    defaultCountryCode: str
    """Country that is assumed where none is named, as a code of two capital letters such as US."""
    defaultSiteId: str
    """Id of the telephony site that is used where no other is named."""
    supportURI: str
    """Where requests for support go: as a rule an e-mail address, in spite of the name."""
    voicemailEnabled: bool
    """True if voicemail is switched on for the organisation."""
    features: dict[str, bool]
    """Features of the platform by name: true for each that the organisation has, false for each that it lacks."""
    productPlatform: OrganizationProductPlatform
    """The vendor's product that the organisation comes from."""
    state: OrganizationState
    """Whether the organisation is in use."""
    deletable: bool
    """True if the organisation may be deleted."""
    version: int
    """Version of the organisation's settings, which grows with each change. A change has to quote the one it was based
    on.
    """
    selfUri: RelativeUri
    """Path of the organisation in the API."""


class OrganizationPresence(TypedDict, total=False):
    """A presence that users of the organisation can choose, in the older form that knows no divisions."""

    id: str
    """Id of the presence definition; users' presences refer to it."""
    name: str
    """Name of the presence, where it has one beside its labels."""
    languageLabels: dict[str, str]
    """What the presence is called, by language code such as en_US."""
    systemPresence: str
    """The presence of the platform that this one counts as, in a word such as Meeting. An open vocabulary here."""
    primary: bool
    """True if this is the presence that stands for its system presence where none is chosen more exactly."""
    createdDate: Timestamp
    """When the presence was defined; absent on the platform's own."""
    createdBy: User
    """The user who defined the presence; absent on the platform's own."""
    modifiedDate: Timestamp
    """When the definition was last changed; absent on the platform's own."""
    modifiedBy: User
    """The user who last changed the definition; absent on the platform's own."""
    deactivated: bool
    """True if users can no longer choose the presence."""
    selfUri: RelativeUri
    """Path of the presence definition in the API."""


class OrganizationPresenceDefinition(TypedDict, total=False):
    """A presence that users can choose, in the newer form that is set up for a division."""

    id: str
    """Id of the presence definition; users' presences refer to it."""
    name: str
    """Name of the presence, where it has one beside its labels."""
    type: OrganizationPresenceDefinitionType
    """Who made the presence."""
    languageLabels: dict[str, str]
    """What the presence is called, by language code such as en_US."""
    systemPresence: OrganizationPresenceDefinitionSystemPresence
    """The presence of the platform that this one counts as."""
    divisionId: str
    """Id of the division whose users can choose the presence; * stands for all divisions."""
    deactivated: bool
    """True if users can no longer choose the presence."""
    selfUri: RelativeUri
    """Path of the presence definition in the API."""


class OutOfOffice(TypedDict, total=False):
    """A user's notice of being away, with the time for which it holds. There may be a notice that is not switched on,
    as active tells.
    """

    id: str
    """Id of the notice."""
    name: str
    """Name of the notice itself, where one was given; the user has a name of their own."""
    startDate: Timestamp
    """When the absence begins. A moment in time in spite of its name, not a day."""
    endDate: Timestamp
    """When the absence ends; absent if no end is set."""
    user: User
    """The user who is away, as a rule by id and path alone."""
    active: bool
    """True if the notice is switched on."""
    indefinite: bool
    """True if the absence has no end that is known in advance."""
    selfUri: RelativeUri
    """Path of the notice in the API, below that of the user."""


class PresenceDefinition(TypedDict, total=False):
    """A kind of presence that users can choose: one of the platform's own or one that the organisation set up beneath
    it.
    """

    id: str
    """Id of the presence definition; all that a request needs to hold."""
    systemPresence: PresenceDefinitionSystemPresence
    """The presence of the platform that this one counts as. An open vocabulary, in words such as Available in some
    answers and in capitals such as AVAILABLE in others.
    """
    selfUri: RelativeUri
    """Path of the presence definition in the API, which is /api/v2/presencedefinitions/ followed by its id."""


class ResourceConditionNode(TypedDict, total=False):
    """A node in the condition of a permission policy: either a comparison of a variable with values, or several nodes
    joined by a conjunction.
    """

    variableName: str
    """Name of the variable that is compared. Present on comparisons."""
    operator: ResourceConditionNodeOperator
    """How the variable is compared with the operands. Present on comparisons."""
    operands: list[ResourceConditionValue]
    """The values that the variable is compared with. Present on comparisons."""
    conjunction: ResourceConditionNodeConjunction
    """How many of the terms must hold. Present on nodes that have terms."""
    terms: list[ResourceConditionNode]
    """The nodes that the conjunction joins. They may have terms in their turn."""


class ResourceConditionValue(TypedDict, total=False):
    """A value that the condition of a permission policy compares a variable with."""

    type: ResourceConditionValueType
    """What the value stands for."""
    value: str
    """The value itself, as text whatever it stands for."""


class ResourcePermissionPolicy(TypedDict, total=False):
    """A grant of some actions on one kind of entity, which may hold for all entities of the kind or for those that meet
    a condition.
    """

    id: str
    """Id of the policy."""
    policyName: str
    """Name of the policy, where it was given one."""
    policyDescription: str
    """What the policy is for, in words for people."""
    domain: str
    """Area of the platform that the policy is about, such as routing; the first part of a permission."""
    entityName: str
    """Kind of entity within the domain, such as queue; the second part of a permission."""
    actionSet: list[str]
    """The actions that are granted, such as view, each once; the third part of a permission. The action * stands for
    all.
    """
    actionSetKey: str
    """One key for all that actionSet lists, by which equal sets of actions can be told. Its form is not documented."""
    allowConditions: bool
    """True if the grant may be narrowed by a condition."""
    resourceCondition: str
    """The condition under which the grant holds, as text; absent when it always holds."""
    resourceConditionNode: ResourceConditionNode
    """The condition under which the grant holds, as a tree; absent when it always holds."""
    namedResources: list[str]
    """The single resources that the policy names; empty or absent when it names none."""


class RoleDivision(TypedDict, total=False):
    """A role together with the division in which it is granted, by their ids."""

    roleId: str
    """Id of the role that is granted."""
    divisionId: str
    """Id of the division in which the role is granted; * stands for all divisions."""


class RoutingStatus(TypedDict, total=False):
    """Whether queues can give a user interactions at the moment, and since when. It is kept apart from the presence
    that the user shows to others.
    """

    userId: str
    """Id of the user whose status this is."""
    startTime: Timestamp
    """When the user came to have this status."""
    status: RoutingStatusStatus
    """Whether routing can offer the user an interaction at the moment and, if not, why."""


class Section(TypedDict, total=False):
    """A section of a profile, which groups fields that belong together."""

    key: str
    """Name of the section, fit for programs."""
    instructionText: str
    """What people are told about filling in the section; absent or empty if nothing."""
    fieldList: list[FieldList]
    """The fields of the section, in the order in which they are shown."""
    state: str
    """Whether the section is in use, in a word such as active. An open vocabulary."""


class ServerDate(TypedDict, total=False):
    """The platform's own time, by which a client can tell how far its clock is off. Comes with the user who sent the
    request, when that is expanded.
    """

    currentDate: Timestamp
    """The moment at which the platform answered the request."""


class Team(TypedDict, total=False):
    """A work team: users who work together, usually under one supervisor. A user belongs to one team at most."""

    id: str
    """Id of the team."""
    name: str
    """Display name of the team."""
    description: str
    """What the team is for, in the words of those who set it up; absent or empty if nobody wrote anything."""
    dateCreated: Timestamp
    """When the team was created."""
    dateModified: Timestamp
    """When the team was last changed."""
    division: WritableDivision
    """The division that the team belongs to."""
    memberCount: int
    """How many members the team has."""
    selfUri: RelativeUri
    """Path of the team in the API, which is /api/v2/teams/ followed by its id."""


class TeamFullReference(TypedDict, total=False):
    """A work team that the condition of a permission names. It has room for all that is known of a team, but is as a
    rule no more than an id.
    """

    id: str
    """Id of the team that the condition is about; as a rule all that there is."""
    name: str
    """Display name of the team."""
    description: str
    """What the team is for, in the words of those who set it up; absent or empty if nobody wrote anything."""
    dateCreated: Timestamp
    """When the team was created."""
    dateModified: Timestamp
    """When the team was last changed."""
    division: WritableDivision
    """The division that the team belongs to."""
    memberCount: int
    """How many members the team has."""
    selfUri: RelativeUri
    """Path of the team in the API, which is /api/v2/teams/ followed by its id."""


class TokenInfo(TypedDict, total=False):
    """What the token of a request stands for: in which organisation it is good, which application got it and what it
    allows. The token itself is not there.
    """

    organization: NamedEntity
    """The organisation in which the token is good."""
    homeOrganization: NamedEntity
    """The organisation that the user comes from, when the user works in another one that trusts it."""
    clonedUser: TokenInfoClonedUser
    """The user whom the present one stands for in an organisation that trusts theirs; absent at home."""
    OAuthClient: OrgOAuthClient
    """The application that got the token."""
    authorizedScope: list[str]
    """What the token is good for, in words such as users:readonly; absent where it is not limited."""
    dateTokenIdles: Timestamp
    """When the token becomes invalid unless it is used before; absent where no such limit is set."""


class TokenInfoClonedUser(TypedDict, total=False):
    """The user, in their own organisation, for whom another organisation keeps a clone to work there."""

    id: str
    """Id of the user in their own organisation."""
    organization: Entity
    """The user's own organisation, by its id alone."""


class User(TypedDict, total=False):
    """A person with an account in the organisation, such as an agent or a supervisor. What other models hold of a user
    is often no more than id and selfUri, and many of the properties here come only when a request asks to expand them.
    Requests create one as CreateUser and change one as UpdateUser.
    """

    id: str
    """Id of the user; it stays the same when the name or the e-mail address changes."""
    name: str
    """Name under which the user appears to colleagues; references to users often leave it out."""
    preferredName: str
    """Full name by which the user prefers to be called; absent if none was given."""
    username: str
    """Name with which the user signs in, as a rule an e-mail address."""
    email: str
    """E-mail address that the account belongs to. Others at which the user can be reached are among addresses."""
    title: str
    """The user's position, such as Team Lead, in the organisation's own words."""
    department: str
    """Part of the organisation in which the user works, in the organisation's own words."""
    division: Division
    """The division that the user belongs to, which decides who may see and change the user."""
    dateWelcomeSent: Timestamp
    """When the welcome message went out to the user; absent if none did. Comes only when expanded."""
    dateLastLogin: Timestamp
    """When the user last signed in with user name and password; absent if that never happened. Comes only when
    expanded.
    """
    lastTokenIssued: OAuthLastTokenIssued
    """When the user was last issued an OAuth token, wrapped in an object. Comes only when expanded."""
    manager: User
    """The user to whom this one reports; absent if none is set. Usually a mere reference, but by its model a whole user
    with a manager in turn.
    """
    team: Team
    """The work team to which the user belongs; absent if there is none. Comes only when expanded."""
    groups: list[Group]
    """The groups to which the user belongs. Comes only when expanded."""
    primaryContactInfo: list[Contact]
    """The foremost way to reach the user in each medium, which the platform picks from addresses."""
    addresses: list[Contact]
    """Ways to reach the user, one entry for each number, extension or e-mail address."""
    chat: Chat
    """The user's identity in the internal chat between colleagues."""
    images: list[Image]
    """Pictures of the user, one entry for each size that is kept."""
    skills: list[UserRoutingSkill]
    """Skills by which routing finds the user, each with a proficiency. Comes only when expanded."""
    languages: list[UserRoutingLanguage]
    """Languages by which routing finds the user, each with a proficiency. Comes only when expanded."""
    acdAutoAnswer: bool
    """True if interactions that routing offers to the user are answered without the user's doing."""
    workPlanBidRanks: WorkPlanBidRanks
    """The user's rank among agents who bid for work plans. Comes only when expanded."""
    authorization: UserAuthorization
    """The roles that the user was given and the permissions that come with them. Comes only when expanded."""
    biography: Biography
    """What the user's profile tells about the person. Comes only when expanded."""
    employerInfo: EmployerInfo
    """What the employer's records say about the user. Comes only when expanded."""
    certifications: list[str]
    """Certificates that the user's profile names, each in free words. Comes only when expanded."""
    profileSkills: list[str]
    """Skills that the user's profile names, each in free words; those that routing goes by are under skills. Comes only
    when expanded.
    """
    languagePreference: str
    """Language that the user prefers, as a code such as en-US; what the user can offer to customers is under languages.
    Comes only when expanded.
    """
    locations: list[Location]
    """The locations where the user works, each with the spot there if it is known. Comes only when expanded."""
    geolocation: Geolocation
    """Where the user is at present, as far as the platform knows. Comes only when expanded."""
    station: UserStations
    """The stations that are the user's in one way or another, the one on which calls arrive now among them. Comes only
    when expanded.
    """
    state: UserState
    """Whether the account is in use."""
    presence: UserPresence
    """How available the user shows themselves to others, such as available or away. Comes only when expanded."""
    integrationPresence: UserPresence
    """The user's availability in an integrated outside system. Comes only when expanded."""
    routingStatus: RoutingStatus
    """Whether the user is on queue and free for what routing has to offer. Comes only when expanded."""
    conversationSummary: UserConversationSummary
    """How much the user has in hand at present, counted by medium. Comes only when expanded."""
    outOfOffice: OutOfOffice
    """The user's notice of being away. Comes only when expanded."""
    version: int
    """Version of the user, which grows with each change. A change has to quote the one it was based on; references
    leave it out.
    """
    selfUri: RelativeUri
    """Path of the user in the API, which is /api/v2/users/ followed by its id."""


class UserAuthorization(TypedDict, total=False):
    """What a user may do: the roles that were granted to them and the permissions that follow."""

    roles: list[DomainRole]
    """The roles that were granted to the user."""
    unusedRoles: list[DomainRole]
    """Those of the roles that the user makes no use of."""
    permissions: list[str]
    """The permissions that the roles add up to, each as domain, entity and action joined by colons."""
    permissionPolicies: list[ResourcePermissionPolicy]
    """The policies behind the permissions, with any conditions under which they hold."""


class UserConversationSummary(TypedDict, total=False):
    """How many conversations a user has in hand at the moment, by medium. It counts them; the conversations themselves
    are not here.
    """

    userId: str
    """Id of the user whose conversations are counted."""
    call: MediaSummary
    """The user's voice calls."""
    callback: MediaSummary
    """The user's callbacks."""
    email: MediaSummary
    """The user's e-mail exchanges."""
    message: MediaSummary
    """The user's messaging sessions: SMS, web messaging and the social messengers."""
    chat: MediaSummary
    """The user's web chats, of the first generation of chat."""
    socialExpression: MediaSummary
    """The public social media posts that the user handles."""
    video: MediaSummary
    """The user's video sessions."""


class UserFullReference(TypedDict, total=False):
    """A user that the condition of a permission names. It has room for all that is known of a user, but is as a rule no
    more than an id.
    """

    id: str
    """Id of the user that the condition is about; as a rule all that there is."""
    name: str
    """Name under which the user appears to colleagues; references to users often leave it out."""
    preferredName: str
    """Full name by which the user prefers to be called; absent if none was given."""
    username: str
    """Name with which the user signs in, as a rule an e-mail address."""
    email: str
    """E-mail address that the account belongs to. Others at which the user can be reached are among addresses."""
    title: str
    """The user's position, such as Team Lead, in the organisation's own words."""
    department: str
    """Part of the organisation in which the user works, in the organisation's own words."""
    division: Division
    """The division that the user belongs to, which decides who may see and change the user."""
    dateWelcomeSent: Timestamp
    """When the welcome message went out to the user; absent if none did. Comes only when expanded."""
    dateLastLogin: Timestamp
    """When the user last signed in with user name and password; absent if that never happened. Comes only when
    expanded.
    """
    lastTokenIssued: OAuthLastTokenIssued
    """When the user was last issued an OAuth token, wrapped in an object. Comes only when expanded."""
    manager: User
    """The user to whom this one reports; absent if none is set. Usually a mere reference, but by its model a whole user
    with a manager in turn.
    """
    team: Team
    """The work team to which the user belongs; absent if there is none. Comes only when expanded."""
    groups: list[Group]
    """The groups to which the user belongs. Comes only when expanded."""
    primaryContactInfo: list[Contact]
    """The foremost way to reach the user in each medium, which the platform picks from addresses."""
    addresses: list[Contact]
    """Ways to reach the user, one entry for each number, extension or e-mail address."""
    chat: Chat
    """The user's identity in the internal chat between colleagues."""
    images: list[Image]
    """Pictures of the user, one entry for each size that is kept."""
    skills: list[UserRoutingSkill]
    """Skills by which routing finds the user, each with a proficiency. Comes only when expanded."""
    languages: list[UserRoutingLanguage]
    """Languages by which routing finds the user, each with a proficiency. Comes only when expanded."""
    acdAutoAnswer: bool
    """True if interactions that routing offers to the user are answered without the user's doing."""
    workPlanBidRanks: WorkPlanBidRanks
    """The user's rank among agents who bid for work plans. Comes only when expanded."""
    authorization: UserAuthorization
    """The roles that the user was given and the permissions that come with them. Comes only when expanded."""
    biography: Biography
    """What the user's profile tells about the person. Comes only when expanded."""
    employerInfo: EmployerInfo
    """What the employer's records say about the user. Comes only when expanded."""
    certifications: list[str]
    """Certificates that the user's profile names, each in free words. Comes only when expanded."""
    profileSkills: list[str]
    """Skills that the user's profile names, each in free words; those that routing goes by are under skills. Comes only
    when expanded.
    """
    languagePreference: str
    """Language that the user prefers, as a code such as en-US; what the user can offer to customers is under languages.
    Comes only when expanded.
    """
    locations: list[Location]
    """The locations where the user works, each with the spot there if it is known. Comes only when expanded."""
    geolocation: Geolocation
    """Where the user is at present, as far as the platform knows. Comes only when expanded."""
    station: UserStations
    """The stations that are the user's in one way or another, the one on which calls arrive now among them. Comes only
    when expanded.
    """
    state: UserFullReferenceState
    """Whether the account is in use."""
    presence: UserPresence
    """How available the user shows themselves to others, such as available or away. Comes only when expanded."""
    integrationPresence: UserPresence
    """The user's availability in an integrated outside system. Comes only when expanded."""
    routingStatus: RoutingStatus
    """Whether the user is on queue and free for what routing has to offer. Comes only when expanded."""
    conversationSummary: UserConversationSummary
    """How much the user has in hand at present, counted by medium. Comes only when expanded."""
    outOfOffice: OutOfOffice
    """The user's notice of being away. Comes only when expanded."""
    version: int
    """Version of the user, which grows with each change. A change has to quote the one it was based on; references
    leave it out.
    """
    selfUri: RelativeUri
    """Path of the user in the API, which is /api/v2/users/ followed by its id."""


class UserMe(TypedDict, total=False):
    """The user who sent the request, with all that a User holds and much about the organisation around them. Answer to
    GET /api/v2/users/me; what surrounds the user comes only when a request asks to expand it.
    """

    id: str
    """Id of the user who sent the request; it stays the same when the name or the e-mail address changes."""
    name: str
    """Name under which the user appears to colleagues."""
    preferredName: str
    """Full name by which the user prefers to be called; absent if none was given."""
    username: str
    """Name with which the user signs in, as a rule an e-mail address."""
    email: str
    """E-mail address that the account belongs to. Others at which the user can be reached are among addresses."""
    title: str
    """The user's position, such as Team Lead, in the organisation's own words."""
    department: str
    """Part of the organisation in which the user works, in the organisation's own words."""
    division: Division
    """The division that the user belongs to, which decides who may see and change the user."""
    dateWelcomeSent: Timestamp
    """When the welcome message went out to the user; absent if none did. Comes only when expanded."""
    dateLastLogin: Timestamp
    """When the user last signed in with user name and password; absent if that never happened. Comes only when
    expanded.
    """
    lastTokenIssued: OAuthLastTokenIssued
    """When the user was last issued an OAuth token, wrapped in an object. Comes only when expanded."""
    manager: User
    """The user to whom this one reports; absent if none is set. Usually a mere reference, but by its model a whole user
    with a manager in turn.
    """
    superiors: list[User]
    """The users above this one, from the manager upwards, 50 at most. Comes only when expanded."""
    directReports: list[User]
    """The users who report to this one, 50 at most. Comes only when expanded."""
    adjacents: Adjacents
    """The users around this one in the organisation, in one object, 50 of each kind at most. Comes only when expanded,
    and then in place of superiors and directReports.
    """
    favorites: list[User]
    """The colleagues whom the user marked as favourites, 50 at most. Comes only when expanded."""
    team: Team
    """The work team to which the user belongs; absent if there is none. Comes only when expanded."""
    groups: list[Group]
    """The groups to which the user belongs. Comes only when expanded."""
    primaryContactInfo: list[Contact]
    """The foremost way to reach the user in each medium, which the platform picks from addresses."""
    addresses: list[Contact]
    """Ways to reach the user, one entry for each number, extension or e-mail address."""
    chat: Chat
    """The user's identity in the internal chat between colleagues."""
    images: list[Image]
    """Pictures of the user, one entry for each size that is kept."""
    skills: list[UserRoutingSkill]
    """Skills by which routing finds the user, each with a proficiency. Comes only when expanded."""
    languages: list[UserRoutingLanguage]
    """Languages by which routing finds the user, each with a proficiency. Comes only when expanded."""
    routingSkills: list[RoutingSkill]
    """The skills of the organisation by which routing can find agents, whether or not the user has them, 50 at most.
    Comes only when expanded.
    """
    acdAutoAnswer: bool
    """True if interactions that routing offers to the user are answered without the user's doing."""
    autoAnswerSettings: AutoAnswerSettings
    """In which media interactions are answered without the user's doing."""
    workPlanBidRanks: WorkPlanBidRanks
    """The user's rank among agents who bid for work plans. Comes only when expanded."""
    authorization: UserAuthorization
    """The roles that the user was given and the permissions that come with them. Comes only when expanded."""
    orgAuthorization: list[DomainOrganizationRole]
    """The roles that the organisation has, whether or not the user was given them, 100 at most. Comes only when
    expanded.
    """
    token: TokenInfo
    """What the request's token stands for: organisation, client and scope. Comes only when expanded."""
    trustors: list[Trustor]
    """The organisations that let users of this one work in them. Comes only when expanded."""
    biography: Biography
    """What the user's profile tells about the person. Comes only when expanded."""
    employerInfo: EmployerInfo
    """What the employer's records say about the user. Comes only when expanded."""
    certifications: list[str]
    """Certificates that the user's profile names, each in free words. Comes only when expanded."""
    profileSkills: list[str]
    """Skills that the user's profile names, each in free words; those that routing goes by are under skills. Comes only
    when expanded.
    """
    languagePreference: str
    """Language that the user prefers, as a code such as en-US; what the user can offer to customers is under languages.
    Comes only when expanded.
    """
    locations: list[Location]
    """The locations where the user works, each with the spot there if it is known. Comes only when expanded."""
    geolocation: Geolocation
    """Where the user is at present, as far as the platform knows. Comes only when expanded."""
    geolocationSettings: GeolocationSettings
    """Whether and how the organisation uses its users' whereabouts. Comes only when expanded."""
    locationDefinitions: list[LocationDefinition]
    """The organisation's locations, 100 at most. Comes only when expanded."""
    station: UserStations
    """The stations that are the user's in one way or another, the one on which calls arrive now among them. Comes only
    when expanded.
    """
    state: UserMeState
    """Whether the account is in use."""
    presence: UserPresence
    """How available the user shows themselves to others, such as available or away. Comes only when expanded."""
    integrationPresence: UserPresence
    """The user's availability in an integrated outside system. Comes only when expanded."""
    presenceDefinitions: list[OrganizationPresence]
    """The presences that users of the organisation can choose, regardless of divisions, 100 at most. Comes only when
    expanded.
    """
    divisionedPresenceDefinitions: list[OrganizationPresenceDefinition]
    """The presences that users can choose, each with the division that it is for. Comes only when expanded."""
    routingStatus: RoutingStatus
    """Whether the user is on queue and free for what routing has to offer. Comes only when expanded."""
    conversationSummary: UserConversationSummary
    """How much the user has in hand at present, counted by medium. Comes only when expanded."""
    outOfOffice: OutOfOffice
    """The user's notice of being away. Comes only when expanded."""
    organization: Organization
    """The organisation that the user belongs to. Comes only when expanded."""
    orgProducts: list[DomainOrganizationProduct]
    """The vendor's products that the organisation has. Comes only when expanded."""
    fieldConfigs: FieldConfigs
    """How the profiles of people, groups and the organisation are laid out. Comes only when expanded."""
    date: ServerDate
    """The platform's own time when it answered, wrapped in an object. Comes only when expanded."""
    version: int
    """Version of the user, which grows with each change. A change has to quote the one it was based on."""
    selfUri: RelativeUri
    """Path of the user in the API, which is /api/v2/users/ followed by its id."""


class UserPresence(TypedDict, total=False):
    """How available a user shows themselves to others, such as available, away or on queue, as one source reports it.
    Whether queues can reach them is told by RoutingStatus.
    """

    id: str
    """Id of this presence of the user."""
    name: str
    """Name given to this presence, where one was given; most answers leave it out."""
    modifiedDate: Timestamp
    """When the user's presence was last changed."""
    source: str
    """Name of the product that reports the presence, such as PURECLOUD. Deprecated upstream: sourceId identifies it
    more exactly.
    """
    sourceId: str
    """Id of the registered presence source that reports the presence."""
    primary: bool
    """True if this source's presence is the one that counts for the user. In a request, true makes it so."""
    presenceDefinition: PresenceDefinition
    """The presence that the user has now."""
    futurePresenceDefinition: PresenceDefinition
    """The presence that the user is due to change to; absent when no change is planned."""
    message: str
    """Free text that the user shows beside the presence; empty when there is none."""
    selfUri: RelativeUri
    """Path of the presence in the API, below that of the user."""


class UserReferenceWithName(TypedDict, total=False):
    """A reference to a user that also holds the user's name, so that the user need not be fetched to be shown."""

    id: str
    """Id of the user referred to; all that a request needs to hold."""
    name: str
    """Name under which the user appears to colleagues."""
    selfUri: RelativeUri
    """Path of the user in the API, which is /api/v2/users/ followed by its id."""


class UserRoutingLanguage(TypedDict, total=False):
    """A language that a user can serve customers in, with how well they know it, for routing to match interactions
    with.
    """

    id: str
    """Id of the routing language; the same for every user who has it."""
    name: str
    """Display name of the language, as the organisation set it up."""
    proficiency: float
    """How well the user knows the language, from 0 to 5; higher is better."""
    state: UserRoutingLanguageState
    """Whether routing makes use of the language for this user."""
    languageUri: RelativeUri
    """Path in the API of the language as such, apart from any user."""
    selfUri: RelativeUri
    """Path of the user's language in the API, below that of the user."""


class UserRoutingSkill(TypedDict, total=False):
    """A skill that a user has, with how well they master it, for routing to match interactions with."""

    id: str
    """Id of the routing skill; the same for every user who has it."""
    name: str
    """Display name of the skill, as the organisation set it up."""
    proficiency: float
    """How well the user masters the skill, from 0 to 5; higher is better."""
    state: UserRoutingSkillState
    """Whether routing makes use of the skill for this user."""
    skillUri: RelativeUri
    """Path in the API of the skill as such, apart from any user."""
    selfUri: RelativeUri
    """Path of the user's skill in the API, below that of the user."""


class UserStation(TypedDict, total=False):
    """A station, which is a phone or a softphone in the browser, and the users it is tied to."""

    id: str
    """Id of the station."""
    name: str
    """Display name of the station, which often is that of its user."""
    type: str
    """The kind of station, as a word of the platform such as inin_webrtc_softphone. An open vocabulary."""
    associatedDate: Timestamp
    """When the associated user took the station over; absent while nobody is associated."""
    associatedUser: User
    """The user who takes calls on the station at the moment; absent when nobody does."""
    defaultUser: User
    """The user who has the station as the default one; absent if nobody has."""
    providerInfo: dict[str, str]
    """What the telephony behind the station adds about it, by name, such as the id of its group of edges."""
    webRtcCallAppearances: int
    """How many calls the station can show at once, when it is a WebRTC softphone."""


class UserStations(TypedDict, total=False):
    """The stations of a user, one for each way in which a station can belong to somebody. The same station may appear
    more than once.
    """

    associatedStation: UserStation
    """The station that the user has chosen for now; absent when none is chosen."""
    effectiveStation: UserStation
    """The station on which the user's calls arrive: the associated one or, failing that, the default one."""
    defaultStation: UserStation
    """The station that is the user's unless another is chosen; absent if none was set."""
    lastAssociatedStation: UserStation
    """The station that the user chose most recently, even if it was given up since."""


class WorkPlanBidRanks(TypedDict, total=False):
    """An agent's rank among the others when workforce management gives out the work plans that agents have bid for."""

    id: str
    """Id of the user whose ranks these are."""
    workPlanBiddingPerformance: int
    """Rank by performance, a number from 0 to 9999 that the organisation sets for the agent."""
    biddingTieBreaker: str
    """What decides between agents of equal rank, as text; absent where nothing of the kind was set."""
    selfUri: RelativeUri
    """Path of these ranks in the API."""
