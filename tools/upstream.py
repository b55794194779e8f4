#!/usr/bin/env python3
"""Take a snapshot of what upstream states, for tests/data: python tools/upstream.py --help.

The drift against the schemas is told by ``convoschema drift``; this tool is for maintainers who have brought the
schemas up to a release and record what that release states.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path

from convoschema import Catalog
from convoschema.comparison.facts import Facts, completed_with, from_json, to_json, with_twins_as
from convoschema.comparison.sources.errors import SourceError
from convoschema.comparison.sources.sdk import read_sdk
from convoschema.comparison.sources.swagger import read_swagger


def take(options: argparse.Namespace) -> Facts:
    """Return the facts of the source, of the models that ours lead to, completed with those of the last snapshot.

    The vendor's twins of a model stand there as its aliases, as long as they are twins.
    """
    catalog = Catalog.bundled()
    names = (*catalog.models, *catalog.aliases)
    facts = read_swagger(options.swagger) if options.swagger else read_sdk(options.sdk, names)
    facts = replace(facts, models={name: facts.models[name] for name in facts.reached_from(names)})
    facts = with_twins_as(facts, catalog.aliases)
    if options.previous:
        previous = from_json(json.loads(options.previous.read_text("utf-8")), str(options.previous))
        facts = completed_with(facts, previous)
    return facts


def layout(facts: Facts) -> str:
    """Return the JSON text of a snapshot with a line for each property, so that changes can be read."""
    data = to_json(facts)
    models = []
    for name, model in data["models"].items():
        rows = [f"        {json.dumps(key)}: {json.dumps(value)}" for key, value in model["properties"].items()]
        parts = ['      "properties": {\n' + ",\n".join(rows) + "\n      }"]
        parts += [f'      "required": {json.dumps(model["required"])}'] if "required" in model else []
        models.append(f"    {json.dumps(name)}: {{\n" + ",\n".join(parts) + "\n    }")
    release = json.dumps(data["release"])
    aliases = [f"    {json.dumps(alias)}: {json.dumps(name)}" for alias, name in data["aliases"].items()]
    members = f'"release": {release}', _object("models", models), _object("aliases", aliases)
    return "{\n  " + ",\n  ".join(members) + "\n}\n"


def _object(name: str, rows: list[str]) -> str:
    return f'"{name}": {{\n' + ",\n".join(rows) + "\n  }"


def main() -> int:
    """Write the snapshot; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--swagger", type=Path, help="an OpenAPI or Swagger file, in JSON")
    source.add_argument("--sdk", help="the vendor's Python SDK: a wheel, an archive, a directory, or 'installed'")
    parser.add_argument("--previous", type=Path, help="the last snapshot, for what the SDK's files do not state")
    parser.add_argument("--output", type=Path, required=True, help="where to write, e.g. tests/data/upstream-270.json")
    options = parser.parse_args()
    try:
        facts = take(options)
        options.output.write_text(layout(facts), "utf-8")
    except (SourceError, OSError, ValueError, KeyError) as error:
        print(f"Error: {error}", file=sys.stderr)
        return 3
    print(f"{len(facts.models)} models of release {facts.release} → {options.output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
