"""The door for events: of any topic, each as what its topic says."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from convoschema._bundles import bundle_of, bundled_catalog
from convoschema._checking.problems import Problem, ProblemCode
from convoschema._event_kinds import EventProfileName
from convoschema._events import EventValidator
from convoschema._options import Naming, Profile
from convoschema.redaction.event_spots import EventSpots
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
        self._spots = EventSpots()
        super().__init__(**options)

    def _spots_of(self, payload: Any) -> Spots:
        return self._spots.of(payload)

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
