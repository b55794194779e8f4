"""Says so when payloads have the property names of the other naming, which most profiles pass over as unknown."""

from __future__ import annotations

import re
from typing import Any

from convoschema._options import Naming
from convoschema._plurals import counted
from convoschema._schema.catalog import Catalog
from convoschema._schema.naming import mistaken_for

_SAYINGS = {
    Naming.SDK: "have snake_case names, as the Python SDK prints them, which are unknown properties on the wire",
    Naming.WIRE: "have camelCase names, as on the wire, which are unknown properties in what the Python SDK prints",
}
_SNAKE_CASE_KEY = re.compile(rb'_[A-Za-z0-9_]*"\s*:')


class NamingNote:
    """Tells which payloads seem to be in the other naming."""

    def __init__(self, catalog: Catalog, naming: Naming) -> None:
        self._catalog = catalog
        self._naming = naming

    def may_be_about(self, text: bytes) -> bool:
        """Return whether a text is worth being parsed to look at its keys."""
        return self._naming is Naming.SDK or (b"_" in text and _SNAKE_CASE_KEY.search(text) is not None)

    def is_about(self, model: str, payload: Any) -> bool:
        """Return whether a payload's own keys, not those further down, are of the other naming."""
        return isinstance(payload, dict) and (
            mistaken_for(self._naming, payload, self._catalog.read(model).get("properties", ())) is not None
        )


def naming_note(naming: Naming, mistaken: int) -> str | None:
    """Return what to tell the user about payloads that seem mistaken, or None if there is nothing to tell."""
    if not mistaken:
        return None
    other = Naming.SDK if naming is Naming.WIRE else Naming.WIRE
    seem = "seems" if mistaken == 1 else "seem"
    return f"Note: {counted(mistaken, 'payload')} {seem} to {_SAYINGS[other]}; check with --naming {other}"
