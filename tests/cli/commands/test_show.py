"""What is told of models, shared values and properties, and how they are found."""

from __future__ import annotations

import json
from collections.abc import Callable

import orjson
import pytest

from convoschema import Catalog
from convoschema.docs.lookup.names import look_up
from tests.cases import REPOSITORY
from tests.conftest import Run
from tests.costs import seconds

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
    (found,) = json.loads(run("show", "Order.v2.any", "--format", "json").out)["properties"]
    assert (found["type"], found["leads_to"], found["example"]) == ("anything", None, None)
    assert "\n\nany: anything\n\nnumber: number\n\n" in run("show", "Order.v2", "--format", "text").out
    assert run("show", "Order.v2.number.x").err.endswith("Error: number has no properties\n")


def test_an_overlay_shows_what_it_inherits_and_from_where(run: Run, write: Write) -> None:
    overlay = {
        "$ref": "https://convoschema.github.io/schemas/conversation/Wrapup.json",
        "properties": {"notes": {"pattern": "^BK-"}, "till": {"type": "integer"}},
    }
    rush = {"allOf": [{"$ref": "Order.json"}], "properties": {"code": {"const": "rush"}}}
    write(**{"mine/Order.json": json.dumps(overlay), "mine/Rush.json": json.dumps(rush)})
    write(**{"convoschema.toml": 'catalog = ["mine"]'})
    order = json.loads(run("show", "Order", "--format", "json").out)["properties"]
    told = {each["name"]: (each["model"], each["type"], each["inherited_from"]) for each in order}
    assert told["notes"] == ("Order", "string", None)
    assert told["till"] == ("Order", "integer", None)
    assert told["durationSeconds"] == ("Order", "integer (int32)", "Wrapup")
    assert list(told)[:2] == ["notes", "till"]
    rush_told = json.loads(run("show", "Rush", "--format", "json").out)["properties"]
    assert {each["name"]: each["inherited_from"] for each in rush_told}.items() >= {
        ("code", None),
        ("till", "Order"),
        ("notes", "Order"),
        ("durationSeconds", "Wrapup"),
    }
    assert "inherited from Wrapup.durationSeconds |" in run("show", "Order").out
    assert "durationSeconds (duration_seconds): integer (int32); inherited from Wrapup.durationSeconds" in " ".join(
        run("show", "Order", "--format", "text").out.split()
    )
    assert "- Inherited from Wrapup.durationSeconds\n" in run("show", "Order.durationSeconds").out
    assert "nherited" not in run("show", "Order.notes").out + run("show", "Participant.wrapup.notes").out
    assert run("show", "Order", "--format", "csv").out.splitlines()[3].endswith(",Wrapup")
    assert "notes" in run("show", "--compare", "Order", "Wrapup").out.partition("## Alike")[2]


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


@pytest.mark.parametrize("name", ["sipResponseCodes", "sip_response_codes"])
def test_a_name_is_looked_for_in_all_models(name: str, run: Run) -> None:
    lines = run("show", name).out.splitlines()
    assert lines[0] == "# sipResponseCodes"
    assert [line.split(" | ")[0].removeprefix("| ") for line in lines[4:]] == [
        "CallHistoryParticipant.sipResponseCodes",
        "AnalyticsConversationSegment.sipResponseCodes",
    ]


def test_the_models_that_payloads_most_often_are_come_first(run: Run) -> None:
    found = json.loads(run("show", "startTime", "--format", "json").out)["properties"]
    assert [each["model"] for each in found[:3]] == ["Conversation", "Participant", "AfterCallWork"]
    assert len({each["model"] for each in found}) == len(found)


def test_a_name_that_one_model_has_is_told_in_full(run: Run) -> None:
    assert run("show", "queueName").out == run("show", "Participant.queueName").out


@pytest.mark.parametrize(
    ("path", "first"),
    [
        ("participants[].calls[].state", "Conversation.participants[].calls[].state"),
        ("participants.calls.state", "Conversation.participants[].calls[].state"),
        ("$.participants[0].calls[*].state", "Conversation.participants[].calls[].state"),
        ("/participants/0/calls/0/state", "Conversation.participants[].calls[].state"),
        ("/7/participants/0/calls/0/state", "Conversation.participants[].calls[].state"),
        ("/calls/0/state", "Participant.calls[].state"),
        ("Participant.calls[0].state", "Participant.calls[].state"),
        ("CallHistoryConversation.participants.0.user.chat", "CallHistoryConversation.participants[].user.chat"),
    ],
)
def test_a_path_or_a_pointer_leads_to_a_property_from_its_model_or_from_any(path: str, first: str, run: Run) -> None:
    found = json.loads(run("show", path, "--format", "json").out)
    assert (found["kind"], found["asked"], found["properties"][0]["path"]) == ("properties", path, first)


@pytest.mark.parametrize("chosen", ["text", "markdown"])
def test_a_path_tells_the_first_property_in_full_and_the_others_in_short(chosen: str, run: Run) -> None:
    out = run("show", "/participants/0/calls/0/state", "--format", chosen).out
    assert out.startswith(run("show", "Call.state", "--format", chosen).out.rstrip())
    assert "Other models that have /participants/0/calls/0/state:" in out
    assert "ConversationEventTopicCall.state" in out


def test_a_shared_value_is_told_with_its_values_and_where_it_is_used(run: Run) -> None:
    out = run("show", "DisconnectType").out
    assert out.startswith("# DisconnectType\n\nThe way a communication came to its end.")
    assert "- Type: string\n\nValues that are known; others are accepted:\n" in out
    assert "| peer | The other side ended it. |\n" in out
    assert "\nDisconnectType is used by: Call.disconnectType, CallHistoryParticipant.disconnectType, " in out
    assert run("show", "Date").out.endswith("\n\nDate is used by: Education.dateStart, Education.dateEnd\n")


def test_text_fits_into_the_window(run: Run) -> None:
    for columns in (60, 100, 300):
        targets = (("Conversation",), ("Participant.wrapupPrompt",), ("DisconnectType",), ("state",), COMPARED)
        for target in targets:
            lines = run("show", "--format", "text", *target, env={"COLUMNS": str(columns)}).out.splitlines()
            assert max(map(len, lines)) <= min(columns, 120)
    assert run("show", "Address.name", "--format", "text").out.splitlines()[0] == "Address.name"


def test_text_tells_what_markdown_does(run: Run) -> None:
    out = run("show", "Participant", "--format", "text").out
    assert out.startswith("Participant\n\nOne party to a conversation, such as")
    assert "\n\nname: string; personal data: name\n  Name to show" in out
    assert "\n\nwrapupPrompt (wrapup_prompt): string\n" in out
    assert "\n  one of: mandatory optional agentRequested timeout forcedTimeout\n" in out
    assert out.endswith("\n\nParticipant is used by: Conversation.participants\n")
    out = run("show", "Participant.wrapupPrompt", "--format", "text").out
    assert "\n  Name in the Python SDK: wrapup_prompt\n  Type: string\n\nValues:\n  mandatory " in out
    assert '\n\nExample: "timeout"\n\n' in out
    assert run("show", "DisconnectType", "--format", "text").out.startswith("DisconnectType: string\n\nThe way a")


def test_a_terminal_gets_text_and_a_pipe_markdown(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("show", "Wrapup").out == run("show", "Wrapup", "--format", "markdown").out
    text = run("show", "Wrapup", "--format", "text").out
    monkeypatch.setattr("convoschema.cli.commands.show.is_terminal", lambda: True)
    assert run("show", "Wrapup").out == text


COMPARED = ("--compare", "Participant", "CallHistoryParticipant")


def test_two_models_are_compared(run: Run) -> None:
    found = json.loads(run("show", *COMPARED, "--format", "json").out)
    assert (found["kind"], found["first"], found["second"]) == ("comparison", *COMPARED[1:])
    assert "calls" in {each["name"] for each in found["only_first"]}
    assert "sipResponseCodes" in {each["name"] for each in found["only_second"]}
    assert [aspect["name"] for aspect in found["different"][0]["aspects"]] == ["meaning"]
    assert found["alike"] == ["id", "purpose", "name", "dnis", "flaggedReason"]
    out = run("show", *COMPARED).out
    assert out.startswith("# Participant and CallHistoryParticipant\n\n## Only Participant has\n\n| Name | Type | ")
    assert "\n\n## Different\n\n| Name | What | Participant | CallHistoryParticipant |\n" in out
    assert out.endswith("\n\n## Alike\n\nid, purpose, name, dnis, flaggedReason\n")
    out = run("show", *COMPARED, "--format", "text").out
    assert "\n\nOnly CallHistoryParticipant has:\n  direction: Direction. " in out
    assert "\n\nDifferent:\n  startTime\n    meaning\n      Participant: When " in out
    assert out.endswith("\n\nAlike: id, purpose, name, dnis, flaggedReason\n")


def test_a_comparison_tells_what_differs(run: Run, write: Write) -> None:
    one = {
        "alike": {"type": "string"},
        "kind": {"type": "string", "enum": ["a", "b"]},
        "open": {"enum": ["x"], "type": "string"},
        "marked": {"type": "string", "x-personal-data": "name"},
        "retyped": {"type": "string"},
    }
    two = {
        **one,
        "kind": {"type": "string", "enum": ["b", "c"]},
        "open": {"x-enum-descriptions": {"x": "An x."}, "type": "string"},
        "marked": {"type": "string", "readOnly": True},
        "retyped": {"type": "integer"},
    }
    for name, properties in (("One", one), ("Two", two)):
        write(**{f"mine/{name}.json": json.dumps({"type": "object", "properties": properties})})
    done = run("show", "--compare", "One", "Two", "--format", "csv", "--catalog", "mine")
    assert done.out.splitlines() == [
        "property,difference,One,Two",
        "kind,values,a,c",
        "open,other values,refused,accepted",
        "marked,notes,personal data: name,read-only",
        "retyped,type,string,integer",
    ]
    assert "| kind | values | a | c |" in run("show", "--compare", "One", "Two", "--catalog", "mine").out
    same = run("show", "--compare", "One", "One", "--catalog", "mine").out
    assert same == "# One and One\n\n## Alike\n\nalike, kind, open, marked, retyped\n"
    assert run("show", "--compare", "One", "One", "--catalog", "mine", "--format", "text").out.count("\n") == 3
    odd = run("show", "--compare", "One", "Wrapup", "--catalog", "mine")
    assert "## Different" not in odd.out
    assert "## Alike" not in odd.out
    assert "Alike" not in run("show", "--compare", "One", "Wrapup", "--catalog", "mine", "--format", "text").out
    rows = run("show", "--compare", "One", "Wrapup", "--catalog", "mine", "--format", "csv").out.splitlines()
    assert rows[1] == "alike,only there,string,"
    assert "endTime,only there,,timestamp" in rows


def test_what_is_shown_as_json(run: Run) -> None:
    model = json.loads(run("show", "Wrapup", "--format", "json").out)
    assert (model["kind"], model["name"], model["aliases"]) == ("model", "Wrapup", [])
    assert "Participant.wrapup" in model["used_by"]
    assert {each["name"]: each for each in model["properties"]}["notes"] == {
        "model": "Wrapup",
        "name": "notes",
        "path": "Wrapup.notes",
        "sdk_name": "notes",
        "type": "string",
        "inherited_from": None,
        "leads_to": None,
        "format": None,
        "description": "Free text that the agent wrote about the interaction; empty when only a code was chosen.",
        "values": [],
        "is_open": True,
        "personal_data": "text",
        "required_on_write": False,
        "read_only": False,
        "deprecated": False,
        "items_are_unique": False,
        "bounds": [],
        "example": "Customer asked where the parcel is; tracking link sent by e-mail.",
    }
    shared = json.loads(run("show", "Direction", "--format", "json").out)
    assert (shared["kind"], shared["name"], shared["type"], shared["is_open"]) == (
        "shared-value", "Direction", "string", False
    )  # fmt: skip
    assert [value["value"] for value in shared["values"]] == ["inbound", "outbound"]
    assert "Call.direction" in shared["used_by"]
    (found,) = json.loads(run("show", "Participant.calls.disconnectType", "--format", "json").out)["properties"]
    assert (found["model"], found["leads_to"]) == ("Call", "DisconnectType")
    assert {"value": "peer", "meaning": "The other side ended it."} in found["values"]


def test_what_is_shown_as_csv(run: Run) -> None:
    lines = run("show", "Wrapup", "--format", "csv").out.splitlines()
    assert lines[0] == "model,name,path,sdk_name,type,description,values,notes,inherited_from"
    assert lines[1].startswith("Wrapup,code,Wrapup.code,code,string,")
    lines = run("show", "Direction", "--format", "csv").out.splitlines()
    assert (lines[0], len(lines)) == ("value,meaning", 3)
    lines = run("show", "sipResponseCodes", "--format", "csv").out.splitlines()
    assert [line.split(",")[0] for line in lines] == ["model", "CallHistoryParticipant", "AnalyticsConversationSegment"]


def test_an_alias_is_not_told_where_a_program_reads(run: Run) -> None:
    alias, model = "QueueConversationCallEventTopicDetail", "ConversationCallEventTopicDetail"
    for chosen in ("json", "csv"):
        assert run("show", alias, "--format", chosen).out == run("show", model, "--format", chosen).out


def test_models_that_are_maps_lists_or_their_own_items_do_not_stand_in_the_way(run: Run, write: Write) -> None:
    write(
        **{
            "mine/Map.json": '{"type": "object", "additionalProperties": {"properties": {"inner": {"type": "string"}}}}',
            "mine/List.json": '{"type": "array", "items": {"properties": {"zebra": {"type": "string"}}}}',
            "mine/Endless.json": '{"type": "array", "items": {"$ref": "#"}}',
            "convoschema.toml": 'catalog = ["mine"]',
        }
    )
    assert run("show", "zebra").out.startswith("# zebra\n")
    assert json.loads(run("show", "/0/zebra", "--format", "json").out)["properties"][0]["path"] == "List[].zebra"
    assert run("show", "List.0.zebra").code == 0
    assert run("show", "Map.any.inner").code == 0
    assert run("show", "Endless.x").err == "Error: Endless has no properties\n"
    assert run("show", "List[0]").err == "Error: List.0 names no property\n"
    assert run("show", "unlikely").code == 2


def test_a_reference_that_leads_nowhere_is_told(run: Run, write: Write) -> None:
    write(**{"mine/Lost.json": '{"properties": {"a": {"$ref": "#/nowhere"}, "b": {"$ref": "http://[x"}}}'})
    for name in ("Lost.a", "Lost.b"):
        done = run("show", name, "--catalog", "mine")
        assert (done.code, done.out) == (2, "")
        assert "leads to no schema" in done.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["Participant", "Call"], "one NAME at a time; --compare takes two"),
        (["--compare", "Participant"], "--compare takes two models"),
        (["--compare", "Participant", "Cal"], "no model is called 'Cal'; did you mean 'Call'?"),
    ],
)
def test_one_name_is_shown_and_two_models_are_compared(arguments: list[str], message: str, run: Run) -> None:
    done = run("show", *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.endswith(f"Error: {message}\n")


def test_looking_a_name_up_in_all_models_costs_a_few_times_what_reading_them_does() -> None:
    files = list((REPOSITORY / "schemas").rglob("*.json"))
    reading = min(seconds(lambda: [orjson.loads(file.read_bytes()) for file in files]) for _ in range(3))
    assert min(seconds(lambda: look_up(Catalog(), "sipResponseCodes")) for _ in range(3)) < 30 * reading


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("Participant.wrapupPromt", "Participant has no property 'wrapupPromt'; did you mean 'wrapupPrompt'?"),
        ("Participant.calls.stat", "Call has no property 'stat'; did you mean 'state'?"),
        ("Participant.zzzzzz", "Participant has no property 'zzzzzz'; `convoschema show` lists those of a model"),
        ("Participant.", "Participant has no property ''; `convoschema show` lists those of a model"),
        ("Participant.id.x", "id has no properties"),
        ("Partcipant.id", "no model, shared value or property is called 'Partcipant'; did you mean 'Participant'?"),
        ("partcipant", "no model, shared value or property is called 'partcipant'; did you mean 'Participant'?"),
        (
            "disconectType",
            "no model, shared value or property is called 'disconectType'; did you mean 'disconnectType'?",
        ),
        (
            "DisconectType",
            "no model, shared value or property is called 'DisconectType'; did you mean 'DisconnectType'?",
        ),
        (
            "sipResponsCode",
            "no model, shared value or property is called 'sipResponsCode'; did you mean 'sipResponseCodes'?",
        ),
        ("participants[].cals[].state", "Participant has no property 'cals'; did you mean 'calls'?"),
        ("/participants/0/calls/0/stat", "Call has no property 'stat'; did you mean 'state'?"),
        ("Zzz", "no model, shared value or property is called 'Zzz'; `convoschema models` lists the models"),
        ("/0", "no model, shared value or property is called '/0'; `convoschema models` lists the models"),
    ],
)
def test_a_wrong_name_is_wrong_usage(target: str, message: str, run: Run) -> None:
    done = run("show", target)
    assert (done.code, done.out) == (2, "")
    assert done.err.endswith(f"Error: {message}\n")


def test_a_model_tells_how_its_values_fit_together(run: Run) -> None:
    told = run("show", "Participant", "--format", "markdown").out
    assert (
        "\n\nHow values fit together, which `check --relations` checks:\n\n- `startTime`, `connectedTime` and " in told
    )
    assert "\n- `userUri` is /api/v2/users/{`userId`}\n" in told
    told = run("show", "Call", "--format", "text").out
    assert "\n  held is true where startHoldTime is there, if it is there (worth a notice)\n" in told
    told = json.loads(run("show", "Participant", "--format", "json").out)["relations"]
    assert "userUri is /api/v2/users/{userId}" in told
    assert "fit together" not in run("show", "Queue").out


def test_an_overlay_tells_the_relations_that_it_inherits_and_from_where(run: Run, write: Write) -> None:
    overlay = {
        "$ref": "https://convoschema.github.io/schemas/conversation/Participant.json",
        "x-relations": [{"unique": "calls/*/id"}],
    }
    plain = {"allOf": [{"$ref": "Order.json"}]}
    write(**{"mine/Order.json": json.dumps(overlay), "mine/Plain.json": json.dumps(plain)})
    write(**{"convoschema.toml": 'catalog = ["mine"]'})
    first = "How values fit together, which `check --relations` checks:\n"
    told = run("show", "Order").out.partition(first)[2]
    assert told.startswith("\n- no two of `calls/*/id` are the same\n\nInherited from Participant:\n\n- ")
    assert "\n- `userUri` is /api/v2/users/{`userId`}\n" in told
    told = run("show", "Order", "--format", "text").out.partition(first)[2]
    assert told.startswith("  no two of calls/*/id are the same\n\nInherited from Participant:\n  ")
    assert "\n  userUri is /api/v2/users/{userId}\n" in told
    told = run("show", "Plain", "--format", "text").out.partition(first)[2]
    assert told.startswith(
        "\nInherited from Order:\n  no two of calls/*/id are the same\n\nInherited from Participant:\n"
    )
    data = json.loads(run("show", "Plain", "--format", "json").out)
    assert data["relations"] == []
    assert data["inherited_relations"][0] == {
        "relation": "no two of calls/*/id are the same",
        "inherited_from": "Order",
    }
    assert {"relation": "userUri is /api/v2/users/{userId}", "inherited_from": "Participant"} in data[
        "inherited_relations"
    ]
    assert json.loads(run("show", "Participant", "--format", "json").out)["inherited_relations"] == []


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
