"""``redact --jobs``, and files of any size: the same bytes, in order, in memory that does not grow."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from convoschema.cli.check import reading
from convoschema.cli.redact import parts
from tests.cli.check.test_hostile_files import measured
from tests.conftest import Run

Write = Callable[..., None]

KEY = "a key for tests, which is no secret"
MODEL = ("--model", "Participant")


def lines(count: int) -> str:
    records = (
        {"name": f"Ada {number % 7}", "ani": f"+1317444{number:04}", "queueId": "x" * 60} for number in range(count)
    )
    return "".join(f"{json.dumps(record)}\n" for record in records)


@pytest.mark.no_cover
def test_several_processes_write_the_same_bytes(run_process: Run, folder: Path, write: Write) -> None:
    text = lines(4_000)
    write(
        **{
            "in/a.jsonl": text,
            "in/b.jsonl.gz": gzip.compress(text.encode()),
            "in/c.json": text.partition("\n")[0],
            "key": KEY,
        }
    )
    write(**{"in/d.jsonl": text + '{"name": "Canary'})
    for jobs in ("1", "3"):
        done = run_process("redact", "in", "--output", f"out{jobs}", *MODEL, "--key", "key", "--jobs", jobs)
        assert done.code == 1
        assert done.err.startswith("Error: in/d.jsonl:4001: not JSON")
        assert done.err.endswith("\n3 files with 8,001 records written, 1 not written\n")
    for name in ("a.jsonl", "b.jsonl.gz", "c.json"):
        one = (folder / "out1" / name).read_bytes()
        assert one == (folder / "out3" / name).read_bytes()
    whole = (folder / "out1/a.jsonl").read_bytes()
    assert gzip.decompress((folder / "out1/b.jsonl.gz").read_bytes()) == whole
    assert whole.startswith((folder / "out1/c.json").read_bytes())


def test_without_a_key_all_processes_of_a_run_have_the_same_fresh_one(
    run_process: Run, folder: Path, write: Write
) -> None:
    write(**{f"in/{number}.json": '{"name": "Ada Lovelace"}' for number in range(6)})
    assert run_process("redact", "in", "--output", "out", *MODEL, "--jobs", "3").code == 0
    assert len({file.read_text() for file in (folder / "out").iterdir()}) == 1


def test_lines_are_counted_through_all_of_a_file(
    run: Run, folder: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (parts, reading):
        monkeypatch.setattr(module, "PIECE", 1_000)
    text = lines(99)
    write(
        **{
            "a.jsonl": f"{text}[\n",
            "b.jsonl.gz": gzip.compress(f"{text}[\n{text}".encode()),
            "c.jsonl": text,
            "e.jsonl": "",
        }
    )
    done = run("redact", "a.jsonl", "b.jsonl.gz", "c.jsonl", "e.jsonl", *MODEL, "--in-place")
    assert (done.code, [line[:16] for line in done.err.splitlines()]) == (
        1,
        ["Error: a.jsonl:1", "Error: b.jsonl.g", "2 files with 99 "],
    )
    assert "a.jsonl:100: not JSON" in done.err
    assert "b.jsonl.gz:100: not JSON" in done.err
    assert len((folder / "c.jsonl").read_text().splitlines()) == 99


@pytest.mark.parametrize("name", ["a.jsonl", "b.jsonl.gz"])
def test_a_line_may_be_too_long(name: str, run: Run, write: Write) -> None:
    text = json.dumps({"queueId": "x" * 300_000})
    write(**{name: gzip.compress(text.encode()) if name.endswith("gz") else text})
    done = run("redact", name, *MODEL, "--output", "out", "--max-size", "270K")
    assert (done.code, done.err.startswith(f"Error: {name}: a line is longer than 270 KiB")) == (3, True)


def test_what_is_gone_when_it_is_read_is_told(run: Run, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object) -> None:
        raise FileNotFoundError(2, "No such file or directory")

    monkeypatch.setattr(parts, "lines_from", gone)
    write(**{"a.jsonl": lines(1)})
    done = run("redact", "a.jsonl", *MODEL, "--output", "out")
    assert (done.code, done.err.splitlines()[0]) == (3, "Error: a.jsonl: no such file or directory; not written")


def test_a_file_that_is_named_twice_is_redacted_once(run: Run, folder: Path, write: Write) -> None:
    write(**{"a.json": '{"name": "Ada Lovelace"}', "b.json": '{"name": "Ada Lovelace"}', "key": KEY})
    done = run("redact", "a.json", "./a.json", "b.json", *MODEL, "--in-place", "--key", "key")
    assert done.err == "2 files with 2 records written\n"
    assert (folder / "a.json").read_text() == (folder / "b.json").read_text()


def test_memory_does_not_grow_with_a_file(folder: Path) -> None:
    peaks = []
    for count in (2_000, 10_000):
        (folder / "a.jsonl").write_text(lines(count))
        done = measured(folder, "redact", "a.jsonl", *MODEL, "--output", "out")
        assert done.code == 0
        peaks.append(done.kilobytes)
    assert peaks[1] < peaks[0] + 4_000
