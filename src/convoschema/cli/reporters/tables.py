"""The tables of the HTML report: every kind of problem, and every file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from html import escape

from convoschema._checking.messages import printable
from convoschema.cli.explain.explanations import EXPLANATIONS
from convoschema.cli.reporters.charts import breakable, code_attribute, kind_attribute, model_attribute
from convoschema.cli.reporters.groups import Key, Summary, Tallies, Tally, beyond, share
from convoschema.cli.results import Totals

_KINDS = 1_000
_FILES = 200

_OF_KINDS = ("Payloads", "Share", "Model", "Where", "Code", "First")
_FILTERS = """<form class="filters" hidden>
<label>Filter by words <input type="search" autocomplete="off"></label>
<label>Code <select><option value="">all</option>{options}</select></label>
</form>
<p class="more" id="shown" aria-live="polite"></p>
"""


def tables(summary: Summary, totals: Totals) -> str:
    """Return the tables as HTML; without script they are as they stand, most problems first."""
    codes = sorted({key.code for key, _ in summary.groups.largest()[:_KINDS]})
    options = "".join(f"<option>{escape(code)}</option>" for code in codes)
    kinds = _table(
        ("Problems", *_OF_KINDS),
        (_kind(key, tally, totals.checked) for key, tally in summary.groups.largest()[:_KINDS]),
    )
    sources = _table(
        ("Problems", "Payloads", "File", "First"),
        (_file(name, tally) for name, tally in summary.files.largest()[:_FILES]),
    )
    parts = {
        "kinds": (
            "Every kind of problem",
            f"{_FILTERS.format(options=options)}{kinds}",
            summary.groups,
            _KINDS,
            "kind",
        ),
        "files": ("Files", sources, summary.files, _FILES, "file"),
    }
    shown = [
        f'<section class="card" id="{name}">\n<h2>{title}</h2>\n{table}{_rest(tallies, most, noun)}</section>'
        for name, (title, table, tallies, most, noun) in parts.items()
    ]
    meanings = f"<h2>What the codes mean</h2>\n<dl>{''.join(_explained(codes))}</dl>"
    return "\n".join([*shown, f'<section class="card" id="codes">\n{meanings}</section>'])


def _explained(codes: Collection[str]) -> Iterator[str]:
    """Yield what each of some codes means, why it matters and what to do."""
    for told in EXPLANATIONS:
        if told.code in codes:
            yield f'<dt id="code-{told.code}"><code>{told.code}</code> {escape(told.title)}</dt>'
            yield f"<dd>{escape(f'{told.meaning} {told.why} What to do: {told.remedy}')}</dd>\n"


def notices_table(summary: Summary, totals: Totals) -> str:
    """Return the table of notices as HTML, or nothing if there are none."""
    if not len(summary.notices):
        return ""
    rows = (_kind(key, tally, totals.checked) for key, tally in summary.notices.largest()[:_KINDS])
    table = _table(("Notices", *_OF_KINDS), rows)
    rest = _rest(summary.notices, _KINDS, "kind", "notice")
    return f'<section class="card" id="notices">\n<h2>Every kind of notice</h2>\n{table}{rest}</section>'


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Return a table; rows are an attribute for the whole row, and their cells."""
    head = "".join(f'<th scope="col" class="{_CLASSES.get(name, "text")}">{name}</th>' for name in heads)
    lines = (f"<tr{attribute}>{''.join(_labelled(heads, cells))}</tr>\n" for attribute, *cells in rows)
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{''.join(lines)}</tbody>\n</table>\n"


_CLASSES = {
    **dict.fromkeys(("Problems", "Notices", "Payloads", "Share"), "number"),
    **dict.fromkeys(("Where", "File"), "where"),
    "Model": "model",
    "Code": "code",
    "First": "first",
}


def _labelled(heads: tuple[str, ...], cells: list[str]) -> Iterator[str]:
    """Yield cells, each a content or a key to sort by and a content, with the labels that narrow screens show."""
    for name, cell in zip(heads, cells, strict=True):
        yield f'<td class="{_CLASSES.get(name, "text")}" data-label="{name}"{cell}</td>'


def _kind(key: Key, tally: Tally, checked: int) -> tuple[str, ...]:
    return (
        f"{code_attribute(key.code)}{model_attribute(key.model)}{kind_attribute(key)}",
        _number(tally.problems),
        _number(tally.payloads),
        f' data-key="{tally.payloads}">{escape(share(tally.payloads, checked))}',
        f"><div>{escape(printable(key.model))}</div>",
        f"><div>{breakable(key.pointer)}</div>",
        f'><div><a href="#code-{escape(key.code)}"><code>{escape(key.code)}</code></a></div>',
        f'><div>{breakable(tally.first)} <span class="message">{escape(tally.message)}</span></div>',
    )


def _file(name: str, tally: Tally) -> tuple[str, ...]:
    return (
        "",
        _number(tally.problems),
        _number(tally.payloads),
        f"><div>{breakable(printable(name))}</div>",
        f'><div>{breakable(tally.first)} <span class="message">{escape(tally.message)}</span></div>',
    )


def _number(number: int) -> str:
    return f' data-key="{number}">{number:,}'


def _rest(tallies: Tallies[Key] | Tallies[str], most: int, noun: str, of: str = "problem") -> str:
    return "".join(f'<p class="more">{line}</p>\n' for line in beyond(tallies, most, noun, of))
