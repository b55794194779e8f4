"""Data → scripts: pages opened from ``file://`` may not fetch, but they may load scripts."""

from __future__ import annotations

import json
from typing import Any

_LESS_THAN = "\\u003c"
_EXACT = 2**53 - 1
"""No integer beyond this, or its negative, is sure to be one of JavaScript's numbers."""


def as_script(name: str, data: Any) -> str:
    """Return a script that sets a member of ``convoschema``; its text may stand anywhere, even inside a page.

    Integers that are no numbers of JavaScript's become BigInts, and ``__proto__`` is a name like any other.
    """
    return f"convoschema.{name} = {_literal(data).replace('<', _LESS_THAN)};\n"


def _literal(value: Any) -> str:
    """Return data as an expression of JavaScript."""
    if isinstance(value, dict):
        return "{" + ",".join(f"{_key(name)}:{_literal(member)}" for name, member in value.items()) + "}"
    if isinstance(value, list | tuple):
        return f"[{','.join(map(_literal, value))}]"
    if isinstance(value, int) and abs(value) > _EXACT:
        return f"{value}n"
    return json.dumps(value, ensure_ascii=False)


def _key(name: str) -> str:
    # Without the brackets it would set the object's prototype.
    return '["__proto__"]' if name == "__proto__" else json.dumps(name, ensure_ascii=False)
