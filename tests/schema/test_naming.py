from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

import convoschema
from convoschema._options import Naming
from convoschema._schema.naming import mistaken_for, sdk_name
from tests.cases import ENGINES, told
from tests.conftest import CatalogOf

PARTICIPANT = "https://convoschema.github.io/schemas/conversation/Participant.json"
CALL = "https://convoschema.github.io/schemas/media/Call.json"
MOMENT = datetime(2025, 3, 14, 9, 26, 53, 589000, tzinfo=UTC)


@pytest.mark.parametrize(
    ("wire", "sdk"),
    [
        ("startTime", "start_time"),
        ("id", "id"),
        ("wrapupTimeoutMs", "wrapup_timeout_ms"),
        ("messageURI", "message_uri"),
        ("self", "pcSelf"),
        ("property", "pcProperty"),
        ("$schema", "schema"),
        ("uuiData", "uui_data"),
    ],
)
def test_names(wire: str, sdk: str) -> None:
    assert sdk_name(wire) == sdk


PRINTED = {
    "start_time": MOMENT,
    "end_time": None,
    "name": None,
    "wrapup": None,
    "calls": [{"pcSelf": {"name_raw": ""}, "after_call_work": None, "state": "connected", "start_hold_time": None}],
    "attributes": {"orderNumber": "BK-1", "order_number": "BK-2"},
}


@pytest.mark.parametrize("engine", ENGINES)
def test_what_the_sdk_prints_is_accepted_under_its_naming(engine: Any) -> None:
    validator = convoschema.Validator("Participant", profile="strict", naming="sdk", engine=engine)
    assert told(validator.iter_problems(PRINTED)) == []
    assert validator.is_valid(PRINTED)
    assert validator.validate(PRINTED) is PRINTED


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("payload", "problems"),
    [
        ({"calls": [{"state": "conected"}]}, [("unknown-value", "/calls/0/state")]),
        ({"startTime": "x"}, [("unknown-property", "/startTime")]),
        ({"start_time": "x"}, [("format", "/start_time")]),
        ({"start_time": datetime(2025, 3, 14, 9)}, [("format", "/start_time")]),  # noqa: DTZ001 - naive is the fault
        ({"start_time": date(2025, 3, 14)}, [("format", "/start_time")]),
        ({"start_time": MOMENT.replace(tzinfo=timezone(timedelta(seconds=61)))}, [("format", "/start_time")]),
        ({"name": MOMENT}, [("type", "/name")]),
        ({"wrapup_required": MOMENT}, [("type", "/wrapup_required")]),
        ({"attributes": {"when": MOMENT}}, [("type", "/attributes/when")]),
        ({"calls": [{"segments": [{"type": MOMENT}]}]}, [("type", "/calls/0/segments/0/type")]),
        ({"new": MOMENT}, [("unknown-property", "/new")]),
        ({"calls": [None]}, [("null", "/calls/0")]),
    ],
)
def test_problems_are_told_in_the_names_of_the_caller(engine: Any, payload: Any, problems: Any) -> None:
    validator = convoschema.Validator("Participant", profile="strict", naming="sdk", engine=engine)
    assert told(validator.iter_problems(payload)) == problems
    assert not validator.is_valid(payload)


def test_a_date_object_where_nothing_is_said_is_accepted() -> None:
    assert convoschema.is_valid({"new": MOMENT}, "Participant", naming="sdk")
    assert convoschema.is_valid({"start_time": MOMENT}, "Participant", naming="sdk")


def test_date_objects_are_judged_by_every_schema_that_applies_to_them(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(
        Mine={
            "properties": {
                "tuple": {"prefixItems": [{"type": "string"}], "items": {"format": "date"}},
                "patterned": {"patternProperties": {"^a": {"type": "string"}}, "additionalProperties": True},
                "dependent": {"dependentSchemas": {"x": {"properties": {"x": {"type": "string"}}}}},
                "listed": {"allOf": [True, {"items": {"type": "string"}}]},
                "untyped": {"items": True},
                "either": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
                "maybe": {"if": {"const": 1}, "then": {"type": "string"}, "else": {"type": ["string", "array"]}},
                "union": {"type": ["integer", "string"], "format": "date"},
                "anyList": {},
            }
        }
    )
    payload = {
        "tuple": [MOMENT, MOMENT.date()],
        "patterned": {"ab": MOMENT, "b": MOMENT},
        "dependent": {"x": MOMENT},
        "listed": [MOMENT],
        "untyped": [MOMENT],
        "either": MOMENT,
        "maybe": MOMENT,
        "union": MOMENT.date(),
        "anyList": [MOMENT],
    }
    problems = convoschema.iter_problems(payload, "Mine", naming="sdk", catalog=catalog)
    assert told(problems) == [
        ("type", "/tuple/0"),
        ("type", "/patterned/ab"),
        ("type", "/dependent/x"),
        ("type", "/listed/0"),
        ("type", "/either"),
        ("type", "/maybe"),
    ]


def test_a_date_object_is_no_json_on_the_wire() -> None:
    assert told(convoschema.iter_problems({"startTime": MOMENT}, "Participant")) == [("not-json", "/startTime")]


def test_the_words_speak_of_python_dates() -> None:
    naive = datetime(2025, 3, 14, 9)  # noqa: DTZ001 - naive is the fault
    [problem] = convoschema.iter_problems({"start_time": naive}, "Participant", naming="sdk")
    assert problem.message.endswith("got a Python datetime")
    assert problem.hint == "give the datetime a time zone"
    [problem] = convoschema.iter_problems({"name": MOMENT}, "Participant", naming="sdk")
    assert problem.message == "expected a string, got a Python datetime"


@pytest.mark.parametrize(
    ("naming", "key", "hint"),
    [
        ("wire", "start_time", "did you mean 'startTime'? snake_case is how the Python SDK prints"),
        ("sdk", "startTime", "did you mean 'start_time'? camelCase is how the API sends"),
        ("wire", "startTimee", "did you mean 'startTime'?"),
    ],
)
def test_a_name_of_the_other_naming_is_recognised(naming: Any, key: str, hint: str) -> None:
    [problem] = convoschema.iter_problems({key: "x"}, "Participant", profile="strict", naming=naming)
    assert str(problem.hint).startswith(hint)


@pytest.mark.parametrize(
    ("naming", "keys", "other"),
    [
        (Naming.WIRE, ["id", "start_time"], Naming.SDK),
        (Naming.WIRE, ["id", "start_time", "endTime"], None),
        (Naming.WIRE, ["id"], None),
        (Naming.SDK, ["id", "startTime"], Naming.WIRE),
        (Naming.SDK, ["start_time"], None),
    ],
)
def test_a_payload_can_be_mistaken_for_the_other_naming(naming: Naming, keys: list[str], other: Naming | None) -> None:
    assert mistaken_for(naming, keys, ["id", "startTime", "endTime"]) is other


def test_sdk_names_are_demanded_on_write() -> None:
    assert convoschema.schema("Conversation", profile="write", naming="sdk")["required"] == [
        "participants",
        "start_time",
    ]


def test_an_overlay_follows_the_naming_where_it_speaks_of_our_properties(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(
        Ordered={
            "allOf": [{"$ref": PARTICIPANT}, True],
            "required": ["startTime", "ownThing"],
            "properties": {
                "ownThing": {"properties": {"startTime": {"type": "string"}}},
                "attributes": {"required": ["startTime"], "properties": {"startTime": {"const": "x"}}},
                "calls": {"items": {"properties": {"startHoldTime": {"type": "string"}}}},
                "wrapup": {"anyOf": [{"required": ["endTime"]}, True]},
                "endTime": True,
            },
        }
    )
    schema = convoschema.schema("Ordered", naming="sdk", catalog=catalog)["$defs"]["Ordered"]
    assert schema["required"] == ["start_time", "ownThing"]
    assert list(schema["properties"]) == ["ownThing", "attributes", "calls", "wrapup", "end_time"]
    assert list(schema["properties"]["ownThing"]["properties"]) == ["startTime"]
    assert schema["properties"]["attributes"]["required"] == ["startTime"]
    assert list(schema["properties"]["calls"]["items"]["properties"]) == ["start_hold_time"]
    assert schema["properties"]["wrapup"]["else"]["anyOf"][0]["required"] == ["end_time"]


def test_references_into_renamed_properties_follow_them(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(
        Mine={
            "$defs": {"A": {"properties": {"fooBar": {"type": "string"}, "a/b ü": {"type": "integer"}}}},
            "properties": {
                "own": {"$ref": "#/$defs/A/properties/fooBar"},
                "odd": {"$ref": "#/$defs/A/properties/a~1b%20%C3%BC"},
                "map": {"$ref": f"{PARTICIPANT}#/properties/attributes/additionalProperties"},
                "first": {"$ref": "#/allOf/0"},
            },
            "allOf": [{"$ref": PARTICIPANT, "properties": {"startTime": True}}],
            "dependentRequired": {"startTime": ["endTime", "own"]},
            "dependentSchemas": {"endTime": {"required": ["queueId"]}},
        }
    )
    validator = convoschema.Validator("Mine", naming="sdk", catalog=catalog)
    payload = {"own": 1, "odd": "x", "map": 2, "first": [], "start_time": MOMENT, "end_time": MOMENT}
    assert told(validator.iter_problems(payload)) == [
        ("type", "/own"),
        ("type", "/odd"),
        ("type", "/map"),
        ("type", "/first"),
        ("missing-property", "/queue_id"),
    ]
    assert told(validator.iter_problems({"start_time": MOMENT})) == [("schema", "")]


def test_references_into_models_follow_the_naming(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(
        Held={
            "properties": {"since": {"$ref": f"{CALL}#/properties/startHoldTime"}, "id": {"$ref": "#/$defs/id"}},
            "$defs": {"id": {"type": "string"}},
        },
        Twice={"$ref": "Held.json"},
    )
    for naming, payload in (("wire", {"since": "x", "id": 1}), ("sdk", {"since": "x", "id": 1})):
        for engine in ("auto", "reference"):
            problems = convoschema.iter_problems(payload, "Twice", naming=naming, engine=engine, catalog=catalog)  # type: ignore[call-overload] # a str
            assert told(problems) == [("format", "/since"), ("type", "/id")]
