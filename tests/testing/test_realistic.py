from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from itertools import pairwise
from timeit import repeat
from typing import Any

import pytest
from hypothesis import given, settings

import convoschema
from convoschema.testing import conforming, example
from tests.cases import validator_of
from tests.conftest import CatalogOf, Run, Share


@pytest.mark.no_cover
@pytest.mark.parametrize("model", convoschema.models())
def test_examples_conform_in_every_profile_and_naming(model: str, share: Share) -> None:
    for profile, naming in share.ways(model):
        for seed in (0, 1):
            payload = example(model, seed=seed, profile=profile, naming=naming)  # type: ignore[arg-type] # a str
            assert list(validator_of(model, profile, "auto", naming).iter_problems(payload)) == []


def test_keys_of_maps_are_no_names_for_the_sdk() -> None:
    assert example("Participant", naming="sdk")["attributes"].keys() == example("Participant")["attributes"].keys()


def test_a_seed_stands_for_a_payload() -> None:
    assert example("Conversation", seed=7) == example("Conversation", seed=7)
    assert len({json.dumps(example("Conversation", seed=seed)) for seed in range(20)}) == 20


def test_what_agrees_in_an_example_still_agrees() -> None:
    for seed in range(50):
        payload = example("Conversation", seed=seed)
        participants = payload["participants"]
        assert len({participant["id"] for participant in participants}) == len(participants)
        for participant in participants:
            if "userUri" in participant:
                assert participant["userUri"] == f"/api/v2/users/{participant['userId']}"
            times = [participant[name] for name in ("startTime", "connectedTime", "endTime") if name in participant]
            assert times == sorted(times)


MEDIA = {
    *("calls", "callbacks", "chats", "cobrowsesessions", "emails", "messages", "internalMessages"),
    *("screenMonitorings", "screenshares", "socialExpressions", "videos"),
}


def test_conversations_have_participants_and_in_time_every_medium() -> None:
    payloads = [example("Conversation", seed=seed) for seed in range(200)]
    assert all(payload["participants"] for payload in payloads)
    media = [
        {name for participant in payload["participants"] for name in MEDIA if participant.get(name)}
        for payload in payloads
    ]
    assert set.union(*media) == MEDIA
    assert {len(found) for found in media} == {1}
    assert 80 <= sum(found == {"calls"} for found in media) <= 120


def test_sessions_of_any_medium_belong_to_one_participant_and_begin_after_it() -> None:
    for seed in range(100):
        payload = example("Conversation", seed=seed)
        sessions = [
            (participant, session)
            for participant in payload["participants"]
            for name in MEDIA
            for session in participant.get(name, ())
        ]
        ids = [session["id"] for _, session in sessions if "id" in session]
        assert len(set(ids)) == len(ids)
        for participant, session in sessions:
            times = [text for text in session.values() if re.fullmatch(r"[0-9-]{10}T.*Z", str(text))]
            assert min(times) >= participant["startTime"]


@pytest.mark.parametrize("index", range(len(convoschema.Catalog.bundled().read("Conversation")["examples"])))
def test_each_example_of_a_conversation_agrees_with_itself_as_recordings_do(index: int) -> None:
    conversation = convoschema.Catalog.bundled().read("Conversation")["examples"][index]
    participants = conversation["participants"]
    assert conversation["startTime"] == min(participant["startTime"] for participant in participants)
    assert conversation["endTime"] == max(participant["endTime"] for participant in participants)
    assert conversation["selfUri"] == f"/api/v2/conversations/{conversation['id']}"
    assert len({participant["id"] for participant in participants}) == len(participants)
    sessions = [
        (participant, session)
        for participant in participants
        for name in MEDIA
        for session in participant.get(name, ())
    ]  # fmt: skip
    assert sessions
    ids = [session["id"] for _, session in sessions]
    assert len({*ids}) == len(ids)
    for participant, session in sessions:
        assert session["disconnectedTime"] == participant["endTime"]
        assert session["connectedTime"] == participant["connectedTime"]
        assert session.get("startAlertingTime", participant["startTime"]) == participant["startTime"]
        assert session.get("peerId", ids[0]) in ids
        assert session["disconnectType"]
        for one, other in pairwise(session.get("segments", ())):
            assert one["endTime"] == other["startTime"]
        if "afterCallWork" in session:
            work = session["afterCallWork"]
            assert work["startTime"] == session["disconnectedTime"] == participant["startAcwTime"]
            assert work["endTime"] == participant["endAcwTime"] == participant["wrapup"]["endTime"]
            length = datetime.fromisoformat(work["endTime"]) - datetime.fromisoformat(work["startTime"])
            assert participant["wrapup"]["durationSeconds"] == int(length.total_seconds())
            assert participant.get("wrapupPrompt") == "timeout" or "wrapupTimeoutMs" not in participant


def test_mail_addresses_are_those_of_the_people() -> None:
    for seed in range(100):
        for participant in example("Conversation", seed=seed)["participants"]:
            address = participant.get("address", "")
            if re.fullmatch(r"[a-z]+\.[a-z]+@.*", address):
                assert address.partition("@")[0] == participant["name"].lower().replace(" ", ".")


def test_participants_take_part_in_any_medium() -> None:
    payloads = [example("Participant", seed=seed) for seed in range(400)]
    assert {name for payload in payloads for name in MEDIA if payload.get(name)} == MEDIA


def test_an_example_costs_less_than_a_copy_of_its_schema() -> None:
    least = min(repeat(lambda: example("Conversation", seed=7), number=5, repeat=5)) / 5
    assert least < min(repeat(lambda: convoschema.schema("Conversation"), number=1, repeat=5))


def test_people_numbers_and_ids_are_other_ones() -> None:
    texts = [json.dumps(example("Participant", seed=seed)) for seed in range(30)]
    for kind in (r"\+1\d{3}55501\d{2}", r"[0-9a-f]{8}-[0-9a-f-]{27}", r'"name": "([A-Z][a-z]+ [A-Z][a-z]+)"'):
        assert len({found for text in texts for found in re.findall(kind, text)}) > 10
    assert "Mara Quill" not in "".join(texts)


@settings(max_examples=20, deadline=None)
@given(conforming("CallHistoryParticipant", profile="strict", naming="sdk", realistic=True))
def test_realistic_payloads_are_a_strategy_too(payload: Any) -> None:
    assert convoschema.is_valid(payload, "CallHistoryParticipant", profile="strict", naming="sdk")


def test_a_users_model_needs_an_example_that_is_valid(catalog_of: CatalogOf) -> None:
    ref = "https://convoschema.github.io/schemas/conversation/Wrapup.json"
    catalog = catalog_of(
        Coded={
            "$ref": ref,
            "examples": [{"code": "x"}],
            "required": ["code", "day"],
            "properties": {"day": {"type": "string", "format": "date"}, "more": True},
        },
        Bare={"examples": [], "$ref": ref, "required": ["tags", "state"], "properties": {"state": {"enum": ["on"]}}},
        Listed={"type": "array", "items": {"type": "integer"}, "examples": [[1], [2]]},
        Lost={"$ref": ref, "required": ["code"], "properties": {"code": {"pattern": "^x$"}}},
    )
    assert example("Coded", catalog=catalog) == {"code": "x", "day": "2025-03-14"}
    assert example("Bare", catalog=catalog) == {"tags": [], "state": "on"}
    assert {tuple(example("Listed", seed=seed, catalog=catalog)) for seed in range(20)} == {(1,), (2,)}
    with pytest.raises(ValueError, match="no example of Lost is valid under the profile standard"):
        example("Lost", catalog=catalog)


def test_examples_need_no_hypothesis() -> None:
    program = "import sys; sys.modules['hypothesis'] = None; from convoschema.testing import example; example('Wrapup')"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
    program = "import sys; sys.modules['hypothesis'] = None; from convoschema.testing import conforming"
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True)
    assert "MissingDependency: conforming needs hypothesis: pip install 'convoschema[testing]'" in done.stderr


def test_a_broken_installation_is_not_blamed_on_hypothesis() -> None:
    program = "import sys; sys.modules['orjson'] = None; from convoschema.testing import conforming"
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True)
    assert "orjson" in done.stderr
    assert "pip install" not in done.stderr


def test_a_name_that_is_not_there() -> None:
    import convoschema.testing

    with pytest.raises(AttributeError, match=r"module 'convoschema\.testing' has no attribute 'exmaple'"):
        convoschema.testing.exmaple  # type: ignore[attr-defined] # noqa: B018 - that is the test


def test_the_command_prints_one_document_or_lines(run: Run, write: Callable[..., None]) -> None:
    assert json.loads(run("example", "Wrapup", "--seed", "3").out) == example("Wrapup", seed=3)
    lines = run("example", "Wrapup", "--count", "3", "--naming", "sdk", "--profile", "write").out.splitlines()
    assert [json.loads(line) for line in lines] == [
        example("Wrapup", seed=seed, naming="sdk", profile="write") for seed in range(3)
    ]
    assert run("example", "Wrapup", "--count", "0").code == 2
    write(**{"mine/Lost.json": '{"type": "object", "minProperties": 1}'})
    done = run("example", "Lost", "--catalog", "mine")
    assert (done.code, "no example of Lost is valid" in done.err) == (2, True)


def test_what_writing_requires_is_there_whatever_it_is(catalog_of: CatalogOf) -> None:
    wrapup = {"$ref": "https://convoschema.github.io/schemas/conversation/Wrapup.json"}
    needs = {"type": "object", "required": ["wrapup"], "properties": {"wrapup": wrapup}, "examples": [{}]}
    payload = example("Needs", catalog=catalog_of(Needs=needs))
    assert payload["wrapup"]["code"]
