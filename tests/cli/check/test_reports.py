"""Reports as a user asks for them."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from convoschema.cli.reporters import Format
from tests.conftest import Run

Write = Callable[..., None]
LINES = '{"code": "x"}\n{"code": 7}\n{"code": 7, "provisional": "false"}\n'


@pytest.mark.parametrize("output_format", list(Format))
def test_every_format_is_there_to_choose(output_format: str, run: Run, write: Write) -> None:
    write(**{"a.jsonl": LINES})
    done = run("check", "a.jsonl", "--model", "Wrapup", "--format", output_format)
    assert (done.code, done.err) == (1, "")
    match output_format:
        case "json" | "sarif":
            assert json.loads(done.out)
        case "jsonl" | "basic":
            assert [json.loads(line) for line in done.out.splitlines()]
        case "junit":
            assert len(list(ET.fromstring(done.out).iter("testcase"))) == 3  # noqa: S314 - our own
        case _:
            assert "2 of 3 payloads have problems" in done.out


def test_the_summary_stands_for_the_lines(run: Run, write: Write) -> None:
    write(**{"a.jsonl": LINES})
    done = run("check", "a.jsonl", "--model", "Wrapup", "--summary")
    assert done.out.splitlines()[1].split() == ["2", "2", "66.7", "%", "Wrapup", "type", "/code", "a.jsonl:2:10"]
    done = run("check", "a.jsonl", "--model", "Wrapup", "--summary", "--format", "json")
    assert json.loads(done.out)["checked"] == 3
    assert "/code" in done.err


def test_the_report_is_a_page(run: Run, write: Write, folder: Path) -> None:
    write(**{"a.jsonl": LINES})
    done = run("check", "a.jsonl", "--model", "Wrapup", "--profile", "strict", "--report", "report.html")
    assert done.out.startswith("a.jsonl:2:10: /code: type")
    page = (folder / "report.html").read_text("ascii")
    assert "2 of 3 payloads have problems" in page
    assert "profile strict; wire naming" in page


def test_a_report_that_cannot_be_written(run: Run, write: Write) -> None:
    write(**{"a.jsonl": LINES})
    done = run("check", "a.jsonl", "--model", "Wrapup", "--report", "nowhere/report.html")
    assert (done.code, done.out) == (3, "")
    assert done.err == "Error: nowhere/report.html: no such file or directory\n"


def test_colour_can_be_forced_and_forbidden(run: Run, write: Write) -> None:
    write(**{"a.jsonl": LINES})
    coloured = run("check", "a.jsonl", "--model", "Wrapup", env={"FORCE_COLOR": "1"}).out
    assert coloured.startswith("\x1b[1ma.jsonl:2:10\x1b[0m: ")
    assert "\x1b" not in run("check", "a.jsonl", "--model", "Wrapup", env={"FORCE_COLOR": "1", "NO_COLOR": "1"}).out


def test_a_terminal_gets_colour_and_room_between_files(write: Write, folder: Path) -> None:
    write(**{"a.json": '{"code": 7}', "b.json": '{"code": 7}'})
    theirs, ours = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "NO_COLOR": "", "FORCE_COLOR": ""}
    command = [sys.executable, "-m", "convoschema", "check", "a.json", "b.json", "--model", "Wrapup"]
    with subprocess.Popen(command, stdout=ours, cwd=folder, env=environment) as process:
        os.close(ours)
        shown = b""
        with suppress(OSError):  # How Linux says that the other end of a terminal is gone.
            while part := os.read(theirs, 4096):
                shown += part
    os.close(theirs)
    assert process.returncode == 1
    lines = shown.decode().split("\r\n")
    assert lines[0].startswith("\x1b[1ma.json:1:10\x1b[0m: /code: \x1b[31mtype\x1b[0m: ")
    assert lines[1] == lines[3] == ""
    assert lines[2].startswith("\x1b[1mb.json:1:10\x1b[0m: ")
    assert lines[4] == "\x1b[1m\x1b[31m2 of 2 payloads have problems\x1b[0m"
