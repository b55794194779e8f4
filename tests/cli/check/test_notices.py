"""``check --notices``: what a profile accepts, but a stricter one would not."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from convoschema.cli.reporters import Format
from tests.conftest import Run

Write = Callable[..., None]

ID = "00000000-0000-4000-8000-000000000001"
OPEN = {"id": None, "purpose": "agent", "mood": "Canary-1", "calls": [{"state": "Canary-2", "bar": {}}], "name": "x"}
TOLD = [
    ("null", "/id"),
    ("unknown-property", "/mood"),
    ("unknown-value", "/calls/0/state"),
    ("unknown-property", "/calls/0/bar"),
]
LENIENT = ("--model", "Participant", "--profile", "lenient", "--notices")


def notices_of(out: str) -> list[tuple[str, str]]:
    return [(row["code"], row["pointer"]) for row in json.loads(out)["notices"]]


def test_notices_are_told_and_change_no_exit_code(run: Run, write: Write) -> None:
    write(**{"a.json": json.dumps(OPEN)})
    done = run("check", "a.json", *LENIENT)
    assert (done.code, done.err) == (0, "")
    assert done.out == (
        "a.json:1:8: /id: notice: null: expected a string, got null; leave out what is absent\n"
        "a.json:1:34: /mood: notice: unknown-property: Participant has no property 'mood'\n"
        "a.json:1:74: /calls/0/state: notice: unknown-value: a string of 8 characters is not a known value\n"
        "a.json:1:86: /calls/0/bar: notice: unknown-property: Call has no property 'bar'\n"
        "1 payload checked, no problems\n"
        "4 notices of what a stricter profile would not accept\n"
    )


@pytest.mark.parametrize(
    ("profile", "expected"),
    [("lenient", TOLD), ("standard", [TOLD[1], TOLD[3]]), ("strict", []), ("write", [])],
)
def test_what_is_a_problem_is_no_notice(profile: str, expected: list[tuple[str, str]], run: Run, write: Write) -> None:
    write(**{"a.json": json.dumps(OPEN)})
    out = run("check", "a.json", "--model", "Participant", "--profile", profile, "--notices", "--format", "json").out
    assert notices_of(out) == expected
    problems = [(row["code"], row["pointer"]) for row in json.loads(out)["problems"]]
    assert sorted([*problems, *expected]) == sorted(TOLD)
    assert json.loads(out)["noticed"] == len(expected)


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize(
    ("name", "content", "options", "place"),
    [
        ("a.jsonl", "{{}}\n{}\n", (), ["", 2, 2]),
        ("a.json", "[{{}},\n {}]", ("--each",), ["/1", 2, 1]),
        ("a.json", '{{"entities":[{{}},\n {}]}}', ("--at", "/entities/*"), ["/entities/1", 2, 1]),
    ],
)
def test_wherever_payloads_stand(
    name: str, content: str, options: tuple[str, ...], place: list[Any], jobs: str, run: Run, write: Write
) -> None:
    write(**{name: content.format(json.dumps(OPEN))})
    done = run("check", name, *LENIENT, *options, "--jobs", jobs, "--format", "json")
    pointer, line, record = place
    rows = json.loads(done.out)["notices"]
    assert [(row["code"], row["pointer"]) for row in rows] == [(code, f"{pointer}{at}") for code, at in TOLD]
    assert {(row["line"], row["record"]) for row in rows} == {(line, record)}


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_events_have_notices_too(jobs: str, run: Run, write: Write) -> None:
    topic = f"v2.users.{ID}.presence"
    events = [
        {"topicName": topic, "eventBody": {"source": "PURECLOUD", "primary": True, "mood": "fine"}, "extra": 1},
        {"topicName": topic, "eventBody": {"source": "PURECLOUD", "primary": True}},
        {"topicName": f"v2.users.{ID}.weather", "eventBody": {"anything": 7}},
    ]
    write(**{"a.jsonl": "\n".join(map(json.dumps, events))})
    done = run("check", "a.jsonl", "--events", "--notices", "--format", "json", "--jobs", jobs)
    assert done.code == 0
    assert notices_of(done.out) == [
        ("unknown-property", "/eventBody/mood"),
        ("unknown-property", "/extra"),
        ("unknown-value", "/topicName"),
    ]
    assert json.loads(done.out)["topics"] == {"v2.users.{id}.presence": 2}
    assert notices_of(run("check", "a.jsonl", "--events", "--format", "json").out) == []


def test_a_configuration_asks_for_them(run: Run, write: Write) -> None:
    write(**{"a.json": json.dumps(OPEN), "convoschema.toml": 'notices = true\n[models]\n"*.json" = "Participant"\n'})
    asked = ("check", "a.json", "--profile", "lenient", "--format", "json")
    assert notices_of(run(*asked).out) == TOLD
    assert notices_of(run(*asked, "--no-notices").out) == []
    write(**{"convoschema.toml": "notices = 7\n"})
    assert run(*asked).code == 2


@pytest.mark.parametrize("output_format", [*Format, "summary", "page"])
def test_every_format_tells_notices_and_no_value(output_format: str, run: Run, write: Write, folder: Path) -> None:
    write(**{"a.jsonl": f"{json.dumps(OPEN)}\n" * 2})
    asked = {"summary": ("--summary",), "page": ("--report", "page.html")}
    done = run("check", "a.jsonl", *LENIENT, *asked.get(output_format, ("--format", output_format)))
    out = (folder / "page.html").read_text("ascii") if output_format == "page" else done.out
    assert done.code == 0
    assert "mood" in out
    assert "Canary" not in out


def test_programs_can_tell_notices_from_problems(run: Run, write: Write) -> None:
    write(**{"a.json": json.dumps({**OPEN, "calls": 7})})
    rows = [json.loads(line) for line in run("check", "a.json", *LENIENT, "--format", "jsonl").out.splitlines()]
    assert [(row.get("kind"), row["code"]) for row in rows] == [
        (None, "type"),
        ("notice", "null"),
        ("notice", "unknown-property"),
    ]
    sarif = json.loads(run("check", "a.json", *LENIENT, "--format", "sarif").out)["runs"][0]["results"]
    assert [(found["level"], found["ruleId"]) for found in sarif] == [
        ("error", "type"),
        ("note", "null"),
        ("note", "unknown-property"),
    ]
    github = run("check", "a.json", *LENIENT, "--format", "github").out.splitlines()
    assert [line.split(" ")[0] for line in github] == ["::error", "::notice", "::notice", "::notice"]
    suite = ET.fromstring(run("check", "a.json", *LENIENT, "--format", "junit").out)  # noqa: S314 - our own
    [case] = suite.iter("testcase")
    assert [part.tag for part in case] == ["failure", "system-out"]
    basic = json.loads(run("check", "a.json", *LENIENT, "--format", "basic").out)
    assert (len(basic["errors"]), [row["instanceLocation"] for row in basic["notices"]]) == (1, ["/id", "/mood"])


def test_no_more_notices_are_told_than_wanted(run: Run, write: Write) -> None:
    write(**{"a.jsonl": f"{json.dumps(OPEN)}\n" * 3})
    done = run("check", "a.jsonl", *LENIENT, "--max-problems", "6")
    assert done.out.count(": notice: ") == 6
    assert done.out.endswith("12 notices of what a stricter profile would not accept\n6 further notices not shown\n")


def test_many_notices_of_one_payload_are_bounded_in_a_test_case(run: Run, write: Write) -> None:
    write(
        **{
            "a.json": json.dumps(
                {"id": "x", **{f"x{number}": 1 for number in range(120)}, **dict.fromkeys(["name", "purpose"], "x")}
            )
        }
    )
    done = run("check", "a.json", *LENIENT, "--format", "junit")
    assert "&#8230; and 20 more</system-out>" in done.out


def test_rules_and_baselines_are_about_problems_alone(run: Run, write: Write) -> None:
    rule = '[[ignore]]\ncode = "unknown-property"\nreason = "x"\n'
    write(**{"a.json": json.dumps(OPEN), "convoschema.toml": rule})
    done = run("check", "a.json", *LENIENT, "--baseline", "known.json", "--update-baseline")
    assert done.out.count(": notice: ") == 4
    assert "now accepts 0" in done.err
