"""All that a run measures."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks._ajv import Node, measure_ajv
from benchmarks._cold_start import ColdStart, measure_cold_start
from benchmarks._contender import LeftOut
from benchmarks._corpus import make_corpus
from benchmarks._hostile import Ordeal, measure_hostile
from benchmarks._lines import Lines, measure_lines
from benchmarks._machine import Machine, this_machine
from benchmarks._memory import Memory, measure_memory
from benchmarks._plan import Plan
from benchmarks._progress import Progress
from benchmarks._relations import measure_relations
from benchmarks._reports import Reports, measure_reports
from benchmarks._streams import Streams, measure_streams
from benchmarks._verdicts import Race, Verdicts, measure_verdicts


@dataclass(frozen=True, slots=True)
class Results:
    """The figures of a run, and how it was made."""

    plan: Plan
    machine: Machine
    minutes: float
    verdicts: Verdicts
    reports: Reports
    relations: Race
    streams: Streams
    lines: Lines
    node: Node | LeftOut
    cold_start: ColdStart
    memory: Memory
    hostile: tuple[Ordeal, ...]


def measure(plan: Plan, progress: Progress) -> Results:
    """Return the results of a run: what needs this process to be small comes first."""
    machine = this_machine()
    with TemporaryDirectory() as name:
        folder = Path(name)
        progress.tell("the corpus")
        corpus = make_corpus(plan.seed, huge=plan.huge)
        cold_start = measure_cold_start(corpus, plan, folder, progress)
        memory = measure_memory(corpus, plan, folder, progress)
        hostile = measure_hostile(plan, folder, progress)
        node = measure_ajv(corpus, plan, folder, progress)
        verdicts = measure_verdicts(corpus, plan, progress)
        reports = measure_reports(corpus, plan, progress)
        relations = measure_relations(corpus, plan, progress)
        streams = measure_streams(plan, progress)
        lines = measure_lines(corpus, plan, folder, progress)
    progress.end()
    minutes = progress.seconds / 60
    races = (verdicts, reports, relations, streams, lines)
    return Results(plan, machine, minutes, *races, node, cold_start, memory, hostile)
