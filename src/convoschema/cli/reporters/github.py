"""``github``: workflow commands, which annotate the lines of a pull request.

GitHub shows the first 10 of a step as annotations, and all of them in its log.
"""

from __future__ import annotations

from typing import TextIO

from convoschema.cli.reporters.about_run import RunInfo
from convoschema.cli.reporters.phrases import endings, line_of
from convoschema.cli.results import Located, Result, Totals
from convoschema.cli.terminal import shown


class GithubReporter:
    """An ``error`` command a problem, and a ``notice`` with the totals."""

    of_all = False

    def __init__(self, stream: TextIO, run: RunInfo) -> None:
        self._stream = stream
        self._run = run

    def tell(self, result: Result) -> None:
        """Write the problems of a payload."""
        source = self._run.relative(result.source)
        self._stream.writelines(f"{_error(source, located)}\n" for located in result.problems)

    def close(self, totals: Totals) -> None:
        """Write the totals."""
        self._stream.write(f"::notice title=convoschema::{_data('; '.join(endings(totals)))}\n")


def _error(source: str, located: Located) -> str:
    problem, position = located.problem, located.position
    properties = {
        "file": shown(source),
        "line": str(position.line),
        "col": str(position.column),
        "title": f"{problem.code} in {shown(problem.model)}",
    }
    written = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    # The log shows the message alone, so the message says again where.
    return f"::error {written}::{_data(line_of(source, located))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
