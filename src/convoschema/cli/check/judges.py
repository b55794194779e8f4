"""What checks the payloads of a file: as one model, as what the topic of each event says, or as each record says."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any, Final, NamedTuple, Protocol

from convoschema._checking.problems import Problem
from convoschema._event_kinds import EventProfileName
from convoschema._events import EventValidator
from convoschema._validator import ProfileName, Validator
from convoschema.cli.check.target import RunOptions, Target
from convoschema.cli.config.file_patterns import Choice
from convoschema.cli.config.pointers import place_of
from convoschema.errors import InvalidPayload

NO_MODEL: Final = "-"
"""What stands for the model of what was not found out to be of any."""


class Topics:
    """Counts events by the patterns of their topics, and those of topics that are not known."""

    def __init__(self) -> None:
        self._counts: Counter[str | None] = Counter()

    def count(self, pattern: str | None) -> None:
        """Count one more event."""
        self._counts[pattern] += 1

    def drained(self) -> dict[str | None, int]:
        """Return what was counted since this was asked last."""
        counts, self._counts = dict(self._counts), Counter()
        return counts


class Verdict(NamedTuple):
    """What became of a payload: as which model it was checked, and its problems."""

    model: str
    problems: tuple[Problem, ...] = ()
    more: bool = False


class Judge(Protocol):
    """Something that checks payloads.

    ``usual_model`` is the model to tell of what is no payload. ``topics`` counts the events that were judged.
    """

    usual_model: str
    topics: Topics

    def accepts(self, text: bytes) -> str | None:
        """Return the model of a payload that is a valid text, or None, which says nothing."""

    def judge(self, payload: Any, record: Any) -> Verdict | None:
        """Return what becomes of a payload that stands in a record, or None if the record says that it is of none."""

    def refuse(self, text: bytes) -> Verdict:
        """Return what becomes of a text that is no record, since it is no JSON or too deep."""


class _OfOneModel:
    def __init__(self, validator: Validator) -> None:
        self.usual_model = validator.model
        self.topics = Topics()
        self._validator = validator

    def accepts(self, text: bytes) -> str | None:
        return self.usual_model if self._validator.is_valid(text) else None

    def judge(self, payload: Any, _: Any) -> Verdict:
        try:
            self._validator.validate(payload)
        except InvalidPayload as error:
            return Verdict(self.usual_model, error.problems, error.more)
        return Verdict(self.usual_model)

    def refuse(self, text: bytes) -> Verdict:
        return self.judge(text, None)


class _OfEvents:
    usual_model = "Notification"

    def __init__(self, validator: EventValidator) -> None:
        self.topics = Topics()
        self._look = validator.look

    def accepts(self, text: bytes) -> str | None:
        kind, _, problems, _ = self._look(text)
        if problems:
            return None
        self.topics.count(kind.pattern)
        return kind.model_of_all

    def judge(self, payload: Any, _: Any) -> Verdict:
        kind, _, problems, more = self._look(payload)
        if kind.is_event:
            self.topics.count(kind.pattern)
        return Verdict(kind.model_of_all, problems, more)

    def refuse(self, text: bytes) -> Verdict:
        return self.judge(text, None)


class _Chosen:
    usual_model = NO_MODEL

    def __init__(self, choice: Choice, judges: dict[str, Judge]) -> None:
        self.topics = Topics()
        self._by = choice.by
        self._judges = judges

    def accepts(self, _: bytes) -> None:
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
        validator = EventValidator(
            profile=profile,
            show_values=run_options.show_values,
            max_problems=run_options.max_problems,
            relations=run_options.relations,
        )
        return _OfEvents(validator)
    if target.choice is not None:
        return _Chosen(
            target.choice, {name: _of_model(model, target, run_options) for name, model in target.choice.models}
        )
    return _of_model(target.model or NO_MODEL, target, run_options)


def _of_model(model: str, target: Target, run_options: RunOptions) -> Judge:
    profile: ProfileName = target.profile  # type: ignore[assignment] # one of them, as was seen to before
    validator = Validator(
        model,
        profile=profile,
        naming=target.naming.value,
        catalog=run_options.catalog,
        show_values=run_options.show_values,
        max_problems=run_options.max_problems,
        relations=run_options.relations,
    )
    return _OfOneModel(validator)
