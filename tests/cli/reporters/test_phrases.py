from __future__ import annotations

from io import StringIO

import pytest

from convoschema.cli.reporters import Format, build_html, build_reporter
from convoschema.cli.reporters.phrases import endings, name_of
from convoschema.cli.results import Totals
from tests.cli.reporters.results import result


@pytest.mark.parametrize(
    ("totals", "lines"),
    [
        (Totals(), ["nothing checked"]),
        (Totals(checked=1), ["1 payload checked, no problems"]),
        (Totals(checked=1200, invalid=1), ["1 of 1,200 payloads has problems"]),
        (Totals(checked=1, invalid=1), ["1 of 1 payload has problems"]),
        (Totals(checked=3, invalid=2, unreported=1), ["2 of 3 payloads have problems", "1 further problem not shown"]),
        (
            Totals(checked=3, accepted=2, skipped=1, stopped="interrupted", absent=2, curtailed=2),
            [
                "3 payloads checked, no problems but accepted ones",
                "2 payloads have more problems than were looked for",
                "2 problems accepted, by rules or the baseline",
                "2 records passed over, since they have nothing at the pointer",
                "1 file skipped, since no pattern names a model for them",
                "stopped before the end: interrupted",
            ],
        ),
    ],
)
def test_how_a_run_ended(totals: Totals, lines: list[str]) -> None:
    assert list(endings(totals)) == lines


def test_a_payload_of_a_file_of_many_has_a_number() -> None:
    assert name_of(result()) == "a.json"
    assert name_of(result(record=0)) == "a.json#0"


def test_every_format_has_a_reporter_and_needs_to_know_nothing_of_the_run() -> None:
    for output_format in Format:
        build_reporter(output_format.value, StringIO()).close(Totals())
    build_html(StringIO()).close(Totals())
    with pytest.raises(ValueError, match="xml"):
        build_reporter("xml", StringIO())
