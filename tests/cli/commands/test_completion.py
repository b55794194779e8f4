"""Shell completion, in real shells."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Run

BASH = r"""
eval "$(convoschema completion bash)"
COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 ))
$(complete -p convoschema | sed 's/.*-F \([^ ]*\).*/\1/') convoschema
printf '%s\n' "${COMPREPLY[@]}"
"""


@pytest.fixture
def path_with_program(tmp_path: Path) -> str:
    """Return a PATH on which ``convoschema`` is the program under test."""
    program = tmp_path / "bin" / "convoschema"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m convoschema "$@"\n')
    program.chmod(0o755)
    return f"{program.parent}:{os.environ['PATH']}"


def completed(folder: Path, path: str, *words: str) -> list[str]:
    done = subprocess.run(
        ["bash", "-c", BASH, "bash", "convoschema", *words],  # noqa: S607 - the user's own shell
        check=False, capture_output=True, text=True, cwd=folder, env={**os.environ, "PATH": path},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.split()


CASES = [
    (("exp",), ["explain"]),
    (("check", "--upd"), ["--update-baseline"]),
    (("check", "--model", "CallHistoryC"), ["CallHistoryConversation", "CallHistoryConversationEntityListing"]),
    (("check", "--model", "divisionentityr"), ["DivisionEntityRef"]),
    (("show", "CallHistoryPart"), ["CallHistoryParticipant"]),
    (("show", "Participant.wrapupP"), ["Participant.wrapupPrompt"]),
    (("show", "Participant.calls.held"), ["Participant.calls.held"]),
    (("show", "Participant.zzz.a"), []),
    (("show", "sipRes"), ["sipResponseCodes"]),
    (("show", "DisconnectT"), ["DisconnectType"]),
    (("show", "participants.calls.held"), ["participants.calls.held"]),
    (("show", "/participants/0/calls/0/wrapupP"), []),
    (("show", "/participants/0/wrapupP"), ["/participants/0/wrapupPrompt"]),
    (("personal-data", "CallHistoryPart"), ["CallHistoryParticipant"]),
    (("show", "Nope.a"), []),
    (("red",), ["redact"]),
    (("redact", "--inv"), ["--invent-keys"]),
    (("redact", "--model", "CallHistoryPart"), ["CallHistoryParticipant"]),
    (("bundle", "WrapupI"), ["WrapupInput"]),
    (("bundle", "QueueConversationCallEventTopicDet"), ["QueueConversationCallEventTopicDetail"]),
    (("show", "QueueConversationCallEventTopicDetail.errorC"), ["QueueConversationCallEventTopicDetail.errorCode"]),
    (("show", "QueueEntityL"), ["QueueEntityListing"]),
    (("example", "WrapupI"), ["WrapupInput"]),
    (("explain", "unk"), ["unknown-value", "unknown-property"]),
    (("completion", ""), ["bash", "zsh", "fish"]),
]


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
@pytest.mark.parametrize(("words", "expected"), CASES[1:5:2])
def test_bash_completes(words: tuple[str, ...], expected: list[str], tmp_path: Path, path_with_program: str) -> None:
    assert completed(tmp_path, path_with_program, *words) == expected


@pytest.mark.parametrize(("words", "expected"), CASES)
def test_what_bash_asks_for_is_answered(words: tuple[str, ...], expected: list[str], run: Run) -> None:
    asked = {"_CONVOSCHEMA_COMPLETE": "bash_complete", "COMP_WORDS": " ".join(("convoschema", *words))}
    done = run(env={**asked, "COMP_CWORD": str(len(words))})
    assert (done.code, done.err) == (0, "")
    # A line is a type and a value, of which bash takes the value.
    assert [line.partition(",")[2] for line in done.out.split()] == expected


def test_a_users_own_models_are_completed_too(tmp_path: Path, path_with_program: str) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "Xylophone.json").write_text("{}")
    (tmp_path / "convoschema.toml").write_text('catalog = ["mine"]')
    assert completed(tmp_path, path_with_program, "bundle", "Xyl") == ["Xylophone"]
    (tmp_path / "convoschema.toml").write_text("catalog = 7")
    assert completed(tmp_path, path_with_program, "bundle", "WrapupI") == ["WrapupInput"]


@pytest.mark.parametrize(("shell", "words"), [("zsh", "#compdef convoschema"), ("fish", "complete --no-files")])
def test_other_shells_get_a_script_too(shell: str, words: str, run: Run) -> None:
    done = run("completion", shell)
    assert (done.code, words in done.out) == (0, True)
    program = shutil.which(shell)
    if program is not None:
        syntax = subprocess.run([program, "-n", "-c", done.out], check=False, capture_output=True)
        assert syntax.returncode == 0
