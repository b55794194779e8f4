"""Schemas → what is built into an installed package: the bounded schemas of all models, as on the wire, and aliases."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from convoschema._checking.acceptors import prebuilt_name
from convoschema._checking.bounded import bounded
from convoschema._options import Naming, Profile
from convoschema._schema.aliases import TABLE
from convoschema._schema.bundle import build_bundle
from convoschema._schema.catalog import Catalog


def prebuilt_files() -> dict[str, dict[str, Any]]:
    """Return the contents of the files in :data:`convoschema._checking.acceptors.PREBUILT`, by their names."""
    return {PurePath(TABLE).name: dict(Catalog.bundled().aliases)} | {
        prebuilt_name(profile, python=python): _bounded_models(document, python=python)
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


def _bounded_models(document: dict[str, Any], *, python: bool) -> dict[str, Any]:
    schema = bounded(document, python=python)
    assert schema is not None, "the bundled schemas can be bounded"  # noqa: S101 - what users' schemas need not be
    return {"models": schema["properties"], "$defs": schema["$defs"]}
