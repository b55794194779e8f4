"""The parts of a run, in this process."""

from __future__ import annotations

import json
import sys
from contextlib import closing
from dataclasses import replace
from multiprocessing import Pipe
from pathlib import Path
from threading import Thread

import pytest

import convoschema
from convoschema import InvalidSchema
from convoschema._options import Naming
from convoschema.cli.check.batches import Batch, Blob, Span, batches, size_of
from convoschema.cli.check.checker import Checker
from convoschema.cli.check.files import File
from convoschema.cli.check.outputs import Output
from convoschema.cli.check.reading import PIECE
from convoschema.cli.check.run import Accept, Reporting
from convoschema.cli.check.signals import Stops
from convoschema.cli.check.target import RunOptions, Target
from convoschema.cli.check.workers import _Worker, checking, findings_of, work
from convoschema.cli.crashes import Defect
from convoschema.cli.results import Result, Totals
from convoschema.cli.sizes import MAX_SIZE
from tests.conftest import CatalogOf

WRAPUP = Target("Wrapup", "standard")
RUN_OPTIONS = RunOptions(convoschema.Catalog.bundled(), Naming.WIRE)


class Recorder:
    """A reporter that keeps what it is told."""

    def __init__(self, *, of_all: bool) -> None:
        self.of_all = of_all
        self.told: list[tuple[str, int | None, list[str]]] = []
        self.beyond: list[int] = []

    def tell(self, result: Result) -> None:
        pointers = [located.problem.pointer for located in result.problems]
        self.told.append((result.source, result.record, pointers))
        self.beyond.append(len(result.beyond))

    def close(self, totals: Totals) -> None:
        raise NotImplementedError


def blob(text: str, *, of_lines: bool = True, offset: int = 0) -> Blob:
    return Blob("a", WRAPUP, text.encode(), len(text), of_lines=of_lines, offset=offset)


def told(
    todo: list[Batch], run_options: RunOptions, accept: Accept, recorder: Recorder, limit: int | None = None
) -> Totals:
    reporting = Reporting([Output("standard output", recorder, sys.stdout)], Totals(), Stops(), None, accept, limit)
    with closing(findings_of(todo, run_options, jobs=1)) as findings:
        reporting.tell_all(findings)
    return reporting.totals


def checker(max_size: int = MAX_SIZE) -> Checker:
    return Checker(replace(RUN_OPTIONS, max_size=max_size))


def without_code(result: Result) -> Result:
    return replace(result, problems=tuple(located for located in result.problems if located.problem.pointer != "/code"))


def as_it_is(result: Result) -> Result:
    return result


LINES = [blob('{}\n\n{"code": 7}\n'), blob('{"name": 7, "code": 7}\n{"code": 7, "notes": 7}', offset=15)]


def test_a_reporter_of_all_is_told_of_payloads_without_problems() -> None:
    recorder = Recorder(of_all=True)
    told([*LINES, blob("{}", of_lines=False)], replace(RUN_OPTIONS, of_all=True), as_it_is, recorder)
    assert recorder.told == [
        ("a", 1, []),
        ("a", 3, ["/code"]),
        ("a", 4, ["/name", "/code"]),
        ("a", 5, ["/code", "/notes"]),
        ("a", None, []),
    ]


def test_accepted_problems_are_not_told_and_a_payload_that_has_no_others_is_valid() -> None:
    recorder = Recorder(of_all=False)
    totals = told([*LINES], RUN_OPTIONS, without_code, recorder)
    assert recorder.told == [("a", 4, ["/name"]), ("a", 5, ["/notes"])]
    assert (totals.checked, totals.invalid, totals.problems, totals.accepted) == (4, 2, 2, 3)
    everything = Recorder(of_all=True)
    told([*LINES], replace(RUN_OPTIONS, of_all=True), without_code, everything)
    assert everything.told[1] == ("a", 3, [])


def test_beyond_the_limit_a_payload_is_not_told_to_be_valid() -> None:
    recorder = Recorder(of_all=True)
    totals = told([*LINES], replace(RUN_OPTIONS, of_all=True), as_it_is, recorder, limit=2)
    assert recorder.told == [("a", 1, []), ("a", 3, ["/code"]), ("a", 4, ["/name"]), ("a", 5, [])]
    assert recorder.beyond == [0, 0, 1, 2]
    assert (totals.invalid, totals.problems, totals.unreported) == (3, 5, 3)


def test_a_span_of_several_pieces_has_the_results_of_its_pieces_in_few_parts(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    line = json.dumps({"notes": "x" * 1000})
    lines = [json.dumps({"code": number}) if number % 700 == 5 else line for number in range(2_000)]
    path.write_text("\n".join(lines))
    size = path.stat().st_size
    pieces, span = Recorder(of_all=False), Recorder(of_all=False)
    totals = told([*batches([(File(path, named=True), WRAPUP)], MAX_SIZE)], RUN_OPTIONS, as_it_is, pieces)
    assert told([Span(str(path), path, WRAPUP, 0, size)], RUN_OPTIONS, as_it_is, span) == totals
    assert pieces.told == span.told == [(str(path), number + 1, ["/code"]) for number in (5, 705, 1405)]
    assert len([*Span(str(path), path, WRAPUP, 0, size).check(checker())]) == 1 < size / PIECE


def test_what_comes_before_a_line_that_is_too_long_is_told_of_a_span(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"code": 7}\n' + "\n" * PIECE + " " * 2 * PIECE + "\n" + "\n" * PIECE + '{"code": 8}\n')
    [part] = Span("a", path, WRAPUP, 0, path.stat().st_size).check(checker(PIECE))
    assert ([result.record for result in part.results], part.is_last, len(part.missed)) == ([1], True, 1)
    assert part.missed[0].startswith("a: a line is longer than 256 KiB")


def test_what_is_missed_of_a_file_is_told_once_after_what_was_found_before(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    class Quiet(Recorder):
        def tell(self, result: Result) -> None:
            assert capsys.readouterr().err == ""
            super().tell(result)

    path = tmp_path / "a.jsonl"
    path.write_text('{"code": 7}\n' + " " * 2 * PIECE + "\n" + "\n" * PIECE + '{"code": 8}\n')
    recorder = Quiet(of_all=False)
    told(
        [*batches([(File(path, named=True), WRAPUP)], PIECE)], replace(RUN_OPTIONS, max_size=PIECE), as_it_is, recorder
    )
    assert recorder.told == [(str(path), 1, ["/code"])]
    assert capsys.readouterr().err.count("a line is longer than 256 KiB") == 1


def test_a_worker_answers_until_nobody_asks() -> None:
    ours, theirs = Pipe()
    ours.send(blob("7\n"))
    ours.send(Blob("a", Target("Nope", "standard"), b"", 0, of_lines=True))
    asking = Thread(target=work, args=(theirs, checking, RUN_OPTIONS))
    asking.start()
    part, end = (ours.recv() for _ in range(2))
    assert (part.checked, part.size, end) == (1, 2, None)
    assert str(ours.recv()).startswith("a defect of convoschema, UnknownModel at ")
    ours.close()
    asking.join(300)
    assert not asking.is_alive()
    theirs.close()


def test_a_worker_tells_of_a_schema_that_cannot_be_used(catalog_of: CatalogOf) -> None:
    two = {f"a{level}": {"allOf": [{"$ref": f"#/$defs/a{level + 1}"}] * 2} for level in range(40)}
    catalog = catalog_of(Boom={"type": "object", "$ref": "#/$defs/a0", "$defs": {**two, "a40": {"type": "object"}}})
    ours, theirs = Pipe()
    ours.send(Blob("a", Target("Boom", "standard"), b"{}", 0, of_lines=True))
    asking = Thread(target=work, args=(theirs, checking, replace(RUN_OPTIONS, catalog=catalog)))
    asking.start()
    assert isinstance(ours.recv(), InvalidSchema)
    ours.close()
    asking.join(300)
    theirs.close()


def test_a_worker_whose_run_has_gone_ends() -> None:
    ours, theirs = Pipe()
    ours.send(blob("7"))
    ours.close()
    work(theirs, checking, RUN_OPTIONS)
    theirs.close()


def test_a_worker_that_is_gone_is_a_defect() -> None:
    worker = _Worker(checking, RUN_OPTIONS)
    worker.end()
    worker.connection, theirs = Pipe()
    theirs.close()
    with pytest.raises(Defect, match=r"ended before its work was done \(killed by signal 9\)"):
        worker.send(blob("7"))
    with pytest.raises(Defect, match="ended before its work was done"):
        worker.receive()
    worker.connection.close()


def test_a_process_that_cannot_be_started_is_a_defect(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr("multiprocessing.process.BaseProcess.start", fail)
    with pytest.raises(Defect, match="a worker process can't be started: Resource temporarily unavailable"):
        list(findings_of([blob("7")], RUN_OPTIONS, jobs=2))


def test_files_are_checked_in_batches_of_many(tmp_path: Path) -> None:
    files = []
    for number in range(250):
        path = tmp_path / f"{number}.json"
        path.write_text("{}" if number else " " * 3_000_000)
        files.append((File(path, named=False), WRAPUP))
    sizes = [batch.size for batch in batches(files, MAX_SIZE) if hasattr(batch, "size")]
    assert sizes == [3_000_000, 200, 200, 98]
    assert size_of(File(tmp_path / "gone.json", named=True)) == 0
