"""What checks the payloads of a file: as one model, as what the topic of each event says, or as each record says."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from convoschema._checking.outcome import Outcome
from convoschema._checking.problems import Problem
from convoschema._checking.stack import with_room
from convoschema._event_kinds import EventProfileName
from convoschema._events import EventValidator
from convoschema._lazy import lazy
from convoschema._options import Profile, ProfileName
from convoschema._schema.recognition import Recogniser, recogniser_of
from convoschema._validator import Validator
from convoschema.cli.check.event_judge import EventJudge
from convoschema.cli.check.target import RunOptions, Target
from convoschema.cli.check.topics import Topics
from convoschema.cli.check.unread import Unread
from convoschema.cli.check.verdicts import (
    NO_MODEL,
    Judge,
    Verdict,
    is_unrecognised,
    noticed_beside,
    unrecognised_problems,
)
from convoschema.cli.config.file_patterns import Choice
from convoschema.cli.config.pointers import place_of


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
        if is_clean and not is_told_of and not is_unrecognised(data, self._validator.recogniser):
            return self.usual_model
        return self._verdict(text, Outcome(data))

    def judge(self, payload: Any, _: Any) -> Verdict:
        return self._verdict(payload, self._validator.look(payload))

    def _verdict(self, payload: Any, outcome: Outcome) -> Verdict:
        data, problems, more = outcome
        strange = unrecognised_problems(self.usual_model, data, self._validator.recogniser)
        notices = () if self._stricter is None else noticed_beside(self._stricter.look(payload).problems, problems)
        notices = self._validator.noticed(payload, notices) if self._tells_unrelated else notices
        return Verdict(self.usual_model, (*strange, *problems), more, notices)

    def refuse(self, text: bytes) -> Verdict:
        return self.judge(text, None)


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
            return EventJudge(validator, None, unrelated=unrelated)
        stricter = EventValidator(profile="strict", show_values=None, max_problems=limit)
        return EventJudge(validator, stricter, unrelated=unrelated)
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
