"""Reference → the map: every model once, in the column of its distance from where reading begins, as inline SVG."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from convoschema.docs._reference import Reference

_ROW = 24
_COLUMN = 280
_BETWEEN_TREES = 1.5
_LETTER = 7.4
_TITLE = "A map of the models: each is a link, and lines lead from a model to those that it holds"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a model stands on the map. ``parent`` is the holder below which it is drawn."""

    x: float
    y: float
    parent: str | None


def layout(reference: Reference) -> dict[str, Place]:
    """Return the places of all models: trees that grow to the right, by the shortest way from where reading begins."""
    parents = _parents(reference)
    children: dict[str, list[str]] = {name: [] for name in parents}
    for name, parent in parents.items():
        if parent is not None:
            children[parent].append(name)
    places: dict[str, Place] = {}
    line = 0.0

    def put(name: str, depth: int) -> float:
        nonlocal line
        if children[name]:
            heights = [put(child, depth + 1) for child in children[name]]
            y = (heights[0] + heights[-1]) / 2
        else:
            y = line
            line += 1
        places[name] = Place(depth * _COLUMN, y * _ROW, parents[name])
        return y

    for root in (name for name, parent in parents.items() if parent is None):
        put(root, 0)
        line += _BETWEEN_TREES
    return places


def _parents(reference: Reference) -> dict[str, str | None]:
    """Return the holder nearest to the beginning for each model; None for those with which reading begins."""
    free = [name for name, entry in reference.models.items() if not entry.used_by]
    parents: dict[str, str | None] = {}
    # Models that only hold each other are reached from nowhere: each may then be a beginning.
    for start in (free, *([name] for name in reference.models)):
        waiting = deque(name for name in start if name not in parents)
        parents.update(dict.fromkeys(waiting))
        while waiting:
            name = waiting.popleft()
            fresh = [held for held in reference.models[name].holds if held not in parents and held in reference.models]
            parents.update(dict.fromkeys(fresh, name))
            waiting.extend(fresh)
    return parents


def map_svg(reference: Reference, tones: Mapping[str, str]) -> str:
    """Return the map; each model is a link with its name in ``data-model``, each line has its ends in ``data-…``."""
    places = layout(reference)
    width = max(place.x for place in places.values()) + _COLUMN
    height = max(place.y for place in places.values()) + 2 * _ROW
    parts = [f'<svg viewBox="-20 -{_ROW} {width:g} {height:g}" role="group" aria-label="{_TITLE}" tabindex="0">']
    parts.append('<g class="lines">')
    parts += _lines(reference, places)
    parts.append('</g><g class="nodes">')
    parts += _nodes(reference, places, tones)
    return "".join([*parts, "</g></svg>"])


def _lines(reference: Reference, places: Mapping[str, Place]) -> Iterator[str]:
    for name, entry in reference.models.items():
        for held in entry.holds:
            if held in places and held != name:
                start, end = places[name], places[held]
                x = start.x + 16 + len(name) * _LETTER
                bend = x + max(30.0, (end.x - x) / 2)
                way = f"M{x:g} {start.y:g}C{bend:g} {start.y:g} {end.x - 50:g} {end.y:g} {end.x - 8:g} {end.y:g}"
                kind = "" if end.parent == name else ' class="far"'
                yield f'<path{kind} data-from="{escape(name)}" data-to="{escape(held)}" d="{way}"/>'


def _nodes(reference: Reference, places: Mapping[str, Place], tones: Mapping[str, str]) -> Iterator[str]:
    for name, place in places.items():
        entry = reference.models[name]
        kind = "root " if name in reference.roots else ""
        yield (
            f'<a href="models/{quote(name)}.html" class="{kind}{tones[entry.subject]}" data-model="{escape(name)}"'
            f' transform="translate({place.x:g} {place.y:g})"><rect x="-8" y="-11" width="{len(name) * _LETTER + 24:g}"'
            f' height="22" rx="5"/><circle class="{tones[entry.subject]}" r="4"/>'
            f'<text x="10" y="4.5">{escape(name)}</text></a>'
        )
