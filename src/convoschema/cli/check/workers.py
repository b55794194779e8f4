"""Batches → answers, such as findings, in order: in this process, or by workers in processes of their own.

A worker has one batch at a time, so that neither end of a pipe can wait for the other to read; a pool of the standard
library can't end its workers in the midst of their work, nor do its workers end if this process is killed.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from threading import Thread
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from convoschema.cli.check.batch_results import BatchResults
from convoschema.cli.check.batches import Batch
from convoschema.cli.check.checker import Checker
from convoschema.cli.check.target import RunOptions
from convoschema.cli.crashes import Defect, describe
from convoschema.errors import InvalidSchema

if TYPE_CHECKING:
    from multiprocessing.connection import Connection


class Answer(Protocol):
    """What a worker says of a batch, or of a part of it. ``weight`` is how much it is to be held."""

    @property
    def weight(self) -> int:
        """How much it is to be held."""


Found = TypeVar("Found", bound=Answer)
Work = Callable[[Any], Iterator[Found]]
"""What answers a batch."""

Build = Callable[[Any], Work[Found]]
"""What makes of options, which can be sent to other processes as it can itself, what answers batches."""

_AHEAD = 4
"""How many batches a worker may be ahead of the one that is to be told next, if there are several workers."""

_HELD = 10_000
"""How much may be held that is to be told later, such as results and problems; then workers that are ahead wait."""


def findings_of(todo: Iterable[Batch], run_options: RunOptions, *, jobs: int) -> Generator[BatchResults]:
    """Yield the findings of batches in their order. Closing the generator ends the workers.

    What a user's own schemas ask for may take for ever, in code that no signal interrupts; so they are never asked in
    this process.

    :raises Defect: a worker failed, or was killed.
    :raises InvalidSchema: a schema can't be used.
    """
    yield from answers_of(todo, checking, run_options, jobs=jobs, apart=bool(run_options.catalog.directories))


def checking(run_options: RunOptions) -> Work[BatchResults]:
    """Return what checks batches."""
    checker = Checker(run_options)

    def check(batch: Batch) -> Iterator[BatchResults]:
        return batch.check(checker)

    return check


def answers_of(todo: Iterable[Any], build: Build[Found], options: Any, *, jobs: int, apart: bool) -> Generator[Found]:
    """Yield the answers to batches in their order, by what is built of options. Closing the generator ends the workers.

    :param apart: whether a single job, too, has a process of its own.
    :raises Defect: a worker failed, or was killed.
    :raises InvalidSchema: a schema can't be used.
    """
    if jobs > 1 or apart:
        yield from _in_workers(iter(todo), build, options, jobs)
        return
    answer = build(options)
    for batch in todo:
        yield from answer(batch)


def work(connection: Connection, build: Build[Any], options: Any) -> None:
    """Answer batches, until nobody asks any more, with what comes of each and then None, or with an error."""
    Thread(target=end_with_parent, daemon=True).start()
    answer = build(options)
    while True:
        try:
            batch = connection.recv()
        except (EOFError, OSError):
            return
        try:
            for said in _answers(batch, answer):
                connection.send(said)
        except OSError:
            return


def _answers(batch: Any, answer: Work[Any]) -> Iterator[Any]:
    try:
        yield from answer(batch)
    except (InvalidSchema, MemoryError) as error:
        yield error
    except Exception as error:  # noqa: BLE001 - told where the run is
        yield Defect(describe(error))
    else:
        yield None


def end_with_parent() -> None:
    """Wait until the process that asks is no more, and end this one, whatever it is doing."""
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _in_workers(todo: Iterator[Any], build: Build[Found], options: Any, jobs: int) -> Iterator[Found]:
    from multiprocessing.connection import wait

    workers: list[_Worker[Found]] = []
    idle: list[_Worker[Found]] = []
    busy: dict[object, tuple[_Worker[Found], int]] = {}
    held = _Held[Found]()
    # With one worker, what a pipe has said is told before it is asked for more.
    ahead = _AHEAD * jobs if jobs > 1 else 1
    sent = 0
    try:
        while True:
            yield from held.next_ones()
            while (idle or len(workers) < jobs) and sent - held.told < ahead and (batch := next(todo, None)):
                if not idle:
                    workers.append(_Worker(build, options))
                    idle.append(workers[-1])
                worker = idle.pop()
                worker.send(batch)
                busy[worker.connection] = worker, sent
                sent += 1
            if not busy:
                break
            heard = [asked for asked, (_, number) in busy.items() if number == held.told or not held.is_full]
            for connection in wait(heard):  # type: ignore[arg-type]
                worker, number = busy[connection]
                answer = worker.receive()
                held.add(number, answer)
                if answer is None:
                    del busy[connection]
                    idle.append(worker)
        for worker in workers:
            worker.connection.close()
        for worker in workers:
            worker.join()
    finally:
        for worker in workers:
            worker.end()


class _Held(Generic[Found]):
    """Answers that have come, and are told in the order of their batches; ``told`` is the batch that is told next."""

    def __init__(self) -> None:
        self.told = 0
        self._answers: dict[int, deque[Found | None]] = {}
        self._weight = 0

    @property
    def is_full(self) -> bool:
        """Whether no more should be taken but of the batch that is told next."""
        return self._weight >= _HELD

    def add(self, number: int, answer: Found | None) -> None:
        """Take the next answer to a batch, or None after its last one."""
        self._answers.setdefault(number, deque()).append(answer)
        self._weight += 0 if answer is None else 1 + answer.weight

    def next_ones(self) -> Iterator[Found]:
        """Yield the answers that can be told."""
        while answers := self._answers.get(self.told):
            answer = answers.popleft()
            if answer is None:
                del self._answers[self.told]
                self.told += 1
            else:
                self._weight -= 1 + answer.weight
                yield answer


class _Worker(Generic[Found]):
    """A process that answers batches."""

    def __init__(self, build: Build[Found], options: Any) -> None:
        from multiprocessing import get_context

        # Threads of this process, and of libraries, are none of a worker's business: it is a fresh process.
        context = get_context("spawn")
        self.connection, theirs = context.Pipe()
        self._process = context.Process(target=work, args=(theirs, build, options), daemon=True)
        # A Ctrl-C is sent to all processes of a terminal. What is ignored here stays so there.
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            self._process.start()
        except OSError as error:
            raise Defect(f"a worker process can't be started: {error.strerror}") from None
        finally:
            signal.signal(signal.SIGINT, before)
        theirs.close()

    def send(self, batch: Any) -> None:
        """Give the worker a batch; it must have answered the last one."""
        try:
            self.connection.send(batch)
        except OSError:
            raise self._lost() from None

    def receive(self) -> Found | None:
        """Return the next answer, which must be there, or None if the batch is done."""
        try:
            answer: Found | Exception | None = self.connection.recv()
        except (EOFError, OSError):
            raise self._lost() from None
        if isinstance(answer, Exception):
            raise answer
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
