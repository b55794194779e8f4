"""What a text is made of: URIs, e-mail addresses, ids, moments, network addresses, telephone numbers, words, digits."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import Final

# Repetitions are possessive or bounded, so that no text takes longer than its length.
_ID = r"(?P<id>(?<![0-9A-Za-z])[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(?![0-9A-Za-z]))"
_PLUS = "(?P<plus>%2B)"
_MOMENT = (
    r"(?P<moment>(?<![0-9])[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
    r"(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,9})?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?(?![0-9]))"
)
_EMAIL = r"(?P<email>[\w.+'-]{1,128}+@(?:[^\W_]|-)++(?:\.(?:[^\W_]|-)++)*+(?::[0-9]{1,5}(?![0-9A-Za-z]))?)"
_IP = (
    r"(?P<ip>(?<![0-9A-Za-z.+])[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?::[0-9]{1,5})?(?![0-9A-Za-z])"
    r"|(?<![0-9A-Za-z:])(?=[0-9A-Fa-f:]{0,40}?:[0-9A-Fa-f:]{0,40}?:)[0-9A-Fa-f:]{2,45}+(?![0-9A-Za-z:]))"
)
_PHONE = r"(?P<phone>(?:(?<![0-9A-Za-z+])|(?<=%2B))\+?[0-9](?:[ ().\-/]{0,2}[0-9]){6,17}(?![0-9A-Za-z]))"

_PARTS = rf"{_PLUS}|{_EMAIL}|{_ID}|{_MOMENT}|{_IP}|{_PHONE}|(?P<word>[^\W\d_]+)|(?P<digits>\d+)"
FORMS: Final = re.compile(rf"(?P<url>[A-Za-z][A-Za-z0-9+.-]{{0,15}}+://[^\s\"<>]{{1,4000}}+)|{_PARTS}")
PARTS: Final = re.compile(_PARTS)
"""The parts of a text that is invented anew, and those of a URI; all else is punctuation."""

INSIDE: Final = re.compile(rf"{_PLUS}|{_ID}|{_MOMENT}|{_IP}|{_PHONE}|(?P<run>[^\W_]+)")
FOUND: Final = re.compile(rf"{_PLUS}|{_ID}|{_EMAIL}|{_MOMENT}|{_IP}|{_PHONE}|(?P<run>[^\W_]+)")
"""The parts of a text in which known values are looked for; what is inside of an e-mail address."""

RUN: Final = re.compile(r"[^\W_]+")
"""Letters and digits without anything between them, such as ``Ada`` or ``B12``."""

WHOLE_ID: Final = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
ADDRESS_OF_ID: Final = re.compile(rf"(?:/[A-Za-z0-9]{{1,40}}){{1,8}}/{WHOLE_ID.pattern}")
"""An id of the platform, and a relative address that ends with one."""

_CORE: Final = re.compile(r"[^\W_](?:.*[^\W_])?", re.DOTALL)
_NATIONAL: Final = 10
_SHORTEST: Final = 7


def core_of(text: str) -> str:
    """Return a text without the punctuation around it."""
    found = _CORE.search(text)
    return "" if found is None else found[0]


def folded(text: str) -> str:
    """Return a text in small letters, each character in its place."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(lower if len(lower := letter.lower()) == 1 else letter for letter in text)


def digits_of(text: str) -> str:
    """Return the digits in a text."""
    return "".join(letter for letter in text if letter in "0123456789")


def number_of(text: str) -> str | None:
    """Return the telephone number that a text of digits is, as digits that are the same for all its forms.

    Those of North America have a 1 in front of them, which ten digits stand without. None is for other digits.
    """
    digits = digits_of(text).lstrip("0")
    if len(digits) == _NATIONAL and not text.startswith("+"):
        return f"1{digits}"
    is_one = text.startswith("+") or len(digits) == _NATIONAL + 1 or not text.isdigit()
    return digits if is_one and len(digits) >= _SHORTEST else None


def filled(layout: str, digits: str) -> str:
    """Return digits laid out as those of another text are, if there are as many."""
    if len(digits_of(layout)) != len(digits):
        return f"+{digits}" if layout.startswith("+") else digits
    rest = iter(digits)
    return "".join(next(rest) if letter in "0123456789" else letter for letter in layout)


def cased(word: str, like: str) -> str:
    """Return a word in capital letters, or with one in front, as another is."""
    if len(like) > 1 and like.isupper():
        return word.upper()
    return word.capitalize() if like[:1].isupper() else word


def moved(moment: str, by: timedelta) -> str | None:
    """Return a date or moment that is earlier by some time, or later where the calendar begins; None if it is none."""
    if len(moment) < 19:
        try:
            day = date.fromisoformat(moment)
        except ValueError:
            return None
        days = timedelta(by.days or 1)
        return (day - days if day - date.min > days else day + days).isoformat()
    try:
        second = datetime.fromisoformat(f"{moment[:19]}+00:00")
    except ValueError:
        return None
    is_early = second - datetime.min.replace(tzinfo=UTC) <= by
    return (second + by if is_early else second - by).isoformat()[:19] + moment[19:]
