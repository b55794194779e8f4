"""Reading the model files of an SDK: a package of the same form, made here. The real one is in test_real_sdk.py."""

from __future__ import annotations

import io
import os
import tarfile
import zipfile
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from typing import Any

import pytest

from convoschema.comparison.facts import ModelFacts, PropertyFacts
from convoschema.comparison.sources import sdk
from convoschema.comparison.sources.errors import SourceError
from convoschema.comparison.sources.sdk import read_sdk
from convoschema.comparison.sources.swagger import read_swagger
from tests.conftest import Run

PACKAGE = "PureCloudPlatformClientV2"
CALL = """
class Other:
    x = 1

class Call(object):
    def __init__(self):
        self.unrelated = 1
        self.swagger_types = {'id': 'str', 'state': 'str', 'count': 'int', 'share': 'float', 'held': 'bool',
            'start_time': 'datetime', 'day': 'date', 'data': 'object', 'segments': 'list[Segment]',
            'tags': 'list[str]', 'attributes': 'dict(str, str)', 'deep': 'dict(str, list[Segment])', 'call': 'Call'}
        self.attribute_map = {'id': 'id', 'state': 'state', 'count': 'count', 'share': 'share', 'held': 'held',
            'start_time': 'startTime', 'day': 'day', 'data': 'data', 'segments': 'segments', 'tags': 'tags',
            'attributes': 'attributes', 'deep': 'deep', 'call': 'call'}

    @property
    def state(self):
        return self._state

    @state.setter
    def state(self, state):
        allowed_values = ["alerting", "connected"]
        self._state = state
"""
SEGMENT = "class Segment(object):\n    def __init__(self):\n        self.swagger_types = {}\n        self.attribute_map = {}\n"
FILES = {
    "models/__init__.py": "from .call import Call\nfrom .segment import Segment\nfrom .other import Unreached\n",
    "models/call.py": CALL,
    "models/segment.py": SEGMENT,
    "configuration.py": 'return "SDK Package Version: 42.0.1".format()',
}


def directory(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / PACKAGE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder


def wheel(folder: Path, files: dict[str, str]) -> Path:
    path = folder / "sdk.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(f"{PACKAGE}/{name}", text)
    return path


def sdist(folder: Path, files: dict[str, str]) -> Path:
    path = folder / "sdk.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        for name, text in {**files, "setup.py": ""}.items():
            member = tarfile.TarInfo(f"sdk-42/{PACKAGE}/{name}")
            member.size = len(text)
            archive.addfile(member, io.BytesIO(text.encode()))
    return path


@pytest.mark.parametrize("form", [directory, wheel, sdist])
def test_the_files_state_names_types_timestamps_and_enumerations(form: Any, tmp_path: Path) -> None:
    facts = read_sdk(str(form(tmp_path, FILES)), ["Call", "NotThere"])
    assert facts.release == "42.0.1"
    assert facts.aspects == frozenset()
    assert facts.models == {
        "Call": ModelFacts(
            {
                "id": PropertyFacts("string"),
                "state": PropertyFacts("string", None, ("alerting", "connected")),
                "count": PropertyFacts("integer"),
                "share": PropertyFacts("number"),
                "held": PropertyFacts("boolean"),
                "startTime": PropertyFacts("string", "date-time"),
                "day": PropertyFacts("string", "date"),
                "data": PropertyFacts("object"),
                "segments": PropertyFacts("array of Segment"),
                "tags": PropertyFacts("array of string"),
                "attributes": PropertyFacts("map of string"),
                "deep": PropertyFacts("map of array of Segment"),
                "call": PropertyFacts("Call"),
            }
        ),
        "Segment": ModelFacts({}),
    }


def test_the_package_itself_may_be_named(tmp_path: Path) -> None:
    assert set(read_sdk(str(directory(tmp_path, FILES) / PACKAGE), ["Call"]).models) == {"Call", "Segment"}


def test_the_release_may_be_unknown(tmp_path: Path) -> None:
    assert read_sdk(str(directory(tmp_path, {**FILES, "configuration.py": ""})), ["Call"]).release is None


class Installed:
    version = "42.0.1"

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def locate_file(self, name: str) -> Path:
        return self._folder / name


def test_an_installed_sdk_is_found_without_importing_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    directory(tmp_path, FILES)
    monkeypatch.setattr(sdk, "distribution", lambda _: Installed(tmp_path))
    assert read_sdk("installed", ["Segment"]).source == "SDK purecloudplatformclientv2 42.0.1"


def test_an_sdk_that_is_not_installed_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_: str) -> None:
        raise PackageNotFoundError

    monkeypatch.setattr(sdk, "distribution", missing)
    with pytest.raises(SourceError, match="pip install purecloudplatformclientv2"):
        read_sdk("installed", [])


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({}, r"no SDK, since .*models/__init__\.py is missing"),
        ({**FILES, "models/call.py": "class Call"}, "the file of Call has another form"),
        ({**FILES, "models/call.py": "x = 1"}, "the file of Call has another form"),
        ({**FILES, "models/call.py": "class Call:\n    pass"}, "the file of Call has another form"),
        (
            {**FILES, "models/call.py": CALL.replace('["alerting", "connected"]', "None")},
            "the file of Call has another form",
        ),
        (
            {**FILES, "models/call.py": CALL.replace("{'id'", "['id'").replace("}", "]")},
            "the file of Call has another form",
        ),
        ({**FILES, "models/call.py": CALL.replace("'count': 'count', ", "")}, "the file of Call has another form"),
        ({name: text for name, text in FILES.items() if name != "models/segment.py"}, "segment.py is missing"),
    ],
)
def test_what_is_no_sdk_is_told(files: dict[str, str], message: str, tmp_path: Path) -> None:
    for form in (directory, wheel, sdist):
        with pytest.raises(SourceError, match=message):
            read_sdk(str(form(tmp_path, files)), ["Call"])


@pytest.mark.parametrize("form", [wheel, sdist])
def test_a_damaged_archive_is_told(form: Any, tmp_path: Path) -> None:
    path = form(tmp_path, {**FILES, "filler": "x" * 10_000})
    content = bytearray(path.read_bytes())
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(SourceError):
        read_sdk(str(path), ["Call"])
    content[60:200] = bytes(140)
    path.write_bytes(content)
    with pytest.raises(SourceError):
        read_sdk(str(path), ["Call"])


def test_a_pipe_is_no_sdk_and_no_swagger_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(SourceError, match="neither a directory nor a wheel"):
        read_sdk(str(tmp_path / "pipe"), ["Call"])
    with pytest.raises(SourceError, match="no regular file"):
        read_swagger(tmp_path / "pipe")


def test_the_package_may_be_the_working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(directory(tmp_path, FILES) / PACKAGE)
    assert set(read_sdk(".", ["Call"]).models) == {"Call", "Segment"}
    with pytest.raises(SourceError, match="neither a directory nor a wheel"):
        read_sdk("", ["Call"])


def test_a_place_that_is_nothing_known_is_unreadable_input(run: Run, folder: Path) -> None:
    (folder / "file").write_text("x")
    for place in ("nowhere", "file"):
        done = run("drift", "--sdk", place)
        assert (done.code, done.out) == (3, "")
        assert done.err.startswith(f"Error: {place}: neither a directory nor a wheel")
