"""Targets → what redacts the records of a file."""

from __future__ import annotations

from typing import Any

from convoschema._checking.json_values import parse
from convoschema._schema.catalog import Catalog
from convoschema._schema.pointers import to_pointer
from convoschema.cli.check.target import Target
from convoschema.cli.config.file_patterns import Choice
from convoschema.cli.config.pointers import EACH, place_of
from convoschema.cli.redact.refusals import RefusedError
from convoschema.redaction.events import EventRedactor
from convoschema.redaction.redactor import AnyRedactor, Redactor


class Redactors:
    """What redacts the records of targets, one for each model; ``options`` are those of every redactor."""

    def __init__(self, catalog: Catalog, options: dict[str, Any]) -> None:
        self._catalog = catalog
        self._options = options
        self._known: dict[tuple[Target, str | None, bool], AnyRedactor] = {}

    def redacted(self, record: bytes, target: Target, *, each: bool) -> bytes:
        """Return the text of a record, or of an array of ``each``, without what is personal.

        :raises RefusedError: it can't be told what it is, or how.
        :raises InvalidPayload: it is no JSON, too deep, or not of its model.
        :raises UnsuitableModel: no invented values obey the schemas.
        """
        if target.decode:
            raise RefusedError("payloads inside of strings can't be redacted")
        model = target.model
        if target.choice is not None:
            if each:
                raise RefusedError("items of an array that each say their model can't be redacted; write them as lines")
            model = _chosen(record, target.choice)
        found: bytes = self._of(target, model, each=each).redact(record)
        return found

    def _of(self, target: Target, model: str | None, *, each: bool) -> AnyRedactor:
        key = (target, model, each)
        if key not in self._known:
            self._known[key] = self._build(target, model, (EACH,) if each else ())
        return self._known[key]

    def _build(self, target: Target, model: str | None, way: tuple[str, ...]) -> AnyRedactor:
        keep = [to_pointer(way) + pointer for pointer in self._options["keep"]]
        if target.choice is not None:
            # By it the next run knows what the record is.
            keep.append(to_pointer(target.choice.by))
        options: dict[str, Any] = {
            **self._options,
            "profile": target.profile,
            "at": to_pointer((*way, *target.at)),
            "keep": keep,
            "known_only": True,
        }
        if target.events:
            return EventRedactor(**options)
        return Redactor(model or "", naming=target.naming.value, catalog=self._catalog, **options)


def _chosen(record: bytes, choice: Choice) -> str:
    place = place_of(parse(record).data, choice.by)
    name = None if place is None else place[1]
    model = next((model for known, model in choice.models if known == name), None)
    if model is None:
        raise RefusedError(f"nothing at {to_pointer(choice.by)} names a model of the configuration")
    return model
