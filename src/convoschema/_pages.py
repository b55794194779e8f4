"""Instance → pages: large payloads are looked through piece by piece, in the order of the document.

A report is of the first so many problems, but engines find all that there are. So a payload that may have a million is
given to them in pages until there are enough. A page is an excerpt: some members of one array or object, alone on
their way from the root. What a schema says of each member is as true of an excerpt as of the whole; what it says of
all members of an array or object together is asked of the whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import orjson

from convoschema._choices import EngineName
from convoschema._engines import Engine, Finding, build_engine
from convoschema._instances import Path
from convoschema._schemas import Schema, walk, with_subschemas

if TYPE_CHECKING:
    from convoschema._bundle import Bundle

AT_ONCE: Final = 32_768
"""How many bytes of JSON an instance may have to be looked through at once."""

PAGE: Final = 4_096
"""How many bytes of JSON a page of a larger instance has at most, if no single scalar in it has more."""

_OF_ALL_MEMBERS = frozenset(
    {"dependentRequired", "maxItems", "maxProperties", "minItems", "minProperties", "required", "uniqueItems"}
)
_OF_VALUES = frozenset(
    {
        "const",
        "enum",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "format",
        "maxLength",
        "maximum",
        "minLength",
        "minimum",
        "multipleOf",
        "pattern",
        "type",
    }
)
_OF_THE_WHOLE = frozenset(
    {
        "anyOf",
        "contains",
        "dependentSchemas",
        "if",
        "not",
        "oneOf",
        "prefixItems",
        "propertyNames",
        "unevaluatedItems",
        "unevaluatedProperties",
    }
)
"""Keywords by which more than one member decides what is wrong with another, or its place does."""

_CONTAINERS = (dict, list, tuple)
_PUNCTUATION = 4


class Page(NamedTuple):
    """An excerpt of an instance; ``offsets`` is what its indices lack, level by level from the root."""

    data: Any
    offsets: tuple[int, ...] = ()

    def whole_path(self, path: Path) -> Path:
        """Return the path in the instance of what has a path in the excerpt."""
        shifted = (
            step + offset if isinstance(step, int) else step for step, offset in zip(path, self.offsets, strict=False)
        )
        return (*shifted, *path[len(self.offsets) :])


class Search:
    """Looks through instances for the findings of an engine, which it builds.

    :raises InvalidSchema: the engine can't take the schema, which happens to users' own schemas alone.
    :raises ImportError: the fast engine is demanded, and ``jsonschema-rs`` is not installed.
    """

    def __init__(self, bundle: Bundle, name: EngineName) -> None:
        self.engine: Final = build_engine(bundle, name)
        self._bundle = bundle
        self._name = name

    def findings(self, data: Any) -> Iterator[tuple[Page, Iterable[Finding]]]:
        """Yield the faults of an instance, page by page, each with the page that the paths lead through.

        The pages come in the order of the document, but for the first where there are several: it is the whole, and
        its faults are those of arrays and objects as such.
        """
        if len(orjson.dumps(data)) <= AT_ONCE or not self._has_parts:
            yield Page(data), self.engine.findings(data)
            return
        yield Page(data), self._of_totals.findings(data)
        for page in pages(data):
            yield page, self._of_members.findings(page.data)

    @cached_property
    def _has_parts(self) -> bool:
        return not any(
            _OF_THE_WHOLE & schema.keys() or _holds_containers(schema) for schema in walk(self._bundle.schema)
        )

    @cached_property
    def _of_totals(self) -> Engine:
        return build_engine(replace(self._bundle, schema=_of_totals_alone(self._bundle.schema)), self._name)

    @cached_property
    def _of_members(self) -> Engine:
        return build_engine(replace(self._bundle, schema=_of_members_alone(self._bundle.schema)), self._name)


def pages(data: Any, spine: Path = ()) -> Iterator[Page]:
    """Yield an instance in excerpts of no more than a page, in the order of the document.

    ``spine`` leads to ``data`` from the root of the instance.
    """
    if not isinstance(data, _CONTAINERS):
        yield _excerpt(data, spine)
        return
    found: list[tuple[str | int, Any]] = []
    length = 0
    for step, member in data.items() if isinstance(data, dict) else enumerate(data):
        more = len(orjson.dumps(member)) + len(str(step)) + _PUNCTUATION
        is_split = more > PAGE and isinstance(member, _CONTAINERS)
        if found and (is_split or length + more > PAGE):
            yield _excerpt_of_members(found, spine)
            found, length = [], 0
        if is_split:
            yield from pages(member, (*spine, step))
        else:
            found.append((step, member))
            length += more
    if found:
        yield _excerpt_of_members(found, spine)


def _excerpt_of_members(members: list[tuple[str | int, Any]], spine: Path) -> Page:
    first, _ = members[0]
    if isinstance(first, int):
        return _excerpt([member for _, member in members], spine, first)
    return _excerpt(dict(members), spine)


def _excerpt(data: Any, spine: Path, offset: int = 0) -> Page:
    """Return the excerpt in which data stand alone on the way from the root."""
    for step in reversed(spine):
        data = {step: data} if isinstance(step, str) else [data]
    return Page(data, (*(step if isinstance(step, int) else 0 for step in spine), offset))


def _holds_containers(schema: dict[str, Any]) -> bool:
    return any(isinstance(value, _CONTAINERS) for value in [*schema.get("enum", ()), schema.get("const")])


def _of_members_alone(schema: Schema) -> Schema:
    """Return what of a schema is about each value by itself."""
    if not isinstance(schema, dict):
        return schema
    changed = with_subschemas(schema, lambda _keyword, _name, subschema: _of_members_alone(subschema))
    return {keyword: value for keyword, value in changed.items() if keyword not in _OF_ALL_MEMBERS}


def _of_totals_alone(schema: Schema) -> Schema:
    """Return what of a schema is about all members of an array or object together."""
    if not isinstance(schema, dict):
        return True
    changed = with_subschemas(schema, lambda _keyword, _name, subschema: _of_totals_alone(subschema))
    return {keyword: value for keyword, value in changed.items() if keyword not in _OF_VALUES}
