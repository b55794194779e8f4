"""Schemas → what is built into an installed package: the bounded schemas of all models, as on the wire, and aliases."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

import orjson

from convoschema._checking.acceptors import prebuilt_name
from convoschema._checking.bounded import bounded
from convoschema._options import Naming, Profile
from convoschema._schema.aliases import TABLE
from convoschema._schema.bundle import build_bundle
from convoschema._schema.catalog import Catalog
from convoschema._schema.subschemas import references_in


def prebuilt_files() -> dict[str, bytes]:
    """Return the contents of the files in :data:`convoschema._checking.acceptors.PREBUILT`, by their names."""
    return {PurePath(TABLE).name: orjson.dumps(dict(Catalog.bundled().aliases))} | {
        prebuilt_name(profile, python=python): _file(document, python=python)
        for profile in Profile
        for document in [_all_models(profile)]
        for python in (False, True)
    }


def _all_models(profile: Profile) -> dict[str, Any]:
    """Return one document with the definitions of all models, in which each is a property."""
    catalog = Catalog.bundled()
    roots: dict[str, Any] = {}
    definitions: dict[str, Any] = {}
    for model in catalog.models:
        bundle = build_bundle(catalog, model, profile, Naming.WIRE)
        roots[model] = {keyword: bundle.schema[keyword] for keyword in ("$ref", "required") if keyword in bundle.schema}
        definitions |= bundle.schema["$defs"]
    return {"properties": roots, "$defs": definitions}


def _file(document: dict[str, Any], *, python: bool) -> bytes:
    """Return the bounded schemas of a document's models in parts, of which some make one, and before them where.

    The first line is an index: the numbers of the parts that are models, by their names, and of each part where it
    begins and ends behind that line, and the numbers of those that it refers to.
    """
    schema = bounded(document, python=python)
    assert schema is not None, "the bundled schemas can be bounded"  # noqa: S101 - what users' schemas need not be
    definitions = {f"#/$defs/{name}": {name: definition} for name, definition in schema["$defs"].items()}
    parts = [*definitions.values(), *schema["properties"].values()]
    numbers = {reference: number for number, reference in enumerate(definitions)}
    models = {name: number for number, name in enumerate(schema["properties"], len(definitions))}
    text, places = b"", []
    for number, part in enumerate(parts):
        [inner] = part.values() if number < len(definitions) else [part]
        members = orjson.dumps(part)[1:-1]
        places.append((len(text), len(text) + len(members), [numbers[found] for found in references_in(inner)]))
        text += members
    return orjson.dumps({"models": models, "parts": places}) + b"\n" + text
