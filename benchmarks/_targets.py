"""The targets, and how far a run is from each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from benchmarks import _cold_start as cold
from benchmarks._contenders import BUNDLED, ORJSON, OURS_BYTES, OURS_PARSED, OURS_WITH_DATA, PER_FILE, RUST
from benchmarks._hostile import PER_PROBLEM, PER_REPORT, PER_VERDICT, REPORT, VERDICT, Ordeal
from benchmarks._lines import ONE_JOB, PARSING, TWO_JOBS, VALID
from benchmarks._relations import BYTES, BYTES_FIT, PARSED, PARSED_FITS
from benchmarks._reports import REPORT as REPORT_OF_ONE
from benchmarks._reports import VERDICT as VERDICT_OF_ONE
from benchmarks._results import Results
from benchmarks._statistics import Summary
from benchmarks._streams import EVENTS, ONE_MODEL


class Sense(StrEnum):
    """Whether less is better, or more."""

    AT_MOST = "≤"
    AT_LEAST = "≥"


@dataclass(frozen=True, slots=True)
class Target:
    """A figure, what it should be and what it is; None is what did not come to an end in time."""

    figure: str
    sense: Sense
    limit: float
    unit: str
    measured: Summary | None

    @property
    def met(self) -> bool:
        """Whether the median is within the limit."""
        if self.measured is None:
            return False
        if self.sense is Sense.AT_MOST:
            return self.measured.median <= self.limit
        return self.measured.median >= self.limit

    @property
    def missed_by(self) -> float | None:
        """The share of the limit by which it is missed."""
        return None if self.measured is None else abs(self.measured.median - self.limit) / self.limit


def targets(results: Results) -> tuple[Target, ...]:
    """Return all targets in the order of the table."""
    return (*_verdicts(results), *_lines(results), *_fresh_processes(results), *_large(results), *_hostile(results))


def _verdicts(results: Results) -> Iterator[Target]:
    mix = results.verdicts.mixes[0]
    yield _at_most("bytes → verdict, against `orjson.loads` alone", 0.85, mix.ratio(OURS_BYTES, ORJSON))
    yield _at_most("bytes → verdict and data, against `orjson.loads` alone", 1.8, mix.ratio(OURS_WITH_DATA, ORJSON))
    yield _faster("parsed → verdict, against `jsonschema` per file", 200, mix.ratio(PER_FILE, OURS_PARSED))
    yield _faster("bytes → verdict, against `jsonschema` per file", 200, mix.ratio(PER_FILE, OURS_BYTES))
    yield _at_most("parsed → verdict, against `jsonschema-rs` directly", 1.3, mix.ratio(OURS_PARSED, RUST))
    reports = results.reports.mix.ratio(BUNDLED, OURS_PARSED)
    yield _faster("full reports, 50 % broken, against `jsonschema` bundled", 40, reports)
    single = results.reports.single
    yield _at_most(
        "a conversation of 57 KB with one fault: its report, against its verdict",
        5,
        single.ratio(REPORT_OF_ONE, VERDICT_OF_ONE),
    )
    for asked, without in ((PARSED_FITS, PARSED), (BYTES_FIT, BYTES)):
        yield _at_most(f"{asked}, against one without relations", 2, results.relations.ratio(asked, without))
    for race in results.streams.races:
        figure = f"mixed events ({race.group.name}) → verdict, against the same bytes as one model"
        yield _at_most(figure, 1.3, race.ratio(EVENTS, ONE_MODEL))


def _lines(results: Results) -> Iterator[Target]:
    lines = results.lines
    figure = "`check` of JSON Lines, one job, against `orjson.loads` of each line"
    yield _at_most(figure, 1.3, lines.valid.ratio(VALID, PARSING))
    yield _at_most("`check` of JSON Lines, a broken one against a valid one", 8, lines.broken_to_valid)
    yield _faster("`check` of JSON Lines, two jobs against one", 1.8, lines.jobs.ratio(ONE_JOB, TWO_JOBS))


def _fresh_processes(results: Results) -> Iterator[Target]:
    start = results.cold_start
    rival = min((cold.ON_DEMAND, cold.ALL_FILES), key=lambda name: start.seconds(name).median)
    verdict = start.ratio(cold.OURS, rival)
    how = "" if results.machine.has_prebuilt else " (an editable install; from a wheel it is about half of it)"
    yield _at_most(f"fresh process to first verdict, against `jsonschema` per file{how}", 0.45, verdict)
    imported = start.ratio(cold.IMPORT, cold.JSON)
    yield _at_most("process that does `import convoschema`, against `import json`", 1.5, imported)


def _large(results: Results) -> Iterator[Target]:
    verdicts = results.verdicts
    grown = verdicts.huge.ratio(OURS_BYTES, ORJSON).median / verdicts.large.ratio(OURS_BYTES, ORJSON).median
    figure = f"{verdicts.huge.group.name} against {verdicts.large.group.name}: growth of the ratio to `orjson.loads`"
    yield _at_most(figure, 1.3, _exact(grown))
    yield _at_most("an error among 6,600 in 1 MB, against one among 1,000", 1.3, _exact(results.reports.bend))
    extra = results.memory.most_above_parsed
    memory = None if extra is None else _exact(extra / 1e6)
    yield Target("peak memory above parsing alone, the worst case", Sense.AT_MOST, 50, " MB", memory)


def _hostile(results: Results) -> Iterator[Target]:
    most = f"{VERDICT} × parsing and {VERDICT * PER_VERDICT * 1e3:.1f} ms"
    yield _at_most(f"hostile payload → verdict, of {most}, the worst case", 1, _worst(results, _verdict_of))
    most = f"{REPORT} × parsing, {REPORT * PER_REPORT * 1e3:.0f} ms and {REPORT * PER_PROBLEM * 1e3:.1f} ms a problem"
    yield _at_most(f"hostile payload → report, of {most}, the worst case", 1, _worst(results, _report_of))


def _verdict_of(ordeal: Ordeal) -> Summary | None:
    return ordeal.verdict_share


def _report_of(ordeal: Ordeal) -> Summary | None:
    return ordeal.report_share


def _worst(results: Results, figure: Callable[[Ordeal], Summary | None]) -> Summary | None:
    known = [figure(ordeal) for ordeal in results.hostile]
    ended = [summary for summary in known if summary is not None]
    return max(ended, key=lambda summary: summary.median) if len(ended) == len(known) else None


def _exact(value: float) -> Summary:
    return Summary(value, value, value)


def _at_most(figure: str, limit: float, measured: Summary | None) -> Target:
    return Target(figure, Sense.AT_MOST, limit, " ×", measured)


def _faster(figure: str, limit: float, measured: Summary) -> Target:
    return Target(figure, Sense.AT_LEAST, limit, " × faster", measured)
