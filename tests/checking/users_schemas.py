"""Schemas such as users may write, with every keyword, drawn by number; payloads for them; the bundles they make.

They are drawn with ``random``, not with Hypothesis: a thousand times as many fit into a night.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch

import convoschema
from convoschema import _validator
from convoschema._checking.patterns import backtracking
from convoschema._options import Naming, Profile
from convoschema._schema.bundle import Bundle, build_bundle
from convoschema._schema.catalog import Source
from convoschema._schema.keywords import TABLE, Holds, keywords

_ADDRESS = "https://convoschema.github.io/schemas"
_BUNDLED = ["conversation/Wrapup", "conversation/Participant", "common/Timestamp", "common/DomainEntityRef"]
_DEFINED = ("First", "a/b~c", "7")
_REFERENCES = [
    *("#", "Other.json", "Other.json#/$defs/First", "#/$defs/First", "#/$defs/a~1b~0c", "#/$defs/7", "#/$defs/First"),
    *("#/properties/a", "#/$defs/First/items", "#/$defs/First/allOf/0"),
    *(f"{_ADDRESS}/{name}.json" for name in _BUNDLED),
]
_PLAIN_NAMES = ["a", "b", "c", "ab", "a1", "id", "name", "durationSeconds", "startTime", "attributes", "calls"]
_NAMES = [
    *_PLAIN_NAMES,
    *("", "0", "12", "+7", "\0", "\0007", "k" * 70, "k" * 100, "k" * 100 + "1", "é", "a/b~", "$ref", "properties"),
]
_NUMBERS = [
    *(0, 1, -1, 2, 3, 7, 0.5, 2.5, 0.01, 0.07, 1.0, -0.0, 1e300, 5e-324, 1e-3, 2**53, 2**53 + 1, 2**63 - 1, 2**63),
    *(2**64 - 1, 2**64, -(2**63), 10**20, 10**300, 123456789.123456789),
]
_TEXTS = [
    *_NAMES,
    "A_1",
    "\n",
    "a\r",
    "\u2028",
    "\ufeff",
    "٣",
    "😀",
    "2025-02-30T00:00:00Z",
    "2025-03-14T09:26:53Z",
    "2025-03-14",
]
_TYPES = ["array", "boolean", "integer", "null", "number", "object", "string"]
_ATOMS = [
    *"abkA1.",
    r"\d",
    r"\D",
    r"\w",
    r"\s",
    r"\S",
    "[ab]",
    "[^a]",
    "[]",
    "[^]",
    r"[^\W]",
    r"\ufeff",
    r"\-",
    "^",
    "$",
    r"\b",
    "é",
]
_WRAPPED = [
    "(?:{})*",
    "(?:{})+",
    "(?:{})?",
    "(?:{}){{0,2}}",
    "({}|b)",
    "(?={})",
    "(?!{})",
    "^{}$",
    "^{}",
    "{}$",
    "({}){}",
]
_TITLES = ("title", "description", "$comment", "contentEncoding", "contentMediaType")
_FLAGS = ("deprecated", "readOnly", "writeOnly", "x-personal-data")

NOT_SUPPORTED = {"$schema", "$id", "$vocabulary", "$anchor", "$dynamicAnchor", "$dynamicRef", "definitions"}
HOLDING = sorted(keywords(lambda keyword: keyword.holds is not Holds.NOTHING) - NOT_SUPPORTED - {"$defs"})
_ALIKE = [keyword for keyword in HOLDING if TABLE[keyword].is_alike]


class Drawer:
    """Draws schemas and payloads; half of the drawers keep to what both engines take, and to names without traps."""

    def __init__(self, number: str) -> None:
        self.random = Random(number)  # noqa: S311 - cases are no secrets
        self.is_plain = self.random.random() < 0.5
        self._names = _PLAIN_NAMES if self.is_plain else _NAMES
        self._holding = _ALIKE if self.is_plain else HOLDING
        self.by_themselves: dict[str, Callable[[], Any]] = {
            "type": lambda: (
                self.one(_TYPES) if self.chance(0.6) else self.random.sample(_TYPES, self.one([1, 2, 3, 5]))
            ),
            "enum": lambda: [self.scalar() if self.is_plain else self.value() for _ in range(self.one([1, 2, 4]))],
            "const": lambda: self.scalar() if self.is_plain else self.value(),
            "format": lambda: self.one(["date-time", "date", "email", "uuid"]),
            "pattern": self.pattern,
            **dict.fromkeys(("minLength", "minItems", "minProperties", "minContains"), lambda: self.one([0, 1, 2, 3])),
            **dict.fromkeys(("maxLength", "maxItems", "maxProperties", "maxContains"), lambda: self.one([0, 1, 2, 5])),
            **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), lambda: self.one(_NUMBERS)),
            "multipleOf": lambda: abs(self.one(_NUMBERS)) or 1,
            "required": self.names,
            "dependentRequired": lambda: {self.name(): self.names() for _ in range(self.one([1, 2]))},
            "uniqueItems": lambda: self.chance(0.8),
            "$ref": lambda: self.one(_REFERENCES),
            **dict.fromkeys(_TITLES, lambda: "text"),
            **dict.fromkeys(_FLAGS, lambda: True),
            "default": self.value,
            "examples": lambda: [self.value()],
        }
        self._leaves = [
            name for name in self.by_themselves if not self.is_plain or TABLE.get(name, TABLE["type"]).is_alike
        ]

    def one(self, choices: Any) -> Any:
        return self.random.choice(choices)

    def chance(self, of: float) -> bool:
        return self.random.random() < of

    def name(self) -> str:
        return str(self.one(self._names))

    def names(self) -> list[str]:
        if self.chance(0.2):
            return [f"n{number:02}" for number in range(20, 0, -1)]
        return self.random.sample(self._names, self.one([1, 2, 4]))

    def scalar(self) -> Any:
        return self.one(
            [self.one([None, True, False]), self.one(_NUMBERS), self.one(_TEXTS), self.one([0, 1, "a", "b"])]
        )

    def value(self, depth: int = 2) -> Any:
        if depth == 0 or self.chance(0.5):
            return self.scalar()
        inner = [self.value(depth - 1) for _ in range(self.one([0, 1, 2, 3]))]
        return inner if self.chance(0.5) else {self.name(): member for member in inner}

    def pattern(self) -> str:
        atoms = _ATOMS[:-2] if self.is_plain else _ATOMS
        while True:
            pattern = "".join(self.one(atoms) for _ in range(self.one([1, 2, 3])))
            for _ in range(self.one([0, 1, 2])):
                pattern = self.one(_WRAPPED[:5] if self.is_plain else _WRAPPED).format(pattern, r"\1")
            try:
                backtracking(pattern)
            except ValueError:
                continue
            return pattern

    def file(self) -> dict[str, Any]:
        schema = self.schema(3)
        schema = schema if isinstance(schema, dict) else {}
        return {**schema, "$defs": {name: self.schema(2) for name in (_DEFINED[:1] if self.is_plain else _DEFINED)}}

    def schema(self, depth: int) -> Any:
        if self.chance(0.1):
            return self.chance(0.6)
        leaves = self.random.sample(self._leaves, self.one([0, 1, 1, 2, 3]))
        schema = {keyword: self.by_themselves[keyword]() for keyword in leaves}
        holding = self.random.sample(self._holding, self.one([1, 1, 2, 3])) if depth else []
        if depth and self.chance(0.5):
            holding.append("properties")
        return schema | {keyword: self._holds(keyword, depth - 1) for keyword in holding}

    def _holds(self, keyword: str, depth: int) -> Any:
        match TABLE[keyword].holds:
            case Holds.ONE:
                return self.schema(depth)
            case Holds.LIST:
                return [self.schema(depth) for _ in range(self.one([1, 2]))]
        name = self.pattern if keyword == "patternProperties" else self.name
        return {name(): self.schema(depth) for _ in range(self.one([1, 2, 3]))}

    def payload(self, schema: Any, depth: int = 4) -> Any:
        """Return a value that has to do with a schema, which need not be valid."""
        schema = schema if isinstance(schema, dict) and self.chance(0.9) else {}
        for keyword in ("enum", "examples"):
            if keyword in schema and self.chance(0.5):
                return self.one(schema[keyword])
        if (
            depth
            and (schema.keys() & {"items", "prefixItems", "contains", "uniqueItems", "minItems"})
            and self.chance(0.7)
        ):
            inner = [*schema.get("prefixItems", ()), *[schema.get("items", {})] * self.one([0, 1, 3, 30])]
            return [self.payload(item, depth - 1) for item in inner]
        if depth and self.chance(0.8):
            known = schema.get("properties", {})
            names = [*known, *schema.get("required", ())[:3], self.name()]
            chosen = self.random.sample(names, self.random.randint(0, len(names)))
            members = {name: self.payload(known.get(name), depth - 1) for name in chosen}
            return members | ({f"m{number}": self.scalar() for number in range(30)} if self.chance(0.1) else {})
        return self.value()


class Drawn:
    """A catalog of the bundled models and two schemas of a user's, ``Mine`` and ``Other``, of which no file exists."""

    def __init__(self, mine: Any, other: Any) -> None:
        self._schemas = {f"file:///{name}.json": (name, schema) for name, schema in (("Mine", mine), ("Other", other))}

    def source(self, model: str) -> Source:
        return self.at(f"file:///{model}.json")[0]

    def at(self, uri: str) -> tuple[Source, Any]:
        if uri not in self._schemas:
            return convoschema.Catalog.bundled().at(uri)
        name, schema = self._schemas[uri]
        return Source(name, Path(f"{name}.json"), uri, bundled=False), schema


def bundle_of(mine: Any, other: Any, profile: str, naming: str) -> Bundle:
    """Return the bundle of ``Mine``.

    :raises InvalidSchema: it has none.
    """
    drawn: Any = Drawn(mine, other)
    return build_bundle(drawn, "Mine", Profile(profile), Naming(naming))


def validator_of(bundle: Bundle, engine: Any, limit: int | None) -> convoschema.Validator:
    """Return a validator of a bundle.

    :raises InvalidSchema: the engine can't take it.
    """
    with patch.object(_validator, "bundle_of", lambda *_: bundle):
        options: Any = {"profile": bundle.profile.value, "naming": bundle.naming.value, "max_problems": limit}
        return convoschema.Validator("Mine", engine=engine, **options)
