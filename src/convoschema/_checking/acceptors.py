"""Bundle → acceptor: what says yes at first sight, at little more than the cost of a walk through the data.

An acceptor is ``jsonschema-rs`` with the bounded schema of a bundle. Those of the bundled models as on the wire are
built into the installed package, so that a process that is just starting need not read and project the schema files.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

import orjson

from convoschema._checking.json_text import JSON_TEXT, exact_bytes
from convoschema._lazy import lazy
from convoschema._options import Profile

if TYPE_CHECKING:
    from convoschema._schema.bundle import Bundle

PREBUILT: Final = f"{os.path.dirname(os.path.dirname(__file__))}/prebuilt"  # noqa: PTH120 - pathlib would cost more than the rest
"""Where an installed package has bounded schemas. A checkout has none, so that none can be out of date."""

Accept = Callable[[Any], bool]


class Acceptor:
    """Accepts data of one model, given what makes its bounded schema for parsed JSON or for any Python data.

    ``json`` takes parsed JSON text and ``python`` any data, plain or not, both as deep as they like: True means a
    valid instance, False or an error says nothing. Where there is no bounded schema, nothing is accepted.
    """

    def __init__(self, build_schema: Callable[[bool], dict[str, Any] | None]) -> None:
        self._build_schema = build_schema

    @lazy
    def json(self) -> Accept:
        return self._compile(self._build_schema(False))

    @lazy
    def python(self) -> Accept:
        return self._compile(self._build_schema(True))

    def accept(self, payload: Any) -> tuple[bool, Any]:
        """Return whether a payload is accepted at first sight, and its data; text that is no JSON stays what it is."""
        data = payload
        kind = type(payload)
        try:
            if kind is not dict and issubclass(kind, JSON_TEXT):
                text = payload if kind is bytes else exact_bytes(payload)
                accepts, data = self.json, orjson.loads(text)
            else:
                accepts = self.python
        except (ValueError, RecursionError):
            return False, payload
        try:
            return accepts(data), data
        except (ValueError, TypeError, RecursionError):
            return False, data

    def _compile(self, schema: dict[str, Any] | None) -> Accept:
        if schema is None:
            return _accept_nothing
        import jsonschema_rs

        options = jsonschema_rs.RegexOptions()
        return jsonschema_rs.Draft202012Validator(
            schema, validate_formats=True, offline=True, pattern_options=options
        ).is_valid


def acceptor_of(bundle: Bundle) -> Acceptor:
    """Return the acceptor of a bundle that the fast engine takes."""
    from convoschema._checking.bounded import bounded

    return Acceptor(lambda python: bounded(bundle.schema, python=python))


def prebuilt_acceptor(model: str, profile: Profile) -> Acceptor | None:
    """Return the acceptor of a bundled model as on the wire, by any of its names, or None if none is built in.

    :raises ImportError: ``jsonschema-rs`` is not installed.
    """
    import jsonschema_rs  # noqa: F401 - to know that it is there

    models = _read(prebuilt_name(profile, python=False)).get("models", {})
    name = model if model in models else _canonical_name(model, models)
    return (
        None if name is None else Acceptor(lambda python: _document(name, _read(prebuilt_name(profile, python=python))))
    )


def prebuilt_name(profile: Profile, *, python: bool) -> str:
    """Return the name of the file with the bounded schemas of a profile, for any Python data or for parsed JSON."""
    return f"{profile}-{'python' if python else 'json'}.json"


def _canonical_name(alias: str, models: dict[str, Any]) -> str | None:
    """Return the one of some models that an alias stands for; an installed package need not read schemas for that."""
    if not models:
        return None
    from convoschema._schema.aliases import prebuilt_aliases

    return (prebuilt_aliases() or {}).get(alias)


def _document(model: str, prebuilt: dict[str, Any]) -> dict[str, Any]:
    return {**prebuilt["models"][model], "$defs": prebuilt["$defs"]}


@lru_cache(maxsize=8)
def _read(name: str) -> dict[str, Any]:
    try:
        with open(f"{PREBUILT}/{name}", "rb") as file:  # noqa: PTH123 - as above
            found: dict[str, Any] = orjson.loads(file.read())
    except FileNotFoundError:
        return {}
    return found


def _accept_nothing(_data: Any) -> bool:
    return False
