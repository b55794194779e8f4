#!/usr/bin/env python3
"""Build an npm package of the schemas and of types for TypeScript: python tools/npm_package.py --output DIR.

It holds a plain JSON Schema 2020-12 for each model and profile, and declarations of all models, as they are on the wire
under the profiles standard, strict and write, and under lenient. Nothing of it is written by hand, and nothing runs.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import convoschema
from convoschema import ProfileName

ROOT: Final = Path(__file__).resolve().parent.parent

_PROFILES: Final[tuple[ProfileName, ...]] = ("lenient", "standard", "strict", "write")
_PLAIN: Final = {"string": "string", "integer": "number", "number": "number", "boolean": "boolean", "null": "null"}
_IDENTIFIER: Final = re.compile(r"[A-Za-z_$][\w$]*", re.ASCII)
_HOME: Final = "#/$defs/"
_README: Final = """# convoschema

JSON Schemas (2020-12) of the payloads of the Genesys Cloud conversation API, and their types. This project is not
affiliated with Genesys.

```ts
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Participant } from "convoschema";
import schema from "convoschema/strict/Participant.json" with { type: "json" };

const ajv = new Ajv2020({ strict: true });
addFormats.default(ajv);
const isParticipant = ajv.compile<Participant>(schema);
```

There is a schema for each model and profile: `lenient` for services that read, `standard`, `strict`, which refuses
properties that it does not know, and `write` for request bodies. `convoschema/lenient` has the types of payloads that
`lenient` accepts. Without `ajv-formats` a strict Ajv refuses the formats `date-time` and `date`.
"""


def main(arguments: list[str] | None = None) -> None:
    """Build the package."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, required=True, metavar="DIR", help="where to write; files are replaced")
    output: Path = parser.parse_args(arguments).output
    for name, text in files():
        path = output / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    shutil.copy(ROOT / "LICENSE", output / "LICENSE")


def files() -> Iterator[tuple[str, str]]:
    """Yield the files of the package, each with its text."""
    yield "package.json", json.dumps(manifest(), indent=2) + "\n"
    yield "README.md", _README
    yield "index.js", "export {};\n"
    declared: dict[str, ProfileName] = {"index": "standard", "lenient": "lenient"}
    for name, profile in declared.items():
        yield f"{name}.d.ts", declarations(convoschema.export(None, target="codegen", profile=profile)["$defs"])
    for profile in _PROFILES:
        for model in convoschema.models():
            schema = convoschema.export(model, target="draft-2020-12", profile=profile)
            yield f"{profile}/{model}.json", json.dumps(schema, ensure_ascii=False, separators=(",", ":"))


def manifest() -> dict[str, Any]:
    """Return what package.json says."""
    types = {"types": "./index.d.ts", "default": "./index.js"}
    return {
        "name": "convoschema",
        "version": convoschema.__version__,
        "description": "JSON Schemas and types of the payloads of the Genesys Cloud conversation API",
        "license": "MIT",
        "type": "module",
        "sideEffects": False,
        "exports": {
            ".": types,
            "./lenient": {**types, "types": "./lenient.d.ts"},
            **{f"./{profile}/*.json": f"./{profile}/*.json" for profile in _PROFILES},
        },
        "files": ["*.js", "*.d.ts", *_PROFILES],
    }


def declarations(definitions: Mapping[str, Any]) -> str:
    """Return declarations of the types that definitions stand for."""
    return "\n".join(f"{_comment(schema)}{_declaration(name, schema)}" for name, schema in definitions.items())


def _declaration(name: str, schema: Mapping[str, Any]) -> str:
    if "properties" in schema:
        return f"export interface {name} {_object(schema)}\n"
    return f"export type {name} = {_type(schema)};\n"


def _object(schema: Mapping[str, Any]) -> str:
    required = schema.get("required", ())
    members = [
        f"{_comment(inner)}{_key(name)}{'' if name in required else '?'}: {_type(inner)};"
        for name, inner in schema["properties"].items()
    ]
    return "\n".join(["{", *(f"  {line}" for member in members for line in member.splitlines()), "}"])


def _type(schema: Mapping[str, Any]) -> str:
    """Return the type of what a schema accepts."""
    if "$ref" in schema:
        return str(schema["$ref"].removeprefix(_HOME))
    if "allOf" in schema:
        return " & ".join(f"({_type(inner)})" for inner in schema["allOf"])
    if "anyOf" in schema:
        return " | ".join(_type(inner) for inner in schema["anyOf"])
    if "enum" in schema:
        return " | ".join(map(json.dumps, schema["enum"]))
    types = schema.get("type", ())
    named = [types] if isinstance(types, str) else types
    return " | ".join(_PLAIN.get(name) or _container(name, schema) for name in named) or "unknown"


def _container(name: str, schema: Mapping[str, Any]) -> str:
    if name == "array":
        items = _type(schema.get("items", {}))
        return f"({items})[]" if " " in items else f"{items}[]"
    if "properties" in schema:
        return _object(schema)
    values = schema.get("additionalProperties", {})
    return f"{{ [key: string]: {_type(values) if isinstance(values, dict) else 'unknown'} }}"


def _key(name: str) -> str:
    return name if _IDENTIFIER.fullmatch(name) else json.dumps(name)


def _comment(schema: Mapping[str, Any]) -> str:
    words = [schema["description"]] if "description" in schema else []
    words += ["@deprecated"] if schema.get("deprecated") else []
    return f"/** {' '.join(words).replace('*/', '* /')} */\n" if words else ""


if __name__ == "__main__":
    main()
