"""Payloads of another model altogether: a check is never green on what it could not check."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from typing import Any

import pytest

import convoschema
from convoschema._options import Naming
from convoschema.cli.check import judges, unread, verdicts
from convoschema.cli.check.target import RunOptions, Target
from convoschema.cli.reporters import Format
from tests.cases import PROFILES, examples
from tests.conftest import CatalogOf, Run
from tests.testing.test_other_tools import ROOTS, conforming_texts

Write = Callable[..., None]

ID = "00000000-0000-4000-8000-000000000001"
ANALYTICS = {"conversationId": ID, "conversationStart": "yesterday", "originatingDirection": 7}
SAID = "unrecognised: Conversation knows 0 of 3 properties; AnalyticsConversation knows 3"
GOOD = {"id": ID, "startTime": "2025-03-14T09:26:53Z", "participants": []}


@pytest.mark.parametrize("profile", PROFILES)
def test_a_payload_of_another_model_is_a_problem_in_every_profile(profile: str, run: Run, write: Write) -> None:
    write(**{"a.json": json.dumps(ANALYTICS)})
    done = run("check", "a.json", "--model", "Conversation", "--profile", profile)
    assert (done.code, done.err) == (1, "")
    assert done.out.startswith(f"a.json:1:1: the payload itself: {SAID}\n")


@pytest.mark.parametrize("output_format", [*Format, "summary"])
def test_every_format_tells_it(output_format: str, run: Run, write: Write) -> None:
    write(**{"a.json": json.dumps(ANALYTICS)})
    how = ("--summary",) if output_format == "summary" else ("--format", output_format)
    done = run("check", "a.json", "--model", "Conversation", *how)
    assert done.code == 1
    assert "unrecognised" in done.out or (output_format == "basic" and "Conversation knows 0 of 3" in done.out)


def test_a_report_for_programs_says_what_it_says_of_all_problems(run: Run, write: Write) -> None:
    write(**{"a.json": json.dumps(ANALYTICS)})
    [row] = json.loads(run("check", "a.json", "--model", "Conversation", "--format", "json").out)["problems"]
    assert row == {
        "source": "a.json",
        "line": 1,
        "column": 1,
        "record": None,
        "model": "Conversation",
        "pointer": "",
        "code": "unrecognised",
        "message": "Conversation knows 0 of 3 properties; AnalyticsConversation knows 3",
        "hint": None,
    }


@pytest.mark.parametrize(
    ("name", "content", "options", "places"),
    [
        ("a.jsonl", [GOOD, ANALYTICS, GOOD], (), ["2:1: the payload itself"]),
        ("a.json", [GOOD, ANALYTICS], ("--each",), ["1:107: /1"]),
        ("a.json", {"entities": [GOOD, ANALYTICS]}, ("--at", "/entities/*"), ["1:120: /entities/1"]),
        ("a.json", {"result": ANALYTICS}, ("--at", "/result"), ["1:12: /result"]),
        ("a.json", {"body": json.dumps(ANALYTICS)}, ("--at", "/body", "--decode", "json"), ["1:10: /body"]),
    ],
)  # fmt: skip
def test_wherever_a_payload_stands(
    name: str, content: Any, options: tuple[str, ...], places: list[str], run: Run, write: Write
) -> None:
    lines = content if name.endswith("l") else [content]
    write(**{name: "\n".join(map(json.dumps, lines))})
    done = run("check", name, "--model", "Conversation", *options)
    *told, _ = done.out.splitlines()
    assert (done.code, told) == (1, [f"{name}:{place}: {SAID}" for place in places])


def test_other_problems_of_it_are_told_too(run: Run, write: Write) -> None:
    write(**{"a.jsonl": json.dumps({**ANALYTICS, "conversationEnd": "today", "participants": 7})})
    done = run("check", "a.jsonl", "--model", "Conversation")
    assert [line.split(": ")[1:3] for line in done.out.splitlines()[:-1]] == [
        ["the payload itself", "unrecognised"],
        ["/participants", "type"],
    ]


@pytest.mark.parametrize("options", [(), ("--jobs", "2")])
def test_an_event_whose_body_is_not_what_its_topic_says(options: tuple[str, ...], run: Run, write: Write) -> None:
    topic = f"v2.users.{ID}.presence"
    body = {"conversationId": ID, "conversationStart": "2025-03-14T09:26:53Z", "participants": []}
    plain = {"topicName": topic, "eventBody": body}
    events = [
        {"topicName": topic, "eventBody": {"source": "PURECLOUD"}},
        plain,
        {"detail-type": "v2.users.{id}.presence", "detail": plain},
        {"topicName": topic, "eventBody": {"conversationId": ID, "primary": 7}},
        {"topicName": f"v2.users.{ID}.weather", "eventBody": body},
        {"topicName": "channel.metadata", "eventBody": {"message": "WebSocket Heartbeat"}},
        {"topicName": topic, "eventBody": None},
        {"topicName": topic, "eventBody": {"x": json.loads("[" * 200 + "]" * 200)}},
    ]
    write(**{"a.jsonl": "\n".join(map(json.dumps, events))})
    done = run("check", "a.jsonl", "--events", "--profile", "lenient", *options)
    said = "PresenceEventUserPresence knows 0 of 3 properties; AnalyticsConversation knows 3"
    assert [line.split(": ", 1)[1] for line in done.out.splitlines()[:3]] == [
        f"/eventBody: unrecognised: {said}",
        f"/detail/eventBody: unrecognised: {said}",
        "/eventBody/primary: type: expected true or false, got an integer",
    ]
    assert "the payload itself: too-deep: " in done.out
    assert "4 of 8 payloads have problems\ntopics: v2.users.{id}.presence (6)" in done.out


def test_a_record_may_say_the_model(run: Run, write: Write) -> None:
    write(
        **{
            "convoschema.toml": '[models."*.jsonl"]\nby = "/kind"\nat = "/data"\nmodels = { c = "Conversation", a = "AnalyticsConversation" }\n',
            "a.jsonl": "\n".join(json.dumps({"kind": kind, "data": {**ANALYTICS, "conversationStart": "2025-03-14T09:26:53Z", "originatingDirection": "inbound"}}) for kind in "ac"),
        }
    )  # fmt: skip
    done = run("check", "a.jsonl")
    assert done.out.startswith(f"a.jsonl:2:23: /data: {SAID}\n1 of 2")


def test_rules_and_baselines_accept_it_like_any_other_problem(run: Run, write: Write) -> None:
    rule = '[[ignore]]\ncode = "unrecognised"\nreason = "kept from the export"\n'
    write(
        **{
            "a.json": json.dumps(ANALYTICS),
            "ignoring.toml": rule,
            "convoschema.toml": '[models]\n"*.json" = "Conversation"\n',
        }
    )
    asked = ("check", "a.json", "--model", "Conversation")
    done = run(*asked, "--config", "ignoring.toml")
    assert (done.code, "1 problem accepted" in done.out) == (0, True)
    assert run(*asked, "--baseline", "known.json", "--update-baseline").code == 0
    assert run(*asked, "--baseline", "known.json").code == 0
    write(**{"a.json": json.dumps({**GOOD, **ANALYTICS})})
    assert "no longer there" in run(*asked, "--baseline", "known.json").err


@pytest.mark.parametrize(
    "payload",
    [{}, [], 7, None, {"id": 1, "x": 1}, {**GOOD, "a": 1, "b": 2}, {"startTime": None}, {"id": "x", "name": "y", "foo": 1, "bar": 1}],
    ids=str,
)  # fmt: skip
def test_a_payload_that_may_be_of_its_model_is_not_told(payload: Any, run: Run, write: Write) -> None:
    write(**{"a.json": json.dumps(payload), "a.jsonl": json.dumps(payload)})
    assert "unrecognised" not in run("check", ".", "--model", "Conversation", "--profile", "lenient", "--lines").out


def test_a_map_knows_every_name(catalog_of: CatalogOf, run: Run, write: Write) -> None:
    [folder] = catalog_of(Map={"type": "object", "additionalProperties": {"type": "integer"}}).directories
    write(**{"a.jsonl": '{"q":1,"r":2,"s":3}'})
    assert run("check", "a.jsonl", "--model", "Map", "--catalog", str(folder)).code == 0


@pytest.mark.no_cover
def test_no_example_of_a_model_is_told_to_be_of_another(run: Run, write: Write) -> None:
    models = convoschema.models()
    write(**{f"{model}.jsonl": "\n".join(map(json.dumps, examples(model))) for model in models})
    patterns = "\n".join(f'"{model}.jsonl" = "{model}"' for model in models)
    write(**{"convoschema.toml": f"[models]\n{patterns}\n"})
    done = run("check", ".")
    assert (done.code, done.out.splitlines()[1:]) == (0, [])


@pytest.mark.no_cover
@pytest.mark.parametrize("naming", ["wire", "sdk"])
@pytest.mark.parametrize("model", ROOTS)
def test_no_generated_payload_is_told_to_be_of_another(model: str, naming: str, run: Run, write: Write) -> None:
    texts = [text for text in conforming_texts(model, "standard", naming, 60) if len(json.loads(text)) >= 3]
    packed = gzip.compress("\n".join(json.dumps(json.loads(text)) for text in texts).encode())
    write(**{"a.jsonl.gz": packed})
    done = run("check", "a.jsonl.gz", "--model", model, "--naming", naming)
    assert (done.code, "no problems" in done.out) == (0, True)


LINES = {
    "valid": '{"purpose": "agent", "wrapup": {"code": "x"}}',
    "broken": '{"purpose": 7}',
    "unknown property": '{"purpose": "agent", "news": 1}',
    "unknown value": '{"purpose": "agent", "wrapup": {"code": "x"}, "calls": [{"state": "hovering"}]}',
    "null": '{"purpose": null}',
    "another model": '{"durationSeconds": 7, "code": "x", "notes": "y", "endTime": "2025-03-14T09:26:53Z"}',
    "no JSON": '{"purpose": }',
    "blank": "  \r",
}


@pytest.mark.parametrize("options", [(), ("--profile", "lenient"), ("--profile", "strict"), ("--notices",)], ids=str)
@pytest.mark.parametrize("order", [list(LINES), list(reversed(LINES)), [*LINES, *["unknown property"] * 40, *LINES]])
def test_lines_are_judged_alike_whether_they_are_parsed_or_not(
    order: list[str], options: tuple[str, ...], run: Run, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(**{"a.jsonl": "".join(f"{LINES[name]}\n" for name in order)})
    command = ("check", "a.jsonl", "--model", "Participant", "--format", "json", *options)
    parsed = run(*command)
    monkeypatch.setattr(unread, "_WARM", 0)
    unparsed = run(*command)
    assert (unparsed.code, unparsed.out, unparsed.err) == (parsed.code, parsed.out, parsed.err)
    assert parsed.code == 1


def test_lines_of_a_model_of_ones_own_are_recognised_by_their_names(
    catalog_of: CatalogOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unread, "_WARM", 0)
    catalog = catalog_of(Order={"properties": {"total": {"type": "integer"}}})
    target, options = Target("Order", "standard"), RunOptions(catalog, Naming.WIRE)
    judge = judges.build_judge(target, options)
    assert [judge.judge_line(line) for line in (b'{"total": 7}', b'{"total": 8}')] == ["Order", "Order"]
    verdict = judge.judge_line(json.dumps(ANALYTICS).encode())
    assert isinstance(verdict, verdicts.Verdict)
    assert [problem.code for problem in verdict.problems] == ["unrecognised"]
