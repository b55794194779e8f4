"""Large payloads are looked through page by page: the same problems, the first ones first, in bounded time and memory."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

import convoschema
from convoschema._checking.pages import PAGE, Page, pages
from convoschema._schema.subschemas import walk
from tests.cases import ENGINES, members, told
from tests.conftest import CatalogOf
from tests.costs import megabytes, seconds

MANY = 5_000


def put(page: Any, whole: Any, path: tuple[Any, ...] = ()) -> None:
    """Check that everything in a page stands at the same place in the whole."""
    data = whole
    for step in path:
        data = data[step]
    assert isinstance(page, type(data))
    if isinstance(page, dict):
        for name, member in page.items():
            put(member, whole, (*path, name))
    elif not isinstance(page, list):
        assert page == data


def leaves(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = [leaf for step, member in members(data) for leaf in leaves(member, (*path, step))]
    return inner or [path]


def excerpts(document: Any, size: int) -> list[Page]:
    return [piece for piece in pages(document, size) if isinstance(piece, Page)]


DOCUMENTS = st.recursive(
    st.integers(0, 9) | st.text("ab", max_size=6),
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text("xyz0", max_size=3), inner, max_size=6),
    max_leaves=60,
)


@given(DOCUMENTS)
def test_pages_hold_everything_once_and_in_order(document: Any) -> None:
    found = [page.whole_path(leaf) for page in excerpts(document, 16) for leaf in leaves(page.data)]
    assert found == leaves(document)


def test_a_page_is_no_longer_than_promised_unless_a_scalar_is() -> None:
    document = {"a": [{"b": list(range(MANY))}, "x" * 10_000, {"c": 1}], "d": {str(i): i for i in range(MANY)}}
    *others, scalar = sorted(len(orjson.dumps(page.data)) for page in excerpts(document, PAGE))
    assert max(others) < 1.1 * PAGE
    assert scalar > 10_000


def test_the_names_of_numbers_count_for_the_size_of_a_page() -> None:
    document = {"a": 1, "b": {f"{'k' * 90}{number}": number for number in range(90)}}
    assert len(orjson.dumps(document)) > 2 * PAGE
    assert max(len(orjson.dumps(page.data)) for page in excerpts(document, PAGE)) < 1.1 * PAGE


BROKEN: list[tuple[str, Any, str, str]] = [
    ("Conversation", {"participants": [1] * MANY}, "type", "/participants/{}"),
    ("Conversation", {"participants": [{}, {"calls": [1] * MANY}]}, "type", "/participants/1/calls/{}"),
    ("Participant", {"attributes": {f"k{i}": i for i in range(MANY)}}, "type", "/attributes/k{}"),
    ("Participant", {"attributes": {str(i): i for i in range(MANY)}}, "type", "/attributes/{}"),
    ("Participant", {f"k{i}": i for i in range(MANY)}, "unknown-property", "/k{}"),
]


@pytest.mark.no_cover
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(("model", "payload", "code", "pointer"), BROKEN, ids=lambda value: str(value)[:30])
def test_a_report_holds_the_first_problems(model: Any, payload: Any, code: str, pointer: str, engine: Any) -> None:
    expected = [(code, pointer.format(index)) for index in range(MANY)]
    for limit, form in ((None, payload), (1_000, json.dumps(payload).encode()), (1, payload)):
        validator = convoschema.Validator(model, profile="strict", engine=engine, max_problems=limit)
        assert told(validator.iter_problems(form)) == expected[:limit]


def test_without_a_wish_a_report_holds_a_thousand() -> None:
    payload = {"participants": [1] * MANY}
    assert len(list(convoschema.iter_problems(payload, "Conversation"))) == 1_000
    assert len(list(convoschema.iter_problems(payload, "Conversation", max_problems=None))) == MANY
    with pytest.raises(convoschema.InvalidPayload) as caught:
        convoschema.validate(payload, "Conversation", max_problems=60)
    assert len(caught.value.problems) == 60
    assert caught.value.more
    assert str(caught.value).startswith("not a valid Conversation: 60 or more problems\n")
    assert str(caught.value).endswith("\n  … and at least 10 more")


@pytest.mark.parametrize("count", [2, 3])
def test_no_more_is_told_where_there_are_just_as_many(count: int) -> None:
    with pytest.raises(convoschema.InvalidPayload) as caught:
        convoschema.validate({"participants": [1] * count}, "Conversation", max_problems=2)
    assert (len(caught.value.problems), caught.value.more) == (2, count > 2)


def test_refusals_are_capped_too() -> None:
    with pytest.raises(convoschema.InvalidPayload) as caught:
        convoschema.validate({"x": [{1}, {2}, {3}]}, "Conversation", max_problems=2)
    assert told(caught.value.problems) == [("not-json", "/x/0"), ("not-json", "/x/1")]
    assert caught.value.more


@pytest.mark.parametrize("limit", [0, -1])
def test_a_report_of_nothing_is_refused(limit: int) -> None:
    with pytest.raises(ValueError, match="max_problems is at least 1, or None for all problems"):
        convoschema.Validator("Wrapup", max_problems=limit)


TOTALS = {
    "properties": {
        "unique": {"uniqueItems": True},
        "few": {"maxItems": 3, "items": {"type": "integer"}},
        "named": {
            "required": ["a", "k7"],
            "minProperties": 1,
            "maxProperties": 3,
            "additionalProperties": {"type": "string"},
        },
        "off": False,
    },
    "required": ["must"],
}
WHOLE = {"properties": {"few": {"anyOf": [{"maxItems": 3}, {"type": "string"}], "items": {"type": "integer"}}}}


@pytest.mark.parametrize("engine", ENGINES)
def test_what_concerns_all_members_together_is_asked_of_the_whole(engine: Any, catalog_of: CatalogOf) -> None:
    payload = {
        "few": ["x", *range(MANY), "y"],
        "named": {f"k{i}": "" for i in range(MANY)} | {"z": 1},
        "off": list(range(MANY)),
        "unique": [*range(MANY), 3, MANY - 1],
    }
    validator = convoschema.Validator("Mine", engine=engine, catalog=catalog_of(Mine=TOTALS))
    assert told(validator.iter_problems(payload)) == [
        ("length", "/few"),
        ("type", "/few/0"),
        ("type", f"/few/{MANY + 1}"),
        ("length", "/named"),
        ("type", "/named/z"),
        ("missing-property", "/named/a"),
        ("schema", "/off"),
        ("duplicate-item", f"/unique/{MANY}"),
        ("duplicate-item", f"/unique/{MANY + 1}"),
        ("missing-property", "/must"),
    ]


@pytest.mark.parametrize("engine", ENGINES)
def test_an_empty_container_under_a_long_name_is_looked_at(engine: Any) -> None:
    payload = {"attributes": {"a": "x" * 40_000, "k" * 5_000: {}}}
    validator = convoschema.Validator("Participant", engine=engine)
    assert not validator.is_valid(payload)
    assert [problem.code for problem in validator.iter_problems(payload)] == ["type"]


@pytest.mark.parametrize("engine", ENGINES)
def test_many_problems_of_the_whole_hide_no_earlier_one(engine: Any, catalog_of: CatalogOf) -> None:
    schema = {"properties": {"z": {"type": "string"}, "rows": {"items": {"required": ["id"]}}}}
    validator = convoschema.Validator("Mine", engine=engine, catalog=catalog_of(Mine=schema), max_problems=1)
    payload = {"z": 7, "rows": [{}] * 12_000}
    assert told(validator.iter_problems(payload)) == [("type", "/z")]
    validator = convoschema.Validator("Mine", engine=engine, catalog=catalog_of(Mine=schema), max_problems=2)
    assert told(validator.iter_problems(payload))[1:] == [("missing-property", "/rows/0/id")]


@pytest.mark.parametrize(
    ("items", "item"),
    [
        ({"required": ["id"]}, {}),
        ({"required": [f"n{number}" for number in range(300)]}, {}),
        ({"uniqueItems": True}, [1, 1]),
        ({"maxItems": 1}, [1, 1]),
        ({"dependentRequired": {"a": ["b"]}}, {"a": 1}),
    ],
    ids=lambda value: next(iter(value), "")[:20] if isinstance(value, dict) else "",
)
def test_faults_of_very_many_arrays_and_objects_cost_no_more_than_others(items: Any, item: Any, tmp_path: Path) -> None:
    (tmp_path / "Mine.json").write_text(json.dumps({"properties": {"rows": {"items": items}}}))
    program = f"""
from convoschema import Catalog, Validator
validator = Validator("Mine", catalog=Catalog.bundled().with_directory("."))
item = {item!r}
list(validator.iter_problems({{"rows": [item] * 2}}))

def work():
    assert len(list(validator.iter_problems({{"rows": [item] * 100_000}}))) == 1_000
"""
    assert megabytes(program, tmp_path) < 200


@pytest.mark.parametrize("engine", ENGINES)
def test_a_report_does_not_repeat_a_long_key_without_end(engine: Any) -> None:
    payload = {"defaultScripts": {"k" * 1_000_000: {"id": 1, "name": 2, "pages": [1] * 3_000}}}
    problems = list(convoschema.iter_problems(payload, "Queue", engine=engine))
    assert 10 <= len(problems) < 20
    with pytest.raises(convoschema.InvalidPayload) as caught:
        convoschema.validate(payload, "Queue", engine=engine)
    assert caught.value.more


@pytest.mark.parametrize("engine", ENGINES)
def test_pages_do_not_repeat_a_long_name_on_the_way_to_them(engine: Any) -> None:
    payload = {"attributes": {"k" * 400_000: {f"a{number}": number for number in range(10_000)}}}
    validator = convoschema.Validator("Participant", engine=engine)
    reading = min(seconds(lambda: orjson.loads(orjson.dumps(payload))) for _ in range(3))
    assert told(validator.iter_problems(payload)) == [("type", f"/attributes/{'k' * 400_000}")]
    # It was 2,000 times the reading, and grew with the square of the length.
    assert min(seconds(lambda: list(validator.iter_problems(payload))) for _ in range(3)) < 500 * reading


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("engine", ENGINES)
def test_a_long_name_means_in_an_excerpt_what_it_means_in_the_whole(
    known: bool, engine: Any, catalog_of: CatalogOf
) -> None:
    name, strings = "k" * 100, {"additionalProperties": {"type": "string"}}
    schemas: list[Any] = [
        {"properties": {name: strings} if known else {}, "additionalProperties": not known and strings},
        {
            "patternProperties": {"^k{100}$" if known else "^k{101}$": strings},
            "additionalProperties": not known and strings,
        },
    ]
    for number, schema in enumerate(schemas if engine == "reference" else schemas[:1]):
        validator = convoschema.Validator(
            f"Mine{number}", engine=engine, catalog=catalog_of(**{f"Mine{number}": schema})
        )
        payload = {name: {f"a{index}": "" for index in range(3_000)} | {"z": 1}}
        assert told(validator.iter_problems(payload)) == [("type", f"/{name}/z")]


def test_a_deep_way_to_a_large_value_is_walked_once() -> None:
    payload: Any = {"id": 7, "unknown": ["x" * 100] * 20_000}
    flat = min(seconds(lambda: list(convoschema.iter_problems({"manager": payload}, "User"))) for _ in range(3))
    for _ in range(100):
        payload = {"manager": payload}
    deep = min(seconds(lambda: list(convoschema.iter_problems(payload, "User"))) for _ in range(3))
    assert deep < 20 * flat


@pytest.mark.parametrize("engine", ENGINES)
def test_where_members_decide_about_each_other_there_are_no_pages(engine: Any, catalog_of: CatalogOf) -> None:
    validator = convoschema.Validator("Mine", engine=engine, catalog=catalog_of(Mine=WHOLE), max_problems=3)
    payload = {"few": ["x"] * MANY}
    assert told(validator.iter_problems(payload)) == [("schema", "/few"), ("type", "/few/0"), ("type", "/few/1")]


def test_a_huge_scalar_is_a_page(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(Mine={"properties": {"x": {"$ref": "Text.json"}}}, Text={"type": "string", "maxLength": 3})
    long = "x" * 100_000
    [problem] = convoschema.iter_problems({"x": long}, "Mine", catalog=catalog)
    assert (problem.code, problem.pointer) == ("length", "/x")
    assert told(convoschema.iter_problems(long, "Conversation")) == [("type", "")]


HOSTILE: dict[str, tuple[Any, bytes]] = {
    "items of the wrong type": ("Conversation", b'{"participants":[' + b",".join([b"1"] * 1_000_000) + b"]}"),
    "unknown properties": ("Participant", b"{" + b",".join(b'"k%06d":1' % i for i in range(700_000)) + b"}"),
    "levels": ("Conversation", b'{"a":' * 100_000 + b"1" + b"}" * 100_000),
    "a string": ("Participant", b'{"startTime":"2025-03-14T09:26:53.' + b"0" * 10_000_000 + b'Z"}'),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_payload_is_answered_at_a_price_in_proportion_to_reading_it(kind: str) -> None:
    """The bounds leave room for a noisy machine: docs/benchmarks.md has the figures."""
    model, text = HOSTILE[kind]
    validator = convoschema.Validator(model, profile="strict")
    list(validator.iter_problems(b'{"id": 1}'))
    # Reading text that nests too deeply ends early, so that a flat text of the same length stands for it.
    readable = b"[" + b"1," * (len(text) // 2) + b"1]" if kind == "levels" else text
    reading = min(seconds(lambda: orjson.loads(readable)) for _ in range(3))
    assert min(seconds(lambda: validator.is_valid(text)) for _ in range(3)) < 100 * reading
    assert not validator.is_valid(text)
    assert min(seconds(lambda: list(validator.iter_problems(text))) for _ in range(3)) < 500 * reading


def patterns() -> set[str]:
    catalog = convoschema.Catalog.bundled()
    schemas = [catalog.at(source.uri)[1] for source in catalog.sources]
    return {schema["pattern"] for file in schemas for schema in walk(file) if "pattern" in schema}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("pattern", sorted(patterns()))
def test_no_pattern_of_ours_can_be_made_to_take_long(pattern: str, engine: Any, catalog_of: CatalogOf) -> None:
    validator = convoschema.Validator("Mine", engine=engine, catalog=catalog_of(Mine={"pattern": pattern}))
    starts = ["", "2025-03-14T09:26:53.", "/", "/api/v2/", "a:", "00"]
    repeats = ["0", "a", "/", "/a", "%20", "a/", "é", "-", " ", ".", "9Z", "a:", "?a=", "#"]
    attacks = [
        start + repeat * (200_000 // len(repeat)) + end for start in starts for repeat in repeats for end in "\n!"
    ]
    reading = max(seconds(lambda: [orjson.dumps(attack) for attack in attacks]) for _ in range(3))
    assert min(seconds(lambda: [validator.is_valid(attack) for attack in attacks]) for _ in range(2)) < 1_000 * reading


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("payload", "problems"),
    [
        ({"id": [[[None] * 20_000]]}, [("type", "/id")]),
        ({"unknown": {"a": [{"b": 1}] * 5_000}}, [("unknown-property", "/unknown")]),
        ({"id": {"a": ["x" * 5_000]}, "name": 1}, [("type", "/id"), ("type", "/name")]),
        ([[0] * 5_000], [("type", "")]),
    ],
)
def test_what_no_schema_speaks_of_is_not_looked_through(payload: Any, problems: Any, engine: Any) -> None:
    validator = convoschema.Validator("Conversation", profile="strict", engine=engine)
    assert told(validator.iter_problems(payload)) == problems
    seen = [page for page, _ in validator._inspection._search.findings(payload)]  # noqa: SLF001 - nobody else knows
    assert len(seen) < 6


@pytest.mark.parametrize("engine", ENGINES)
def test_an_array_of_numbers_has_the_places_of_all(engine: Any, catalog_of: CatalogOf) -> None:
    catalog = catalog_of(Mine={"properties": {"x": {"items": {"items": {"maximum": 5}}}}})
    payload = {"x": [[0] * 7_000 + [6], [7] + [0] * 9_000 + [8]]}
    problems = convoschema.iter_problems(payload, "Mine", engine=engine, catalog=catalog)
    assert told(problems) == [("range", "/x/0/7000"), ("range", "/x/1/0"), ("range", "/x/1/9001")]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("keyword", ["then", "else"])
def test_what_has_no_condition_is_not_asked_of_the_whole(keyword: str, engine: Any, catalog_of: CatalogOf) -> None:
    catalog = catalog_of(Mine={keyword: {"maxItems": 0}, "items": {"type": "integer"}})
    payload = [*range(MANY), "x"]
    problems = convoschema.iter_problems(payload, "Mine", engine=engine, catalog=catalog)
    assert told(problems) == [("type", f"/{MANY}")]
