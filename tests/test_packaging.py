"""The wheel, the wheel from the sdist and the editable install all find the schemas, each in its own environment."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path
from typing import Any

import pytest

import convoschema
from tests.cases import REPOSITORY

PROBE = (
    "import json, convoschema; from convoschema._schema.catalog import bundled_root; "
    "print(json.dumps([convoschema.__file__, str(bundled_root()), convoschema.models(), "
    "convoschema.is_valid(b'{}', 'Conversation'), "
    "[convoschema.EventValidator().is_valid({'topicName': 'v2.users.x.presence', 'eventBody': body}) "
    "for body in ({'source': 'x'}, {'source': 7})]]))"
)


def call(*command: str | Path, cwd: Path) -> str:
    # What builds and what is installed here are copies, which would be measured as code without tests.
    env = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    arguments = [str(part) for part in command]
    done = subprocess.run(arguments, check=False, capture_output=True, text=True, cwd=cwd, env=env)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def environment(folder: Path, *install: str | Path) -> Path:
    """Return the Python of a fresh environment with this package; its dependencies come from the one that runs."""
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    purelib = Path(call(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip())
    (purelib / "dependencies.pth").write_text(sysconfig.get_path("purelib"))
    call(python, "-m", "pip", "install", "--no-deps", "--no-index", "--no-build-isolation", *install, cwd=folder)
    return python


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of what the repository holds, without what was built in it."""
    copy = tmp_path_factory.mktemp("source") / "convoschema"
    shutil.copytree(REPOSITORY, copy, ignore=shutil.ignore_patterns(".*", "build", "dist", "__pycache__"))
    return copy


@pytest.fixture(scope="module")
def sdist(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("sdist")
    call(sys.executable, "-m", "build", "--no-isolation", "--sdist", "--outdir", out, source, cwd=out)
    [archive] = out.glob("*.tar.gz")
    return archive


@pytest.fixture(scope="module")
def wheel(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    call(sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", out, source, cwd=out)
    [archive] = out.glob("*.whl")
    return archive


def probe(python: Path, folder: Path) -> list[Any]:
    found: list[Any] = json.loads(call(python, "-c", PROBE, cwd=folder))
    assert found[2:] == [list(convoschema.models()), True, [True, False]]
    assert (python.parent / "convoschema").exists()
    assert call(python.parent / "convoschema", "--version", cwd=folder).startswith(
        f"convoschema {convoschema.__version__}, "
    )
    return found


def test_the_wheel(wheel: Path, tmp_path: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "convoschema/schemas/conversation/Participant.json" in names
    assert {f"convoschema/cli/reporters/report.{part}" for part in ("html", "css", "js")} <= set(names)
    assert "convoschema/py.typed" in names
    assert {"convoschema/docs/templates/model.html", "convoschema/docs/static/checker/reading.js"} <= {*names}
    assert not [name for name in names if name.startswith(("tests", "tools", "schemas", "examples"))]
    python = environment(tmp_path / "env", wheel)
    file, root, *_ = probe(python, tmp_path)
    assert str(tmp_path) in file
    assert root == str(Path(file).parent / "schemas")


def test_the_wheel_from_the_sdist(sdist: Path, tmp_path: Path) -> None:
    names = tarfile.open(sdist).getnames()  # noqa: SIM115 - closed with the process
    top = sdist.name.removesuffix(".tar.gz")
    for name in ("schemas/conversation/Participant.json", "tests/test_packaging.py", "LICENSE", "README.md"):
        assert f"{top}/{name}" in names
    python = environment(tmp_path / "env", sdist)
    file, root, *_ = probe(python, tmp_path)
    assert root == str(Path(file).parent / "schemas")


def test_an_editable_install(source: Path, tmp_path: Path) -> None:
    python = environment(tmp_path / "env", "--editable", source)
    file, root, *_ = probe(python, tmp_path)
    assert file == str(source / "src" / "convoschema" / "__init__.py")
    assert root == str(source / "schemas")


def test_the_wheel_holds_what_the_schema_files_give(wheel: Path) -> None:
    from convoschema._checking.prebuilt import prebuilt_files

    archive = zipfile.ZipFile(wheel)
    names = {name for name in archive.namelist() if name.startswith("convoschema/prebuilt/")}
    assert {name: archive.read(name) for name in names} == {
        f"convoschema/prebuilt/{name}": content for name, content in prebuilt_files().items()
    }
