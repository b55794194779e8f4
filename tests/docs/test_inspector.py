"""What the site's validator makes of a text: its payloads, their model and naming, and the rows of the annotated view."""

from __future__ import annotations

import json
from typing import Any

import pytest

import convoschema
from convoschema.testing import example
from tests.cases import REPOSITORY, examples, tables
from tests.conftest import CatalogOf, Share
from tests.docs.test_checker import ODD, ODD_TEXTS, OURS, TOLD, Ask, Job, ask, disagreements
from tests.testing.test_other_tools import ROOTS

pytestmark = pytest.mark.node
__all__ = ["ask"]

SOCKET = (REPOSITORY / "examples" / "events" / "socket.jsonl").read_text("utf-8")
CATALOG = convoschema.Catalog.bundled()


def sdk_names(model: Any) -> Any:
    """Return an example as the vendor's Python SDK prints it."""
    return example(model, seed=3, naming="sdk")


def read(ask: Ask, text: str, **asked: Any) -> dict[str, Any]:
    found: dict[str, Any] = ask(CATALOG, opened=[{"text": text, **asked}])["inspected"][0]
    return found


def row_of(found: dict[str, Any], pointer: str) -> dict[str, Any]:
    rows: list[dict[str, Any]] = found["rows"]
    [row] = [row for row in rows if row.get("about", {}).get("pointer") == pointer]
    return row


def test_names_of_the_sdk_are_checked_as_the_library_checks_them(share: Share, ask: Ask, catalog_of: CatalogOf) -> None:
    def texts(model: str) -> list[str]:
        broken = [json.dumps(case.data) for case in tables()[model]]
        return [json.dumps(sdk_names(model)), *(json.dumps(data) for data in examples(model)), *broken]

    jobs: list[Job] = [
        {"model": model, "profile": profile, "naming": "sdk", "texts": texts(model)}
        for model in convoschema.models()[::2]
        for profile in share.profiles(model)[::3]
    ]
    assert list(disagreements(jobs, ask(CATALOG, jobs)["answers"])) == []
    catalog = catalog_of(
        **ODD,
        Wide={
            "$ref": OURS + "conversation/Participant.json",
            "properties": {
                "startTime": {"maxLength": 3},
                "ownName": {"type": "string"},
                "calls": {"items": {"properties": {"errorInfo": {"required": ["messageParams", "ownName"]}}}},
            },
            "required": ["startTime", "ownName"],
            "dependentRequired": {"startTime": ["endTime"]},
        },
        Inner={"properties": {"x": {"$ref": OURS + "conversation/Participant.json#/properties/startTime"}}},
    )
    odd = ['{"ownName": 1, "start_time": "2025", "calls": [{"error_info": {}}]}', '{"x": "a"}', *ODD_TEXTS]
    jobs = [{"model": model, "profile": "strict", "naming": "sdk", "texts": odd} for model in (*ODD, "Wide", "Inner")]
    answered = ask(catalog, jobs, jobs)
    assert list(disagreements(jobs, answered["answers"], catalog)) == []
    for job, text in zip(jobs, answered["printed"], strict=True):
        schema: Any = convoschema.schema(job["model"], profile="strict", naming="sdk", catalog=catalog)
        assert without_relations(json.loads(text)) == without_relations(schema)


def without_relations(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: without_relations(inner) for name, inner in value.items() if name != "x-relations"}
    return [without_relations(inner) for inner in value] if isinstance(value, list) else value


def test_the_model_and_the_naming_are_guessed_and_the_reason_is_told(ask: Ask) -> None:
    [*conversations] = [example("Conversation", seed=seed) for seed in range(2)]
    texts = [
        json.dumps(conversations[0]),
        json.dumps(conversations),
        "\n".join(map(json.dumps, conversations)),
        json.dumps(sdk_names("Conversation")),
        '{"nobody": 1, "knows": 2}',
        "[1,]",
        json.dumps(examples("Call")[0]),
        '{"id": "x", "name": "y"}',
    ]
    found = ask(CATALOG, opened=[{"text": text} for text in texts])["inspected"]
    told = [(each.get("model"), each["naming"], each["kind"], each["records"], each["count"]) for each in found]
    assert told[:7] == [
        ("Conversation", "wire", "one", 1, 0),
        ("Conversation", "wire", "items", 2, 0),
        ("Conversation", "wire", "lines", 2, 0),
        ("Conversation", "sdk", "one", 1, 0),
        (None, "wire", "one", 1, 0),
        (None, "wire", "one", 1, 1),
        ("Call", "wire", "one", 1, 0),
    ]
    guess = found[0]["guess"]
    assert (guess["isSure"], guess["known"]) == (True, guess["total"])
    assert len(found[7]["guess"]["equals"]) > 1
    chosen = read(ask, json.dumps(sdk_names("Conversation")), model="Conversation")
    assert (chosen["naming"], chosen["count"], chosen["isMisnamed"]) == ("sdk", 0, False)
    assert read(ask, '{"start_time": 7}', model="Participant", naming="wire")["isMisnamed"]


def test_payloads_are_read_as_asked_and_their_problems_stand_in_the_whole_text(ask: Ask) -> None:
    broken = '[{"code": "x"},\n {"code": 7}]'
    asked: list[Job] = [
        {"text": broken, "model": "Wrapup"},
        {"text": broken, "model": "Wrapup", "reading": "one"},
        {"text": '{"code": 7}\n\n{"code": }\r\n  {"code": 8}\n', "model": "Wrapup"},
        {"text": '{"code": 7}', "model": "Wrapup", "reading": "items"},
        {"text": '{\n"code": 7}', "model": "Wrapup", "reading": "lines"},
        {"text": "[]", "model": "Wrapup"},
        {"text": "[]", "model": "Wrapup", "reading": "items"},
        {"text": " \n", "model": "Wrapup", "reading": "lines"},
    ]
    found = ask(CATALOG, opened=asked)["inspected"]

    def told(each: dict[str, Any]) -> list[Any]:
        return [
            (problem["record"], problem["code"], problem["pointer"], problem["line"], problem["column"])
            for problem in each["problems"]
        ]

    assert [(each["kind"], told(each)) for each in found] == [
        ("items", [(1, "type", "/code", 2, 11)]),
        ("one", [(0, "type", "", 1, 1)]),
        (
            "lines",
            [(0, "type", "/code", 1, 10), (1, "not-json", "", 3, 10), (2, "type", "/code", 4, 12)],
        ),
        ("one", [(0, "type", "/code", 1, 10)]),
        ("lines", [(0, "not-json", "", 1, 2), (1, "not-json", "", 2, 7)]),
        ("one", [(0, "type", "", 1, 1)]),
        ("items", []),
        ("one", [(0, "not-json", "", 1, 1)]),
    ]
    assert (found[6]["records"], found[6]["rows"]) == (0, [])
    assert [row["type"] for row in found[2]["rows"]] == ["open", "value", "close", "raw", "open", "value", "close"]


EVENTS = [
    *map(json.loads, SOCKET.splitlines()),
    {"version": "0", "detail-type": "v2.users.{id}.presence", "detail": {"topicName": "v2.users.x.presence", "eventBody": {"source": 7}}},
    {"topicName": "v2.users.x.presence"},
    {"topicName": "v2.users.x.presence", "eventBody": 7, "more": 1},
    {"topicName": 7, "eventBody": {}},
    {"detail": {}},
    {"detail": 7, "topicName": None},
    {},
    [],
    {"topicName": "v2.users.x.presence", "eventBody": None},
]  # fmt: skip


@pytest.mark.parametrize("profile", ["lenient", "standard", "strict"])
def test_events_are_checked_as_their_topics_say(profile: Any, ask: Ask) -> None:
    lines = [json.dumps(event) for event in EVENTS]
    found = read(ask, "\n".join(lines), model="*events", profile=profile, reading="lines")
    problems = [
        {key: problem[key] for key in TOLD if key not in ("line", "column")} | {"record": problem["record"]}
        for problem in found["problems"]
        if problem["code"] != "unrecognised"
    ]
    assert problems == [
        {"code": told.code, "pointer": told.pointer, "message": told.message, "hint": told.hint, "record": index}
        for index, line in enumerate(lines)
        for told in convoschema.iter_event_problems(line.encode(), profile=profile)
    ]


def test_a_recording_of_a_websocket_is_known_for_one(ask: Ask) -> None:
    found = read(ask, SOCKET, profile="write")
    assert (found["model"], found["profile"], found["kind"]) == ("*events", "strict", "lines")
    assert ["channel.metadata", 1] in found["topics"]
    assert [None, 1] in found["topics"]
    [state] = [row for row in found["rows"] if row.get("about", {}).get("pointer") == "/eventBody/primary"]
    assert (state["about"]["model"], state["about"]["row"]) == ("PresenceEventUserPresence", "primary")
    assert [problem["code"] for problem in state["problems"]] == ["type"]
    strange = {"topicName": "v2.users.x.presence", "eventBody": {"conversationId": 1, "conversationStart": 2, "originatingDirection": 3}}  # fmt: skip
    [told] = [each for each in read(ask, json.dumps(strange))["problems"] if each["code"] == "unrecognised"]
    assert (told["pointer"], told["about"]["model"]) == ("/eventBody", "PresenceEventUserPresence")


def test_a_row_tells_what_the_reference_has_on_it(ask: Ask) -> None:
    data: Any = {
        "attributes": {"order number": "BK-1"},
        "name": "Ann",
        "calls": [{"state": "connected", "stat": 1}],
        "nmae": {"deep": [1]},
    }
    text = json.dumps(data, indent=1)[:-1] + ', "name": "Bea"}'
    found = read(ask, text, model="Participant")
    about = {
        pointer: (row["about"]["kind"], row["about"]["model"], row["about"]["row"], row["about"]["isPersonal"])
        for row in found["rows"]
        if (pointer := row.get("about", {}).get("pointer")) is not None
    }
    assert about == {
        "": ("root", "Participant", "", False),
        "/attributes": ("known", "Participant", "attributes", True),
        "/attributes/order number": ("key", "Participant", "attributes", True),
        "/name": ("known", "Participant", "name", True),
        "/calls": ("known", "Participant", "calls", False),
        "/calls/0": ("item", "Participant", "calls", False),
        "/calls/0/state": ("known", "Call", "state", False),
        "/calls/0/stat": ("unknown", "Participant", "calls", False),
        "/nmae": ("unknown", "Participant", "", False),
        "/nmae/deep": ("free", "Participant", "", False),
        "/nmae/deep/0": ("item", "Participant", "", False),
    }
    assert (row_of(found, "/nmae")["about"]["meant"], row_of(found, "/calls/0/stat")["about"]["meant"]) == (
        "name",
        "state",
    )
    assert [row["line"] for row in found["rows"] if row.get("key") == '"name"'] == [5, 17]
    assert [row["isOverridden"] for row in found["rows"] if row.get("key") == '"name"'] == [True, False]
    assert (found["unknown"], found["total"]) == (2, 18)
    assert row_of(found, "/calls/0/state")["about"]["names"] == ["calls", "state"]
    named = read(
        ask, '{"calls": [{"initial_state": "alerting", "initialState": 1}]}', model="Participant", naming="sdk"
    )
    assert row_of(named, "/calls/0/initial_state")["about"]["names"] == ["calls", "initialState"]
    assert row_of(named, "/calls/0/initialState")["about"]["meant"] == "initial_state"


def test_the_rows_of_any_text_hold_all_of_it(ask: Ask) -> None:
    texts = [json.dumps(examples(model)[0], indent=indent) for model in ROOTS for indent in (None, 2)]
    texts += ['{"a": 1, "b": {}, "a": [[], [{}]]}', ' "x" ', "[7,\r\n null]"]
    for text, found in zip(texts, ask(CATALOG, opened=[{"text": text} for text in texts])["inspected"], strict=True):
        written = "".join(
            f"{row['key']}: {row['text']}{row['tail']}" if row["key"] else row["text"] + row["tail"]
            for row in found["rows"]
        )
        assert "".join(written.split()) == "".join(text.split())
        for row in found["rows"]:
            assert row["line"] == text.count("\n", 0, row["start"]) + 1
