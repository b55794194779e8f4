from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

import convoschema
from convoschema.comparison.sources.snapshot import read_snapshot
from convoschema.docs.pages.site import site_files
from convoschema.docs.reference.content import Reference
from convoschema.docs.reference.history import history
from convoschema.docs.reference.reading import read_reference
from tests.cases import REPOSITORY

OURS = "https://convoschema.github.io/schemas/"
ORDER = {
    "$ref": OURS + "conversation/Participant.json",
    "description": "A participant of an order's call. Ours & <b>bold</b>.",
    "properties": {
        "attributes": {"required": ["orderNumber"], "properties": {"orderNumber": {"type": "string"}}},
        "odd name": {"description": "Has a space.", "enum": ["a", "b"]},
    },
    "examples": [{"attributes": {"orderNumber": "BK-1"}, "purpose": "agent", "odd name": "a", "calls": []}],
}


@pytest.fixture(scope="session")
def reference() -> Reference:
    """Return the reference of the bundled models."""
    return read_reference(convoschema.Catalog.bundled())


@dataclass(frozen=True)
class Site:
    files: dict[str, str]
    catalog: convoschema.Catalog


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Return the site of the bundled models and one of a user's, with a changelog."""
    mine = tmp_path_factory.mktemp("contracts of ours")
    (mine / "OrderCall.json").write_text(json.dumps(ORDER), "utf-8")
    catalog = convoschema.Catalog.bundled().with_directory(mine)
    older = tmp_path_factory.mktemp("older") / "release-1"
    for path in (REPOSITORY / "schemas").rglob("*.json"):
        text = path.read_text("utf-8")
        if path.stem == "Wrapup":
            text = text.replace('"provisional"', '"draft"')
        if path.stem != "Video":
            target = older / "schemas" / path.relative_to(REPOSITORY / "schemas")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
    participant = older / "schemas" / "conversation" / "Participant.json"
    schema = json.loads(participant.read_text("utf-8"))
    del schema["properties"]["videos"], schema["x-relations"]
    participant.write_text(json.dumps(schema), "utf-8")
    direction = older / "schemas" / "common" / "Direction.json"
    schema = json.loads(direction.read_text("utf-8"))
    schema["enum"].remove("outbound")
    direction.write_text(json.dumps(schema), "utf-8")
    releases = history([read_snapshot(str(older))], catalog, "now")
    return Site(dict(site_files(read_reference(catalog), catalog, releases)), catalog)
