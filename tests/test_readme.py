"""The README's snippets run, and its commands print what it says."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys

import pytest

from tests.cases import REPOSITORY

README = (REPOSITORY / "README.md").read_text("utf-8")
SNIPPETS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
COMMANDS = re.findall(r"```console\n\$ convoschema (.*?)\n(.*?)```", README, re.DOTALL)


def test_there_are_snippets_and_commands() -> None:
    assert len(SNIPPETS) >= 3
    assert len(COMMANDS) >= 2


@pytest.mark.parametrize("snippet", SNIPPETS)
def test_a_snippet_runs(snippet: str) -> None:
    # Hypothesis has a profile for CI, in which a busy machine is no fault of the snippet.
    environment = {**os.environ, "CI": "true"}
    command = [sys.executable, "-W", "error", "-c", snippet]
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr
    for expected in re.findall(r"^ +# (/.*)$", snippet, re.MULTILINE):
        assert expected in done.stdout


@pytest.mark.parametrize(("command", "printed"), COMMANDS)
def test_a_command_prints_what_the_readme_says(command: str, printed: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "convoschema", *shlex.split(command)],
        check=False,
        capture_output=True,
        text=True,
        cwd=REPOSITORY,
    )
    assert done.stdout + done.stderr == printed


def test_ci_runs_the_two_commands_of_the_first_screen() -> None:
    first_screen = "\n".join(README.splitlines()[:24])
    assert ".venv/bin/pip install . && .venv/bin/convoschema check examples/valid" in first_screen
    assert ".venv/bin/pip install -e '.[test]' && .venv/bin/pytest" in first_screen
    script = (REPOSITORY / ".ci" / "run").read_text("utf-8")
    for words in ("check examples/valid", "-e '.[test]'"):
        assert re.search(rf"""eval "\$\(readme_command ['"]{re.escape(words)}['"]\)\"""", script)
        assert len(re.findall(rf"^\$ python3 -m venv .*{re.escape(words)}", README, re.MULTILINE)) == 1
