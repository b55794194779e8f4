"""The door: read the payload, ask the engine, compose the problems."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from functools import lru_cache
from types import NoneType
from typing import Any, Literal, TypeVar

from convoschema._bundle import build_bundle
from convoschema._catalog import Catalog
from convoschema._engines import EngineName, FastEngine, NotPlainError, build_engine
from convoschema._instances import JSON_TEXT, TOO_DEEP, Instance, read, to_plain
from convoschema._naming import Naming
from convoschema._places import misplaced_dates
from convoschema._problems import Composer, Problem
from convoschema._profiles import Profile
from convoschema._stack import on_fresh_stack
from convoschema.errors import InvalidPayload

ProfileName = Literal["lenient", "standard", "strict", "write"]
NamingName = Literal["wire", "sdk"]
EngineChoice = Literal["auto", "fast", "reference"]

Result = TypeVar("Result")

_CACHED = 256


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
    :raises UnknownModel: the catalog has no such model.
    :raises InvalidSchema: a user's schema refers to what is not there, or no engine takes it.
    :raises ValueError: the profile, naming or engine does not exist.
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
    ) -> None:
        if not (isinstance(model, str) and isinstance(catalog, (Catalog, NoneType))):  # type: ignore[redundant-expr]
            raise TypeError("a model is named by a str, and a catalog is a convoschema.Catalog")
        self._catalog = catalog or Catalog.bundled()
        self._bundle = _bundle(self._catalog, model, Profile(profile), Naming(naming))
        self._engine_name = EngineName(engine)
        self._engine = _engine(self._bundle, self._engine_name)
        self._show_values = show_values
        self._composer = Composer(model, self._engine.document, show_values=show_values)
        self._too_deep = self._composer.refuse(TOO_DEEP.refusals)

    @property
    def model(self) -> str:
        """The name of the model."""
        return self._bundle.model

    @property
    def profile(self) -> str:
        """The name of the profile."""
        return self._bundle.profile.value

    @property
    def naming(self) -> str:
        """The name of the naming."""
        return self._bundle.naming.value

    def __repr__(self) -> str:
        return f"Validator({self.model!r}, profile={self.profile!r}, naming={self.naming!r})"

    def __reduce__(self) -> tuple[Callable[..., Validator], tuple[Any, ...]]:
        options = (self.profile, self.naming, self._engine_name.value, self._catalog, self._show_values)
        return _build, (self.model, *options)

    def is_valid(self, payload: Any) -> bool:
        """Return whether a payload has no problem. Stops at the first."""
        return self._with_room(self._is_valid, payload, too_deep=False)

    def iter_problems(self, payload: Any) -> Iterator[Problem]:
        """Yield the problems of a payload in document order; at one place, by code."""
        yield from self._check_with_room(payload)[1]

    def validate(self, payload: Any) -> Any:
        """Return the payload, parsed if it was JSON text.

        :raises InvalidPayload: it has problems; the error holds all of them.
        """
        data, problems = self._check_with_room(payload)
        if problems:
            raise InvalidPayload(self.model, problems) from None
        return data

    def _check_with_room(self, payload: Any) -> tuple[Any, tuple[Problem, ...]]:
        return self._with_room(self._check, payload, too_deep=(None, self._too_deep))

    def _with_room(self, function: Callable[[Any], Result], payload: Any, *, too_deep: Result) -> Result:
        """Return what a method says of a payload, wherever on the stack it is called from.

        A whole stack suffices for 128 levels of the bundled models at the default recursion limit of 1,000.
        """
        try:
            return function(payload)
        except RecursionError:
            try:
                return on_fresh_stack(function, payload)
            except RecursionError:
                return too_deep

    def _is_valid(self, payload: Any) -> bool:
        instance = self._read(payload)
        if instance.refusals or instance.dates:
            return not self._problems(instance)
        try:
            return self._engine.is_valid(instance.data)
        except NotPlainError:
            return not self._problems(to_plain(payload))

    def _check(self, payload: Any) -> tuple[Any, tuple[Problem, ...]]:
        """Return the payload, parsed if it was text, and its problems."""
        instance = self._read(payload)
        try:
            problems = self._problems(instance)
        except NotPlainError:
            problems = self._problems(to_plain(payload))
        return (instance.data if isinstance(payload, JSON_TEXT) else payload), problems

    def _read(self, payload: Any) -> Instance:
        dates = self._bundle.naming is Naming.SDK
        if isinstance(payload, JSON_TEXT) or isinstance(self._engine, FastEngine):
            return read(payload, dates=dates)
        return to_plain(payload, dates=dates)

    def _problems(self, instance: Instance) -> tuple[Problem, ...]:
        if instance.refusals:
            return self._composer.refuse(instance.refusals)
        findings = [
            *self._engine.findings(instance.data),
            *misplaced_dates(self._engine.document, instance.dates),
        ]
        return self._composer.compose(findings, instance)


def validate(
    payload: Any,
    model: str,
    *,
    profile: ProfileName = "standard",
    naming: NamingName = "wire",
    engine: EngineChoice = "auto",
    catalog: Catalog | None = None,
    show_values: bool = False,
) -> Any:
    """Return a payload, parsed if it was JSON text, or raise if it is not a valid ``model``.

    The arguments are those of :class:`Validator`; validators are kept for later calls.

    :raises InvalidPayload: it has problems; the error holds all of them.
    """
    return _kept(model, profile, naming, engine, catalog, show_values).validate(payload)


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
    return _kept(model, profile, naming, engine, catalog, False).is_valid(payload)


def iter_problems(
    payload: Any,
    model: str,
    *,
    profile: ProfileName = "standard",
    naming: NamingName = "wire",
    engine: EngineChoice = "auto",
    catalog: Catalog | None = None,
    show_values: bool = False,
) -> Iterator[Problem]:
    """Return the problems of a payload in document order. The arguments are those of :class:`Validator`."""
    return _kept(model, profile, naming, engine, catalog, show_values).iter_problems(payload)


def models(catalog: Catalog | None = None) -> tuple[str, ...]:
    """Return the names of the models in alphabetical order."""
    return (catalog or Catalog.bundled()).models


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
    bundle = _bundle(catalog or Catalog.bundled(), model, Profile(profile), Naming(naming))
    return deepcopy(bundle.schema)


def _build(
    model: str,
    profile: ProfileName,
    naming: NamingName,
    engine: EngineChoice,
    catalog: Catalog | None,
    show_values: bool,  # noqa: FBT001 - lru_cache and pickle pass arguments by position
) -> Validator:
    return Validator(model, profile=profile, naming=naming, engine=engine, catalog=catalog, show_values=show_values)


_kept = lru_cache(maxsize=_CACHED)(_build)
_bundle = lru_cache(maxsize=_CACHED)(build_bundle)
_engine = lru_cache(maxsize=_CACHED)(build_engine)
