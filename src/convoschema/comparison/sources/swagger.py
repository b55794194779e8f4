"""Facts of an OpenAPI or Swagger file, in JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import orjson

from convoschema._schema.type_words import held_by
from convoschema.comparison.facts import Facts, ModelFacts, PropertyFacts, property_from_schema
from convoschema.comparison.sources.errors import SourceError

_SCALARS = ("boolean", "integer", "number", "string")


def read_swagger(path: Path) -> Facts:
    """Return what the definitions of a Swagger file (or the component schemas of an OpenAPI file) state.

    :raises SourceError: the file can't be read, or holds no definitions.
    """
    if path.exists() and not path.is_file():
        raise SourceError(f"{path}: no regular file")
    try:
        document = orjson.loads(path.read_bytes())
    except OSError as error:
        raise SourceError(f"{path}: {(error.strerror or 'can not be read').lower()}") from None
    except orjson.JSONDecodeError as error:
        raise SourceError(f"{path}: not JSON (YAML is not read): {error}") from None
    definitions = _definitions(document)
    if not isinstance(definitions, dict) or not definitions:
        raise SourceError(f"{path}: neither definitions (Swagger 2) nor components.schemas (OpenAPI 3) are there")
    reader = _Reader(path.name, definitions)
    try:
        models = {name: reader.model(name) for name in definitions}
    except RecursionError:
        raise SourceError(f"{path}: definitions refer to each other in a circle") from None
    return Facts(f"swagger {path.name}", _release(document), models)


def _definitions(document: Any) -> Any:
    if not isinstance(document, dict):
        return None
    components = document.get("components")
    return document.get("definitions") or (components.get("schemas") if isinstance(components, dict) else None)


def _release(document: Mapping[str, Any]) -> str | None:
    info = document.get("info")
    version = info.get("version") if isinstance(info, dict) else None
    return version if isinstance(version, str) else None


class _Reader:
    """Reads the definitions of one file, and says where one of them is not as it should be."""

    def __init__(self, label: str, definitions: Mapping[str, Any]) -> None:
        self._label = label
        self._definitions = definitions

    def model(self, name: str) -> ModelFacts:
        """Return the facts of a definition, of its ``allOf`` too."""
        properties: dict[str, PropertyFacts] = {}
        required: set[str] = set()
        for schema in self._parts(self._definitions[name], name, frozenset({name})):
            for key, value in self._checked(schema.get("properties", {}), dict, f"{name}.properties").items():
                properties[key] = self._property(value, f"{name}.{key}")
            for key in self._checked(schema.get("required", []), list, f"{name}.required"):
                required.add(self._checked(key, str, f"{name}.required"))
        return ModelFacts(properties, tuple(sorted(required)))

    def _parts(self, schema: Any, place: str, seen: frozenset[str]) -> Iterator[Mapping[str, Any]]:
        yield self._checked(schema, dict, place)
        for part in self._checked(schema.get("allOf", []), list, f"{place}.allOf"):
            target = self._target(part, place)
            if target not in seen:
                yield from self._parts(self._definitions.get(target, part), place, seen | {target})

    def _property(self, schema: Any, place: str) -> PropertyFacts:
        kind, leaf = self._type(schema, place)
        self._checked(leaf.get("enum", []), list, f"{place}.enum")
        return property_from_schema(kind, leaf, schema)

    def _type(self, schema: Any, place: str) -> tuple[str, Mapping[str, Any]]:
        """Return the type of a property, and the schema that holds its format and enumeration."""
        self._checked(schema, dict, place)
        name = self._target(schema, place)
        if name:
            target = self._definitions.get(name)
            is_scalar = isinstance(target, dict) and target.get("type") in _SCALARS
            return self._type(target, name) if is_scalar else (name, {})
        if len(self._checked(schema.get("allOf", []), list, f"{place}.allOf")) == 1:
            return self._type(schema["allOf"][0], place)
        held = held_by(schema)
        if held is not None:
            kind, leaf = self._type(held[1], place)
            return held[0] + kind, leaf
        declared = schema.get("type", "any")
        # OpenAPI 3.1 says of what may be null that it has two types.
        kinds = [kind for kind in declared if kind != "null"] if isinstance(declared, list) else [declared]
        return self._checked(kinds[0] if len(kinds) == 1 else None, str, f"{place}.type"), schema

    def _target(self, schema: Any, place: str) -> str:
        """Return the name of the definition that a schema refers to, or nothing."""
        reference = self._checked(schema, dict, place).get("$ref", "")
        return str(self._checked(reference, str, f"{place}.$ref")).rpartition("/")[2]

    def _checked(self, value: Any, kind: type, place: str) -> Any:
        if not isinstance(value, kind):
            raise SourceError(f"{self._label}: {place} is not as a Swagger file has it")
        return value
