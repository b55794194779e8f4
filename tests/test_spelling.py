from __future__ import annotations

import pytest

from convoschema._spelling import closest, did_you_mean


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("conected", "connected"),  # one character too few
        ("connnected", "connected"),  # one too many
        ("connacted", "connected"),  # one wrong
        ("cnonected", "connected"),  # two swapped
        ("Connected", "connected"),  # case
        ("start_time", "startTime"),  # separators
        ("connected", "connected"),
        ("xonnectex", None),  # two edits
        ("disconnect", None),
        ("ab", None),  # too short to guess
        ("", None),
    ],
)
def test_the_closest_word(word: str, meant: str | None) -> None:
    assert closest(word, ("startTime", "connected", "abc")) == meant


def test_a_difference_in_case_beats_an_edit() -> None:
    assert closest("PARKED", ("parke", "PARKE", "parked")) == "parked"


def test_whether_a_word_was_meant_is_asked_only_if_there_is_one() -> None:
    assert did_you_mean("connected", "known: 2 words") == "did you mean 'connected'?"
    assert did_you_mean("") == "did you mean ''?"
    assert did_you_mean(None, "known: 2 words") == "known: 2 words"
    assert did_you_mean(None) == ""
