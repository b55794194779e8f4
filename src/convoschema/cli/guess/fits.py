"""How well models fit payloads: what of them a model reads, how sure that makes, and how many problems it finds."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from convoschema._lazy import kept, lazy
from convoschema._options import Naming, Profile
from convoschema._schema.bundle import build_bundle
from convoschema._schema.catalog import Catalog
from convoschema._schema.twins import Standing, standing
from convoschema._validator import Validator
from convoschema.cli.guess.places import Names, Reading, Shapes
from convoschema.cli.guess.vocabulary import Evidence, Vocabulary
from convoschema.testing._shapes import Shape

_WALKED = 40
"""How many models are walked with the first payloads: those that know most of its own names. There are 25 pages."""

_FIRST = 3
_WALKED_ON = 8
"""How many models are walked with all payloads."""

LEAST_SHARE = 0.75
"""How much of the records a model must read."""

_LEAST_KNOWN = 2
_ANYBODYS = frozenset({"JsonSchemaDocument"})
"""Models of which the payloads may just as well be of any other program."""


@dataclass(frozen=True)
class Fit:
    """What a model makes of some payloads.

    ``known``, ``unknown`` and ``wrong`` are the places of their properties at every depth, array indices left out:
    those that the model has, those that it lacks, and those that have a value of another type than it says.
    ``outside`` is how many properties the records have around the payloads, ``strangers`` how many payloads there are
    of which the model reads less than half. ``properties`` is how many the model itself has.
    """

    model: str
    naming: Naming
    known: frozenset[Names]
    unknown: frozenset[Names]
    wrong: frozenset[Names]
    evidence: Evidence
    standing: Standing
    properties: int
    payloads: int
    problems: int = 0
    outside: int = 0
    strangers: int = 0

    @lazy
    def total(self) -> int:
        """How many different properties the records have."""
        return len(self.known) + self.unread

    @lazy
    def unread(self) -> int:
        """How many of them the model does not read."""
        return len(self.unknown) + len(self.wrong) + self.outside

    @property
    def share(self) -> float:
        """How much of the records the model reads."""
        return len(self.known) / self.total if self.total else 0.0

    @property
    def reads_most(self) -> bool:
        """Whether the model reads most of all records, and finds fault with less than half of what it reads."""
        enough = len(self.known) >= _LEAST_KNOWN and self.share >= LEAST_SHARE and not self.strangers
        return enough and 2 * self.problems < len(self.known) * self.payloads

    @property
    def is_certain(self) -> bool:
        """Whether what the model reads can be meant for no unrelated model, and for no other program."""
        return self.evidence.is_enough and self.model not in _ANYBODYS

    @property
    def verdict(self) -> tuple[int, int, Standing]:
        """What decides between models, lower is better; equal verdicts leave it open."""
        return self.unread, self.problems, self.standing

    @property
    def rank(self) -> tuple[int, int, Standing, float, str, str]:
        """The order of fits, best first: of those with equal verdicts, first the one whose model is used most."""
        own = sum(1 for place in self.known if len(place) == 1)
        return *self.verdict, -own / max(1, self.properties), self.model, self.naming


class Fitter:
    """Ranks the models of a catalog by how well they fit payloads."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._vocabulary = Vocabulary(catalog)
        self._shapes = Shapes()
        self._validator = lru_cache(maxsize=None)(self._build_validator)
        self._shape = lru_cache(maxsize=None)(self._build_shape)

    def rank(self, payloads: Iterable[Any], path: Path, *, in_event: bool = False, outside: int = 0) -> list[Fit]:
        """Return the best fits for payloads that are meant to be of one model, the best first.

        Models that the path of their file names are among them, if they fit at all. ``in_event`` says that the
        payloads stand in the envelopes of events, ``outside`` how many properties are around them.
        """
        payloads = list(payloads)
        objects = [payload for payload in payloads if isinstance(payload, dict)]
        if len(objects) < LEAST_SHARE * len(payloads):
            return []
        candidates = self._candidates(objects, path)
        walked = [self._walk(name, naming, objects[:_FIRST], in_event=in_event) for name, naming in candidates]
        walked.sort(key=lambda fit: fit.rank)
        chosen = [fit for index, fit in enumerate(walked) if index < _WALKED_ON or is_named(fit.model, path)]
        if len(objects) > _FIRST:
            chosen = [self._walk(fit.model, fit.naming, objects, in_event=in_event) for fit in chosen]
            chosen.sort(key=lambda fit: fit.rank)
        # Problems decide between the models that read as much as the best, and only these have to be compiled.
        fits = [self._with_problems(fit, objects) if fit.unread == chosen[0].unread else fit for fit in chosen]
        return sorted((replace(fit, outside=outside) for fit in fits), key=lambda fit: fit.rank)

    def fit(self, model: str, payloads: Iterable[Any]) -> Fit:
        """Return what a model makes of payloads in the envelopes of events."""
        objects = [payload for payload in payloads if isinstance(payload, dict)]
        return self._with_problems(self._walk(model, Naming.WIRE, objects, in_event=True), objects)

    def is_near(self, fit: Fit) -> bool:
        """Return whether all of the records is read, and not only by words that many models have."""
        own = {place[-1] for place in fit.known}
        return not fit.unread and any(not self._vocabulary.is_widespread(name, fit.naming) for name in own)

    def _candidates(self, payloads: list[dict[str, Any]], path: Path) -> list[tuple[str, Naming]]:
        """Return the models, each in a naming, that have most of the payloads' own names, in a settled order."""
        keys = {key for payload in payloads for key in payload}
        namings = [Naming.WIRE, Naming.SDK] if any(map(_has_underscore, payloads)) else [Naming.WIRE]
        overlaps = sorted(
            (-len(keys & names), len(names), name, naming)
            for naming in namings
            for name, names in self._vocabulary.names[naming].items()
            if 2 * len(keys & names) >= len(keys) > 0
        )
        return [
            (name, naming)
            for index, (_, _, name, naming) in enumerate(overlaps)
            if index < _WALKED or is_named(name, path)
        ]

    def _walk(self, model: str, naming: Naming, payloads: list[dict[str, Any]], *, in_event: bool) -> Fit:
        shape = self._shape(model, naming)
        read = [set(self._shapes.read(payload, shape)) for payload in payloads]
        found = set().union(*read)
        known, unknown, wrong = (
            frozenset(place for place, reading in found if reading is which)
            for which in (Reading.KNOWN, Reading.UNKNOWN, Reading.WRONG)
        )
        return Fit(
            model,
            naming,
            known,
            unknown - known,
            wrong - known,
            self._vocabulary.evidence({place[-1] for place in known}, naming),
            standing(self._catalog, model, in_event=in_event),
            len(shape.names),
            len(payloads),
            strangers=sum(map(_is_stranger, read)),
        )

    def _with_problems(self, fit: Fit, payloads: Iterable[Any]) -> Fit:
        validator = self._validator(fit.model, fit.naming)
        return replace(fit, problems=sum(1 for payload in payloads for _ in validator.iter_problems(payload)))

    def _build_shape(self, model: str, naming: Naming) -> Shape:
        # The very bundle that a validator of the model has.
        bundle = kept(self._catalog, build_bundle, self._catalog, model, Profile.STANDARD, naming)
        return Shape.of(bundle.schema)

    def _build_validator(self, model: str, naming: Naming) -> Validator:
        named: Any = naming.value
        return Validator(model, naming=named, catalog=self._catalog)


def _is_stranger(read: Collection[tuple[Names, Reading]]) -> bool:
    return 2 * sum(reading is Reading.KNOWN for _, reading in read) < len(read)


def is_named(model: str, path: Path) -> bool:
    """Return whether the path of a file, upper and lower case and separators aside, has the name of a model in it."""
    return model.casefold() in "".join(c for c in path.as_posix().casefold() if c not in "-_ ")


def _has_underscore(value: Any) -> bool:
    """Return whether the name of a property, at some depth, has an underscore."""
    if isinstance(value, dict):
        return any("_" in name or _has_underscore(inner) for name, inner in value.items())
    return isinstance(value, list) and any(map(_has_underscore, value))
