"""Pydantic models, generated from the bundle when they are needed."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks._contender import MissingError, Takes, Verdict, needed
from benchmarks._plain_schema import plain_schema

_OPTIONS = (
    *("--input-file-type", "jsonschema", "--output-model-type", "pydantic_v2.BaseModel", "--class-name", "Root"),
    *("--enum-field-as-literal", "all", "--target-python-version", "3.11"),
    *("--disable-timestamp", "--formatters", "builtin"),
)


def pydantic_verdict(model: str, takes: Takes) -> Verdict:
    """Return a function that says whether pydantic makes an object of a payload.

    :raises MissingError: pydantic or the generator is not installed, or the generator failed.
    """
    pydantic = needed("pydantic")
    root = _root(model)
    read = root.model_validate_json if takes is Takes.BYTES else root.model_validate

    def verdict(payload: Any) -> bool:
        try:
            read(payload)
        except pydantic.ValidationError:
            return False
        return True

    return verdict


@cache
def _root(model: str) -> Any:
    """Return the generated class of a model."""
    needed("datamodel_code_generator", "datamodel-code-generator")
    with TemporaryDirectory() as folder:
        schema, module = Path(folder) / "schema.json", Path(folder) / "models.py"
        schema.write_text(json.dumps(plain_schema(model)), "utf-8")
        command = [sys.executable, "-m", "datamodel_code_generator", "--input", str(schema), *_OPTIONS]
        done = subprocess.run([*command, "--output", str(module)], check=False, capture_output=True, text=True)
        if done.returncode:
            raise MissingError(f"datamodel-code-generator failed: {done.stderr.strip().splitlines()[-1]}")
        return _imported(module, f"generated_{model}").Root


def _imported(path: Path, name: str) -> Any:
    specification = spec_from_file_location(name, path)
    if specification is None or specification.loader is None:
        raise MissingError(f"the generated {path.name} can't be imported")
    module = sys.modules[name] = module_from_spec(specification)
    specification.loader.exec_module(module)
    return module
