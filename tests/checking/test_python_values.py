"""Whatever Python hands in ends in an answer, the same in every engine, and never in a crash."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import weakref
from collections import OrderedDict
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from unittest.mock import Mock
from uuid import UUID

import pytest

import convoschema
from convoschema._checking.json_values import MAX_DEPTH
from convoschema._checking.python_values import of_python
from tests.cases import ENGINES, REPOSITORY, told
from tests.checking import hostile_values as hostile

LONG = os.environ.get("HYPOTHESIS_PROFILE") == "long"
KEPT = hostile.Kept()


def processes(seed: int, cases: int) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.checking.hostile_values", str(seed), str(cases)]
    return subprocess.run(command, check=False, capture_output=True, text=True, cwd=REPOSITORY)


@pytest.mark.no_cover
def test_hostile_values_on_small_stacks_end_in_an_answer_that_all_engines_share() -> None:
    until = time.monotonic() + (3_600 if LONG else 0)
    seed = 0
    while not seed or time.monotonic() < until:
        done = processes(seed, 2_000 if LONG else 100)
        assert done.returncode == 0, done.stderr[-2_000:]
        seed += 1


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("build", "levels"),
    [("()", 2_000), ("()", 100_000), ("()", 1_000_000), ("[]", 1_000_000), ("{}", 1_000_000), ("b'[' * 4", 0), ("b'[' * 10**6", 0)],
)  # fmt: skip
def test_nothing_is_too_deep_for_an_answer(build: str, levels: int) -> None:
    program = f"""
import os, threading
from convoschema import Validator  # with 32 KiB, Python 3.12 cannot import anything
value = {build}
for _ in range({levels}):
    value = {{"()": (value,), "[]": [value], "{{}}": {{"a": value}}}}[{build!r}]
told = []
def run():
    for engine in ("auto", "reference"):
        validator = Validator("Participant", engine=engine)
        for payload in (value, value if isinstance(value, bytes) else {{"zz": value}}):
            told.append((validator.is_valid(payload), [problem.code.value for problem in validator.iter_problems(payload)]))
for stack in (0, 32_768, 65_536):
    try:
        threading.stack_size(stack)
    except ValueError:
        continue  # from Python 3.14 on, no thread has as little as the second of them
    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
print(*set(map(str, told)), flush=True)
os._exit(0)
"""
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True)
    code = "too-deep" if levels or "10**6" in build else "not-json"
    assert (done.stdout, done.returncode) == (f"(False, ['{code}'])\n", 0)


class Shy(dict[str, Any]):
    """A dict that says nothing of itself."""

    __iter__ = __len__ = __getitem__ = items = keys = hostile.fail


NOT_JSON: list[tuple[Callable[[], Any], str]] = [
    (lambda: hostile.Raising.MEMBER, "an Enum member has no value"),
    (lambda: hostile.Itself.MEMBER, "an Enum member has no value"),
    (lambda: Mock(spec=dict), "a Python Mock is no JSON value"),
    (lambda: Mock(spec=str), "a Python Mock is no JSON value"),
    (lambda: Mock(spec=bytes), "a Python Mock is no JSON value"),
    (lambda: weakref.proxy(KEPT), "a Python ProxyType is no JSON value"),
    (hostile.FalseClass, "a Python FalseClass is no JSON value"),
    (lambda: hostile.HostileClass(), "a Python HostileClass is no JSON value"),  # noqa: PLW0108 - pytest asks for names
    (lambda: UUID.__new__(UUID), "a Python UUID is no JSON value"),
    (lambda: 10**4299, "a number is not finite, or too large for a double"),
    (lambda: 10**4300, "a number is not finite, or too large for a double"),
    (lambda: -(10**4300), "a number is not finite, or too large for a double"),
    (lambda: hostile.HostileDecimal("NaN"), "a number is not finite, or too large for a double"),
    (lambda: datetime(2025, 3, 14), "a Python datetime is no JSON value"),  # noqa: DTZ001 - as the SDK gives it
]


@pytest.mark.parametrize("engine", ["auto", *ENGINES])
@pytest.mark.parametrize("name", ["alertingTimeoutMs", "unknown"])
@pytest.mark.parametrize(("build", "message"), NOT_JSON)
def test_what_json_cannot_hold_is_told_wherever_it_stands(
    build: Callable[[], Any], message: str, name: str, engine: Any
) -> None:
    validator = convoschema.Validator("Participant", engine=engine)
    for payload, pointer in (({name: build()}, f"/{name}"), ({name: [build()]}, f"/{name}/0"), (build(), "")):
        assert not validator.is_valid(payload)
        [problem] = validator.iter_problems(payload)
        assert (problem.code, problem.pointer, problem.message) == ("not-json", pointer, message)


@pytest.mark.parametrize("engine", ["auto", *ENGINES])
def test_an_enum_whose_member_compares_badly_is_its_value(engine: Any) -> None:
    payload = {"code": hostile.Uncomparable.MEMBER, "durationSeconds": "x"}
    assert told(convoschema.iter_problems(payload, "Wrapup", engine=engine)) == [("type", "/durationSeconds")]


@pytest.mark.parametrize(("name", "told"), [("a" * 64, "a" * 64), ("a" * 65, "object"), ("a b", "object"), ("é", "é")])
def test_a_class_is_told_by_a_name_that_is_short_and_plain(name: str, told: str) -> None:
    [refusal] = of_python([type(name, (), {})()]).refusals
    assert refusal.reason == f"a Python {told} is no JSON value"


@pytest.mark.parametrize("engine", ["auto", *ENGINES])
def test_an_enum_that_holds_itself_is_too_deep(engine: Any) -> None:
    payload = {"code": hostile.Itself.LISTED}
    assert told(convoschema.iter_problems(payload, "Wrapup", engine=engine)) == [("too-deep", "")]


def test_members_of_members_are_followed() -> None:
    class Outer(Enum):
        MEMBER = hostile.Word.CODE

    assert of_python([Outer.MEMBER]).data == ["code"]


@pytest.mark.parametrize("engine", ["auto", *ENGINES])
def test_problems_follow_the_order_of_an_ordered_dict(engine: Any) -> None:
    payload = OrderedDict(code=1, name=2, notes=3)
    payload.move_to_end("code")
    pointers = [problem.pointer for problem in convoschema.iter_problems(payload, "Wrapup", engine=engine)]
    assert pointers == ["/name", "/notes", "/code"]


def test_an_ordered_dict_that_does_not_tell_its_order_has_that_of_its_members() -> None:
    payload = OrderedDict(a=1)
    dict.__setitem__(payload, "b", 2)
    dict.__delitem__(payload, "a")
    assert of_python(payload).data == {"b": 2}
    assert of_python(OrderedDict([(hostile.HostileKey("x"), 1), ("y", 2)])).data == {"x": 1, "y": 2}


def test_the_methods_of_subclasses_are_not_asked() -> None:
    values = [Shy(a=1), hostile.HostileList([1]), hostile.HostileTuple((1,)), hostile.HostileStr("a")]
    values += [hostile.HostileInt(7), hostile.HostileFloat(0.5), hostile.HostileDecimal("0.25")]
    assert of_python(values).data == [{"a": 1}, [1], [1], "a", 7, 0.5, 0.25]


def test_a_plain_copy_holds_nothing_but_built_in_types() -> None:
    value = (hostile.HostileStr("a"), hostile.HostileInt(7), hostile.HostileFloat(0.5), Decimal(7), hostile.Pair(1, 2))
    instance = of_python({hostile.Word.CODE: value})
    assert instance.data == {"code": ["a", 7, 0.5, 7, [1, 2]]}
    assert [type(item) for item in instance.data["code"]] == [str, int, float, int, list]
    assert [type(key) for key in instance.data] == [str]


@pytest.mark.parametrize(
    "value",
    [None, True, "é", 0, -(2**63), 2**64 - 1, 0.5, [], {}, [[{"a": ["b"]}]]],
)  # fmt: skip
def test_plain_data_are_not_copied(value: Any) -> None:
    data = [value]
    assert of_python(data).data is data


@pytest.mark.parametrize("value", ["\ud800", float("nan"), -(2**63) - 1, 2**64, (), Decimal(1), {1: 2}, {"\ud800": 1}])
def test_what_is_not_plain_is_copied_or_refused(value: Any) -> None:
    data = [value]
    assert of_python(data).data is not data


@pytest.mark.parametrize("kind", [list, dict, tuple, hostile.HostileList, hostile.HostileDict])
def test_128_levels_of_any_kind_are_data_and_129_are_not(kind: Any) -> None:
    def nested(levels: int) -> Any:
        value = kind()
        for _ in range(levels - 1):
            value = kind(a=value) if issubclass(kind, dict) else kind([value])
        return value

    assert not of_python(nested(MAX_DEPTH)).refusals
    assert [refusal.too_deep for refusal in of_python(nested(MAX_DEPTH + 1)).refusals] == [True]


def test_a_list_that_grows_while_it_is_read_is_read_as_it_was() -> None:
    growing: list[Any] = []

    class Growing(Enum):
        MEMBER = 1

        @property
        def value(self) -> Any:
            growing.append(self)
            return 1

    growing.append(Growing.MEMBER)
    assert of_python(growing).data == [1]


def test_an_order_to_stop_is_not_taken_for_a_missing_value() -> None:
    class Stopping(Enum):
        MEMBER = 1

        @property
        def value(self) -> Any:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        of_python([Stopping.MEMBER])


def test_an_enum_that_recurses_without_end_is_too_deep() -> None:
    class Endless(Enum):
        MEMBER = 1

        @property
        def value(self) -> Any:
            return self.value

    for engine in ENGINES:
        assert told(convoschema.iter_problems([Endless.MEMBER], "Wrapup", engine=engine)) == [("too-deep", "")]  # type: ignore[call-overload] # a str


def test_dates_of_the_sdk_are_kept_without_what_a_subclass_makes_of_them() -> None:
    class Sly(datetime):
        __bool__ = hostile.fail

    class Day(date):
        __bool__ = hostile.fail

    instance = of_python({"a": Sly(2025, 3, 14), "b": Day(2025, 3, 14)}, dates=True)
    assert instance.data == {"a": "2025-03-14T00:00:00", "b": "2025-03-14"}
    assert {path: type(moment) for path, moment in instance.dates.items()} == {("a",): datetime, ("b",): date}


def test_a_date_that_does_not_tell_its_text_is_no_json() -> None:
    problems = convoschema.iter_problems({"end_time": hostile.HostileDate(2025, 3, 14)}, "Wrapup", naming="sdk")
    assert told(problems) == [("not-json", "/end_time")]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    "kind", [hostile.HostileBytes, bytearray, memoryview, type("Mine", (bytearray,), {"__len__": hostile.fail})]
)
def test_text_of_any_type_is_read_as_its_bytes(kind: Any, engine: Any) -> None:
    assert convoschema.is_valid(kind(b'{"code": "x"}'), "Wrapup", engine=engine)
    assert told(convoschema.iter_problems(kind(b'{"code": 7}'), "Wrapup", engine=engine)) == [("type", "/code")]
    assert told(convoschema.iter_problems(kind(b"{"), "Wrapup", engine=engine)) == [("not-json", "")]


def test_a_view_that_was_released_is_no_text() -> None:
    view = memoryview(b"{}")
    view.release()
    [problem] = convoschema.iter_problems(view, "Wrapup")
    assert (problem.code, problem.message) == ("not-json", "a memoryview that was released holds no text")
