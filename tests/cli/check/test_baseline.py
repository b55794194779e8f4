"""Baselines: today's problems are accepted, new ones are not."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

Write = Callable[..., None]
CONFIG = '[models]\n"wrapups/" = "Wrapup"\n"participants/" = "Participant"\n'
BASELINE = ("--baseline", "known.json")


def participant(*states: object) -> str:
    return json.dumps({"calls": [{"state": state} for state in states]})


@pytest.fixture
def known(run: Run, write: Write) -> None:
    """Write two files with problems, and the baseline that accepts them."""
    write(**{"convoschema.toml": CONFIG, "wrapups/a.jsonl": '{"code": 7}\n{"code": 7, "name": null}'})
    write(**{"participants/b.json": participant(7, "connected", "Canary")})
    done = run("check", ".", *BASELINE, "--update-baseline")
    assert (done.code, done.out) == (
        0,
        "3 payloads checked, no problems but accepted ones\n5 problems accepted, by rules or the baseline\n",
    )
    assert done.err == "Note: known.json now accepts 5 (5 new, 0 gone)\n"


@pytest.mark.usefixtures("known")
def test_the_file_is_sorted_and_holds_no_values(folder: Path, run: Run) -> None:
    text = (folder / "known.json").read_text("utf-8")
    assert text == (
        '{\n  "version": 1,\n  "problems": [\n'
        '    {"file": "participants/b.json", "model": "Participant", "code": "type", "pointer": "/calls/*/state", "count": 1},\n'
        '    {"file": "participants/b.json", "model": "Participant", "code": "unknown-value", "pointer": "/calls/*/state", "count": 1},\n'
        '    {"file": "wrapups/a.jsonl", "model": "Wrapup", "code": "null", "pointer": "/name", "count": 1},\n'
        '    {"file": "wrapups/a.jsonl", "model": "Wrapup", "code": "type", "pointer": "/code", "count": 2}\n'
        "  ]\n}\n"
    )
    run("check", ".", *BASELINE, "--update-baseline")
    assert (folder / "known.json").read_text("utf-8") == text


@pytest.mark.usefixtures("known")
def test_what_it_accepts_is_no_problem(run: Run) -> None:
    done = run("check", ".", *BASELINE)
    assert (done.code, done.err) == (0, "")
    assert run("check", ".").code == 1


@pytest.mark.usefixtures("known")
def test_moved_lines_and_items_stay_accepted(run: Run, write: Write) -> None:
    write(**{"participants/b.json": participant("Canary", "connected", "connected", 7).replace(" ", "\n")})
    write(**{"wrapups/a.jsonl": '\n\n{"name": null, "code": 7}\n{}\n{"code": 7}'})
    done = run("check", ".", *BASELINE)
    assert (done.code, done.err) == (0, "")


@pytest.mark.usefixtures("known")
def test_the_last_ones_beyond_the_count_are_new(run: Run, write: Write) -> None:
    write(**{"participants/b.json": participant(7, 7, "Canary", 7)})
    done = run("check", ".", *BASELINE)
    assert done.code == 1
    assert [line.split(":")[3] for line in done.out.splitlines()[:2]] == [" /calls/1/state", " /calls/3/state"]
    write(**{"wrapups/a.jsonl": '{"code": 7}\n{"code": 7}\n{"code": 7}'})
    assert "wrapups/a.jsonl:3:10: /code" in run("check", ".", *BASELINE).out


@pytest.mark.usefixtures("known")
def test_what_is_no_longer_there_is_told(run: Run, write: Write, folder: Path) -> None:
    write(**{"participants/b.json": participant("connected", "Canary")})
    note = "Note: 1 problem of known.json no longer there; shrink it with --update-baseline\n"
    assert (run("check", ".", *BASELINE).code, run("check", ".", *BASELINE).err) == (0, note)
    (folder / "wrapups" / "a.jsonl").unlink()
    check = ("check", "participants", *BASELINE)
    assert run(*check).err.startswith("Note: 4 problems of known.json no longer there")
    assert run(*check, "--update-baseline").err == "Note: known.json now accepts 1 (0 new, 4 gone)\n"
    assert run(*check).err == ""


@pytest.mark.usefixtures("known")
def test_files_that_are_not_checked_keep_their_entries(run: Run, write: Write) -> None:
    write(**{"wrapups/a.jsonl": '{"code": 7}\n{"code": 7}'})
    done = run("check", "participants", *BASELINE)
    assert (done.code, done.err) == (0, "")
    done = run("check", "wrapups", *BASELINE, "--update-baseline")
    assert done.err == "Note: known.json now accepts 4 (0 new, 1 gone)\n"
    assert run("check", ".", *BASELINE).code == 0


@pytest.mark.usefixtures("known")
def test_nothing_is_written_after_half_a_run(run: Run, write: Write, folder: Path) -> None:
    before = (folder / "known.json").read_text()
    write(**{"wrapups/a.jsonl": "{}"})
    done = run("check", ".", "missing.json", *BASELINE, "--update-baseline")
    assert done.code == 3
    assert done.err.endswith("Note: known.json was not written, since not everything was checked\n")
    assert (folder / "known.json").read_text() == before
    assert "no longer" not in run("check", ".", "missing.json", *BASELINE).err


def test_it_works_from_wherever_it_is_called(run: Run, write: Write, folder: Path) -> None:
    write(**{"convoschema.toml": CONFIG, "wrapups/a.json": '{"code": 7}', "ci/x": ""})
    assert run("check", str(folder), "--baseline", "ci/known.json", "--update-baseline").code == 0
    assert '"file": "../wrapups/a.json"' in (folder / "ci" / "known.json").read_text()
    assert run("check", "wrapups/a.json", "--baseline", str(folder / "ci" / "known.json")).code == 0


def test_a_file_name_that_is_no_utf8(run: Run, write: Write, folder: Path) -> None:
    write(**{"convoschema.toml": CONFIG})
    (folder / "wrapups").mkdir()
    (folder / "wrapups" / "\udcff.json").write_text('{"code": 7}')
    assert run("check", ".", *BASELINE, "--update-baseline").code == 0
    assert '"wrapups/\\udcff.json"' in (folder / "known.json").read_text("utf-8")
    assert run("check", ".", *BASELINE).code == 0


def test_the_configuration_can_name_it(run: Run, write: Write, folder: Path) -> None:
    write(**{"convoschema.toml": f'baseline = "known.json"\n{CONFIG}', "wrapups/a.json": '{"code": 7}'})
    done = run("check", ".")
    assert done.code == 2
    assert f"{folder}/known.json: there is no such baseline yet; --update-baseline writes it" in done.err
    assert run("check", ".", "--update-baseline").code == 0
    assert run("check", ".").code == 0
    write(**{"other.json": '{"version": 1, "problems": []}', "wrapups/a.json": '{"code": 7}'})
    assert run("check", ".", "--baseline", "other.json").code == 1


def test_rules_come_first_and_leave_the_baseline_alone(run: Run, write: Write, folder: Path) -> None:
    rule = '[[ignore]]\nreason = "x"\npointer = "/code"\n'
    write(**{"convoschema.toml": CONFIG + rule, "wrapups/a.json": '{"code": 7, "name": 7}'})
    assert run("check", ".", *BASELINE, "--update-baseline").code == 0
    assert (folder / "known.json").read_text().count('"count"') == 1


def test_nothing_to_accept_is_an_empty_list(run: Run, write: Write, folder: Path) -> None:
    write(**{"convoschema.toml": CONFIG, "wrapups/a.json": "{}"})
    done = run("check", "wrapups", *BASELINE, "--update-baseline")
    assert done.err == "Note: known.json now accepts 0 (0 new, 0 gone)\n"
    assert (folder / "known.json").read_text() == '{\n  "version": 1,\n  "problems": []\n}\n'
    assert run("check", ".", *BASELINE).code == 0


def test_an_update_needs_a_file(run: Run, write: Write) -> None:
    write(**{"a.json": "{}"})
    done = run("check", "a.json", "--model", "Call", "--update-baseline")
    assert done.code == 2
    assert "say which file: --baseline FILE --update-baseline" in done.err


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        "{}",
        '{"version": 2, "problems": []}',
        '{"version": 1, "problems": [7]}',
        '{"version": 1, "problems": [{"file": "a", "model": "b", "code": "c", "pointer": "d"}]}',
        '{"version": 1, "problems": [{"file": "a", "model": "b", "code": "c", "pointer": 7, "count": 1}]}',
        '{"version": 1, "problems": [{"file": "a", "model": "b", "code": "c", "pointer": "d", "count": 0}]}',
        '{"version": 1, "problems": [{"file": "a", "model": "b", "code": "c", "pointer": "d", "count": true}]}',
        "[" * 100_000,
        b"\xff",
    ],
    ids=lambda content: repr(content[:40]),
)
def test_a_file_that_is_no_baseline(content: str, run: Run, write: Write) -> None:
    write(**{"known.json": content, "a.json": "{}"})
    done = run("check", "a.json", "--model", "Call", *BASELINE)
    assert done.code == 2
    assert "known.json: not a baseline that this version can read; write it again" in done.err


def test_a_baseline_that_cannot_be_read_or_written(run: Run, write: Write) -> None:
    write(**{"a.json": "{}"})
    assert "Error: a.json/known.json: not a directory\n" in run(
        "check", "a.json", "--model", "Call", "--baseline", "a.json/known.json"
    ).err  # fmt: skip
    done = run("check", "a.json", "--model", "Call", "--baseline", "none/known.json", "--update-baseline")
    assert (done.code, done.err) == (3, "Error: none/known.json: no such file or directory\n")
