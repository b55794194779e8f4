"""``models``, ``show``, ``bundle``, the help and what happens when the program itself is broken."""

from __future__ import annotations

import json
from collections.abc import Callable

import click
import pytest
from jsonschema import Draft202012Validator

import convoschema
from convoschema import cli
from tests.conftest import Run

MINE = (
    '{"description": "Ours. For orders | tests.", "properties": {"a": {}, "b": {"type": "array"}, "c": {"type": "object"},'
    '"d": {"type": "object", "additionalProperties": {"type": "integer"}}, "e": {"type": "array", "uniqueItems": true,'
    '"items": {"$ref": "https://convoschema.github.io/schemas/media/Call.json"}}}}'
)


def test_models_are_listed_by_subject(run: Run, write: Callable[..., None]) -> None:
    write(**{"mine/Order.json": MINE, "mine/Bare.json": "{}"})
    lines = run("models", "--catalog", "mine").out.splitlines()
    assert {line.split()[0] for line in lines if line.startswith("  ")} == {*convoschema.models(), "Order", "Bare"}
    assert "  Bare" in lines
    assert any(line.startswith("  Order ") and line.endswith("  Ours") for line in lines)
    titles = [line for line in lines if line and not line.startswith("  ")]
    assert (titles[0], titles[-2:]) == ("Conversations", ["Shared by many", "Mine"])


def test_models_in_other_formats(run: Run, write: Callable[..., None]) -> None:
    write(**{"mine/Order.json": MINE})
    listed = json.loads(run("models", "--format", "json", "--catalog", "mine").out)["models"]
    assert {each["name"] for each in listed} == {*convoschema.models(), "Order"}
    ours = {"name": "Order", "subject": "Mine", "description": "Ours. For orders | tests.", "aliases": []}
    assert listed[-1] == {**ours, "bundled": False}
    assert listed[0]["subject"] == "Conversations"
    assert run("models", "--format", "csv", "--catalog", "mine").out.splitlines()[:: len(listed)] == [
        "name,subject,description",
        "Order,Mine,Ours. For orders | tests.",
    ]
    lines = run("models", "--format", "markdown", "--catalog", "mine").out.splitlines()
    assert lines[:6] == ["# Models", "", "## Conversations", "", "| Model | Description |", "|---|---|"]
    assert lines[-5:] == ["## Mine", "", "| Model | Description |", "|---|---|", "| Order | Ours |"]


def test_show_prints_the_property_table(run: Run, write: Callable[..., None]) -> None:
    done = run("show", "Conversation")
    assert done.code == 0
    assert done.out.startswith("# Conversation\n\n")
    rows = {line.split(" | ")[0].removeprefix("| "): line for line in done.out.splitlines() if line.startswith("| ")}
    assert set(rows) == {"Name", *convoschema.Catalog.bundled().read("Conversation")["properties"]}
    assert rows["startTime"].startswith("| startTime | start_time | timestamp | ")
    assert rows["startTime"].endswith(" | required on write |")
    assert "| array of Participant |" in rows["participants"]
    assert rows["id"].endswith(" | read-only |")
    assert rows["recordingState"].endswith(" | one of: ACTIVE PAUSED NONE |")
    assert "| integer (int32) |" in rows["maxParticipants"]
    assert rows["name"].endswith(" | personal data: text |")
    write(**{"mine/Order.json": MINE})
    assert run("show", "Order", "--catalog", "mine").out.splitlines()[2:] == [
        "Ours. For orders | tests.",
        "",
        "| Name | SDK name | Type | Description | Notes |",
        "|---|---|---|---|---|",
        "| a | a | anything |  |  |",
        "| b | b | array |  |  |",
        "| c | c | object |  |  |",
        "| d | d | map of integer |  |  |",
        "| e | e | array of Call |  | items are unique |",
    ]


def test_odd_schemas_are_shown_too(run: Run, write: Callable[..., None]) -> None:
    odd = '{"properties": {"a": true, "b": false, "c": {"items": true, "type": "array"}, "d": {"type": ["string", "null"], "enum": ["x", null, 1]}}}'
    write(**{"mine/Odd.json": odd, "convoschema.toml": 'catalog = ["mine"]'})
    assert run("show", "Odd").out.splitlines()[-4:] == [
        "| a | a | anything |  |  |",
        "| b | b | nothing |  |  |",
        "| c | c | array of anything |  |  |",
        "| d | d | string or null |  | one of: x null 1 |",
    ]
    assert "  Odd" in run("models").out.splitlines()
    assert json.loads(run("bundle", "Odd").out)["title"] == "Odd"


def test_bundle_prints_a_schema_that_any_tool_takes(run: Run) -> None:
    printed = json.loads(run("bundle", "Participant", "--profile", "strict", "--naming", "sdk").out)
    assert printed == convoschema.schema("Participant", profile="strict", naming="sdk")
    Draft202012Validator.check_schema(printed)


def test_bundle_prints_what_another_tool_takes(run: Run) -> None:
    printed = json.loads(
        run("bundle", "Participant", "--for", "draft-07", "--profile", "strict", "--naming", "sdk").out
    )
    assert printed == convoschema.export("Participant", target="draft-07", profile="strict", naming="sdk")


def test_bundle_prints_all_models(run: Run, write: Callable[..., None]) -> None:
    write(**{"mine/Order.json": MINE})
    printed = json.loads(run("bundle", "--all", "--for", "openapi-3.1", "--catalog", "mine").out)
    assert {*convoschema.models(), "Order"} <= printed["components"]["schemas"].keys()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--all"], "--all goes with --for."),
        (["--for", "draft-07"], "Name a model, or take --all for all of them."),
        (["Wrapup", "--all", "--for", "draft-07"], "Name a model, or take --all for all of them."),
        (
            ["Wrapup", "--for", "asyncapi-3"],
            "no topic has events with the model Wrapup; schemas/topics.json lists them",
        ),
        (["--all", "--for", "asyncapi-3", "--naming", "sdk"], "'sdk' is no naming: it is 'wire'"),
    ],
)
def test_what_bundle_does_not_print(arguments: list[str], told: str, run: Run) -> None:
    done = run("bundle", *arguments)
    assert done.code == 2
    assert done.err.splitlines()[-1] == f"Error: {told}"


@pytest.mark.parametrize("command", ["bundle", "example", "personal-data"])
def test_an_unknown_model_is_wrong_usage(command: str, run: Run) -> None:
    done = run(command, "partcipant")
    assert (done.code, done.out) == (2, "")
    assert done.err == "Error: no model is called 'partcipant'; did you mean 'Participant'?\n"


@pytest.mark.parametrize("arguments", [[], ["check"], ["models"], ["show"], ["personal-data"], ["bundle"]])
def test_help_has_examples_or_exit_codes(arguments: list[str], run: Run) -> None:
    done = run(*arguments, "--help")
    assert done.code == 0
    assert "Example" in done.out or "Exit codes" in done.out


def test_a_name_far_from_any_says_where_to_look(run: Run) -> None:
    assert run("bundle", "Zzz").err == "Error: no model is called 'Zzz'; `convoschema models` lists them\n"


def test_version(run: Run) -> None:
    assert run("--version").out == f"convoschema {convoschema.__version__}, schemas of upstream release 269.0.0\n"


def test_wrong_usage_exits_with_2(run: Run) -> None:
    assert run("chekc").code == 2
    assert run("check").code == 2
    assert run("check", "x", "--profile", "harsh").code == 2


def test_a_defect_exits_with_4_and_shows_no_value(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(**_: object) -> None:
        raise KeyError("Canary")

    monkeypatch.setattr(cli.program, "main", fail)
    with pytest.raises(SystemExit) as caught:
        cli.main()
    assert caught.value.code == 4
    assert capsys.readouterr().err.startswith("Error: a defect of convoschema, KeyError at test_commands.py:")


def test_an_aborted_prompt_exits_like_an_interrupt(monkeypatch: pytest.MonkeyPatch) -> None:
    def abort(**_: object) -> None:
        raise click.Abort

    monkeypatch.setattr(cli.program, "main", abort)
    with pytest.raises(SystemExit) as caught:
        cli.main()
    assert caught.value.code == 130
