"""What init makes of payloads: the right model, or none; never a wrong one."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from schema_files import ROOTS

from convoschema import Catalog
from convoschema._schema.bundle import Bundle, build_bundle
from convoschema.cli.check.files import File
from convoschema.cli.config.file_patterns import ModelEntry
from convoschema.cli.guess import fits
from convoschema.cli.guess.fits import Fitter
from convoschema.cli.guess.groups import Group, group
from convoschema.cli.guess.guesses import guess
from convoschema.cli.guess.samples import Sample, take_sample
from tests.cases import REPOSITORY
from tests.conftest import CatalogOf

TOPICS = {
    pattern: about["model"]
    for pattern, about in json.loads((REPOSITORY / "schemas" / "topics.json").read_text("utf-8"))["topics"].items()
}
TIME = "2025-03-14T09:26:53.589Z"


@lru_cache(maxsize=1)
def fitter() -> Fitter:
    return Fitter(Catalog.bundled())


def guessed(*records: Any, path: str = "a.json", by: Fitter | None = None) -> Group:
    (found,) = group([guess(Path(path), Sample(records), by or fitter())])
    return found


def line(*records: Any, path: str = "a.json", by: Fitter | None = None) -> ModelEntry | None:
    """Return what an active line says of a file with these records; None if there is none."""
    found = guessed(*records, path=path, by=by)
    return found.entry if found.doubt is None else None


def model_of(*records: Any) -> str | None:
    entry = line(*records)
    return None if entry is None else entry.model


def notification(topic: str, body: Any) -> dict[str, Any]:
    return {"topicName": topic, "version": "2", "eventBody": body, "metadata": {"CorrelationId": "c"}}


def of_event_bridge(topic: str, body: Any) -> dict[str, Any]:
    outer = {
        "version": "0",
        "id": "i",
        "detail-type": topic,
        "source": "x",
        "account": "1",
        "time": TIME,
        "region": "r",
    }
    return {**outer, "resources": [], "detail": {**notification(topic, body), "timestamp": TIME}}


def examples(model: str) -> list[Any]:
    found: list[Any] = Catalog.bundled().read(model)["examples"]
    return found


TOO_LITTLE = {
    # Empty pages, answers without a conversation.
    **{model: {1} for model in ROOTS if model.endswith("Listing")},
    "AnalyticsConversationAsyncQueryResponse": {1},
    "AnalyticsConversationQueryResponse": {2},
    "AnalyticsConversationWithoutAttributesMultiGetResponse": {1},
    "ChannelEntityListing": {0, 1},
    "WrapupCodeEntityListing": {0, 1},  # as the pages of queues: names, dates and divisions
    # Events: their topics say what they are.
    "EventBridgeEvent": {0},
    "Notification": {0, 1, 2},
    # Requests that say little, or what other models say as well.
    "AsyncConversationQuery": {1},
    "ConsultTransfer": {0},
    "ConsultTransferUpdate": {0, 1},
    "ConversationQuery": {1},
    "CreateCallRequest": {2},
    "CreateCallbackCommand": {0, 1},
    "CreateCallbackOnConversationCommand": {0},
    "CreateQueueRequest": {1},
    "CreateUser": {0},
    "Digits": {0},
    "GroupUpdate": {1},
    "MediaParticipantRequest": {0, 1, 2, 3, 4, 5, 6},
    "ParticipantAttributes": {0},
    "SetUuiDataRequest": {0},
    "TransferRequest": {0, 1, 2, 3},
    "UpdateUser": {1, 2},
    # The same body under two topics.
    "AgentActivityChangedTopicAgentActivity": {0},
}
"""The examples of models, by their indices, of which nothing is certain."""

TWINS = {
    ("AnalyticsConversationWithoutAttributesMultiGetResponse", 0): "AnalyticsConversationQueryResponse",
    ("CreateQueueRequest", 0): "Queue",
    ("GroupCreate", 1): "Group",
    ("QueueRequest", 0): "Queue",
    ("QueueRequest", 1): "Queue",
}
"""The examples that another model reads as well, which is the rule."""


def test_what_the_api_sends_as_a_whole_is_recognised() -> None:
    got = {(model, index): model_of(payload) for model in ROOTS for index, payload in enumerate(examples(model))}
    wanted = {
        (model, index): None if index in TOO_LITTLE.get(model, ()) else TWINS.get((model, index), model)
        for model, index in got
    }
    assert got == wanted


@pytest.mark.parametrize("in_envelope", [notification, of_event_bridge])
def test_a_file_of_events_is_read_by_their_topics(in_envelope: Any) -> None:
    for pattern, model in TOPICS.items():
        for payload in examples(model):
            entry = line(in_envelope(pattern.replace("{id}", "7"), payload))
            assert entry is not None
            assert (entry.model, entry.events) == (None, True)


def test_the_body_of_an_event_alone_is_its_model_or_the_twin_of_it_that_the_api_answers() -> None:
    twins = {
        "OutOfOfficeEventOutOfOffice": "OutOfOffice",
        "PresenceEventUserPresence": "UserPresence",
        "UserConversationsEventUserConversationSummary": "UserConversationSummary",
        "UserStationChangeTopicUserStations": "UserStations",
    }
    for model in set(TOPICS.values()):
        for payload in examples(model):
            assert model_of(payload) in {None, twins.get(model, model)}


def test_a_part_of_something_is_it_or_its_twin(share: Any) -> None:
    for model in Catalog.bundled().models:
        if model in share and not model.startswith(("EventBridge", "Notification")):
            for payload in examples(model):
                found = guessed(payload)
                names = {fit.model for fit in found.fits if fit.unread == found.fits[0].unread}
                assert found.doubt is not None or model in names, model


CALL_PARTICIPANT = {
    "id": "x",
    "name": "Support",
    "address": "sip:acd@example.com",
    "startTime": TIME,
    "connectedTime": TIME,
    "endTime": TIME,
    "purpose": "acd",
    "state": "terminated",
    "direction": "inbound",
    "disconnectType": "transfer",
    "held": False,
    "muted": False,
    "confined": False,
    "recording": False,
    "recordingState": "none",
    "provider": "Edge",
    "peer": "y",
    "ani": "tel:+13175550100",
    "dnis": "sip:acd@example.com",
    "queue": {"id": "q", "selfUri": "/api/v2/routing/queues/q"},
    "conversationRoutingData": {
        "queue": {"id": "q", "selfUri": "/api/v2/routing/queues/q"},
        "priority": 0,
        "skills": [],
        "scoredAgents": [],
    },
}
PAGE = {"pageSize": 25, "pageNumber": 1, "total": 1, "pageCount": 1, "selfUri": "/x", "firstUri": "/x", "lastUri": "/x"}
CALL = {
    "id": "x",
    "otherMediaUris": [],
    "recordingState": "none",
    "selfUri": "/x",
    "participants": [
        {
            "id": "y",
            "purpose": "agent",
            "state": "connected",
            "direction": "inbound",
            "held": False,
            "wrapupRequired": True,
            "recordingState": "none",
        }
    ],
}
USER = {
    "id": "x",
    "name": "Ada",
    "email": "ada@example.com",
    "state": "active",
    "username": "ada@example.com",
    "version": "4",
    "acdAutoAnswer": False,
}


@pytest.mark.parametrize(
    ("record", "model"),
    [
        (CALL_PARTICIPANT, "CallMediaParticipant"),
        ({**PAGE, "entities": [CALL]}, "CallConversationEntityListing"),
        ({**PAGE, "entities": [USER]}, "UserEntityListing"),
        ({**PAGE, "entities": []}, None),
        ({**PAGE, "entities": [{"id": "x", "name": "y", "selfUri": "/x"}]}, None),
        ({**PAGE, "entities": [{"trunkType": "EXTERNAL", "id": "x", "edge": {"id": "y"}}]}, None),
        ({**PAGE, "entities": [1, 2]}, None),
        # An entity that is covered by no model, of which all have these names.
        ({"id": "x", "name": "y", "dateCreated": TIME, "dateModified": TIME, "createdBy": "z", "selfUri": "/x"}, None),
        ({"id": "x", "name": "y", "version": 3, "state": "active", "description": "z", "division": {"id": "d"}}, None),
        ({"conversationId": "x", "conversationStart": "yesterday", "originatingDirection": 7}, None),
        ({"name": "Ada", "email": "ada@example.com", "password": "x", "divisionId": "d"}, None),
        ({"purpose": "agent", "wrapupPrompt": "mandatory"}, None),
        ({"Id": "x", "StartTime": TIME, "Participants": [{"Purpose": "agent", "WrapupRequired": True}]}, None),
        ({"id": "x"}, None),
        ({"name": "Ada", "state": "active"}, None),
        ({}, None),
        # The rest is unread.
        ({"wrapup": {"code": "x", "name": "y", "durationSeconds": 3}, **dict.fromkeys("abcdefgh", 1)}, None),
    ],
)
def test_payloads_of_users(record: Any, model: str | None) -> None:
    assert model_of(record) == model


STRANGERS: dict[str, Any] = {
    "package.json": {"name": "x", "version": "1.0.0", "description": "x", "scripts": {"test": "true"}},
    "package-lock.json": {
        "name": "x",
        "version": "1",
        "lockfileVersion": 3,
        "requires": True,
        "packages": {"node_modules/y": {"version": "1", "resolved": "https://x", "integrity": "z"}},
    },
    "tsconfig.json": {"compilerOptions": {"strict": True, "target": "es2022", "types": ["node"]}, "include": ["src"]},
    "openapi.json": {
        "openapi": "3.1.0",
        "info": {"title": "x", "version": "1", "description": "y"},
        "servers": [{"url": "x"}],
        "paths": {"/users": {"get": {"operationId": "x", "responses": {"200": {"description": "ok"}}}}},
        "components": {"schemas": {"User": {"type": "object", "properties": {"id": {"type": "string"}}}}},
    },
    "schema.json": {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "x",
        "type": "object",
        "required": ["id"],
        "properties": {"id": {"type": "string"}},
        "additionalProperties": {"type": "string"},
        "description": "x",
    },
    "action.json": {
        "name": "x",
        "integrationType": "custom-rest-actions",
        "actionType": "custom",
        "config": {},
        "secure": False,
        "contract": {
            "input": {"inputSchema": {"title": "x", "type": "object", "properties": {"a": {"type": "string"}}}}
        },
    },
    "recipient.json": {
        "id": "x",
        "name": "shop",
        "flow": {"id": "y", "name": "Hello", "selfUri": "/x"},
        "dateCreated": TIME,
        "dateModified": TIME,
        "createdBy": {"id": "z", "selfUri": "/x"},
        "modifiedBy": {"id": "z", "selfUri": "/x"},
        "messengerType": "open",
        "selfUri": "/x",
    },
    "geo.json": {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": "x"}, "id": 1}]},
    "video.json": {"id": "x", "name": "y", "durationSeconds": 12},
    "person.json": {"name": "x", "email": "y", "title": "z", "department": "a", "addresses": [{"city": "x"}]},
    "settings.json": {"editor.fontSize": 12, "files.exclude": {"**/.git": True}},
    "mail.json": {"subject": "x", "from": "y", "to": ["z"], "body": "a", "attachments": [{"name": "x", "size": 3}]},
    "numbers.json": 7,
}


@pytest.mark.parametrize("name", STRANGERS)
def test_what_is_no_payload_gets_no_model(name: str) -> None:
    assert line(STRANGERS[name], path=name) is None


def test_the_examples_of_this_repository_and_its_other_files() -> None:
    files = sorted([*(REPOSITORY / "examples").rglob("*.json*"), *(REPOSITORY / "tests" / "models").glob("*.json")])
    for file in files[::5]:
        found = guess(file.relative_to(REPOSITORY), take_sample(File(file, named=False)), fitter())
        assert (found.refusal is None) == ("examples" in file.parts)


CONVERSATION = examples("Conversation")[0]


@pytest.mark.parametrize(
    ("records", "at", "model"),
    [
        ([{"payload": CONVERSATION, "receivedAt": TIME}], ("payload",), "Conversation"),
        ([{"data": {"body": CONVERSATION}, "offset": 3}], ("data", "body"), "Conversation"),
        ([notification("v2.x", examples("ConversationEventTopicConversation")[0])], ("eventBody",), "ConversationEventTopicConversation"),
        ([of_event_bridge("v2.x", examples("ConversationEventTopicWrapup")[0])], ("detail", "eventBody"), "ConversationEventTopicWrapup"),
    ],
)  # fmt: skip
def test_envelopes(records: list[Any], at: tuple[str, ...], model: str) -> None:
    entry = line(*records)
    assert entry is not None
    assert (entry.at, entry.model) == (at, model)


@pytest.mark.parametrize(
    "records",
    [
        # A notice beside events, events of several topics, one of a topic that is not known.
        [notification("channel.metadata", {"message": "x"}), notification("v2.users.7.presence", {"primary": True, "source": "x"})],
        [notification("v2.users.7.presence", {}), notification("v2.users.7.conversations", {}), notification("v2.x", {})],
    ],
)  # fmt: skip
def test_mixed_streams_of_events_are_read_by_their_topics(records: list[Any]) -> None:
    found = guessed(*records)
    assert found.entry is not None
    assert (found.doubt, found.entry.events) == (None, True)


@pytest.mark.parametrize(
    ("records", "doubt"),
    [
        ([notification("channel.metadata", {"message": "x"})], "events about the connection alone"),
        ([notification("v2.users.7.presence", {"a": 1, "b": 2})], "not what the topics say"),
        ([notification("v2.x", {"a": 1})], "no model fits well"),
        # Records that differ, be there ever so little of the others.
        ([*[CONVERSATION] * 9, {"queueId": "x", "memberCount": 3}], "no model fits well"),
        ([CONVERSATION, 7, 8], "no model fits well"),
    ],
)  # fmt: skip
def test_records_of_which_nothing_is_certain(records: list[Any], doubt: str) -> None:
    assert guessed(*records).doubt == doubt


def test_a_value_of_another_type_is_unread() -> None:
    (fit, *_) = guessed({**USER, "certifications": "x", "locations": [{"floorplanId": 3}], "images": None}).fits
    assert (fit.model, sorted(fit.wrong)) == ("User", [("certifications",), ("locations", "floorplanId"), ("version",)])
    assert ("images",) in fit.known


def test_maps_are_looked_into_and_what_nothing_is_said_of_is_unread(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(
        Order={
            "properties": {
                "orderNumber": {"type": "string"},
                "prices": {"additionalProperties": {"properties": {"net": {}, "gross": {}}}},
                "notes": {"additionalProperties": True},
                "more": {"type": "object"},
            }
        }
    )
    record = {"orderNumber": "1", "prices": {"a": {"net": 1, "gross": 2, "tax": 3}}, "notes": {"a": {"b": 1}}}
    found = guessed({**record, "more": {"c": 1}}, by=Fitter(catalog))
    (fit, *_) = found.fits
    assert (found.doubt, fit.model) == (None, "Order")
    assert fit.unknown == {("prices", "*", "tax"), ("more", "c")}


def test_a_model_of_the_users_comes_before_its_twins(catalog_of: CatalogOf) -> None:
    names = Catalog.bundled().read("Wrapup")["properties"]
    by = Fitter(catalog_of(MyWrapup={"properties": dict.fromkeys(names, True)}))
    assert getattr(line(examples("Wrapup")[0], by=by), "model", None) == "MyWrapup"


def test_guessing_bundles_few_models(monkeypatch: pytest.MonkeyPatch) -> None:
    bundled = []

    def build(catalog: Catalog, model: str, *rest: Any) -> Bundle:
        bundled.append(model)
        return build_bundle(catalog, model, *rest)

    monkeypatch.setattr(fits, "build_bundle", build)
    guessed(CONVERSATION, by=Fitter(Catalog.bundled()))
    assert len(bundled) == len(set(bundled)) <= 40
