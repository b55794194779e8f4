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
    """Return the charts as HTML: lists with a bar for each entry, which read as lists too."""
    parts = (
        _chart("What breaks most", summary.groups, _group_label, kind_attribute, wide=True),
        '<div class="stack">\n',
        _chart("By code", summary.codes, _name_label, code_attribute),
        _chart("By model", summary.models, _name_label, model_attribute),
        "</div>\n",
        _chart("By file", summary.files, _name_label),
    )
    return f'<div class="charts">\n{"".join(parts)}</div>'


def _chart(
    title: str,
    tallies: Tallies[Kind],
    label: Callable[[Kind], str],
    chosen: Callable[[Kind], str] = lambda _: "",
    *,
    wide: bool = False,
) -> str:
    """Return a chart; ``chosen`` are the attributes of a bar that say what a click on it has the table show."""
    largest = tallies.largest()
    whole = largest[0][1].problems
    bars = "".join(_bar(label(kind), tally.problems, whole, chosen(kind)) for kind, tally in largest[:_BARS])
    more = len(largest) - _BARS
    rest = f'<p class="more">and {more:,} more</p>' if more > 0 else ""
    width = " wide" if wide else ""
    return (
        f'<section class="card{width}">\n<h2>{escape(title)}</h2>\n<ol class="bars">\n{bars}</ol>{rest}\n</section>\n'
    )


def _bar(label: str, number: int, whole: int, attributes: str) -> str:
    problems = f"{number:,} <small>{noun(number, 'problem')}</small>"
    part = f'<span class="track"><span style="--part: {100 * number / whole:.1f}%"></span></span>'
    return f'<li{attributes}><span>{label}</span><span class="number">{problems}</span>{part}</li>\n'


def _group_label(key: Key) -> str:
    return f"{escape(printable(key.model))} {breakable(key.pointer)} {escape(key.code)}"


def kind_attribute(key: Key) -> str:
    """Return the attribute by which a bar and the row of the same kind of problem are known to each other."""
    return f' data-kind="{escape(" ".join(map(printable, (key.model, key.pointer, key.code))))}"'


def code_attribute(code: str) -> str:
    """Return the attribute by which a bar and the rows of a code are known to each other."""
    return f' data-code="{escape(code)}"'


def model_attribute(model: str) -> str:
    """Return the attribute by which a bar and the rows of a model are known to each other."""
    return f' data-model="{escape(printable(model))}"'


def _name_label(name: str) -> str:
    return breakable(printable(name))


def breakable(text: str) -> str:
    """Return a path or a pointer as HTML that may be broken before its slashes."""
    return f"<code>{escape(text).replace('/', '<wbr>/')}</code>"
