"""Aliases: the vendor's other names of a structure, and the model that each of them stands for.

A schema file lists them as ``x-upstream-names``. They are looked up only if no file has a name, and an installed
package has a table of those of the bundled models, so that a model is found by any name without reading all files.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

import orjson

from convoschema.errors import DuplicateModel, InvalidSchema

if TYPE_CHECKING:
    from pathlib import Path

KEYWORD: Final = "x-upstream-names"

TABLE: Final = f"{os.path.dirname(os.path.dirname(__file__))}/prebuilt/aliases.json"  # noqa: PTH120 - pathlib would cost more than the rest
"""Where an installed package has the aliases of the bundled models. A checkout has no such file."""


NAME_IN_WORDS: Final = "letters, digits, '.', '_' and '-', and not '…-or-null'"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def is_name(text: str) -> bool:
    """Return whether a model may be called so: what :data:`NAME_IN_WORDS` says."""
    return _NAME.fullmatch(text) is not None and not text.endswith("-or-null")


def upstream_names(schema: Any) -> tuple[str, ...]:
    """Return the other names that a schema file lists; none where it has no list."""
    names = schema.get(KEYWORD) if isinstance(schema, dict) else None
    return tuple(name for name in names if isinstance(name, str)) if isinstance(names, list) else ()


def aliases_in(schemas: Iterable[tuple[str, Any]]) -> dict[str, str]:
    """Return the aliases in schema files, given with the names of their models; each leads to the name of its model."""
    return {alias: name for name, schema in schemas for alias in upstream_names(schema)}


def prebuilt_aliases() -> dict[str, str] | None:
    """Return the table that is built into an installed package, or None if there is none."""
    try:
        with open(TABLE, "rb") as file:  # noqa: PTH123 - as above
            found: dict[str, str] = orjson.loads(file.read())
    except FileNotFoundError:
        return None
    return found


def joined(bundled: Mapping[str, str], own: Sequence[tuple[str, Any]], paths: Mapping[str, Path]) -> dict[str, str]:
    """Return the aliases of bundled models and those in a user's schema files, given with their names.

    ``paths`` are where all models are defined.

    :raises DuplicateModel: a name is that of two models.
    """
    aliases = dict(bundled)
    for name, _ in own:
        if name in bundled:
            raise DuplicateModel(name, (str(paths[bundled[name]]), str(paths[name])))
    for name, schema in own:
        for alias in upstream_names(schema):
            holder = paths.get(aliases.get(alias, alias))
            if holder is not None:
                raise DuplicateModel(alias, (str(holder), str(paths[name])))
            aliases[alias] = name
    return aliases


def check_aliases(schema: Any, name: str, place: str) -> None:
    """Refuse what is no list of other names of a model.

    :raises InvalidSchema: it is none.
    """
    names = schema.get(KEYWORD, []) if isinstance(schema, dict) else []
    if not (isinstance(names, list) and all(isinstance(alias, str) and is_name(alias) for alias in names)):
        raise InvalidSchema(place, f"{KEYWORD} is a list of names, in {NAME_IN_WORDS}")
    if len({name, *names}) <= len(names):
        raise InvalidSchema(place, f"{KEYWORD} lists the other names of a model, each once")
