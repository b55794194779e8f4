"""JSON text → results: the payloads in a text, their problems and where those stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Any

from convoschema._checking.json_values import Path, parse
from convoschema._checking.messages import kind_of
from convoschema._checking.parts import EACH, Steps, below, parts_of, steps_meant
from convoschema._checking.problems import Problem, ProblemCode
from convoschema.cli.check.array_slices import array_slices
from convoschema.cli.check.batch_results import FULL, BatchResults, Start, moved
from convoschema.cli.check.decoding import UndecodableError, decoded
from convoschema.cli.check.hints import on_command_line
from convoschema.cli.check.judges import build_judge
from convoschema.cli.check.naming_note import NamingNote, Style
from convoschema.cli.check.positions import Locator
from convoschema.cli.check.reading import PIECE, keep_memory_of_pieces
from convoschema.cli.check.target import RunOptions, Target
from convoschema.cli.check.verdicts import Judge, Verdict
from convoschema.cli.results import Result

_LOOKED_AT = PIECE
"""How many bytes of a file of lines are searched for names in another style."""


@dataclass(frozen=True, slots=True)
class _Record:
    """A payload in a text: where in it, and what became of it, which is None if there is none.

    ``is_unnamed`` says that there is none since the record names no model. ``meant`` are the steps of the pointer that
    is probably meant, if nothing stands there.
    """

    index: int | None
    verdict: Verdict | None
    is_unnamed: bool = False
    meant: Steps = ()


class Checker:
    """Checks texts, with one judge for each target."""

    def __init__(self, run_options: RunOptions) -> None:
        self._run_options = run_options
        self._note = NamingNote(run_options.catalog, run_options.naming)
        self._judges: dict[Target, Judge] = {}
        self._absent: set[Target] = set()
        keep_memory_of_pieces()

    @property
    def max_size(self) -> int:
        """How many bytes a text, or a line, may have."""
        return self._run_options.max_size

    def check_lines(
        self, source: str, target: Target, pieces: Iterable[bytes], size: int, *, offset: int
    ) -> Iterator[BatchResults]:
        """Check pieces of text, ``offset`` bytes into their file, whose every line is a record but for blank ones.

        What is found comes in one part at least, each with its lines counted from 1; the last tells the ``size``.
        """
        judge = self._judge(target)
        found = BatchResults(source, is_first=offset == 0)
        for text in pieces:
            # Lines with their line feeds take an eighth of the time of split, which looks at each byte.
            lines = BytesIO(text).readlines()
            found.mistaken += self._mistaken_lines(target, lines, offset)
            offset += len(text)
            done = 0
            while done < len(lines):
                done += self._check_some(judge, target, lines[done:] if done else lines, found)
                if found.is_full:
                    yield found
                    found = BatchResults(source, is_first=False)
        found.size = size
        yield found

    def _check_some(self, judge: Judge, target: Target, lines: list[bytes], found: BatchResults) -> int:
        """Check lines until all are, or until so much was found that it is to be told; return how many were."""
        source, before = found.source, found.lines
        of_all, is_whole = self._run_options.of_all, target.is_whole
        number = valid = 0
        for number, line in enumerate(lines, 1):
            if line.isspace():
                continue
            verdict = judge.judge_line(line) if is_whole else None
            # Most are valid, and found to be so without making anything of them.
            if isinstance(verdict, str):
                valid += 1
                if not of_all:
                    continue
                found.add(Result(source, before + number, verdict))
            else:
                text = line.removesuffix(b"\n")
                found_in_line = self._records(judge, target, text) if verdict is None else [_Record(None, verdict)]
                records = [replace(record, index=before + number) for record in found_in_line]
                self._tell(source, target, records, self._locator(text), found, Start(before + number), is_line=True)
            if found.is_full:
                break
        found.lines = before + number
        found.checked += valid
        found.topics += judge.topics.drained()
        return number

    def _mistaken_lines(self, target: Target, lines: list[bytes], offset: int) -> Counter[Style]:
        mistaken: Counter[Style] = Counter()
        # Looking at names takes longer than checking: the beginning of a file will do.
        for line in lines:
            if offset >= _LOOKED_AT:
                break
            mistaken += self._mistaken(target, line)
            offset += len(line)
        return mistaken

    def check_text(self, source: str, target: Target, text: bytes) -> Iterator[BatchResults]:
        """Check a text that is one record, or an array of them if the run is about each, and yield findings."""
        judge = self._judge(target)
        slices = array_slices(text) if target.each and not self._run_options.show_values else None
        if slices is None:
            records = self._items_of(judge, target, text) if target.each else self._records(judge, target, text)
            yield from self._in_parts(source, target, records, text, Start())
            return
        for part in slices:
            items = self._items(judge, target, parse(part.text).data)
            yield from self._in_parts(source, target, items, part.text, Start(part.line, part.column, part.first))

    def _in_parts(
        self, source: str, target: Target, records: Iterator[_Record], text: bytes, start: Start
    ) -> Iterator[BatchResults]:
        """Yield what is found in the records of a text, in parts."""
        mistaken, locator = self._mistaken(target, text), self._locator(text)
        found = BatchResults(source, mistaken=mistaken)
        some: list[_Record] = []
        weight = 0
        for record in records:
            some.append(record)
            told = _told_of(record.verdict)
            weight += bool(told or self._run_options.of_all) + len(told)
            if weight >= FULL:
                yield self._told(source, target, some, locator, found, start)
                found, some, weight = BatchResults(source), [], 0
        yield self._told(source, target, some, locator, found, start)

    def _told(
        self, source: str, target: Target, records: list[_Record], locator: Locator, found: BatchResults, start: Start
    ) -> BatchResults:
        self._tell(source, target, records, locator, found, start)
        found.topics = self._judge(target).topics.drained()
        return found

    def _locator(self, text: bytes) -> Locator:
        return Locator(text, excerpts=self._run_options.show_values)

    def _judge(self, target: Target) -> Judge:
        if target not in self._judges:
            judge = build_judge(target, self._run_options)
            if self._run_options.redacted:
                from convoschema.cli.check.unredacted import RedactedJudge

                judge = RedactedJudge(judge, target, self._run_options)
            self._judges[target] = judge
        return self._judges[target]

    def _items_of(self, judge: Judge, target: Target, text: bytes) -> Iterator[_Record]:
        """Yield the payloads of a text that is to be an array of records."""
        instance = parse(text)
        if instance.refusals:
            yield _Record(None, judge.refuse(text))
        elif not isinstance(instance.data, list):
            message = f"expected an array of payloads, got {kind_of(instance.data)}"
            problem = Problem(ProblemCode.TYPE, "", message, "leave out --each", judge.usual_model, ())
            yield _Record(None, Verdict(judge.usual_model, (problem,)))
        else:
            yield from self._items(judge, target, instance.data)

    def _items(self, judge: Judge, target: Target, items: list[Any]) -> Iterator[_Record]:
        for index, item in enumerate(items):
            for record in self._payloads(judge, target, item, (index,)):
                yield replace(record, index=index)

    def _records(self, judge: Judge, target: Target, text: bytes) -> Iterator[_Record]:
        """Yield the payloads of a text that is one record."""
        if target.is_whole and target.choice is None:
            yield _Record(None, judge.judge(text, None))
            return
        instance = parse(text)
        if instance.refusals:
            yield _Record(None, judge.refuse(text))
        else:
            yield from self._payloads(judge, target, instance.data)

    def _payloads(self, judge: Judge, target: Target, record: Any, prefix: Path = ()) -> Iterator[_Record]:
        """Yield the payloads of a record that stands at a path in its text, or that there are none."""
        found = False
        for number, (path, value) in enumerate(parts_of(record, target.at, prefix)):
            found = True
            verdict = self._verdict(judge, target, value, record)
            index = number if EACH in target.at else None
            if verdict is None:
                yield _Record(index, None, is_unnamed=True)
            else:
                problems, notices = below(path, verdict.problems), below(path, verdict.notices)
                yield _Record(index, verdict._replace(problems=problems, notices=notices))
        if not found:
            yield _Record(None, None, meant=self._meant(target, record))

    def _meant(self, target: Target, record: Any) -> Steps:
        """Return what the pointer of a target probably means, asked of the first record alone that lacks it."""
        if target in self._absent:
            return ()
        self._absent.add(target)
        return steps_meant(record, target.at) or ()

    def _verdict(self, judge: Judge, target: Target, value: Any, record: Any) -> Verdict | None:
        try:
            payload = decoded(value, target.decode, self.max_size) if target.decode else value
        except UndecodableError as error:
            problem = Problem(ProblemCode.NOT_JSON, "", str(error), None, judge.usual_model, ())
            return Verdict(judge.usual_model, (problem,))
        return judge.judge(payload, record)

    def _tell(
        self,
        source: str,
        target: Target,
        records: list[_Record],
        locator: Locator,
        findings: BatchResults,
        start: Start,
        *,
        is_line: bool = False,
    ) -> None:
        """Add the results of records of a text, which has one position for each problem."""
        problems = [
            on_command_line(problem, target, is_line=is_line)
            for record in records
            for problem in _told_of(record.verdict)
        ]
        located = iter(locator.locate(problems))
        for record in records:
            verdict = record.verdict
            if verdict is None:
                findings.unnamed += record.is_unnamed
                findings.absent += not record.is_unnamed
                findings.meant = findings.meant or record.meant
                continue
            findings.checked += 1
            if _told_of(verdict) or self._run_options.of_all:
                told = tuple(moved(next(located), start) for _ in verdict.problems)
                notices = tuple(moved(next(located), start) for _ in verdict.notices)
                index = None if record.index is None else record.index + start.item
                findings.add(Result(source, index, verdict.model, told, verdict.more, notices=notices))

    def _mistaken(self, target: Target, text: bytes) -> Counter[Style]:
        """Return how many payloads seem to have names in which style; of text in strings that is not asked."""
        model = target.model
        if (
            model is None
            or target.decode
            or target.naming is not self._run_options.naming
            or not self._note.may_be_about(text)
        ):
            return Counter()
        data = parse(text).data
        items = data if isinstance(data, list) else [data]
        payloads = (payload for item in items for _, payload in parts_of(item, target.at))
        styles = (self._note.style_of(model, payload) for payload in payloads)
        return Counter(style for style in styles if style is not None)


def _told_of(verdict: Verdict | None) -> tuple[Problem, ...]:
    return () if verdict is None else (*verdict.problems, *verdict.notices)
