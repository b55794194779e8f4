"""``basic``: the output of that name that JSON Schema 2020-12 defines, for programs that read it of any validator."""

from __future__ import annotations

from typing import Any, TextIO
from urllib.parse import quote

from convoschema._checking.problems import Problem, ProblemCode
from convoschema._schema.pointers import to_pointer
from convoschema.cli.reporters.phrases import said
from convoschema.cli.results import Result, Totals
from convoschema.cli.terminal import as_json

_POINT_BELOW = (ProblemCode.MISSING_PROPERTY, ProblemCode.DUPLICATE_ITEM)
"""The codes whose pointers go a step further than the value that the keyword is about."""


class BasicReporter:
    """One document a payload, one payload a line. ``source``, ``record`` and ``model`` say whose it is.

    Absolute keyword locations lead into what ``convoschema bundle`` prints for the model, with the profile and naming
    of the run.
    """

    of_all = True

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def tell(self, result: Result) -> None:
        """Write the document of a payload; an invalid one must say why, so none whose problems are not to be shown."""
        if result.beyond and not result.problems:
            return
        self._stream.write(f"{as_json(_document(result))}\n")

    def close(self, totals: Totals) -> None:
        """Write nothing: the totals are no output of a schema."""


def _document(result: Result) -> dict[str, Any]:
    document: dict[str, Any] = {
        "valid": not result.problems,
        "keywordLocation": "",
        "instanceLocation": "",
        "source": result.source,
        "record": result.record,
        "model": result.model,
    }
    if result.problems:
        document["errors"] = [_unit(located.problem) for located in result.problems]
    if result.notices:
        document["notices"] = [_notice(located.problem) for located in result.notices]
    return document


def _unit(problem: Problem) -> dict[str, Any]:
    path = problem.path[:-1] if problem.code in _POINT_BELOW else problem.path
    return {
        "valid": False,
        "keywordLocation": problem.keyword_location,
        "absoluteKeywordLocation": f"urn:convoschema:{quote(problem.model, safe='')}#{_fragment(problem)}",
        "instanceLocation": to_pointer(path),
        "error": said(problem),
    }


def _notice(problem: Problem) -> dict[str, Any]:
    return {"code": problem.code.value, "instanceLocation": problem.pointer, "notice": said(problem)}


def _fragment(problem: Problem) -> str:
    return quote(problem.schema_location, safe="/$~!*'()+,;=:@-._")
