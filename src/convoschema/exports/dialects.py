"""Definitions → the same in older dialects; what these can't say is left out where that only accepts more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Final

from convoschema._schema.subschemas import Schema, held, references_in, walk, with_subschemas
from convoschema.errors import UnsuitableModel
from convoschema.exports.definitions import HOME, Definitions, all_rewritten, reached
from convoschema.exports.older_drafts import LeaveOut, in_draft_04, in_draft_07
from convoschema.exports.openapi_schemas import in_openapi_30
from convoschema.exports.targets import Dialect, Target

_CHANGES: Final[dict[Dialect, Callable[[dict[str, Any], LeaveOut], dict[str, Any]]]] = {
    Dialect.DRAFT_2020_12: lambda schema, _: schema,
    Dialect.DRAFT_07: in_draft_07,
    Dialect.DRAFT_04: in_draft_04,
    Dialect.OPENAPI_30: in_openapi_30,
}

_TURNING: Final = ("if", "not", "oneOf")
"""Inside of these, a schema that accepts more may make the one around it accept less."""

_MAY_BE_FALSE: Final = ("additionalProperties", "unevaluatedProperties")
"""What may hold a boolean in all dialects."""


def with_references_alone(definitions: Definitions) -> Definitions:
    """Return definitions in which each reference stands alone: what is beside it, older dialects do not read."""

    def change(schema: dict[str, Any]) -> Schema:
        if "$ref" not in schema or len(schema) == 1:
            return schema
        rest = {keyword: value for keyword, value in schema.items() if keyword != "$ref"}
        return {**rest, "allOf": [{"$ref": schema["$ref"]}, *rest.get("allOf", ())]}

    return all_rewritten(definitions, change)


def in_dialect(definitions: Definitions, target: Target, root: str | None) -> Definitions:
    """Return definitions in the dialect of a target, with references to where it has them, or the whole for the root.

    :raises UnsuitableModel: the dialect can't say something, without which valid payloads would be refused.
    """
    exact = reached(_turned(definitions), definitions)

    def changed(name: str, schema: Schema, *, is_exact: bool, keyword: str = "") -> Schema:
        if isinstance(schema, bool):
            is_said = target.has_booleans or keyword in _MAY_BE_FALSE
            return schema if is_said else {} if schema else {"not": {}}
        inner = with_subschemas(
            schema,
            lambda keyword, _, inner: changed(name, inner, is_exact=is_exact or keyword in _TURNING, keyword=keyword),
        )
        if "$ref" in inner:
            to = inner["$ref"].removeprefix(HOME)
            inner["$ref"] = "#" if to == root else target.home + to
        return _CHANGES[target.dialect](inner, partial(_leave_out, f"{target.name} for {name}", is_exact))

    return {name: changed(name, schema, is_exact=name in exact) for name, schema in definitions.items()}


def _turned(definitions: Definitions) -> Iterator[str]:
    """Yield the names of definitions that are referred to from where accepting more may turn into accepting less."""
    for outer in definitions.values():
        for schema in walk(outer):
            for keyword in filter(schema.__contains__, _TURNING):
                for inner in held(schema, keyword):
                    yield from (reference.removeprefix(HOME) for reference in references_in(inner))


def _leave_out(place: str, is_exact: bool, schema: dict[str, Any], *names: str) -> None:  # noqa: FBT001 - bound above
    for name in names:
        if schema.pop(name, None) is not None and is_exact:
            raise UnsuitableModel(f"{place}: it can't say {name}, and without it valid payloads would be refused")
