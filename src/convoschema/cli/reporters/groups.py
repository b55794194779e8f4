"""Problems → groups: what breaks most, where, and how often. Memory stays bounded, however many problems there are."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, TextIO, TypeVar

from convoschema._plurals import counted
from convoschema.cli.reporters.folding import folded_pointer
from convoschema.cli.reporters.phrases import place_of, said
from convoschema.cli.results import Located, Result

_MOST = 10_000
"""How many groups, and how many files, are told apart; pointers may hold names that a payload's sender chose."""


@dataclass(frozen=True, slots=True)
class Key:
    """What the problems of a group have in common; the pointer is folded and to be read."""

    model: str
    pointer: str
    code: str


@dataclass(slots=True)
class Tally:
    """How many problems there are of a kind, in how many payloads, and where the first of them stands.

    ``message`` is what the first one says.
    """

    first: str
    message: str
    problems: int = 0
    payloads: int = 0


Kind = TypeVar("Kind", bound=Hashable)


class Tallies(Generic[Kind]):
    """A tally for each kind, up to a number of kinds; those that come later are counted together as ``other``."""

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._tallies: dict[Kind, Tally] = {}
        self.other: Tally | None = None

    def __len__(self) -> int:
        return len(self._tallies)

    def add(self, source: str, kinds: Iterable[tuple[Kind, Located]]) -> None:
        """Count in the problems of one payload, each with its kind."""
        met: set[int] = set()
        for kind, located in kinds:
            tally = self._tally(kind, source, located)
            tally.problems += 1
            if id(tally) not in met:
                met.add(id(tally))
                tally.payloads += 1

    def largest(self) -> list[tuple[Kind, Tally]]:
        """Return the kinds with most problems first; of equals, the one that was met first."""
        return sorted(self._tallies.items(), key=lambda item: -item[1].problems)

    def _tally(self, kind: Kind, source: str, located: Located) -> Tally:
        tally = self._tallies.get(kind)
        if tally is None and len(self._tallies) < self._most:
            tally = self._tallies[kind] = _begun(source, located)
        elif tally is None:
            tally = self.other = self.other or _begun(source, located)
        return tally


class Summary:
    """What a run found, by group (model, place and code), code, model and file; the notices by group too."""

    def __init__(self, most: int = _MOST, kind_of: Callable[[Located], Key] | None = None) -> None:
        self._kind_of = kind_of or key_of
        self.groups: Tallies[Key] = Tallies(most)
        self.codes: Tallies[str] = Tallies(most)
        self.models: Tallies[str] = Tallies(most)
        self.files: Tallies[str] = Tallies(most)
        self.notices: Tallies[Key] = Tallies(most)

    def add(self, result: Result) -> None:
        """Count in one payload."""
        problems = (*result.problems, *result.beyond)
        source = result.source
        self.groups.add(source, ((self._kind_of(located), located) for located in problems))
        self.codes.add(source, ((located.problem.code.value, located) for located in problems))
        self.models.add(source, ((located.problem.model, located) for located in problems))
        self.files.add(source, ((source, located) for located in problems))
        self.notices.add(source, ((self._kind_of(located), located) for located in result.notices))


class Counting:
    """What reporters have in common that count while a run goes on, and write at its end."""

    of_all = False

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._summary = Summary()

    def tell(self, result: Result) -> None:
        """Count in a payload."""
        self._summary.add(result)


def beyond(tallies: Tallies[Any], most: int, noun: str, of: str = "problem") -> Iterator[str]:
    """Yield what to say of the kinds of problem, or ``of`` what else, that are beyond those that are shown, so many."""
    more = len(tallies) - most
    if more > 0:
        yield f"and {counted(more, f'more {noun}')}"
    if tallies.other is not None:
        yield f"and {counted(tallies.other.problems, of)} of {noun}s that came later, not told apart"


def share(part: int, whole: int) -> str:
    """Return a share in per cent; a part that is there is never 0, and one that is not all never 100."""
    if not whole:
        return "-"
    percent = 100 * part / whole
    if 0 < percent < 0.1:
        return "<0.1 %"
    if 99.9 < percent < 100:
        return ">99.9 %"
    return f"{percent:.1f} %"


def key_of(located: Located) -> Key:
    """Return the group of a problem."""
    problem = located.problem
    return Key(problem.model, folded_pointer(problem), problem.code.value)


def _begun(source: str, located: Located) -> Tally:
    return Tally(place_of(source, located), said(located.problem))
