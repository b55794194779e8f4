"""Bundle → findings: what finds where an instance breaks a schema, by whichever library.

Engines see plain JSON data no deeper than 128 levels; see :mod:`convoschema._checking.json_values`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from convoschema._checking.ecma_patterns import NotEcmaError, translate
from convoschema._checking.formats import with_asserted_formats
from convoschema._checking.json_values import Path
from convoschema._checking.patterns import matcher
from convoschema._options import EngineName
from convoschema._schema.keywords import TABLE, To, keywords
from convoschema._schema.subschemas import Schema, compares_containers, steps_of, walk, with_subschemas
from convoschema.errors import InvalidSchema, MissingDependency

if TYPE_CHECKING:
    from convoschema._schema.bundle import Bundle

_KIND_OF_STEP = {To.MEMBERS: str, To.ITEMS: int}
_DAMAGED_BY_FAST = re.compile(r"\+?[0-9]*")
_MARKED = re.compile(r"\0+\+?[0-9]*")
_TO_DEFINITION = re.compile(r"#/\$defs/[^/]*(?:/(?:\$defs|definitions)/[^/]*)*")
_UNLIKE_IN_FAST = keywords(lambda keyword: not keyword.is_alike)


class Finding(NamedTuple):
    """An engine's raw answer.

    ``path`` leads from the payload to the value at fault, ``evaluation`` from the schema through its references
    (as steps ``$ref``) to the keyword that failed, which is its last step.
    """

    path: Path
    evaluation: Path


class Engine(Protocol):
    """Something that finds where an instance breaks the bundle it was made for.

    ``document`` is the bundle as the engine was given it; evaluation paths lead through it.
    """

    document: dict[str, Any]

    def is_valid(self, instance: Any) -> bool:
        """Return whether an instance has no fault, without looking for more than one."""

    def findings(self, instance: Any) -> Iterable[Finding]:
        """Return all faults of an instance, in no particular order."""


def build_engine(bundle: Bundle, name: EngineName) -> Engine:
    """Return an engine for a bundle.

    :raises InvalidSchema: the engine can't take the schema, which happens to users' own schemas alone.
    :raises MissingDependency: the fast engine is demanded, and ``jsonschema-rs`` is not installed.
    """
    if name is EngineName.REFERENCE:
        return ReferenceEngine(bundle)
    try:
        return FastEngine(bundle)
    except (ImportError, InvalidSchema):
        if name is EngineName.FAST:
            raise
        return ReferenceEngine(bundle)


class ReferenceEngine:
    """The engine on ``jsonschema``."""

    def __init__(self, bundle: Bundle) -> None:
        from convoschema._checking.reference_engine import build_validator

        self.document = with_asserted_formats(bundle.schema)
        _check_patterns(self.document, bundle.model)
        self._validator = build_validator(self.document)

    def is_valid(self, instance: Any) -> bool:
        return self._validator.is_valid(instance)

    def findings(self, instance: Any) -> list[Finding]:
        errors = self._validator.iter_errors(instance)
        return [Finding(tuple(error.absolute_path), tuple(error.absolute_schema_path)) for error in errors]


class FastEngine:
    """The engine on ``jsonschema-rs``.

    What it and the reference do not agree on is left to the reference: schemas with certain keywords. Its paths lack
    keys that are empty and take those that are all digits for indices, so that where they do, such keys are marked.
    """

    def __init__(self, bundle: Bundle) -> None:
        try:
            import jsonschema_rs
        except ImportError:
            raise MissingDependency("the fast engine needs jsonschema-rs: pip install jsonschema-rs") from None

        self.document = with_asserted_formats(bundle.schema)
        document = self.document
        if not bundle.bundled:
            _check_patterns(document, bundle.model)
            _check_alike(document, bundle.model)
            document = _with_plain_patterns(document)
        try:
            self._validator = jsonschema_rs.Draft202012Validator(
                document, validate_formats=True, offline=True, pattern_options=jsonschema_rs.RegexOptions()
            )
        except (ValueError, jsonschema_rs.ReferencingError):
            raise InvalidSchema(bundle.model, "jsonschema-rs can't use this schema; try engine='reference'") from None

    def is_valid(self, instance: Any) -> bool:
        return self._validator.is_valid(instance)

    def findings(self, instance: Any) -> list[Finding]:
        findings = self._findings(instance)
        if all(_kinds_of_steps(evaluation) == tuple(map(type, path)) for path, evaluation in findings):
            return findings
        return [Finding(_unmarked(path), evaluation) for path, evaluation in self._findings(_marked(instance))]

    def _findings(self, instance: Any) -> list[Finding]:
        errors = self._validator.iter_errors(instance)
        return [Finding(tuple(error.instance_path), tuple(error.evaluation_path)) for error in errors]


def _marked(data: Any) -> Any:
    """Return a copy of data in which keys that the fast engine damages, and no schema it takes names, are marked."""
    match data:
        case dict() as members:
            return {_marked_name(name): _marked(member) for name, member in members.items()}
        case list() as items:
            return [_marked(item) for item in items]
        case scalar:
            return scalar


def _marked_name(name: str) -> str:
    return f"\0{name}" if _DAMAGED_BY_FAST.fullmatch(name) or _MARKED.fullmatch(name) else name


def _unmarked(path: Path) -> Path:
    return tuple(step[1:] if isinstance(step, str) and _MARKED.fullmatch(step) else step for step in path)


def _named(schema: dict[str, Any]) -> Iterator[str]:
    """Yield the property names that a schema object says something about."""
    dependent = schema.get("dependentRequired", {})
    for names in (schema.get("properties", ()), schema.get("required", ()), dependent, *dependent.values()):
        yield from names


def _check_alike(document: dict[str, Any], model: str) -> None:
    """Refuse a schema of which the fast engine would not say exactly what the reference says."""
    for schema in walk(document):
        unlike = sorted(_UNLIKE_IN_FAST & schema.keys())
        if compares_containers(schema):
            unlike.append("enum or const of arrays or objects")
        if any(_DAMAGED_BY_FAST.fullmatch(name) or _MARKED.fullmatch(name) for name in _named(schema)):
            unlike.append("property names, empty or all digits")
        if not _TO_DEFINITION.fullmatch(schema.get("$ref", "#/$defs/x")):
            unlike.append("reference into another schema")
        if translate(schema.get("pattern", "")).plain is None:
            unlike.append("pattern, which looks around or back")
        if unlike:
            raise InvalidSchema(model, f"left to the reference for its {unlike[0]}; try engine='auto'")


@lru_cache(maxsize=4096)
def _kinds_of_steps(evaluation: Path) -> tuple[type, ...]:
    """Return whether each step into the instance, on the way of an evaluation path, is a key or an index."""
    targets = (TABLE[str(keyword)].to for keyword, *_ in steps_of(evaluation[:-1]))
    return tuple(_KIND_OF_STEP[target] for target in targets if target in _KIND_OF_STEP)


def _check_patterns(document: dict[str, Any], model: str) -> None:
    for schema in walk(document):
        patterns = [schema["pattern"]] if "pattern" in schema else []
        for pattern in [*patterns, *schema.get("patternProperties", ())]:
            try:
                matcher(pattern)
            except NotEcmaError as error:
                raise InvalidSchema(model, f"{pattern} is no regular expression of ECMA-262: {error}") from None


def _with_plain_patterns(schema: Schema) -> Schema:
    """Return a schema whose patterns, all plain, are written as all engines read them."""
    if not isinstance(schema, dict):
        return schema
    changed = with_subschemas(schema, lambda _keyword, _name, subschema: _with_plain_patterns(subschema))
    if "pattern" in schema:
        changed["pattern"] = translate(schema["pattern"]).plain
    return changed
