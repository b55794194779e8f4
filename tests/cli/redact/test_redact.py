"""``convoschema redact``: what is written where, and what is not."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.command_line import PROGRAM
from tests.compression import COMPRESS, DECOMPRESS
from tests.conftest import Run

Write = Callable[..., None]

KEY = "a key for tests, which is no secret"
ADA = '{"name": "Ada Lovelace", "purpose": "agent"}'
CONFIG = '[models]\n"*.json" = "Participant"\n"*.jsonl*" = "Participant"\n'


@pytest.fixture(autouse=True)
def key(write: Write) -> None:
    write(key=KEY)


def names_in(text: str | bytes) -> list[str]:
    return [json.loads(line)["name"] for line in text.splitlines()]


def test_files_keep_their_way_from_the_directory_that_was_named(run: Run, folder: Path, write: Write) -> None:
    write(**{"convoschema.toml": CONFIG, "in/a/one.json": ADA, "in/two.jsonl": f"{ADA}\n\n{ADA}", "in/b.txt": ADA})
    done = run("redact", "in", "--output", "out", "--key", "key")
    assert (done.code, done.out, done.err) == (0, "", "2 files with 3 records written\n")
    assert sorted(path.relative_to(folder / "out").as_posix() for path in (folder / "out").rglob("*.*")) == [
        "a/one.json",
        "two.jsonl",
    ]
    name = json.loads((folder / "out/a/one.json").read_text())["name"]
    one = f'{{"name": "{name}", "purpose": "agent"}}'
    assert name != "Ada Lovelace"
    assert (folder / "out/a/one.json").read_text() == one
    assert (folder / "out/two.jsonl").read_text() == f"{one}\n\n{one}"
    assert run("check", "out").code == 0


def test_files_and_patterns_keep_their_way_too(run: Run, folder: Path, write: Write) -> None:
    write(**{"in/a/one.json": ADA, "in/b/one.json": ADA, "two.json": ADA})
    model = ("--model", "Participant", "--output", "out")
    assert run("redact", "in/*/one.json", "two.json", *model).code == 0
    assert sorted(path.relative_to(folder / "out").as_posix() for path in (folder / "out").rglob("*.json")) == [
        "a/one.json",
        "b/one.json",
        "two.json",
    ]
    refused = run("redact", "in/a/one.json", "in/b/one.json", *model)
    assert (refused.code, "two files would be written there" in refused.err) == (2, True)


def test_the_same_key_gives_the_same_bytes_and_none_gives_fresh_ones(
    run_process: Run, folder: Path, write: Write
) -> None:
    write(**{"one.json": ADA})
    written = []
    for options in (["--key", "key"], ["--key", "key"], [], []):
        assert run_process("redact", "one.json", "--model", "Participant", "--output", "out", *options).code == 0
        written.append((folder / "out/one.json").read_bytes())
    assert written[0] == written[1]
    assert len({*written}) == 3


def test_compressed_files_stay_compressed(run: Run, folder: Path, write: Write) -> None:
    write(**{"a.jsonl.gz": gzip.compress(f"{ADA}\n".encode() * 3)})
    assert run("redact", "a.jsonl.gz", "--model", "Participant", "--in-place", "--key", "key").code == 0
    (name,) = {*names_in(gzip.decompress((folder / "a.jsonl.gz").read_bytes()))}
    assert name != "Ada Lovelace"


def test_files_compressed_by_zstandard_too(run: Run, folder: Path, write: Write) -> None:
    write(**{"a.json.zst": COMPRESS["zst"](ADA.encode())})
    assert run("redact", "a.json.zst", "--model", "Participant", "--in-place").code == 0
    assert names_in(DECOMPRESS["zst"]((folder / "a.json.zst").read_bytes())) != ["Ada Lovelace"]


def test_standard_input_becomes_standard_output(run: Run) -> None:
    done = run("redact", "-", "--model", "Participant", "--key", "key", stdin=ADA.encode())
    assert (done.code, done.err) == (0, "1 file with 1 record written\n")
    lines = run("redact", "-", "--lines", "--model", "Participant", "--key", "key", stdin=f"{ADA}\n{ADA}\n".encode())
    assert lines.out == f"{done.out}\n" * 2


@pytest.mark.parametrize(("stdout", "code"), [("closed", 141), ("full", 3)])
def test_nobody_may_read_standard_output_or_nothing_fit_there(stdout: str, code: int, folder: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, "redact", "-", "--model", "Participant"],
            check=False,
            cwd=folder,
            input=ADA.encode(),
            stdout=writer if stdout == "closed" else full,
            stderr=subprocess.PIPE,
        )
    os.close(writer)
    assert done.returncode == code
    assert done.stderr.decode() == ("" if stdout == "closed" else "Error: standard output: no space left on device\n")


CASES: list[tuple[str, str, list[str], int, str]] = [
    ("a.json", '{"name": "Canary', [], 1, "a.json: not JSON"),
    ("a.jsonl", ADA + '\n{"name": "Canary', [], 1, "a.jsonl:2: not JSON"),
    ("a.jsonl", ADA + "\n" + "[" * 129 + "]" * 129, [], 1, "a.jsonl:2: nested deeper than 128 levels"),
    ("a.json", '{"pageSize": 25, "entities": ["Canary"]}', [], 1, "a.json: Participant knows 0 of 2 properties"),
    ("a.json", ADA, ["--each"], 1, "a.json: expected an array of payloads"),
    ("a.json", '{"x": [{"pageSize": 1}]}', ["--at", "/x/*"], 1, "a.json: /x/0: Participant knows 0 of 1 property"),
    ("a.json", ADA, ["--max-size", "10"], 3, "a.json: larger than 10 bytes"),
    ("a.json.gz", "Canary", [], 3, "a.json.gz: damaged"),
]


@pytest.mark.parametrize(("name", "text", "options", "code", "message"), CASES)
def test_what_cannot_be_read_or_recognised_is_not_written(
    name: str, text: str, options: list[str], code: int, message: str, run: Run, folder: Path, write: Write
) -> None:
    write(**{name: text, "b.json" if name != "b.json" else "c.json": f"[{ADA}]" if "--each" in options else ADA})
    options = [*options, "--model", "Participant", "--output", "out"]
    done = run("redact", name, *options)
    assert (done.code, done.out) == (code, "")
    assert done.err.startswith(f"Error: {message}")
    assert done.err.endswith("; not written\n0 files with 0 records written, 1 not written\n")
    assert "Canary" not in done.err
    assert not [path for path in (folder / "out").rglob("*") if path.is_file()]


def test_a_file_that_is_not_there_is_told_and_the_others_are_written(run: Run, folder: Path, write: Write) -> None:
    write(**{"a.json": ADA})
    done = run("redact", "nope.json", "a.json", "--model", "Participant", "--output", "out")
    assert done.code == 3
    assert done.err == "Error: nope.json: no such file or directory\n1 file with 1 record written\n"
    assert (folder / "out/a.json").exists()


@pytest.mark.parametrize("suffix", ["gz", "zst"])
def test_nothing_is_left_open_of_a_compressed_file_that_is_not_written(
    suffix: str, run_process: Run, folder: Path, write: Write
) -> None:
    write(**{f"a.jsonl.{suffix}": COMPRESS[suffix](f"{ADA}\n7x\n".encode())})
    done = run_process(
        "redact", f"a.jsonl.{suffix}", "--model", "Participant", "--output", "out", env={"PYTHONDEVMODE": "1"}
    )
    assert (done.code, done.err.splitlines()[0]) == (
        1,
        f"Error: a.jsonl.{suffix}:2: not JSON: line 1, column 2; not written",
    )
    assert "Exception ignored" not in done.err
    assert not [*(folder / "out").iterdir()]


def test_events_need_no_configuration(run: Run, folder: Path, write: Write) -> None:
    event = {"topicName": "v2.users.4711.conversations", "eventBody": {"participants": [{"name": "Canary"}]}}
    write(**{"a.json": json.dumps(event)})
    assert run("redact", "a.json", "--events", "--in-place").code == 0
    assert "Canary" not in (folder / "a.json").read_text()
    assert run("check", "a.json", "--events").code == 0


USAGES = [
    (["a.json"], "say where to write: --output DIR, or --in-place"),
    (["a.json", "--output", "out", "--in-place"], "--in-place goes without --output"),
    (["a.json", "--output", "."], "a.json: would take the place of what is read; --in-place says to do that"),
    ([".", "--output", "out"], "out: lies in ., so that the next run would read it; write elsewhere"),
    (
        ["a.json", "--in-place", "--key", "short"],
        "short: a key has 16 bytes at least; `openssl rand -hex 32` makes one",
    ),
    (["a.json", "--in-place", "--key", "large"], "large: file too large"),
    (["a.json", "--in-place", "--keep", "x"], "a JSON Pointer begins with a slash"),
    (["a.json", "--in-place", "--at", "x"], "a JSON Pointer begins with a slash"),
    (["a.json", "--in-place", "--max-size", "x"], "--max-size"),
    (["a.json", "--in-place", "--events"], "--events goes with none of --model, --naming sdk and --profile write"),
]


@pytest.mark.parametrize(("arguments", "message"), USAGES)
def test_wrong_usage_writes_nothing(arguments: list[str], message: str, run: Run, folder: Path, write: Write) -> None:
    write(**{"a.json": ADA, "short": "Canary", "large": "x" * 100_000})
    done = run("redact", *arguments, "--model", "Participant")
    assert (done.code, message in done.err, "Canary" in done.err) == (2, True, False), done.err
    assert (folder / "a.json").read_text() == ADA


def test_the_place_may_not_be_writable(run: Run, write: Write) -> None:
    write(**{"a.json": ADA, "out": "a file"})
    done = run("redact", "a.json", "--model", "Participant", "--output", "out/deeper")
    assert (done.code, done.err.startswith("Error: out/deeper/a.json: ")) == (3, True)


def test_the_configuration_says_what_files_hold(run: Run, folder: Path, write: Write) -> None:
    config = """
    [models]
    "page.json" = { model = "Participant", at = "/entities/*" }
    "list.json" = { model = "Participant", each = true }
    "stream.jsonl" = { by = "/stream", at = "/record", models = { people = "Participant" } }
    "streams.json" = { by = "/stream", each = true, models = { people = "Participant" } }
    "events.jsonl" = { events = true }
    """
    event = {"topicName": "v2.users.4711.conversations", "eventBody": {"participants": [{"name": "Ada"}]}}
    write(
        **{
            "convoschema.toml": config,
            "page.json": f'{{"entities": [{ADA}], "pageSize": 25}}',
            "list.json": f"[{ADA}, {ADA}]",
            "stream.jsonl": f'{{"stream": "people", "record": {ADA}}}',
            "events.jsonl": json.dumps(event),
            "other.json": ADA,
        }
    )
    done = run("redact", ".", "--in-place", "--key", "key", "--keep", "/pageSize")
    assert (done.code, done.err) == (
        0,
        "4 files with 5 records written; 1 file skipped, since no pattern names a model\n",
    )
    assert run("check", ".").code == 0
    read: Any = {
        name: (folder / name).read_text() for name in ("page.json", "list.json", "stream.jsonl", "events.jsonl")
    }
    assert json.loads(read["page.json"])["pageSize"] == 25
    assert json.loads(read["stream.jsonl"])["stream"] == "people"
    assert len({item["name"] for item in json.loads(read["list.json"])}) == 1
    assert "Ada" not in "".join(read.values())
    write(
        **{
            "streams.json": '[{"stream": "people", "purpose": "agent", "id": "x"}, {"stream": "Canary"}]',
            "stream.jsonl": '{"stream": "Canary"}\n',
        }
    )
    done = run("redact", "streams.json", "stream.jsonl", "--in-place")
    assert (done.code, "Canary" in done.err) == (1, False)
    assert [line.partition(": ")[2] for line in done.err.splitlines()[:2]] == [
        "streams.json: /1: nothing at /stream names a model of the configuration; not written",
        "stream.jsonl:1: nothing at /stream names a model of the configuration; not written",
    ]


def test_a_schema_of_ones_own_may_leave_nothing_to_invent(run: Run, write: Write) -> None:
    schema = {"properties": {"phone": {"type": "string", "x-personal-data": True, "pattern": "^\\+49123456[0-9]{3}$"}}}
    write(**{"own/Mine.json": json.dumps(schema), "a.jsonl": '{}\n{"phone": "+49123456789"}'})
    done = run("redact", "a.jsonl", "--catalog", "own", "--model", "Mine", "--in-place")
    assert done.code == 1
    assert done.err.startswith("Error: a.jsonl:2: no invented values obey the schemas of Mine; not written\n")
