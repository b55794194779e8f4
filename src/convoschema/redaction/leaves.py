"""A payload → its leaves, in the order of the document: each key, text and number, and what is to become of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final, NamedTuple

from convoschema._checking.messages import READS_LIKE_A_VALUE
from convoschema._checking.parts import EACH
from convoschema.redaction.forms import ADDRESS_OF_ID, WHOLE_ID
from convoschema.redaction.spots import NOWHERE, Spot, Spots

Steps = tuple[str, ...]

_LIKE_A_MOMENT: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[0-9TtZz:+. -]{0,24}")


class Number(str):
    """A number as it is written."""

    __slots__ = ()


class Pairs(list[tuple[str, Any]]):
    """The members of an object, in order, those with equal names too."""

    __slots__ = ()


class Fate(Enum):
    """What is to become of a leaf."""

    STAYS = auto()
    """Nothing."""
    SEARCHED = auto()
    """What is personal elsewhere is replaced in it, and what looks so; ids and times if that is asked for."""
    KEPT = auto()
    """Only what is personal elsewhere is replaced in it, ids and times if that is asked for."""
    PERSONAL = auto()
    """It is invented anew, and looked for in others."""
    UNKNOWN = auto()
    """It is invented anew, since nothing says what it is."""


class Leaf(NamedTuple):
    """A key, text or number, what is to become of it, and the kind of personal data that it is, if it is marked.

    ``holder`` is the same number for all keys of one object, and None of what is no key.
    """

    value: str
    fate: Fate
    kind: str | None = None
    holder: int | None = None

    @property
    def is_key(self) -> bool:
        """Whether it is a key."""
        return self.holder is not None


@dataclass(frozen=True, slots=True)
class _Where:
    """Where a value stands: what is said of the place, and what holds from above.

    ``at`` are the steps to the payload, None inside it and beside it. ``keeps`` are those to what the user keeps, which
    is here if there are none left in one of them. ``is_loose`` is of the values of maps.
    """

    spot: Spot
    at: Steps | None
    keeps: tuple[Steps, ...]
    mark: str | None = None
    is_loose: bool = False
    is_kept: bool = False


class Leaves:
    """Finds the leaves of records, in which payloads stand at the steps of a pointer.

    :param enter: what returns the places of a payload.
    :param keep: the steps from a record to what stays as it is, with ``*`` for each item or member.
    :param invent_keys: whether the keys of maps, and other names that no schema knows, are invented too.
    """

    def __init__(self, enter: Callable[[Any], Spots], at: Steps, keep: Iterable[Steps], *, invent_keys: bool) -> None:
        self._enter = enter
        self._at = at
        self._keep = tuple(keep)
        self._invent_keys = invent_keys

    def of(self, record: Any) -> Iterator[Leaf]:
        """Yield the leaves of a record: dicts or pairs, lists, texts and numbers; true, false and null are none."""
        yield from self._below(record, self._entered(_Where(NOWHERE, self._at, self._keep), record))

    def _entered(self, where: _Where, value: Any) -> _Where:
        is_kept = where.is_kept or () in where.keeps
        if where.at == ():
            root = self._enter(value).root
            return _Where(root, None, where.keeps, root.kind, is_kept=is_kept)
        return _Where(where.spot, where.at, where.keeps, where.spot.kind or where.mark, where.is_loose, is_kept)

    def _step(self, where: _Where, step: str | int, value: Any) -> _Where:
        name = str(step)
        keeps = tuple(steps[1:] for steps in where.keeps if steps and steps[0] in (EACH, name)) if where.keeps else ()
        at = where.at
        if at is not None:
            on = at[1:] if at[0] in (EACH, name) else None
            return self._entered(_Where(NOWHERE, on, keeps, is_kept=where.is_kept), value)
        if isinstance(step, int):
            spot, is_loose = where.spot.item(step), where.is_loose
            return self._entered(_Where(spot, None, keeps, where.mark, is_loose, where.is_kept), value)
        spot, is_named = where.spot.member(step)
        return self._entered(_Where(spot, None, keeps, where.mark, not is_named, where.is_kept), value)

    def _below(self, value: Any, where: _Where) -> Iterator[Leaf]:
        if isinstance(value, (dict, Pairs)):
            for name, inner in value.items() if isinstance(value, dict) else value:
                below = self._step(where, name, inner)
                yield Leaf(name, self._fate_of_key(name, where, below), holder=id(value))
                yield from self._below(inner, below)
        elif isinstance(value, list):
            for index, inner in enumerate(value):
                yield from self._below(inner, self._step(where, index, inner))
        elif isinstance(value, Number) or (isinstance(value, (int, float)) and not isinstance(value, bool)):
            yield _number(value if isinstance(value, Number) else Number(repr(value)), where)
        elif isinstance(value, str):
            yield _text(value, where)

    def _fate_of_key(self, name: str, where: _Where, below: _Where) -> Fate:
        leads = where.at is not None and where.at[:1] == (name,)
        if leads or (where.at is None and not below.is_loose):
            return Fate.STAYS
        if below.is_kept or any(steps[:1] == (name,) for steps in where.keeps):
            return Fate.KEPT
        return Fate.UNKNOWN if self._invent_keys and where.at is None else Fate.SEARCHED


def _number(token: Number, where: _Where) -> Leaf:
    if where.is_kept:
        return Leaf(token, Fate.STAYS)
    if where.mark is not None:
        return Leaf(token, Fate.PERSONAL, where.mark)
    return Leaf(token, Fate.STAYS if where.spot.takes("number", "integer") else Fate.UNKNOWN)


def _text(text: str, where: _Where) -> Leaf:
    spot = where.spot
    if spot.values is not None and text in spot.values:
        return Leaf(text, Fate.STAYS)
    if where.is_kept:
        return Leaf(text, Fate.KEPT)
    if where.mark is not None:
        # A mark on what refers to a person is about the name: ids are the platform's.
        is_id = spot.kind is None and not where.is_loose and (WHOLE_ID.fullmatch(text) or ADDRESS_OF_ID.fullmatch(text))
        return Leaf(text, Fate.SEARCHED) if is_id else Leaf(text, Fate.PERSONAL, where.mark)
    if spot.values is not None:
        return Leaf(text, Fate.SEARCHED if READS_LIKE_A_VALUE.fullmatch(text) else Fate.UNKNOWN)
    if where.is_loose or not spot.takes("string"):
        return Leaf(text, Fate.UNKNOWN)
    return Leaf(text, Fate.UNKNOWN if spot.is_moment and not _LIKE_A_MOMENT.fullmatch(text) else Fate.SEARCHED)


def distinct(leaves: Iterable[Leaf], values: Iterable[str], apart: Callable[[str, str], str]) -> Iterator[str]:
    """Yield the new values of leaves, with keys of one object that differed before told apart where they would not."""
    pairs = list(zip(leaves, values, strict=True))
    names: dict[int | None, dict[str, str]] = {
        leaf.holder: {} for leaf, new in pairs if leaf.is_key and new != leaf.value
    }
    for leaf, new in pairs:
        if leaf.holder in names and new == leaf.value:
            names[leaf.holder][new] = new
    for leaf, value in pairs:
        new = value
        if leaf.holder in names:
            while names[leaf.holder].setdefault(new, leaf.value) != leaf.value:
                new = apart(new, leaf.value)
        yield new
