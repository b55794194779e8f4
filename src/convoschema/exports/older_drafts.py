"""Schema objects → the same in drafts 7 and 4 of JSON Schema, keyword by keyword."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from convoschema._schema.keywords import To, keywords

LeaveOut = Callable[..., None]
"""Takes keywords out of a schema, or refuses where that would make it, or one around it, accept less."""

_IN_PLACE: Final = keywords(lambda keyword: keyword.to in (To.SAME, To.CONDITION))


def in_draft_07(schema: dict[str, Any], leave_out: LeaveOut) -> dict[str, Any]:
    """Change a schema object, whose subschemas are changed already, to one of draft 7, and return it."""
    _leave_out_unevaluated(schema, leave_out)
    _count_contains(schema, leave_out)
    if "prefixItems" in schema:
        if "items" in schema:
            schema["additionalItems"] = schema["items"]
        schema["items"] = schema.pop("prefixItems")
    dependencies: dict[str, Any] = dict(schema.pop("dependentRequired", {}))
    for name, inner in schema.pop("dependentSchemas", {}).items():
        also = [{"required": dependencies[name]}] if name in dependencies else []
        dependencies[name] = {"allOf": [inner, *also]} if also else inner
    if dependencies:
        schema["dependencies"] = dependencies
    return schema


def _leave_out_unevaluated(schema: dict[str, Any], leave_out: LeaveOut) -> None:
    """Say ``unevaluated…`` by what is nearly the same, where nothing else evaluates what the schema is applied to."""
    for keyword, near in (("unevaluatedProperties", "additionalProperties"), ("unevaluatedItems", "items")):
        if keyword in schema:
            if near in schema:
                del schema[keyword]  # nothing is unevaluated
            elif not (_IN_PLACE & schema.keys() or (near == "items" and "contains" in schema)):
                schema[near] = schema.pop(keyword)
            else:
                leave_out(schema, keyword)


def _count_contains(schema: dict[str, Any], leave_out: LeaveOut) -> None:
    if schema.get("minContains") == 0:
        schema.pop("contains", None)  # which accepts everything then
        leave_out(schema, "maxContains")
    if schema.get("minContains", 1) in (0, 1) or "contains" not in schema:
        schema.pop("minContains", None)
    if "contains" not in schema:
        schema.pop("maxContains", None)
    leave_out(schema, "minContains", "maxContains")


def in_draft_04(schema: dict[str, Any], leave_out: LeaveOut) -> dict[str, Any]:
    """Change a schema object, whose subschemas are changed already, to one of draft 4, and return it."""
    schema = in_draft_07(schema, leave_out)
    leave_out(schema, "propertyNames")
    if "const" in schema:
        _demand(schema, {"enum": [schema.pop("const")]})
    if "contains" in schema:
        _demand(schema, {"not": {"type": "array", "items": {"not": schema.pop("contains")}}})
    condition, then, otherwise = (schema.pop(keyword, None) for keyword in ("if", "then", "else"))
    if condition is not None and then is not None:
        _demand(schema, {"anyOf": [{"not": condition}, then]})
    if condition is not None and otherwise is not None:
        _demand(schema, {"anyOf": [condition, otherwise]})
    _exclude(schema, "exclusiveMinimum", "minimum", max)
    _exclude(schema, "exclusiveMaximum", "maximum", min)
    # Lists of no names demand nothing, and are not allowed.
    needs = {name: value for name, value in schema.pop("dependencies", {}).items() if value != []}
    if needs:
        schema["dependencies"] = needs
    if schema.get("required") == []:
        del schema["required"]
    return schema


def _demand(schema: dict[str, Any], also: dict[str, Any]) -> None:
    """Have a schema demand something else too."""
    if also.keys() & schema.keys():
        schema["allOf"] = [*schema.get("allOf", ()), also]
    else:
        schema.update(also)


def _exclude(schema: dict[str, Any], exclusive: str, inclusive: str, stricter: Callable[[Any, Any], Any]) -> None:
    """Say an exclusive limit as draft 4 does, which has one limit and whether it is excluded."""
    if exclusive in schema:
        limit = schema.pop(exclusive)
        other = schema.get(inclusive, limit)
        schema[inclusive] = stricter(limit, other)
        if schema[inclusive] == limit:
            schema[exclusive] = True
