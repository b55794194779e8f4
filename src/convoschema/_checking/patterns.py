"""Regular expressions as JSON Schema means them, and the properties that a schema does not name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from convoschema._checking.ecma_patterns import NotEcmaError, translate

Matches = Callable[[str], object]
"""What tells whether a pattern is found in a text."""


@lru_cache(maxsize=1024)
def matcher(pattern: str) -> Matches:
    """Return what finds a pattern in a text: in linear time, if the pattern is plain and ``jsonschema-rs`` there.

    :raises NotEcmaError: it is no pattern of ECMA-262, or what it means depends on who reads it.
    """
    slow = backtracking(pattern)
    return linear(pattern) or slow


def backtracking(pattern: str) -> Matches:
    """Return what finds a pattern in a text by Python's ``re``.

    :raises NotEcmaError: as above.
    """
    try:
        return re.compile(translate(pattern).python).search
    except (re.error, OverflowError, RecursionError) as error:
        reason = str(error) if isinstance(error, re.error) else "it is too large"
        raise NotEcmaError(f"Python can't use it: {reason}") from None


def linear(pattern: str) -> Matches | None:
    """Return what finds a plain pattern by ``jsonschema-rs``, or None if that does not take it or is not installed."""
    plain = translate(pattern).plain
    if plain is None:
        return None
    try:
        import jsonschema_rs

        options = jsonschema_rs.RegexOptions()
        return jsonschema_rs.Draft202012Validator({"pattern": plain}, pattern_options=options, offline=True).is_valid
    except (ImportError, ValueError):
        return None


def additional_names(instance: Mapping[str, Any], schema: Mapping[str, Any]) -> Iterator[str]:
    """Yield the names in an object that a schema's properties and patternProperties do not know."""
    known = schema.get("properties", {})
    patterns = [matcher(pattern) for pattern, _ in schema.get("patternProperties", {}).items()]
    for name in instance:
        if name not in known and not any(find(name) for find in patterns):
            yield name
