"""``github``: workflow commands, which annotate the lines of a pull request.

GitHub shows the first 10 of a step as annotations, and all of them in its log.
"""

from __future__ import annotations

from typing import TextIO

from convoschema.cli.reporters.about_run import RunInfo
from convoschema.cli.reporters.phrases import endings, line_of, notice_of
from convoschema.cli.results import Located, Result, Totals
from convoschema.cli.terminal import shown


class GithubReporter:
    """An ``error`` command a problem, a ``notice`` a notice, and one with the totals."""

    of_all = False

    def __init__(self, stream: TextIO, run: RunInfo) -> None:
        self._stream = stream
        self._run = run

    def tell(self, result: Result) -> None:
        """Write the problems of a payload, and then the notices."""
        source = self._run.relative(result.source)
        for located in result.problems:
            self._stream.write(f"{_command('error', source, located, line_of(source, located))}\n")
        for located in result.notices:
            self._stream.write(f"{_command('notice', source, located, notice_of(source, located))}\n")

    def close(self, totals: Totals) -> None:
        """Write the totals."""
        self._stream.write(f"::notice title=convoschema::{_data('; '.join(endings(totals)))}\n")


def _command(command: str, source: str, located: Located, line: str) -> str:
    problem, position = located.problem, located.position
    properties = {
        "file": shown(source),
        "line": str(position.line),
        "col": str(position.column),
        "title": f"{problem.code} in {shown(problem.model)}",
    }
    written = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    # The log shows the message alone, so the message says again where.
    return f"::{command} {written}::{_data(line)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
