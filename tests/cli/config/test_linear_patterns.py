"""Patterns of files match what pathspec says, in time that none of them makes explode."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pathspec import GitIgnoreSpec

from convoschema.cli.config.linear_patterns import linear
from convoschema.cli.config.toml_values import SettingError, file_pattern

PARTS = ["*", "*", "a", "b", "?", "[ab]", "[!a]", "**", "/", "/", "**/", "/**/", "\\*", ".", "!", "#", "[^b-]", " "]
PATTERNS = st.lists(st.sampled_from(PARTS), min_size=1, max_size=9).map("".join)
NAMES = st.lists(st.sampled_from(["a", "b", "ab", "ba", "*", "-", "a.b", "aab", "bab"]), min_size=1, max_size=6)


@given(PATTERNS, st.lists(NAMES.map("/".join), min_size=1, max_size=8))
@settings(max_examples=300)
def test_a_pattern_matches_what_it_did(pattern: str, paths: list[str]) -> None:
    try:
        ours = file_pattern(pattern)
    except SettingError:
        return
    theirs = GitIgnoreSpec.from_lines([pattern])
    for path in paths:
        # Brackets of pathspec match a slash, which those of git never do.
        if "[!a]" not in pattern and "[^b-]" not in pattern:
            assert ours.match_file(path) == theirs.match_file(path), (pattern, path)
        else:
            assert ours.match_file(path) <= theirs.match_file(path), (pattern, path)


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*a" * 12 + "*b", "a" * 200),
        ("*?" * 12 + "*b", "a" * 200),
        ("*[a]" * 12 + "*b", "a" * 200),
        ("x/" + "*a" * 12 + "*b/y", "x/" + "a" * 200 + "/y"),
        ("**/a/" * 12 + "b", "a/" * 300 + "a"),
        ("**/*a*a*a/" * 6 + "b", ("a" * 20 + "/") * 60 + "a"),
        ("***" * 30 + "b", "a" * 200),
    ],
)
def test_no_pattern_takes_exponential_time(pattern: str, path: str) -> None:
    spec = file_pattern(pattern)
    start = process_time()
    assert not spec.match_file(path)
    assert process_time() - start < 1


def test_line_feeds_in_names_are_letters() -> None:
    assert file_pattern("**/a/**/b").match_file("x\n/y/a/\n/b")
    assert file_pattern("*a*b").match_file("\na\nb")


def test_an_expression_in_another_form_is_left_as_it_is() -> None:
    assert linear("^(?:a|b)[^/]*c$") == "^(?:a|b)[^/]*c$"
    assert linear(".") == "."
