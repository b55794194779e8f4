"""The pytest plugin, in processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from convoschema.testing import assert_conforms
from tests.conftest import CatalogOf

TEST = """
import pytest

@pytest.mark.convoschema_fixtures("fixtures/*.json", "more/**/*.json", model="Wrapup", profile="strict")
def test_reader(conforming_payload):
    assert conforming_payload["code"]
"""


def run_pytest(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:cov", *arguments]
    env = {name: value for name, value in os.environ.items() if name != "PYTEST_ADDOPTS"}
    return subprocess.run(command, check=False, capture_output=True, text=True, cwd=folder, env=env)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "fixtures").mkdir()
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = --strict-markers\n")
    (tmp_path / "fixtures" / "a.json").write_text('{"code": "x"}')
    (tmp_path / "test_it.py").write_text(TEST)
    return tmp_path


def test_a_test_runs_once_for_each_file(project: Path) -> None:
    (project / "more" / "deep").mkdir(parents=True)
    (project / "more" / "deep" / "b.json").write_text('{"code": "y"}')
    done = run_pytest(project, "-v")
    assert done.returncode == 0, done.stdout
    assert "test_it.py::test_reader[fixtures/a.json] PASSED" in done.stdout
    assert "test_it.py::test_reader[more/deep/b.json] PASSED" in done.stdout


@pytest.mark.parametrize("options", [(), ("-l",), ("-l", "--full-trace", "-vv")])
def test_a_file_that_does_not_conform_fails_with_its_problems(project: Path, options: tuple[str, ...]) -> None:
    (project / "fixtures" / "b.json").write_text('{"cod": "Canary", "endTime": "Canary"}')
    done = run_pytest(project, *options)
    assert done.returncode == 1
    assert "AssertionError: the payload is not a valid Wrapup (strict): 2 problems" in done.stdout
    assert "/cod: unknown-property: Wrapup has no property 'cod'; did you mean 'code'?" in done.stdout
    assert "Canary" not in done.stdout
    assert "1 error" in done.stdout or "1 failed" in done.stdout


WRONG_USE = [
    (TEST.replace("conforming_payload)", ")").replace('conforming_payload["code"]', "True"), "the mark and the argument go together"),
    ("def test_reader(conforming_payload): pass", "the mark and the argument go together"),
    (TEST.replace('model="Wrapup", ', ""), "patterns and a model are needed"),
    (TEST.replace('"fixtures/*.json", "more/**/*.json", ', ""), "patterns and a model are needed"),
    (TEST.replace("fixtures/*", "nowhere/*"), "matches nowhere/*.json, more/**/*.json"),
]  # fmt: skip


def test_wrong_use_is_told(project: Path) -> None:
    for number, (test, _) in enumerate(WRONG_USE):
        (project / f"test_{number}.py").write_text(test)
    done = run_pytest(project)
    assert done.returncode != 0
    _, *told = done.stdout.split(" ERROR collecting ")
    assert [message in of_one for (_, message), of_one in zip(WRONG_USE, told, strict=True)] == [True] * len(WRONG_USE)


def test_the_plugin_is_inert_unless_it_is_used(project: Path) -> None:
    (project / "test_it.py").write_text(
        "import sys\ndef test_it(): assert not [n for n in sys.modules if n.startswith(('convoschema._', 'hypothesis.strategies'))]"
    )
    done = run_pytest(project, "-p", "no:hypothesispytest")
    assert done.returncode == 0, done.stdout
    assert "convoschema_fixtures(*patterns, model" in run_pytest(project, "--markers").stdout


def test_an_assertion_tells_the_problems(catalog_of: CatalogOf) -> None:
    assert_conforms({"code": "x"}, "Wrapup")
    assert_conforms({"end_time": None}, "Wrapup", naming="sdk", profile="strict")
    with pytest.raises(AssertionError) as caught:
        assert_conforms(b'{"code": 7}', "Wrapup", profile="lenient")
    assert str(caught.value) == (
        "the payload is not a valid Wrapup (lenient): 1 problem\n  /code: type: expected a string, got an integer"
    )
    with pytest.raises(AssertionError, match="got an integer: 7"):
        assert_conforms(7, "Mine", catalog=catalog_of(Mine={"type": "object"}), show_values=True)
