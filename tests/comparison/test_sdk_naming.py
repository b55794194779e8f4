"""What the vendor's real SDK prints, which `naming="sdk"` must accept, and what it makes of faults that we report."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import convoschema
from convoschema._schema.naming import sdk_name
from convoschema.testing import example
from tests.cases import examples, told

pytestmark = pytest.mark.upstream

PACKAGE = "PureCloudPlatformClientV2"
TREES = ("Participant", "CallHistoryParticipant")
READ_PROFILES = ("lenient", "standard", "strict")
PAYLOADS = [
    *(
        pytest.param(model, example(model, seed=seed), id=f"{model}-seed-{seed}")
        for model in TREES
        for seed in range(8)
    ),
    *(
        pytest.param(model, payload, id=f"{model}-example-{number}")
        for model in TREES
        for number, payload in enumerate(examples(model))
    ),
]

_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T.*")


@dataclass(frozen=True)
class Sdk:
    package: Any
    client: Any
    http: Any

    def read(self, payload: Any, model: str) -> Any:
        """Return the object that the SDK makes of a response with this body."""
        body = self.http.HTTPResponse(json.dumps(payload).encode(), {"Content-Type": "application/json"}, status=200)
        return self.client.deserialize(self.package.rest.RESTResponse(body), model)

    def write(self, thing: Any) -> Any:
        """Return the body of the request in which the SDK sends an object."""
        return self.client.sanitize_for_serialization(thing)


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sdk]:
    """Return the SDK without the configuration of whoever runs this; other tests assert that nothing imports it."""
    before = set(sys.modules)
    with pytest.MonkeyPatch.context() as patch:
        home: Path = tmp_path_factory.mktemp("home")
        patch.setenv("HOME", str(home))
        patch.setenv("USERPROFILE", str(home))
        package: Any = import_module(PACKAGE)
        yield Sdk(package, package.ApiClient(), import_module("urllib3"))
    for name in set(sys.modules) - before:
        if name.partition(".")[0] == PACKAGE:
            del sys.modules[name]


@pytest.mark.parametrize("profile", READ_PROFILES)
@pytest.mark.parametrize(("model", "payload"), PAYLOADS)
def test_what_the_sdk_prints_is_accepted(sdk: Sdk, model: Any, payload: Any, profile: Any) -> None:
    thing = sdk.read(payload, model)
    assert told(convoschema.iter_problems(thing.to_dict(), model, profile=profile, naming="sdk")) == []
    assert told(convoschema.iter_problems(json.loads(thing.to_json()), model, profile=profile, naming="sdk")) == []
    assert told(convoschema.iter_problems(sdk.write(thing), model, profile=profile, naming="wire")) == []


@pytest.mark.parametrize(("model", "payload"), PAYLOADS)
def test_what_the_sdk_sends_is_what_it_received_but_for_the_writing_of_timestamps(
    sdk: Sdk, model: str, payload: Any
) -> None:
    assert _with_moments(sdk.write(sdk.read(payload, model))) == _with_moments(payload)


def test_a_participant_prints_as_the_documentation_says(sdk: Sdk) -> None:
    payload = {
        "name": "Mara Quill",
        "startTime": "2025-03-14T09:26:53.589Z",
        "calls": [{"self": {"nameRaw": "Mara Quill", "addressRaw": "+13175550142"}}],
        "attributes": {"orderNumber": "BK-20417"},
    }
    thing = sdk.read(payload, "Participant")
    printed = thing.to_dict()
    assert printed["start_time"] == datetime(2025, 3, 14, 9, 26, 53, 589000, tzinfo=UTC)
    assert printed["end_time"] is None
    assert printed["calls"][0]["pcSelf"]["name_raw"] == "Mara Quill"
    assert printed["attributes"] == {"orderNumber": "BK-20417"}
    text = json.loads(thing.to_json())
    assert text["start_time"] == "2025-03-14T09:26:53.589000+00:00"
    assert text.keys() == printed.keys()
    assert sdk.write(thing) == {**payload, "startTime": "2025-03-14T09:26:53.589000+00:00"}


NOT_IN_THE_SDK = frozenset(
    {
        *("Notification", "NotificationMetadata", "EventBridgeEvent", "EventBridgeDetail"),  # names of ours
        *("ChatConversation", "ChatConversationEntityListing", "ChatMediaParticipant"),  # gone from the SDK
    }
)


@pytest.mark.parametrize("model", sorted({*convoschema.models()} - NOT_IN_THE_SDK))
def test_the_names_are_those_of_the_sdk(sdk: Sdk, model: str) -> None:
    names = getattr(sdk.package, model)().attribute_map
    assert {wire: sdk_name(wire) for wire in names.values()} == {wire: name for name, wire in names.items()}


Found = tuple[str, str]

HIDDEN: list[tuple[str, Any, Found, Any]] = [
    ("Participant", {"aniName": None}, ("null", "/aniName"), {}),
    ("Participant", {"participantType": None}, ("null", "/participantType"), {}),
    ("Participant", {"startTime": None}, ("null", "/startTime"), {}),
    ("Participant", {"shoeSize": 9}, ("unknown-property", "/shoeSize"), {}),
    ("Participant", {"wrapup_prompt": "mandatory"}, ("unknown-property", "/wrapup_prompt"), {}),
    ("Participant", {"wrapupRequired": "false"}, ("type", "/wrapupRequired"), {"wrapupRequired": True}),
    ("Participant", {"wrapupRequired": ""}, ("type", "/wrapupRequired"), {"wrapupRequired": False}),
    ("Participant", {"wrapupRequired": 0}, ("type", "/wrapupRequired"), {"wrapupRequired": False}),
    ("Participant", {"alertingTimeoutMs": 5000.7}, ("type", "/alertingTimeoutMs"), {"alertingTimeoutMs": 5000}),
    ("Participant", {"alertingTimeoutMs": "5000"}, ("type", "/alertingTimeoutMs"), {"alertingTimeoutMs": 5000}),
    ("Participant", {"alertingTimeoutMs": True}, ("type", "/alertingTimeoutMs"), {"alertingTimeoutMs": 1}),
    ("Participant", {"name": 5}, ("type", "/name"), {"name": "5"}),
    ("Participant", {"name": True}, ("type", "/name"), {"name": "True"}),
    ("Participant", {"name": {"first": "Mara"}}, ("type", "/name"), {"name": "{'first': 'Mara'}"}),
    ("Participant", {"attributes": {"floor": 5}}, ("type", "/attributes/floor"), {"attributes": {"floor": "5"}}),
    ("Participant", {"calls": {"state": "connected"}}, ("type", "/calls"), {"calls": [{}]}),
    ("Participant", {"calls": {"state": "connected", "held": True}}, ("type", "/calls"), {"calls": [{}, {}]}),
    ("Participant", {"calls": {}}, ("type", "/calls"), {"calls": []}),
    ("Participant", {"calls": "held"}, ("type", "/calls"), {"calls": [{}, {}, {}, {}]}),
    ("Participant", {"calls": ["connected"]}, ("type", "/calls/0"), {"calls": [{}]}),
    ("Participant", {"calls": [[]]}, ("type", "/calls/0"), {"calls": [{}]}),
    ("Participant", {"mediaRoles": "full"}, ("type", "/mediaRoles"), {"mediaRoles": ["f", "u", "l", "l"]}),
    ("Participant", {"wrapup": "Order status"}, ("type", "/wrapup"), {"wrapup": {}}),
    ("Participant", {"wrapup": []}, ("type", "/wrapup"), {"wrapup": {}}),
    ("Participant", {"startTime": "2025-03-14 09:26:53Z"}, ("format", "/startTime"), {"startTime": "2025-03-14T09:26:53+00:00"}),
    ("Participant", {"startTime": "2025-03-14T24:00:00Z"}, ("format", "/startTime"), {"startTime": "2025-03-15T00:00:00+00:00"}),
    ("Participant", {"startTime": "2025-02-30T09:26:53Z"}, ("format", "/startTime"), {"startTime": "0001-01-01T00:00:00+00:00"}),
    ("Participant", [], ("type", ""), {}),
    ("CallHistoryParticipant", {"didInteract": "false"}, ("type", "/didInteract"), {"didInteract": True}),
    ("CallHistoryParticipant", {"sipResponseCodes": ["200"]}, ("type", "/sipResponseCodes/0"), {"sipResponseCodes": [200]}),
    ("CallHistoryParticipant", {"sipResponseCodes": [200.5]}, ("type", "/sipResponseCodes/0"), {"sipResponseCodes": [200]}),
    ("CallHistoryParticipant", {"group": "Front desk"}, ("type", "/group"), {"group": {}}),
]  # fmt: skip


@pytest.mark.parametrize(("model", "payload", "problem", "sent"), HIDDEN)
def test_the_sdk_hides_these_faults(sdk: Sdk, model: Any, payload: Any, problem: Found, sent: Any) -> None:
    thing = sdk.read(payload, model)
    assert told(convoschema.iter_problems(payload, model, profile="strict")) == [problem]
    assert _exactly(sdk.write(thing)) == _exactly(sent)
    assert told(convoschema.iter_problems(sdk.write(thing), model, profile="strict")) == []
    assert told(convoschema.iter_problems(thing.to_dict(), model, profile="strict", naming="sdk")) == []


TRACED: list[tuple[str, Any, Found, Any, Found]] = [
    ("Participant", {"wrapupPrompt": "whenever"}, ("unknown-value", "/wrapupPrompt"), {"wrapupPrompt": "outdated_sdk_version"}, ("unknown-value", "/wrapup_prompt")),
    ("Participant", {"wrapupPrompt": 7}, ("type", "/wrapupPrompt"), {"wrapupPrompt": "outdated_sdk_version"}, ("unknown-value", "/wrapup_prompt")),
    ("Participant", {"wrapupPrompt": "Mandatory"}, ("unknown-value", "/wrapupPrompt"), {"wrapupPrompt": "Mandatory"}, ("unknown-value", "/wrapup_prompt")),
    ("Participant", {"calls": [{"state": "conected"}]}, ("unknown-value", "/calls/0/state"), {"calls": [{"state": "outdated_sdk_version"}]}, ("unknown-value", "/calls/0/state")),
    ("Participant", {"calls": [None]}, ("null", "/calls/0"), {"calls": [None]}, ("null", "/calls/0")),
    ("Participant", {"mediaRoles": ["full", None]}, ("null", "/mediaRoles/1"), {"mediaRoles": ["full", None]}, ("null", "/media_roles/1")),
    ("Participant", {"alertingTimeoutMs": []}, ("type", "/alertingTimeoutMs"), {"alertingTimeoutMs": []}, ("type", "/alerting_timeout_ms")),
    ("Participant", {"startTime": "2025-03-14"}, ("format", "/startTime"), {"startTime": "2025-03-14T00:00:00"}, ("format", "/start_time")),
    ("Participant", {"startTime": "2025-03-14T09:26:53.589"}, ("format", "/startTime"), {"startTime": "2025-03-14T09:26:53.589000"}, ("format", "/start_time")),
    ("Participant", {"startTime": "14.03.2025 09:26"}, ("format", "/startTime"), {"startTime": "2025-03-14T09:26:00"}, ("format", "/start_time")),
    ("CallHistoryParticipant", {"direction": "sideways"}, ("unknown-value", "/direction"), {"direction": "outdated_sdk_version"}, ("unknown-value", "/direction")),
]  # fmt: skip


@pytest.mark.parametrize(("model", "payload", "problem", "sent", "left"), TRACED)
def test_the_sdk_leaves_a_trace_of_these_faults(
    sdk: Sdk, model: Any, payload: Any, problem: Found, sent: Any, left: Found
) -> None:
    thing = sdk.read(payload, model)
    assert told(convoschema.iter_problems(payload, model, profile="strict")) == [problem]
    assert _exactly(sdk.write(thing)) == _exactly(sent)
    assert told(convoschema.iter_problems(thing.to_dict(), model, profile="strict", naming="sdk")) == [left]
    assert told(convoschema.iter_problems(json.loads(thing.to_json()), model, profile="strict", naming="sdk")) == [left]


RAISED: list[tuple[str, Any, Found, str, str]] = [
    ("Participant", {"wrapupPrompt": None}, ("null", "/wrapupPrompt"), "AttributeError", "'NoneType' object has no attribute 'lower'"),
    ("Participant", {"calls": [{"state": None}]}, ("null", "/calls/0/state"), "AttributeError", "'NoneType' object has no attribute 'lower'"),
    ("Participant", {"attributes": []}, ("type", "/attributes"), "AttributeError", "'list' object has no attribute 'items'"),
    ("Participant", {"alertingTimeoutMs": "soon"}, ("type", "/alertingTimeoutMs"), "ValueError", "invalid literal for int"),
    ("Participant", {"calls": 5}, ("type", "/calls"), "TypeError", "'int' object is not iterable"),
    ("Participant", {"startTime": "yesterday"}, ("format", "/startTime"), "ApiException", "Failed to parse `yesterday`"),
    ("Participant", {"startTime": ""}, ("format", "/startTime"), "ApiException", "Failed to parse ``"),
    ("Participant", {"startTime": 1741944413589}, ("type", "/startTime"), "TypeError", "'int'"),
    ("Participant", 5, ("type", ""), "TypeError", "'int'"),
    ("CallHistoryParticipant", {"direction": None}, ("null", "/direction"), "AttributeError", "'NoneType' object has no attribute 'lower'"),
    ("CallHistoryParticipant", {"disconnectType": None}, ("null", "/disconnectType"), "AttributeError", "'NoneType' object has no attribute 'lower'"),
    ("CallHistoryParticipant", {"flaggedReason": None}, ("null", "/flaggedReason"), "AttributeError", "'NoneType' object has no attribute 'lower'"),
]  # fmt: skip


@pytest.mark.parametrize(("model", "payload", "problem", "error", "words"), RAISED)
def test_the_sdk_breaks_on_these_faults(
    sdk: Sdk, model: Any, payload: Any, problem: Found, error: str, words: str
) -> None:
    assert told(convoschema.iter_problems(payload, model, profile="strict")) == [problem]
    with pytest.raises(Exception, match=re.escape(words)) as raised:
        sdk.read(payload, model)
    assert raised.type.__name__ == error


@pytest.mark.parametrize(
    ("payload", "sent"),
    [
        ({"additionalProperties": {}}, {}),
        ({"wrapup": {"additionalProperties": {}}}, {"wrapup": {}}),
        ({"callbacks": [{"additionalProperties": {}}]}, {"callbacks": [{}]}),
        ({"calls": [{"errorInfo": {"messageWithParams": "x", "messageParams": {}}}]}, {"calls": [{"errorInfo": {}}]}),
    ],
)
def test_the_sdk_drops_what_recordings_have_and_its_models_lack(sdk: Sdk, payload: Any, sent: Any) -> None:
    assert told(convoschema.iter_problems(payload, "Participant", profile="strict")) == []
    assert sdk.write(sdk.read(payload, "Participant")) == sent


def test_items_that_differ_in_unknown_properties_alone_become_duplicates(sdk: Sdk) -> None:
    payload = {"externalContact": {"lineId": {"ids": [{"shoeSize": 9}, {"shoeSize": 10}]}}}
    printed = sdk.read(payload, "CallHistoryParticipant").to_dict()
    assert convoschema.is_valid(payload, "CallHistoryParticipant")
    problems = convoschema.iter_problems(printed, "CallHistoryParticipant", naming="sdk")
    assert told(problems) == [("duplicate-item", "/external_contact/line_id/ids/1")]


def test_a_null_in_a_map_is_a_problem_on_the_wire_and_none_in_the_naming_of_the_sdk(sdk: Sdk) -> None:
    payload = {"attributes": {"floor": None}}
    thing = sdk.read(payload, "Participant")
    assert thing.to_dict()["attributes"] == {"floor": None}
    assert sdk.write(thing) == payload
    assert told(convoschema.iter_problems(payload, "Participant")) == [("null", "/attributes/floor")]
    assert convoschema.is_valid(thing.to_dict(), "Participant", profile="strict", naming="sdk")


def test_the_null_that_the_sdk_sends_on_demand_is_a_problem_on_the_wire_alone(sdk: Sdk) -> None:
    thing = sdk.package.Participant()
    thing.name = sdk.package.ApiNullValue()
    assert sdk.write(thing) == {"name": None}
    assert told(convoschema.iter_problems(sdk.write(thing), "Participant", profile="write")) == [("null", "/name")]
    assert convoschema.is_valid(sdk.write(thing), "Participant", profile="lenient")
    assert convoschema.is_valid(thing.to_dict(), "Participant", profile="strict", naming="sdk")


def _with_moments(value: Any) -> Any:
    match value:
        case dict():
            return {name: _with_moments(inner) for name, inner in value.items()}
        case list():
            return [_with_moments(inner) for inner in value]
        case str() if _MOMENT.fullmatch(value):
            return datetime.fromisoformat(value)
    return value


def _exactly(value: Any) -> str:
    """Return a text that tells True from 1 and 5000 from 5000.0."""
    return json.dumps(value, sort_keys=True)
