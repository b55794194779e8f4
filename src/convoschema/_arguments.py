"""The arguments of callers: models by their names or types, and what else is checked by its type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from convoschema.errors import WrongType

ModelType = type[Mapping[str, Any]]
"""A type from ``convoschema.types``, which type checkers know no better than as a mapping."""

_TYPES = "convoschema.types"
_LENIENT_TYPES = f"{_TYPES}.lenient"


def named_model(model: object, profile: str) -> str:
    """Return the name of the model that is named, or whose type is given.

    :raises WrongType: it is neither, or the type promises more than the profile checks.
    """
    if isinstance(model, str):
        return model
    home = model.__module__.rpartition(".")[0] if isinstance(model, type) else ""
    if not isinstance(model, type) or home not in (_TYPES, _LENIENT_TYPES):
        raise WrongType("a model is named by a str, or given by its type from convoschema.types")
    if profile == "lenient" and home == _TYPES:
        raise WrongType(f"the lenient profile lets values pass that {home} has not: take {_LENIENT_TYPES}")
    return model.__name__


def check_types(catalog: object, max_problems: object = None) -> None:
    """Do nothing if arguments have the types that they must have.

    :raises WrongType: one has not.
    """
    if catalog is not None:
        from convoschema._schema.catalog import Catalog

        if not isinstance(catalog, Catalog):
            raise WrongType("a catalog is a convoschema.Catalog")
    if not (max_problems is None or isinstance(max_problems, int)):
        raise WrongType("max_problems is an int, or None for all problems")
