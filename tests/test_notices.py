"""What a profile accepts but a stricter one would not, and payloads that are of another model."""

from __future__ import annotations

import json
import pickle
import re
from typing import Any

import pytest

import convoschema
from convoschema import Validator
from convoschema.testing import example
from tests.cases import examples, tables, told
from tests.conftest import CatalogOf

BODY = b'{"id":null,"purpose":"agent","foo":1,"calls":[{"state":"hovering","bar":{}}],"name":7}'


def noticed(payload: Any, model: str, **options: Any) -> list[tuple[str, str]]:
    return told(Validator(model, **options).iter_notices(payload))


@pytest.mark.parametrize(
    ("profile", "expected"),
    [
        ("lenient", [("null", "/id"), ("unknown-property", "/foo"), ("unknown-value", "/calls/0/state"), ("unknown-property", "/calls/0/bar")]),
        ("standard", [("unknown-property", "/foo"), ("unknown-property", "/calls/0/bar")]),
        ("strict", []),
        ("write", []),
    ],
)  # fmt: skip
def test_what_a_stricter_profile_would_refuse_is_noticed(profile: Any, expected: list[tuple[str, str]]) -> None:
    for payload in (BODY, json.loads(BODY)):
        assert noticed(payload, "Participant", profile=profile) == expected


@pytest.mark.parametrize(
    ("model", "payload", "expected"),
    [
        ("ScoredAgent", {"score": 120}, ("range", "/score")),
        ("FacebookId", {"ids": [{}, {"scopedId": "7"}]}, ("length", "/ids")),
        ("TwitterId", {"screenName": "two words"}, ("pattern", "/screenName")),
    ],
)
def test_what_is_beyond_documented_bounds_is_noticed(model: str, payload: Any, expected: tuple[str, str]) -> None:
    for profile in ("lenient", "standard"):
        assert noticed(payload, model, profile=profile) == [expected]
    assert noticed(payload, model, profile="strict") == []


def test_what_no_profile_accepts_is_no_notice() -> None:
    assert noticed({"score": 2**31}, "ScoredAgent") == []


def test_a_notice_says_where_and_what_but_no_value() -> None:
    notice = next(
        n for n in Validator("Participant", profile="lenient").iter_notices(BODY) if n.code == "unknown-value"
    )
    assert notice.as_dict() == {
        "code": "unknown-value",
        "pointer": "/calls/0/state",
        "path": ["calls", 0, "state"],
        "model": "Participant",
        "message": "a string of 8 characters is not a known value",
    }
    assert pickle.loads(pickle.dumps(notice)) == notice  # noqa: S301 - our own bytes


def test_showing_values_is_for_problems_not_for_notices() -> None:
    for options in ({}, {"show_values": True}):
        [notice] = Validator("Call", profile="lenient", **options).iter_notices({"state": "hovering"})  # type: ignore[call-overload] # a dict of options
        assert "hovering" not in notice.message


@pytest.mark.parametrize("payload", [b"{", b"7", b"[]", b"null", {"id": {1}}])
def test_what_is_no_object_or_no_json_has_no_notices(payload: Any) -> None:
    assert noticed(payload, "Conversation", profile="lenient") == []


def test_nulls_that_the_sdk_prints_are_expected() -> None:
    assert noticed({"start_time": None, "id": "x"}, "Participant", naming="sdk", profile="lenient") == []


@pytest.mark.parametrize(
    ("payload", "model", "message"),
    [
        ({"a": 1}, "Wrapup", "Wrapup knows 0 of 1 property"),
        ({"conversationId": "x", "conversationStart": "2025-03-14T09:26:53Z", "participants": []}, "Wrapup", "Wrapup knows 0 of 3 properties; AnalyticsConversation knows 3"),
        ({"conversationId": "x", "conversationStart": "2025-03-14T09:26:53Z", "conversationEnd": "2025-03-14T09:26:53Z", "participants": []}, "Conversation", "Conversation knows 1 of 4 properties; AnalyticsConversation knows 4"),
    ],
)  # fmt: skip
def test_a_payload_of_another_model_is_told(payload: Any, model: Any, message: str) -> None:
    for profile in ("lenient", "standard", "strict", "write"):
        [notice] = [n for n in Validator(model, profile=profile).iter_notices(payload) if n.code == "unrecognised"]
        assert (notice.message, notice.pointer, notice.path) == (message, "", ())


FRAMED = [
    model
    for model in convoschema.models()
    if {"entities", "pageNumber", "total"} <= convoschema.Catalog.bundled().read(model).get("properties", {}).keys()
]
ALIKE = ({"QueueEntityListing", "WrapupCodeEntityListing"},)


@pytest.mark.parametrize("model", FRAMED)
def test_of_pages_the_one_that_knows_what_is_in_its_items_is_named(model: str) -> None:
    notice = Validator("Wrapup").unrecognised(examples(model)[0])
    assert notice is not None
    named = notice.message.partition("; ")[2].partition(" ")[0]
    assert named == model or {named, model} in ALIKE


def test_of_an_empty_page_it_is_told_that_it_may_be_any() -> None:
    notice = Validator("User").unrecognised({"entities": [], "pageSize": 1, "pageNumber": 1, "total": 0})
    assert notice is not None
    assert re.search(r"; CallConversationEntityListing and \d\d more know 4\Z", notice.message)


@pytest.mark.parametrize(
    ("model", "payload", "named"),
    [
        ("User", {"entities": [{"id": "x", "username": "y"}], "pageSize": 1, "pageNumber": 1, "total": 1}, "UserEntityListing knows 4"),
        ("User", {"entities": [{"id": "x", "participants": [], "missedCall": True}], "pageSize": 1, "pageNumber": 1, "total": 1}, "CallHistoryConversationEntityListing knows 4"),
        ("User", {"participantId": "x", "participantName": "y", "sessions": []}, "AnalyticsParticipant knows 3"),
        ("User", {"messageSegmentCount": 1, "messageStatus": "y", "stickers": []}, "MessageDetails knows 3"),
        ("PresenceEventUserPresence", {"messageSegmentCount": 1, "messageStatus": "y", "stickers": []}, "ConversationEventTopicMessageDetails and 1 more know 3"),
    ],
)  # fmt: skip
def test_of_models_that_fit_alike_the_plain_one_is_named(model: Any, payload: Any, named: str) -> None:
    notice = Validator(model).unrecognised(payload)
    assert notice is not None
    assert notice.message.endswith(f"; {named}")


@pytest.mark.parametrize(
    "payload",
    [{"message": "x"}, {"message": "x", "a": 1, "b": 2, "c": 3}, {"status": "ok", "count": 7, "b": 1, "c": 1}],
)
def test_no_model_is_named_for_a_word_that_anybody_has(payload: Any) -> None:
    notice = Validator("Conversation").unrecognised(payload)
    assert notice is not None
    assert notice.message.startswith("Conversation knows 0 of ")
    assert ";" not in notice.message


@pytest.mark.parametrize(("naming", "other"), [("wire", "sdk"), ("sdk", "wire")])
def test_another_model_is_told_in_the_other_naming_too(naming: Any, other: Any) -> None:
    of_other = example("AnalyticsConversation", naming=other)
    models: list[Any] = ["Conversation", "User"]
    for model in models:
        notice = Validator(model, naming=naming).unrecognised(of_other)
        assert notice is not None
        assert re.search(rf"; AnalyticsConversation knows \d+ with naming '{other}'\Z", notice.message)
    for model in (*models, "Participant"):
        mine = example(model, naming=other)
        assert Validator(model, naming=naming).unrecognised(mine) is None


def test_a_reference_of_another_model_that_leads_nowhere_is_no_matter_here(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(
        Own={"properties": {"alpha": {"$ref": "nowhere.json"}, "beta": True}},
        Part={
            "properties": {"alpha": {"$ref": "#/$defs/a"}, "beta": True},
            "$defs": {"a": {"properties": {"x": True}}},
        },
        Whole={"properties": {"alpha": {"items": {"$ref": "Held.json"}}, "beta": True}},
        Held={"properties": {"x": True}},
    )
    notice = Validator("Wrapup", catalog=catalog).unrecognised({"alpha": [{"x": 1}], "beta": 1})
    assert notice is not None
    assert notice.message == "Wrapup knows 0 of 2 properties; Whole knows 2"


@pytest.mark.parametrize(
    "payload",
    [
        {},
        {"id": "x", "foo": 1},
        {"id": "x", "foo": 1, "bar": 1, "baz": 1},
        {"id": "x", "name": "y", "foo": 1, "bar": 1},
        [],
        7,
    ],
)
def test_a_payload_that_may_be_of_the_model_is_not(payload: Any) -> None:
    assert Validator("Conversation").unrecognised(payload) is None


def test_a_map_knows_every_name(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(
        Map={"type": "object", "additionalProperties": {"type": "integer"}},
        Free={"type": "object"},
        Both={"type": "object", "properties": {"a": True}, "patternProperties": {"^x": True}},
        Own={"type": "object", "properties": {"orderNumber": {"type": "string"}}, "additionalProperties": False},
    )
    for model in ("Map", "Free", "Both"):
        assert Validator(model, catalog=catalog).unrecognised({"q": 1, "r": 2, "s": 3}) is None
    assert str(Validator("Own", catalog=catalog).unrecognised({"x": 1}).message) == "Own knows 0 of 1 property"  # type: ignore[union-attr] # told


def test_no_example_and_no_case_of_a_model_is_told_to_be_of_another() -> None:
    said = {
        (model, json.dumps(payload))
        for model in convoschema.models()
        for validator in [Validator(model)]
        for payload in [*examples(model), *(case.data for case in tables()[model] if "only REST" not in case.description and "as REST has it" not in case.description)]
        if isinstance(payload, dict) and len(payload) >= 3 and validator.unrecognised(payload) is not None
    }  # fmt: skip
    assert said == set()
