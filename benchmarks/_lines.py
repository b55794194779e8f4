"""JSON Lines through the command, from a file to the exit code: valid, all broken, and by two processes."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Final

import orjson

from benchmarks._breakage import broken
from benchmarks._corpus import Corpus, Group, Payload
from benchmarks._measure import Pass, race
from benchmarks._plan import Plan
from benchmarks._progress import Progress
from benchmarks._statistics import Summary
from benchmarks._verdicts import Race
from convoschema.cli import program

PARSING: Final = "orjson.loads of each line"
VALID: Final = "convoschema check, all valid"
BROKEN: Final = "convoschema check, all broken"
ONE_JOB: Final = "convoschema check --jobs 1"
TWO_JOBS: Final = "convoschema check --jobs 2"

_OPTIONS: Final = ("--model", "Conversation")

SAME: Final = 25
"""How many names the file has in the folder that is checked by processes."""


@dataclass(frozen=True, slots=True)
class Lines:
    """The race of lines of conversations, of which ``broken`` are other ones, and that of one job and two."""

    valid: Race
    broken: Group
    jobs: Race

    @property
    def broken_to_valid(self) -> Summary:
        """How many times as long as a valid line a broken one takes."""
        return self.valid.ratio(BROKEN, VALID).times(len(self.valid.group.payloads) / len(self.broken.payloads))


def measure_lines(corpus: Corpus, plan: Plan, folder: Path, progress: Progress) -> Lines:
    """Return what files of lines take."""
    progress.tell("lines through the command")
    valid, wrong = _groups(corpus, plan)
    lines, wrong_lines, many = folder / "valid.jsonl", folder / "broken.jsonl", folder / "many"
    lines.write_bytes(b"".join(payload.text + b"\n" for payload in valid.payloads))
    wrong_lines.write_bytes(b"".join(payload.text + b"\n" for payload in wrong.payloads))
    many.mkdir()
    for number in range(SAME):
        os.link(lines, many / f"{number}.jsonl")
    passes: dict[str, Pass] = {
        PARSING: lambda: _parse(lines),
        VALID: lambda: _check(lines),
        BROKEN: lambda: _check(wrong_lines),
    }
    by_lines = Race(valid, race(passes, plan.budget(20), plan.seed))
    progress.tell("lines through the command, by processes")
    passes = {ONE_JOB: lambda: _check_apart(many, 1), TWO_JOBS: lambda: _check_apart(many, 2)}
    return Lines(by_lines, wrong, Race(valid, race(passes, plan.budget(60, least=3), plan.seed)))


def _groups(corpus: Corpus, plan: Plan) -> tuple[Group, Group]:
    random = Random(f"lines {plan.seed}")
    conversations = [payload for payload in corpus.mixes[0].payloads if payload.model == "Conversation"]
    size = sum(len(payload.text) + 1 for payload in conversations)
    valid = conversations * max(1, plan.lines // size)
    wrong = [Payload.of(one.model, broken(one.data, random), broken=True) for one in conversations]
    return Group("valid lines", tuple(valid)), Group("broken lines", tuple(wrong))


def _parse(path: Path) -> None:
    with path.open("rb") as file:
        for line in file:
            orjson.loads(line)


def _check(path: Path) -> None:
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere, redirect_stdout(nowhere):
        program.main(["check", str(path), *_OPTIONS, "--jobs", "1"], standalone_mode=False)


def _check_apart(path: Path, jobs: int) -> None:
    """Check in a process of its own, whose workers need not load what this one has loaded."""
    command = ("-m", "convoschema", "check", str(path), *_OPTIONS, "--jobs", str(jobs))
    subprocess.run([sys.executable, *command], check=True, stdout=subprocess.DEVNULL)
