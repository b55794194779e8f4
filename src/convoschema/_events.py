"""Events, each checked as what its topic says: its envelope, and its body as the model that the topic carries."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import orjson

from convoschema._checking.acceptors import JSON_TEXT, Accept
from convoschema._options import Profile
from convoschema._schema.envelopes import BODY, EVENT_BRIDGE, NOTIFICATION, TOPIC, Envelope, catalog_of_events
from convoschema._schema.profiles import OR_NULL
from convoschema._schema.topics import Topic, bundled_topics
from convoschema._validator import MAX_PROBLEMS, EngineChoice, Validator
from convoschema.errors import InvalidPayload

if TYPE_CHECKING:
    from convoschema._checking.problems import Problem

EventProfileName = Literal["lenient", "standard", "strict"]

_CACHED = 256
_OF_ENVELOPES = ("missing-property", "unknown-value")
_HINT = "an event has topicName and eventBody; one of EventBridge has them in detail"
_UNKNOWN_TOPIC = "the topic is not known"
_HINT_FOR_TOPIC = "nothing is known of its body; the profiles lenient and standard let it pass"


@dataclass(frozen=True, slots=True)
class Event:
    """An event that has no problem.

    ``topic`` is the name of its topic and ``pattern`` the pattern of topics that this belongs to, with ``{id}`` for an
    id; None if the topic is not known. ``model`` is the model of the ``body``; None if the topic is not known, or the
    event is a notice about the connection, such as the heartbeat. ``envelope`` is the model of the whole event,
    ``"Notification"`` or ``"EventBridgeEvent"``.
    """

    topic: str
    pattern: str | None
    model: str | None
    envelope: str
    body: Any = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Kind:
    """What an event is: its envelope and its topic, which is None if it is not known.

    ``is_event`` is False of what is no event, and then the envelope is the one that it resembles.
    """

    envelope: Envelope
    topic: Topic | None = None
    is_event: bool = True

    @property
    def model(self) -> str | None:
        """The model of the body, if it is of one that is known."""
        return None if self.topic is None else self.topic.model


class Look(NamedTuple):
    """What comes of an event: its kind and data, its problems, and whether there are more."""

    kind: Kind
    data: Any
    problems: tuple[Problem, ...] = ()
    more: bool = False


class EventValidator:
    """Checks events of any topic, each as what its topic says. Reusable, thread-safe and picklable.

    An event is what a WebSocket of the Notifications API delivers, or Amazon EventBridge: JSON text if it is ``bytes``,
    ``bytearray`` or ``memoryview``, else parsed data. Pointers of problems lead from the envelope.

    :param profile: how strict to be: ``"lenient"``, ``"standard"`` or ``"strict"``, to which a topic that is not known
        is a problem.
    :param engine: ``"auto"``, ``"fast"`` (jsonschema-rs) or ``"reference"`` (jsonschema); the answers are the same.
    :param show_values: whether problem texts may show the event's values, which are people's data.
    :param max_problems: how many problems of an event to tell, the first in the document; all of them if None.
    :raises ValueError: the profile or engine does not exist or is not for events, or ``max_problems`` is less than 1.
    :raises ImportError: the fast engine is demanded, and ``jsonschema-rs`` is not installed.
    """

    def __init__(
        self,
        *,
        profile: EventProfileName = "standard",
        engine: EngineChoice = "auto",
        show_values: bool = False,
        max_problems: int | None = MAX_PROBLEMS,
    ) -> None:
        if Profile(profile) is Profile.WRITE:
            raise ValueError("events are received, never sent: there is no profile 'write' for them")
        self._profile: EventProfileName = profile
        self._engine: EngineChoice = engine
        self._show_values = show_values
        self._max_problems = max_problems
        self._find = bundled_topics().find
        self._notifications: dict[Topic | None, _KindValidator] = {}
        self._of_event_bridge: dict[Topic | None, _KindValidator] = {}
        no_events = (Kind(envelope, is_event=False) for envelope in (NOTIFICATION, EVENT_BRIDGE))
        self._of_no_events = {kind.envelope: self._build(kind) for kind in no_events}

    @property
    def profile(self) -> str:
        """The name of the profile."""
        return self._profile

    def __repr__(self) -> str:
        return f"EventValidator(profile={self._profile!r})"

    def __reduce__(self) -> tuple[Callable[..., EventValidator], tuple[Any, ...]]:
        return _build, (self._profile, self._engine, self._show_values, self._max_problems)

    def is_valid(self, event: Any) -> bool:
        """Return whether an event has no problem. Stops at the first."""
        accepted, validator, _ = self._accept(event)
        return accepted or validator.is_valid(event)

    def iter_problems(self, event: Any) -> Iterator[Problem]:
        """Yield the problems of an event in document order; at one place, by code."""
        yield from self.look(event).problems

    def validate(self, event: Any) -> Event:
        """Return an event, with its body parsed if it was JSON text.

        :raises InvalidPayload: it has problems; the error holds them, and its model is that of the body, or of the
            envelope if none is known for the body.
        """
        kind, data, problems, more = self.look(event)
        if problems:
            raise InvalidPayload(kind.model or kind.envelope.model, problems, more) from None
        part = _part(kind.envelope, data)
        pattern = None if kind.topic is None else kind.topic.pattern
        return Event(_unwrapped(part[TOPIC]), pattern, kind.model, kind.envelope.model, part[BODY])

    def look(self, event: Any) -> Look:
        """Return what comes of an event."""
        accepted, validator, data = self._accept(event)
        return Look(validator.kind, data) if accepted else validator.look(event)

    def _accept(self, event: Any) -> tuple[bool, _KindValidator, Any]:
        """Return whether an event is accepted at first sight, what checks events of its kind, and its data."""
        is_text = isinstance(event, JSON_TEXT)
        try:
            data = orjson.loads(event) if is_text else event
        except (orjson.JSONDecodeError, RecursionError):
            return False, self._of_no_events[NOTIFICATION], None
        if type(data) is dict and type(name := data.get(TOPIC)) is str:
            validator = self._notifications.get(self._find(name)) or self._validator_of(data)
        else:
            validator = self._validator_of(data)
        accept = validator.accept_json if is_text else validator.accept_python
        try:
            return accept(data), validator, data
        except (ValueError, TypeError, RecursionError):
            return False, validator, data

    def _validator_of(self, data: Any) -> _KindValidator:
        """Return what checks events of the kind that data are."""
        envelope, name = NOTIFICATION, _topic_of(NOTIFICATION, data)
        if name is None and any(_member(data, mark) is not None for mark in EVENT_BRIDGE.marks):
            envelope, name = EVENT_BRIDGE, _topic_of(EVENT_BRIDGE, data)
        if name is None:
            return self._of_no_events[envelope]
        topic = self._find(name)
        known = self._notifications if envelope is NOTIFICATION else self._of_event_bridge
        if topic not in known:
            known[topic] = self._build(Kind(envelope, topic))
        return known[topic]

    def _build(self, kind: Kind) -> _KindValidator:
        # What is no event has no null where its topic should be, and no unknown properties.
        profile = self._profile if kind.is_event else "standard"
        options: dict[str, Any] = {"engine": self._engine, "show_values": self._show_values}
        return _KindValidator(kind, profile=profile, max_problems=self._max_problems, **options)


class _KindValidator(Validator):
    """Checks events of one kind."""

    def __init__(self, kind: Kind, *, profile: EventProfileName, **options: Any) -> None:
        self.kind = kind
        is_alien = kind.is_event and kind.topic is None and profile == "strict"
        topics = tuple(topic.pattern for topic in bundled_topics().known) if is_alien else None
        catalog = catalog_of_events(kind.envelope, kind.model, topics, is_event=kind.is_event)
        super().__init__(kind.envelope.model, profile=profile, catalog=catalog, **options)

    @cached_property
    def accept_json(self) -> Accept:
        """What accepts parsed JSON text at first sight."""
        return self._acceptor.json

    @cached_property
    def accept_python(self) -> Accept:
        """What accepts any Python data at first sight."""
        return self._acceptor.python

    def look(self, event: Any) -> Look:
        """Return what comes of an event of this kind."""
        data, problems, more = self._check(event)
        return Look(self.kind, data, tuple(map(self._told, problems)), more)

    def _told(self, problem: Problem) -> Problem:
        """Return a problem of an event as one of the body's own model, if it is about the body."""
        envelope, model = self.kind.envelope, self.kind.model
        location = problem.keyword_location.removeprefix(envelope.body_keywords)
        if model is not None and location != problem.keyword_location and location.startswith("/$ref/"):
            # Where nulls are accepted, the body is one of them, which its model is not.
            schema_location = problem.schema_location
            if location.count("/$ref/") == 1:
                schema_location = schema_location.replace(f"/$defs/{model}{OR_NULL}/", f"/$defs/{model}/", 1)
            return replace(problem, model=model, keyword_location=location, schema_location=schema_location)
        if problem.code in _OF_ENVELOPES:
            # What makes an event is no keyword of the envelope's schema.
            problem = replace(problem, keyword_location="", schema_location="")
            if problem.code == "missing-property":
                return replace(problem, hint=_HINT)
            return replace(problem, message=problem.message if self._show_values else _UNKNOWN_TOPIC, hint=_HINT_FOR_TOPIC)
        return problem

def validate_event(
    event: Any,
    *,
    profile: EventProfileName = "standard",
    engine: EngineChoice = "auto",
    show_values: bool = False,
    max_problems: int | None = MAX_PROBLEMS,
) -> Event:
    """Return an event, or raise if it is none or not valid. The arguments are those of :class:`EventValidator`.

    :raises InvalidPayload: it has problems; the error holds them.
    """
    return _kept(profile, engine, show_values, max_problems).validate(event)


def iter_event_problems(
    event: Any,
    *,
    profile: EventProfileName = "standard",
    engine: EngineChoice = "auto",
    show_values: bool = False,
    max_problems: int | None = MAX_PROBLEMS,
) -> Iterator[Problem]:
    """Return the problems of an event in document order. The arguments are those of :class:`EventValidator`."""
    return _kept(profile, engine, show_values, max_problems).iter_problems(event)


def _build(
    profile: EventProfileName,
    engine: EngineChoice,
    show_values: bool,  # noqa: FBT001 - lru_cache and pickle pass arguments by position
    max_problems: int | None,
) -> EventValidator:
    return EventValidator(profile=profile, engine=engine, show_values=show_values, max_problems=max_problems)


_kept = lru_cache(maxsize=_CACHED)(_build)


def _topic_of(envelope: Envelope, data: Any) -> str | None:
    """Return the name of an event's topic, or None if it has none."""
    name = _unwrapped(_member(_part(envelope, data), TOPIC))
    return str.__str__(name) if isinstance(name, str) else None


def _part(envelope: Envelope, data: Any) -> Any:
    """Return the part of an event that has topic and body, or None if there is none."""
    for name in envelope.way:
        data = _member(data, name)
    return _unwrapped(data)


def _member(data: Any, name: str) -> Any:
    data = _unwrapped(data)
    return dict.get(data, name) if isinstance(data, dict) else None


def _unwrapped(value: Any) -> Any:
    """Return the value of an Enum member, and anything else as it is."""
    while isinstance(value, Enum):
        value = value.value
    return value
