from __future__ import annotations

from convoschema.cli.results import Totals
from tests.cli.reporters.results import problem, report, result


def test_a_command_a_problem_and_a_notice() -> None:
    told = report("github", [result(problem(), source="/repo/fixtures/a,b:c 100%.json")])
    assert told.splitlines() == [
        "::error file=fixtures/a%2Cb%3Ac 100%25.json,line=3,col=7,title=unknown-value in Participant"
        "::fixtures/a,b:c 100%25.json:3:7: /calls/0/state: unknown-value: 'conected' is not a known value; "
        "did you mean 'connected'?",
        "::notice title=convoschema::1 of 1 payload has problems",
    ]


def test_the_notice_says_what_was_left_out() -> None:
    told = report("github", [], Totals(3, 0, skipped=2, stopped="terminated"))
    assert told == (
        "::notice title=convoschema::3 payloads checked, no problems; "
        "2 files skipped, since no pattern names a model for them; stopped before the end: terminated\n"
    )
