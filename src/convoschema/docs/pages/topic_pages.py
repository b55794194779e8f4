"""Topics of events → what their pages say: what they tell, and which model the body of their events has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from convoschema._schema.topics import bundled_topics
from convoschema.docs.reference.content import ModelEntry, Reference


@dataclass(frozen=True, slots=True)
class TopicPage:
    """What the page of a topic says: ``entry`` is the model of the body."""

    pattern: str
    address: str
    description: str
    unsure: bool
    entry: ModelEntry


def topic_pages(reference: Reference) -> Iterator[TopicPage]:
    """Yield a page for each topic whose events have a body of a model, in the order of ``topics.json``."""
    for topic in bundled_topics().known:
        entry = reference.models.get(topic.model or "")
        if entry is not None:
            address = "topics/" + re.sub(r"[^A-Za-z0-9]+", "-", topic.pattern).strip("-") + ".html"
            yield TopicPage(topic.pattern, address, topic.description, topic.unsure, entry)
