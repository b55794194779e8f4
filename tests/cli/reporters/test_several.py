from __future__ import annotations

from io import StringIO

from convoschema.cli._results import Totals
from convoschema.cli.reporters import Several, build_reporter
from tests.cli.reporters.results import problem, result


def test_each_reporter_is_told_what_it_wants_to_know() -> None:
    streams = [StringIO(), StringIO()]
    both = Several(build_reporter("jsonl", streams[0]), build_reporter("basic", streams[1]))
    assert both.of_all
    assert not Several(build_reporter("jsonl", streams[0])).of_all
    both.tell(result())
    both.tell(result(problem()))
    both.close(Totals(2, 1))
    assert [stream.getvalue().count("\n") for stream in streams] == [1, 2]
