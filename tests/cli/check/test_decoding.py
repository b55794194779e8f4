"""Payloads at ``*`` in a pointer, and payloads that are text inside a string."""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Callable
from typing import Any

import pytest

from convoschema.cli.check.decoding import UndecodableError, decoded
from tests.cli.check.test_events import BAD, GOOD, HEARTBEAT, MIXED, text
from tests.conftest import Run

Write = Callable[..., None]

BAD_WRAPUP = {"code": 7}
PAGE = {"entities": [{"code": "x"}, BAD_WRAPUP, {"tags": [1]}], "pageNumber": 1}


def in_base64(value: bytes) -> str:
    return base64.b64encode(value).decode()


def sqs(*events: Any) -> dict[str, Any]:
    return {"Records": [{"messageId": str(number), "body": json.dumps(event)} for number, event in enumerate(events)]}


def sns(*events: Any) -> dict[str, Any]:
    return {"Records": [{"EventSource": "aws:sns", "Sns": {"Message": json.dumps(event)}} for event in events]}


def kinesis(*events: Any) -> dict[str, Any]:
    return {"Records": [{"kinesis": {"data": in_base64(json.dumps(event).encode())}} for event in events]}


def lake(*events: Any) -> dict[str, Any]:
    return {"rows": [{"raw": in_base64(gzip.compress(json.dumps(event).encode()))} for event in events]}


def test_each_item_of_a_page_is_a_payload(run: Run, write: Write) -> None:
    write(**{"page.json": json.dumps(PAGE, indent=1)})
    done = run("check", "page.json", "--model", "Wrapup", "--at", "/entities/*")
    assert done.out == (
        "page.json:7:12: /entities/1/code: type: expected a string, got an integer\n"
        "page.json:11:5: /entities/2/tags/0: type: expected a string, got an integer\n"
        "2 of 3 payloads have problems\n"
    )
    told = json.loads(run("check", "page.json", "--model", "Wrapup", "--at", "/entities/*", "--format", "json").out)
    assert [problem["record"] for problem in told["problems"]] == [1, 2]


def test_each_member_of_an_object_and_stars_below_stars(run: Run, write: Write) -> None:
    lines = [{"a": {"x": [BAD_WRAPUP], "y": [{}, BAD_WRAPUP]}}, {"a": {}}, {"b": 1}]
    write(**{"lines.jsonl": text(*lines)})
    done = run("check", "lines.jsonl", "--model", "Wrapup", "--at", "/a/*/*")
    assert [line.split(": ")[:2] for line in done.out.splitlines()[:2]] == [
        ["lines.jsonl:1:23", "/a/x/0/code"],
        ["lines.jsonl:1:47", "/a/y/1/code"],
    ]
    assert done.out.endswith(
        "2 of 3 payloads have problems\n2 records passed over, since they have nothing at the pointer\n"
    )


def test_a_pointer_with_a_star_and_each_go_together(run: Run, write: Write) -> None:
    write(**{"pages.json": json.dumps([PAGE, PAGE])})
    done = run("check", "pages.json", "--model", "Wrapup", "--each", "--at", "/entities/*")
    assert [line.split(": ")[1] for line in done.out.splitlines()[:4]] == [
        "/0/entities/1/code",
        "/0/entities/2/tags/0",
        "/1/entities/1/code",
        "/1/entities/2/tags/0",
    ]
    assert run("check", "pages.json", "--model", "Wrapup", "--at", "/*/entities/*").out == done.out


def test_a_page_of_more_items_than_are_told_at_a_time_is_numbered_throughout(run: Run, write: Write) -> None:
    write(**{"page.json": json.dumps({"entities": [BAD_WRAPUP] * 2_500})})
    told = json.loads(run("check", "page.json", "--model", "Wrapup", "--at", "/entities/*", "--format", "json").out)
    assert [problem["record"] for problem in told["problems"]] == list(range(2_500))
    assert told["problems"][-1]["pointer"] == "/entities/2499/code"


def test_the_other_naming_is_noticed_at_each_item(run: Run, write: Write) -> None:
    write(**{"page.json": json.dumps({"entities": [{"duration_seconds": 7}, {"durationSeconds": 7}]})})
    done = run("check", "page.json", "--model", "Wrapup", "--at", "/entities/*")
    assert done.err.startswith("Note: 1 payload seems to have snake_case names")


SHAPES = [
    pytest.param(sqs, "/Records/*/body", ["json"], "/Records/1/body", id="sqs"),
    pytest.param(sns, "/Records/*/Sns/Message", ["json"], "/Records/1/Sns/Message", id="sns"),
    pytest.param(kinesis, "/Records/*/kinesis/data", ["base64,json"], "/Records/1/kinesis/data", id="kinesis"),
    pytest.param(kinesis, "/Records/*/kinesis/data", ["base64"], "/Records/1/kinesis/data", id="kinesis, json implied"),
    pytest.param(lake, "/rows/*/raw", ["base64", "gzip", "json"], "/rows/1/raw", id="lake"),
]


@pytest.mark.parametrize(("shape", "at", "steps", "place"), SHAPES)
def test_events_inside_strings_are_checked_and_placed_at_the_string(
    shape: Any, at: str, steps: list[str], place: str, run: Run, write: Write
) -> None:
    record = shape(HEARTBEAT, BAD, GOOD)
    write(**{"batch.json": json.dumps(record), "batches.jsonl": text(record, record)})
    options = [word for step in steps for word in ("--decode", step)]
    done = run("check", "batch.json", "batches.jsonl", "--events", "--at", at, *options)
    assert done.code == 1
    column = json.dumps(record).index(json.dumps(list(strings_of(record, at))[1])) + 1
    assert done.out == (
        f"batch.json:1:{column}: {place}/eventBody/source: type: expected a string, got an integer\n"
        f"batches.jsonl:1:{column}: {place}/eventBody/source: type: expected a string, got an integer\n"
        f"batches.jsonl:2:{column}: {place}/eventBody/source: type: expected a string, got an integer\n"
        "3 of 9 payloads have problems\n"
        "topics: v2.users.{id}.presence (6), channel.metadata (3)\n"
    )


def strings_of(record: Any, at: str) -> list[Any]:
    found = [record]
    for step in at.split("/")[1:]:
        found = [inner for value in found for inner in (value if step == "*" else [value[step]])]
    return found


def test_what_can_not_be_decoded_is_not_json_at_its_place(run: Run, write: Write) -> None:
    bodies = [json.dumps(GOOD), "{", 7, None, "", '{"a": \n 1,}', "[" * 200 + "]" * 200]
    write(**{"batch.json": json.dumps({"Records": [{"body": body} for body in bodies]}, indent=1)})
    done = run("check", "batch.json", "--events", "--at", "/Records/*/body", "--decode", "json")
    assert [line.partition(": ")[::2] for line in done.out.splitlines()[:6]] == [
        ("batch.json:7:12", "/Records/1/body: not-json: not JSON, since it ends too early: line 1, column 2"),
        ("batch.json:10:12", "/Records/2/body: not-json: no string, so that there is nothing to decode"),
        ("batch.json:13:12", "/Records/3/body: not-json: no string, so that there is nothing to decode"),
        ("batch.json:16:12", "/Records/4/body: not-json: empty, where a JSON document should be: line 1, column 1"),
        (
            "batch.json:19:12",
            "/Records/5/body: not-json: not JSON, since a comma stands before a closing bracket: line 2, column 3; leave the comma out",
        ),
        ("batch.json:22:12", "/Records/6/body: too-deep: nested deeper than 128 levels"),
    ]
    assert "6 of 7 payloads have problems\n" in done.out


@pytest.mark.parametrize("step", ["base64", "gzip", "json,base64", "base64,gzip"])
def test_what_is_in_no_such_form_is_not_json(step: str, run: Run, write: Write) -> None:
    write(**{"a.json": '{"data": "no such form\\u00e9"}'})
    done = run("check", "a.json", "--model", "Wrapup", "--at", "/data", "--decode", step)
    assert done.out.startswith("a.json:1:10: /data: not-json: ")


def test_a_record_that_is_a_string_is_decoded(run: Run, write: Write) -> None:
    write(**{"lines.jsonl": text(json.dumps({"code": "x"}), json.dumps(BAD_WRAPUP))})
    done = run("check", "lines.jsonl", "--model", "Wrapup", "--decode", "json")
    assert done.out == (
        "lines.jsonl:2:1: /code: type: expected a string, got an integer\n1 of 2 payloads has problems\n"
    )


def test_a_configuration_says_how_payloads_are_decoded(run: Run, write: Write) -> None:
    pattern = '[models]\n"*.json" = {{ events = true, at = "/Records/*/body", decode = {} }}\n'
    write(**{"batch.json": json.dumps(sqs(*MIXED))})
    for decode in ('"json"', '["json"]', '"json, json"'):
        write(**{"convoschema.toml": pattern.format(decode)})
        done = run("check", "batch.json")
        assert "topics: " in done.out or decode == '"json, json"'
    assert "/Records/0/body: not-json: no string, so that there is nothing to decode" in done.out
    double = {"Records": [{"body": json.dumps(json.dumps(event))} for event in MIXED]}
    write(**{"batch.json": json.dumps(double)})
    assert "\n2 of 5 payloads have problems\ntopics: v2.users.{id}.presence (2), " in run("check", "batch.json").out


def test_a_wrong_step_is_told(run: Run, write: Write) -> None:
    write(**{"a.json": "{}"})
    done = run("check", "a.json", "--events", "--decode", "base64,rot13")
    assert (done.code, "a step of decoding is one of json, base64, gzip." in done.err) == (2, True)


def test_values_may_be_shown_of_what_was_decoded(run: Run, write: Write) -> None:
    write(**{"a.json": json.dumps({"body": json.dumps(BAD)})})
    done = run("check", "a.json", "--events", "--at", "/body", "--decode", "json", "--show-values")
    assert "expected a string, got an integer: 7\n" in done.out


def test_what_grows_beyond_the_limit_is_not_decompressed() -> None:
    bomb = gzip.compress(b"[" + b" " * 10_000_000 + b"]")
    assert decoded(in_base64(bomb), ("base64", "gzip"), 20_000_000).startswith(b"[ ")
    with pytest.raises(UndecodableError, match=r"^larger than 1 MiB when it is decompressed$"):
        decoded(in_base64(bomb), ("base64", "gzip"), 1 << 20)


@pytest.mark.parametrize("cut", [5, 12, -4])
def test_damaged_gzip_is_told(cut: int) -> None:
    with pytest.raises(UndecodableError, match="gzip"):
        decoded(in_base64(gzip.compress(b"{}" * 100)[:cut]), ("base64", "gzip"), 1_000)
