"""What checks the payloads of a file: as one model, as what the topic of each event says, or as each record says."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, Final, NamedTuple, Protocol

from convoschema._bundles import bundle_of, bundled_catalog
from convoschema._checking.json_values import Path
from convoschema._checking.outcome import Outcome
from convoschema._checking.parts import below
from convoschema._checking.problems import Problem, ProblemCode
from convoschema._checking.stack import with_room
from convoschema._event_kinds import EventProfileName, Kind, Look
from convoschema._events import EventValidator
from convoschema._lazy import lazy
from convoschema._notices import accepted_problems, problem_of, recognition_notice
from convoschema._options import Naming, Profile, ProfileName
from convoschema._schema.envelopes import BODY
from convoschema._schema.recognition import FEW, Recogniser, recogniser_of
from convoschema._validator import Validator
from convoschema.cli.check.target import RunOptions, Target
from convoschema.cli.check.topics import Topics
from convoschema.cli.check.unread import Unread
from convoschema.cli.config.file_patterns import Choice
from convoschema.cli.config.pointers import place_of

NO_MODEL: Final = "-"
"""What stands for the model of what was not found out to be of any."""


class Verdict(NamedTuple):
    """What became of a payload: as which model it was checked, its problems, and what a stricter profile would add."""

    model: str
    problems: tuple[Problem, ...] = ()
    more: bool = False
    notices: tuple[Problem, ...] = ()


class Judge(Protocol):
    """Something that checks payloads.

    ``usual_model`` is the model to tell of what is no payload. ``topics`` counts the events that were judged.
    """

    usual_model: str
    topics: Topics

    def judge_line(self, line: bytes) -> str | Verdict | None:
        """Return what becomes of a payload that is a line, or its model alone if there is nothing to tell of it.

        The line may end with its line feed. None says nothing: it depends on what is in it.
        """

    def judge(self, payload: Any, record: Any) -> Verdict | None:
        """Return what becomes of a payload that stands in a record, or None if the record says that it is of none."""

    def refuse(self, text: bytes) -> Verdict:
        """Return what becomes of a text that is no record, since it is no JSON or too deep."""


class _OpenValidator(Validator):
    """Checks payloads of one model, and gives the data of all that it looks at."""

    def accept(self, payload: Any) -> tuple[bool, Any]:
        """Return whether a payload is accepted at first sight, and its data."""
        return self._accept(payload)

    def noticed(self, payload: Any, noticed: Iterable[Problem]) -> tuple[Problem, ...]:
        """Return what was noticed of a payload and, in document order, relations to be noticed that it breaks."""
        return self._with_unrelated(payload, noticed)

    def look(self, payload: Any) -> Outcome:
        """Return what comes of a payload."""
        return with_room(self._check, payload)

    def look_closer(self, text: bytes, data: Any) -> Outcome:
        """Return what comes of a text that was not accepted at first sight, with the data that came of that."""
        return with_room(self._look_closer, text, data)

    def accept_text(self) -> Callable[[bytes], bool] | None:
        """Return what accepts text of which no profile has anything to tell, and whose names the model knows all."""
        # Schemas of users have the same properties in all profiles, known or not; relations are those of data.
        is_told_at_once = self._bundle.bundled and self._relations is None
        return self._stricter._acceptor.text if is_told_at_once else None  # noqa: SLF001 - of this class

    @lazy
    def recogniser(self) -> Recogniser:
        """What says whether payloads can be of the model."""
        return recogniser_of(self._bundle, self._known)


class _OfOneModel:
    def __init__(self, validator: _OpenValidator, stricter: _OpenValidator | None, *, unrelated: bool) -> None:
        self.usual_model = validator.model
        self._tells_unrelated = unrelated
        self.topics = Topics()
        self._validator = validator
        self._stricter = stricter
        self._unread = Unread(validator.accept_text)

    def judge_line(self, line: bytes) -> str | Verdict:
        if self._unread.accept(line):
            return self.usual_model
        text = line.removesuffix(b"\n")
        accepted, data = self._validator.accept(text)
        if not accepted:
            return self._verdict(text, self._validator.look_closer(text, data))
        is_clean = self._stricter is None or self._stricter.accept(data)[0]
        is_told_of = self._tells_unrelated and self._validator.noticed(text, ())
        if is_clean and not is_told_of and not _is_strange(data, self._validator.recogniser):
            return self.usual_model
        return self._verdict(text, Outcome(data))

    def judge(self, payload: Any, _: Any) -> Verdict:
        return self._verdict(payload, self._validator.look(payload))

    def _verdict(self, payload: Any, outcome: Outcome) -> Verdict:
        data, problems, more = outcome
        strange = _strange(self.usual_model, data, self._validator.recogniser)
        notices = () if self._stricter is None else _noticed(self._stricter.look(payload).problems, problems)
        notices = self._validator.noticed(payload, notices) if self._tells_unrelated else notices
        return Verdict(self.usual_model, (*strange, *problems), more, notices)

    def refuse(self, text: bytes) -> Verdict:
        return self.judge(text, None)


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


class _OfEvents:
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
        if known.recogniser is not None and _is_strange(known.body_of(data), known.recogniser):
            return self._verdict(text, Look(kind, data))
        self.topics.count(known.pattern)
        return known.model_of_all

    def _is_clean(self, text: bytes) -> bool:
        """Return whether there is no notice of an event that is valid."""
        is_strict = self._stricter is None or self._stricter.is_valid(text)
        return is_strict and not (self._noticed is not None and self._noticed(text, ()))

    def judge(self, payload: Any, _: Any) -> Verdict:
        return self._verdict(payload, self._look(payload))

    def _verdict(self, payload: Any, looked: Look) -> Verdict:
        kind, data, problems, more = looked
        if kind.is_event:
            self.topics.count(kind.pattern)
        is_too_deep = any(problem.code is ProblemCode.TOO_DEEP for problem in problems)
        strange = () if is_too_deep else self._strange_body(kind, data)
        notices = () if self._stricter is None else _noticed(self._stricter.look(payload).problems, problems)
        notices = notices if self._noticed is None else self._noticed(payload, notices)
        return Verdict(kind.model_of_all, (*strange, *problems), more, notices)

    def refuse(self, text: bytes) -> Verdict:
        return self.judge(text, None)

    def _strange_body(self, kind: Kind, data: Any) -> tuple[Problem, ...]:
        """Return the problem of an event whose body is not of the model that its topic carries, if it has this."""
        known = self._know(kind)
        if known.recogniser is None:
            return ()
        return below(known.path, _strange(known.model_of_all, known.body_of(data), known.recogniser))

    def _know(self, kind: Kind) -> _KnownKind:
        if kind not in self._known:
            path = (*kind.envelope.way, BODY)
            recogniser = None if kind.model is None else self._recogniser_of(kind.model)
            self._known[kind] = _KnownKind(kind.pattern, kind.model_of_all, path, recogniser)
        return self._known[kind]

    def _recogniser_of(self, model: str) -> Recogniser:
        catalog = bundled_catalog()
        return recogniser_of(bundle_of(catalog, model, self._profile, Naming.WIRE), catalog)


class _Chosen:
    usual_model = NO_MODEL

    def __init__(self, choice: Choice, judges: dict[str, Judge]) -> None:
        self.topics = Topics()
        self._by = choice.by
        self._judges = judges

    def judge_line(self, _line: bytes) -> None:
        return None

    def judge(self, payload: Any, record: Any) -> Verdict | None:
        place = place_of(record, self._by)
        name = None if place is None else place[1]
        judge = self._judges.get(name) if isinstance(name, str) else None
        return None if judge is None else judge.judge(payload, record)

    def refuse(self, text: bytes) -> Verdict:
        refused = next(iter(self._judges.values())).refuse(text)
        return Verdict(NO_MODEL, tuple(replace(problem, model=NO_MODEL) for problem in refused.problems))


def build_judge(target: Target, run_options: RunOptions) -> Judge:
    """Return what checks payloads that are aimed at something."""
    if target.events:
        profile: EventProfileName = target.profile  # type: ignore[assignment] # one of them, as was seen to before
        limit = run_options.max_problems
        validator = EventValidator(
            profile=profile,
            show_values=run_options.show_values,
            max_problems=limit,
            relations=run_options.relations,
        )
        unrelated = run_options.notices and run_options.relations
        if not _wants_notices(target, run_options):
            return _OfEvents(validator, None, unrelated=unrelated)
        stricter = EventValidator(profile="strict", show_values=None, max_problems=limit)
        return _OfEvents(validator, stricter, unrelated=unrelated)
    if target.choice is not None:
        return _Chosen(
            target.choice, {name: _of_model(model, target, run_options) for name, model in target.choice.models}
        )
    return _of_model(target.model or NO_MODEL, target, run_options)


def _of_model(model: str, target: Target, run_options: RunOptions) -> Judge:
    def build(profile: str, *, show_values: bool | None, relations: bool = False) -> _OpenValidator:
        chosen: ProfileName = profile  # type: ignore[assignment] # one of them, as was seen to before
        return _OpenValidator(
            model,
            profile=chosen,
            naming=target.naming.value,
            catalog=run_options.catalog,
            show_values=show_values,
            max_problems=run_options.max_problems,
            relations=relations,
        )

    stricter = build(Profile.STRICT, show_values=None) if _wants_notices(target, run_options) else None
    own = build(target.profile, show_values=run_options.show_values, relations=run_options.relations)
    return _OfOneModel(own, stricter, unrelated=run_options.notices and run_options.relations)


def _wants_notices(target: Target, run_options: RunOptions) -> bool:
    """Return whether notices are asked for, and there is a profile that is stricter; that shows no values."""
    return run_options.notices and target.profile not in (Profile.STRICT, Profile.WRITE)


def _noticed(strictly: tuple[Problem, ...], problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    return tuple(accepted_problems(strictly, lambda: problems))


def _is_strange(data: Any, recogniser: Recogniser) -> bool:
    """Return whether data are of another model altogether; of nearly all, the model knows every name, or most."""
    own = recogniser.own
    if own is None or type(data) is not dict or own.issuperset(data):
        return False
    return len(own.intersection(data)) <= FEW * len(data) and recogniser.unrecognised(data.keys()) is not None


def _strange(model: str, data: Any, recogniser: Recogniser) -> tuple[Problem, ...]:
    """Return the problem of data that are of another model altogether, if they are."""
    notice = recognition_notice(model, data, recogniser)
    return () if notice is None else (problem_of(notice),)
