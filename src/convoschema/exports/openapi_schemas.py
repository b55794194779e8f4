"""Schema objects → the same in OpenAPI 3.0, which lacks keywords of draft 4, and says otherwise what may be null."""

from __future__ import annotations

from typing import Any, Final

from convoschema.exports.older_drafts import LeaveOut, in_draft_04

_ONLY_NULL: Final[dict[str, Any]] = {"type": "string", "nullable": True, "enum": [None]}


def in_openapi_30(schema: dict[str, Any], leave_out: LeaveOut) -> dict[str, Any]:
    """Change a schema object, whose subschemas are changed already, to one of OpenAPI 3.0, and return it."""
    schema = in_draft_04(schema, leave_out)
    if "patternProperties" in schema:
        # What other properties may be can't be said without them.
        schema.pop("additionalProperties", None)
        leave_out(schema, "patternProperties")
    if isinstance(schema.get("items"), list):
        schema.pop("additionalItems", None)
        leave_out(schema, "items")
    for name, needed in schema.pop("dependencies", {}).items():
        is_absent = {"not": {"type": "object", "required": [name]}}
        needs = {"type": "object", "required": needed} if isinstance(needed, list) else needed
        schema["allOf"] = [*schema.get("allOf", ()), {"anyOf": [is_absent, needs]}]
    examples = schema.pop("examples", [])
    if examples:
        schema["example"] = examples[0]
    return _with_one_type(schema)


def _with_one_type(schema: dict[str, Any]) -> dict[str, Any]:
    types = schema.pop("type", [])
    named = [types] if isinstance(types, str) else types
    if named == ["null"]:
        return {**schema, **_ONLY_NULL}
    ways = [_typed(name, is_nullable="null" in named) for name in named if name != "null"]
    if len(ways) > 1:
        return {**schema, "allOf": [*schema.get("allOf", ()), {"anyOf": ways}]}
    return {**ways[0], **schema} if ways else schema


def _typed(name: str, *, is_nullable: bool) -> dict[str, Any]:
    # An array has to say what its items are.
    items: dict[str, Any] = {"items": {}} if name == "array" else {}
    return {"type": name, **({"nullable": True} if is_nullable else {}), **items}
