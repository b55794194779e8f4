"""JSON Schema 2020-12 by ``jsonschema``, made exact where the library leaves room; one small function a keyword.

Formats and patterns mean what they mean to the fast engine, evaluation paths tell references, uniqueItems takes linear
time, and a reference is a step in the bundle, which spares the stack the machinery of registries.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.protocols import Validator
from jsonschema.validators import extend
from referencing import Registry

from convoschema._checking.ecma_patterns import translate
from convoschema._checking.formats import is_calendar_day
from convoschema._checking.json_values import duplicates
from convoschema._checking.patterns import additional_names, matcher
from convoschema._schema.pointers import resolve_reference
from convoschema._schema.subschemas import with_subschemas

Errors = Iterator[ValidationError]


def build_validator(document: dict[str, Any]) -> Validator:
    """Return jsonschema's validator for a bundle."""
    target = lru_cache(maxsize=None)(lambda reference: resolve_reference(prepared, reference))
    prepared = _prepared(document, target)
    validator: Validator = _DIALECT(prepared, registry=Registry(), format_checker=_FORMATS)
    return validator


class _Reference(str):
    """A reference that knows the schema it leads to, so that one dialect, which takes long to make, does for all."""

    __slots__ = ("target",)
    target: Callable[[str], Any]


class _PatternProperties(dict[str, Any]):
    """Schemas by patterns, which ``jsonschema`` iterates over, and gives to ``re``, to know what is evaluated."""

    def __iter__(self) -> Iterator[str]:
        return (translate(pattern).python for pattern in self.keys())


def _prepared(schema: Any, target: Callable[[str], Any]) -> Any:
    """Return a copy of a schema in which references and patterns are as the keywords below take them."""
    if not isinstance(schema, dict):
        return schema
    changed = with_subschemas(schema, lambda _keyword, _name, subschema: _prepared(subschema, target))
    if "$ref" in changed:
        changed["$ref"] = reference = _Reference(changed["$ref"])
        reference.target = target
    if "patternProperties" in changed:
        changed["patternProperties"] = _PatternProperties(changed["patternProperties"])
    return changed


def _reference(validator: Any, value: _Reference, instance: Any, _schema: Any) -> Errors:
    yield from validator.descend(instance, value.target(value), schema_path="$ref")


def _pattern(_validator: Any, value: str, instance: Any, _schema: Any) -> Errors:
    if isinstance(instance, str) and not matcher(value)(instance):
        yield ValidationError("does not match")


def _unique_items(_validator: Any, value: Any, instance: Any, _schema: Any) -> Errors:
    if value and isinstance(instance, list) and next(duplicates(instance), None) is not None:
        yield ValidationError("has duplicates")


def _pattern_properties(validator: Any, value: Any, instance: Any, _schema: Any) -> Errors:
    for pattern, subschema in value.items() if isinstance(instance, dict) else ():
        for name in filter(matcher(pattern), instance):
            yield from validator.descend(instance[name], subschema, path=name, schema_path=pattern)


def _additional_properties(validator: Any, value: Any, instance: Any, schema: Any) -> Errors:
    names = list(additional_names(instance, schema)) if isinstance(instance, dict) else []
    if value is False and names:
        yield ValidationError("has more")
    elif value is not False:
        for name in names:
            yield from validator.descend(instance[name], value, path=name)


_KEYWORDS: dict[str, Any] = {
    "$ref": _reference,
    "additionalProperties": _additional_properties,
    "pattern": _pattern,
    "patternProperties": _pattern_properties,
    "uniqueItems": _unique_items,
}

_DIALECT: Any = extend(Draft202012Validator, _KEYWORDS)  # type: ignore[no-untyped-call] # upstream has no types

_FORMATS = FormatChecker(formats=())
for _name in ("date-time", "date"):
    _FORMATS.checks(_name)(is_calendar_day)
