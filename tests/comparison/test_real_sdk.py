"""The vendor's real SDK: release 269.0.0 as installed by the extra ``upstream``, and 161.0.0 as downloaded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from convoschema.comparison.differences import ChangeKind, Effect, compare
from convoschema.comparison.sources.sdk import read_sdk
from tests.comparison.test_drift import OURS, SNAPSHOT

pytestmark = pytest.mark.upstream
NAMES = SNAPSHOT.names


def test_the_snapshot_agrees_with_all_that_the_files_state() -> None:
    installed = read_sdk("installed", NAMES)
    assert installed.release == "269.0.0"
    assert sorted(installed.models) == sorted(NAMES)
    assert list(compare(SNAPSHOT, installed)) == []


def test_the_package_is_not_imported() -> None:
    read_sdk("installed", ["Call"])
    assert not [name for name in sys.modules if name.startswith("PureCloudPlatformClientV2")]


@pytest.fixture(scope="module")
def old_release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("old")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "purecloudplatformclientv2==161.0.0"]
    subprocess.run(command, check=True, cwd=folder)
    [archive] = folder.iterdir()
    return archive


def test_an_older_release_gives_the_differences_that_one_expects(old_release: Path) -> None:
    old = read_sdk(str(old_release), NAMES)
    assert old.release == "161.0.0"
    found = {(difference.place, difference.kind): difference.effect for difference in compare(OURS, old)}
    assert found["Participant.mediaRoles", ChangeKind.REMOVED] is Effect.COMPATIBLE
    assert found["Call.disconnectType", ChangeKind.VALUES_REMOVED] is Effect.COMPATIBLE
    assert found["AiScoring", ChangeKind.MODEL_REMOVED] is Effect.COMPATIBLE
    assert found["Limit.value", ChangeKind.RETYPED] is Effect.BREAKING
    assert found["ExternalOrganization.primaryContactId", ChangeKind.ADDED] is Effect.WIDENING
    assert found["MediaSetting", ChangeKind.MODEL_ADDED] is Effect.WIDENING
    assert len(found) > 200
