"""Reports and baselines: never instead of what is read, never half, and never at the cost of another's."""

from __future__ import annotations

import fcntl
import json
import os
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from convoschema.cli.output_files import locked
from tests.conftest import Run

Write = Callable[..., None]
WRAPUP = ("--model", "Wrapup")
BAD = '{"code": 7}'


@pytest.mark.parametrize("option", [("--output",), ("--format", "json="), ("--report",)], ids=" ".join)
@pytest.mark.parametrize("paths", [["a.json"], ["*.json"], ["link.json"], ["hard.json"], ["a.json", "b.json"]])
def test_no_report_takes_the_place_of_what_is_read(
    option: tuple[str, ...], paths: list[str], run: Run, write: Write, folder: Path
) -> None:
    write(**{"a.json": BAD, "b.json": BAD})
    (folder / "link.json").symlink_to("a.json")
    (folder / "hard.json").hardlink_to(folder / "a.json")
    *first, last = option
    options = [*first, f"{last}./a.json"] if last.endswith("=") else [last, "./a.json"]
    done = run("check", *paths, *WRAPUP, *options)
    assert (done.code, done.out) == (2, "")
    assert done.err.endswith("Error: a.json: a report would take the place of what is read; write it elsewhere\n")
    assert (folder / "a.json").read_text() == BAD


def test_nor_that_of_the_configuration_or_the_baseline(run: Run, write: Write) -> None:
    config = 'baseline = "known.json"\n[models]\n"*.json" = "Wrapup"\n'
    write(**{"convoschema.toml": config, "a.json": "{}", "known.json": '{"version": 1, "problems": []}'})
    for name in ("known.json", "convoschema.toml"):
        done = run("check", "a.json", "--output", name)
        assert done.code == 2
        assert "would take the place of what is read" in done.err


def test_no_report_is_written_where_the_next_run_would_check_it(run: Run, write: Write, folder: Path) -> None:
    write(**{"fx/a.json": BAD, "convoschema.toml": '[models]\n"fx/*.json" = "Wrapup"\n'})
    message = "the next run would take this report for a payload; write it elsewhere, or call it otherwise"
    for arguments in (("fx", "--output", "fx/r.json"), (".", "--format", "json=fx/r.json")):
        done = run("check", *arguments)
        assert done.code == 2
        assert done.err.endswith(f"Error: fx/r.json: {message}\n")
    for arguments in (
        (".", "--output", "r.json"),
        ("fx", "--output", "fx/r.txt"),
        ("fx/a.json", "--output", "fx/r.json"),
    ):
        assert run("check", *arguments).code == 1
    assert (folder / "r.json").exists()


def test_a_report_of_an_earlier_run_is_replaced(run: Run, write: Write, folder: Path) -> None:
    write(**{"a.json": BAD, "old.txt": "old"})
    assert run("check", "a.json", "-", *WRAPUP, "--output", "old.txt", stdin=b"{}").code == 1
    assert (folder / "old.txt").read_text().endswith("1 of 2 payloads has problems\n")


def test_a_baseline_among_the_payloads_is_no_payload(run: Run, write: Write, folder: Path) -> None:
    write(**{"a.json": BAD})
    check = ("check", ".", *WRAPUP, "--baseline", "known.json")
    for options in (("--update-baseline",), (), ("--update-baseline",)):
        done = run(*check, *options)
        assert done.out.startswith("1 payload checked, no problems but accepted ones\n")
    assert len(json.loads((folder / "known.json").read_text())["problems"]) == 1
    # A report of another name would be one.
    assert run("check", "known.json", *WRAPUP, "--baseline", "known.json", "--profile", "strict").code == 1


def test_one_report_that_can_not_be_written_is_named_and_the_others_are_whole(
    run: Run, write: Write, folder: Path
) -> None:
    write(**{"a.jsonl": f"{BAD}\n" * 3})
    formats = ("--format", "text", "--format", "json=/dev/full", "--format", "sarif=all.sarif", "--report", "all.html")
    done = run("check", "a.jsonl", *WRAPUP, *formats)
    assert (done.code, done.err) == (3, "Error: /dev/full: no space left on device\n")
    assert done.out.endswith("3 of 3 payloads have problems\n")
    assert len(json.loads((folder / "all.sarif").read_text())["runs"][0]["results"]) == 3
    assert (folder / "all.html").read_text().endswith("</html>")


def limited(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command line where no file may have more than 4 KB, as if the disk were full."""
    return subprocess.run(
        [sys.executable, "-m", "convoschema", *arguments],
        check=False, capture_output=True, text=True, cwd=folder, timeout=60,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)),
        env={key: value for key, value in os.environ.items() if not key.startswith("COV")},
    )  # fmt: skip


def test_where_there_is_no_room_the_old_files_stay(write: Write, folder: Path) -> None:
    lines = "".join(json.dumps({"code": 7, f"x{number}": 1}) + "\n" for number in range(200))
    write(**{"a.jsonl": lines, "known.json": '{"version": 1, "problems": []}', "old.json": "old"})
    check = ("check", "a.jsonl", *WRAPUP, "--profile", "strict", "--baseline", "known.json")
    done = limited(folder, *check, "--update-baseline")
    assert (done.returncode, done.stderr) == (3, "Error: known.json: file too large\n")
    done = limited(folder, *check, "--format", "json=old.json", "--format", "markdown=new.md")
    assert (done.returncode, done.stderr) == (3, "Error: old.json: file too large\nError: new.md: file too large\n")
    assert (folder / "known.json").read_text() == '{"version": 1, "problems": []}'
    assert (folder / "old.json").read_text() == "old"
    assert sorted(path.name for path in folder.iterdir()) == ["a.jsonl", "known.json", "old.json"]


def test_if_no_report_can_be_written_the_run_ends(run: Run, write: Write) -> None:
    write(**{"a.jsonl": f"{BAD}\n" * 3, "b.jsonl": f"{BAD}\n"})
    done = run("check", "a.jsonl", "b.jsonl", "gone.json", *WRAPUP, "--output", "/dev/full")
    assert (done.code, done.out) == (3, "")
    assert done.err == "Error: gone.json: no such file or directory\nError: /dev/full: no space left on device\n"


def test_a_directory_that_may_not_be_written_to_is_told(run: Run, write: Write) -> None:
    write(**{"a.json": BAD})
    # Where nobody may write, not even root.
    done = run("check", "a.json", *WRAPUP, "--output", "/sys/r.json")
    assert done.code == 3
    assert re.fullmatch("Error: /sys/r.json: (permission denied|read-only file system)\n", done.err)


def test_reports_to_standard_output_by_its_name(folder: Path, write: Write) -> None:
    write(**{"a.json": BAD})
    command = [sys.executable, "-m", "convoschema", "check", "a.json", *WRAPUP]
    with (folder / "out").open("w") as out:
        subprocess.run([*command, "--format", "json=/dev/stdout"], check=False, stdout=out, cwd=folder)
        subprocess.run([*command, "--output", "/dev/stdout"], check=False, stdout=out, cwd=folder)
    first, _, rest = (folder / "out").read_text().partition("\n}\n")
    assert json.loads(first + "}")["checked"] == 1
    assert rest.startswith("a.json:1:10: ")


def test_two_processes_that_update_one_baseline_keep_each_others_entries(folder: Path, write: Write) -> None:
    write(**{"a/a.json": BAD, "b/b.json": BAD})
    command = [sys.executable, "-m", "convoschema", "check"]
    options = [*WRAPUP, "--baseline", "known.json", "--update-baseline"]
    place = os.open(folder, os.O_RDONLY)
    # Both have read what was there, nothing, before one of them may write.
    fcntl.flock(place, fcntl.LOCK_EX)
    running = [subprocess.Popen([*command, name, *options], cwd=folder, stdout=subprocess.DEVNULL) for name in "ab"]
    until = time.monotonic() + 60
    while sum(" FLOCK  ADVISORY  WRITE " in line and "->" in line for line in locks_of(running)) < 2:
        assert time.monotonic() < until
        time.sleep(0.05)
    os.close(place)
    assert [process.wait(60) for process in running] == [0, 0]
    rows = json.loads((folder / "known.json").read_text())["problems"]
    assert [row["file"] for row in rows] == ["a/a.json", "b/b.json"]
    assert sorted(path.name for path in folder.iterdir()) == ["a", "b", "known.json"]


def locks_of(running: list[subprocess.Popen[bytes]]) -> list[str]:
    pids = {str(process.pid) for process in running}
    return [line for line in Path("/proc/locks").read_text().splitlines() if pids & set(line.split())]


def test_where_there_are_no_locks_it_goes_without(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fcntl", None)
    with locked(folder):
        pass
    with locked(folder / "gone"):
        pass


def test_keys_of_maps_are_folded_in_a_baseline(run: Run, write: Write, folder: Path) -> None:
    payload = {"attributes": {"415-555-0142": 7, "b": 7}, "jo@example.com": 1, "typo": 1}
    write(**{"a.json": json.dumps(payload)})
    check = ("check", "a.json", "--model", "Participant", "--profile", "strict", "--baseline", "known.json")
    run(*check, "--update-baseline")
    text = (folder / "known.json").read_text()
    assert "0142" not in text
    assert "example" not in text
    rows = [(row["pointer"], row["count"]) for row in json.loads(text)["problems"]]
    assert rows == [("/attributes/*", 2), ("/*", 1), ("/typo", 1)]
    assert run(*check).code == 0
    write(**{"a.json": json.dumps(payload | {"other": 1})})
    assert "/other: unknown-property" in run(*check).out


def test_a_baseline_that_was_written_before_keys_were_folded_holds(run: Run, write: Write, folder: Path) -> None:
    kind = {"file": "a.json", "model": "Participant", "code": "type", "count": 1}
    rows = [{**kind, "pointer": "/attributes/a"}, {**kind, "pointer": "/attributes/b"}]
    write(**{"known.json": json.dumps({"version": 1, "problems": rows}), "a.json": '{"attributes": {"a": 7, "b": 7}}'})
    check = ("check", "a.json", "--model", "Participant", "--baseline", "known.json")
    assert (run(*check).code, run(*check).err) == (0, "")
    run(*check, "--update-baseline")
    [row] = json.loads((folder / "known.json").read_text())["problems"]
    assert (row["pointer"], row["count"]) == ("/attributes/*", 2)
