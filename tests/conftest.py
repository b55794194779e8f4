from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import convoschema

CatalogOf = Callable[..., convoschema.Catalog]


@pytest.fixture
def catalog_of(tmp_path: Path) -> CatalogOf:
    """Return the catalog of the bundled models and some schemas of a user's: ``catalog_of(Name=schema, …)``."""

    def build(**schemas: Any) -> convoschema.Catalog:
        for name, schema in schemas.items():
            (tmp_path / f"{name}.json").write_text(json.dumps(schema), "utf-8")
        return convoschema.Catalog.bundled().with_directory(tmp_path)

    return build
