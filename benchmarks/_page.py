"""Results → ``docs/benchmarks.md``."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks import _page_parts as parts
from benchmarks._markdown import targets_table
from benchmarks._results import Results
from benchmarks._targets import targets

SHORT_RUN = "**This was a short run (`--quick`), which shows that everything works: its figures mean little.**\n"


def page(results: Results) -> str:
    """Return the whole page."""
    return "\n".join(section for section in _sections(results) if section)


def origin(results: Results) -> str:
    """Return where the figures come from, in one sentence."""
    machine = results.machine
    cores = f"{machine.cores} core{'s' * (machine.cores != 1)}"
    return (
        f"Measured on {machine.date} on {machine.processor}, {cores} (load {machine.load:.1f} at the start), "
        f"{machine.system}, {machine.python}, by `{command(results)}`."
    )


def command(results: Results) -> str:
    """Return the command that repeats a run."""
    return f"python -m benchmarks{' --quick' * results.plan.quick} --seed {results.plan.seed}"


def _sections(results: Results) -> Iterator[str]:
    yield "# Benchmarks\n"
    yield f"{origin(results)} The run took {results.minutes:.1f} minutes.\n"
    yield SHORT_RUN if results.plan.quick else ""
    yield "![Time from payload to verdict, by contender](benchmarks.svg)\n"
    yield "## Targets\n"
    yield targets_table(targets(results))
    yield parts.METHOD
    yield "## To a verdict\n"
    yield parts.verdicts(results)
    yield "## By the share of broken payloads\n"
    yield parts.by_share(results)
    yield "## Large payloads\n"
    yield parts.large(results)
    yield "## Full reports\n"
    yield parts.reports(results)
    yield "## Fresh processes\n"
    yield parts.cold_start(results)
    yield "## Peak memory\n"
    yield parts.memory(results)
    yield "## Hostile payloads\n"
    yield parts.hostile(results)
    yield "## Versions\n"
    yield parts.versions(results)
