"""The formats that are asserted, ``date-time`` and ``date``, so that both engines mean the same by them.

A pattern says all but the calendar; inside its language every implementation of the formats agrees. Our own
schema files hold the patterns already; schemas of users get them here. All other formats are annotations.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from convoschema._schema.subschemas import Schema, with_subschemas

_DAY = "(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_TIME = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])"

PATTERNS: Final = {"date-time": f"^{_DAY}T{_TIME}$", "date": f"^{_DAY}$"}
"""The patterns that go with the asserted formats; ``Timestamp.json`` and ``Date.json`` hold the same."""

_CALENDAR_DAY = (
    "([1-9][0-9]{3}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)"
    "|[1-9][0-9]([02468][48]|[2468]0|[13579][26])-02-29)"
)

SUFFICIENT_PATTERNS: Final = {"date-time": f"^{_CALENDAR_DAY}T{_TIME}$", "date": f"^{_CALENDAR_DAY}$"}
"""Patterns that say the calendar too, but for the years before 1000 and leap days of centuries: enough, not needed."""


def with_asserted_formats(schema: Schema) -> Schema:
    """Return a schema in which every asserted format has its pattern and no other format is left.

    A schema that is ``false`` becomes one that denies everything by a keyword of its own, since the engines name
    the place of a bare ``false`` differently.
    """
    if schema is False:
        return {"not": {}}
    if not isinstance(schema, dict):
        return schema
    changed = with_subschemas(schema, _change)
    pattern = PATTERNS.get(changed.get("format", ""))
    if pattern is None:
        changed.pop("format", None)
    elif changed.setdefault("pattern", pattern) != pattern:
        changed["allOf"] = [*changed.get("allOf", ()), {"pattern": pattern}]
    return changed


def is_calendar_day(value: Any) -> bool:
    """Return False for a string that begins like a date of a month that has no such day, else True."""
    if not isinstance(value, str):
        return True
    year, month, day = value[:4], value[5:7], value[8:10]
    if not (value.isascii() and year.isdigit() and month.isdigit() and day.isdigit()):
        return True
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True


def _change(keyword: str, _name: str | None, subschema: Schema) -> Schema:
    bare = subschema is False and keyword in ("additionalProperties", "unevaluatedProperties")
    return subschema if bare else with_asserted_formats(subschema)
