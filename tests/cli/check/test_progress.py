"""The line that shows how far a run is, on a terminal."""

from __future__ import annotations

import io
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from convoschema.cli.check import progress as module
from convoschema.cli.check.progress import Progress

LINE = b'{"code": "x"}\n'
PROGRAM = """
import sys
from convoschema.cli import main
from convoschema.cli.check import progress

progress._PATIENCE, progress._INTERVAL = float(sys.argv.pop(1)), 0.0
main()
"""
CLEAR = "\r\x1b[K"


def on_terminal(
    arguments: list[str], folder: Path, *, stdout: bool, term: str = "xterm", stdin: bytes = b"", patience: float = 0
) -> str:
    """Return what a terminal gets to see of a run that has it as standard error, and maybe as standard output.

    How long the run waits before it shows anything is given, so that no time need pass.
    """
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(patience), "check", "--model", "Wrapup", *arguments],
        stdin=subprocess.PIPE,
        stdout=theirs if stdout else subprocess.DEVNULL,
        stderr=theirs,
        cwd=folder,
        env={**os.environ, "TERM": term, "COLUMNS": "200", "NO_COLOR": "1"},
    ) as process:
        os.close(theirs)
        assert process.stdin
        process.stdin.write(stdin)
        process.stdin.close()
        seen = b""
        try:
            while part := os.read(ours, 4096):
                seen += part
        except OSError:  # how Linux says that the other end is closed
            os.close(ours)
    return seen.decode()


def test_a_long_run_shows_how_far_it_is_and_leaves_nothing_of_that(folder: Path) -> None:
    (folder / "a.jsonl").write_bytes((LINE * 49_999 + b'{"code": 7}\n') * 3)
    seen = on_terminal(["a.jsonl"], folder, stdout=True)
    assert re.search(
        r"\r\x1b\[K\[#+\.*\] +\d+% [\d,]+ payloads, [\d,]+/s, [\d.]+ MB/s, \d:\d\d left(\r\x1b\[K|$)", seen
    )
    rest = [line.rpartition(CLEAR)[2] for line in seen.removesuffix("\r\n").split("\r\n")]
    assert rest == [
        *(f"a.jsonl:{number * 50_000}:10: /code: type: expected a string, got an integer" for number in range(1, 4)),
        "",
        "3 of 150,000 payloads have problems",
    ]


def test_a_stream_shows_how_fast_it_is(folder: Path) -> None:
    seen = on_terminal(["-", "--lines"], folder, stdout=False, stdin=LINE * 50_000)
    assert re.search(r"\r\x1b\[K[\d,]+ payloads, [\d,]+/s, [\d.]+ MB/s, 0:\d\d\r", seen)
    assert seen.endswith(CLEAR)


def test_errors_do_not_run_into_the_line(folder: Path) -> None:
    (folder / "a.jsonl").write_bytes(LINE * 50_000)
    (folder / "b.jsonl").symlink_to("/proc/self/mem")
    assert f"{CLEAR}Error: b.jsonl: input/output error" in on_terminal(["a.jsonl", "b.jsonl"], folder, stdout=False)


@pytest.mark.parametrize(("term", "patience"), [("dumb", 0), ("xterm", 1_000)])
def test_a_short_run_and_a_plain_terminal_show_nothing(term: str, patience: float, folder: Path) -> None:
    (folder / "a.jsonl").write_bytes(LINE * 50_000)
    assert on_terminal(["a.jsonl"], folder, stdout=False, term=term, patience=patience) == ""


def test_what_takes_less_than_half_a_second_is_a_short_run(monkeypatch: pytest.MonkeyPatch) -> None:
    times = [0.0, 0.4, 0.5, 0.55, 0.6]
    monkeypatch.setattr(module, "monotonic", lambda: times.pop(0))
    stream = io.StringIO()
    progress = Progress(stream, None)
    for drawn in (0, 1, 1, 2):
        progress.advance(1, 1)
        assert stream.getvalue().count(CLEAR) == drawn


@pytest.mark.parametrize(
    ("total", "size", "seconds", "line"),
    [
        (4_000_000, 1_000_000, 10.0, "[#####...............]  25% 500 payloads, 50/s, 0.1 MB/s, 0:30 left"),
        (4_000_000, 5_000_000, 10.0, "[####################] 100% 500 payloads, 50/s, 0.5 MB/s, 0:00 left"),
        (4_000_000, 0, 10.0, "[....................]   0% 500 payloads, 50/s, 0.0 MB/s"),
        (4_000_000, 1000, 10.0, "[....................]   0% 500 payloads, 50/s, 0.0 MB/s, 11:06:30 left"),
        (None, 1_000_000, 70.0, "500 payloads, 7/s, 0.0 MB/s, 1:10"),
    ],
)
def test_what_the_line_says(
    total: int | None, size: int, seconds: float, line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    times = [0.0, seconds, seconds + 0.05]
    monkeypatch.setattr(module, "monotonic", lambda: times.pop(0))
    monkeypatch.setenv("COLUMNS", "200")
    stream = io.StringIO()
    progress = Progress(stream, total)
    progress.clear()
    progress.advance(size, 500)
    progress.advance(0, 1)
    progress.clear()
    assert stream.getvalue() == f"{CLEAR}{line}{CLEAR}"
