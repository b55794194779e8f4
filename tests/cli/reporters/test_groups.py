"""The groups, and what ``markdown`` and ``--summary`` make of them."""

from __future__ import annotations

from typing import Any

import pytest

import convoschema
from convoschema import ProblemCode
from convoschema.cli.reporters.folding import folded_pointer
from convoschema.cli.reporters.groups import Key, Summary, share
from convoschema.cli.results import Totals
from tests.cli.reporters.results import HOSTILE, checked, problem, report, result


def unknown(name: str) -> Any:
    return problem(code=ProblemCode.UNKNOWN_PROPERTY, path=(name,), keyword_location="/additionalProperties")


@pytest.mark.parametrize(
    ("payload", "pointer"),
    [
        ({"calls": [{}, {"state": 7}]}, "/calls/*/state"),
        ({"attributes": {"orderNumber": 7}}, "/attributes/*"),
        ({"purposse": 7}, "/purposse"),
        ({"calls": [{"sttate": 7}]}, "/calls/*/sttate"),
        ([], "the payload itself"),
    ],
)
def test_indices_and_keys_of_maps_are_folded(payload: Any, pointer: str) -> None:
    [found] = convoschema.iter_problems(payload, "Participant", profile="strict")
    assert folded_pointer(found) == pointer


@pytest.mark.parametrize(
    ("path", "keyword_location", "code", "pointer"),
    [
        ((3, "eventBody", "k"), "/$ref/additionalProperties/type", "type", "/*/eventBody/*"),
        (("a", "k1"), "/$ref/properties/a/allOf/0/patternProperties/^k/type", "type", "/a/*"),
        (("a", 0), "/properties/a/prefixItems/0/type", "type", "/a/*"),
        (("properties", "items"), "/properties/properties/properties/items/type", "type", "/properties/items"),
        (("a", 4), "/properties/a/uniqueItems", "duplicate-item", "/a/*"),
        (("a",), "/additionalProperties/additionalProperties/type", "type", "/*"),
        (("a", "b"), "", "not-json", "/a/b"),
    ],
)
def test_folding_goes_by_the_schema(path: Any, keyword_location: str, code: str, pointer: str) -> None:
    odd = problem(path=path, keyword_location=keyword_location, code=ProblemCode(code))
    assert folded_pointer(odd) == pointer


def test_problems_are_grouped_and_counted() -> None:
    summary = Summary()
    other = problem(path=("calls", 1, "state"), message="second")
    summary.add(result(problem(), other, source="a.jsonl", record=1))
    summary.add(result())
    summary.add(result(unknown("x"), source="b.json"))
    summary.add(result(problem(), source="b.json"))
    [(key, first), (_, second)] = summary.groups.largest()
    assert key == Key("Participant", "/calls/*/state", "unknown-value")
    assert (first.problems, first.payloads, first.first) == (3, 2, "a.jsonl:3:7")
    assert first.message == "'conected' is not a known value; did you mean 'connected'?"
    assert (second.problems, second.payloads, second.first) == (1, 1, "b.json:3:7")
    assert [(name, tally.problems, tally.payloads) for name, tally in summary.files.largest()] == [
        ("a.jsonl", 2, 1),
        ("b.json", 2, 2),
    ]
    assert [name for name, _ in summary.codes.largest()] == ["unknown-value", "unknown-property"]
    assert [name for name, _ in summary.models.largest()] == ["Participant"]


def test_the_number_of_groups_is_bounded() -> None:
    summary = Summary(most=3)
    for number in range(10):
        summary.add(result(unknown(f"x{number}"), unknown(f"y{number}")))
    assert len(summary.groups) == 3
    assert summary.groups.other is not None
    assert (summary.groups.other.problems, summary.groups.other.payloads) == (17, 9)


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [
        (0, 0, "-"),
        (0, 5, "0.0 %"),
        (1, 8, "12.5 %"),
        (1, 100_000, "<0.1 %"),
        (99_999, 100_000, ">99.9 %"),
        (5, 5, "100.0 %"),
    ],
)
def test_shares(part: int, whole: int, text: str) -> None:
    assert share(part, whole) == text


def test_the_summary_is_a_table() -> None:
    many = [result(unknown("x"), source="b.json")] + [result(problem(), problem())] * 1_000 + [result()]
    assert report("summary", many) == (
        "problems  payloads   share  model        code              where           first\n"
        "   2,000     1,000  99.8 %  Participant  unknown-value     /calls/*/state  a.json:3:7\n"
        "       1         1  <0.1 %  Participant  unknown-property  /x              b.json:3:7\n"
        "\n"
        "1,001 of 1,002 payloads have problems\n"
    )
    assert report("summary", [result()]) == "1 payload checked, no problems\n"


@pytest.mark.parametrize(("name", "mark"), [("summary", "…"), ("markdown", "-")])
def test_long_summaries_are_cut(name: str, mark: str) -> None:
    told = report(name, [result(unknown(f"x{number}")) for number in range(51)])
    assert f"\n{mark} and 1 more kind\n" in told
    assert "not told apart" not in told
    assert len(told.splitlines()) < 60
    told = report(name, [result(*(unknown(f"x{number}") for number in range(10_002)))])
    assert f"\n{mark} and 9,950 more kinds\n{mark} and 2 problems of kinds that came later, not told apart\n" in told


def test_markdown_is_a_table() -> None:
    told = report("markdown", [result(problem()), result()], Totals(2, 1, 1, skipped=1))
    assert told == (
        "### convoschema: 1 of 2 payloads has problems\n"
        "\n"
        "| Problems | Payloads | Share | Model | Where | Code | First |\n"
        "|---:|---:|---:|---|---|---|---|\n"
        "| 1 | 1 | 50.0 % | Participant | <code>/calls/&#42;/state</code> | <code>unknown-value</code> "
        "| <code>a.json:3:7</code><br>&#39;conected&#39; is not a known value; did you mean &#39;connected&#39;? |\n"
        "\n"
        "- 1 file skipped, since no pattern names a model for them\n"
    )
    assert report("markdown", [], Totals(2)) == "### convoschema: 2 payloads checked, no problems\n\n"


def test_no_name_is_markup() -> None:
    told = report("markdown", [checked({HOSTILE: 1}, "Participant", HOSTILE, profile="strict")])
    [row] = [line for line in told.splitlines() if "unknown-property" in line]
    assert row.count("|") == 8
    for markup in ("`", "](", "</script>", "<b>", "@all", "://", "www.", "\x1b", "\u202e"):
        assert markup not in row
