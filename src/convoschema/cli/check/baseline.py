"""Baselines: today's problems, counted by kind in a file, so that a run fails on new ones alone.

A kind is a file, a model, a code and a pointer in which array indices and keys of maps are ``*``: it stays the same
when lines move or items change places. No payload value is kept, no key of a map, and no unknown property whose name
does not read like one: these may be people's numbers and addresses.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import click

from convoschema._checking.problems import Problem, ProblemCode
from convoschema._plurals import counted
from convoschema._schema.pointers import to_pointer
from convoschema.cli.config.config import normalised
from convoschema.cli.output_files import locked, write_text
from convoschema.cli.reasons import reason
from convoschema.cli.reporters.folding import folded_path
from convoschema.cli.sizes import read_at_most

_VERSION = 1
_NAME = re.compile(r"[A-Za-z_$][A-Za-z0-9_$-]{0,63}")


class ProblemKind(NamedTuple):
    """What problems have in common that count as the same. The file is relative to the baseline's directory."""

    file: str
    model: str
    code: str
    pointer: str


class Baseline:
    """The problems that a baseline file accepts, and those that a run has found so far.

    With ``update`` it accepts all, and is written at the end.
    """

    def __init__(self, file: Path, *, update: bool) -> None:
        """Read the file, which must be there unless it is to be written.

        :raises click.UsageError: it is missing, or no baseline.
        """
        self.file = file
        self._folder = normalised(file).parent
        self._update = update
        self._known = Counter(_read(file, may_be_missing=update))
        self._found: Counter[ProblemKind] = Counter()
        self._seen: set[str] = set()
        self._names: dict[str, str] = {}

    def enter(self, source: str) -> None:
        """Take note that a file is checked, so that of its problems those that are not found are known to be gone."""
        self._seen.add(self._relative(source))

    def accepts(self, source: str, problem: Problem) -> bool:
        """Return whether one more problem is accepted: whether the file has counted that many of its kind."""
        kind = ProblemKind(self._relative(source), problem.model, problem.code.value, _folded(problem))
        if not self._update and kind not in self._known:
            once = kind._replace(pointer=_folded_once(problem))
            kind = once if once in self._known else kind
        self._found[kind] += 1
        return self._update or self._found[kind] <= self._known[kind]

    def close(self, *, complete: bool) -> str | None:
        """Return what to tell the user at the end, or None; write the file if that was wanted and the run complete.

        :raises OutputError: the file can't be written.
        """
        gone = self._gone() if complete else 0
        if not self._update:
            if not gone:
                return None
            return f"Note: {counted(gone, 'problem')} of {self.file} no longer there; shrink it with --update-baseline"
        if not complete:
            return f"Note: {self.file} was not written, since not everything was checked"
        with locked(Path(os.path.realpath(self.file)).parent):
            # Others may have written it since it was read.
            now = Counter(_read(self.file, may_be_missing=True))
            after = self._found + Counter({kind: now[kind] for kind in now if not self._is_settled(kind)})
            write_text(self.file, _text(after))
        new = (self._found - self._known).total()
        return f"Note: {self.file} now accepts {after.total():,} ({new:,} new, {gone:,} gone)"

    def _gone(self) -> int:
        return sum(max(0, self._known[kind] - self._found[kind]) for kind in self._known if self._is_settled(kind))

    def _is_settled(self, kind: ProblemKind) -> bool:
        """Return whether what the run found of a kind is all there is: its file was checked, or is no more."""
        return kind.file in self._seen or not (self._folder / kind.file).exists()

    def _relative(self, source: str) -> str:
        if source not in self._names:
            self._names[source] = Path(os.path.relpath(source, self._folder)).as_posix()
        return self._names[source]


def _folded(problem: Problem) -> str:
    path = folded_path(problem)
    if problem.code is ProblemCode.UNKNOWN_PROPERTY and not _NAME.fullmatch(str(path[-1])):
        path = (*path[:-1], "*")
    return to_pointer(path)


def _folded_once(problem: Problem) -> str:
    """Return a pointer as baselines had it that were written before keys of maps were folded."""
    return to_pointer("*" if isinstance(step, int) else step for step in problem.path)


def _text(kinds: Counter[ProblemKind]) -> str:
    """Return a baseline file: an entry a line, in order, so that changes are easy to read and to merge."""
    rows = ",".join(f"\n    {_row(kind, kinds[kind])}" for kind in sorted(kinds))
    return f'{{\n  "version": {_VERSION},\n  "problems": [{rows}{chr(10) + "  " if rows else ""}]\n}}\n'


def _row(kind: ProblemKind, count: int) -> str:
    # A file name may hold bytes that are no UTF-8, which Python keeps as surrogates.
    return json.dumps({**kind._asdict(), "count": count}, ensure_ascii=not kind.file.isprintable())


def _read(file: Path, *, may_be_missing: bool) -> dict[ProblemKind, int]:
    try:
        return dict(map(_entry, _rows(json.loads(read_at_most(file)))))
    except FileNotFoundError:
        if may_be_missing:
            return {}
        raise click.UsageError(f"{file}: there is no such baseline yet; --update-baseline writes it") from None
    except OSError as error:
        raise click.UsageError(f"{file}: {reason(error)}") from None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise click.UsageError(f"{file}: not a baseline that this version can read; write it again") from None


def _rows(document: Any) -> list[dict[str, Any]]:
    if document["version"] != _VERSION:
        raise ValueError
    rows: list[dict[str, Any]] = document["problems"]
    return rows


def _entry(row: dict[str, Any]) -> tuple[ProblemKind, int]:
    kind, count = ProblemKind(*(row[field] for field in ProblemKind._fields)), row["count"]
    if not (all(isinstance(value, str) for value in kind) and type(count) is int and count > 0):
        raise ValueError
    return kind, count
