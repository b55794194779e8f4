"""The functions of the package: what validators do, for calls that come now and then."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, Literal, overload

from convoschema._arguments import ModelType, check_types, named_model
from convoschema._bundles import bundle_of, bundled_catalog
from convoschema._checking.stack import with_room
from convoschema._lazy import KEPT, kept
from convoschema._options import MAX_PROBLEMS, EngineChoice, Naming, NamingName, Options, Profile, ProfileName, chosen
from convoschema._validator import Payload, Validator, build_validator

if TYPE_CHECKING:
    from typing import Unpack

    from convoschema._checking.problems import Problem
    from convoschema._model_names import ModelName
    from convoschema._schema.catalog import Catalog


@overload
def validate(
    payload: Any,
    model: type[Payload],
    *,
    naming: Literal["wire"] = "wire",
    catalog: Catalog | None = None,
    at: Literal[""] = "",
    **options: Unpack[Options],
) -> Payload: ...


@overload
def validate(
    payload: Any,
    model: ModelName | ModelType,
    *,
    naming: NamingName = "wire",
    catalog: Catalog | None = None,
    at: str = "",
    **options: Unpack[Options],
) -> Any: ...


@overload
def validate(
    payload: Any,
    model: str | ModelType,
    *,
    catalog: Catalog,
    naming: NamingName = "wire",
    at: str = "",
    **options: Unpack[Options],
) -> Any: ...


def validate(
    payload: Any,
    model: str | ModelType,
    *,
    profile: ProfileName = "standard",
    naming: NamingName = "wire",
    engine: EngineChoice = "auto",
    catalog: Catalog | None = None,
    show_values: bool | None = False,
    max_problems: int | None = MAX_PROBLEMS,
    relations: bool = False,
    at: str = "",
) -> Any:
    """Return a payload, parsed if it was JSON text, or raise if it is not a valid ``model``.

    The arguments are those of :class:`Validator` and its methods; validators are kept for later calls.

    :raises InvalidPayload: it has problems; the error holds them.
    """
    options = (profile, naming, engine, show_values, max_problems, relations)
    return _kept(catalog, model, *options).validate(payload, at=at)


@overload
def is_valid(
    payload: Any,
    model: ModelName | ModelType,
    *,
    profile: ProfileName = "standard",
    naming: NamingName = "wire",
    engine: EngineChoice = "auto",
    catalog: Catalog | None = None,
    relations: bool = False,
    at: str = "",
) -> bool: ...


@overload
def is_valid(
    payload: Any,
    model: str | ModelType,
    *,
    catalog: Catalog,
    profile: ProfileName = "standard",
    naming: NamingName = "wire",
    engine: EngineChoice = "auto",
    relations: bool = False,
    at: str = "",
) -> bool: ...


def is_valid(
    payload: Any,
    model: str | ModelType,
    *,
    profile: ProfileName = "standard",
    naming: NamingName = "wire",
    engine: EngineChoice = "auto",
    catalog: Catalog | None = None,
    relations: bool = False,
    at: str = "",
) -> bool:
    """Return whether a payload is a valid ``model``. The arguments are those of :class:`Validator` and its methods."""
    # What is not told counts for nothing, so that the validator is the one that tells.
    return _kept(catalog, model, profile, naming, engine, False, MAX_PROBLEMS, relations).is_valid(payload, at=at)


@overload
def iter_problems(
    payload: Any,
    model: ModelName | ModelType,
    *,
    naming: NamingName = "wire",
    catalog: Catalog | None = None,
    at: str = "",
    **options: Unpack[Options],
) -> Iterator[Problem]: ...


@overload
def iter_problems(
    payload: Any,
    model: str | ModelType,
    *,
    catalog: Catalog,
    naming: NamingName = "wire",
    at: str = "",
    **options: Unpack[Options],
) -> Iterator[Problem]: ...


def iter_problems(
    payload: Any,
    model: str | ModelType,
    *,
    profile: ProfileName = "standard",
    naming: NamingName = "wire",
    engine: EngineChoice = "auto",
    catalog: Catalog | None = None,
    show_values: bool | None = False,
    max_problems: int | None = MAX_PROBLEMS,
    relations: bool = False,
    at: str = "",
) -> Iterator[Problem]:
    """Return the problems of a payload in document order.

    The arguments are those of :class:`Validator` and its methods.
    """
    options = (profile, naming, engine, show_values, max_problems, relations)
    return _kept(catalog, model, *options).iter_problems(payload, at=at)


@overload
def models(catalog: None = None) -> tuple[ModelName, ...]: ...


@overload
def models(catalog: Catalog | None) -> tuple[str, ...]: ...


def models(catalog: Catalog | None = None) -> tuple[str, ...]:
    """Return the names of the models in alphabetical order.

    :raises WrongType: the catalog is no :class:`Catalog`.
    """
    check_types(catalog)
    return (catalog or bundled_catalog()).models


@overload
def schema(
    model: ModelName | ModelType,
    *,
    profile: ProfileName = "standard",
    naming: NamingName = "wire",
    catalog: Catalog | None = None,
) -> dict[str, Any]: ...


@overload
def schema(
    model: str | ModelType,
    *,
    catalog: Catalog,
    profile: ProfileName = "standard",
    naming: NamingName = "wire",
) -> dict[str, Any]: ...


def schema(
    model: str | ModelType,
    *,
    profile: ProfileName = "standard",
    naming: NamingName = "wire",
    catalog: Catalog | None = None,
) -> dict[str, Any]:
    """Return a model and all it reaches as one self-contained JSON Schema 2020-12 document, yours to change.

    :raises UnknownModel: the catalog has no such model.
    :raises InvalidSchema: a user's schema refers to what is not there.
    :raises InvalidOption: the profile or naming does not exist.
    :raises WrongType: the model is no str and no type of one, or the catalog no :class:`Catalog`.
    """
    name = named_model(model, profile)
    check_types(catalog)
    known = catalog or bundled_catalog()
    return with_room(lambda: deepcopy(bundle_of(known, name, chosen(Profile, profile), chosen(Naming, naming)).schema))


def _kept(catalog: Catalog | None, *arguments: Any) -> Validator:
    """Return the validator for the arguments of ``build_validator``, kept for as long as its catalog is there."""
    try:
        if catalog is None:
            return _build_bundled(*arguments)
        check_types(catalog)
        return kept(catalog, build_validator, catalog, *arguments)
    except TypeError:
        pass  # an argument can't be hashed, which no argument is that a validator takes
    return build_validator(catalog, *arguments)


_build_bundled = lru_cache(maxsize=KEPT)(partial(build_validator, None))
