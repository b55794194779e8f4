# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/people/, as the lenient profile promises them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from convoschema.types.common import Date, RelativeUri, Timestamp
    from convoschema.types.lenient.common import (
        AddressableEntityRef,
        Division,
        DomainEntityRef,
        Entity,
        NamedEntity,
        WritableDivision,
    )
    from convoschema.types.lenient.external_contacts import Trustor
    from convoschema.types.lenient.routing import QueueFullReference, RoutingSkill
    from convoschema.types.people import (
        ContactMediaType,
        ContactType,
        DomainResourceConditionNodeConjunction,
        DomainResourceConditionNodeOperator,
        DomainResourceConditionValueType,
        FieldConfigEntityType,
        GroupContactMediaType,
        GroupContactType,
        GroupState,
        GroupType,
        GroupVisibility,
        LocationAddressVerificationDetailsStatus,
        LocationDefinitionState,
        LocationEmergencyNumberType,
        OrganizationPresenceDefinitionSystemPresence,
        OrganizationPresenceDefinitionType,
        OrganizationProductPlatform,
        OrganizationState,
        OrgOAuthClientAuthorizedGrantType,
        OrgOAuthClientState,
        OrgUserState,
        PresenceDefinitionSystemPresence,
        ResourceConditionNodeConjunction,
        ResourceConditionNodeOperator,
        ResourceConditionValueType,
        RoutingStatusStatus,
        UserFullReferenceState,
        UserMeState,
        UserRoutingLanguageState,
        UserRoutingSkillState,
        UserState,
    )

__all__ = [
    "Adjacents",
    "AutoAnswerSetting",
    "AutoAnswerSettings",
    "Biography",
    "Chat",
    "Contact",
    "DomainOrganizationProduct",
    "DomainOrganizationRole",
    "DomainPermissionPolicy",
    "DomainResourceConditionNode",
    "DomainResourceConditionValue",
    "DomainRole",
    "Education",
    "EmployerInfo",
    "FieldConfig",
    "FieldConfigs",
    "FieldList",
    "Geolocation",
    "GeolocationSettings",
    "Group",
    "GroupContact",
    "Image",
    "Location",
    "LocationAddress",
    "LocationAddressVerificationDetails",
    "LocationDefinition",
    "LocationEmergencyNumber",
    "LocationImage",
    "MediaSummary",
    "MediaSummaryDetail",
    "OAuthLastTokenIssued",
    "OrgOAuthClient",
    "OrgUser",
    "Organization",
    "OrganizationPresence",
    "OrganizationPresenceDefinition",
    "OutOfOffice",
    "PresenceDefinition",
    "ResourceConditionNode",
    "ResourceConditionValue",
    "ResourcePermissionPolicy",
    "RoleDivision",
    "RoutingStatus",
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
    "UserMe",
    "UserPresence",
    "UserReferenceWithName",
    "UserRoutingLanguage",
    "UserRoutingSkill",
    "UserStation",
    "UserStations",
    "WorkPlanBidRanks",
]


class Adjacents(TypedDict, total=False):
    """The users around one user in the organisation, as its lines of reporting have it."""

    superiors: list[User] | None
    """The users above this one, from the manager upwards."""
    siblings: list[User] | None
    """The users who have the same manager."""
    directReports: list[User] | None
    """The users who report to this one; empty if nobody does."""


class AutoAnswerSetting(TypedDict, total=False):
    """Whether interactions of one medium are answered without the user's doing."""

    enabled: bool | None
    """True if interactions of the medium are answered without the user's doing; false if the user has to accept each.
    """


class AutoAnswerSettings(TypedDict, total=False):
    """The media in which interactions are answered without the user's doing."""

    settings: dict[str, AutoAnswerSetting | None] | None
    """The setting for each medium, by the name of the medium; media that are left out have none of their own."""


class Biography(TypedDict, total=False):
    """What a user's profile tells about the person behind the account. None of it matters to routing."""

    biography: str | None
    """Text in which the user describes their life and work, for colleagues to read."""
    interests: list[str] | None
    """Subjects that the user takes an interest in, each in free words."""
    hobbies: list[str] | None
    """What the user likes to do outside work, each in free words."""
    spouse: str | None
    """Name of the person to whom the user is married, who may have nothing to do with the organisation; absent unless
    the profile tells it.
    """
    education: list[Education] | None
    """The schools that the user attended, one entry for each school or course."""


class Chat(TypedDict, total=False):
    """A user's identity in the platform's internal chat, in which colleagues write to each other. It has nothing to do
    with chats with customers.
    """

    jabberId: str | None
    """Address of the user in the internal chat, which looks like an e-mail address but takes no e-mail."""


class Contact(TypedDict, total=False):
    """One way to reach a user: a phone number, an extension or an e-mail address, together with the use that it is
    meant for.
    """

    type: ContactType | str | None
    """The use that this address or number is meant for."""
    mediaType: ContactMediaType | str | None
    """The medium in which the user is reached here."""
    address: str | None
    """The phone number or e-mail address itself; absent where extension stands in its place."""
    extension: str | None
    """Internal number that colleagues dial to reach the user, instead of an address."""
    display: str | None
    """The address or extension in the form to show to people, such as a phone number with spaces."""
    countryCode: str | None
    """Country that the phone number belongs to, as a code such as US; absent where there is no phone number."""
    integration: str | None
    """Label of the outside integration that this number goes with; absent on all other numbers."""


class DomainOrganizationProduct(TypedDict, total=False):
    """One of the vendor's products that an organisation has, by its id alone."""

    id: str | None
    """Id of the product, which is a word of the vendor's and no UUID."""


class DomainOrganizationRole(TypedDict, total=False):
    """A role of the organisation: a set of permissions that is granted to users as one, with the licences that it calls
    for.
    """

    id: str | None
    """Id of the role, by which it is granted to users and clients."""
    name: str | None
    """Display name of the role, such as Employee."""
    description: str | None
    """What the role is for, in the words of those who set it up; absent or empty if nobody wrote anything."""
    defaultRoleId: str | None
    """Id of the default role that this one comes from, which is a word such as employee; absent on roles that the
    organisation made itself.
    """
    default: bool | None
    """True if this is one of the roles that the platform provides."""
    base: bool | None
    """True if the role is part of the platform's basic set of roles."""
    permissions: list[str] | None
    """The permissions of the role, each as domain, entity and action joined by colons, without conditions. Each occurs
    once.
    """
    unusedPermissions: list[str] | None
    """Those of the permissions of which no user made use. Each occurs once; comes only when expanded."""
    permissionPolicies: list[DomainPermissionPolicy] | None
    """The permissions of the role as policies, which may hold under conditions. Each occurs once."""
    userCount: int | None
    """How many users have been granted the role; absent unless the request asked for the number."""
    roleNeedsUpdate: bool | None
    """True if the role lags behind the default role that it comes from."""
    baseLicense: str | None
    """Name of the main licence that a user with this role takes up; absent where it is not known."""
    addonLicenses: list[str] | None
    """Names of the further licences that a user with this role takes up, each once; empty if there are none."""
    dateLicenseLastUpdated: Timestamp | None
    """When the licences that the role calls for were last set."""
    selfUri: RelativeUri | None
    """Path of the role in the API, which is /api/v2/authorization/roles/ followed by its id."""


class DomainPermissionPolicy(TypedDict, total=False):
    """A grant of some actions on one kind of entity, as a role holds it, which may hold for all entities of the kind or
    for those that meet a condition.
    """

    policyName: str | None
    """Name of the policy, where it was given one."""
    policyDescription: str | None
    """What the policy is for, in words for people."""
    domain: str | None
    """Area of the platform that the policy is about, such as routing; the first part of a permission."""
    entityName: str | None
    """Kind of entity within the domain, such as queue; the second part of a permission."""
    actionSet: list[str] | None
    """The actions that are granted, such as view, each once; the third part of a permission. The action * stands for
    all.
    """
    namedResources: list[str] | None
    """The single resources that the policy names, each once; empty or absent when it names none."""
    allowConditions: bool | None
    """True if the grant may be narrowed by a condition."""
    resourceConditionNode: DomainResourceConditionNode | None
    """The condition under which the grant holds, as a tree; absent when it always holds."""


class DomainResourceConditionNode(TypedDict, total=False):
    """A node in the condition of a role's permission policy: either a comparison of a variable with values, or several
    nodes joined by a conjunction. Unlike a ResourceConditionNode it can name users, queues and teams in full.
    """

    variableName: str | None
    """Name of the variable that is compared. Present on comparisons."""
    operator: DomainResourceConditionNodeOperator | str | None
    """How the variable is compared with the operands. Present on comparisons."""
    operands: list[DomainResourceConditionValue] | None
    """The values that the variable is compared with. Present on comparisons."""
    conjunction: DomainResourceConditionNodeConjunction | str | None
    """How many of the terms must hold. Present on nodes that have terms."""
    terms: list[DomainResourceConditionNode] | None
    """The nodes that the conjunction joins. They may have terms in their turn."""


class DomainResourceConditionValue(TypedDict, total=False):
    """A value that the condition of a role's permission policy compares a variable with. Of value, user, queue and team
    it holds the one that its type calls for.
    """

    type: DomainResourceConditionValueType | str | None
    """What the value stands for."""
    value: str | None
    """The value itself, as text. Present if type is SCALAR or VARIABLE."""
    user: UserFullReference | None
    """The user that the value stands for. Present if type is USER."""
    queue: QueueFullReference | None
    """The queue that the value stands for. Present if type is QUEUE."""
    team: TeamFullReference | None
    """The work team that the value stands for. Present if type is TEAM."""


class DomainRole(TypedDict, total=False):
    """A reference to a role, which is a set of permissions that is granted to users as one."""

    id: str | None
    """Id of the role."""
    name: str | None
    """Display name of the role, such as Employee."""


class Education(TypedDict, total=False):
    """One stage of a person's education, as the person's profile tells it: where, in what, and from when to when."""

    school: str | None
    """Name of the school, college or other place of learning."""
    dateStart: Date | None
    """Day on which the person began there."""
    dateEnd: Date | None
    """Day on which the person left or finished; absent if that has not happened or is not told."""
    fieldOfStudy: str | None
    """Subject that the person studied there, in free words."""
    notes: str | None
    """Whatever else the person wrote about this stage, such as a degree or a prize."""


class EmployerInfo(TypedDict, total=False):
    """What the employer's records say about a user. Each organisation fills it in after its own fashion, so all of it
    is plain text.
    """

    officialName: str | None
    """Name under which the employer's records hold the person. It need not be the name that colleagues see."""
    employeeId: str | None
    """Number or code by which the employer's own systems know the person; the platform attaches no meaning to it."""
    dateHire: str | None
    """Day on which the person was hired. Text without a declared form, so it may be no ISO 8601 date."""
    employeeType: str | None
    """Kind of employment, such as full-time or contractor, in the organisation's own words."""


class FieldConfig(TypedDict, total=False):
    """The layout of one kind of profile in the organisation's directory, as sections of fields."""

    id: str | None
    """Id of the layout. Requests ask for a layout by the kind of profile instead."""
    name: str | None
    """Name of the layout, where it was given one."""
    entityType: FieldConfigEntityType | str | None
    """The kind of entity that the profile describes."""
    sections: list[Section] | None
    """The sections of the profile, in the order in which they are shown."""
    version: str | None
    """Version of the layout, as text, which grows with each change."""
    schemaVersion: str | None
    """Version of the format in which the layout is written, as text."""
    state: str | None
    """Whether the layout is in use, in a word such as active. An open vocabulary."""
    selfUri: RelativeUri | None
    """Path of the layout in the API."""


class FieldConfigs(TypedDict, total=False):
    """How profiles are laid out: which fields people, groups and the organisation itself have in the organisation's
    directory.
    """

    person: FieldConfig | None
    """The fields of a person's profile."""
    group: FieldConfig | None
    """The fields of a group's profile."""
    org: FieldConfig | None
    """The fields of the organisation's own profile."""


class FieldList(TypedDict, total=False):
    """A field of a profile, in spite of its name not a list: what it is called, what may be filled in and how often."""

    key: str | None
    """Name of the field, fit for programs."""
    type: str | None
    """The kind of thing that the field holds, in a word such as text. An open vocabulary."""
    labelKeys: list[str] | None
    """Keys of the labels under which the field's values can be filed, such as those for a work and a home number."""
    customLabels: bool | None
    """True if people may give labels of their own."""
    instructionText: str | None
    """What people are told about filling in the field; absent or empty if nothing."""
    params: dict[str, Any] | None
    """Further settings of the field, by name; which there are depends on its type."""
    repeatable: bool | None
    """True if the field can have more than one value."""
    required: bool | None
    """True if the field must be filled in."""
    gdpr: bool | None
    """True if the field counts as personal under the European data protection regulation."""
    state: str | None
    """Whether the field is in use, in a word such as active. An open vocabulary."""


class Geolocation(TypedDict, total=False):
    """Where a user is, as one of their clients reported it. Present on users who share their whereabouts."""

    id: str | None
    """Id of the geolocation."""
    name: str | None
    """Name given to the geolocation, where one was given."""
    type: str | None
    """The kind of client that reported the geolocation, in a word such as web, ios or android. An open vocabulary."""
    primary: bool | None
    """True if this client's report is the one that counts for the user. In a request, true makes it so."""
    latitude: float | None
    """Degrees north of the equator; negative to the south of it."""
    longitude: float | None
    """Degrees east of Greenwich; negative to the west of it."""
    country: str | None
    """Country that the user is in."""
    region: str | None
    """Region of that country that the user is in, such as a state or a province."""
    city: str | None
    """City that the user is in or near."""
    locations: list[LocationDefinition] | None
    """The organisation's own locations that go with these whereabouts; empty or absent when there are none."""
    selfUri: RelativeUri | None
    """Path of the geolocation in the API, below that of the user."""


class GeolocationSettings(TypedDict, total=False):
    """Whether the organisation uses its users' whereabouts, and with which map service."""

    id: str | None
    """Id of the settings, of which an organisation has one set."""
    name: str | None
    """Name of the settings, where they were given one."""
    enabled: bool | None
    """True if users may share where they are."""
    mapboxKey: str | None
    """Key with which clients fetch maps from the Mapbox service; treat it as confidential."""
    selfUri: RelativeUri | None
    """Path of the settings in the API."""


class Group(TypedDict, total=False):
    """A set of users with a name, who can be reached, granted roles or given work as one. References to groups hold no
    more than an id and a path. Requests create one as GroupCreate and change one as GroupUpdate.
    """

    id: str | None
    """Id of the group."""
    name: str | None
    """Display name of the group."""
    description: str | None
    """What the group is for, in the words of those who set it up; absent or empty if nobody wrote anything."""
    type: GroupType | str | None
    """The standing that the group has in the organisation."""
    dateModified: Timestamp | None
    """When the group was last changed."""
    owners: list[User] | None
    """The users who look after the group."""
    memberCount: int | None
    """How many members the group has."""
    includeOwners: bool | None
    """True if the owners count as members of the group."""
    email: str | None
    """E-mail address of the group as a whole."""
    addresses: list[GroupContact] | None
    """The phone numbers and extensions of the group as a whole."""
    chat: Chat | None
    """The group's room in the platform's internal chat."""
    images: list[Image] | None
    """Pictures of the group, one entry for each size that is kept."""
    visibility: GroupVisibility | str | None
    """The circle of people to whom the group is shown."""
    rulesVisible: bool | None
    """True if those who see the group also see the rules by which users become members."""
    rolesEnabled: bool | None
    """True if roles can be granted to the group."""
    callsEnabled: bool | None
    """True if the group can be called as one."""
    state: GroupState | str | None
    """Whether the group is in use."""
    version: int | None
    """Version of the group, which grows with each change."""
    selfUri: RelativeUri | None
    """Path of the group in the API, which is /api/v2/groups/ followed by its id."""


class GroupContact(TypedDict, total=False):
    """One way to reach a group as a whole: a phone number or an extension, together with the use that it is meant for.
    """

    type: GroupContactType | str | None
    """The use that this number is meant for."""
    mediaType: GroupContactMediaType | str | None
    """The medium in which the group is reached here."""
    address: str | None
    """The phone number itself; absent where extension stands in its place."""
    extension: str | None
    """Internal number that colleagues dial to reach the group, instead of an address."""
    display: str | None
    """The address or extension in the form to show to people, such as a phone number with spaces."""


class Image(TypedDict, total=False):
    """One copy of a picture of a user or a group, in one size. The same picture is usually kept in several."""

    resolution: str | None
    """Size of this copy in pixels, as width and height or as one of them, such as 640x480 or x128."""
    imageUri: str | None
    """Address from which this copy can be fetched. It leads to the likeness of a person when the picture is a user's.
    """


class Location(TypedDict, total=False):
    """The place where a user works: one of the organisation's locations and, if known, the spot on its floor plan."""

    id: str | None
    """Id of the location where the user works."""
    floorplanId: str | None
    """Id of the picture of the floor that coordinates refers to; absent when the location has none."""
    coordinates: dict[str, float | None] | None
    """The user's spot on the floor plan, as numbers by the name of the axis. Without meaning when there is no floor
    plan.
    """
    notes: str | None
    """Free text about where to find the user, such as a desk or a door."""
    locationDefinition: LocationDefinition | None
    """The location itself, with its address; some answers give no more of it than its id and path."""


class LocationAddress(TypedDict, total=False):
    """Postal address of one of the organisation's locations, which may be the home of an agent who works from there."""

    street1: str | None
    """First line of the street address, as a rule the street and the house number."""
    street2: str | None
    """Second line of the street address, such as a suite or a floor; empty or absent if one line is enough."""
    city: str | None
    """City, town or village."""
    state: str | None
    """State, province or region, in countries whose addresses have one."""
    zipcode: str | None
    """Postal code, in the form that the country uses."""
    country: str | None
    """Country of the address, as a code of two capital letters such as US."""
    countryName: str | None
    """Name of that country, in words."""


class LocationAddressVerificationDetails(TypedDict, total=False):
    """How far the check has come that a location's address exists, and who does it."""

    dateStarted: Timestamp | None
    """When the check began."""
    dateFinished: Timestamp | None
    """When the check ended; absent until then."""
    service: str | None
    """Name of the service that checks the address."""
    status: LocationAddressVerificationDetailsStatus | str | None
    """Where the check of the address stands."""


class LocationDefinition(TypedDict, total=False):
    """One of the organisation's places, such as a building, a floor or an agent's home office. Locations can lie within
    each other, and each can carry what emergency calls from it need.
    """

    id: str | None
    """Id of the location."""
    name: str | None
    """Display name of the location, which may tell whose home it is when an agent works from there."""
    contactUser: AddressableEntityRef | None
    """The user to turn to about the location; absent if nobody was named."""
    path: list[str] | None
    """Ids of all the locations that this one lies within, in order of nesting; empty for one that lies within no other.
    """
    address: LocationAddress | None
    """Postal address of the location."""
    addressVerified: bool | None
    """True if a check found that the address exists."""
    addressStored: bool | None
    """True if the address has been put on record for emergency calls from the location."""
    addressVerificationDetails: LocationAddressVerificationDetails | None
    """How the check of the address went. Comes only when expanded."""
    emergencyNumber: LocationEmergencyNumber | None
    """Number that emergency calls from the location show, so that they can be called back and found."""
    notes: str | None
    """Free text about the location, such as how to get in."""
    profileImage: list[LocationImage] | None
    """Pictures of the location, one entry for each size that is kept. Comes only when expanded."""
    floorplanImage: list[LocationImage] | None
    """Pictures of the location's floor plan, one entry for each size that is kept. Comes only when expanded."""
    images: str | None
    """A text, in spite of its name; the pictures themselves are in profileImage and floorplanImage."""
    state: LocationDefinitionState | str | None
    """Whether the location is in use."""
    version: int | None
    """Version of the location, which grows with each change. A change has to quote the one it was based on."""
    selfUri: RelativeUri | None
    """Path of the location in the API, which is /api/v2/locations/ followed by its id."""


class LocationEmergencyNumber(TypedDict, total=False):
    """The phone number by which the emergency services recognise a location and call it back."""

    e164: str | None
    """Number in E.164 form, fit for comparing and dialling."""
    number: str | None
    """Number in the form in which it was given."""
    type: LocationEmergencyNumberType | str | None
    """What the number serves for."""


class LocationImage(TypedDict, total=False):
    """One copy of a picture of a location or of its floor plan, in one size. The same picture is usually kept in
    several.
    """

    resolution: str | None
    """Size of this copy in pixels, as width and height or as one of them, such as 640x480 or x128."""
    imageUri: str | None
    """Address from which this copy can be fetched."""


class MediaSummary(TypedDict, total=False):
    """How many conversations of one medium a user has in hand, with those that came through queues counted apart from
    the others.
    """

    contactCenter: MediaSummaryDetail | None
    """Counts of the conversations that came through queues."""
    enterprise: MediaSummaryDetail | None
    """Counts of the conversations that came through no queue, such as calls between colleagues."""


class MediaSummaryDetail(TypedDict, total=False):
    """How many conversations of one medium and origin a user is in, and after how many others the user is still busy
    with after-call work.
    """

    active: int | None
    """How many conversations the user is in at the moment."""
    acw: int | None
    """How many conversations the user does after-call work for at the moment."""


class OAuthLastTokenIssued(TypedDict, total=False):
    """The fact that a user was issued an OAuth token, without the token itself."""

    dateIssued: Timestamp | None
    """When the latest token was issued; absent if there never was one."""


class OrgOAuthClient(TypedDict, total=False):
    """An application that may ask for tokens in the organisation's name, as it is shown to others: its secret is left
    out.
    """

    id: str | None
    """Id of the client, with which the application makes itself known."""
    name: str | None
    """Display name of the client, as the organisation set it up."""
    organization: NamedEntity | None
    """The organisation that the client belongs to."""
    authorizedGrantType: OrgOAuthClientAuthorizedGrantType | str | None
    """The way in which the application gets its tokens."""
    scope: list[str] | None
    """What tokens of the client are good for at most, in words such as users:readonly; absent where it is not limited
    and for CLIENT-CREDENTIALS, where the roles decide.
    """
    roleDivisions: list[RoleDivision] | None
    """The roles that the client itself has, each in a division and each pair once. Only for CLIENT-CREDENTIALS."""
    dateCreated: Timestamp | None
    """When the client was set up."""
    createdBy: DomainEntityRef | None
    """The user who set the client up."""
    dateModified: Timestamp | None
    """When the client was last changed."""
    modifiedBy: DomainEntityRef | None
    """The user who last changed the client."""
    state: OrgOAuthClientState | str | None
    """Whether the client is in use."""
    dateToDelete: Timestamp | None
    """When the client is due to be deleted; absent unless that is planned."""


class OrgUser(TypedDict, total=False):
    """A user together with the organisation that the account is in, as needed where organisations deal with each other.
    It has all that User has but selfUri, and many of the properties come only when a request asks to expand them.
    """

    id: str | None
    """Id of the user; it stays the same when the name or the e-mail address changes."""
    name: str | None
    """Name under which the user appears to colleagues; references to users often leave it out."""
    preferredName: str | None
    """Full name by which the user prefers to be called; absent if none was given."""
    username: str | None
    """Name with which the user signs in, as a rule an e-mail address."""
    email: str | None
    """E-mail address that the account belongs to. Others at which the user can be reached are among addresses."""
    title: str | None
    """The user's position, such as Team Lead, in the organisation's own words."""
    department: str | None
    """Part of the organisation in which the user works, in the organisation's own words."""
    division: Division | None
    """The division that the user belongs to, which decides who may see and change the user."""
    organization: Organization | None
    """The organisation that the user's account is in."""
    dateWelcomeSent: Timestamp | None
    """When the welcome message went out to the user; absent if none did. Comes only when expanded."""
    dateLastLogin: Timestamp | None
    """When the user last signed in with user name and password; absent if that never happened. Comes only when
    expanded.
    """
    lastTokenIssued: OAuthLastTokenIssued | None
    """When the user was last issued an OAuth token, wrapped in an object. Comes only when expanded."""
    manager: User | None
    """The user to whom this one reports; absent if none is set. Usually a mere reference, but by its model a whole user
    with a manager in turn.
    """
    team: Team | None
    """The work team to which the user belongs; absent if there is none. Comes only when expanded."""
    groups: list[Group] | None
    """The groups to which the user belongs. Comes only when expanded."""
    primaryContactInfo: list[Contact] | None
    """The foremost way to reach the user in each medium, which the platform picks from addresses."""
    addresses: list[Contact] | None
    """Ways to reach the user, one entry for each number, extension or e-mail address."""
    chat: Chat | None
    """The user's identity in the internal chat between colleagues."""
    images: list[Image] | None
    """Pictures of the user, one entry for each size that is kept."""
    skills: list[UserRoutingSkill] | None
    """Skills by which routing finds the user, each with a proficiency. Comes only when expanded."""
    languages: list[UserRoutingLanguage] | None
    """Languages by which routing finds the user, each with a proficiency. Comes only when expanded."""
    acdAutoAnswer: bool | None
    """True if interactions that routing offers to the user are answered without the user's doing."""
    workPlanBidRanks: WorkPlanBidRanks | None
    """The user's rank among agents who bid for work plans. Comes only when expanded."""
    authorization: UserAuthorization | None
    """The roles that the user was given and the permissions that come with them. Comes only when expanded."""
    biography: Biography | None
    """What the user's profile tells about the person. Comes only when expanded."""
    employerInfo: EmployerInfo | None
    """What the employer's records say about the user. Comes only when expanded."""
    certifications: list[str] | None
    """Certificates that the user's profile names, each in free words. Comes only when expanded."""
    profileSkills: list[str] | None
    """Skills that the user's profile names, each in free words; those that routing goes by are under skills. Comes only
    when expanded.
    """
    languagePreference: str | None
    """Language that the user prefers, as a code such as en-US; what the user can offer to customers is under languages.
    Comes only when expanded.
    """
    locations: list[Location] | None
    """The locations where the user works, each with the spot there if it is known. Comes only when expanded."""
    geolocation: Geolocation | None
    """Where the user is at present, as far as the platform knows. Comes only when expanded."""
    station: UserStations | None
    """The stations that are the user's in one way or another, the one on which calls arrive now among them. Comes only
    when expanded.
    """
    state: OrgUserState | str | None
    """Whether the account is in use."""
    presence: UserPresence | None
    """How available the user shows themselves to others, such as available or away. Comes only when expanded."""
    integrationPresence: UserPresence | None
    """The user's availability in an integrated outside system. Comes only when expanded."""
    routingStatus: RoutingStatus | None
    """Whether the user is on queue and free for what routing has to offer. Comes only when expanded."""
    conversationSummary: UserConversationSummary | None
    """How much the user has in hand at present, counted by medium. Comes only when expanded."""
    outOfOffice: OutOfOffice | None
    """The user's notice of being away. Comes only when expanded."""
    version: int | None
    """Version of the user, which grows with each change. A change has to quote the one it was based on; references
    leave it out.
    """


class Organization(TypedDict, total=False):
    """An organisation on the platform, which is one customer of the vendor with users, queues and settings of its own.
    Not to be confused with an external organization, to which the customers of a contact centre belong.
    """

    id: str | None
    """Id of the organisation."""
    name: str | None
    """Display name of the organisation."""
    thirdPartyOrgName: str | None
    """Short name by which the organisation is known throughout the platform; it never changes."""
    thirdPartyOrgId: str | None
    """A further id of the organisation, beside the one that the API knows it by."""
    thirdPartyURI: str | None
    """URI that goes with thirdPartyOrgName, where one was set."""
    domain: str | None
    """Internet domain of the organisation."""
    defaultLanguage: str | None
    """Language, or language and region, that is used where a user has chosen none, such as en or en-us."""
    defaultCountryCode: str | None
    """Country that is assumed where none is named, as a code of two capital letters such as US."""
    defaultSiteId: str | None
    """Id of the telephony site that is used where no other is named."""
    supportURI: str | None
    """Where requests for support go: as a rule an e-mail address, in spite of the name."""
    voicemailEnabled: bool | None
    """True if voicemail is switched on for the organisation."""
    features: dict[str, bool | None] | None
    """Features of the platform by name: true for each that the organisation has, false for each that it lacks."""
    productPlatform: OrganizationProductPlatform | str | None
    """The vendor's product that the organisation comes from."""
    state: OrganizationState | str | None
    """Whether the organisation is in use."""
    deletable: bool | None
    """True if the organisation may be deleted."""
    version: int | None
    """Version of the organisation's settings, which grows with each change. A change has to quote the one it was based
    on.
    """
    selfUri: RelativeUri | None
    """Path of the organisation in the API."""


class OrganizationPresence(TypedDict, total=False):
    """A presence that users of the organisation can choose, in the older form that knows no divisions."""

    id: str | None
    """Id of the presence definition; users' presences refer to it."""
    name: str | None
    """Name of the presence, where it has one beside its labels."""
    languageLabels: dict[str, str | None] | None
    """What the presence is called, by language code such as en_US."""
    systemPresence: str | None
    """The presence of the platform that this one counts as, in a word such as Meeting. An open vocabulary here."""
    primary: bool | None
    """True if this is the presence that stands for its system presence where none is chosen more exactly."""
    createdDate: Timestamp | None
    """When the presence was defined; absent on the platform's own."""
    createdBy: User | None
    """The user who defined the presence; absent on the platform's own."""
    modifiedDate: Timestamp | None
    """When the definition was last changed; absent on the platform's own."""
    modifiedBy: User | None
    """The user who last changed the definition; absent on the platform's own."""
    deactivated: bool | None
    """True if users can no longer choose the presence."""
    selfUri: RelativeUri | None
    """Path of the presence definition in the API."""


class OrganizationPresenceDefinition(TypedDict, total=False):
    """A presence that users can choose, in the newer form that is set up for a division."""

    id: str | None
    """Id of the presence definition; users' presences refer to it."""
    name: str | None
    """Name of the presence, where it has one beside its labels."""
    type: OrganizationPresenceDefinitionType | str | None
    """Who made the presence."""
    languageLabels: dict[str, str | None] | None
    """What the presence is called, by language code such as en_US."""
    systemPresence: OrganizationPresenceDefinitionSystemPresence | str | None
    """The presence of the platform that this one counts as."""
    divisionId: str | None
    """Id of the division whose users can choose the presence; * stands for all divisions."""
    deactivated: bool | None
    """True if users can no longer choose the presence."""
    selfUri: RelativeUri | None
    """Path of the presence definition in the API."""


class OutOfOffice(TypedDict, total=False):
    """A user's notice of being away, with the time for which it holds. There may be a notice that is not switched on,
    as active tells.
    """

    id: str | None
    """Id of the notice."""
    name: str | None
    """Name of the notice itself, where one was given; the user has a name of their own."""
    startDate: Timestamp | None
    """When the absence begins. A moment in time in spite of its name, not a day."""
    endDate: Timestamp | None
    """When the absence ends; absent if no end is set."""
    user: User | None
    """The user who is away, as a rule by id and path alone."""
    active: bool | None
    """True if the notice is switched on."""
    indefinite: bool | None
    """True if the absence has no end that is known in advance."""
    selfUri: RelativeUri | None
    """Path of the notice in the API, below that of the user."""


class PresenceDefinition(TypedDict, total=False):
    """A kind of presence that users can choose: one of the platform's own or one that the organisation set up beneath
    it.
    """

    id: str | None
    """Id of the presence definition; all that a request needs to hold."""
    systemPresence: PresenceDefinitionSystemPresence | None
    """The presence of the platform that this one counts as. An open vocabulary, in words such as Available in some
    answers and in capitals such as AVAILABLE in others.
    """
    selfUri: RelativeUri | None
    """Path of the presence definition in the API, which is /api/v2/presencedefinitions/ followed by its id."""


class ResourceConditionNode(TypedDict, total=False):
    """A node in the condition of a permission policy: either a comparison of a variable with values, or several nodes
    joined by a conjunction.
    """

    variableName: str | None
    """Name of the variable that is compared. Present on comparisons."""
    operator: ResourceConditionNodeOperator | str | None
    """How the variable is compared with the operands. Present on comparisons."""
    operands: list[ResourceConditionValue] | None
    """The values that the variable is compared with. Present on comparisons."""
    conjunction: ResourceConditionNodeConjunction | str | None
    """How many of the terms must hold. Present on nodes that have terms."""
    terms: list[ResourceConditionNode] | None
    """The nodes that the conjunction joins. They may have terms in their turn."""


class ResourceConditionValue(TypedDict, total=False):
    """A value that the condition of a permission policy compares a variable with."""

    type: ResourceConditionValueType | str | None
    """What the value stands for."""
    value: str | None
    """The value itself, as text whatever it stands for."""


class ResourcePermissionPolicy(TypedDict, total=False):
    """A grant of some actions on one kind of entity, which may hold for all entities of the kind or for those that meet
    a condition.
    """

    id: str | None
    """Id of the policy."""
    policyName: str | None
    """Name of the policy, where it was given one."""
    policyDescription: str | None
    """What the policy is for, in words for people."""
    domain: str | None
    """Area of the platform that the policy is about, such as routing; the first part of a permission."""
    entityName: str | None
    """Kind of entity within the domain, such as queue; the second part of a permission."""
    actionSet: list[str] | None
    """The actions that are granted, such as view, each once; the third part of a permission. The action * stands for
    all.
    """
    actionSetKey: str | None
    """One key for all that actionSet lists, by which equal sets of actions can be told. Its form is not documented."""
    allowConditions: bool | None
    """True if the grant may be narrowed by a condition."""
    resourceCondition: str | None
    """The condition under which the grant holds, as text; absent when it always holds."""
    resourceConditionNode: ResourceConditionNode | None
    """The condition under which the grant holds, as a tree; absent when it always holds."""
    namedResources: list[str] | None
    """The single resources that the policy names; empty or absent when it names none."""


class RoleDivision(TypedDict, total=False):
    """A role together with the division in which it is granted, by their ids."""

    roleId: str | None
    """Id of the role that is granted."""
    divisionId: str | None
    """Id of the division in which the role is granted; * stands for all divisions."""


class RoutingStatus(TypedDict, total=False):
    """Whether queues can give a user interactions at the moment, and since when. It is kept apart from the presence
    that the user shows to others.
    """

    userId: str | None
    """Id of the user whose status this is."""
    startTime: Timestamp | None
    """When the user came to have this status."""
    status: RoutingStatusStatus | str | None
    """Whether routing can offer the user an interaction at the moment and, if not, why."""


class Section(TypedDict, total=False):
    """A section of a profile, which groups fields that belong together."""

    key: str | None
    """Name of the section, fit for programs."""
    instructionText: str | None
    """What people are told about filling in the section; absent or empty if nothing."""
    fieldList: list[FieldList] | None
    """The fields of the section, in the order in which they are shown."""
    state: str | None
    """Whether the section is in use, in a word such as active. An open vocabulary."""


class ServerDate(TypedDict, total=False):
    """The platform's own time, by which a client can tell how far its clock is off. Comes with the user who sent the
    request, when that is expanded.
    """

    currentDate: Timestamp | None
    """The moment at which the platform answered the request."""


class Team(TypedDict, total=False):
    """A work team: users who work together, usually under one supervisor. A user belongs to one team at most."""

    id: str | None
    """Id of the team."""
    name: str | None
    """Display name of the team."""
    description: str | None
    """What the team is for, in the words of those who set it up; absent or empty if nobody wrote anything."""
    dateCreated: Timestamp | None
    """When the team was created."""
    dateModified: Timestamp | None
    """When the team was last changed."""
    division: WritableDivision | None
    """The division that the team belongs to."""
    memberCount: int | None
    """How many members the team has."""
    selfUri: RelativeUri | None
    """Path of the team in the API, which is /api/v2/teams/ followed by its id."""


class TeamFullReference(TypedDict, total=False):
    """A work team that the condition of a permission names. It has room for all that is known of a team, but is as a
    rule no more than an id.
    """

    id: str | None
    """Id of the team that the condition is about; as a rule all that there is."""
    name: str | None
    """Display name of the team."""
    description: str | None
    """What the team is for, in the words of those who set it up; absent or empty if nobody wrote anything."""
    dateCreated: Timestamp | None
    """When the team was created."""
    dateModified: Timestamp | None
    """When the team was last changed."""
    division: WritableDivision | None
    """The division that the team belongs to."""
    memberCount: int | None
    """How many members the team has."""
    selfUri: RelativeUri | None
    """Path of the team in the API, which is /api/v2/teams/ followed by its id."""


class TokenInfo(TypedDict, total=False):
    """What the token of a request stands for: in which organisation it is good, which application got it and what it
    allows. The token itself is not there.
    """

    organization: NamedEntity | None
    """The organisation in which the token is good."""
    homeOrganization: NamedEntity | None
    """The organisation that the user comes from, when the user works in another one that trusts it."""
    clonedUser: TokenInfoClonedUser | None
    """The user whom the present one stands for in an organisation that trusts theirs; absent at home."""
    OAuthClient: OrgOAuthClient | None
    """The application that got the token."""
    authorizedScope: list[str] | None
    """What the token is good for, in words such as users:readonly; absent where it is not limited."""
    dateTokenIdles: Timestamp | None
    """When the token becomes invalid unless it is used before; absent where no such limit is set."""


class TokenInfoClonedUser(TypedDict, total=False):
    """The user, in their own organisation, for whom another organisation keeps a clone to work there."""

    id: str | None
    """Id of the user in their own organisation."""
    organization: Entity | None
    """The user's own organisation, by its id alone."""


class User(TypedDict, total=False):
    """A person with an account in the organisation, such as an agent or a supervisor. What other models hold of a user
    is often no more than id and selfUri, and many of the properties here come only when a request asks to expand them.
    Requests create one as CreateUser and change one as UpdateUser.
    """

    id: str | None
    """Id of the user; it stays the same when the name or the e-mail address changes."""
    name: str | None
    """Name under which the user appears to colleagues; references to users often leave it out."""
    preferredName: str | None
    """Full name by which the user prefers to be called; absent if none was given."""
    username: str | None
    """Name with which the user signs in, as a rule an e-mail address."""
    email: str | None
    """E-mail address that the account belongs to. Others at which the user can be reached are among addresses."""
    title: str | None
    """The user's position, such as Team Lead, in the organisation's own words."""
    department: str | None
    """Part of the organisation in which the user works, in the organisation's own words."""
    division: Division | None
    """The division that the user belongs to, which decides who may see and change the user."""
    dateWelcomeSent: Timestamp | None
    """When the welcome message went out to the user; absent if none did. Comes only when expanded."""
    dateLastLogin: Timestamp | None
    """When the user last signed in with user name and password; absent if that never happened. Comes only when
    expanded.
    """
    lastTokenIssued: OAuthLastTokenIssued | None
    """When the user was last issued an OAuth token, wrapped in an object. Comes only when expanded."""
    manager: User | None
    """The user to whom this one reports; absent if none is set. Usually a mere reference, but by its model a whole user
    with a manager in turn.
    """
    team: Team | None
    """The work team to which the user belongs; absent if there is none. Comes only when expanded."""
    groups: list[Group] | None
    """The groups to which the user belongs. Comes only when expanded."""
    primaryContactInfo: list[Contact] | None
    """The foremost way to reach the user in each medium, which the platform picks from addresses."""
    addresses: list[Contact] | None
    """Ways to reach the user, one entry for each number, extension or e-mail address."""
    chat: Chat | None
    """The user's identity in the internal chat between colleagues."""
    images: list[Image] | None
    """Pictures of the user, one entry for each size that is kept."""
    skills: list[UserRoutingSkill] | None
    """Skills by which routing finds the user, each with a proficiency. Comes only when expanded."""
    languages: list[UserRoutingLanguage] | None
    """Languages by which routing finds the user, each with a proficiency. Comes only when expanded."""
    acdAutoAnswer: bool | None
    """True if interactions that routing offers to the user are answered without the user's doing."""
    workPlanBidRanks: WorkPlanBidRanks | None
    """The user's rank among agents who bid for work plans. Comes only when expanded."""
    authorization: UserAuthorization | None
    """The roles that the user was given and the permissions that come with them. Comes only when expanded."""
    biography: Biography | None
    """What the user's profile tells about the person. Comes only when expanded."""
    employerInfo: EmployerInfo | None
    """What the employer's records say about the user. Comes only when expanded."""
    certifications: list[str] | None
    """Certificates that the user's profile names, each in free words. Comes only when expanded."""
    profileSkills: list[str] | None
    """Skills that the user's profile names, each in free words; those that routing goes by are under skills. Comes only
    when expanded.
    """
    languagePreference: str | None
    """Language that the user prefers, as a code such as en-US; what the user can offer to customers is under languages.
    Comes only when expanded.
    """
    locations: list[Location] | None
    """The locations where the user works, each with the spot there if it is known. Comes only when expanded."""
    geolocation: Geolocation | None
    """Where the user is at present, as far as the platform knows. Comes only when expanded."""
    station: UserStations | None
    """The stations that are the user's in one way or another, the one on which calls arrive now among them. Comes only
    when expanded.
    """
    state: UserState | str | None
    """Whether the account is in use."""
    presence: UserPresence | None
    """How available the user shows themselves to others, such as available or away. Comes only when expanded."""
    integrationPresence: UserPresence | None
    """The user's availability in an integrated outside system. Comes only when expanded."""
    routingStatus: RoutingStatus | None
    """Whether the user is on queue and free for what routing has to offer. Comes only when expanded."""
    conversationSummary: UserConversationSummary | None
    """How much the user has in hand at present, counted by medium. Comes only when expanded."""
    outOfOffice: OutOfOffice | None
    """The user's notice of being away. Comes only when expanded."""
    version: int | None
    """Version of the user, which grows with each change. A change has to quote the one it was based on; references
    leave it out.
    """
    selfUri: RelativeUri | None
    """Path of the user in the API, which is /api/v2/users/ followed by its id."""


class UserAuthorization(TypedDict, total=False):
    """What a user may do: the roles that were granted to them and the permissions that follow."""

    roles: list[DomainRole] | None
    """The roles that were granted to the user."""
    unusedRoles: list[DomainRole] | None
    """Those of the roles that the user makes no use of."""
    permissions: list[str] | None
    """The permissions that the roles add up to, each as domain, entity and action joined by colons."""
    permissionPolicies: list[ResourcePermissionPolicy] | None
    """The policies behind the permissions, with any conditions under which they hold."""


class UserConversationSummary(TypedDict, total=False):
    """How many conversations a user has in hand at the moment, by medium. It counts them; the conversations themselves
    are not here.
    """

    userId: str | None
    """Id of the user whose conversations are counted."""
    call: MediaSummary | None
    """The user's voice calls."""
    callback: MediaSummary | None
    """The user's callbacks."""
    email: MediaSummary | None
    """The user's e-mail exchanges."""
    message: MediaSummary | None
    """The user's messaging sessions: SMS, web messaging and the social messengers."""
    chat: MediaSummary | None
    """The user's web chats, of the first generation of chat."""
    socialExpression: MediaSummary | None
    """The public social media posts that the user handles."""
    video: MediaSummary | None
    """The user's video sessions."""


class UserFullReference(TypedDict, total=False):
    """A user that the condition of a permission names. It has room for all that is known of a user, but is as a rule no
    more than an id.
    """

    id: str | None
    """Id of the user that the condition is about; as a rule all that there is."""
    name: str | None
    """Name under which the user appears to colleagues; references to users often leave it out."""
    preferredName: str | None
    """Full name by which the user prefers to be called; absent if none was given."""
    username: str | None
    """Name with which the user signs in, as a rule an e-mail address."""
    email: str | None
    """E-mail address that the account belongs to. Others at which the user can be reached are among addresses."""
    title: str | None
    """The user's position, such as Team Lead, in the organisation's own words."""
    department: str | None
    """Part of the organisation in which the user works, in the organisation's own words."""
    division: Division | None
    """The division that the user belongs to, which decides who may see and change the user."""
    dateWelcomeSent: Timestamp | None
    """When the welcome message went out to the user; absent if none did. Comes only when expanded."""
    dateLastLogin: Timestamp | None
    """When the user last signed in with user name and password; absent if that never happened. Comes only when
    expanded.
    """
    lastTokenIssued: OAuthLastTokenIssued | None
    """When the user was last issued an OAuth token, wrapped in an object. Comes only when expanded."""
    manager: User | None
    """The user to whom this one reports; absent if none is set. Usually a mere reference, but by its model a whole user
    with a manager in turn.
    """
    team: Team | None
    """The work team to which the user belongs; absent if there is none. Comes only when expanded."""
    groups: list[Group] | None
    """The groups to which the user belongs. Comes only when expanded."""
    primaryContactInfo: list[Contact] | None
    """The foremost way to reach the user in each medium, which the platform picks from addresses."""
    addresses: list[Contact] | None
    """Ways to reach the user, one entry for each number, extension or e-mail address."""
    chat: Chat | None
    """The user's identity in the internal chat between colleagues."""
    images: list[Image] | None
    """Pictures of the user, one entry for each size that is kept."""
    skills: list[UserRoutingSkill] | None
    """Skills by which routing finds the user, each with a proficiency. Comes only when expanded."""
    languages: list[UserRoutingLanguage] | None
    """Languages by which routing finds the user, each with a proficiency. Comes only when expanded."""
    acdAutoAnswer: bool | None
    """True if interactions that routing offers to the user are answered without the user's doing."""
    workPlanBidRanks: WorkPlanBidRanks | None
    """The user's rank among agents who bid for work plans. Comes only when expanded."""
    authorization: UserAuthorization | None
    """The roles that the user was given and the permissions that come with them. Comes only when expanded."""
    biography: Biography | None
    """What the user's profile tells about the person. Comes only when expanded."""
    employerInfo: EmployerInfo | None
    """What the employer's records say about the user. Comes only when expanded."""
    certifications: list[str] | None
    """Certificates that the user's profile names, each in free words. Comes only when expanded."""
    profileSkills: list[str] | None
    """Skills that the user's profile names, each in free words; those that routing goes by are under skills. Comes only
    when expanded.
    """
    languagePreference: str | None
    """Language that the user prefers, as a code such as en-US; what the user can offer to customers is under languages.
    Comes only when expanded.
    """
    locations: list[Location] | None
    """The locations where the user works, each with the spot there if it is known. Comes only when expanded."""
    geolocation: Geolocation | None
    """Where the user is at present, as far as the platform knows. Comes only when expanded."""
    station: UserStations | None
    """The stations that are the user's in one way or another, the one on which calls arrive now among them. Comes only
    when expanded.
    """
    state: UserFullReferenceState | str | None
    """Whether the account is in use."""
    presence: UserPresence | None
    """How available the user shows themselves to others, such as available or away. Comes only when expanded."""
    integrationPresence: UserPresence | None
    """The user's availability in an integrated outside system. Comes only when expanded."""
    routingStatus: RoutingStatus | None
    """Whether the user is on queue and free for what routing has to offer. Comes only when expanded."""
    conversationSummary: UserConversationSummary | None
    """How much the user has in hand at present, counted by medium. Comes only when expanded."""
    outOfOffice: OutOfOffice | None
    """The user's notice of being away. Comes only when expanded."""
    version: int | None
    """Version of the user, which grows with each change. A change has to quote the one it was based on; references
    leave it out.
    """
    selfUri: RelativeUri | None
    """Path of the user in the API, which is /api/v2/users/ followed by its id."""


class UserMe(TypedDict, total=False):
    """The user who sent the request, with all that a User holds and much about the organisation around them. Answer to
    GET /api/v2/users/me; what surrounds the user comes only when a request asks to expand it.
    """

    id: str | None
    """Id of the user who sent the request; it stays the same when the name or the e-mail address changes."""
    name: str | None
    """Name under which the user appears to colleagues."""
    preferredName: str | None
    """Full name by which the user prefers to be called; absent if none was given."""
    username: str | None
    """Name with which the user signs in, as a rule an e-mail address."""
    email: str | None
    """E-mail address that the account belongs to. Others at which the user can be reached are among addresses."""
    title: str | None
    """The user's position, such as Team Lead, in the organisation's own words."""
    department: str | None
    """Part of the organisation in which the user works, in the organisation's own words."""
    division: Division | None
    """The division that the user belongs to, which decides who may see and change the user."""
    dateWelcomeSent: Timestamp | None
    """When the welcome message went out to the user; absent if none did. Comes only when expanded."""
    dateLastLogin: Timestamp | None
    """When the user last signed in with user name and password; absent if that never happened. Comes only when
    expanded.
    """
    lastTokenIssued: OAuthLastTokenIssued | None
    """When the user was last issued an OAuth token, wrapped in an object. Comes only when expanded."""
    manager: User | None
    """The user to whom this one reports; absent if none is set. Usually a mere reference, but by its model a whole user
    with a manager in turn.
    """
    superiors: list[User] | None
    """The users above this one, from the manager upwards, 50 at most. Comes only when expanded."""
    directReports: list[User] | None
    """The users who report to this one, 50 at most. Comes only when expanded."""
    adjacents: Adjacents | None
    """The users around this one in the organisation, in one object, 50 of each kind at most. Comes only when expanded,
    and then in place of superiors and directReports.
    """
    favorites: list[User] | None
    """The colleagues whom the user marked as favourites, 50 at most. Comes only when expanded."""
    team: Team | None
    """The work team to which the user belongs; absent if there is none. Comes only when expanded."""
    groups: list[Group] | None
    """The groups to which the user belongs. Comes only when expanded."""
    primaryContactInfo: list[Contact] | None
    """The foremost way to reach the user in each medium, which the platform picks from addresses."""
    addresses: list[Contact] | None
    """Ways to reach the user, one entry for each number, extension or e-mail address."""
    chat: Chat | None
    """The user's identity in the internal chat between colleagues."""
    images: list[Image] | None
    """Pictures of the user, one entry for each size that is kept."""
    skills: list[UserRoutingSkill] | None
    """Skills by which routing finds the user, each with a proficiency. Comes only when expanded."""
    languages: list[UserRoutingLanguage] | None
    """Languages by which routing finds the user, each with a proficiency. Comes only when expanded."""
    routingSkills: list[RoutingSkill] | None
    """The skills of the organisation by which routing can find agents, whether or not the user has them, 50 at most.
    Comes only when expanded.
    """
    acdAutoAnswer: bool | None
    """True if interactions that routing offers to the user are answered without the user's doing."""
    autoAnswerSettings: AutoAnswerSettings | None
    """In which media interactions are answered without the user's doing."""
    workPlanBidRanks: WorkPlanBidRanks | None
    """The user's rank among agents who bid for work plans. Comes only when expanded."""
    authorization: UserAuthorization | None
    """The roles that the user was given and the permissions that come with them. Comes only when expanded."""
    orgAuthorization: list[DomainOrganizationRole] | None
    """The roles that the organisation has, whether or not the user was given them, 100 at most. Comes only when
    expanded.
    """
    token: TokenInfo | None
    """What the request's token stands for: organisation, client and scope. Comes only when expanded."""
    trustors: list[Trustor] | None
    """The organisations that let users of this one work in them. Comes only when expanded."""
    biography: Biography | None
    """What the user's profile tells about the person. Comes only when expanded."""
    employerInfo: EmployerInfo | None
    """What the employer's records say about the user. Comes only when expanded."""
    certifications: list[str] | None
    """Certificates that the user's profile names, each in free words. Comes only when expanded."""
    profileSkills: list[str] | None
    """Skills that the user's profile names, each in free words; those that routing goes by are under skills. Comes only
    when expanded.
    """
    languagePreference: str | None
    """Language that the user prefers, as a code such as en-US; what the user can offer to customers is under languages.
    Comes only when expanded.
    """
    locations: list[Location] | None
    """The locations where the user works, each with the spot there if it is known. Comes only when expanded."""
    geolocation: Geolocation | None
    """Where the user is at present, as far as the platform knows. Comes only when expanded."""
    geolocationSettings: GeolocationSettings | None
    """Whether and how the organisation uses its users' whereabouts. Comes only when expanded."""
    locationDefinitions: list[LocationDefinition] | None
    """The organisation's locations, 100 at most. Comes only when expanded."""
    station: UserStations | None
    """The stations that are the user's in one way or another, the one on which calls arrive now among them. Comes only
    when expanded.
    """
    state: UserMeState | str | None
    """Whether the account is in use."""
    presence: UserPresence | None
    """How available the user shows themselves to others, such as available or away. Comes only when expanded."""
    integrationPresence: UserPresence | None
    """The user's availability in an integrated outside system. Comes only when expanded."""
    presenceDefinitions: list[OrganizationPresence] | None
    """The presences that users of the organisation can choose, regardless of divisions, 100 at most. Comes only when
    expanded.
    """
    divisionedPresenceDefinitions: list[OrganizationPresenceDefinition] | None
    """The presences that users can choose, each with the division that it is for. Comes only when expanded."""
    routingStatus: RoutingStatus | None
    """Whether the user is on queue and free for what routing has to offer. Comes only when expanded."""
    conversationSummary: UserConversationSummary | None
    """How much the user has in hand at present, counted by medium. Comes only when expanded."""
    outOfOffice: OutOfOffice | None
    """The user's notice of being away. Comes only when expanded."""
    organization: Organization | None
    """The organisation that the user belongs to. Comes only when expanded."""
    orgProducts: list[DomainOrganizationProduct] | None
    """The vendor's products that the organisation has. Comes only when expanded."""
    fieldConfigs: FieldConfigs | None
    """How the profiles of people, groups and the organisation are laid out. Comes only when expanded."""
    date: ServerDate | None
    """The platform's own time when it answered, wrapped in an object. Comes only when expanded."""
    version: int | None
    """Version of the user, which grows with each change. A change has to quote the one it was based on."""
    selfUri: RelativeUri | None
    """Path of the user in the API, which is /api/v2/users/ followed by its id."""


class UserPresence(TypedDict, total=False):
    """How available a user shows themselves to others, such as available, away or on queue, as one source reports it.
    Whether queues can reach them is told by RoutingStatus.
    """

    id: str | None
    """Id of this presence of the user."""
    name: str | None
    """Name given to this presence, where one was given; most answers leave it out."""
    modifiedDate: Timestamp | None
    """When the user's presence was last changed."""
    source: str | None
    """Name of the product that reports the presence, such as PURECLOUD. Deprecated upstream: sourceId identifies it
    more exactly.
    """
    sourceId: str | None
    """Id of the registered presence source that reports the presence."""
    primary: bool | None
    """True if this source's presence is the one that counts for the user. In a request, true makes it so."""
    presenceDefinition: PresenceDefinition | None
    """The presence that the user has now."""
    futurePresenceDefinition: PresenceDefinition | None
    """The presence that the user is due to change to; absent when no change is planned."""
    message: str | None
    """Free text that the user shows beside the presence; empty when there is none."""
    selfUri: RelativeUri | None
    """Path of the presence in the API, below that of the user."""


class UserReferenceWithName(TypedDict, total=False):
    """A reference to a user that also holds the user's name, so that the user need not be fetched to be shown."""

    id: str | None
    """Id of the user referred to; all that a request needs to hold."""
    name: str | None
    """Name under which the user appears to colleagues."""
    selfUri: RelativeUri | None
    """Path of the user in the API, which is /api/v2/users/ followed by its id."""


class UserRoutingLanguage(TypedDict, total=False):
    """A language that a user can serve customers in, with how well they know it, for routing to match interactions
    with.
    """

    id: str | None
    """Id of the routing language; the same for every user who has it."""
    name: str | None
    """Display name of the language, as the organisation set it up."""
    proficiency: float | None
    """How well the user knows the language, from 0 to 5; higher is better."""
    state: UserRoutingLanguageState | str | None
    """Whether routing makes use of the language for this user."""
    languageUri: RelativeUri | None
    """Path in the API of the language as such, apart from any user."""
    selfUri: RelativeUri | None
    """Path of the user's language in the API, below that of the user."""


class UserRoutingSkill(TypedDict, total=False):
    """A skill that a user has, with how well they master it, for routing to match interactions with."""

    id: str | None
    """Id of the routing skill; the same for every user who has it."""
    name: str | None
    """Display name of the skill, as the organisation set it up."""
    proficiency: float | None
    """How well the user masters the skill, from 0 to 5; higher is better."""
    state: UserRoutingSkillState | str | None
    """Whether routing makes use of the skill for this user."""
    skillUri: RelativeUri | None
    """Path in the API of the skill as such, apart from any user."""
    selfUri: RelativeUri | None
    """Path of the user's skill in the API, below that of the user."""


class UserStation(TypedDict, total=False):
    """A station, which is a phone or a softphone in the browser, and the users it is tied to."""

    id: str | None
    """Id of the station."""
    name: str | None
    """Display name of the station, which often is that of its user."""
    type: str | None
    """The kind of station, as a word of the platform such as inin_webrtc_softphone. An open vocabulary."""
    associatedDate: Timestamp | None
    """When the associated user took the station over; absent while nobody is associated."""
    associatedUser: User | None
    """The user who takes calls on the station at the moment; absent when nobody does."""
    defaultUser: User | None
    """The user who has the station as the default one; absent if nobody has."""
    providerInfo: dict[str, str | None] | None
    """What the telephony behind the station adds about it, by name, such as the id of its group of edges."""
    webRtcCallAppearances: int | None
    """How many calls the station can show at once, when it is a WebRTC softphone."""


class UserStations(TypedDict, total=False):
    """The stations of a user, one for each way in which a station can belong to somebody. The same station may appear
    more than once.
    """

    associatedStation: UserStation | None
    """The station that the user has chosen for now; absent when none is chosen."""
    effectiveStation: UserStation | None
    """The station on which the user's calls arrive: the associated one or, failing that, the default one."""
    defaultStation: UserStation | None
    """The station that is the user's unless another is chosen; absent if none was set."""
    lastAssociatedStation: UserStation | None
    """The station that the user chose most recently, even if it was given up since."""


class WorkPlanBidRanks(TypedDict, total=False):
    """An agent's rank among the others when workforce management gives out the work plans that agents have bid for."""

    id: str | None
    """Id of the user whose ranks these are."""
    workPlanBiddingPerformance: int | None
    """Rank by performance, a number from 0 to 9999 that the organisation sets for the agent."""
    biddingTieBreaker: str | None
    """What decides between agents of equal rank, as text; absent where nothing of the kind was set."""
    selfUri: RelativeUri | None
    """Path of these ranks in the API."""
