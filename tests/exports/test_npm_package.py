"""The npm package, installed as its users install it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import convoschema
from tests.cases import REPOSITORY
from tests.exports.conftest import Node
from tests.exports.verdicts import disagreements, payloads

pytestmark = pytest.mark.node

HERE = Path(__file__).parent
TSC = ("tsc", "--strict", "--target", "es2022", "--module", "nodenext", "--resolveJsonModule", "--types", "node")


@pytest.fixture(scope="module")
def installed(node: Node, tmp_path_factory: pytest.TempPathFactory) -> Node:
    """Return the folder in which the package is installed, from what npm packs."""
    package = tmp_path_factory.mktemp("package")
    tool = REPOSITORY / "tools" / "npm_package.py"
    subprocess.run([sys.executable, tool, "--output", package], check=True)
    [packed] = json.loads(node.run("npm", "pack", str(package), "--json"))
    node.run("npm", "install", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", packed["filename"])
    return node


def test_typescript_and_ajv_read_it(installed: Node) -> None:
    (installed.folder / "user.mts").write_bytes((HERE / "package_user.mts").read_bytes())
    installed.run(*TSC, "user.mts")
    asked = payloads("Participant")
    answer = json.loads(installed.run("node", "user.mjs", installed.write("payloads.json", asked)))
    for profile in ("strict", "lenient"):
        assert list(disagreements("Participant", profile, answer[profile], asked)) == []
        assert {*answer[profile]} == {True, False}


def test_the_examples_of_every_model_are_of_its_type(installed: Node) -> None:
    catalog = convoschema.Catalog.bundled()
    rows = [
        f"export const {model}_{number}: {home}.{model} = {json.dumps(example)};"
        for home in ("types", "lenient")
        for model in catalog.models
        for number, example in enumerate(catalog.read(model)["examples"])
    ]
    halves = {"standard": rows[: len(rows) // 2], "lenient": rows[len(rows) // 2 :]}
    imports = ['import type * as types from "convoschema";', 'import type * as lenient from "convoschema/lenient";']
    for name, half in halves.items():
        (installed.folder / f"{name}.mts").write_text("\n".join([*imports, *half]), "utf-8")
    installed.run(*TSC, "--noEmit", "standard.mts", "lenient.mts")


def test_it_has_a_schema_for_each_model_and_profile(installed: Node) -> None:
    package = installed.folder / "node_modules" / "convoschema"
    found = {path.relative_to(package).as_posix() for path in package.glob("*/*.json")}
    profiles = ("lenient", "standard", "strict", "write")
    assert found == {f"{profile}/{model}.json" for profile in profiles for model in convoschema.models()}
    assert json.loads((package / "package.json").read_text("utf-8"))["version"] == convoschema.__version__
