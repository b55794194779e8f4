from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest

from tests.recipes.conftest import SOCKET

pytestmark = pytest.mark.recipes
RECIPE = "websocket_client"

CLOSING = (
    b'{"topicName": "v2.system.socket_closing", "eventBody": {"message": "The connection will close in 60 seconds"}}'
)


def test_the_events_of_a_channel_are_yielded_also_after_the_server_has_closed_the_connection(
    recipe: Any, caplog: pytest.LogCaptureFixture
) -> None:
    from websockets.asyncio.server import serve

    heartbeat, broken, conversation, unknown = (line.decode() for line in SOCKET)
    connections = [[heartbeat, broken, conversation, CLOSING.decode(), conversation], [unknown], [conversation]]

    async def answer(socket: Any) -> None:
        for text in connections.pop(0):
            await socket.send(text)

    async def run() -> list[Any]:
        async with serve(answer, "127.0.0.1", 0) as server:
            port = server.sockets[0].getsockname()[1]
            found: list[Any] = []
            async for event in recipe.events(f"ws://127.0.0.1:{port}"):
                found.append(event)
                if len(found) == 3:
                    break
            return found

    with caplog.at_level(logging.WARNING, logger=RECIPE):
        found = asyncio.run(run())
    assert [event.pattern for event in found] == ["v2.users.{id}.conversations", None, "v2.users.{id}.conversations"]
    assert "an event is passed over: not a valid PresenceEventUserPresence" in caplog.text
