"""The columns that problems have in tables, and the schemas of tables with them, as Spark writes schemas in JSON."""

from __future__ import annotations

from typing import Any, Final

from convoschema._spelling import nearest
from convoschema.errors import InvalidOption, WrongType

COLUMNS: Final = (
    ("code", "string", False),
    ("pointer", "string", False),
    ("message", "string", False),
    ("hint", "string", True),
    ("model", "string", False),
    ("keyword_location", "string", False),
    ("schema_location", "string", False),
    ("line", "integer", True),
    ("column", "integer", True),
)
"""The names of what a problem says, its type in Spark, and whether it may be null."""

_TEXTS: Final = ("string", "binary")

Field = dict[str, Any]


def fields_of(df: Any) -> list[Field]:
    """Return the fields of a table."""
    fields: list[Field] = df.schema.jsonValue()["fields"]
    return fields


def schema_with(df: Any, fields: list[Field]) -> Any:
    """Return a schema with some fields, of the class that the table's own has: Spark Connect may have another."""
    return type(df.schema).fromJson({"type": "struct", "fields": fields})


def problem_fields() -> list[Field]:
    """Return the fields of a row that is a problem."""
    return [_field(name, kind, nullable=nullable) for name, kind, nullable in COLUMNS]


def list_field(name: str) -> Field:
    """Return a field that holds a list of problems."""
    struct = {"type": "struct", "fields": problem_fields()}
    return _field(name, {"type": "array", "elementType": struct, "containsNull": True}, nullable=False)


def place_of(fields: list[Field], name: str, option: str = "column") -> int:
    """Return where a column stands.

    :raises InvalidOption: there is none of this name.
    """
    names = [field["name"] for field in fields]
    if name not in names:
        raise InvalidOption(option, name, names, nearest(name, names))
    return names.index(name)


def check_texts(field: Field) -> None:
    """Do nothing if a column can hold JSON text.

    :raises WrongType: it can't.
    """
    kind = field["type"]
    if not (isinstance(kind, str) and kind.partition(" ")[0].partition("(")[0] in (*_TEXTS, "varchar", "char")):
        raise WrongType(f"the column {field['name']!r} holds no text: payloads are JSON, in strings or binary")


def check_free(names: list[str], fields: list[Field], option: str) -> None:
    """Do nothing if no column has one of the names yet.

    :raises InvalidOption: one has.
    """
    for field in fields:
        if field["name"] in names:
            raise InvalidOption(option, field["name"])


def _field(name: str, kind: Any, *, nullable: bool) -> Field:
    return {"name": name, "type": kind, "nullable": nullable, "metadata": {}}
