"""The bundled models, and bundles that are kept with their catalogs; what makes them is imported when it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convoschema._lazy import kept
from convoschema._options import Naming, Profile

if TYPE_CHECKING:
    from convoschema._schema.bundle import Bundle
    from convoschema._schema.catalog import Catalog


def bundle_of(catalog: Catalog, model: str, profile: Profile, naming: Naming) -> Bundle:
    """Return the bundle of a model, kept with its catalog."""
    from convoschema._schema.bundle import build_bundle

    return kept(catalog, build_bundle, catalog, model, profile, naming)


def bundled_catalog() -> Catalog:
    """Return the catalog of the bundled models."""
    from convoschema._schema.catalog import Catalog

    return Catalog.bundled()
