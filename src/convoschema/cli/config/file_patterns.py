"""The table ``models`` of a configuration: which files hold what, and how to read them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from convoschema._options import Naming, Profile
from convoschema.cli.config.toml_values import SettingError, file_pattern, flag, one_of, only_known, pointer_steps

_KEYS = ("at", "each", "lines", "model", "naming", "profile")


@dataclass(frozen=True, slots=True)
class Holding:
    """What the files that a pattern names hold.

    ``at`` is where in each record the payload stands: the steps of a JSON Pointer. ``each`` says that a file is an
    array of records, ``lines`` that every line is one, whatever the file is called. ``profile`` and ``naming`` are None
    where those of the whole configuration count.
    """

    pattern: str
    model: str
    profile: str | None = None
    naming: str | None = None
    at: tuple[str, ...] = ()
    each: bool = False
    lines: bool = False


def read_holdings(table: Any) -> Iterator[Holding]:
    """Yield what a table ``models`` says, in its order.

    :raises SettingError: it says what no such table can.
    """
    if not isinstance(table, dict):
        raise SettingError('models is a table of "pattern" = "Model"')
    for pattern, value in table.items():
        file_pattern(pattern)
        yield Holding(pattern, value) if isinstance(value, str) else _read(pattern, value)


def _read(pattern: str, value: Any) -> Holding:
    place = f"models, {pattern!r}: "
    if not (isinstance(value, dict) and isinstance(value.get("model"), str)):
        raise SettingError(f'{place}models is a table of "pattern" = "Model" or "pattern" = {{ model = "Model", … }}')
    only_known(value, _KEYS, place)
    return Holding(
        pattern,
        value["model"],
        profile=one_of(value, "profile", [profile.value for profile in Profile], place),
        naming=one_of(value, "naming", [naming.value for naming in Naming], place),
        at=pointer_steps(value, "at", place),
        each=flag(value, "each", place),
        lines=flag(value, "lines", place),
    )
