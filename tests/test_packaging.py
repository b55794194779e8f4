"""The wheel, the wheel from the sdist and the editable install all find the schemas, each in its own environment."""

from __future__ import annotations

import json
import os
import re
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

pytestmark = pytest.mark.packaging

PROBE = (
    "import json, convoschema; from convoschema._schema.catalog import bundled_root; "
    "print(json.dumps([convoschema.__file__, str(bundled_root()), convoschema.models(), "
    "convoschema.is_valid(b'{}', 'Conversation'), "
    "[convoschema.EventValidator().is_valid({'topicName': 'v2.users.x.presence', 'eventBody': body}) "
    "for body in ({'source': 'x'}, {'source': 7})]]))"
)


def call(*command: str | Path, cwd: Path, umask: int = -1, **variables: str) -> str:
    # What builds and what is installed here are copies, which would be measured as code without tests.
    env = {name: value for name, value in os.environ.items() if not name.startswith("COV")} | variables
    arguments = [str(part) for part in command]
    done = subprocess.run(arguments, check=False, capture_output=True, text=True, cwd=cwd, env=env, umask=umask)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def environment(folder: Path, *install: str | Path) -> Path:
    """Return the Python of a fresh environment with this package; its dependencies come from the one that runs."""
    venv.create(folder)
    python = folder / "bin" / "python"
    purelib = Path(call(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip())
    (purelib / "dependencies.pth").write_text(sysconfig.get_path("purelib"))
    pip: tuple[str | Path, ...] = (sys.executable, "-m", "pip", "--python", python)
    call(*pip, "install", "--no-deps", "--no-index", "--no-build-isolation", *install, cwd=folder)
    return python


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of what the repository holds, without what was built in it."""
    copy = tmp_path_factory.mktemp("source") / "convoschema"
    shutil.copytree(REPOSITORY, copy, ignore=shutil.ignore_patterns(".*", "build", "dist", "__pycache__"))
    return copy


def built(kind: str, source: Path, out: Path, umask: int = -1, **variables: str) -> Path:
    """Return what is built of a kind, ``sdist`` or ``wheel``, in a folder of its own."""
    command = (sys.executable, "-m", "build", "--no-isolation", f"--{kind}", "--outdir", out, source)
    call(*command, cwd=source, umask=umask, **variables)
    [archive] = [*out.glob("*.tar.gz"), *out.glob("*.whl")]
    return archive


@pytest.fixture(scope="module")
def sdist(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built("sdist", source, tmp_path_factory.mktemp("sdist"))


@pytest.fixture(scope="module")
def wheel(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built("wheel", source, tmp_path_factory.mktemp("wheel"))


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
    for name in ("schemas/conversation/Participant.json", "tests/test_packaging.py", "LICENSE", "SECURITY.md"):
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


@pytest.fixture
def elsewhere(sdist: Path, tmp_path: Path) -> Path:
    """Return what the source archive holds, in another folder, of another time, for nobody else to read."""
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    [folder] = tmp_path.iterdir()
    for path in folder.rglob("*"):
        path.chmod(path.stat().st_mode & 0o700)
        os.utime(path, (1_000_000_000, 1_000_000_000))
    return folder


OTHERWISE = {"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C"}


@pytest.mark.parametrize("kind", ["sdist", "wheel"])
def test_the_same_bytes_are_built_whatever_the_folder_and_its_times_and_the_environment(
    kind: str, elsewhere: Path, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    first: Path = request.getfixturevalue(kind)
    again = built(kind, elsewhere, tmp_path / "again", umask=0o077, **OTHERWISE, TMPDIR=str(tmp_path))
    assert (again.name, again.read_bytes()) == (first.name, first.read_bytes())


def test_the_files_of_a_wheel_have_the_date_that_is_asked_for(elsewhere: Path, tmp_path: Path) -> None:
    dated = [built("wheel", elsewhere, tmp_path / name, SOURCE_DATE_EPOCH="1767225600") for name in ("one", "two")]
    assert dated[0].read_bytes() == dated[1].read_bytes()
    assert {entry.date_time[:3] for entry in zipfile.ZipFile(dated[0]).infolist()} == {(2026, 1, 1)}


def test_what_the_container_file_copies_is_all_that_a_wheel_needs(source: Path, wheel: Path, tmp_path: Path) -> None:
    text = (REPOSITORY / "Containerfile").read_text("utf-8")
    alone = tmp_path / "alone"
    alone.mkdir()
    for line in re.findall(r"^COPY (?!--from)(.*)$", text, re.MULTILINE):
        for name in line.split()[:-1]:
            (shutil.copytree if (source / name).is_dir() else shutil.copy)(source / name, alone / name)
    assert built("wheel", alone, tmp_path / "out").read_bytes() == wheel.read_bytes()
