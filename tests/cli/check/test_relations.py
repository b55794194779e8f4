"""``check --relations``: values that do not fit together, wherever payloads come from and whatever tells of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from convoschema.cli.check.outputs import FORMATS
from tests.conftest import Run

Write = Callable[..., None]

GOOD = {"connectedTime": "2025-03-14T09:26:53Z", "endTime": "2025-03-14T09:31:27Z"}
BAD = {"connectedTime": "2025-03-14T09:26:53Z", "endTime": "2025-03-14T09:26:48.8Z"}
LATE = "endTime is 4.2 s before connectedTime"
TOPIC = "v2.users.6b310a81-da51-43d2-b812-5cd19b43e796.conversations"
EVENT = {"topicName": TOPIC, "eventBody": {"participants": [GOOD, BAD]}}


def lines(*payloads: Any) -> str:
    return "\n".join(map(json.dumps, payloads))


def test_relations_are_checked_where_it_is_asked_for(run: Run, write: Write) -> None:
    write(**{"a.json": json.dumps(BAD, indent=2)})
    assert run("check", "a.json", "--model", "Participant").code == 0
    done = run("check", "a.json", "--model", "Participant", "--relations")
    assert (done.code, done.err) == (1, "")
    assert done.out.startswith(f"a.json:3:14: /endTime: relation: {LATE}\n")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_lines_are_checked_in_any_number_of_processes(jobs: str, run: Run, write: Write) -> None:
    write(**{"a.jsonl": lines(*[GOOD] * 3, BAD, *[GOOD] * 3)})
    done = run("check", "a.jsonl", "--model", "Participant", "--relations", "--jobs", jobs)
    assert done.out == f"a.jsonl:4:54: /endTime: relation: {LATE}\n1 of 7 payloads has problems\n"


def test_events_and_parts_are_checked(run: Run, write: Write) -> None:
    write(**{"a.jsonl": lines(EVENT), "b.json": json.dumps({"all": [GOOD, BAD]})})
    done = run("check", "a.jsonl", "--events", "--relations")
    assert f": /eventBody/participants/1/endTime: relation: {LATE}\n" in done.out
    done = run("check", "b.json", "--model", "Participant", "--at", "/all/*", "--relations")
    assert f": /all/1/endTime: relation: {LATE}\n" in done.out


def test_notices_tell_what_is_only_worth_one(run: Run, write: Write) -> None:
    held = {"startHoldTime": "2025-03-14T09:26:53Z", "held": False}
    event = {"topicName": TOPIC, "eventBody": {"participants": [{"calls": [held]}]}}
    write(**{"a.jsonl": lines({}, held), "b.jsonl": lines(event)})
    told = "held is not true, though startHoldTime is there"
    for profile in ("lenient", "strict"):
        for arguments in (("a.jsonl", "--model", "Call"), ("b.jsonl", "--events")):
            done = run("check", *arguments, "--relations", "--notices", "--profile", profile)
            assert done.code == 0
            assert told in done.out
            assert told not in run("check", *arguments, "--notices", "--profile", profile).out


def test_the_configuration_asks_for_them_and_the_command_line_wins(run: Run, write: Write) -> None:
    write(**{"a.json": json.dumps(BAD), "convoschema.toml": "relations = true\nmodels = {'a.json' = 'Participant'}"})
    assert run("check", "a.json").code == 1
    assert run("check", "a.json", "--no-relations").code == 0


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_tells_them(name: str, run: Run, write: Write) -> None:
    write(**{"a.json": json.dumps(BAD)})
    done = run("check", "a.json", "--model", "Participant", "--relations", "--format", name)
    assert done.code == 1
    assert LATE in done.out


def test_the_summary_and_the_page_group_them(run: Run, write: Write) -> None:
    write(**{"a.jsonl": lines({"participants": [BAD, BAD]}, {"participants": [BAD]})})
    arguments = ("check", "a.jsonl", "--model", "Conversation", "--relations")
    done = run(*arguments, "--summary", "--report", "report.html")
    assert "/participants/*/endTime" in done.out
    assert done.code == 1


def test_rules_and_baselines_accept_them(run: Run, write: Write) -> None:
    rule = "[[ignore]]\ncode = 'relation'\nreason = 'made by hand'\n"
    write(**{"a.json": json.dumps(BAD), "rules.toml": rule, "b.json": json.dumps({"endTime": 3, **BAD})})
    arguments = ("check", "a.json", "--model", "Participant", "--relations")
    assert run(*arguments, "--config", "rules.toml").code == 0
    assert run(*arguments, "--baseline", "known.json", "--update-baseline").code == 0
    assert run(*arguments, "--baseline", "known.json").code == 0
