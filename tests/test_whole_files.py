"""Files are written whole or not at all."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from convoschema._whole_files import begin, write_whole


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_is_there_stays_until_the_new_file_is_whole(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text("old")
    draft = begin(file)
    draft.stream.write("ä\udcff\n")
    draft.stream.flush()
    assert file.read_text() == "old"
    draft.keep()
    draft.drop()
    assert file.read_bytes() == "ä\\udcff\n".encode()
    assert names_in(tmp_path) == ["a.json"]


def test_a_dropped_draft_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("old")
    draft = begin(tmp_path / "a.json")
    draft.stream.write("new")
    draft.drop()
    draft.drop()
    assert (names_in(tmp_path), (tmp_path / "a.json").read_text()) == (["a.json"], "old")


def test_permissions_are_kept_and_new_files_have_usual_ones(tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.write_text("x")
    old.chmod(0o640)
    before = os.umask(0o027)
    try:
        write_whole(old, "y")
        write_whole(tmp_path / "new", "y")
    finally:
        os.umask(before)
    assert (mode_of(old), mode_of(tmp_path / "new")) == (0o640, 0o640)
    assert old.read_text() == "y"


def test_links_stay_links(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to("folder/target")
    for text in ("new", "newer"):
        write_whole(tmp_path / "link", text)
        assert (tmp_path / "link").is_symlink()
        assert (tmp_path / "folder" / "target").read_text() == text


def test_the_longest_name_is_written(tmp_path: Path) -> None:
    write_whole(tmp_path / ("ä" * 127), "x")
    assert names_in(tmp_path) == ["ä" * 127]


def test_a_pipe_is_written_into(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    heard: list[str] = []
    reading = threading.Thread(target=lambda: heard.append((tmp_path / "pipe").read_text()))
    reading.start()
    write_whole(tmp_path / "pipe", "x")
    reading.join(20)
    assert heard == ["x"]
    assert names_in(tmp_path) == ["pipe"]


def test_what_a_process_has_open_is_appended_to(tmp_path: Path) -> None:
    with (tmp_path / "out").open("w") as out:
        out.write("first ")
        out.flush()
        write_whole(Path(f"/proc/self/fd/{out.fileno()}"), "second")
    assert (tmp_path / "out").read_text() == "first second"


@pytest.mark.parametrize("name", ["gone/a", ".", "a" * 300])
def test_what_can_not_be_written_leaves_nothing(name: str, tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"\[Errno"):
        write_whole(tmp_path / name, "x")
    assert names_in(tmp_path) == []


def test_an_impossible_name(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"null (byte|character)"):
        write_whole(tmp_path / "a\0", "x")


def test_a_file_that_may_not_be_written_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_text("old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(PermissionError, match="permission denied"):
        write_whole(tmp_path / "a", "new")
    assert (names_in(tmp_path), (tmp_path / "a").read_text()) == (["a"], "old")


def test_a_place_that_is_taken_meanwhile(tmp_path: Path) -> None:
    draft = begin(tmp_path / "a")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b").touch()
    with pytest.raises(OSError, match=r"\[Errno"):
        draft.keep()
    assert names_in(tmp_path) == ["a"]
