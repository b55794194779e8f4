"""Drift → text, JSON and Markdown."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from convoschema._checking.messages import printable
from convoschema._plurals import noun
from convoschema.comparison.differences import ChangeKind, Difference, Effect
from convoschema.comparison.kept import Kept

EFFECTS = (Effect.BREAKING, Effect.WIDENING, Effect.COMPATIBLE)
_MEANINGS = {
    Effect.BREAKING: "a lenient reader fails on it too, or a complete request body no longer is complete",
    Effect.WIDENING: "a lenient reader survives it, a standard, strict or write check may fail",
    Effect.COMPATIBLE: "no check fails on it",
}


@dataclass(frozen=True, slots=True)
class Drift:
    """How upstream differs from the schemas.

    ``differences`` are those that nothing explains, ``kept`` counts those that are kept on purpose, and ``outdated``
    are the reasons to keep differences that are no longer there.
    """

    source: str
    release: str | None
    schemas_release: str
    differences: tuple[Difference, ...]
    kept: int
    outdated: tuple[Kept, ...]

    def __bool__(self) -> bool:
        return bool(self.differences or self.outdated)


def as_text(drift: Drift) -> str:
    """Return a line for each difference and a summary."""
    lines = [
        f"{printable(difference.place)}: {what_changed(difference)} [{difference.effect}]"
        for difference in drift.differences
    ]
    lines += [f"{entry.place}: kept on purpose as {entry.kind}, but no longer so upstream" for entry in drift.outdated]
    return "\n".join([*lines, _summary(drift)])


def as_json(drift: Drift) -> str:
    """Return the drift as a JSON object."""
    report = {
        "upstream": {"source": drift.source, "release": drift.release},
        "schemas": {"release": drift.schemas_release},
        "differences": [
            {
                "model": difference.model,
                "name": difference.name or difference.model,
                "property": difference.property_name,
                "kind": difference.kind,
                "effect": difference.effect,
                "ours": difference.before,
                "upstream": difference.after,
            }
            for difference in drift.differences
        ],
        "kept": drift.kept,
        "outdated": [
            {"model": entry.model, "property": entry.property_name, "kind": entry.kind, "reason": entry.reason}
            for entry in drift.outdated
        ],
    }
    return json.dumps(report, indent=2)


def as_markdown(drift: Drift) -> str:
    """Return the drift as the body of a pull request."""
    lines = [f"## Upstream drift: {cell(_release(drift))}", "", cell(_summary(drift))]
    for effect in EFFECTS:
        rows = [difference for difference in drift.differences if difference.effect is effect]
        if rows:
            lines += ["", f"### {effect.capitalize()}: {_MEANINGS[effect]}", "", "| where | what |", "|---|---|"]
            lines += [f"| `{cell(row.place)}` | {cell(what_changed(row))} |" for row in rows]
    if drift.outdated:
        lines += ["", "### Kept on purpose, but no longer so upstream", ""]
        lines += [f"- `{entry.place}`, {entry.kind}: {entry.reason}" for entry in drift.outdated]
    return "\n".join(lines)


def _release(drift: Drift) -> str:
    release = drift.release or "unknown"
    return printable(f"{drift.source} (release {release}) against schemas of release {drift.schemas_release}")


def _summary(drift: Drift) -> str:
    told = counted(drift.differences)
    outdated = f"; {len(drift.outdated)} outdated reasons" if drift.outdated else ""
    return f"{_release(drift)}: {told}; {drift.kept} more kept on purpose{outdated}"


def counted(differences: Sequence[Difference]) -> str:
    """Return how many differences there are of each effect, such as ``2 differences: 1 breaking, 1 widening``."""
    counts = [(sum(row.effect is effect for row in differences), effect) for effect in EFFECTS]
    found = ", ".join(f"{count} {effect}" for count, effect in counts if count)
    total = len(differences)
    return f"{total} {noun(total, 'difference')}" + (f": {found}" if found else "")


def what_changed(difference: Difference) -> str:
    """Return what a difference is, in a few words."""
    return printable(_WORDS[difference.kind](difference.before, difference.after))


def cell(text: str) -> str:
    """Return a text as it can stand between backticks in a cell of a Markdown table."""
    return printable(text).replace("|", "\\|").replace("`", "'")


def _listed(values: Iterable[Any]) -> str:
    return ", ".join(map(str, values))


def _values_added(_before: Any, after: Any) -> str:
    return "no longer an enumeration" if after == "any" else f"new values: {_listed(after)}"


def _values_removed(before: Any, after: Any) -> str:
    return f"now an enumeration: {_listed(after)}" if before == "any" else f"values gone: {_listed(before)}"


_WORDS: dict[ChangeKind, Callable[[Any, Any], str]] = {
    ChangeKind.ADDED: lambda _, after: f"added, {after}",
    ChangeKind.REMOVED: lambda _, __: "removed",
    ChangeKind.RETYPED: lambda before, after: f"was {before}, is {after}",
    ChangeKind.FORMAT: lambda before, after: f"format was {before or 'none'}, is {after or 'none'}",
    ChangeKind.VALUES_ADDED: _values_added,
    ChangeKind.VALUES_REMOVED: _values_removed,
    ChangeKind.READ_ONLY: lambda _, after: "now read-only" if after else "no longer read-only",
    ChangeKind.UNIQUE: lambda _, after: f"items are {'now' if after else 'no longer'} unique",
    ChangeKind.BOUNDS: lambda before, after: f"bounds were {_listed(before) or 'none'}, are {_listed(after) or 'none'}",
    ChangeKind.REQUIRED: lambda _, after: f"required: {_listed(after)}",
    ChangeKind.REQUIRED_ON_WRITE: lambda before, after: (
        f"required on write were {_listed(before) or 'none'}, are {_listed(after) or 'none'}"
    ),
    ChangeKind.REQUESTS: lambda before, after: (
        f"requests were {_listed(before) or 'none'}, are {_listed(after) or 'none'}"
    ),
    ChangeKind.RELATIONS: lambda before, after: "; ".join(
        [*(f"no longer: {relation}" for relation in before), *(f"now: {relation}" for relation in after)]
    ),
    ChangeKind.MODEL_ADDED: lambda _, after: f"new model reached, with {_listed(after)}",
    ChangeKind.MODEL_REMOVED: lambda _, __: "no longer there",
}
