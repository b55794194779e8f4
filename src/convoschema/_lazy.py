"""Values that are computed when they are first asked for, and kept with what they belong to; no lock is ever held."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final, Generic, ParamSpec, Self, TypeVar, overload

Arguments = ParamSpec("Arguments")
Owner = TypeVar("Owner")
Value = TypeVar("Value")

KEPT: Final = 256
"""How many values of one function are kept with one owner."""


class lazy(Generic[Owner, Value]):  # noqa: N801 - it is used as property is
    """A property that is computed once for each instance, or twice if two threads ask at once.

    ``functools.cached_property`` of Python 3.11 holds a lock for all instances of a class meanwhile: one thread waits
    for another that computes for another instance, and a process that forked in that moment waits for ever.
    """

    def __init__(self, compute: Callable[[Owner], Value]) -> None:
        self._compute = compute
        self.__doc__ = compute.__doc__

    def __set_name__(self, _owner: type[Owner], name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type[Owner]) -> Self: ...
    @overload
    def __get__(self, instance: Owner, owner: type[Owner]) -> Value: ...
    def __get__(self, instance: Owner | None, owner: type[Owner]) -> Self | Value:
        if instance is None:
            return self
        value: Any = self._compute(instance)
        # The first stays: what is built on it and what is read from here are one.
        kept: Value = instance.__dict__.setdefault(self._name, value)
        return kept


def kept(
    owner: Any, function: Callable[Arguments, Value], *arguments: Arguments.args, **_none: Arguments.kwargs
) -> Value:
    """Return what a function returns for its arguments, computed once and kept for as long as the owner is there.

    Of very many values of one function, those that were asked for last are kept.
    """
    return _cached(owner, function, KEPT)(*arguments)


def all_kept(
    owner: Any, function: Callable[Arguments, Value], *arguments: Arguments.args, **_none: Arguments.kwargs
) -> Value:
    """Return the same as :func:`kept`, for a function that has no more values than the owner has parts."""
    return _cached(owner, function, None)(*arguments)


def _cached(owner: Any, function: Callable[..., Value], most: int | None) -> Callable[..., Value]:
    caches = owner.__dict__.setdefault("_kept", {})
    found: Callable[..., Value] | None = caches.get(function)
    return caches.setdefault(function, lru_cache(maxsize=most)(function)) if found is None else found
