"""A client of the Notifications API: the events of a channel, checked as what their topics say.

``uri`` is the ``connectUri`` of a channel, which ``POST /api/v2/notifications/channels`` gives, with subscriptions.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator

import websockets

import convoschema

EVENTS = convoschema.EventValidator(profile="lenient")
log = logging.getLogger(__name__)


async def events(uri: str) -> AsyncIterator[convoschema.Event]:
    """Yield the events of a channel for as long as it lasts; notices about the connection are none of them."""
    async for socket in websockets.connect(uri):  # connects anew, after a while that grows
        try:
            async for text in socket:
                try:
                    event = EVENTS.validate(text if isinstance(text, bytes) else text.encode())
                except convoschema.InvalidPayload as error:
                    log.warning("an event is passed over: %s", error)
                    continue
                if event.pattern == "v2.system.socket_closing":
                    break
                if event.pattern != "channel.metadata":
                    yield event
        except websockets.ConnectionClosed:
            log.info("the connection is lost")
