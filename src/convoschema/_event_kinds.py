"""Events of one kind: what they are, and what checks those of one envelope and topic."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from convoschema._checking.acceptors import Accept
from convoschema._lazy import lazy
from convoschema._schema.envelopes import EVENT_BRIDGE, NOTIFICATION, TOPIC, Envelope, catalog_of_events
from convoschema._schema.profiles import OR_NULL
from convoschema._schema.topics import Topic, bundled_topics
from convoschema._validator import Validator

if TYPE_CHECKING:
    from convoschema._checking.problems import Problem

EventProfileName = Literal["lenient", "standard", "strict"]

_OF_ENVELOPES: Final = ("missing-property", "unknown-value")
NO_EVENT: Final = "an event has topicName and eventBody; one of EventBridge has them in detail"
TOPIC_NOT_KNOWN: Final = "the topic is not known"
UNKNOWN_TOPIC: Final = "nothing is known of its body; the profiles lenient and standard let it pass"


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

    @property
    def pattern(self) -> str | None:
        """The pattern of the topic, if it is known."""
        return None if self.topic is None else self.topic.pattern

    @property
    def model_of_all(self) -> str:
        """The model of the body, or else of the envelope."""
        return self.model or self.envelope.model


class Look(NamedTuple):
    """What comes of an event: its kind and data, its problems, and whether there are more."""

    kind: Kind
    data: Any
    problems: tuple[Problem, ...] = ()
    more: bool = False


class KindValidator(Validator):
    """Checks events of one kind."""

    def __init__(self, kind: Kind, *, profile: EventProfileName, **options: Any) -> None:
        self.kind = kind
        self._is_alien = kind.is_event and kind.topic is None and profile == "strict"
        topics = tuple(topic.pattern for topic in bundled_topics().known) if self._is_alien else None
        catalog = catalog_of_events(kind.envelope, kind.model, topics, is_event=kind.is_event)
        super().__init__(kind.envelope.model, profile=profile, catalog=catalog, **options)

    @lazy
    def accept_json(self) -> Accept:
        """What accepts parsed JSON text at first sight."""
        return self._holding(self._acceptor.json)

    @lazy
    def accept_python(self) -> Accept:
        """What accepts any Python data at first sight."""
        return self._holding(self._acceptor.python)

    @lazy
    def accept_text(self) -> Callable[[bytes], bool] | None:
        """What accepts text of events of this kind alone; None if there is none to accept.

        It says nothing of relations.
        """
        kind = self.kind
        if self._is_alien or not kind.is_event:
            return None
        name = _schema_of_name(kind.topic)
        return self._acceptor.text_narrowed(lambda schema: _of_topic(schema, kind.envelope, name))

    def noticed(self, event: Any, noticed: Iterable[Problem]) -> tuple[Problem, ...]:
        """Return what was noticed of an event and, in document order, relations to be noticed that it breaks."""
        return tuple(map(self._told, self._with_unrelated(event, noticed)))

    def look(self, event: Any, data: Any) -> Look:
        """Return what comes of an event of this kind that has these data."""
        _, problems, more = self._check(event)
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
                return replace(problem, hint=NO_EVENT)
            return replace(
                problem, message=problem.message if self._show_values else TOPIC_NOT_KNOWN, hint=UNKNOWN_TOPIC
            )
        return problem


def named(data: Any) -> tuple[str | None, Envelope]:
    """Return the name of an event's topic, None if there is none, and the envelope that this is or resembles."""
    if type(data) is not dict:
        return None, NOTIFICATION
    name = data.get(TOPIC)
    if type(name) is str:
        return name, NOTIFICATION
    if name is not None or not any(mark in data for mark in EVENT_BRIDGE.marks):
        return None, NOTIFICATION
    part = data.get(EVENT_BRIDGE.way[0])
    name = part.get(TOPIC) if type(part) is dict else None
    return (name if type(name) is str else None), EVENT_BRIDGE


def _schema_of_name(topic: Topic | None) -> dict[str, Any]:
    """Return the schema of the names of a topic, or of names that no topic has that is known."""
    if topic is None:
        return {"not": {"pattern": "|".join(topic.expression for topic in bundled_topics().known)}, "type": "string"}
    return {"type": "string", "pattern": topic.expression}


def _of_topic(schema: dict[str, Any], envelope: Envelope, name_of_topic: dict[str, Any]) -> dict[str, Any]:
    """Return the bounded schema of events of a topic, but such that it tells them from those of other topics."""
    definitions = dict(schema["$defs"])
    reference = schema["$ref"]
    for name in envelope.way:
        # What has a topic at its top is a notification, whatever else it has.
        reference = _altered(definitions, reference, {TOPIC: False})[name]["$ref"]
    _altered(definitions, reference, {TOPIC: name_of_topic})
    return {**schema, "$defs": definitions}


def _altered(definitions: dict[str, Any], reference: str, others: dict[str, Any]) -> dict[str, Any]:
    """Return the properties of a definition, some of which are others from now on."""
    name = reference.rpartition("/")[2]
    properties = {**definitions[name]["properties"], **others}
    definitions[name] = {**definitions[name], "properties": properties}
    return properties
