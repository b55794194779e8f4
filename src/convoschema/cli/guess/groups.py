"""Guesses about files → groups of files that hold the same, with patterns that name them."""

from __future__ import annotations

import os.path
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from convoschema.cli.check.files import File
from convoschema.cli.config.file_names import as_text
from convoschema.cli.config.file_patterns import ModelEntry
from convoschema.cli.guess.fits import Fit, is_named
from convoschema.cli.guess.guesses import Guess
from convoschema.cli.guess.places import Names

_LEAST_PREFIX = 3


@dataclass(frozen=True)
class Group:
    """Files of one directory that hold the same, relative to the surveyed directory, and the patterns for them.

    ``fits`` are those of all the files together, best first, and ``topics`` their topics, if they hold events.
    ``doubt`` says, in words, why a person must decide.
    """

    folder: Path
    files: tuple[Path, ...]
    patterns: tuple[str, ...]
    entry: ModelEntry | None
    fits: tuple[Fit, ...]
    doubt: str | None = None
    topics: tuple[str, ...] = ()


def group(guesses: Iterable[Guess]) -> list[Group]:
    """Return groups of the files, the settled ones of a directory first, and small groups before large ones.

    In that order the first pattern that a file matches is the right one.
    """
    folders: dict[tuple[Path, str], list[Guess]] = {}
    for found in guesses:
        folders.setdefault((found.path.parent, _suffix(found.path).lower()), []).append(found)
    return [made for key in sorted(folders) for made in _groups_of(key[0], folders[key])]


def _groups_of(folder: Path, guesses: list[Guess]) -> Iterator[Group]:
    settled = {
        fit.model for found in guesses if found.refusal is None and len(found.equals) == 1 for fit in found.equals
    }
    alike: dict[tuple[ModelEntry | None, str | None], list[tuple[Guess, Fit | None]]] = {}
    for found in guesses:
        fit, doubt = _decide(found, settled)
        entry = found.entry(fit)
        alike.setdefault((entry, doubt), []).append((found, fit))
    order = sorted(alike.items(), key=lambda item: (item[0][1] is not None, len(item[1]), str(item[1][0][0].path)))
    for (entry, doubt), members in order:
        paths = [found.path for found, _ in members]
        # The last and largest group may take the rest, if there is no doubt about any file before it.
        takes_rest = (entry, doubt) == order[-1][0] and not any(doubt for (_, doubt), _ in order)
        others = [] if takes_rest else [found.path for found in guesses if found.path not in set(paths)]
        fits = _merged([_with_first(found.fits, fit) for found, fit in members])
        topics = tuple(dict.fromkeys(topic for found, _ in members for topic in found.topics))
        yield Group(folder, tuple(paths), tuple(_patterns(paths, others)), entry, tuple(fits), doubt, topics)


def _decide(found: Guess, settled: set[str]) -> tuple[Fit | None, str | None]:
    """Return the fit to take for a file, and why it is in doubt, if it is."""
    near = [fit for fit in found.near if fit.model in settled]
    if len(near) == 1:
        return near[0], None
    if found.refusal is not None or found.topics:
        return (found.fits[0] if found.fits else None), found.refusal
    equals = found.equals
    if len(equals) == 1:
        return equals[0], None
    named = sorted((fit for fit in equals if is_named(fit.model, found.path)), key=lambda fit: -len(fit.model))
    if named and (len(named) == 1 or len(named[0].model) > len(named[1].model)):
        return named[0], None
    return equals[0], "more than one model fits"


def _with_first(fits: tuple[Fit, ...], first: Fit | None) -> list[Fit]:
    return [*([] if first is None else [first]), *(fit for fit in fits if fit is not first)]


def _merged(rankings: list[list[Fit]]) -> list[Fit]:
    """Return fits for all files of a group: first the one it was made for, then those known for every file."""
    if not rankings[0]:
        return []
    first = rankings[0][0]
    by_model = [{(fit.model, fit.naming): fit for fit in fits} for fits in rankings]
    shared = [key for key in by_model[0] if all(key in fits for fits in by_model)]
    merged = [_sum([fits[key] for fits in by_model]) for key in shared]
    return sorted(merged, key=lambda fit: ((fit.model, fit.naming) != (first.model, first.naming), fit.rank))


def _sum(fits: list[Fit]) -> Fit:
    known: frozenset[Names] = frozenset().union(*(fit.known for fit in fits))
    unknown: frozenset[Names] = frozenset().union(*(fit.unknown for fit in fits))
    wrong: frozenset[Names] = frozenset().union(*(fit.wrong for fit in fits))
    payloads, problems = sum(fit.payloads for fit in fits), sum(fit.problems for fit in fits)
    outside = max(fit.outside for fit in fits)
    summed = replace(fits[0], known=known, unknown=unknown - known, wrong=wrong - known, outside=outside)
    return replace(summed, payloads=payloads, problems=problems)


def _patterns(paths: list[Path], others: list[Path]) -> list[str]:
    """Return patterns that match these files and none of the others in their directory."""
    suffix = _suffix(paths[0])
    folder = paths[0].parent.as_posix()
    base = "/" if folder == "." else f"/{_escaped(folder)}/"
    if not others and all(_suffix(path) == suffix for path in paths) and len(paths) > 1:
        return [f"{base}*{suffix}"]
    prefix = os.path.commonprefix([path.name.removesuffix(_suffix(path)) for path in paths])  # noqa: RUF071 - characters are what is meant
    if len(paths) > 1 and len(prefix) >= _LEAST_PREFIX and not any(path.name.startswith(prefix) for path in others):
        return [f"{base}{_escaped(prefix)}*{suffix}"]
    return [f"{base}{_escaped(path.name)}" for path in paths]


def _suffix(path: Path) -> str:
    return File(path, named=False).suffix


def _escaped(name: str) -> str:
    """Return a name as a pattern that matches it; bytes that are no text are matched by a pattern's question mark."""
    text = as_text(name)
    escaped = "".join(f"\\{c}" if c in r"\*?[" else "?" if "\ud800" <= c <= "\udfff" else c for c in text)
    return f"{escaped[:-1]}\\ " if escaped.endswith(" ") else escaped
