"""A file's records → which model they are, and where in each record it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from convoschema.cli.config.file_patterns import ModelEntry
from convoschema.cli.config.pointers import place_of
from convoschema.cli.guess.events import Events, events_in
from convoschema.cli.guess.fits import LEAST_SHARE, Fit, Fitter
from convoschema.cli.guess.places import places_in
from convoschema.cli.guess.samples import Sample

_ENVELOPE_DEPTH = 3
_LEAST_TOLD = 0.5
_NO_MODEL = "no model fits well"
_NOT_PECULIAR = "too little that is peculiar to it"


@dataclass(frozen=True)
class Guess:
    """What a file seems to hold: the fits that come into question, best first, and how records are read.

    ``refusal`` says, in words, why none of them can be taken for certain. ``near`` are those that files beside this
    one may speak for, although it holds too little itself. ``topics`` are the patterns of topics that are known, if the
    records are events.
    """

    path: Path
    fits: tuple[Fit, ...]
    at: tuple[str, ...]
    sample: Sample
    refusal: str | None = None
    near: tuple[Fit, ...] = ()
    topics: tuple[str, ...] = ()

    @property
    def equals(self) -> list[Fit]:
        """The fits that are as good as the best."""
        return [fit for fit in self.fits if fit.verdict == self.fits[0].verdict]

    def entry(self, fit: Fit | None) -> ModelEntry | None:
        """Return what a file of such records holds, if the given fit is right, and None if there is none."""
        each, lines = self.sample.each, self.sample.lines
        if self.topics:
            return ModelEntry("", None, events=True, each=each, lines=lines)
        if fit is None:
            return None
        naming = None if fit.naming == "wire" else fit.naming.value
        return ModelEntry("", fit.model, naming=naming, at=self.at, each=each, lines=lines)


def guess(path: Path, sample: Sample, fitter: Fitter) -> Guess:
    """Return what a file with these records seems to hold."""
    if sample.refusal is not None:
        return Guess(path, (), (), sample, sample.refusal)
    events = events_in(sample.records)
    if events is not None:
        return _of_events(path, sample, events, fitter)
    at: tuple[str, ...] = ()
    fits = fitter.rank(sample.records, path)
    if not fits or not fits[0].reads_most:
        for steps, found, outside in _envelopes(sample.records):
            inner = fitter.rank(found, path, outside=outside)
            if inner and inner[0].reads_most:
                at, fits = steps, inner
                break
    refusal = _doubt(fits)
    if refusal == _NO_MODEL:
        fits = [fit for fit in fits if fit.share >= _LEAST_TOLD]
    near = () if refusal != _NOT_PECULIAR else tuple(fit for fit in fits if fitter.is_near(fit))
    return Guess(path, tuple(fits), at, sample, refusal, near)


def _of_events(path: Path, sample: Sample, events: Events, fitter: Fitter) -> Guess:
    """Return what a file of events seems to hold: their topics say it."""
    at = events.envelope.body_path
    bodies = [body for _, body in events.of_models]
    match events.models:
        case []:
            return Guess(path, (), at, sample, "events about the connection alone")
        case [None]:
            fits = fitter.rank(bodies, path, in_event=True)
            return Guess(path, tuple(fits), at, sample, _doubt(fits))
    by_topic = [fitter.fit(model, events.bodies_of(model)) for model in events.models if model is not None]
    contradicts = any(2 * fit.unread > fit.total for fit in by_topic)
    return Guess(path, (), at, sample, "not what the topics say" if contradicts else None, topics=events.patterns)


def _doubt(fits: list[Fit]) -> str | None:
    """Return why the best fit can't be taken for certain, if there is a reason."""
    if not fits or not fits[0].reads_most:
        return _NO_MODEL
    return None if fits[0].is_certain else _NOT_PECULIAR


def _envelopes(records: tuple[Any, ...]) -> Iterator[tuple[tuple[str, ...], list[Any], int]]:
    """Yield the places, as steps, at which the first record has an object with most of all properties in it.

    Each comes with what stands there in all records, and how many properties are outside of it.
    """
    every = {place for record in records for place in places_in(record)}
    inside = Counter(place[:depth] for place in every for depth in range(1, min(len(place), _ENVELOPE_DEPTH + 1)))
    for steps, count in sorted(inside.items()):
        outside = len(every) - len(steps) - count
        first = place_of(records[0], steps)
        if outside <= (1 - LEAST_SHARE) * len(every) and first is not None and isinstance(first[1], dict):
            places = [place_of(record, steps) for record in records]
            yield steps, [place[1] for place in places if place is not None], outside
