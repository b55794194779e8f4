from __future__ import annotations

import base64
import json
import logging
from typing import Any

import pytest

from convoschema import InvalidPayload
from tests.recipes.conftest import SOCKET

pytestmark = pytest.mark.recipes
RECIPE = "lambda_handlers"

BRIDGED = {
    "version": "0",
    "id": "448b713d-31aa-42ba-81ef-1616d0a1815a",
    "detail-type": "v2.users.{id}.presence",
    "source": "aws.partner/genesys.com/cloud/7b42e8b7-76ab-4024-ad0a-e6f3ca3c7e58/orders-events",
    "account": "123456789012",
    "time": "2025-03-20T20:14:46Z",
    "region": "us-east-1",
    "resources": [],
    "detail": {
        "topicName": "v2.users.6b310a81-da51-43d2-b812-5cd19b43e796.presence",
        "timestamp": "2025-03-20T20:14:46.482Z",
        "version": "2",
        "eventBody": {"source": "PURECLOUD", "primary": True},
    },
}


@pytest.fixture
def handled(recipe: Any, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    found: list[Any] = []
    monkeypatch.setattr(recipe, "handle", found.append)
    return found


def broken() -> Any:
    return {**BRIDGED, "detail": {**BRIDGED["detail"], "eventBody": {"primary": "Ann Marsh"}}}  # type: ignore[dict-item]


def test_an_event_from_event_bridge_is_handled_as_what_its_topic_says(recipe: Any, handled: list[Any]) -> None:
    recipe.from_event_bridge(BRIDGED, None)
    assert [event.model for event in handled] == ["PresenceEventUserPresence"]


def test_a_broken_event_from_event_bridge_ends_the_call_and_shows_no_value(recipe: Any, handled: list[Any]) -> None:
    with pytest.raises(InvalidPayload) as caught:
        recipe.from_event_bridge(broken(), None)
    assert "Ann Marsh" not in str(caught.value)
    assert handled == []


def test_of_messages_from_sqs_only_the_broken_ones_come_again(
    recipe: Any, handled: list[Any], caplog: pytest.LogCaptureFixture
) -> None:
    bodies = [json.dumps(BRIDGED), json.dumps(broken()), "no JSON", SOCKET[0].decode()]
    records = [{"messageId": str(number), "body": body} for number, body in enumerate(bodies)]
    with caplog.at_level(logging.WARNING):
        answer = recipe.from_sqs({"Records": records}, None)
    assert answer == {"batchItemFailures": [{"itemIdentifier": "1"}, {"itemIdentifier": "2"}]}
    assert [event.pattern for event in handled] == ["v2.users.{id}.presence", "channel.metadata"]
    assert "/detail/eventBody/primary" in caplog.text
    assert "Ann Marsh" not in caplog.text


def test_records_from_kinesis_are_decoded(recipe: Any, handled: list[Any]) -> None:
    texts = [json.dumps(BRIDGED).encode(), b"{}"]
    records = [
        {"kinesis": {"sequenceNumber": f"4959{number}", "data": base64.b64encode(text).decode()}}
        for number, text in enumerate(texts)
    ]
    assert recipe.from_kinesis({"Records": records}, None) == {"batchItemFailures": [{"itemIdentifier": "49591"}]}
    assert len(handled) == 1


def test_the_real_handler_logs_what_it_is_told(recipe: Any, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        recipe.from_event_bridge(BRIDGED, None)
    assert caplog.messages == ["v2.users.{id}.presence is a PresenceEventUserPresence"]
