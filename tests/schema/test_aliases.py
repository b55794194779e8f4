"""Aliases: the vendor's other names of a structure stand for its model wherever a model is named."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any, Final

import pytest

import convoschema
from convoschema import Catalog, DuplicateModel, InvalidPayload, InvalidSchema, UnknownModel, Validator
from convoschema.testing import assert_conforms, example
from tests.conftest import CatalogOf

DETAIL: Final = "ConversationCallEventTopicDetail"
ALIAS: Final = "QueueConversationCallEventTopicDetail"


def test_every_alias_stands_for_a_model_and_is_none() -> None:
    catalog = Catalog.bundled()
    assert len(catalog.models) + len(catalog.aliases) > 900
    assert set(catalog.aliases.values()) <= set(catalog.models)
    assert not catalog.aliases.keys() & {source.name for source in catalog.sources}


def test_an_alias_is_taken_for_its_model() -> None:
    catalog = Catalog.bundled()
    assert ALIAS not in convoschema.models()
    assert catalog.canonical_name(ALIAS) == catalog.canonical_name(DETAIL) == DETAIL
    assert catalog.canonical_name("Nothing") == "Nothing"
    assert catalog.source(ALIAS) == catalog.source(DETAIL)
    assert catalog.read(ALIAS) is catalog.read(DETAIL)
    assert convoschema.schema(ALIAS) == convoschema.schema(DETAIL)
    assert example(ALIAS, seed=3) == example(DETAIL, seed=3)


def test_what_is_said_of_a_payload_names_the_model_itself() -> None:
    payload = {"errorCode": 7}
    assert convoschema.is_valid({"errorCode": "x"}, ALIAS)
    assert not convoschema.is_valid(payload, ALIAS)
    [problem] = convoschema.iter_problems(payload, ALIAS)
    assert [problem] == list(convoschema.iter_problems(payload, DETAIL))
    assert problem.model == DETAIL
    with pytest.raises(InvalidPayload) as caught:
        convoschema.validate(payload, ALIAS)
    assert caught.value.model == DETAIL
    with pytest.raises(AssertionError, match=f"not a valid {DETAIL} "):
        assert_conforms(payload, ALIAS)


def test_a_validator_tells_its_model_and_survives_pickling() -> None:
    validator = pickle.loads(pickle.dumps(Validator(ALIAS)))  # noqa: S301 - our own
    assert validator.model == DETAIL
    assert repr(validator) == f"Validator({DETAIL!r}, profile='standard', naming='wire')"
    assert not validator.is_valid({"errorCode": 7})


def test_a_misspelt_alias_gets_a_suggestion() -> None:
    with pytest.raises(UnknownModel) as caught:
        Catalog.bundled().source("QueueConversationCallEventTopicDetial")
    assert caught.value.suggestion == ALIAS


def test_a_users_schema_may_have_aliases(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(Order={"x-upstream-names": ["Purchase", "Sale"], "type": "object"}, Item={})
    assert {name for name, model in catalog.aliases.items() if model == "Order"} == {"Purchase", "Sale"}
    assert catalog.aliases[ALIAS] == DETAIL
    assert not convoschema.is_valid([], "Sale", catalog=catalog)
    assert "Sale" not in Catalog.bundled().aliases


@pytest.mark.parametrize(
    ("schemas", "name"),
    [
        ({"Order": ["Item"], "Item": []}, "Item"),
        ({"Order": ["Sale"], "Item": ["Sale"]}, "Sale"),
        ({"Order": ["Wrapup"]}, "Wrapup"),
        ({"Order": ["Timestamp"]}, "Timestamp"),
        ({"Order": [ALIAS]}, ALIAS),
        ({ALIAS: []}, ALIAS),
    ],
)
def test_no_name_is_that_of_two_models(schemas: dict[str, list[str]], name: str, tmp_path: Path) -> None:
    for model, names in schemas.items():
        (tmp_path / f"{model}.json").write_text(json.dumps({"x-upstream-names": names}))
    with pytest.raises(DuplicateModel) as caught:
        Catalog.bundled().with_directory(tmp_path)
    assert caught.value.name == name
    assert len(set(caught.value.places)) == 2


@pytest.mark.parametrize(
    ("names", "reason"),
    [
        ("Sale", "x-upstream-names is a list of names"),
        ([""], "x-upstream-names is a list of names"),
        ([7], "x-upstream-names is a list of names"),
        (["`Sale`"], "x-upstream-names is a list of names"),
        (["Sale-or-null"], "x-upstream-names is a list of names"),
        (["Sale", "Sale"], "x-upstream-names lists the other names of a model, each once"),
        (["Order"], "x-upstream-names lists the other names of a model, each once"),
    ],
)
def test_what_is_no_list_of_other_names_is_refused(names: Any, reason: str, catalog_of: CatalogOf) -> None:
    with pytest.raises(InvalidSchema) as caught:
        catalog_of(Order={"x-upstream-names": names})
    assert caught.value.reason.startswith(reason)
