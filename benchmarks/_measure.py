"""The race: contenders take turns round by round, so that what disturbs the machine hits all alike."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from random import Random
from time import perf_counter
from typing import Final

Pass = Callable[[], object]

_SAMPLE: Final = 0.04
"""How many seconds a sample should take at least, for the clock and the scheduler not to matter."""


@dataclass(frozen=True, slots=True)
class Budget:
    """How long a race may last: rounds go on until the seconds are over, but for at least so many."""

    seconds: float
    least: int = 5
    most: int = 51


def race(contenders: Mapping[str, Pass], budget: Budget, seed: int) -> dict[str, tuple[float, ...]]:
    """Return the seconds that one pass of each contender took, a sample a round; the first pass only warms up."""
    random = Random(seed)
    with quiet_collector():
        repeats = {name: _repeats(run) for name, run in contenders.items()}
        samples: dict[str, list[float]] = {name: [] for name in contenders}
        for _ in _rounds(budget):
            order = random.sample(list(contenders), len(contenders))
            # Those that are compared with each other stay together; what takes long comes after them.
            for name in sorted(order, key=lambda name: repeats[name] == 1):
                samples[name].append(_seconds(contenders[name], repeats[name]))
    return {name: tuple(taken) for name, taken in samples.items()}


@contextmanager
def quiet_collector() -> Iterator[None]:
    """Keep the garbage collector on, as programs run, but away from the libraries and payloads loaded so far."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def _repeats(run: Pass) -> int:
    """Return how many passes make a sample; this warms up, too."""
    if _seconds(run, 1) > _SAMPLE:
        return 1
    return max(1, round(_SAMPLE / _seconds(run, 1)))


def _seconds(run: Pass, repeats: int) -> float:
    start = perf_counter()
    for _ in range(repeats):
        run()
    return max(perf_counter() - start, 1e-9) / repeats


def _rounds(budget: Budget) -> Iterator[int]:
    end = perf_counter() + budget.seconds
    for number in range(budget.most):
        if number >= budget.least and perf_counter() > end:
            return
        yield number
