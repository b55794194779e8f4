"""Changes → text, JSON and Markdown."""

from __future__ import annotations

import json

from convoschema._checking.messages import printable
from convoschema._plurals import noun
from convoschema.comparison.changes import Changes
from convoschema.comparison.differences import ChangeKind, Difference
from convoschema.comparison.drift_reports import cell, counted, what_changed


def as_text(changes: Changes) -> str:
    """Return a line for each difference, model by model, and a summary."""
    lines = []
    for model, found in changes.by_model().items():
        lines.append(printable(model))
        lines += [f"  {_where(row)}{words_of(row)} [{row.effect}]" for row in found]
    return "\n".join([*lines, _summary(changes)])


def as_json(changes: Changes) -> str:
    """Return the changes as a JSON object."""
    report = {
        "old": changes.old,
        "new": changes.new,
        "differences": [
            {
                "model": row.model,
                "name": row.name or row.model,
                "property": row.property_name,
                "kind": row.kind,
                "effect": row.effect,
                "old": row.before,
                "new": row.after,
            }
            for row in changes.differences
        ],
    }
    return json.dumps(report, indent=2)


def as_markdown(changes: Changes) -> str:
    """Return a table for each model that changed."""
    lines = [f"## {cell(changes.old)} → {cell(changes.new)}", "", counted(changes.differences)]
    for model, found in changes.by_model().items():
        lines += ["", f"### {cell(model)}", "", "| property | what | class |", "|---|---|---|"]
        lines += [f"| {_name(row)} | {cell(words_of(row))} | {row.effect} |" for row in found]
    return "\n".join(lines)


def words_of(difference: Difference) -> str:
    """Return what changed, in a few words, and by which of the model's names, if not by all."""
    words = _words(difference)
    return words if difference.name is None else f"{words}, as {printable(difference.name)}"


def _words(difference: Difference) -> str:
    match difference.kind:
        case ChangeKind.MODEL_ADDED if difference.name:
            return "new name"
        case ChangeKind.MODEL_ADDED:
            number = len(difference.after)
            words = f"{number} {noun(number, 'property', 'properties')}" if number else "no properties of its own"
            return f"new model with {words}"
        case ChangeKind.MODEL_REMOVED:
            return "name removed" if difference.name else "model removed"
    return what_changed(difference)


def _summary(changes: Changes) -> str:
    return f"{printable(changes.old)} → {printable(changes.new)}: {counted(changes.differences)}"


def _where(difference: Difference) -> str:
    return "" if difference.property_name is None else f"{printable(difference.property_name)}: "


def _name(difference: Difference) -> str:
    return "" if difference.property_name is None else f"`{cell(difference.property_name)}`"
