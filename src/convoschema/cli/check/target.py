"""What the payloads of a file are checked against, and how a run checks all of its payloads."""

from __future__ import annotations

from dataclasses import dataclass

from convoschema._options import MAX_PROBLEMS, Naming
from convoschema._schema.catalog import Catalog
from convoschema._schema.envelopes import EVENT_BRIDGE, NOTIFICATION
from convoschema._schema.topics import bundled_topics
from convoschema.cli.config.file_patterns import Choice, models_of
from convoschema.cli.sizes import MAX_SIZE


@dataclass(frozen=True, slots=True)
class Target:
    """What the payloads of a file are checked against, and how the file holds them.

    ``model`` is the model of all payloads; None if they are ``events``, whose topics say it, or each record says it by
    a ``choice``. ``at`` are the steps of the JSON Pointer at which payloads stand in each record, ``*`` for each item
    or member; none if a record is one. ``decode`` says how payloads are had from text that stands there. ``lines``
    says that every line is a record, whatever the file is called, and ``each`` that other files are arrays of records.
    """

    model: str | None
    profile: str
    naming: Naming = Naming.WIRE
    at: tuple[str, ...] = ()
    each: bool = False
    lines: bool = False
    decode: tuple[str, ...] = ()
    events: bool = False
    choice: Choice | None = None

    @property
    def models(self) -> tuple[str, ...]:
        """The models of which payloads may be found to be."""
        if self.events:
            topics = (topic.model for topic in bundled_topics().known)
            return (NOTIFICATION.model, EVENT_BRIDGE.model, *sorted({model for model in topics if model is not None}))
        return models_of(self.model, self.choice)

    @property
    def is_whole(self) -> bool:
        """Whether each record is a payload as it stands."""
        return not (self.at or self.decode)


@dataclass(frozen=True, slots=True)
class RunOptions:
    """How a run checks all its payloads.

    ``naming`` is that of the files for which nothing else is said. ``max_problems`` is how many problems of a payload
    are looked for, ``relations`` asks for those of values that do not fit together, ``of_all`` for results of payloads
    without problems too. ``max_size`` is how many bytes a text, or a line, may have; ``notices`` asks for what a
    stricter profile would not accept, ``redacted`` for problems of values that look personal.
    """

    catalog: Catalog
    naming: Naming
    max_problems: int | None = MAX_PROBLEMS
    show_values: bool = False
    relations: bool = False
    of_all: bool = False
    max_size: int = MAX_SIZE
    notices: bool = False
    redacted: bool = False
