"""Ignore rules: problems that a configuration accepts, each rule with its reason and perhaps an end.

A rule's ``pointer`` is a JSON Pointer in which ``*`` stands for one array index or name, whichever it is, and ``**``
for any number of them, also none. All else is matched as it stands, with ``~0`` for ``~`` and ``~1`` for ``/``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from convoschema._checking.problems import Problem, ProblemCode
from convoschema._lazy import lazy
from convoschema.cli.config.toml_values import SettingError, file_pattern, one_of, only_known, pointer_steps, text

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_KEYS = ("code", "files", "model", "pointer", "reason", "until")
_CODES = [code.value for code in ProblemCode]
_ONE, _ANY = "*", "**"


@dataclass(frozen=True)
class Rule:
    """Problems to ignore: those to which all that is given here applies. ``number`` is its place in the list.

    ``until`` is the last day on which the rule holds.
    """

    number: int
    reason: str
    code: str | None = None
    pointer: str | None = None
    files: str | None = None
    model: str | None = None
    until: date | None = None

    def applies_to(self, file: str, model: str) -> bool:
        """Return whether the rule is about a file, relative to the configuration's directory, and its model."""
        return self.model in (None, model) and (self._files is None or self._files.match_file(file))

    def covers(self, problem: Problem) -> bool:
        """Return whether the rule covers a problem of a file to which it applies."""
        return self.code in (None, problem.code) and (
            self.pointer is None or _leads(self.pointer.split("/")[1:], problem.pointer.split("/")[1:])
        )

    def __str__(self) -> str:
        given = ((key, getattr(self, key)) for key in ("code", "pointer", "files", "model"))
        return (
            f"ignore rule {self.number} ({', '.join(f'{key} {value!r}' for key, value in given if value is not None)})"
        )

    @lazy
    def _files(self) -> GitIgnoreSpec | None:
        return None if self.files is None else file_pattern(self.files)


def read_rules(tables: Any) -> Iterator[Rule]:
    """Yield the rules of the list ``ignore`` of a configuration, in its order.

    :raises SettingError: it says what no such list can.
    """
    if not (isinstance(tables, list) and all(isinstance(table, dict) for table in tables)):
        raise SettingError("ignore is a list of tables, each under [[ignore]]")
    for number, table in enumerate(tables, 1):
        yield _read(number, table)


def expired(rules: Iterable[Rule], today: date) -> list[str]:
    """Return what to say of the rules whose last day has passed."""
    return [
        f"{rule} expired on {rule.until}; mend what it ignores, or give it a later date"
        for rule in rules
        if rule.until is not None and rule.until < today
    ]


def _read(number: int, table: dict[str, Any]) -> Rule:
    place = f"ignore rule {number}: "
    only_known(table, _KEYS, place)
    reason = text(table, "reason", place)
    if reason is None:
        raise SettingError(f"{place}say why, in reason")
    rule = Rule(
        number,
        reason,
        code=one_of(table, "code", _CODES, place),
        pointer=_pointer_of(table, place),
        files=text(table, "files", place),
        model=text(table, "model", place),
        until=_until_of(table, place),
    )
    if rule.code is None and rule.pointer is None and rule.files is None and rule.model is None:
        raise SettingError(f"{place}say what to ignore: by code, pointer, files or model")
    if rule.files is not None:
        file_pattern(rule.files)
    return rule


def _leads(pattern: list[str], tokens: list[str]) -> bool:
    """Return whether a pattern's tokens match a pointer's, in time that does not explode with many ``**``."""
    at = step = 0
    last: tuple[int, int] | None = None
    while step < len(tokens):
        wanted = pattern[at] if at < len(pattern) else None
        if wanted == _ANY:
            last = (at, step)
            at += 1
        elif wanted in (_ONE, tokens[step]):
            at, step = at + 1, step + 1
        elif last is not None:
            # Let the last ** take one token more; no earlier one needs to.
            last = (last[0], last[1] + 1)
            at, step = last[0] + 1, last[1]
        else:
            return False
    return all(token == _ANY for token in pattern[at:])


def _pointer_of(table: dict[str, Any], place: str) -> str | None:
    for step in pointer_steps(table, "pointer", place):
        if "*" in step and step not in (_ONE, _ANY):
            raise SettingError(f"{place}pointer: * and ** stand alone between slashes")
    return table.get("pointer")


def _until_of(table: dict[str, Any], place: str) -> date | None:
    until = table.get("until")
    if until is not None and (isinstance(until, datetime) or not isinstance(until, date)):
        raise SettingError(f"{place}until is a date, such as 2026-12-31, without quotes")
    return until
