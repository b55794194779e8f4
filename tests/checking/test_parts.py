from __future__ import annotations

import json
from typing import Any

import pytest

import convoschema
from convoschema import InvalidOption, InvalidPayload, Validator
from convoschema._checking.parts import parts_of, steps_of
from tests.cases import ENGINES, told

PAGE = {"entities": [{"code": "x"}, {"code": 7}, {"tags": [1]}], "pageSize": 3}
EXPECTED = [("type", "/entities/1/code"), ("type", "/entities/2/tags/0")]


@pytest.mark.parametrize(
    ("pointer", "places"),
    [
        ("", [()]),
        ("/a", [("a",)]),
        ("/a/0", [("a", 0)]),
        ("/a/00", []),
        ("/a/9", []),
        ("/a/-", []),
        ("/a/*", [("a", 0), ("a", 1), ("a", 2)]),
        ("/a/*/b", [("a", 0, "b"), ("a", 1, "b")]),
        ("/a/*/b/*", [("a", 0, "b", "x"), ("a", 0, "b", "y"), ("a", 1, "b", 0)]),
        ("/*", [("a",), ("o",), ("~/",)]),
        ("/~0~1", [("~/",)]),
        ("/o/0", [("o", "0")]),
        ("/nothing/*", []),
        ("/*/*/*/*/*", []),
    ],
)
def test_a_pointer_leads_to_parts_in_the_order_of_the_document(pointer: str, places: Any) -> None:
    data = {"a": [{"b": {"x": 1, "y": 2}}, {"b": [3]}, {"c": 4}], "o": {"0": 5}, "~/": 6}
    assert [path for path, _ in parts_of(data, steps_of(pointer))] == places


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("given", [PAGE, json.dumps(PAGE).encode(), bytearray(json.dumps(PAGE), "utf-8")])
def test_each_item_is_checked_and_pointers_lead_from_the_payload(given: Any, engine: Any) -> None:
    validator = Validator("Wrapup", engine=engine)
    assert told(validator.iter_problems(given, at="/entities/*")) == EXPECTED
    assert not validator.is_valid(given, at="/entities/*")
    assert not validator.is_valid(given, at="/entities/2")
    assert validator.is_valid(given, at="/entities/0")
    assert [problem.path for problem in validator.iter_problems(given, at="/entities/*")] == [
        ("entities", 1, "code"),
        ("entities", 2, "tags", 0),
    ]


def test_the_functions_know_where_the_payload_stands_too() -> None:
    assert told(convoschema.iter_problems(PAGE, "Wrapup", at="/entities/*")) == EXPECTED
    assert convoschema.is_valid(PAGE, "Wrapup", at="/entities/0")
    assert not convoschema.is_valid(PAGE, "Wrapup", at="/entities/1")
    assert convoschema.validate(json.dumps(PAGE).encode(), "Wrapup", at="/entities/0") == PAGE
    with pytest.raises(InvalidPayload) as caught:
        convoschema.validate(PAGE, "Wrapup", at="/entities/*")
    assert (caught.value.model, told(caught.value.problems)) == ("Wrapup", EXPECTED)


def test_the_rest_of_a_problem_is_as_of_the_part_alone() -> None:
    (alone,) = convoschema.iter_problems({"code": 7}, "Wrapup")
    found = next(convoschema.iter_problems(PAGE, "Wrapup", at="/entities/*"))
    kept = ("code", "message", "hint", "model", "keyword_location", "schema_location")
    assert [getattr(found, name) for name in kept] == [getattr(alone, name) for name in kept]


@pytest.mark.parametrize(
    ("payload", "at", "problem"),
    [
        ({}, "/entities/*", ("missing-property", "/entities")),
        ({"entities": None}, "/entities/*", ("null", "/entities")),
        ({"entities": "x"}, "/entities/*", ("type", "/entities")),
        ({"entities": {1}}, "/entities/*", ("type", "/entities")),
        ([], "/0", ("missing-property", "/0")),
        (7, "/eventBody", ("missing-property", "/eventBody")),
        ({"a": {}}, "/a/b/c", ("missing-property", "/a/b")),
        (b"[", "/entities/*", ("not-json", "")),
        ({"entities": None}, "/entities", ("null", "/entities")),
    ],
)
def test_there_must_be_something_where_the_pointer_leads_before_the_first_star(
    payload: Any, at: str, problem: Any
) -> None:
    assert told(convoschema.iter_problems(payload, "Wrapup", at=at)) == [problem]
    assert not convoschema.is_valid(payload, "Wrapup", at=at)


def test_what_is_not_there_further_down_is_passed_over() -> None:
    payload = {"conversations": [{"wrapup": {"code": 7}}, {}, {"wrapup": {}}, 7]}
    assert told(convoschema.iter_problems(payload, "Wrapup", at="/conversations/*/wrapup")) == [
        ("type", "/conversations/0/wrapup/code")
    ]
    for empty in ([], {}):  # type: ignore[var-annotated] # of nothing
        assert convoschema.is_valid({"entities": empty}, "Wrapup", at="/entities/*")


def test_problems_of_all_parts_are_counted_together() -> None:
    payload = [{"code": 7}] * 10
    for limit, more in ((1, True), (9, True), (10, False), (11, False), (None, False)):
        with pytest.raises(InvalidPayload) as caught:
            convoschema.validate(payload, "Wrapup", at="/*", max_problems=limit)
        assert (len(caught.value.problems), caught.value.more) == (min(limit or 10, 10), more)
    with pytest.raises(InvalidPayload) as caught:
        convoschema.validate([{"tags": [1, 2, 3]}], "Wrapup", at="/*", max_problems=2)
    assert (len(caught.value.problems), caught.value.more) == (2, True)


def test_a_wrong_pointer_is_told() -> None:
    wrong: list[Any] = ["entities", "/~2", 7]
    for at in wrong:
        for function in (convoschema.is_valid, convoschema.validate):
            with pytest.raises(InvalidOption, match=r"^at is a JSON Pointer, such as /entities/\*"):
                function({}, "Wrapup", at=at)


class Row(dict[str, Any]):
    pass


class Rows(list[Any]):
    pass


def test_subclasses_and_tuples_are_looked_into() -> None:
    for payload in ((Row(code=7),), Rows([Row(code=7)]), {"x": Row(code=7)}):
        assert len(list(convoschema.iter_problems(payload, "Wrapup", at="/*"))) == 1
    assert told(convoschema.iter_problems(Rows([Row(code=7)]), "Wrapup", at="/0")) == [("type", "/0/code")]


@pytest.mark.parametrize(
    ("at", "hint"),
    [
        ("/Entities/*", "did you mean '/entities/*'?"),
        ("/pageSizeId", None),
        ("/page", None),
    ],
)
def test_a_pointer_that_leads_to_nothing_has_a_hint_for_what_is_like_it(at: str, hint: str | None) -> None:
    [problem] = convoschema.iter_problems(PAGE, "Wrapup", at=at)
    assert (problem.code, problem.hint) == ("missing-property", hint)


def test_keys_of_other_types_are_no_names_to_be_meant() -> None:
    [problem] = convoschema.iter_problems({7: 1, "a\nb": 1}, "Wrapup", at="/a\nbc")
    assert problem.hint == "did you mean '/a\\nb'?"
