"""A large array is checked slice by slice, and nobody can tell but by the memory that it takes."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import convoschema
from convoschema._options import Naming
from convoschema.cli.check import array_slices
from convoschema.cli.check.array_slices import array_slices as slices_of
from convoschema.cli.check.checker import Checker
from convoschema.cli.check.target import RunOptions, Target
from convoschema.cli.results import Result

CATALOG = convoschema.Catalog.bundled()
EACH = Target("Participant", "strict", each=True)
AT = Target("Call", "strict", each=True, at=("x~/y", "z"))
ITEMS = st.sampled_from(
    [
        '{"purpose": "agent"}',
        '{"purpose": "agent",\n"attributes": {"ä\\n": "é", "]": "[,"}}',
        '{"calls": [{"state": "x"}, {"held": 7}], "naïve": 1}',
        '{"startTime": "x"}',
        '{"x~/y": {"z": {"held": "yes"}}}',
        '{"x~/y": {"z": {}}}',
        "7",
        "-12.5e3",
        "[]",
        "null",
        '"\\"]"',
        "[" * 126 + "]" * 126,
    ]
)
BROKEN = st.sampled_from(["", "NaN", '"\\ud800"', "01", "{'a': 1}", "[" * 127 + "]" * 127, "1 2", "]", "[", '"', "\t"])
BETWEEN = st.sampled_from([",", ", ", " ,\n", ",\r\n\t"])


@st.composite
def texts(draw: st.DrawFn) -> bytes:
    items = draw(st.lists(ITEMS | st.sampled_from(['{"purpose": "agent"}']), max_size=12))
    if draw(st.booleans()) and draw(st.booleans()):
        items.insert(draw(st.integers(0, len(items))), draw(BROKEN))
    start, end = draw(st.sampled_from([("[", "]"), (" \n[\n", "\n]\n "), ("[", ""), ("", ""), ("[", "]]"), ("{", "}")]))
    return f"{start}{draw(BETWEEN).join(items)}{end}".encode()


def checked(text: bytes, target: Target) -> list[tuple[int, list[Result]]]:
    checker = Checker(RunOptions(CATALOG, Naming.WIRE, of_all=True))
    parts = list(checker.check_text("a.json", target, text))
    return [(sum(part.checked for part in parts), [result for part in parts for result in part.results])]


@given(texts(), st.integers(1, 60), st.sampled_from([EACH, AT]))
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_slices_give_the_same_results(monkeypatch: pytest.MonkeyPatch, text: bytes, size: int, target: Target) -> None:
    monkeypatch.setattr(array_slices, "_SIZE", len(text))
    whole = checked(text, target)
    monkeypatch.setattr(array_slices, "_SIZE", size)
    assert checked(text, target) == whole


def test_slices_hold_each_item_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(array_slices, "_SIZE", 8)
    text = b'[1, 22 ,\n"\xc3\xa4", {"a": [1, 2, 3, 4]}, 5]'
    slices = list(slices_of(text) or ())
    assert len(slices) > 1
    assert [item for part in slices for item in json.loads(part.text)] == json.loads(text)
    assert [part.first for part in slices] == [
        sum(len(json.loads(part.text)) for part in slices[:number]) for number in range(len(slices))
    ]


@pytest.mark.parametrize(
    "text",
    [b"{}" + b" " * 9, b"[" + b" " * 9, b"[]" + b" " * 9, b"[1, 2, 3, 4, 5", b"[1, 2, 3, 4, 5] 6", b"[1, 2, 3,]"],
)
def test_what_is_no_large_array_has_no_slices(text: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    assert slices_of(text) is None
    monkeypatch.setattr(array_slices, "_SIZE", 4)
    assert slices_of(text) is None
