"""What pyright makes of the types; mypy reads ``typing_examples.py`` with all other code."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable

import pytest

from convoschema import Catalog
from tests.cases import REPOSITORY

CATALOG = Catalog.bundled()
STRICT = {"typeCheckingMode": "strict", "reportUnnecessaryTypeIgnoreComment": "error"}

Pyright = Callable[[str], list[str]]


@pytest.fixture(scope="module")
def pyright(tmp_path_factory: pytest.TempPathFactory) -> Pyright:
    folder = tmp_path_factory.mktemp("pyright")
    npm = shutil.which("npm")
    assert npm is not None
    subprocess.run([npm, "install", "--prefix", folder, "--no-audit", "--no-fund", "pyright@1"], check=True)
    program = folder / "node_modules" / ".bin" / "pyright"

    def check(text: str) -> list[str]:
        checked = folder / "checked"
        checked.mkdir(exist_ok=True)
        (checked / "pyrightconfig.json").write_text(json.dumps(STRICT), "utf-8")
        (checked / "module.py").write_text(text, "utf-8")
        command = [str(program), "--outputjson", "--pythonpath", sys.executable, "--project", str(checked)]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        report = json.loads(done.stdout)
        assert report["summary"]["filesAnalyzed"] == 1
        return [f"{one['range']['start']['line'] + 1}: {one['message']}" for one in report["generalDiagnostics"]]

    return check


@pytest.mark.node
def test_what_users_write_is_read_alike_by_pyright(pyright: Pyright) -> None:
    # An error that is not there where one is expected is one too.
    assert pyright((REPOSITORY / "tests" / "typing_examples.py").read_text("utf-8")) == []


@pytest.mark.node
@pytest.mark.parametrize("home", ["convoschema.types", "convoschema.types.lenient"])
def test_the_examples_of_every_model_are_of_its_type(home: str, pyright: Pyright) -> None:
    rows = [
        f"{model.lower()}_{number}: types.{model} = {example!r}"
        for model in CATALOG.models
        for number, example in enumerate(CATALOG.read(model)["examples"])
    ]
    assert len(rows) > len(CATALOG.models)
    assert pyright("\n".join([f"import {home} as types", *rows])) == []


@pytest.mark.node
def test_a_payload_of_another_model_is_not_of_the_type(pyright: Pyright) -> None:
    [found] = pyright("from convoschema import types\nx: types.Participant = {'calls': [{'state': 'hovering'}]}")
    assert "Literal['hovering']" in found
