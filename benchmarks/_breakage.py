"""A valid payload → a broken one, with faults of the kinds that producers make."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from enum import StrEnum
from random import Random
from typing import Any, NamedTuple

_TIMESTAMP = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z")
_ENUMERATED = frozenset({"direction", "initialState", "recordingState", "state", "wrapupPrompt"})
_MAYBE_ENUMERATED = _ENUMERATED | {"disconnectType", "flaggedReason", "type"}


class Fault(StrEnum):
    """What is wrong with a broken payload."""

    WRONG_TYPE = "wrong type"
    UNKNOWN_VALUE = "unknown enum value"
    BAD_TIMESTAMP = "bad timestamp"
    NULL = "null"
    UNKNOWN_PROPERTY = "unknown property"


class _Place(NamedTuple):
    holder: dict[str, Any]
    name: str

    @property
    def value(self) -> Any:
        return self.holder[self.name]


def broken(payload: Any, random: Random) -> Any:
    """Return a copy of a payload with one to three faults, of which at least one is a problem under ``standard``."""
    copy = deepcopy(payload)
    places = list(_places(copy))
    kinds = [random.choice([kind for kind in Fault if kind is not Fault.UNKNOWN_PROPERTY])]
    kinds += random.choices(list(Fault), k=random.randrange(3))
    for kind in kinds:
        fitting = [place for place in places if _fits(place, kind)]
        place = random.choice(fitting or places)
        places = [other for other in places if other != place]
        _plant(place, kind, random)
    return copy


def with_wrong_types(payload: Any, number: int, random: Random) -> Any:
    """Return a copy of a payload with a number where a text belongs, at so many places."""
    copy = deepcopy(payload)
    texts = [place for place in _places(copy) if isinstance(place.value, str) and place.name not in _MAYBE_ENUMERATED]
    for place in random.sample(texts, number):
        place.holder[place.name] = 17
    return copy


def _places(value: Any) -> Iterator[_Place]:
    """Yield the properties whose values are no containers; what stands below ``attributes`` is a user's own."""
    match value:
        case dict():
            for name, inner in value.items():
                if isinstance(inner, (dict, list)):
                    yield from () if name == "attributes" else _places(inner)
                else:
                    yield _Place(value, name)
        case list():
            for inner in value:
                yield from _places(inner)


def _fits(place: _Place, kind: Fault) -> bool:
    match kind:
        case Fault.UNKNOWN_VALUE:
            return place.name in _ENUMERATED
        case Fault.BAD_TIMESTAMP:
            return isinstance(place.value, str) and _TIMESTAMP.fullmatch(place.value) is not None
    return True


def _plant(place: _Place, kind: Fault, random: Random) -> None:
    match kind:
        case Fault.UNKNOWN_VALUE if _fits(place, kind):
            place.holder[place.name] = random.choice(["hovering", place.value.upper() + "_2", ""])
        case Fault.BAD_TIMESTAMP if _fits(place, kind):
            place.holder[place.name] = random.choice(_bad_timestamps(place.value))
        case Fault.NULL:
            place.holder[place.name] = None
        case Fault.UNKNOWN_PROPERTY:
            place.holder[f"{place.name}_{random.randrange(100)}"] = place.value
        case _:
            place.holder[place.name] = 17 if isinstance(place.value, str) else "17"


def _bad_timestamps(good: str) -> list[str]:
    day = good[:8]
    return [good.removesuffix("Z"), good.replace("T", " "), f"{day}99{good[10:]}", good[:10], "", "yesterday"]
