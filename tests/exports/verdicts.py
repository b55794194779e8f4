"""What exports accept, and what the library does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import convoschema
from tests.cases import examples, tables

ALWAYS = ("AnalyticsConversation", "CallHistoryParticipant", "Conversation", "Notification", "Participant")
"""The models that are always looked at: those that most users have."""


def payloads(model: str) -> list[Any]:
    """Return the examples of a model's schema and the data of its fault table."""
    return [*examples(model), *(case.data for case in tables()[model])]


def is_valid(payload: Any, model: Any, profile: Any) -> bool:
    """Return the library's verdict."""
    return validator(model, profile).is_valid(json.dumps(payload).encode())


def validator(model: Any, profile: Any) -> convoschema.Validator:
    return convoschema.Validator(model, profile=profile)


def has_point(value: Any) -> bool:
    """Return whether a whole number is written with a point somewhere: 1.0 is no integer to draft 4, nor to msgspec."""
    if isinstance(value, float):
        return value.is_integer()
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(map(has_point, inner))


def disagreements(model: str, profile: str, theirs: list[bool], asked: list[Any]) -> Iterator[str]:
    """Yield the payloads about which another tool has another verdict."""
    ours = validator(model, profile)
    for payload, accepted in zip(asked, theirs, strict=True):
        text = json.dumps(payload)
        if ours.is_valid(text.encode()) is not accepted:
            yield f"{model} {profile}: {'accepted' if accepted else 'refused'} there: {text}"
