r"""ECMA-262 pattern → the same in words that Python and jsonschema-rs read alike.

Patterns are read as with the flag ``u``, as JSON Schema asks. Classes and escapes become plain ranges of characters,
since what ``.``, ``\s`` or ``[[a]`` mean differs from library to library. Of what the flag forbids, only escaped
punctuation is accepted, which means itself to everybody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

Ranges = tuple[tuple[int, int], ...]
"""Characters, by their first and last code points."""

_LAST = 0x10FFFF
_DIGITS: Ranges = ((0x30, 0x39),)
_WORD: Ranges = ((0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A))
_SPACES: Ranges = (
    *((0x9, 0xD), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A)),
    *((0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF)),
)
_LINE_ENDS: Ranges = ((0xA, 0xA), (0xD, 0xD), (0x2028, 0x2029))
_SETS = {"d": _DIGITS, "w": _WORD, "s": _SPACES}

_CONTROLS = {"f": 0xC, "n": 0xA, "r": 0xD, "t": 0x9, "v": 0xB, "0": 0}
_PUNCTUATION = frozenset(" !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_ESCAPED = frozenset("$()*+.?[\\]^{|}")
_ESCAPED_IN_CLASSES = frozenset("-[\\]^")

_TOKEN = re.compile(
    r"(?P<open>\((?:\?(?:[:=!]|<[=!]|<(?P<name>[^>]*)>))?)(?!\?)"
    r"|(?P<close>\))"
    r"|(?P<repeat>(?:[*+?]|\{(?P<least>[0-9]+)(?P<more>,(?P<most>[0-9]*))?\})\??)"
    r"|(?P<refer>\\(?:(?P<number>[1-9][0-9]*)|k<(?P<known>[^>]*)>))"
    r"|(?P<boundary>\\[bB])"
    r"|(?P<begin>\^)|(?P<end>\$)|(?P<either>\|)|(?P<dot>\.)|(?P<set>\[)|(?P<escape>\\)"
    r"|(?P<lone>[(){}\]])"
    r"|(?P<character>.)",
    re.DOTALL,
)
_ESCAPE = re.compile(
    r"(?P<category>[dDwWsS])|c(?P<control>[A-Za-z])|x(?P<byte>[0-9A-Fa-f]{2})|u\{0*(?P<point>[0-9A-Fa-f]{1,6})\}"
    r"|u(?P<high>[dD][89abAB][0-9A-Fa-f]{2})\\u(?P<low>[dD][c-fC-F][0-9A-Fa-f]{2})|u(?P<unit>[0-9A-Fa-f]{4})"
    r"|(?P<named>[fnrtv]|0(?![0-9]))|(?P<itself>[^0-9A-Za-z])",
    re.DOTALL,
)


class NotEcmaError(ValueError):
    """A pattern is none of ECMA-262, or what it means depends on who reads it; the text says why."""


class Translation(NamedTuple):
    """A pattern for Python's ``re``, and for any engine if it is plain: if it looks neither around nor back."""

    python: str
    plain: str | None


@lru_cache(maxsize=1024)
def translate(pattern: str) -> Translation:
    """Return what a pattern is in other words.

    :raises NotEcmaError: it is no pattern of ECMA-262, or what it means depends on who reads it.
    """
    reader = _Reader(pattern)
    reader.read()
    return Translation(reader.text(end=r"\Z"), reader.text(end="$") if reader.is_plain else None)


@dataclass(slots=True)
class _Group:
    """A group, and whether it may be passed more than once, or is left behind by looking around."""

    above: _Group | None
    is_behind: bool
    is_unsteady: bool
    is_open: bool = True

    def lines(self) -> Iterable[_Group]:
        """Yield the group and those around it."""
        group: _Group | None = self
        while group:
            yield group
            group = group.above


class _Reader:
    """Reads a pattern from left to right, writing it in other words; in ``parts`` None stands for the end."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0
        self._parts: list[str | None] = []
        self._group: _Group | None = None
        self._captures: list[_Group] = []
        self._names: dict[str, int] = {}
        self._looked_back_at: list[_Group] = []
        self._repeatable = False
        self._closed: _Group | None = None
        self.is_plain = True

    def text(self, end: str) -> str:
        return "".join(end if part is None else part for part in self._parts)

    def read(self) -> None:
        while token := _TOKEN.match(self._pattern, self._at):
            self._at = token.end()
            closed, self._closed = self._closed, None
            repeatable, self._repeatable = self._repeatable, False
            match token.lastgroup:
                case "open":
                    self._open(token[0], token["name"])
                case "close" if self._group:
                    self._close(self._group)
                case "repeat" if repeatable:
                    self._repeat(token, closed)
                case "refer":
                    self._refer(token["number"], token["known"])
                case kind:
                    self._stand(str(kind), token[0])
        if self._group:
            raise NotEcmaError("a group has no end")
        if any(around.is_unsteady for group in self._looked_back_at for around in group.lines()):
            raise NotEcmaError("it refers back to what is repeated or looked around for")

    def _stand(self, kind: str, text: str) -> None:
        """Read what stands by itself."""
        match kind:
            case "begin" | "either":
                self._parts.append(text)
            case "end":
                self._parts.append(None)
            case "boundary":
                # Python finds no \B in an empty text.
                self._assert(r"(?a:\b)" if text == r"\b" else r"(?!(?a:\b))")
            case "repeat":
                raise NotEcmaError(f"nothing before {text} can be repeated")
            case "lone" if self._pattern.startswith("(?", self._at - 1):
                raise NotEcmaError("(? begins no group that ECMA-262 knows")
            case "close" | "lone":
                raise NotEcmaError(f"{text} stands alone; write \\{text} if it means itself")
            case _:
                self._parts.append(_written(self._characters(kind, text)))
                self._repeatable = True

    def _open(self, opening: str, name: str | None) -> None:
        looks = opening in ("(?=", "(?!", "(?<=", "(?<!")
        behind = opening in ("(?<=", "(?<!") or bool(self._group and self._group.is_behind)
        self._group = _Group(self._group, behind, looks)
        self.is_plain = self.is_plain and not looks
        if name is not None:
            if name in self._names or not name.replace("$", "_").isidentifier():
                raise NotEcmaError("the name of a group is none, or there twice")
            self._names[name] = len(self._captures)
        if opening == "(" or name is not None:
            self._captures.append(self._group)
        self._parts.append("(" if name is not None else opening)

    def _close(self, group: _Group) -> None:
        self._parts.append(")")
        group.is_open = False
        self._group, self._closed = group.above, group
        self._repeatable = not group.is_unsteady

    def _repeat(self, token: re.Match[str], closed: _Group | None) -> None:
        least, most = token["least"], token["most"]
        if most and int(least) > int(most):
            raise NotEcmaError(f"{token[0]} repeats at least more often than at most")
        if closed and not token[0].startswith("?"):
            closed.is_unsteady = True
        self._parts.append(token[0])

    def _refer(self, number: str | None, known: str | None) -> None:
        index = self._names.get(known, len(self._captures)) if known is not None else int(number or 0) - 1
        if index >= len(self._captures) or self._captures[index].is_open:
            raise NotEcmaError("it refers back to a group that does not end before")
        if self._group and self._group.is_behind:
            raise NotEcmaError("it refers back while it looks behind")
        self._looked_back_at.append(self._captures[index])
        # A group that took no part is empty to ECMA-262.
        self._assert(f"(?:(?({index + 1})\\{index + 1}))")
        self._repeatable = True

    def _assert(self, text: str) -> None:
        self._parts.append(text)
        self.is_plain = False

    def _characters(self, kind: str, text: str) -> Ranges:
        match kind:
            case "dot":
                return _all_but(_LINE_ENDS)
            case "set":
                return self._class()
            case "escape":
                return self._escape()
        return _one(ord(text))

    def _class(self) -> Ranges:
        negated = self._take("^")
        found: list[tuple[int, int]] = []
        while not self._take("]"):
            first = self._member()
            if self._pattern.startswith("-", self._at) and not self._pattern.startswith("-]", self._at):
                self._at += 1
                first = _range(first, self._member())
            found += first
        return _all_but(found) if negated else _merged(found)

    def _member(self) -> Ranges:
        if self._at == len(self._pattern):
            raise NotEcmaError("a [ has no ]")
        if self._take("\\"):
            return _one(8) if self._take("b") else self._escape()
        self._at += 1
        return _one(ord(self._pattern[self._at - 1]))

    def _escape(self) -> Ranges:
        escape = _ESCAPE.match(self._pattern, self._at)
        if escape is None or (escape["itself"] or "-") not in _PUNCTUATION:
            raise NotEcmaError(
                f"\\{self._pattern[self._at : self._at + 1]} means nothing, or not the same to everybody"
            )
        self._at = escape.end()
        match escape.lastgroup, escape[0]:
            case "category", category:
                found = _SETS[category.lower()]
                return _all_but(found) if category.isupper() else found
            case "control", text:
                return _one(ord(text[1]) % 32)
            case "low", _:
                return _one(0x10000 + ((int(escape["high"], 16) - 0xD800) << 10) + int(escape["low"], 16) - 0xDC00)
            case "named", name:
                return _one(_CONTROLS[name])
            case "itself", character:
                return _one(ord(character))
        point = int(str(escape[str(escape.lastgroup)]), 16)
        if point > _LAST:
            raise NotEcmaError(f"\\{escape[0]} is no character")
        return _one(point)

    def _take(self, text: str) -> bool:
        found = self._pattern.startswith(text, self._at)
        self._at += len(text) if found else 0
        return found


def _one(point: int) -> Ranges:
    return ((point, point),)


def _range(first: Ranges, last: Ranges) -> Ranges:
    ends = [point for pair in first + last for point in pair]
    if len(ends) != 4 or not ends[0] == ends[1] <= ends[2] == ends[3]:
        raise NotEcmaError("a range in a class has no beginning or no end, or they are the wrong way round")
    return ((ends[0], ends[3]),)


def _merged(ranges: Iterable[tuple[int, int]]) -> Ranges:
    merged: list[tuple[int, int]] = []
    for low, high in sorted(ranges):
        if merged and low <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        else:
            merged.append((low, high))
    return tuple(merged)


def _all_but(ranges: Iterable[tuple[int, int]]) -> Ranges:
    edges = [-1, *(edge for low, high in _merged(ranges) for edge in (low, high)), _LAST + 1]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return tuple((below + 1, above - 1) for below, above in pairs if below + 1 < above)


def _written(characters: Ranges) -> str:
    """Return the shorter of a class and its complement, or a character by itself."""
    if len(characters) == 1 and characters[0][0] == characters[0][1]:
        return _escaped(characters[0][0], _ESCAPED)
    others = _all_but(characters)
    negated = not characters or (bool(others) and characters[-1][1] == _LAST)
    ranges = others if negated else characters
    return f"[{'^' if negated else ''}{''.join(map(_range_text, ranges))}]"


def _range_text(pair: tuple[int, int]) -> str:
    low, high = (_escaped(point, _ESCAPED_IN_CLASSES) for point in pair)
    return low if low == high else f"{low}{high}" if pair[0] + 1 == pair[1] else f"{low}-{high}"


def _escaped(point: int, escaped: frozenset[str]) -> str:
    character = chr(point)
    return f"\\{character}" if character in escaped else character
