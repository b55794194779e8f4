"""What takes accepted problems off a run's results: the ignore rules first, then the baseline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from convoschema._checking.problems import Problem, ProblemCode
from convoschema._schema.catalog import Catalog
from convoschema._spelling import did_you_mean
from convoschema.cli.check.baseline import Baseline
from convoschema.cli.check.pointers_meant import pointer_meant
from convoschema.cli.config.config import Config
from convoschema.cli.config.ignore_rules import Rule, expired
from convoschema.cli.results import Result


class Acceptance:
    """Takes accepted problems off results.

    Results must come in the order of the input, since a baseline accepts the first problems of a kind. One process
    sees them all: it counts. The catalog tells what rules mean that match nothing.
    """

    def __init__(self, config: Config, baseline: Baseline | None = None, catalog: Catalog | None = None) -> None:
        self._config = config
        self._catalog = catalog or Catalog.bundled()
        self._baseline = baseline
        self._unused = {rule.number: rule for rule in config.ignore}
        self._applied: set[int] = set()
        self._rules: dict[tuple[str, str], tuple[Rule, ...]] = {}

    @property
    def baseline(self) -> Path | None:
        """The baseline's file, if there is one."""
        return None if self._baseline is None else self._baseline.file

    @property
    def accepts_any(self) -> bool:
        """Whether there is anything by which a problem could be accepted."""
        return bool(self._config.ignore) or self._baseline is not None

    def enter(self, source: str, model: str) -> None:
        """Take note that a file is checked, also if nothing is found there."""
        if self._baseline is not None:
            self._baseline.enter(source)
        self._rules_for(source, model)

    def accept(self, result: Result) -> Result:
        """Return a result without the problems that are accepted."""
        if not result.problems:
            return result
        rules = self._rules_for(result.source, result.model)
        left = tuple(
            located
            for located in result.problems
            if not self._ignored(rules, located.problem)
            and not (self._baseline is not None and self._baseline.accepts(result.source, located.problem))
        )
        return replace(result, problems=left)

    def close(self, *, complete: bool, partial: bool) -> Iterator[str]:
        """Yield what to tell the user at the end, and write the baseline if that was wanted.

        ``complete`` says that all input was checked, ``partial`` that it was not meant to be all that rules are about.

        :raises OutputError: the baseline can't be written.
        """
        if complete and not partial:
            for number in sorted(self._applied & self._unused.keys()):
                rule = self._unused[number]
                question = did_you_mean(self._pointer_meant(rule), "is it still needed?")
                yield f"Note: {rule} matched nothing; {question}"
        note = None if self._baseline is None else self._baseline.close(complete=complete)
        if note is not None:
            yield note

    def _pointer_meant(self, rule: Rule) -> str | None:
        """Return what a rule's pointer probably means in payloads of a model to which the rule applied."""
        if rule.pointer is None or rule.code == ProblemCode.UNKNOWN_PROPERTY:
            return None
        applied = {model for (_, model), rules in self._rules.items() if rule in rules}
        models = sorted(applied.intersection(self._catalog.models))
        found = (pointer_meant(rule.pointer, model, self._catalog) for model in models)
        return next((meant for meant in found if meant is not None), None)

    def _ignored(self, rules: Iterable[Rule], problem: Problem) -> bool:
        covering = [rule for rule in rules if rule.covers(problem)]
        for rule in covering:
            self._unused.pop(rule.number, None)
        return bool(covering)

    def _rules_for(self, source: str, model: str) -> tuple[Rule, ...]:
        if (source, model) not in self._rules:
            file = self._config.relative(Path(source))
            found = tuple(rule for rule in self._config.ignore if rule.applies_to(file, model))
            self._applied.update(rule.number for rule in found)
            self._rules[source, model] = found
        return self._rules[source, model]


def build_acceptance(
    config: Config, baseline: Path | None, *, update: bool, today: date, catalog: Catalog | None = None
) -> Acceptance:
    """Return what accepts problems by a configuration and a baseline file, which is that of the configuration if None.

    :raises click.UsageError: a rule has expired, or there is no such baseline.
    """
    over = expired(config.ignore, today)
    if over:
        raise click.UsageError("\n".join(over))
    file = baseline or config.baseline
    if file is None and update:
        raise click.UsageError("say which file: --baseline FILE --update-baseline")
    return Acceptance(config, None if file is None else Baseline(file, update=update), catalog)
