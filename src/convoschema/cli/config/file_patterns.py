"""The table ``models`` of a configuration: which files hold what, and how to read them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from convoschema._options import Naming, Profile
from convoschema.cli.config.decodings import decodings_of
from convoschema.cli.config.pointers import EACH
from convoschema.cli.config.toml_values import SettingError, file_pattern, flag, one_of, only_known, pointer_steps, text

_KEYS = ("at", "by", "decode", "each", "events", "lines", "model", "models", "naming", "profile")
_WHAT = ("model", "events", "by")
_FORMS = """\
models is a table of "pattern" = "Model" or "pattern" = { model = "Model", … }, { events = true, … }, \
{ by = "/pointer", models = { name = "Model", … }, … }"""


@dataclass(frozen=True, slots=True)
class Choice:
    """How each record says which model its payload is: ``by`` are the steps of a JSON Pointer to a name in it.

    ``models`` are the models by these names. Records with other names, or none, hold no payload.
    """

    by: tuple[str, ...]
    models: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """What the files that a pattern names hold.

    ``model`` is the model of all of it; None if it is ``events``, or each record says it by a ``choice``. ``at`` is
    where in each record payloads stand: the steps of a JSON Pointer, ``*`` for each item or member; ``decode`` is how
    they are had from text there. ``each`` says that a file is an array of records, ``lines`` that every line is one,
    whatever the file is called. ``profile`` and ``naming`` are None where those of the whole configuration count.
    """

    pattern: str
    model: str | None
    profile: str | None = None
    naming: str | None = None
    at: tuple[str, ...] = ()
    each: bool = False
    lines: bool = False
    decode: tuple[str, ...] = ()
    events: bool = False
    choice: Choice | None = None

    @property
    def models(self) -> tuple[str, ...]:
        """All models that are named."""
        return models_of(self.model, self.choice)

    def with_names(self, canonical_name: Callable[[str], str]) -> ModelEntry:
        """Return the same, with each model called as a function does."""
        model = None if self.model is None else canonical_name(self.model)
        choice = self.choice
        if choice is not None:
            choice = replace(choice, models=tuple((name, canonical_name(one)) for name, one in choice.models))
        return replace(self, model=model, choice=choice)


def models_of(model: str | None, choice: Choice | None) -> tuple[str, ...]:
    """Return the models that a name, or what each record says, may stand for; none if there is neither."""
    chosen = () if choice is None else (name for _, name in choice.models)
    return (*(() if model is None else (model,)), *chosen)


def read_holdings(table: Any) -> Iterator[ModelEntry]:
    """Yield what a table ``models`` says, in its order.

    :raises SettingError: it says what no such table can.
    """
    if not isinstance(table, dict):
        raise SettingError(_FORMS)
    for pattern, value in table.items():
        file_pattern(pattern)
        yield ModelEntry(pattern, value) if isinstance(value, str) else _read(pattern, value)


def _read(pattern: str, value: Any) -> ModelEntry:
    place = f"models, {pattern!r}: "
    if not isinstance(value, dict):
        raise SettingError(f"{place}{_FORMS}")
    only_known(value, _KEYS, place)
    events = flag(value, "events", place)
    if sum(("model" in value, events, "by" in value)) != 1 or ("by" in value) != ("models" in value):
        raise SettingError(f"{place}{_FORMS}")
    if events and "naming" in value:
        raise SettingError(f"{place}events have the names on the wire, so that there is no naming to set")
    return ModelEntry(
        pattern,
        text(value, "model", place),
        profile=one_of(value, "profile", [profile.value for profile in Profile], place),
        naming=one_of(value, "naming", [naming.value for naming in Naming], place),
        at=pointer_steps(value, "at", place),
        each=flag(value, "each", place),
        lines=flag(value, "lines", place),
        decode=_decode_of(value, place),
        events=events,
        choice=_choice_of(value, place) if "by" in value else None,
    )


def _decode_of(value: dict[str, Any], place: str) -> tuple[str, ...]:
    decode = value.get("decode", [])
    words = [decode] if isinstance(decode, str) else decode
    if not (isinstance(words, list) and all(isinstance(word, str) for word in words)):
        raise SettingError(f"{place}decode is a step of decoding, or a list of them")
    try:
        return decodings_of(words)
    except ValueError as error:
        raise SettingError(f"{place}decode: {error}") from None


def _choice_of(value: dict[str, Any], place: str) -> Choice:
    by, models = pointer_steps(value, "by", place), value["models"]
    if not by or EACH in by:
        raise SettingError(f"{place}by is the JSON Pointer of one name in each record, such as /stream")
    if not (isinstance(models, dict) and models and all(isinstance(model, str) for model in models.values())):
        raise SettingError(f'{place}models is a table of name = "Model", the names being those at {value["by"]}')
    return Choice(by, tuple(models.items()))
