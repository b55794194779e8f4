"""Batches → findings, in order: in this process, or by workers in processes of their own.

A worker has one batch at a time, so that neither end of a pipe can wait for the other to read; a pool of the standard
library can't end its workers in the midst of their work, nor do its workers end if this process is killed.
"""

from __future__ import annotations

import signal
from collections.abc import Generator, Iterable, Iterator
from typing import TYPE_CHECKING

from convoschema.cli.check.batches import Batch
from convoschema.cli.check.checker import Checker, Findings, Manner
from convoschema.cli.crashes import Defect, describe

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_AHEAD = 4
"""How many batches a worker may be ahead of the one that is to be told next."""


def findings_of(todo: Iterable[Batch], manner: Manner, *, jobs: int) -> Generator[Findings]:
    """Yield the findings of batches in their order. Closing the generator ends the workers.

    :raises Defect: a worker failed, or was killed.
    """
    if jobs > 1:
        yield from _in_workers(iter(todo), manner, jobs)
        return
    checker = Checker(manner)
    for batch in todo:
        yield batch.check(checker)


def work(connection: Connection, manner: Manner) -> None:
    """Answer batches with findings, or a text about a defect, until nobody asks any more."""
    checker = Checker(manner)
    while True:
        try:
            batch: Batch = connection.recv()
        except EOFError:
            return
        try:
            answer: Findings | str = batch.check(checker)
        except Exception as error:  # noqa: BLE001 - told where the run is
            answer = describe(error)
        try:
            connection.send(answer)
        except OSError:
            return


def _in_workers(todo: Iterator[Batch], manner: Manner, jobs: int) -> Iterator[Findings]:
    from multiprocessing.connection import wait

    workers: list[_Worker] = []
    idle: list[_Worker] = []
    busy: dict[object, tuple[_Worker, int]] = {}
    answered: dict[int, Findings] = {}
    sent = told = 0
    try:
        while True:
            if told in answered:
                yield answered.pop(told)
                told += 1
                continue
            while (idle or len(workers) < jobs) and sent - told < _AHEAD * jobs and (batch := next(todo, None)):
                if not idle:
                    workers.append(_Worker(manner))
                    idle.append(workers[-1])
                worker = idle.pop()
                worker.send(batch)
                busy[worker.connection] = worker, sent
                sent += 1
            if not busy:
                break
            for connection in wait(list(busy)):  # type: ignore[arg-type]
                worker, number = busy.pop(connection)
                answered[number] = worker.receive()
                idle.append(worker)
        for worker in workers:
            worker.connection.close()
        for worker in workers:
            worker.join()
    finally:
        for worker in workers:
            worker.end()


class _Worker:
    """A process that checks batches."""

    def __init__(self, manner: Manner) -> None:
        from multiprocessing import get_context

        # Threads of this process, and of libraries, are none of a worker's business: it is a fresh process.
        context = get_context("spawn")
        self.connection, theirs = context.Pipe()
        self._process = context.Process(target=work, args=(theirs, manner), daemon=True)
        # A Ctrl-C is sent to all processes of a terminal. What is ignored here stays so there.
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            self._process.start()
        except OSError as error:
            raise Defect(f"a worker process can't be started: {error.strerror}") from None
        finally:
            signal.signal(signal.SIGINT, before)
        theirs.close()

    def send(self, batch: Batch) -> None:
        """Give the worker a batch; it must have answered the last one."""
        try:
            self.connection.send(batch)
        except OSError:
            raise self._lost() from None

    def receive(self) -> Findings:
        """Return the answer, which must be there."""
        try:
            answer: Findings | str = self.connection.recv()
        except (EOFError, OSError):
            raise self._lost() from None
        if isinstance(answer, str):
            raise Defect(answer)
        return answer

    def join(self) -> None:
        """Wait until the worker, which nobody asks any more, has come to its end."""
        self._process.join()

    def end(self) -> None:
        """End the worker whatever it does."""
        self._process.kill()
        self._process.join()
        self.connection.close()

    def _lost(self) -> Defect:
        self._process.join()
        code = self._process.exitcode or 0
        how = f"killed by signal {-code}" if code < 0 else f"exit code {code}"
        return Defect(f"a worker process ended before its work was done ({how}); is there enough memory?")
