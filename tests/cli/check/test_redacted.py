"""``check --redacted``: what looks like somebody's is a problem, in every format, and no value of it is shown."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from convoschema.cli.reporters import Format
from tests.cases import REPOSITORY
from tests.conftest import Run

Write = Callable[..., None]

CANARY = "+13175551234"
PAYLOAD = {"purpose": "agent", "ani": f"tel:{CANARY}", "connectedTime": "yesterday", "queueName": "a@mail.co"}
NUMBER = "a telephone number that is not reserved for fiction"
MAIL = "an e-mail or SIP address outside of the domains for examples"


def told(out: str) -> list[tuple[str, str]]:
    return [(row["pointer"], row["code"]) for row in json.loads(out)["problems"]]


def test_it_is_told_among_other_problems_in_the_order_of_the_document(run: Run, write: Write) -> None:
    write(**{"a.json": json.dumps(PAYLOAD, indent=1)})
    done = run("check", "a.json", "--model", "Participant", "--redacted")
    assert done.code == 1
    hint = "redact the payload, or take a value that is reserved"
    assert done.out.splitlines()[:3:2] == [
        f"a.json:3:9: /ani: unredacted: a string of 16 characters holds {NUMBER}; {hint}",
        f"a.json:5:15: /queueName: unredacted: a string of 9 characters holds {MAIL}; {hint}",
    ]
    assert ": /connectedTime: format: " in done.out.splitlines()[1]
    assert "unredacted" not in run("check", "a.json", "--model", "Participant").out


@pytest.mark.parametrize("output_format", [*Format, "summary"])
def test_every_format_tells_it_and_shows_no_value(output_format: str, run: Run, write: Write) -> None:
    write(**{"a.json": json.dumps({"attributes": {CANARY: CANARY}, "ani": CANARY})})
    how = ("--summary",) if output_format == "summary" else ("--format", output_format)
    done = run("check", "a.json", "--model", "Participant", "--redacted", *how)
    assert (done.code, CANARY in done.out + done.err) == (1, False)
    assert "unredacted" in done.out or (output_format == "basic" and NUMBER in done.out)


def test_the_configuration_may_ask_for_it_and_rules_and_baselines_know_it(run: Run, folder: Path, write: Write) -> None:
    config = 'redacted = true\n[models]\n"*.json" = "Participant"\n'
    write(**{"convoschema.toml": config, "a.json": json.dumps({"ani": CANARY, "queueName": "a@mail.co"})})
    assert told(run("check", "a.json", "--format", "json").out) == [
        ("/ani", "unredacted"),
        ("/queueName", "unredacted"),
    ]
    assert run("check", "a.json", "--no-redacted").code == 0
    assert run("check", "a.json", "--baseline", "known.json", "--update-baseline").code == 0
    assert run("check", "a.json", "--baseline", "known.json").code == 0
    rule = '[[ignore]]\ncode = "unredacted"\npointer = "/queueName"\nreason = "the address of the shop"\n'
    write(**{"convoschema.toml": config + rule})
    assert told(run("check", "a.json", "--format", "json").out) == [("/ani", "unredacted")]
    assert run("redact", "a.json", "--in-place", "--keep", "/queueName").code == 0
    assert run("check", "a.json").code == 0
    assert "a@mail.co" in (folder / "a.json").read_text()


RECORD = {"topicName": "v2.users.4711.conversations", "eventBody": {"participants": [{"ani": CANARY}]}}
WAYS: list[tuple[str, Any, list[str], list[str]]] = [
    ("a.jsonl", PAYLOAD, ["--model", "Participant"], ["/ani", "/connectedTime", "/queueName"]),
    ("a.json", [PAYLOAD], ["--model", "Participant", "--each"], ["/0/ani", "/0/connectedTime", "/0/queueName"]),
    ("a.json", {"x": {"ani": CANARY}}, ["--model", "Participant", "--at", "/x"], ["/x/ani"]),
    ("a.json", json.dumps({"ani": CANARY}), ["--model", "Participant", "--decode", "json"], ["/ani"]),
    ("a.jsonl", RECORD, ["--events"], ["/eventBody/participants/0/ani"]),
    ("a.json", {**RECORD, "more": CANARY}, ["--events"], ["/eventBody/participants/0/ani", "/more"]),
    ("a.json", {"name": "people", "it": {"ani": CANARY}}, ["--config", "by.toml"], ["/it/ani"]),
    ("a.jsonl", {"name": "nobody", "it": {"ani": CANARY}}, ["--config", "by.toml"], []),
    ("a.jsonl", {"x": "people", "purpose": "agent", "ani": CANARY}, ["--config", "whole.toml"], ["/ani"]),
    ("a.jsonl", {"ani": "+13175550142"}, ["--model", "Participant"], []),
    ("a.jsonl", {"mine": 1, "who": CANARY}, ["--model", "Participant"], ["", "/who"]),
]


@pytest.mark.parametrize(("name", "record", "options", "pointers"), WAYS)
def test_it_is_told_of_payloads_wherever_they_stand(
    name: str, record: Any, options: list[str], pointers: list[str], run: Run, write: Write
) -> None:
    by = '[models]\n"*" = { by = "/name", at = "/it", models = { people = "Participant" } }\n'
    whole = '[models]\n"*" = { by = "/x", models = { people = "Participant" } }\n'
    write(**{name: json.dumps(record), "by.toml": by, "whole.toml": whole})
    done = run("check", name, "--redacted", *options, "--format", "json")
    assert [pointer for pointer, _ in told(done.out)] == pointers


def test_what_is_no_json_is_told_as_ever_and_a_report_ends_where_others_do(run: Run, write: Write) -> None:
    many = {"attributes": {f"x{number}": CANARY for number in range(1_500)}}
    write(**{"a.jsonl": f'{{"x\n{json.dumps(many)}\n', "b.json": '{"x'})
    done = run("check", "a.jsonl", "b.json", "--model", "Participant", "--redacted", "--format", "json")
    found = told(done.out)
    assert told(run("check", "b.json", "--model", "User", "--at", "/x", "--redacted", "--format", "json").out) == [
        ("", "not-json")
    ]
    assert (found[0], found[-1], len(found)) == (("", "not-json"), ("", "not-json"), 1_002)
    assert found[1_000] == ("/attributes/x999", "unredacted")


def test_several_processes_tell_the_same(run_process: Run, write: Write) -> None:
    write(**{"a.jsonl": f"{json.dumps(PAYLOAD)}\n" * 9})
    how = ("check", "a.jsonl", "--model", "Participant", "--redacted")
    assert run_process(*how, "--jobs", "2").out == run_process(*how).out


def test_the_examples_in_this_repository_are_nobodys(run: Run) -> None:
    done = run(
        "check", str(REPOSITORY / "examples" / "valid"), "--config", str(REPOSITORY / "pyproject.toml"), "--redacted"
    )
    assert (done.code, done.err) == (0, "")
