"""Ajv on Node.js, measured inside Node.js on the same payloads."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import convoschema
from benchmarks._contender import LeftOut, MissingError
from benchmarks._corpus import Corpus
from benchmarks._plan import Plan
from benchmarks._progress import Progress
from benchmarks._statistics import Summary, ratio, summarise

_NAME = "Ajv on Node.js"
_SCRIPT = Path(__file__).with_name("ajv.mjs")


@dataclass(frozen=True, slots=True)
class Node:
    """What ``JSON.parse`` alone takes, what it takes with Ajv behind it, and what Ajv refuses."""

    versions: dict[str, str]
    payloads: int
    parse: tuple[float, ...]
    both: tuple[float, ...]
    found: int
    alarms: int

    @property
    def parse_seconds(self) -> Summary:
        """The seconds that parsing a payload takes."""
        return summarise(self.parse).times(1 / self.payloads)

    @property
    def both_seconds(self) -> Summary:
        """The seconds that parsing a payload and checking it takes."""
        return summarise(self.both).times(1 / self.payloads)

    @property
    def ratio(self) -> Summary:
        """How many times as long as parsing alone both take."""
        return ratio(self.both, self.parse)


def measure_ajv(corpus: Corpus, plan: Plan, folder: Path, progress: Progress) -> Node | LeftOut:
    """Return what Ajv takes, or why it was left out."""
    progress.tell(_NAME)
    if plan.quick:
        return LeftOut(_NAME, "a quick run leaves it out")
    try:
        return _measured(corpus, folder)
    except MissingError as error:
        return LeftOut(_NAME, str(error))


def _measured(corpus: Corpus, folder: Path) -> Node:
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        raise MissingError("there is no Node.js with npm")
    _call(npm, "install", "--silent", "--no-audit", "--no-fund", "ajv@8", "ajv-formats@3", cwd=folder)
    (folder / "jobs.json").write_text(json.dumps(_jobs(corpus)), "utf-8")
    told = json.loads(_call(node, str(_SCRIPT), "jobs.json", cwd=folder))
    valid, broken = told["groups"]["valid"], told["groups"]["broken"]
    return Node(
        {"Node.js": told["node"], "ajv": told["ajv"]},
        len(corpus.mixes[0].payloads),
        tuple(valid["parse"]),
        tuple(valid["both"]),
        broken["refused"],
        valid["refused"],
    )


def _jobs(corpus: Corpus) -> dict[str, Any]:
    valid = [(payload.model, payload.text.decode()) for payload in corpus.mixes[0].payloads]
    broken = [(payload.model, payload.text.decode()) for payload in corpus.mixes[50].payloads if payload.broken]
    schemas = {model: convoschema.schema(model, catalog=convoschema.Catalog.bundled()) for model, _ in valid}
    return {"schemas": schemas, "groups": {"valid": valid, "broken": broken}, "seconds": 6}


def _call(*command: str, cwd: Path) -> str:
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=cwd, timeout=120)
    if done.returncode:
        raise MissingError(f"{Path(command[0]).name} failed: {done.stderr.strip()[:200]}")
    return done.stdout
