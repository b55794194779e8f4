"""The corpus is what the benchmarks say it is."""

from __future__ import annotations

from collections import Counter
from random import Random

import orjson
import pytest

import convoschema
from benchmarks._breakage import Fault, broken, with_wrong_types
from benchmarks._corpus import SHARES, Corpus, Group, make_corpus
from benchmarks._reports import ERRORS, UNCAPPED, with_errors
from convoschema.testing import example


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return make_corpus(1, huge=2)


def is_valid(group: Group, profile: str) -> list[bool]:
    return [convoschema.is_valid(one.text, one.model, profile=profile) for one in group.payloads]  # type: ignore[call-overload]


def test_it_is_the_same_for_the_same_seed(corpus: Corpus) -> None:
    assert make_corpus(1, huge=2) == corpus
    assert make_corpus(2, huge=1).mixes[0] != corpus.mixes[0]


def test_data_are_what_the_text_says(corpus: Corpus) -> None:
    for group in (*corpus.mixes.values(), corpus.large, corpus.huge):
        assert all(orjson.loads(payload.text) == payload.data for payload in group.payloads)


def test_the_mix_has_the_promised_sizes(corpus: Corpus) -> None:
    sizes: dict[str, list[int]] = {"Conversation": [], "CallHistoryConversation": []}
    for payload in corpus.mixes[0].payloads:
        sizes[payload.model].append(len(payload.text))
    assert Counter(size >= 30_000 for size in sizes["Conversation"]) == {False: 70, True: 10}
    assert all(2_000 <= size <= 20_000 or 30_000 <= size <= 35_000 for size in sizes["Conversation"])
    assert max(size for size in sizes["Conversation"] if size < 30_000) > 15_000
    assert len(sizes["CallHistoryConversation"]) == 20
    assert all(1_500 <= size <= 7_000 for size in sizes["CallHistoryConversation"])


def test_conversations_hold_calls_segments_wrap_ups_and_attributes(corpus: Corpus) -> None:
    text = b"".join(payload.text for payload in corpus.mixes[0].payloads)
    for name in ("calls", "segments", "wrapup", "attributes", "conversationRoutingData"):
        assert text.count(f'"{name}":'.encode()) > 30


def test_large_payloads_are_one_listing_each(corpus: Corpus) -> None:
    for group, size in ((corpus.large, 1_000_000), (corpus.huge, 2_000_000)):
        assert [payload.model for payload in group.payloads] == ["ConversationEntityListing"]
        assert size <= group.size <= size + 20_000
        assert is_valid(group, "strict") == [True]


@pytest.mark.parametrize("share", SHARES)
def test_so_many_of_a_hundred_are_broken(corpus: Corpus, share: int) -> None:
    group = corpus.mixes[share]
    assert len(group.payloads) == 100
    assert sum(payload.broken for payload in group.payloads) == share
    unbroken = [not payload.broken for payload in group.payloads]
    for profile in ("standard", "strict", "write"):
        assert is_valid(group, profile) == unbroken
    assert all(valid for valid, whole in zip(is_valid(group, "lenient"), unbroken, strict=True) if whole)


def test_every_kind_of_fault_occurs() -> None:
    payload = example("Conversation", seed=7)
    codes: Counter[str] = Counter()
    for seed in range(100):
        damaged = broken(payload, Random(seed))  # noqa: S311 - no secret
        assert damaged != payload
        assert not convoschema.is_valid(damaged, "Conversation")
        found = list(convoschema.iter_problems(damaged, "Conversation", profile="strict"))
        codes.update(problem.code for problem in found)
        assert 1 <= len(found) <= 3
    assert {str(code) for code in codes} == {"type", "unknown-value", "format", "null", "unknown-property"}
    assert len(codes) == len(Fault)


def test_there_are_exactly_so_many_wrong_types(corpus: Corpus) -> None:
    validator = convoschema.Validator("ConversationEntityListing", **UNCAPPED)
    for errors in ERRORS:
        [payload] = with_errors(corpus.large, errors, 1).payloads
        assert len(list(validator.iter_problems(payload.text))) == errors


def test_the_original_stays_whole() -> None:
    payload = example("Conversation", seed=7)
    with_wrong_types(payload, 5, Random(1))  # noqa: S311 - no secret
    assert payload == example("Conversation", seed=7)
