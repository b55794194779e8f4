"""The door for events: of any topic, each as what its topic says."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from convoschema._bundles import bundle_of, bundled_catalog
from convoschema._checking.problems import Problem, ProblemCode
from convoschema._event_kinds import EventProfileName, named
from convoschema._events import EventValidator
from convoschema._options import Naming, Profile
from convoschema._schema.envelopes import EVENT_BRIDGE, Envelope, catalog_of_events
from convoschema._schema.topics import Topic, bundled_topics
from convoschema.redaction.leaves import Pairs
from convoschema.redaction.redactor import AnyRedactor
from convoschema.redaction.spots import Spots


class EventRedactor(AnyRedactor):
    """Replaces what is personal in events. The options are those of :class:`~convoschema.Redactor`.

    :param profile: ``"lenient"``, ``"standard"`` or ``"strict"``: how strict the check is by which the result has to be
        as valid as the event.
    """

    usual_model = "Notification"

    def __init__(self, *, profile: EventProfileName = "standard", **options: Any) -> None:
        self._validator = EventValidator(profile=profile)
        self._known: dict[tuple[Envelope, Topic | None], Spots] = {}
        self._words: frozenset[str] = frozenset()
        super().__init__(**options)

    def _spots_of(self, payload: Any) -> Spots:
        event = _members(payload)
        detail = EVENT_BRIDGE.way[0]
        if isinstance(event, dict) and detail in event:
            event |= {detail: _members(event[detail])}
        name, envelope = named(event)
        topic = None if name is None else bundled_topics().find(name)
        found = self._known.get((envelope, topic))
        if found is None:
            catalog = catalog_of_events(envelope, None if topic is None else topic.model)
            found = Spots(bundle_of(catalog, envelope.model, Profile.STANDARD, Naming.WIRE).schema)
            self._known[envelope, topic] = found
            self._words |= found.vocabulary
        return found

    def _problems(self, part: Any) -> Iterable[Problem]:
        return self._validator.iter_problems(part)

    def _strange(self, part: Any) -> Problem | None:
        from convoschema._notices import problem_of, recognition_notice
        from convoschema._schema.recognition import recogniser_of

        kind, data, _, _ = self._validator.look(part)
        if not kind.is_event:
            return Problem(ProblemCode.UNRECOGNISED, "", "this is no event", None, kind.model_of_all, ())
        if kind.model is None:
            # Nothing is known of the body, so that all of it is invented.
            return None
        for name in kind.envelope.body_path:
            data = data.get(name) if isinstance(data, dict) else None
        catalog = bundled_catalog()
        recogniser = recogniser_of(bundle_of(catalog, kind.model, Profile.STANDARD, Naming.WIRE), catalog)
        notice = recognition_notice(kind.model, data, recogniser)
        return None if notice is None else problem_of(notice)

    def _vocabulary(self) -> frozenset[str]:
        return self._words


def _members(value: Any) -> Any:
    return dict(value) if isinstance(value, (dict, Pairs)) else value
