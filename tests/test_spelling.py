from __future__ import annotations

import pytest

from convoschema._spelling import closest


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
