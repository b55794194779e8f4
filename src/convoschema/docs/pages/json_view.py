"""Example → HTML: JSON whose keys lead to the rows that explain them, and whose faults are marked."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from typing import Any

from convoschema._checking.json_values import Path
from convoschema._checking.problems import Problem
from convoschema.docs.reference.anchors import row_address
from convoschema.docs.reference.content import ModelEntry, Row, Target

_INDENT = "  "


class JsonView:
    """Prints payloads as HTML, following the models of a reference, whose pages are in a folder."""

    def __init__(self, models: Mapping[str, ModelEntry], folder: str = "") -> None:
        self._folder = folder
        self._rows = {name: {row.name: row for row in _all_rows(entry, models)} for name, entry in models.items()}
        self._homes = {name: {row.name: home for home, row in _homes(entry, models)} for name, entry in models.items()}

    def html(self, data: Any, model: str, problems: Iterable[Problem] = ()) -> str:
        """Return a payload of a model as HTML; what problems point at is marked with ``fault-1``, ``fault-2`` …."""
        faults = {problem.path: (number, problem) for number, problem in enumerate(problems, 1)}
        return "".join(self._value(data, (), model, "", faults))

    def _value(self, value: Any, path: Path, model: str | None, prefix: str, faults: _Faults) -> Iterator[str]:
        number, problem = faults.get(path, (0, None))
        of_name = problem is not None and problem.code in ("unknown-property", "missing-property")
        if problem is None or of_name:
            yield from self._plain(value, path, model, prefix, faults)
        else:
            yield f'<mark id="fault-{number}">'
            yield from self._plain(value, path, model, prefix, faults)
            yield "</mark>"

    def _plain(self, value: Any, path: Path, model: str | None, prefix: str, faults: _Faults) -> Iterator[str]:
        newline = "\n" + _INDENT * (len(path) + 1)
        if isinstance(value, dict) and value:
            members = (self._member(name, inner, path, model, prefix, faults) for name, inner in value.items())
            yield from _bracketed("{}", members, newline)
        elif isinstance(value, list) and value:
            items = (self._value(item, (*path, index), model, prefix, faults) for index, item in enumerate(value))
            yield from _bracketed("[]", items, newline)
        else:
            kind = "s" if isinstance(value, str) else "n"
            yield f'<span class="{kind}">{escape(json.dumps(value, ensure_ascii=False), quote=False)}</span>'

    def _member(
        self, name: str, value: Any, path: Path, model: str | None, prefix: str, faults: _Faults
    ) -> Iterator[str]:
        key = escape(json.dumps(name, ensure_ascii=False), quote=False)
        row = self._rows[model].get(prefix + name) if model in self._rows else None
        if model is not None and row is not None:
            home = self._homes[model][row.name]
            key = f'<a href="{escape(row_address(home, row.name, folder=self._folder))}">{key}</a>'
        number, problem = faults.get((*path, name), (0, None))
        if problem is not None and problem.code == "unknown-property":
            key = f'<mark id="fault-{number}">{key}</mark>'
        yield f"{key}: "
        yield from self._value(value, (*path, name), *self._below(model, row), faults)

    def _below(self, model: str | None, row: Row | None) -> tuple[str | None, str]:
        """Return the model of a property's value, and what the names of its rows begin with."""
        if row is None:
            return None, ""
        return (row.kind.name, "") if row.kind.target is Target.MODEL else (model, f"{row.name}.")


_Faults = Mapping[Path, tuple[int, Problem]]


def _bracketed(brackets: str, parts: Iterable[Iterator[str]], newline: str) -> Iterator[str]:
    yield brackets[0]
    for index, part in enumerate(parts):
        yield ("," if index else "") + newline
        yield from part
    yield newline.removesuffix(_INDENT) + brackets[1]


def _homes(entry: ModelEntry, models: Mapping[str, ModelEntry]) -> Iterator[tuple[str, Row]]:
    """Yield the rows of a model, each with the model that has it, those of the models that it extends first."""
    for name in entry.extends:
        yield from _homes(models[name], models)
    yield from ((entry.name, row) for row in entry.rows)


def _all_rows(entry: ModelEntry, models: Mapping[str, ModelEntry]) -> Iterator[Row]:
    return (row for _, row in _homes(entry, models))
