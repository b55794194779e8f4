"""What the reference says: frozen values that pages are written from, and nothing about how they look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from convoschema._checking.problems import Problem
from convoschema._lazy import lazy
from convoschema._schema.relations import Relation
from convoschema._schema.requests import Request


class Target(StrEnum):
    """What the name of a type stands for."""

    MODEL = "model"
    SHARED = "shared"
    """A scalar that several models share, such as Timestamp or DisconnectType."""

    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class TypeWords:
    """The type of a property in words: ``words`` are ``array of`` and its like, ``name`` is the innermost type."""

    words: str
    name: str
    target: Target = Target.PLAIN
    format: str | None = None

    def __str__(self) -> str:
        return f"{self.words}{self.name}" + (f" ({self.format})" if self.format else "")


@dataclass(frozen=True, slots=True)
class Value:
    """A value of an enumeration and what it means, as far as somebody wrote it down."""

    text: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Row:
    """A property of a model. ``values`` are all that it may hold, or, if ``is_open``, those that are known."""

    name: str
    sdk_name: str
    kind: TypeWords
    description: str
    values: tuple[Value, ...] = ()
    is_open: bool = False
    notes: tuple[str, ...] = ()
    """``required on write``, ``read-only``, ``personal data: name``, ``deprecated``, ``items are unique``,
    ``strict and write: 0 to 100``, ``in some forms``, and rules in words: ``matches ^[A-Z]+$``, ``default 7``."""
    comment: str = ""
    base: str = ""
    """The model below an overlay that says something of it as well, or that the overlay has it from."""


@dataclass(frozen=True, slots=True)
class Holder:
    """A property of a model, as the one that leads to another model."""

    model: str
    property_name: str


@dataclass(frozen=True, slots=True)
class Broken:
    """An example with planted faults, and what ``convoschema.iter_problems`` says of it under ``strict``."""

    data: Any
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class KeptDifference:
    """Where a model differs from upstream on purpose; ``property_name`` is None if it is about the model itself.

    ``what`` is the difference in words.
    """

    property_name: str | None
    what: str
    reason: str


@dataclass(frozen=True, slots=True)
class Below:
    """What a model below an overlay states of a whole payload, which holds for the overlay too."""

    model: str
    relations: tuple[Relation, ...]
    rules: tuple[str, ...]
    """What it demands, in words."""


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """All that is said of one model, or of one shared scalar, which has values instead of rows."""

    name: str
    subject: str
    description: str
    bundled: bool
    uri: str
    source: Any
    file: str
    """The path of the schema file below the directory that its catalog has it from."""
    is_of_upstream: bool = False
    """Whether upstream has it: it has no models for the envelopes of events, nor those of users."""
    aliases: tuple[str, ...] = ()
    """The vendor's other names of the same structure."""
    relations: tuple[Relation, ...] = ()
    rules: tuple[str, ...] = ()
    """What it demands of a whole payload, or of a shared value, in words."""
    requests: tuple[Request, ...] = ()
    """The requests that write it, each with the model of its body, if that is another one."""
    extends: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    inherited: tuple[Row, ...] = ()
    """The rows that an overlay has from the models below it, and says nothing of."""
    below: tuple[Below, ...] = ()
    """The models below an overlay that state relations or rules, the nearest first."""
    values: tuple[Value, ...] = ()
    kind: TypeWords | None = None
    examples: tuple[Any, ...] = ()
    broken: Broken | None = None
    used_by: tuple[Holder, ...] = ()
    kept: tuple[KeptDifference, ...] = ()

    @property
    def summary(self) -> str:
        """The first sentence of the description."""
        first, dot, _ = self.description.partition(". ")
        return first + "." if dot else self.description

    @property
    def all_rows(self) -> tuple[Row, ...]:
        """The rows, its own before those that it inherits."""
        return (*self.rows, *self.inherited)

    @property
    def has_relations(self) -> bool:
        """Whether it states relations, or inherits some."""
        return bool(self.relations) or any(each.relations for each in self.below)

    @property
    def holds(self) -> tuple[str, ...]:
        """The models that the properties lead to, each once."""
        reached = (row.kind.name for row in self.rows if row.kind.target is Target.MODEL)
        return tuple(dict.fromkeys((*self.extends, *reached)))


@dataclass(frozen=True, slots=True)
class Subject:
    """A group of models: those in one folder."""

    name: str
    title: str
    models: tuple[ModelEntry, ...]


@dataclass(frozen=True)
class Reference:
    """Everything: the models by subject, and the scalars that they share."""

    subjects: tuple[Subject, ...]
    shared: tuple[ModelEntry, ...]
    roots: tuple[str, ...]
    version: str
    release: str

    @lazy
    def models(self) -> dict[str, ModelEntry]:
        """The models by name, subject by subject."""
        return {model.name: model for subject in self.subjects for model in subject.models}

    def holders(self, name: str) -> Iterator[str]:
        """Yield the models that hold a model, each once."""
        yield from dict.fromkeys(holder.model for holder in self.models[name].used_by)
