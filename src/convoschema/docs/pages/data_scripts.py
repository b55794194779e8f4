"""Data → scripts: pages opened from ``file://`` may not fetch, but they may load scripts."""

from __future__ import annotations

import json
from typing import Any


def as_script(name: str, data: Any) -> str:
    """Return a script that sets a member of ``convoschema``; its text may stand anywhere, even inside a page."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return f"convoschema.{name} = {text};\n"
