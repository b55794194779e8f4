"""What counts as JSON: texts, and the table of decided Python values, the same in both engines."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from collections import OrderedDict, namedtuple
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from types import MappingProxyType
from typing import Any, Self
from uuid import UUID

import orjson
import pytest

import convoschema
from convoschema._checking import json_values
from tests.cases import ENGINES, told
from tests.conftest import CatalogOf


class Colour(Enum):
    RED = "red"
    LIST = ("a", 1)


class Word(StrEnum):
    ID = "id"


class Number(IntEnum):
    SEVEN = 7


class Odd(str, Enum):  # noqa: UP042 - not a StrEnum is the case
    """A member whose text differs from its value."""

    ONE = "one"

    def __new__(cls, value: str) -> Self:
        member = str.__new__(cls, value * 2)
        member._value_ = value
        return member


class Text(str):
    __slots__ = ()


@dataclass
class Record:
    id: str


Pair = namedtuple("Pair", "a b")  # noqa: PYI024 - the plain kind is the case
CYCLE: list[Any] = []
CYCLE.append(CYCLE)
NAN = float("nan")


def nested(levels: int, kind: str = "errors") -> Any:
    """Return an ErrorBody with an array in an object in an array …, as deep as asked."""
    value: Any = {} if levels % 2 else []
    for level in range(levels - 1, 0, -1):
        value = {kind: value} if level % 2 else [value]
    return value


@pytest.fixture
def anything(catalog_of: CatalogOf) -> convoschema.Catalog:
    return catalog_of(
        Any={
            "properties": {
                "string": {"type": "string"},
                "number": {"type": "number"},
                "integer": {"type": "integer"},
                "array": {"type": "array"},
                "object": {"type": "object"},
                "unique": {"type": "array", "uniqueItems": True},
                "red": {"enum": ["red"]},
                "one": {"enum": ["one"]},
                "nested": {"$ref": "#"},
            }
        }
    )


ACCEPTED = [
    ("string", Text("x")),
    ("string", Word.ID),
    ("string", Colour.RED),
    ("string", UUID(int=7)),
    ("one", Odd.ONE),
    ("red", Colour.RED),
    ("number", Decimal("1.5")),
    ("number", 2**70),
    ("number", Number.SEVEN),
    ("integer", Number.SEVEN),
    ("integer", Decimal(7)),
    ("integer", Decimal("1E+2")),
    ("integer", 2**70),
    ("integer", -(2**63)),
    ("integer", 2**64 - 1),
    ("integer", 7.0),
    ("integer", 1e300),
    ("array", (1, 2)),
    ("array", Pair(1, 2)),
    ("array", Colour.LIST),
    ("object", OrderedDict(a=1)),
    ("object", {Text("a"): 1}),
    ("object", {Word.ID: 1}),
    ("unique", [1, True, "1", None, [1], [True], {"a": 1}, {"a": True}]),
    ("unknown", UUID(int=7)),
    ("unknown", 2**70),
    ("unknown", Colour.RED),
]

REFUSED = [
    ("string", b"x", "not-json", "/string"),
    ("number", NAN, "not-json", "/number"),
    ("unknown", NAN, "not-json", "/unknown"),
    ("array", [1, float("inf")], "not-json", "/array/1"),
    ("number", Decimal("NaN"), "not-json", "/number"),
    ("number", Decimal("sNaN"), "not-json", "/number"),
    ("number", Decimal("1E+400"), "not-json", "/number"),
    ("number", 10**400, "not-json", "/number"),
    ("integer", Decimal("1.5"), "type", "/integer"),
    ("integer", True, "type", "/integer"),
    ("array", {1, 2}, "not-json", "/array"),
    ("unknown", {1, 2}, "not-json", "/unknown"),
    ("unknown", b"x", "not-json", "/unknown"),
    ("unknown", object(), "not-json", "/unknown"),
    ("unknown", Record("x"), "not-json", "/unknown"),
    ("unknown", MappingProxyType({}), "not-json", "/unknown"),
    ("unknown", range(2), "not-json", "/unknown"),
    ("string", orjson.Fragment(b'"x"'), "not-json", "/string"),
    ("red", Decimal("1e30"), "unknown-value", "/red"),
    ("string", Decimal("1e30"), "type", "/string"),
    ("object", {1: 2}, "not-json", "/object"),
    ("object", {None: 2}, "not-json", "/object"),
    ("string", "\ud800", "not-json", "/string"),
    ("unknown", "\ud800", "not-json", "/unknown"),
    ("object", {"\udfff": 1}, "not-json", "/object"),
    ("array", CYCLE, "too-deep", ""),
    ("unknown", CYCLE, "too-deep", ""),
    ("unknown", orjson.Fragment(b"junk"), "not-json", "/unknown"),
    ("integer", Word.ID, "type", "/integer"),
    ("unknown", orjson.Fragment(b"1"), "not-json", "/unknown"),
    ("unique", [1, 2, 1.0], "duplicate-item", "/unique/2"),
    ("unique", [{"a": [1]}, {"a": (1.0,)}], "duplicate-item", "/unique/1"),
    ("unique", [2**70, 2**70 + 1], "duplicate-item", "/unique/1"),
    ("unique", [UUID(int=7), str(UUID(int=7))], "duplicate-item", "/unique/1"),
    ("unique", [Colour.RED, "red"], "duplicate-item", "/unique/1"),
]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(("name", "value"), ACCEPTED, ids=repr)
def test_accepted_python_values(name: str, value: Any, engine: Any, anything: convoschema.Catalog) -> None:
    validator = convoschema.Validator("Any", engine=engine, catalog=anything)
    payload = {"nested": {name: value}}
    assert told(validator.iter_problems(payload)) == []
    assert validator.is_valid(payload)
    assert validator.validate(payload) is payload


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(("name", "value", "code", "pointer"), REFUSED, ids=lambda value: type(value).__name__)
def test_refused_python_values(
    name: str, value: Any, code: str, pointer: str, engine: Any, anything: convoschema.Catalog
) -> None:
    validator = convoschema.Validator("Any", engine=engine, catalog=anything)
    assert told(validator.iter_problems({name: value})) == [(code, pointer)]
    assert not validator.is_valid({name: value})


def test_each_value_that_json_cannot_hold_is_told() -> None:
    payload = {"a": NAN, "b": [{1}, "\ud800"], "c": {2: b"x"}}
    problems = list(convoschema.iter_problems(payload, "Wrapup"))
    assert [(problem.pointer, problem.message) for problem in problems] == [
        ("/a", "a number is not finite, or too large for a double"),
        ("/b/0", "a Python set is no JSON value"),
        ("/b/1", "a string holds half of a surrogate pair"),
        ("/c", "a key is a Python int; JSON keys are strings"),
    ]


def test_a_class_with_an_odd_name_is_no_way_into_the_text() -> None:
    odd = type("x\n::error::", (), {})()
    [problem] = convoschema.iter_problems({"a": odd}, "Wrapup")
    assert problem.message == "a Python object is no JSON value"


def test_a_string_in_a_text_was_perhaps_encoded_twice() -> None:
    [problem] = convoschema.iter_problems(b'"{}"', "Wrapup")
    assert problem.hint == "is this payload encoded twice?"


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("payload", ["{}", "", '{"code": 7}'])
def test_a_str_is_an_instance_not_a_text(payload: str, engine: Any) -> None:
    [problem] = convoschema.iter_problems(payload, "Wrapup", engine=engine)
    assert (problem.code, problem.pointer) == ("type", "")
    assert problem.hint == "JSON text is passed as bytes; is this payload encoded twice?"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"", "empty, where a JSON document should be: line 1, column 1"),
        (b" \n\t", "empty, where a JSON document should be: line 1, column 1"),
        (b'{"code":\n "x"', "not JSON, since it ends too early: line 2, column 5"),
        (b"[NaN]", "not JSON, which has no NaN and no infinity: line 1, column 2"),
        (b"\xef\xbb\xbf{}", "not JSON, since it begins with a byte order mark (BOM): line 1, column 1"),
        (b'{"a":\n"\xff"}', "not JSON, since not UTF-8: line 2, column 2"),
        (b'{"a": "\xff"}', "not JSON, since not UTF-8: line 1, column 8"),
        ('{"é": x}'.encode(), "not JSON: line 1, column 7"),
        (b"9" * 5000, "a number is too large for a double: line 1, column 1"),
        (b'["\\ud800"]', "a string holds half of a surrogate pair: line 1, column 3"),
        (b"[1,]", "not JSON, since a comma stands before a closing bracket: line 1, column 3"),
        (b"{'a': 1}", "not JSON, which has double quotes, not single ones: line 1, column 2"),
        (b"[1] 2", "not JSON, since more follows after the end: line 1, column 5"),
        (b"[" * 100_000, "nested deeper than 128 levels"),
        (b"[1," * 100, "not JSON, since it ends too early: line 1, column 301"),
        (b"[1," * 200, "not JSON, since it ends too early: line 1, column 601"),
        (b'{"a":' * 2_000, "nested deeper than 128 levels"),
        (b'{"a":"[[[[", "b":[', "not JSON, since it ends too early: line 1, column 19"),
    ],
    ids=lambda value: repr(value[:20]),
)
def test_texts_that_are_no_json_are_told_with_their_place(text: bytes, message: str) -> None:
    for engine in ENGINES:
        [problem] = convoschema.iter_problems(text, "Wrapup", engine=engine)  # type: ignore[call-overload] # a str
        assert problem.code == ("too-deep" if "deeper" in message else "not-json")
        assert (problem.pointer, problem.message) == ("", message)
        assert not convoschema.is_valid(text, "Wrapup", engine=engine)  # type: ignore[call-overload]


_DUMPS = "json.dumps() writes JSON, str() does not"
_UTF_8 = "save it as UTF-8; PowerShell 5 writes UTF-16 by '>'"


@pytest.mark.parametrize(
    ("text", "reason", "hint"),
    [
        (b'{"a": 1, // c\n}', "not JSON, which has no comments", "leave the comments out"),
        (b'/* c */ {"a": 1}', "not JSON, which has no comments", "leave the comments out"),
        (b'{"a": 1 # c\n}', "not JSON, which has no comments", "leave the comments out"),
        (b"{} // c", "not JSON, which has no comments", "leave the comments out"),
        (b'{"a": 1 , \n}', "not JSON, since a comma stands before a closing bracket", "leave the comma out"),
        (b"{'a': 1}", "not JSON, which has double quotes, not single ones", _DUMPS),
        (b'{"a": True}', "not JSON, which writes true, false and null", _DUMPS),
        (b"[None]", "not JSON, which writes true, false and null", _DUMPS),
        (b"[Nonesuch]", "not JSON", None),
        (b"{a: 1}", "not JSON, since a name has no quotes", "put names in double quotes"),
        (b'{"a": 1, b: 1}', "not JSON, since a name has no quotes", "put names in double quotes"),
        (b" <!DOCTYPE html>", "not JSON but HTML", "is it an error page, in place of an answer?"),
        (b"<?xml?>", "not JSON but XML or HTML", None),
        (b"{}\n{}", "not JSON, since another document follows the first", "pass one document at a time"),
        (b"[]{", "not JSON, since another document follows the first", "pass one document at a time"),
        (b"{},{}", "not JSON, since more follows after the end", "leave out what follows"),
        (b"{x} {}", "not JSON", None),
        (b'{"a": {} x', "not JSON", None),
        ("{}".encode("utf-16"), "not JSON, since it is UTF-16, not UTF-8", _UTF_8),
        (b"\xfe\xff\0{\0}", "not JSON, since it is UTF-16, not UTF-8", _UTF_8),
        ('{"a": "é"}'.encode("utf-16-le"), "not JSON, since it is UTF-16, not UTF-8", _UTF_8),
        ("{}".encode("utf-32"), "not JSON, since it is UTF-32, not UTF-8", _UTF_8),
        (b'"\0"', "not JSON", None),
        (b"\0" * 64, "not JSON", None),
        (
            b"\xef\xbb\xbf{}",
            "not JSON, since it begins with a byte order mark (BOM)",
            "save it as UTF-8 without BOM, in PowerShell 7 by -Encoding utf8NoBOM",
        ),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_what_a_text_is_instead_of_json_is_told_and_how_to_mend_it(text: bytes, reason: str, hint: str | None) -> None:
    [problem] = convoschema.iter_problems(text, "Wrapup")
    assert (problem.message.partition(": line")[0], problem.hint) == (reason, hint)


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        (b"", 1, 1),
        (b"\n\n x", 3, 2),
        ("é\n".encode(), 1, 1),
        ('["é😀",\n  x]'.encode(), 2, 3),
        (b"[1,\r2,\r x]", 1, 9),
        (b'{"a":\n\n"\xff"}', 3, 2),
        (b"[1", 1, 3),
        ("[1".encode("utf-16"), 1, 1),
    ],
)
def test_where_a_text_stops_being_json_is_told_in_numbers(text: bytes, line: int, column: int) -> None:
    [problem] = convoschema.iter_problems(text, "Wrapup")
    assert (problem.line, problem.column) == (line, column)
    assert problem.message.endswith(f": line {line}, column {column}")


@pytest.mark.parametrize(
    ("text", "too_deep"),
    [
        (b"[" * 128, False),
        (b"[" * 128 + b"x", False),
        (b"[" * 129, True),
        (b"[" * 129 + b"x", True),
        (b"[" * 200 + b"x", True),
        (b"[" + b"{}," * 10 + b"[" * 128, True),
        (b'{"a":' * 128 + b"x", False),
        (b"[" + b"[" * 200 + b"]" * 200 + b",[x", True),
        (b"[" * 200 + b"]" * 200 + b"x", False),
        (b'{"a":[' * 64 + b"[", True),
        (b'{"a":[' * 64 + b"[x", True),
        (b"[[]," * 127 + b"[x", False),
        (b"[[]," * 128 + b"[x", True),
        (b"[{}," * 128 + b"[x", True),
        (b'["[[",{"{":"]"},' * 100 + b"[x", False),
        (b'["[\\"[\\\\",' * 127 + b"[x", False),
        (b'["[\\"[\\\\",' * 128 + b"[x", True),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_broken_text_is_too_deep_from_the_129th_level_on(text: bytes, too_deep: bool) -> None:
    [refusal] = json_values.parse(text).refusals
    assert refusal.too_deep is too_deep
    assert (refusal.line is None) is too_deep


@pytest.mark.parametrize(("levels", "too_deep"), [(127, False), (128, False), (129, True), (254, True), (255, True)])
def test_parsed_text_is_too_deep_from_the_129th_level_on(levels: int, too_deep: bool) -> None:
    for data in (json.loads("[" * levels + "]" * levels), json.loads('{"a":' * levels + "1" + "}" * levels)):
        instance = json_values.of_parsed(data)
        assert instance == (json_values.TOO_DEEP if too_deep else json_values.Instance(data, is_of_text=True))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"[1e999]", "a number is too large for a double"),
        (b"[-1e999]", "a number is too large for a double"),
        (b"[-NaN]", "not JSON, which has no NaN and no infinity"),
        (b"[-Infinity]", "not JSON, which has no NaN and no infinity"),
        (b"[1e5x]", "not JSON"),
        (b"[01]", "not JSON"),
        (b'["\\uDBFF"]', "a string holds half of a surrogate pair"),
        (b'["\\udc00"]', "a string holds half of a surrogate pair"),
        (b'["\\u00zz"]', "not JSON"),
        (b'{"a" ', "not JSON, since it ends too early"),
        (b" \r\n", "empty, where a JSON document should be"),
    ],
)
def test_why_a_text_is_no_json(text: bytes, reason: str) -> None:
    [refusal] = json_values.parse(text).refusals
    assert refusal.reason == f"{reason}{json_values.told_place(refusal.line or 0, refusal.column or 0)}"
    assert refusal.path == ()


def test_the_value_at_a_path() -> None:
    assert json_values.value_at({"a": [0, {"b": 7}]}, ("a", 1, "b")) == 7
    assert json_values.value_at(7, ()) == 7


def test_other_problems_have_no_line() -> None:
    for payload in (b'{"code": 1}', b"[" * 200, {"code": {1}}):
        [problem] = convoschema.iter_problems(payload, "Wrapup")
        assert (problem.line, problem.column) == (None, None)


def test_a_json_number_is_json_but_no_model() -> None:
    assert told(convoschema.iter_problems(b"7", "Wrapup")) == [("type", "")]


def test_the_last_of_duplicate_keys_wins() -> None:
    assert convoschema.validate(b'{"code": 7, "code": "x"}', "Wrapup") == {"code": "x"}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("kind", ["errors", "unknown"])
def test_128_levels_are_answered_in_full_and_no_more(engine: Any, kind: str) -> None:
    validator = convoschema.Validator("ErrorBody", engine=engine)
    for levels in (127, 128):
        payload = nested(levels, kind)
        for form in (payload, json.dumps(payload).encode()):
            assert told(validator.iter_problems(form)) == []
            assert validator.is_valid(form)
    for levels in (129, 200, 254, 255, 500):
        payload = nested(levels, kind)
        for form in (payload, json.dumps(payload).encode()):
            assert told(validator.iter_problems(form)) == [("too-deep", "")]
            assert not validator.is_valid(form)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_fault_at_the_deepest_level_is_found(engine: Any) -> None:
    payload = nested(127)
    deepest = payload
    while deepest:
        deepest = deepest["errors"] if isinstance(deepest, dict) else deepest[0]
    deepest["status"] = "500"
    [problem] = convoschema.iter_problems(payload, "ErrorBody", engine=engine)
    assert problem.pointer == "/errors/0" * 63 + "/status"


@pytest.mark.parametrize("engine", ENGINES)
def test_many_brackets_side_by_side_are_not_deep(engine: Any) -> None:
    payload: Any = {"errors": [{} for _ in range(500)]}
    for form in (payload, json.dumps(payload).encode()):
        assert convoschema.is_valid(form, "ErrorBody", engine=engine)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_stack_that_is_nearly_full_changes_no_answer(engine: Any) -> None:
    validator = convoschema.Validator("ErrorBody", engine=engine)
    broken = nested(127)
    broken["status"] = "500"

    def call_from_below(frames: int, payload: Any) -> list[tuple[str, str]]:
        if frames:
            return call_from_below(frames - 1, payload)
        assert validator.is_valid(payload) is (payload in valid)
        return told(validator.iter_problems(payload))

    payload: Any
    valid: list[Any] = [nested(127), json.dumps(nested(127)).encode()]
    for payload in (*valid, broken, json.dumps(broken).encode(), {**broken, "message": Text("x")}):
        for free in (50, 100, 150, 300, 600):
            room = sys.getrecursionlimit() - len(inspect.stack(0)) - free
            expected = [] if payload in valid else [("type", "/status")]
            assert call_from_below(room, payload) == expected


def test_a_recursion_limit_that_is_too_low_is_an_answer_not_an_error() -> None:
    program = (
        "import json, sys, convoschema\n"
        "validator = convoschema.Validator('ErrorBody', engine='reference')\n"
        "text = json.dumps({'errors': []}).replace('[]', '[{\"errors\": ' * 50 + '[]' + '}]' * 50).encode()\n"
        "assert validator.is_valid(text)\n"
        "sys.setrecursionlimit(120)\n"
        "told = validator.is_valid(text), [problem.code.value for problem in validator.iter_problems(text)]\n"
        "sys.setrecursionlimit(1000)\n"
        "print(told)"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("(False, ['too-deep'])\n", "")


def test_checking_never_changes_the_payload() -> None:
    payload = {"tags": ("a", Text("b")), "code": 7, "endTime": None, "notes": Colour.RED}
    before = repr(payload)
    for engine in ENGINES:
        list(convoschema.iter_problems(payload, "Wrapup", engine=engine))  # type: ignore[call-overload] # a str
    assert repr(payload) == before


def test_the_depth_is_judged_by_what_orjson_can_print() -> None:
    assert json_values._levels_of_orjson() >= 2 * json_values.MAX_DEPTH - 2  # noqa: SLF001


def test_a_mapping_that_is_no_dict_is_no_json() -> None:
    assert isinstance(MappingProxyType({}), Mapping)
    assert told(convoschema.iter_problems(MappingProxyType({}), "Wrapup")) == [("not-json", "")]


def test_text_that_is_json_is_the_instance_of_its_data() -> None:
    assert json_values.parse(b"[1, 2]") == json_values.Instance([1, 2], is_of_text=True)
