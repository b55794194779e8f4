# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/outbound/, as the lenient profile promises them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from convoschema.types.common import RelativeUri, Timestamp
    from convoschema.types.lenient.common import DomainEntityRef, RestErrorDetail
    from convoschema.types.outbound import CampaignCampaignStatus, CampaignDialingMode, ContactSortDirection

__all__ = [
    "Campaign",
    "ContactSort",
    "DiagnosticsSettings",
    "DynamicContactQueueingSettings",
    "DynamicLineBalancingSettings",
    "PhoneColumn",
]


class Campaign(TypedDict, total=False):
    """An outbound voice campaign: whose numbers are dialled, in which way and how fast, what is shown to those who are
    called, and which queue's agents talk to them.
    """

    id: str | None
    """Id of the campaign."""
    name: str | None
    """Display name of the campaign."""
    dateCreated: Timestamp | None
    """When the campaign was created."""
    dateModified: Timestamp | None
    """When the campaign was last changed."""
    version: int | None
    """Version of the campaign, which grows with each change. A change has to quote the one it was based on."""
    division: DomainEntityRef | None
    """The division that the campaign belongs to."""
    dialingMode: CampaignDialingMode | str | None
    """The way in which the campaign decides whom to call when, and who places the call."""
    contactList: DomainEntityRef | None
    """The contact list that holds the contacts to be called."""
    contactListFilters: list[DomainEntityRef] | None
    """Filters that choose which contacts of the list are called; empty if all are."""
    contactSort: ContactSort | None
    """The one column by which contacts are put in order for dialling; contactSorts can give more than one."""
    contactSorts: list[ContactSort] | None
    """The columns by which contacts are put in order for dialling; a later one counts where the earlier ones are equal.
    """
    dynamicContactQueueingSettings: DynamicContactQueueingSettings | None
    """Whether contacts that change while the campaign runs are sorted and filtered anew."""
    phoneColumns: list[PhoneColumn] | None
    """The columns of the contact list in which the campaign finds numbers to dial."""
    dncLists: list[DomainEntityRef] | None
    """The do-not-call lists whose numbers the campaign leaves alone; empty if it heeds none."""
    callableTimeSet: DomainEntityRef | None
    """The set of hours and time zones in which contacts may be called; absent if none was chosen."""
    ruleSets: list[DomainEntityRef] | None
    """The rule sets that act before calls and after wrap-ups, such as by skipping a contact."""
    queue: DomainEntityRef | None
    """The queue whose agents handle the calls. Every dialing mode but agentless needs one."""
    agentOwnedColumn: str | None
    """Name of the contact list's column that holds the id of the agent who is to call the contact; absent if contacts
    have no owners. Only for previews.
    """
    skillColumns: list[str] | None
    """Names of the contact list's columns that tell which skills the agent should have for a contact."""
    script: DomainEntityRef | None
    """The script that is shown to the agent. Every dialing mode but agentless needs one."""
    priority: int | None
    """Weight against other campaigns that call for the same agents, from 1 to 5; a higher number gets a larger share of
    the calls.
    """
    callerName: str | None
    """Name that people see beside callerAddress when the campaign calls them."""
    callerAddress: str | None
    """Phone number that people see when the campaign calls them."""
    site: DomainEntityRef | None
    """The telephony site through which the calls are placed, where it was chosen instead of an edge group."""
    edgeGroup: DomainEntityRef | None
    """The group of Edges, the platform's telephony servers, that places the calls. Every dialing mode but preview needs
    one, unless site stands in its place.
    """
    outboundLineCount: int | None
    """How many lines the campaign may use at a time for its calls."""
    dynamicLineBalancingSettings: DynamicLineBalancingSettings | None
    """Whether, and with what weight, the campaign shares lines with others by their need."""
    maxCallsPerAgent: int | None
    """How many calls may be under way at most for each agent, as a whole number."""
    maxCallsPerAgentDecimal: float | None
    """How many calls may be under way at most for each agent, as a number with fractions, such as 1.5."""
    abandonRate: float | None
    """Share of calls, in per cent, that the dialer may lose because no agent is free in time. Power and predictive
    campaigns pace their calls by it.
    """
    preciseDialingEnabled: bool | None
    """True if the campaign's option of precise dialling is on. What the dialer then does otherwise is not documented.
    """
    noAnswerTimeout: int | None
    """How long a call may ring before it counts as not answered, in seconds."""
    callAnalysisLanguage: str | None
    """Language in which call analysis expects the answering party to speak, such as en-US."""
    callAnalysisResponseSet: DomainEntityRef | None
    """The table that tells what becomes of a call, by what call analysis concludes about who answered. Every dialing
    mode but preview needs one.
    """
    previewTimeOutSeconds: int | None
    """Seconds until a previewed contact is called without the agent's doing; 0 if it never is."""
    skipPreviewDisabled: bool | None
    """True if agents may not skip a previewed contact and leave the call unmade."""
    callbackAutoAnswer: bool | None
    """True if previews are accepted on the agent's behalf, without a click."""
    previewAutoEnd: bool | None
    """True if previews are ended on the agent's behalf."""
    alwaysRunning: bool | None
    """True if the campaign stays on when all contacts have been called, ready for contacts that are added to the list;
    false if it is then complete.
    """
    campaignStatus: CampaignCampaignStatus | str | None
    """Whether the campaign is running, and if not, why."""
    diagnosticsSettings: DiagnosticsSettings | None
    """Which warnings about the campaign's own settings are given."""
    errors: list[RestErrorDetail] | None
    """What is wrong with the campaign at present; empty or absent if nothing is."""
    selfUri: RelativeUri | None
    """Path of the campaign in the API, which is /api/v2/outbound/campaigns/ followed by its id."""


class ContactSort(TypedDict, total=False):
    """A column of a contact list by which a campaign puts its contacts in order, and which way round."""

    fieldName: str | None
    """Name of the column, as the contact list heads it."""
    direction: ContactSortDirection | str | None
    """Which end of the order comes first. Not the direction of a communication."""
    numeric: bool | None
    """True if the values are compared as numbers, so that 9 comes before 10; false if they are compared as text."""


class DiagnosticsSettings(TypedDict, total=False):
    """Which warnings the platform gives about a campaign's own settings."""

    reportLowMaxCallsPerAgentAlert: bool | None
    """True if a warning is given when the campaign's limit on calls per agent is low."""


class DynamicContactQueueingSettings(TypedDict, total=False):
    """Whether a campaign takes note of contacts that are added or changed while it runs, instead of going by the order
    and choice made at its start.
    """

    sort: bool | None
    """True if such contacts take their place in the sorted order while the campaign runs."""
    filter: bool | None
    """True if the contact list filters are applied to such contacts while the campaign runs."""


class DynamicLineBalancingSettings(TypedDict, total=False):
    """Whether a campaign shares outbound lines with others by dynamic line balancing, and how large its share is."""

    enabled: bool | None
    """True if the campaign takes part in dynamic line balancing."""
    relativeWeight: int | None
    """The campaign's weight against the others when lines are shared out; a higher number gets more lines."""


class PhoneColumn(TypedDict, total=False):
    """A column of a contact list that holds phone numbers which the campaign may dial. The campaign itself speaks of it
    in this short form; previews use the fuller PhoneNumberColumn.
    """

    columnName: str | None
    """Name of the column, as the contact list heads it."""
    type: str | None
    """Kind of number in the column, such as Cell or Home. An open vocabulary that the organisation chooses."""
