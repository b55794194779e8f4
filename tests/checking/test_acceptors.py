"""Acceptors: the prebuilt ones say the same as those made from the schema files, and a checkout has none."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import convoschema
from convoschema import Catalog, _validator
from convoschema._checking import acceptors
from convoschema._checking.acceptors import PREBUILT, prebuilt_acceptor
from convoschema._checking.prebuilt import prebuilt_files
from convoschema._options import Profile
from convoschema._schema import aliases
from tests.cases import examples, tables
from tests.conftest import Share


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a directory with what is built into an installed package."""
    folder = tmp_path_factory.mktemp("prebuilt")
    for name, content in prebuilt_files().items():
        (folder / name).write_text(json.dumps(content))
    return folder


@pytest.fixture
def installed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Have the validators that a test builds find what an installed package has."""
    caches = (acceptors._read, _validator._prebuilt_acceptor)  # noqa: SLF001
    for cached in caches:
        cached.cache_clear()
    monkeypatch.setattr(acceptors, "PREBUILT", folder)
    monkeypatch.setattr(aliases, "TABLE", str(folder / "aliases.json"))
    yield
    for cached in caches:
        cached.cache_clear()


def test_a_checkout_has_no_prebuilt_acceptors() -> None:
    assert not Path(PREBUILT).exists()
    assert prebuilt_acceptor("Participant", Profile.STANDARD) is None


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize("profile", Profile)
def test_a_prebuilt_acceptor_accepts_what_is_valid(profile: Profile, share: Share) -> None:
    for model in convoschema.models():
        accepts = prebuilt_acceptor(model, profile)
        assert accepts is not None
        if model in share:
            reference = convoschema.Validator(model, profile=profile.value, engine="reference")
            for payload in [*examples(model), *(case.data for case in tables()[model])]:
                assert accepts.json(payload) is accepts.python(payload)
                assert not accepts.json(payload) or reference.is_valid(payload)
        if model in ("Conversation", "Participant", "CallHistoryParticipant") and profile is not Profile.WRITE:
            assert all(map(accepts.json, examples(model)))


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize("engine", ["auto", "fast"])
def test_a_valid_payload_needs_no_schema_file(engine: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_validator, "bundle_of", lambda *_: pytest.fail("the schema files were read"))
    validator = convoschema.Validator("Participant", engine=engine)
    assert validator.is_valid(b'{"purpose": "agent"}')
    assert validator.validate({"purpose": "agent"}) == {"purpose": "agent"}


@pytest.mark.usefixtures("installed")
def test_an_alias_needs_no_schema_file_either(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_validator, "bundle_of", lambda *_: pytest.fail("the schema files were read"))
    assert convoschema.Validator("QueueConversationCallEventTopicDetail").is_valid(b'{"errorCode": "x"}')
    monkeypatch.setattr(Catalog, "_read", lambda *_: pytest.fail("the schema files were read"))
    assert Catalog().aliases["QueueConversationCallEventTopicDetail"] == "ConversationCallEventTopicDetail"


@pytest.mark.usefixtures("installed")
def test_a_broken_payload_is_looked_at_with_care() -> None:
    assert not convoschema.Validator("Participant").is_valid({"purpose": 7})
    with pytest.raises(convoschema.UnknownModel):
        convoschema.Validator("Partisipant")


@pytest.mark.usefixtures("installed")
def test_without_the_fast_library_the_reference_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jsonschema_rs", None)
    # Other tests have had engines built, which are kept.
    monkeypatch.delitem(Catalog.bundled().__dict__, "_kept", raising=False)
    assert convoschema.Validator("Participant", profile="lenient").is_valid({"purpose": "x"})
    with pytest.raises(ImportError, match="pip install jsonschema-rs"):
        convoschema.Validator("Participant", profile="lenient", engine="fast")
