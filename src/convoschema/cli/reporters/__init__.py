"""Results → output: one small module a format, all behind :class:`~convoschema.cli.results.Reporter`.

A format's module is loaded when the format is asked for. What every one obeys: no payload value that the problems
themselves do not show, and nothing from a payload or a file name reaches the output unescaped.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TextIO

from convoschema.cli.reporters.about_run import RunInfo
from convoschema.cli.reporters.colour import wants_colour
from convoschema.cli.results import Reporter

__all__ = ["Format", "RunInfo", "build_html", "build_reporter", "build_summary", "wants_colour"]


class Format(StrEnum):
    """The output formats."""

    TEXT = "text"
    """One line a problem, for people."""

    JSON = "json"
    """One object, for programs."""

    JSONL = "jsonl"
    """One object a problem, one problem a line."""

    GITHUB = "github"
    """Workflow commands, which annotate the diff of a pull request."""

    SARIF = "sarif"
    """SARIF 2.1.0, for code scanning."""

    JUNIT = "junit"
    """JUnit's XML, one case a payload, for the test tab of a CI service."""

    MARKDOWN = "markdown"
    """A summary, for a job page or a pull request."""

    BASIC = "basic"
    """The "basic" output of JSON Schema 2020-12, one document a payload."""


def build_reporter(
    output_format: str, stream: TextIO, *, show_values: bool = False, colour: bool = False, run: RunInfo | None = None
) -> Reporter:
    """Return the reporter of a format, which writes to a stream.

    :param show_values: whether lines of the files may be shown.
    :param colour: whether to colour, where the format can; see :func:`wants_colour`.
    :raises ValueError: there is no such format.
    """
    about = run or RunInfo.now()
    match Format(output_format):
        case Format.TEXT:
            from convoschema.cli.reporters.text import TextReporter

            return TextReporter(stream, show_values=show_values, colour=colour)
        case Format.JSON:
            from convoschema.cli.reporters.json import JsonReporter

            return JsonReporter(stream)
        case Format.JSONL:
            from convoschema.cli.reporters.json import JsonLinesReporter

            return JsonLinesReporter(stream)
        case Format.GITHUB:
            from convoschema.cli.reporters.github import GithubReporter

            return GithubReporter(stream, about)
        case Format.SARIF:
            from convoschema.cli.reporters.sarif import SarifReporter

            return SarifReporter(stream, about)
        case Format.JUNIT:
            from convoschema.cli.reporters.junit import JunitReporter

            return JunitReporter(stream)
        case Format.MARKDOWN:
            from convoschema.cli.reporters.markdown import MarkdownReporter

            return MarkdownReporter(stream)
    from convoschema.cli.reporters.basic_output import BasicReporter

    return BasicReporter(stream)


def build_summary(stream: TextIO) -> Reporter:
    """Return the reporter behind ``--summary``: a table of what is wrong most often."""
    from convoschema.cli.reporters.overview import OverviewReporter

    return OverviewReporter(stream)


def build_html(stream: TextIO, run: RunInfo | None = None) -> Reporter:
    """Return the reporter behind ``--report``: one self-contained HTML page."""
    from convoschema.cli.reporters.html import HtmlReporter

    return HtmlReporter(stream, run or RunInfo.now())
