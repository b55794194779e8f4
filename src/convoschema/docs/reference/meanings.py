"""What a schema says of the values of an enumeration; users' schemas may say anything."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


def meanings_in(schema: Mapping[str, Any]) -> dict[str, str]:
    """Return the meanings of values that a schema tells, by the text of the value; none where it has no table."""
    told = schema.get("x-enum-descriptions")
    return {text: str(meaning) for text, meaning in told.items()} if isinstance(told, dict) else {}


def text_of(value: Any) -> str:
    """Return a value as it is shown: a string as it is, anything else as JSON."""
    return value if isinstance(value, str) else json.dumps(value)
