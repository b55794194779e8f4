"""Schema → schema: how strict a check is, as plain JSON Schema that any engine understands."""

from __future__ import annotations

from typing import Any, Final

from convoschema._options import Profile
from convoschema._schema.keywords import MEMBER_VALUES, keywords
from convoschema._schema.subschemas import Schema, with_subschemas

OR_NULL = "-or-null"
"""What the name of a definition ends with when it is the variant that accepts null."""

DOCUMENTED: Final = "x-documented"
"""The keyword of the bounds that the vendor documents: under strict and write, what it holds stands in its place."""

ON_WRITE: Final = "x-values-on-write"
"""The keyword of the values that requests alone may hold: under write, it is the enumeration."""

INTEGERS: Final = {"int32": (-(2**31), 2**31 - 1), "int64": (-(2**63), 2**63 - 1)}
"""The least and the greatest integer of each format that says how many bits there are."""

TOUCHED_BY_NULL = keywords(lambda keyword: not keyword.is_null_safe)


def project(schema: Schema, profile: Profile, *, bundled: bool) -> Schema:
    """Return a schema as a profile sees it.

    Only bundled schemas change: what users write in schemas of their own holds in every profile. Where documented
    bounds do not hold, they stay as the annotation that they are.
    """
    if not bundled or not isinstance(schema, dict):
        return schema
    projected = with_subschemas(schema, lambda _keyword, _name, subschema: project(subschema, profile, bundled=bundled))
    if schema.get("type") == "integer" and schema.get("format") in INTEGERS:
        projected["minimum"], projected["maximum"] = INTEGERS[schema["format"]]
    if profile is Profile.LENIENT:
        projected.pop("enum", None)
    elif profile is not Profile.STANDARD:
        projected.update(projected.pop(DOCUMENTED, {}))
        if "properties" in projected:
            projected.setdefault("additionalProperties", False)
    if profile is Profile.WRITE and ON_WRITE in projected:
        projected["enum"] = projected.pop(ON_WRITE)
    return projected


def accept_null(schema: Schema) -> Schema:
    """Return a schema whose properties, at every depth, may also be null where they may be something.

    Array items and the value itself stay as they are, and so do conditions and negations, which would mean something
    else. References must be local ones, ``#/$defs/Name``.
    """
    if not isinstance(schema, dict):
        return schema

    def change(keyword: str, _name: str | None, subschema: Schema) -> Schema:
        if keyword in ("if", "not"):
            return subschema
        changed = accept_null(subschema)
        return or_null(changed) if keyword in MEMBER_VALUES else changed

    return with_subschemas(schema, change)


def or_null(schema: Schema) -> Schema:
    """Return a schema that accepts null and what ``schema`` accepts, with the same errors for all else.

    Not an ``anyOf``: that would bury the errors. A reference leads to the referenced definition's variant.
    """
    if not isinstance(schema, dict):
        return schema
    reference = schema.get("$ref")
    if TOUCHED_BY_NULL & schema.keys() or (reference is not None and reference.count("/") != 2):
        return {"if": {"type": "null"}, "else": schema}
    widened: dict[str, Any] = dict(schema)
    if reference is not None:
        widened["$ref"] = reference + OR_NULL
    if "type" in widened:
        types = [widened["type"]] if isinstance(widened["type"], str) else widened["type"]
        widened["type"] = [*types, *({"null"} - set(types))]
    if "enum" in widened and None not in widened["enum"]:
        widened["enum"] = [*widened["enum"], None]
    return widened
