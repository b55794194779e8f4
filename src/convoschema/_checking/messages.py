"""The words of problems: what was expected, what kind of thing came, and what to do about it.

No text here comes from an engine, and none holds a payload value but where the caller asked for values, or an
unknown value of an enumeration that holds no personal data reads like one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from convoschema._checking.formats import PATTERNS
from convoschema._checking.json_values import Path
from convoschema._plurals import counted
from convoschema._schema.naming import divided, sdk_name
from convoschema._schema.pointers import to_pointer
from convoschema._schema.requests import Body
from convoschema._schema.subschemas import applicable
from convoschema._spelling import closest, did_you_mean

SHOWN_NAME = 64
SHOWN_VALUE = 200
READS_LIKE_A_VALUE = re.compile(r"[A-Za-z0-9._-]{1,64}")
TYPE_WORDS = {
    "array": "an array",
    "boolean": "true or false",
    "integer": "an integer",
    "null": "null",
    "number": "a number",
    "object": "an object",
    "string": "a string",
}
FORMAT_WORDS = {
    "date-time": "an RFC 3339 timestamp such as 2025-03-14T09:26:53.589Z",
    "date": "a date such as 2025-03-14",
}
LIKE_A_TIMESTAMP = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ])[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2}|[+-][0-9]{4})?"
)
MOST_LISTED = 8
NOT_BYTES = "JSON text is passed as bytes; is this payload encoded twice?"
ENCODED_TWICE = "is this payload encoded twice?"
ONE_BY_ONE = "if each item is a payload, check them one by one"


@dataclass(frozen=True, slots=True)
class Context:
    """What the schemas say about the place of a fault.

    ``schema`` holds the ``keyword`` that failed, and ``model`` is the title of the model around it. The JSON Pointer
    ``keyword_location`` is of the way to the keyword, ``schema_location`` of where it stands in the ``document``.
    """

    keyword: str
    schema: Mapping[str, Any]
    keyword_location: str
    schema_location: str
    model: str
    document: Mapping[str, Any]


def message_for(code: str, context: Context, path: Path, value: Any, *, personal: bool, show_values: bool) -> str:
    """Return what was expected at a place and what came; ``personal`` says whether personal data stand there."""
    showable = show_values or (not personal and _reads_like_a_value(value))
    message = _message(code, context, path, value, showable=showable)
    if show_values and code not in ("null", "unknown-value", "missing-property"):
        return f"{message}: {_shown(value)}"
    return message


def hint_for(code: str, context: Context, path: Path, value: Any, *, personal: bool, of_text: bool) -> str | None:
    """Return what to do about a fault, or None if there is nothing to say; ``of_text`` says that text holds it."""
    match code:
        case "null":
            return "leave out what is absent" if path and isinstance(path[-1], str) else None
        case "type" if not path and isinstance(value, str):
            return ENCODED_TWICE if of_text else NOT_BYTES
        case "type" if not path and isinstance(value, list) and value and context.schema.get("type") == "object":
            return ONE_BY_ONE
        case "type" if isinstance(value, str) and not personal:
            return _hint_for_quoted(context.schema.get("type"), value)
        case "unknown-value":
            return _hint_for_value(context, None if personal else value)
        case "unknown-property":
            return _hint_for_property(context, str(path[-1]))
        case "format" if isinstance(value, datetime) and value.tzinfo is None:
            return "give the datetime a time zone"
        case "format" if isinstance(value, str) and not personal and _format_of(context.schema) == "date-time":
            return _hint_for_timestamp(value)
    return None


def hint_about_requests(code: str, path: Path, hint: str | None, bodies: Sequence[Body]) -> str | None:
    """Return what to do about a fault of what is written as another model; ``hint`` is what to do otherwise."""
    having = [body for body in bodies if path[-1] in body.names] if code == "unknown-property" else []
    told = having or ([] if hint else bodies)
    if code not in ("type", "unknown-property", "missing-property") or not told:
        return hint
    return f"requests take {' or '.join(printable(str(body.request)) for body in told)}"


def kind_of(value: Any) -> str:
    """Return what kind of JSON value this is, with its size but not its content."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case str():
            return f"a string of {counted(len(value), 'character')}"
        case list() | tuple():
            return f"an array of {counted(len(value), 'item')}"
        case dict():
            return f"an object with {counted(len(value), 'property', 'properties')}"
        case int():
            return "an integer"
        case date():
            return f"a Python {type(value).__name__}"
    return "a number" if value.is_integer() else "a number with a fraction"


def printable(text: str) -> str:
    """Return a text with everything that could disturb a terminal or a log escaped."""
    return text if text.isprintable() else "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)


def shown_name(name: str | int) -> str:
    """Return a property name or map key in quotes, escaped, and cut at 64 characters."""
    return f"'{printable(_cut(str(name), SHOWN_NAME))}'"


def shown_pointer(path: Path) -> str:
    """Return a path as a JSON Pointer to be read: escaped, and its names cut at 64 characters."""
    return to_pointer(printable(_cut(str(token), SHOWN_NAME)) for token in path) or "the payload itself"


def _message(code: str, context: Context, path: Path, value: Any, *, showable: bool) -> str:
    schema = context.schema
    match code:
        case "type" | "null":
            return f"expected {_expected(schema['type'])}, got {kind_of(value)}"
        case "unknown-value":
            return f"{_shown(value) if showable else kind_of(value)} is not a known value"
        case "unknown-property":
            return f"{printable(context.model)} has no property {shown_name(path[-1])}"
        case "missing-property":
            return f"{printable(context.model)} needs the property {shown_name(path[-1])}"
        case "format":
            return f"expected {FORMAT_WORDS[_format_of(schema)]}, got {kind_of(value)}"
        case "pattern":
            return f"{kind_of(value)} does not match the pattern {printable(schema['pattern'])}"
        case "duplicate-item":
            return "an earlier item of the array is equal to this one"
        case "range" | "length":
            return f"{kind_of(value)} does not obey {context.keyword} {schema[context.keyword]}"
    return f"{kind_of(value)} does not obey the schema's {shown_name(context.keyword)}"


def _expected(types: str | list[str]) -> str:
    """Return the types in words; null is left out, since it is never what one would mend a value to."""
    names = [types] if isinstance(types, str) else types
    return " or ".join(TYPE_WORDS[name] for name in names if name != "null" or len(names) == 1)


def _format_of(schema: Mapping[str, Any]) -> str:
    """Return which format failed: the pattern alone stands beside a user's own pattern."""
    declared = schema.get("format")
    return declared or next(name for name, pattern in PATTERNS.items() if pattern == schema["pattern"])


def _reads_like_a_value(value: Any) -> bool:
    return isinstance(value, str) and bool(READS_LIKE_A_VALUE.fullmatch(value))


def _shown(value: Any) -> str:
    text = f"'{value}'" if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return printable(_cut(text, SHOWN_VALUE))


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[:length]}…"


def _hint_for_quoted(expected: Any, value: str) -> str | None:
    if expected == "boolean" and value in ("true", "false"):
        return "write it without quotes"
    if expected in ("integer", "number") and value.isascii() and value.isdigit():
        return "write it without quotes"
    return None


def _hint_for_value(context: Context, value: Any) -> str | None:
    known = [name for name in context.schema.get("enum", ()) if isinstance(name, str)]
    meant = closest(value, known) if isinstance(value, str) else None
    if meant is not None:
        return did_you_mean(meant)
    return f"known: {', '.join(known)}" if 0 < len(known) <= MOST_LISTED else None


def _hint_for_timestamp(value: str) -> str | None:
    """Return what keeps a string that is nearly a timestamp from being one."""
    found = LIKE_A_TIMESTAMP.fullmatch(value)
    if found is None:
        return None
    separator, offset = found[1], found[3]
    mends = [] if separator == "T" else ["put T between date and time, as isoformat() does"]
    if offset is None:
        mends.append("add Z or an offset such as +01:00")
    elif len(offset) == len("+0000"):
        mends.append("write the offset with a colon, such as +01:00")
    return ", and ".join(mends) or None


def _hint_for_property(context: Context, name: str) -> str | None:
    known = context.schema.get("properties", {})
    meant = closest(name, known)
    if meant is None:
        return _hint_for_joined_name(context, name)
    if name == sdk_name(meant):
        return f"{did_you_mean(meant)} snake_case is how the Python SDK prints; check that with naming 'sdk'"
    lowered = name[:1].lower() + name[1:]
    if name != lowered and meant in (lowered, sdk_name(lowered)):
        return f"{did_you_mean(meant)} PascalCase is how .NET prints names by itself"
    if name == lowered and meant == sdk_name(name):
        return f"{did_you_mean(meant)} camelCase is how the API sends; check that with naming 'wire'"
    return did_you_mean(meant)


def _hint_for_joined_name(context: Context, name: str) -> str | None:
    """Return which property of a property a name may mean that is put together from both names."""
    known = context.schema.get("properties", {})
    for outer, inner in divided(name):
        for _, schema in applicable(known.get(outer), context.document):
            if inner in schema.get("properties", ()):
                return did_you_mean(f"{outer}.{inner}")
    return None
