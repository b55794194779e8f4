"""Brokers that librdkafka simulates, which its clients reach by TCP as they reach others: there is none to install."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.recipes.conftest import SOCKET

pytestmark = pytest.mark.recipes
RECIPE = "kafka_consumer"


@pytest.fixture(scope="module")
def cluster() -> Iterator[str]:
    from confluent_kafka import Producer

    broker = Producer({"test.mock.num.brokers": 1, "log_level": 0})
    yield ",".join(f"{one.host}:{one.port}" for one in broker.list_topics(timeout=60).brokers.values())
    broker.flush()


class Client:
    """A producer, and consumers of groups, of one cluster."""

    def __init__(self, cluster: str) -> None:
        from confluent_kafka import Consumer, Producer

        self._build = Consumer
        self._settings: dict[str, Any] = {"bootstrap.servers": cluster, "log_level": 0}
        self.producer = Producer(self._settings)

    def consumer(self, topic: str) -> Any:
        settings = {"group.id": topic, "auto.offset.reset": "earliest", "enable.auto.commit": False}
        found = self._build({**self._settings, **settings})
        found.subscribe([topic])
        return found

    def read(self, topic: str, count: int) -> list[Any]:
        consumer = self.consumer(topic)
        found: list[Any] = []
        while len(found) < count:
            found += [message for message in consumer.consume(count, 1) if message.error() is None]
        consumer.close()
        return found


def committed(consumer: Any) -> list[int]:
    """Return the offsets that a consumer has committed; a simulated topic has several partitions."""
    partitions = consumer.committed(consumer.assignment(), timeout=60)
    return [partition.offset for partition in partitions if partition.offset >= 0]


def test_what_is_broken_goes_to_the_dead_letters_with_what_is_wrong_and_the_rest_is_handled(
    recipe: Any, cluster: str
) -> None:
    client = Client(cluster)
    broken = b'{"topicName": "v2.users.6b310a81.presence", "eventBody": {"primary": "Ann Marsh"}}'
    for text in (SOCKET[0], broken, None, b"no JSON", SOCKET[2]):
        client.producer.produce("events", text, b"key", headers=[("trace", b"7")])
    client.producer.flush()
    handled: list[Any] = []
    consumer = client.consumer("events")
    recipe.consume(consumer, client.producer, handled.append, dead_letters="dead", goes_on=lambda: len(handled) < 2)
    assert committed(consumer) == [5]
    consumer.close()
    assert [event.pattern for event in handled] == ["channel.metadata", "v2.users.{id}.conversations"]
    first, second = client.read("dead", 2)
    assert (first.value(), first.key(), second.value()) == (broken, b"key", b"no JSON")
    headers = dict(first.headers())
    assert headers["trace"] == b"7"
    assert re.fullmatch(rb"events/\d/1", headers["convoschema.from"])
    [problem] = json.loads(headers["convoschema.problems"])
    assert problem["pointer"] == "/eventBody/primary"
    assert b"Ann Marsh" not in headers["convoschema.problems"]


def test_nothing_is_committed_that_was_neither_handled_nor_put_aside(recipe: Any, cluster: str) -> None:
    from confluent_kafka import Producer

    client = Client(cluster)
    client.producer.produce("more", b"no JSON")
    client.producer.flush()
    consumer = client.consumer("more")
    nowhere = Producer({"bootstrap.servers": "127.0.0.1:1", "message.timeout.ms": 100, "log_level": 0})
    with pytest.raises(recipe.KafkaException):
        recipe.consume(consumer, nowhere, print, dead_letters="dead")
    assert committed(consumer) == []
    consumer.close()
