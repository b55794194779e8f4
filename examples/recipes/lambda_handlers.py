"""AWS Lambda behind EventBridge, SQS and Kinesis: each event is checked as what its topic says, before it is handled.

Validators are built when the module is loaded, which is while a function starts, and not while it is asked.
"""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Callable
from typing import Any

import convoschema

EVENTS = convoschema.EventValidator(profile="lenient")
log = logging.getLogger(__name__)


def handle(event: convoschema.Event) -> None:
    """Do what is to be done about an event."""
    log.info("%s is a %s", event.pattern, event.model)


def from_event_bridge(event: dict[str, Any], _context: object) -> None:
    """Take an event from a rule of EventBridge.

    An ``InvalidPayload`` ends the call, so that Lambda hands the event to the function's dead-letter queue.
    """
    handle(EVENTS.validate(event))


def from_sqs(batch: dict[str, Any], _context: object) -> dict[str, Any]:
    """Take messages from a queue, for a mapping with ``ReportBatchItemFailures``.

    A message that fails comes again, and at last into the queue's dead-letter queue.
    """
    return _failures(batch, lambda record: record["body"].encode(), lambda record: record["messageId"])


def from_kinesis(batch: dict[str, Any], _context: object) -> dict[str, Any]:
    """Take records from a stream, for a mapping with ``ReportBatchItemFailures``, a limit of retries and a destination.

    Lambda goes on at the first that failed, again and again: with no limit, one broken record would stop its shard.
    """
    return _failures(
        batch,
        lambda record: base64.b64decode(record["kinesis"]["data"]),
        lambda record: record["kinesis"]["sequenceNumber"],
    )


def _failures(
    batch: dict[str, Any], text_of: Callable[[Any], bytes], id_of: Callable[[Any], str]
) -> dict[str, list[dict[str, str]]]:
    failed = []
    for record in batch["Records"]:
        try:
            event = EVENTS.validate(text_of(record))
        except convoschema.InvalidPayload as error:
            problems = [problem.as_dict() for problem in error.problems]
            log.warning("%s is refused: %s", id_of(record), json.dumps(problems))
            failed.append({"itemIdentifier": id_of(record)})
        else:
            handle(event)
    return {"batchItemFailures": failed}
