"""What is told of files and patterns that do not find each other, and what files are called where others look for them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.conftest import Run

Write = Callable[..., None]
WRAPUP = ("--model", "Wrapup")
BAD = '{"code": 7}'
CONFIG = '[models]\n"*.json" = "Wrapup"\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a directory of a repository, in which the command line runs: not its root."""
    (tmp_path / "mono" / ".git").mkdir(parents=True)
    (tmp_path / "mono" / "svc-a").mkdir()
    return tmp_path / "mono" / "svc-a"


@pytest.mark.parametrize("workspace", [None, "mono", "", "elsewhere"])
def test_annotations_name_files_from_the_root_of_the_repository(
    workspace: str | None, run: Run, write: Write, tmp_path: Path
) -> None:
    write(**{"fx/a.json": BAD})
    (tmp_path / "elsewhere").mkdir()
    env = {"GITHUB_WORKSPACE": "" if workspace is None else str(tmp_path / workspace)}
    name = "mono/svc-a/fx/a.json" if workspace == "" else "svc-a/fx/a.json"
    done = run("check", "fx", *WRAPUP, "--format", "github", "--format", "sarif=all.sarif", env=env)
    assert done.out.startswith(f"::error file={name},line=1,col=10,")
    assert f"::{name}:1:10: /code: type" in done.out
    [found] = json.loads((tmp_path / "mono" / "svc-a" / "all.sarif").read_text())["runs"][0]["results"]
    assert found["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": name, "uriBaseId": "%SRCROOT%"}


def test_so_they_do_of_files_above_and_of_standard_input(run: Run, write: Write) -> None:
    write(**{"../b.json": BAD, "../../c.json": BAD})
    done = run("check", "../b.json", "../../c.json", "-", *WRAPUP, "--format", "github", stdin=BAD.encode())
    names = [line.split(",")[0] for line in done.out.splitlines()[:3]]
    assert names == ["::error file=b.json", "::error file=../../c.json", "::error file=stdin"]


def test_where_nothing_names_a_model_the_way_to_a_configuration_is_told(run: Run, write: Write, folder: Path) -> None:
    write(**{"a.json": BAD, "x/b.json": BAD})
    message = "use --model, or a pattern in convoschema.toml, which `convoschema init` writes"
    assert run("check", ".").err.endswith(
        f"Error: nothing checked: no pattern names a model for the 2 files; {message}\n"
    )
    assert run("check", "a.json").err.endswith(f"Error: a.json: no pattern names its model; {message}\n")
    write(**{"convoschema.toml": "[models]\n"})
    assert run("check", "x").err.endswith(
        "no pattern names a model for the 1 file; use --model, or a pattern in convoschema.toml\n"
    )
    assert folder.exists()


def test_configurations_that_are_not_read_are_named(run: Run, write: Write) -> None:
    for name in "abcd":
        write(**{f"s/{name}/convoschema.toml": CONFIG, f"s/{name}/fx/a.json": BAD})
    write(**{"s/d/convoschema.toml": "", "s/d/pyproject.toml": "[", "s/e/pyproject.toml": "[", "s/e/a.json": BAD})
    ending = "(check where it lies, or name it with --config)\n"
    done = run("check", "s/a", "s/b/fx")
    assert done.code == 2
    assert done.err.endswith(f"; not read from here: s/a/convoschema.toml, s/b/convoschema.toml {ending}")
    assert "s/b/convoschema.toml, s/c/convoschema.toml and 1 more" in run("check", "s").err
    assert run("check", "s/a/fx/a.json").err.endswith(f"; not read from here: s/a/convoschema.toml {ending}")
    assert run("check", "s/a", "--config", "s/a/convoschema.toml").code == 1


def test_patterns_that_name_no_file_are_told_where_all_files_were_looked_at(run: Run, write: Write) -> None:
    patterns = ["fx/calls/", "fx/gone/*.json", "*.jsonl", "dump.txt", "/fx/calls/b.json", "sub/", "!x.json", "#x"]
    write(
        **{
            "convoschema.toml": "[models]\n" + "".join(f'"{pattern}" = "Wrapup"\n' for pattern in patterns),
            "fx/calls/a.json": BAD,
            "fx/calls/b.json": BAD,
        }
    )
    gone, late = "matches no file", "names no file, since others before it match the same"
    of_fx = [
        f"Note: the pattern 'fx/gone/*.json' of convoschema.toml {gone}",
        f"Note: the pattern '/fx/calls/b.json' of convoschema.toml {late}",
    ]
    everywhere = [
        of_fx[0],
        f"Note: the pattern '*.jsonl' of convoschema.toml {gone}",
        of_fx[1],
        f"Note: the pattern 'sub/' of convoschema.toml {gone}",
    ]
    assert run("check", ".").err.splitlines() == everywhere
    assert run("check", "fx").err.splitlines() == of_fx
    assert run("check", "fx/calls").err.splitlines() == of_fx[1:]
    for arguments in (["fx/calls/a.json"], [".", *WRAPUP]):
        assert run("check", *arguments).err == ""


def test_skipped_files_are_listed_or_make_the_run_fail_if_asked(run: Run, write: Write) -> None:
    write(**{"convoschema.toml": CONFIG, "a.json": "{}", "b.jsonl": "{}", "c.ndjson": "{}"})
    told = "1 payload checked, no problems\n2 files skipped, since no pattern names a model for them\n"
    skipped = [f"{name}: skipped, since no pattern names its model" for name in ("b.jsonl", "c.ndjson")]
    for options, code, lines in (
        ([], 0, []),
        (["--skipped", "count"], 0, []),
        (["--skipped", "list"], 0, skipped),
        (["--skipped", "fail"], 3, [f"Error: {line}" for line in skipped]),
    ):
        done = run("check", ".", *options)
        assert (done.code, done.out, done.err.splitlines()) == (code, told, lines)


def test_totals_count_what_is_not_shown(run: Run, write: Write, folder: Path) -> None:
    lines = ["{}"] * 10 + [BAD] * 30 + ['{"code": 7, "name": 7}'] * 10
    write(**{"a.jsonl": "\n".join(lines)})
    limited = ("check", "a.jsonl", *WRAPUP, "--max-problems", "5")
    summary = run(*limited, "--summary", "--format", "junit=all.xml", "--format", "basic=all.jsonl").out.splitlines()
    assert [line.split()[:4] for line in summary[1:3]] == [["40", "40", "80.0", "%"], ["10", "10", "20.0", "%"]]
    assert summary[-2:] == ["40 of 50 payloads have problems", "45 further problems not shown"]
    suite = ET.parse(folder / "all.xml").getroot()  # noqa: S314 - our own
    assert (suite.get("tests"), suite.get("failures")) == ("50", "40")
    messages = [str(failure.get("message")) for failure in suite.iter("failure")]
    assert messages[4] == "expected a string, got an integer"
    assert messages[5:31] == ["1 problem, not shown"] * 25 + ["2 problems, not shown"]
    documents = [json.loads(line) for line in (folder / "all.jsonl").read_text().splitlines()]
    assert [document["valid"] for document in documents] == [True] * 10 + [False] * 5
