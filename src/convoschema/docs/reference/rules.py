"""What a schema demands of a value → rules in words, a phrase each, for people who don't read JSON Schema."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final
from urllib.parse import unquote

from convoschema._schema.bounds import limits_in_words
from convoschema._schema.subschemas import Schema
from convoschema._schema.type_words import innermost, own_types

_SOMETHING = "something else that the schema says"


def rules_in_words(schema: Mapping[str, Any]) -> Iterator[str]:
    """Yield what a schema demands of a value beside its type, its values and its properties.

    ``0 to 100``, ``matches ^[A-Z]+$``, ``always "x"``, ``any of: string; Order``, ``if kind is "card": needs number``.
    """
    yield from limits_in_words(schema)
    for keyword, told in _RULES.items():
        if keyword in schema:
            yield told(schema[keyword])
    if "if" in schema:
        yield from _cases(schema)


def _cases(schema: Mapping[str, Any]) -> Iterator[str]:
    told = [(f"if {_condition(schema['if'])}", "then"), ("otherwise", "else")]
    words = [f"{when}: {_consequence(schema[keyword])}" for when, keyword in told if keyword in schema]
    if "then" not in schema and words:
        words[0] = words[0].replace("otherwise", f"unless {_condition(schema['if'])}")
    yield from ["; ".join(words)] if words else []


def _condition(schema: Schema) -> str:
    properties = schema.get("properties", {}) if isinstance(schema, dict) else {}
    told = {name: f"{name} is {form_in_words(inner)}" for name, inner in properties.items()}
    required = schema.get("required", ()) if isinstance(schema, dict) else ()
    told |= {name: f"{name} is there" for name in required if name not in told}
    return " and ".join(told.values()) or _SOMETHING


def _consequence(schema: Schema) -> str:
    if not isinstance(schema, dict):
        return "anything goes" if schema else "nothing is valid"
    told = [f"needs {_and(schema['required'])}"] if schema.get("required") else []
    told += [f"{name} is {form_in_words(inner)}" for name, inner in schema.get("properties", {}).items()]
    return ", ".join([*told, *rules_in_words(schema)]) or _SOMETHING


def form_in_words(schema: Schema) -> str:
    """Return what a value of a schema looks like, in a few words: ``"card"``, ``Order``, ``array of string``."""
    if not isinstance(schema, dict):
        return "anything" if schema else "nothing"
    if "title" in schema:
        return str(schema["title"])
    words, inner = innermost(schema)
    return words + (_plain_form(inner) if isinstance(inner, dict) else form_in_words(inner))


def _plain_form(schema: Mapping[str, Any]) -> str:
    if "$ref" in schema:
        return unquote(schema["$ref"]).rpartition("/")[2].removesuffix(".json").lstrip("#") or "the same again"
    if "enum" in schema:
        return " or ".join(map(_json, schema["enum"]))
    names = [*schema.get("required", ()), *schema.get("properties", ())]
    held = [f"with {_and(dict.fromkeys(names))}"] if names else []
    types = [own_types(schema, "object" if held else "")]
    return " ".join(filter(None, [*types, *held, *rules_in_words(schema)])) or "anything"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _and(names: Iterable[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


def _forms(words: str) -> Callable[[list[Schema]], str]:
    return lambda parts: f"{words}: {'; '.join(map(form_in_words, parts))}"


def _needs(names: Mapping[str, list[str]]) -> str:
    return "; ".join(f"{name} needs {_and(needed)}" for name, needed in names.items() if needed) or "needs nothing more"


def _nothing_else(what: str) -> Callable[[Schema], str]:
    return lambda schema: f"no other {what}" if schema is False else f"other {what} are {form_in_words(schema)}"


_RULES: Final[Mapping[str, Callable[[Any], str]]] = {
    "const": lambda value: f"always {_json(value)}",
    "default": lambda value: f"default {_json(value)}",
    "exclusiveMinimum": lambda number: f"more than {number:,}",
    "exclusiveMaximum": lambda number: f"less than {number:,}",
    "multipleOf": lambda number: f"a multiple of {number:,}",
    "minProperties": lambda number: f"members: at least {number:,}",
    "maxProperties": lambda number: f"members: at most {number:,}",
    "prefixItems": _forms("a tuple of"),
    "contains": lambda schema: f"one item is {form_in_words(schema)}",
    "anyOf": _forms("any of"),
    "oneOf": _forms("one of"),
    "not": lambda schema: f"not {form_in_words(schema)}",
    "dependentRequired": _needs,
    "propertyNames": lambda schema: f"names are {form_in_words(schema)}",
    "patternProperties": lambda schemas: "; ".join(
        f"names that match {pattern} are {form_in_words(schema)}" for pattern, schema in schemas.items()
    ),
    "unevaluatedProperties": _nothing_else("properties"),
    "unevaluatedItems": _nothing_else("items"),
}
