#!/usr/bin/env python3
"""Write the types of payloads from the schemas, into src/convoschema: python tools/write_types.py.

A TypedDict for each model, in a module for each folder of schemas, twice: as profiles promise it that are not lenient,
and in ``lenient/`` as that one does. ``tests/test_types.py`` holds what is committed to what this writes.
"""

from __future__ import annotations

import json
import keyword
import re
import shutil
import textwrap
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from convoschema import Catalog
from convoschema._schema.catalog import Source, describes_model

PACKAGE: Final = Path(__file__).resolve().parent.parent / "src" / "convoschema"

_PACKAGE: Final = "convoschema.types"
_ABOUT: Final = """Types of payloads, for type checkers and editors: a TypedDict for each model.

They say what a payload is that conforms to its model under the profiles standard, strict and write; those in
:mod:`convoschema.types.lenient` what it is under lenient. Names are imported when they are first used.
"""
_ABOUT_LENIENT: Final = """Types of payloads as the lenient profile promises them: values may be unknown, and null.

The values of enumerations, such as ``CallState``, are in :mod:`convoschema.types`.
"""
_HEAD: Final = "# Written by tools/write_types.py from the schemas: change those, and run it again.\n"
_WIDTH: Final = 120
_PLAIN: Final = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_IN_ANNOTATIONS: Final = {*_PLAIN.values(), "list", "dict", "Any"}
_TYPED: Final = {"type", "enum", "$ref", "items", "additionalProperties"}
_ANNOTATING: Final = {"$schema", "$id", "$comment", "title", "description", "examples", "readOnly", "deprecated"}
_NARROWING: Final = {"format", "pattern", "uniqueItems"}


class Home:
    """What a module defines: models, and the scalars and enumerations that they are made of."""

    def __init__(self, schemas: Iterable[tuple[str, Any]]) -> None:
        self.models: dict[str, Any] = {}
        self.values: dict[str, Any] = {}
        for name, schema in schemas:
            if not describes_model(schema):
                self.values[name] = schema
                continue
            self.models[name] = schema
            for key, inner in schema["properties"].items():
                values = values_in(inner)
                if values is not None:
                    self.values[values_name(name, key)] = values

    @property
    def names(self) -> list[str]:
        """All that it defines."""
        return sorted([*self.values, *self.models])


def values_in(schema: Any) -> Any:
    """Return the part of a property's schema that lists values: itself, or that of its items or members; or None."""
    if "enum" in schema or "x-enum-descriptions" in schema:
        return schema
    return next((values_in(schema[inner]) for inner in ("items", "additionalProperties") if inner in schema), None)


def values_name(model: str, name: str) -> str:
    """Return the name of the values of a property."""
    return f"{model}{name[0].upper()}{name[1:]}"


class Annotations:
    """Writes the annotations of one module, and remembers which names they take from elsewhere."""

    def __init__(self, closed: Collection[str], *, lenient: bool) -> None:
        self._closed = closed
        self.lenient = lenient
        self.used: set[str] = set()

    def of_member(self, schema: Any, values: str) -> str:
        """Return the type of a property, or of what additional properties hold."""
        written = self._of(schema, values)
        return written if not self.lenient or written == "Any" else f"{written} | None"

    def _of(self, schema: Any, values: str) -> str:
        unknown = {key for key in schema if key not in _TYPED | _ANNOTATING | _NARROWING and not key.startswith("x-")}
        if unknown:
            raise ValueError(f"{values}: no type is known for {', '.join(sorted(unknown))}")
        if values_in(schema) is schema:
            return self._named(values)
        match schema:
            case {"$ref": reference}:
                return self._named(Path(reference).stem)
            case {"type": "array", "items": items}:
                return f"list[{self._of(items, values)}]"
            case {"type": "object", "additionalProperties": members}:
                return f"dict[str, {self.of_member(members, values)}]"
            case {"type": "object"}:
                self.used.add("Any")
                return "dict[str, Any]"
            case {"type": plain}:
                return _PLAIN[plain]
        self.used.add("Any")
        return "Any"

    def _named(self, name: str) -> str:
        self.used.add(name)
        return f"{name} | str" if self.lenient and name in self._closed else name


def values_text(name: str, schema: Any) -> str:
    """Return the definition of a scalar, or of the values of an enumeration: no other, or any if the schema is open."""
    doc = docstring(schema.get("description", ""), "")
    values = schema.get("enum") or [*schema.get("x-enum-descriptions", ())]
    if not values:
        return f"\n{name} = {_PLAIN[schema['type']]}\n{doc}"
    if not all(isinstance(value, str) for value in values):
        raise ValueError(f"values that are no strings: {values}")
    literal = bracketed(f"{name} = Literal[", [*map(quoted, values)], "]" if "enum" in schema else "] | str")
    return f"\n{literal}\n{doc}"


def files(catalog: Catalog) -> Iterator[tuple[str, str]]:
    """Yield each file that there is to write, by its path in the package, and its text."""
    folders: dict[str, list[Source]] = {}
    for source in catalog.sources:
        folders.setdefault(source.path.parent.name, []).append(source)
    homes = {
        folder: Home((source.name, catalog.at(source.uri)[1]) for source in sources)
        for folder, sources in sorted(folders.items())
    }
    names = [name for home in homes.values() for name in (*home.models, *home.values)]
    if len(names) > len({*names}):
        raise ValueError(f"defined twice: {sorted(name for name in names if names.count(name) > 1)}")
    closed = {name for home in homes.values() for name, schema in home.values.items() if "enum" in schema}
    values = {name: f"{_PACKAGE}.{folder}" for folder, home in homes.items() for name in home.values}
    yield "_model_names.py", model_names(catalog)
    for way, about, promise in (
        (_PACKAGE, _ABOUT, ""),
        (f"{_PACKAGE}.lenient", _ABOUT_LENIENT, ", as the lenient profile promises them"),
    ):
        lenient = way != _PACKAGE
        room = way.removeprefix("convoschema.").replace(".", "/")
        home_of = values | {name: f"{way}.{folder}" for folder, home in homes.items() for name in home.models}
        for folder, home in homes.items():
            annotations, title = (
                Annotations(closed, lenient=lenient),
                f"Types of the models in schemas/{folder}/{promise}.",
            )
            yield f"{room}/{folder}.py", module(home, home_of, annotations, title)
        owned = {folder: sorted(home.models) if lenient else home.names for folder, home in homes.items()}
        yield f"{room}/__init__.py", index(owned, way, about)


def module(home: Home, home_of: Mapping[str, str], annotations: Annotations, about: str) -> str:
    """Return the text of a module, given where each name is defined that it may take from elsewhere."""
    own = [*home.models] if annotations.lenient else home.names
    classes = "".join(f"\n\n{typed_dict(name, schema, annotations)}" for name, schema in home.models.items())
    values = "" if annotations.lenient else "".join(values_text(*item) for item in home.values.items())
    elsewhere: dict[str, list[str]] = {}
    for name in sorted(annotations.used - {*own, "Any"}, key=str.lower):  # as ruff sorts imports
        elsewhere.setdefault(home_of[name], []).append(name)
    from_typing = [name for name in ("Any", "Literal", "TypedDict") if re.search(rf"\b{name}\b", classes + values)]
    imports = f"from typing import {', '.join([*(['TYPE_CHECKING'] if elsewhere else []), *from_typing])}\n"
    if elsewhere:
        lines = [imported(at, elsewhere[at]) for at in sorted(elsewhere)]
        imports += "\nif TYPE_CHECKING:\n" + "\n".join(lines) + "\n"
    exported = bracketed("__all__ = [", [*map(quoted, sorted(own))], "]")
    return f'{_HEAD}"""{about}"""\n\nfrom __future__ import annotations\n\n{imports}\n{exported}\n{values}{classes}'


def typed_dict(model: str, schema: Any, annotations: Annotations) -> str:
    """Return the definition of a model's type."""
    doc = docstring(schema["description"], "    ")
    rows, odd = "", ""
    for name, inner in schema["properties"].items():
        written = annotations.of_member(inner, values_name(model, name))
        if not name.isidentifier() or keyword.iskeyword(name) or name.startswith("__") or name in _IN_ANNOTATIONS:
            odd += f"        {quoted(name)}: {quoted(written)},\n"
        else:
            rows += f"    {name}: {written}\n{docstring(inner.get('description', ''), '    ')}"
    if not odd:
        return f"class {model}(TypedDict, total=False):\n{doc}\n{rows}"
    base = f"_{model}"
    names = f"{base} = TypedDict(\n    {quoted(base)},\n    {{\n{odd}    }},\n    total=False,\n)\n"
    return f"{names}\n\nclass {model}({base}, total=False):\n{doc}\n{rows}"


def docstring(text: str, indent: str) -> str:
    """Return a description as the documentation of what stands before it."""
    if not text:
        return ""
    text = text.replace("\\", "\\\\").replace('"""', '\\"""')
    line = f'{indent}"""{text}"""\n'
    if len(line) <= _WIDTH + 1 and not text.endswith('"'):
        return line
    first, *more = textwrap.wrap(f'"""{text}', _WIDTH - len(indent), break_long_words=False, break_on_hyphens=False)
    return "".join(f"{indent}{row}\n" for row in (first, *more, '"""'))


def quoted(text: str) -> str:
    """Return a text as Python, in double quotes."""
    return json.dumps(text, ensure_ascii=False)


def bracketed(before: str, items: Sequence[str], after: str, indent: int = 0) -> str:
    """Return items between what stands before and after them: in a line if they fit, else in a line each."""
    line = f"{before}{', '.join(items)}{after}"
    if len(line) <= _WIDTH:
        return line
    blanks = " " * indent
    return f"{before}\n" + "".join(f"{blanks}    {item},\n" for item in items) + f"{blanks}{after}"


def imported(module: str, names: Sequence[str]) -> str:
    """Return the line, or the lines, that import names for type checkers."""
    line = f"    from {module} import {', '.join(names)}"
    return line if len(line) <= _WIDTH else bracketed(f"{line.partition(' import ')[0]} import (", names, ")", indent=4)


def index(homes: Mapping[str, Sequence[str]], way: str, about: str) -> str:
    """Return the text of the package that has the names of all its modules, each loaded when it is first used."""
    stars = "".join(f"    from {way}.{folder} import *\n" for folder, names in homes.items() if names)
    rows = {folder: [*map(quoted, names)] for folder, names in homes.items()}
    table = "\n".join(bracketed(f"    {quoted(folder)}: [", row, "],", indent=4) for folder, row in rows.items())
    return _INDEX.format(head=_HEAD, about=about, stars=stars, table=table, way=way)


_INDEX: Final = '''\
{head}"""{about}"""

from __future__ import annotations

TYPE_CHECKING = False  # as typing has it
if TYPE_CHECKING:
{stars}
_HOMES = {{
{table}
}}
_HOME_OF = {{name: home for home, names in _HOMES.items() for name in names}}


if not TYPE_CHECKING:  # pragma: no branch # a type checker would take every name for one that is there

    def __getattr__(name: str) -> object:
        home = _HOME_OF.get(name)
        if home is None:
            raise AttributeError(f"module {way!r} has no attribute {{name!r}}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{way}.{{home}}"), name)
        return value


def __dir__() -> list[str]:
    return sorted({{*globals(), *_HOME_OF}})
'''


def model_names(catalog: Catalog) -> str:
    """Return the text of the module that has the names of the models."""
    names = sorted({*catalog.models, *catalog.aliases})
    doc = docstring("What a model may be called: its own name, or another of the vendor's names for it.", "")
    written = bracketed("ModelName = Literal[", [*map(quoted, names)], "]")
    about = "The names of the models, for type checkers."
    imports = "from __future__ import annotations\n\nfrom typing import Literal\n"
    return f'{_HEAD}"""{about}"""\n\n{imports}\n{written}\n{doc}'


def write(package: Path) -> None:
    """Write all files into a package, in place of those that are there."""
    shutil.rmtree(package / "types", ignore_errors=True)
    for name, text in files(Catalog.bundled()):
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        (package / name).write_text(text, "utf-8")


if __name__ == "__main__":
    write(PACKAGE)
