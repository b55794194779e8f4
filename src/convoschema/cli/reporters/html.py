"""``--report``: the summary as one self-contained HTML page, with charts and tables to sort and filter.

The page loads nothing; it links to the schema reference if the user says where that is. All that comes from payloads,
schemas and file names is escaped, and the page's own policy lets no script run but ours.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from html import escape
from importlib.resources import files
from string import Template
from typing import TextIO

from convoschema._checking.messages import printable
from convoschema._version import __version__
from convoschema.cli.reporters.about_run import RunInfo
from convoschema.cli.reporters.charts import charts
from convoschema.cli.reporters.code_meanings import meanings
from convoschema.cli.reporters.details import Details, folded_names
from convoschema.cli.reporters.groups import Counting, Summary, share
from convoschema.cli.reporters.phrases import endings
from convoschema.cli.reporters.tables import notices_table, tables
from convoschema.cli.results import Result, Totals


class HtmlReporter(Counting):
    """Counts while the run goes on, and writes the page at its end."""

    def __init__(self, stream: TextIO, run: RunInfo) -> None:
        super().__init__(stream)
        self._run = run
        self._summary = Summary(kind_of=folded_names)
        self._details = Details(rows=run.docs_url is not None)

    def tell(self, result: Result) -> None:
        """Count in a payload, and note where its problems stand."""
        super().tell(result)
        self._details.add(result)

    def close(self, totals: Totals) -> None:
        """Write the page."""
        page = _page(self._summary, self._details, totals, self._run)
        # In ASCII, so that the page is right whatever the encoding of the stream.
        self._stream.write(page.encode("ascii", "xmlcharrefreplace").decode("ascii"))


def _page(summary: Summary, details: Details, totals: Totals, run: RunInfo) -> str:
    verdict, *notes = endings(totals)
    style, script = _part("report.css"), _part("report.js")
    parts = [charts(summary), tables(summary, details, totals, run.docs_url)] if len(summary.groups) else []
    body = "\n".join(filter(None, [*parts, notices_table(summary, details, totals, run.docs_url), meanings(summary)]))
    return Template(_part("report.html")).substitute(
        verdict=escape(verdict),
        mood="bad" if totals.invalid or not totals.checked else "good",
        about=escape("; ".join(_about(run))),
        notes=f"<ul>{''.join(f'<li>{escape(note)}</li>' for note in notes)}</ul>" if notes else "",
        tiles="\n".join(_tiles(summary, totals)),
        body=body,
        version=escape(__version__),
        style=style,
        script=script,
        script_hash=f"sha256-{b64encode(sha256(f'{chr(10)}{script}{chr(10)}'.encode()).digest()).decode()}",
    )


def _about(run: RunInfo) -> Iterator[str]:
    yield f"Checked {run.started:%Y-%m-%d %H:%M} {run.started.tzname() or ''}".rstrip()
    if run.profile is not None:
        yield f"profile {printable(run.profile)}"
    if run.naming is not None:
        yield f"{printable(run.naming)} naming"


def _tiles(summary: Summary, totals: Totals) -> Iterator[str]:
    yield _tile("Payloads", f"{totals.checked:,}")
    yield _tile("With problems", f"{totals.invalid:,}", share(totals.invalid, totals.checked))
    yield _tile("Problems", f"{totals.problems:,}")
    yield _tile("Kinds of problem", f"{len(summary.groups):,}{'+' if summary.groups.other else ''}")
    yield _tile("Files with problems", f"{len(summary.files):,}{'+' if summary.files.other else ''}")


def _tile(name: str, number: str, aside: str = "") -> str:
    small = f" <small>{escape(aside)}</small>" if aside else ""
    return f"<div><dt>{escape(name)}</dt><dd>{escape(number)}{small}</dd></div>"


def _part(name: str) -> str:
    return files(__package__).joinpath(name).read_text("ascii").strip()
