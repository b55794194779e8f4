"""``check --events``, and records that say which model they hold."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from typing import Any

import pytest

from convoschema.cli.check import unread
from tests.cases import examples
from tests.conftest import Run

Write = Callable[..., None]

ID = "6b310a81-da51-43d2-b812-5cd19b43e796"
PRESENCE = f"v2.users.{ID}.presence"
HEARTBEAT = {"topicName": "channel.metadata", "eventBody": {"message": "WebSocket Heartbeat"}}
GOOD = {"topicName": PRESENCE, "version": "2", "eventBody": {"source": "PURECLOUD", "primary": True}}
BAD = {"topicName": PRESENCE, "version": "2", "eventBody": {"source": 7, "primary": True}}
CONVERSATION = {
    "topicName": f"v2.users.{ID}.conversations",
    "eventBody": {"id": ID, "participants": [{"purpose": "agent", "wrapupExpected": True}], "recordingState": "none"},
}
UNKNOWN = {"topicName": f"v2.users.{ID}.weather", "eventBody": {"anything": 7}}
BRIDGED = {"detail-type": "v2.users.{id}.presence", "detail": {**BAD, "timestamp": "2025-03-14T09:26:12.482Z"}}
MIXED = [HEARTBEAT, BAD, CONVERSATION, UNKNOWN, BRIDGED]


def text(*values: Any) -> str:
    return "\n".join(json.dumps(value) for value in values)


def test_each_event_of_a_stream_is_checked_as_what_its_topic_says(run: Run, write: Write) -> None:
    write(**{"stream.jsonl": text(*MIXED)})
    done = run("check", "stream.jsonl", "--events")
    assert (done.code, done.err) == (1, "")
    columns = [json.dumps(event).index('7, "primary') + 1 for event in (BAD, BRIDGED)]
    assert done.out == (
        f"stream.jsonl:2:{columns[0]}: /eventBody/source: type: expected a string, got an integer\n"
        f"stream.jsonl:5:{columns[1]}: /detail/eventBody/source: type: expected a string, got an integer\n"
        "2 of 5 payloads have problems\n"
        "topics: v2.users.{id}.presence (2), channel.metadata (1), v2.users.{id}.conversations (1)\n"
        "1 event of a topic that is not known\n"
    )


@pytest.mark.parametrize(
    "options", [(), ("--profile", "lenient"), ("--profile", "strict"), ("--notices",), ("--relations",)]
)
@pytest.mark.parametrize("more", [[], [CONVERSATION] * 5, [UNKNOWN] * 40])
def test_lines_are_judged_alike_whether_they_are_parsed_or_not(
    options: tuple[str, ...], more: list[Any], run: Run, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = {**CONVERSATION, "eventBody": {"source": "PURECLOUD", "primary": True}}
    write(**{"stream.jsonl": text(*MIXED, GOOD, *more, {**GOOD, "added": 1}, odd, *reversed(MIXED))})
    command = ("check", "stream.jsonl", "--events", "--format", "json", *options)
    parsed = run(*command)
    monkeypatch.setattr(unread, "_WARM", 0)
    assert run(*command) == parsed
    assert parsed.code == 1


def test_totals_tell_topics_to_programs_too(run: Run, write: Write) -> None:
    write(**{"stream.jsonl": text(*MIXED, UNKNOWN)})
    told = json.loads(run("check", "stream.jsonl", "--events", "--format", "json").out)
    assert (told["checked"], told["invalid"], told["unknown_topics"]) == (6, 2, 2)
    assert told["topics"] == {
        "v2.users.{id}.presence": 2,
        "channel.metadata": 1,
        "v2.users.{id}.conversations": 1,
    }
    assert {problem["model"] for problem in told["problems"]} == {"PresenceEventUserPresence"}


def test_the_profile_strict_refuses_topics_that_are_not_known(run: Run, write: Write) -> None:
    write(**{"event.json": text(UNKNOWN), "known.json": text(CONVERSATION)})
    done = run("check", "event.json", "--events", "--profile", "strict")
    assert done.code == 1
    assert done.out.startswith("event.json:1:15: /topicName: unknown-value: the topic is not known; ")
    assert done.out.endswith("\n1 event of a topic that is not known\n")
    assert run("check", "known.json", "--events", "--profile", "strict").code == 0


def test_a_summary_groups_by_the_models_of_bodies(run: Run, write: Write) -> None:
    write(**{"stream.jsonl": text(*MIXED, {"x": 1})})
    out = run("check", "stream.jsonl", "--events", "--summary").out
    assert sorted(line.split()[4] for line in out.splitlines()[1:4]) == [
        "Notification",
        "PresenceEventUserPresence",
        "PresenceEventUserPresence",
    ]


def test_what_is_no_event_is_a_problem_and_of_no_topic(run: Run, write: Write) -> None:
    write(**{"stream.jsonl": "\n".join([text(GOOD), "", "{", "[]", text({"id": ID})])})
    done = run("check", "stream.jsonl", "--events")
    assert done.code == 1
    assert [line.split(": ")[:3] for line in done.out.splitlines()[:3]] == [
        ["stream.jsonl:3:2", "the payload itself", "not-json"],
        ["stream.jsonl:4:1", "the payload itself", "type"],
        ["stream.jsonl:5:1", "/topicName", "missing-property"],
    ]
    assert done.out.endswith("\n3 of 4 payloads have problems\ntopics: v2.users.{id}.presence (1)\n")


def test_a_text_that_is_no_record_of_events_is_a_problem(run: Run, write: Write) -> None:
    write(**{"a.json": "{", "b.jsonl": f"{{\n{text({'body': GOOD})}", "c.json": "[1", "d.json": "{}"})
    done = run("check", "a.json", "b.jsonl", "--events", "--at", "/body")
    assert [line.split(": ")[:3] for line in done.out.splitlines()[:2]] == [
        ["a.json:1:2", "the payload itself", "not-json"],
        ["b.jsonl:1:2", "the payload itself", "not-json"],
    ]
    done = run("check", "c.json", "d.json", "--events", "--each")
    assert [line.split(": ")[2] for line in done.out.splitlines()[:2]] == ["not-json", "type"]


def test_arrays_of_events_and_compressed_lines(run: Run, write: Write) -> None:
    write(**{"events.json": text(MIXED), "more.jsonl.gz": gzip.compress(text(*MIXED).encode())})
    done = run("check", "events.json", "more.jsonl.gz", "--events", "--each")
    assert [line.split(": ")[1] for line in done.out.splitlines()[:4]] == [
        "/1/eventBody/source",
        "/4/detail/eventBody/source",
        "/eventBody/source",
        "/detail/eventBody/source",
    ]
    assert "4 of 10 payloads have problems\ntopics: v2.users.{id}.presence (4), " in done.out


def test_reports_of_all_payloads_name_their_models(run: Run, write: Write) -> None:
    write(**{"stream.jsonl": text(*MIXED)})
    out = run("check", "stream.jsonl", "--events", "--format", "junit").out
    assert 'tests="5" failures="2"' in out
    for model in ("Notification", "PresenceEventUserPresence", "ConversationEventTopicConversation"):
        assert f'classname="{model}"' in out


@pytest.mark.no_cover
def test_several_processes_count_topics_together(run: Run, write: Write) -> None:
    write(**{f"{number}.jsonl": text(*MIXED * 400) for number in range(3)})
    alone, together = (run("check", ".", "--events", "--jobs", jobs) for jobs in ("1", "2"))
    assert alone == together
    assert "\n2,400 of 6,000 payloads have problems\ntopics: v2.users.{id}.presence (2,400), " in alone.out


def test_a_configuration_says_that_files_hold_events(run: Run, write: Write) -> None:
    write(
        **{
            "convoschema.toml": 'naming = "sdk"\n[models]\n"events/*.jsonl" = { events = true, profile = "strict" }\n'
            '"*.json" = "Wrapup"\n',
            "events/a.jsonl": text(GOOD, UNKNOWN),
            "b.json": '{"duration_seconds": "7"}',
        }
    )
    done = run("check", ".")
    assert [line.partition(": ")[2].split(": ")[:2] for line in done.out.splitlines()[:2]] == [
        ["/duration_seconds", "type"],
        ["/topicName", "unknown-value"],
    ]
    assert run("check", "events", "--events", "--profile", "standard").code == 0
    assert run("check", "events", "--model", "Notification", "--naming", "wire", "--profile", "standard").code == 0


def test_ignore_rules_and_baselines_know_the_models_of_bodies(run: Run, write: Write) -> None:
    rule = '[[ignore]]\nmodel = "PresenceEventUserPresence"\nreason = "the simulator"\n'
    idle = '[[ignore]]\nmodel = "UserActivity"\nreason = "x"\n[[ignore]]\nmodel = "Wrapup"\nreason = "x"\n'
    write(**{"convoschema.toml": f"{rule}{idle}", "stream.jsonl": text(*MIXED)})
    done = run("check", "stream.jsonl", "--events")
    assert done.code == 0
    assert "2 problems accepted" in done.out
    assert done.err == "Note: ignore rule 2 (model 'UserActivity') matched nothing; is it still needed?\n"
    write(**{"convoschema.toml": ""})
    assert run("check", "stream.jsonl", "--events", "--baseline", "b.json", "--update-baseline").code == 0
    assert run("check", "stream.jsonl", "--events", "--baseline", "b.json").code == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--model", "Conversation"), "--events goes with neither --model nor --naming sdk"),
        (("--naming", "sdk"), "--events goes with neither --model nor --naming sdk"),
        (("--profile", "write"), "the profile is not for events, which are received and never sent"),
    ],
)
def test_options_that_do_not_go_with_events(arguments: tuple[str, ...], message: str, run: Run, write: Write) -> None:
    write(**{"event.json": text(GOOD)})
    done = run("check", "event.json", "--events", *arguments)
    assert (done.code, message in done.err) == (2, True)


def test_the_profile_write_of_a_configuration_is_not_for_events(run: Run, write: Write) -> None:
    write(**{"convoschema.toml": 'profile = "write"\n[models]\n"*.json" = { events = true }\n', "a.json": text(GOOD)})
    done = run("check", ".")
    assert (done.code, "the profile of '*.json' is not for events" in done.err) == (2, True)


def test_events_of_every_topic_in_the_examples_pass(run: Run, write: Write) -> None:
    models = {"conversations": "ConversationEventTopicConversation", "presence": "PresenceEventUserPresence"}
    events = [
        {"topicName": f"v2.users.{ID}.{topic}", "eventBody": body}
        for topic, model in models.items()
        for body in examples(model)
    ]
    write(**{"stream.jsonl": text(*events)})
    assert run("check", "stream.jsonl", "--events", "--profile", "strict").code == 0


SINGER = [
    {"type": "SCHEMA", "stream": "conversations", "schema": {}, "key_properties": ["id"]},
    {"type": "RECORD", "stream": "conversations", "record": {"id": 7}},
    {"type": "RECORD", "stream": "wrapups", "record": {"code": 7}},
    {"type": "RECORD", "stream": "weather", "record": {"code": 7}},
    {"type": "STATE", "value": {}},
    {"type": "RECORD", "stream": "wrapups", "record": {"code": "x"}},
]
BY = """\
[models]
"*.jsonl" = { by = "/stream", models = { "conversations" = "Conversation", "wrapups" = "Wrapup" }, at = "/record" }
"whole.json" = { by = "/kind/name", models = { "w" = "Wrapup" }, each = true }
"""


def test_records_say_which_model_they_hold(run: Run, write: Write) -> None:
    write(**{"convoschema.toml": BY, "tap.jsonl": text(*SINGER)})
    done = run("check", ".")
    assert done.code == 1
    assert done.out == (
        "tap.jsonl:2:64: /record/id: type: expected a string, got an integer\n"
        "tap.jsonl:3:60: /record/code: type: expected a string, got an integer\n"
        "2 of 3 payloads have problems\n"
        "2 records passed over, since they have nothing at the pointer\n"
        "1 record passed over, since it names no model of the configuration\n"
    )
    out = run("check", ".", "--summary").out
    assert ("Conversation" in out, "Wrapup" in out) == (True, True)


def test_a_record_that_is_its_payload_can_say_which_model_it_is(run: Run, write: Write) -> None:
    items = [{"kind": {"name": "w"}, "code": 7}, {"kind": 7}, {"kind": {"name": ["w"]}}, 7]
    write(**{"convoschema.toml": BY, "whole.json": text(items)})
    done = run("check", "whole.json")
    assert done.out == (
        f"whole.json:1:{text(items).index('7') + 1}: /0/code: type: expected a string, got an integer\n"
        "1 of 1 payload has problems\n"
        "3 records passed over, since they name no model of the configuration\n"
    )


def test_lines_that_are_their_payloads_can_say_which_model_they_are(run: Run, write: Write) -> None:
    config = '[models]\n"*.jsonl" = { by = "/kind", models = { "w" = "Wrapup" } }\n'
    write(**{"convoschema.toml": config, "a.jsonl": text({"kind": "w", "code": "x"}, {"kind": "w", "code": 7}, {})})
    assert run("check", ".").out == (
        "a.jsonl:2:23: /code: type: expected a string, got an integer\n"
        "1 of 2 payloads has problems\n"
        "1 record passed over, since it names no model of the configuration\n"
    )


def test_what_is_no_json_names_no_model_and_is_a_problem(run: Run, write: Write) -> None:
    write(**{"convoschema.toml": BY, "tap.jsonl": "{\n", "whole.json": "7"})
    told = json.loads(run("check", ".", "--format", "json").out)
    assert [(problem["code"], problem["model"]) for problem in told["problems"]] == [("not-json", "-"), ("type", "-")]


def test_records_none_of_which_names_a_model_are_nothing_to_check(run: Run, write: Write) -> None:
    write(**{"convoschema.toml": BY, "tap.jsonl": text({"stream": "weather", "record": {}})})
    done = run("check", "tap.jsonl")
    assert (done.code, done.err) == (3, "Error: nothing to check: no record names a model of the configuration\n")


def test_a_model_that_is_given_counts_for_all_records(run: Run, write: Write) -> None:
    write(**{"convoschema.toml": BY, "tap.jsonl": text(*SINGER)})
    out = run("check", "tap.jsonl", "--model", "Wrapup").out
    assert "/record: unrecognised: Wrapup knows 0 of 1 property\n" in out
    assert "\n3 of 4 payloads have problems\n2 records passed over" in out
