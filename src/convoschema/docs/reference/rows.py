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
from convoschema.docs.reference.rules import rules_in_words

PERSONAL = "personal data"
"""The note on what is marked as personal; the kind follows it behind a colon, if one is named."""
_NOTES = (
    ("readOnly", "read-only"),
    ("x-personal-data", PERSONAL),
    ("deprecated", "deprecated"),
    ("uniqueItems", "items are unique"),
)
_REQUIRED = (("required", "required"), ("x-required-on-write", "required on write"))
_DEEPEST = 8
_BRANCHES: Mapping[str, tuple[str, ...]] = {
    "allOf": (),
    "anyOf": ("in some forms",),
    "oneOf": ("in some forms",),
    "then": ("in some cases",),
    "else": ("in some cases",),
}
"""The keywords that hold more of what is said of the same value, and the note of the properties that are there."""


ANYTHING = TypeWords("", "anything")


class RowReader:
    """Reads the rows of one schema file, following its references in the catalog."""

    def __init__(self, catalog: Catalog, base: str) -> None:
        self._catalog = catalog
        self._base = base
        self._is_bundled = catalog.at(base)[0].bundled

    def rows(self, schema: Mapping[str, Any], prefix: str = "", above: tuple[Schema, ...] = ()) -> Iterator[Row]:
        """Yield a row for each property, once, also for those that a schema has in some forms or cases alone.

        Those of objects described in place, or in ``$defs``, follow with their names joined by dots.
        """
        seen: set[str] = set()
        for row in self._all_rows(schema, prefix, (*above, schema)):
            if row.name not in seen:
                seen.add(row.name)
                yield row

    def _all_rows(self, schema: Mapping[str, Any], prefix: str, above: tuple[Schema, ...]) -> Iterator[Row]:
        for name, declared in schema.get("properties", {}).items():
            yield self._row(schema, name, declared, prefix)
            reader, inner = self._described(declared)
            if inner is not None and prefix.count(".") < _DEEPEST and not any(inner is each for each in above):
                yield from reader.rows(inner, f"{prefix}{name}.", above)
        for keyword, note in _BRANCHES.items():
            parts = schema.get(keyword, ())
            for part in parts if isinstance(parts, list) else (parts,):
                reader, inner = self._described(part)
                if inner is not None and not any(inner is each for each in above):
                    rows = reader.rows(inner, prefix, above)
                    yield from (replace(row, notes=(*note, *row.notes)) for row in rows)

    def _row(self, schema: Mapping[str, Any], name: str, declared: Schema, prefix: str) -> Row:
        value = declared if isinstance(declared, dict) else {}
        kind, leaf = self.kind(declared)
        values, is_open = values_of(leaf, value)
        bounds = bounds_in_words(value) if self._is_bundled else ()
        inner = leaf if kind.target is Target.PLAIN else {}
        rules = dict.fromkeys((*rules_in_words(value), *rules_in_words(inner)))
        return Row(
            name=prefix + name,
            sdk_name=prefix + sdk_name(name),
            kind=kind,
            description=str(value.get("description", "")),
            values=values,
            is_open=is_open,
            notes=(*_demands(schema, name), *_notes(value, leaf), *bounds, *rules),
            comment=str(value.get("$comment", "")),
        )

    def _described(self, schema: Schema, depth: int = 0) -> tuple[RowReader, Mapping[str, Any] | None]:
        """Return the object that is described in place, or in ``$defs``, by a schema or below its arrays and maps."""
        _, inner = (None, schema) if isinstance(schema, dict) and "properties" in schema else innermost(schema)
        if not isinstance(inner, dict) or depth > _DEEPEST:
            return self, None
        uri, fragment = urldefrag(urljoin(self._base, inner["$ref"])) if "$ref" in inner else ("", "")
        if fragment:
            target = resolve_pointer(self._catalog.at(uri)[1], unquote(fragment))
            return RowReader(self._catalog, uri)._described(target, depth + 1)  # noqa: SLF001 - of another file
        return self, inner if _has_rows(inner) else None

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


def _has_rows(schema: Mapping[str, Any]) -> bool:
    return any(keyword in schema for keyword in ("properties", *_BRANCHES)) and "$ref" not in schema


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
