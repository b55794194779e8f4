"""Strategies of realistic payloads that break one relation, and edits that do it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from datetime import datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from hypothesis import strategies as st

from convoschema._checking.json_values import Path
from convoschema._checking.relation_nodes import Stated
from convoschema._checking.relation_paths import places_at
from convoschema._checking.relations import Relations, relations_of
from convoschema._options import Naming, Profile, chosen
from convoschema._schema.catalog import Catalog
from convoschema._schema.relations import Relation, kind_of
from convoschema._validator import bundle_of
from convoschema.errors import UnsuitableModel
from convoschema.testing._mending import put
from convoschema.testing._realistic import example

if TYPE_CHECKING:
    from convoschema._validator import NamingName, ProfileName

_NOBODY: Final = "6b310a81-da51-43d2-b812-5cd19b43e796"
_LATER: Final = timedelta(minutes=7)


class Edit(NamedTuple):
    """What to put where (None takes away), and where that breaks a relation; paths lead from the object it is about."""

    changes: tuple[tuple[Path, Any], ...]
    path: Path


class Unrelated(NamedTuple):
    """A payload that breaks a relation, and the path of the value at fault."""

    payload: Any
    path: Path


def unrelated(
    model: str, profile: ProfileName, naming: NamingName, catalog: Catalog | None
) -> st.SearchStrategy[Unrelated]:
    """Return a strategy of realistic payloads that break one relation, and no other.

    :raises UnknownModel: the catalog has no such model.
    :raises UnsuitableModel: the model has no relations.
    """
    known = catalog or Catalog.bundled()
    relations = relations_of(known, bundle_of(known, model, chosen(Profile, profile), chosen(Naming, naming)))
    if not relations:
        raise UnsuitableModel(f"{model} has no relations that could be broken")
    seeds = st.integers(0, 2**32 - 1)
    examples = seeds.map(lambda seed: example(model, seed=seed, profile=profile, naming=naming, catalog=known))
    alone = examples.map(
        lambda payload: [broken for broken in broken_forms(payload, relations) if _is_alone(broken, relations)]
    )
    return alone.filter(bool).flatmap(st.sampled_from)


def broken_forms(payload: Any, relations: Relations) -> Iterator[Unrelated]:
    """Yield the forms of a payload in which an edit breaks a relation, and perhaps others with it."""
    for owner, value, stated in relations.stated(payload):
        for edit in _edits(stated, value):
            broken = deepcopy(payload)
            for path, new in edit.changes:
                put(broken, (*owner, *path), new)
            yield Unrelated(broken, (*owner, *edit.path))


def _is_alone(form: Unrelated, relations: Relations) -> bool:
    return len(list(relations.broken(form.payload))) == 1


def _edits(stated: Stated, value: Any) -> Iterator[Edit]:
    """Yield edits by which an object breaks a relation."""
    relation = stated.relation
    kind = kind_of(relation)
    at = {path: list(places_at(tree, value)) for path, tree in stated.trees.items()}
    match kind:
        case "in-order":
            yield from _disorders([place for path in relation[kind] for place in at[path]])
        case "follow":
            begins, ends = (at[path] for path in relation[kind])
            if len(begins) == len(ends):
                yield from _disorders([place for pair in zip(begins, ends, strict=True) for place in pair])
        case "same-time":
            own, others = (at[path] for path in relation[kind])
            if own and (len(others) == 1 or not relation.get("single")):
                yield from (Edit(((path, _moved(own[0][1], _LATER)),), path) for path, _ in others)
        case "earliest" | "latest":
            yield from _ends(relation, at[relation["is"]], at[relation[kind]])
        case "lasts" if all(at.values()):
            [(path, seconds)] = at[relation[kind]]
            yield Edit(((path, seconds + 60),), path)
        case _:
            yield from _edits_of_others(stated, at)


def _edits_of_others(stated: Stated, at: dict[str, list[tuple[Path, Any]]]) -> Iterator[Edit]:
    relation = stated.relation
    kind = kind_of(relation)
    match kind:
        case "unique":
            yield from (Edit(((path, first),), path) for (_, first), (path, _) in pairwise(at[relation[kind]]))
        case "refers" if at[relation["to"]]:
            yield from (Edit(((path, _NOBODY),), path) for path, _ in at[relation[kind]])
        case "agrees" if all(at.values()):
            path, text = at[relation[kind][0]][0]
            yield Edit(((path, f"{text}x"),), path)
        case "needs" if (reason := _reason(relation, at)) is not None:
            yield from (Edit(((at[name][0][0], None),), reason) for name in relation[kind] if at[name])
        case "allows" if _reason(relation, at) is not None:
            for name, values in relation[kind].items():
                yield from (Edit(((path, _other_than(values)),), path) for path, _ in at[name])


def _reason(relation: Relation, at: dict[str, list[tuple[Path, Any]]]) -> Path | None:
    """Return the path of the last value on which a relation depends, or None if it does not hold."""
    conditions = [(at[name], said) for name, said in relation["if"].items()]
    holds = all(places and (said is True or places[0][1] in said) for places, said in conditions)
    return conditions[-1][0][0][0] if holds else None


def _disorders(places: Sequence[tuple[Path, Any]]) -> Iterator[Edit]:
    """Yield edits by which a moment is before the one that it follows."""
    for (before, earlier), (path, later) in pairwise(places):
        yield Edit(((path, _moved(earlier, -_LATER)),), path)
        yield Edit(((before, _moved(later, _LATER)),), path)


def _ends(relation: Relation, own: list[tuple[Path, Any]], all_of: list[tuple[Path, Any]]) -> Iterator[Edit]:
    for path, moment in own if all_of else ():
        yield Edit(((path, _moved(moment, _LATER)),), path)
        if relation.get("open"):
            yield Edit(((path, None),), ())


def _moved(moment: str, by: timedelta) -> str:
    return (datetime.fromisoformat(moment) + by).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _other_than(values: Sequence[Any]) -> Any:
    return next(other for other in ("optional", "mandatory", False, True) if other not in values)
