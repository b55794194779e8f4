from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from dataclasses import FrozenInstanceError
from datetime import datetime, timedelta, timezone
from timeit import repeat
from typing import Any

import pytest

import convoschema
from convoschema import Problem, ProblemCode
from convoschema._checking import problems as module
from convoschema._checking.engines import Finding
from convoschema._checking.formats import PATTERNS
from convoschema._checking.json_values import Instance, Refusal, duplicates
from convoschema._checking.messages import kind_of, printable, shown_name
from convoschema._checking.pages import Page
from convoschema._checking.problems import Composer, Report
from convoschema._schema.pointers import resolve_pointer
from tests.cases import ENGINES, told
from tests.conftest import CatalogOf


def only(payload: Any, model: str, **options: Any) -> Problem:
    [problem] = convoschema.iter_problems(payload, model, **options)
    return problem


def test_a_problem_says_all_there_is_to_say() -> None:
    problem = only({"calls": [{"state": "conected"}]}, "Participant")
    assert problem.as_dict() == {
        "code": "unknown-value",
        "pointer": "/calls/0/state",
        "path": ["calls", 0, "state"],
        "model": "Participant",
        "message": "'conected' is not a known value",
        "hint": "did you mean 'connected'?",
    }
    assert str(problem) == "/calls/0/state: unknown-value: 'conected' is not a known value; did you mean 'connected'?"


def test_a_problem_of_the_whole_has_an_empty_pointer() -> None:
    problem = only([], "Wrapup")
    assert (problem.pointer, problem.path) == ("", ())
    assert str(problem) == "the payload itself: type: expected an object, got an array of 0 items"


def test_a_problem_knows_the_keyword_that_failed() -> None:
    problem = only({"calls": [{"state": "conected"}]}, "Participant")
    assert problem.keyword_location == "/$ref/properties/calls/items/$ref/properties/state/enum"
    assert problem.schema_location == "/$defs/Call/properties/state/enum"


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("value", ["", "2025-02-30T00:00:00Z", "2025-03-14 09:26:53Z"])
def test_a_bad_timestamp_breaks_the_same_keyword_whatever_engine_finds_it(value: str, engine: Any) -> None:
    assert only({"endTime": value}, "Wrapup", engine=engine).schema_location == "/$defs/Timestamp/format"


@pytest.mark.parametrize("payload", [b"{", b"[" * 200], ids=["not JSON", "too deep"])
def test_where_no_keyword_failed_there_is_no_location(payload: bytes) -> None:
    problem = only(payload, "Wrapup")
    assert (problem.keyword_location, problem.schema_location) == ("", "")


@pytest.mark.parametrize("engine", ENGINES)
def test_the_location_leads_through_lists_maps_and_references(engine: Any, catalog_of: CatalogOf) -> None:
    overlay = {
        "allOf": [{"$ref": "https://convoschema.github.io/schemas/conversation/Wrapup.json"}],
        "properties": {"$ref": {"$ref": "#/$defs/a~1b"}, "any": {"anyOf": [{"type": "string"}, {"minimum": 3}]}},
        "$defs": {"a/b": {"maximum": 4}},
    }
    catalog = catalog_of(Mine=overlay)
    payload = {"$ref": 5, "any": 2, "code": 7}
    problems = list(convoschema.iter_problems(payload, "Mine", engine=engine, catalog=catalog))
    assert [(problem.keyword_location, problem.schema_location) for problem in problems] == [
        ("/$ref/properties/$ref/$ref/maximum", "/$defs/Mine/$defs/a~1b/maximum"),
        ("/$ref/properties/any/anyOf", "/$defs/Mine/properties/any/anyOf"),
        ("/$ref/allOf/0/$ref/properties/code/type", "/$defs/Wrapup/properties/code/type"),
    ]
    schema = convoschema.schema("Mine", catalog=catalog)
    assert resolve_pointer(schema, problems[0].schema_location) == 4


def test_a_problem_is_a_frozen_value() -> None:
    problem = only([], "Wrapup")
    assert pickle.loads(pickle.dumps(problem)) == problem  # noqa: S301 - our own bytes
    assert hash(problem) == hash(only([], "Wrapup"))
    with pytest.raises(FrozenInstanceError):
        problem.code = ProblemCode.NULL  # type: ignore[misc] # that is the test


_T = "put T between date and time, as isoformat() does"
_COLON = "write the offset with a colon, such as +01:00"
TIMESTAMPS = [
    ("2025-03-14 09:26:53.589000+00:00", _T),
    ("2025-03-14t09:26:53Z", _T),
    ("2025-03-14T09:26:53.589+0000", _COLON),
    ("2025-03-14 09:26:53-0330", f"{_T}, and {_COLON}"),
    ("2025-03-14 09:26:53", f"{_T}, and add Z or an offset such as +01:00"),
    ("2025-02-30T09:26:53Z", None),
]


@pytest.mark.parametrize(
    ("model", "payload", "message", "hint"),
    [
        ("Wrapup", {"code": None}, "expected a string, got null", "leave out what is absent"),
        ("Wrapup", {"tags": [None]}, "expected a string, got null", None),
        ("Wrapup", {"provisional": "false"}, "expected true or false, got a string of 5 characters", "write it without quotes"),
        ("Wrapup", {"provisional": "no"}, "expected true or false, got a string of 2 characters", None),
        ("Wrapup", {"durationSeconds": "34"}, "expected an integer, got a string of 2 characters", "write it without quotes"),
        ("Wrapup", {"durationSeconds": "x"}, "expected an integer, got a string of 1 character", None),
        ("Wrapup", {"durationSeconds": 3.5}, "expected an integer, got a number with a fraction", None),
        ("Wrapup", {"tags": {}}, "expected an array, got an object with 0 properties", None),
        ("Wrapup", {"endTime": "2025-03-14T09:26:53"}, "expected an RFC 3339 timestamp such as 2025-03-14T09:26:53.589Z, "
         "got a string of 19 characters", "add Z or an offset such as +01:00"),
        *(("Wrapup", {"endTime": value}, "expected an RFC 3339 timestamp such as 2025-03-14T09:26:53.589Z, "
           f"got a string of {len(value)} characters", hint) for value, hint in TIMESTAMPS),
        ("Wrapup", [{}], "expected an object, got an array of 1 item", "if each item is a payload, check them one by one"),
        ("Wrapup", {"endTime": "soon"}, "expected an RFC 3339 timestamp such as 2025-03-14T09:26:53.589Z, "
         "got a string of 4 characters", None),
        ("Call", {"recordingState": "ACTIVE"}, "'ACTIVE' is not a known value", "did you mean 'active'?"),
        ("Call", {"recordingState": "melted"}, "'melted' is not a known value", "known: none, active, paused"),
        ("Call", {"recordingState": "gone away"}, "a string of 9 characters is not a known value", "known: none, active, paused"),
        ("Call", {"recordingState": "x" * 65}, "a string of 65 characters is not a known value", "known: none, active, paused"),
        ("Call", {"disconnectType": "melted"}, "'melted' is not a known value", None),
    ],
)  # fmt: skip
def test_the_words(model: str, payload: Any, message: str, hint: str | None) -> None:
    problem = only(payload, model)
    assert (problem.message, problem.hint) == (message, hint)


@pytest.mark.parametrize(
    ("key", "message", "hint"),
    [
        ("note", "Wrapup has no property 'note'", "did you mean 'notes'?"),
        ("duration_seconds", "Wrapup has no property 'duration_seconds'",
         "did you mean 'durationSeconds'? snake_case is how the Python SDK prints; check that with naming 'sdk'"),
        ("Notes", "Wrapup has no property 'Notes'",
         "did you mean 'notes'? PascalCase is how .NET prints names by itself"),
        ("DurationSeconds", "Wrapup has no property 'DurationSeconds'",
         "did you mean 'durationSeconds'? PascalCase is how .NET prints names by itself"),
        ("NOTES", "Wrapup has no property 'NOTES'", "did you mean 'notes'?"),
        ("colour", "Wrapup has no property 'colour'", None),
        ("x" * 70, f"Wrapup has no property '{'x' * 64}…'", None),
        ("x" * 100_000, f"Wrapup has no property '{'x' * 64}…'", None),
        ("a\nb\x1b[31m", "Wrapup has no property 'a\\nb\\x1b[31m'", None),
    ],
)  # fmt: skip
def test_unknown_properties_are_named_but_never_disturb_a_terminal(key: str, message: str, hint: str | None) -> None:
    problem = only({key: 1}, "Wrapup", profile="strict")
    assert (problem.message, problem.hint) == (message, hint)
    assert str(problem).isprintable()
    assert problem.pointer == f"/{key}"
    assert len(str(problem)) < 300


@pytest.mark.parametrize(
    ("naming", "key", "hint"),
    [
        ("wire", "contactListId", "did you mean 'contactList.id'?"),
        ("wire", "contactListNumber", None),
        ("wire", f"contactListId{'x' * 60}", None),
        ("sdk", "contact_list_id", "did you mean 'contact_list.id'?"),
        ("sdk", "contactList", "did you mean 'contact_list'? camelCase is how the API sends; check that with naming 'wire'"),
        ("sdk", "ContactList", "did you mean 'contact_list'? PascalCase is how .NET prints names by itself"),
    ],
)  # fmt: skip
def test_a_name_is_also_looked_for_one_level_down_and_in_other_styles(naming: Any, key: str, hint: str | None) -> None:
    assert only({key: 1}, "Campaign", profile="strict", naming=naming).hint == hint


def test_a_property_that_is_anything_has_no_names_below(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(Order={"properties": {"queue": True}, "additionalProperties": False})
    assert only({"queueId": 1}, "Order", catalog=catalog).hint is None


CREATE = "CreateUser (POST /api/v2/users)"
UPDATE = "UpdateUser (PATCH /api/v2/users/{userId})"


@pytest.mark.parametrize(
    ("naming", "payload", "hints"),
    [
        ("wire", {"password": "x", "version": 1}, [f"requests take {CREATE}"]),
        ("wire", {"divisionId": "x", "version": 1}, [f"requests take {CREATE}"]),
        ("wire", {"emial": "x", "version": 1}, ["did you mean 'email'?"]),
        ("wire", {"colour": "x", "version": 1}, [f"requests take {CREATE} or {UPDATE}"]),
        ("wire", {"manager": "x", "version": 1}, [f"requests take {CREATE} or {UPDATE}"]),
        ("wire", {"manager": {"password": "x"}, "version": 1}, [None]),
        ("wire", {"version": None}, ["leave out what is absent"]),
        ("wire", {}, [f"requests take {CREATE} or {UPDATE}"]),
        ("sdk", {"division_id": "x", "version": 1}, [f"requests take {CREATE}"]),
    ],
)  # fmt: skip
def test_what_is_written_as_another_model_is_told_so(naming: Any, payload: Any, hints: list[str | None]) -> None:
    found = convoschema.iter_problems(payload, "User", profile="write", naming=naming)
    assert [problem.hint for problem in found] == hints


def test_what_is_only_read_is_told_of_no_requests() -> None:
    assert only({"password": "x"}, "User", profile="strict").hint is None


def test_an_overlay_is_written_as_its_model_is_and_may_name_models_that_there_are_not(catalog_of: CatalogOf) -> None:
    order = {"properties": {"id": {}}, "additionalProperties": False}
    catalog = catalog_of(
        Person={"$ref": "https://convoschema.github.io/schemas/people/User.json"},
        Order={**order, "x-write": [{"request": "POST /orders", "model": "Gone"}, {"request": "PUT /orders"}]},
        Odd={**order, "x-write": [7, {"request": 7}, {"request": "POST /", "model": 7}]},
        Odder={**order, "x-write": 7},
    )
    hints = [only({"a": 1}, name, profile="write", catalog=catalog).hint for name in ("Order", "Odd", "Odder")]
    assert hints == ["requests take Gone (POST /orders)", None, None]
    assert only({}, "Person", profile="write", catalog=catalog).hint == f"requests take {CREATE} or {UPDATE}"


def test_the_model_nearest_to_the_fault_is_named() -> None:
    assert only({"calls": [{"wrapup": {"cod": "x"}}]}, "Participant", profile="strict").message == (
        "Wrapup has no property 'cod'"
    )
    assert only({"participants": []}, "Conversation", profile="write").message == (
        "Conversation needs the property 'startTime'"
    )


def test_values_are_shown_when_the_caller_asks() -> None:
    options: Any = {"show_values": True}
    assert only({"notes": 7}, "Wrapup", **options).message == "expected a string, got an integer: 7"
    assert only({"endTime": "soon\n"}, "Wrapup", **options).message.endswith("got a string of 5 characters: 'soon\\n'")
    assert only({"code": ["x" * 500]}, "Wrapup", **options).message.endswith("xxx…")
    assert only({"recordingState": "gone away"}, "Call", **options).message == "'gone away' is not a known value"
    assert only({"code": None}, "Wrapup", **options).message == "expected a string, got null"


def test_values_of_personal_properties_are_not_guessed_at(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(
        Caller={
            "title": "Caller",
            "properties": {
                "marital": {"enum": ["single", "married"], "x-personal-data": True},
                "age": {"type": "integer", "x-personal-data": "mixed"},
                "born": {"format": "date-time", "x-personal-data": "text"},
                "person": {"$ref": "#/$defs/person", "x-personal-data": "name"},
                "shown": {"enum": ["yes"], "x-personal-data": False},
            },
            "$defs": {"person": {"properties": {"eye": {"enum": ["blue"]}}}},
        }
    )
    payload = {
        "marital": "singel",
        "age": "34",
        "born": "1990-01-01T00:00:00",
        "person": {"eye": "bleu"},
        "shown": "yess",
    }
    problems = list(convoschema.iter_problems(payload, "Caller", catalog=catalog))
    assert [(problem.message, problem.hint) for problem in problems] == [
        ("a string of 6 characters is not a known value", "known: single, married"),
        ("expected an integer, got a string of 2 characters", None),
        ("expected an RFC 3339 timestamp such as 2025-03-14T09:26:53.589Z, got a string of 19 characters", None),
        ("a string of 4 characters is not a known value", "known: blue"),
        ("'yess' is not a known value", "did you mean 'yes'?"),
    ]


@pytest.mark.parametrize("engine", ENGINES)
def test_problems_stand_in_the_order_of_the_document(engine: Any) -> None:
    payload = {
        "zeta": 1,
        "wrapup": {"zeta": 1, "code": 7, "alpha": 1},
        "calls": [{"state": "x"}, {"id": 1}],
        "alpha": 1,
        "attributes": {"b": 1, "a": 2},
    }
    assert told(convoschema.iter_problems(payload, "Participant", profile="strict", engine=engine)) == [
        ("unknown-property", "/zeta"),
        ("unknown-property", "/wrapup/zeta"),
        ("type", "/wrapup/code"),
        ("unknown-property", "/wrapup/alpha"),
        ("unknown-value", "/calls/0/state"),
        ("type", "/calls/1/id"),
        ("unknown-property", "/alpha"),
        ("type", "/attributes/b"),
        ("type", "/attributes/a"),
    ]


@pytest.mark.parametrize("engine", ENGINES)
def test_missing_properties_come_last_and_by_name(engine: Any) -> None:
    assert told(convoschema.iter_problems({"id": 7}, "Conversation", profile="write", engine=engine)) == [
        ("type", "/id"),
        ("missing-property", "/participants"),
        ("missing-property", "/startTime"),
    ]


@pytest.mark.parametrize("engine", ENGINES)
def test_one_fault_is_one_problem(engine: Any, catalog_of: CatalogOf) -> None:
    catalog = catalog_of(
        Many={
            "properties": {
                "a": {"type": "string", "enum": ["x"], "pattern": "^x$", "maxLength": 1},
                "b": {"allOf": [{"type": "integer"}, {"minimum": 5}, {"type": "integer", "maximum": 1}]},
                "c": {"allOf": [{"required": ["x"]}, {"required": ["x", "y"]}]},
                "d": {"uniqueItems": True, "items": {"type": "string"}},
            },
        }
    )
    payload = {"a": "yy", "b": 3, "c": {}, "d": [1, 1]}
    assert told(convoschema.iter_problems(payload, "Many", engine=engine, catalog=catalog)) == [
        ("unknown-value", "/a"),
        ("range", "/b"),
        ("missing-property", "/c/x"),
        ("missing-property", "/c/y"),
        ("type", "/d/0"),
        ("duplicate-item", "/d/1"),
        ("type", "/d/1"),
    ]


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (None, "null"),
        (True, "a boolean"),
        (7, "an integer"),
        (7.0, "a number"),
        (7.5, "a number with a fraction"),
        ("", "a string of 0 characters"),
        ("x" * 1234, "a string of 1,234 characters"),
        ([1], "an array of 1 item"),
        ({"a": 1}, "an object with 1 property"),
    ],
)
def test_the_kind_of_a_value_tells_its_size_not_its_content(value: Any, kind: str) -> None:
    assert kind_of(value) == kind


def test_duplicates_are_equal_as_json_schema_means_it() -> None:
    items = [1, True, "1", None, [1], [True], {"a": 1, "b": 2}, 1.0, {"b": 2.0, "a": 1}, [1.0], False, 0, None]
    assert list(duplicates(items)) == [7, 8, 9, 12]


@pytest.mark.parametrize(
    ("items", "equal"),
    [
        ([2**53, float(2**53)], [1]),
        ([2**53 + 1, float(2**53)], []),
        ([2**64 - 1, float(2**64)], []),
        ([2**63, float(2**63)], [1]),
        ([-(2**63), -float(2**63)], [1]),
        ([1e300, 1e300], [1]),
        ([0.0, -0.0, 0], [1, 2]),
        ([0.1, 0.1, 0.30000000000000004, 0.3], [1]),
        ([True, 1, False, 0, None, "", "null", [], {}], []),
        (["é", "\u00e9", "e\u0301"], [1]),
        ([{"a": {"b": 1, "c": 2}}, {"a": {"c": 2.0, "b": 1.0}}, {"a": {"b": 2, "c": 1}}], [1]),
        ([[1, [2]], [1.0, [2.0]], [[1], 2], [1, 2]], [1]),
    ],
)
def test_numbers_are_equal_if_they_are_exactly_the_same(items: list[Any], equal: list[int]) -> None:
    assert list(duplicates(items)) == equal


@pytest.mark.parametrize("colliding", [(-1, -2), (1, 2**61), (3.0, 3.0 * 2**61)])
def test_items_with_equal_hashes_cost_no_more_than_others(colliding: tuple[float, float]) -> None:
    assert hash(colliding[0]) == hash(colliding[1])
    count = 12
    items = [[colliding[number >> bit & 1] for bit in range(count)] for number in range(2**count)]
    others = [[number, *range(count - 1)] for number in range(2**count)]
    assert len({hash(tuple(item)) for item in items}) == 1
    assert least_time(lambda: list(duplicates(items))) < 10 * least_time(lambda: list(duplicates(others)))


def least_time(function: Callable[[], object]) -> float:
    return min(repeat(function, number=1, repeat=3))


def test_titles_and_patterns_of_users_cannot_disturb_a_terminal(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(
        Mine={
            "title": "a\nb",
            "properties": {"x": {"pattern": "^\x1b$"}},
            "additionalProperties": False,
            "required": ["z"],
        }
    )
    for problem in convoschema.iter_problems({"x": "y", "w": 1}, "Mine", catalog=catalog):
        assert str(problem).isprintable()


def test_an_offset_with_seconds_is_no_missing_time_zone() -> None:
    moment = datetime(2025, 3, 14, 9, tzinfo=timezone(timedelta(seconds=30)))
    problem = only({"start_time": moment}, "Participant", naming="sdk")
    assert (problem.code, problem.hint) == ("format", None)


def test_escaping() -> None:
    assert printable("plain ü 漢") == "plain ü 漢"
    assert printable("a\u202eb\x00") == "a\\u202eb\\x00"
    assert shown_name(3) == "'3'"


MANY_NAMES = ["c", "b", "a", "e", "d"]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("limit", range(1, 9))
def test_the_first_problems_are_the_first_of_all_whatever_names_are_missing(
    limit: int, engine: Any, catalog_of: CatalogOf
) -> None:
    inner = {"required": MANY_NAMES, "properties": {"z": {"type": "string"}}}
    catalog = catalog_of(Mine={"properties": {"x": inner, "y": inner}})
    payload = {"y": {"d": 1}, "x": {"z": 1}}
    wanted = [("missing-property", f"/y/{name}") for name in "abce"]
    wanted += [("type", "/x/z"), *(("missing-property", f"/x/{name}") for name in "abcde")]
    validator = convoschema.Validator("Mine", engine=engine, catalog=catalog, max_problems=limit)
    assert told(validator.iter_problems(payload)) == wanted[:limit]


STRINGS = {"title": "Strings", "additionalProperties": {"type": "string"}}


def composer(limit: int | None, document: dict[str, Any] = STRINGS) -> Composer:
    return Composer("Mine", document, limit=limit, show_values=False)


def wrong(*names: str) -> list[Finding]:
    return [Finding((name,), ("additionalProperties", "type")) for name in names]


def test_a_finding_becomes_a_problem() -> None:
    data = {"a/b": 7}
    assert composer(None).compose([(Page(data), wrong("a/b"))], Instance(data)) == Report(
        (
            Problem(
                ProblemCode.TYPE,
                "/a~1b",
                "expected a string, got an integer",
                None,
                "Mine",
                ("a/b",),
                "/additionalProperties/type",
                "/additionalProperties/type",
            ),
        ),
        more=False,
    )


@pytest.mark.parametrize(("limit", "more"), [(1, True), (2, True), (3, False), (4, False), (None, False)])
def test_a_report_tells_whether_there_is_more(limit: int | None, more: bool) -> None:
    data = {"a": 1, "b": 2, "c": 3}
    report = composer(limit).compose([(Page(data), wrong("c", "a", "b"))], Instance(data))
    assert [problem.pointer for problem in report.problems] == ["/a", "/b", "/c"][:limit]
    assert report.more is more


@pytest.mark.parametrize(("limit", "more"), [(1, True), (2, False), (3, False), (None, False)])
def test_a_refusal_tells_whether_there_is_more(limit: int | None, more: bool) -> None:
    refusals = [Refusal(("a", 0), False, "no JSON", 2, 3), Refusal((), True, "too deep")]
    assert composer(limit).refuse(refusals) == Report(
        (
            Problem(ProblemCode.NOT_JSON, "/a/0", "no JSON", None, "Mine", ("a", 0), line=2, column=3),
            Problem(ProblemCode.TOO_DEEP, "", "too deep", None, "Mine", ()),
        )[:limit],
        more,
    )


@pytest.mark.parametrize("limit", [1, 2, 3])
def test_no_more_pages_are_asked_for_than_a_report_needs(limit: int) -> None:
    data = dict.fromkeys("abcde", 1)
    asked: list[str] = []

    def pages() -> Iterator[tuple[Page, list[Finding]]]:
        for name, value in data.items():
            asked.append(name)
            yield Page({name: value}, ()), wrong(name)

    report = composer(limit).compose(pages(), Instance(data))
    assert [problem.pointer for problem in report.problems] == [f"/{name}" for name in "abc"[:limit]]
    assert (report.more, asked) == (True, list("abcd"[: limit + 1]))


def test_what_is_wrong_with_the_whole_may_stand_behind_what_is_on_pages() -> None:
    data = {"a": 1, "b": 2, "c": 3}
    found = [(Page(data), wrong("c")), (Page(data), wrong("b")), (Page({"a": 1}, ()), wrong("a"))]
    report = composer(1).compose(found, Instance(data))
    assert [problem.pointer for problem in report.problems] == ["/a"]


def test_what_a_page_shows_is_told_by_its_own_value() -> None:
    wrong_item = [Finding((0,), ("items", "type"))]
    found = [(Page([1], (), 0), wrong_item), (Page([None], (), 1), wrong_item)]
    report = composer(None, {"items": {"type": "string"}}).compose(found, Instance([1, None]))
    assert [(problem.code, problem.pointer) for problem in report.problems] == [("type", "/0"), ("null", "/1")]


@pytest.mark.parametrize(("length", "told"), [(4, 1), (5, 2), (9, 2), (10, 3), (14, 3), (15, 4), (19, 4), (100, 4)])
def test_a_report_ends_where_its_pointers_get_too_long(length: int, told: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_LENGTH_OF_POINTERS", length)
    data = {"aaaa": 1, "bbbb": 2, "cccc": 3, "dddd": 4}
    report = composer(None).compose([(Page(data), wrong(*data))], Instance(data))
    assert (len(report.problems), report.more) == (told, told < 4)


@pytest.mark.parametrize("turn", [list, lambda findings: findings[::-1]])
def test_of_the_faults_of_a_value_the_first_is_told_whatever_comes_first(turn: Any) -> None:
    rules = {"maxLength": 1, "enum": ["x"], "pattern": "x", "type": "integer"}
    findings = [Finding((), (keyword,)) for keyword in rules]
    report = composer(None, rules).compose([(Page("yy"), turn(findings))], Instance("yy"))
    assert [problem.code for problem in report.problems] == ["type"]
    for left in (["enum", "pattern", "maxLength"], ["pattern", "maxLength"], ["maxLength"]):
        findings = [Finding((), (keyword,)) for keyword in left]
        report = composer(None, rules).compose([(Page("yy"), turn(findings))], Instance("yy"))
        assert [problem.keyword_location for problem in report.problems] == [f"/{left[0]}"]


@pytest.mark.parametrize("turn", [list, lambda findings: findings[::-1]])
def test_of_two_ways_to_the_same_fault_the_same_is_told_whatever_comes_first(turn: Any) -> None:
    rules = {"allOf": [{"type": "string"}, {"type": "integer"}], "anyOf": [True, {"type": "object"}]}
    findings = [Finding((), way) for way in (("anyOf", 1, "type"), ("allOf", 0, "type"), ("allOf", 1, "type"))]
    [problem] = composer(None, rules).compose([(Page(True), turn(findings))], Instance(True)).problems
    assert problem.keyword_location == "/allOf/0/type"


@pytest.mark.parametrize(("rules", "location"), [({}, "/pattern"), ({"format": "date"}, "/format")])
def test_the_pattern_of_a_format_is_told_as_the_format_where_it_stands(rules: dict[str, Any], location: str) -> None:
    rules = {**rules, "pattern": PATTERNS["date"]}
    [problem] = composer(None, rules).compose([(Page("x"), [Finding((), ("pattern",))])], Instance("x")).problems
    assert (problem.code, problem.keyword_location, problem.schema_location) == ("format", location, location)


def test_different_rules_without_a_code_are_told_apart() -> None:
    rules = {"anyOf": [False], "not": {}, "propertyNames": {"maxLength": 1}}
    ways: list[Any] = [("not",), ("anyOf",), ("propertyNames", "maxLength"), ("anyOf",)]
    findings = [Finding((), way) for way in ways]
    problems = composer(None, rules).compose([(Page({"ab": 1}), findings)], Instance({"ab": 1})).problems
    assert [(problem.code, problem.keyword_location) for problem in problems] == [
        ("schema", "/anyOf"),
        ("schema", "/not"),
        ("schema", "/propertyNames/maxLength"),
    ]


@pytest.mark.parametrize(("titles", "named"), [({}, "Mine"), ({"title": "Inner"}, "Inner")])
def test_the_nearest_title_is_the_model_that_is_named(titles: dict[str, str], named: str) -> None:
    rules = {"properties": {"x": {**titles, "additionalProperties": False}}}
    finding = Finding(("x",), ("properties", "x", "additionalProperties"))
    data = {"x": {"y": 1}}
    [problem] = composer(None, rules).compose([(Page(data), [finding])], Instance(data)).problems
    assert (problem.message, problem.model) == (f"{named} has no property 'y'", "Mine")


def test_a_python_datetime_is_told_of_as_one() -> None:
    rules = {"properties": {"at": {"format": "date-time"}}}
    finding = Finding(("at",), ("properties", "at", "format"))
    data = {"at": "2025-03-14T09:26:53"}
    naive = datetime(2025, 3, 14, 9, 26, 53)  # noqa: DTZ001 - that is its fault
    hints: list[tuple[Any, str]] = [
        ({}, "add Z or an offset such as +01:00"),
        ({("at",): naive}, "give the datetime a time zone"),
    ]
    for dates, hint in hints:
        [problem] = composer(None, rules).compose([(Page(data), [finding])], Instance(data, dates=dates)).problems
        assert problem.hint == hint
