"""Where reports go: ``--format`` and ``--output``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

BAD = b'{"code": 7}'
CHECK = ("check", "-", "--model", "Wrapup")
Write = Callable[..., None]


def test_several_formats_in_one_run(run: Run, folder: Path) -> None:
    done = run(*CHECK, "--format", "text", "--format", "json=a=b.json", "--format", "text=c.txt", stdin=BAD)
    assert (done.code, done.out) == (1, (folder / "c.txt").read_text())
    assert json.loads((folder / "a=b.json").read_text())["invalid"] == 1


def test_output_is_for_the_first_format_that_names_no_file(run: Run, folder: Path) -> None:
    assert run(*CHECK, "--output", "a.txt", stdin=BAD).out == ""
    assert (folder / "a.txt").read_text().startswith("stdin:1:10: /code: type")
    done = run(*CHECK, "--format", "json=a", "--format", "json", "--format", "text", "--output", "b", stdin=BAD)
    assert done.out == (folder / "a.txt").read_text()
    assert (folder / "b").read_bytes() == (folder / "a").read_bytes()
    assert run(*CHECK, "--output", "-", stdin=BAD).out == done.out


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--format", "text", "--format", "json"], "two reports would write to standard output"),
        (["--format", "text=-", "--format", "json=-"], "two reports would write to standard output"),
        (["--format", "text=a", "--format", "json=./a"], "two reports would write to ./a; name another file for one"),
        (["--format", "text=a", "--output", "b"], "--output is for a format that names no file itself"),
        (["--format", "text="], "'text=' names no file"),
        (["--format", "txt"], "'txt' is not one of text, json"),
    ],
)
def test_formats_and_files_that_do_not_go_together(options: list[str], message: str, run: Run, folder: Path) -> None:
    done = run(*CHECK, *options, stdin=BAD)
    assert (done.code, done.out) == (2, "")
    assert message in " ".join(done.err.replace("│", " ").split())
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("name", ["gone/a.json", "."])
def test_a_file_that_cannot_be_written_exits_with_3(name: str, run: Run) -> None:
    done = run(*CHECK, "--output", name, stdin=BAD)
    assert (done.code, done.out) == (3, "")
    assert done.err in ("Error: gone/a.json: no such file or directory\n", "Error: .: is a directory\n")


def test_a_report_has_the_same_bytes_whatever_the_locale(run_process: Run, folder: Path) -> None:
    env = {"PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0", "LC_ALL": "C"}
    run_process(*CHECK, "--profile", "strict", "--output", "a.txt", stdin='{"ключ": 1}'.encode(), env=env)
    assert "/ключ: unknown-property" in (folder / "a.txt").read_text("utf-8")


def test_reports_beside_a_full_disk(run_process: Run) -> None:
    done = run_process(*CHECK, "--output", "/dev/full", stdin=BAD)
    assert (done.code, done.err) == (3, "Error: /dev/full: no space left on device\n")


def test_values_are_shown_with_lines_if_asked(run: Run, write: Write) -> None:
    write(**{"a.jsonl": BAD + b"\n" + BAD})
    done = run("check", "a.jsonl", "--model", "Wrapup", "--show-values")
    assert done.out.splitlines()[3:6] == [
        "a.jsonl:2:10: /code: type: expected a string, got an integer: 7",
        '    | {"code": 7}',
        "    |          ^",
    ]


def test_the_summary_stands_where_there_is_room(run: Run, write: Write, folder: Path) -> None:
    write(**{"a.json": BAD})
    check = ("check", "a.json", "--model", "Wrapup", "--summary")
    for formats in ([], ["--format", "text"], ["--format", "json=a.out"], ["--format", "text=a.out"]):
        done = run(*check, *formats)
        assert (done.code, done.err) == (1, "")
        assert done.out.startswith("problems  payloads")
    assert (folder / "a.out").read_text().startswith("a.json:1:10: /code: type")
    done = run(*check, "--format", "json")
    assert done.out.startswith("{")
    assert done.err.startswith("problems  payloads")


def test_a_page_has_a_file_of_its_own(run: Run) -> None:
    for options in (["--report", "-"], ["--format", "json=a", "--report", "./a"]):
        done = run(*CHECK, *options, stdin=BAD)
        assert done.code == 2
        assert "name another file for one: --report FILE" in " ".join(done.err.split())


def test_the_problems_of_a_payload_are_told_up_to_a_number(run: Run, run_process: Run, write: Write) -> None:
    calls = {"calls": [{"held": 7}] * 1001}
    write(**{"a.json": json.dumps(calls), "b.jsonl": json.dumps({"id": "", "x": calls})})
    check = ("check", "a.json", "b.jsonl", "--model", "Participant")
    curtailed = run_process(*check, "--at", "/x", "--jobs", "2").out.splitlines()
    assert curtailed[1000:] == [
        "1 of 1 payload has problems",
        "1 payload has more problems than were looked for",
        "1 record passed over, since it has nothing at the pointer",
    ]
    both = json.loads(run(*check, "--format", "json").out)
    assert (len(both["problems"]), both["curtailed"]) == (1000, 1)
    accepted = run("check", "a.json", "--model", "Participant", "--baseline", "known.json", "--update-baseline")
    assert accepted.out.endswith("\n1,001 problems accepted, by rules or the baseline\n")
