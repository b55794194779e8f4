"""Generators and relations: realistic payloads obey them, and some break one on purpose."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from convoschema import Catalog, UnsuitableModel, Validator, iter_problems
from convoschema._bundles import bundle_of
from convoschema._checking.relations import relations_of
from convoschema._options import Naming, Profile
from convoschema._schema.pointers import to_pointer
from convoschema._schema.relations import KEYWORD, kind_of
from convoschema.testing import Malformed, assert_conforms, conforming, example, malformed
from convoschema.testing._unrelated import broken_forms
from tests.conftest import CatalogOf

BUNDLED = Catalog.bundled()
WITH_RELATIONS: list[Any] = [model for model in BUNDLED.models if KEYWORD in BUNDLED.read(model)]
PARTICIPANT = BUNDLED.source("Participant").uri


@pytest.mark.no_cover
@pytest.mark.parametrize("model", WITH_RELATIONS)
def test_realistic_payloads_obey_relations(model: Any) -> None:
    for naming in ("wire", "sdk"):
        for seed in range(5):
            payload = example(model, seed=seed, naming=naming)
            assert_conforms(payload, model, naming=naming, relations=True)


@settings(max_examples=30, deadline=None)
@given(conforming("Conversation", realistic=True))
def test_conversations_in_any_medium_obey_relations(payload: Any) -> None:
    assert list(iter_problems(payload, "Conversation", relations=True)) == []


@pytest.mark.no_cover
@pytest.mark.parametrize("model", WITH_RELATIONS)
def test_what_breaks_a_relation_is_found_where_it_is_broken(model: Any) -> None:
    validator = Validator(model, relations=True)
    relations = relations_of(BUNDLED, bundle_of(BUNDLED, model, Profile.STANDARD, Naming.WIRE))
    for seed in range(3):
        for broken in list(broken_forms(example(model, seed=seed), relations))[:30]:
            assert to_pointer(broken.path) in [problem.pointer for problem in validator.iter_problems(broken.payload)]
            assert not validator.is_valid(broken.payload)


def test_every_kind_of_relation_is_broken() -> None:
    kinds = {kind_of(relation) for model in WITH_RELATIONS for relation in BUNDLED.read(model)[KEYWORD]}
    broken = set()
    for model in ("Conversation", "Participant", "Call"):
        relations = relations_of(BUNDLED, bundle_of(BUNDLED, model, Profile.STANDARD, Naming.WIRE))
        for seed in range(20):
            for form in broken_forms(example(model, seed=seed), relations):
                broken |= {kind_of(found.stated.relation) for found in relations.broken(form.payload)}
    assert broken == kinds


SOME = st.sampled_from(("Conversation", "Participant", "Call", "CallConversation"))


@settings(max_examples=30, deadline=None)
@given(SOME.flatmap(lambda model: st.tuples(st.just(model), malformed(model, relations=True))))
def test_malformed_payloads_break_one_relation(drawn: tuple[Any, Malformed]) -> None:
    model, broken = drawn
    found = [(problem.code, problem.pointer) for problem in iter_problems(broken.payload, model, relations=True)]
    assert tuple(found) == broken.problems
    assert list(iter_problems(broken.payload, model)) == []


def test_a_model_without_relations_can_break_none() -> None:
    with pytest.raises(UnsuitableModel, match="Queue has no relations that could be broken"):
        malformed("Queue", relations=True)


def test_an_example_of_a_user_is_mended_where_it_can_be(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(
        Mine={
            "type": "object",
            "properties": {
                "begin": {"type": "string"},
                "end": {"type": "string"},
                "last": {"type": "string"},
                "other": {"type": "string"},
                "parts": {"type": "array", "items": {"properties": {"at": {"type": "string"}, "other": {}, "id": {}}}},
            },
            "x-relations": [
                {"earliest": "parts/*/at", "is": "begin"},
                {"latest": "parts/*/at", "is": "end", "open": True},
                {"same-time": ["begin", "other"]},
                {"refers": "parts/*/other", "to": "parts/*/id"},
            ],
            "examples": [
                {
                    "begin": "2025-03-14T09:00:00.000Z",
                    "end": "2025-03-14T09:00:00.000Z",
                    "other": "2025-03-14T08:00:00.000Z",
                    "parts": [
                        {"at": "2025-03-14T09:10:00.000Z", "other": "x", "id": "a"},
                        {"at": "2025-03-14T09:20:00.000Z", "id": "b"},
                    ],
                },
                {
                    "end": "2025-03-14T09:00:00.000Z",
                    "parts": [{"at": "2025-03-14T09:00:00.000Z"}, {"other": "a", "id": "a"}],
                },
                {"parts": [{"at": "2025-03-14T09:00:00.000Z"}]},
            ],
        },
        Lost={
            "$ref": PARTICIPANT,
            "x-relations": [{"needs": ["name"], "if": {"id": True}}],
            "examples": [{"id": "a"}],
        },
    )
    for seed in range(20):
        assert_conforms(example("Mine", seed=seed, catalog=catalog), "Mine", catalog=catalog, relations=True)
    with pytest.raises(UnsuitableModel, match="no example of Lost is valid"):
        example("Lost", catalog=catalog)
