"""Nothing that a file name, a payload, a schema or a configuration holds reaches a terminal or a CI log raw."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from convoschema._schema.catalog import DIALECT
from convoschema.cli import program
from convoschema.cli.reporters.excerpt import excerpt
from convoschema.cli.terminal import as_json, shown
from tests.cases import REPOSITORY
from tests.cli.reporters.results import report, result
from tests.command_line import Done
from tests.conftest import Run

Write = Callable[..., None]
EVIL = "\x1b[31m\n::error::x ##[error]y ##vso[task]z \u202e\x9b"
"""Escape sequences, a line feed that begins a workflow command, and commands that count anywhere in a line."""


@pytest.mark.parametrize(
    ("text", "is_shown"),
    [
        ("a.json: ä 漢 📞 :: # ## [x]", "a.json: ä 漢 📞 :: # ## [x]"),
        ("::error file=x::y", "\\x3a:error file=x::y"),
        (" \u2003::error::", " \\u2003::error::"),
        ("  ::error::", "  \\x3a:error::"),
        ("a\r\n\t::b", "a\\r\\n\\t::b"),
        ("x ##[error]y", "x \\x23#[error]y"),
        ("##vso[task] ###[x] ##teamcity[", "\\x23#vso[task] #\\x23#[x] \\x23#teamcity["),
        ("\x1b]0;x\x07\x9b\u202e\udcff", "\\x1b]0;x\\x07\\x9b\\u202e\\udcff"),
    ],
)
def test_what_is_shown(text: str, is_shown: str) -> None:
    assert shown(text) == is_shown == shown(is_shown)


def assert_tame(text: str) -> None:
    assert all(char.isprintable() or char == "\n" for char in text)
    assert not any(line.lstrip().startswith("::") for line in text.split("\n"))
    assert not re.search(r"##\w*\[", text)


def evil_schema(**more: object) -> str:
    """Return a schema of a user's that is evil wherever it has words."""
    properties = {
        f"p{EVIL}": {"type": "string", "description": EVIL, "enum": [EVIL], "x-enum-descriptions": {EVIL: EVIL}},
        "q": {"type": "string", "description": EVIL, "enum": [EVIL], "examples": [EVIL], "format": EVIL},
    }
    return json.dumps({"$schema": DIALECT, "type": "object", "description": EVIL, "properties": properties, **more})


COMMANDS = [
    ["models", "--catalog", "own"],
    ["show", "Evil", "--catalog", "own"],
    ["show", "Evil.q", "--catalog", "own"],
    ["show", "Evil.zzz", "--catalog", "own"],
    ["show", f"Evil.{EVIL}", "--catalog", "own"],
    ["show", EVIL],
    ["explain", EVIL],
    ["bundle", "Evil", "--catalog", "own"],
    ["bundle", EVIL],
    ["example", "Evil", "--catalog", "own"],
    ["example", "Evil", "--catalog", "own", "--count", "2"],
    ["completion", EVIL],
    ["completion"],
    [EVIL],
    [f"--{EVIL}"],
    ["check", EVIL],
    ["check", EVIL, "--model", EVIL],
    ["check", "payloads", "--config", EVIL],
    ["check", "payloads", "--config", f"{EVIL}.toml"],
    ["check", "payloads", "--catalog", EVIL],
    ["check", "payloads", "--catalog", f"bad{EVIL}"],
    ["check", "payloads", "--at", EVIL],
    ["check", "payloads", "--format", EVIL],
    ["check", "payloads", "--format", f"{EVIL}="],
    ["check", "payloads", "--model", "Wrapup", "--output", f"gone{EVIL}/x"],
    ["check", "payloads", "--model", "Wrapup", "--baseline", EVIL],
    ["check", f"payloads/{EVIL}.json"],
    ["check", "payloads", "--model", "Wrapup", "--profile", "strict"],
    ["check", "payloads", "--model", "Wrapup", "--profile", "strict", "--show-values"],
    ["check", "payloads", "--model", "Wrapup", "--profile", "strict", "--summary"],
    *(
        ["check", "payloads", "--model", "Wrapup", "--profile", "strict", "--format", name]
        for name in ("json", "jsonl", "sarif", "junit", "markdown", "basic")
    ),
    ["init", EVIL],
    ["init", "--dry-run"],
    ["diff", EVIL, EVIL],
    ["diff", "own", "other"],
    ["diff", "own", "other", "--format", "json"],
    ["diff", "own", "other", "--format", "markdown"],
    ["drift", "--swagger", EVIL],
    ["drift", "--swagger", "swagger.json"],
    ["drift", "--swagger", "swagger.json", "--format", "markdown"],
    ["drift", "--sdk", EVIL],
    ["docs", "markdown", "--output", f"payloads/{EVIL}.json"],
    ["docs", "markdown", "--output", "md", "--catalog", f"bad{EVIL}"],
    ["docs", "build", "--output", "site", "--previous", EVIL],
]


@pytest.fixture
def evil(write: Write) -> None:
    """Write files that are evil wherever they can be."""
    name = EVIL.replace("/", "")
    swagger = {"info": {"version": EVIL}, "definitions": {"Call": {"properties": {EVIL: {"type": "string"}}}}}
    write(
        **{
            "own/Evil.json": evil_schema(),
            "other/Evil.json": evil_schema(properties={f"r{EVIL}": {"type": "string", "format": EVIL}}),
            f"bad{name}/Bad{name}.json": "{",
            f"payloads/{name}.json": json.dumps({EVIL: EVIL, "code": 7, "notes": EVIL}),
            "payloads/::error file=x,line=1::pwned.json": '{"code": 7}',
            "payloads/##[error]b.json": '{"code": "##[error]", "##vso[x]": 1}',
            f"{name}.toml": "[models]\n" + json.dumps(EVIL) + " = 7",
            "swagger.json": json.dumps(swagger),
        }
    )


@pytest.mark.no_cover
@pytest.mark.usefixtures("evil")
@pytest.mark.parametrize("arguments", COMMANDS, ids=lambda arguments: " ".join(arguments).encode("unicode_escape"))
def test_no_command_prints_what_is_evil(arguments: list[str], run: Run) -> None:
    done = run(*arguments)
    assert done.code in (0, 1, 2, 3)
    assert_tame(done.out)
    assert_tame(done.err)


@pytest.mark.usefixtures("evil")
def test_only_commands_of_ours_are_in_the_format_of_github(run: Run) -> None:
    done = run("check", "payloads", "--model", "Wrapup", "--profile", "strict", "--format", "github")
    lines = done.out.splitlines()
    assert len(lines) == 5
    assert all(re.match(r"::(error file=payloads/|notice title=convoschema::)", line) for line in lines)
    assert_tame("\n".join(line.removeprefix("::") for line in lines))


@pytest.mark.usefixtures("evil")
def test_the_names_of_the_users_files_are_told_in_one_line(run: Run) -> None:
    done = run("check", f"payloads/{EVIL}.json")
    [message] = [line for line in done.err.splitlines() if line.startswith("Error: ")]
    assert message == (
        f"Error: payloads/{shown('.' + EVIL)[1:]}.json: no pattern names its model; "
        "use --model, or a pattern in convoschema.toml, which `convoschema init` writes"
    )


def test_json_is_data_as_they_were_and_can_stand_in_a_log() -> None:
    data = {"a": ["##[x]", "\x7f\u202e\U000e0001", 1, None], "##vso[": "\\ud800"}
    for text in (as_json(data), as_json(data, ascii_only=False), as_json(data, indent=2, ascii_only=False)):
        assert_tame(text)
        assert json.loads(text) == data


@pytest.mark.parametrize("ascii_only", [True, False])
def test_json_has_no_lone_surrogates(ascii_only: bool) -> None:
    name = os.fsdecode(b"\xff.json")
    text = as_json({name: [name, (name,), 7], "b": "\U0001f4de"}, ascii_only=ascii_only)
    text.encode("utf-8")
    assert json.loads(text) == {"\\udcff.json": ["\\udcff.json", ["\\udcff.json"], 7], "b": "\U0001f4de"}


@pytest.mark.parametrize("name", ["json", "jsonl", "basic", "sarif"])
def test_a_report_for_programs_of_a_file_whose_name_is_no_utf_8_is_valid_json(name: str) -> None:
    from tests.cli.reporters.results import problem

    told = report(name, [result(problem(), source=os.fsdecode(b"a\xff.json"))])
    assert "\\ud" not in told.replace("\\\\udcff", "")


def test_a_line_of_the_file_is_no_command_either() -> None:
    assert excerpt('{"x": "##[error]y"}', 9)[0] == '{"x": "\\x23\\x23[error]y"}'


def test_the_command_line_prints_in_one_place_alone() -> None:
    cli = REPOSITORY / "src" / "convoschema" / "cli"
    printing = {
        path.relative_to(cli).as_posix()
        for path in cli.rglob("*.py")
        if re.search(r"\b(click\.s?echo|print|click\.secho|stdout\.write|stderr\.write)\(", path.read_text("utf-8"))
    }
    assert printing == {"terminal.py"}


def with_closed(number: int, folder: Path, *arguments: str) -> Done:
    """Return how the command line ends if nobody reads a stream."""
    reader, writer = os.pipe()
    os.close(reader)
    out, err = (writer if number == stream else subprocess.PIPE for stream in (1, 2))
    command = [sys.executable, "-m", "convoschema", *arguments]
    done = subprocess.run(command, check=False, text=True, cwd=folder, timeout=60, stdout=out, stderr=err)
    os.close(writer)
    return Done(done.returncode, done.stdout or "", done.stderr or "")


@pytest.mark.parametrize(
    "arguments",
    [["models"], ["show", "Participant"], ["bundle", "Call"], ["example", "Call"], ["explain"], ["--help"]],
    ids=" ".join,
)
def test_a_reader_that_has_gone_ends_any_command_in_silence(arguments: list[str], folder: Path) -> None:
    assert with_closed(1, folder, *arguments) == Done(141, "", "")


def test_errors_that_nobody_reads_keep_their_exit_code(folder: Path) -> None:
    assert with_closed(2, folder, "show", "Nope").code == 2


def test_a_full_disk_is_named() -> None:
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "convoschema", "models"]
        done = subprocess.run(command, check=False, stdout=full, stderr=subprocess.PIPE, text=True)
    assert (done.returncode, done.stderr) == (3, "Error: standard output: no space left on device\n")


def test_too_little_memory_is_no_defect(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    def fail(**_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(program, "main", fail)
    assert run("models") == Done(3, "", "Error: there is not enough memory\n")
