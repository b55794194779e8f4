"""The differences to upstream that we keep on purpose, from ``schemas/kept-differences.json``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from convoschema._schema.catalog import bundled_root
from convoschema.comparison.differences import ASPECTS, ChangeKind, Difference
from convoschema.comparison.facts import Aspect

FILE = "kept-differences.json"


@dataclass(frozen=True, slots=True)
class Kept:
    """A difference, or with ``*`` for a name a family of them, and the reason to keep it.

    ``ours`` and ``upstream``, where they are told, must be those of the difference. What is ``optional`` is about what
    just some of upstream's sources state: others may have no such difference.
    """

    model: str
    property_name: str | None
    kind: ChangeKind
    reason: str
    ours: Any = None
    upstream: Any = None
    optional: bool = False

    def covers(self, difference: Difference) -> bool:
        """Return whether this is the reason for a difference."""
        return (
            self.model in ("*", difference.model)
            and self.property_name in ("*", difference.property_name)
            and self.kind is difference.kind
            and self.ours in (None, difference.before)
            and self.upstream in (None, difference.after)
        )

    @property
    def place(self) -> str:
        """The model, or the property in its model."""
        return self.model if self.property_name is None else f"{self.model}.{self.property_name}"


def read_kept() -> tuple[Kept, ...]:
    """Return the list that comes with the bundled schemas."""
    rows = orjson.loads((bundled_root() / FILE).read_bytes())["differences"]
    return tuple(map(_read, rows))


def _read(row: Mapping[str, Any]) -> Kept:
    given = {key: row[key] for key in ("ours", "upstream", "optional") if key in row}
    return Kept(row["model"], row.get("property"), ChangeKind(row["kind"]), row["reason"], **given)


def unexplained(differences: Iterable[Difference], kept: Sequence[Kept]) -> list[Difference]:
    """Return the differences that nothing on the list explains."""
    return [difference for difference in differences if not any(entry.covers(difference) for entry in kept)]


def outdated(differences: Iterable[Difference], kept: Iterable[Kept], aspects: frozenset[Aspect]) -> list[Kept]:
    """Return the entries that explain no difference, though upstream is not silent about what they are about."""
    found = list(differences)
    return [
        entry
        for entry in kept
        if not entry.optional
        and (entry.kind not in ASPECTS or ASPECTS[entry.kind] in aspects)
        and not any(map(entry.covers, found))
    ]
