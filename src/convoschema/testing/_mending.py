"""Payloads put together from several examples → payloads whose values fit together again."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from convoschema._checking.json_values import Path, value_at
from convoschema._checking.relation_paths import Tree, places_at
from convoschema._checking.relations import Broken, Relations
from convoschema._schema.relations import kind_of

_ROUNDS: Final = 4


def mended(payload: Any, relations: Relations) -> Any:
    """Return a payload in which relations hold that moments and ids broke; it is changed for that."""
    for _ in range(_ROUNDS):
        broken = list(relations.broken(payload))
        if not broken:
            break
        for one in broken:
            _mend(payload, one)
    return payload


def _mend(payload: Any, broken: Broken) -> None:
    relation, trees = broken.stated.relation, broken.stated.trees
    owner = value_at(payload, broken.owner)
    match kind_of(relation):
        case "same-time":
            put(payload, broken.path, _first(owner, trees[relation["same-time"][0]]))
        case ("earliest" | "latest") as kind:
            moments = [moment for _, moment in places_at(trees[relation[kind]], owner)]
            ends = sorted(moments, key=datetime.fromisoformat)
            is_open = relation.get("open") and broken.path and len(ends) < len(owner[relation[kind].split("/")[0]])
            put(owner, tuple(relation["is"].split("/")), None if is_open else ends[0 if kind == "earliest" else -1])
        case "refers":
            holder = value_at(payload, broken.path[:-1])
            known = [found for _, found in places_at(trees[relation["to"]], owner) if found not in holder.values()]
            put(payload, broken.path, known[0] if known else None)


def _first(owner: Any, tree: Tree) -> Any:
    return next(found for _, found in places_at(tree, owner))


def put(payload: Any, path: Path, value: Any) -> None:
    """Put a value at a path, or take away what is there if it is None."""
    holder = value_at(payload, path[:-1])
    if value is None:
        del holder[path[-1]]
    else:
        holder[path[-1]] = value
