from __future__ import annotations

import pytest

from convoschema._plurals import counted, noun


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "0 problems"), (1, "1 problem"), (2, "2 problems"), (1_000, "1,000 problems")],
)
def test_a_noun_goes_by_its_number(number: int, words: str) -> None:
    assert counted(number, "problem") == words
    assert noun(number, "problem") == words.split()[1]


def test_a_plural_may_be_one_of_its_own() -> None:
    assert [counted(number, "property", "properties") for number in (1, 2)] == ["1 property", "2 properties"]
