"""The pre-commit hook and the GitHub Action: valid, and run as their hosts would run them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.cases import REPOSITORY

ACTION = REPOSITORY / "action.yml"
BAD = '{"code": 7}'
EVIL = "x\"; touch pwned; $(touch pwned) `touch pwned` '"


def loaded(path: Path) -> Any:
    return YAML(typ="safe").load(path)


def steps() -> dict[str, dict[str, Any]]:
    return {step["name"]: step for step in loaded(ACTION)["runs"]["steps"]}


def call(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(part) for part in command], check=False, capture_output=True, text=True, cwd=cwd)


def test_the_action_obeys_githubs_schema() -> None:
    command = ("-m", "check_jsonschema", "--builtin-schema", "vendor.github-actions", ACTION)
    done = call(sys.executable, *command, cwd=REPOSITORY)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_script_has_an_expression_in_it() -> None:
    scripts = [step["run"] for step in steps().values() if "run" in step]
    assert len(scripts) == 2
    assert not [script for script in scripts if "${{" in script]


def test_every_input_is_used_and_described() -> None:
    action = loaded(ACTION)
    used = set(re.findall(r"inputs\.([a-z-]+)", ACTION.read_text("utf-8")))
    assert used == set(action["inputs"])
    page = (REPOSITORY / "docs" / "ci.md").read_text("utf-8")
    assert all(f"`{name}`" in page for name in action["inputs"])


def environment(step: dict[str, Any], folder: Path, given: dict[str, str], program: str) -> dict[str, str]:
    """Return the variables that GitHub would set for a step of the action."""
    known = {f"inputs.{name}": settings["default"] for name, settings in loaded(ACTION)["inputs"].items()}
    known |= {f"inputs.{name}": value for name, value in given.items()}
    known |= {"github.action_path": str(REPOSITORY), "steps.install.outputs.program": program}
    values = {name: known[text.removeprefix("${{ ").removesuffix(" }}")] for name, text in step["env"].items()}
    files = {"GITHUB_STEP_SUMMARY": "summary.md", "GITHUB_OUTPUT": "output.txt", "RUNNER_TEMP": "temp"}
    return {**os.environ, **values, **{name: str(folder / path) for name, path in files.items()}}


def run_step(name: str, folder: Path, given: dict[str, str], program: str = "") -> subprocess.CompletedProcess[str]:
    """Run the script of a step in bash, as GitHub runs it."""
    step = steps()[name]
    script = folder / "script.sh"
    script.write_text(step["run"])
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)]
    env = environment(step, folder, given, program)
    return subprocess.run(command, check=False, capture_output=True, text=True, cwd=folder, env=env)


def program_in(folder: Path, body: str) -> str:
    program = folder / "a program"
    program.write_text(f"#!/bin/sh\n{body}\n")
    program.chmod(0o755)
    return str(program)


def arguments_with(folder: Path, **given: str) -> list[str]:
    echo = program_in(folder, 'for word in "$@"; do printf "<%s>" "$word"; done')
    done = run_step(
        "Check the payloads", folder, {name.replace("_", "-"): value for name, value in given.items()}, echo
    )
    assert (done.returncode, done.stderr) == (0, "")
    return re.findall("<(.*?)>", done.stdout, re.DOTALL)


def test_the_inputs_become_arguments(tmp_path: Path) -> None:
    formats = ["--format", "github", "--format", f"markdown={tmp_path}/summary.md"]
    assert arguments_with(tmp_path) == ["check", *formats, "--", "."]
    assert arguments_with(
        tmp_path, paths="a b.json\n\n-x.json\n*.json", model="Call", profile="strict", args=" --each\n --jobs 2 "
    ) == [
        "check", *formats, "--model", "Call", "--profile", "strict", "--each", "--jobs", "2", "--",
        "a b.json", "-x.json", "*.json",
    ]  # fmt: skip


def test_no_input_is_read_as_commands(tmp_path: Path) -> None:
    words = arguments_with(tmp_path, paths=EVIL, model=EVIL, profile=EVIL, args=EVIL)
    assert words.count(EVIL) == 3
    run_step("Install convoschema", tmp_path, {"version": EVIL})
    assert not (tmp_path / "pwned").exists()


def test_the_action_annotates_and_summarises(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(BAD)
    program = program_in(tmp_path, f'exec {sys.executable} -m convoschema "$@"')
    done = run_step("Check the payloads", tmp_path, {"paths": "a.json", "model": "Wrapup"}, program)
    assert done.returncode == 1
    assert done.stdout.startswith("::error ")
    assert "a.json" in (tmp_path / "summary.md").read_text("utf-8")


@pytest.mark.index
def test_the_action_installs_itself(tmp_path: Path) -> None:
    done = run_step("Install convoschema", tmp_path, {})
    assert done.returncode == 0, done.stderr
    program = (tmp_path / "output.txt").read_text().strip().removeprefix("program=")
    assert call(program, "models", cwd=tmp_path).returncode == 0


def test_the_hook_is_one(tmp_path: Path) -> None:
    done = call(
        sys.executable, "-m", "pre_commit", "validate-manifest", REPOSITORY / ".pre-commit-hooks.yaml", cwd=tmp_path
    )
    assert done.returncode == 0, done.stdout


def test_what_the_hooks_run_skips_unknown_files(tmp_path: Path) -> None:
    hook, redacted = loaded(REPOSITORY / ".pre-commit-hooks.yaml")
    assert (redacted["files"], redacted["entry"]) == (hook["files"], "convoschema check --redacted --skip-unknown")
    assert all(re.search(hook["files"], name) for name in ("fixtures/a.jsonl", "a.json.gz", "a.ndjson.zst"))
    assert not re.search(hook["files"], "fixtures/a.json.txt")
    (tmp_path / "package.json").write_text("{}")
    program, *arguments = hook["entry"].split()
    assert program == "convoschema"
    assert call(sys.executable, "-m", "convoschema", *arguments, "package.json", cwd=tmp_path).returncode == 0


@pytest.mark.index
def test_the_hook_works_in_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = tmp_path / "convoschema", tmp_path / "theirs"
    shutil.copytree(REPOSITORY, ours, ignore=shutil.ignore_patterns(".git", ".venv*", ".*cache", "__pycache__"))
    hooks = f"repos: [{{repo: {ours}, rev: HEAD, hooks: [{{id: convoschema}}]}}]\n"
    files = {".pre-commit-config.yaml": hooks, "convoschema.toml": '[models]\n"wrapups/" = "Wrapup"\n'}
    files |= {"wrapups/a.json": "{}", "package.json": "{}"}
    for name, text in {**files, "wrapups/b.json": BAD}.items():
        (theirs / name).parent.mkdir(parents=True, exist_ok=True)
        (theirs / name).write_text(text)
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path / "home"))
    for folder in (ours, theirs):
        for command in (
            ["init", "-q"],
            ["add", "-A"],
            ["-c", "user.name=x", "-c", "user.email=x@x", "commit", "-qm", "x"],
        ):
            assert call("git", *command, cwd=folder).returncode == 0
    attempt = (sys.executable, "-m", "pre_commit", "run", "convoschema", "--files")
    assert call(*attempt, "wrapups/a.json", "package.json", cwd=theirs).returncode == 0
    done = call(*attempt, "wrapups/b.json", cwd=theirs)
    assert done.returncode == 1
    assert "wrapups/b.json:1:10: /code: type: expected a string" in done.stdout


def test_the_picture_in_the_readme_is_up_to_date(tmp_path: Path) -> None:
    tool = REPOSITORY / "tools" / "terminal_svg.py"
    done = call(sys.executable, tool, tmp_path / "new.svg", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    new = (tmp_path / "new.svg").read_text("utf-8")
    assert new == (REPOSITORY / "docs" / "terminal.svg").read_text("utf-8"), "run python tools/terminal_svg.py"
    assert "(docs/terminal.svg)" in (REPOSITORY / "README.md").read_text("utf-8")


def test_the_picture_shows_what_the_program_prints() -> None:
    command = [sys.executable, "-m", "convoschema", "check", "examples/broken/conversations", "examples/broken/wrapups"]
    plain = call(*command, cwd=REPOSITORY).stdout
    picture = (REPOSITORY / "docs" / "terminal.svg").read_text("utf-8")
    rows = re.findall(r"<text [^>]*>(.*)</text>", picture)
    shown = "".join(re.sub("<[^>]*>", "", row) for row in rows)
    for name, character in (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
        shown = shown.replace(name, character)
    assert shown == f"$ convoschema {' '.join(command[3:])}" + plain.replace("\n", "")
