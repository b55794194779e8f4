"""Processes that check: they can always be ended, end with the one that asked, and leave reports whole if they die."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from convoschema._schema.catalog import DIALECT
from convoschema.cli.check import workers
from convoschema.testing._shapes import Shape
from tests.cli.check.test_signals import children_of, wait_until
from tests.conftest import Run

Write = Callable[..., None]
BAD = '{"code": 7}'


NEVER_DONE = {"$schema": DIALECT, "properties": {"x": {"type": "string", "pattern": "^(?!b)(a+)+$"}}}
"""A schema whose pattern takes exponential time for letters that another follows."""


def doubling(levels: int) -> dict[str, Any]:
    """Return a schema that refers to the next of its definitions twice, and so on."""
    two = {f"a{level}": {"allOf": [{"$ref": f"#/$defs/a{level + 1}"}] * 2} for level in range(levels)}
    return {"$schema": DIALECT, "$ref": "#/$defs/a0", "$defs": {**two, f"a{levels}": {"type": "object"}}}


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_schema_that_is_never_done_does_not_keep_signals_waiting(
    number: signal.Signals, write: Write, folder: Path
) -> None:
    write(**{"own/Boom.json": json.dumps(NEVER_DONE), "a.json": json.dumps({"x": "a" * 60 + "b"})})
    command = [sys.executable, "-m", "convoschema", "check", "a.json", "--catalog", "own", "--model", "Boom"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder) as process:
        wait_until(lambda: any(is_at_work(child) for child in children_of(process.pid)))
        process.send_signal(number)
        out, err = process.communicate(timeout=20)
    assert process.returncode == 128 + number
    assert out.startswith(b"nothing checked\nstopped before the end: ")
    assert err.startswith(b"Stopped (")


def is_at_work(pid: int) -> bool:
    """Return whether a process has worked for more than it takes to begin."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except FileNotFoundError:
        return False
    return int(fields[11]) / os.sysconf("SC_CLK_TCK") > 1.5


def test_a_shape_has_each_schema_once_however_many_ways_lead_to_it() -> None:
    root, definitions, references = 1, 61, 60
    assert len(Shape.of(doubling(60)).schemas) == root + definitions + references


@pytest.mark.parametrize("schema", [doubling(60), {"$schema": DIALECT, "pattern": "("}], ids=["ways", "pattern"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_schema_that_can_not_be_used_is_no_defect(
    schema: dict[str, Any], jobs: str, run: Run, write: Write, folder: Path
) -> None:
    write(**{"own/Boom.json": json.dumps(schema), "a.json": "{}"})
    options = ("--catalog", "own", "--model", "Boom", "--jobs", jobs, "--format", "json=all.json")
    done = run("check", "a.json", *options)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("Error: ")
    assert "defect" not in done.err
    assert done.err == f"Error: {json.loads((folder / 'all.json').read_text())['stopped']}\n"


def test_reports_are_whole_if_a_worker_is_killed(write: Write, folder: Path) -> None:
    write(
        **{
            "a.jsonl": f"{BAD}\n" * 5_000 + "{}\n" * 100_000 + "[]\n",
            "program.py": "import os\n"
            "from convoschema.cli.check import judges\n"
            "real = judges._OfOneModel.judge_line\n"
            "def judge_line(self, line):\n"
            "    return os.kill(os.getpid(), 9) if line == b'[]\\n' else real(self, line)\n"
            "judges._OfOneModel.judge_line = judge_line\n"
            "if __name__ == '__main__':\n"
            "    from convoschema.cli import main\n"
            "    main()\n",
        }
    )
    command = [sys.executable, "program.py", "check", "a.jsonl", "--model", "Wrapup", "--jobs", "2"]
    done = subprocess.run(
        [*command, "--format", "text", "--format", "json=all.json", "--report", "all.html"],
        check=False, capture_output=True, text=True, cwd=folder, timeout=120,
    )  # fmt: skip
    message = "a worker process ended before its work was done (killed by signal 9); is there enough memory?"
    assert (done.returncode, done.stderr) == (4, f"Error: {message}\n")
    assert done.stdout.endswith(f"stopped before the end: {message}\n")
    assert json.loads((folder / "all.json").read_text())["stopped"] == message
    assert (folder / "all.html").read_text().endswith("</html>")


def test_a_worker_ends_in_the_midst_of_its_work_if_the_run_is_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[object] = []

    class Parent:
        def join(self) -> None:
            ended.append("joined")

    monkeypatch.setattr("multiprocessing.parent_process", Parent)
    monkeypatch.setattr(os, "_exit", ended.append)
    workers.end_with_parent()
    assert ended == ["joined", 1]
    monkeypatch.setattr("multiprocessing.parent_process", lambda: None)
    workers.end_with_parent()
    assert ended == ["joined", 1]
