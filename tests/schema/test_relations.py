"""Relations as data: the grammar, the paths that they name, and their words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
import pytest

from convoschema import Catalog, InvalidSchema
from convoschema._schema.relations import as_markdown, kind_of, line_of, paths_of, renamed, words_of

IN_WORDS: dict[str, dict[str, Any]] = {
    "a, b and c follow one another in time": {"in-order": ["a", "b", "c"]},
    "a and b follow one another in time, within 5 s": {"in-order": ["a", "b"], "within": 5},
    "s/*/a and s/*/b follow one another in time, item by item": {"follow": ["s/*/a", "s/*/b"]},
    "a and s/b are the same moment": {"same-time": ["a", "s/b"]},
    "a and */*/b are the same moment, if there is only one": {"same-time": ["a", "*/*/b"], "single": True},
    "a is the first of s/*/a": {"earliest": "s/*/a", "is": "a"},
    "a is the last of s/*/a": {"latest": "s/*/a", "is": "a"},
    "a is the last of s/*/a, and absent while one lacks it": {"latest": "s/*/a", "is": "a", "open": True},
    "n is the time from a to b in seconds": {"lasts": "n", "from": "a", "to": "b"},
    "no two of s/*/id are the same": {"unique": "s/*/id"},
    "s/*/other is one of s/*/id": {"refers": "s/*/other", "to": "s/*/id"},
    "uri is /users/{id}": {"agrees": ["uri", "/users/{id}"]},
    "a is there where b is there": {"needs": ["a"], "if": {"b": True}},
    "a and b are there where c is x or y": {"needs": ["a", "b"], "if": {"c": ["x", "y"]}},
    "a is x, y or z where b is there, if it is there": {"allows": {"a": ["x", "y", "z"]}, "if": {"b": True}},
    "a is true where b is 1, if it is there": {"allows": {"a": [True]}, "if": {"b": [1]}},
}
WRONG: tuple[Any, ...] = (
    {},
    [],
    [{}],
    ["in-order"],
    [{"in-order": ["a"]}],
    [{"in-order": ["a", "s/*/b"]}],
    [{"in-order": ["a", "b"], "unique": "c"}],
    [{"in-order": ["a", "b"], "to": "c"}],
    [{"follow": ["a", "b"]}],
    [{"same-time": ["a", "b", "c"]}],
    [{"earliest": "s/*/a"}],
    [{"lasts": "n", "from": "a"}],
    [{"refers": "a"}],
    [{"agrees": ["a", "without a path"]}],
    [{"needs": ["a"], "if": {}}],
    [{"allows": {"a": []}, "if": {"b": True}}],
    [{"unique": "/a"}],
    [{"in-order": ["a", "b"], "within": -1}],
    [{"unheard-of": "a"}],
)


@pytest.mark.parametrize("words", IN_WORDS)
def test_a_relation_is_told_in_words(words: str) -> None:
    assert words_of(IN_WORDS[words]) == words


@pytest.mark.parametrize("words", IN_WORDS)
def test_the_dialect_has_each_relation_that_can_be_told(words: str, tmp_path: Path) -> None:
    assert _read(tmp_path, [IN_WORDS[words]])["x-relations"] == [IN_WORDS[words]]


@pytest.mark.parametrize("relations", WRONG, ids=str)
def test_what_the_dialect_does_not_have_is_no_schema(relations: Any, tmp_path: Path) -> None:
    with pytest.raises(InvalidSchema, match=r"x-relations(/0)? is none of the relations"):
        _read(tmp_path, relations)


def test_lists_tell_what_is_only_worth_a_notice_and_code_where_paths_are() -> None:
    relation = {"refers": "s/*/other", "to": "s/*/id", "notice": True}
    assert line_of(relation) == "s/*/other is one of s/*/id (worth a notice)"
    assert as_markdown(relation) == "`s/*/other` is one of `s/*/id` (worth a notice)"
    assert as_markdown({"refers": 3}) == "a relation that is not known"


def test_what_is_no_relation_has_words_too() -> None:
    assert {words_of(wrong) for wrong in ({}, {"in-order": 3}, {"refers": "a"}, {"x": 1})} == {
        "a relation that is not known"
    }


def test_a_relation_names_paths() -> None:
    assert list(paths_of({"allows": {"a": ["x"]}, "if": {"b": True}, "notice": True})) == ["a", "b"]
    assert list(paths_of({"agrees": ["a", "/{b}/{c/d}"]})) == ["a", "b", "c/d"]
    assert kind_of({"within": 3, "in-order": ["a", "b"]}) == "in-order"


@pytest.mark.parametrize("words", IN_WORDS)
def test_what_is_renamed_names_other_paths_alone(words: str) -> None:
    relation = renamed(IN_WORDS[words], str.upper)
    assert list(paths_of(relation)) == [path.upper() for path in paths_of(IN_WORDS[words])]
    assert relation.keys() == IN_WORDS[words].keys()
    assert renamed(relation, str.lower) == IN_WORDS[words]


def _read(folder: Path, relations: Any) -> dict[str, Any]:
    (folder / "Mine.json").write_bytes(orjson.dumps({"type": "object", "x-relations": relations}))
    schema: dict[str, Any] = Catalog.bundled().with_directory(folder).read("Mine")
    return schema
