"""Example → broken example: a few faults that people really make, planted by rules, always the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from typing import Any

from convoschema._bundles import bundle_of
from convoschema._checking.json_values import Path, value_at
from convoschema._checking.places import schemas_along
from convoschema._options import Naming, Profile
from convoschema._schema.catalog import Catalog
from convoschema._schema.naming import sdk_name
from convoschema._validator import Validator
from convoschema.docs.reference.content import Broken

Schemas = list[Mapping[str, Any]]
_LONGEST = 64


def broken_example(catalog: Catalog, model: str, example: Any) -> Broken | None:
    """Return an example with one fault of each kind that it has room for, or None if nothing can be broken."""
    document = bundle_of(catalog, model, Profile.STRICT, Naming.WIRE).schema
    data = deepcopy(example)
    touched: list[Path] = []
    for fault in _FAULTS:
        for path in _paths(data, ()):
            schemas = [schema for _, schema in list(schemas_along(document, path))[-1]]
            if not any(_share_a_way(path, other) for other in touched) and fault(data, path, schemas):
                touched.append(path)
                break
    # The reference needs nothing built for one payload, and the answers are the same.
    problems = tuple(Validator(model, catalog=catalog, profile="strict", engine="reference").iter_problems(data))
    return Broken(data, problems) if problems else None


def _paths(value: Any, path: Path) -> Iterator[Path]:
    """Yield the paths of the properties in a value, outer ones first, and of what is inside the first of each list."""
    members = value.items() if isinstance(value, dict) else enumerate(value[:1]) if isinstance(value, list) else ()
    inner = list(members)
    yield from ((*path, name) for name, _ in inner if isinstance(name, str))
    for name, member in inner:
        yield from _paths(member, (*path, name))


def _share_a_way(one: Path, other: Path) -> bool:
    shorter = min(len(one), len(other))
    return one[:shorter] == other[:shorter]


def _misspell(data: Any, path: Path, schemas: Schemas) -> bool:
    value = value_at(data, path)
    if not (isinstance(value, str) and 3 < len(value) < _LONGEST and any("enum" in schema for schema in schemas)):
        return False
    middle = len(value) // 2
    return _put(data, path, value[:middle] + value[middle + 1 :])


def _lose_offset(data: Any, path: Path, schemas: Schemas) -> bool:
    value = value_at(data, path)
    stamped = isinstance(value, str) and value.endswith("Z")
    is_timestamp = any(schema.get("format") == "date-time" for schema in schemas)
    return stamped and is_timestamp and _put(data, path, value.removesuffix("Z"))


def _quote(data: Any, path: Path, _schemas: Schemas) -> bool:
    value = value_at(data, path)
    if isinstance(value, bool):
        return _put(data, path, str(value).lower())
    return isinstance(value, int) and _put(data, path, str(value))


def _say_it_in_snake_case(data: Any, path: Path, schemas: Schemas) -> bool:
    parent, name = value_at(data, path[:-1]), str(path[-1])
    is_map_key = not any("description" in schema for schema in schemas)
    if sdk_name(name) == name or is_map_key:
        return False
    members = [(sdk_name(key) if key == name else key, member) for key, member in parent.items()]
    parent.clear()
    parent.update(members)
    return True


def _make_null(data: Any, path: Path, _schemas: Schemas) -> bool:
    return isinstance(value_at(data, path), str) and _put(data, path, None)


def _put(data: Any, path: Path, value: Any) -> bool:
    value_at(data, path[:-1])[path[-1]] = value
    return True


_FAULTS: tuple[Callable[[Any, Path, Schemas], bool], ...] = (
    _misspell,
    _lose_offset,
    _quote,
    _say_it_in_snake_case,
    _make_null,
)
