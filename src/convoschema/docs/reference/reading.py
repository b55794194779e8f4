"""Catalog → reference."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from convoschema._options import Naming, Profile
from convoschema._schema.aliases import upstream_names
from convoschema._schema.bundle import build_bundle
from convoschema._schema.catalog import BASE, Catalog, Source, api_release
from convoschema._schema.requests import requests_of
from convoschema._version import __version__
from convoschema.comparison.differences import ChangeKind
from convoschema.comparison.kept import Kept, read_kept
from convoschema.docs.reference.broken_examples import broken_example
from convoschema.docs.reference.content import Holder, KeptDifference, ModelEntry, Reference, Row, Subject, Target
from convoschema.docs.reference.overlays import Layer, layer_of, stated_below, stated_in
from convoschema.docs.reference.rows import ANYTHING, RowReader, values_of
from convoschema.docs.reference.rules import rules_in_words
from convoschema.docs.reference.subjects import in_words, rank_of, title_of

ROOTS = ("Participant", "CallHistoryParticipant")
"""What people come for: the payloads of the conversation API and of the call history."""
_OWN = "own-"


def read_reference(catalog: Catalog) -> Reference:
    """Return all that there is to say about the models of a catalog.

    :raises InvalidSchema: a reference of a user's schema leads nowhere.
    """
    sources = [catalog.source(name) for name in catalog.models]
    entries = _with_holders([_model(catalog, source, read_kept()) for source in sources])
    known = {source.uri for source in sources}
    shared = [source for source in catalog.sources if source.uri not in known]
    own = [entry.name for entry in entries if not entry.bundled and not entry.used_by]
    return Reference(
        subjects=tuple(_by_subject(entries)),
        shared=tuple(_with_uses(entries, (_shared(catalog, source) for source in shared))),
        roots=(*own, *ROOTS),
        version=__version__,
        release=api_release(),
    )


def _model(catalog: Catalog, source: Source, kept: tuple[Kept, ...]) -> ModelEntry:
    build_bundle(catalog, source.name, Profile.STANDARD, Naming.WIRE)  # follows every reference, or says which is wrong
    layer = layer_of(catalog, source.name)
    schema = layer.schema
    rows, inherited = _rows(catalog, layer)
    examples = tuple(schema.get("examples", ()))
    return replace(
        _entry(source, schema),
        extends=layer.names_below,
        rows=rows,
        inherited=inherited,
        below=stated_below(layer),
        examples=examples,
        broken=broken_example(catalog, source.name, examples[0]) if examples else None,
        kept=tuple(_kept(source, schema, rows, kept)),
        is_of_upstream=source.bundled
        and not any(_is_no_models(entry) and entry.model == source.name for entry in kept),
    )


def _rows(catalog: Catalog, layer: Layer) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """Return the rows of a model, and those that it inherits from the models that it is an overlay on."""
    below: dict[str, Row] = {}
    for each in layer.below:
        own, inherited = _rows(catalog, each)
        for row in (*(replace(row, base=each.source.name) for row in own), *inherited):
            below.setdefault(row.name, row)
    read = RowReader(catalog, layer.source.uri).rows(layer.schema)
    rows = [_laid_on(row, below.pop(row.name, None)) for row in read]
    return tuple(rows), tuple(below.values())


def _laid_on(row: Row, base: Row | None) -> Row:
    """Return a row of an overlay with what it leaves to the row below it, and with the notes of both."""
    if base is None:
        return row
    return replace(
        row,
        kind=base.kind if row.kind == ANYTHING else row.kind,
        description=row.description or base.description,
        values=row.values or base.values,
        is_open=row.is_open if row.values else base.is_open,
        notes=tuple(dict.fromkeys((*row.notes, *base.notes))),
        base=base.base,
    )


def _shared(catalog: Catalog, source: Source) -> ModelEntry:
    schema = catalog.at(source.uri)[1]
    kind, _ = RowReader(catalog, source.uri).kind(schema)
    values, _ = values_of(schema, {})
    return replace(_entry(source, schema), kind=kind, values=values, examples=tuple(schema.get("examples", ())))


def _entry(source: Source, schema: dict[str, Any]) -> ModelEntry:
    return ModelEntry(
        name=source.name,
        subject=_subject(source),
        description=str(schema.get("description", "")),
        aliases=upstream_names(schema),
        relations=stated_in(schema),
        rules=tuple(rules_in_words(schema)),
        requests=requests_of(schema),
        bundled=source.bundled,
        uri=source.uri,
        source=schema,
        file=source.uri.removeprefix(BASE) if source.bundled else f"own/{source.path.parent.name}/{source.path.name}",
    )


def _subject(source: Source) -> str:
    """Return the name of a model's group, which is its folder's; a user's folder may be called like one of ours."""
    folder = source.path.parent.name
    return folder if source.bundled else _OWN + re.sub(r"\s", "_", folder)


def _kept(source: Source, schema: dict[str, Any], rows: tuple[Row, ...], kept: tuple[Kept, ...]) -> Iterator[Any]:
    """Yield what is kept on purpose about a model, and what is kept about all models like it."""
    if not source.bundled:
        return
    for entry in kept:
        told = KeptDifference(entry.property_name, _words_of(entry), entry.reason)
        of_lists = entry.model == "*" and entry.property_name is None and "x-required-on-write" in schema
        if entry.model == source.name or of_lists:
            yield told
        elif entry.model == "*" and entry.ours is not None:
            alike = [row.name for row in rows if row.kind.format == entry.ours or row.kind.name == "RelativeUri"]
            yield from (replace(told, property_name=name) for name in alike)


def _is_no_models(kept: Kept) -> bool:
    return kept.kind is ChangeKind.MODEL_REMOVED and not kept.optional


def _words_of(kept: Kept) -> str:
    """Return what is different, as seen from here."""
    match kept.kind:
        case ChangeKind.REMOVED:
            return "not in upstream's documentation"
        case ChangeKind.MODEL_REMOVED:
            return "no model of upstream's" if _is_no_models(kept) else "not in all of upstream's documentation"
        case ChangeKind.RETYPED | ChangeKind.FORMAT:
            return f"{kept.ours or 'any format'} here, {kept.upstream or 'any format'} upstream"
        case ChangeKind.REQUIRED:
            return "required upstream"
    return kept.kind.value.replace("-", " ")


def _with_holders(entries: list[ModelEntry]) -> list[ModelEntry]:
    holders = _holders(entries, Target.MODEL)
    for entry in entries:
        for name in entry.extends:
            holders.setdefault(name, []).append(Holder(entry.name, ""))
    return [replace(entry, used_by=tuple(holders.get(entry.name, ()))) for entry in entries]


def _with_uses(entries: list[ModelEntry], shared: Iterable[ModelEntry]) -> Iterator[ModelEntry]:
    holders = _holders(entries, Target.SHARED)
    yield from (replace(entry, used_by=tuple(holders.get(entry.name, ()))) for entry in shared)


def _holders(entries: list[ModelEntry], target: Target) -> dict[str, list[Holder]]:
    """Return the properties that lead to models, or to shared values, by the names of these."""
    holders: dict[str, list[Holder]] = {}
    for entry in entries:
        for row in entry.rows:
            if row.kind.target is target:
                holders.setdefault(row.kind.name, []).append(Holder(entry.name, row.name))
    return holders


def _by_subject(entries: list[ModelEntry]) -> Iterator[Subject]:
    """Yield the user's own subjects first, then the others in their order."""
    rooms: dict[str, list[ModelEntry]] = {}
    for entry in entries:
        rooms.setdefault(entry.subject, []).append(entry)

    def rank(item: tuple[str, list[ModelEntry]]) -> tuple[bool, int, str]:
        room, models = item
        return models[0].bundled, rank_of(room), room

    for room, models in sorted(rooms.items(), key=rank):
        title = title_of(room) if models[0].bundled else in_words(room.removeprefix(_OWN))
        yield Subject(room, title, tuple(sorted(models, key=lambda model: model.name.casefold())))
