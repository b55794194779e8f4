"""A consumer of Kafka: events that are valid are handled, others go to a topic of dead letters with what is wrong.

A message is committed when it has been handled or put aside, so that each is so at least once.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from confluent_kafka import Consumer, KafkaException, Message, Producer

import convoschema

EVENTS = convoschema.EventValidator(profile="lenient")
PATIENCE = 10


def consume(
    consumer: Consumer,
    producer: Producer,
    handle: Callable[[convoschema.Event], None],
    *,
    dead_letters: str,
    goes_on: Callable[[], bool] = lambda: True,
) -> None:
    """Take messages from a consumer that has subscribed, with ``enable.auto.commit`` off."""
    while goes_on():
        message = consumer.poll(1)
        if message is None:
            continue
        if (fault := message.error()) is not None:
            raise KafkaException(fault)
        text = message.value()
        if text is not None:  # a tombstone holds nothing to check
            try:
                event = EVENTS.validate(text)
            except convoschema.InvalidPayload as error:
                _put_aside(producer, dead_letters, message, error)
            else:
                handle(event)
        consumer.commit(message=message, asynchronous=False)


def _put_aside(producer: Producer, topic: str, message: Message, error: convoschema.InvalidPayload) -> None:
    """Write a message to the topic of dead letters, as it came; what is wrong with it is in its headers."""
    headers: list[tuple[str, Any]] = [
        *(message.headers() or ()),
        ("convoschema.problems", json.dumps([problem.as_dict() for problem in error.problems]).encode()),
        ("convoschema.from", f"{message.topic()}/{message.partition()}/{message.offset()}".encode()),
    ]
    faults = []

    def tell(fault: Any, _: Message) -> None:
        if fault is not None:
            faults.append(fault)

    producer.produce(topic, message.value(), message.key(), headers=headers, on_delivery=tell)
    if producer.flush(PATIENCE):
        raise TimeoutError("no broker has taken what was to be put aside")
    if faults:
        raise KafkaException(faults[0])
