"""Descriptions of OpenAPI and AsyncAPI."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest

import convoschema
from convoschema._schema.subschemas import walk
from convoschema._schema.topics import bundled_topics
from tests.conftest import Share
from tests.exports.verdicts import ALWAYS, disagreements, payloads


@pytest.mark.parametrize(("target", "version"), [("openapi-3.1", "3.1."), ("openapi-3.0", "3.0.")])
def test_all_models_are_components_of_one_description(target: Any, version: str) -> None:
    document = convoschema.export(None, target=target)
    assert document["openapi"].startswith(version)
    assert set(convoschema.models()) <= document["components"]["schemas"].keys()
    assert document["info"]["version"] == convoschema.__version__
    assert document["paths"] == {}


def test_a_model_stands_beside_what_it_reaches() -> None:
    schemas = convoschema.export("Wrapup", target="openapi-3.1", profile="write")["components"]["schemas"]
    assert next(iter(schemas)) == "Wrapup"
    assert "description" in schemas["Wrapup"]["properties"]["code"]


def test_what_may_be_null_is_nullable_in_openapi_30() -> None:
    schemas = convoschema.export("Participant", target="openapi-3.0", profile="lenient")["components"]["schemas"]
    properties = schemas["Participant"]["properties"]
    assert properties["name"]["type"] == "string"
    assert properties["name"]["nullable"] is True
    assert properties["wrapup"]["anyOf"] == [
        {"$ref": "#/components/schemas/Wrapup"},
        {"type": "string", "nullable": True, "enum": [None]},
    ]
    assert "example" in schemas["Wrapup"]
    assert not any("examples" in schema for schema in walk({"definitions": schemas}))


def test_each_topic_is_a_channel_with_its_model() -> None:
    document = convoschema.export(None, target="asyncapi-3")
    topics = bundled_topics().known
    assert [channel["address"] for channel in document["channels"].values()] == [topic.pattern for topic in topics]
    calls = document["channels"]["v2_users_id_conversations_calls"]
    assert calls["parameters"].keys() == {"id"}
    assert calls["messages"]["event"] == {"$ref": "#/components/messages/ConversationCallEventTopicCallConversation"}
    message = document["components"]["messages"]["ConversationCallEventTopicCallConversation"]
    envelope, body = message["payload"]["allOf"]
    assert envelope == {"$ref": "#/components/schemas/Notification"}
    assert body["properties"]["eventBody"] == {
        "$ref": "#/components/schemas/ConversationCallEventTopicCallConversation"
    }
    assert document["operations"]["receive_v2_users_id_conversations_calls"] == {
        "action": "receive",
        "channel": {"$ref": "#/channels/v2_users_id_conversations_calls"},
        "messages": [{"$ref": "#/channels/v2_users_id_conversations_calls/messages/event"}],
    }


def test_notices_about_the_connection_have_the_envelope_alone() -> None:
    document = convoschema.export(None, target="asyncapi-3")
    assert document["channels"]["channel_metadata"]["messages"]["event"] == {"$ref": "#/components/messages/Notice"}
    assert "parameters" not in document["channels"]["channel_metadata"]
    assert document["components"]["messages"]["Notice"]["payload"] == {"$ref": "#/components/schemas/Notification"}


def test_a_model_that_is_a_guess_is_told_to_be_one() -> None:
    channels = convoschema.export(None, target="asyncapi-3")["channels"]
    assert channels["v2_detail_events_conversation_id_wrapup"]["description"].endswith(" is a guess.")


def test_a_model_has_the_channels_of_its_topics() -> None:
    document = convoschema.export("UserActivity", target="asyncapi-3", profile="strict")
    assert document["channels"].keys() == {"v2_users_id_activity"}
    assert document["info"]["title"] == "UserActivity"


def test_a_model_that_no_event_carries_has_no_channels() -> None:
    with pytest.raises(convoschema.UnsuitableModel, match="no topic has events with the model Queue;"):
        convoschema.export("Queue", target="asyncapi-3")


@pytest.mark.parametrize("options", [{"profile": "write"}, {"naming": "sdk"}])
def test_events_are_neither_written_nor_printed_by_the_sdk(options: Any) -> None:
    with pytest.raises(convoschema.InvalidOption):
        convoschema.export(None, target="asyncapi-3", **options)


def test_messages_of_asyncapi_accept_what_events_are(share: Share) -> None:
    document = convoschema.export(None, target="asyncapi-3")
    messages = document["components"]["messages"]
    always = ("ConversationEventTopicConversation", "UserActivity")
    for topic in bundled_topics().known:
        if topic.model is None or not (topic.model in always or topic.model in share):
            continue
        schema = {**messages[topic.model]["payload"], "components": document["components"]}
        check = jsonschema_rs.Draft7Validator(schema, validate_formats=True)
        for body in payloads(topic.model):
            event = {"topicName": topic.pattern.replace("{id}", "7f2e"), "eventBody": body}
            assert check.is_valid(event) is convoschema.is_valid(body, topic.model), body  # type: ignore[call-overload]
    assert not check.is_valid({"eventBody": {}})


@pytest.mark.parametrize("profile", ["standard", "strict"])
def test_components_of_openapi_31_accept_what_the_library_accepts(profile: Any) -> None:
    document = convoschema.export(None, target="openapi-3.1", profile=profile)
    for model in ALWAYS:
        schema = {"$ref": f"#/components/schemas/{model}", "components": document["components"]}
        check = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
        asked = payloads(model)
        assert list(disagreements(model, profile, [check.is_valid(data) for data in asked], asked)) == []
