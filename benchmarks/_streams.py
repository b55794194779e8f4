"""Streams of events of many topics, against the same bytes checked as one model."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any, Final
from uuid import UUID

import orjson

import convoschema
from benchmarks._corpus import Group, Payload
from benchmarks._measure import race
from benchmarks._plan import Plan
from benchmarks._progress import Progress
from benchmarks._verdicts import Race
from convoschema._event_kinds import KindValidator
from convoschema.testing import example

EVENTS: Final = "events, each as its topic says"
TOLD: Final = "events, each as its topic says, which is told beforehand"
ONE_MODEL: Final = "all as one model, that of the envelope"
PARSING: Final = "orjson.loads alone"

_SHARES: Final = {
    "v2.users.{id}.conversations": 250,
    "v2.users.{id}.conversations.calls": 150,
    "v2.users.{id}.conversations.messages": 50,
    "v2.routing.queues.{id}.conversations": 150,
    "v2.users.{id}.presence": 80,
    "v2.users.{id}.routingStatus": 80,
    "v2.users.{id}.conversationsummary": 60,
    "v2.users.{id}.activity": 50,
    "v2.detail.events.conversation.{id}.acd.start": 30,
    "v2.detail.events.conversation.{id}.user.end": 30,
    "v2.detail.events.conversation.{id}.attributes": 30,
    "channel.metadata": 20,
    "v2.users.{id}.weather": 20,
}
"""How many of a thousand events have a topic; the last one is not known."""

_MODELS: Final = {
    "v2.users.{id}.conversations": "ConversationEventTopicConversation",
    "v2.users.{id}.conversations.calls": "ConversationCallEventTopicCallConversation",
    "v2.users.{id}.conversations.messages": "ConversationMessageEventTopicMessageConversation",
    "v2.routing.queues.{id}.conversations": "ConversationEventTopicConversation",
    "v2.users.{id}.presence": "PresenceEventUserPresence",
    "v2.users.{id}.routingStatus": "UserRoutingStatusUserRoutingStatus",
    "v2.users.{id}.conversationsummary": "UserConversationsEventUserConversationSummary",
    "v2.users.{id}.activity": "UserActivity",
    "v2.detail.events.conversation.{id}.acd.start": "AcdStartDetailEventTopicAcdStartEvent",
    "v2.detail.events.conversation.{id}.user.end": "UserEndDetailEventTopicUserEndEvent",
    "v2.detail.events.conversation.{id}.attributes": "AttributeDetailEventTopicAttributeUpdateEvent",
}
_EXAMPLES: Final = 8


@dataclass(frozen=True, slots=True)
class Streams:
    """The race on a stream of notifications, and on one of EventBridge."""

    notifications: Race
    event_bridge: Race

    @property
    def races(self) -> tuple[Race, ...]:
        """Both."""
        return self.notifications, self.event_bridge


def measure_streams(plan: Plan, progress: Progress) -> Streams:
    """Return what streams take, event by event, to a verdict."""
    progress.tell("streams of events")
    notifications, event_bridge = (_race(group, plan) for group in make_streams(plan.seed))
    return Streams(notifications, event_bridge)


def make_streams(seed: int) -> tuple[Group, Group]:
    """Return a thousand events as notifications, and the same as events of EventBridge."""
    notifications = list(_events(Random(f"stream {seed}")))
    bridged = [_bridged(event) for event in notifications]
    return (
        Group("notifications", tuple(Payload.of("Notification", event) for event in notifications)),
        Group("EventBridge", tuple(Payload.of("EventBridgeEvent", event) for event in bridged)),
    )


def _events(random: Random) -> Iterator[dict[str, Any]]:
    bodies = {
        pattern: [example(model, seed=random.getrandbits(32)) for _ in range(_EXAMPLES)]
        for pattern, model in _MODELS.items()
    }
    patterns = [pattern for pattern, share in _SHARES.items() for _ in range(share)]
    random.shuffle(patterns)
    for pattern in patterns:
        body = random.choice(bodies.get(pattern, [{"message": "WebSocket Heartbeat"}]))
        yield {
            "topicName": pattern.replace("{id}", _id(random)),
            "version": "2",
            "eventBody": body,
            "metadata": {"CorrelationId": _id(random)},
        }


def _bridged(event: dict[str, Any]) -> dict[str, Any]:
    return {
        "version": "0",
        "id": event["metadata"]["CorrelationId"],
        "detail-type": event["topicName"],
        "source": "aws.partner/genesys.com/cloud/3e8a6f15-d092-4c7b-b1e4-60f9d7c2a583/orders-events",
        "account": "123456789012",
        "time": "2025-03-14T09:26:12Z",
        "region": "us-east-1",
        "resources": [],
        "detail": {**event, "timestamp": "2025-03-14T09:26:12.482Z"},
    }


def _id(random: Random) -> str:
    return str(UUID(int=random.getrandbits(128), version=4))


def _race(group: Group, plan: Plan) -> Race:
    texts = [payload.text for payload in group.payloads]

    def each(verdict: Any) -> Any:
        def run() -> None:
            for text in texts:
                verdict(text)

        return run

    def each_told() -> None:
        for verdict, text in told:
            verdict(text)

    model: Any = group.payloads[0].model
    told = _told_beforehand(group.payloads)
    passes = {
        PARSING: each(orjson.loads),
        ONE_MODEL: each(convoschema.Validator(model).is_valid),
        TOLD: each_told,
        EVENTS: each(convoschema.EventValidator().is_valid),
    }
    return Race(group, race(passes, plan.budget(10), plan.seed))


def _told_beforehand(payloads: Iterable[Payload]) -> list[tuple[Callable[[bytes], bool], bytes]]:
    """Return for each event what checks those of its topic alone, and its text."""
    look = convoschema.EventValidator().look
    validators: dict[str, KindValidator] = {}
    told: list[tuple[Callable[[bytes], bool], bytes]] = []
    for payload in payloads:
        kind = look(payload.text).kind
        name = kind.pattern or ""
        validator = validators.get(name) or validators.setdefault(name, KindValidator(kind, profile="standard"))
        told.append((validator.is_valid, payload.text))
    return told
