from __future__ import annotations

import pytest

import convoschema
from convoschema.docs._reading import read_reference
from convoschema.docs._reference import Reference


@pytest.fixture(scope="session")
def reference() -> Reference:
    """Return the reference of the bundled models."""
    return read_reference(convoschema.Catalog.bundled())
