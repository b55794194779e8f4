"""Two snapshots → what a reader of the older one has to know of the newer one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from convoschema._schema.relations import line_of, relations_of
from convoschema._schema.requests import requests_of
from convoschema.comparison.differences import ChangeKind, Difference, Effect, compare
from convoschema.comparison.facts import Facts
from convoschema.comparison.sources.schemas import Schemas, read_authored
from convoschema.comparison.sources.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed from one catalog to another, model by model in alphabetical order."""

    old: str
    new: str
    differences: tuple[Difference, ...]

    def __bool__(self) -> bool:
        return bool(self.differences)

    def by_model(self) -> dict[str, list[Difference]]:
        """Return the differences of each model that has some."""
        found: dict[str, list[Difference]] = {}
        for difference in self.differences:
            found.setdefault(difference.model, []).append(difference)
        return found


def changes_between(old: Snapshot, new: Snapshot) -> Changes:
    """Return what changed from one snapshot to another.

    :raises InvalidSchema: a reference leads nowhere.
    """
    return Changes(old.label, new.label, tuple(differences(old, new)))


def differences(old: Schemas, new: Schemas) -> list[Difference]:
    """Return the differences between two sets of schemas, model by model in alphabetical order."""
    before, after = read_authored(old, None), read_authored(new, None)
    found = [*_in_models(before, after), *_new_models(before, after), *_in_requests(old, new), *_in_relations(old, new)]
    return sorted(found, key=lambda difference: difference.model)


def _in_models(before: Facts, after: Facts) -> Iterator[Difference]:
    for difference in compare(before, after):
        # That something is required on write is told once, as such; new models are told by _new_models.
        if difference.kind is ChangeKind.MODEL_REMOVED:
            yield replace(difference, effect=Effect.BREAKING)
        elif difference.kind not in (ChangeKind.REQUIRED, ChangeKind.MODEL_ADDED):
            yield difference


def _new_models(before: Facts, after: Facts) -> Iterator[Difference]:
    """Yield the models that are new. On themselves no check fails: a property that leads to one is told as added.

    A new name of a model that was there is told as such.
    """
    known = set(before.names)
    older = {after.aliases.get(name, name) for name in after.names if name in known}
    for name in after.names:
        model = after.aliases.get(name, name)
        if name not in known and (name == model or model in older):
            alone = name if model in older else None
            properties = list(after.models[model].properties)
            yield Difference(model, None, ChangeKind.MODEL_ADDED, Effect.COMPATIBLE, None, properties, alone)


def _in_requests(old: Schemas, new: Schemas) -> Iterator[Difference]:
    """Yield the models of which it is told otherwise what writes them; upstream's facts say nothing of it."""
    for model in sorted({*old.models} & {*new.models}):
        before, after = ([str(request) for request in requests_of(where.read(model))] for where in (old, new))
        if before != after:
            yield Difference(model, None, ChangeKind.REQUESTS, Effect.COMPATIBLE, before, after)


def _in_relations(old: Schemas, new: Schemas) -> Iterator[Difference]:
    """Yield the models whose relations are others; a check that asks about relations may fail on new ones."""
    for model in sorted({*old.models} & {*new.models}):
        before, after = ([line_of(relation) for relation in relations_of(where.read(model))] for where in (old, new))
        added = [relation for relation in after if relation not in before]
        removed = [relation for relation in before if relation not in after]
        if added or removed:
            effect = Effect.WIDENING if added else Effect.COMPATIBLE
            yield Difference(model, None, ChangeKind.RELATIONS, effect, removed, added)
