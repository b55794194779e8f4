"""Payloads inside of strings, and items of arrays that each say their model: redacted where they are."""

from __future__ import annotations

import gzip
import json
from base64 import b64decode, b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convoschema._checking.parts import parts_of
from convoschema.cli.redact.held import closed, opened, spans_at, spliced
from tests.conftest import Run

Write = Callable[..., None]

KEY = "a key for tests, which is no secret"
PERSON = {"name": "Ada Lovelace", "purpose": "agent"}
DECODINGS: list[tuple[str, Callable[[str], str], Callable[[str], str]]] = [
    ("json", lambda text: text, lambda text: text),
    ("base64", lambda text: b64encode(text.encode()).decode(), lambda text: b64decode(text).decode()),
    ("json,json", json.dumps, json.loads),
    (
        "base64,gzip",
        lambda text: b64encode(gzip.compress(text.encode())).decode(),
        lambda text: gzip.decompress(b64decode(text)).decode(),
    ),
    (
        "json,base64,gzip,json",
        lambda text: json.dumps(b64encode(gzip.compress(text.encode())).decode()),
        lambda text: gzip.decompress(b64decode(json.loads(text))).decode(),
    ),
]


@pytest.fixture(autouse=True)
def key(write: Write) -> None:
    write(key=KEY)


@pytest.mark.parametrize(("steps", "encode", "decode"), DECODINGS, ids=[steps for steps, *_ in DECODINGS])
def test_what_is_inside_of_strings_is_redacted_and_put_back(
    steps: str, encode: Callable[[str], str], decode: Callable[[str], str], run: Run, folder: Path, write: Write
) -> None:
    said = '{ "name":"Ada Lovelace",\n"purpose":"agent"}'
    plain = encode('{"purpose": "agent"}')
    record = {"Records": [{"body": encode(said)}, {"body": plain}], "more": "for Ada", "n": [{}, [], 1.50]}
    write(**{"a.jsonl": f"{json.dumps(record)}\n" * 2, "b.json": json.dumps(PERSON)})
    how = ("--model", "Participant", "--in-place", "--key", "key")
    assert run("redact", "a.jsonl", *how, "--at", "/Records/*/body", "--decode", steps, "--keep", "/n").code == 0
    assert run("redact", "b.json", *how).code == 0
    first, second = (folder / "a.jsonl").read_text().splitlines()
    done = json.loads(first)
    name = json.loads((folder / "b.json").read_text())["name"]
    assert first == second
    assert decode(done["Records"][0]["body"]) == said.replace("Ada Lovelace", name)
    assert done["Records"][1]["body"] == plain
    assert "Ada" not in done["more"]
    assert first.endswith('"n": [{}, [], 1.5]}')
    check = ("check", "a.jsonl", "--model", "Participant", "--at", "/Records/*/body", "--decode", steps)
    assert run(*check, "--redacted").code == 0


def test_what_can_not_be_decoded_is_not_written(run: Run, write: Write) -> None:
    bomb = b64encode(gzip.compress(b" " * 3_000)).decode()
    cases = [
        ('{"x": 1}', "json", "no string, so that there is nothing to decode"),
        ('{"x": "Canary"}', "json", "not JSON"),
        ('{"x": "Canary!"}', "base64", "not base64"),
        (f'{{"x": "{bomb}"}}', "base64,gzip", "larger than"),
        ('{"x": "Canary', "json", "not JSON"),
    ]
    for text, steps, message in cases:
        write(**{"a.json": text})
        options = ("--model", "Participant", "--at", "/x", "--decode", steps, "--max-size", "2K")
        done = run("redact", "a.json", *options, "--in-place")
        assert (done.code, done.err.startswith(f"Error: a.json: {message}")) == (1, True), done.err
        assert "Canary" not in done.err
    assert run("redact", "a.json", "--decode", "nope", "--in-place", "--model", "User").code == 2


CONFIG = """
[models]
"streams.json" = { by = "/stream", at = "/it", each = true, models = { people = "Participant", users = "User" } }
"held.json" = { by = "/stream", at = "/it", decode = "json", each = true, models = { people = "Participant" } }
"""


def test_items_of_an_array_may_each_say_their_model(run: Run, folder: Path, write: Write) -> None:
    records = [{"stream": "people", "it": PERSON}, {"stream": "users", "it": {"name": "Ada", "department": "Ada's"}}]
    held = [{"stream": "people", "it": json.dumps(PERSON)}]
    write(**{"convoschema.toml": CONFIG, "streams.json": json.dumps(records, indent=1), "held.json": json.dumps(held)})
    done = run("redact", "streams.json", "held.json", "--in-place", "--key", "key")
    assert (done.code, done.err) == (0, "2 files with 3 records written\n")
    one, other = json.loads((folder / "streams.json").read_text())
    assert one["it"]["name"].split()[0] == other["it"]["name"] != "Ada"
    assert other["stream"] == "users"
    [inner] = json.loads((folder / "held.json").read_text())
    assert json.loads(inner["it"]) == one["it"]
    assert run("check", ".", "--redacted").code == 0


def test_an_item_that_can_not_be_recognised_says_which_it_is(run: Run, write: Write) -> None:
    strange = [{"stream": "people", "it": PERSON}, {"stream": "people", "it": {"pageSize": 1}}]
    for text, message in (
        (json.dumps(strange), "/1/it: Participant knows 0 of 1"),
        ("[{]", "not JSON"),
        ("[\xff]", "not JSON"),
    ):
        write(**{"convoschema.toml": CONFIG, "streams.json": text.encode("latin-1")})
        done = run("redact", "streams.json", "--in-place")
        assert (done.code, done.err.startswith(f"Error: streams.json: {message}")) == (1, True), done.err


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "b", "0", "*"]), inner, max_size=3)
    ),
    max_leaves=12,
)
STEPS = st.lists(st.sampled_from(["a", "b", "0", "1", "*"]), max_size=3)


@given(JSON, STEPS, st.sampled_from([None, 1]))
def test_spans_are_of_what_stands_at_the_steps(data: Any, steps: list[str], indent: int | None) -> None:
    text = json.dumps(data, indent=indent)
    spans = list(spans_at(text, steps))
    assert [json.loads(text[start:end]) for start, end in spans] == [part for _, part in parts_of(data, steps)]
    assert spliced(text, spans, [text[start:end] for start, end in spans]) == text


@given(st.lists(JSON, max_size=3), st.sampled_from(DECODINGS), st.booleans())
def test_what_is_opened_is_closed_again(data: list[Any], decoding: Any, is_ascii: bool) -> None:
    steps, encode, decode = decoding
    words = steps.split(",")
    text = json.dumps([{"x": encode(json.dumps(each)), "y": 1} for each in data], ensure_ascii=is_ascii)
    whole, held = opened(text, ("*", "x"), words, 1 << 20)
    assert [each["x"] for each in json.loads(whole)] == data
    assert closed(whole, ("*", "x"), words, held) == text
    changed = [one._replace(text="") for one in held]
    again = json.loads(closed(whole, ("*", "x"), words, changed))
    assert [json.loads(decode(each["x"])) for each in again] == data
