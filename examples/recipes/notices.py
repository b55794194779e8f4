"""A reader that survives what the vendor adds, and tells of it: each kind of notice is counted, and logged once.

``convoschema_notices_total`` has labels of few values, and neither has the log any of a payload.
"""

from __future__ import annotations

import logging
import re
from typing import Any

from prometheus_client import Counter

import convoschema

CONVERSATIONS = convoschema.Validator("Conversation", profile="lenient")
NOTICES = Counter("convoschema_notices", "What a stricter profile would not accept.", ["model", "code"])
MOST = 1_000

log = logging.getLogger(__name__)
_told: set[tuple[str, str]] = set()


def read(body: bytes) -> Any:
    """Return a conversation, and tell what is new about it."""
    conversation = CONVERSATIONS.validate(body)
    for notice in CONVERSATIONS.iter_notices(body):
        NOTICES.labels(notice.model, notice.code.value).inc()
        kind = (notice.code.value, re.sub(r"/\d+(?=/|$)", "/*", notice.pointer))
        if kind not in _told and len(_told) < MOST:
            _told.add(kind)
            log.warning("%s: %s at %s: %s", notice.model, *kind, notice.message)
    return conversation
