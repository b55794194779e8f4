from __future__ import annotations

import inspect
import json
import pickle
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import FrozenInstanceError, replace
from enum import Enum
from functools import cache, partial
from typing import Any

import hypothesis
import pytest
from hypothesis import strategies as st

import convoschema
from convoschema import Event, EventValidator, InvalidOption, InvalidPayload, Problem
from convoschema._schema.topics import ANY_SEGMENT, Topic, bundled_topics
from tests.cases import ENGINES, examples, tables, told
from tests.checking.test_stack import on_thread

ID = "6b310a81-da51-43d2-b812-5cd19b43e796"
PRESENCE = f"v2.users.{ID}.presence"
CONVERSATIONS = f"v2.users.{ID}.conversations"
ENVELOPES = ("Notification", "EventBridgeEvent")
PROFILES: Any = ("lenient", "standard", "strict")
TOPICS = [topic for topic in bundled_topics().known if topic.model is not None]

HEARTBEAT = {"topicName": "channel.metadata", "eventBody": {"message": "WebSocket Heartbeat"}}
CLOSING = {"topicName": "v2.system.socket_closing", "eventBody": {"message": "…"}}
MIXED = [
    {"topicName": PRESENCE, "version": "2", "eventBody": {"source": 7, "primary": True}},
    {"topicName": CONVERSATIONS, "version": "2", "eventBody": {"id": ID, "participants": [{"purpose": "agent"}]}},
    HEARTBEAT,
    {"topicName": "v2.users.x.weather", "eventBody": {"anything": [1]}},
]


@cache
def events(profile: Any) -> EventValidator:
    return EventValidator(profile=profile)


def in_envelope(envelope: str, topic: str, body: Any) -> dict[str, Any]:
    """Return an event as it is delivered."""
    notification = {
        "topicName": topic,
        "version": "2",
        "eventBody": body,
        "metadata": {"CorrelationId": "4d7c1e90-a2f5-4b38-96d0-e8b15c7f3a24"},
    }
    if envelope == "Notification":
        return notification
    return {
        "version": "0",
        "id": "7c0d4f92-b5e8-4a16-9d37-f2e81b6c5a09",
        "detail-type": topic.replace(ID, ANY_SEGMENT),
        "source": "aws.partner/genesys.com/cloud/3e8a6f15-d092-4c7b-b1e4-60f9d7c2a583/orders-events",
        "account": "123456789012",
        "time": "2025-03-14T09:26:12Z",
        "region": "us-east-1",
        "resources": [],
        "detail": {**notification, "timestamp": "2025-03-14T09:26:12.482Z"},
    }


def way(envelope: str) -> tuple[str, ...]:
    return () if envelope == "Notification" else ("detail",)


def name_of(topic: Topic) -> str:
    return topic.pattern.replace(ANY_SEGMENT, ID)


def below(path: tuple[str, ...], problem: Problem) -> Problem:
    pointer = "".join(f"/{step}" for step in path)
    return replace(problem, path=(*path, *problem.path), pointer=pointer + problem.pointer)


def problems_of(event: Any, **options: Any) -> list[tuple[str, str]]:
    return told(convoschema.iter_event_problems(event, **options))


@pytest.mark.no_cover
@pytest.mark.parametrize("envelope", ENVELOPES)
@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.pattern)
def test_every_example_of_a_topics_model_is_a_valid_event_in_both_envelopes(topic: Topic, envelope: str) -> None:
    assert topic.model is not None
    for body in examples(topic.model):
        event = in_envelope(envelope, name_of(topic), body)
        for profile in PROFILES:
            for given in (event, json.dumps(event).encode()):
                found = convoschema.validate_event(given, profile=profile)
                assert found == Event(name_of(topic), topic.pattern, topic.model, envelope, body)
                assert events(profile).is_valid(given)


@pytest.mark.parametrize("envelope", ENVELOPES)
@pytest.mark.parametrize("topic", bundled_topics().known, ids=lambda topic: topic.pattern)
def test_text_of_an_event_need_not_be_parsed_to_be_found_valid(topic: Topic, envelope: str) -> None:
    validator = EventValidator()
    for body in examples(topic.model) if topic.model else ({"message": "…"},):
        event = in_envelope(envelope, name_of(topic), body)
        for text in (json.dumps(event), json.dumps(event, separators=(",", ":"))):
            seen = validator.accept_unread(text.encode())
            assert seen is not None
            assert (seen.topic, seen.envelope.model) == (topic, envelope)


MEMBERS: list[str] = [
    f'"topicName": "{PRESENCE}"',
    f'"topicName":"{CONVERSATIONS}"',
    f'"topicName" : "{PRESENCE}"',
    '"topicName": "channel.metadata"',
    f'"topic\\u004eame": "{CONVERSATIONS}"',
    f'"topicName": "v2.users.{ID}.\\u0070resence"',
    f'"topicName": "v2.users.{ID}.x\\".presence"',
    '"topicName": "v2.users.{id}.weather"',
    '"topicName": null',
    '"topicName": 7',
    '"detail-type": "v2.users.{id}.presence"',
    '"eventBody": {"source": "PURECLOUD", "primary": true}',
    '"eventBody": {"source": 7}',
    '"eventBody": {"id": "x", "participants": []}',
    '"eventBody": {"id": 7}',
    f'"eventBody": {{"source": "PURECLOUD", "topicName": "{PRESENCE}"}}',
    f'"eventBody": {{"id": "x", "detail": {{"topicName": "{PRESENCE}"}}}}',
    '"eventBody": {}',
    '"eventBody": null',
    '"version": "2"',
    '"version": 2',
]


@hypothesis.given(
    st.lists(st.sampled_from(MEMBERS), max_size=5),
    st.lists(st.sampled_from(MEMBERS), max_size=4) | st.none(),
    st.booleans(),
)
@hypothesis.example([MEMBERS[0], MEMBERS[11], MEMBERS[1]], None, False)
@hypothesis.example([MEMBERS[1], MEMBERS[12], MEMBERS[4]], None, False)
@hypothesis.example([MEMBERS[0]], [MEMBERS[0], MEMBERS[11]], True)
@hypothesis.example([MEMBERS[8]], [MEMBERS[0], MEMBERS[11]], False)
def test_text_is_found_valid_if_what_it_says_is(outer: list[str], inner: list[str] | None, is_first: bool) -> None:
    details = [] if inner is None else [f'"detail": {{{", ".join(inner)}}}']
    text = f"{{{', '.join([*details, *outer] if is_first else [*outer, *details])}}}"
    for profile in PROFILES:
        expected = events(profile).look(text.encode())
        assert events(profile).is_valid(text.encode()) == (not expected.problems)
        seen = events(profile).accept_unread(text.encode())
        assert seen is None or (seen.topic, seen.envelope) == (expected.kind.topic, expected.kind.envelope)


@pytest.mark.parametrize(
    "text",
    [
        b'{"topicName":"channel.metadata","eventBody":{"message":"\xff"}}',
        b'{"topicName":"channel.metadata\xff","eventBody":{}}',
        b'{"topicName":"channel.metadata","eventBody":{}}]',
        b'{"topicName":"channel.metadata',
        b'"topicName":"channel.metadata"',
    ],
)
def test_text_that_is_no_event_is_not_found_valid(text: bytes) -> None:
    assert not events("standard").is_valid(text)


def test_events_are_answered_alike_without_what_reads_text_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [json.dumps(event).encode() for event in MIXED]
    with_it = EventValidator()
    monkeypatch.setattr("convoschema._events.text_library", lambda: None)
    without = EventValidator()
    assert [with_it.accept_unread(text) is None for text in texts] == [True, False, False, False]
    assert not any(without.accept_unread(text) for text in texts)
    assert [with_it.is_valid(text) for text in texts] == [without.is_valid(text) for text in texts]


def test_text_of_a_topic_that_is_not_known_is_seen_to_be_valid_where_it_is() -> None:
    text = json.dumps(in_envelope("Notification", "v2.users.{id}.weather", {"rain": True})).encode()
    for profile in PROFILES:
        seen = EventValidator(profile=profile).accept_unread(text)
        assert (seen is None) == (profile == "strict")
        assert seen is None or seen.topic is None


@pytest.mark.parametrize("options", [{"engine": "reference"}, {"relations": True}])
def test_text_is_read_where_more_is_asked_than_its_schema_says(options: Any) -> None:
    assert EventValidator(**options).accept_unread(json.dumps(HEARTBEAT).encode()) is None
    assert EventValidator(**options).is_valid(json.dumps(HEARTBEAT).encode())


def faults() -> Iterator[Any]:
    for topic in {topic.model: topic for topic in TOPICS}.values():
        assert topic.model is not None
        # Of a payload that is no object more is said where it is the whole.
        cases = [case for case in tables()[topic.model] if case.profile in PROFILES and isinstance(case.data, dict)]
        yield pytest.param(topic, cases, id=topic.model)


@pytest.mark.no_cover
@pytest.mark.parametrize("envelope", ENVELOPES)
@pytest.mark.parametrize(("topic", "cases"), [*faults()])
def test_a_body_has_the_problems_in_its_envelope_that_its_model_finds_in_it(
    topic: Topic, cases: Any, envelope: str
) -> None:
    model: Any = topic.model
    assert model is not None
    for profile in PROFILES:
        for case in cases:
            found = convoschema.iter_problems(case.data, model, profile=profile)
            expected = [below((*way(envelope), "eventBody"), problem) for problem in found]
            event = in_envelope(envelope, name_of(topic), case.data)
            assert list(events(profile).iter_problems(event)) == expected
            assert list(events(profile).iter_problems(json.dumps(event).encode())) == expected
            assert events(profile).is_valid(event) == (not expected)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_stream_of_many_topics_is_checked_event_by_event(engine: Any) -> None:
    validator = EventValidator(engine=engine)
    assert [told(validator.iter_problems(event)) for event in MIXED] == [[("type", "/eventBody/source")], [], [], []]
    assert [validator.is_valid(json.dumps(event).encode()) for event in MIXED] == [False, True, True, True]
    assert [validator.look(event).kind.model for event in MIXED] == [
        "PresenceEventUserPresence",
        "ConversationEventTopicConversation",
        None,
        None,
    ]


def test_a_valid_event_tells_its_topic_model_and_body() -> None:
    event = convoschema.validate_event(json.dumps(MIXED[1]).encode())
    assert (event.topic, event.pattern) == (CONVERSATIONS, "v2.users.{id}.conversations")
    assert (event.model, event.envelope) == ("ConversationEventTopicConversation", "Notification")
    assert event.body == MIXED[1]["eventBody"]
    with pytest.raises(FrozenInstanceError):
        event.model = "Conversation"  # type: ignore[misc] # that is the test
    assert "agent" not in repr(event)


def test_the_body_of_data_is_the_one_that_was_given() -> None:
    assert convoschema.validate_event(MIXED[1]).body is MIXED[1]["eventBody"]


@pytest.mark.parametrize("notice", [HEARTBEAT, CLOSING])
@pytest.mark.parametrize("profile", PROFILES)
def test_a_notice_about_the_connection_is_an_event_of_no_model(notice: Any, profile: Any) -> None:
    event = convoschema.validate_event(notice, profile=profile)
    assert (event.pattern, event.model, event.body) == (notice["topicName"], None, notice["eventBody"])


@pytest.mark.parametrize("envelope", ENVELOPES)
def test_a_topic_that_is_not_known_is_told_and_a_problem_to_strict_alone(envelope: str) -> None:
    event = in_envelope(envelope, f"v2.users.{ID}.weather", {"anything": [1]})
    for profile in ("lenient", "standard"):
        found = convoschema.validate_event(event, profile=profile)
        assert (found.topic, found.pattern, found.model) == (f"v2.users.{ID}.weather", None, None)
    (problem,) = convoschema.iter_event_problems(event, profile="strict")
    assert (problem.code, problem.path, problem.model) == ("unknown-value", (*way(envelope), "topicName"), envelope)
    assert problem.message == "the topic is not known"
    assert (problem.keyword_location, problem.schema_location) == ("", "")


def test_the_name_of_a_topic_is_shown_only_on_demand() -> None:
    event = {"topicName": "v2.weather", "eventBody": {}}
    (problem,) = convoschema.iter_event_problems(event, profile="strict", show_values=True)
    assert problem.message == "'v2.weather' is not a known value"


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize(
    ("given", "problem", "model"),
    [
        ([MIXED[1]], ("type", ""), "Notification"),
        (7, ("type", ""), "Notification"),
        (None, ("null", ""), "Notification"),
        ("{}", ("type", ""), "Notification"),
        (b"{", ("not-json", ""), "Notification"),
        (b"[" * 500 + b"]" * 500, ("too-deep", ""), "Notification"),
        ({}, ("missing-property", "/topicName"), "Notification"),
        ({"id": ID, "participants": []}, ("missing-property", "/topicName"), "Notification"),
        ({"topicName": 7, "eventBody": {}}, ("type", "/topicName"), "Notification"),
        ({"topicName": None, "eventBody": {}}, ("null", "/topicName"), "Notification"),
        ({"topicName": PRESENCE}, ("missing-property", "/eventBody"), "Notification"),
        ({"topicName": PRESENCE, "eventBody": []}, ("type", "/eventBody"), "PresenceEventUserPresence"),
        ({"topicName": PRESENCE, "eventBody": {}, "version": 2}, ("type", "/version"), "Notification"),
        ({"detail": {}}, ("missing-property", "/detail/topicName"), "EventBridgeEvent"),
        ({"detail": "{}"}, ("type", "/detail"), "EventBridgeEvent"),
        ({"detail": None, "detail-type": "x"}, ("null", "/detail"), "EventBridgeEvent"),
        ({"detail-type": "EC2 Instance State-change"}, ("missing-property", "/detail"), "EventBridgeEvent"),
        ({"detail": {"state": "running"}}, ("missing-property", "/detail/topicName"), "EventBridgeEvent"),
        ({"detail": {"topicName": PRESENCE}}, ("missing-property", "/detail/eventBody"), "EventBridgeEvent"),
        ({"detail": {"topicName": "v2.x"}}, ("missing-property", "/detail/eventBody"), "EventBridgeEvent"),
    ],
)  # fmt: skip
def test_what_is_no_event_has_one_problem_that_says_so(given: Any, problem: Any, model: str, profile: Any) -> None:
    if profile == "strict" and given == {"detail": {"topicName": "v2.x"}}:
        problem = ("unknown-value", "/detail/topicName")
        assert problem in problems_of(given, profile=profile)
        return
    (found,) = convoschema.iter_event_problems(given, profile=profile)
    assert ((str(found.code), found.pointer), found.model) == (problem, model)
    assert not EventValidator(profile=profile).is_valid(given)


def test_what_an_event_lacks_is_said_with_what_makes_one() -> None:
    (problem,) = convoschema.iter_event_problems({})
    assert str(problem) == (
        "/topicName: missing-property: Notification needs the property 'topicName'; "
        "an event has topicName and eventBody; one of EventBridge has them in detail"
    )
    assert (problem.keyword_location, problem.schema_location) == ("", "")


def test_problems_of_envelope_and_body_come_in_the_order_of_the_document_and_are_counted_together() -> None:
    event = {"version": 2, "eventBody": {"source": 7, "primary": "x"}, "topicName": PRESENCE, "metadata": 7}
    expected = [
        ("type", "/version"),
        ("type", "/eventBody/source"),
        ("type", "/eventBody/primary"),
        ("type", "/metadata"),
    ]
    assert problems_of(event) == expected
    assert [problem.model for problem in convoschema.iter_event_problems(event)] == [
        *["Notification", "PresenceEventUserPresence", "PresenceEventUserPresence", "Notification"]
    ]
    with pytest.raises(InvalidPayload) as caught:
        convoschema.validate_event(event, max_problems=2)
    assert (told(caught.value.problems), caught.value.more) == (expected[:2], True)
    assert caught.value.model == "PresenceEventUserPresence"


def test_an_event_of_no_known_body_raises_in_the_name_of_its_envelope() -> None:
    with pytest.raises(InvalidPayload, match=r"^not a valid EventBridgeEvent: 1 problem"):
        convoschema.validate_event({"detail": {}})


def test_strict_knows_the_properties_of_envelopes_and_refuses_others() -> None:
    for envelope in ENVELOPES:
        event = in_envelope(envelope, PRESENCE, {})
        assert problems_of(event, profile="strict") == []
        assert problems_of({**event, "more": 1}, profile="strict") == [("unknown-property", "/more")]
        assert problems_of({**event, "more": 1}) == []


def test_lenient_survives_nulls_in_envelope_and_body() -> None:
    event = {"topicName": PRESENCE, "version": None, "metadata": None, "eventBody": {"source": None}}
    assert problems_of(event, profile="lenient") == []
    assert len(problems_of(event)) == 3
    assert convoschema.validate_event({"topicName": PRESENCE, "eventBody": None}, profile="lenient").body is None


def test_the_keyword_that_failed_is_told_as_of_the_bodys_own_model() -> None:
    body = {"participants": [{"wrapup": {"durationSeconds": "7"}}]}
    for profile in PROFILES:
        (expected,) = convoschema.iter_problems(body, "ConversationEventTopicConversation", profile=profile)
        for envelope in ENVELOPES:
            event = in_envelope(envelope, CONVERSATIONS, body)
            (found,) = convoschema.iter_event_problems(event, profile=profile)
            assert found == below((*way(envelope), "eventBody"), expected)


def test_a_null_body_is_told_as_of_its_model() -> None:
    (problem,) = convoschema.iter_event_problems({"topicName": PRESENCE, "eventBody": None})
    assert problem.schema_location == "/$defs/PresenceEventUserPresence/type"


class Word(Enum):
    TOPIC = PRESENCE
    EVENT = {"topicName": PRESENCE, "eventBody": {"source": 7}}  # noqa: RUF012 - a member


class Text(str):
    __slots__ = ()


class Members(dict[str, Any]):
    pass


@pytest.mark.parametrize("engine", ENGINES)
def test_python_values_count_as_the_json_that_they_stand_for(engine: Any) -> None:
    validator = EventValidator(engine=engine)
    for event in (
        {"topicName": Word.TOPIC, "eventBody": {"source": 7}},
        {"topicName": Text(PRESENCE), "eventBody": {"source": 7}},
        Members(topicName=PRESENCE, eventBody={"source": 7}),
        {"detail": Members(topicName=PRESENCE, eventBody={"source": 7})},
        Word.EVENT,
    ):
        (problem,) = validator.iter_problems(event)
        assert (problem.code, problem.path[-2:]) == ("type", ("eventBody", "source"))
    assert validator.validate({"topicName": Word.TOPIC, "eventBody": {}}).topic == PRESENCE
    assert told(validator.iter_problems({"topicName": PRESENCE, "eventBody": {1}})) == [("not-json", "/eventBody")]


def test_a_topic_name_wins_over_a_detail() -> None:
    event = {"topicName": PRESENCE, "eventBody": {}, "detail": {"topicName": CONVERSATIONS, "eventBody": {}}}
    assert convoschema.validate_event(event).pattern == "v2.users.{id}.presence"


@pytest.mark.parametrize("form", [bytes, bytearray, memoryview])
def test_text_is_taken_in_every_form_of_bytes(form: Any) -> None:
    assert convoschema.validate_event(form(json.dumps(HEARTBEAT).encode())).topic == "channel.metadata"


def test_no_value_of_a_body_is_shown_unless_it_is_wanted() -> None:
    event = {
        "topicName": CONVERSATIONS,
        "eventBody": {"participants": [{"address": ["Canary"], "attributes": "Canary"}]},
    }
    problems = list(convoschema.iter_event_problems(event))
    assert len(problems) == 2
    assert "Canary" not in str([problem.as_dict() for problem in problems])
    shown = convoschema.iter_event_problems(event, show_values=True)
    assert all("Canary" in problem.message for problem in shown)


def test_an_unknown_value_that_is_nobodys_is_shown_and_a_known_one_is_proposed() -> None:
    body = {"participants": [{"calls": [{"state": "conected"}]}]}
    (problem,) = convoschema.iter_event_problems({"topicName": CONVERSATIONS, "eventBody": body})
    assert problem.pointer == "/eventBody/participants/0/calls/0/state"
    assert (problem.message, problem.hint) == ("'conected' is not a known value", "did you mean 'connected'?")


def test_an_event_validator_survives_pickling_and_tells_what_it_is() -> None:
    first = EventValidator(profile="strict", engine="reference", show_values=True, max_problems=1)
    again = pickle.loads(pickle.dumps(first))  # noqa: S301 - our own bytes
    assert repr(again) == repr(first) == "EventValidator(profile='strict')"
    assert again.profile == "strict"
    for event in MIXED:
        assert list(again.iter_problems(event)) == list(first.iter_problems(event))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"profile": "write"}, "'write' is no profile: it is 'lenient' or 'standard' or 'strict'"),
        ({"profile": ["strict"]}, "a Python list is no profile"),
        ({"profile": "harsh"}, "harsh"),
        ({"engine": "slow"}, "slow"),
        ({"max_problems": 0}, "max_problems"),
    ],
)
def test_wrong_options_are_told_at_once(options: Any, message: str) -> None:
    with pytest.raises(InvalidOption, match=message):
        EventValidator(**options)
    with pytest.raises(InvalidOption, match=message):
        convoschema.validate_event(HEARTBEAT, **options)


def test_a_deep_event_is_answered_as_a_whole() -> None:
    body: Any = {}
    for _ in range(126):
        body = {"x": body}
    assert problems_of({"topicName": PRESENCE, "eventBody": body}) == []
    assert problems_of({"topicName": PRESENCE, "eventBody": {"x": body}}) == [("too-deep", "")]
    assert problems_of({"detail": {"topicName": PRESENCE, "eventBody": body}}) == [("too-deep", "")]


def test_topics_that_senders_make_up_take_no_room() -> None:
    validator = EventValidator()
    letters = str.maketrans("0123456789", "ghijklmnop")
    names = [f"v2.users.{number:0230}".translate(letters) for number in range(9_000)]
    texts = [json.dumps({"topicName": f"{name}.presence", "eventBody": {}}).encode() for name in names]
    assert validator.is_valid(texts[0])
    assert not validator.look(texts[0]).problems
    tracemalloc.start()
    assert all(validator.is_valid(text) and not validator.look(text).problems for text in texts)
    long = f"v2.users.{'x' * 1_000_000}.presence"
    assert validator.validate({"topicName": long, "eventBody": {}}).pattern == "v2.users.{id}.presence"
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert held < 5_000_000 + len(long)


def test_threads_with_small_stacks_are_answered() -> None:
    for event, expected in ((MIXED[0], False), (MIXED[1], True)):
        assert on_thread(partial(EventValidator().is_valid, event), 65_536) is expected
        assert (on_thread(partial(problems_of, event), 65_536) == []) is expected


def test_a_nearly_full_stack_is_no_reason_not_to_answer() -> None:
    def deeper(levels: int, function: Callable[[], Any]) -> Any:
        return deeper(levels - 1, function) if levels else function()

    for free in (30, 35, 40, 60):
        validator = EventValidator()
        room = sys.getrecursionlimit() - len(inspect.stack(0)) - free
        assert deeper(room, partial(validator.is_valid, json.dumps(MIXED[0]).encode())) is False
        assert deeper(room, partial(validator.is_valid, MIXED[1])) is True
