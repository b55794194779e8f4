"""The data of the reference: what is read from the schemas, ours and a user's odd ones."""

from __future__ import annotations

import pytest

import convoschema
from convoschema.comparison.differences import ChangeKind
from convoschema.comparison.kept import Kept
from convoschema.docs.lookup.properties import properties_of, values_at
from convoschema.docs.reference import reading
from convoschema.docs.reference.broken_examples import broken_example
from convoschema.docs.reference.content import (
    Below,
    Holder,
    KeptDifference,
    Reference,
    Row,
    Target,
    TypeWords,
    Value,
)
from convoschema.docs.reference.reading import read_reference
from convoschema.docs.reference.subjects import TITLES, title_of
from tests.cases import told
from tests.conftest import CatalogOf, Share

OURS = "https://convoschema.github.io/schemas/"


def row(reference: Reference, model: str, name: str) -> Row:
    [found] = [row for row in reference.models[model].rows if row.name == name]
    return found


def test_every_model_and_every_property_is_there(reference: Reference) -> None:
    assert sorted(reference.models) == sorted(convoschema.models())
    for name, entry in reference.models.items():
        schema = convoschema.Catalog.bundled().read(name)
        assert [row.name for row in entry.rows] == list(schema["properties"])
        assert all(row.description for row in entry.rows)
        assert entry.description.startswith(entry.summary.removesuffix("."))
    assert [entry.name for entry in reference.shared] == [
        "CommunicationState",
        "Date",
        "Direction",
        "DisconnectType",
        "RelativeUri",
        "Timestamp",
    ]


def test_all_models_are_upstreams_but_those_of_envelopes_and_of_users(
    reference: Reference, catalog_of: CatalogOf
) -> None:
    [envelopes] = (subject for subject in reference.subjects if subject.name == "envelopes")
    ours = [entry for entry in reference.models.values() if not entry.is_of_upstream]
    assert ours == list(envelopes.models)
    theirs = read_reference(catalog_of(Order={"properties": {"a": {}}})).models["Order"]
    assert not theirs.is_of_upstream


def test_subjects_begin_with_that_of_the_roots_and_each_has_a_title(reference: Reference) -> None:
    assert tuple(TITLES) == tuple(subject.name for subject in reference.subjects)
    assert tuple(TITLES.values()) == tuple(subject.title for subject in reference.subjects)
    assert reference.subjects[0].title == "Conversations"
    assert title_of("own_models") == "Own models"
    assert reference.roots == ("Participant", "CallHistoryParticipant")


def test_a_model_has_its_other_names(reference: Reference) -> None:
    assert reference.models["Participant"].aliases == ()
    names = {alias: entry.name for entry in reference.models.values() for alias in entry.aliases}
    assert names == convoschema.Catalog.bundled().aliases


def test_a_row_says_what_the_schema_says(reference: Reference) -> None:
    calls = row(reference, "Participant", "calls")
    assert calls.kind == TypeWords("array of ", "Call", Target.MODEL)
    assert str(calls.kind) == "array of Call"
    timeout = row(reference, "Participant", "alertingTimeoutMs")
    assert (str(timeout.kind), timeout.sdk_name) == ("integer (int32)", "alerting_timeout_ms")
    assert row(reference, "Participant", "name").notes == ("personal data: name",)
    assert row(reference, "Conversation", "id").notes == ("read-only",)
    assert row(reference, "Conversation", "startTime").notes == ("required on write",)
    assert row(reference, "ScoredAgent", "score").notes == ("strict and write: 0 to 100",)
    assert row(reference, "Conversation", "state").notes == ("write: disconnected",)
    prompt = row(reference, "Participant", "wrapupPrompt")
    assert prompt.values[1] == Value("optional", "The agent may skip the wrap-up.")
    assert not prompt.is_open
    assert row(reference, "Participant", "purpose").is_open


def test_values_beside_a_shared_vocabulary_keep_their_meanings(reference: Reference) -> None:
    state = row(reference, "Call", "state")
    assert state.kind == TypeWords("", "CommunicationState", Target.SHARED)
    declared = convoschema.Catalog.bundled().read("Call")["properties"]["state"]["enum"]
    assert [value.text for value in state.values] == declared
    assert all(value.meaning for value in state.values)


def test_back_links_and_links_mirror_each_other(reference: Reference) -> None:
    assert Holder("Participant", "calls") in reference.models["Call"].used_by
    for name, entry in reference.models.items():
        for held in entry.holds:
            assert name in {holder.model for holder in reference.models[held].used_by}
    assert list(reference.holders("Participant")) == ["Conversation"]


def test_a_broken_example_is_told_exactly(reference: Reference, share: Share) -> None:
    codes = set()
    for name, entry in reference.models.items():
        if entry.broken is None or not (name in share or name in reference.roots):
            continue
        found = list(
            convoschema.iter_problems(entry.broken.data, name, profile="strict", catalog=convoschema.Catalog.bundled())
        )
        assert found == list(entry.broken.problems)
        assert found
        codes |= {problem.code.value for problem in found}
    assert codes == {"unknown-value", "format", "type", "unknown-property", "null"}
    call = convoschema.Catalog.bundled().read("Call")["examples"][0]
    assert broken_example(convoschema.Catalog.bundled(), "Call", call) == reference.models["Call"].broken


def test_differences_that_are_kept_come_with_their_reasons(reference: Reference) -> None:
    assert KeptDifference(
        "additionalProperties",
        "not in upstream's documentation",
        "Notification events carry an empty object of this literal name.",
    ) in (reference.models["Participant"].kept)
    by_rule = {entry.property_name for entry in reference.models["Conversation"].kept}
    assert by_rule >= {None, "selfUri"}
    words = {entry.what for model in reference.models.values() for entry in model.kept}
    assert {"required upstream", "map of any here, map of object upstream", "uri-reference here, uri upstream"} <= words


def test_other_kinds_of_differences_have_their_names(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Kept("Call", "state", ChangeKind.VALUES_ADDED, "For a reason.")
    monkeypatch.setattr(reading, "read_kept", lambda: (kept,))
    call = read_reference(convoschema.Catalog.bundled()).models["Call"]
    assert call.kept == (KeptDifference("state", "values added", "For a reason."),)


def test_a_users_schemas_come_first_and_may_be_odd(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(
        OrderCall={
            "$ref": OURS + "conversation/Participant.json",
            "description": "Ours",
            "properties": {"attributes": {"required": ["orderNumber"], "properties": {"orderNumber": True}}},
            "examples": [{"attributes": {"orderNumber": "7"}}],
        },
        Odd={
            "allOf": [True, {"$ref": "#/$defs/part"}, {"$ref": "Scalar.json"}, {"$ref": OURS + "media/Call.json"}],
            "$defs": {
                "part": {"type": ["object", "null"]},
                "tree": {"type": "array", "items": {"$ref": "#/$defs/tree"}},
            },
            "properties": {
                "anything": True,
                "nothing": False,
                "part": {"$ref": "#/$defs/part"},
                "list": {"type": "array", "items": {"type": "integer", "enum": [1, 2]}, "readOnly": False},
                "tree": {"$ref": "#/$defs/tree"},
                "orders": {"type": "array", "items": {"$ref": "OrderCall.json"}},
            },
            "required": ["part"],
            "examples": [[7], {"x": 1}],
        },
        Scalar={"type": "string", "enum": ["a"]},
        Empty={"type": "object", "examples": [{}]},
    )
    reference = read_reference(catalog)
    assert [entry.name for entry in reference.subjects[0].models] == ["Empty", "Odd", "OrderCall"]
    assert reference.roots == ("Empty", "Odd", "Participant", "CallHistoryParticipant")
    assert "Scalar" in {entry.name for entry in reference.shared}
    odd, order = reference.models["Odd"], reference.models["OrderCall"]
    assert odd.extends == ("Call",)
    assert order.extends == ("Participant",)
    assert [(row.name, str(row.kind), row.notes) for row in odd.rows] == [
        ("anything", "anything", ()),
        ("nothing", "nothing", ()),
        ("part", "object or null", ("required",)),
        ("list", "array of integer", ()),
        ("tree", "array of " * 8 + "anything", ()),
        ("orders", "array of OrderCall", ()),
    ]
    assert [(row.name, str(row.kind)) for row in order.rows] == [
        ("attributes", "map of string"),
        ("attributes.orderNumber", "anything"),
    ]
    assert order.rows[0].description.startswith("Data that flows, integrations")
    assert order.used_by == (Holder("Odd", "orders"),)
    assert order.kept == ()
    assert reference.models["Empty"].broken is None
    assert odd.broken is not None
    assert told(odd.broken.problems)[0] == ("type", "")


def test_overlays_inherit_from_each_other_what_they_do_not_say(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(
        Order={"properties": {"state": {"enum": ["a"]}, "id": {"type": "string", "x-personal-data": "id"}}},
        Rush={"$ref": "Order.json", "properties": {"id": {"pattern": "^B"}, "till": {"type": "integer"}}},
        Last={"allOf": [{"$ref": "Rush.json"}, {"$ref": "Order.json"}], "properties": {"state": {"enum": ["b"]}}},
        Left={"allOf": [{"anyOf": [{"$ref": "Right.json"}]}], "properties": {"a": {"type": "string"}}},
        Right={"properties": {"b": {"type": "string"}}},
    )
    models = read_reference(catalog).models

    def bases(rows: tuple[Row, ...]) -> list[tuple[str, str]]:
        return [(row.name, row.base) for row in rows]

    assert bases(models["Order"].all_rows) == [("state", ""), ("id", "")]
    assert bases(models["Rush"].rows) == [("id", "Order"), ("till", "")]
    assert models["Rush"].rows[0].notes == ("matches ^B", "personal data: id")
    assert str(models["Rush"].rows[0].kind) == "string"
    assert bases(models["Rush"].inherited) == [("state", "Order")]
    assert [value.text for value in models["Rush"].inherited[0].values] == ["a"]
    assert bases(models["Last"].rows) == [("state", "Order")]
    assert [value.text for value in models["Last"].rows[0].values] == ["b"]
    assert bases(models["Last"].inherited) == [("id", "Rush"), ("till", "Rush")]
    assert bases(models["Left"].all_rows) == [("a", "")]


def test_overlays_inherit_from_each_other_what_they_state_of_a_whole_payload(catalog_of: CatalogOf) -> None:
    once, later = {"unique": "a/*"}, {"in-order": ["b", "c"]}
    described = {"a": {"type": "array", "items": {"type": "string"}}, "b": {}, "c": {}}
    catalog = catalog_of(
        Order={"properties": described, "x-relations": [once, later], "minProperties": 1},
        Plain={"allOf": [{"$ref": "Order.json"}]},
        Rush={"allOf": [{"$ref": "Plain.json"}, {"properties": {"b": {}}, "x-relations": [later]}]},
        Last={"allOf": [{"$ref": "Rush.json"}, {"$ref": "Order.json"}], "maxProperties": 9},
    )
    models = read_reference(catalog).models
    assert models["Order"].below == ()
    assert models["Plain"].below == (Below("Order", (once, later), ("members: at least 1",)),)
    assert (models["Rush"].relations, models["Rush"].below) == (
        (later,),
        (Below("Order", (once,), ("members: at least 1",)),),
    )
    assert models["Last"].below == (Below("Rush", (later,), ()), Below("Order", (once,), ("members: at least 1",)))
    assert models["Last"].rules == ("members: at most 9",)
    assert all(not entry.below for entry in models.values() if entry.bundled)


@pytest.mark.no_cover
def test_a_reference_that_leads_nowhere_is_told(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(Lost={"properties": {"x": {"$ref": "#/$defs/nowhere"}}})
    with pytest.raises(convoschema.InvalidSchema, match="leads to no schema"):
        read_reference(catalog)


@pytest.mark.no_cover
def test_enumerations_may_hold_anything_and_meanings_may_be_anything(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(
        Odd={
            "properties": {
                "any": {"enum": [[1], {"b": 2}, True, None, 1.5, "x"], "x-enum-descriptions": {"x": 7, "true": "yes"}},
                "list": {"type": "string", "x-enum-descriptions": ["a"]},
                "far": {"$ref": "Far.json", "x-enum-descriptions": "?"},
            }
        },
        Far={"type": "string", "enum": ["z"], "x-enum-descriptions": 7},
    )
    rows = {row.name: row for row in read_reference(catalog).models["Odd"].rows}
    assert [(value.text, value.meaning) for value in rows["any"].values] == [
        ("[1]", ""),
        ('{"b": 2}', ""),
        ("true", "yes"),
        ("null", ""),
        ("1.5", ""),
        ("x", "7"),
    ]
    assert rows["list"].values == ()
    assert [value.text for value in rows["far"].values] == ["z"]
    assert [value.text for value in values_at(next(iter(properties_of(catalog, "Odd"))).place)] == [
        value.text for value in rows["any"].values
    ]
