"""Model → bundle: one self-contained schema with local references only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from typing import Any, Final
from urllib.parse import unquote, urldefrag, urljoin

from convoschema._lazy import all_kept
from convoschema._options import Naming, Profile
from convoschema._schema.catalog import DIALECT, Catalog, Source
from convoschema._schema.naming import to_sdk
from convoschema._schema.pointers import resolve_reference
from convoschema._schema.profiles import OR_NULL, accept_null, or_null, project
from convoschema._schema.subschemas import (
    Schema,
    applied,
    leads_to_schema,
    references_in,
    references_in_place,
    walk,
    with_subschemas,
)
from convoschema.errors import InvalidSchema

MOST_LOOKS: Final = 10_000
"""How many schemas the references of a schema may apply to one value, those that are met again counted again."""


@dataclass(frozen=True, slots=True, eq=False)
class Bundle:
    """A model and everything it reaches, as a profile and a naming see it.

    ``schema`` is plain JSON Schema 2020-12: the model and its neighbours stand under ``$defs``. ``bundled`` says
    whether all of it came with this package.
    """

    model: str
    profile: Profile
    naming: Naming
    schema: dict[str, Any]
    bundled: bool


def build_bundle(catalog: Catalog, model: str, profile: Profile, naming: Naming) -> Bundle:
    """Return the bundle of a model, which an alias may name.

    :raises UnknownModel: the catalog has no such model.
    :raises InvalidSchema: a reference leads nowhere.
    """
    root = catalog.source(model)
    model = root.name
    nulls = profile is Profile.LENIENT or naming is Naming.SDK
    definitions: dict[str, Schema] = {}
    sources = {model: root}
    waiting = [model]
    while waiting:
        key = waiting.pop()
        source = sources[key.removesuffix(OR_NULL)]
        definition = all_kept(catalog, _definition, catalog, source, profile, nulls, key.endswith(OR_NULL))
        definitions[key] = definition.schema
        sources |= definition.targets
        waiting += [name for name in definition.referenced if name not in definitions and name not in waiting]
    if nulls:
        _check_references(model, definitions)
    if not all(source.bundled for source in sources.values()):
        # Those that are bundled make progress, as a test of all of them says.
        check_progress(definitions)
    if naming is Naming.SDK:
        definitions = to_sdk(definitions, (key for key in definitions if sources[key.removesuffix(OR_NULL)].bundled))
    document: dict[str, Any] = {"$schema": DIALECT, "title": model, "$ref": f"#/$defs/{model}"}
    if profile is Profile.WRITE:
        document["required"] = _required_on_write(definitions[model], {"$defs": definitions})
    bundled = all(source.bundled for source in sources.values())
    return Bundle(model, profile, naming, {**document, "$defs": definitions}, bundled)


@dataclass(frozen=True, slots=True, eq=False)
class _Definition:
    """A schema file in bundles: its schema, the names that it refers to, and the sources that these lead to."""

    schema: Schema
    referenced: tuple[str, ...]
    targets: dict[str, Source]


def _definition(catalog: Catalog, source: Source, profile: Profile, nulls: bool, nullable: bool) -> _Definition:  # noqa: FBT001 - all_kept passes by position
    targets: dict[str, Source] = {}
    schema = project(_localise(source, catalog, targets), profile, bundled=source.bundled)
    schema = accept_null(schema) if nulls else schema
    schema = or_null(schema) if nullable else schema
    return _Definition(schema, tuple(sorted(_referenced(schema), reverse=True)), targets)


def _check_references(model: str, definitions: dict[str, Schema]) -> None:
    """Refuse references through what had to be wrapped so that it accepts null."""
    document = {"$defs": definitions}
    for reference in references_in(document):
        try:
            resolve_reference(document, reference)
        except KeyError:
            reason = f"where nulls are accepted, {reference} leads nowhere; refer to a schema in $defs instead"
            raise InvalidSchema(model, reason) from None


def check_progress(definitions: dict[str, Schema]) -> None:
    """Refuse references that lead back to themselves without a step into the instance, or nearly so.

    An engine follows each reference each time that it meets it, so that a few that double take it for ever.

    :raises InvalidSchema: they do.
    """
    document = {"$defs": definitions}
    leads_to: dict[str, list[str]] = {}
    waiting = {reference for schema in walk(document) for reference in references_in_place(schema)}
    while waiting:
        reference = waiting.pop()
        leads_to[reference] = list(references_in_place(resolve_reference(document, reference)))
        waiting |= set(leads_to[reference]) - leads_to.keys()
    try:
        order = tuple(TopologicalSorter(leads_to).static_order())
    except CycleError as error:
        raise InvalidSchema(min(error.args[1]).removeprefix("#/$defs/"), "refers to itself without end") from None
    looks: dict[str, int] = {}
    for reference in order:
        looks[reference] = 1 + sum(looks[target] for target in leads_to[reference])
        if looks[reference] > MOST_LOOKS:
            reason = f"its references lead to more than {MOST_LOOKS:,} looks at one value"
            raise InvalidSchema(reference.removeprefix("#/$defs/"), reason)


def _localise(source: Source, catalog: Catalog, targets: dict[str, Source]) -> Schema:
    """Return the schema of a source with its references made local, noting in ``targets`` where they lead."""

    def localise(schema: Schema) -> Schema:
        if not isinstance(schema, dict):
            return schema
        changed = with_subschemas(schema, lambda _keyword, _name, subschema: localise(subschema))
        if "$ref" in changed:
            changed["$ref"] = _local_reference(changed["$ref"], source, catalog, targets)
        return changed

    local = localise(catalog.at(source.uri)[1])
    return {keyword: value for keyword, value in local.items() if keyword not in ("$schema", "$id")}


def _local_reference(reference: str, source: Source, catalog: Catalog, targets: dict[str, Source]) -> str:
    try:
        uri, fragment = urldefrag(urljoin(source.uri, reference))
    except ValueError:
        raise InvalidSchema(str(source.path), f"{reference} is no address") from None
    target, schema = catalog.at(uri)
    pointer = unquote(fragment)
    if not (pointer.startswith("/") or not pointer) or not leads_to_schema(schema, pointer):
        raise InvalidSchema(str(source.path), f"the reference {reference} leads to no schema")
    targets[target.name] = target
    return f"#/$defs/{target.name}{fragment}"


def _referenced(definition: Schema) -> set[str]:
    return {reference.split("/")[2] for reference in references_in(definition)}


def _required_on_write(definition: Schema, document: Mapping[str, Any]) -> list[str]:
    """Return what writing requires of a model, and of the models that it is an overlay on."""
    schemas = applied(definition, document)
    return list(dict.fromkeys(name for schema in schemas for name in schema.get("x-required-on-write", ())))
