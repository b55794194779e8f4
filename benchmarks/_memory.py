"""Peak memory: a fresh process for each thing that is done with a large payload."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from benchmarks._corpus import Corpus, Group
from benchmarks._memory_probe import DEEDS, OURS, PARSED
from benchmarks._plan import Plan
from benchmarks._processes import printed_by
from benchmarks._progress import Progress
from benchmarks._reports import ERRORS, with_errors

_TIMEOUT = 60.0


@dataclass(frozen=True, slots=True)
class Memory:
    """The peak in bytes by payload and by what is done; None where the process did not come to its end in time."""

    peaks: dict[str, dict[str, int | None]]

    def above_parsed(self, payload: str, what: str) -> int | None:
        """Return how many bytes beyond those of a process that only parses something needs."""
        peak, parsed = self.peaks[payload][what], self.peaks[payload][PARSED]
        return None if peak is None or parsed is None else peak - parsed

    @property
    def most_above_parsed(self) -> int | None:
        """Return the most that convoschema needs beyond parsing."""
        found = [self.above_parsed(payload, what) for payload in self.peaks for what in OURS]
        known = [extra for extra in found if extra is not None]
        return max(known) if len(known) == len(found) else None


def measure_memory(corpus: Corpus, plan: Plan, folder: Path, progress: Progress) -> Memory:
    """Return the peaks of processes that parse, judge and report 15 MB without errors, and 1 MB full of them."""
    groups = (corpus.huge, with_errors(corpus.large, ERRORS[-1], plan.seed))
    return Memory({group.name: _peaks(group, plan, folder, progress) for group in groups})


def _peaks(group: Group, plan: Plan, folder: Path, progress: Progress) -> dict[str, int | None]:
    [payload] = group.payloads
    path = folder / "payload.json"
    path.write_bytes(payload.text)
    peaks: dict[str, int | None] = {}
    for what in (PARSED, *OURS) if plan.quick else DEEDS:
        progress.tell(f"memory: {group.name}, {what}")
        out, ended = printed_by("benchmarks._memory_probe", str(path), payload.model, what, timeout=_TIMEOUT)
        peaks[what] = int(out) if ended else None
    return peaks
