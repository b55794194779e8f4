"""Model → bundle: one self-contained schema with local references only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

from convoschema._options import Naming, Profile
from convoschema._schema.catalog import DIALECT, Catalog, Source
from convoschema._schema.keywords import (
    Schema,
    leads_to_schema,
    references_in,
    resolve_reference,
    walk,
    with_subschemas,
)
from convoschema._schema.naming import to_sdk
from convoschema._schema.profiles import OR_NULL, accept_null, or_null, project
from convoschema.errors import InvalidSchema


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
    """Return the bundle of a model.

    :raises UnknownModel: the catalog has no such model.
    :raises InvalidSchema: a reference leads nowhere.
    """
    root = catalog.source(model)
    nulls = profile is Profile.LENIENT or naming is Naming.SDK
    definitions: dict[str, Schema] = {}
    sources = {model: root}
    waiting = [model]
    while waiting:
        key = waiting.pop()
        source = sources[key.removesuffix(OR_NULL)]
        definition = project(_localise(source, catalog, sources), profile, bundled=source.bundled)
        definition = accept_null(definition) if nulls else definition
        definitions[key] = or_null(definition) if key.endswith(OR_NULL) else definition
        waiting += sorted(_referenced(definitions[key]) - definitions.keys() - set(waiting), reverse=True)
    if nulls:
        _check_references(model, definitions)
    _check_progress(definitions)
    if naming is Naming.SDK:
        definitions = to_sdk(definitions, (key for key in definitions if sources[key.removesuffix(OR_NULL)].bundled))
    document: dict[str, Any] = {"$schema": DIALECT, "title": model, "$ref": f"#/$defs/{model}"}
    if profile is Profile.WRITE:
        document["required"] = list(dict.fromkeys(_required_on_write(definitions[model], {"$defs": definitions})))
    bundled = all(source.bundled for source in sources.values())
    return Bundle(model, profile, naming, {**document, "$defs": definitions}, bundled)


def _check_references(model: str, definitions: dict[str, Schema]) -> None:
    """Refuse references through what had to be wrapped so that it accepts null."""
    document = {"$defs": definitions}
    for reference in references_in(document):
        try:
            resolve_reference(document, reference)
        except KeyError:
            reason = f"where nulls are accepted, {reference} leads nowhere; refer to a schema in $defs instead"
            raise InvalidSchema(model, reason) from None


def _check_progress(definitions: dict[str, Schema]) -> None:
    """Refuse references that lead back to themselves without a step into the instance."""
    document = {"$defs": definitions}
    leads_to: dict[str, set[str]] = {}
    waiting = {reference for schema in walk(document) for reference in _in_place_references(schema)}
    while waiting:
        reference = waiting.pop()
        leads_to[reference] = set(_in_place_references(resolve_reference(document, reference)))
        waiting |= leads_to[reference] - leads_to.keys()
    try:
        TopologicalSorter(leads_to).prepare()
    except CycleError as error:
        raise InvalidSchema(min(error.args[1]).removeprefix("#/$defs/"), "refers to itself without end") from None


def _in_place_references(schema: Schema) -> Iterator[str]:
    """Yield the references that a schema applies to the very value that it is applied to itself."""
    if not isinstance(schema, dict):
        return
    if "$ref" in schema:
        yield schema["$ref"]
    for keyword in ("allOf", "anyOf", "oneOf"):
        for part in schema.get(keyword, ()):
            yield from _in_place_references(part)
    for keyword in ("not", "if", "then", "else"):
        yield from _in_place_references(schema.get(keyword))
    for part in schema.get("dependentSchemas", {}).values():
        yield from _in_place_references(part)


def _localise(source: Source, catalog: Catalog, sources: dict[str, Source]) -> Schema:
    """Return the schema of a source with its references made local, noting in ``sources`` where they lead."""

    def localise(schema: Schema) -> Schema:
        if not isinstance(schema, dict):
            return schema
        changed = with_subschemas(schema, lambda _keyword, _name, subschema: localise(subschema))
        if "$ref" in changed:
            changed["$ref"] = _local_reference(changed["$ref"], source, catalog, sources)
        return changed

    local = localise(catalog.at(source.uri)[1])
    return {keyword: value for keyword, value in local.items() if keyword not in ("$schema", "$id")}


def _local_reference(reference: str, source: Source, catalog: Catalog, sources: dict[str, Source]) -> str:
    try:
        uri, fragment = urldefrag(urljoin(source.uri, reference))
    except ValueError:
        raise InvalidSchema(str(source.path), f"{reference} is no address") from None
    target, schema = catalog.at(uri)
    pointer = unquote(fragment)
    if not (pointer.startswith("/") or not pointer) or not leads_to_schema(schema, pointer):
        raise InvalidSchema(str(source.path), f"the reference {reference} leads to no schema")
    sources[target.name] = target
    return f"#/$defs/{target.name}{fragment}"


def _referenced(definition: Schema) -> set[str]:
    return {reference.split("/")[2] for reference in references_in(definition)}


def _required_on_write(schema: Schema, document: Mapping[str, Any]) -> Iterator[str]:
    """Yield what writing requires of a model, and of the models that it is an overlay on."""
    if isinstance(schema, dict):
        yield from schema.get("x-required-on-write", ())
        for part in schema.get("allOf", ()):
            yield from _required_on_write(part, document)
        if "$ref" in schema:
            yield from _required_on_write(resolve_reference(document, schema["$ref"]), document)
