"""A quick run comes to its end and writes every row, whatever is installed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from benchmarks._cold_start import PROGRAMS
from benchmarks._contenders import contenders
from benchmarks._hostile_payloads import hostile_payloads
from benchmarks._memory_probe import OURS
from benchmarks._plan import Plan
from benchmarks._relations import BYTES_FIT, PARSED_FITS
from benchmarks._streams import EVENTS, TOLD
from tests.cases import REPOSITORY


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command without the coverage measurement, which would slow down what is measured."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    command = [sys.executable, "-m", "benchmarks", *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True, cwd=REPOSITORY, env=env, timeout=1800)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run") / "new"
    before = (REPOSITORY / "docs" / "benchmarks.md").read_text("utf-8")
    done = run("--quick", "--seed", "3", "--output", str(folder))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (REPOSITORY / "docs" / "benchmarks.md").read_text("utf-8") == before
    return folder


@pytest.fixture(scope="module")
def page(written: Path) -> str:
    return (written / "benchmarks.md").read_text("utf-8")


def rows(page: str, heading: str) -> list[str]:
    section = page.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    return [line.split("|")[1].strip() for line in section.splitlines() if line.startswith("|")]


@pytest.mark.bench
def test_every_contender_has_a_row(page: str) -> None:
    told = rows(page, "To a verdict")
    assert [contender.name for contender in contenders() if contender.name not in told] == []
    assert "Ajv on Node.js" in told
    assert re.search(r"^\| vendor SDK, deserialize \| left out \|.*a quick run leaves it out", page, re.MULTILINE)


@pytest.mark.bench
def test_every_part_has_its_rows(page: str) -> None:
    assert len(rows(page, "Targets")) == 2 + 21
    assert {PARSED_FITS, BYTES_FIT} <= set(rows(page, "Relations"))
    assert {TOLD, EVENTS} <= set(rows(page, "Streams of events"))
    assert set(PROGRAMS) <= set(rows(page, "Fresh processes"))
    assert {hostile.name for hostile in hostile_payloads(Plan(3, quick=True).hostility)} <= set(
        rows(page, "Hostile payloads")
    )
    assert all(page.count(f"| {what} |") == 2 for what in OURS)
    assert "--quick --seed 3" in page
    assert "This was a short run" in page


@pytest.mark.bench
def test_the_chart_is_svg(written: Path) -> None:
    texts = {text.text for text in ET.parse(written / "benchmarks.svg").iter()}  # noqa: S314 - our own
    assert {"convoschema", "orjson.loads alone", "jsonschema, a file a model"} <= texts


def test_help_has_examples() -> None:
    done = run("--help")
    assert done.returncode == 0
    assert "python -m benchmarks --quick --output" in done.stdout
