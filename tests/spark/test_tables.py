"""``convoschema.spark`` on tables that stand in for those of Spark: what its Python workers run, and the arguments."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

import convoschema
from convoschema import spark, types
from convoschema.errors import InvalidOption, MissingDependency, UnknownModel, WrongType
from convoschema.spark import _cells
from tests.cases import tables, told
from tests.conftest import CatalogOf
from tests.spark.tables import Schema, Table, table

BAD = b'{"code": 7, "notes": 8}'
EVENT = {"topicName": "v2.users.6b310a81.presence", "eventBody": {"source": 7}}
BATCHES: tuple[dict[str, list[Any]], ...] = (
    {"key": [1, 2, 3], "body": [b'{"code": "x"}', BAD, None]},
    {"key": [], "body": []},
    {"key": [4, 5], "body": [b"{", b"{}"]},
)


def problems(df: Table, *arguments: Any, **options: Any) -> Table:
    found: Any = spark.problems(df, *arguments, **options)
    assert isinstance(found, Table)
    return found


def with_problems(df: Table, *arguments: Any, **options: Any) -> Table:
    found: Any = spark.with_problems(df, *arguments, **options)
    assert isinstance(found, Table)
    return found


def places(rows: list[dict[str, Any]], *names: str) -> list[tuple[Any, ...]]:
    return [tuple(row[name] for name in (*names, "code", "pointer")) for row in rows]


def test_each_problem_is_a_row_with_the_columns_by_which_its_payload_is_found_again() -> None:
    found = problems(table(*BATCHES, key="integer"), "body", "Wrapup", id="key")
    assert places(found.rows, "key") == [
        (2, "type", "/code"),
        (2, "type", "/notes"),
        (3, "not-json", ""),
        (4, "not-json", ""),
    ]
    assert found.schema.fields[0] == {"name": "key", "type": "integer", "nullable": True, "metadata": {}}


def test_the_payload_itself_may_come_along() -> None:
    [row] = problems(table({"key": ["x"], "body": [b"{"]}), "body", "Wrapup", id=["body", "key"]).rows
    assert (row["body"], row["key"]) == (b"{", "x")


def test_a_row_says_what_a_problem_says() -> None:
    [expected, *_] = convoschema.iter_problems(BAD, "Wrapup")
    row = problems(table({"body": [BAD]}), "body", "Wrapup").rows[0]
    assert row == {name: getattr(expected, name) for name in row}
    [cut] = convoschema.iter_problems(b"{\n{", "Wrapup")
    assert (cut.line, cut.column) == (2, 1)
    assert problems(table({"body": [b"{\n{"]}), "body", "Wrapup").rows[0]["line"] == 2


def test_a_table_keeps_its_rows_and_has_the_problems_of_each_beside_them() -> None:
    given = table(*BATCHES, key="integer")
    found = with_problems(given, "body", "Wrapup", into="wrong")
    assert [{"key": row["key"], "body": row["body"]} for row in found.rows] == given.rows
    assert [len(row["wrong"]) for row in found.rows] == [0, 2, 1, 1, 0]
    assert found.rows[1]["wrong"] == problems(table({"body": [BAD]}), "body", "Wrapup").rows
    assert found.schema.fields[-1]["type"]["type"] == "array"


def test_null_holds_nothing_that_could_be_found_valid_and_is_a_problem() -> None:
    [row] = problems(table({"body": [None]}), "body", "Wrapup").rows
    assert (row["code"], row["message"], row["model"]) == ("not-json", "expected JSON text, got null", "Wrapup")
    [row] = problems(table({"body": [None]}), "body", events=True).rows
    assert row["model"] == "Notification"


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.binary(), pa.large_binary()], ids=str)
def test_text_that_is_no_utf_8_is_a_problem_and_no_failure(kind: Any) -> None:
    texts = pa.array([b'{"code": "\xff"}', b"{}", None], pa.large_binary() if "large" in str(kind) else pa.binary())
    column = texts.view(kind)
    fields = [{"name": "body", "type": "string", "nullable": True, "metadata": {}}]
    given = Table(Schema(fields), [pa.RecordBatch.from_arrays([column], names=["body"])])
    assert places(problems(given, "body", "Wrapup").rows) == [("not-json", ""), ("not-json", "")]
    assert with_problems(given, "body", "Wrapup").batches[0].column(0).equals(column)


@pytest.mark.parametrize("kind", [pa.string(), pa.binary(), pa.large_string(), pa.large_binary()], ids=str)
@pytest.mark.parametrize("texts", [[], [None], ["", None, "{}"], ["", ""], ["[]", "{}", None, "{}"]], ids=str)
def test_texts_are_read_alike_wherever_they_stand_in_a_column_of_any_kind(texts: list[str | None], kind: Any) -> None:
    codes = {"{}": [], "": ["not-json"], "[]": ["type"], None: ["not-json"]}
    fields = [{"name": "body", "type": "string", "nullable": True, "metadata": {}}]
    for first in range(len(texts) + 1):
        column = pa.array(texts, kind).slice(first)
        given = Table(Schema(fields), [pa.RecordBatch.from_arrays([column], names=["body"])])
        rows = with_problems(given, "body", "Wrapup").rows
        found = [[problem["code"] for problem in row["problems"]] for row in rows]
        assert found == [codes[text] for text in texts[first:]]


def test_the_answers_are_those_of_a_validator() -> None:
    cases = [case for case in tables()["Participant"] if case.profile == "standard"]
    given = table({"key": list(range(len(cases))), "body": [case.text for case in cases]}, key="integer")
    expected = [(number, *problem) for number, case in enumerate(cases) for problem in case.problems]
    assert places(problems(given, "body", "Participant", id=["key"]).rows, "key") == expected


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"profile": "strict"}, [("unknown-property", "/mood")]),
        ({"at": "/wrapups/*"}, [("missing-property", "/wrapups")]),
        ({"naming": "sdk"}, []),
        ({"engine": "reference"}, []),
        ({"max_problems": 1, "profile": "strict"}, [("unknown-property", "/mood")]),
    ],
    ids=str,
)
def test_the_options_are_those_of_a_validator(options: Any, expected: Any) -> None:
    assert places(problems(table({"body": [b'{"mood": 1}']}), "body", "Wrapup", **options).rows) == expected


def test_relations_are_checked_if_that_is_asked_for() -> None:
    late = b'{"startTime": "2025-03-14T09:26:53Z", "endTime": "2025-03-14T09:16:53Z"}'
    given = table({"body": [late, b'{"purpose": "agent"}']})
    assert problems(given, "body", "Participant").rows == []
    assert {row["code"] for row in problems(given, "body", "Participant", relations=True).rows} == {"relation"}


def test_payloads_inside_of_texts_are_checked_where_they_stand() -> None:
    page = b'{"entities": [{"code": "x"}, {"code": 7}]}'
    assert places(problems(table({"body": [page]}), "body", "Wrapup", at="/entities/*").rows) == [
        ("type", "/entities/1/code")
    ]


def test_events_are_checked_as_what_their_topics_say() -> None:
    good = {"topicName": "channel.metadata", "eventBody": {"message": "WebSocket Heartbeat"}}
    given = table({"body": [json.dumps(event).encode() for event in (EVENT, good)]})
    [row] = problems(given, "body", events=True).rows
    assert (row["code"], row["pointer"], row["model"]) == ("type", "/eventBody/source", "PresenceEventUserPresence")


def test_events_inside_of_texts_are_checked_where_they_stand() -> None:
    given = table({"body": [json.dumps({"Records": [EVENT, EVENT]}).encode(), b"{}", b"{"]})
    rows = problems(given, "body", events=True, at="/Records/*", max_problems=1).rows
    assert places(rows) == [("type", "/Records/0/eventBody/source"), ("missing-property", "/Records"), ("not-json", "")]


def test_no_value_of_a_payload_is_told_unless_that_is_asked_for() -> None:
    given = table({"body": [b'{"code": ["Ann Marsh"]}']})
    assert "Ann Marsh" not in str(problems(given, "body", "Wrapup").rows)
    assert "Ann Marsh" in str(problems(given, "body", "Wrapup", show_values=True).rows)


def test_a_users_schemas_reach_the_workers_without_their_files(catalog_of: CatalogOf, tmp_path: Path) -> None:
    catalog = catalog_of(Survey={"properties": {"score": {"type": "integer"}}})
    plan = _cells.plan_of("Survey", catalog=catalog)
    for file in tmp_path.iterdir():
        file.unlink()
    [found] = _cells.find_problems(plan, [b'{"score": "x"}'])
    assert told(found) == [("type", "/score")]
    given = table({"body": [b'{"score": "x"}']})
    assert places(problems(given, "body", "Survey", catalog=catalog).rows) == [("type", "/score")]


def test_a_model_may_be_given_by_its_type_or_by_another_of_its_names() -> None:
    for model in (types.Participant, "QueueConversationCallEventTopicDetail"):
        [row] = problems(table({"body": [b"["]}), "body", model).rows
        assert row["model"] in ("Participant", convoschema.Validator(model).model)


def test_a_worker_builds_a_validator_once_for_all_of_its_batches_and_tasks() -> None:
    _cells.finder.cache_clear()
    for _ in range(3):
        problems(table(*BATCHES, key="integer"), "body", "Wrapup")
    assert _cells.finder.cache_info().misses == 1


def test_what_a_worker_keeps_is_not_looked_through_for_garbage_after_each_task() -> None:
    _cells.finder.cache_clear()
    assert gc.get_freeze_count() == 0
    problems(table(*BATCHES, key="integer"), "body", "Wrapup")
    frozen = gc.get_freeze_count()
    assert frozen > 0
    problems(table(*BATCHES, key="integer"), "body", "Wrapup")
    assert gc.get_freeze_count() <= frozen  # what nothing refers to any more goes all the same


FAULTS_OF_BATCHES = """
from resource import RUSAGE_SELF, getrusage

from convoschema.spark._cells import finder, plan_of

def take():
    return [b"7" * (1 << 20) for _ in range(4)]

finder(plan_of("Wrapup"))
take()
before = getrusage(RUSAGE_SELF).ru_minflt
for _ in range(100):
    take()
print(getrusage(RUSAGE_SELF).ru_minflt - before)
"""


def test_the_memory_of_a_batch_serves_the_next_one() -> None:
    command = [sys.executable, "-c", FAULTS_OF_BATCHES]
    faults = int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    # A page of memory has 4 KB, so that a batch that is given anew to the process has 1,024 of them.
    assert faults < 100 * 256


def test_what_is_found_comes_in_batches_that_fit_into_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_cells, "FULL", 3)
    given = table({"key": list(range(6)), "body": [BAD, b"{}", BAD, BAD, BAD, b"{}"]}, key="integer")
    found = problems(given, "body", "Wrapup", id="key")
    assert [batch.num_rows for batch in found.batches] == [2, 2, 2, 2]
    assert [row["key"] for row in found.rows] == [0, 0, 2, 2, 3, 3, 4, 4]
    whole = with_problems(given, "body", "Wrapup")
    assert [batch.num_rows for batch in whole.batches] == [2, 1, 1, 2]
    assert [row["key"] for row in whole.rows] == list(range(6))


def test_a_worker_with_a_small_stack_checks_what_nests_deeply() -> None:
    found: list[Any] = []

    def work() -> None:
        deep = b'{"a":' * 100 + b"7" + b"}" * 100
        found.extend(_cells.find_problems(_cells.plan_of("Wrapup"), [deep, BAD]))

    before = threading.stack_size(64 << 10)
    try:
        thread = threading.Thread(target=work)
        thread.start()
    finally:
        threading.stack_size(before)
    thread.join()
    assert [len(problems) for problems in found] == [0, 2]


def test_names_of_columns_may_have_dots_and_backticks() -> None:
    given = table({"a.`b": ["x"], "the.body": [BAD.decode()]})
    rows = problems(given, "the.body", "Wrapup", id="a.`b").rows
    assert places(rows, "a.`b") == [("x", "type", "/code"), ("x", "type", "/notes")]


@pytest.mark.parametrize(
    ("call", "error", "text"),
    [
        (lambda df: problems(df, "boby", "Wrapup"), InvalidOption, "'boby' is no column: it is 'key' or 'body'; did you mean 'body'?"),
        (lambda df: problems(df, "body", "Wrapup", id="kez"), InvalidOption, "'kez' is no id: it is 'key' or 'body'; did you mean 'key'?"),
        (lambda df: problems(df, "key", "Wrapup"), WrongType, "the column 'key' holds no text: payloads are JSON, in strings or binary"),
        (lambda df: problems(df, "body", "Wrapup", at="x"), InvalidOption, "at is a JSON Pointer"),
        (lambda df: problems(df, "body"), WrongType, "name the model of the payloads, or say events=True"),
        (lambda df: problems(df, "body", "Wrapup", events=True), WrongType, "events are what their topics say"),
        (lambda df: problems(df, "body", events=True, naming="sdk"), WrongType, "events are what their topics say"),
        (lambda df: problems(df, "body", events=True, profile="write"), InvalidOption, "'write' is no profile"),
        (lambda df: problems(df, "body", "Wrapsup"), UnknownModel, "did you mean 'Wrapup'?"),
        (lambda df: with_problems(df, "body", "Wrapup", into="key"), InvalidOption, "into can't be 'key', the name of another column; rename one of them"),
    ],
)  # fmt: skip
def test_what_can_t_be_is_told_before_a_job_is_started(call: Any, error: Any, text: str) -> None:
    with pytest.raises(error) as caught:
        call(table({"key": [1], "body": [b"{}"]}, key="integer"))
    assert text in str(caught.value)


def test_a_column_that_problems_have_too_is_no_id() -> None:
    with pytest.raises(InvalidOption, match="id can't be 'model', the name of another column; rename one of them"):
        problems(table({"model": ["x"], "body": [b"{}"]}), "body", "Wrapup", id="model")


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "convoschema.spark._batches", None)
    monkeypatch.delattr("convoschema.spark._batches", raising=False)
    with pytest.raises(MissingDependency, match="needs pyarrow: pip install 'convoschema\\[spark\\]'"):
        problems(table({"body": [b"{}"]}), "body", "Wrapup")


def test_importing_it_takes_neither_spark_nor_arrow() -> None:
    program = (
        "import sys, convoschema.spark; print(sorted({'pyspark', 'pyarrow', 'pandas', 'numpy'} & set(sys.modules)))"
    )
    env = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True, env=env)
    assert done.stdout == "[]\n"
