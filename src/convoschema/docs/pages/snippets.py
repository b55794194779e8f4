"""Model → snippets to copy."""

from __future__ import annotations

import json

from convoschema.docs.reference.content import ModelEntry


def snippets(entry: ModelEntry) -> tuple[tuple[str, str], ...]:
    """Return what to write in Python, on the command line and in a schema of one's own, each with its title."""
    catalog = "" if entry.bundled else ", catalog=catalog"
    setup = "" if entry.bundled else 'catalog = convoschema.Catalog.bundled().with_directory("schemas")\n'
    option = "" if entry.bundled else " --catalog schemas"
    python = (
        f"import convoschema\n\n{setup}payload = convoschema.validate(body, {json.dumps(entry.name)}{catalog})"
        "  # bytes, or parsed data\n"
        f'for problem in convoschema.iter_problems(payload, {json.dumps(entry.name)}, profile="strict"{catalog}):\n'
        "    print(problem.pointer, problem.code, problem.message)"
    )
    return (
        ("Python", python),
        ("Command line", f"convoschema check payloads/ --model {entry.name}{option}"),
        ("In a schema of yours", json.dumps({"$ref": entry.uri if entry.bundled else entry.file.rpartition("/")[2]})),
    )
