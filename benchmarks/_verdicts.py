"""Payload → verdict: every contender on the same payloads, taking turns."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from benchmarks._contender import Contender, LeftOut, MissingError
from benchmarks._contenders import BUNDLED, PER_FILE, contenders
from benchmarks._corpus import Corpus, Group, Payload
from benchmarks._measure import race
from benchmarks._plan import Plan
from benchmarks._progress import Progress
from benchmarks._statistics import Summary, ratio, summarise

_TOO_SLOW = 0.15
"""A contender that takes this many seconds for the large payload is left out at the huge one."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """How many of the fifty broken payloads a contender refuses, and how many of the hundred valid ones."""

    found: int
    alarms: int


@dataclass(frozen=True, slots=True)
class Race:
    """The samples of all contenders on one group: seconds a pass, in the same order of rounds."""

    group: Group
    samples: dict[str, tuple[float, ...]]
    left_out: tuple[LeftOut, ...] = ()

    def seconds(self, name: str) -> Summary:
        """Return the seconds that a contender takes for a payload."""
        return summarise(self.samples[name]).times(1 / len(self.group.payloads))

    def ratio(self, name: str, floor: str) -> Summary:
        """Return how many times as long as another one a contender takes."""
        return ratio(self.samples[name], self.samples[floor])


@dataclass(frozen=True, slots=True)
class Verdicts:
    """All races to a verdict, and what the contenders find."""

    contenders: tuple[Contender, ...]
    judgements: dict[str, Judgement]
    left_out: tuple[LeftOut, ...]
    mixes: dict[int, Race]
    large: Race
    huge: Race


def measure_verdicts(corpus: Corpus, plan: Plan, progress: Progress) -> Verdicts:
    """Return what the contenders take on the mixed corpus and on large payloads."""
    ready, left_out = _ready(corpus, plan, progress)
    brisk = tuple(contender for contender in ready if not contender.slow)
    on_variants = tuple(contender for contender in brisk if not (plan.quick and contender.name in {PER_FILE, BUNDLED}))
    mixes = {}
    for share, group in corpus.mixes.items():
        progress.tell(f"verdicts: {group.name}")
        mixes[share] = _race(group, on_variants if share else ready, plan, 15 if share else 60)
    progress.tell(f"verdicts: {corpus.large.name} and {corpus.huge.name}")
    large = _race(corpus.large, on_variants, plan, 15)
    fit = tuple(contender for contender in on_variants if large.seconds(contender.name).median < _TOO_SLOW)
    too_slow = [LeftOut(other.name, _about(large, other)) for other in on_variants if other not in fit]
    huge = _race(corpus.huge, fit, plan, 25, least=3)
    judgements = {contender.name: judge(contender, corpus) for contender in ready}
    return Verdicts(ready, judgements, left_out, mixes, large, Race(huge.group, huge.samples, tuple(too_slow)))


def _ready(corpus: Corpus, plan: Plan, progress: Progress) -> tuple[tuple[Contender, ...], tuple[LeftOut, ...]]:
    """Return the contenders that can be used here, and those that can't."""
    models = {payload.model for group in (corpus.mixes[0], corpus.large) for payload in group.payloads}
    ready, left_out = [], []
    for contender in contenders():
        progress.tell(f"preparing: {contender.name}")
        reason = "a quick run leaves it out" if plan.quick and contender.lengthy else _obstacle(contender, models)
        if reason is None:
            ready.append(contender)
        else:
            left_out.append(LeftOut(contender.name, reason))
    return tuple(ready), tuple(left_out)


def _obstacle(contender: Contender, models: Iterable[str]) -> str | None:
    """Prepare a contender, and return why it can't be used."""
    try:
        for model in sorted(models):
            contender.prepare(model)
    except MissingError as error:
        return str(error)
    except Exception as error:  # noqa: BLE001 - whatever it is, the table names it
        return f"can't be prepared: {type(error).__name__}"
    return None


def _race(group: Group, entrants: Iterable[Contender], plan: Plan, seconds: float, least: int = 5) -> Race:
    passes = {contender.name: contender.run(group) for contender in entrants}
    return Race(group, race(passes, plan.budget(seconds, least), plan.seed))


def judge(contender: Contender, corpus: Corpus) -> Judgement:
    """Return what a contender says of the broken payloads, and of the valid ones."""
    found = [payload for payload in corpus.mixes[50].payloads if payload.broken]
    return Judgement(_refused(contender, found), _refused(contender, corpus.mixes[0].payloads))


def _refused(contender: Contender, payloads: Iterable[Payload]) -> int:
    return sum(contender.prepare(payload.model)(contender.given(payload)) is False for payload in payloads)


def _about(race_on_large: Race, contender: Contender) -> str:
    return f"takes {race_on_large.seconds(contender.name).median:.2f} s for {race_on_large.group.name} already"
