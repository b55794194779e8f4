"""Findings → reports: counts, filters, numbers the lines, and tells the reporters."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from convoschema.cli.check.checker import Findings, shifted
from convoschema.cli.check.outputs import Outputs
from convoschema.cli.check.progress import Progress
from convoschema.cli.check.signals import UNREAD, Stopped, Stops
from convoschema.cli.reporters.phrases import counted
from convoschema.cli.results import Result, Totals
from convoschema.cli.terminal import abandon, complain

Accept = Callable[[Result], Result]
"""Takes the problems off a result that are accepted; gives the result itself if none is."""


class Telling:
    """Tells reporters what a run finds, batch by batch."""

    def __init__(
        self,
        outputs: Outputs,
        totals: Totals,
        stops: Stops,
        progress: Progress | None,
        accept: Accept,
        limit: int | None,
    ) -> None:
        self.totals = totals
        self.mistaken = 0
        self.missed = False
        self._outputs = outputs
        self._stops = stops
        self._progress = progress
        self._accept = accept
        self._limit = limit
        self._source = ""
        self._line = 0

    def tell_all(self, findings: Iterable[Findings]) -> None:
        """Tell of all findings; if something stops the run before their end, the totals say what."""
        try:
            with self._stops.heeded():
                for found in findings:
                    with self._stops.held():
                        self._tell(found)
        except Stopped as stop:
            self.totals.stopped = stop.reason

    def close(self) -> None:
        """Let the reporters write what is left, also those beside one that nobody reads any more."""
        if self._progress:
            self._progress.clear()
        for reporter, stream in zip(self._outputs.reporters, self._outputs.streams, strict=True):
            try:
                reporter.close(self.totals)
                stream.flush()
            except BrokenPipeError:
                self.totals.stopped = self.totals.stopped or UNREAD
                abandon(stream)

    def miss(self, message: str) -> None:
        """Tell of something that can't be read."""
        if self._progress:
            self._progress.clear()
        complain(f"Error: {message}")
        self.missed = True

    def progress_so_far(self) -> str:
        """Return how far the run came."""
        place = f", after line {self._line:,} of" if self._line else ", after" if self._source else ""
        return f"after {counted(self.totals.checked, 'payload')}{place} {self._source}".rstrip()

    def _tell(self, findings: Findings) -> None:
        self.mistaken += findings.mistaken
        self.totals.checked += findings.checked
        self.totals.absent += findings.absent
        base = 0 if findings.is_first else self._line
        for message in findings.missed:
            self.miss(message)
        self._source, self._line = findings.source, base + findings.lines
        if findings.results:
            self._report([shifted(result, base) for result in findings.results])
        if self._progress:
            self._progress.advance(findings.size, findings.checked)

    def _report(self, results: Iterable[Result]) -> None:
        if self._progress and self._outputs.to_terminal:
            self._progress.clear()
        try:
            for result in results:
                self._count(result)
            for stream in self._outputs.streams:
                stream.flush()
        except BrokenPipeError:
            raise Stopped(UNREAD) from None

    def _count(self, result: Result) -> None:
        totals = self.totals
        kept = self._accept(result)
        totals.curtailed += result.more
        totals.accepted += len(result.problems) - len(kept.problems)
        if kept.problems:
            totals.invalid += 1
            room = None if self._limit is None else max(self._limit - totals.problems + totals.unreported, 0)
            shown = kept.problems[:room]
            totals.problems += len(kept.problems)
            totals.unreported += len(kept.problems) - len(shown)
            if not shown:
                return
            kept = kept if len(shown) == len(kept.problems) else replace(kept, problems=shown)
        for reporter in self._outputs.reporters:
            if kept.problems or reporter.of_all:
                reporter.tell(kept)
