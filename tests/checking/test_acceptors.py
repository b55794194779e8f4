"""Acceptors: the prebuilt ones say the same as those made from the schema files, and a checkout has none."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest

import convoschema
from convoschema import Catalog, _validator
from convoschema._checking import acceptors
from convoschema._checking.acceptors import PREBUILT, Acceptor, acceptor_of, prebuilt_acceptor
from convoschema._checking.prebuilt import prebuilt_files
from convoschema._options import Naming, Profile
from convoschema._schema import aliases
from convoschema._schema.bundle import build_bundle
from convoschema._schema.subschemas import references_in
from tests.cases import examples, tables
from tests.conftest import CatalogOf, Share


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a directory with what is built into an installed package."""
    folder = tmp_path_factory.mktemp("prebuilt")
    for name, content in prebuilt_files().items():
        (folder / name).write_bytes(content)
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


@pytest.mark.no_cover
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
                assert accepts.text is not None
                assert accepts.text(orjson.dumps(payload)) is accepts.json(payload)
                assert not accepts.json(payload) or reference.is_valid(payload)
        if model in ("Conversation", "Participant", "CallHistoryParticipant") and profile is not Profile.WRITE:
            assert all(map(accepts.json, examples(model)))


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize("model", ["Wrapup", "Conversation"])
def test_a_prebuilt_schema_holds_what_a_model_leads_to_and_nothing_else(model: str) -> None:
    schema = json.loads(acceptors._schema(model, "standard-json.json"))  # noqa: SLF001 - nobody else has it
    assert {f"#/$defs/{name}" for name in schema["$defs"]} == set(references_in(schema))


def test_what_is_built_in_has_a_file_for_each_profile_and_form_of_data(folder: Path) -> None:
    expected = {f"{profile}-{form}.json" for profile in Profile for form in ("python", "json")}
    assert {path.name for path in folder.iterdir()} == expected | {"aliases.json"}


@pytest.mark.usefixtures("installed")
def test_what_is_built_in_tells_python_data_from_json() -> None:
    accepts = prebuilt_acceptor("Participant", Profile.STANDARD)
    assert accepts is not None
    assert accepts.python({"unknown": 2**63})
    assert accepts.json({"unknown": 2**70})
    assert accepts.text is not None
    assert accepts.text(b'{"unknown": %d}' % (2**70))
    assert not accepts.python({"unknown": 2**70})


@pytest.mark.usefixtures("installed")
def test_a_schema_that_is_built_in_is_given_to_what_reads_text_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(acceptors, "data_of", lambda _: pytest.fail("the schema was parsed"))
    accepts = prebuilt_acceptor("Wrapup", Profile.STANDARD)
    assert accepts is not None
    assert accepts.text is not None
    assert [accepts.text(text) for text in (b'{"code": "x"}', b'{"code": 7}')] == [True, False]


@pytest.mark.usefixtures("installed")
def test_for_text_no_schemas_for_python_data_are_read(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "standard-json.json").write_bytes((folder / "standard-json.json").read_bytes())
    monkeypatch.setattr(acceptors, "PREBUILT", tmp_path)
    accepts = prebuilt_acceptor("Wrapup", Profile.STANDARD)
    assert accepts is not None
    assert accepts.accept(b'{"code": "x"}') == (True, {"code": "x"})


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
        convoschema.Validator("Partisipant")  # type: ignore[call-overload]


@pytest.mark.usefixtures("installed")
def test_without_the_fast_library_the_reference_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jsonschema_rs", None)
    # Other tests have had engines built, which are kept.
    monkeypatch.delitem(Catalog.bundled().__dict__, "_kept", raising=False)
    assert convoschema.Validator("Participant", profile="lenient").is_valid({"purpose": "x"})
    with pytest.raises(ImportError, match="pip install jsonschema-rs"):
        convoschema.Validator("Participant", profile="lenient", engine="fast")


TEXTS = {
    "valid": (b'{"purpose": "agent"}', True),
    "broken": (b'{"purpose": 7}', False),
    "not JSON": (b'{"purpose": "agent"', False),
    "too deep": (b'{"attributes":' + b"[" * 200 + b"]" * 200 + b"}", False),
    "long": (b'{"attributes": {"a": "' + b"x" * 2_000_000 + b'"}}', True),
    "long and of many values": (b'{"unknown": [' + b"1," * 1_000_000 + b"1]}", False),
    "of many values, and short enough": (b'{"unknown": [' + b"1," * 100_000 + b"1]}", True),
}


@pytest.mark.parametrize("kind", TEXTS)
def test_text_is_accepted_before_anything_is_made_of_it(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text, accepted = TEXTS[kind]
    validator = convoschema.Validator("Participant")
    answer = validator.is_valid(text)
    assert answer is convoschema.Validator("Participant", engine="reference").is_valid(text)
    assert answer is validator.is_valid(bytearray(text))
    monkeypatch.setattr(validator, "_inspect", lambda *_, **__: "looked at with care")
    assert validator.is_valid(text) is (True if accepted else "looked at with care")


def test_a_very_long_text_is_read_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(acceptors, "_LONGEST_TEXT", 2_000_000)
    text, _ = TEXTS["long"]
    assert convoschema.Validator("Participant")._acceptor.text(text) is False  # type: ignore[misc] # noqa: SLF001
    assert convoschema.is_valid(text, "Participant")


def test_without_the_library_that_reads_text_it_is_parsed_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "corvus_json_schema_rs", None)
    monkeypatch.delitem(Catalog.bundled().__dict__, "_kept", raising=False)
    validator = convoschema.Validator("Participant")
    assert [validator.is_valid(text) for text, _ in TEXTS.values()] == [True, False, False, False, True, True, True]
    monkeypatch.delitem(Catalog.bundled().__dict__, "_kept")


class Text(bytes):
    """Text of a sender's own type."""


BY_FORM = Acceptor(lambda python: {"const": "python" if python else "json"})
PAYLOADS: list[tuple[Any, bool, Any]] = [
    ("python", True, "python"),
    ("json", False, "json"),
    (b'"json"', True, "json"),
    (b'"python"', False, "python"),
    (bytearray(b'"json"'), True, "json"),
    (memoryview(b'"json"'), True, "json"),
    (Text(b'"json"'), True, "json"),
    (b'"json', False, b'"json'),
    ({}, False, {}),
]


@pytest.mark.parametrize(("payload", "accepted", "data"), PAYLOADS, ids=lambda value: type(value).__name__)
def test_text_is_told_from_data(payload: Any, accepted: bool, data: Any) -> None:
    assert BY_FORM.accept(payload) == (accepted, data)
    accepted_unread, unread = BY_FORM.accept_unread(payload)
    assert accepted_unread is accepted
    assert unread == (payload if type(payload) is bytes and accepted else data)


def test_text_is_read_where_the_library_that_reads_text_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "corvus_json_schema_rs", None)
    accepts = Acceptor(lambda _: {"type": "string"})
    assert accepts.text is None
    assert accepts.accept_unread(b'"x"') == (True, "x")
    assert accepts.accept_unread(b"1") == (False, 1)


def test_text_can_be_held_to_less_than_its_schema_allows() -> None:
    accepts = BY_FORM.text_narrowed(lambda schema: {"enum": [schema["const"], "other"]})
    assert accepts is not None
    assert [accepts(text) for text in (b'"json"', b'"other"', b'"python"')] == [True, True, False]


def test_where_there_is_no_schema_nothing_is_accepted_and_there_is_nothing_to_narrow() -> None:
    nothing = Acceptor(lambda _: None)
    assert [nothing.accept(payload) for payload in (1, b"1")] == [(False, 1), (False, 1)]
    for accepts in (nothing.text, nothing.text_narrowed(lambda _: pytest.fail("there is no schema"))):
        assert accepts is not None
        assert not accepts(b"1")


@pytest.mark.parametrize(
    ("dense", "length", "accepted"),
    [
        (b"[1,1,1]", 10, True),
        (b"[1,1,1]", 11, False),
        (b"[1,1,1]", 23, False),
        (b"[1,1,1]", 24, True),
        (b"[[[]]]", 23, False),
        (b"[[[]]]", 24, True),
        (b'{"":{"":{}}}', 23, False),
        (b'{"":{"":{}}}', 24, True),
        (b"1", 30, True),
        (b"1", 31, False),
    ],
)
def test_text_is_held_to_a_length_for_each_value_unless_it_is_small(
    dense: bytes, length: int, accepted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(acceptors, "_SMALL_TEXT", 12 if dense.startswith(b"{") else 10)
    monkeypatch.setattr(acceptors, "_LONGEST_TEXT", 30)
    accepts = Acceptor(lambda _: {}).text
    assert accepts is not None
    assert accepts(dense.ljust(length)) is accepted


def test_the_acceptor_of_a_bundle_tells_python_data_from_json() -> None:
    accepts = acceptor_of(build_bundle(Catalog.bundled(), "Wrapup", Profile.STANDARD, Naming.WIRE))
    assert accepts.json({"unknown": 2**70})
    assert accepts.python({"unknown": 2**63})
    assert not accepts.python({"unknown": 2**70})
    assert not accepts.json({"code": 7})


def test_an_acceptor_fetches_no_schema(tmp_path: Path) -> None:
    (tmp_path / "Other.json").write_text("{}")
    with pytest.raises(ValueError, match=r"Other\.json"):
        _ = Acceptor(lambda _: {"$ref": (tmp_path / "Other.json").as_uri()}).json


def test_an_acceptor_takes_no_pattern_that_could_take_long_to_match() -> None:
    with pytest.raises(ValueError, match="regex"):
        _ = Acceptor(lambda _: {"pattern": "(a|b)+(?=c)"}).json


def test_what_has_no_bounded_schema_is_looked_at_with_care(catalog_of: CatalogOf) -> None:
    validator = convoschema.Validator("Mine", catalog=catalog_of(Mine={"not": {"required": ["a"]}}))
    assert validator.is_valid(b'{"b": 1}')
    assert not validator.is_valid(b'{"a": 1}')
    assert not validator.is_valid(b'{"a": 1')
