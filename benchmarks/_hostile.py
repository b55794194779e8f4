"""Hostile payloads: what a verdict and a report take, as a multiple of parsing, each in a process of its own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import orjson

from benchmarks._hostile_payloads import Hostile, hostile_payloads
from benchmarks._plan import Plan
from benchmarks._processes import printed_by
from benchmarks._progress import Progress
from benchmarks._statistics import Summary, ratio, summarise

VERDICT, PER_VERDICT = 20, 5e-6
REPORT, PER_REPORT, PER_PROBLEM = 100, 50e-6, 3e-6
"""How many times the cost of parsing a verdict and a report may take, where parsing counts so many seconds more: for
each verdict, or report and problem in it, however small the payload is."""


@dataclass(frozen=True, slots=True)
class Ordeal:
    """What one hostile payload took, as multiples of parsing; None is what did not come to an end in time."""

    name: str
    size: int
    parsing: Summary | None
    verdict: Summary | None
    report: Summary | None
    verdict_share: Summary | None
    report_share: Summary | None
    """How much of what they may take they took."""

    problems: int | None
    memory: int | None
    """The bytes at the peak beyond those of parsing."""


def measure_hostile(plan: Plan, folder: Path, progress: Progress) -> tuple[Ordeal, ...]:
    """Return what each hostile payload takes."""
    ordeals = []
    for hostile in hostile_payloads(plan.hostility):
        progress.tell(f"hostile: {hostile.name}")
        ordeals.append(_ordeal(hostile, plan, folder))
    return tuple(ordeals)


def _ordeal(hostile: Hostile, plan: Plan, folder: Path) -> Ordeal:
    path, stand_in = folder / "hostile.json", folder / "stand-in.json"
    path.write_bytes(hostile.text)
    stand_in.write_bytes(hostile.stand_in or hostile.text)
    seconds = plan.hostile_seconds
    out, _ = printed_by(
        "benchmarks._hostile_probe", str(path), str(stand_in), hostile.model, str(seconds), timeout=seconds + 1
    )
    return read_ordeal(hostile.name, len(hostile.text), [orjson.loads(line) for line in out.splitlines()])


def read_ordeal(name: str, size: int, figures: list[dict[str, float]]) -> Ordeal:
    """Return what the figures that a probe printed say."""
    known = {key: [line[key] for line in figures if key in line] for line in figures for key in line}
    peaks = known.get("peak"), known.get("parsed_peak")
    problems = int(known["problems"][0]) if "problems" in known else None
    verdict_allowed = [VERDICT * (floor + PER_VERDICT) for floor in known.get("floor of verdict", ())]
    report_extra = PER_REPORT + PER_PROBLEM * (problems or 0)
    report_allowed = [REPORT * (floor + report_extra) for floor in known.get("floor of report", ())]
    return Ordeal(
        name,
        size,
        summarise(known["floor of verdict"]) if "verdict" in known else None,
        ratio(known["verdict"], known["floor of verdict"]) if "verdict" in known else None,
        ratio(known["report"], known["floor of report"]) if "report" in known else None,
        ratio(known["verdict"], verdict_allowed) if "verdict" in known else None,
        ratio(known["report"], report_allowed) if "report" in known else None,
        problems,
        int(peaks[0][0] - peaks[1][0]) if peaks[0] and peaks[1] else None,
    )
