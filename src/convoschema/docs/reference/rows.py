"""Schema of a property → row of the property table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

from convoschema._schema.bounds import bounds_in_words
from convoschema._schema.catalog import Catalog
from convoschema._schema.naming import sdk_name
from convoschema._schema.pointers import resolve_pointer
from convoschema._schema.subschemas import Schema
from convoschema._schema.type_words import innermost, own_types
from convoschema.docs.reference.content import Row, Target, TypeWords, Value
from convoschema.docs.reference.meanings import meanings_in, text_of

_NOTES = (
    ("readOnly", "read-only"),
    ("x-personal-data", "personal data"),
    ("deprecated", "deprecated"),
    ("uniqueItems", "items are unique"),
)
_REQUIRED = (("required", "required"), ("x-required-on-write", "required on write"))
_DEEPEST = 8


ANYTHING = TypeWords("", "anything")


class RowReader:
    """Reads the rows of one schema file, following its references in the catalog."""

    def __init__(self, catalog: Catalog, base: str) -> None:
        self._catalog = catalog
        self._base = base
        self._is_bundled = catalog.at(base)[0].bundled

    def rows(self, schema: Mapping[str, Any], prefix: str = "") -> Iterator[Row]:
        """Yield a row for each property; those of objects described in place follow with their names joined by dots."""
        for name, declared in schema.get("properties", {}).items():
            value = declared if isinstance(declared, dict) else {}
            kind, leaf = self.kind(declared)
            values, is_open = values_of(leaf, value)
            bounds = bounds_in_words(value) if self._is_bundled else ()
            yield Row(
                name=prefix + name,
                sdk_name=prefix + sdk_name(name),
                kind=kind,
                description=str(value.get("description", "")),
                values=values,
                is_open=is_open,
                notes=(*_demands(schema, name), *_notes(value, leaf), *bounds),
                comment=str(value.get("$comment", "")),
            )
            if "properties" in value and prefix.count(".") < _DEEPEST:
                yield from self.rows(value, f"{prefix}{name}.")

    def kind(self, schema: Schema, depth: int = 0) -> tuple[TypeWords, Mapping[str, Any]]:
        """Return the type of a value, and the keywords of the innermost one, which hold its values."""
        if depth > _DEEPEST:
            return ANYTHING, {}
        words, inner = innermost(schema)
        if not isinstance(inner, dict):
            return ANYTHING if inner else TypeWords("", "nothing"), {}
        if "$ref" in inner:
            found, leaf = self._referenced(inner, depth)
            return replace(found, words=words + found.words), leaf
        return TypeWords(words, own_types(inner, ANYTHING.name), format=inner.get("format")), inner

    def _referenced(self, schema: Mapping[str, Any], depth: int) -> tuple[TypeWords, Mapping[str, Any]]:
        uri, fragment = urldefrag(urljoin(self._base, schema["$ref"]))
        source, target = self._catalog.at(uri)
        if fragment:
            inner = RowReader(self._catalog, uri)
            return inner.kind(resolve_pointer(target, unquote(fragment)), depth + 1)
        if source.name in self._catalog.models:
            return TypeWords("", source.name, Target.MODEL), {}
        # What stands beside the reference narrows a shared scalar; its meanings hold for the values that are left.
        meanings = {**meanings_in(target), **meanings_in(schema)}
        leaf = {**target, **schema, "x-enum-descriptions": meanings}
        return TypeWords("", source.name, Target.SHARED), leaf


def values_of(leaf: Mapping[str, Any], value: Mapping[str, Any]) -> tuple[tuple[Value, ...], bool]:
    """Return the values that a property may hold with their meanings, and whether others are fine too."""
    meanings = {**meanings_in(leaf), **meanings_in(value)}
    declared = leaf.get("enum")
    listed = list(meanings) if declared is None else map(text_of, declared)
    return tuple(Value(text, meanings.get(text, "")) for text in listed), bool(meanings) and declared is None


def _demands(schema: Mapping[str, Any], name: str) -> Iterator[str]:
    return (note for keyword, note in _REQUIRED if name in schema.get(keyword, ()))


def _notes(value: Mapping[str, Any], leaf: Mapping[str, Any]) -> Iterator[str]:
    for keyword, note in _NOTES:
        said = value.get(keyword) or leaf.get(keyword)
        if said is True:
            yield note
        elif said and keyword == "x-personal-data":
            yield f"{note}: {said}"
