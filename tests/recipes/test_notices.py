from __future__ import annotations

import logging
from typing import Any

import pytest

from convoschema import InvalidPayload

pytestmark = pytest.mark.recipes
RECIPE = "notices"


def counted(code: str) -> float | None:
    from prometheus_client import REGISTRY

    return REGISTRY.get_sample_value("convoschema_notices_total", {"model": "Conversation", "code": code})


def test_what_is_new_is_counted_each_time_and_logged_once_for_a_place(
    recipe: Any, caplog: pytest.LogCaptureFixture
) -> None:
    body = b'{"mood": "Ann Marsh", "participants": [{"mood": 1}, {"mood": 2}]}'
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            assert recipe.read(body)["mood"] == "Ann Marsh"
    assert counted("unknown-property") == 9
    assert caplog.messages == [
        "Conversation: unknown-property at /mood: Conversation has no property 'mood'",
        "Conversation: unknown-property at /participants/*/mood: Participant has no property 'mood'",
    ]


def test_what_is_broken_is_refused(recipe: Any) -> None:
    with pytest.raises(InvalidPayload):
        recipe.read(b'{"participants": 7}')
