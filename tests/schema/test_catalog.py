from __future__ import annotations

import os
import pickle
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import convoschema
from convoschema import Catalog, CatalogError, DuplicateModel, InvalidSchema, ModelName, UnknownModel
from convoschema._schema import catalog as module
from tests.cases import examples, tables
from tests.conftest import CatalogOf

PARTICIPANT = "https://convoschema.github.io/schemas/conversation/Participant.json"


def test_the_bundled_catalog_is_one_and_knows_the_models_by_name() -> None:
    catalog = Catalog.bundled()
    assert catalog is Catalog.bundled()
    assert {"Conversation", "Participant", "Wrapup"} <= set(catalog.models)
    assert list(catalog.models) == sorted(catalog.models)


def test_shared_scalars_and_the_meta_schema_are_no_models() -> None:
    for name in ("Timestamp", "Direction", "dialect"):
        assert name not in Catalog.bundled().models
        with pytest.raises(UnknownModel):
            Catalog.bundled().source(name)


@pytest.mark.parametrize(
    ("name", "suggestion"),
    [
        ("participant", "Participant"),
        ("Partcipant", "Participant"),
        ("ConversationsListing", "ConversationEntityListing"),
        ("Zzz", None),
        ("", None),
    ],
)
def test_a_wrong_name_gets_a_suggestion(name: str, suggestion: str | None) -> None:
    with pytest.raises(UnknownModel) as caught:
        Catalog.bundled().read(name)
    assert (caught.value.name, caught.value.suggestion) == (name, suggestion)
    assert (f"did you mean '{suggestion}'?" if suggestion else "models() lists the names") in str(caught.value)


def test_a_directory_adds_models_and_leaves_the_first_catalog_alone(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(OrderCall={"$ref": PARTICIPANT, "description": "Ours."})
    assert "OrderCall" in catalog.models
    assert "OrderCall" not in Catalog.bundled().models
    assert not catalog.source("OrderCall").bundled


def test_schemas_are_found_at_any_depth_and_by_the_address_they_declare(tmp_path: Path) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "Inner.json").write_text('{"$id": "https://brightkettle.example/inner#"}')
    (tmp_path / "Outer.json").write_text('{"$ref": "https://brightkettle.example/inner"}')
    catalog = Catalog.bundled().with_directory(tmp_path)
    assert catalog.at("https://brightkettle.example/inner")[0].name == "Inner"
    assert convoschema.is_valid({}, "Outer", catalog=catalog)


def test_a_name_that_two_files_define_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "Wrapup.json").write_text("{}")
    with pytest.raises(DuplicateModel, match=r"two schema files define 'Wrapup': .*rename one of them") as caught:
        Catalog.bundled().with_directory(tmp_path)
    assert caught.value.name == "Wrapup"
    assert caught.value.places[1] == str(tmp_path / "Wrapup.json")


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("Broken", "{", "not JSON"),
        ("Listed", "[]", "a schema file holds a JSON object"),
        ("Typed", '{"type": "strin"}', "not a JSON Schema 2020-12: /type breaks its anyOf"),
        ("Whole", '{"$defs": 1}', "not a JSON Schema 2020-12: /$defs breaks its type"),
        ("Old", '{"$schema": "http://json-schema.org/draft-07/schema#"}', "only the dialect"),
        ("Anchored", '{"properties": {"a": {"$anchor": "x"}}}', "$anchor is not supported"),
        ("Dynamic", '{"$dynamicRef": "#x"}', "$dynamicRef is not supported"),
        ("Nested", '{"properties": {"a": {"$id": "https://a.example"}}}', "an inner $id is not supported"),
        ("Written", '{"x-required-on-write": 5}', "x-required-on-write is a list of names"),
        ("Some thing", "{}", "a schema file is named in letters"),
        ("Call-or-null", "{}", "a schema file is named in letters"),
    ],
)
def test_a_file_that_is_no_usable_schema_is_named(tmp_path: Path, name: str, text: str, reason: str) -> None:
    (tmp_path / f"{name}.json").write_text(text)
    with pytest.raises(InvalidSchema) as caught:
        Catalog.bundled().with_directory(tmp_path)
    assert str(caught.value).startswith(f"{tmp_path / name}.json: ")
    assert reason in caught.value.reason


def test_two_files_with_one_address_are_an_error(tmp_path: Path) -> None:
    for name, address in (("One", "https://a.example/x"), ("Two", "https://a.example/x#")):
        (tmp_path / f"{name}.json").write_text(f'{{"$id": "{address}"}}')
    with pytest.raises(InvalidSchema, match=r"Two\.json: has the same \$id as .*One\.json"):
        Catalog.bundled().with_directory(tmp_path)


def test_a_directory_that_is_added_twice_is_added_once(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(Mine={})
    assert catalog.with_directory(catalog.directories[0] / ".." / catalog.directories[0].name) is catalog


def test_a_schema_that_is_nested_too_deeply_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "Deep.json").write_text('{"not": ' * 400 + "{}" + "}" * 400)
    with pytest.raises(InvalidSchema, match="nested too deeply"):
        Catalog.bundled().with_directory(tmp_path)


def test_a_directory_without_schemas_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InvalidSchema, match=r"no \.json schema file is there"):
        Catalog.bundled().with_directory(tmp_path)
    with pytest.raises(InvalidSchema, match="nowhere: can't be read: No such file or directory"):
        Catalog.bundled().with_directory(tmp_path / "nowhere")


def test_a_file_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "Gone.json").symlink_to(tmp_path / "nothing")
    with pytest.raises(InvalidSchema, match=r"Gone\.json: can't be read: No such file"):
        Catalog.bundled().with_directory(tmp_path)


def test_a_pipe_among_schemas_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "Mine.json").write_text("{}")
    os.mkfifo(tmp_path / "Pipe.json")
    assert "Mine" in Catalog.bundled().with_directory(tmp_path).models


def test_nothing_is_fetched() -> None:
    with pytest.raises(InvalidSchema, match="nothing is ever fetched"):
        Catalog.bundled().at("https://convoschema.github.io/schemas/conversation/Nothing.json")


def test_an_installation_without_schemas_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(module, "__file__", str(tmp_path / "a" / "b" / "c" / "catalog.py"))
    with pytest.raises(CatalogError, match="install convoschema again"):
        Catalog().models  # noqa: B018 - reading it is the test


def test_catalogs_can_be_pickled(catalog_of: CatalogOf) -> None:
    assert pickle.loads(pickle.dumps(Catalog.bundled())) is Catalog.bundled()  # noqa: S301 - our own bytes
    catalog = catalog_of(Mine={"$ref": PARTICIPANT})
    assert pickle.loads(pickle.dumps(catalog)).models == catalog.models  # noqa: S301


def test_a_pickled_catalog_needs_no_files_of_its_user_where_it_is_unpickled(
    catalog_of: CatalogOf, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    catalog = catalog_of(Inner={"type": "integer"}, Mine={"properties": {"n": {"$ref": "Inner.json"}}})
    pickled = pickle.dumps(catalog)
    for file in tmp_path.iterdir():
        file.unlink()
    tmp_path.rmdir()
    again = pickle.loads(pickled)  # noqa: S301 - our own bytes
    assert again.read("Mine") == catalog.read("Mine")
    assert not convoschema.Validator("Mine", catalog=again).is_valid(b'{"n": "x"}')
    more = tmp_path_factory.mktemp("more")
    (more / "Another.json").write_text('{"type": "object"}')
    assert {"Another", "Mine"} <= set(again.with_directory(more).models)
    assert pickle.loads(pickle.dumps(again.with_directory(more))).models == again.with_directory(more).models  # noqa: S301


@pytest.mark.parametrize("model", ["Conversation", "Participant", "Email", "ErrorBody"])
def test_the_registry_and_the_bundle_accept_the_same(model: ModelName) -> None:
    catalog = Catalog.bundled()
    per_file = Draft202012Validator({"$ref": catalog.source(model).uri}, registry=catalog.registry)
    bundled = Draft202012Validator(convoschema.schema(model))
    payloads = [*examples(model), *(case.data for case in tables()[model])]
    for payload in payloads:
        assert per_file.is_valid(payload) == bundled.is_valid(payload)
