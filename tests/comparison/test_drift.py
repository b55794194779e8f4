"""What upstream states against what our schemas state."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from convoschema import Catalog
from convoschema._schema.catalog import api_release
from convoschema.cli.commands.drift import drift_of
from convoschema.comparison.differences import ChangeKind, Difference, Effect, compare
from convoschema.comparison.drift_reports import Drift, as_json, as_markdown, as_text
from convoschema.comparison.facts import (
    ALL_ASPECTS,
    Facts,
    ModelFacts,
    PropertyFacts,
    completed_with,
    from_json,
    to_json,
    with_twins_as,
)
from convoschema.comparison.kept import Kept, outdated, read_kept, unexplained
from convoschema.comparison.sources.errors import SourceError
from convoschema.comparison.sources.schemas import read_authored
from convoschema.comparison.sources.swagger import read_swagger
from tests.cases import REPOSITORY
from tests.conftest import Run

SNAPSHOT_FILE = REPOSITORY / "tests/data/upstream-269.json"
SNAPSHOT = from_json(json.loads(SNAPSHOT_FILE.read_text("utf-8")), "snapshot")
OURS = read_authored(Catalog.bundled(), api_release())


def test_the_schemas_state_all_that_the_snapshot_states() -> None:
    assert SNAPSHOT.release == api_release()
    assert (len(SNAPSHOT.models), len(SNAPSHOT.aliases)) == (440, 457)
    assert sum(len(model.properties) for model in SNAPSHOT.models.values()) == 4252
    drift = drift_of(OURS, SNAPSHOT)
    assert not drift, as_text(drift)


def test_every_kept_difference_has_its_reason_and_applies() -> None:
    kept = read_kept()
    assert all(len(entry.reason) > 20 for entry in kept)
    pinned = [entry for entry in kept if entry.kind in (ChangeKind.RETYPED, ChangeKind.REQUIRED_ON_WRITE)]
    assert all(entry.ours is not None and entry.upstream is not None for entry in pinned)
    assert all(entry.ours or entry.upstream for entry in kept if entry.kind is ChangeKind.FORMAT)
    assert outdated(compare(OURS, SNAPSHOT), kept, ALL_ASPECTS) == []


def test_a_snapshot_survives_json() -> None:
    assert from_json(json.loads(json.dumps(to_json(SNAPSHOT))), "snapshot") == SNAPSHOT


def facts(properties: dict[str, PropertyFacts], *, required: tuple[str, ...] = (), **more: ModelFacts) -> Facts:
    return Facts("test", "1", {"Call": ModelFacts(properties, required), **more})


TEXT = PropertyFacts("string")


@pytest.mark.parametrize(
    ("ours", "upstream", "kind", "effect"),
    [
        (TEXT, PropertyFacts("integer"), ChangeKind.RETYPED, Effect.BREAKING),
        (PropertyFacts("integer"), PropertyFacts("number"), ChangeKind.RETYPED, Effect.BREAKING),
        (PropertyFacts("number"), PropertyFacts("integer"), ChangeKind.RETYPED, Effect.COMPATIBLE),
        (PropertyFacts("any"), TEXT, ChangeKind.RETYPED, Effect.COMPATIBLE),
        (PropertyFacts("object"), PropertyFacts("map of string"), ChangeKind.RETYPED, Effect.COMPATIBLE),
        (PropertyFacts("object"), PropertyFacts("Call"), ChangeKind.RETYPED, Effect.COMPATIBLE),
        (PropertyFacts("object"), TEXT, ChangeKind.RETYPED, Effect.BREAKING),
        (PropertyFacts("array of string"), PropertyFacts("map of string"), ChangeKind.RETYPED, Effect.BREAKING),
        (PropertyFacts("array of any"), PropertyFacts("array of string"), ChangeKind.RETYPED, Effect.COMPATIBLE),
        (PropertyFacts("array of number"), PropertyFacts("array of string"), ChangeKind.RETYPED, Effect.BREAKING),
        (PropertyFacts("string", "date-time"), TEXT, ChangeKind.FORMAT, Effect.BREAKING),
        (TEXT, PropertyFacts("string", "date-time"), ChangeKind.FORMAT, Effect.COMPATIBLE),
        (PropertyFacts("integer", "int32"), PropertyFacts("integer", "int64"), ChangeKind.FORMAT, Effect.BREAKING),
        (PropertyFacts("integer", "int64"), PropertyFacts("integer"), ChangeKind.FORMAT, Effect.BREAKING),
        (PropertyFacts("integer", "int64"), PropertyFacts("integer", "int32"), ChangeKind.FORMAT, Effect.COMPATIBLE),
        (PropertyFacts("integer"), PropertyFacts("integer", "int32"), ChangeKind.FORMAT, Effect.COMPATIBLE),
        (PropertyFacts("string", None, ("a",)), PropertyFacts("string", None, ("b", "a")), ChangeKind.VALUES_ADDED, Effect.WIDENING),
        (PropertyFacts("string", None, ("a", "b")), PropertyFacts("string", None, ("a",)), ChangeKind.VALUES_REMOVED, Effect.COMPATIBLE),
        (PropertyFacts("string", None, ("a",)), TEXT, ChangeKind.VALUES_ADDED, Effect.WIDENING),
        (TEXT, PropertyFacts("string", None, ("a",)), ChangeKind.VALUES_REMOVED, Effect.COMPATIBLE),
        (TEXT, PropertyFacts("string", read_only=True), ChangeKind.READ_ONLY, Effect.COMPATIBLE),
        (PropertyFacts("string", read_only=True), TEXT, ChangeKind.READ_ONLY, Effect.COMPATIBLE),
        (PropertyFacts("array of string", unique=True), PropertyFacts("array of string"), ChangeKind.UNIQUE, Effect.BREAKING),
        (PropertyFacts("array of string"), PropertyFacts("array of string", unique=True), ChangeKind.UNIQUE, Effect.COMPATIBLE),
    ],
)  # fmt: skip
def test_each_change_of_a_property_has_its_kind_and_effect(
    ours: PropertyFacts, upstream: PropertyFacts, kind: ChangeKind, effect: Effect
) -> None:
    [difference] = compare(facts({"x": ours}), facts({"x": upstream}))
    assert (difference.place, difference.kind, difference.effect) == ("Call.x", kind, effect)
    drift = Drift("test", None, "1", (difference,), 0, ())
    for report in (as_text(drift), as_markdown(drift), as_json(drift)):
        assert "Call" in report
        assert effect in report


def test_changes_of_models() -> None:
    ours = facts({"id": TEXT, "old": TEXT}, required=("id",), Gone=ModelFacts({}))
    upstream = facts(
        {"id": TEXT, "new": PropertyFacts("array of Fresh")},
        required=("id", "new"),
        Fresh=ModelFacts({"y": PropertyFacts("map of Deeper"), "back": PropertyFacts("Call")}),
        Deeper=ModelFacts({"z": PropertyFacts("Unknown")}),
        Elsewhere=ModelFacts({}),
    )
    assert [(one.place, one.kind, one.effect) for one in compare(ours, upstream)] == [
        ("Call.new", ChangeKind.ADDED, Effect.WIDENING),
        ("Call.old", ChangeKind.REMOVED, Effect.COMPATIBLE),
        ("Call", ChangeKind.REQUIRED, Effect.COMPATIBLE),
        ("Call", ChangeKind.REQUIRED_ON_WRITE, Effect.BREAKING),
        ("Gone", ChangeKind.MODEL_REMOVED, Effect.COMPATIBLE),
        ("Deeper", ChangeKind.MODEL_ADDED, Effect.WIDENING),
        ("Fresh", ChangeKind.MODEL_ADDED, Effect.WIDENING),
    ]
    [_, less] = compare(facts({}, required=("a", "b")), facts({}, required=("a",)))
    assert (less.kind, less.effect) == (ChangeKind.REQUIRED_ON_WRITE, Effect.WIDENING)


def test_a_harmless_new_type_hides_nothing_else() -> None:
    ours = facts({"x": PropertyFacts("array of any", unique=True)})
    found = compare(ours, facts({"x": PropertyFacts("array of string")}))
    assert [(one.kind, one.effect) for one in found] == [
        (ChangeKind.RETYPED, Effect.COMPATIBLE),
        (ChangeKind.UNIQUE, Effect.BREAKING),
    ]


def test_what_a_source_is_silent_about_makes_no_difference() -> None:
    ours = facts(
        {
            "a": PropertyFacts("array of integer", "int32", None, read_only=True, unique=True),
            "b": PropertyFacts("array of string", None, ("x",)),
            "c": PropertyFacts("string", "date-time"),
        },
        required=("a",),
    )
    plain = {"a": PropertyFacts("array of integer"), "b": PropertyFacts("array of string"), "c": TEXT}
    silent = replace(facts(plain), aspects=frozenset())
    assert [(one.place, one.kind) for one in compare(ours, silent)] == [("Call.c", ChangeKind.FORMAT)]
    assert len(list(compare(ours, facts(plain)))) == 6


def test_what_an_sdk_is_silent_about_is_taken_from_the_last_snapshot() -> None:
    before = facts(
        {
            "a": PropertyFacts("array of string", None, ("x",), read_only=True, unique=True),
            "b": PropertyFacts("string", "uri"),
            "c": PropertyFacts("string", "uri", read_only=True),
            "gone": PropertyFacts("string", "date-time"),
        },
        required=("b", "lost"),
    )
    now = {"a": PropertyFacts("array of string"), "b": TEXT, "c": PropertyFacts("integer"), "d": TEXT, "gone": TEXT}
    silent = replace(facts(now, New=ModelFacts({"x": TEXT})), aspects=frozenset())
    completed = completed_with(silent, before)
    assert completed.models["Call"].properties == {
        **before.models["Call"].properties,
        "c": PropertyFacts("integer"),
        "d": TEXT,
        "gone": TEXT,
    }
    assert completed.models["Call"].required == ("b",)
    assert completed.models["New"].properties == {"x": TEXT}
    assert completed.aspects == ALL_ASPECTS
    assert completed_with(facts(now), before).models == facts(now).models


def test_reasons_cover_what_they_name_and_are_outdated_without_it() -> None:
    difference = Difference("Call", "uri", ChangeKind.FORMAT, Effect.COMPATIBLE, "uri-reference", "uri")
    covers = [
        Kept("*", "*", ChangeKind.FORMAT, "r", "uri-reference", "uri"),
        Kept("Call", "uri", ChangeKind.FORMAT, "r"),
    ]
    others = [
        Kept("Call", "uri", ChangeKind.RETYPED, "r"),
        Kept("Call", None, ChangeKind.FORMAT, "r"),
        Kept("Email", "uri", ChangeKind.FORMAT, "r"),
        Kept("Call", "uri", ChangeKind.FORMAT, "r", "uri"),
        Kept("Call", "uri", ChangeKind.FORMAT, "r", None, "url"),
    ]
    assert [entry.covers(difference) for entry in [*covers, *others]] == [True, True, *[False] * 5]
    assert unexplained([difference], others) == [difference]
    assert unexplained([difference], covers) == []
    assert outdated([difference], [*covers, *others], ALL_ASPECTS) == others
    assert outdated([difference], [*covers, *others], frozenset()) == [others[0]]
    assert outdated([difference], [replace(entry, optional=True) for entry in others], ALL_ASPECTS) == []


def test_the_models_of_envelopes_are_ours_alone() -> None:
    ours = {path.stem for path in (REPOSITORY / "schemas" / "envelopes").glob("*.json")}
    gone = {found.model for found in compare(OURS, SNAPSHOT) if found.kind is ChangeKind.MODEL_REMOVED}
    assert ours <= gone
    assert gone - ours == {
        entry.model for entry in read_kept() if entry.optional and entry.kind is ChangeKind.MODEL_REMOVED
    }


TWINS = {
    "Call": ModelFacts({"id": TEXT, "end": PropertyFacts("array of End")}),
    "End": ModelFacts({"at": TEXT}),
}
NAMES = {"QueueCall": "Call", "UserCall": "Call", "QueueEnd": "End"}


def of_twins(**models: ModelFacts) -> Facts:
    """Return facts of all twins, each on its own, those of a queue leading to each other; some of them changed."""
    queue_call = ModelFacts({"id": TEXT, "end": PropertyFacts("array of QueueEnd")})
    twins = {"QueueCall": queue_call, "UserCall": TWINS["Call"], "QueueEnd": TWINS["End"]}
    return Facts("test", "1", {**TWINS, **twins, **models})


def told(ours: Facts, upstream: Facts) -> list[tuple[str, ChangeKind]]:
    return [(found.place, found.kind) for found in compare(ours, upstream)]


def test_twins_that_lead_to_twins_do_not_differ() -> None:
    ours = Facts("schemas", "1", TWINS, aliases=NAMES)
    assert told(ours, of_twins()) == []
    assert told(ours, ours) == []


def test_the_day_a_twin_departs_is_told_with_its_name() -> None:
    ours = Facts("schemas", "1", TWINS, aliases=NAMES)
    assert told(ours, of_twins(QueueEnd=ModelFacts({"at": TEXT, "by": TEXT}))) == [("QueueEnd.by", ChangeKind.ADDED)]
    assert told(ours, of_twins(UserCall=ModelFacts({"id": TEXT}))) == [("UserCall.end", ChangeKind.REMOVED)]
    assert told(ours, of_twins(Call=ModelFacts({"end": TWINS["Call"].properties["end"]}))) == [
        ("Call.id", ChangeKind.REMOVED)
    ]
    assert told(ours, of_twins(QueueCall=ModelFacts({"id": TEXT, "end": PropertyFacts("array of Other")}))) == [
        ("QueueCall.end", ChangeKind.RETYPED)
    ]
    left = {name: model for name, model in of_twins().models.items() if name != "UserCall"}
    [gone] = compare(ours, Facts("test", "1", left))
    assert (gone.model, gone.name, gone.place, gone.kind) == ("Call", "UserCall", "UserCall", ChangeKind.MODEL_REMOVED)


def test_what_all_twins_share_is_told_once() -> None:
    ours = Facts("schemas", "1", TWINS, aliases=NAMES)
    changed = {"id": TEXT, "by": TEXT}
    upstream = of_twins(
        Call=ModelFacts({**changed, "end": PropertyFacts("array of End")}),
        UserCall=ModelFacts({**changed, "end": PropertyFacts("array of End")}),
        QueueCall=ModelFacts({**changed, "end": PropertyFacts("array of QueueEnd"), "own": TEXT}),
    )
    assert told(ours, upstream) == [("Call.by", ChangeKind.ADDED), ("QueueCall.own", ChangeKind.ADDED)]


def test_a_snapshot_keeps_twins_as_names_as_long_as_they_are_twins() -> None:
    taken = with_twins_as(of_twins(UserCall=ModelFacts({})), NAMES)
    assert taken.aliases == {"QueueCall": "Call", "QueueEnd": "End"}
    assert taken.models == {**TWINS, "UserCall": ModelFacts({})}
    assert told(Facts("schemas", "1", TWINS, aliases=NAMES), taken) == [
        ("UserCall.id", ChangeKind.REMOVED),
        ("UserCall.end", ChangeKind.REMOVED),
    ]
    assert list(taken.reached_from(("QueueCall", "Call"))) == ["Call", "End"]


def swagger(facts: Facts, *, openapi: bool = False) -> dict[str, Any]:
    """Return a Swagger file that states the facts."""

    def schema(kind: str, value: PropertyFacts) -> dict[str, Any]:
        words, _, rest = kind.partition(" of ")
        if rest:
            return {
                "array": {"type": "array", "items": schema(rest, value)},
                "map": {"type": "object", "additionalProperties": schema(rest, value)},
            }[words]
        if kind[0].isupper():
            return {"$ref": f"#/{'components/schemas' if openapi else 'definitions'}/{kind}"}
        values = {"enum": list(value.values)} if value.values is not None else {}
        return {"type": kind, **({"format": value.format} if value.format else {}), **values}

    definitions = {
        name: {
            "type": "object",
            "required": list(model.required),
            "properties": {
                key: {**schema(value.type, value), "readOnly": value.read_only, "uniqueItems": value.unique}
                for key, value in model.properties.items()
            },
        }
        for name, model in {**facts.models, **{alias: facts.models[name] for alias, name in facts.aliases.items()}}.items()
    }  # fmt: skip
    info = {"info": {"version": "v2"}}
    return {**info, "components": {"schemas": definitions}} if openapi else {**info, "definitions": definitions}


@pytest.mark.parametrize("openapi", [False, True])
def test_a_swagger_file_is_read_in_full(openapi: bool, tmp_path: Path) -> None:
    file = tmp_path / "api.json"
    file.write_text(json.dumps(swagger(SNAPSHOT, openapi=openapi)))
    read = read_swagger(file)
    assert read.models == {name: SNAPSHOT.model(name) for name in SNAPSHOT.names}
    assert (read.source, read.release) == ("swagger api.json", "v2")
    assert not drift_of(OURS, read)


def test_the_command_tells_the_drift_of_a_swagger_file(run: Run, folder: Path) -> None:
    document = swagger(SNAPSHOT)
    (folder / "same.json").write_text(json.dumps(document))
    done = run("drift", "--swagger", "same.json")
    assert done.code == 0
    assert done.out == (
        "swagger same.json (release v2) against schemas of release 269.0.0: 0 differences; "
        f"{len(list(compare(OURS, SNAPSHOT)))} more kept on purpose\n"
    )
    wrapup = document["definitions"]["Wrapup"]["properties"]
    wrapup["code"] = {"type": "integer"}
    wrapup["mood"] = {"type": "string"}
    wrapup["extra"] = {}
    document["definitions"]["Group"]["properties"]["chat"] = {"$ref": "#/definitions/Chat"}
    del document["info"]
    (folder / "moved.json").write_text(json.dumps(document))
    done = run("drift", "--swagger", "moved.json")
    assert done.code == 1
    assert done.out.splitlines()[:4] == [
        "Wrapup.mood: added, string [widening]",
        "Wrapup.extra: added, any [widening]",
        "Wrapup.code: was string, is integer [breaking]",
        "Group.chat: kept on purpose as removed, but no longer so upstream",
    ]
    assert "(release unknown)" in done.out
    assert "3 differences: 1 breaking, 2 widening; " in done.out
    report = json.loads(run("drift", "--swagger", "moved.json", "--format", "json").out)
    assert report["differences"][2] == {
        "model": "Wrapup", "name": "Wrapup", "property": "code", "kind": "retyped", "effect": "breaking", "ours": "string", "upstream": "integer",
    }  # fmt: skip
    assert report["outdated"][0]["model"] == "Group"
    markdown = run("drift", "--swagger", "moved.json", "--format", "markdown").out
    assert "| `Wrapup.code` | was string, is integer |" in markdown
    assert "- `Group.chat`, removed: Recorded groups carry it." in markdown


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "no such file or directory"),
        (b"swagger: 2", "not JSON (YAML is not read)"),
        (b"[]", "neither definitions (Swagger 2) nor components.schemas (OpenAPI 3) are there"),
        (b'{"components": []}', "neither definitions"),
        (b'{"definitions": {}}', "neither definitions"),
    ],
)
def test_what_is_no_swagger_file_is_unreadable_input(
    content: bytes | None, message: str, run: Run, folder: Path
) -> None:
    if content is not None:
        (folder / "api.json").write_bytes(content)
    done = run("drift", "--swagger", "api.json")
    assert (done.code, done.out) == (3, "")
    assert done.err.startswith("Error: api.json: ")
    assert message in done.err


@pytest.mark.parametrize(
    ("wrapup", "place"),
    [
        (None, "Wrapup"),
        ({"properties": None}, "Wrapup.properties"),
        ({"properties": []}, "Wrapup.properties"),
        ({"properties": {"code": None}}, "Wrapup.code"),
        ({"properties": {"code": {"type": None}}}, "Wrapup.code.type"),
        ({"properties": {"code": {"type": ["string", "integer"]}}}, "Wrapup.code.type"),
        ({"properties": {"code": {"$ref": []}}}, "Wrapup.code.$ref"),
        ({"properties": {"code": {"enum": "abc"}}}, "Wrapup.code.enum"),
        ({"properties": {"code": {"allOf": 1}}}, "Wrapup.code.allOf"),
        ({"properties": {"code": {"items": {"type": 1}}}}, "Wrapup.code.type"),
        ({"required": "code"}, "Wrapup.required"),
        ({"required": [1]}, "Wrapup.required"),
        ({"allOf": {}}, "Wrapup.allOf"),
        ({"allOf": [None]}, "Wrapup"),
    ],
    ids=repr,
)
def test_a_definition_that_is_not_as_it_should_be_is_named(wrapup: Any, place: str, tmp_path: Path) -> None:
    (tmp_path / "api.json").write_text(json.dumps({"definitions": {"Wrapup": wrapup}}))
    with pytest.raises(SourceError) as caught:
        read_swagger(tmp_path / "api.json")
    assert str(caught.value) == f"api.json: {place} is not as a Swagger file has it"


def test_compositions_scalars_and_nulls_of_a_swagger_file_are_followed(tmp_path: Path) -> None:
    definitions = {
        "Base": {
            "properties": {"id": {"type": "string"}},
            "required": ["id"],
            "allOf": [{"$ref": "#/definitions/Model"}],
        },
        "State": {"type": "string", "enum": ["on"]},
        "Model": {
            "allOf": [
                {"$ref": "#/definitions/Base"},
                {"properties": {"on": {"type": "boolean"}}},
                {"$ref": "#/definitions/Lost"},
            ],
            "properties": {
                "state": {"$ref": "#/definitions/State"},
                "states": {"type": "array", "items": {"$ref": "#/definitions/State"}},
                "maybe": {"type": ["integer", "null"]},
                "wrapped": {"allOf": [{"$ref": "#/definitions/lower"}], "readOnly": True},
                "union": {"allOf": [{}, {}]},
            },
        },
        "lower": {"properties": {}},
    }
    (tmp_path / "api.json").write_text(json.dumps({"definitions": definitions}))
    read = read_swagger(tmp_path / "api.json")
    assert read.models["Model"] == ModelFacts(
        {
            "id": TEXT,
            "on": PropertyFacts("boolean"),
            "state": PropertyFacts("string", None, ("on",)),
            "states": PropertyFacts("array of string", None, ("on",)),
            "maybe": PropertyFacts("integer"),
            "wrapped": PropertyFacts("lower", read_only=True),
            "union": PropertyFacts("any"),
        },
        ("id",),
    )
    assert list(read.reached_from(("Model",))) == ["Model", "lower"]


def test_another_api_is_no_drift(run: Run, folder: Path) -> None:
    (folder / "petstore.json").write_text('{"definitions": {"Pet": {"properties": {}}}}')
    done = run("drift", "--swagger", "petstore.json")
    assert (done.code, done.out) == (3, "")
    assert done.err == "Error: swagger petstore.json: none of our models is there; is this another API?\n"


def test_names_in_a_swagger_file_cannot_disturb_a_report(run: Run, folder: Path) -> None:
    (folder / "odd.json").write_text(
        json.dumps({"definitions": {"Wrapup": {"properties": {"a\x1b[31m|`": {"type": "x|\n"}}}}})
    )
    assert run("drift", "--swagger", "odd.json").out.replace("\n", "").isprintable()
    assert (
        "| `Wrapup.a\\x1b[31m\\|'` | added, x\\|\\n |"
        in run("drift", "--swagger", "odd.json", "--format", "markdown").out
    )


@pytest.mark.parametrize("arguments", [[], ["--swagger", "a", "--sdk", "b"]])
def test_one_source_must_be_named(arguments: list[str], run: Run) -> None:
    done = run("drift", *arguments)
    assert done.code == 2
    assert "say what to compare with" in done.err


def test_maintainers_take_a_snapshot(tmp_path: Path) -> None:
    (tmp_path / "api.json").write_text(json.dumps(swagger(SNAPSHOT)))
    tool: list[str | Path] = [sys.executable, REPOSITORY / "tools" / "upstream.py", "--output", tmp_path / "new.json"]
    done = subprocess.run([*tool, "--swagger", tmp_path / "api.json"], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("440 models of release v2 → ")
    taken = (tmp_path / "new.json").read_text("utf-8")
    assert taken.replace('"release": "v2"', '"release": "269.0.0"') == SNAPSHOT_FILE.read_text("utf-8")
    (tmp_path / "no.json").write_text("{")
    for arguments in (["--swagger", "nope"], ["--swagger", "api.json", "--previous", "no.json"]):
        done = subprocess.run([*tool, *arguments], check=False, capture_output=True, text=True, cwd=tmp_path)
        assert (done.returncode, done.stderr.startswith("Error: "), "Traceback" in done.stderr) == (3, True, False)
