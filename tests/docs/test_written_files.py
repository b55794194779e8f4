"""A folder that is written anew: what is gone goes, what is somebody else's stays."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from convoschema.docs.pages.written_files import LIST, Written, write_files

FIRST = {"index.html": "one", "models/Gone.html": "gone", "schemas/own/mine/Gone.json": "{}", "data/x.js": "\udc80é"}
SECOND = {"index.html": "two", "models/Here.html": "here", "data/x.js": "\udc80é"}


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """Return a folder with a first build."""
    assert write_files(FIRST.items(), tmp_path) == Written(5, 0)
    return tmp_path


def test_what_is_not_written_again_goes_with_the_folders_that_it_leaves_empty(first: Path) -> None:
    assert write_files(SECOND.items(), first) == Written(4, 2)
    assert files_in(first) == {*SECOND, LIST}
    assert not (first / "schemas").exists()
    assert write_files(SECOND.items(), first) == Written(4, 0)


def test_files_of_others_stay(first: Path) -> None:
    (first / "models" / "Mine.html").write_text("mine")
    (first / "schemas" / "own" / "notes.txt").write_text("mine")
    (first / "models" / "Gone.html").write_text("changed by hand")
    write_files(SECOND.items(), first)
    assert files_in(first) == {*SECOND, LIST, "models/Mine.html", "models/Gone.html", "schemas/own/notes.txt"}


def test_what_is_gone_already_or_is_a_link_now_is_left_alone(
    first: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    for name in ("Gone.html", "Gone.json"):
        (elsewhere / name).write_text(FIRST["models/Gone.html"] if name.endswith("html") else "{}")
    (first / "models" / "Gone.html").unlink()
    (first / "models" / "Gone.html").symlink_to(elsewhere / "Gone.html")
    mine = first / "schemas" / "own" / "mine"
    (mine / "Gone.json").unlink()
    mine.rmdir()
    mine.symlink_to(elsewhere, target_is_directory=True)
    assert write_files(SECOND.items(), first) == Written(4, 0)
    assert files_in(elsewhere) == {"Gone.html", "Gone.json"}


@pytest.mark.parametrize(
    "name", ["../out.html", "/etc/hosts", "models/../../out.html", "c:\\out.html", "models//x", "."]
)
def test_a_list_leads_to_nothing_outside(name: str, first: Path) -> None:
    outside = first.parent / "out.html"
    outside.write_text("gone")
    listed = json.loads((first / LIST).read_text())
    (first / LIST).write_text(json.dumps({name: listed["models/Gone.html"]}))
    assert write_files(SECOND.items(), first).removed == 0
    assert outside.exists()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"models/Gone.html": 7}', "[" * 100_000])
def test_a_list_that_is_none_counts_for_nothing(text: str, first: Path) -> None:
    (first / LIST).write_text(text)
    assert write_files(SECOND.items(), first).removed == 0
    assert (first / "models" / "Gone.html").exists()


def test_a_name_that_some_systems_take_for_a_new_one_stays(first: Path) -> None:
    assert write_files({"models/GONE.html": "gone"}.items(), first).removed == 3
    assert "models/Gone.html" in files_in(first)
