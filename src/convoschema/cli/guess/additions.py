"""A configuration that is there → the same with more patterns; all else in it stays, byte for byte."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

_TABLE = re.compile(r"\s*\[")


def with_models(file: Path, text: str, block: str) -> str | None:
    """Return the text of a configuration file with a block of lines at the end of its table of models.

    None if that can't be done, since the table is written in some other way.
    """
    section = ("tool", "convoschema") if file.name == "pyproject.toml" else ()
    lines = text.splitlines(keepends=True)
    header = re.compile(rf"\[\s*{re.escape('.'.join((*section, 'models')))}\s*\]\s*(#.*)?")
    start = next((index for index, line in enumerate(lines) if header.fullmatch(line.strip())), None)
    if start is None:
        separator = "" if text.endswith("\n") or not text else "\n"
        changed = f"{text}{separator}\n[{'.'.join((*section, 'models'))}]\n{block}"
    else:
        last = start
        for index, line in enumerate(lines[start + 1 :], start + 1):
            if _TABLE.match(line):
                break
            if line.strip() and not line.lstrip().startswith("#"):
                last = index
        head = "".join(lines[: last + 1])
        changed = head + ("" if head.endswith("\n") else "\n") + block + "".join(lines[last + 1 :])
    return changed if _differs_in_models_alone(text, changed, block, section) else None


def _differs_in_models_alone(before: str, after: str, block: str, section: tuple[str, ...]) -> bool:
    """Return whether two texts say the same, but that the second has the models of a block behind its own."""
    try:
        wanted, got, added = tomllib.loads(before), tomllib.loads(after), tomllib.loads(block)
    except tomllib.TOMLDecodeError:
        return False
    table: dict[str, Any] = wanted
    for name in section:
        table = table[name]
    models = table.setdefault("models", {})
    models.update(added)
    return got == wanted
