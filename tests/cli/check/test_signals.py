"""What ends a run before its end, as it happens to a process: Ctrl-C, SIGTERM, and a reader that has gone."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from convoschema.cli.check.signals import INTERRUPTED, Stopped, Stops

GOOD, BAD = b'{"code": "x"}\n', b'{"code": 7}\n'
CHECK = [sys.executable, "-m", "convoschema", "check", "--model", "Wrapup"]


def children_of(pid: int) -> list[int]:
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    return list(map(int, found.split()))


def wait_until(is_so: Callable[[], bool]) -> None:
    until = time.monotonic() + 300
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.01)


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize(("number", "reason", "code"), [(2, "interrupted", 130), (15, "terminated", 143)])
def test_a_signal_ends_the_run_which_says_how_far_it_came(
    number: int, reason: str, code: int, jobs: str, folder: Path
) -> None:
    (folder / "a.jsonl").write_bytes(BAD * 3)
    command = [*CHECK, "a.jsonl", "-", "--lines", "--jobs", jobs, "--format", "text", "--format", "json=all.json"]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        start_new_session=True,
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(BAD * 2)
        process.stdin.flush()
        # Two processes wait for a block to be full, but what was read before is told.
        for _ in range(5 if jobs == "1" else 0):
            assert b": /code: type" in process.stdout.readline()
        workers = []
        if jobs == "2":
            wait_until(lambda: len(children_of(process.pid)) >= 2)
            time.sleep(1)
            workers = children_of(process.pid)
        # As a terminal does: all processes get it.
        os.killpg(process.pid, number)
        out, err = process.communicate(timeout=300)
    assert process.returncode == code
    assert b"Traceback" not in err
    told = re.fullmatch(
        rf"Stopped \({reason}\) after (\d) payloads?(, after line \d of (stdin|a\.jsonl))?\n", err.decode()
    )
    assert told
    if jobs == "1":
        assert (told[1], told[3]) == ("5", "stdin")
        assert out.decode() == f"5 of 5 payloads have problems\nstopped before the end: {reason}\n"
        assert json.loads((folder / "all.json").read_text())["checked"] == 5
    wait_until(lambda: not any(_runs(worker) for worker in workers))


def test_workers_end_if_the_run_is_killed(folder: Path) -> None:
    (folder / "a.jsonl").write_bytes(BAD)
    command = [*CHECK, "a.jsonl", "-", "--lines", "--jobs", "2"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, cwd=folder) as process:
        wait_until(lambda: len(children_of(process.pid)) >= 2)  # with the one that tracks resources
        workers = children_of(process.pid)
        process.kill()
        process.wait(300)
        assert process.stdin
        wait_until(lambda: not any(_runs(worker) for worker in workers))
        process.stdin.close()


def _runs(pid: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except FileNotFoundError:
        return False


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_reader_that_has_gone_ends_the_run(jobs: str, folder: Path) -> None:
    # More text than a pipe holds, and more payloads than one process gets at once.
    (folder / "a.jsonl").write_bytes(BAD * 3_000 + GOOD * 300_000)
    command = [*CHECK, "a.jsonl", "--jobs", jobs, "--format", "text", "--format", "json=all.json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        told = process.stderr.read().decode()
    assert process.returncode == 141
    assert re.fullmatch(
        r"Stopped \(the output is closed\) after [\d,]+ payloads(, after line [\d,]+ of a\.jsonl)?\n", told
    )
    assert json.loads((folder / "all.json").read_text())["invalid"] > 0


def test_a_reader_that_goes_before_the_end(folder: Path) -> None:
    with subprocess.Popen(
        [*CHECK, "-", "--lines"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        process.stdin.write(b"{}")
        process.stdin.close()
        told = process.stderr.read()
    assert (process.returncode, told) == (
        141,
        b"Stopped (the output is closed) after 1 payload, after line 1 of stdin\n",
    )


def test_an_ignored_signal_stays_ignored(folder: Path) -> None:
    program = (
        "import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_IGN); os.execv(sys.argv[1], sys.argv[1:])"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, *CHECK, "-", "--lines"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=folder,
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(BAD)
        process.stdin.flush()
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        process.stdin.close()
        assert process.wait(300) == 1


def test_what_is_to_be_whole_is_not_stopped_in_its_midst() -> None:
    stops, done = Stops(), []

    def run() -> None:
        with stops.heeded(), stops.held():
            signal.raise_signal(signal.SIGINT)
            done.append("whole")

    with pytest.raises(Stopped) as caught:
        run()
    assert (caught.value.reason, done) == (INTERRUPTED, ["whole"])


def test_a_second_signal_does_not_wait() -> None:
    stops = Stops()

    def run() -> None:
        with stops.heeded(), stops.held():
            signal.raise_signal(signal.SIGINT)
            signal.raise_signal(signal.SIGINT)
            pytest.fail("never got here")

    with pytest.raises(Stopped):
        run()
