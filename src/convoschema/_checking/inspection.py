"""One payload, looked at with care: payload → instance → findings → problems."""

from __future__ import annotations

from itertools import chain
from typing import Any

from convoschema._checking.engines import FastEngine, build_engine
from convoschema._checking.json_text import JSON_TEXT
from convoschema._checking.json_values import TOO_DEEP, Instance, of_parsed, parse
from convoschema._checking.outcome import Outcome
from convoschema._checking.pages import Page, Search
from convoschema._checking.places import misplaced_dates
from convoschema._checking.problems import Composer, Problem, Report
from convoschema._checking.python_values import of_python
from convoschema._checking.relation_problems import with_relations
from convoschema._checking.relations import Relations
from convoschema._lazy import kept, lazy
from convoschema._options import EngineName, Naming
from convoschema._schema.bundle import Bundle
from convoschema._schema.catalog import Catalog
from convoschema._schema.requests import bodies_for


class Inspection:
    """Looks at payloads of one model with care: reads them, asks the engine, composes the problems.

    Payloads come with their data: what ``orjson`` made of JSON text; the payload itself, if it made nothing of it or
    the payload is no text.

    :raises InvalidSchema: the engine can't take the schema, which happens to users' own schemas alone.
    :raises MissingDependency: the fast engine is demanded, and ``jsonschema-rs`` is not installed.
    """

    def __init__(
        self,
        catalog: Catalog,
        bundle: Bundle,
        name: EngineName,
        *,
        limit: int | None,
        show_values: bool | None,
        relations: Relations | None = None,
    ) -> None:
        self._catalog = catalog
        self._bundle = bundle
        self._engine = kept(catalog, build_engine, bundle, name)
        self._search = kept(catalog, Search, bundle, self._engine)
        self._limit = limit
        self._show_values = show_values
        self._relations = relations

    @property
    def is_fast(self) -> bool:
        """Whether the engine is the fast one."""
        return isinstance(self._engine, FastEngine)

    @property
    def too_deep(self) -> Outcome:
        """What comes of a payload that is nested too deeply."""
        return Outcome(None, *self._composer.refuse(TOO_DEEP.refusals))

    def is_valid(self, payload: Any, data: Any) -> bool:
        """Return whether a payload has no problem."""
        instance = self._read(payload, data)
        if instance.refusals or instance.dates:
            return not self._report(instance).problems
        if not self._engine.is_valid(instance.data):
            return False
        return self._relations is None or bool(self._relations.hold(instance.data))

    def with_unrelated(self, payload: Any, data: Any, noticed: tuple[Problem, ...]) -> tuple[Problem, ...]:
        """Return what was noticed of a payload and, in document order, the relations to be noticed that it breaks."""
        instance = self._read(payload, data)
        if self._relations is None or instance.refusals:
            return noticed
        report = Report(noticed)
        return with_relations(report, self._relations, self._bundle, instance.data, self._limit, notices=True).problems

    def outcome(self, payload: Any, data: Any) -> Outcome:
        """Return what comes of a payload."""
        instance = self._read(payload, data)
        is_text = issubclass(type(payload), JSON_TEXT)
        return Outcome(instance.data if is_text else payload, *self._report(instance))

    def _read(self, payload: Any, data: Any) -> Instance:
        if issubclass(type(payload), JSON_TEXT):
            return parse(payload) if data is payload else of_parsed(data)
        return of_python(payload, dates=self._bundle.naming is Naming.SDK)

    def _report(self, instance: Instance) -> Report:
        if instance.refusals:
            return self._composer.refuse(instance.refusals)
        dates = misplaced_dates(self._engine.document, instance.dates)
        findings = chain([(Page(instance.data), dates)], self._search.findings(instance.data))
        report = self._composer.compose(findings, instance)
        if self._relations is None:
            return report
        return with_relations(report, self._relations, self._bundle, instance.data, self._limit)

    @lazy
    def _composer(self) -> Composer:
        return Composer(
            self._bundle.model,
            self._engine.document,
            limit=self._limit,
            show_values=self._show_values,
            bodies=bodies_for(self._bundle, self._catalog),
        )
