"""Python values that do what they can to be no JSON: drawn, checked, and compared between the engines.

A process of its own, so that a crash is seen: ``python -m tests.checking.hostile_values SEED CASES``. It ends with 0 if
every case ended in an answer, the same by every way, and names on standard error the case that it is at.
"""

from __future__ import annotations

import gc
import os
import sys
import threading
import weakref
from collections import OrderedDict, defaultdict, namedtuple
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta, tzinfo
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from random import Random
from typing import Any
from unittest.mock import Mock
from uuid import UUID

import convoschema

ENGINES = ("auto", "fast", "reference")
PROFILES = ("lenient", "standard", "strict", "write")
NAMINGS = ("wire", "sdk")
MODELS = ("Conversation", "ErrorBody", "Participant", "QueueEmailAddress", "User", "Wrapup")
STACKS = (0, 0, 65_536, 131_072)
DEPTHS = (1, 2, 7, 60, 126, 127, 128, 129, 130, 254, 255, 500, 1_100, 2_000, 20_000)


def fail(*_arguments: Any) -> Any:
    raise RuntimeError("asked")


HOSTILE = dict.fromkeys(
    ("__bool__", "__contains__", "__eq__", "__getitem__", "__hash__", "__iter__", "__len__", "__lt__", "__str__"), fail
)
HOSTILE |= dict.fromkeys(("__repr__", "__reversed__", "__float__", "__int__", "__index__", "keys", "items"), fail)
HostileDict: Any = type("HostileDict", (dict,), HOSTILE)
HostileOrdered: Any = type("HostileOrdered", (OrderedDict,), HOSTILE)
HostileList: Any = type("HostileList", (list,), HOSTILE)
HostileTuple: Any = type("HostileTuple", (tuple,), {**HOSTILE, "__slots__": ()})
HostileStr: Any = type("HostileStr", (str,), {**HOSTILE, "__slots__": ()})
HostileKey: Any = type("HostileKey", (str,), {"__eq__": fail, "__hash__": str.__hash__, "__slots__": ()})
HostileInt: Any = type("HostileInt", (int,), {**HOSTILE, "__slots__": ()})
HostileFloat: Any = type("HostileFloat", (float,), {**HOSTILE, "__slots__": ()})
HostileDecimal: Any = type("HostileDecimal", (Decimal,), {**HOSTILE, "__slots__": ()})
HostileUuid: Any = type("HostileUuid", (UUID,), {"__str__": fail, "int": property(fail)})
HostileDate: Any = type("HostileDate", (datetime,), {**HOSTILE, "isoformat": fail, "tzinfo": property(fail)})
HostileBytes: Any = type("HostileBytes", (bytes,), {**HOSTILE, "__bytes__": fail, "__slots__": ()})
HostileMeta: Any = type("HostileMeta", (type,), {"__name__": property(fail), "__instancecheck__": fail})
HostileClass: Any = HostileMeta("HostileClass", (), {"__class__": property(fail), "__getattribute__": fail})
FalseClass: Any = type("FalseClass", (), {"__class__": property(lambda _self: dict)})
Pair = namedtuple("Pair", "a b")  # noqa: PYI024 - the plain kind is the case


class Zone(tzinfo):
    def utcoffset(self, _moment: datetime | None) -> timedelta:
        raise RuntimeError("asked")

    dst = tzname = utcoffset  # type: ignore[assignment] # each fails


class Raising(Enum):
    MEMBER = 1

    @property
    def value(self) -> Any:
        raise RuntimeError("asked")


class Uncomparable(Enum):
    MEMBER = "voice"

    def __eq__(self, other: object) -> bool:
        raise RuntimeError("asked")

    __hash__ = Enum.__hash__


class Itself(Enum):
    MEMBER = 1
    LISTED = 2
    DEEP = 3


Itself.MEMBER._value_ = Itself.MEMBER  # type: ignore[assignment] # as is the case
Itself.LISTED._value_ = [Itself.LISTED, Itself.LISTED]  # type: ignore[assignment]


class Word(StrEnum):
    CODE = "code"


class Number(IntEnum):
    SEVEN = 7


class Kept(set[int]):
    """A set that there can be a weak proxy of."""


KEPT = Kept()
SCALARS: tuple[Callable[[], Any], ...] = (
    lambda: None,
    lambda: True,
    lambda: "voice",
    lambda: "2025-03-14T09:26:53.589Z",
    lambda: "\ud800",
    lambda: 2**64 - 1,
    lambda: 2**64,
    lambda: -(2**63) - 1,
    lambda: 10**4299,
    lambda: 10**4300,
    lambda: -(10**5000),
    lambda: 1.5,
    lambda: 1e300,
    lambda: float("nan"),
    lambda: float("-inf"),
    lambda: Decimal("1.50"),
    lambda: Decimal("1E+999999"),
    lambda: Decimal("sNaN"),
    lambda: UUID(int=7),
    lambda: UUID.__new__(UUID),
    lambda: date(2025, 3, 14),
    lambda: datetime(2025, 3, 14, tzinfo=Zone()),
    lambda: HostileDate(2025, 3, 14),
    lambda: HostileStr("voice"),
    lambda: HostileInt(7),
    lambda: HostileFloat(7.0),
    lambda: HostileDecimal("7"),
    lambda: HostileUuid.__new__(HostileUuid),
    HostileClass,
    FalseClass,
    lambda: Mock(spec=dict),
    lambda: Mock(spec=str),
    lambda: Mock(spec=bytes),
    lambda: Mock(spec=datetime),
    lambda: Mock(spec=Enum),
    lambda: weakref.proxy(KEPT),
    lambda: Raising.MEMBER,
    lambda: Uncomparable.MEMBER,
    lambda: Itself.MEMBER,
    lambda: Itself.LISTED,
    lambda: Word.CODE,
    lambda: Number.SEVEN,
    lambda: Pair(1, 2),
    lambda: b"{}",
    lambda: {1, 2},
    lambda: range(3),
    lambda: iter([1]),
    object,
    lambda: dict,
)
TEXTS: tuple[Callable[[int], bytes], ...] = (
    lambda depth: b"[" * depth + b"]" * depth,
    lambda depth: b"[" * depth,
    lambda depth: b'{"errors":[' * (depth // 2) + b"]}" * (depth // 2),
    lambda depth: b'{"a":' * depth + b"1" + b"}" * depth,
    lambda depth: b'{"a":' * depth,
    lambda depth: b'{"code":7,"errors":[' * (depth // 2) + b'{"code":' + b"]}" * (depth // 2),
)


def deep(random: Random, value: Any, depth: int) -> Any:
    """Return a value inside of so many containers, of one kind or of several."""
    kinds: list[Callable[[Any], Any]] = [
        lambda inner: [inner],
        lambda inner: (inner,),
        lambda inner: {random.choice(("errors", "manager", "zz")): inner},
        lambda inner: HostileList([inner]),
        lambda inner: HostileTuple((inner,)),
        lambda inner: HostileDict(errors=inner),
        lambda inner: HostileOrdered(errors=inner),
        lambda inner: defaultdict(list, errors=inner),
    ]
    chosen = random.sample(kinds, random.choice((1, 1, 2, 8)))
    for level in range(depth):
        value = chosen[level % len(chosen)](value)
    return value


def cycle(random: Random) -> Any:
    """Return a value that holds itself."""
    start: list[Any] = []
    start.append(deep(random, start, random.choice((0, 1, 5, 200))))
    return start


def drawn(random: Random) -> Any:
    """Return a payload."""
    match random.randrange(8):
        case 0:
            text = random.choice(TEXTS)(random.choice((*DEPTHS, 1_000_000)))
            return random.choice((bytes, bytearray, memoryview, HostileBytes))(text)
        case 1:
            return random.choice(SCALARS)()
        case 2:
            value = cycle(random)
        case 3:
            value = deep(random, 1, random.choice((*DEPTHS, 100_000, 1_000_000)))
        case _:
            value = deep(random, random.choice(SCALARS)(), random.choice((0, 0, 1, 2, 5)))
    kind = random.choice((dict, dict, HostileDict, OrderedDict, HostileOrdered))
    names = random.sample(("code", "durationSeconds", "endTime", "end_time", "errors", "manager", "tags", "zz"), 3)
    keys = [random.choice((str, str, str, HostileKey))(name) for name in names]
    return kind(zip(keys, (value, random.choice(SCALARS)(), "x"), strict=True))


def validated(validator: convoschema.Validator, payload: Any) -> list[convoschema.Problem]:
    try:
        data = validator.validate(payload)
    except convoschema.InvalidPayload as error:
        return list(error.problems)
    assert data is payload or isinstance(payload, (bytes, bytearray, memoryview))
    return []


def check(random: Random, payload: Any) -> None:
    """Ask for every answer on a payload, and see that they agree."""
    model, profile, naming = random.choice(MODELS), random.choice(PROFILES), random.choice(NAMINGS)
    told: list[list[tuple[str, str]]] = []
    for engine in ENGINES:
        options: Any = {"profile": profile, "naming": naming, "engine": engine}
        validator = convoschema.Validator(model, **options)
        problems = list(validator.iter_problems(payload))
        told.append([(problem.code, problem.pointer) for problem in problems])
        assert validator.is_valid(payload) is (not problems)
        assert validated(validator, payload) == problems
        shown = convoschema.Validator(model, **options, show_values=True, max_problems=3)
        assert [problem.pointer for problem in shown.iter_problems(payload)] == [at for _, at in told[-1][:3]]
    assert told[0] == told[1] == told[2], told


def parts_of(value: Any) -> list[Any]:
    """Return what a value is made of, the outermost part last."""
    parts, seen = [value], {id(value)}
    for part in parts:
        inner = [found for found in gc.get_referents(part) if issubclass(type(found), (dict, list, tuple))]
        parts += [found for found in inner if id(found) not in seen]
        seen |= set(map(id, inner))
    return parts[::-1]


def main(seed: int, cases: int) -> None:
    """Draw so many payloads and check them, each on a thread of its own, some with a small stack."""
    # To import anything takes more of a stack than some have, from Python 3.12 on.
    assert convoschema.is_valid({}, "Participant")
    for case in range(cases):
        random = Random(f"{seed} {case}")  # noqa: S311 - cases, not secrets
        print(f"case {case} of seed {seed}", file=sys.stderr)  # noqa: T201 - the only way to know after a crash
        payload = drawn(random)
        threading.stack_size(random.choice(STACKS))
        with ThreadPoolExecutor(1) as pool:
            pool.submit(check, random, payload).result()
        # Part by part: Python 3.11 overflows the stack where it ends defaultdicts that are deep in each other.
        parts = parts_of(payload)
        del payload
        while parts:
            parts.pop()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
    sys.stdout.flush()
    # What Python does to end values as deep as these is not what is tested.
    os._exit(0)
