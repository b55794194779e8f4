# Written by tools/write_types.py from the schemas: change those, and run it again.
"""Types of the models in schemas/journey/."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "JourneyAction",
    "JourneyActionMap",
    "JourneyContext",
    "JourneyCustomer",
    "JourneyCustomerIdType",
    "JourneyCustomerSession",
    "JourneyCustomerSessionType",
]

JourneyCustomerIdType = Literal["cookie", "email", "phone"] | str
"""The kind of thing that id is, as a lower-case word. An open vocabulary to which the platform may add."""

JourneyCustomerSessionType = Literal["web", "app"] | str
"""Where the visit takes place, as a lower-case word. An open vocabulary to which the platform and the organisation may
add.
"""


class JourneyAction(TypedDict, total=False):
    """Something that the journey service did of its own accord to engage a visitor, such as offering a chat."""

    id: str
    """Id of this one action; a further offer to the same visitor has another."""
    actionMap: JourneyActionMap
    """The rule that set the action off."""


class JourneyActionMap(TypedDict, total=False):
    """The action map, which is the rule on when to approach a visitor and how, as it stood when it set an action off.
    """

    id: str
    """Id of the action map."""
    version: int
    """Version of the action map that was in force. Later changes to the map don't alter it here."""


class JourneyContext(TypedDict, total=False):
    """What links a communication to the customer's doings on the web site or in the app before it. Present on
    communications that began there.
    """

    customer: JourneyCustomer
    """The customer as the journey service recognised them at the time."""
    customerSession: JourneyCustomerSession
    """The visit out of which the customer got in touch."""
    triggeringAction: JourneyAction
    """The action that prompted the customer; absent when the customer got in touch unprompted."""


class JourneyCustomer(TypedDict, total=False):
    """The customer as the journey service recognises one, by a cookie or by something the customer made known. One
    person may appear under several such ids.
    """

    id: str
    """What the customer is recognised by. Depending on idType it is an opaque id or an address of the person."""
    idType: JourneyCustomerIdType
    """The kind of thing that id is, as a lower-case word. An open vocabulary to which the platform may add."""


class JourneyCustomerSession(TypedDict, total=False):
    """One visit of a customer, as the journey service tracks it: a stay on the web site or a use of the app."""

    id: str
    """Id of the visit; the next visit of the same customer has another."""
    type: JourneyCustomerSessionType
    """Where the visit takes place, as a lower-case word. An open vocabulary to which the platform and the organisation
    may add.
    """
