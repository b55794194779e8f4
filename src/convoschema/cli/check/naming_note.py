"""Says so when payloads have names in another style, which most profiles pass over as unknown properties."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any

from convoschema._options import Naming
from convoschema._plurals import counted
from convoschema._schema.catalog import Catalog
from convoschema._schema.naming import is_pascal_case, mistaken_for


class Style(StrEnum):
    """Names in another style than those that are expected, as in what users are told of them."""

    SNAKE_CASE = (
        "have snake_case names, as the Python SDK prints them, which are unknown properties on the wire; "
        "check with --naming sdk"
    )
    CAMEL_CASE = (
        "have camelCase names, as on the wire, which are unknown properties in what the Python SDK prints; "
        "check with --naming wire"
    )
    PASCAL_CASE = (
        "have PascalCase names, as .NET prints them by itself, which are unknown properties; "
        "print them in camelCase, in .NET by JsonNamingPolicy.CamelCase"
    )


_OF_OTHER_NAMING = {Naming.SDK: Style.SNAKE_CASE, Naming.WIRE: Style.CAMEL_CASE}
_SNAKE_CASE_KEY = re.compile(rb'_[A-Za-z0-9_]*"\s*:')
_PASCAL_CASE_KEY = re.compile(rb'"[A-Z][A-Za-z0-9]*"\s*:')
_BEGINNING = 4096
"""How many bytes of a text are searched for names in PascalCase: where there are some, the first name is one."""


class NamingNote:
    """Tells which payloads seem to have names in another style."""

    def __init__(self, catalog: Catalog, naming: Naming) -> None:
        self._catalog = catalog
        self._naming = naming

    def may_be_about(self, text: bytes) -> bool:
        """Return whether a text is worth being parsed to look at its keys."""
        return (
            self._naming is Naming.SDK
            or (b"_" in text and _SNAKE_CASE_KEY.search(text) is not None)
            or _PASCAL_CASE_KEY.search(text, 0, _BEGINNING) is not None
        )

    def style_of(self, model: str, payload: Any) -> Style | None:
        """Return the other style of a payload's own names, not of those further down, or None if they have none."""
        if not isinstance(payload, dict):
            return None
        known = self._catalog.read(model).get("properties", ())
        other = mistaken_for(self._naming, payload, known)
        if other is not None:
            return _OF_OTHER_NAMING[other]
        return Style.PASCAL_CASE if is_pascal_case(payload, known) else None


def naming_notes(mistaken: Mapping[Style, int]) -> Iterator[str]:
    """Yield what to tell the user about payloads with names in another style, counted by it."""
    for style in Style:
        count = mistaken.get(style, 0)
        if count:
            yield f"Note: {counted(count, 'payload')} {'seems' if count == 1 else 'seem'} to {style}"
