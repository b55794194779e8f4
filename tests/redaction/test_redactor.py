"""What becomes of values: invented ones of the same form, the same for the same, and nothing else."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime
from typing import Any

import pytest

import convoschema
from convoschema import types
from convoschema.redaction.events import EventRedactor
from convoschema.testing import example
from tests.cases import REPOSITORY
from tests.conftest import CatalogOf
from tests.costs import seconds

KEY = b"a key for tests, which is no secret"
ID = "5e8b1f0a-2c47-4d19-9b6e-7f3a1c2d4e5f"


def redacted(payload: Any, model: str = "Participant", **options: Any) -> Any:
    return convoschema.redact(payload, model, key=KEY, **options)


def attribute(text: str) -> str:
    """Return what becomes of a text of which nothing is known but that it may be anything."""
    found: str = redacted({"attributes": {"x": text}})["attributes"]["x"]
    return found


FORMS = [
    ("+13175551234", r"\+1[2-9][0-9]{2}55501[0-9]{2}"),
    ("tel:+13175551234", r"tel:\+1[2-9][0-9]{2}55501[0-9]{2}"),
    ("(317) 555-1234", r"\([2-9][0-9]{2}\) 555-01[0-9]{2}"),
    ("0013175551234", r"001[2-9][0-9]{2}55501[0-9]{2}"),
    ("+49 170 1234567", r"\+1[2-9][0-9]{2}55501[0-9]{2}"),
    (
        "sip:+13175551234@10.1.2.3:5060;user=phone",
        r"sip:\+1[2-9][0-9]{2}55501[0-9]{2}@(192|198|203)\.[0-9.]+:5060;user=phone",
    ),
    (
        f"sip:{ID}@127.0.0.1;language=en-US;user=acd",
        rf"sip:(?!{ID})[0-9a-f-]{{36}}@127\.0\.0\.1;language=en-US;user=acd",
    ),
    ("Ada.Lovelace@mail.co", r"[A-Z][a-z]{2}\.[A-Z][a-z]{7}@[a-z]{8}\.example"),
    ("13175551234@sms.co", r"1[2-9][0-9]{2}55501[0-9]{2}@[a-z]{8}\.example"),
    ("bo@10.1.2.3", r"[a-z]{2}@(192\.0\.2|198\.51\.100|203\.0\.113)\.[0-9]+"),
    ("ani=%2B13175551234", r"[a-z]{3}=%2B1[2-9][0-9]{2}55501[0-9]{2}"),
    ("10.20.30.40", r"(192\.0\.2|198\.51\.100|203\.0\.113)\.[0-9]+"),
    ("999.1.1.1", r"[0-9]{3}\.[0-9]\.[0-9]\.[0-9]"),
    ("fe80::1", r"2001:db8::[0-9a-f]+:[0-9a-f]+"),
    ("https://me:secret@shop.co/a/B12?id=7", r"https://[a-z]{8}\.example/[a-z]/[A-Z][0-9]{2}\?[a-z]{2}=[0-9]"),
    (ID, r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-9[0-9a-f]{3}-[0-9a-f]{12}"),
    (ID.upper(), r"[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-9[0-9A-F]{3}-[0-9A-F]{12}"),
    ("1984-05-17", r"19[0-9]{2}-[01][0-9]-[0-3][0-9]"),
    ("1984-05-17T10:11:12.345Z", r"19[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-9:]{8}\.345Z"),
    ("1984-02-31", r"[0-9]{4}-02-31"),
    ("1984-02-31T10:11:12Z", r"[0-9]{4}-02-31T10:11:12Z"),
    ("0001-01-02", r"000[1-3]-[01][0-9]-[0-3][0-9]"),
    ("0001-01-02T00:00:00Z", r"000[1-3]-[01][0-9]-[0-3][0-9]T[0-9:]{8}Z"),
    ("Gold", r"[A-Z][a-z]{3}"),
    ("McDonald ÉCOLE", r"[A-Z][a-z]{7} [A-Z]{5}"),
    ("4711", r"[0-9]{4}"),
    ("٤٧", r"[٠-٩]{2}"),
    ("0012345678", r"00[1-9][0-9]{7}"),
    ("123456789012", r"[1-9][0-9]{11}"),
    ("1.1.1.300", r"[0-9]\.[0-9]\.[0-9]\.[0-9]{3}"),
    ("https://x:+13175551234/", r"https://[a-z]{8}\.example/"),
    (f"https://x.co/{ID}/+13175551234", r"https://[a-z]{8}\.example/[0-9a-f-]{36}/\+1[2-9][0-9]{2}55501[0-9]{2}"),
    ("a@" + "b." * 12 + "co", r"[a-z]@[a-z]{8}\.example"),
    ("12345678", r"[0-9]{8}"),
    ("", ""),
    ("***", r"\*{3}"),
    ("please call back, he said 17 times", r"[a-z]{6} [a-z]{4} [a-z]{4}, [a-z]{2} [a-z]{4} [0-9]{2} [a-z]{5}"),
]


@pytest.mark.parametrize(("text", "form"), FORMS)
def test_a_value_becomes_another_one_of_the_same_form(text: str, form: str) -> None:
    invented = attribute(text)
    assert re.fullmatch(form, invented), invented
    assert invented != text or not re.search(r"\w", text)
    assert attribute(text) == invented


def test_the_same_value_becomes_the_same_in_whatever_form_it_stands() -> None:
    texts = ("+13175551234", "tel:+13175551234", "317-555-1234", "(317) 555 1234", "sip:+13175551234@a.co")
    national = {"".join(re.findall(r"[0-9]", attribute(text).partition("@")[0]))[-10:] for text in texts}
    assert len(national) == 1
    assert attribute("Ada Lovelace").split() == [attribute("Ada"), attribute("Lovelace")]
    assert attribute("ADA") == attribute("Ada").upper()
    assert attribute("ada.lovelace@a.co").split("@")[0] == attribute("Ada Lovelace").lower().replace(" ", ".")


def test_long_texts_are_invented_as_a_whole_but_for_names() -> None:
    text = "Ada said that it rains. " * 40
    words = attribute(text).split()
    assert {*words[::5]} == {attribute("Ada")}
    assert len({*words[1::5]}) > 30


def test_a_name_is_found_in_whatever_case_where_letters_have_no_single_small_one() -> None:
    done = redacted({"name": "İpek Çelik", "queueName": "for İPEK ÇELİK or İpek Çelik"})
    assert done["queueName"].endswith(f" or {done['name']}")


def test_another_key_makes_other_values_and_none_a_fresh_one_for_the_process() -> None:
    payload = {"name": "Ada Lovelace"}
    assert redacted(payload) != convoschema.redact(payload, "Participant", key=b"another key for tests")
    assert convoschema.redact(payload, types.Participant) == convoschema.redact(payload, "Participant")


def test_what_is_personal_is_looked_for_in_all_other_texts_in_other_forms_too() -> None:
    payload = {
        "name": "Ada Lovelace",
        "ani": "tel:+491701234567",
        "queueName": "Ada's queue, 0170 1234567, ada lovelace; 01701234568",
        "purpose": "customer",
        "queueId": "not 3175551234, 2025-118840 or @lovely.co",
        "wrapup": {"name": "for ADA LOVELACE", "code": "x"},
    }
    done = redacted(payload)
    first, last = done["name"].split()
    national = done["ani"][-10:]
    assert (
        done["queueName"]
        == f"{first}'s queue, 0{national[:3]} {national[3:]}, {first.lower()} {last.lower()}; 01701234568"
    )
    assert done["purpose"] == "customer"
    assert done["queueId"] == payload["queueId"]
    assert redacted({"name": "customer", "purpose": "customer"})["purpose"] == "customer"
    assert redacted({"attributes": {"pin": 4711}})["attributes"]["pin"] != 4711
    assert redacted({"name": "Bo Li", "ani": "+491234567", "queueName": "Li 1234567"})["queueName"] == "Li 1234567"
    assert redacted({"name": "Bo", "queueName": "bo Bo Bob"})["queueName"].split()[::2] == ["bo", "Bob"]


def test_what_looks_like_somebodys_is_replaced_wherever_it_stands_unless_it_is_kept() -> None:
    text = "call (317) 555-1234 or tel:3175551234, not 317-555-0142; bo@lovely.co, not bo@lovely.example; 10.1.2.3"
    payload = {"queueName": text, "flows": {"+13175551234": 1}, "ani": "tel:+13175551234", "ownName": "bo@lovely.co"}
    done = redacted(payload, keep=["/ownName"])
    number = done["ani"][6:]
    assert re.fullmatch(
        rf"call \({number[:3]}\) 555-{number[6:]} or tel:{number}, not 317-555-0142; [a-z]{{2}}@[a-z]{{8}}\.example, "
        r"not bo@lovely\.example; (192\.0\.2|198\.51\.100|203\.0\.113)\.[0-9]+",
        done["queueName"],
    )
    assert list(done["flows"]) == [f"+1{number}"]
    assert done["ownName"] == "bo@lovely.co"
    assert redacted(done, keep=["/ownName", "/ani", "/flows/*"]) == done


def test_names_on_the_way_to_payloads_and_to_what_is_kept_stay() -> None:
    page = {"record": {"name": "Record", "mine": 1}, "Mine": "Record"}
    done = redacted(page, at="/record", keep=["/Mine", "/record/mine"])
    assert list(done) == ["record", "Mine"]
    assert list(done["record"]) == ["name", "mine"]


def test_names_in_a_map_stay_different_from_each_other() -> None:
    numbers = {f"+1317444{number:04}": number for number in range(2_000)}
    done = redacted({"attributes": {**numbers, "": 1}, "flows": numbers}, invent_keys=True)
    assert len(done["attributes"]) == 2_001
    assert len(redacted({"attributes": numbers})["attributes"]) == 2_000
    text = json.dumps({"attributes": numbers}).encode()
    assert len(json.loads(redacted(text))["attributes"]) == 2_000
    twice = b'{"attributes": {"+13174440001": 1, "+13174440001": 2}}'
    assert len(json.loads(redacted(twice), object_pairs_hook=list)[0][1]) == 2


def test_long_texts_are_looked_for_where_nothing_else_stands() -> None:
    text = "he asked for " * 10 + "a refund"
    done = redacted({"attributes": {"note": text}, "queueName": f"({text})", "queueId": "x" * 200})
    assert done["queueName"] == f"({done['attributes']['note']})" != f"({text})"
    assert done["queueId"] == "x" * 200


def test_a_number_is_found_in_an_address_too() -> None:
    done = redacted({"ani": "tel:+13175551234", "userUri": "/search?q=%2B13175551234&x=1"})
    assert done["userUri"] == f"/search?q=%2B{done['ani'][5:]}&x=1"


@pytest.mark.no_cover
def test_what_a_sender_chose_takes_time_in_proportion() -> None:
    def price(parts: int) -> float:
        near = {str(number): "a" * 3 + " x" * (number % 50) for number in range(parts)}
        payload = {"attributes": near, "queueName": "aaa " * parts, "queueId": "a." * parts, "userUri": "1-" * parts}
        return seconds(lambda: redacted(payload))

    price(10)
    assert min(price(4_000) for _ in range(2)) < 16 * min(price(1_000) for _ in range(3))


def test_to_redact_twice_changes_what_is_personal_again_and_nothing_else() -> None:
    payload = example("Participant", seed=3)
    once = redacted(payload)
    twice = redacted(once)
    for name in payload:
        assert (payload[name] == once[name]) == (once[name] == twice[name]), name


def test_what_no_schema_knows_is_replaced_unless_it_is_kept() -> None:
    payload = {"mystery": {"who": ["Ada", 4711, True, None]}, "attributes": {"a": "Gold", "b": "Gold"}, "queueId": 77}
    done = redacted(payload, keep=["/attributes/b"])
    assert done["mystery"]["who"][2:] == [True, None]
    assert done["mystery"]["who"][0] != "Ada"
    assert done["mystery"]["who"][1] != 4711
    assert done["queueId"] != 77
    # It is personal elsewhere, and so looked for in what is kept too.
    assert done["attributes"]["a"] == done["attributes"]["b"] != "Gold"
    assert redacted(payload, keep=["/mystery", "/attributes/*"])["mystery"] == payload["mystery"]
    assert redacted(payload, keep=["/mystery", "/attributes/*"])["attributes"] == payload["attributes"]
    assert redacted({"name": "a", "x": "b"}, keep=["/x"])["x"] == "b"


def test_ids_of_people_stay_beside_their_names_unless_ids_are_replaced_too() -> None:
    user = {"id": ID, "name": "Ada Lovelace", "selfUri": f"/api/v2/users/{ID}"}
    payload = {"user": user, "userId": ID, "id": ID.upper()}
    done = redacted(payload, "CallMediaParticipant")
    assert (done["user"]["id"], done["user"]["selfUri"], done["id"]) == (ID, user["selfUri"], ID.upper())
    assert done["user"]["name"] != "Ada Lovelace"
    mapped = redacted(payload, "CallMediaParticipant", ids=True)
    assert mapped["user"]["selfUri"] == f"/api/v2/users/{mapped['user']['id']}"
    assert mapped["id"].lower() == mapped["user"]["id"] != ID


def test_times_stay_or_are_all_moved_by_the_same_amount() -> None:
    payload = {"startTime": "2025-03-14T09:26:53.589Z", "endTime": "2025-03-14T09:36:53Z"}
    assert redacted(payload) == payload
    start, end = redacted(payload, shift_times=True).values()
    assert (start[-5:], end[-1:]) == (".589Z", "Z")
    assert datetime.fromisoformat(end) - datetime.fromisoformat(start[:19] + "Z") == (
        datetime(2025, 3, 14, 9, 36, 53, tzinfo=UTC) - datetime(2025, 3, 14, 9, 26, 53, tzinfo=UTC)
    )
    assert start < "2025-03"


def test_dates_of_the_sdk_stay_dates() -> None:
    moment = datetime(2025, 3, 14, 9, 26, 53, tzinfo=UTC)
    payload = {"start_time": moment, "name": "Ada", "attributes": {"queue_name": "Gold"}}
    done = redacted(payload, naming="sdk")
    assert done["start_time"] == moment
    assert done["name"] != "Ada"
    assert list(done["attributes"]) == ["queue_name"]
    moved = redacted(payload, naming="sdk", shift_times=True)["start_time"]
    assert isinstance(moved, datetime)
    assert moved < moment
    assert redacted({"dateStart": "2001-01-01"}, "Education")["dateStart"] != "2001-01-01"
    assert isinstance(redacted({"date_start": date(2001, 1, 1)}, "Education", naming="sdk")["date_start"], date)


def test_keys_stay_but_for_what_is_personal_unless_they_are_invented() -> None:
    payload = {"name": "Ada Lovelace", "attributes": {"Ada Lovelace": "1", "tier": "2"}}
    assert list(redacted(payload)["attributes"]) == [redacted(payload)["name"], "tier"]
    invented = redacted(payload, invent_keys=True)
    assert list(invented) == ["name", "attributes"]
    assert "tier" not in invented["attributes"]
    assert redacted(payload, invent_keys=True, keep=["/attributes/*"])["attributes"].keys() >= {"tier"}


def test_the_formatting_of_a_text_stays_and_numbers_stay_as_they_are_written() -> None:
    text = b'{ "name" :\t"Ada",\r\n "alertingTimeoutMs": 10E0,"x":1.0, "wrapupRequired":true,"name":"Bo", "id": "\\u00e9\\/"}\n'
    done = redacted(text)
    assert re.fullmatch(
        rb'\{ "name" :\t"[A-Z][a-z]{2}",\r\n "alertingTimeoutMs": 10E0,"x":[0-9]\.0, '
        rb'"wrapupRequired":true,"name":"[A-Z][a-z]", "id": "\\u00e9\\/"\}\n',
        done,
    )
    assert b"Ada" not in done


@pytest.mark.parametrize("number", ["7", "0", "4711", "-4711", "10.0", "-0.25", "9.99e3", "123456789012345678901"])
def test_a_number_that_is_personal_keeps_its_form(number: str) -> None:
    done = redacted(f'{{"x": {number}}}'.encode()).decode()[6:-1]
    assert done != number
    assert re.sub("[0-9]", "0", done) == re.sub("[0-9]", "0", number)
    assert abs(float(done)) <= abs(float(number)) or "." not in number or number.endswith(".0")


def test_values_that_nobody_listed_are_kept_only_if_they_read_like_one() -> None:
    done = redacted({"state": "hovering"}, "Call")
    assert done == {"state": "hovering"}
    assert redacted({"state": "Ada said so"}, "Call")["state"] != "Ada said so"
    assert redacted({"state": "connected", "disconnectType": "client"}, "Call")["state"] == "connected"
    assert redacted({"startTime": "2025-03-14 09:26"}) == {"startTime": "2025-03-14 09:26"}
    assert redacted({"startTime": "when Ada came"})["startTime"] != "when Ada came"


def test_nothing_is_known_of_what_stands_beside_payloads() -> None:
    page = {"entities": [{"name": "Ada", "purpose": "agent"}], "note": "for Ada", "nextUri": "x"}
    done = redacted(page, at="/entities/*")
    assert done["entities"][0]["purpose"] == "agent"
    assert not {"Ada", "for Ada", "x"} & {done["entities"][0]["name"], done["note"], done["nextUri"]}
    assert redacted(page, at="/entities/*", keep=["/nextUri"])["nextUri"] == "x"


def test_users_schemas_are_obeyed_by_exact_forms_or_there_is_no_result(catalog_of: CatalogOf) -> None:
    personal = {"x-personal-data": True, "type": "string"}
    schema = {"properties": {"phone": {**personal, "pattern": "^\\+49[0-9]{9}$"}, "code": {**personal, "maxLength": 6}}}
    fixed = {"properties": {"kind": {**personal, "const": "gold"}}}
    tuples = {"properties": {"pair": {"prefixItems": [personal, {"type": "string"}], "items": personal}}}
    keyed = {"patternProperties": {"^p": personal, "^q": {"type": "string"}}}
    catalog = catalog_of(Mine=schema, Fixed=fixed, Tuples=tuples, Keyed=keyed)
    done = redacted({"code": "a@b.co"}, "Mine", catalog=catalog)
    assert re.fullmatch(r"[a-z]@[a-z]\.[a-z]{2}", done["code"])
    with pytest.raises(convoschema.UnsuitableModel, match="no invented values obey the schemas of Mine"):
        redacted({"phone": "+49123456789"}, "Mine", catalog=catalog)
    pair = redacted({"pair": ["Ada", "Bob", "Cleo"]}, "Tuples", catalog=catalog)["pair"]
    assert [new == old for new, old in zip(pair, ["Ada", "Bob", "Cleo"], strict=True)] == [False, True, False]
    assert redacted({"kind": "gold"}, "Fixed", catalog=catalog) == {"kind": "gold"}
    assert redacted({"p1": "Ada", "q1": "Bob"}, "Keyed", catalog=catalog)["p1"] != "Ada"


def test_what_is_no_payload_is_refused_and_nothing_of_it_is_told() -> None:
    for payload in (b'{"name": "Canary', {"name": {"Canary"}}):
        with pytest.raises(convoschema.InvalidPayload) as caught:
            redacted(payload)
        assert "Canary" not in str(caught.value)
    for wrong in (b"short", "a text that is long enough"):
        with pytest.raises(convoschema.WrongType, match="a key is bytes, 16 of them at least"):
            convoschema.redact({}, "Participant", key=wrong)  # type: ignore[arg-type] # that is the test
    with pytest.raises(convoschema.InvalidOption, match="keep is a JSON Pointer"):
        redacted({}, keep=["attributes"])
    with pytest.raises(convoschema.InvalidPayload, match="knows 0 of 1 property"):
        convoschema.Redactor("Participant", known_only=True).redact({"pageSize": 1})


BODY = {"id": ID, "participants": [{"name": "Ada", "purpose": "agent"}]}
NOTIFICATION = {"topicName": f"v2.users.{ID}.conversations", "eventBody": BODY}


def test_events_are_redacted_as_their_topics_say() -> None:
    redactor = EventRedactor(key=KEY, known_only=True)
    done = redactor.redact(NOTIFICATION)
    assert done["topicName"] == NOTIFICATION["topicName"]
    assert done["eventBody"]["id"] == ID
    assert done["eventBody"]["participants"][0] == {"name": redacted({"name": "Ada"})["name"], "purpose": "agent"}
    bridge = {"detail-type": "x", "detail": NOTIFICATION, "account": "4711"}
    assert json.loads(redactor.redact(json.dumps(bridge).encode()))["detail"] == done
    assert redactor.redact(NOTIFICATION) == done
    # What events came before decides nothing.
    body = {"utilizationLabel": "for Connected", "subject": "Connected"}
    start = {"topicName": f"v2.detail.events.conversation.{ID}.customer.start", "eventBody": body}
    assert redactor.redact(start) == EventRedactor(key=KEY).redact(start)
    unknown = redactor.redact({"topicName": "v2.nobody.knows", "eventBody": {"state": "agent"}})
    assert unknown["eventBody"]["state"] != "agent"
    assert redactor.redact({"topicName": "channel.metadata", "eventBody": {"message": "WebSocket Heartbeat"}})
    stranger: Any
    for stranger in ({"eventBody": {}}, {**NOTIFICATION, "eventBody": {"pageSize": 1}}, [], {"detail": 1}):
        with pytest.raises(convoschema.InvalidPayload):
            redactor.redact(stranger)
    assert EventRedactor(key=KEY).redact({"eventBody": "Ada"})["eventBody"] != "Ada"


def test_the_readme_shows_a_payload_before_and_after() -> None:
    readme = (REPOSITORY / "README.md").read_text("utf-8")
    before, after = (re.findall(rf"^- {when}: `(.*)`$", readme, re.MULTILINE)[0] for when in ("before", "after"))
    done = convoschema.redact(before.encode(), "Participant", key=b"what nobody can guess, 16 bytes or more")
    assert done.decode() == after


def test_a_schema_of_ones_own_may_want_what_looks_like_somebodys(catalog_of: CatalogOf) -> None:
    text = {"type": "string", "pattern": "^[a-z]{4}@[a-z]{4}\\.[a-z]{2}$"}
    catalog = catalog_of(Mine={"properties": {"to": text, "who": {**text, "x-personal-data": True}}})
    done = redacted({"to": "dada@mail.co", "who": "dada@mail.co"}, "Mine", catalog=catalog)
    assert done["to"] != "dada@mail.co"
    assert re.fullmatch(text["pattern"], done["to"])
    assert re.fullmatch(text["pattern"], done["who"])
