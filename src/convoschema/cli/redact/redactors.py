"""Targets → what redacts the records of a file."""

from __future__ import annotations

from typing import Any

from convoschema._checking.json_values import parse
from convoschema._checking.parts import below
from convoschema._schema.catalog import Catalog
from convoschema._schema.pointers import to_pointer
from convoschema.cli.check.target import Target
from convoschema.cli.config.file_patterns import Choice
from convoschema.cli.config.pointers import EACH, place_of
from convoschema.cli.redact.held import closed, opened, spans_at, spliced
from convoschema.cli.redact.refusals import RefusedError
from convoschema.errors import InvalidPayload
from convoschema.redaction.events import EventRedactor
from convoschema.redaction.redactor import AnyRedactor, Redactor


class Redactors:
    """What redacts the records of targets, one for each model; ``options`` are those of every redactor."""

    def __init__(self, catalog: Catalog, options: dict[str, Any], max_size: int) -> None:
        self._catalog = catalog
        self._options = options
        self._max_size = max_size
        self._known: dict[tuple[Target, str | None, bool], AnyRedactor] = {}

    def redacted(self, record: bytes, target: Target, *, each: bool) -> bytes:
        """Return the text of a record, or of an array of ``each``, without what is personal.

        :raises RefusedError: it can't be told what it is, or how.
        :raises InvalidPayload: it is no JSON, too deep, or not of its model.
        :raises UnsuitableModel: no invented values obey the schemas.
        """
        if each and target.choice is not None:
            return self._items(record, target)
        if not target.decode:
            return self._redacted(record, record, target, each=each)
        steps = (*((EACH,) if each else ()), *target.at)
        refuse_no_json(record)
        whole, held = opened(record.decode(), steps, target.decode, self._max_size)
        new = self._redacted(whole.encode(), record, target, each=each)
        return closed(new.decode(), steps, target.decode, held).encode()

    def _redacted(self, text: bytes, record: bytes, target: Target, *, each: bool) -> bytes:
        model = target.model if target.choice is None else _chosen(record, target.choice)
        found: bytes = self._of(target, model, each=each).redact(text)
        return found

    def _items(self, array: bytes, target: Target) -> bytes:
        """Return the text of an array whose items each say their model."""
        refuse_no_json(array)
        text = array.decode()
        spans = list(spans_at(text, (EACH,)))
        items = []
        for index, (start, end) in enumerate(spans):
            try:
                items.append(self.redacted(text[start:end].encode(), target, each=False).decode())
            except InvalidPayload as error:
                raise InvalidPayload(error.model, below((index,), error.problems)) from None
            except RefusedError as error:
                raise RefusedError(f"/{index}: {error}") from None
        return spliced(text, spans, items).encode()

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


def refuse_no_json(text: bytes) -> None:
    """Do nothing if a text is JSON.

    :raises RefusedError: it is none, or too deep.
    """
    for refusal in parse(text).refusals:
        raise RefusedError(refusal.reason)


def _chosen(record: bytes, choice: Choice) -> str:
    place = place_of(parse(record).data, choice.by)
    name = None if place is None else place[1]
    model = next((model for known, model in choice.models if known == name), None)
    if model is None:
        raise RefusedError(f"nothing at {to_pointer(choice.by)} names a model of the configuration")
    return model
