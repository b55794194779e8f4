"""JSON text → results: the payloads in a text, their problems and where those stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from convoschema._checking.json_values import Path, parse
from convoschema._checking.messages import kind_of
from convoschema._checking.parts import EACH, below, parts_of
from convoschema._checking.problems import Problem, ProblemCode
from convoschema.cli.check.aim import Aim, Manner
from convoschema.cli.check.array_slices import array_slices
from convoschema.cli.check.decoding import UndecodableError, decoded
from convoschema.cli.check.findings import FULL, Findings, Start, moved
from convoschema.cli.check.judges import Judge, Verdict, build_judge
from convoschema.cli.check.naming_note import NamingNote
from convoschema.cli.check.positions import locate
from convoschema.cli.check.reading import PIECE
from convoschema.cli.results import Result

_LOOKED_AT = PIECE
"""How many bytes of a file of lines are searched for names of the other naming."""


@dataclass(frozen=True, slots=True)
class _Record:
    """A payload in a text: where in it, and what became of it, which is None if there is none.

    ``is_unnamed`` says that there is none since the record names no model.
    """

    index: int | None
    verdict: Verdict | None
    is_unnamed: bool = False


class Checker:
    """Checks texts, with one judge for each aim."""

    def __init__(self, manner: Manner) -> None:
        self._manner = manner
        self._note = NamingNote(manner.catalog, manner.naming)
        self._judges: dict[Aim, Judge] = {}

    @property
    def max_size(self) -> int:
        """How many bytes a text, or a line, may have."""
        return self._manner.max_size

    def check_lines(
        self, source: str, aim: Aim, text: bytes, *, offset: int, is_first: bool = False
    ) -> Iterator[Findings]:
        """Check a text, ``offset`` bytes into its file, whose every line is a record; blank lines are passed over.

        What is found comes in parts, each with its lines counted from 1; ``is_first`` is about the first one.
        """
        lines = text.split(b"\n")
        if not lines[-1]:
            lines.pop()
        mistaken = sum(self._mistaken_lines(aim, lines, offset))
        done = 0
        while done < len(lines) or is_first:
            found = Findings(source, is_first, mistaken=mistaken)
            done += self._check_some(source, aim, lines[done:] if done else lines, found)
            yield found
            mistaken, is_first = 0, False

    def _check_some(self, source: str, aim: Aim, lines: list[bytes], found: Findings) -> int:
        """Check lines until all are, or until so much was found that it is to be told; return how many were."""
        judge, of_all = self._judge(aim), self._manner.of_all
        is_whole = aim.is_whole
        number = valid = 0
        for number, line in enumerate(lines, 1):
            # Most are valid, and found to be so without making anything of them.
            if line and is_whole and (model := judge.accepts(line)) is not None:
                valid += 1
                if not of_all:
                    continue
                found.add(Result(source, number, model))
            elif line.strip():
                records = [replace(record, index=number) for record in self._records(judge, aim, line)]
                self._tell(source, records, line, found, Start(number))
            if found.is_full:
                break
        found.lines = number
        found.checked += valid
        found.topics = judge.topics.drained()
        return number

    def _mistaken_lines(self, aim: Aim, lines: list[bytes], offset: int) -> Iterator[int]:
        # Looking at names takes longer than checking: the beginning of a file will do.
        for line in lines:
            if offset >= _LOOKED_AT:
                return
            yield self._mistaken(aim, line)
            offset += len(line) + 1

    def check_text(self, source: str, aim: Aim, text: bytes) -> Iterator[Findings]:
        """Check a text that is one record, or an array of them if the run is about each, and yield findings."""
        judge = self._judge(aim)
        slices = array_slices(text) if aim.each and not self._manner.show_values else None
        if slices is None:
            records = self._items_of(judge, aim, text) if aim.each else self._records(judge, aim, text)
            yield from self._in_parts(source, aim, records, text, Start())
            return
        for part in slices:
            items = self._items(judge, aim, parse(part.text).data)
            yield from self._in_parts(source, aim, items, part.text, Start(part.line, part.column, part.first))

    def _in_parts(
        self, source: str, aim: Aim, records: Iterator[_Record], text: bytes, start: Start
    ) -> Iterator[Findings]:
        """Yield what is found in the records of a text, in parts; each goes through the text anew for its problems."""
        mistaken = self._mistaken(aim, text)
        found = Findings(source, mistaken=mistaken)
        some: list[_Record] = []
        weight = 0
        for record in records:
            some.append(record)
            problems = () if record.verdict is None else record.verdict.problems
            weight += bool(problems or self._manner.of_all) + len(problems)
            if weight >= FULL:
                yield self._told(source, aim, some, text, found, start)
                found, some, weight = Findings(source), [], 0
        yield self._told(source, aim, some, text, found, start)

    def _told(
        self, source: str, aim: Aim, records: list[_Record], text: bytes, found: Findings, start: Start
    ) -> Findings:
        self._tell(source, records, text, found, start)
        found.topics = self._judge(aim).topics.drained()
        return found

    def _judge(self, aim: Aim) -> Judge:
        if aim not in self._judges:
            self._judges[aim] = build_judge(aim, self._manner)
        return self._judges[aim]

    def _items_of(self, judge: Judge, aim: Aim, text: bytes) -> Iterator[_Record]:
        """Yield the payloads of a text that is to be an array of records."""
        instance = parse(text)
        if instance.refusals:
            yield _Record(None, judge.refuse(text))
        elif not isinstance(instance.data, list):
            message = f"expected an array of payloads, got {kind_of(instance.data)}"
            problem = Problem(ProblemCode.TYPE, "", message, "leave out --each", judge.usual_model, ())
            yield _Record(None, Verdict(judge.usual_model, (problem,)))
        else:
            yield from self._items(judge, aim, instance.data)

    def _items(self, judge: Judge, aim: Aim, items: list[Any]) -> Iterator[_Record]:
        for index, item in enumerate(items):
            for record in self._payloads(judge, aim, item, (index,)):
                yield replace(record, index=index)

    def _records(self, judge: Judge, aim: Aim, text: bytes) -> Iterator[_Record]:
        """Yield the payloads of a text that is one record."""
        if aim.is_whole and aim.choice is None:
            yield _Record(None, judge.judge(text, None))
            return
        instance = parse(text)
        if instance.refusals:
            yield _Record(None, judge.refuse(text))
        else:
            yield from self._payloads(judge, aim, instance.data)

    def _payloads(self, judge: Judge, aim: Aim, record: Any, prefix: Path = ()) -> Iterator[_Record]:
        """Yield the payloads of a record that stands at a path in its text, or that there are none."""
        found = False
        for number, (path, value) in enumerate(parts_of(record, aim.at, prefix)):
            found = True
            verdict = self._verdict(judge, aim, value, record)
            index = number if EACH in aim.at else None
            if verdict is None:
                yield _Record(index, None, is_unnamed=True)
            else:
                yield _Record(index, verdict._replace(problems=below(path, verdict.problems)))
        if not found:
            yield _Record(None, None)

    def _verdict(self, judge: Judge, aim: Aim, value: Any, record: Any) -> Verdict | None:
        try:
            payload = decoded(value, aim.decode, self.max_size) if aim.decode else value
        except UndecodableError as error:
            problem = Problem(ProblemCode.NOT_JSON, "", str(error), None, judge.usual_model, ())
            return Verdict(judge.usual_model, (problem,))
        return judge.judge(payload, record)

    def _tell(self, source: str, records: list[_Record], text: bytes, findings: Findings, start: Start) -> None:
        """Add the results of records of a text, which has one position for each problem."""
        problems = [problem for record in records if record.verdict for problem in record.verdict.problems]
        located = iter(locate(text, problems, excerpts=self._manner.show_values))
        for record in records:
            verdict = record.verdict
            if verdict is None:
                findings.unnamed += record.is_unnamed
                findings.absent += not record.is_unnamed
                continue
            findings.checked += 1
            if verdict.problems or self._manner.of_all:
                told = tuple(moved(next(located), start) for _ in verdict.problems)
                index = None if record.index is None else record.index + start.item
                findings.add(Result(source, index, verdict.model, told, verdict.more))

    def _mistaken(self, aim: Aim, text: bytes) -> int:
        """Return how many payloads of a text seem to be in the other naming; of text in strings that is not asked."""
        model = aim.model
        if model is None or aim.decode or aim.naming is not self._manner.naming or not self._note.may_be_about(text):
            return 0
        data = parse(text).data
        items = data if isinstance(data, list) else [data]
        return sum(self._note.is_about(model, payload) for item in items for _, payload in parts_of(item, aim.at))
