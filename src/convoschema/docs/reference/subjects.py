"""The subjects: what the folders of models are called, and the order in which a reader wants them."""

from __future__ import annotations

from typing import Final

TITLES: Final = {
    "conversation": "Conversations",
    "media": "Media of a participant",
    "media_conversations": "Conversations by medium",
    "requests": "Request bodies",
    "envelopes": "Envelopes of events",
    "conversation_events": "Events: conversations",
    "media_events": "Events: conversations by medium",
    "detail_events": "Events: details",
    "user_events": "Events: users and queues",
    "notification_channels": "Notification channels",
    "analytics": "Analytics",
    "people": "People and organizations",
    "routing": "Routing and queues",
    "quality": "Quality",
    "external_contacts": "External contacts",
    "outbound": "Outbound campaigns",
    "journey": "Customer journey",
    "pages": "Pages of entities",
    "common": "Shared by many",
}
"""The titles of the bundled folders, in order: conversations, what tells of them, whom and what they lead to."""


def title_of(room: str) -> str:
    """Return the title of a folder; one that has none is called as it is, in words."""
    return TITLES.get(room) or in_words(room)


def in_words(room: str) -> str:
    """Return the name of a folder as a title."""
    return room.replace("_", " ").capitalize()


def rank_of(room: str) -> int:
    """Return where a folder stands among the others; those that have no place of their own are last."""
    return list(TITLES).index(room) if room in TITLES else len(TITLES)
