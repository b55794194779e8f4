"""The seeded corpus: realistic payloads, and the same with some of them broken."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from math import exp, log
from random import Random
from typing import Any, Final
from uuid import UUID

import orjson

from benchmarks._breakage import broken
from convoschema.testing import example

SHARES: Final = (0, 1, 5, 50)
"""How many of a hundred payloads are broken, in each variant of the mixed corpus."""

_PER_MODEL: Final = 16
_SOURCES: Final = (
    "Call",
    "CallHistoryConversation",
    "CallHistoryParticipant",
    "Conversation",
    "Participant",
    "Wrapup",
)
_ATTRIBUTES: Final = {
    "orderNumber": "BK-{:05}",
    "language": "en-US",
    "customerTier": "gold",
    "ivrPath": "main > orders > status {}",
    "lastMenuChoice": "{}",
    "authenticated": "true",
    "callbackRequested": "false",
    "scratch": '{{"retries":{},"source":"ivr"}}',
}


@dataclass(frozen=True, slots=True)
class Payload:
    """A JSON text, what it stands for, and whether it was broken on purpose."""

    model: str
    text: bytes
    data: Any
    broken: bool = False

    @staticmethod
    def of(model: str, data: Any, *, broken: bool = False) -> Payload:
        """Return the payload of some data."""
        text = orjson.dumps(data)
        return Payload(model, text, orjson.loads(text), broken)


@dataclass(frozen=True, slots=True)
class Group:
    """Payloads that are measured together."""

    name: str
    payloads: tuple[Payload, ...]

    @property
    def size(self) -> int:
        """The number of bytes."""
        return sum(len(payload.text) for payload in self.payloads)


@dataclass(frozen=True, slots=True)
class Corpus:
    """What is measured: the mix by its share of broken payloads, a long conversation, and two large payloads."""

    mixes: dict[int, Group]
    single: Group
    large: Group
    huge: Group


def make_corpus(seed: int, *, huge: int = 15) -> Corpus:
    """Return the corpus of a seed: the same for the same seed and schemas. ``huge`` is in megabytes."""
    maker = _Maker(seed)
    valid = maker.mix()
    return Corpus(
        {share: _mix_with(valid, share, seed) for share in SHARES},
        Group("57 KB", (Payload.of("Conversation", maker.conversation(57_000)),)),
        Group("1 MB", (maker.listing(1_000_000),)),
        Group(f"{huge} MB", (maker.listing(huge * 1_000_000),)),
    )


def _mix_with(valid: list[Payload], share: int, seed: int) -> Group:
    random = _random(f"{share} of a hundred, {seed}")
    payloads = list(valid)
    for index in random.sample(range(len(valid)), len(valid) * share // 100):
        payload = valid[index]
        payloads[index] = Payload.of(payload.model, broken(payload.data, random), broken=True)
    return Group(f"mix, {share} % broken", tuple(payloads))


class _Maker:
    """Puts payloads together from examples, with ids of their own."""

    def __init__(self, seed: int) -> None:
        self._random = _random(f"corpus {seed}")
        seeds = [self._random.getrandbits(32) for _ in range(_PER_MODEL)]
        self._examples = {model: [example(model, seed=number) for number in seeds] for model in _SOURCES}

    def mix(self) -> list[Payload]:
        """Return a hundred payloads: conversations, entries of the call history, and fat conversations."""
        payloads = [
            *(Payload.of("Conversation", self.conversation(self._size(2_000, 17_000))) for _ in range(70)),
            *(Payload.of("CallHistoryConversation", self.history(self._size(1_500, 5_000))) for _ in range(20)),
            *(Payload.of("Conversation", self.conversation(30_000)) for _ in range(10)),
        ]
        self._random.shuffle(payloads)
        return payloads

    def listing(self, size: int) -> Payload:
        """Return a page of conversations of at least a size."""
        entities: list[Any] = []
        grown = 0
        while grown < size:
            entities.append(self.conversation(self._size(2_000, 17_000)))
            grown += len(orjson.dumps(entities[-1])) + 1
        page = {"entities": entities, "pageNumber": 1, "pageSize": len(entities), "total": len(entities)}
        return Payload.of("ConversationEntityListing", page)

    def conversation(self, size: int) -> Any:
        """Return a conversation of at least a size, which is exceeded by less than one participant."""
        conversation = self._take("Conversation")
        return self._grown(conversation, size, self._participant)

    def history(self, size: int) -> Any:
        """Return an entry of the call history of at least a size."""
        return self._grown(self._take("CallHistoryConversation"), size, lambda: self._take("CallHistoryParticipant"))

    def _grown(self, conversation: Any, size: int, participant: Callable[[], Any]) -> Any:
        participants = conversation.setdefault("participants", [])
        grown = len(orjson.dumps(conversation))
        while grown < size:
            participants.append(participant())
            grown += len(orjson.dumps(participants[-1])) + 1
        return conversation

    def _participant(self) -> Any:
        """Return a participant with calls, of which one has segments, a wrap-up and attributes."""
        participant = self._take("Participant")
        participant.setdefault("calls", []).append(self._take("Call"))
        participant.setdefault("wrapup", self._take("Wrapup"))
        chosen = self._random.sample(list(_ATTRIBUTES), self._random.randrange(len(_ATTRIBUTES)))
        numbers = {name: _ATTRIBUTES[name].format(self._random.randrange(100_000)) for name in chosen}
        participant["attributes"] = {**participant.get("attributes", {}), **numbers}
        return participant

    def _take(self, model: str) -> Any:
        return self._renewed(deepcopy(self._random.choice(self._examples[model])))

    def _renewed(self, value: Any) -> Any:
        """Give new ids to what has ids."""
        match value:
            case dict():
                for name, inner in value.items():
                    is_id = name == "id" and isinstance(inner, str) and len(inner) == 36
                    value[name] = self._id() if is_id else self._renewed(inner)
            case list():
                value[:] = map(self._renewed, value)
        return value

    def _id(self) -> str:
        return str(UUID(int=self._random.getrandbits(128), version=4))

    def _size(self, least: int, most: int) -> int:
        """Return a size; small ones are as likely as large ones on a logarithmic scale."""
        return round(exp(self._random.uniform(log(least), log(most))))


def _random(seed: str) -> Random:
    return Random(seed)
