"""A value → an invented one of the same form, the same for the same value and key."""

from __future__ import annotations

import re
from datetime import timedelta
from ipaddress import ip_address
from itertools import count
from typing import Final
from unicodedata import decimal

from convoschema.redaction.forms import (
    FORMS,
    PARTS,
    WHOLE_ID,
    cased,
    core_of,
    digits_of,
    filled,
    folded,
    moved,
    number_of,
)
from convoschema.redaction.looks import personal_parts
from convoschema.redaction.reserved import DOCUMENTATION, fictional, is_address
from convoschema.redaction.secret import Draw, Secret

_FEW_WORDS: Final = 3
"""Texts of so many words are made word by word, so that who bears one name keeps one."""

_NUMBER: Final = re.compile(r"(-?)([0-9]+)(\.[0-9]+)?(.*)", re.DOTALL)
_SIP_PARAMETER: Final = re.compile(r"(?<=;)(?:user|transport|language|lr)(?:=[A-Za-z-]{1,10}(?![^;?]))?", re.ASCII)
_LOOPBACK: Final = ("127.0.0.1", "::1")
_PORT: Final = re.compile("[0-9]{1,5}")
_TRIES: Final = 8
_LONG: Final = 7
"""How many digits a telephone number has at least."""


class Inventor:
    """Invents values. With ``exact``, each letter and digit becomes another one in its place, and no more."""

    def __init__(self, secret: Secret, *, exact: bool = False) -> None:
        self._secret = secret
        self._exact = exact
        draw = secret.draw("time", "")
        self._shift = timedelta(days=30 + draw.below(700), seconds=draw.below(86_400))

    def text(self, text: str) -> str:
        """Return a text with other letters and digits, of like length; with none of them, it is returned as it is."""
        invented = text
        for turn in range(_TRIES):
            invented = self._exactly(text, turn) if self._exact else self._text(text, turn)
            # What stands side by side may look like something that neither is.
            if invented != text and (self._exact or not any(personal_parts(invented, of_numbers=True))):
                return invented
        return invented if self._exact else self.without_looks(invented, of_numbers=True)

    def without_looks(self, text: str, *, of_numbers: bool = False) -> str:
        """Return a text without the parts that look like somebody's."""
        turn = 0
        while found := list(personal_parts(text, of_numbers=of_numbers)):
            # Between others it may look like somebody's whatever is invented, but for a word.
            invent = self._exactly if self._exact else self._word if turn else self._text
            parts: list[str] = []
            done = 0
            for start, end, _ in found:
                parts += (text[done:start], invent(text[start:end], turn))
                done = end
            text = "".join((*parts, text[done:]))
            if self._exact:
                break
            turn += 1
        return text

    def key(self, name: str) -> str:
        """Return a key that is no other one's."""
        return self.apart(self.text(name), name)

    def apart(self, invented: str, name: str) -> str:
        """Return a name that was invented for another one, told apart from those invented for others."""
        return f"{invented}{self._secret.draw('key', name).word(8)}"

    def number(self, token: str) -> str:
        """Return a number, of as many digits; if it has a fraction or an exponent, it is no larger."""
        return _NUMBER.sub(self._number, token, count=1)

    def _number(self, found: re.Match[str]) -> str:
        sign, whole, fraction, exponent = found[1], found[2], found[3] or "", found[4]
        draw = self._secret.draw("number", found[0])
        if fraction.strip(".0") or exponent:
            whole = self._no_larger(whole, draw)
            fraction = f".{''.join(str(draw.below(int(digit) + 1)) for digit in fraction[1:])}" if fraction else ""
        else:
            whole = self._other_digits(whole, draw)
        return f"{sign}{whole}{fraction}{exponent}"

    def id(self, identifier: str) -> str:
        """Return a UUID of the same version, in the same letters."""
        draw = self._secret.draw("id", identifier.lower())
        digits = draw.hexadecimal(32)
        laid_out = "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
        found = f"{laid_out[:14]}{identifier[14]}{laid_out[15:19]}{identifier[19]}{laid_out[20:]}"
        return found.upper() if identifier.isupper() else found.lower()

    def moment(self, moment: str) -> str:
        """Return a moment that is earlier, by as much as all are under a key; of no moment, another year."""
        return moved(moment, self._shift) or f"{1900 + (int(moment[:4]) + 7) % 100}{moment[4:]}"

    def phone(self, text: str, number: str) -> str:
        """Return a number that is kept free for fiction, in the form of a text that says another one."""
        invented = self.fictional(number)
        digits = digits_of(text)
        zeros = digits[: len(digits) - len(digits.lstrip("0"))]
        if len(digits) - len(zeros) <= 10 and not text.startswith("+"):
            invented = invented[1:]
        return filled(text, zeros + invented)

    def fictional(self, number: str) -> str:
        """Return the digits of the number that stands for another one: +1, an area, 555 and 0100 to 0199."""
        draw = self._secret.draw("phone", number)
        area = f"{2 + draw.below(8)}{draw.below(9)}{2 + draw.below(8)}"
        return fictional(area, draw.digits(2))

    def _text(self, text: str, turn: int) -> str:
        core = core_of(text)
        if not core:
            return text
        seed = self._secret.draw("text", f"{turn or ''}{folded(core)}")
        is_short = len(core) < 200 and len(core.split()) <= _FEW_WORDS

        def invented(found: re.Match[str]) -> str:
            return self._part(found[found.lastgroup or 0], found.lastgroup, seed, turn, is_short=is_short)

        sip = text.lower().startswith(("sip:", "sips:", "tel:"))
        if not sip:
            return FORMS.sub(invented, text)
        # The scheme and what says how to read the rest stay.
        head = text.index(":") + 1
        kept = [(0, head), *(found.span() for found in _SIP_PARAMETER.finditer(text))]
        ends = [*(start for start, _ in kept[1:]), len(text)]
        return "".join(
            text[start:end] + FORMS.sub(invented, text[end:until])
            for (start, end), until in zip(kept, ends, strict=True)
        )

    def _part(self, part: str, form: str | None, seed: Draw, turn: int, *, is_short: bool) -> str:
        match form:
            case "url":
                return self._url(part, seed, turn)
            case "email":
                return self._email(part, turn)
            case "plus":
                return part
            case "id":
                return self.id(part)
            case "moment":
                return self.moment(part)
            case "ip":
                return self._host(part) if part.count(":") == 1 else self._ip(part)
            case "phone" if (number := number_of(part)) is not None:
                return self.phone(part, number)
            case "phone" | "digits":
                return self._digits(part, turn)
        if is_short or (part[:1].isupper() and len(part) > 2):
            return self._word(part, turn)
        return cased(seed.word(len(part)), part)

    def _digits(self, digits: str, turn: int) -> str:
        draw = self._secret.draw("digits", f"{turn or ''}{digits}")
        if not digits.isascii():
            # In the same script.
            return "".join(chr(ord(digit) - decimal(digit, 0) + draw.below(10)) for digit in digits)
        plain = digits_of(digits)
        rest = plain.lstrip("0")
        if len(rest) < _LONG:
            return filled(digits, draw.digits(len(plain)))
        # With as many zeros in front, so that what is no telephone number becomes none.
        return filled(digits, "0" * (len(plain) - len(rest)) + str(1 + draw.below(9)) + draw.digits(len(rest) - 1))

    def _word(self, word: str, turn: int) -> str:
        return cased(self._secret.draw("word", f"{turn or ''}{folded(word)}").word(len(word)), word)

    def _words(self, text: str, turn: int) -> str:
        text = re.sub(r"[^\W\d_]+", lambda found: self._word(found[0], turn), text)
        return re.sub(r"\d+", lambda found: self._digits(found[0], turn), text)

    def _email(self, address: str, turn: int) -> str:
        mailbox, _, domain = address.rpartition("@")
        number = number_of(mailbox) if mailbox.lstrip("+").isdigit() else None
        if WHOLE_ID.fullmatch(mailbox):
            mailbox = self.id(mailbox)
        else:
            mailbox = self._words(mailbox, turn) if number is None else self.phone(mailbox, number)
        return f"{mailbox}@{self._host(domain)}"

    def _host(self, host: str) -> str:
        name, colon, port = host.partition(":")
        end = f"{colon}{port}" if _PORT.fullmatch(port) else ""
        if name.replace(".", "").isdigit():
            return f"{self._ip(name)}{end}"
        return f"{self._secret.draw('host', name.lower()).word(8)}.example{end}"

    def _url(self, url: str, seed: Draw, turn: int) -> str:
        scheme, _, rest = url.partition("://")
        end = min((rest.index(mark) for mark in "/?#" if mark in rest), default=len(rest))
        path = PARTS.sub(lambda part: self._part(part[0], part.lastgroup, seed, turn, is_short=False), rest[end:])
        return f"{scheme}://{self._host(rest[:end].rpartition('@')[2])}{path}"

    def _ip(self, address: str) -> str:
        if address in _LOOPBACK:
            return address
        draw = self._secret.draw("ip", address.lower())
        if not is_address(address):
            return next(words for turn in count() if not is_address(words := self._words(address, turn)))
        if ip_address(address).version == 6:
            return f"2001:db8::{draw.below(65_535) + 1:x}:{draw.below(65_535) + 1:x}"
        return f"{DOCUMENTATION[draw.below(3)]}.{1 + draw.below(254)}"

    def _exactly(self, text: str, turn: int) -> str:
        draw = self._secret.draw("exact", f"{turn or ''}{text}")
        return re.sub(r"[A-Za-z0-9]|[^\W\d_]", lambda found: _other(found[0], draw), text)

    @staticmethod
    def _other_digits(digits: str, draw: Draw) -> str:
        if len(digits) == 1:
            return str((int(digits) + 1 + draw.below(9)) % 10)
        invented = f"{1 + draw.below(9)}{draw.digits(len(digits) - 1)}"
        return invented if invented != digits else f"{digits[:-1]}{(int(digits[-1]) + 1) % 10}"

    @staticmethod
    def _no_larger(digits: str, draw: Draw) -> str:
        """Return a number of as many digits, each of which is no larger."""
        first = int(digits[0])
        head = str(1 + draw.below(first)) if first else "0"
        return head + "".join(str(draw.below(int(digit) + 1)) for digit in digits[1:])


def _other(letter: str, draw: Draw) -> str:
    if letter.isdigit():
        return draw.digits(1)
    return cased(draw.word(1), letter)
