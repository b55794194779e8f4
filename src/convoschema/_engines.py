"""Bundle → findings: what finds where an instance breaks a schema, by whichever library.

Engines see plain JSON data no deeper than 128 levels; see :mod:`convoschema._instances`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from convoschema._formats import is_calendar_day, with_asserted_formats
from convoschema._instances import Path, to_plain
from convoschema._schemas import IN_LISTS, IN_MAPS, walk
from convoschema._stack import has_room, on_fresh_stack
from convoschema.errors import InvalidSchema

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

    from convoschema._bundle import Bundle


_STEPS: dict[str | int, type] = {
    **dict.fromkeys(("properties", "patternProperties", "additionalProperties", "unevaluatedProperties"), str),
    **dict.fromkeys(("prefixItems", "items", "contains", "unevaluatedItems"), int),
}
_DAMAGED_BY_FAST = re.compile(r"\+?[0-9]*")


class EngineName(StrEnum):
    """Which library does the finding."""

    AUTO = "auto"
    """The fast one where it is installed and takes the schema, else the reference."""

    FAST = "fast"
    """``jsonschema-rs``."""

    REFERENCE = "reference"
    """``jsonschema``, which decides what is right."""


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
    :raises ImportError: the fast engine is demanded, and ``jsonschema-rs`` is not installed.
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
        from referencing import Registry

        self.document = with_asserted_formats(bundle.schema)
        _check_patterns(self.document, bundle.model)
        validator_class, format_checker = _reference_dialect()
        self._validator: Validator = validator_class(self.document, registry=Registry(), format_checker=format_checker)

    def is_valid(self, instance: Any) -> bool:
        if not has_room():
            return on_fresh_stack(self.is_valid, instance)
        return self._validator.is_valid(instance)

    def findings(self, instance: Any) -> list[Finding]:
        if not has_room():
            return on_fresh_stack(self.findings, instance)
        errors = self._validator.iter_errors(instance)
        return [Finding(tuple(error.absolute_path), tuple(error.absolute_schema_path)) for error in errors]


class FastEngine:
    """The engine on ``jsonschema-rs``.

    It raises ValueError where it meets a UUID. Its paths lack keys that are empty and take those that are digits for
    indices: payloads with a fault below such a key, which are rare, are left to the reference, and so are schemas
    with such property names.
    """

    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        try:
            import jsonschema_rs
        except ImportError:
            raise ImportError("the fast engine needs jsonschema-rs: pip install jsonschema-rs") from None

        self.document = with_asserted_formats(bundle.schema)
        if any(_DAMAGED_BY_FAST.fullmatch(name) for schema in walk(self.document) for name in _names(schema)):
            raise InvalidSchema(bundle.model, "jsonschema-rs can't tell property names that are empty or digits")
        try:
            validator = jsonschema_rs.Draft202012Validator(self.document, validate_formats=True, offline=True)
        except (ValueError, jsonschema_rs.ReferencingError):
            raise InvalidSchema(bundle.model, "jsonschema-rs can't use this schema; try engine='reference'") from None
        self._validator = validator

    def is_valid(self, instance: Any) -> bool:
        try:
            return self._validator.is_valid(instance)
        except ValueError:
            return self._validator.is_valid(to_plain(instance).data)

    def findings(self, instance: Any) -> list[Finding]:
        try:
            errors = list(self._validator.iter_errors(instance))
        except ValueError:
            errors = list(self._validator.iter_errors(to_plain(instance).data))
        findings = [Finding(tuple(error.instance_path), tuple(error.evaluation_path)) for error in errors]
        if all(_kinds_of_steps(evaluation) == tuple(map(type, path)) for path, evaluation in findings):
            return findings
        return ReferenceEngine(self._bundle).findings(to_plain(instance).data)


def _names(schema: dict[str, Any]) -> Iterator[str]:
    for keyword in IN_MAPS - {"$defs"}:
        yield from schema.get(keyword, ())


@lru_cache(maxsize=4096)
def _kinds_of_steps(evaluation: Path) -> tuple[type, ...]:
    """Return whether each step into the instance, on the way of an evaluation path, is a key or an index."""
    kinds = []
    steps = iter(evaluation[:-1])
    for step in steps:
        if step in _STEPS:
            kinds.append(_STEPS[step])
        if step in IN_MAPS or step in IN_LISTS:
            next(steps)
    return tuple(kinds)


@lru_cache(maxsize=1)
def _reference_dialect() -> tuple[Any, Any]:
    """Return jsonschema's 2020-12 with evaluation paths that tell references, and our meaning of formats."""
    from jsonschema import Draft202012Validator, FormatChecker, ValidationError
    from jsonschema.validators import extend

    follow = Draft202012Validator.VALIDATORS["$ref"]

    def reference(validator: Validator, target: str, instance: Any, schema: Any) -> Iterator[ValidationError]:
        for error in follow(validator, target, instance, schema):
            error.schema_path.appendleft("$ref")
            yield error

    def pattern(_validator: Validator, text: str, instance: Any, _schema: Any) -> Iterator[ValidationError]:
        if isinstance(instance, str) and not re.search(_as_ecma_means(text), instance):
            yield ValidationError("does not match")

    formats = FormatChecker(formats=())
    for name in ("date-time", "date"):
        formats.checks(name)(is_calendar_day)
    dialect = extend(Draft202012Validator, {"$ref": reference, "pattern": pattern})  # type: ignore[no-untyped-call]
    return dialect, formats


def _as_ecma_means(pattern: str) -> str:
    """Return a pattern whose final ``$`` does not pass a trailing line break, as Python's would."""
    return pattern[:-1] + r"\Z" if pattern.endswith("$") and not pattern.endswith(r"\$") else pattern


def _check_patterns(document: dict[str, Any], model: str) -> None:
    for schema in walk(document):
        patterns = [schema["pattern"]] if "pattern" in schema else []
        for pattern in [*patterns, *schema.get("patternProperties", ())]:
            try:
                re.compile(pattern)
            except re.error:
                raise InvalidSchema(model, f"{pattern} is not a regular expression that Python knows") from None
