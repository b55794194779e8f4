"""The door: what an acceptor takes is valid at once, the rest is looked at with care."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from copy import deepcopy
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar

import orjson

from convoschema._checking.acceptors import JSON_TEXT, Acceptor, acceptor_of, prebuilt_acceptor
from convoschema._options import EngineName, Naming, Profile
from convoschema.errors import InvalidPayload

if TYPE_CHECKING:
    from convoschema._checking.inspection import Inspection
    from convoschema._checking.problems import Problem
    from convoschema._schema.bundle import Bundle
    from convoschema._schema.catalog import Catalog

ProfileName = Literal["lenient", "standard", "strict", "write"]
NamingName = Literal["wire", "sdk"]
EngineChoice = Literal["auto", "fast", "reference"]

Result = TypeVar("Result")

MAX_PROBLEMS: Final = 1_000
"""How many problems of one payload are told unless the caller asks for more, or fewer."""

_CACHED = 256
_NO_ACCEPTOR: Final = Acceptor(lambda _python: None)


class Validator:
    """Checks payloads against one model. Reusable, thread-safe and picklable: build it once and keep it.

    A payload is JSON text if it is ``bytes``, ``bytearray`` or ``memoryview``; anything else is parsed data, as
    ``json.loads`` gives it.

    :param model: the name of a model, one of :func:`~convoschema.models`.
    :param profile: how strict to be: ``"lenient"``, ``"standard"``, ``"strict"`` or ``"write"``.
    :param naming: ``"wire"`` for payloads as the API sends them, ``"sdk"`` for those that the vendor's Python SDK
        prints: snake_case names, None for what is absent, datetime objects for timestamps.
    :param engine: ``"auto"``, ``"fast"`` (jsonschema-rs) or ``"reference"`` (jsonschema); the answers are the same.
    :param catalog: where the model is looked up; the bundled models if None.
    :param show_values: whether problem texts may show the payload's values, which are people's data.
    :param max_problems: how many problems of a payload to tell, the first in the document; all of them if None.
    :raises UnknownModel: the catalog has no such model.
    :raises InvalidSchema: a user's schema refers to what is not there, or no engine takes it.
    :raises ValueError: the profile, naming or engine does not exist, or ``max_problems`` is less than 1.
    :raises TypeError: the model is no str, or the catalog no :class:`Catalog`.
    :raises ImportError: the fast engine is demanded, and ``jsonschema-rs`` is not installed.
    """

    def __init__(
        self,
        model: str,
        *,
        profile: ProfileName = "standard",
        naming: NamingName = "wire",
        engine: EngineChoice = "auto",
        catalog: Catalog | None = None,
        show_values: bool = False,
        max_problems: int | None = MAX_PROBLEMS,
    ) -> None:
        if not (isinstance(model, str) and _is_catalog(catalog)):  # type: ignore[redundant-expr] # not for callers
            raise TypeError("a model is named by a str, and a catalog is a convoschema.Catalog")
        if max_problems is not None and max_problems < 1:
            raise ValueError("max_problems is at least 1, or None for all problems")
        self._model = model
        self._profile = Profile(profile)
        self._naming = Naming(naming)
        self._engine_name = EngineName(engine)
        self._catalog = catalog
        self._show_values = show_values
        self._max_problems = max_problems
        self._acceptor = self._find_acceptor()

    @property
    def model(self) -> str:
        """The name of the model."""
        return self._model

    @property
    def profile(self) -> str:
        """The name of the profile."""
        return self._profile.value

    @property
    def naming(self) -> str:
        """The name of the naming."""
        return self._naming.value

    def __repr__(self) -> str:
        return f"Validator({self.model!r}, profile={self.profile!r}, naming={self.naming!r})"

    def __reduce__(self) -> tuple[Callable[..., Validator], tuple[Any, ...]]:
        options = (self.profile, self.naming, self._engine_name.value, self._catalog)
        return _build, (self.model, *options, self._show_values, self._max_problems)

    def is_valid(self, payload: Any) -> bool:
        """Return whether a payload has no problem. Stops at the first."""
        accepted, data = self._accept(payload)
        return accepted or bool(self._with_room(self._is_valid, payload, data))

    def iter_problems(self, payload: Any) -> Iterator[Problem]:
        """Yield the problems of a payload in document order; at one place, by code."""
        yield from self._check(payload)[1]

    def validate(self, payload: Any) -> Any:
        """Return the payload, parsed if it was JSON text.

        :raises InvalidPayload: it has problems; the error holds them.
        """
        data, problems, more = self._check(payload)
        if problems:
            raise InvalidPayload(self.model, problems, more) from None
        return data

    def _accept(self, payload: Any) -> tuple[bool, Any]:
        """Return whether a payload is accepted at first sight, and its data; None if it is text that is no JSON."""
        data = None
        try:
            if isinstance(payload, JSON_TEXT):
                accepts, data = self._acceptor.json, orjson.loads(payload)
            else:
                accepts, data = self._acceptor.python, payload
        except (orjson.JSONDecodeError, RecursionError):
            return False, data
        try:
            return accepts(data), data
        except (ValueError, TypeError, RecursionError):
            return False, data

    def _check(self, payload: Any) -> tuple[Any, tuple[Problem, ...], bool]:
        """Return the payload, parsed if it was text, its problems, and whether there are more."""
        accepted, data = self._accept(payload)
        if accepted:
            return data, (), False
        found = self._with_room(self._report, payload, data)
        return (None, *self._inspection.too_deep) if found is None else found

    def _with_room(self, function: Callable[[Any, Any], Result], payload: Any, data: Any) -> Result | None:
        """Return what a method says of a payload, wherever on the stack it is called from, or None if it is too deep.

        A whole stack suffices for 128 levels of the bundled models at the default recursion limit of 1,000.
        """
        try:
            return function(payload, data)
        except RecursionError:
            from convoschema._checking.stack import TooDeepError, on_fresh_stack

            try:
                return on_fresh_stack(function, payload, data)
            except TooDeepError:
                return None

    def _is_valid(self, payload: Any, data: Any) -> bool:
        return self._inspection.is_valid(payload, data)

    def _report(self, payload: Any, data: Any) -> tuple[Any, tuple[Problem, ...], bool]:
        data, report = self._inspection.report(payload, data)
        return (data, *report)

    def _find_acceptor(self) -> Acceptor:
        """Return what accepts payloads at first sight, which is nothing if the reference decides alone.

        Schemas of users are looked at now, so that what is wrong with them is told when a validator is built.
        """
        is_built_in = self._naming is Naming.WIRE and (self._catalog is None or self._catalog.is_as_shipped)
        if is_built_in and self._engine_name is not EngineName.REFERENCE:
            with suppress(ImportError):
                acceptor = _prebuilt_acceptor(self._model, self._profile)
                if acceptor is not None:
                    return acceptor
        return _acceptor_of(self._bundle) if self._inspection.is_fast else _NO_ACCEPTOR

    @property
    def _bundle(self) -> Bundle:
        return _bundle(self._catalog, self._model, self._profile, self._naming)

    @cached_property
    def _inspection(self) -> Inspection:
        from convoschema._checking.inspection import Inspection

        return Inspection(self._bundle, self._engine_name, limit=self._max_problems, show_values=self._show_values)


def validate(
    payload: Any,
    model: str,
    *,
    profile: ProfileName = "standard",
    naming: NamingName = "wire",
    engine: EngineChoice = "auto",
    catalog: Catalog | None = None,
    show_values: bool = False,
    max_problems: int | None = MAX_PROBLEMS,
) -> Any:
    """Return a payload, parsed if it was JSON text, or raise if it is not a valid ``model``.

    The arguments are those of :class:`Validator`; validators are kept for later calls.

    :raises InvalidPayload: it has problems; the error holds them.
    """
    return _kept(model, profile, naming, engine, catalog, show_values, max_problems).validate(payload)


def is_valid(
    payload: Any,
    model: str,
    *,
    profile: ProfileName = "standard",
    naming: NamingName = "wire",
    engine: EngineChoice = "auto",
    catalog: Catalog | None = None,
) -> bool:
    """Return whether a payload is a valid ``model``. The arguments are those of :class:`Validator`."""
    return _kept(model, profile, naming, engine, catalog).is_valid(payload)


def iter_problems(
    payload: Any,
    model: str,
    *,
    profile: ProfileName = "standard",
    naming: NamingName = "wire",
    engine: EngineChoice = "auto",
    catalog: Catalog | None = None,
    show_values: bool = False,
    max_problems: int | None = MAX_PROBLEMS,
) -> Iterator[Problem]:
    """Return the problems of a payload in document order. The arguments are those of :class:`Validator`."""
    return _kept(model, profile, naming, engine, catalog, show_values, max_problems).iter_problems(payload)


def models(catalog: Catalog | None = None) -> tuple[str, ...]:
    """Return the names of the models in alphabetical order."""
    return (catalog or _bundled_catalog()).models


def schema(
    model: str,
    *,
    profile: ProfileName = "standard",
    naming: NamingName = "wire",
    catalog: Catalog | None = None,
) -> dict[str, Any]:
    """Return a model and all it reaches as one self-contained JSON Schema 2020-12 document, yours to change.

    :raises UnknownModel: the catalog has no such model.
    :raises InvalidSchema: a user's schema refers to what is not there.
    :raises ValueError: the profile or naming does not exist.
    """
    bundle = _bundle(catalog, model, Profile(profile), Naming(naming))
    return deepcopy(bundle.schema)


def _build(
    model: str,
    profile: ProfileName,
    naming: NamingName,
    engine: EngineChoice,
    catalog: Catalog | None,
    show_values: bool = False,  # noqa: FBT001, FBT002 - lru_cache and pickle pass arguments by position
    max_problems: int | None = MAX_PROBLEMS,
) -> Validator:
    return Validator(
        model,
        profile=profile,
        naming=naming,
        engine=engine,
        catalog=catalog,
        show_values=show_values,
        max_problems=max_problems,
    )


_kept = lru_cache(maxsize=_CACHED)(_build)
_acceptor_of = lru_cache(maxsize=_CACHED)(acceptor_of)
_prebuilt_acceptor = lru_cache(maxsize=_CACHED)(prebuilt_acceptor)


@lru_cache(maxsize=_CACHED)
def _bundle(catalog: Catalog | None, model: str, profile: Profile, naming: Naming) -> Bundle:
    from convoschema._schema.bundle import build_bundle

    return build_bundle(catalog or _bundled_catalog(), model, profile, naming)


def _bundled_catalog() -> Catalog:
    from convoschema._schema.catalog import Catalog

    return Catalog.bundled()


def _is_catalog(value: object) -> bool:
    if value is None:
        return True
    from convoschema._schema.catalog import Catalog

    return isinstance(value, Catalog)
