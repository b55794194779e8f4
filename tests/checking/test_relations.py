"""Values that belong together: what breaks a relation, where that is told, and what never does."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from copy import deepcopy
from enum import Enum
from pathlib import Path
from typing import Any

import orjson
import pytest

from convoschema import (
    Catalog,
    EventValidator,
    InvalidPayload,
    InvalidSchema,
    Validator,
    is_valid,
    iter_event_problems,
    iter_problems,
    schema,
    validate,
    validate_event,
)
from convoschema._checking.moments import seconds_after
from convoschema._checking.relations import Relations
from convoschema._options import Naming, Profile
from convoschema._schema.bundle import build_bundle
from convoschema._schema.pointers import resolve_pointer
from convoschema._schema.relations import KEYWORD

BUNDLED = Catalog.bundled()
WITH_RELATIONS = [model for model in BUNDLED.models if KEYWORD in BUNDLED.read(model)]


def at(second: float, minute: int = 0) -> str:
    """Return a moment of the one hour in which everything here happens."""
    return f"2025-03-14T09:{minute:02}:{second:06.3f}Z"


BROKEN: dict[str, tuple[Any, dict[str, Any], list[str]]] = {
    "an agent hangs up before answering": (
        "Participant",
        {"startTime": at(0), "connectedTime": at(9.2), "endTime": at(5)},
        ["/endTime: relation: endTime is 4.2 s before connectedTime"],
    ),
    "a call begins to ring after its end": (
        "Call",
        {"startAlertingTime": at(30), "disconnectedTime": at(0)},
        ["/disconnectedTime: relation: disconnectedTime is 30 s before startAlertingTime"],
    ),
    "after-call work begins before the end": (
        "Participant",
        {"endTime": at(30), "startAcwTime": at(0)},
        ["/startAcwTime: relation: startAcwTime is 30 s before endTime"],
    ),
    "two participants have one id": (
        "CallConversation",
        {"participants": [{"id": "a"}, {"id": "b"}, {"id": "a"}]},
        ["/participants/2/id: relation: another of participants/*/id is the same"],
    ),
    "a path leads to another user": (
        "Participant",
        {"userId": "a", "userUri": "/api/v2/users/b"},
        ["/userUri: relation: userUri is not /api/v2/users/{userId}"],
    ),
    "nobody is at the other end": (
        "Conversation",
        {"participants": [{"calls": [{"id": "a", "peerId": "x"}]}, {"calls": [{"id": "b", "peerId": "a"}]}]},
        ["/participants/0/calls/0/peerId: relation: peerId is none of participants/*/*/*/id"],
    ),
    "a call has ended, but not at any time": (
        "Call",
        {"state": "terminated", "disconnectType": "peer"},
        ["/state: relation: disconnectedTime is missing, though state is disconnected or terminated"],
    ),
    "one call ends after its participant": (
        "Participant",
        {"endTime": at(0), "calls": [{"disconnectedTime": at(9)}]},
        ["/calls/0/disconnectedTime: relation: calls/0/disconnectedTime is 9 s after endTime"],
    ),
    "one call connects before its participant": (
        "Participant",
        {"connectedTime": at(9), "messages": [{"connectedTime": at(0)}]},
        ["/messages/0/connectedTime: relation: messages/0/connectedTime is 9 s before connectedTime"],
    ),
    "after-call work begins long after the call": (
        "Call",
        {"disconnectedTime": at(0), "afterCallWork": {"startTime": at(0, minute=2)}},
        ["/afterCallWork/startTime: relation: afterCallWork/startTime is 120 s after disconnectedTime"],
    ),
    "after-call work of the call and of the agent differ": (
        "Participant",
        {"startAcwTime": at(0), "calls": [{"afterCallWork": {"startTime": at(9)}}]},
        ["/calls/0/afterCallWork/startTime: relation: calls/0/afterCallWork/startTime is 9 s after startAcwTime"],
    ),
    "a wrap-up ends when nobody works on it": (
        "Participant",
        {"endAcwTime": at(0), "wrapup": {"endTime": at(30)}},
        ["/wrapup/endTime: relation: wrapup/endTime is 30 s after endAcwTime"],
    ),
    "a wrap-up lasts too long": (
        "Participant",
        {"startAcwTime": at(0), "endAcwTime": at(30), "wrapup": {"durationSeconds": 60}},
        ["/wrapup/durationSeconds: relation: wrapup/durationSeconds is 30 s more than from startAcwTime to endAcwTime"],
    ),
    "a wrap-up lasts too short": (
        "Participant",
        {"startAcwTime": at(0), "endAcwTime": at(30), "wrapup": {"durationSeconds": 3}},
        ["/wrapup/durationSeconds: relation: wrapup/durationSeconds is 27 s less than from startAcwTime to endAcwTime"],
    ),
    "a conversation begins after its first participant": (
        "Conversation",
        {"startTime": at(30), "participants": [{"startTime": at(40)}, {"startTime": at(10)}]},
        ["/startTime: relation: startTime is 20 s after the first of participants/*/startTime"],
    ),
    "a conversation ends before its last participant": (
        "Conversation",
        {"endTime": at(30), "participants": [{"endTime": at(40)}, {"endTime": at(10)}]},
        ["/endTime: relation: endTime is 10 s before the last of participants/*/endTime"],
    ),
    "a conversation has ended, but not for all": (
        "Conversation",
        {"endTime": at(40), "participants": [{"endTime": at(40)}, {}]},
        ["/endTime: relation: endTime is there, though one of participants/*/endTime is missing"],
    ),
    "a conversation has ended for all, but not itself": (
        "Conversation",
        {"participants": [{"endTime": at(40)}]},
        ["the payload itself: relation: endTime is missing, though none of participants/*/endTime is"],
    ),
    "there is a time limit without a reason": (
        "Participant",
        {"wrapupTimeoutMs": 20000, "wrapupPrompt": "optional"},
        [
            "/wrapupPrompt: relation: wrapupPrompt is not timeout, forcedTimeout or agentRequested, "
            "though wrapupTimeoutMs is there"
        ],
    ),
    "segments overlap": (
        "Call",
        {"segments": [{"startTime": at(0), "endTime": at(20)}, {"startTime": at(10), "endTime": at(30)}]},
        ["/segments/1/startTime: relation: segments/1/startTime is 10 s before segments/0/endTime"],
    ),
    "a segment ends before it begins": (
        "Call",
        {"segments": [{"startTime": at(20), "endTime": at(0)}]},
        ["/segments/0/endTime: relation: segments/0/endTime is 20 s before segments/0/startTime"],
    ),
    "moments differ in their forms": (
        "Participant",
        {"startTime": "2025-03-14T10:00:00+01:00", "endTime": "2025-03-14T08:59:50Z"},
        ["/endTime: relation: endTime is 10 s before startTime"],
    ),
    "milliseconds count": (
        "Participant",
        {"connectedTime": at(2.001), "endTime": at(0)},
        ["/endTime: relation: endTime is 2.001 s before connectedTime"],
    ),
    "a listing holds what is broken": (
        "ConversationEntityListing",
        {"entities": [{}, {"participants": [{"userId": "a", "userUri": "b"}]}]},
        ["/entities/1/participants/0/userUri: relation: userUri is not /api/v2/users/{userId}"],
    ),
}

FINE: dict[str, tuple[Any, Any]] = {
    # Plausible, but false in recordings.
    "a user without a path": ("Participant", {"userId": "a"}),
    "an open segment says how it ended": ("Call", {"segments": [{"startTime": at(0), "howEnded": "Disconnect"}]}),
    "a closed segment does not say how": ("Call", {"segments": [{"startTime": at(0), "endTime": at(9)}]}),
    "the last segment ends before the call": (
        "Call",
        {"disconnectedTime": at(30), "segments": [{"startTime": at(0), "endTime": at(9)}]},
    ),
    "after-call work before the end is known": ("Participant", {"startAcwTime": at(0)}),
    "after-call work is done without a wrap-up": ("Participant", {"startAcwTime": at(0), "endAcwTime": at(9)}),
    "a wrap-up is required, and optional": ("Participant", {"wrapupRequired": True, "wrapupPrompt": "optional"}),
    "a way to end, but no end": ("Callback", {"state": "connected", "disconnectType": "client"}),
    "a path of its own without the id": ("Conversation", {"id": "a", "selfUri": "/api/v2/conversations/b"}),
    "an agent connects before the queue leaves": (
        "Conversation",
        {"participants": [{"id": "a", "endTime": at(0.023)}, {"id": "b", "connectedTime": at(0)}]},
    ),
    # Tolerance, and what is not there.
    "clocks differ": ("Participant", {"connectedTime": at(2), "endTime": at(0)}),
    "forms differ": ("Participant", {"connectedTime": "2025-03-14T10:00:01+01:00", "endTime": "2025-03-14T09:00:00Z"}),
    "fractions differ": ("Participant", {"connectedTime": "2025-03-14T09:00:00.5Z", "endTime": "2025-03-14T09:00:00Z"}),
    "two calls end at times of their own": (
        "Participant",
        {"endTime": at(30), "calls": [{"disconnectedTime": at(0)}, {"disconnectedTime": at(30)}]},
    ),
    "a call and a message end at times of their own": (
        "Participant",
        {"endTime": at(30), "calls": [{"disconnectedTime": at(0)}], "messages": [{}]},
    ),
    "only one participant tells when it began": (
        "Conversation",
        {"startTime": at(0), "participants": [{"startTime": at(30)}, {}]},
    ),
    "a conversation of nobody": ("Conversation", {"startTime": at(0), "endTime": at(9), "participants": []}),
    "nobody else is told of": ("Conversation", {"participants": [{"calls": [{"peerId": "x"}]}]}),
    "an open segment comes first": (
        "Call",
        {"segments": [{"startTime": at(30)}, {"startTime": at(0), "endTime": at(9)}]},
    ),
    "a time limit without a prompt": ("Participant", {"wrapupTimeoutMs": 20000}),
    "a wrap-up is rounded": (
        "Participant",
        {"startAcwTime": at(0), "endAcwTime": at(30.9), "wrapup": {"durationSeconds": 30}},
    ),
    "an ended call has its end": (
        "Call",
        {"state": "disconnected", "disconnectedTime": at(0), "disconnectType": "peer"},
    ),
    "nothing": ("Conversation", {}),
}


@pytest.mark.no_cover
@pytest.mark.parametrize("engine", ["fast", "reference"])
@pytest.mark.parametrize("case", BROKEN)
def test_what_does_not_fit_together_is_told(case: str, engine: Any) -> None:
    model, payload, told = BROKEN[case]
    validator = Validator(model, engine=engine, relations=True)
    for given in (
        payload,
        orjson.dumps(payload),
        _odd(payload),
        {name: _odd(inner) for name, inner in payload.items()},
    ):
        assert [str(problem) for problem in validator.iter_problems(given)] == told
        assert not validator.is_valid(given)


@pytest.mark.parametrize("case", BROKEN)
def test_it_is_told_only_where_it_is_asked_for(case: str) -> None:
    model, payload, _ = BROKEN[case]
    assert is_valid(payload, model)
    assert not is_valid(payload, model, relations=True)
    assert list(iter_problems(payload, model)) == []


@pytest.mark.parametrize("case", BROKEN)
def test_a_problem_says_which_relation_is_broken(case: str) -> None:
    model, payload, _ = BROKEN[case]
    for problem in iter_problems(payload, model, relations=True):
        assert problem.code == "relation"
        relation = resolve_pointer(schema(model), problem.schema_location)
        assert relation in BUNDLED.read(problem.schema_location.split("/")[2])[KEYWORD]
        assert problem.keyword_location.endswith(problem.schema_location.removeprefix("/$defs").partition("/x-")[2])


@pytest.mark.parametrize("case", BROKEN)
def test_the_sdk_naming_has_the_same_relations(case: str) -> None:
    model, payload, told = BROKEN[case]
    validator = Validator(model, naming="sdk", relations=True)
    found = list(validator.iter_problems(_renamed(payload)))
    assert [problem.code for problem in found] == ["relation"] * len(told)
    assert [problem.path for problem in found] == [
        tuple(map(_snake, problem.path)) for problem in iter_problems(payload, model, relations=True)
    ]


@pytest.mark.parametrize("case", FINE)
def test_what_recordings_show_or_leave_out_is_fine(case: str) -> None:
    model, payload = FINE[case]
    for profile in ("lenient", "standard"):
        validator = Validator(model, profile=profile, relations=True)
        assert list(validator.iter_problems(payload)) == []
        assert validator.is_valid(payload)
        assert validator.is_valid(_odd(payload))


@pytest.mark.parametrize("model", WITH_RELATIONS)
def test_the_examples_of_a_model_obey_its_relations(model: Any) -> None:
    validator = Validator(model, relations=True)
    for example in BUNDLED.read(model)["examples"]:
        assert list(validator.iter_problems(example)) == []
        assert [notice for notice in validator.iter_notices(example) if notice.code == "relation"] == []


@pytest.mark.parametrize("case", BROKEN)
def test_values_of_other_types_break_no_relation(case: str) -> None:
    model, payload, _ = BROKEN[case]
    relations = Relations(build_bundle(BUNDLED, model, Profile.STANDARD, Naming.WIRE))
    others: tuple[Any, ...] = (None, 3, True, 1.5, [], {}, [[]], "", "now")
    for other in others:
        for mistyped in _with_each_replaced(payload, other):
            if not relations.hold(mistyped):
                assert list(relations.broken(mistyped))


def test_other_problems_are_told_too_in_document_order() -> None:
    payload = {"participants": [{"userUri": "x", "userId": "a", "endTime": 3}, {"id": 4}], "startTime": None}
    found = list(iter_problems(payload, "Conversation", relations=True))
    assert [(problem.code, problem.pointer) for problem in found] == [
        ("relation", "/participants/0/userUri"),
        ("type", "/participants/0/endTime"),
        ("type", "/participants/1/id"),
        ("null", "/startTime"),
    ]


@pytest.mark.parametrize("most", range(1, 9))
def test_no_more_problems_are_told_than_are_wanted(most: int) -> None:
    payload = {"participants": [{"userUri": "x", "userId": "a", "id": number} for number in range(4)]}
    every = list(iter_problems(payload, "Conversation", relations=True))
    assert len(every) == 8
    assert list(iter_problems(payload, "Conversation", relations=True, max_problems=most)) == every[:most]


def test_a_large_payload_is_told_of_in_order() -> None:
    participants: list[dict[str, Any]] = [{"id": f"{number}{'x' * 200}"} for number in range(400)]
    participants[3] = {"userId": "a", "userUri": "b"}
    participants[300] = {"id": 3}
    payload = {"participants": participants}
    found = list(iter_problems(payload, "Conversation", relations=True))
    assert [problem.pointer for problem in found] == ["/participants/3/userUri", "/participants/300/id"]
    first = list(iter_problems(payload, "Conversation", relations=True, max_problems=1))
    assert first == found[:1]


def test_a_part_of_a_payload_is_checked() -> None:
    model, payload, _ = BROKEN["an agent hangs up before answering"]
    found = list(iter_problems({"parts": [payload]}, model, relations=True, at="/parts/*"))
    assert [problem.pointer for problem in found] == ["/parts/0/endTime"]


def test_a_valid_payload_is_returned() -> None:
    assert validate(b'{"id": "a"}', "Participant", relations=True) == {"id": "a"}


def test_what_is_no_json_has_no_relations() -> None:
    assert [problem.code for problem in iter_problems(b"{", "Participant", relations=True)] == ["not-json"]


def test_a_validator_is_pickled_with_its_relations() -> None:
    model, payload, _ = BROKEN["an agent hangs up before answering"]
    copies = (pickle.loads(pickle.dumps(Validator(model, relations=asked))) for asked in (True, False))  # noqa: S301 - ours
    assert [copy.is_valid(payload) for copy in copies] == [False, True]


def test_messages_hold_no_value_but_time() -> None:
    canary = "Wilhelmina Canary"
    payload = {"userId": canary, "userUri": canary, "id": canary}
    conversation = {"participants": [payload, payload]}
    assert list(iter_problems(conversation, "Conversation", relations=True))
    for problem in iter_problems(conversation, "Conversation", relations=True, show_values=True):
        assert canary not in str(problem)


def test_what_is_only_documented_is_a_notice() -> None:
    payload = {
        "participants": [
            {"id": "a", "consultParticipantId": "x"},
            {"id": "b", "calls": [{"startHoldTime": at(0), "held": False}], "bogus": 1},
        ]
    }
    validator = Validator("Conversation", relations=True)
    assert validator.is_valid(payload)
    assert [(notice.code, notice.pointer, notice.message) for notice in validator.iter_notices(payload)] == [
        ("relation", "/participants/0/consultParticipantId", "consultParticipantId is none of participants/*/id"),
        ("relation", "/participants/1/calls/0/held", "held is not true, though startHoldTime is there"),
        ("unknown-property", "/participants/1/bogus", "Participant has no property 'bogus'"),
    ]
    assert [notice.code for notice in Validator("Conversation").iter_notices(payload)] == ["unknown-property"]
    assert list(validator.iter_notices(b"{")) == []


@pytest.mark.parametrize("profile", ["lenient", "strict"])
def test_what_breaks_none_may_have_other_problems(profile: Any) -> None:
    assert [problem.code for problem in iter_problems({"id": 3}, "Call", profile=profile, relations=True)] == ["type"]


def test_events_are_checked_as_of_the_models_of_their_bodies() -> None:
    _, payload, _ = BROKEN["an agent hangs up before answering"]
    topic = "v2.users.6b310a81-da51-43d2-b812-5cd19b43e796.conversations"
    event = {"topicName": topic, "eventBody": {"participants": [payload]}}
    partial = {"topicName": topic, "eventBody": {"participants": [{"calls": [{"state": "terminated", "peerId": "a"}]}]}}
    for profile in ("lenient", "standard"):
        validator = EventValidator(profile=profile, relations=True)
        for given in (event, orjson.dumps(event), _odd(event)):
            [problem] = validator.iter_problems(given)
            assert (problem.code, problem.pointer) == ("relation", "/eventBody/participants/0/endTime")
            assert problem.model == "ConversationEventTopicConversation"
            assert resolve_pointer(schema(problem.model, catalog=BUNDLED), problem.schema_location)
            assert not validator.is_valid(given)
        assert validator.is_valid(partial)
        assert validator.is_valid(orjson.dumps(partial))
    assert not list(iter_event_problems(event))
    assert [problem.code for problem in iter_event_problems(event, relations=True)] == ["relation"]
    with pytest.raises(InvalidPayload):
        validate_event(event, relations=True)
    assert not pickle.loads(pickle.dumps(validator)).is_valid(event)  # noqa: S301 - ours


def test_many_that_are_broken_are_told_of_in_order() -> None:
    people = [{"id": "a", "userId": "a", "userUri": "b"} for _ in range(500)]
    payload = {**{f"x{number}": 1 for number in range(100)}, "participants": people, "startTime": at(0)}
    found = list(iter_problems(payload, "Conversation", relations=True, max_problems=None))
    expected = [(f"/participants/{n}/id", f"/participants/{n}/userUri") for n in range(500)]
    assert [problem.pointer for problem in found] == [pointer for pair in expected for pointer in pair][1:]
    assert list(iter_problems(payload, "Conversation", relations=True, max_problems=7)) == found[:7]


def test_a_rule_stops_at_what_is_no_list(tmp_path: Path) -> None:
    own = {"properties": {"a": {"items": {"properties": {"b": {}}}}}, "x-relations": [{"latest": "a/*/b", "is": "a"}]}
    relations = Relations(build_bundle(_catalog(tmp_path, own), "Mine", Profile.STANDARD, Naming.WIRE))
    assert relations.hold({"a": [7]})
    assert list(relations.stated({"a": []}))
    assert not list(Relations(build_bundle(BUNDLED, "Queue", Profile.STANDARD, Naming.WIRE)).stated({}))


def test_dates_of_python_have_relations() -> None:
    from datetime import UTC, datetime

    payload = {"start_time": datetime(2025, 3, 14, 9, tzinfo=UTC), "end_time": datetime(2025, 3, 14, 8, tzinfo=UTC)}
    found = iter_problems(payload, "Participant", naming="sdk", relations=True)
    assert [problem.message for problem in found] == ["end_time is 3,600 s before start_time"]


@pytest.mark.parametrize(
    ("one", "other", "seconds"),
    [
        ("2025-03-14T09:00:01Z", "2025-03-14T09:00:00Z", 1),
        ("2025-03-14", "2025-03-13", 86_400),
        ("2025-03-14", "2025-03-13T00:00:00Z", None),
        ("2025-03-14T09:00:01", "2025-03-14T09:00:00", None),
        ("never", "2025-03-14T09:00:00Z", None),
        ("2025-03-14T09:00:00Z", "0000-00-00T00:00:00Z", None),
    ],
)
def test_moments_are_so_far_apart(one: str, other: str, seconds: float | None) -> None:
    assert seconds_after(one, other) == seconds


def test_a_model_without_relations_has_none() -> None:
    assert is_valid({"name": "x"}, "Queue", relations=True)
    relations = Relations(build_bundle(BUNDLED, "Queue", Profile.STANDARD, Naming.WIRE))
    assert relations.broken({}) == ()


OWN: dict[str, tuple[dict[str, Any], Any, list[str]]] = {
    "in a map": (
        {"additionalProperties": {"$ref": "#/$defs/Stay"}},
        {"a": {"begin": at(0), "end": at(9)}, "b": {"begin": at(9), "end": at(0)}},
        ["/b/end"],
    ),
    "in arrays in arrays": (
        {"properties": {"all": {"items": {"items": {"$ref": "#/$defs/Stay"}}}}},
        {"all": [[], [{}, {"begin": at(9), "end": at(0)}]]},
        ["/all/1/1/end"],
    ),
    "of all of several": (
        {"allOf": [{"$ref": "#/$defs/Stay"}], "properties": {"other": {"type": "string"}}},
        {"begin": at(9), "end": at(0)},
        ["/end"],
    ),
    "within less than a second": (
        {
            "properties": {"a": {}, "b": {}},
            "x-relations": [{"in-order": ["a", "b"], "within": 0.1}, {"same-time": ["a", "b"], "within": 0.1}],
        },
        {"a": at(0.5), "b": at(0.2)},
        ["/b", "/b"],
    ),
    "at paths of several names": (
        {
            "properties": {"a": {"properties": {"b": {}}}, "c": {"properties": {"d": {}}}},
            "x-relations": [
                {"in-order": ["a/b", "c/d"]},
                {"same-time": ["a/b", "c/d"]},
                {"agrees": ["a/b", "{c/d}"]},
                {"needs": ["a/x"], "if": {"a/b": True}},
                {"allows": {"a/b": ["x"]}, "if": {"c/d": True}},
            ],
        },
        {"a": {"b": at(9)}, "c": {"d": at(0)}},
        ["/a/b", "/a/b", "/a/b", "/c/d", "/c/d"],
    ),
    "of all that an array holds": (
        {
            "properties": {"of": {"items": {"properties": {"at": {}}}}, "end": {}},
            "x-relations": [{"same-time": ["end", "of/*/at"]}, {"latest": "of/*/at", "is": "end"}],
        },
        {"end": at(30), "of": [{"at": at(30)}, {"at": at(0)}, {"at": at(50)}]},
        ["/end", "/of/1/at", "/of/2/at"],
    ),
    "on conditions of several": (
        {
            "properties": {"a": {}, "b": {}, "c": {}},
            "x-relations": [{"needs": ["c"], "if": {"a": [1], "b": [True]}}],
        },
        {"a": 1, "b": True},
        ["/b"],
    ),
    "of what contains itself": (
        {
            "properties": {"id": {}, "of": {"items": {"$ref": "#"}}},
            "x-relations": [{"unique": "of/*/id"}, {"refers": "of/*/of/*/id", "to": "of/*/id"}],
        },
        {"of": [{"id": 1, "of": [{"id": 2}, {"id": 1, "of": [{"id": 1}, {"id": 1}]}]}, {"id": 2}, {"id": 1}]},
        ["/of/0/of/1/of/1/id", "/of/2/id"],
    ),
    "of maps of arrays": (
        {
            "properties": {"all": {"additionalProperties": {"items": {"$ref": "#/$defs/Stay"}}}},
            "x-relations": [{"unique": "all/*/*/begin"}],
        },
        {"all": {"a": [{"begin": at(0)}], "b": [{"begin": at(0)}, {"begin": at(9), "end": at(0)}]}},
        ["/all/b/0/begin", "/all/b/1/end"],
    ),
    "of numbers": (
        {"properties": {"n": {"items": {}}}, "x-relations": [{"unique": "n/*"}]},
        {"n": [1, 2, 1.5, 1.5, True, [], [], 1]},
        ["/n/7"],
    ),
}
STAY = {"properties": {"begin": {}, "end": {}}, "x-relations": [{"in-order": ["begin", "end"]}]}


@pytest.mark.parametrize("case", OWN)
def test_schemas_of_users_have_relations(case: str, tmp_path: Path) -> None:
    own, payload, pointers = OWN[case]
    if case == "at paths of several names":
        own["properties"]["a"]["properties"]["x"] = {}
    catalog = _catalog(tmp_path, {**own, "$defs": {"Stay": STAY}})
    for profile in ("lenient", "standard"):
        for naming in ("wire", "sdk"):
            options: dict[str, Any] = {"profile": profile, "naming": naming, "catalog": catalog, "relations": True}
            found = list(iter_problems(payload, "Mine", **options))
            assert [problem.pointer for problem in found] == pointers, (profile, naming)
            assert {problem.code for problem in found} == {"relation"}


def test_an_overlay_has_those_of_its_model_and_its_own(tmp_path: Path) -> None:
    own = {
        "allOf": [{"$ref": BUNDLED.source("Participant").uri}],
        "x-relations": [{"agrees": ["queueName", "{queueId}"]}, {"unique": "calls/*/id"}, {"unique": "*/*/peerId"}],
    }
    catalog = _catalog(tmp_path, own)
    payload = {"queueId": "a", "queueName": "b", "userId": "a", "userUri": "b", "calls": [{"id": "a"}, {"id": "a"}]}
    for naming, given in (("wire", payload), ("sdk", _renamed(payload))):
        found = iter_problems(given, "Mine", naming=naming, catalog=catalog, relations=True)  # type: ignore[call-overload]
        assert [_snake(problem.pointer) for problem in found] == ["/queue_name", "/user_uri", "/calls/1/id"]


@pytest.mark.parametrize(
    "relation",
    [{"in-order": ["a", "b"]}, {"unique": "*/*/a"}, {"refers": "a/*", "to": "a"}, {"agrees": ["a", "{a/b}"]}],
    ids=str,
)
def test_paths_of_users_are_described(relation: Any, tmp_path: Path) -> None:
    catalog = _catalog(tmp_path, {"properties": {"a": {}}, "x-relations": [relation]})
    with pytest.raises(InvalidSchema, match=r"Mine: x-relations/0 names .*, which the schema does not describe"):
        Validator("Mine", catalog=catalog, relations=True)
    assert is_valid({}, "Mine", catalog=catalog)


def test_both_paths_of_what_follows_lead_through_one_array(tmp_path: Path) -> None:
    inner: dict[str, Any] = {"items": {"properties": {"x": {}}}}
    own = {"properties": {"a": inner, "b": inner}, "x-relations": [{"follow": ["a/*/x", "b/*/x"]}]}
    with pytest.raises(InvalidSchema, match="Mine: x-relations/0 follows two arrays"):
        Validator("Mine", catalog=_catalog(tmp_path, own), relations=True)


def test_schemas_that_may_not_apply_have_no_relations(tmp_path: Path) -> None:
    own = {"anyOf": [STAY, {"type": "object"}]}
    assert is_valid({"begin": at(9), "end": at(0)}, "Mine", catalog=_catalog(tmp_path, own), relations=True)


def test_null_breaks_no_relation(tmp_path: Path) -> None:
    # Where a keyword would be broken by null, the profile lenient puts a condition around the schema.
    own = {"properties": {"a": {**STAY, "anyOf": [{"type": "object"}]}}}
    options: dict[str, Any] = {"profile": "lenient", "catalog": _catalog(tmp_path, own), "relations": True}
    assert is_valid({"a": None}, "Mine", **options)
    found = list(iter_problems({"a": {"begin": at(9), "end": at(0)}}, "Mine", **options))
    assert [problem.keyword_location for problem in found] == ["/$ref/properties/a/else/x-relations/0"]
    assert is_valid(
        {"startTime": None, "calls": None, "wrapup": None}, "Participant", profile="lenient", relations=True
    )


def test_the_bundle_tells_relations_in_its_own_names() -> None:
    renamed = schema("Participant", naming="sdk")["$defs"]["Participant"][KEYWORD]
    assert {"agrees": ["user_uri", "/api/v2/users/{user_id}"]} in renamed
    assert {"same-time": ["end_time", "*/*/disconnected_time"], "single": True} in renamed


def _catalog(folder: Path, own: dict[str, Any]) -> Catalog:
    (folder / "Mine.json").write_bytes(orjson.dumps({"type": "object", **own}))
    return BUNDLED.with_directory(folder)


class _Odd(dict[str, Any]):
    def get(self, *_arguments: Any) -> Any:
        return None


class _Word(Enum):
    """Made below, a member a text."""


def _odd(value: Any) -> Any:
    """Return Python data that stand for the same JSON text, none of which are plain."""
    match value:
        case dict():
            return _Odd({name: _odd(inner) for name, inner in value.items()})
        case list():
            return tuple(_odd(inner) for inner in value)
        case str():
            return Enum("_Word", {"MEMBER": value}).MEMBER  # type: ignore[attr-defined] # made here
    return value


def _renamed(value: Any) -> Any:
    match value:
        case dict():
            return {_snake(name): _renamed(inner) for name, inner in value.items()}
        case list():
            return [_renamed(inner) for inner in value]
    return value


def _snake(name: Any) -> Any:
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name) if isinstance(name, str) else name


def _with_each_replaced(payload: Any, other: Any) -> Iterator[Any]:
    """Yield a payload with another value in the place of each one in it."""
    yield other
    members: Any = (
        payload.items() if isinstance(payload, dict) else enumerate(payload) if isinstance(payload, list) else ()
    )
    for step, inner in members:
        for replaced in _with_each_replaced(inner, other):
            copy = deepcopy(payload)
            copy[step] = replaced
            yield copy
