"""Results of batches → reports: counts, filters, numbers the lines, and tells the reporters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from convoschema._plurals import counted
from convoschema.cli.check.batch_results import BatchResults, shifted
from convoschema.cli.check.naming_note import Style
from convoschema.cli.check.outputs import Output
from convoschema.cli.check.progress import Progress
from convoschema.cli.check.signals import UNREAD, Stopped, Stops
from convoschema.cli.crashes import describe
from convoschema.cli.reasons import reason
from convoschema.cli.results import Result, Totals
from convoschema.cli.terminal import complain

Accept = Callable[[Result], Result]
"""Takes the problems off a result that are accepted; gives the result itself if none is."""


class Reporting:
    """Tells reporters what a run finds, batch by batch.

    ``missed`` says that some input could not be read, ``unwritten`` that a report could not be written; ``defect`` is
    the error that ended the run, if one did.
    """

    def __init__(
        self,
        outputs: Sequence[Output],
        totals: Totals,
        stops: Stops,
        progress: Progress | None,
        accept: Accept,
        limit: int | None,
    ) -> None:
        self.totals = totals
        self.mistaken: Counter[Style] = Counter()
        self.meant: tuple[str, ...] = ()
        self.missed = False
        self.unwritten = False
        self.defect: Exception | None = None
        self._outputs = outputs
        self._to_terminal = any(output.stream.isatty() for output in outputs)
        self._stops = stops
        self._progress = progress
        self._accept = accept
        self._limit = limit
        self._source = ""
        self._line = 0
        self._given_up: str | None = None

    def tell_all(self, findings: Iterable[BatchResults]) -> None:
        """Tell of all findings; if something stops the run before their end, the totals say what."""
        try:
            with self._stops.heeded():
                for found in findings:
                    with self._stops.held():
                        self._tell(found)
        except Stopped as stop:
            self.totals.stopped = stop.reason
        except Exception as error:  # noqa: BLE001 - reports are ended whatever happens
            self.defect = error
            self.totals.stopped = describe(error)

    def close(self) -> None:
        """Let the reporters write what is left, also those beside one that can't be written any more."""
        if self._progress:
            self._progress.clear()
        for output in self._open():
            with self._writing(output):
                output.close(self.totals)

    def miss(self, message: str) -> None:
        """Tell of something that can't be read."""
        self._complain(message)
        self.missed = True

    def progress_so_far(self) -> str:
        """Return how far the run came."""
        place = f", after line {self._line:,} of" if self._line else ", after" if self._source else ""
        return f"after {counted(self.totals.checked, 'payload')}{place} {self._source}".rstrip()

    def _tell(self, findings: BatchResults) -> None:
        if findings.is_first or findings.source != self._given_up:
            self._given_up = findings.source if findings.is_last else None
            self._take(findings)
        if self._progress:
            self._progress.advance(findings.size, findings.checked)

    def _take(self, findings: BatchResults) -> None:
        self.mistaken += findings.mistaken
        self.meant = self.meant or findings.meant
        self.totals.checked += findings.checked
        self.totals.absent += findings.absent
        self.totals.unnamed += findings.unnamed
        self.totals.topics.update(findings.topics)
        base = 0 if findings.is_first else self._line
        self._source, self._line = findings.source, base + findings.lines
        if findings.results:
            self._report([self._counted(shifted(result, base)) for result in findings.results])
        for message in findings.missed:
            self.miss(message)

    def _report(self, results: Sequence[Result]) -> None:
        if self._progress and self._to_terminal:
            self._progress.clear()
        for output in self._open():
            with self._writing(output):
                for result in results:
                    if result.problems or result.beyond or result.notices or output.reporter.of_all:
                        output.reporter.tell(result)
                output.stream.flush()
        if not self._open():
            self.totals.stopped = self.totals.stopped or "no report can be written"
        if self.totals.stopped:
            raise Stopped(self.totals.stopped)

    def _open(self) -> list[Output]:
        return [output for output in self._outputs if not output.is_over]

    @contextmanager
    def _writing(self, output: Output) -> Iterator[None]:
        """Write to an output; if that fails, go on with the others."""
        try:
            yield
        except BrokenPipeError:
            self.totals.stopped = self.totals.stopped or UNREAD
            output.give_up()
        except OSError as error:
            output.give_up()
            self._complain(f"{output.name}: {reason(error)}")
            self.unwritten = True

    def _complain(self, message: str) -> None:
        if self._progress:
            self._progress.clear()
        complain(f"Error: {message}")

    def _counted(self, result: Result) -> Result:
        """Return a result without what is accepted, and with what is not to be shown apart; count it in."""
        totals = self.totals
        kept = self._accept(result)
        totals.curtailed += result.more
        totals.accepted += len(result.problems) - len(kept.problems)
        if kept.notices:
            room = self._room(totals.noticed - totals.untold)
            totals.noticed += len(kept.notices)
            kept = replace(kept, notices=kept.notices[:room])
            totals.untold += len(result.notices) - len(kept.notices)
        if not kept.problems:
            return kept
        totals.invalid += 1
        room = self._room(totals.problems - totals.unreported)
        problems = kept.problems
        kept = replace(kept, problems=problems[:room], beyond=() if room is None else problems[room:])
        totals.problems += len(problems)
        totals.unreported += len(kept.beyond)
        return kept

    def _room(self, shown: int) -> int | None:
        """Return how many more may be shown, when so many were, or None for all."""
        return None if self._limit is None else max(self._limit - shown, 0)
