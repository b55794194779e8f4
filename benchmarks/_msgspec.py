"""Structs of msgspec, made from the bundle: a typed decoder that reads text and checks it in one go."""

from __future__ import annotations

import sys
from functools import cache
from types import ModuleType
from typing import Any

from benchmarks._contender import Verdict, needed
from benchmarks._plain_schema import plain_schema, referred

_SCALARS = {"boolean": "bool", "integer": "int", "null": "None", "number": "float", "string": "str"}
_FORMATS = {"date": "date", "date-time": "Moment"}
_NAMES = "from datetime import date, datetime\nfrom typing import Annotated, Any, Literal\nimport msgspec\n"
_MOMENT = "Moment = Annotated[datetime, msgspec.Meta(tz=True)]\n"


@cache
def msgspec_verdict(model: str) -> Verdict:
    """Return a function that says whether msgspec decodes a text.

    :raises MissingError: msgspec is not installed.
    """
    msgspec = needed("msgspec")
    decode = msgspec.json.Decoder(_type(model, msgspec)).decode

    def verdict(text: bytes) -> bool:
        try:
            decode(text)
        except msgspec.MsgspecError:
            return False
        return True

    return verdict


def _type(model: str, msgspec: Any) -> Any:
    """Return the type of a model, in a module of its own in which the definitions find each other by name."""
    schema = plain_schema(model)
    module = sys.modules[f"structs_of_{model}"] = ModuleType(f"structs_of_{model}")
    exec(_NAMES + _MOMENT, vars(module))  # noqa: S102 - a constant text
    for name, definition in schema["$defs"].items():
        properties = definition.get("properties")
        vars(module)[name] = dict[str, Any] if properties is None else _struct(msgspec, module, name, properties)
    return vars(module)[model]


def _struct(msgspec: Any, module: ModuleType, name: str, properties: dict[str, Any]) -> Any:
    """Return a struct whose fields have numbers for names, since not every property could be a field."""
    fields = {f"f{number}": property_name for number, property_name in enumerate(properties)}
    typed = [
        (field, f"{_annotation(properties[property_name])} | msgspec.UnsetType", msgspec.UNSET)
        for field, property_name in fields.items()
    ]
    return msgspec.defstruct(name, typed, rename=fields, module=module.__name__)


def _annotation(schema: dict[str, Any]) -> str:
    name = referred(schema)
    if name is not None:
        return name
    if "enum" in schema:
        return f"Literal[{', '.join(map(repr, schema['enum']))}]"
    kinds = schema.get("type", [])
    return " | ".join(_of_type(kind, schema) for kind in ([kinds] if isinstance(kinds, str) else kinds)) or "Any"


def _of_type(kind: str, schema: dict[str, Any]) -> str:
    match kind:
        case "array":
            return f"list[{_annotation(schema.get('items', {}))}]"
        case "object":
            return f"dict[str, {_annotation(_values(schema))}]"
    return _FORMATS.get(schema.get("format", ""), _SCALARS[kind])


def _values(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of the values of a map."""
    values = schema.get("additionalProperties", {})
    return values if isinstance(values, dict) else {}
