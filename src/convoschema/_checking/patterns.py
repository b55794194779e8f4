"""Regular expressions as JSON Schema means them, and the properties that a schema does not name."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any

_DOLLAR = re.compile(r"(\\.|\[(?:\\.|[^\]\\])*\])|\$", re.DOTALL)
"""An escape or a class, in which a dollar means itself, or else a dollar that means the end."""


@lru_cache(maxsize=1024)
def matcher(pattern: str) -> Callable[[str], re.Match[str] | None]:
    """Return what finds a pattern in a text; the end, digits and word characters are as ECMA-262 means them.

    :raises re.error: Python does not know the pattern.
    """
    with warnings.catch_warnings():
        # What Python warns of, sets inside sets, is a plain set to ECMA-262, and to Python so far.
        warnings.simplefilter("ignore", FutureWarning)
        return re.compile(_DOLLAR.sub(lambda found: found[1] or r"\Z", pattern), re.ASCII).search


def additional_names(instance: Mapping[str, Any], schema: Mapping[str, Any]) -> Iterator[str]:
    """Yield the names in an object that a schema's properties and patternProperties do not know."""
    known = schema.get("properties", {})
    patterns = [matcher(pattern) for pattern in schema.get("patternProperties", ())]
    for name in instance:
        if name not in known and not any(find(name) for find in patterns):
            yield name
