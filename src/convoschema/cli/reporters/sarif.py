"""``sarif``: SARIF 2.1.0, the format of static analysis tools, for code scanning."""

from __future__ import annotations

import re
from collections import Counter
from hashlib import sha256
from typing import Any, TextIO

from convoschema._checking.problems import Problem, ProblemCode
from convoschema._version import __version__
from convoschema.cli.explain.explanations import EXPLANATIONS, Explanation
from convoschema.cli.reporters.about_run import RunInfo
from convoschema.cli.reporters.folding import folded_pointer
from convoschema.cli.reporters.json import totals_of
from convoschema.cli.reporters.phrases import said
from convoschema.cli.results import Located, Result, Totals
from convoschema.cli.terminal import as_json

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_CODES = [explanation.code for explanation in EXPLANATIONS]
_OF_PROPERTIES = (ProblemCode.UNKNOWN_PROPERTY, ProblemCode.MISSING_PROPERTY)


class SarifReporter:
    """One log with one run; its results are written as they come."""

    of_all = False

    def __init__(self, stream: TextIO, run: RunInfo) -> None:
        self._stream = stream
        self._run = run
        self._lead = f"{_beginning()}\n"
        self._source: str | None = None
        self._met: Counter[str] = Counter()

    def tell(self, result: Result) -> None:
        """Write the problems of a payload, and then the notices."""
        if result.source != self._source:
            self._source = result.source
            self._met.clear()
        for level, told in (("error", result.problems), ("note", result.notices)):
            for located in told:
                self._stream.write(f"{self._lead}{as_json(self._result(result.source, located, level))}")
                self._lead = ",\n"

    def close(self, totals: Totals) -> None:
        """Write how the run ended."""
        invocation: dict[str, Any] = {
            "executionSuccessful": totals.stopped is None,
            "startTimeUtc": self._run.started.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "properties": totals_of(totals),
        }
        lead = "" if self._lead == ",\n" else self._lead
        self._stream.write(f'{lead}\n],\n"invocations": [{as_json(invocation)}]}}]}}\n')

    def _result(self, source: str, located: Located, level: str) -> dict[str, Any]:
        problem = located.problem
        kind = "property" if problem.code in _OF_PROPERTIES else "value"
        return {
            "ruleId": problem.code.value,
            "ruleIndex": _CODES.index(problem.code),
            "level": level,
            "message": {"text": _literal(said(problem))},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": self._artifact(source),
                        "region": {"startLine": located.position.line, "startColumn": located.position.column},
                    },
                    "logicalLocations": [{"fullyQualifiedName": problem.pointer, "kind": kind}],
                }
            ],
            "partialFingerprints": {"convoschema/v1": self._fingerprint(source, problem)},
            "properties": {"model": problem.model},
        }

    def _artifact(self, source: str) -> dict[str, str]:
        uri = self._run.uri(source)
        return {"uri": uri} if uri.startswith("file:") else {"uri": uri, "uriBaseId": "%SRCROOT%"}

    def _fingerprint(self, source: str, problem: Problem) -> str:
        """Return what stays when lines and items move: the place without indices, and the how-manieth it is there."""
        parts = (self._run.uri(source), problem.model, folded_pointer(problem), problem.code)
        digest = sha256("\n".join(parts).encode("utf-8", "backslashreplace")).hexdigest()[:32]
        self._met[digest] += 1
        return f"{digest}:{self._met[digest]}"


def _beginning() -> str:
    """Return the log up to its first result."""
    driver = {
        "name": "convoschema",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(explanation) for explanation in EXPLANATIONS],
    }
    head = f'{{"$schema": "{_SCHEMA}", "version": "2.1.0", "runs": [{{"columnKind": "unicodeCodePoints",\n'
    return f'{head}"tool": {as_json({"driver": driver})},\n"results": ['


def _rule(explanation: Explanation) -> dict[str, Any]:
    full = f"{explanation.meaning} {explanation.why}"
    return {
        "id": explanation.code.value,
        "name": "".join(word.capitalize() for word in explanation.title.split()),
        "shortDescription": {"text": explanation.title},
        "fullDescription": {"text": full},
        "help": {"text": f"{full} {explanation.remedy}", "markdown": f"{full}\n\n{explanation.remedy}"},
        "defaultConfiguration": {"level": "error"},
        "properties": {"tags": ["json", "contract"]},
    }


def _literal(text: str) -> str:
    """Return a text with what SARIF would take for a placeholder or a link escaped."""
    braces = text.replace("{", "{{").replace("}", "}}")
    return re.sub(r"([\\\[\]])", r"\\\1", braces) if "](" in text else braces
