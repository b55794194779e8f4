"""Events, each checked as what its topic says: its envelope, and its body as the model that the topic carries."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypeVar

import orjson

from convoschema._checking.acceptors import text_library
from convoschema._checking.json_text import JSON_TEXT, exact_bytes
from convoschema._checking.stack import HERE, has_room, on_fresh_stack, with_room
from convoschema._event_kinds import EventProfileName, Kind, KindValidator, Look, named
from convoschema._options import MAX_PROBLEMS, EngineChoice
from convoschema._schema.envelopes import BODY, EVENT_BRIDGE, NOTIFICATION, TOPIC, Envelope
from convoschema._schema.topics import Topic, bundled_topics
from convoschema.errors import InvalidOption, InvalidPayload

if TYPE_CHECKING:
    from convoschema._checking.problems import Problem

_KEPT: Final = 4_096
_SHORT: Final = 256
"""How many names of topics are looked up once and kept, and how long they may be: senders make them up."""

_DETAIL: Final = EVENT_BRIDGE.way[0]
_KEY_OF_DETAIL: Final = f'"{_DETAIL}":'.encode()
_NAMED: Final = re.compile(rb'"%b": ?"(?:(v2\.[a-z.]*\.)[0-9a-f-]{36})?([^"]{0,%d})"' % (TOPIC.encode(), _SHORT)).search
"""Finds the name of a topic in text. What is before an id and what comes after it are one for all events of a topic,
however many users and queues there are."""

TextKind = tuple[Callable[[bytes], bool] | None, Kind]
Parts = tuple[bytes | Any, ...]
Name = TypeVar("Name", str, Parts)
Known = TypeVar("Known")

_PROFILES: Final = ("lenient", "standard", "strict")


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


class EventValidator:
    """Checks events of any topic, each as what its topic says. Reusable, thread-safe and picklable.

    An event is what a WebSocket of the Notifications API delivers, or Amazon EventBridge: JSON text if it is ``bytes``,
    ``bytearray`` or ``memoryview``, else parsed data. Pointers of problems lead from the envelope.

    :param profile: how strict to be: ``"lenient"``, ``"standard"`` or ``"strict"``, to which a topic that is not known
        is a problem.
    :param engine: ``"auto"``, ``"fast"`` (jsonschema-rs) or ``"reference"`` (jsonschema); the answers are the same.
    :param show_values: whether problem texts may show the event's values, which are people's data; None for none at
        all, not even unknown values of enumerations.
    :param max_problems: how many problems of an event to tell, the first in the document; all of them if None.
    :param relations: whether values must also fit together, as the schemas say in ``x-relations``.
    :raises InvalidOption: the profile or engine does not exist or is not for events; ``max_problems`` is less than 1.
    :raises WrongType: ``max_problems`` is no int.
    :raises MissingDependency: the fast engine is demanded, and ``jsonschema-rs`` is not installed.
    """

    def __init__(
        self,
        *,
        profile: EventProfileName = "standard",
        engine: EngineChoice = "auto",
        show_values: bool | None = False,
        max_problems: int | None = MAX_PROBLEMS,
        relations: bool = False,
    ) -> None:
        if profile not in _PROFILES:
            # Events are received, never sent, so that there is nothing that writing could require.
            raise InvalidOption("profile", profile, _PROFILES)
        self._profile: EventProfileName = profile
        self._engine: EngineChoice = engine
        self._show_values = show_values
        self._max_problems = max_problems
        self._relations = relations
        envelopes = (NOTIFICATION, EVENT_BRIDGE)
        self._of_no_events = {envelope: self._build(Kind(envelope, is_event=False)) for envelope in envelopes}
        self._by_topic: dict[Envelope, dict[Topic | None, KindValidator]] = {envelope: {} for envelope in envelopes}
        self._notifications: dict[str, KindValidator] = {}
        self._of_event_bridge: dict[str, KindValidator] = {}
        # Relations are those of data.
        self._reads_text = engine != "reference" and not relations and text_library() is not None
        self._texts_of_notifications: dict[Parts, TextKind] = {}
        self._texts_of_event_bridge: dict[Parts, TextKind] = {}

    @property
    def profile(self) -> str:
        """The name of the profile."""
        return self._profile

    @property
    def has_relations(self) -> bool:
        """Whether it is also asked how values fit together."""
        return self._relations

    def __repr__(self) -> str:
        return f"EventValidator(profile={self._profile!r})"

    def __reduce__(self) -> tuple[Callable[..., EventValidator], tuple[Any, ...]]:
        return build_event_validator, (
            self._profile,
            self._engine,
            self._show_values,
            self._max_problems,
            self._relations,
        )

    def is_valid(self, event: Any) -> bool:
        """Return whether an event has no problem. Stops at the first."""
        if not (HERE.has_room or has_room()):
            return on_fresh_stack(self.is_valid, event)
        if type(event) is bytes and self.accept_unread(event) is not None:
            return True
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
            raise InvalidPayload(kind.model_of_all, problems, more) from None
        part = data
        for name in kind.envelope.way:
            part = part.get(name)
        return Event(part.get(TOPIC), kind.pattern, kind.model, kind.envelope.model, part.get(BODY))

    def look(self, event: Any) -> Look:
        """Return what comes of an event."""
        return with_room(self._look, event)

    def noticed(self, event: Any, noticed: Iterable[Problem]) -> tuple[Problem, ...]:
        """Return what was noticed of an event and, in document order, relations to be noticed that it breaks."""
        _, validator, _ = with_room(self._accept, event)
        return validator.noticed(event, noticed)

    def accept_unread(self, text: bytes) -> Kind | None:
        """Return of which kind an event is that is JSON text, if that and that it is valid is seen without parsing it.

        None says nothing. The stack must have room.
        """
        name = _NAMED(text) if self._reads_text else None
        if name is None:
            return None
        is_bridged = name.start() > 1 and text.rfind(_KEY_OF_DETAIL, 0, name.start()) >= 0
        known = self._texts_of_event_bridge if is_bridged else self._texts_of_notifications
        found = known.get(name.groups())
        if found is None:
            try:
                found = self._know_text(known, name, is_bridged)
            except RecursionError:
                found = on_fresh_stack(self._know_text, known, name, is_bridged)
        accept, kind = found
        # This is a guess, but the schema of a topic's texts asks for its name: a wrong one is no more than time lost.
        return kind if accept is not None and accept(text) else None

    def accept(self, event: Any) -> tuple[Kind, Any] | None:
        """Return of which kind an event is, and its data, if it is seen at first sight that it is valid.

        None says nothing.
        """
        accepted, validator, data = with_room(self._accept, event)
        return (validator.kind, data) if accepted else None

    def _know_text(self, known: dict[Parts, TextKind], name: re.Match[bytes], is_bridged: bool) -> TextKind:  # noqa: FBT001 - on_fresh_stack passes arguments by position
        """Return, from now on, what accepts texts that seem to be events of a topic with this name, and their kind."""
        topic = name[0].split(b'"')[3].decode(errors="replace")
        validator = self._of_topic(topic, EVENT_BRIDGE if is_bridged else NOTIFICATION)
        found = validator.accept_text, validator.kind
        _keep(known, name.groups(), found)
        return found

    def _look(self, event: Any) -> Look:
        accepted, validator, data = self._accept(event)
        return Look(validator.kind, data) if accepted else validator.look(event, data)

    def _accept(self, event: Any) -> tuple[bool, KindValidator, Any]:
        """Return whether an event is accepted at first sight, what checks events of its kind, and its data.

        Data whose envelope is not plain are a plain copy; of text that is no JSON there are none.
        """
        kind = type(event)
        is_text = kind is bytes or issubclass(kind, JSON_TEXT)
        data = event
        if is_text:
            try:
                data = orjson.loads(event if kind is bytes else exact_bytes(event))
            except (ValueError, RecursionError):
                return False, self._of_no_events[NOTIFICATION], None
        validator = None
        if type(data) is dict:
            if type(name := data.get(TOPIC)) is str:
                validator = self._notifications.get(name)
            elif type(part := data.get(_DETAIL)) is dict and type(name := part.get(TOPIC)) is str:
                validator = self._of_event_bridge.get(name)
        if validator is None:
            try:
                validator, data = self._classify(data)
            except RecursionError:
                validator, data = on_fresh_stack(self._classify, data)
        accept = validator.accept_json if is_text else validator.accept_python
        try:
            return accept(data if is_text else event), validator, data
        except (ValueError, TypeError, RecursionError):
            return False, validator, data

    def _classify(self, data: Any) -> tuple[KindValidator, Any]:
        """Return what checks events of the kind that data are, and the data; a plain copy, if they are odd."""
        name, envelope = named(data)
        if name is None:
            from convoschema._checking.python_values import of_python

            data = of_python(data).data
            name, envelope = named(data)
        if name is None:
            return self._of_no_events[envelope], data
        validator = self._of_topic(name, envelope)
        if len(name) <= _SHORT:
            _keep(self._notifications if envelope is NOTIFICATION else self._of_event_bridge, name, validator)
        return validator, data

    def _of_topic(self, name: str, envelope: Envelope) -> KindValidator:
        topic = bundled_topics().find(name)
        known = self._by_topic[envelope]
        validator = known.get(topic)
        return validator or known.setdefault(topic, self._build(Kind(envelope, topic)))

    def _build(self, kind: Kind) -> KindValidator:
        options: dict[str, Any] = {"engine": self._engine, "show_values": self._show_values}
        options["relations"] = self._relations
        return KindValidator(kind, profile=self._profile_of(kind), max_problems=self._max_problems, **options)

    def _profile_of(self, kind: Kind) -> EventProfileName:
        # What is no event has no null where its topic should be, and no unknown properties.
        return self._profile if kind.is_event else "standard"


def _keep(kept: dict[Name, Known], name: Name, known: Known) -> None:
    if len(kept) >= _KEPT:
        kept.clear()
    kept[name] = known


def build_event_validator(
    profile: EventProfileName,
    engine: EngineChoice,
    show_values: bool,  # noqa: FBT001 - lru_cache and pickle pass arguments by position
    max_problems: int | None,
    relations: bool,  # noqa: FBT001 - as above
) -> EventValidator:
    """Return a validator of events with these options."""
    return EventValidator(
        profile=profile, engine=engine, show_values=show_values, max_problems=max_problems, relations=relations
    )
