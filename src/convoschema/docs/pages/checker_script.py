"""What checks payloads in the browser: its source as one script, and the schemas that it checks with."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

from convoschema._options import Naming, Profile
from convoschema._schema.bundle import build_bundle
from convoschema._schema.catalog import Catalog
from convoschema._schema.topics import bundled_topics
from convoschema.docs.pages.checker_constants import checker_constants

PARTS = (
    "reading",
    "refusing",
    "renaming",
    "projecting",
    "evaluating",
    "wording",
    "recognising",
    "composing",
    "records",
    "events",
    "describing",
    "guessing",
    "annotating",
    "inspecting",
)
_FRAME = """\
/* Checks payloads as the Python library does. One function without a context, so that its text can run in a worker. */
function convoschemaChecker() {{
"use strict";

{parts}
return {{ EVENTS, GUESS, buildBundle, buildChecker, buildInspector, printJson, refusalOfBytes, withPlaces }};
}}
"""


def checker_script() -> str:
    """Return the script that defines ``convoschemaChecker()``, which returns the functions of the checker."""
    folder = files("convoschema.docs") / "static" / "checker"
    parts = [checker_constants(), *((folder / f"{part}.js").read_text("utf-8") for part in PARTS)]
    return _FRAME.format(parts="\n".join(parts))


def definitions(catalog: Catalog) -> dict[str, Any]:
    """Return the schemas as written with local references, the names of those that are a user's own, and topics.

    ``rooms`` are the names of the bundled models of events and of those that requests take.

    :raises InvalidSchema: a reference leads nowhere.
    """
    found: dict[str, Any] = {}
    for model in catalog.models:
        if model not in found:
            found.update(build_bundle(catalog, model, Profile.STANDARD, Naming.WIRE).schema["$defs"])
    own = [source.name for source in catalog.sources if not source.bundled and source.name in found]
    rooms: dict[str, list[str]] = {"events": [], "requests": []}
    for source in catalog.sources:
        room = source.path.parent.name.rpartition("_")[2]
        if source.bundled and source.name in found and room in rooms:
            rooms[room].append(source.name)
    topics = {topic.pattern: topic.model for topic in bundled_topics().known}
    return {"definitions": {name: found[name] for name in sorted(found)}, "own": own, "rooms": rooms, "topics": topics}
