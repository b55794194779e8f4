"""What is looked up → JSON data, and rows of CSV."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import Any

from convoschema._schema.relations import line_of
from convoschema.docs.lookup.comparison import Answer, Comparison
from convoschema.docs.lookup.names import Model, Properties
from convoschema.docs.lookup.properties import Property, SharedValue
from convoschema.docs.reference.content import Value

Row = tuple[str, ...]

_PROPERTY_HEAD = ("model", "name", "path", "sdk_name", "type", "description", "values", "notes", "inherited_from")


def data_of(found: Answer) -> dict[str, Any]:
    """Return what was looked up as JSON data; ``kind`` says what it is."""
    if isinstance(found, Model):
        return _model_data(found)
    if isinstance(found, SharedValue):
        return _shared_data(found)
    return _comparison_data(found) if isinstance(found, Comparison) else _properties_data(found)


def rows_of(found: Answer) -> Iterator[Row]:
    """Return what was looked up as rows of CSV, the names of the columns first."""
    if isinstance(found, SharedValue):
        return _value_rows(found)
    if isinstance(found, Comparison):
        return _comparison_rows(found)
    return _property_rows(found.properties if isinstance(found, Model) else found.found)


def _model_data(found: Model) -> dict[str, Any]:
    return {
        "kind": "model",
        "name": found.name,
        "description": found.description,
        "requests": [{"request": each.request, "model": each.model} for each in found.requests],
        "aliases": list(found.aliases),
        "relations": [line_of(each) for each in found.relations],
        "inherited_relations": [
            {"relation": line_of(each), "inherited_from": below.model}
            for below in found.below
            for each in below.relations
        ],
        "properties": [_property(each) for each in found.properties],
        "used_by": list(found.used_by),
    }


def _shared_data(found: SharedValue) -> dict[str, Any]:
    return {
        "kind": "shared-value",
        "name": found.name,
        "description": found.description,
        "type": found.type,
        "values": _values(found.values),
        "is_open": found.is_open,
        "used_by": list(found.used_by),
    }


def _properties_data(found: Properties) -> dict[str, Any]:
    return {
        "kind": "properties",
        "asked": found.asked,
        "properties": [_property(each) for each in found.found],
        "used_by": list(found.used_by),
    }


def _comparison_data(found: Comparison) -> dict[str, Any]:
    return {
        "kind": "comparison",
        "first": found.first.name,
        "second": found.second.name,
        "only_first": [_property(each) for each in found.only_first],
        "only_second": [_property(each) for each in found.only_second],
        "different": [
            {
                "name": each.name,
                "aspects": [
                    {"name": aspect.name, "first": aspect.first, "second": aspect.second} for aspect in each.aspects
                ],
            }
            for each in found.different
        ],
        "alike": list(found.alike),
    }


def _property_rows(found: Iterable[Property]) -> Iterator[Row]:
    yield _PROPERTY_HEAD
    for each in found:
        values = "; ".join(value.text for value in each.values)
        first = (each.model, each.name, each.path, each.sdk_name, each.type, each.meaning)
        yield (*first, values, "; ".join(each.notes), each.inherited_from or "")


def _value_rows(found: SharedValue) -> Iterator[Row]:
    yield ("value", "meaning")
    yield from ((value.text, value.meaning) for value in found.values)


def _comparison_rows(found: Comparison) -> Iterator[Row]:
    yield ("property", "difference", found.first.name, found.second.name)
    yield from ((each.name, "only there", each.type, "") for each in found.only_first)
    yield from ((each.name, "only there", "", each.type) for each in found.only_second)
    for each in found.different:
        for aspect in each.aspects:
            yield (each.name, aspect.name, _cell(aspect.first), _cell(aspect.second))


def as_csv(rows: Iterable[Row]) -> str:
    """Return rows as CSV, each on one line."""
    stream = StringIO()
    csv.writer(stream, lineterminator="\n").writerows([" ".join(cell.split()) for cell in row] for row in rows)
    return stream.getvalue()


def _property(found: Property) -> dict[str, Any]:
    return {
        "model": found.model or None,
        "name": found.name,
        "path": found.path,
        "sdk_name": found.sdk_name,
        "inherited_from": found.inherited_from,
        "type": found.type,
        "leads_to": found.leads_to,
        "format": found.format,
        "description": found.meaning,
        "values": _values(found.values),
        "is_open": found.is_open,
        "personal_data": found.personal_data,
        "required_on_write": found.required_on_write,
        "read_only": found.read_only,
        "deprecated": found.deprecated,
        "items_are_unique": found.items_are_unique,
        "bounds": list(found.bounds),
        "example": next(found.examples, None),
    }


def _values(values: Iterable[Value]) -> list[dict[str, str]]:
    return [{"value": value.text, "meaning": value.meaning} for value in values]


def _cell(told: str | tuple[str, ...]) -> str:
    return told if isinstance(told, str) else "; ".join(told)
