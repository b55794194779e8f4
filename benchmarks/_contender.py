"""What a contender is: something that says whether a payload is valid, or at least reads it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from typing import Any

from benchmarks._corpus import Group, Payload
from benchmarks._measure import Pass

Verdict = Callable[[Any], object]
"""A function of a text or of parsed data; False means refused, as does raising, where the contender says so."""


class Takes(StrEnum):
    """What a contender is given."""

    BYTES = "bytes"
    PARSED = "parsed"


class MissingError(Exception):
    """What a contender needs is not installed, or can't be used here; the text says what."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A contender that was not measured, and why."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Contender:
    """A way to check payloads.

    ``prepare`` returns the verdict function of a model, built once; ``leaves_out`` says what it does not check.
    """

    name: str
    takes: Takes
    prepare: Callable[[Any], Verdict]
    leaves_out: str = ""
    slow: bool = False
    """Whether it is measured on the mixed corpus without faults alone."""
    lengthy: bool = False
    """Whether a quick run leaves it out."""

    def run(self, group: Group) -> Pass:
        """Return the pass of this contender over a group, ready to be measured."""
        verdicts = {payload.model: self.prepare(payload.model) for payload in group.payloads}
        jobs = [(verdicts[payload.model], self.given(payload)) for payload in group.payloads]

        def run() -> None:
            for verdict, payload in jobs:
                verdict(payload)

        return run

    def given(self, payload: Payload) -> Any:
        """Return the form of a payload that the contender takes."""
        return payload.text if self.takes is Takes.BYTES else payload.data


def needed(module: str, package: str | None = None) -> Any:
    """Return a module that comes with the extra ``bench``.

    :raises MissingError: it is not installed.
    """
    try:
        return import_module(module)
    except ImportError:
        raise MissingError(f"{package or module} is not installed: pip install -e '.[bench]'") from None
