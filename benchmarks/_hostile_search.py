"""Looks for payloads that cost most: ``python -m benchmarks._hostile_search --seed 1 --seconds 60``.

A candidate is a model, a way down through its schema, which may go round in circles, and many of one thing at the end
of it. The dearest ones are varied further. A seed always draws the same first candidates; which are varied depends on
what they took. What was found before stands in ``_hostile_payloads.py``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from random import Random
from time import perf_counter, process_time
from typing import Any

import orjson

import convoschema
from benchmarks._hostile import PER_PROBLEM, PER_REPORT, PER_VERDICT, REPORT, VERDICT

_FILLERS: dict[str, Callable[[str, int], Any]] = {
    "numbers": lambda _name, number: [1] * number,
    "nulls": lambda _name, number: [None] * number,
    "long strings": lambda _name, number: ["connectd" * 8] * number,
    "dates": lambda _name, number: ["2025-02-30T00:00:00Z"] * number,
    "empty objects": lambda _name, number: [{}] * number,
    "empty arrays": lambda _name, number: [[]] * number,
    "objects": lambda name, number: [{name: 1, "id": 2, "name": None}] * number,
    "different objects": lambda _name, number: [{"id": str(index)} for index in range(number)],
    "signed items": lambda _name, number: [[-1 - index % 2] for index in range(number)],
    "names": lambda name, number: {f"{name}{index}": 1 for index in range(number)},
    "digits": lambda _name, number: {str(index): 1 for index in range(number)},
    "names of objects": lambda name, number: {f"{name}{index}": {name: 1} for index in range(number)},
    "brackets": lambda _name, number: [orjson.loads(b"[" * 8 + b"]" * 8) for _ in range(number)],
    "one number": lambda _name, _number: 1,
}
_LARGEST = 400_000
_SURVIVORS = 12
_LEVELS = 118


@dataclass(frozen=True, slots=True)
class Candidate:
    """A shape of payloads."""

    model: str
    way: tuple[str | int, ...]
    """Names, and 0 for an item."""

    filler: str
    number: int
    length: int
    """How long names are."""

    def text(self) -> bytes:
        """Return the payload, cut down to a size that is measured in a moment."""
        number = min(self.number, _LARGEST // (self.length + 8))
        data: Any = _FILLERS[self.filler]("n" * self.length, number)
        for step in reversed(self.way):
            data = [data] if step == 0 else {step: data}
        return orjson.dumps(data)


def search(seed: int, seconds: float) -> Iterator[tuple[float, float, Candidate]]:
    """Yield candidates with their costs, as shares of what a verdict and a report may cost, each better than before."""
    random, end = Random(seed), perf_counter() + seconds
    best: list[tuple[float, float, Candidate]] = []
    while perf_counter() < end:
        candidate = _varied(random, random.choice(best)[2]) if best and random.random() < 0.6 else _drawn(random)
        verdict, report = _cost(candidate)
        best.append((verdict, report, candidate))
        best.sort(key=lambda found: -max(found[:2]))
        if best[0][2] is candidate:
            yield best[0]
        del best[_SURVIVORS:]


def _cost(candidate: Candidate) -> tuple[float, float]:
    text, validator = candidate.text(), _validator(candidate.model)
    parsing = _seconds(lambda: orjson.loads(text))
    verdict = _seconds(lambda: validator.is_valid(text))
    problems = len(list(validator.iter_problems(text)))
    report = _seconds(lambda: list(validator.iter_problems(text)))
    return verdict / (VERDICT * (parsing + PER_VERDICT)), report / (
        REPORT * (parsing + PER_REPORT + problems * PER_PROBLEM)
    )


def _seconds(run: Callable[[], object]) -> float:
    least = float("inf")
    for _ in range(3):
        start = process_time()
        run()
        least = min(least, process_time() - start)
    return least


@lru_cache(maxsize=32)
def _validator(model: Any) -> convoschema.Validator:
    validator = convoschema.Validator(model, profile="strict")
    list(validator.iter_problems(b"[]"))
    return validator


def _drawn(random: Random) -> Candidate:
    model = random.choice(convoschema.models())
    way = _way(random, model)
    return Candidate(model, way, random.choice(list(_FILLERS)), 4 ** random.randint(0, 8), 4 ** random.randint(0, 7))


def _varied(random: Random, candidate: Candidate) -> Candidate:
    match random.randrange(5):
        case 0:
            return replace(candidate, filler=random.choice(list(_FILLERS)))
        case 1:
            return replace(candidate, number=max(1, int(candidate.number * random.choice([0.3, 0.7, 1.5, 4]))))
        case 2:
            return replace(candidate, length=max(1, int(candidate.length * random.choice([0.3, 0.7, 1.5, 4]))))
        case 3:
            return replace(candidate, way=candidate.way[: random.randint(0, len(candidate.way))])
    return replace(candidate, way=_way(random, candidate.model))


def _way(random: Random, model: str) -> tuple[str | int, ...]:
    """Return a random way down, which goes round where it comes back to a definition as often as there is room."""
    document = _document(model)
    schema, way, seen = document, list[str | int](), dict[str, int]()
    for _ in range(random.choice([0, 1, 2, 4, 8, 16])):
        while "$ref" in schema:
            name = schema["$ref"].removeprefix("#/$defs/")
            if name in seen and len(way) > seen[name]:
                circle = way[seen[name] :]
                rounds = random.randint(0, (_LEVELS - len(way)) // len(circle))
                return (*way, *circle * rounds)
            seen[name] = len(way)
            schema = document["$defs"][name]
        choices: list[tuple[str | int, Any]] = list(schema.get("properties", {}).items())
        choices += [(0, schema["items"])] if "items" in schema else []
        choices += (
            [("k", schema["additionalProperties"])] if isinstance(schema.get("additionalProperties"), dict) else []
        )
        inner = [(step, below) for step, below in choices if isinstance(below, dict) and "enum" not in below]
        if not inner:
            break
        step, schema = random.choice(inner)
        way.append(step)
    return tuple(way)


@lru_cache(maxsize=32)
def _document(model: Any) -> dict[str, Any]:
    return convoschema.schema(model)


def main() -> None:
    """Print the candidates that cost more than all before, and how much of what they may."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=60)
    options = parser.parse_args()
    for verdict, report, candidate in search(options.seed, options.seconds):
        size = len(candidate.text())
        line = f"verdict {verdict:.0%}, report {report:.0%} of what they may cost: {size:,} bytes, {candidate}"
        sys.stdout.write(f"{line[:300]}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
