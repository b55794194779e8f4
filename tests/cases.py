"""The data-driven cases: tests/models/*.json hold the faults of each model, schemas/ the examples."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import convoschema

REPOSITORY = Path(__file__).parent.parent
TABLES = Path(__file__).parent / "models"
ENGINES = ("fast", "reference")
PROFILES = ("lenient", "standard", "strict", "write")


@dataclass(frozen=True)
class Case:
    model: str
    description: str
    profile: str
    data: Any
    problems: list[tuple[str, str]]

    @property
    def text(self) -> bytes:
        return json.dumps(self.data).encode()


@lru_cache(maxsize=1)
def tables() -> dict[str, list[Case]]:
    loaded = (json.loads(path.read_text("utf-8")) for path in sorted(TABLES.glob("*.json")))
    return {
        table["model"]: [
            Case(
                table["model"],
                case["description"],
                case.get("profile", "standard"),
                case["data"],
                [(problem["code"], problem["pointer"]) for problem in case["problems"]],
            )
            for case in table["cases"]
        ]
        for table in loaded
    }


def examples(model: str) -> list[Any]:
    found: list[Any] = convoschema.Catalog.bundled().read(model)["examples"]
    return found


# The tests of a model stand one after the other, and ask for no more ways than that.
@lru_cache(maxsize=32)
def validator_of(
    model: Any, profile: Any, engine: Any, naming: Any = "wire", catalog: convoschema.Catalog | None = None
) -> convoschema.Validator:
    return convoschema.Validator(model, profile=profile, engine=engine, naming=naming, catalog=catalog)


def members(value: Any) -> Iterable[tuple[Any, Any]]:
    """Return the names or numbers of what is in an object or an array, and what is there; nothing of other values."""
    return value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()


def told(problems: Any) -> list[tuple[str, str]]:
    return [(str(problem.code), problem.pointer) for problem in problems]
