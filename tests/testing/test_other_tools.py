"""A bundle accepts in other tools what this library accepts: in check-jsonschema, and in Ajv on Node."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import convoschema
from convoschema.testing import conforming, example, malformed
from tests.cases import PROFILES, examples, tables
from tests.conftest import Share

NAMINGS = ("wire", "sdk")
ROOTS = ("Conversation", "CallHistoryConversation")

Job = tuple[Any, list[str]]
"""A model, and the JSON texts that are checked against it."""
Verdicts = list[list[bool]]
Ask = Callable[[list[Job], Any, Any], Verdicts]

# All other formats, of numbers and addresses, are annotations in this library.
AJV = """
const { readFileSync } = require("node:fs");
const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

const jobs = JSON.parse(readFileSync(process.argv[2], "utf8"));
const verdicts = jobs.map(({ schema, payloads }) => {
  const ajv = new Ajv({ strict: false, logger: false });
  addFormats(ajv, { mode: "full", formats: ["date-time", "date"] });
  const validate = ajv.compile(schema);
  return payloads.map((text) => validate(JSON.parse(text)));
});
console.log(JSON.stringify(verdicts));
"""


def written_by_hand(model: str) -> list[str]:
    """Return the examples of a model's schema and the cases of its fault table, as JSON texts."""
    return [json.dumps(data, allow_nan=False) for data in (*examples(model), *(case.data for case in tables()[model]))]


def drawn(strategy: st.SearchStrategy[Any], number: int) -> list[str]:
    """Return the JSON texts of the same payloads at every run."""
    texts: list[str] = []

    @settings(
        max_examples=number,
        database=None,
        derandomize=True,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def collect(payload: Any) -> None:
        texts.append(json.dumps(payload, allow_nan=False))

    collect()
    return texts


def conforming_texts(model: str, profile: Any, naming: Any, number: int) -> list[str]:
    return drawn(conforming(model, profile=profile, naming=naming), number)


def malformed_texts(model: str, profile: Any, naming: Any, number: int) -> list[str]:
    """Return payloads with faults that JSON text can carry, and other tools see: no NaN, no sets, no endless depth."""
    other = {"not-json", "too-deep"}
    strategy = malformed(model, profile=profile, naming=naming).filter(
        lambda planted: not other & {code for code, _ in planted.problems}
    )
    return drawn(strategy.map(lambda planted: planted.payload), number)


def told_by_the_library(jobs: Iterable[Job], profile: Any, naming: Any) -> Verdicts:
    validators = ((convoschema.Validator(model, profile=profile, naming=naming), texts) for model, texts in jobs)
    return [[validator.is_valid(text.encode()) for text in texts] for validator, texts in validators]


def disagreements(jobs: Iterable[Job], ours: Verdicts, theirs: Verdicts) -> Iterator[str]:
    for (model, texts), own, other in zip(jobs, ours, theirs, strict=True):
        for text, accepted, accepted_there in zip(texts, own, other, strict=True):
            if accepted is not accepted_there:
                yield f"{model}: {accepted} here, {accepted_there} there: {text}"


@pytest.mark.no_cover
@pytest.mark.parametrize("profile", ["strict", "lenient"])
@pytest.mark.parametrize("model", ["Participant", "CallHistoryParticipant", "Wrapup", "ErrorBody", "Queue"])
def test_check_jsonschema_accepts_the_files_that_the_library_accepts(model: Any, profile: Any, tmp_path: Path) -> None:
    texts = written_by_hand(model)
    names = [f"{number}.json" for number in range(len(texts))]
    for name, text in zip(names, texts, strict=True):
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "bundle.json").write_text(json.dumps(convoschema.schema(model, profile=profile)), "utf-8")
    # The formats that this library asserts stay: without them 30 February is a day.
    options = ("--no-cache", "--output-format", "json", "--disable-formats", "uri,uri-reference")
    done = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", *options, "--schemafile", "bundle.json", *names],
        check=False,
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    report = json.loads(done.stdout)
    assert report["parse_errors"] == []
    refused = {error["filename"] for error in report["errors"]}
    theirs = [[name not in refused for name in names]]
    assert {*theirs[0]} == {True, False}
    jobs = [(model, texts)]
    assert list(disagreements(jobs, told_by_the_library(jobs, profile, "wire"), theirs)) == []


@pytest.fixture(scope="module")
def told_by_ajv(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    folder = tmp_path_factory.mktemp("ajv")
    npm, node = shutil.which("npm"), shutil.which("node")
    assert npm is not None
    assert node is not None
    packages = ("ajv@8", "ajv-formats@3")
    subprocess.run([npm, "install", "--prefix", folder, "--no-audit", "--no-fund", *packages], check=True)
    (folder / "verdicts.cjs").write_text(AJV, "utf-8")

    def ask(jobs: list[Job], profile: Any, naming: Any) -> Verdicts:
        asked = [
            {"schema": convoschema.schema(model, profile=profile, naming=naming), "payloads": texts}
            for model, texts in jobs
        ]
        (folder / "jobs.json").write_text(json.dumps(asked), "utf-8")
        done = subprocess.run(
            [node, "verdicts.cjs", "jobs.json"], check=False, capture_output=True, text=True, cwd=folder
        )
        assert done.returncode == 0, done.stderr
        verdicts: Verdicts = json.loads(done.stdout)
        return verdicts

    return ask


def assert_both_agree(told_by_ajv: Ask, jobs: list[Job], profile: Any, naming: Any) -> None:
    ours = told_by_the_library(jobs, profile, naming)
    assert {verdict for verdicts in ours for verdict in verdicts} == {True, False}
    assert list(disagreements(jobs, ours, told_by_ajv(jobs, profile, naming))) == []


@pytest.mark.node
@pytest.mark.parametrize("naming", NAMINGS)
@pytest.mark.parametrize("profile", PROFILES)
def test_ajv_agrees_about_every_model(profile: Any, naming: Any, share: Share, told_by_ajv: Ask) -> None:
    def texts_of(model: str) -> list[str]:
        if naming == "wire":
            return written_by_hand(model)
        realistic = (example(model, seed=seed, profile=profile, naming=naming) for seed in range(3))
        return [*map(json.dumps, realistic), *malformed_texts(model, profile, naming, 2 if model in share else 1)]

    models = [model for model in convoschema.models() if (profile, naming) in share.ways(model)]
    assert_both_agree(told_by_ajv, [(model, texts_of(model)) for model in models], profile, naming)


@pytest.mark.node
@pytest.mark.parametrize("naming", NAMINGS)
@pytest.mark.parametrize("profile", PROFILES)
def test_ajv_agrees_about_generated_conversations(profile: Any, naming: Any, told_by_ajv: Ask) -> None:
    jobs = [
        (model, texts_of(model, profile, naming, 12))
        for model in ROOTS
        for texts_of in (conforming_texts, malformed_texts)
    ]
    assert all(len(texts) == 12 for _, texts in jobs)
    assert_both_agree(told_by_ajv, jobs, profile, naming)
