"""What is told of a property, and where models are used."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.conftest import Run

Write = Callable[..., None]
CALL = "https://convoschema.github.io/schemas/media/Call.json"
MINE = f"""{{
  "$ref": "{CALL}",
  "properties": {{
    "state": {{"type": "string", "deprecated": true}},
    "plain": {{"properties": {{"inner": {{"type": "string", "x-enum-descriptions": {{"a": "The first."}}}}}}}},
    "tags": {{"type": "array", "items": {{"type": "array", "items": {{"enum": ["x", null]}}}}}},
    "any": true, "number": {{"type": "number"}}, "remark": {{"x-personal-data": true}}
  }}
}}"""


def test_a_property_with_values(run: Run) -> None:
    done = run("show", "Participant.wrapupPrompt")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("# Participant.wrapupPrompt\n\nThe way in which this agent is asked for a wrap-up")
    assert "\n- Name in the Python SDK: wrapup_prompt\n- Type: string\n" in done.out
    assert "\nValues:\n\n| Value | Meaning |\n|---|---|\n| mandatory | The agent must choose a code and has" in done.out
    assert "\nExample: `" in done.out
    assert done.out.endswith("Participant is used by: Conversation.participants\n")


def test_the_name_in_the_sdk_will_do(run: Run) -> None:
    assert run("show", "Participant.wrapup_prompt").out == run("show", "Participant.wrapupPrompt").out


def test_a_nested_property_with_a_shared_vocabulary(run: Run) -> None:
    out = run("show", "Participant.calls.state").out
    assert out.startswith(
        "# Call.state\n\nThe stage that the call has reached for this participant.\n\nThe stage a comm"
    )
    assert "- Type: CommunicationState\n" in out
    assert "| alerting | Offered to the participant" in out
    assert "parked" not in out
    assert out.rstrip().endswith("Call is used by: Participant.calls")
    assert run("show", "Conversation.participants.calls.state").out == out


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("Wrapup.notes", ["May hold personal data (text): no message shows its value"]),
        ("Wrapup.endTime", ["- Type: timestamp\n- Format: date-time\n", 'Example: `"2025-']),
        ("Wrapup.tags", ["- Type: array of string"]),
        ("Conversation.id", ["Read-only: the API sets it"]),
        ("User.version", ["Requests take CreateUser (POST /api/v2/users) or UpdateUser (PATCH /api/v2/users/{userId}) in place of User"]),
        ("Conversation.startTime", ["Required in the body of a request that writes a Conversation"]),
        ("Participant.attributes.orderNumber", ["# orderNumber\n", "- Type: string", "personal data (mixed)"]),
        ("Participant.purpose", ["Values that are known; others are accepted:", "| acd | A queue, waiting"]),
        ("CannedResponseLibraries.libraryIds", ["No item appears twice"]),
        ("ConversationEntityListing.entities", ["Example: `", "…`"]),
    ],
)  # fmt: skip
def test_what_is_told_of_a_property(target: str, words: list[str], run: Run) -> None:
    done = run("show", target)
    assert done.code == 0
    for word in words:
        assert word in done.out


def test_properties_of_a_users_own_schema(run: Run, write: Write) -> None:
    write(**{"mine/Order.v2.json": MINE, "convoschema.toml": 'catalog = ["mine"]'})
    assert run("show", "Order.v2").out.startswith("# Order.v2\n")
    assert "- Deprecated\n" in run("show", "Order.v2.state").out
    assert "Call is used by: Order.v2, Participant.calls\n" in run("show", "Call").out
    assert "| a | The first. |" in run("show", "Order.v2.plain.inner").out
    assert run("show", "Order.v2.plain.inner").out.startswith("# inner\n")
    assert "| null |  |" in run("show", "Order.v2.tags").out
    assert "- Type: anything" in run("show", "Order.v2.any").out
    assert "| personal data |" in run("show", "Order.v2").out
    assert "May hold personal data: no message shows its value" in run("show", "Order.v2.remark").out
    assert run("show", "Order.v2.number.x").err.endswith("Error: number has no properties\n")


def test_bounds_that_hold_under_some_profiles_are_told(run: Run, write: Write) -> None:
    write(**{"mine/Own.json": '{"properties": {"n": {"x-documented": {"maximum": 3}}}}'})
    assert "- Under strict and write: 0 to 100\n" in run("show", "ScoredAgent.score").out
    assert "- Under write: disconnected\n" in run("show", "Conversation.state").out
    assert " | personal data: id, strict and write: at most 255 characters |\n" in run("show", "TwitterId").out
    for target in ("Own", "Own.n"):
        assert "strict and write" not in run("show", target, "--catalog", "mine").out


def test_an_alias_is_told_with_the_model_that_it_stands_for(run: Run) -> None:
    alias, model = "QueueConversationCallEventTopicDetail", "ConversationCallEventTopicDetail"
    told = f"{alias} is another of the vendor's names for {model}.\n\n"
    assert run("show", alias).out == told + run("show", model).out
    assert run("show", f"{alias}.error_code").out == told + run("show", f"{model}.errorCode").out
    assert "The vendor's other names of the same structure: " in run("show", model).out
    assert f"{alias}, " in run("show", model).out
    assert run("bundle", alias).out == run("bundle", model).out
    assert run("example", alias).out == run("example", model).out


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("Participant.wrapupPromt", "Participant has no property 'wrapupPromt'; did you mean 'wrapupPrompt'?"),
        ("Participant.calls.stat", "Call has no property 'stat'; did you mean 'state'?"),
        ("Participant.zzzzzz", "Participant has no property 'zzzzzz'; `convoschema show` lists those of a model"),
        ("Participant.", "Participant has no property ''; `convoschema show` lists those of a model"),
        ("Participant.id.x", "id has no properties"),
        ("Partcipant.id", "no model is called 'Partcipant'; did you mean 'Participant'?"),
    ],
)
def test_a_wrong_name_is_wrong_usage(target: str, message: str, run: Run) -> None:
    done = run("show", target)
    assert (done.code, done.out) == (2, "")
    assert done.err.endswith(f"Error: {message}\n")


def test_a_model_tells_what_requests_take(run: Run) -> None:
    assert (
        "\nRequests take GroupCreate (POST /api/v2/groups) or GroupUpdate (PUT /api/v2/groups/{groupId}) in its place: "
        "the profile write is for these.\n"
    ) in run("show", "Group").out
    own = "\nIt is the body of POST /api/v2/groups: the profile write is for it.\n"
    assert own in run("show", "GroupCreate").out
    assert "profile write" not in run("show", "Wrapup").out


def test_a_model_may_be_the_body_of_a_request_and_of_another_only_in_part(run: Run, write: Write) -> None:
    told = '[{"request": "PUT /a"}, {"request": "PUT /b"}, {"request": "POST /a", "model": "Other"}]'
    write(**{"mine/Order.json": f'{{"x-write": {told}}}', "convoschema.toml": 'catalog = ["mine"]'})
    assert (
        "It is the body of PUT /a and of PUT /b: the profile write is for it. "
        "Requests take Other (POST /a) in its place: the profile write is for these."
    ) in run("show", "Order").out
