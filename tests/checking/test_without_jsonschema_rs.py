"""Where ``jsonschema-rs`` is not installed, alone or with ``corvus-json-schema-rs``, all works, and says the same."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from typing import Any

import pytest

import convoschema
from tests.cases import REPOSITORY, tables

EVENTS = (REPOSITORY / "examples" / "events" / "socket.jsonl").read_bytes().splitlines()

PROGRAM = """
import json, sys
sys.modules.update(dict.fromkeys(sys.argv[1].split(",")))
import convoschema
found = []
for model, profile, relations, text in json.load(sys.stdin):
    if model is None:
        problems = convoschema.iter_event_problems(text.encode(), profile=profile)
        valid = convoschema.EventValidator(profile=profile).is_valid(text.encode())
    else:
        problems = convoschema.iter_problems(text.encode(), model, profile=profile, relations=relations)
        valid = convoschema.is_valid(text.encode(), model, profile=profile, relations=relations)
    found.append([valid, [str(problem) for problem in problems]])
print(json.dumps(found))
"""

each_lack = pytest.mark.parametrize("lack", ["jsonschema_rs", "jsonschema_rs,corvus_json_schema_rs"])


def run(program: str, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """Run a program in a process of its own, which knows nothing that was built here."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True, input=given, env=env, cwd=REPOSITORY)


def answer(model: Any, profile: Any, relations: bool, text: str) -> list[Any]:
    if model is None:
        told = [str(problem) for problem in convoschema.iter_event_problems(text.encode(), profile=profile)]
    else:
        problems = convoschema.iter_problems(text.encode(), model, profile=profile, relations=relations)
        told = [str(problem) for problem in problems]
    return [not told, told]


@each_lack
def test_the_answers_are_the_same(lack: str) -> None:
    models = ("CallHistoryParticipant", "Participant", "Wrapup")
    asked: list[list[Any]] = [
        [model, case.profile, number % 2 == 1, case.text.decode()]
        for model in models
        for number, case in enumerate(tables()[model])
    ]
    asked += [[None, profile, False, text.decode()] for profile in ("lenient", "strict") for text in EVENTS]
    done = run(PROGRAM, lack, given=json.dumps(asked))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [answer(*one) for one in asked]


@each_lack
def test_the_command_says_the_same(lack: str) -> None:
    program = "import sys; sys.modules.update(dict.fromkeys({})); import convoschema.cli; convoschema.cli.main()"
    arguments = ("check", "examples/broken", "examples/valid", "--format", "json")
    with_all, without = (run(program.format(names), *arguments) for names in ("[]", repr(lack.split(","))))
    assert "/participants/0" in with_all.stdout
    assert (without.returncode, without.stdout) == (1, with_all.stdout)


def test_what_the_manual_installs_then_is_all_but_that() -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    needed = [*project["dependencies"], *project["optional-dependencies"]["speed"]]
    names = [re.split("[<>=]", requirement)[0] for requirement in needed]
    text = (REPOSITORY / "docs" / "engines.md").read_text("utf-8")
    [command] = re.findall(r"^pip install --no-deps convoschema\npip install (.*)$", text, re.MULTILINE)
    assert [*command.split(), "jsonschema-rs"] == [
        *(name for name in names if name != "jsonschema-rs"),
        "jsonschema-rs",
    ]
