"""The door: payloads → the same without what is personal, proved to be as valid as they were."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from datetime import date, datetime
from functools import lru_cache
from secrets import token_bytes
from typing import TYPE_CHECKING, Any, Final

from convoschema._bundles import bundled_catalog
from convoschema._checking.json_text import JSON_TEXT, exact_bytes
from convoschema._checking.json_values import Instance, parse, value_at
from convoschema._checking.parts import below, parts_of, steps_of
from convoschema._checking.problems import Problem
from convoschema._checking.python_values import of_python
from convoschema._checking.stack import with_room
from convoschema._notices import problem_of
from convoschema._options import Naming, NamingName, ProfileName, chosen
from convoschema._validator import Validator
from convoschema.errors import InvalidOption, InvalidPayload, UnsuitableModel, WrongType
from convoschema.redaction.invention import Inventor
from convoschema.redaction.leaves import Fate, Leaf, Leaves, Number, distinct
from convoschema.redaction.search import Known, Search, known_of
from convoschema.redaction.secret import Secret
from convoschema.redaction.spots import Spots, spots_of_model
from convoschema.redaction.texts import read, rebuilt, rewritten

if TYPE_CHECKING:
    from convoschema._arguments import ModelType
    from convoschema._schema.catalog import Catalog

LEAST_KEY: Final = 16
"""How many bytes a key must have: shorter ones can be tried out."""


class AnyRedactor(ABC):
    """Replaces what is personal in payloads. What they are, and what is wrong with them, is for those derived of it.

    The parameters are those of :class:`Redactor`; ``usual_model`` is the model to tell of what is no payload.
    """

    def __init__(
        self,
        *,
        key: bytes | None = None,
        at: str = "",
        keep: Iterable[str] = (),
        ids: bool = False,
        shift_times: bool = False,
        invent_keys: bool = False,
        known_only: bool = False,
    ) -> None:
        self._steps = _steps("at", at)
        keeps = [_steps("keep", pointer) for pointer in keep]
        self._leaves = Leaves(self._spots_of, self._steps, keeps, invent_keys=invent_keys)
        self._secret = Secret(_own_key() if key is None else _checked(key))
        self._ids = ids
        self._times = shift_times
        self._known_only = known_only

    usual_model: str
    takes_dates = False

    def redact(self, payload: Any) -> Any:
        """Return a payload without what is personal: bytes for JSON text, with its formatting, else data.

        :raises InvalidPayload: it is no JSON or too deep; or it is of another model, if known ones are asked for alone.
        :raises UnsuitableModel: no invented values obey the schemas, of a user's own.
        """
        return with_room(self._redact, payload)

    @abstractmethod
    def _spots_of(self, payload: Any) -> Spots:
        """Return the places in a payload, which is dicts or pairs, lists, texts and numbers."""

    @abstractmethod
    def _problems(self, part: Any) -> Iterable[Problem]:
        """Return the problems of a payload that stands in what is given."""

    @abstractmethod
    def _strange(self, part: Any) -> Problem | None:
        """Return the problem of a payload that is not of a model that is known, if it has this."""

    def _redact(self, payload: Any) -> Any:
        is_text = issubclass(type(payload), JSON_TEXT)
        instance = parse(payload) if is_text else of_python(payload, dates=self.takes_dates)
        if instance.refusals:
            raise InvalidPayload(self.usual_model, list(self._problems(payload))) from None
        data = instance.data
        parts = list(parts_of(data, self._steps))
        if self._known_only:
            self._refuse_strangers(parts)
        text = exact_bytes(payload).decode() if is_text else None
        leaves = list(self._leaves.of(data if text is None else read(text)))
        vocabulary = frozenset[str]().union(*{self._spots_of(value).vocabulary for _, value in parts})
        faults = _faults(part for _, value in parts for part in self._problems(value))
        for inventor in (Inventor(self._secret), Inventor(self._secret, exact=True)):
            new = list(self._replaced(leaves, vocabulary, inventor))
            result: Any = rebuilt(data, new) if text is None else rewritten(text, new).encode()
            after = result if text is None else parse(result).data
            if _faults(part for _, value in parts_of(after, self._steps) for part in self._problems(value)) == faults:
                return result if is_text else _with_dates(result, instance)
        raise UnsuitableModel(f"no invented values obey the schemas of {self.usual_model}")

    def _refuse_strangers(self, parts: Iterable[tuple[Any, Any]]) -> None:
        strange = [
            problem for path, part in parts if (found := self._strange(part)) for problem in below(path, (found,))
        ]
        if strange:
            raise InvalidPayload(self.usual_model, strange)

    def _replaced(
        self, leaves: Collection[Leaf], vocabulary: frozenset[str], inventor: Inventor
    ) -> Iterator[str | None]:
        known = known_of(_personal_in(leaves), vocabulary)
        search = Search(inventor, ids=self._ids, times=self._times)
        new = [_new(leaf, inventor, search, known) for leaf in leaves]
        for leaf, name in zip(leaves, distinct(leaves, new, inventor.apart), strict=True):
            yield None if name == leaf.value else name


class Redactor(AnyRedactor):
    """Replaces what is personal in payloads of one model by invented values of the same kind and form.

    The same value becomes the same one in all payloads, whatever form it has, and the result is as valid as the payload
    was: structure, order, ids, times, numbers and known values stay. What no schema knows is replaced too.

    :param model: the name of a model, one of :func:`~convoschema.models`, or another of the vendor's names for it; or
        its type.
    :param key: what decides about invented values, at least 16 bytes that nobody can guess; if None, a fresh one for
        each process.
    :param profile: how strict the check is by which the result has to be as valid as the payload.
    :param naming: ``"wire"`` for payloads as the API sends them, ``"sdk"`` for those that the vendor's Python SDK
        prints.
    :param catalog: where the model is looked up; the bundled models if None.
    :param at: the JSON Pointer at which payloads stand in what is given, such as ``"/entities/*"``. Nothing is known of
        what stands beside them.
    :param keep: JSON Pointers, with ``*`` for each item or member, to what stays although it is personal, or no schema
        knows it; but for personal values from elsewhere.
    :param ids: whether UUIDs are replaced too, the same by the same.
    :param shift_times: whether all times are moved, by the same amount for one key.
    :param invent_keys: whether keys of maps and names that no schema knows are replaced too.
    :param known_only: whether payloads that seem to be of another model are refused.
    :raises UnknownModel: the catalog has no such model.
    :raises InvalidOption: an option has a value that it can't have.
    :raises WrongType: the key is no bytes, or too few.
    """

    def __init__(
        self,
        model: str | ModelType,
        *,
        profile: ProfileName = "standard",
        naming: NamingName = "wire",
        catalog: Catalog | None = None,
        key: bytes | None = None,
        at: str = "",
        keep: Iterable[str] = (),
        ids: bool = False,
        shift_times: bool = False,
        invent_keys: bool = False,
        known_only: bool = False,
    ) -> None:
        known = bundled_catalog() if catalog is None else catalog
        self._validator = Validator(model, profile=profile, naming=naming, catalog=known)
        self._spots = spots_of_model(known, self._validator.model, chosen(Naming, naming))
        options: dict[str, Any] = {"ids": ids, "shift_times": shift_times, "invent_keys": invent_keys}
        super().__init__(key=key, at=at, keep=keep, known_only=known_only, **options)
        self.usual_model = self._validator.model
        self.takes_dates = chosen(Naming, naming) is Naming.SDK

    def _spots_of(self, payload: Any) -> Spots:  # noqa: ARG002 - all are of one model
        return self._spots

    def _problems(self, part: Any) -> Iterable[Problem]:
        return self._validator.iter_problems(part)

    def _strange(self, part: Any) -> Problem | None:
        notice = self._validator.unrecognised(part)
        return None if notice is None else problem_of(notice)


def redact(
    payload: Any,
    model: str | ModelType,
    *,
    key: bytes | None = None,
    profile: ProfileName = "standard",
    naming: NamingName = "wire",
    catalog: Catalog | None = None,
    at: str = "",
    keep: Iterable[str] = (),
    ids: bool = False,
    shift_times: bool = False,
    invent_keys: bool = False,
) -> Any:
    """Return a payload without what is personal. The arguments are those of :class:`Redactor` and its method.

    :raises InvalidPayload: it is no JSON, or too deep.
    :raises UnsuitableModel: no invented values obey the schemas, of a user's own.
    """
    options: dict[str, Any] = {"ids": ids, "shift_times": shift_times, "invent_keys": invent_keys}
    redactor = Redactor(model, key=key, profile=profile, naming=naming, catalog=catalog, at=at, keep=keep, **options)
    return redactor.redact(payload)


def _new(leaf: Leaf, inventor: Inventor, search: Search, known: Known) -> str:
    if leaf.fate is Fate.STAYS:
        return leaf.value
    if leaf.fate in (Fate.SEARCHED, Fate.KEPT):
        return search.replaced(leaf.value, known, is_kept=leaf.fate is Fate.KEPT)
    if leaf.is_key:
        return inventor.key(leaf.value)
    return inventor.number(leaf.value) if isinstance(leaf.value, Number) else inventor.text(leaf.value)


def _personal_in(leaves: Iterable[Leaf]) -> Iterator[tuple[str, str | None]]:
    return ((leaf.value, leaf.kind) for leaf in leaves if leaf.fate is Fate.PERSONAL)


def _faults(problems: Iterable[Problem]) -> Counter[tuple[str, int]]:
    """Return faults, each by its code and depth: keys may have changed."""
    return Counter((problem.code.value, len(problem.path)) for problem in problems)


@lru_cache(maxsize=1)
def _own_key() -> bytes:
    return token_bytes(32)


def _checked(key: Any) -> bytes:
    if not isinstance(key, bytes) or len(key) < LEAST_KEY:
        raise WrongType(f"a key is bytes, {LEAST_KEY} of them at least")
    return key


def _steps(option: str, pointer: str) -> tuple[str, ...]:
    try:
        return steps_of(pointer)
    except ValueError:
        raise InvalidOption(option, pointer) from None


def _with_dates(result: Any, instance: Instance) -> Any:
    """Return data with dates where a payload had them."""
    for path, before in instance.dates.items():
        *above, step = path
        holder = value_at(result, tuple(above))
        text = holder[step]
        kind = datetime if isinstance(before, datetime) else date
        holder[step] = before if text == value_at(instance.data, path) else kind.fromisoformat(text)
    return result
