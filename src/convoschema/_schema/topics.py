"""The topics of events: which model the body of an event has, by the name of its topic."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import orjson

from convoschema._schema.catalog import bundled_root

ANY_SEGMENT: Final = "{id}"
"""What stands in a pattern for one segment of a topic, whatever it is."""

_END: Final = None


@dataclass(frozen=True, slots=True, eq=False)
class Topic:
    """Topics that are alike but for ids: their pattern, and what their events carry.

    ``model`` is that of the body; None for notices about the connection, which are of no model. ``unsure`` says that
    the model is a guess.
    """

    pattern: str
    model: str | None
    description: str
    unsure: bool = False

    @property
    def expression(self) -> str:
        """A regular expression of JSON Schema that matches the names of these topics and no others.

        Patterns are words and dots, and none has an id where another has a word, so that no name is of two.
        """
        return "^" + self.pattern.replace(".", r"\.").replace(ANY_SEGMENT, "[^.]+") + "$"


class Topics:
    """Finds the pattern of a topic's name, a step for each of its segments."""

    def __init__(self, known: Iterable[Topic]) -> None:
        self.known: Final = tuple(known)
        self._root: dict[str | None, Any] = {}
        for topic in self.known:
            node = self._root
            for segment in topic.pattern.split("."):
                node = node.setdefault(segment, {})
            node[_END] = topic
        # Names are split once more than any pattern is, and no further, however many dots a sender writes.
        self._splits = max(topic.pattern.count(".") for topic in self.known) + 1

    def find(self, name: str) -> Topic | None:
        """Return the topic that a name belongs to, or None if it is not known."""
        node = self._root
        for segment in name.split(".", self._splits):
            below = node.get(segment) or (node.get(ANY_SEGMENT) if segment else None)
            if below is None:
                return None
            node = below
        found: Topic | None = node.get(_END)
        return found


@lru_cache(maxsize=1)
def bundled_topics() -> Topics:
    """Return the topics that are known, in the order of ``topics.json``: notices first."""
    said: dict[str, Any] = orjson.loads((bundled_root() / "topics.json").read_bytes())
    listed = [*said["notices"].items(), *said["topics"].items()]
    return Topics(
        Topic(pattern, about.get("model"), about["description"], about.get("unsure", False))
        for pattern, about in listed
    )
