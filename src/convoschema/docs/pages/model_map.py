"""Reference → the map: every model once, in the block of its subject below the one that holds it, as inline SVG."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from convoschema.docs.reference.content import ModelEntry, Reference, Subject

_ROW = 23
_INDENT = 15
_LETTER = 7.4
_HEAD = 34
_BETWEEN = 22
_GUTTER = 34
_PADDING = 16
_TITLE = "A map of the models: each is a link, and lines lead from a model to those that it holds"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a model stands. ``parent`` is the model of the same block below which it is indented."""

    x: float
    y: float
    parent: str | None


@dataclass(frozen=True, slots=True)
class Block:
    """Where a subject stands."""

    subject: Subject
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything stands on the map."""

    places: Mapping[str, Place]
    blocks: tuple[Block, ...]
    width: float
    height: float


def layout(reference: Reference) -> Layout:
    """Return the layout: blocks in columns as high as the largest one, in each its models as an outline."""
    parents = _parents(reference)
    outlines = [(subject, _outline(subject, parents)) for subject in reference.subjects]
    places: dict[str, Place] = {}
    blocks: list[Block] = []
    x = 0.0
    for column in _columns(outlines):
        width = max(_width(outline) for _, outline in column)
        y = 0.0
        for subject, outline in column:
            blocks.append(Block(subject, x, y, width, _height(outline)))
            for line, (entry, depth) in enumerate(outline):
                place = Place(x + _PADDING + depth * _INDENT, y + _HEAD + (line + 0.5) * _ROW, None)
                parent = parents[entry.name] if depth else None
                places[entry.name] = Place(place.x, place.y, parent)
            y += _height(outline) + _BETWEEN
        x += width + _GUTTER
    return Layout(places, tuple(blocks), x - _GUTTER, max(block.y + block.height for block in blocks))


_Outline = list[tuple[ModelEntry, int]]


def _columns(outlines: list[tuple[Subject, _Outline]]) -> list[list[tuple[Subject, _Outline]]]:
    """Return the blocks in columns: each in the first that has room for it."""
    highest = max(_height(outline) for _, outline in outlines)
    columns: list[list[tuple[Subject, _Outline]]] = []
    for block in outlines:
        for column in columns:
            if sum(_height(outline) + _BETWEEN for _, outline in [*column, block]) <= highest + 2 * _BETWEEN:
                column.append(block)
                break
        else:
            columns.append([block])
    return columns


def _height(outline: _Outline) -> float:
    return _HEAD + len(outline) * _ROW + _PADDING / 2


def _width(outline: _Outline) -> float:
    longest = max(depth * _INDENT + len(entry.name) * _LETTER for entry, depth in outline)
    return longest + 2 * _PADDING + 12


def _outline(subject: Subject, parents: Mapping[str, str | None]) -> _Outline:
    """Return the models of a subject, each below the one that holds it if that is here too, and how deep."""
    here = {entry.name: entry for entry in subject.models}
    order = {name: number for number, name in enumerate(parents)}
    children: dict[str | None, list[str]] = {}
    for name in sorted(here, key=order.__getitem__):
        parent = parents[name]
        children.setdefault(parent if parent in here else None, []).append(name)

    def below(parent: str | None, depth: int) -> Iterator[tuple[ModelEntry, int]]:
        for name in children.get(parent, ()):
            yield here[name], depth
            yield from below(name, depth + 1)

    return list(below(None, 0))


def _parents(reference: Reference) -> dict[str, str | None]:
    """Return the holder nearest to where reading begins for each model; None for those with which it begins."""
    free = [name for name, entry in reference.models.items() if not entry.used_by]
    ours = [name for name in free if reference.models[name].bundled]
    parents: dict[str, str | None] = {}
    # A user's models come second, so that overlays don't tear ours apart. Models that only hold each other are reached
    # from nowhere: each may then be a beginning.
    for start in (ours, free, *([name] for name in reference.models)):
        waiting = deque(name for name in start if name not in parents)
        parents.update(dict.fromkeys(waiting))
        while waiting:
            name = waiting.popleft()
            fresh = [held for held in reference.models[name].holds if held not in parents]
            parents.update(dict.fromkeys(fresh, name))
            waiting.extend(fresh)
    return parents


def map_svg(reference: Reference, tones: Mapping[str, str]) -> str:
    """Return the map; each model is a link with its name in ``data-model``, each line has its ends in ``data-…``."""
    found = layout(reference)
    box = f"-{_PADDING} -{_PADDING} {found.width + 2 * _PADDING:g} {found.height + 2 * _PADDING:g}"
    parts = [f'<svg viewBox="{box}" role="group" aria-label="{_TITLE}" tabindex="0"><g class="blocks">']
    parts += (_block(block, tones) for block in found.blocks)
    parts.append('</g><g class="lines">')
    parts += _lines(reference, found.places)
    parts.append('</g><g class="nodes">')
    parts += (_node(reference, name, place, tones) for name, place in found.places.items())
    return "".join([*parts, "</g></svg>"])


def _block(block: Block, tones: Mapping[str, str]) -> str:
    return (
        f'<rect class="{tones[block.subject.name]}" x="{block.x:g}" y="{block.y:g}" width="{block.width:g}"'
        f' height="{block.height:g}" rx="10"/>'
        f'<text x="{block.x + _PADDING:g}" y="{block.y + 24:g}">{escape(block.subject.title)}</text>'
    )


def _lines(reference: Reference, places: Mapping[str, Place]) -> Iterator[str]:
    for name, entry in reference.models.items():
        for held in entry.holds:
            start, end = places[name], places[held]
            if end.parent == name:
                kind, way = "branch", _elbow(start, end)
            else:
                kind, way = "", _curve(start, _right_of(name, start), end, _right_of(held, end))
            yield f'<path class="{kind}" data-from="{escape(name)}" data-to="{escape(held)}" d="{way}"/>'


def _elbow(start: Place, end: Place) -> str:
    return f"M{start.x:g} {start.y + 5:g}V{end.y:g}H{end.x - 6:g}"


def _right_of(name: str, place: Place) -> float:
    return place.x + 12 + len(name) * _LETTER


def _curve(start: Place, right: float, end: Place, end_right: float) -> str:
    """Return the way from a model to one elsewhere: to the right, to the left, or around in the same column."""
    if end.x > right:
        x, end_x = right, end.x - 6
        bend, end_bend = (reach := max(40.0, (end_x - x) / 2)), -reach
    elif end_right < start.x:
        x, end_x = start.x - 6, end_right
        bend, end_bend = -(reach := max(40.0, (x - end_x) / 2)), reach
    else:
        x, end_x = right, end_right
        bend, end_bend = 40.0, 40.0
    return f"M{x:g} {start.y:g}C{x + bend:g} {start.y:g} {end_x + end_bend:g} {end.y:g} {end_x:g} {end.y:g}"


def _node(reference: Reference, name: str, place: Place, tones: Mapping[str, str]) -> str:
    subject = reference.models[name].subject
    kind = "root " if name in reference.roots else ""
    return (
        f'<a href="models/{quote(name)}.html" class="{kind}{tones[subject]}" data-model="{escape(name)}"'
        f' data-of="{escape(subject)}"'
        f' transform="translate({place.x:g} {place.y:g})"><rect x="-7" y="-10.5" width="{len(name) * _LETTER + 22:g}"'
        f' height="21" rx="5"/><circle r="3.5"/><text x="9" y="4.5">{escape(name)}</text></a>'
    )
