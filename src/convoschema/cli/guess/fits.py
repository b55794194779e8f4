"""How well models fit payloads: which of their properties a model knows, and how many problems it finds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from convoschema._options import Naming
from convoschema._schema.catalog import Catalog
from convoschema._schema.naming import sdk_name
from convoschema._validator import Validator, schema
from convoschema.testing._shapes import Shape

_WALKED = 8
"""How many models are walked with a payload: those that know most of its own names."""

_VALIDATED = 4
"""How many of these check it."""

_LEAST_SHARE = 0.75
_LEAST_KNOWN = 2

Names = tuple[str, ...]


@dataclass(frozen=True)
class Fit:
    """What a model makes of some payloads.

    ``known`` and ``unknown`` are the places of their properties at every depth, array indices left out: those that the
    model has, and those that it lacks. ``properties`` is how many the model itself has.
    """

    model: str
    naming: Naming
    known: frozenset[Names]
    unknown: frozenset[Names]
    properties: int
    payloads: int
    problems: int = 0

    @cached_property
    def total(self) -> int:
        """How many different properties the payloads have."""
        return len(self.known) + len(self.unknown)

    @cached_property
    def share(self) -> float:
        """How much of the payloads the model knows."""
        return len(self.known) / self.total if self.total else 0.0

    @property
    def is_convincing(self) -> bool:
        """Whether the model knows most of the payloads, and finds fault with less than half of what it knows."""
        enough = len(self.known) >= _LEAST_KNOWN and self.share >= _LEAST_SHARE
        return enough and 2 * self.problems < len(self.known) * self.payloads

    @property
    def verdict(self) -> tuple[float, int]:
        """What decides between models, lower is better; equal verdicts leave it open."""
        return -self.share, self.problems

    @property
    def rank(self) -> tuple[float, int, float, str, str]:
        """The order of fits, best first: of those with equal verdicts, first the one whose model is used most."""
        own = sum(1 for place in self.known if len(place) == 1)
        return *self.verdict, -own / max(1, self.properties), self.model, self.naming


class Fitter:
    """Ranks the models of a catalog by how well they fit payloads."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._validator = lru_cache(maxsize=None)(self._build_validator)
        self._shape = lru_cache(maxsize=None)(self._build_shape)
        self._inner: dict[tuple[tuple[int, ...], str | None], Shape] = {}

    def rank(self, payloads: list[Any], path: Path) -> list[Fit]:
        """Return the best fits for payloads that are meant to be of one model, the best first.

        Models that the path of their file names are among them, if they fit at all.
        """
        objects = [payload for payload in payloads if isinstance(payload, dict)]
        walked = [self._walk(name, naming, objects) for name, naming in self._candidates(objects, path)]
        walked.sort(key=lambda fit: fit.rank)
        chosen = [fit for index, fit in enumerate(walked) if index < _VALIDATED or is_named(fit.model, path)]
        return sorted((self._with_problems(fit, objects) for fit in chosen), key=lambda fit: fit.rank)

    def _candidates(self, payloads: list[dict[str, Any]], path: Path) -> list[tuple[str, Naming]]:
        """Return the models, each in a naming, that have most of the payloads' own names, in a settled order."""
        keys = {key for payload in payloads for key in payload}
        namings = [Naming.WIRE, Naming.SDK] if any(map(_has_underscore, payloads)) else [Naming.WIRE]
        overlaps = sorted(
            (-len(keys & names), len(names), name, naming)
            for naming in namings
            for name, names in self._names[naming].items()
            if keys & names
        )
        return [
            (name, naming)
            for index, (_, _, name, naming) in enumerate(overlaps)
            if index < _WALKED or is_named(name, path)
        ]

    @cached_property
    def _names(self) -> dict[Naming, dict[str, frozenset[str]]]:
        """The names of the properties that each model itself has, in both namings; read from the files, uncompiled."""
        wire = {name: frozenset(self._catalog.read(name).get("properties", ())) for name in self._catalog.models}
        sdk = {name: frozenset(map(sdk_name, names)) for name, names in wire.items()}
        return {Naming.WIRE: wire, Naming.SDK: sdk}

    def _walk(self, model: str, naming: Naming, payloads: list[dict[str, Any]]) -> Fit:
        known: set[Names] = set()
        unknown: set[Names] = set()
        shape = self._shape(model, naming)
        for payload in payloads:
            for place, is_known in self._places(payload, shape, ()):
                (known if is_known else unknown).add(place)
        return Fit(model, naming, frozenset(known), frozenset(unknown), len(shape.names), len(payloads))

    def _places(self, value: Any, shape: Shape, place: Names) -> Iterator[tuple[Names, bool]]:
        """Yield the places of properties, and whether they are known; unknown ones are not looked into."""
        if isinstance(value, list):
            items = self._below(shape, None)
            for item in value:
                yield from self._places(item, items, place)
        elif isinstance(value, dict) and shape.names:
            for name, inner in value.items():
                yield (*place, name), name in shape.names
                if name in shape.names:
                    yield from self._places(inner, self._below(shape, name), (*place, name))

    def _below(self, shape: Shape, name: str | None) -> Shape:
        key = (shape.key, name)
        if key not in self._inner:
            self._inner[key] = shape.items if name is None else shape.property(name)
        return self._inner[key]

    def _with_problems(self, fit: Fit, payloads: Iterable[Any]) -> Fit:
        validator = self._validator(fit.model, fit.naming)
        return replace(fit, problems=sum(1 for payload in payloads for _ in validator.iter_problems(payload)))

    def _build_shape(self, model: str, naming: Naming) -> Shape:
        named: Any = naming.value
        return Shape.of(schema(model, naming=named, catalog=self._catalog))

    def _build_validator(self, model: str, naming: Naming) -> Validator:
        named: Any = naming.value
        return Validator(model, naming=named, catalog=self._catalog)


def is_named(model: str, path: Path) -> bool:
    """Return whether the path of a file, upper and lower case and separators aside, has the name of a model in it."""
    return model.casefold() in "".join(c for c in path.as_posix().casefold() if c not in "-_ ")


def _has_underscore(value: Any) -> bool:
    """Return whether the name of a property, at some depth, has an underscore."""
    if isinstance(value, dict):
        return any("_" in name or _has_underscore(inner) for name, inner in value.items())
    return isinstance(value, list) and any(map(_has_underscore, value))
