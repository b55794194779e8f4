"""The door: a model, or all, in the form that another tool takes."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, overload

from convoschema._arguments import ModelType, check_types, named_model
from convoschema._bundles import bundled_catalog
from convoschema._checking.stack import with_room
from convoschema._options import Naming, NamingName, Profile, ProfileName, chosen
from convoschema._schema.catalog import Catalog
from convoschema._schema.envelopes import NOTIFICATION
from convoschema._schema.topics import Topic, bundled_topics
from convoschema.errors import InvalidOption, UnsuitableModel
from convoschema.exports.asyncapi import asyncapi
from convoschema.exports.documents import json_schema, openapi
from convoschema.exports.gathering import definitions_of
from convoschema.exports.targets import Document, Target, TargetName, chosen_target

if TYPE_CHECKING:
    from convoschema._model_names import ModelName


@overload
def export(
    model: ModelName | ModelType | None,
    *,
    target: TargetName,
    profile: ProfileName = "standard",
    naming: NamingName = "wire",
    catalog: Catalog | None = None,
) -> dict[str, Any]: ...


@overload
def export(
    model: str | ModelType | None,
    *,
    target: TargetName,
    catalog: Catalog,
    profile: ProfileName = "standard",
    naming: NamingName = "wire",
) -> dict[str, Any]: ...


def export(
    model: str | ModelType | None,
    *,
    target: TargetName,
    profile: ProfileName = "standard",
    naming: NamingName = "wire",
    catalog: Catalog | None = None,
) -> dict[str, Any]:
    """Return a model and all it reaches, or all models if it is None, in the form that another tool takes.

    docs/exports.md says what each target is for, and what it leaves out. The document is yours to change.

    :raises UnknownModel: the catalog has no such model.
    :raises InvalidSchema: a user's schema refers to what is not there.
    :raises UnsuitableModel: the target can't say what a user's schema says, or no event has the model.
    :raises InvalidOption: the target, profile or naming does not exist, or is not for the target.
    :raises WrongType: the model is no str and no type of one, or the catalog no :class:`Catalog`.
    """
    name = None if model is None else named_model(model, profile)
    check_types(catalog)
    known = catalog or bundled_catalog()
    options = chosen_target(target), chosen(Profile, profile), chosen(Naming, naming)
    return with_room(lambda: deepcopy(_exported(known, name, *options)))


def _exported(catalog: Catalog, name: str | None, target: Target, profile: Profile, naming: Naming) -> dict[str, Any]:
    root = None if name is None else catalog.source(name).name
    about = root or "Genesys Cloud payloads"
    if target.document is Document.ASYNCAPI:
        topics = _topics(root, profile, naming)
        models = [NOTIFICATION.model, *sorted({topic.model for topic in topics if topic.model is not None})]
        return asyncapi(topics, definitions_of(models, catalog, target, profile, naming), target, about)
    definitions = definitions_of(catalog.models if root is None else [root], catalog, target, profile, naming)
    if target.document is Document.OPENAPI:
        return openapi(definitions, target, about)
    return json_schema(definitions, target, root)


def _topics(model: str | None, profile: Profile, naming: Naming) -> list[Topic]:
    """Return the topics whose events have a model, or all."""
    if profile is Profile.WRITE:
        raise InvalidOption("profile", profile.value, [other.value for other in Profile if other is not profile])
    if naming is not Naming.WIRE:
        raise InvalidOption("naming", naming.value, [Naming.WIRE.value])
    topics = [topic for topic in bundled_topics().known if model in (None, topic.model)]
    if not topics:
        raise UnsuitableModel(f"no topic has events with the model {model}; schemas/topics.json lists them")
    return topics
