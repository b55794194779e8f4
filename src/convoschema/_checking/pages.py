"""Instance → pages: large payloads are looked through piece by piece, in the order of the document.

A report is of the first so many problems, but engines find all that there are. So a payload that may have a million is
given to them in pages until there are enough. A page is an excerpt: some members of one array or object, alone on
their way from the root. What a schema says of each value is as true of an excerpt as of the whole; what it says of all
members together of an array or object that is too large for a page is asked of that one alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import orjson

from convoschema._checking.engines import Engine, Finding
from convoschema._checking.json_values import Path, text_within
from convoschema._checking.places import Places, places_below, places_of_root
from convoschema._lazy import lazy
from convoschema._schema.keywords import Sees, keywords
from convoschema._schema.subschemas import compares_containers, walk

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

    from convoschema._schema.bundle import Bundle

AT_ONCE: Final = 65_536
"""How many bytes of JSON an instance may have to be looked through at once, if it has few scalars for its length."""

PAGE: Final = 4_096
"""How many bytes of JSON a page of a larger instance has at most, if no single scalar in it has more."""

_OF_ALL_MEMBERS = keywords(lambda keyword: keyword.sees is Sees.MEMBERS)
_OF_THE_WHOLE = keywords(lambda keyword: keyword.sees is Sees.WHOLE)
"""Keywords by which more than one member decides what is wrong with another, or its place does."""

_CONTAINERS = (dict, list, tuple)
_BARE = frozenset((bool, float, int, type(None)))
_SCALARS = _BARE | {str}

_PUNCTUATION = 4
_OF_A_SCALAR = 8
"""About how many bytes take a number, true, false or null, and what is around it."""

_OF_A_FAULT = 16
"""How many bytes each scalar counts for at least: any may be at fault, which costs more than to pass it over."""

_NAMES_AT_EASE = 8

_LEVELS_AT_EASE = 16
"""How deep a fault may lie at the usual price: its place is told by a step for each level, and more by references."""

_LONG = 64
_STAND_IN = "\ufffe"
"""What stands on the spine of an excerpt for a long name that no schema knows: keys are as long as a sender likes."""


class Page(NamedTuple):
    """An instance, or an excerpt of it: what stands alone at the end of its ``spine``, the way there from the root.

    If that is a part of an array, ``offset`` is where it begins there.
    """

    data: Any
    spine: Path | None = None
    offset: int = 0

    def whole_path(self, path: Path) -> Path:
        """Return the path in the instance of what has a path on the page."""
        if self.spine is None:
            return path
        depth = len(self.spine)
        rest = path[depth:]
        if rest and isinstance(rest[0], int):
            rest = (rest[0] + self.offset, *rest[1:])
        return (*self.spine[: len(path)], *rest)

    def shows_part_of(self, path: Path) -> bool:
        """Return whether the page may lack members of what has a path on it."""
        return self.spine is not None and len(path) <= len(self.spine)


class Split(NamedTuple):
    """An array or object that is too large for a page, and its path; pages of its members follow."""

    container: Any
    path: Path
    places: Places
    """The schemas that apply to it."""


class Search:
    """Looks through instances for what the engine of a bundle finds."""

    def __init__(self, bundle: Bundle, engine: Engine) -> None:
        self.engine: Final = engine
        self._bundle = bundle

    def findings(self, data: Any) -> Iterator[tuple[Page, Iterable[Finding]]]:
        """Yield the faults of an instance, page by page in its order, each with the page that the paths lead through.

        What is wrong with a large array or object as such comes with the whole instance, before its pages.
        """
        size, density = _size_and_density(data)
        density *= self._density
        if size * density <= AT_ONCE or not self._has_parts:
            yield Page(data), self.engine.findings(data)
            return
        for piece in pages(data, PAGE // density, self._stand_in, self.engine.document):
            if isinstance(piece, Split):
                yield Page(data), self._findings_of_all_members(piece)
            else:
                found = self.engine.findings(piece.data)
                yield piece, [finding for finding in found if not _is_premature(finding, piece)]

    def _findings_of_all_members(self, split: Split) -> Iterator[Finding]:
        for evaluation, schema in split.places:
            for keyword in sorted(_OF_ALL_MEMBERS & schema.keys()):
                if not _validator_of(keyword, orjson.dumps(schema[keyword])).is_valid(split.container):
                    yield Finding(split.path, (*evaluation, keyword))

    @lazy
    def _has_parts(self) -> bool:
        return not any(_OF_THE_WHOLE & schema.keys() or compares_containers(schema) for schema in self._schemas)

    @lazy
    def _density(self) -> int:
        """How many faults there may be where usually there is one: an object can lack all names that it must have."""
        return max(1, *(len(schema.get("required", ())) // _NAMES_AT_EASE for schema in self._schemas))

    def _stand_in(self, name: str) -> str:
        """Return a name of which all schemas say what they say of the given one, and which is short."""
        return name if len(name) <= _LONG or self._tells_names_apart or name in self._names else _STAND_IN

    @lazy
    def _tells_names_apart(self) -> bool:
        return any("patternProperties" in schema for schema in self._schemas)

    @lazy
    def _names(self) -> frozenset[str]:
        return frozenset(name for schema in self._schemas for name in schema.get("properties", ()))

    @property
    def _schemas(self) -> Iterator[dict[str, Any]]:
        return walk(self._bundle.schema)


def pages(
    data: Any, size: int, stand_in: Callable[[str], str] = str, document: Mapping[str, Any] | None = None
) -> Iterator[Page | Split]:
    """Yield an instance in excerpts of so many bytes of JSON, in its order, and before them what they are parts of.

    ``stand_in`` gives the names that lead to what an excerpt shows, for those that lead there in the instance. Of what
    is large and a schema's ``document`` says nothing about, only that it is there is shown.
    """
    cutter = _Cutter(size, stand_in, document)
    cutter.weigh(data)
    whole = Spine((), (), () if document is None else places_of_root(document))
    yield from cutter.pages(data, whole) if cutter.large else [Page(data)]


def _size_and_density(data: Any) -> tuple[int, int]:
    """Return how large data are, by their bytes and scalars, and what a fault may cost where usually it costs one."""
    text = text_within(data, 2 * _LEVELS_AT_EASE - 1)
    density = 1
    if text is None:
        text, density = orjson.dumps(data), _density_of_depth(data)
    # There are as many commas as scalars, but for one; what holds a single other value takes bytes of its own.
    return max(len(text), _OF_A_FAULT * text.count(b",")), density


def _density_of_depth(data: Any) -> int:
    """Return what a fault may cost where usually it costs one, since it may lie deep."""
    levels = 0
    level = [data] if isinstance(data, _CONTAINERS) else []
    while level:
        levels += 1
        inner = (found.values() if isinstance(found, dict) else found for found in level)
        mixed = (members for members in inner if not _SCALARS.issuperset(map(type, members)))
        level = [member for members in mixed for member in members if isinstance(member, _CONTAINERS)]
    return max(1, levels // _LEVELS_AT_EASE)


class Spine(NamedTuple):
    """The way from the root to an excerpt: in the instance, as the excerpt has it, and what applies at its end."""

    path: Path
    shown: Path
    places: Places


class _Cutter:
    """Cuts an instance into pages."""

    def __init__(self, size: int, stand_in: Callable[[str], str], document: Mapping[str, Any] | None) -> None:
        self._size = size
        self._stand_in = stand_in
        self._document = document
        self.large: set[int] = set()
        self._flat: set[int] = set()
        """The large arrays of numbers, booleans and nulls alone."""

    def weigh(self, data: Any) -> int:
        """Return about how many bytes data take as JSON, and note the arrays and objects that take more than a page."""
        if isinstance(data, str):
            return len(data)
        if not isinstance(data, _CONTAINERS):
            return 1
        weight, members = len(data), data
        if isinstance(data, dict):
            weight += sum(map(len, data)) + (_PUNCTUATION - 1) * len(data)
            members = tuple(data.values())
        # Of scalars there may be very many, so that none is looked at alone.
        if is_flat := _BARE.issuperset(map(type, members)):
            weight += len(data)
        else:
            weight += sum(map(self.weigh, members))
        if weight > self._size:
            self.large.add(id(data))
            if is_flat and not isinstance(data, dict):
                self._flat.add(id(data))
        return weight

    def pages(self, data: Any, spine: Spine) -> Iterator[Page | Split]:
        if self._document is not None and not spine.places:
            yield _excerpt(type(data)(), spine)
            return
        yield Split(data, spine.path, spine.places)
        # However long the way there, an excerpt shows some of what is at its end.
        room = max(self._size // 2, self._size - sum(len(str(step)) for step in spine.shown))
        if id(data) in self._flat:
            number = max(1, room // _OF_A_SCALAR)
            yield from (_excerpt(data[at : at + number], spine, at) for at in range(0, len(data), number))
        else:
            yield from self._excerpts(data, spine, room)

    def _excerpts(self, data: Any, spine: Spine, room: int) -> Iterator[Page | Split]:
        found: list[tuple[str | int, Any]] = []
        length = 0
        for step, member in data.items() if isinstance(data, dict) else enumerate(data):
            more = 0 if id(member) in self.large else _length(member)
            if more and isinstance(step, str):
                more += len(step)
            if found and (not more or length + more > room):
                yield _excerpt_of_members(found, spine)
                found, length = [], 0
            if more:
                found.append((step, member))
                length += more
            else:
                yield from self.pages(member, self._further(spine, step))
        if found:
            yield _excerpt_of_members(found, spine)

    def _further(self, spine: Spine, step: str | int) -> Spine:
        """Return the way that goes a step further."""
        shown = self._stand_in(step) if isinstance(step, str) else step
        places = () if self._document is None else places_below(self._document, spine.places, step)
        return Spine((*spine.path, step), (*spine.shown, shown), places)


def _length(member: Any) -> int:
    """Return about how many bytes a member takes as JSON, with what is around it."""
    return _OF_A_SCALAR if type(member) in _BARE else len(orjson.dumps(member)) + _PUNCTUATION


def _excerpt_of_members(members: list[tuple[str | int, Any]], spine: Spine) -> Page:
    first, _ = members[0]
    if isinstance(first, int):
        return _excerpt([member for _, member in members], spine, first)
    return _excerpt(dict(members), spine)


def _excerpt(data: Any, spine: Spine, offset: int = 0) -> Page:
    for step in reversed(spine.shown):
        data = {step: data} if isinstance(step, str) else [data]
    return Page(data, spine.path, offset)


def _is_premature(finding: Finding, page: Page) -> bool:
    """Return whether a finding is about all members of what the page shows some of."""
    return finding.evaluation[-1] in _OF_ALL_MEMBERS and page.shows_part_of(finding.path)


@lru_cache(maxsize=256)
def _validator_of(keyword: str, value: bytes) -> Validator:
    from convoschema._checking.reference_engine import build_validator

    return build_validator({keyword: orjson.loads(value)})
