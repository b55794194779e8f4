"""Model → inline SVG: what holds it, and what it holds, one step away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from urllib.parse import quote

from convoschema.docs.reference.content import ModelEntry, Reference

_ROW = 30
_BOX = 22
_COLUMN = 235
_GAP = 80
_TOP = 4
_LETTER, _BOLD_LETTER = 7.8, 8.7


def neighbourhood(reference: Reference, name: str, tones: Mapping[str, str]) -> str:
    """Return the diagram of a model's neighbours with links to their pages, or "" if there are none.

    ``tones`` are the classes that colour the subjects.
    """
    entry = reference.models[name]
    holders = [model for model in reference.holders(name) if model != name]
    held = [model for model in entry.holds if model != name]
    if not holders and not held:
        return ""
    # A long column hangs down from the model, which so stays in sight.
    middle = min(max(len(holders), len(held)) / 2, _TOP) * _ROW + 5
    heads = [max(0.0, middle - len(names) * _ROW / 2) for names in (holders, held)]
    height = max(head + len(names) * _ROW for head, names in zip(heads, (holders, held), strict=True)) + 10
    left, right = bool(holders) * (_COLUMN + _GAP), bool(held) * (_COLUMN + _GAP)
    width = left + _COLUMN + right
    parts = [f'<svg class="neighbours" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="group">']
    parts.append(f"<title>{escape(_in_words(name, holders, held))}</title>")
    columns = ((holders, 0, _COLUMN, left), (held, left + _COLUMN + _GAP, left + _COLUMN + _GAP, left + _COLUMN))
    for head, (names, x, near, far) in zip(heads, columns, strict=True):
        first = head + _ROW / 2
        lines = [(first + index * _ROW, reference.models[neighbour]) for index, neighbour in enumerate(names)]
        parts += [_curve(near, y, far, middle) for y, _ in lines]
        parts += [_box(neighbour, x, y, tones, link=True) for y, neighbour in lines]
    parts.append(_box(entry, left, middle, tones, link=False))
    return "".join([*parts, "</svg>"])


def _in_words(name: str, holders: list[str], held: list[str]) -> str:
    return "; ".join(_sentences(name, holders, held))


def _sentences(name: str, holders: list[str], held: list[str]) -> Iterator[str]:
    if holders:
        yield f"{name} is held by {', '.join(holders)}"
    if held:
        yield f"{name} holds {', '.join(held)}"


def _curve(x: float, y: float, far_x: float, far_y: float) -> str:
    middle = (x + far_x) / 2
    return f'<path d="M{x:g} {y:g}C{middle:g} {y:g} {middle:g} {far_y:g} {far_x:g} {far_y:g}"/>'


def _box(entry: ModelEntry, x: float, y: float, tones: Mapping[str, str], *, link: bool) -> str:
    letter = _LETTER if link else _BOLD_LETTER
    fit = min(1.0, (_COLUMN - 34) / (len(entry.name) * letter))
    size = "" if fit == 1.0 else f' style="font-size:{13 * fit:.1f}px"'
    box = (
        f'<rect x="{x + 0.5:g}" y="{y - _BOX / 2:g}" width="{_COLUMN - 1}" height="{_BOX}" rx="5"/>'
        f'<circle class="{tones[entry.subject]}" cx="{x + 13:g}" cy="{y:g}" r="4"/>'
        f'<text x="{x + 24:g}" y="{y + 4.5:g}"{size}>{escape(entry.name)}</text>'
    )
    return f'<a href="{quote(entry.name)}.html">{box}</a>' if link else f'<g class="self">{box}</g>'
