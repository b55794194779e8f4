"""The tables of the HTML report: every kind of problem, and every file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from convoschema._checking.messages import printable
from convoschema.cli.reporters.charts import breakable, files_with_bars
from convoschema.cli.reporters.code_meanings import code_link
from convoschema.cli.reporters.details import Detail, Details
from convoschema.cli.reporters.groups import Key, Summary, Tallies, Tally, beyond, share
from convoschema.cli.reporters.row_links import row_link
from convoschema.cli.results import Totals

_KINDS = 1_000
_FILES = 200

_OF_KINDS = ("Payloads", "Share", "Model", "Where", "Code", "First")
_FILTERS = """<form class="filters" hidden>
<label>Filter by words <input type="search" autocomplete="off"></label>
<label>Code <select name="code"><option value="">all</option>{codes}</select></label>
<label>Model <select name="model"><option value="">all</option>{models}</select></label>
<label>File <select name="file"><option value="">all</option>{files}</select></label>
</form>
<p class="more" id="shown" aria-live="polite"></p>
"""


def tables(summary: Summary, details: Details, totals: Totals, docs_url: str | None) -> str:
    """Return the tables as HTML; without script they are as they stand, most problems first.

    Rows lead to what the schema reference says, if there is an address of it.
    """
    largest = summary.groups.largest()[:_KINDS]
    files = files_with_bars(summary)
    filters = _FILTERS.format(
        codes="".join(f"<option>{escape(code)}</option>" for code in sorted({key.code for key, _ in largest})),
        models="".join(map(_option, sorted({key.model for key, _ in largest}))),
        files="".join(_option(name, str(index)) for index, name in enumerate(files)),
    )
    kinds = _table(
        ("Problems", *_OF_KINDS),
        (
            _kind(f' id="kind-{index}"', key, tally, details.of(key), files, totals.checked, docs_url)
            for index, (key, tally) in enumerate(largest)
        ),
    )
    sources = _table(
        ("Problems", "Payloads", "File", "First"),
        (_file(name, tally) for name, tally in summary.files.largest()[:_FILES]),
    )
    return (
        f'<section class="card" id="kinds">\n<h2>Every kind of problem</h2>\n{filters}'
        f"{kinds}{_rest(summary.groups, _KINDS, 'kind')}</section>\n"
        f'<section class="card" id="files">\n<h2>Files</h2>\n{sources}{_rest(summary.files, _FILES, "file")}</section>'
    )


def _option(name: str, value: str | None = None) -> str:
    return f'<option value="{escape(printable(name) if value is None else value)}">{escape(printable(name))}</option>'


def notices_table(summary: Summary, details: Details, totals: Totals, docs_url: str | None) -> str:
    """Return the table of notices as HTML, or nothing if there are none."""
    if not len(summary.notices):
        return ""
    largest = summary.notices.largest()[:_KINDS]
    rows = (_kind("", key, tally, details.of(key), (), totals.checked, docs_url) for key, tally in largest)
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


def _kind(
    attributes: str,
    key: Key,
    tally: Tally,
    detail: Detail,
    files: Sequence[str],
    checked: int,
    docs_url: str | None,
) -> tuple[str, ...]:
    among = " ".join(str(index) for index, name in enumerate(files) if detail.is_in(name))
    [name, *others] = detail.names or [None]
    pointer = key.pointer if name is None or others else f"{key.pointer.removesuffix('…')}{name}"
    where = breakable(pointer)
    if docs_url is not None and detail.row is not None:
        where = row_link(docs_url, key.model, detail.row, where)
    message = f'<span class="message">{escape(tally.message)}</span>'
    model = escape(printable(key.model))
    return (
        f' data-code="{escape(key.code)}" data-model="{model}" data-files="{among}"{attributes}',
        _number(tally.problems),
        _number(tally.payloads),
        f' data-key="{tally.payloads}">{escape(share(tally.payloads, checked))}',
        f"><div>{model}</div>",
        f"><div>{where}{_names(tally, detail) if others else ''}</div>",
        f"><div>{code_link(key.code)}</div>",
        f"><div>{breakable(tally.first)} {message}{_places(tally, detail)}</div>",
    )


def _names(tally: Tally, detail: Detail) -> str:
    """Return the unknown names of a kind, those that are met most often first."""
    names = sorted(detail.names.items(), key=lambda item: -item[1])
    told = ", ".join(f"<span><code>{escape(name)}</code> {number:,}</span>" for name, number in names)
    more = tally.problems - sum(detail.names.values())
    rest = f", and {more:,} times others" if more else ""
    listed = f'<div class="names" tabindex="0">{told}{rest}</div>'
    return f" <details><summary>{len(names):,} names</summary>{listed}</details>"


def _places(tally: Tally, detail: Detail) -> str:
    """Return the places of a kind beyond the first."""
    if len(detail.places) < 2:
        return ""
    more = tally.problems - len(detail.places)
    rest = f"<li>and {more:,} more, which <code>--format text</code> lists</li>" if more > 0 else ""
    places = "".join(f"<li>{breakable(place)}</li>" for place in detail.places)
    listed = f'<ol tabindex="0">{places}{rest}</ol>'
    return f"<details><summary>{tally.problems:,} places</summary>{listed}</details>"


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
