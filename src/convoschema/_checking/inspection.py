"""Payload → report: the careful look at what no acceptor took."""

from __future__ import annotations

from functools import cached_property, lru_cache
from itertools import chain
from typing import Any

from convoschema._checking.acceptors import JSON_TEXT
from convoschema._checking.engines import FastEngine
from convoschema._checking.json_values import TOO_DEEP, Instance, of_parsed, of_python, parse, to_plain
from convoschema._checking.pages import Page, Search
from convoschema._checking.places import misplaced_dates
from convoschema._checking.problems import Composer, Report
from convoschema._options import EngineName, Naming
from convoschema._schema.bundle import Bundle

_CACHED = 256


class Inspection:
    """Looks at payloads of one model with care: reads them, asks the engine, composes the problems.

    Payloads come with their data: what ``orjson`` made of JSON text (None if it can't), or they themselves.

    :raises InvalidSchema: the engine can't take the schema, which happens to users' own schemas alone.
    :raises ImportError: the fast engine is demanded, and ``jsonschema-rs`` is not installed.
    """

    def __init__(self, bundle: Bundle, name: EngineName, *, limit: int | None, show_values: bool) -> None:
        self._bundle = bundle
        self._search = _search(bundle, name)
        self._limit = limit
        self._show_values = show_values

    @property
    def is_fast(self) -> bool:
        """Whether the engine is the fast one."""
        return isinstance(self._search.engine, FastEngine)

    @cached_property
    def too_deep(self) -> Report:
        """The report on a payload that is nested too deeply."""
        return self._composer.refuse(TOO_DEEP.refusals)

    def is_valid(self, payload: Any, data: Any) -> bool:
        """Return whether a payload has no problem."""
        instance = self._read(payload, data)
        if instance.refusals or instance.dates:
            return not self._report(instance).problems
        return self._search.engine.is_valid(instance.data)

    def report(self, payload: Any, data: Any) -> tuple[Any, Report]:
        """Return a payload, parsed if it was text, and the report on it."""
        instance = self._read(payload, data)
        return (instance.data if isinstance(payload, JSON_TEXT) else payload), self._report(instance)

    def _read(self, payload: Any, data: Any) -> Instance:
        if isinstance(payload, JSON_TEXT):
            return parse(bytes(payload)) if data is None else of_parsed(data)
        dates = self._bundle.naming is Naming.SDK
        return of_python(payload, dates=dates) if self.is_fast else to_plain(payload, dates=dates)

    def _report(self, instance: Instance) -> Report:
        if instance.refusals:
            return self._composer.refuse(instance.refusals)
        dates = misplaced_dates(self._search.engine.document, instance.dates)
        findings = chain([(Page(instance.data), dates)], self._search.findings(instance.data))
        return self._composer.compose(findings, instance)

    @cached_property
    def _composer(self) -> Composer:
        document = self._search.engine.document
        return Composer(self._bundle.model, document, limit=self._limit, show_values=self._show_values)


_search = lru_cache(maxsize=_CACHED)(Search)
