"""Results → ``docs/benchmarks.md``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from benchmarks import _page_parts as parts
from benchmarks._markdown import targets_table
from benchmarks._results import Results
from benchmarks._targets import targets

SHORT_RUN = "**This was a short run (`--quick`), which shows that everything works: its figures mean little.**\n"


def _targets(results: Results) -> str:
    return f"{targets_table(targets(results))}\n{parts.METHOD}"


SECTIONS: Mapping[str, Callable[[Results], str]] = {
    "Targets": _targets,
    "To a verdict": parts.verdicts,
    "By the share of broken payloads": parts.by_share,
    "Large payloads": parts.large,
    "Full reports": parts.reports,
    "Relations": parts.relations,
    "Streams of events": parts.streams,
    "Files of lines": parts.lines,
    "Fresh processes": parts.cold_start,
    "Peak memory": parts.memory,
    "Hostile payloads": parts.hostile,
    "Versions": parts.versions,
}


def page(results: Results) -> str:
    """Return the whole page."""
    return "\n".join(section for section in _sections(results) if section)


def origin(results: Results) -> str:
    """Return where the figures come from, in one sentence."""
    machine = results.machine
    cores = f"{machine.cores} core{'s' * (machine.cores != 1)}"
    return (
        f"Measured on {machine.date} on {machine.processor}, {cores} (load {machine.load:.1f} at the start), "
        f"{machine.system}, {machine.python}, by `{command(results)}`; convoschema is {parts.installed(results)}."
    )


def command(results: Results) -> str:
    """Return the command that repeats a run."""
    return f"python -m benchmarks{' --quick' * results.plan.quick} --seed {results.plan.seed}"


def _sections(results: Results) -> Iterator[str]:
    yield "# Benchmarks\n"
    yield f"{origin(results)} The run took {results.minutes:.1f} minutes.\n"
    yield SHORT_RUN if results.plan.quick else ""
    yield "![Time from payload to verdict, by contender](benchmarks.svg)\n"
    for title, section in SECTIONS.items():
        yield f"## {title}\n"
        yield section(results)
