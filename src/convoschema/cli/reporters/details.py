"""What the HTML report tells of a kind of problem beyond its numbers: places, files and unknown names, up to bounds."""

from __future__ import annotations

from dataclasses import dataclass, field

from convoschema._checking.messages import shown_pointer
from convoschema._checking.problems import ProblemCode
from convoschema.cli.reporters.folding import folded_path
from convoschema.cli.reporters.groups import Key, key_of
from convoschema.cli.reporters.phrases import place_of
from convoschema.cli.reporters.row_links import names_to
from convoschema.cli.results import Located, Result

_KINDS = 10_000
_PLACES = 50
_FILES = 100
_NAMES = 20_000
"""How many unknown names there are altogether; senders choose them."""


def folded_names(located: Located) -> Key:
    """Return the group of a problem, in which all unknown names at a place are one kind."""
    if located.problem.code is not ProblemCode.UNKNOWN_PROPERTY:
        return key_of(located)
    path = (*folded_path(located.problem)[:-1], "…")
    return Key(located.problem.model, shown_pointer(path), located.problem.code.value)


@dataclass(slots=True)
class Detail:
    """The first places of a kind, its files (None if they are too many), and its unknown names with their numbers.

    ``row`` are the names that lead to what the schema reference says of it, or None if nobody asks.
    """

    row: tuple[str, ...] | None = None
    places: list[str] = field(default_factory=list)
    files: set[str] | None = field(default_factory=set)
    names: dict[str, int] = field(default_factory=dict)

    def is_in(self, source: str) -> bool:
        """Return whether a file may have problems of the kind."""
        return self.files is None or source in self.files


class Details:
    """The details of kinds, of which later ones have none; rows only if they are asked for."""

    def __init__(self, *, rows: bool = False) -> None:
        self._rows = rows
        self._details: dict[Key, Detail] = {}
        self._names = 0

    def add(self, result: Result) -> None:
        """Take in one payload."""
        for located in (*result.problems, *result.beyond, *result.notices):
            key = folded_names(located)
            detail = self._details.get(key)
            if detail is None and len(self._details) < _KINDS:
                detail = self._details[key] = Detail(names_to(located.problem) if self._rows else None)
            if detail is not None:
                self._note(detail, result.source, located)

    def of(self, key: Key) -> Detail:
        """Return the details of a kind."""
        return self._details.get(key, Detail(files=None))

    def _note(self, detail: Detail, source: str, located: Located) -> None:
        if len(detail.places) < _PLACES:
            detail.places.append(place_of(source, located))
        if detail.files is not None:
            detail.files.add(source)
            if len(detail.files) > _FILES:
                detail.files = None
        if located.problem.code is ProblemCode.UNKNOWN_PROPERTY:
            name = shown_pointer(located.problem.path[-1:])[1:]
            if name in detail.names:
                detail.names[name] += 1
            elif self._names < _NAMES:
                self._names += 1
                detail.names[name] = 1
