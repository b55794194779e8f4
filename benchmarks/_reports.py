"""Full reports: all problems, of many small payloads and of one with more and more errors."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from inspect import signature
from random import Random
from typing import Any, Final

import convoschema
from benchmarks._breakage import with_wrong_types
from benchmarks._contender import Contender, Takes
from benchmarks._contenders import BUNDLED, RUST, bundled, rust
from benchmarks._corpus import Corpus, Group, Payload
from benchmarks._measure import race
from benchmarks._plan import Plan
from benchmarks._progress import Progress
from benchmarks._statistics import Summary, summarise
from benchmarks._verdicts import Race

ERRORS: Final = (0, 10, 100, 1_000, 6_600)
OURS_BYTES: Final = "convoschema, bytes"
VERDICT: Final = "a verdict"
REPORT: Final = "a report"
OURS_PARSED: Final = "convoschema, parsed"

UNCAPPED: Final[dict[str, Any]] = (
    {"max_problems": None} if "max_problems" in signature(convoschema.Validator).parameters else {}
)
"""The option with which a report holds everything."""


@dataclass(frozen=True, slots=True)
class Reports:
    """The races on the half-broken mix and on a conversation with one fault, and by errors and contender on 1 MB."""

    mix: Race
    single: Race
    by_errors: dict[tuple[str, int], tuple[float, ...]]

    def seconds(self, name: str, errors: int) -> Summary:
        """Return the seconds of a report of so many errors in 1 MB."""
        return summarise(self.by_errors[name, errors])

    def per_error(self, name: str, errors: int) -> Summary:
        """Return the seconds that each of so many errors adds to a payload without any, round by round."""
        rounds = zip(self.by_errors[name, errors], self.by_errors[name, 0], strict=True)
        return summarise([(taken - without) / errors for taken, without in rounds])

    @property
    def bend(self) -> float:
        """How many times as much an error costs among 6,600 as among 1,000: 1 is linear."""
        return self.per_error(OURS_PARSED, ERRORS[-1]).median / self.per_error(OURS_PARSED, ERRORS[-2]).median


def measure_reports(corpus: Corpus, plan: Plan, progress: Progress) -> Reports:
    """Return what complete lists of problems take."""
    progress.tell("reports: 50 % broken")
    group = corpus.mixes[50]
    mix = Race(group, race({one.name: one.run(group) for one in _reporters()}, plan.budget(25), plan.seed))
    progress.tell("reports: a conversation with one fault")
    single = _single(corpus, plan)
    progress.tell(f"reports: up to {ERRORS[-1]:,} errors in 1 MB")
    groups = {errors: with_errors(corpus.large, errors, plan.seed) for errors in ERRORS}
    runs = {f"{errors} {one.name}": one.run(groups[errors]) for errors in ERRORS for one in _reporters()}
    samples = race(runs, plan.budget(40), plan.seed)
    by_errors = {(one.name, errors): samples[f"{errors} {one.name}"] for errors in ERRORS for one in _reporters()}
    return Reports(mix, single, by_errors)


def _single(corpus: Corpus, plan: Plan) -> Race:
    """Return the race of a verdict and a report on a conversation that is larger than those of the mix."""
    [payload] = with_errors(corpus.single, 1, plan.seed).payloads
    group = Group("a conversation with one fault", (payload,))
    validator = convoschema.Validator(payload.model, catalog=convoschema.Catalog.bundled())
    passes = {
        VERDICT: lambda: validator.is_valid(payload.text),
        REPORT: lambda: list(validator.iter_problems(payload.text)),
    }
    return Race(group, race(passes, plan.budget(5), plan.seed))


def with_errors(large: Group, errors: int, seed: int) -> Group:
    """Return the group of a large payload with so many wrong types."""
    [payload] = large.payloads
    random = Random(seed)
    data = with_wrong_types(payload.data, errors, random)
    return Group(f"1 MB, {errors:,} errors", (Payload.of(payload.model, data, broken=errors > 0),))


def _reporters() -> Iterator[Contender]:
    def ours(model: str) -> Callable[[Any], object]:
        return _listing(convoschema.Validator(model, **UNCAPPED).iter_problems)

    yield Contender(OURS_BYTES, Takes.BYTES, ours)
    yield Contender(OURS_PARSED, Takes.PARSED, ours)
    yield Contender(BUNDLED, Takes.PARSED, lambda model: _listing(bundled(model).iter_errors))
    yield Contender(RUST, Takes.PARSED, lambda model: _listing(rust(model).iter_errors))


def _listing(iterate: Callable[[Any], Iterable[object]]) -> Callable[[Any], object]:
    return lambda payload: list(iterate(payload))
