"""``convoschema.spark`` on Spark itself: batch and streaming, with a user's catalog; run with -m spark."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from benchmarks import _spark
from convoschema import spark
from tests.cases import REPOSITORY
from tests.conftest import CatalogOf

# Spark 3.5 and pandas say what will be, to each other; the JVM's sockets are closed when it ends.
pytestmark = [pytest.mark.spark, pytest.mark.filterwarnings("ignore")]

EVENT = {"topicName": "v2.users.6b310a81.presence", "eventBody": {"source": 7}}
BAD = b'{"code": 7}'
NO_UTF_8 = b'{"code": "\xff"}'


@pytest.fixture(scope="session")
def wrapups(session: Any) -> Any:
    """Return a table with payloads as binary and as strings, of which one is no UTF-8, in two partitions."""
    rows = [(1, b"{}"), (2, BAD), (3, NO_UTF_8), (4, None), (5, b'{"code": "x"}')]
    given = session.createDataFrame([(key, body and bytearray(body)) for key, body in rows], "key int, body binary")
    odd = ["cast(body as string) text", "map('a', key) `m.n`", "timestamp'2025-03-14 09:26:53' at", "struct(key) s"]
    return given.selectExpr("key", "body", *odd).repartition(2, "key").cache()


def told(found: Any, *names: str) -> list[tuple[Any, ...]]:
    return sorted(tuple(row) for row in found.select(*names, "code", "pointer").collect())


@pytest.mark.parametrize("column", ["body", "text"])
def test_each_problem_is_a_row(wrapups: Any, column: str) -> None:
    expected = [(2, "type", "/code"), (3, "not-json", ""), (4, "not-json", "")]
    found = spark.problems(wrapups, column, "Wrapup", id="key")
    assert told(found, "key") == expected
    assert found.groupBy("code").count().where("code = 'not-json'").first()["count"] == 2


def test_ids_of_any_type_come_along_as_they_are(wrapups: Any) -> None:
    found = spark.problems(wrapups, "body", "Wrapup", id=["m.n", "at", "s", "text"])
    assert found.schema.fields[:4] == [wrapups.schema[name] for name in ("m.n", "at", "s", "text")]
    row = found.where("code = 'type'").first()
    assert (row["m.n"], row["s"].key, row["text"]) == ({"a": 2}, 2, BAD.decode())
    assert row["at"] == wrapups.select("at").first()["at"]


def test_a_table_keeps_its_rows_and_is_split_by_their_problems(wrapups: Any) -> None:
    found = spark.with_problems(wrapups, "text", "Wrapup")
    assert found.schema.fields[:-1] == wrapups.schema.fields
    valid = found.where("size(problems) = 0").drop("problems")
    assert sorted(row.key for row in valid.collect()) == [1, 5]
    others = found.selectExpr("key", "hex(text) text", "explode(problems) problem").select("key", "text", "problem.*")
    assert told(others, "key") == told(spark.problems(wrapups, "text", "Wrapup", id="key"), "key")
    assert others.where("key = 3").first().text == NO_UTF_8.hex().upper()


def test_events_and_a_users_catalog_whose_files_no_worker_sees(
    session: Any, catalog_of: CatalogOf, tmp_path: Path
) -> None:
    catalog = catalog_of(Survey={"properties": {"score": {"type": "integer"}}})
    given = session.createDataFrame([('{"score": "x"}', json.dumps(EVENT))], "survey string, event string").coalesce(1)
    surveys = spark.problems(given, "survey", "Survey", catalog=catalog)
    for file in tmp_path.iterdir():
        file.unlink()
    assert told(surveys, "model") == [("Survey", "type", "/score")]
    events = spark.problems(given, "event", events=True)
    assert told(events, "model") == [("PresenceEventUserPresence", "type", "/eventBody/source")]


def test_a_stream_is_checked_as_a_table_is_and_goes_on_where_it_was(session: Any, tmp_path: Path) -> None:
    source, target = tmp_path / "in", tmp_path / "out"
    source.mkdir()

    def run() -> list[tuple[Any, ...]]:
        lines = session.readStream.text(str(source))
        found = spark.problems(lines, "value", events=True, id="value")
        query = found.writeStream.trigger(availableNow=True).option("checkpointLocation", str(tmp_path / "state"))
        query.format("parquet").start(str(target)).awaitTermination()
        return told(session.read.parquet(str(target)), "model")

    (source / "1.jsonl").write_text(json.dumps(EVENT) + "\n")
    first = run()
    assert first == [("PresenceEventUserPresence", "type", "/eventBody/source")]
    (source / "2.jsonl").write_text("{}\n")
    assert run() == sorted([*first, ("Notification", "missing-property", "/topicName")])


def test_a_stream_keeps_its_rows_beside_their_problems(session: Any, tmp_path: Path) -> None:
    (tmp_path / "1.jsonl").write_text('{}\n{"code": 7}\n')
    lines = session.readStream.text(str(tmp_path))
    query = spark.with_problems(lines, "value", "Wrapup").writeStream.format("memory").queryName("kept")
    query.trigger(availableNow=True).start().awaitTermination()
    assert [row[0] for row in session.sql("select size(problems) from kept order by value").collect()] == [1, 0]


def test_what_the_manual_shows_runs(session: Any, tmp_path: Path) -> None:
    given = session.createDataFrame([("x", json.dumps(EVENT), "{}")], "offset string, value string, body string")
    given.coalesce(1).write.saveAsTable("events")
    names = {"df": given.selectExpr("offset key", "body"), "session": session}
    text = (REPOSITORY / "docs" / "spark.md").read_text("utf-8").replace("checkpoints/problems", str(tmp_path))
    for block in re.findall(r"^```py\n(.*?)^```$", text, re.DOTALL | re.MULTILINE):
        exec(compile(block, "snippet", "exec"), names)  # noqa: S102 - that is the test
    assert names["valid"].count() == 1
    assert told(session.table("problems"), "offset") == [("x", "type", "/eventBody/source")]


def test_the_benchmark_measures_ways_that_find_the_same(session: Any, tmp_path: Path) -> None:
    seconds = _spark.measure(session, 1, 1, tmp_path)
    assert [len(found) for found in seconds.values()] == [1] * 6
