"""Problems of a JSON text → where in the text they stand.

The text, which is JSON, is walked with a regular expression for each member or item on the way, and the decoder of the
standard library, which skips what holds no problem at the speed of C: 70 MB a second. Libraries that keep positions
make a tree of all there is: tree-sitter takes twenty times as long and 34 times the memory of the text, 27 ms to
import, and counts columns in bytes.
"""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from convoschema._checking.json_values import told_place
from convoschema._checking.problems import Problem, ProblemCode
from convoschema._lazy import lazy
from convoschema.cli.results import Located, Position

_BLANKS = r"[ \t\r\n]*+"
_TEXT = r'"[^"\\]*+(?:\\.[^"\\]*+)*+"'
# Of arrays and objects nothing is matched, but that they begin here.
_OF_VALUE = rf'((?:{_TEXT}|[^\[\]{{}}", \t\r\n]++)|(?=[\[{{])){_BLANKS},?'
_VALUE = re.compile(_BLANKS + _OF_VALUE)
_MEMBER = re.compile(f"{_BLANKS}({_TEXT}){_BLANKS}:{_BLANKS}{_OF_VALUE}")
_NO_BLANK = re.compile(r"[^ \t\r\n]|\Z")
# What numbers are worth does not matter here, and some have more digits than Python reads.
_DECODER = json.JSONDecoder(parse_int=len)


_MANY = 256
"""How many members or items are noted, so that they need not be walked through again."""


def locate(text: bytes, problems: Sequence[Problem], *, excerpts: bool = False) -> tuple[Located, ...]:
    """Return the problems of a JSON text with their positions, in one pass over the text for all of them.

    Paths lead from the whole text to the value; what goes on inside a string is placed at the string. Of duplicate keys
    the last counts, as for the problems. Only a line feed ends a line, so a carriage return is a character.
    ``excerpts`` says whether lines may be shown.
    """
    return Locator(text, excerpts=excerpts).locate(problems)


class Locator:
    """Says where problems of one JSON text stand, some at a time.

    When it is asked again, it notes where the members and items of large objects and arrays begin: whoever asks for the
    problems of each of many payloads in a text pays for one more pass over it.
    """

    def __init__(self, text: bytes, *, excerpts: bool = False) -> None:
        self._bytes = text
        self._excerpts = excerpts
        self._asked = 0
        self._members: dict[int, tuple[dict[str, tuple[int, int]], int]] = {}
        self._items: dict[int, tuple[array[int], int]] = {}

    @lazy
    def _text(self) -> str:
        return self._bytes.decode(errors="replace")

    @lazy
    def _lines(self) -> _Lines:
        return _Lines(self._text)

    def locate(self, problems: Sequence[Problem]) -> tuple[Located, ...]:
        """Return problems of the text with their positions."""
        if not problems:
            return ()
        if problems[0].code in (ProblemCode.NOT_JSON, ProblemCode.TOO_DEEP) and not problems[0].path:
            return tuple(_located_without_data(self._text, problem, excerpts=self._excerpts) for problem in problems)
        self._asked += 1
        wanted = _Wanted()
        for number, problem in enumerate(problems):
            wanted.add(number, problem)
        start = _skip_blanks(self._text, 0)
        found = dict.fromkeys(range(len(problems)), start)
        self._walk(start, wanted, found)
        offsets = sorted(set(found.values()))
        placed = {offset: self._lines.at(offset, excerpts=self._excerpts) for offset in offsets}
        return tuple(Located(problem, *placed[found[number]]) for number, problem in enumerate(problems))

    def _walk(self, start: int, wanted: _Wanted, found: dict[int, int]) -> int:
        """Note where the wanted problems of a value stand that begins at ``start``; return where the value ends."""
        found.update(dict.fromkeys(wanted.at_value, start))
        opening = self._text[start]
        if opening == '"' and wanted.below:
            found.update(dict.fromkeys(wanted.all_below(), start))
        if not wanted.below or opening not in "{[":
            return _skip_value(self._text, start)
        walk = self._walk_members if opening == "{" else self._walk_items
        return _skip_blanks(self._text, walk(start + 1, wanted, found)) + 1

    def _walk_members(self, start: int, wanted: _Wanted, found: dict[int, int]) -> int:
        """Walk through the members of an object, which begin at ``start``; return where the last one ends."""
        if start in self._members:
            noted, end = self._members[start]
            for key, below in wanted.below.items():
                if isinstance(key, str) and key in noted:
                    at_key, at_value = noted[key]
                    found.update(dict.fromkeys(below.at_key, at_key))
                    self._walk(at_value, below, found)
            return end
        text, end, notes = self._text, start, self._asked > 1
        members: dict[str, tuple[int, int]] = {}
        while member := _MEMBER.match(text, end):
            name = json.loads(member[1]) if "\\" in member[1] else member[1][1:-1]
            inner = wanted.below.get(name)
            end = member.end()
            if notes:
                members[name] = member.start(1), member.start(2)
            if inner is not None:
                found.update(dict.fromkeys(inner.at_key, member.start(1)))
                end = _skip_comma(text, self._walk(member.start(2), inner, found))
            elif not member[2]:
                end = _skip_comma(text, _skip_value(text, end))
        if len(members) >= _MANY:
            self._members[start] = members, end
        return end

    def _walk_items(self, start: int, wanted: _Wanted, found: dict[int, int]) -> int:
        """Walk through the items of an array, which begin at ``start``; return where the last one ends."""
        if start in self._items:
            noted, end = self._items[start]
            for key, below in wanted.below.items():
                if isinstance(key, int) and key < len(noted):
                    self._walk(noted[key], below, found)
            return end
        text, end, notes = self._text, start, self._asked > 1
        items = array("q")
        index = 0
        while item := _VALUE.match(text, end):
            inner = wanted.below.get(index)
            end = item.end()
            if notes:
                items.append(item.start(1))
            if inner is not None:
                end = _skip_comma(text, self._walk(item.start(1), inner, found))
            elif not item[1]:
                end = _skip_comma(text, _skip_value(text, end))
            index += 1
        if len(items) >= _MANY:
            self._items[start] = items, end
        return end


@dataclass(slots=True)
class _Wanted:
    """The problems to find at a value, at the key in front of it, and below it by keys and indices."""

    at_value: list[int] = field(default_factory=list)
    at_key: list[int] = field(default_factory=list)
    below: dict[str | int, _Wanted] = field(default_factory=dict)

    def add(self, number: int, problem: Problem) -> None:
        path = problem.path[:-1] if problem.code is ProblemCode.MISSING_PROPERTY else problem.path
        node = self
        for step in path:
            node = node.below.setdefault(step, _Wanted())
        (node.at_key if problem.code is ProblemCode.UNKNOWN_PROPERTY else node.at_value).append(number)

    def all_below(self) -> Iterator[int]:
        """Yield the numbers of the problems that are wanted below the value."""
        waiting = list(self.below.values())
        while waiting:
            node = waiting.pop()
            yield from (*node.at_value, *node.at_key)
            waiting += node.below.values()


def _skip_comma(text: str, start: int) -> int:
    end = _skip_blanks(text, start)
    return end + text.startswith(",", end)


def _skip_value(text: str, start: int) -> int:
    return _DECODER.raw_decode(text, start)[1]


def _skip_blanks(text: str, start: int) -> int:
    return start if (found := _NO_BLANK.search(text, start)) is None else found.start()


class _Lines:
    """Tells lines and columns of offsets, quickly of those that grow."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._begin()

    def _begin(self) -> None:
        self._number = 1
        self._start = 0
        self._offset = 0
        self._excerpt: str | None = None

    def at(self, offset: int, *, excerpts: bool) -> tuple[Position, str | None]:
        """Return the position of an offset, and its line if lines may be shown."""
        if offset < self._offset:
            self._begin()
        line_feeds = self._text.count("\n", self._offset, offset)
        if line_feeds:
            self._number += line_feeds
            self._start = self._text.rindex("\n", self._offset, offset) + 1
            self._excerpt = None
        self._offset = offset
        if excerpts and self._excerpt is None:
            end = self._text.find("\n", offset)
            self._excerpt = self._text[self._start : end if end >= 0 else None].rstrip("\r")
        return Position(self._number, offset - self._start + 1), self._excerpt


def _located_without_data(text: str, problem: Problem, *, excerpts: bool) -> Located:
    """Return where a text that is too deep begins, or where it is no JSON."""
    if problem.line is None or problem.column is None:
        return Located(problem, *_Lines(text).at(_skip_blanks(text, 0), excerpts=excerpts))
    start = -1
    for _ in range(problem.line - 1):
        start = text.index("\n", start + 1)
    # In a file of lines the text is one of many: its own count of lines would mislead.
    message = problem.message.removesuffix(told_place(problem.line, problem.column))
    return Located(replace(problem, message=message), *_Lines(text).at(start + problem.column, excerpts=excerpts))
