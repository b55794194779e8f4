from __future__ import annotations

import os

import pytest

from convoschema.cli.reporters import RunInfo
from tests.cli.reporters.results import RUN


@pytest.mark.parametrize(
    ("source", "relative", "uri"),
    [
        ("fixtures/a.json", "fixtures/a.json", "fixtures/a.json"),
        ("/repo/fixtures/a.json", "fixtures/a.json", "fixtures/a.json"),
        ("/elsewhere/a b.json", "/elsewhere/a b.json", "file:///elsewhere/a%20b.json"),
        ("../a.json", "../a.json", "../a.json"),
        ("c:#?%ä.json", "c:#?%ä.json", "c%3A%23%3F%25%C3%A4.json"),
        (os.fsdecode(b"\xff.json"), os.fsdecode(b"\xff.json"), "%FF.json"),
    ],
)
def test_files_are_named_from_the_root(source: str, relative: str, uri: str) -> None:
    assert (RUN.relative(source), RUN.uri(source)) == (relative, uri)


def test_a_run_that_begins_now_is_in_the_working_directory() -> None:
    assert RunInfo.now().relative(f"{os.getcwd()}/a.json") == "a.json"  # noqa: PTH109 - as a user would write it
