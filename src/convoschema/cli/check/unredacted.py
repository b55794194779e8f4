"""Judges → judges that also tell of values that look as if nobody had redacted them."""

from __future__ import annotations

from typing import Any

from convoschema._checking.json_text import JSON_TEXT
from convoschema._checking.json_values import parse
from convoschema._checking.locations import Locations
from convoschema._checking.problems import Report
from convoschema._checking.relation_problems import with_others
from convoschema.cli.check.target import RunOptions, Target
from convoschema.cli.check.verdicts import NO_MODEL, Judge, Verdict
from convoschema.redaction.event_spots import EventSpots
from convoschema.redaction.spots import spots_of_model
from convoschema.redaction.unredacted import Unredacted


class RedactedJudge:
    """Adds to what becomes of payloads the problems of values that look personal."""

    def __init__(self, judge: Judge, target: Target, run_options: RunOptions) -> None:
        self.usual_model = judge.usual_model
        self.topics = judge.topics
        self._judge = judge
        self._target = target
        self._catalog = run_options.catalog
        self._limit = run_options.max_problems
        self._finders: dict[str, Unredacted] = {}

    def judge_line(self, line: bytes) -> str | Verdict | None:
        """Return what becomes of a payload that is a line, as other judges do."""
        verdict = self._judge.judge_line(line)
        if verdict is None:
            return None
        if isinstance(verdict, Verdict):
            return self._with_looks(line, verdict)
        found = self._with_looks(line, Verdict(verdict))
        return found if found.problems else verdict

    def judge(self, payload: Any, record: Any) -> Verdict | None:
        """Return what becomes of a payload that stands in a record, as other judges do."""
        verdict = self._judge.judge(payload, record)
        return None if verdict is None else self._with_looks(payload, verdict)

    def refuse(self, text: bytes) -> Verdict:
        """Return what becomes of a text that is no record."""
        return self._judge.refuse(text)

    def _with_looks(self, payload: Any, verdict: Verdict) -> Verdict:
        instance = parse(payload) if issubclass(type(payload), JSON_TEXT) else None
        if (instance is not None and instance.refusals) or verdict.model == NO_MODEL:
            return verdict
        data = payload if instance is None else instance.data
        found = self._finder(verdict.model).problems(data, verdict.model)
        if not found:
            return verdict
        report = with_others(Report(verdict.problems, verdict.more), found, Locations(data), self._limit)
        return verdict._replace(problems=report.problems, more=report.more)

    def _finder(self, model: str) -> Unredacted:
        if model not in self._finders:
            self._finders[model] = self._build(model)
        return self._finders[model]

    def _build(self, model: str) -> Unredacted:
        if self._target.events:
            return Unredacted(EventSpots().of)
        spots = spots_of_model(self._catalog, model, self._target.naming)
        return Unredacted(lambda _: spots)
