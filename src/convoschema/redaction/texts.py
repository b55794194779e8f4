"""JSON text → its record, with all that is written there; and the same text with other leaves."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any, Final

from convoschema.redaction.leaves import Number, Pairs

_LEAF: Final = re.compile(r'"(?:[^"\\]++|\\.)*+"|-?[0-9][0-9.eE+-]*+')
_DECODER: Final = json.JSONDecoder(object_pairs_hook=Pairs, parse_int=Number, parse_float=Number)


def read(text: str) -> Any:
    """Return what a JSON text says: objects as :class:`Pairs`, since names may be there twice, numbers as written."""
    return _DECODER.decode(text)


def rewritten(text: str, leaves: Iterable[str | None]) -> str:
    """Return a JSON text with other leaves, given in order, None for one that stays; what is between them stays."""
    rest = iter(leaves)

    def new(found: re.Match[str]) -> str:
        leaf, old = next(rest), found[0]
        if leaf is None:
            return old
        return json.dumps(leaf, ensure_ascii=old.isascii()) if old[0] == '"' else leaf

    return _LEAF.sub(new, text)


def rebuilt(data: Any, leaves: Iterable[str | None]) -> Any:
    """Return a copy of plain data with other leaves, given in order, None for one that stays."""
    rest = iter(leaves)

    def copy(value: Any) -> Any:
        if isinstance(value, dict):
            return {name if (new := next(rest)) is None else new: copy(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return list(map(copy, value))
        if value is None or isinstance(value, bool):
            return value
        new = next(rest)
        return value if new is None else new if isinstance(value, str) else type(value)(new)

    return copy(data)
