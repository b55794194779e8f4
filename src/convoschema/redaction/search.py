"""Values that are personal → where they stand in other texts, in other forms too, and those texts without them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from convoschema.redaction.forms import FOUND, INSIDE, RUN, core_of, folded, number_of
from convoschema.redaction.invention import Inventor
from convoschema.redaction.looks import look_of

_SHORT: Final = 5
"""Of how many characters values have to be to be found in whatever case they are; shorter ones as they are alone."""

_SHORTEST: Final = 4
_SHORTEST_NAME: Final = 2
_SHORTEST_DIGITS: Final = 5
_LEAST_NATIONAL: Final = 8
_LONGEST: Final = 100
"""Of how many characters values may be to be looked for inside of texts. Senders choose them, and the time it takes."""

_NOBODYS: Final = frozenset({"true", "false", "null", "none", "unknown", "undefined"})
_MOMENT_OR_NOT: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.]+(?:Z|[+-][0-9:]+)?)?")


class Known:
    """The values that are looked for.

    :param vocabulary: what is not looked for, in small letters, since schemas name it themselves.
    """

    def __init__(self, vocabulary: frozenset[str]) -> None:
        self._vocabulary = vocabulary
        self._cores: dict[str, dict[int, dict[str, str]]] = {}
        self._long: set[str] = set()
        self._numbers: dict[str, str] = {}

    def add(self, value: str, kind: str | None) -> None:
        """Look for a value too, and if it is somebody's name, for each part of that."""
        self._add_numbers(value)
        core = core_of(value)
        if _MOMENT_OR_NOT.fullmatch(core):
            return
        shortest = _SHORTEST_NAME if kind == "name" else _SHORTEST
        if len(core) >= (_SHORTEST_DIGITS if core.isdigit() else shortest):
            self._add_core(core)
        if kind == "name" and " " in core:
            for part in RUN.findall(core):
                if len(part) > _SHORTEST_NAME and part[0].isupper():
                    self._add_core(part)

    def _add_core(self, core: str) -> None:
        small = folded(core)
        if len(core) > _LONGEST:
            self._long.add(small)
        elif small not in self._vocabulary and small not in _NOBODYS:
            first = RUN.match(small)
            by_length = self._cores.setdefault(small if first is None else first[0], {})
            by_length.setdefault(len(core), {})[small] = core

    def _add_numbers(self, value: str) -> None:
        for found in FOUND.finditer(value):
            number = number_of(found[0]) if found.lastgroup in ("phone", "email") else None
            if found.lastgroup == "email":
                mailbox = found[0].partition("@")[0]
                number = number_of(mailbox) if mailbox.lstrip("+").isdigit() else None
            if number is None:
                continue
            self._numbers[number] = number
            # Without the code of the country, which has up to three digits.
            for length in (1, 2, 3):
                if len(number) - length >= _LEAST_NATIONAL:
                    self._numbers.setdefault(number[length:], number)

    def number(self, text: str) -> str | None:
        """Return the known number that a text of digits says, or None."""
        if not self._numbers:
            return None
        plain = "".join(re.findall("[0-9]+", text)).lstrip("0")
        number = number_of(text)
        return self._numbers.get(plain) or (self._numbers.get(number) if number else None)

    def is_whole(self, text: str) -> bool:
        """Return whether a text is a value, one too long to be looked for inside of others."""
        return len(text) > _LONGEST and folded(core_of(text)) in self._long

    def core(self, text: str, small: str, start: int) -> str | None:
        """Return the longest known value that a text has from a place on, as it is written there, or None."""
        first = RUN.match(small, start)
        by_length = self._cores.get(first[0]) if first else None
        for length in sorted(by_length or (), reverse=True):
            end = start + length
            core = by_length[length].get(small[start:end]) if by_length else None
            is_whole = core is not None and not small[end : end + 1].isalnum()
            if core is not None and is_whole and (length >= _SHORT or core == text[start:end]):
                return text[start:end]
        return None

    def __bool__(self) -> bool:
        return bool(self._cores or self._numbers or self._long)


class Search:
    """Replaces in texts what is known, and what looks like somebody's, by what is invented for it.

    Ids and times are replaced as well, if that is asked for.
    """

    def __init__(self, inventor: Inventor, *, ids: bool, times: bool) -> None:
        self._inventor = inventor
        self._ids = ids
        self._times = times

    def replaced(self, text: str, known: Known, *, is_kept: bool = False) -> str:
        """Return a text without what is known; and, unless it is kept, without what looks like somebody's."""
        if known.is_whole(text):
            return self._inventor.text(text)
        if known or self._ids or self._times:
            text = self._searched(text, known, is_kept=is_kept)
        return text if is_kept else self._inventor.without_looks(text)

    def _searched(self, text: str, known: Known, *, is_kept: bool) -> str:
        parts: list[str] = []
        small = folded(text)
        done = place = 0
        while found := FOUND.search(text, place):
            start, end, new = self._replacement(text, small, found, known, is_kept=is_kept)
            if new is not None:
                parts += (text[done:start], new)
                done = end
            place = max(end, start + 1)
        return "".join((*parts, text[done:])) if parts else text

    def _replacement(
        self, text: str, small: str, found: re.Match[str], known: Known, *, is_kept: bool
    ) -> tuple[int, int, str | None]:
        """Return where a text goes on that is replaced, where that ends, and what takes its place, if it is."""
        start, end = found.span()
        form = found.lastgroup
        is_number = form in ("phone", "run") and found[0].lstrip("+")[:1].isdigit()
        number = known.number(found[0]) if is_number else None
        if number is not None:
            return start, end, self._inventor.phone(found[0], number)
        core = known.core(text, small, start)
        if not is_kept and look_of(text, found) is not None and (core is None or len(core) < end - start):
            # As a whole, so that it becomes the same as where it is marked.
            return start, end, self._inventor.text(found[0])
        if core is not None and (form not in ("id", "moment") or len(core) >= end - start):
            return start, start + len(core), self._inventor.text(core)
        if form == "id":
            return start, end, self._inventor.id(found[0]) if self._ids else None
        if form == "moment":
            return start, end, self._inventor.moment(found[0]) if self._times else None
        if form == "email":
            inner = INSIDE.search(text, start)
            return (
                (start, end, None) if inner is None else self._replacement(text, small, inner, known, is_kept=is_kept)
            )
        if form in ("phone", "ip"):
            # What is known may stand inside, as a name does in front of an @.
            first = RUN.search(text, start)
            return start, end if first is None else first.end() if first.start() == start else first.start(), None
        return start, end, None


def known_of(values: Iterable[tuple[str, str | None]], vocabulary: frozenset[str]) -> Known:
    """Return what is looked for: values, each with its kind."""
    known = Known(vocabulary)
    for value, kind in values:
        known.add(value, kind)
    return known
