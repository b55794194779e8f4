"""The charts of the HTML report: what breaks most, and by code, by model and by file."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TypeVar

from convoschema._checking.messages import printable
from convoschema._plurals import noun
from convoschema.cli.reporters.groups import Key, Summary, Tallies

_BARS = 10

Kind = TypeVar("Kind", Key, str)


def charts(summary: Summary) -> str:
    """Return the charts as HTML: lists with a bar for each entry, which read as lists too.

    A bar leads to the row of its kind, or filters the rows by its code, model or file, where scripts run.
    """
    parts = (
        _chart("What breaks most", summary.groups, _group_label, "row", wide=True),
        _chart("By code", summary.codes, _name_label, "code"),
        _chart("By model", summary.models, _name_label, "model"),
        _chart("By file", summary.files, _name_label, "file"),
    )
    return f'<div class="charts">\n{"".join(parts)}</div>'


def files_with_bars(summary: Summary) -> list[str]:
    """Return the files that have bars, in their order."""
    return [name for name, _ in summary.files.largest()[:_BARS]]


def _chart(title: str, tallies: Tallies[Kind], label: Callable[[Kind], str], by: str, *, wide: bool = False) -> str:
    largest = tallies.largest()
    whole = largest[0][1].problems
    bars = "".join(
        _bar(label(kind), tally.problems, whole, by, str(kind if by in ("code", "model") else index))
        for index, (kind, tally) in enumerate(largest[:_BARS])
    )
    more = len(largest) - _BARS
    table = "files" if by == "file" else "kinds"
    rest = f'<p class="more"><a href="#{table}">and {more:,} more</a></p>' if more > 0 else ""
    width = " wide" if wide else ""
    return (
        f'<section class="card{width}">\n<h2>{escape(title)}</h2>\n<ol class="bars">\n{bars}</ol>{rest}\n</section>\n'
    )


def _bar(label: str, number: int, whole: int, by: str, value: str) -> str:
    problems = f"{number:,} <small>{noun(number, 'problem')}</small>"
    part = f'<span class="track"><span style="--part: {100 * number / whole:.1f}%"></span></span>'
    if by == "row":
        shown = f'<a href="#kind-{value}">{label}</a>'
    else:
        shown = f'<span data-filter="{by}" data-value="{escape(printable(value))}">{label}</span>'
    return f'<li>{shown}<span class="number">{problems}</span>{part}</li>\n'


def _group_label(key: Key) -> str:
    return f"{escape(printable(key.model))} {breakable(key.pointer)} {escape(key.code)}"


def _name_label(name: str) -> str:
    return breakable(printable(name))


def breakable(text: str) -> str:
    """Return a path or a pointer as HTML that may be broken before its slashes."""
    return f"<code>{escape(text).replace('/', '<wbr>/')}</code>"
