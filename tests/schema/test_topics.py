from __future__ import annotations

import tracemalloc

import pytest
from jsonschema_rs import Draft202012Validator

import convoschema
from convoschema._schema.topics import ANY_SEGMENT, Topic, Topics, bundled_topics

KNOWN = bundled_topics().known
ID = "6b310a81-da51-43d2-b812-5cd19b43e796"


def pattern_of(name: str) -> str | None:
    found = bundled_topics().find(name)
    return None if found is None else found.pattern


@pytest.mark.parametrize("topic", KNOWN, ids=lambda topic: topic.pattern)
def test_each_topic_is_found_by_its_name_and_by_its_pattern(topic: Topic) -> None:
    for segment in (ID, "x", "conversations", "é\0", "{id}"):
        assert bundled_topics().find(topic.pattern.replace(ANY_SEGMENT, segment)) is topic


def test_each_topic_has_a_bundled_model_or_is_a_notice() -> None:
    models = {topic.model for topic in KNOWN if topic.model is not None}
    assert models <= {*convoschema.models()}
    assert [topic.pattern for topic in KNOWN if topic.model is None] == ["channel.metadata", "v2.system.socket_closing"]
    assert {topic.unsure for topic in KNOWN} == {True, False}


def test_no_pattern_has_a_name_where_another_one_has_an_id() -> None:
    for one in KNOWN:
        for other in KNOWN:
            for mine, yours in zip(one.pattern.split("."), other.pattern.split("."), strict=False):
                if mine != yours:
                    assert ANY_SEGMENT not in {mine, yours}
                    break


@pytest.mark.parametrize("segment", [ID, "x", "é\0", "\n", "conversations", "{id}", ""])
def test_the_expression_of_a_topic_matches_its_names_and_no_others(segment: str) -> None:
    names = {variant for topic in KNOWN for variant in variants(topic.pattern.replace(ANY_SEGMENT, segment))}
    for topic in KNOWN:
        matches = Draft202012Validator({"pattern": topic.expression}).is_valid
        assert {name for name in names if matches(name)} == {
            name for name in names if bundled_topics().find(name) is topic
        }


def variants(name: str) -> tuple[str, ...]:
    return name, f"{name}\n", f"{name}.", f".{name}", f"{name}.x", f"x{name}", name[:-1], name.replace(".", "x", 1)


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "v2",
        "v2.users",
        f"v2.users.{ID}",
        f"v2.users.{ID}.presenc",
        f"v2.users.{ID}.presence.",
        f"v2.users.{ID}.presence.more",
        f".v2.users.{ID}.presence",
        f"V2.users.{ID}.presence",
        f"v2.users.{ID}.Presence",
        f"v2.users.{ID}.x.presence",
        "v2.users..presence",
        "v2.users.presence",
        "channel.metadata.x",
        f"v2.detail.events.conversation.{ID}.flow",
        f"v2.detail.events.conversation.{ID}.flow.start.flow.start",
    ],
)
def test_a_topic_is_unknown_that_differs_in_more_than_ids(name: str) -> None:
    assert pattern_of(name) is None


def test_a_name_of_a_million_segments_is_not_split_into_them() -> None:
    topics = Topics(KNOWN)
    tracemalloc.start()
    assert topics.find("v2.users" + ".x" * 1_000_000) is None
    assert topics.find("." * 1_000_000) is None
    assert topics.find(f"v2.users.{'x' * 1_000_000}.presence") is not None
    held, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (held < 100_000, most < 10_000_000) == (True, True)
