"""The tools on Node.js that exports are for, installed once for all of their tests."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

PACKAGES = (
    "@asyncapi/parser@3",
    "@sourcemeta/jsonschema@16",
    "@types/node@20",
    "ajv@8",
    "ajv-formats@3",
    "json-schema-to-typescript@16",
    "typescript@7",
)


@dataclass(frozen=True)
class Node:
    """A folder with packages, and what runs them."""

    folder: Path

    def run(self, *command: str) -> str:
        """Run a program of Node's or of a package, and return what it prints."""
        program = self.folder / "node_modules" / ".bin" / command[0]
        found = str(program) if program.exists() else shutil.which(command[0])
        assert found is not None
        done = subprocess.run([found, *command[1:]], check=False, capture_output=True, text=True, cwd=self.folder)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def script(self, path: Path, *arguments: str) -> Any:
        """Run a script of ours, and return the JSON that it prints."""
        shutil.copy(path, self.folder)
        return json.loads(self.run("node", path.name, *arguments))

    def write(self, name: str, value: Any) -> str:
        """Write JSON data to a file, and return its name."""
        (self.folder / name).write_text(json.dumps(value), "utf-8")
        return name


@pytest.fixture(scope="session")
def node(tmp_path_factory: pytest.TempPathFactory) -> Node:
    folder = tmp_path_factory.mktemp("node")
    Node(folder).run(
        "npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", str(folder), *PACKAGES
    )
    return Node(folder)
