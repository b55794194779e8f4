"""A file's records → which model they are, and where in each record it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from convoschema._schemas import resolve_pointer, to_pointer
from convoschema.cli._fits import Fit, Fitter
from convoschema.cli._holdings import Holding
from convoschema.cli._samples import Sample

_LEAST_INSIDE = 4
_ENVELOPE_DEPTH = 3
_ENVELOPES = 24


@dataclass(frozen=True)
class Guess:
    """What a file seems to hold: the fits that come into question, best first, and how records are read.

    ``refusal`` says, in words, why nothing fits.
    """

    path: Path
    fits: tuple[Fit, ...]
    at: str
    sample: Sample
    refusal: str | None = None

    @property
    def equals(self) -> list[Fit]:
        """The fits that are as good as the best."""
        return [fit for fit in self.fits if fit.verdict == self.fits[0].verdict]

    def holding(self, fit: Fit) -> Holding:
        """Return what a file of such records holds, if the given fit is right."""
        naming = None if fit.naming == "wire" else fit.naming.value
        each, lines = self.sample.each, self.sample.lines
        return Holding("", fit.model, naming=naming, at=self.at, each=each, lines=lines)


def guess(path: Path, sample: Sample, fitter: Fitter) -> Guess:
    """Return what a file with these records seems to hold."""
    if sample.refusal is not None:
        return Guess(path, (), "", sample, sample.refusal)
    whole = fitter.rank(list(sample.records), path)
    at, fits = "", whole
    if not whole or not whole[0].is_convincing:
        inner = [(pointer, fitter.rank(found, path)) for pointer, found in _envelopes(sample.records)]
        fitting = [(pointer, fits) for pointer, fits in inner if fits and _is_worth_an_envelope(fits[0])]
        # The most that is known: an event holds a conversation, and the conversation holds smaller models that fit too.
        at, fits = max(fitting, key=lambda found: len(found[1][0].known), default=("", whole))
    refusal = None if fits and fits[0].is_convincing else "no model fits well"
    return Guess(path, tuple(fits), at, sample, refusal)


def _is_worth_an_envelope(fit: Fit) -> bool:
    """Return whether a fit inside a record convinces; there are many places, and small models fit anywhere."""
    return fit.is_convincing and len(fit.known) >= _LEAST_INSIDE


def _envelopes(records: tuple[Any, ...]) -> Iterator[tuple[str, list[Any]]]:
    """Yield the pointers at which the first record has objects, each with what stands there in all records."""
    for _, pointer in zip(range(_ENVELOPES), _pointers(records[0], ()), strict=False):
        found = [value for record in records if (value := _value_at(record, pointer)) is not None]
        yield pointer, found


def _pointers(record: Any, path: tuple[str, ...]) -> Iterator[str]:
    if not isinstance(record, dict) or len(path) == _ENVELOPE_DEPTH:
        return
    for name, value in record.items():
        if isinstance(value, dict):
            yield to_pointer((*path, name))
            yield from _pointers(value, (*path, name))


def _value_at(record: Any, pointer: str) -> Any:
    try:
        return resolve_pointer(record, pointer)
    except KeyError:
        return None
