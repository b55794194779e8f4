"""Every lint rule finds what it is there to find, and finds nothing in the schemas as they are."""

from __future__ import annotations

import json
import runpy
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cases import REPOSITORY

pytestmark = pytest.mark.no_cover

WRAPUP = "conversation/Wrapup.json"
CALL = "media/Call.json"
SCORED = "routing/ScoredAgent.json"
USER = "people/User.json"
DETAIL = "conversation_events/ConversationCallEventTopicDetail.json"
TOPIC = "v2.users.{id}.conversations"
Change = Callable[[dict[str, Any]], object]


TOOL = REPOSITORY / "tools" / "lint_schemas.py"


@pytest.fixture(scope="module")
def tool() -> dict[str, Any]:
    """Return what is in the script."""
    return runpy.run_path(str(TOOL))


def lint(root: Path) -> subprocess.CompletedProcess[str]:
    command: list[str | Path] = [sys.executable, TOOL, root]
    return subprocess.run(command, check=False, capture_output=True, text=True)


def test_the_schemas_have_no_findings() -> None:
    done = lint(REPOSITORY / "schemas")
    assert (done.returncode, done.stdout.splitlines()[0].endswith(" schema files, 0 findings")) == (0, True), (
        done.stdout
    )


def reorder(schema: dict[str, Any]) -> None:
    description = schema.pop("description")
    schema["description"] = description


CHANGES: list[tuple[str, str, Change]] = [
    ("obeys_dialect", WRAPUP, lambda schema: schema.update(required=["code"])),
    ("obeys_dialect", WRAPUP, lambda schema: schema["properties"]["code"].pop("description")),
    ("obeys_dialect", WRAPUP, lambda schema: schema["properties"]["code"].update(description="no capital.")),
    ("obeys_dialect", WRAPUP, lambda schema: schema.pop("examples")),
    ("is_named_alike", WRAPUP, lambda schema: schema.update(title="WrapUp")),
    ("is_named_alike", WRAPUP, lambda schema: schema.update({"$id": schema["$id"].replace("conversation", "media")})),
    ("references_resolve", WRAPUP, lambda schema: schema["properties"]["endTime"].update({"$ref": "Nowhere.json"})),
    ("examples_conform", WRAPUP, lambda schema: schema["properties"]["endTime"].update({"$ref": "Nowhere.json"})),
    ("is_no_orphan", "media/Call.json", lambda schema: schema["properties"].pop("disconnectReasons")),
    ("is_no_orphan", "topics.json", lambda topics: topics["topics"].pop("v2.users.{id}.outofoffice")),
    ("keywords_in_order", WRAPUP, reorder),
    ("descriptions_differ", WRAPUP, lambda schema: schema["properties"]["code"].update(
        description=schema["properties"]["name"]["description"])),
    ("descriptions_differ", WRAPUP, lambda schema: schema["properties"]["code"].update(
        description=schema["description"])),
    ("enumerations_explained", "conversation/Participant.json", lambda schema: schema["properties"]["wrapupPrompt"][
        "enum"].remove("optional")),
    ("write_requirements_exist", "conversation/Segment.json", lambda schema: schema["x-required-on-write"].append("id")),
    ("relations_are_described", CALL, lambda schema: schema["properties"].pop("connectedTime")),
    ("relations_are_described", CALL, lambda schema: schema["x-relations"].append({"unique": "segments/*/id"})),
    ("relations_are_described", "conversation/Conversation.json", lambda schema: schema["properties"]["participants"].update({"$ref": "../x/X.json"})),
    ("obeys_dialect", CALL, lambda schema: schema["x-relations"].append({"unique": 3})),
    ("requests_have_bodies", USER, lambda schema: schema["x-write"][0].update(model="CreateUsr")),
    ("requests_have_bodies", USER, lambda schema: schema["x-write"][0].update(model="UpdateUser")),
    ("requests_have_bodies", USER, lambda schema: schema["x-write"][0].update(request="POST /api/v2/user")),
    ("requests_have_bodies", USER, lambda schema: schema["x-write"].append({"request": "POST /api/v2/users"})),
    ("obeys_dialect", USER, lambda schema: schema["x-write"][0].update(request="GET /api/v2/users")),
    ("personal_data_has_a_kind", WRAPUP, lambda schema: schema["properties"]["notes"].update({"x-personal-data": True})),
    ("obeys_dialect", WRAPUP, lambda schema: schema["properties"]["notes"].update({"x-personal-data": "words"})),
    ("formats_have_patterns", "common/Timestamp.json", lambda schema: schema.pop("pattern")),
    ("bounds_fit_their_values", SCORED, lambda schema: schema["properties"]["score"]["x-documented"].update(maxLength=3)),
    ("bounds_fit_their_values", SCORED, lambda schema: schema["properties"]["score"]["x-documented"].update(minimum=101)),
    ("bounds_fit_their_values", SCORED, lambda schema: schema["properties"]["score"]["x-documented"].update(maximum=2**31)),
    ("bounds_fit_their_values", WRAPUP, lambda schema: schema["properties"]["endTime"].update({"x-documented": {"maximum": 3}})),
    ("bounds_fit_their_values", "conversation/Conversation.json", lambda schema: schema["properties"]["state"].update(
        {"x-values-on-write": ["ended"]})),
    ("obeys_dialect", SCORED, lambda schema: schema["properties"]["score"]["x-documented"].update(multipleOf=3)),
    ("obeys_dialect", SCORED, lambda schema: schema["properties"]["score"].update(minimum=0)),
    ("examples_conform", SCORED, lambda schema: schema["examples"][0].update(score=101)),
    ("examples_conform", WRAPUP, lambda schema: schema["examples"].append({"cod": "x"})),
    ("examples_invented", WRAPUP, lambda schema: schema["examples"][0].update(notes="Call +49301234567")),
    ("examples_invented", WRAPUP, lambda schema: schema["examples"][0].update(notes="See https://example.net/x")),
    ("aliases_are_of_one_model", DETAIL, lambda schema: schema["x-upstream-names"].reverse()),
    ("aliases_are_of_one_model", DETAIL, lambda schema: schema["x-upstream-names"].insert(0, "Call")),
    ("aliases_are_of_one_model", DETAIL, lambda schema: schema["x-upstream-names"].insert(0, schema["title"])),
    ("aliases_are_of_one_model", DETAIL, lambda schema: schema["x-upstream-names"].append("UserStationChangeTopicUser")),
    ("topics_are_well_formed", "topics.json", lambda topics: topics["topics"].update({"v2.{name}.x": topics["topics"].pop(TOPIC)})),
    ("topics_are_well_formed", "topics.json", lambda topics: topics["topics"][TOPIC].update(modle="Call")),
    ("topics_are_well_formed", "topics.json", lambda topics: topics["topics"][TOPIC].update(unsure=False)),
    ("topics_have_models", "topics.json", lambda topics: topics["topics"][TOPIC].update(model="Cal")),
    ("topics_have_models", "topics.json", lambda topics: topics["topics"][TOPIC].update(model="Timestamp")),
    ("topics_are_described", "topics.json", lambda topics: topics["topics"][TOPIC].update(description="what it is")),
    ("topics_are_described", "topics.json", lambda topics: topics["topics"][TOPIC].update(description=topics["topics"][f"{TOPIC}.calls"]["description"])),
]  # fmt: skip


def found_by(rule: str, files: Any, tool: dict[str, Any]) -> list[str]:
    """Return what a rule finds in the files: of all of them, or of the topics, if it is about these."""
    if rule in {about_topics.__name__ for about_topics in tool["TOPIC_RULES"]}:
        return list(tool[rule](files))
    return [finding for place in files.schemas for finding in tool[rule](files, place)]


@pytest.mark.parametrize("rule", sorted({rule for rule, *_ in CHANGES}))
def test_each_rule_finds_nothing_in_the_schemas_as_they_are(rule: str, tool: dict[str, Any]) -> None:
    assert found_by(rule, tool["Files"](REPOSITORY / "schemas"), tool) == []


@pytest.mark.parametrize(
    ("rule", "place", "change"), CHANGES, ids=[f"{rule}-{n}" for n, (rule, *_) in enumerate(CHANGES)]
)
def test_each_rule_finds_its_fault(rule: str, place: str, change: Change, tool: dict[str, Any]) -> None:
    files = tool["Files"](REPOSITORY / "schemas")
    change({"topics": files.topics} if place == "topics.json" else files.schemas[place])
    assert found_by(rule, files, tool) != []


def test_every_rule_is_applied(tool: dict[str, Any]) -> None:
    assert {rule.__name__ for rule in (*tool["RULES"], *tool["TOPIC_RULES"])} == {rule for rule, *_ in CHANGES}


def test_what_is_found_is_printed_and_fails(tmp_path: Path) -> None:
    root = tmp_path / "schemas"
    shutil.copytree(REPOSITORY / "schemas", root)
    schema = json.loads((root / WRAPUP).read_text("utf-8"))
    (root / WRAPUP).write_text(json.dumps({**schema, "title": "WrapUp"}), "utf-8")
    done = lint(root)
    assert done.returncode == 1
    assert f"{WRAPUP}: title is 'WrapUp', the file is called 'Wrapup' [is_named_alike]\n" in done.stdout
