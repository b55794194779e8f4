"""The door: what an acceptor takes is valid at once, the rest is looked at with care."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar, overload

from convoschema._arguments import ModelType, check_types, named_model
from convoschema._bundles import bundle_of, bundled_catalog
from convoschema._checking.acceptors import Accept, Acceptor, acceptor_of, prebuilt_acceptor
from convoschema._checking.outcome import Outcome
from convoschema._checking.stack import HERE, TooDeepError, has_room, on_fresh_stack, with_room
from convoschema._lazy import KEPT, kept, lazy
from convoschema._options import (
    MAX_PROBLEMS,
    EngineChoice,
    EngineName,
    Naming,
    NamingName,
    Options,
    Profile,
    ProfileName,
    chosen,
)
from convoschema.errors import InvalidOption, InvalidPayload

if TYPE_CHECKING:
    from typing import Unpack

    from typing_extensions import TypeVar as TypeVarWithDefault

    from convoschema._checking.inspection import Inspection
    from convoschema._checking.problems import Problem
    from convoschema._checking.relations import Relations
    from convoschema._model_names import ModelName
    from convoschema._notices import Notice
    from convoschema._schema.bundle import Bundle
    from convoschema._schema.catalog import Catalog

    Payload = TypeVarWithDefault("Payload", bound=Mapping[str, Any], default=Any)
else:
    Payload = TypeVar("Payload")

Result = TypeVar("Result")

_NO_ACCEPTOR: Final = Acceptor(lambda _python: None)


class Validator(Generic[Payload]):
    """Checks payloads against one model. Reusable, thread-safe and picklable: build it once and keep it.

    No lock is held in a child of a process that forks while another thread builds or uses one, but for those of
    Python's imports and of other libraries: build validators before you fork, or fork before you start threads.

    A payload is JSON text if it is ``bytes``, ``bytearray`` or ``memoryview``; anything else is parsed data, as
    ``json.loads`` gives it. With ``at``, a JSON Pointer such as ``"/entities/*"``, the payload holds what is checked:
    what stands there, each item or member where it has ``*``. Pointers of problems lead from the payload all the same,
    and a payload that has nothing at the steps before the first ``*`` has a problem.

    :param model: the name of a model, one of :func:`~convoschema.models`, or another of the vendor's names for it; or
        its type from :mod:`convoschema.types`, and under the lenient profile from :mod:`convoschema.types.lenient`.
    :param profile: how strict to be: ``"lenient"``, ``"standard"``, ``"strict"`` or ``"write"``.
    :param naming: ``"wire"`` for payloads as the API sends them, ``"sdk"`` for those that the vendor's Python SDK
        prints: snake_case names, None for what is absent, datetime objects for timestamps.
    :param engine: ``"auto"``, ``"fast"`` (jsonschema-rs) or ``"reference"`` (jsonschema); the answers are the same.
    :param catalog: where the model is looked up; the bundled models if None.
    :param show_values: whether problem texts may show the payload's values, which are people's data; None for none at
        all, not even unknown values of enumerations.
    :param max_problems: how many problems of a payload to tell, the first in the document; all of them if None.
    :param relations: whether values must also fit together, as the schemas say in ``x-relations``: times in order, ids
        that are there, and alike.
    :raises UnknownModel: the catalog has no such model.
    :raises InvalidSchema: a user's schema refers to what is not there, or no engine takes it.
    :raises InvalidOption: the profile, naming or engine does not exist, or ``max_problems`` is less than 1.
    :raises WrongType: the model is no str and no type of one, the catalog no :class:`Catalog`, ``max_problems`` no int.
    :raises MissingDependency: the fast engine is demanded, and ``jsonschema-rs`` is not installed.
    """

    @overload
    def __init__(
        self,
        model: type[Payload],
        *,
        naming: Literal["wire"] = "wire",
        catalog: Catalog | None = None,
        **options: Unpack[Options],
    ) -> None: ...

    @overload
    def __init__(
        self: Validator[Any],
        model: ModelName | ModelType,
        *,
        naming: NamingName = "wire",
        catalog: Catalog | None = None,
        **options: Unpack[Options],
    ) -> None: ...

    @overload
    def __init__(
        self: Validator[Any],
        model: str | ModelType,
        *,
        catalog: Catalog,
        naming: NamingName = "wire",
        **options: Unpack[Options],
    ) -> None: ...

    def __init__(
        self,
        model: str | ModelType,
        *,
        profile: ProfileName = "standard",
        naming: NamingName = "wire",
        engine: EngineChoice = "auto",
        catalog: Catalog | None = None,
        show_values: bool | None = False,
        max_problems: int | None = MAX_PROBLEMS,
        relations: bool = False,
    ) -> None:
        self._model = named_model(model, profile)
        check_types(catalog, max_problems)
        if max_problems is not None and max_problems < 1:
            raise InvalidOption("max_problems", max_problems)
        self._profile = chosen(Profile, profile)
        self._naming = chosen(Naming, naming)
        self._engine_name = chosen(EngineName, engine)
        self._catalog = catalog
        self._show_values = show_values
        self._max_problems = max_problems
        self._relations = with_room(self._find_relations) if relations else None
        self._acceptor = with_room(self._find_acceptor)

    @property
    def model(self) -> str:
        """The name of the model; its own, as in problems, also where another of its names was given."""
        return (self._catalog or bundled_catalog()).canonical_name(self._model)

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
        options = (self.profile, self.naming, self._engine_name.value, self._show_values, self._max_problems)
        return build_validator, (self._catalog, self._model, *options, self._relations is not None)

    def is_valid(self, payload: Any, *, at: str = "") -> bool:
        """Return whether a payload has no problem. Stops at the first."""
        if at:
            return not with_room(self._check_parts, payload, at, 1).problems
        if not (HERE.has_room or has_room()):
            return on_fresh_stack(self.is_valid, payload)
        if self._relations is None:
            accepted, data = self._acceptor.accept_unread(payload)
            return accepted or self._inspect(self._is_valid, payload, data, too_deep=lambda: False)
        accepted, data = self._acceptor.accept(payload)
        holds = self._relations.hold(data) if accepted else None
        return self._inspect(self._is_valid, payload, data, too_deep=lambda: False) if holds is None else holds

    def iter_problems(self, payload: Any, *, at: str = "") -> Iterator[Problem]:
        """Yield the problems of a payload in document order; at one place, by code."""
        yield from with_room(self._check, payload, at).problems

    def iter_notices(self, payload: Any) -> Iterator[Notice]:
        """Yield what this profile accepts of a payload, but a stricter one would not; in document order.

        So a service can read leniently and still learn of what the vendor adds. What is a problem under this profile is
        no notice, and a payload that is no JSON has none. Nothing that a notice says holds a payload value.
        """
        yield from with_room(self._notices, payload)

    def unrecognised(self, data: Any) -> Notice | None:
        """Return a notice if parsed data seem to be of another model altogether, by the names in them, else None.

        Most profiles accept unknown properties, and so find a payload of any other model valid.
        """
        from convoschema._notices import recognition_notice
        from convoschema._schema.recognition import recogniser_of

        return recognition_notice(self.model, data, recogniser_of(self._bundle, self._known))

    @overload
    def validate(self, payload: Any, *, at: Literal[""] = "") -> Payload: ...

    @overload
    def validate(self, payload: Any, *, at: str) -> Any: ...

    def validate(self, payload: Any, *, at: str = "") -> Any:
        """Return the payload, parsed if it was JSON text.

        :raises InvalidPayload: it has problems; the error holds them.
        """
        outcome = with_room(self._check, payload, at)
        if outcome.problems:
            raise InvalidPayload(self.model, outcome.problems, outcome.more) from None
        return outcome.data

    def _notices(self, payload: Any) -> tuple[Notice, ...]:
        from convoschema._notices import accepted_problems, notice_of

        strictly = self._stricter._check(payload)  # noqa: SLF001 - of this class
        found = self.unrecognised(strictly.data)
        others = accepted_problems(strictly.problems, lambda: self._check(payload).problems)
        told = self._with_unrelated(payload, others)
        return (*(() if found is None else (found,)), *map(notice_of, told))

    def _with_unrelated(self, payload: Any, noticed: Iterable[Problem]) -> tuple[Problem, ...]:
        """Return what was noticed of a payload and, in document order, the relations to be noticed that it breaks."""
        if self._relations is None:
            return tuple(noticed)
        return with_room(self._inspection.with_unrelated, payload, self._acceptor.accept(payload)[1], tuple(noticed))

    @lazy
    def _stricter(self) -> Validator:
        """The strict validator of the same model, whose problems show no values; this one, if nothing is stricter."""
        if self._profile in (Profile.STRICT, Profile.WRITE):
            return self
        return build_validator(
            self._catalog,
            self._model,
            "strict",
            self._naming.value,
            self._engine_name.value,
            show_values=None,
            max_problems=self._max_problems,
        )

    def _check(self, payload: Any, at: str = "") -> Outcome:
        if at:
            return self._check_parts(payload, at, self._max_problems)
        accepted, data = self._accept(payload)
        if accepted:
            return Outcome(data)
        return self._look_closer(payload, data)

    def _look_closer(self, payload: Any, data: Any) -> Outcome:
        return self._inspect(self._outcome, payload, data, too_deep=lambda: self._inspection.too_deep)

    def _holding(self, accept: Accept) -> Accept:
        """Return what accepts the data that also break no relation, if these are asked about."""
        relations = self._relations
        return accept if relations is None else lambda data: accept(data) and bool(relations.hold(data))

    def _accept(self, payload: Any) -> tuple[bool, Any]:
        accepted, data = self._acceptor.accept(payload)
        return accepted and (self._relations is None or bool(self._relations.hold(data))), data

    def _check_parts(self, payload: Any, at: str, limit: int | None) -> Outcome:
        from convoschema._checking.parts import look_at_parts, steps_of

        try:
            steps = steps_of(at)
        except ValueError:
            raise InvalidOption("at", at) from None
        return look_at_parts(payload, steps, self._model, limit, self._check)

    def _inspect(
        self, method: Callable[[Any, Any], Result], payload: Any, data: Any, *, too_deep: Callable[[], Result]
    ) -> Result:
        """Return what a method says of a payload, wherever on the stack it is called from, or that it is too deep.

        A whole stack suffices for 128 levels of the bundled models at the default recursion limit of 1,000.
        """
        try:
            return method(payload, data)
        except RecursionError:
            try:
                return on_fresh_stack(method, payload, data)
            except TooDeepError:
                return too_deep()

    def _is_valid(self, payload: Any, data: Any) -> bool:
        return self._inspection.is_valid(payload, data)

    def _outcome(self, payload: Any, data: Any) -> Outcome:
        return self._inspection.outcome(payload, data)

    def _find_relations(self) -> Relations:
        from convoschema._checking.relations import relations_of

        return relations_of(self._known, self._bundle)

    def _find_acceptor(self) -> Acceptor:
        """Return what accepts payloads at first sight, which is nothing if the reference decides alone.

        Schemas of users are looked at now, so that what is wrong with them is told when a validator is built.
        """
        is_built_in = self._naming is Naming.WIRE and (self._catalog is None or self._catalog.is_as_shipped)
        if is_built_in and self._engine_name is not EngineName.REFERENCE:
            acceptor = _prebuilt_acceptor(self._model, self._profile)
            if acceptor is not None and (self._engine_name is EngineName.AUTO or _has_fast_library()):
                return acceptor
        return kept(self._known, acceptor_of, self._bundle) if self._inspection.is_fast else _NO_ACCEPTOR

    @property
    def _known(self) -> Catalog:
        return self._catalog or bundled_catalog()

    @property
    def _bundle(self) -> Bundle:
        return bundle_of(self._known, self._model, self._profile, self._naming)

    @lazy
    def _inspection(self) -> Inspection:
        from convoschema._checking.inspection import Inspection

        return Inspection(
            self._known,
            self._bundle,
            self._engine_name,
            limit=self._max_problems,
            show_values=self._show_values,
            relations=self._relations,
        )


def build_validator(
    catalog: Catalog | None,
    model: Any,
    profile: ProfileName,
    naming: NamingName,
    engine: EngineChoice,
    show_values: bool | None = False,  # noqa: FBT001, FBT002 - as the docstring says
    max_problems: int | None = MAX_PROBLEMS,
    relations: bool = False,  # noqa: FBT001, FBT002 - as the docstring says
) -> Validator:
    """Return a validator, given by position what :class:`Validator` takes, as caches and pickle pass it."""
    return Validator(
        model,
        profile=profile,
        naming=naming,
        engine=engine,
        catalog=catalog,
        show_values=show_values,
        max_problems=max_problems,
        relations=relations,
    )


def _has_fast_library() -> bool:
    with suppress(ImportError):
        import jsonschema_rs  # noqa: F401 - to know that it is there

        return True
    return False


_prebuilt_acceptor = lru_cache(maxsize=KEPT)(prebuilt_acceptor)
