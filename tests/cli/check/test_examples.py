"""The examples of the repository: a conversation of 20 participants with an evaluation, a call history in full …."""

from __future__ import annotations

import json

import pytest

from tests.cases import PROFILES, REPOSITORY
from tests.command_line import in_process


@pytest.mark.parametrize("profile", PROFILES)
def test_the_valid_examples_are_valid_in_every_profile(profile: str) -> None:
    done = in_process(REPOSITORY, "check", "examples/valid", "--profile", profile)
    assert (done.code, done.out) == (0, "15 payloads checked, no problems\n")


def test_the_examples_are_as_large_as_life() -> None:
    valid = REPOSITORY / "examples" / "valid"
    conversation = json.loads((valid / "conversations" / "evaluated-call.json").read_text("utf-8"))
    assert len(conversation["participants"]) == 20
    assert any(participant.get("evaluations") for participant in conversation["participants"])
    listing = json.loads((valid / "call-history" / "listing.json").read_text("utf-8"))
    held = {key for entry in listing["entities"] for participant in entry["participants"] for key in participant}
    assert {"user", "queue", "group", "externalContact", "externalOrganization", "outboundCampaign"} <= held
