"""One table of accepted and refused timestamps and dates, for both engines."""

from __future__ import annotations

import json
from typing import Any

import pytest

import convoschema
from convoschema._checking.formats import PATTERNS, is_calendar_day, with_asserted_formats
from tests.cases import ENGINES, REPOSITORY, told

TABLE = json.loads((REPOSITORY / "tests/data/formats.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> convoschema.Catalog:
    folder = tmp_path_factory.mktemp("formats")
    timestamp = convoschema.Catalog.bundled().at("https://convoschema.github.io/schemas/common/Timestamp.json")[0].uri
    properties = {
        "timestamp": {"$ref": timestamp},
        "date-time": {"type": "string", "format": "date-time"},
        "patterned": {"type": "string", "format": "date-time", "pattern": "^2"},
        "date": {"type": "string", "format": "date"},
    }
    (folder / "Times.json").write_text(json.dumps({"properties": properties}))
    return convoschema.Catalog.bundled().with_directory(folder)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("row", TABLE["date-time"], ids=lambda row: repr(row["value"]))
def test_timestamps(row: dict[str, Any], engine: Any, catalog: convoschema.Catalog) -> None:
    for name in ("timestamp", "date-time"):
        problems = convoschema.iter_problems({name: row["value"]}, "Times", engine=engine, catalog=catalog)
        assert told(problems) == ([] if row["accepted"] else [("format", f"/{name}")])


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("row", TABLE["date"], ids=lambda row: repr(row["value"]))
def test_dates(row: dict[str, Any], engine: Any, catalog: convoschema.Catalog) -> None:
    problems = convoschema.iter_problems({"date": row["value"]}, "Times", engine=engine, catalog=catalog)
    assert told(problems) == ([] if row["accepted"] else [("format", "/date")])


@pytest.mark.parametrize("engine", ENGINES)
def test_a_pattern_of_the_users_own_stays_beside_the_format(engine: Any, catalog: convoschema.Catalog) -> None:
    validator = convoschema.Validator("Times", engine=engine, catalog=catalog)
    assert told(validator.iter_problems({"patterned": "1999-03-14T09:26:53Z"})) == [("pattern", "/patterned")]
    assert told(validator.iter_problems({"patterned": "2025-03-14"})) == [("format", "/patterned")]
    [problem] = validator.iter_problems({"patterned": "2025-03-14"})
    assert problem.message.startswith("expected an RFC 3339 timestamp")


@pytest.mark.parametrize("engine", ENGINES)
def test_no_other_format_is_asserted(engine: Any, tmp_path: Any) -> None:
    (tmp_path / "Formats.json").write_text(
        json.dumps({"properties": {name: {"format": name} for name in ("uri", "uri-reference", "email", "uuid")}})
    )
    catalog = convoschema.Catalog.bundled().with_directory(tmp_path)
    payload = dict.fromkeys(("uri", "uri-reference", "email", "uuid"), "not \\ one")
    assert convoschema.is_valid(payload, "Formats", engine=engine, catalog=catalog)


def test_the_schema_files_hold_the_patterns() -> None:
    schema = json.loads((REPOSITORY / "schemas/common/Timestamp.json").read_text("utf-8"))
    assert schema["pattern"] == PATTERNS["date-time"]


def test_a_bare_false_becomes_a_keyword_but_closes_objects_as_it_is() -> None:
    assert with_asserted_formats({"properties": {"a": False}, "additionalProperties": False}) == {
        "properties": {"a": {"not": {}}},
        "additionalProperties": False,
    }


@pytest.mark.parametrize("value", [7, "soon", "20x5-03-14", "２０２５-03-14"])
def test_what_does_not_read_like_a_date_is_left_to_the_pattern(value: object) -> None:
    assert is_calendar_day(value)
