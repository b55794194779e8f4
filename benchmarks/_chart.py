"""A bar chart as SVG, with a background of its own, so that it reads alike on light and on dark pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from math import ceil, floor, log10
from typing import Final

_WIDTH: Final = 860
_LABELS: Final = 300
_ROW: Final = 24
_HEAD: Final = 64
_RIGHT: Final = 90
_FONT: Final = 'font-family="system-ui, sans-serif" font-size="13"'
_INK, _PALE, _GRID, _PAPER = "#1f2933", "#52606d", "#d9e2ec", "#ffffff"
_COLOURS: Final = {"ours": "#0b7285", "other": "#9fb3c8", "floor": "#e0a458"}


@dataclass(frozen=True, slots=True)
class Bar:
    """A name, how long its bar is, what stands at its end, and of which kind it is: ours, other or floor."""

    name: str
    value: float
    text: str
    kind: str = "other"


def chart(title: str, subtitle: str, sections: Sequence[tuple[str, Sequence[Bar]]]) -> str:
    """Return horizontal bars on a logarithmic scale, under headings."""
    values = [bar.value for _, bars in sections for bar in bars]
    scale = _Scale(floor(log10(min(values))), ceil(log10(max(values))))
    height = _HEAD + sum(_ROW * (len(bars) + 1.5) for _, bars in sections) + 24
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height:.0f}" role="img" {_FONT}>',
        f"<title>{escape(title)}</title>",
        f'<rect width="{_WIDTH}" height="{height:.0f}" rx="8" fill="{_PAPER}"/>',
        _text(20, 30, title, size=17, weight="bold"),
        _text(20, 50, subtitle, fill=_PALE, size=12),
        *_grid(scale, height),
        *_rows(sections, scale),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


@dataclass(frozen=True, slots=True)
class _Scale:
    least: int
    most: int

    def x(self, value: float) -> float:
        width = _WIDTH - _LABELS - _RIGHT
        return _LABELS + width * (log10(value) - self.least) / (self.most - self.least or 1)


def _grid(scale: _Scale, height: float) -> Iterator[str]:
    for power in range(scale.least, scale.most + 1):
        x = scale.x(10.0**power)
        yield f'<line x1="{x:.1f}" y1="{_HEAD}" x2="{x:.1f}" y2="{height - 26:.0f}" stroke="{_GRID}"/>'
        yield _text(x, height - 10, _tick(power), fill=_PALE, size=11, anchor="middle")


def _tick(power: int) -> str:
    """Return a power of ten of microseconds, as people say it."""
    return f"{10 ** (power - 3):,} ms" if power >= 3 else f"{10.0**power:g} µs"


def _rows(sections: Iterable[tuple[str, Sequence[Bar]]], scale: _Scale) -> Iterator[str]:
    y = float(_HEAD)
    for heading, bars in sections:
        y += _ROW
        yield _text(20, y, heading, weight="bold")
        for bar in bars:
            y += _ROW
            yield from _bar(bar, y, scale)
        y += _ROW / 2


def _bar(bar: Bar, y: float, scale: _Scale) -> Iterator[str]:
    end = max(scale.x(bar.value), _LABELS + 1)
    weight = "bold" if bar.kind == "ours" else "normal"
    yield _text(_LABELS - 10, y, bar.name, anchor="end", weight=weight)
    yield (
        f'<rect x="{_LABELS}" y="{y - 13:.1f}" width="{end - _LABELS:.1f}" height="17" rx="2" '
        f'fill="{_COLOURS[bar.kind]}"/>'
    )
    yield _text(end + 6, y, bar.text, weight=weight)


def _text(
    x: float,
    y: float,
    text: str,
    *,
    fill: str = _INK,
    size: int = 13,
    anchor: str = "start",
    weight: str = "normal",
) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" fill="{fill}" font-size="{size}" text-anchor="{anchor}" '
        f'font-weight="{weight}">{escape(text)}</text>'
    )
