"""Bundle → acceptor: what says yes at first sight, at little more than the cost of a walk through the data.

An acceptor is ``jsonschema-rs`` with the bounded schema of a bundle, or, if it is installed, ``corvus-json-schema-rs``
with the same schema where data are text: that reads text itself and makes nothing of it. The schemas of the bundled
models as on the wire are built into the installed package, so that a process that is just starting need not read and
project the schema files.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from convoschema._checking.json_text import JSON_TEXT, data_of, exact_bytes
from convoschema._lazy import lazy
from convoschema._options import Profile

if TYPE_CHECKING:
    from convoschema._schema.bundle import Bundle

PREBUILT: Final = f"{os.path.dirname(os.path.dirname(__file__))}/prebuilt"  # noqa: PTH120 - pathlib would cost more than the rest
"""Where an installed package has bounded schemas. A checkout has none, so that none can be out of date."""

_SMALL_TEXT: Final = 1 << 20
_LONGEST_TEXT: Final = 1 << 26
_BYTES_A_VALUE: Final = 8
"""What reads text itself takes 22 bytes for each byte of a dense one, and ends the process where there are no more: so
it sees no text that is longer than so many bytes, and no longer one than a small one in which values are as short."""

Accept = Callable[[Any], bool]


class Acceptor:
    """Accepts data of one model, given what makes its bounded schema for parsed JSON or for any Python data.

    ``json`` takes parsed JSON text and ``python`` any data, plain or not, both as deep as they like: True means a
    valid instance, False or an error says nothing. ``text`` takes JSON text, before anything is made of it, and never
    fails; it is None where the library that can is not installed. Where there is no bounded schema, or no library,
    nothing is accepted.
    """

    def __init__(
        self, build_schema: Callable[[bool], dict[str, Any] | None], schema_text: Callable[[], bytes] | None = None
    ) -> None:
        self._build_schema = build_schema
        self._schema_text = schema_text

    @lazy
    def text(self) -> Callable[[bytes], bool] | None:
        # A schema that is there as text need not be parsed for Python either.
        return _text_acceptor(self._schema_text or (lambda: self._build_schema(False)))

    def text_narrowed(self, narrow: Callable[[dict[str, Any]], dict[str, Any]]) -> Callable[[bytes], bool] | None:
        """Return the same as ``text``, but by a schema that a function makes narrower."""

        def narrowed() -> dict[str, Any] | None:
            schema = self._build_schema(False)
            return None if schema is None else narrow(schema)

        return _text_acceptor(narrowed)

    @lazy
    def _parse(self) -> Callable[[bytes], Any]:
        # To import it takes as long as a first verdict on text, which needs none of it.
        from orjson import loads

        return loads

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
                accepts, data = self.json, self._parse(text)
            else:
                accepts = self.python
        except (ValueError, RecursionError):
            return False, payload
        try:
            return accepts(data), data
        except (ValueError, TypeError, RecursionError):
            return False, data

    def accept_unread(self, payload: Any) -> tuple[bool, Any]:
        """Return the same as :meth:`accept`, but for the data of text that is accepted, which may not be read."""
        accepts_text = self.text if type(payload) is bytes else None
        if accepts_text is None:
            return self.accept(payload)
        return (True, payload) if accepts_text(payload) else (False, data_of(payload))

    def _compile(self, schema: dict[str, Any] | None) -> Accept:
        if schema is None:
            return _accept_nothing
        try:
            import jsonschema_rs
        except ImportError:
            return _accept_nothing
        options = jsonschema_rs.RegexOptions()
        return jsonschema_rs.Draft202012Validator(
            schema, validate_formats=True, offline=True, pattern_options=options
        ).is_valid


def _text_acceptor(schema: Callable[[], dict[str, Any] | bytes | None]) -> Callable[[bytes], bool] | None:
    library = text_library()
    if library is None:
        return None
    found = schema()
    if found is None:
        return _accept_nothing
    is_valid: Callable[[bytes], bool] = library.compile(found).is_valid_json

    def accept(text: bytes) -> bool:
        if len(text) > _SMALL_TEXT and not _is_modest(text):
            return False
        try:
            return is_valid(text)
        except Exception:  # noqa: BLE001 - it is no JSON, or takes long to match: whatever it is, nothing is said
            return False

    return accept


def text_library() -> Any:
    """Return the library that reads text itself, or None if it is not installed."""
    try:
        import corvus_json_schema_rs
    except ImportError:
        return None
    return corvus_json_schema_rs


def _is_modest(text: bytes) -> bool:
    """Return whether a text is not very long, and has not very many values for its length."""
    values = text.count(b",") + text.count(b"[") + text.count(b"{")
    return len(text) <= _LONGEST_TEXT and values * _BYTES_A_VALUE <= len(text)


def acceptor_of(bundle: Bundle) -> Acceptor:
    """Return the acceptor of a bundle that the fast engine takes."""
    from convoschema._checking.bounded import bounded

    return Acceptor(lambda python: bounded(bundle.schema, python=python))


def prebuilt_acceptor(model: str, profile: Profile) -> Acceptor | None:
    """Return the acceptor of a bundled model as on the wire, by any of its names, or None if none is built in."""
    models, _, _ = _read(prebuilt_name(profile, python=False))
    name = model if model in models else _canonical_name(model, models)
    if name is None:
        return None
    return Acceptor(
        lambda python: data_of(_schema(name, prebuilt_name(profile, python=python))),
        lambda: _schema(name, prebuilt_name(profile, python=False)),
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


def _schema(model: str, file: str) -> bytes:
    """Return the text of the bounded schema of a model with the definitions that it leads to, and no others."""
    models, parts, text = _read(file)
    begin, end, first = parts[models[model]]
    reached, waiting = set(first), [*first]
    while waiting:
        further = set(parts[waiting.pop()][2]) - reached
        reached |= further
        waiting += further
    definitions = b",".join(text[parts[number][0] : parts[number][1]] for number in sorted(reached))
    return b'{%b,"$defs":{%b}}' % (text[begin:end], definitions)


@lru_cache(maxsize=8)
def _read(name: str) -> tuple[dict[str, int], list[tuple[int, int, list[int]]], bytes]:
    """Return what a file says: which parts are models, where parts begin and end and lead to, and their text."""
    try:
        with open(f"{PREBUILT}/{name}", "rb") as file:  # noqa: PTH123 - as above
            index, _, text = file.read().partition(b"\n")
    except FileNotFoundError:
        return {}, [], b""
    found = json.loads(index)
    return found["models"], found["parts"], text


def _accept_nothing(_data: Any) -> bool:
    return False
