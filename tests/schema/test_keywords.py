"""The one table of keywords: a row for each that the dialect has, and rows that agree with the libraries."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped] # upstream has no types

from convoschema._checking.problems import ProblemCode
from convoschema._schema.keywords import TABLE, Bounds, Holds, Sees, To, keywords

VOCABULARIES = {
    uri: REGISTRY[uri].contents["properties"]
    for uri in REGISTRY
    if uri.startswith("https://json-schema.org/draft/2020-12/meta/")
}
DEPRECATED = {"definitions"}
"""What the meta-schema still describes although 2020-12 has other keywords for it, and walkers still enter."""


def test_the_vocabularies_are_known() -> None:
    assert len(VOCABULARIES) >= 7


@pytest.mark.parametrize("vocabulary", sorted(VOCABULARIES))
def test_every_keyword_of_a_vocabulary_has_a_row(vocabulary: str) -> None:
    assert VOCABULARIES[vocabulary].keys() <= TABLE.keys()


def test_every_row_is_a_keyword() -> None:
    known = {name for properties in VOCABULARIES.values() for name in properties}
    assert TABLE.keys() - known == DEPRECATED
    assert all(name == keyword.name for name, keyword in TABLE.items())


def _holds(description: Any) -> Holds:
    """Return how a keyword holds schemas by what the meta-schema says of its value."""
    match description:
        case {"$dynamicRef": "#meta"}:
            return Holds.ONE
        case {"$ref": "#/$defs/schemaArray"}:
            return Holds.LIST
        case {"additionalProperties": {"$dynamicRef": "#meta"}}:
            return Holds.MAP
    return Holds.NOTHING


def test_keywords_hold_schemas_as_the_meta_schema_says() -> None:
    for properties in VOCABULARIES.values():
        for name, description in properties.items():
            assert TABLE[name].holds is _holds(description), name


def test_what_holds_no_schema_applies_none() -> None:
    applying = keywords(lambda keyword: keyword.holds is Holds.NOTHING and keyword.to is not To.NOTHING)
    assert applying == {"$ref", "$dynamicRef"}


def test_codes_are_problem_codes() -> None:
    assert {keyword.code for keyword in TABLE.values() if keyword.code} <= set(ProblemCode)


def test_annotations_demand_nothing() -> None:
    for keyword in TABLE.values():
        if keyword.is_annotation:
            assert (keyword.code, keyword.to, keyword.sees, keyword.bounds) == (
                None, To.NOTHING, Sees.VALUE, Bounds.LEFT_OUT,
            ), keyword.name  # fmt: skip
