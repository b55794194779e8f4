"""A text → the parts of it that look like somebody's: numbers and addresses that are not kept free for fiction.

Names, words, postal addresses and digits of any other kind can't be told from invented ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Final, NamedTuple

from convoschema.redaction.forms import PARTS, number_of
from convoschema.redaction.reserved import is_address, is_fictional, is_nobodys_address, is_nobodys_domain

KINDS_OF_NUMBERS: Final = frozenset({"phone", "address"})
"""The kinds of personal data that are telephone numbers in whatever form they are written."""

_PERHAPS: Final = re.compile(r"@|[0-9](?:[ ().\-/]{0,2}[0-9]){6}|[0-9]\.[0-9]|[0-9A-Fa-f:]:[0-9A-Fa-f:]*:")
"""What texts have some of that have a part which could be told of."""

_NORTH_AMERICAN: Final = re.compile(r"(?:1[ .-]?\(?)?[0-9]{3}(?:\) ?|[ .-])[0-9]{3}[ .-][0-9]{4}")
_CALLED: Final = ("tel:", "sip:", "sips:", "%2b")
_PRODUCT: Final = re.compile(r"[A-Za-z]/\Z")
_TOP: Final = re.compile(r"[^\W\d_]{2,}|xn--.*", re.DOTALL)


class Look(StrEnum):
    """What a part of a text looks like."""

    NUMBER = "a telephone number that is not reserved for fiction"
    MAIL = "an e-mail or SIP address outside of the domains for examples"
    NETWORK = "a network address outside of the ranges for documentation"


class Part(NamedTuple):
    """A part of a text: where it begins and ends, and what it looks like."""

    start: int
    end: int
    look: Look


def personal_parts(text: str, *, of_numbers: bool = False) -> Iterator[Part]:
    """Yield the parts of a text that look like somebody's, in order.

    ``of_numbers`` says that telephone numbers stand there, so that bare digits are one.
    """
    if _PERHAPS.search(text) is None:
        return
    for found in PARTS.finditer(text):
        look = look_of(text, found, of_numbers=of_numbers)
        if look is not None:
            yield Part(*found.span(), look)


def look_of(text: str, found: re.Match[str], *, of_numbers: bool = False) -> Look | None:
    """Return what a part of a text looks like, by its form, or None if it is nobody's, or can't be told."""
    match found.lastgroup:
        case "email":
            mailbox, _, host = found[0].rpartition("@")
            name = host.partition(":")[0]
            if _is_domain(name) or (is_address(name) and not is_nobodys_address(name)):
                return Look.MAIL
            is_number = mailbox.lstrip("+").isdigit() and mailbox.isascii()
            return Look.NUMBER if is_number and _is_somebodys(text, found.start(), mailbox, all_of=of_numbers) else None
        case "ip":
            name = found[0].partition(":")[0] if found[0].count(":") == 1 else found[0]
            is_told = is_address(name) and not is_nobodys_address(name)
            # Programs say their versions so: Chrome/120.0.0.0
            is_version = _PRODUCT.search(text, max(found.start() - 2, 0), found.start())
            return Look.NETWORK if is_told and is_version is None else None
        case "phone":
            return Look.NUMBER if _is_somebodys(text, found.start(), found[0], all_of=of_numbers) else None
    return None


def _is_domain(name: str) -> bool:
    top = name.rpartition(".")
    return bool(top[1]) and _TOP.fullmatch(top[2]) is not None and not is_nobodys_domain(name)


def _is_somebodys(text: str, start: int, digits: str, *, all_of: bool) -> bool:
    number = number_of(digits)
    if number is None or is_fictional(number):
        return False
    is_called = digits.startswith("+") or text[max(start - 5, 0) : start].lower().endswith(_CALLED)
    return all_of or is_called or _NORTH_AMERICAN.fullmatch(digits) is not None
