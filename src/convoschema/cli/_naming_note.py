"""Says so when payloads have the property names of the other naming, which most profiles pass over as unknown."""

from __future__ import annotations

from convoschema._catalog import Catalog
from convoschema._choices import Naming
from convoschema._instances import parse
from convoschema._naming import mistaken_for

_SAYINGS = {
    Naming.SDK: "have snake_case names, as the Python SDK prints them, which are unknown properties on the wire",
    Naming.WIRE: "have camelCase names, as on the wire, which are unknown properties in what the Python SDK prints",
}


class NamingNote:
    """Counts the payloads of a run that seem to be in the other naming."""

    def __init__(self, catalog: Catalog, naming: Naming) -> None:
        self._catalog = catalog
        self._naming = naming
        self._mistaken = 0

    def look_at(self, model: str, text: bytes) -> None:
        """Count a payload in if its own keys, not those further down, are of the other naming."""
        if self._naming is Naming.WIRE and b"_" not in text:
            return
        payload = parse(text).data
        for item in payload if isinstance(payload, list) else [payload]:
            if isinstance(item, dict) and mistaken_for(
                self._naming, item, self._catalog.read(model).get("properties", ())
            ):
                self._mistaken += 1

    def text(self) -> str | None:
        """Return what to tell the user, or None if there is nothing to tell."""
        if not self._mistaken:
            return None
        other = Naming.SDK if self._naming is Naming.WIRE else Naming.WIRE
        payloads = "1 payload seems to" if self._mistaken == 1 else f"{self._mistaken:,} payloads seem to"
        return f"Note: {payloads} {_SAYINGS[other]}; check with --naming {other}"
