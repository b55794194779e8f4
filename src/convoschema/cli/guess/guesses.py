"""A file's records → which model they are, and where in each record it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from convoschema.cli.config.file_patterns import Holding
from convoschema.cli.config.pointers import place_of
from convoschema.cli.guess.fits import Fit, Fitter
from convoschema.cli.guess.samples import Sample

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
    at: tuple[str, ...]
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
        return Guess(path, (), (), sample, sample.refusal)
    whole = fitter.rank(list(sample.records), path)
    at: tuple[str, ...] = ()
    fits = whole
    if not whole or not whole[0].is_convincing:
        inner = [(steps, fitter.rank(found, path)) for steps, found in _envelopes(sample.records)]
        fitting = [(steps, fits) for steps, fits in inner if fits and _is_worth_an_envelope(fits[0])]
        # The most that is known: an event holds a conversation, and the conversation holds smaller models that fit too.
        at, fits = max(fitting, key=lambda found: len(found[1][0].known), default=((), whole))
    refusal = None if fits and fits[0].is_convincing else "no model fits well"
    return Guess(path, tuple(fits), at, sample, refusal)


def _is_worth_an_envelope(fit: Fit) -> bool:
    """Return whether a fit inside a record convinces; there are many places, and small models fit anywhere."""
    return fit.is_convincing and len(fit.known) >= _LEAST_INSIDE


def _envelopes(records: tuple[Any, ...]) -> Iterator[tuple[tuple[str, ...], list[Any]]]:
    """Yield the places, as steps, at which the first record has objects, each with what stands there in all records."""
    for _, steps in zip(range(_ENVELOPES), _places(records[0], ()), strict=False):
        places = [place_of(record, steps) for record in records]
        yield steps, [place[1] for place in places if place is not None and place[1] is not None]


def _places(record: Any, steps: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    if not isinstance(record, dict) or len(steps) == _ENVELOPE_DEPTH:
        return
    for name, value in record.items():
        if isinstance(value, dict):
            yield (*steps, name)
            yield from _places(value, (*steps, name))
