"""The functions of the package for events: what validators of events do, for calls that come now and then."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from convoschema._event_kinds import EventProfileName
from convoschema._events import Event, EventValidator, build_event_validator
from convoschema._lazy import KEPT
from convoschema._options import MAX_PROBLEMS, EngineChoice

if TYPE_CHECKING:
    from convoschema._checking.problems import Problem


def validate_event(
    event: Any,
    *,
    profile: EventProfileName = "standard",
    engine: EngineChoice = "auto",
    show_values: bool = False,
    max_problems: int | None = MAX_PROBLEMS,
    relations: bool = False,
) -> Event:
    """Return an event, or raise if it is none or not valid. The arguments are those of :class:`EventValidator`.

    :raises InvalidPayload: it has problems; the error holds them.
    """
    return _kept(profile, engine, show_values, max_problems, relations).validate(event)


def iter_event_problems(
    event: Any,
    *,
    profile: EventProfileName = "standard",
    engine: EngineChoice = "auto",
    show_values: bool = False,
    max_problems: int | None = MAX_PROBLEMS,
    relations: bool = False,
) -> Iterator[Problem]:
    """Return the problems of an event in document order. The arguments are those of :class:`EventValidator`."""
    return _kept(profile, engine, show_values, max_problems, relations).iter_problems(event)


_build_once = lru_cache(maxsize=KEPT)(build_event_validator)


def _kept(*options: Any) -> EventValidator:
    try:
        return _build_once(*options)
    except TypeError:
        return build_event_validator(*options)  # an option can't be hashed, which none is that a validator takes
