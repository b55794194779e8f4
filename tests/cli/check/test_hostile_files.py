"""Files that are made to use up memory, or that lead around in circles, end in one line and exit code 3."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import convoschema
from convoschema._options import Naming
from convoschema.cli.check.batch_results import BatchResults
from convoschema.cli.check.batches import Blob
from convoschema.cli.check.checker import Checker
from convoschema.cli.check.glob_patterns import matches_of
from convoschema.cli.check.target import RunOptions, Target
from convoschema.cli.check.workers import _Held
from convoschema.cli.sizes import size_in_words, size_of_words
from tests.compression import COMPRESS
from tests.conftest import Run

Write = Callable[..., None]
WRAPUP = ("--model", "Wrapup")
BAD = '{"code": 7}'
MEGABYTE = 1 << 20
LARGER = "larger than 1 MiB, which --max-size says is the most"
LONGER = "a line is longer than 1 MiB, which --max-size says is the most"


class Measured(NamedTuple):
    code: int
    out: str
    err: str
    kilobytes: int


MEASURE = """
import resource, subprocess, sys
done = subprocess.run([sys.executable, "-m", "convoschema", *sys.argv[1:]], capture_output=True)
sys.stdout.buffer.write(b"%d %d\\n" % (done.returncode, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
sys.stdout.buffer.write(done.stdout); sys.stderr.buffer.write(done.stderr)
"""


def measured(folder: Path, *arguments: str) -> Measured:
    """Return how a run ends, and what memory its processes took at most; measuring coverage takes memory of its own."""
    env = {key: value for key, value in os.environ.items() if not key.startswith("COV")}
    command = [sys.executable, "-c", MEASURE, *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=folder, env=env, timeout=120)
    head, _, out = done.stdout.partition("\n")
    code, kilobytes = map(int, head.split())
    return Measured(code, out, done.stderr, kilobytes)


def gzip_bomb(megabytes: int, start: bytes = b"") -> bytes:
    """Return what expands to so many blanks, and takes a thousandth of them."""
    return gzip.compress(start) + gzip.compress(b" " * 16 * MEGABYTE, 1) * (megabytes // 16)


@pytest.mark.parametrize(
    ("name", "message"),
    [("a.json.gz", LARGER), ("a.json.zst", LARGER), ("a.jsonl.gz", LONGER), ("a.jsonl.zst", LONGER)],
)
def test_a_bomb_is_told(name: str, message: str, run: Run, write: Write) -> None:
    bomb = COMPRESS["zst"](b"[" * (1 << 24)) if name.endswith("zst") else gzip_bomb(16, b"[")
    write(**{name: bomb, "b.json": BAD})
    for jobs in ("1", "2"):
        done = run("check", ".", *WRAPUP, "--max-size", "1M", "--jobs", jobs)
        assert (done.code, done.err) == (3, f"Error: {name}: {message}\n")
        assert "b.json:1:10" in done.out


@pytest.mark.parametrize("name", ["a.json.gz", "a.jsonl.gz"])
def test_a_bomb_of_gigabytes_takes_little_more_memory_than_a_text_may(name: str, folder: Path) -> None:
    (folder / name).write_bytes(gzip_bomb(3 << 10))
    done = measured(folder, "check", name, *WRAPUP)
    assert (done.code, done.err.count("which --max-size says is the most")) == (3, 1)
    assert "128 MiB" in done.err
    assert done.kilobytes < 500_000


def test_a_line_of_hundreds_of_megabytes_is_told(folder: Path) -> None:
    with (folder / "a.jsonl").open("wb") as file:
        file.write(f"{BAD}\n".encode())
        file.seek(1 << 28)
        file.write(f"\n{BAD}\n".encode())
    for jobs in ("1", "2"):
        done = measured(folder, "check", "a.jsonl", *WRAPUP, "--jobs", jobs, "--max-size", "32M")
        message = "a.jsonl: a line is longer than 32 MiB, which --max-size says is the most"
        assert (done.code, done.err) == (3, f"Error: {message}\n")
        assert done.out.splitlines()[1:] == ["1 of 1 payload has problems"]
        assert done.kilobytes < 150_000


@pytest.mark.no_cover
@pytest.mark.parametrize("name", ["a.jsonl", "-", "a.jsonl.gz"])
def test_what_comes_before_a_long_line_is_told_and_nothing_after_it(name: str, run: Run, write: Write) -> None:
    text = f"{BAD}\n" * 3 + " " * 2 * MEGABYTE + "\n" + "{}\n" * 100_000 + f"{BAD}\n"
    content = text.encode()
    write(**{"a.jsonl": content, "a.jsonl.gz": gzip.compress(content, 1)})
    outputs = set()
    for jobs in ("1", "2"):
        done = run(
            "check", name, *WRAPUP, "--lines", "--max-size", "1M", "--jobs", jobs, "--format", "jsonl", stdin=content
        )
        label = "stdin" if name == "-" else name
        assert (done.code, done.err) == (3, f"Error: {label}: {LONGER}\n")
        outputs.add(done.out)
    [out] = outputs
    assert [json.loads(line)["line"] for line in out.splitlines()] == [1, 2, 3]


def test_a_line_as_long_as_it_may_be_is_read(run: Run, write: Write) -> None:
    write(**{"a.jsonl": f"{BAD.ljust(MEGABYTE - 1)}\n{BAD}", "b.json": BAD.ljust(MEGABYTE)})
    assert run("check", ".", *WRAPUP, "--max-size", "1M").code == 1


@pytest.mark.parametrize("options", [(), ("--lines",)])
def test_what_never_ends_is_told(options: tuple[str, ...], run: Run) -> None:
    done = run("check", "/dev/zero", *WRAPUP, "--max-size", "1M", *options)
    assert (done.code, done.err) == (3, f"Error: /dev/zero: {LONGER if options else LARGER}\n")


def test_a_named_pipe_is_read_as_far_as_it_may(folder: Path, run: Run) -> None:
    os.mkfifo(folder / "pipe")

    def feed(content: bytes) -> None:
        with (folder / "pipe").open("wb") as pipe:
            try:
                pipe.write(content)
            except BrokenPipeError:
                return

    for content, code in ((BAD.encode(), 1), (b" " * 2 * MEGABYTE, 3)):
        feeding = threading.Thread(target=feed, args=(content,))
        feeding.start()
        assert run("check", "pipe", *WRAPUP, "--max-size", "1M").code == code
        feeding.join(20)
        assert not feeding.is_alive()


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ('baseline = "/dev/zero"', "/dev/zero: file too large"),
        ('max-size = "x"', "max-size: a size is a number with K, M or G, such as 500M or 2G"),
        ("max-size = 7", "max-size is a text"),
    ],
)
def test_a_configuration_that_leads_to_what_never_ends(config: str, message: str, run: Run, write: Write) -> None:
    write(**{"convoschema.toml": config, "a.json": "{}"})
    done = run("check", "a.json", *WRAPUP)
    assert done.code == 2
    assert message in done.err


def test_a_configuration_that_never_ends(run: Run) -> None:
    done = run("check", "a.json", "--config", "/dev/zero")
    assert done.code == 2
    assert "/dev/zero" in done.err.splitlines()[-1]


def test_the_configuration_says_how_large_a_text_may_be(run: Run, write: Write) -> None:
    write(**{"convoschema.toml": 'max-size = "1K"', "a.json": " " * 2000 + "{}"})
    done = run("check", "a.json", *WRAPUP)
    assert done.err == "Error: a.json: larger than 1 KiB, which --max-size says is the most\n"
    assert run("check", "a.json", *WRAPUP, "--max-size", "1M").code == 0
    assert "a size is a number" in " ".join(run("check", "a.json", *WRAPUP, "--max-size", "0").err.split())


@pytest.mark.parametrize(
    ("words", "size", "said"),
    [("7", 7, "7 bytes"), ("500k", 500 << 10, "500 KiB"), ("3 MiB", 3 << 20, "3 MiB"), ("2GB", 2 << 30, "2 GiB")],
)
def test_sizes(words: str, size: int, said: str) -> None:
    assert (size_of_words(words), size_in_words(size)) == (size, said)


@pytest.mark.parametrize("words", ["", "0", "M", "1.5M", "-1", "1T", "9" * 10])
def test_what_is_no_size(words: str) -> None:
    with pytest.raises(ValueError, match="a size is a number"):
        size_of_words(words)


@pytest.fixture
def linked(write: Write, folder: Path) -> None:
    """Write a directory with a link to itself, one to another directory, one to a file, and a pipe."""
    write(**{"r/a.json": BAD, "r/s/b.json": BAD, "r/s/t/c.json": BAD, "r/.h/d.json": BAD, "other/e.json": BAD})
    for name, target in (("r/self", "."), ("r/s/up", ".."), ("r/other", "../other"), ("r/f.json", "../other/e.json")):
        (folder / name).symlink_to(target)
    os.mkfifo(folder / "r/pipe.json")


@pytest.mark.usefixtures("linked")
@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("r/**/*.json", ["a", "f", "s/b", "s/t/c"]),
        ("r/**", ["a", "f", "s/b", "s/t/c"]),
        ("r/**/", ["a", "f", "s/b", "s/t/c", ".h/d"]),
        ("r/**/**/*.json", ["a", "f", "s/b", "s/t/c"]),
        ("r/**/t/**/*.json", ["s/t/c"]),
        ("**/s/**/*.json", ["s/b", "s/t/c"]),
        ("r/*/*.json", ["s/b"]),
        ("r/[s]*/**/c.json", ["s/t/c"]),
        ("./r/*.json", ["a", "f"]),
        ("r/self/s/*.json", ["self/s/b"]),
        ("r/self/**/c.json", ["self/s/t/c"]),
    ],
)
def test_patterns_do_not_follow_links_that_they_do_not_name(pattern: str, found: list[str], run: Run) -> None:
    done = run("check", pattern, *WRAPUP, "--format", "jsonl")
    sources = [json.loads(line)["source"] for line in done.out.splitlines()]
    assert sorted(sources) == sorted(f"r/{name}.json" for name in found)


def test_patterns_match_what_they_say(write: Write, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(**{"a[1]/x.json": "", "a[1]/b/x.json": "", "c/x.json": ""})
    monkeypatch.chdir(folder)
    assert [path.as_posix() for path in matches_of("**/x.json")] == ["a[1]/b/x.json", "a[1]/x.json", "c/x.json"]
    assert matches_of(f"{folder}/c/**/x.json") == [folder / "c/x.json"]
    assert matches_of("c/x.json/**") == matches_of("gone/**") == []


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("text", "each"),
    [(b"7\n" * 3_000, False), (b'{"code": 7, "name": 7}\n' * 3_000, False), (b"[" + b"7," * 300_000 + b"7]", True)],
)
@pytest.mark.parametrize("of_all", [False, True])
def test_what_is_found_is_told_before_it_takes_much_memory(text: bytes, each: bool, of_all: bool) -> None:
    target = Target("Wrapup", "standard", each=each)
    blob = Blob("a", target, text[:12_000] + b"7]" if each else text, 0, of_lines=not each)
    parts = list(blob.check(Checker(RunOptions(convoschema.Catalog.bundled(), Naming.WIRE, of_all=of_all))))
    assert max(part.weight for part in parts) < 1_010
    assert sum(len(part.results) for part in parts) == sum(part.checked for part in parts) > 2_500


def test_workers_that_are_ahead_wait_until_there_is_room() -> None:
    held, heavy = _Held[BatchResults](), BatchResults("a", weight=9_999)
    held.add(1, heavy)
    assert held.is_full
    held.add(0, None)
    assert list(held.next_ones()) == [heavy]
    assert (held.told, held.is_full) == (1, False)


def items(count: int) -> Iterator[str]:
    for number in range(count):
        yield json.dumps({"id": str(number), "notes": "x" * 50, "code": number if number % 50_000 == 7 else "a"})


def test_an_array_takes_little_more_memory_than_its_text(folder: Path) -> None:
    (folder / "a.json").write_text("[" + ",\n".join(items(150_000)) + "]")
    size = (folder / "a.json").stat().st_size
    done = measured(folder, "check", "a.json", *WRAPUP, "--each", "--format", "jsonl")
    found = [(row["line"], row["record"], row["pointer"]) for row in map(json.loads, done.out.splitlines())]
    assert found == [(index + 1, index, f"/{index}/code") for index in range(7, 150_000, 50_000)]
    assert done.kilobytes * 1024 < 60_000_000 + 2 * size
