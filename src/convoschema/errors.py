"""The errors that convoschema raises, all under one root.

.. code-block:: text

    ConvoschemaError
     +-- InvalidPayload         a payload has problems
     +-- InvalidOption          an option has none of the values it can have; also a ValueError
     +-- WrongType              an argument is of another type than it has to be; also a TypeError
     +-- MissingDependency      what is asked for needs a package that is not installed; also an ImportError
     +-- CatalogError
          +-- UnknownModel      no schema has this name
          +-- DuplicateModel    two schema files have the same name
          +-- InvalidSchema     a schema file can't be used
          +-- UnsuitableModel   a model can be checked, but can't serve for what is asked; also a ValueError

No error here carries the payload, nor does any error that caused it: errors are raised ``from None``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from convoschema._spelling import did_you_mean

if TYPE_CHECKING:
    from convoschema._checking.problems import Problem

__all__ = [
    "CatalogError",
    "ConvoschemaError",
    "DuplicateModel",
    "InvalidOption",
    "InvalidPayload",
    "InvalidSchema",
    "MissingDependency",
    "UnknownModel",
    "UnsuitableModel",
    "WrongType",
]

_TOLD = 50


class ConvoschemaError(Exception):
    """The root of every error that this package raises on purpose."""


class InvalidPayload(ConvoschemaError):
    """A payload does not conform to its model.

    ``problems`` holds every :class:`~convoschema.Problem`, in document order, or the first ``max_problems`` of the
    validator, and then ``more`` is True; ``model`` is the name of the model. The text lists the first 50 of them and
    holds no payload value unless the validator was asked to show values.
    """

    def __init__(self, model: str, problems: Sequence[Problem], more: bool = False) -> None:  # noqa: FBT001, FBT002 - as pickle passes it
        super().__init__(model, tuple(problems), more)
        self.model = model
        self.problems = tuple(problems)
        self.more = more

    def __str__(self) -> str:
        count = len(self.problems)
        or_more = " or more" if self.more else ""
        lines = [f"not a valid {self.model}: {count}{or_more} problem{'' if (count, self.more) == (1, False) else 's'}"]
        lines += [f"  {problem}" for problem in self.problems[:_TOLD]]
        if count > _TOLD:
            lines.append(f"  … and {'at least ' if self.more else ''}{count - _TOLD} more")
        return "\n".join(lines)


class InvalidOption(ConvoschemaError, ValueError):
    """An option has none of the values that it can have.

    ``option`` is its name, ``value`` what was given, ``choices`` the values that there are, if they can be listed, and
    ``suggestion`` the one that was probably meant, or None.
    """

    def __init__(self, option: str, value: object, choices: Sequence[str] = (), suggestion: str | None = None) -> None:
        super().__init__(option, value, tuple(choices), suggestion)
        self.option = option
        self.value = value
        self.choices = tuple(choices)
        self.suggestion = suggestion

    def __str__(self) -> str:
        if self.option in ("at", "keep"):
            form = "a JSON Pointer, such as /entities/*, which begins with a slash and has ~0 for ~ and ~1 for /"
            return f"{self.option} is {form}"
        if self.option in ("id", "into") and not self.choices:
            return f"{self.option} can't be {self.value!r}, the name of another column; rename one of them"
        if not self.choices:
            return f"{self.option} is at least 1, or None for all problems"
        hint = f"; {did_you_mean(self.suggestion)}" if self.suggestion else ""
        given = repr(self.value) if isinstance(self.value, str) else f"a Python {type(self.value).__name__}"
        return f"{given} is no {self.option}: it is {' or '.join(map(repr, self.choices))}{hint}"


class WrongType(ConvoschemaError, TypeError):
    """An argument is of another type than it has to be; the text says which it has to be."""


class MissingDependency(ConvoschemaError, ImportError):
    """What is asked for needs a package that is not installed; the text says how to install it."""


class CatalogError(ConvoschemaError):
    """Something about the schema files, rather than a payload, is wrong."""


class UnknownModel(CatalogError):
    """No schema in the catalog has this name. ``name`` is what was asked for, ``suggestion`` a close name or None."""

    def __init__(self, name: str, suggestion: str | None = None) -> None:
        super().__init__(name, suggestion)
        self.name = name
        self.suggestion = suggestion

    def __str__(self) -> str:
        return f"no model is called {self.name!r}; {did_you_mean(self.suggestion, 'models() lists the names')}"


class DuplicateModel(CatalogError):
    """Two schema files define the same name. ``name`` is the name, ``places`` the two files."""

    def __init__(self, name: str, places: tuple[str, str]) -> None:
        super().__init__(name, places)
        self.name = name
        self.places = places

    def __str__(self) -> str:
        return f"two schema files define {self.name!r}: {self.places[0]} and {self.places[1]}; rename one of them"


class InvalidSchema(CatalogError):
    """A schema file can't be read, is not a JSON Schema 2020-12, or refers to something that is not there.

    ``place`` is the file or address, ``reason`` what is wrong with it.
    """

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(place, reason)
        self.place = place
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.place}: {self.reason}"


class UnsuitableModel(CatalogError, ValueError):
    """A user's own model can be checked, but can't serve for what is asked; the text says for what, and why."""
