"""Strategies of payloads with planted faults, and the problems that these must give."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from convoschema._checking.json_values import LEAST_INTEGER, MAX_DEPTH, MOST_INTEGER, Path, value_at
from convoschema._checking.patterns import matcher
from convoschema._checking.problems import ProblemCode
from convoschema._functions import schema
from convoschema._schema.catalog import Catalog
from convoschema._schema.pointers import to_pointer
from convoschema._validator import bundled_catalog
from convoschema.errors import UnsuitableModel
from convoschema.testing._conforming import Builder, own_rules
from convoschema.testing._shapes import Shape, has_other_rules
from convoschema.testing._unrelated import unrelated

if TYPE_CHECKING:
    from convoschema._validator import NamingName, ProfileName

_OF_TYPE: dict[str, tuple[Any, ...]] = {
    "null": (),
    "boolean": (True, False),
    "integer": (0, 7, -1),
    "number": (1.5, -0.25),
    "string": ("", "7", "true", "x y"),
    "array": ([], [None], [{}]),
    "object": ({}, {"x": 1}),
}
_BAD_TIMESTAMPS = (
    *("", "now", "2025-03-14", "2025-03-14T09:26:53", "2025-03-14 09:26:53Z", "2025-03-14T09:26:53z"),
    *("2025-02-30T09:26:53Z", "2025-03-14T24:00:00Z", "2016-12-31T23:59:60Z", "2025-03-14T09:26:53+0100"),
    *("0000-01-01T00:00:00Z", "2025-03-14T09:26:53Z\n", "1741944413589", "14.03.2025"),
)
_STRINGS = ("", "?", "\u0000", "x" * 50, "7 7")


@dataclass(frozen=True, slots=True)
class Malformed:
    """A payload with planted faults, and the code and pointer of each problem it must give, in document order."""

    payload: Any
    problems: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _Plant:
    """A fault that can be planted: what to put at a path (or, if ``removes``, to take away) and the code it gives."""

    code: ProblemCode
    path: Path
    value: Any = None
    removes: bool = False


def malformed(
    model: str,
    *,
    profile: ProfileName = "standard",
    naming: NamingName = "wire",
    faults: int = 1,
    max_depth: int = 6,
    relations: bool = False,
    catalog: Catalog | None = None,
) -> st.SearchStrategy[Malformed]:
    """Return a strategy of payloads with up to ``faults`` planted faults, at places that the schema reaches.

    The first is always planted. Faults are wrong types, nulls, unknown enumeration values and properties, missing
    properties, bad timestamps, duplicates, numbers out of their range, lengths and patterns, values no JSON has, and
    too deep nesting.

    :param relations: whether to draw realistic payloads that break one relation instead, which is told where relations
        are asked about.
    :raises UnsuitableModel: the schema of a user has rules, such as ``anyOf``, whose problems can't be told beforehand;
        or the model has no relations.
    """
    if relations:
        return unrelated(model, profile, naming, catalog).map(
            lambda broken: Malformed(broken.payload, ((ProblemCode.RELATION.value, to_pointer(broken.path)),))
        )
    document = schema(model, profile=profile, naming=naming, catalog=bundled_catalog() if catalog is None else catalog)
    if has_other_rules(document):
        reason = "has rules whose problems can't be told beforehand; use conforming() and break it"
        raise UnsuitableModel(f"{model} {reason}")
    conforms = own_rules(model, profile, naming, catalog)
    return _malformed(Shape.of(document), Builder(), faults, max_depth, conforms).filter(lambda broken: broken.problems)


@st.composite
def _malformed(
    draw: st.DrawFn,
    shape: Shape,
    builder: Builder,
    faults: int,
    max_depth: int,
    conforms: Callable[[Any], bool] | None,
) -> Malformed:
    payloads = builder.of(shape, max_depth)
    payload = draw(payloads.filter(conforms) if conforms else payloads)
    planted: list[_Plant] = []
    for _ in range(faults):
        plant = draw(_plants(shape, payload, (), tuple(one.path for one in planted), alone=faults == 1))
        if plant is not None:
            payload = _put(payload, plant)
            planted.append(plant)
    return Malformed(payload, _in_document_order(payload, planted))


@st.composite
def _plants(
    draw: st.DrawFn, shape: Shape, value: Any, path: Path, taken: tuple[Path, ...], *, alone: bool
) -> _Plant | None:
    """Draw a fault at or below a value, away from the paths that are taken."""
    below = [step for step, inner in _members(shape, value) if _is_breakable(inner) and (*path, step) not in taken]
    here = list(_plants_at(shape, path, alone=alone)) if not any(_leads(path, other) for other in taken) else []
    here += [one for one in _plants_in(shape, value, path) if not any(_leads(one.path, other) for other in taken)]
    described = shape.names if isinstance(value, dict) else ()
    absent = [name for name in described if name not in value and (*path, name) not in taken]
    absent = [name for name in absent if _is_breakable(shape.property(name))]
    ways = [name for name, places in (("here", here), ("below", below), ("absent", absent)) if places]
    if not ways:
        return None
    way = draw(st.sampled_from(ways))
    if way == "here":
        return draw(_one_of(here))
    if way == "below":
        step = draw(st.sampled_from(below))
        inner = dict(_members(shape, value))[step]
        return draw(_plants(inner, value[step], (*path, step), taken, alone=alone))
    name = draw(st.sampled_from(absent))
    return draw(_one_of(list(_plants_at(shape.property(name), (*path, name), alone=False))))


def _is_breakable(shape: Shape) -> bool:
    """Return whether a schema says anything of a place that a value could go against."""
    return shape.is_typed or shape.values is not None or shape.format is not None


def _one_of(plants: list[_Plant]) -> st.SearchStrategy[_Plant]:
    """Return the strategy of some faults in which each code is as likely as any other."""
    codes = list(dict.fromkeys(plant.code for plant in plants))
    return st.sampled_from(codes).flatmap(
        lambda code: st.sampled_from([plant for plant in plants if plant.code is code])
    )


def _members(shape: Shape, value: Any) -> Iterator[tuple[str | int, Shape]]:
    """Yield the described members or items of a value, with their shapes."""
    if isinstance(value, dict):
        for name in value:
            if shape.map_values is not None:
                yield name, shape.map_values
            elif name in shape.names:
                yield name, shape.property(name)
    elif isinstance(value, list) and not shape.is_unique:
        for index in range(len(value)):
            yield index, shape.items


def _plants_at(shape: Shape, path: Path, *, alone: bool) -> Iterator[_Plant]:
    """Yield the faults that stand in a value's place."""
    if shape.is_typed:
        wrong = [name for name in _OF_TYPE if name not in shape.types]
        yield from (_Plant(ProblemCode.TYPE, path, bad) for name in wrong for bad in _OF_TYPE[name])
        if "null" not in shape.types:
            yield _Plant(ProblemCode.NULL, path, None)
    if shape.values is not None and "string" in shape.types:
        yield from (_Plant(ProblemCode.UNKNOWN_VALUE, path, bad) for bad in _unknown_values(shape.values))
    elif shape.format is not None:
        bad_ones = _BAD_TIMESTAMPS if shape.format == "date-time" else (*_BAD_TIMESTAMPS[:2], "2025-02-30")
        yield from (_Plant(ProblemCode.FORMAT, path, bad) for bad in bad_ones)
    else:
        yield from _plants_of_rules(shape, path)
    if alone:
        yield _Plant(ProblemCode.NOT_JSON, path, float("nan"))
        yield _Plant(ProblemCode.NOT_JSON, path, {1, 2})
        yield _Plant(ProblemCode.TOO_DEEP, path, _nested(MAX_DEPTH + 1))


def _plants_of_rules(shape: Shape, path: Path) -> Iterator[_Plant]:
    """Yield the faults against patterns, lengths and ranges."""
    pattern, least, most = shape.keyword("pattern"), shape.keyword("minimum"), shape.keyword("maximum")
    matches = (lambda _text: True) if pattern is None else matcher(pattern)
    if "string" in shape.types:
        yield from (_Plant(ProblemCode.PATTERN, path, bad) for bad in _STRINGS if not matches(bad))
        lengths = [0] if shape.keyword("minLength") else []
        lengths += [] if shape.keyword("maxLength") is None else [shape.keyword("maxLength") + 1]
        yield from (_Plant(ProblemCode.LENGTH, path, "x" * length) for length in lengths if matches("x" * length))
    if "array" in shape.types and shape.keyword("maxItems") is not None:
        items = _plain_items(shape.items, shape.keyword("maxItems") + 1)
        yield from (_Plant(ProblemCode.LENGTH, path, many) for many in items)
    # What is beyond is so for those too to whom all numbers are doubles.
    low = () if least is None else (bad for bad in (int(least) - 1, LEAST_INTEGER) if float(bad) < float(least))
    high = () if most is None else (bad for bad in (int(most) + 1, MOST_INTEGER) if float(bad) > float(most))
    yield from (_Plant(ProblemCode.RANGE, path, bad) for bad in (*low, *high))


def _plain_items(shape: Shape, number: int) -> Iterator[list[Any]]:
    """Yield a list of so many items that a shape accepts and that differ, if that is no more than texts or objects."""
    names = [name for name in shape.names if _is_free_text(shape.property(name))]
    if _is_free_text(shape):
        yield [f"{index}" for index in range(number)]
    elif "object" in shape.types and names and not shape.required:
        yield [{names[0]: f"{index}"} for index in range(number)]


def _is_free_text(shape: Shape) -> bool:
    """Return whether a text of up to three digits is a value."""
    is_bound = shape.format or shape.values or any(shape.keyword(name) for name in ("pattern", "minLength"))
    is_bound = is_bound or (shape.keyword("maxLength") or 3) < 3
    return shape.is_typed and "string" in shape.types and not is_bound


def _plants_in(shape: Shape, value: Any, path: Path) -> Iterator[_Plant]:
    """Yield the faults that add to a value or take from it."""
    if isinstance(value, dict):
        if shape.is_closed:
            unknown = (name for name in ("unknown", "Unknown_1", "") if name not in shape.names and name not in value)
            yield from (_Plant(ProblemCode.UNKNOWN_PROPERTY, (*path, name), 1) for name in unknown)
        for name in shape.required:
            yield _Plant(ProblemCode.MISSING_PROPERTY, (*path, name), removes=True)
    elif isinstance(value, list) and value and shape.is_unique and len(value) != shape.keyword("maxItems"):
        yield _Plant(ProblemCode.DUPLICATE_ITEM, (*path, len(value)), value[0])


def _unknown_values(values: tuple[Any, ...]) -> Iterator[str]:
    first = next((value for value in values if isinstance(value, str)), "")
    yield from (bad for bad in ("unheard-of", first.swapcase(), f"{first}x", f" {first}") if bad not in values)


def _leads(path: Path, other: Path) -> bool:
    return other[: len(path)] == path


def _nested(levels: int) -> Any:
    value: Any = []
    for _ in range(levels):
        value = [value]
    return value


def _put(payload: Any, plant: _Plant) -> Any:
    if not plant.path:
        return plant.value
    *parent, last = plant.path
    holder = value_at(payload, tuple(parent))
    if plant.removes:
        holder.pop(last, None)
    elif isinstance(holder, list) and last == len(holder):
        holder.append(plant.value)
    else:
        holder[last] = plant.value
    return payload


def _in_document_order(payload: Any, planted: list[_Plant]) -> tuple[tuple[str, str], ...]:
    order = {path: index for index, path in enumerate(_paths(payload, ()))}

    def key(plant: _Plant) -> tuple[Any, ...]:
        # What is missing comes behind all that its object holds, by name.
        parent = plant.path[:-1]
        last = max((index for path, index in order.items() if path[: len(parent)] == parent), default=0)
        return (last + 0.5, str(plant.path)) if plant.removes else (order.get(plant.path, 0), "")

    return tuple(
        (plant.code.value, "" if plant.code is ProblemCode.TOO_DEEP else to_pointer(plant.path))
        for plant in sorted(planted, key=key)
    )


def _paths(value: Any, path: Path) -> Iterator[Path]:
    yield path
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in members:
        yield from _paths(inner, (*path, step))
