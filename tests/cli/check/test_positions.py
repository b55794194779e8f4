"""Positions of problems, against a printer that knows where it has put what."""

from __future__ import annotations

import json
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from convoschema import Problem, ProblemCode, Validator
from convoschema._schema.pointers import to_pointer
from convoschema.cli.check import positions
from convoschema.cli.check.positions import Locator, locate
from convoschema.cli.results import Position
from tests.cases import members
from tests.costs import seconds

Path = tuple[str | int, ...]

BLANKS = st.text(" \t\r\n", max_size=4)
NAMES = st.sampled_from(["", "0", "1", "a", "ab", "é", "日本", "😀", '"', "\\", "/", "~", "\n", "a\tb"])
SCALARS = st.sampled_from([None, True, False, 0, -1, 1.5, 1e300, 123456789012345678, "", "x", "é😀\n", '{"a": [', "]}"])
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4), max_leaves=12
)


class Printer:
    """Prints JSON in odd ways, and remembers where it put each value and key: the last ones, if there are several."""

    def __init__(self, data: st.DataObject) -> None:
        self.text = ""
        self.values: dict[Path, int] = {}
        self.keys: dict[Path, int] = {}
        self._data = data

    def print(self, value: Any, path: Path) -> None:
        self.text += self._data.draw(BLANKS)
        self.values[path] = len(self.text)
        if isinstance(value, dict):
            self._members(value, path)
        elif isinstance(value, list):
            self._items(value, path)
        else:
            self.text += self._scalar(value)
        self.text += self._data.draw(BLANKS)

    def _members(self, value: dict[str, Any], path: Path) -> None:
        # Of duplicates the last counts, but the first decides about the order.
        earlier = [(key, self._data.draw(VALUES)) for key in value if self._data.draw(st.booleans())]
        self.text += "{"
        for number, (key, inner) in enumerate([*earlier, *value.items()]):
            self.text += ("," if number else "") + self._data.draw(BLANKS)
            self.keys[(*path, key)] = len(self.text)
            self.text += self._scalar(key) + self._data.draw(BLANKS) + ":"
            self.print(inner, (*path, key))
        self.text += ("" if earlier or value else self._data.draw(BLANKS)) + "}"

    def _items(self, value: list[Any], path: Path) -> None:
        self.text += "["
        for index, item in enumerate(value):
            self.text += "," if index else ""
            self.print(item, (*path, index))
        self.text += ("" if value else self._data.draw(BLANKS)) + "]"

    def _scalar(self, value: Any) -> str:
        if isinstance(value, str) and self._data.draw(st.booleans()):
            units = value.encode("utf-16-be")
            return '"' + "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2)) + '"'
        return json.dumps(value, ensure_ascii=False)


def paths_of(value: Any, path: Path = ()) -> list[Path]:
    return [path, *(found for step, below in members(value) for found in paths_of(below, (*path, step)))]


def position(text: str, offset: int) -> Position:
    before = text[:offset].split("\n")
    return Position(len(before), len(before[-1]) + 1)


def problem(code: ProblemCode, path: Path) -> Problem:
    return Problem(code, to_pointer(path), "", None, "Call", path)


@given(st.data(), VALUES)
def test_positions_are_where_the_printer_put_things(data: st.DataObject, value: Any) -> None:
    printer = Printer(data)
    printer.print(value, ())
    text = printer.text
    assert orjson.loads(text) == value
    wanted = {}
    for path in data.draw(st.permutations(paths_of(value))):
        wanted[problem(ProblemCode.TYPE, path)] = printer.values[path]
        if path and isinstance(path[-1], str):
            wanted[problem(ProblemCode.UNKNOWN_PROPERTY, path)] = printer.keys[path]
        wanted[problem(ProblemCode.MISSING_PROPERTY, (*path, "gone"))] = printer.values[path]
    some = data.draw(st.lists(st.sampled_from(list(wanted)), unique=True, min_size=1))
    found = locate(text.encode(), some, excerpts=True)
    assert [located.problem for located in found] == some
    for located in found:
        at = position(text, wanted[located.problem])
        assert (located.position, located.excerpt) == (at, text.split("\n")[at.line - 1].rstrip("\r"))
    assert [located.excerpt for located in locate(text.encode(), some)] == [None] * len(some)


@settings(max_examples=50)
@given(st.data(), VALUES)
def test_positions_are_the_same_for_some_problems_at_a_time(data: st.DataObject, value: Any) -> None:
    printer = Printer(data)
    printer.print(value, ())
    text = printer.text.encode()
    wanted = [problem(code, (*path, *more)) for path in paths_of(value) for code, more in (
        (ProblemCode.TYPE, ()), (ProblemCode.MISSING_PROPERTY, ("gone",)), *(
            [(ProblemCode.UNKNOWN_PROPERTY, ())] if path and isinstance(path[-1], str) else []))]  # fmt: skip
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(positions, "_MANY", data.draw(st.integers(1, 3)))
        locator = Locator(text, excerpts=True)
        for some in data.draw(st.lists(st.lists(st.sampled_from(wanted), unique=True), max_size=5)):
            assert locator.locate(some) == locate(text, some, excerpts=True)


@pytest.mark.parametrize("noted", ['{"b": 7}', "[7]"])
def test_what_is_noted_is_not_looked_up_by_steps_of_another_kind(noted: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(positions, "_MANY", 1)
    locator = Locator(noted.encode())
    inside: list[Path] = [("b",), (0,), ("c",), (1,)]
    found = [located.position.column for _ in range(3) for located in locator.locate([problem(ProblemCode.TYPE, path) for path in inside])]  # fmt: skip
    assert found == [noted.index("7") + 1 if path == (("b",) if "b" in noted else (0,)) else 1 for path in inside] * 3


@pytest.mark.parametrize("as_map", [False, True])
def test_time_grows_with_the_text_when_problems_are_located_some_at_a_time(as_map: bool) -> None:
    def price(count: int) -> float:
        items = [{"state": "connected", "numbers": [1, 2]}] * count
        steps: list[str | int] = [str(index) for index in range(count)] if as_map else list(range(count))
        text = json.dumps({"a": dict(zip(map(str, steps), items, strict=True)) if as_map else items}).encode()
        locator = Locator(text)
        some = [problem(ProblemCode.TYPE, ("a", step, "state")) for step in steps]
        return seconds(lambda: [locator.locate(some[at : at + 100]) for at in range(0, count, 100)])

    price(500)
    assert min(price(16_000) for _ in range(2)) < 16 * max(price(2_000) for _ in range(3))


def test_no_problem_has_no_position() -> None:
    assert locate(b"{}", []) == ()


@pytest.mark.parametrize(
    ("text", "line", "column", "message", "excerpt"),
    [
        (b'{"a":\r\n  1,}', 2, 4, "not JSON, since a comma stands before a closing bracket", "  1,}"),
        ('{"é": "日本", x'.encode(), 1, 13, "not JSON", '{"é": "日本", x'),
        (b'["a\xc3\xa9", "\xff\n"]', 1, 9, "not JSON, since not UTF-8", '["aé", "\ufffd'),
        (b'{\n"a": 1e999}', 2, 6, "a number is too large for a double", '"a": 1e999}'),
        (b"", 1, 1, "empty, where a JSON document should be", ""),
        (b"\n", 1, 1, "empty, where a JSON document should be", ""),
        (b"[1,\n", 2, 1, "not JSON, since it ends too early", ""),
        (b" \n [" + b"[" * 200, 2, 2, "nested deeper than 128 levels", " [" + "[" * 200),
        (b" \n [" + b"[" * 200 + b"]" * 201, 2, 2, "nested deeper than 128 levels", " [" + "[" * 200 + "]" * 201),
    ],
)
def test_text_that_is_not_read_has_the_position_where_reading_ended(
    text: bytes, line: int, column: int, message: str, excerpt: str
) -> None:
    problems = list(Validator("Call").iter_problems(text))
    [located] = locate(text, problems, excerpts=True)
    assert (located.position, located.excerpt) == (Position(line, column), excerpt)
    assert located.problem.message == message


@pytest.mark.parametrize("earlier", ["{}", "[]", "[ ]", "7", '{"c": 1}', "[1, 2]", '{"b": {}}'])
@pytest.mark.parametrize("path", [("a", "b"), ("a", 0)])
def test_the_last_of_duplicate_keys_counts_whatever_the_others_hold(path: Path, earlier: str) -> None:
    last = '{"b": 7}' if path[-1] == "b" else "[7]"
    text = f'{{"a": {earlier}, "a":\n{last}}}'
    [located] = locate(text.encode(), [problem(ProblemCode.TYPE, path)])
    assert located.position == Position(2, last.index("7") + 1)


def test_numbers_of_more_digits_than_python_reads_are_passed_over() -> None:
    text = b'{"a": 0.' + b"1" * 5000 + b', "b": ' + b"1" + b"0" * 200 + b', "c": 1}'
    [located] = locate(text, [problem(ProblemCode.TYPE, ("c",))])
    assert located.position == Position(1, text.index(b": 1}") + 3)


def test_time_grows_with_the_text_and_not_with_the_problems_in_it() -> None:
    item = {"state": "connected", "other": {"name": "Jürgen", "numbers": list(range(20))}}
    text = json.dumps([item] * 20_000, ensure_ascii=False).encode()

    def price(count: int) -> float:
        problems = [problem(ProblemCode.TYPE, (index * 20, "other", "name")) for index in range(count)]
        return seconds(lambda: locate(text, problems, excerpts=True))

    price(1)
    assert min(price(1000) for _ in range(3)) < 5 * max(price(1) for _ in range(3))
