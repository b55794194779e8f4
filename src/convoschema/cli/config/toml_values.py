"""What settings of a configuration file may be, and what is said of those that are something else."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from convoschema.cli.config.linear_patterns import linear
from convoschema.cli.config.pointers import steps_of
from convoschema.cli.config.site_addresses import site_address
from convoschema.cli.sizes import size_of_words
from convoschema.cli.suggestions import suggestion

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


T = TypeVar("T")


class SettingError(Exception):
    """A setting is not what it can be. The text says which, in one line, and leaves out the file."""


def only_known(table: Mapping[str, Any], known: Sequence[str], place: str = "") -> None:
    """Do nothing if a table, which ``place`` names, has no other keys than the known ones.

    :raises SettingError: it has one.
    """
    for key in table:
        if key not in known:
            hint = suggestion(key, known, otherwise=f"known: {', '.join(known)}")
            raise SettingError(f"{place}there is no setting {key!r}; {hint}")


def one_of(table: Mapping[str, Any], key: str, known: Collection[str], place: str = "") -> str | None:
    """Return a setting that is one of the known words, or None if it is not there.

    :raises SettingError: it is something else.
    """
    value = table.get(key)
    if value is not None and not (isinstance(value, str) and value in known):
        raise SettingError(f"{place}{key} is one of {', '.join(known)}")
    return value


def text(table: Mapping[str, Any], key: str, place: str = "") -> str | None:
    """Return a setting that is a text, or None if it is not there.

    :raises SettingError: it is something else, or blank.
    """
    value = table.get(key)
    if value is not None and not (isinstance(value, str) and value.strip()):
        raise SettingError(f"{place}{key} is a text")
    return value


def size(table: Mapping[str, Any], key: str, place: str = "") -> int | None:
    """Return a setting that is a size in bytes, such as ``"2G"``, or None if it is not there.

    :raises SettingError: it is something else.
    """
    return _read(table, key, place, size_of_words)


def address(table: Mapping[str, Any], key: str, place: str = "") -> str | None:
    """Return a setting that is the address of a site, or None if it is not there.

    :raises SettingError: it is something else.
    """
    return _read(table, key, place, site_address)


def _read(table: Mapping[str, Any], key: str, place: str, reader: Callable[[str], T]) -> T | None:
    try:
        value = text(table, key, place)
        return None if value is None else reader(value)
    except ValueError as error:
        raise SettingError(f"{place}{key}: {error}") from None


def flag(table: Mapping[str, Any], key: str, place: str = "") -> bool:
    """Return a setting that is true or false, which it is if it is not there.

    :raises SettingError: it is something else.
    """
    value = table.get(key, False)
    if not isinstance(value, bool):
        raise SettingError(f"{place}{key} is true or false")
    return value


def file_pattern(pattern: str) -> GitIgnoreSpec:
    """Return what matches files as a pattern in .gitignore would, in time that no pattern makes explode.

    :raises SettingError: this is no pattern.
    """
    from pathspec import GitIgnoreSpec

    try:
        spec = GitIgnoreSpec.from_lines([pattern])
    except (ValueError, re.error):
        raise SettingError(f"{pattern!r} is no pattern as .gitignore has them") from None
    for each in spec.patterns:
        if each.regex is not None:
            each.regex = re.compile(linear(str(each.regex.pattern)), re.DOTALL)
    return spec


def pointer_steps(table: Mapping[str, Any], key: str, place: str = "") -> tuple[str, ...]:
    """Return the steps of a setting that is a JSON Pointer, or none if it is not there.

    :raises SettingError: it is something else.
    """
    try:
        return steps_of(table.get(key, ""))
    except ValueError as error:
        raise SettingError(f"{place}{key}: {error}") from None
