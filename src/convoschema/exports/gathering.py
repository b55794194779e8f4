"""Models → their definitions and those of all they reach, as a target has them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from convoschema._bundles import bundle_of
from convoschema._options import Naming, Profile
from convoschema._schema.catalog import Catalog
from convoschema.exports.definitions import (
    HOME,
    Definitions,
    all_rewritten,
    flat,
    is_referred_to,
    plain,
    reached,
    referred,
    unused,
    without_variants,
)
from convoschema.exports.dialects import in_dialect, with_references_alone
from convoschema.exports.scalars import with_named_enums, written_out
from convoschema.exports.targets import Document, Target


def definitions_of(
    models: Sequence[str], catalog: Catalog, target: Target, profile: Profile, naming: Naming
) -> Definitions:
    """Return the definitions of models and of all they reach.

    What writing requires is required of a model that stands alone: of several, each may be a part of another one.

    :raises UnsuitableModel: the target can't say what a user's schema says, nor leave it out.
    """
    found: Definitions = {}
    for model in models:
        if model not in found:
            found |= flat(bundle_of(catalog, model, profile, naming).schema)
    definitions = without_variants(written_out(plain(found, target), target))
    root = models[0] if len(models) == 1 else None
    if root is not None:
        required = bundle_of(catalog, root, profile, naming).schema.get("required", [])
        definitions = _demanding(required, root, definitions)
    if target.names_enums:
        definitions = with_named_enums(definitions, {source.name for source in catalog.sources})
    if not target.has_siblings:
        definitions = with_references_alone(definitions)
    is_whole = target.document is Document.JSON_SCHEMA
    return in_dialect(reached(models, definitions), target, root if is_whole else None)


def _demanding(names: list[str], root: str, definitions: Definitions) -> Definitions:
    """Return definitions whose root has to have some properties; where others refer to it, it has not."""
    if not names:
        return definitions
    own = definitions[root]
    asked = {**own, "required": list(dict.fromkeys([*own.get("required", ()), *names]))}
    if not is_referred_to(root, definitions):
        return {**definitions, root: asked}
    inner = unused(f"Inner{root}", definitions)

    def lead_there(schema: dict[str, Any]) -> dict[str, Any]:
        return {**schema, "$ref": HOME + inner} if referred(schema) == root else schema

    return all_rewritten({**definitions, inner: own, root: asked}, lead_there)
