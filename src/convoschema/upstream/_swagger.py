"""Facts of an OpenAPI or Swagger file, in JSON."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson

from convoschema.upstream._facts import Facts, ModelFacts, PropertyFacts, property_from_schema
from convoschema.upstream._sources import SourceError


def read_swagger(path: Path) -> Facts:
    """Return what the definitions of a Swagger file (or the component schemas of an OpenAPI file) state.

    :raises SourceError: the file can't be read, or holds no definitions.
    """
    try:
        document = orjson.loads(path.read_bytes())
    except OSError as error:
        raise SourceError(f"{path}: {(error.strerror or 'can not be read').lower()}") from None
    except orjson.JSONDecodeError as error:
        raise SourceError(f"{path}: not JSON (YAML is not read): {error}") from None
    definitions = _definitions(document)
    if not isinstance(definitions, dict) or not definitions:
        raise SourceError(f"{path}: neither definitions (Swagger 2) nor components.schemas (OpenAPI 3) are there")
    models = {name: _model(schema) for name, schema in definitions.items() if isinstance(schema, dict)}
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


def _model(schema: Mapping[str, Any]) -> ModelFacts:
    properties = {name: _property(value) for name, value in schema.get("properties", {}).items()}
    return ModelFacts(properties, tuple(sorted(schema.get("required", ()))))


def _property(schema: Mapping[str, Any]) -> PropertyFacts:
    return property_from_schema(*_type(schema), schema)


def _type(schema: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
    """Return the type of a property, and the schema that holds its format and enumeration."""
    if "$ref" in schema:
        return schema["$ref"].rpartition("/")[2], {}
    for keyword, words in (("items", "array of"), ("additionalProperties", "map of")):
        if isinstance(schema.get(keyword), dict):
            kind, leaf = _type(schema[keyword])
            return f"{words} {kind}", leaf
    return schema.get("type", "any"), schema
