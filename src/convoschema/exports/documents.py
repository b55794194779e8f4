"""Definitions → the documents that tools read: a JSON Schema, or a description of OpenAPI."""

from __future__ import annotations

from typing import Any, Final

from convoschema._schema.catalog import DIALECT, api_release
from convoschema._version import __version__
from convoschema.exports.definitions import Definitions
from convoschema.exports.targets import Dialect, Target

_DIALECTS: Final = {
    Dialect.DRAFT_2020_12: DIALECT,
    Dialect.DRAFT_07: "http://json-schema.org/draft-07/schema#",
    Dialect.DRAFT_04: "http://json-schema.org/draft-04/schema#",
}
_OPENAPI: Final = {Dialect.DRAFT_2020_12: "3.1.1", Dialect.OPENAPI_30: "3.0.4"}


def json_schema(definitions: Definitions, target: Target, root: str | None) -> dict[str, Any]:
    """Return a JSON Schema of the root, with the others beside it; or one of definitions alone, if there is no root."""
    others = {name: schema for name, schema in definitions.items() if name != root}
    document: dict[str, Any] = {"$schema": _DIALECTS[target.dialect]}
    if root is not None:
        document |= {"title": root, **definitions[root]}
    return {**document, target.home.strip("#/"): others} if others else document


def openapi(definitions: Definitions, target: Target, about: str) -> dict[str, Any]:
    """Return a description of OpenAPI that has the definitions as components, and no paths."""
    return {
        "openapi": _OPENAPI[target.dialect],
        "info": info(about),
        "paths": {},
        "components": {"schemas": definitions},
    }


def info(about: str) -> dict[str, Any]:
    """Return what a description says about itself."""
    return {
        "title": about,
        "description": f"Payloads of the Genesys Cloud API, as of its release {api_release()}. "
        "Written by convoschema, which is not affiliated with Genesys.",
        "version": __version__,
        "license": {"name": "MIT"},
    }
