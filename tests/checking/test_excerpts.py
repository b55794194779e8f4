"""Large payloads are cut into pages: what is one page, and what stands on each where there are more."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

import convoschema
from convoschema._checking.pages import Page, Search, Split, pages
from tests.cases import ENGINES
from tests.conftest import CatalogOf

WEIGHTS: list[tuple[Any, int]] = [
    ([None], 2),
    ([1, 2.5, True], 6),
    (["abc"], 4),
    ([1, "ab"], 5),
    ([[1], []], 4),
    ({"abc": 1}, 8),
    ({"abc": "de"}, 9),
    ({"a": 1, "b": 2}, 12),
    ({"a": [1], "b": "x"}, 13),
]


@pytest.mark.parametrize(("data", "weight"), WEIGHTS, ids=str)
def test_what_is_no_larger_than_a_page_is_one(data: Any, weight: int) -> None:
    assert list(pages(data, weight)) == [Page(data)]
    assert next(iter(pages(data, weight - 1))) == Split(data, (), ())


PIECES: list[tuple[Any, int, list[Any]]] = [
    ([1, 2, 3, 4, 5], 8, [Page([number], (), number - 1) for number in range(1, 6)]),
    ([1, 2, 3], 5, [Page([number], (), number - 1) for number in range(1, 4)]),
    (list(range(9)), 16, [Page([*range(at, min(at + 2, 9))], (), at) for at in range(0, 9, 2)]),
    (["ab"] * 6, 16, [Page(["ab"] * 2, (), at) for at in (0, 2, 4)]),
    (["ab"] * 6, 15, [Page(["ab"], (), at) for at in range(6)]),
    (["ab", 1, None, "cd"], 8, [Page([one], (), at) for at, one in enumerate(["ab", 1, None, "cd"])]),
    ({"ab": 1, "cd": 2, "ef": 3}, 20, [Page({"ab": 1, "cd": 2}, ()), Page({"ef": 3}, ())]),
    ({"ab": 1, "cd": 2, "ef": 3}, 19, [Page({"ab": 1}, ()), Page({"cd": 2}, ()), Page({"ef": 3}, ())]),
    (
        [0, [1, 2, 3, 4], 5],
        7,
        [
            Page([0], (), 0),
            Split([1, 2, 3, 4], (1,), ()),
            *(Page([[number]], (1,), number - 1) for number in range(1, 5)),
            Page([5], (), 2),
        ],
    ),
    (
        {"a": 0, "bc": {"d": "x" * 30}, "e": 5},
        16,
        [
            Page({"a": 0}, ()),
            Split({"d": "x" * 30}, ("bc",), ()),
            Page({"bc": {"d": "x" * 30}}, ("bc",)),
            Page({"e": 5}, ()),
        ],
    ),
    (
        {"a" * 8: [0] * 20},
        32,
        [
            Split([0] * 20, ("a" * 8,), ()),
            *(Page({"a" * 8: [0] * min(3, 20 - at)}, ("a" * 8,), at) for at in range(0, 20, 3)),
        ],
    ),
    (
        {"a" * 40: [0] * 20},
        32,
        [
            Split([0] * 20, ("a" * 40,), ()),
            *(Page({"a" * 40: [0] * 2}, ("a" * 40,), at) for at in range(0, 20, 2)),
        ],
    ),
]


@pytest.mark.parametrize(("data", "size", "pieces"), PIECES, ids=lambda value: str(value)[:20])
def test_a_page_holds_as_many_members_as_have_room(data: Any, size: int, pieces: list[Any]) -> None:
    assert list(pages(data, size)) == [Split(data, (), ()), *pieces]


@pytest.mark.parametrize("large", [[1] * 9, {"c": [1] * 9}, [["x"] * 9]], ids=str)
def test_of_what_is_large_and_no_schema_speaks_of_only_its_kind_is_shown(large: Any) -> None:
    data = {"a": 1, "b": large}
    document: dict[str, Any] = {"properties": {"a": {}}}
    pieces = list(pages(data, 8, document=document))
    assert pieces == [Split(data, (), (((), document),)), Page({"a": 1}, ()), Page({"b": type(large)()}, ("b",))]


def test_names_on_the_way_to_an_excerpt_may_be_shown_as_others() -> None:
    found = list(pages({"long": [{"name": [1] * 6}]}, 8, lambda name: name[0]))
    assert found[-1] == Page({"l": [{"n": [1]}]}, ("long", 0, "name"), 5)
    assert found[-1].whole_path(("l", 0, "n", 0)) == ("long", 0, "name", 5)


def test_what_a_page_shows_stands_in_the_whole_where_its_way_leads() -> None:
    page = Page({"a": [{"b": [[1, 2]]}]}, ("along", 3, "bis"), 7)
    assert page.whole_path(()) == ()
    assert page.whole_path(("a", 0)) == ("along", 3)
    assert page.whole_path(("a", 0, "b")) == ("along", 3, "bis")
    assert page.whole_path(("a", 0, "b", 0, 1)) == ("along", 3, "bis", 7, 1)
    assert page.whole_path(("a", 0, "b", "c", 1)) == ("along", 3, "bis", "c", 1)
    assert Page([[1]]).whole_path((0, 0)) == (0, 0)
    assert [page.shows_part_of(("a", 0, "b", 0)[:length]) for length in range(5)] == [True] * 4 + [False]
    assert not Page([[1]]).shows_part_of(())


def search(catalog: convoschema.Catalog, engine: Any = "fast") -> Search:
    return convoschema.Validator("Mine", engine=engine, catalog=catalog)._inspection._search  # noqa: SLF001 - nobody else has it


def levels_around(data: Any, levels: int) -> Any:
    """Return data inside of so many levels, by turns of arrays and objects, beside and among scalars."""
    for level in range(levels):
        data = (["x", data], [data, None], {"a": "x", "b": data})[level % 3]
    return data


@pytest.mark.parametrize(
    ("levels", "required", "commas"),
    [(1, 0, 4_096), (31, 0, 4_096), (32, 0, 2_048), (47, 0, 2_048), (48, 0, 1_365), (1, 16, 2_048), (32, 24, 682)],
)
def test_what_is_looked_through_at_once_depends_on_what_faults_may_cost(
    levels: int, required: int, commas: int, catalog_of: CatalogOf
) -> None:
    names = [f"n{number}" for number in range(required)]
    looked = search(catalog_of(Mine={"properties": {"x": {"required": names}}}))
    for more in (0, 1):
        scalars = [0] * (commas - (levels - 1) + 1 + more)
        data = levels_around(scalars, levels - 1)
        assert orjson.dumps(data).count(b",") == commas + more
        found = [page for page, _ in looked.findings(data)]
        assert found[0] == Page(data)
        assert (len(found) == 1) is (more == 0)


def test_long_text_is_not_looked_through_at_once(catalog_of: CatalogOf) -> None:
    looked = search(catalog_of(Mine={"items": {"type": "string"}}))
    assert len(list(looked.findings(["x" * 1_000] * 64))) == 1
    assert len(list(looked.findings(["x" * 1_000] * 66))) > 10


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("length", "schema", "is_shown"),
    [
        (64, {"additionalProperties": {}}, True),
        (65, {"additionalProperties": {}}, False),
        (65, {"properties": {"k" * 65: {}}}, True),
        (66, {"properties": {"k" * 65: {}}, "additionalProperties": {}}, False),
        (3, {"properties": {"k" * 65: {}}, "additionalProperties": {}}, True),
    ],
)
def test_a_long_name_that_no_schema_knows_is_not_repeated_on_each_page(
    length: int, schema: Any, is_shown: bool, engine: Any, catalog_of: CatalogOf
) -> None:
    name = "k" * length
    looked = search(catalog_of(Mine=schema), engine)
    whole, *_, last = [page for page, _ in looked.findings({name: [0] * 10_000})]
    assert list(whole.data) == [name]
    assert last.spine == (name,)
    assert (list(last.data) == [name]) is is_shown


def test_where_names_are_told_apart_by_patterns_all_are_shown(catalog_of: CatalogOf) -> None:
    looked = search(catalog_of(Mine={"patternProperties": {"k{65}": {}}}), "auto")
    *_, (last, _) = looked.findings({"k" * 65: [0] * 10_000})
    assert list(last.data) == ["k" * 65]
