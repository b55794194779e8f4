# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/journey/, as the lenient profile promises them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from convoschema.types.journey import JourneyCustomerIdType, JourneyCustomerSessionType

__all__ = ["JourneyAction", "JourneyActionMap", "JourneyContext", "JourneyCustomer", "JourneyCustomerSession"]


class JourneyAction(TypedDict, total=False):
    """Something that the journey service did of its own accord to engage a visitor, such as offering a chat."""

    id: str | None
    """Id of this one action; a further offer to the same visitor has another."""
    actionMap: JourneyActionMap | None
    """The rule that set the action off."""


class JourneyActionMap(TypedDict, total=False):
    """The action map, which is the rule on when to approach a visitor and how, as it stood when it set an action off.
    """

    id: str | None
    """Id of the action map."""
    version: int | None
    """Version of the action map that was in force. Later changes to the map don't alter it here."""


class JourneyContext(TypedDict, total=False):
    """What links a communication to the customer's doings on the web site or in the app before it. Present on
    communications that began there.
    """

    customer: JourneyCustomer | None
    """The customer as the journey service recognised them at the time."""
    customerSession: JourneyCustomerSession | None
    """The visit out of which the customer got in touch."""
    triggeringAction: JourneyAction | None
    """The action that prompted the customer; absent when the customer got in touch unprompted."""


class JourneyCustomer(TypedDict, total=False):
    """The customer as the journey service recognises one, by a cookie or by something the customer made known. One
    person may appear under several such ids.
    """

    id: str | None
    """What the customer is recognised by. Depending on idType it is an opaque id or an address of the person."""
    idType: JourneyCustomerIdType | None
    """The kind of thing that id is, as a lower-case word. An open vocabulary to which the platform may add."""


class JourneyCustomerSession(TypedDict, total=False):
    """One visit of a customer, as the journey service tracks it: a stay on the web site or a use of the app."""

    id: str | None
    """Id of the visit; the next visit of the same customer has another."""
    type: JourneyCustomerSessionType | None
    """Where the visit takes place, as a lower-case word. An open vocabulary to which the platform and the organisation
    may add.
    """
