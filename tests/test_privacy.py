"""No value of a personal property gets into a message, an exception, a repr or the output of the command line."""

from __future__ import annotations

import json
import traceback
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest

import convoschema
from convoschema.cli.reporters import Format
from tests.cases import ENGINES, PROFILES
from tests.conftest import CatalogOf, Run

CANARY = "Canary"
BUNDLE = convoschema.schema("Conversation")


def personal_paths(
    schema: dict[str, Any], path: tuple[str | int, ...] = (), depth: int = 0
) -> Iterator[tuple[str | int, ...]]:
    """Yield a path to each personal property that a schema reaches."""
    if "$ref" in schema:
        yield from personal_paths(BUNDLE["$defs"][schema["$ref"].split("/")[2]], path, depth)
    if schema.get("x-personal-data"):
        yield path
        return
    if depth < 12:
        for name, value in schema.get("properties", {}).items():
            yield from personal_paths(value, (*path, name), depth + 1)
        if "items" in schema:
            yield from personal_paths(schema["items"], (*path, 0), depth + 1)


PATHS = sorted({path[-2:]: path for path in personal_paths(BUNDLE)}.values(), key=str)


def payload_with(path: tuple[str | int, ...], value: Any) -> Any:
    for step in reversed(path):
        value = [value] if isinstance(step, int) else {step: value}
    return value


BAD_VALUES = [
    CANARY,
    [CANARY],
    {"x": {"y": CANARY}},
    [[CANARY]],
    {"key": [CANARY], "other": CANARY},
]


def test_there_are_personal_properties_to_try() -> None:
    names = {path[-1] for path in PATHS}
    assert {"ani", "notes", "attributes", "subject", "callbackNumbers", "addressRaw", "clientIpAddress"} <= names


@pytest.mark.no_cover
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("profile", PROFILES)
def test_no_text_of_the_library_shows_a_personal_value(profile: Any, engine: Any) -> None:
    validator = convoschema.Validator("Conversation", profile=profile, engine=engine)
    caught = 0
    payloads = [payload_with(path, value) for path in PATHS for value in BAD_VALUES]
    # Every other one as text.
    for form in [*payloads[::2], *(json.dumps(payload).encode() for payload in payloads[1::2])]:
        try:
            validator.validate(form)
        except convoschema.InvalidPayload as error:
            caught += 1
            told = [str(error), repr(error), *traceback.format_exception(error)]
            told += [
                text for problem in error.problems for text in (str(problem), repr(problem), str(problem.as_dict()))
            ]
            assert CANARY not in "".join(told)
    assert caught > len(PATHS)


PARTICIPANT = "https://convoschema.github.io/schemas/conversation/Participant.json"


@pytest.mark.parametrize("naming", ["wire", "sdk"])
@pytest.mark.parametrize("engine", ENGINES)
def test_what_an_overlay_says_of_a_personal_property_stays_personal(
    engine: Any, naming: Any, catalog_of: CatalogOf
) -> None:
    overlay = {
        "allOf": [{"$ref": PARTICIPANT}],
        "properties": {
            "address": {"enum": ["x"]},
            "attributes": {"properties": {"taxId": {"const": "n"}, "count": {"type": "integer"}}},
            "wrapup": {"properties": {"notes": {"enum": ["x"]}}},
            "calls": {"items": {"properties": {"other": {"properties": {"name": {"const": "x"}}}}}},
        },
    }
    payload = {
        "address": CANARY,
        "attributes": {"taxId": CANARY, "count": "5550142"},
        "wrapup": {"notes": CANARY},
        "calls": [{"other": {"name": CANARY}}],
    }
    validator = convoschema.Validator("Mine", engine=engine, naming=naming, catalog=catalog_of(Mine=overlay))
    problems = list(validator.iter_problems(payload))
    assert len(problems) == 5
    assert CANARY not in "".join(map(str, problems))
    assert problems[2].hint is None


@pytest.mark.parametrize(
    "text", [b'{"notes": "Canary', b'{"notes": "Canary" "x"}', b"Canary", b'{"notes": Canary}', b'"Canary\xff"']
)
def test_no_text_about_broken_json_shows_what_stands_there(text: bytes) -> None:
    with pytest.raises(convoschema.InvalidPayload) as caught:
        convoschema.validate(text, "Wrapup")
    assert CANARY not in "".join(traceback.format_exception(caught.value))


@pytest.mark.no_cover
@pytest.mark.parametrize("output", [each.value for each in Format])
def test_the_command_line_shows_no_personal_value_unless_asked(output: str, run: Run, folder: Path) -> None:
    lines = [json.dumps(payload_with(path, value)) for path, value in zip(PATHS, cycle(BAD_VALUES), strict=False)]
    (folder / "all.jsonl").write_text("\n".join([*lines, '{"notes": "Canary']))
    check = ("check", "--model", "Conversation", "--format", output, "--report", "report.html", "all.jsonl")
    for options, shows in (([], False), (["--show-values"], True)):
        done = run(*check, *options)
        assert done.code == 1
        assert (CANARY in done.out + done.err) is shows
        assert (CANARY in (folder / "report.html").read_text()) is shows
