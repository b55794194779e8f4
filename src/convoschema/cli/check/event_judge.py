"""What checks the events of a file, each as what its topic says."""

from __future__ import annotations

from typing import Any, NamedTuple

from convoschema._bundles import bundle_of, bundled_catalog
from convoschema._checking.json_values import Path
from convoschema._checking.parts import below
from convoschema._checking.problems import Problem, ProblemCode
from convoschema._event_kinds import EventProfileName, Kind, Look
from convoschema._events import EventValidator
from convoschema._options import Naming, Profile
from convoschema._schema.envelopes import BODY
from convoschema._schema.recognition import Recogniser, recogniser_of
from convoschema.cli.check.topics import Topics
from convoschema.cli.check.unread import Unread
from convoschema.cli.check.verdicts import Verdict, is_unrecognised, noticed_beside, unrecognised_problems


class _KnownKind(NamedTuple):
    """What is asked of each event of a kind; ``recogniser`` is that of the body's model, if it is of one."""

    pattern: str | None
    model_of_all: str
    path: Path
    recogniser: Recogniser | None

    def body_of(self, data: Any) -> Any:
        """Return the body of an event of this kind."""
        for name in self.path:
            data = data.get(name)
        return data


class _StrictEvents(EventValidator):
    """Accepts events of which no profile has anything to tell."""

    def __init__(self) -> None:
        super().__init__(profile="strict", show_values=None)


class _StrictKnownEvents(_StrictEvents):
    """Accepts events of topics that are not known, too."""

    def _profile_of(self, kind: Kind) -> EventProfileName:
        return "standard" if kind.topic is None else super()._profile_of(kind)


class EventJudge:
    """Checks each event as what its topic says."""

    usual_model = "Notification"

    def __init__(self, validator: EventValidator, stricter: EventValidator | None, *, unrelated: bool) -> None:
        self.topics = Topics()
        self._noticed = validator.noticed if unrelated else None
        self._accept = validator.accept
        self._look = validator.look
        self._stricter = stricter
        self._profile = Profile(validator.profile)
        self._known: dict[Kind, _KnownKind] = {}
        # Of a topic that is not known there is nothing to tell but where it is a problem, or a notice.
        tells_unknown = stricter is not None or self._profile is Profile.STRICT
        strict = _StrictEvents if tells_unknown else _StrictKnownEvents
        self._unread = Unread(None if validator.has_relations else lambda: strict().accept_unread)

    def judge_line(self, line: bytes) -> str | Verdict:
        """Return what becomes of an event that is a line, as other judges do."""
        seen = self._unread.accept(line)
        if seen:
            known = self._known.get(seen) or self._know(seen)
            self.topics.count(known.pattern)
            return known.model_of_all
        text = line.removesuffix(b"\n")
        accepted = self._accept(text)
        if accepted is None or not self._is_clean(text):
            return self._verdict(text, self._look(text))
        kind, data = accepted
        known = self._known.get(kind) or self._know(kind)
        if known.recogniser is not None and is_unrecognised(known.body_of(data), known.recogniser):
            return self._verdict(text, Look(kind, data))
        self.topics.count(known.pattern)
        return known.model_of_all

    def _is_clean(self, text: bytes) -> bool:
        """Return whether there is no notice of an event that is valid."""
        is_strict = self._stricter is None or self._stricter.is_valid(text)
        return is_strict and not (self._noticed is not None and self._noticed(text, ()))

    def judge(self, payload: Any, _: Any) -> Verdict:
        """Return what becomes of an event, whatever record it stands in."""
        return self._verdict(payload, self._look(payload))

    def _verdict(self, payload: Any, looked: Look) -> Verdict:
        kind, data, problems, more = looked
        if kind.is_event:
            self.topics.count(kind.pattern)
        is_too_deep = any(problem.code is ProblemCode.TOO_DEEP for problem in problems)
        strange = () if is_too_deep else self._strange_body(kind, data)
        notices = () if self._stricter is None else noticed_beside(self._stricter.look(payload).problems, problems)
        notices = notices if self._noticed is None else self._noticed(payload, notices)
        return Verdict(kind.model_of_all, (*strange, *problems), more, notices)

    def refuse(self, text: bytes) -> Verdict:
        """Return what becomes of a text that is no record."""
        return self.judge(text, None)

    def _strange_body(self, kind: Kind, data: Any) -> tuple[Problem, ...]:
        """Return the problem of an event whose body is not of the model that its topic carries, if it has this."""
        known = self._know(kind)
        if known.recogniser is None:
            return ()
        return below(known.path, unrecognised_problems(known.model_of_all, known.body_of(data), known.recogniser))

    def _know(self, kind: Kind) -> _KnownKind:
        if kind not in self._known:
            path = (*kind.envelope.way, BODY)
            recogniser = None if kind.model is None else self._recogniser_of(kind.model)
            self._known[kind] = _KnownKind(kind.pattern, kind.model_of_all, path, recogniser)
        return self._known[kind]

    def _recogniser_of(self, model: str) -> Recogniser:
        catalog = bundled_catalog()
        return recogniser_of(bundle_of(catalog, model, self._profile, Naming.WIRE), catalog)
