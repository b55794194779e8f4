"""What looks like somebody's is told, wherever it stands; what is reserved, and what nobody can tell, is not."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import convoschema
from convoschema.redaction.invention import Inventor
from convoschema.redaction.looks import Look, personal_parts
from convoschema.redaction.search import Search, known_of
from convoschema.redaction.secret import Secret
from convoschema.testing import example
from tests.cases import examples
from tests.conftest import CatalogOf
from tests.costs import seconds

NUMBER, MAIL, NETWORK = Look.NUMBER, Look.MAIL, Look.NETWORK
ID = "5e8b1f0a-2c47-4d19-9b6e-7f3a1c2d4e5f"


def looks(text: str, *, of_numbers: bool = False) -> list[Look]:
    return [part.look for part in personal_parts(text, of_numbers=of_numbers)]


TOLD: list[tuple[str, list[Look]]] = [
    ("+13175551234", [NUMBER]),
    ("tel:+49 170 1234567", [NUMBER]),
    ("tel:13175551234", [NUMBER]),
    ("sip:13175551234@192.0.2.10", [NUMBER]),
    ("sip:+13175551234@10.1.2.3:5060;user=phone", [MAIL]),
    ("ask for ani=%2B13175551234&x", [NUMBER]),
    ("call (317) 555-1234, 317.555.1234 or 1 (317) 555 1234", [NUMBER] * 3),
    ("ada.lovelace@mail.co, bo@xn--mnchen-3ya.de", [MAIL, MAIL]),
    (f"{ID}@orgspan.com", [MAIL]),
    ("https://ada@mail.co/x", [MAIL]),
    ("10.1.2.3 and 10.1.2.3:80, fe80::1", [NETWORK] * 3),
    ("http://10.1.2.3/x", [NETWORK]),
]


@pytest.mark.parametrize(("text", "parts"), TOLD)
def test_what_looks_like_somebodys_is_told(text: str, parts: list[Look]) -> None:
    assert looks(text) == parts == looks(text, of_numbers=True)


NOT_TOLD = [
    "+13175550142",
    "tel:+1 (317) 555-0142",
    "sip:+13175550142@192.0.2.10:5060",
    "+44 7700 900123",
    "ada@post.example, ada@mail.example.com, ada@x.test, ada@X.INVALID",
    "ada@home, ada@1.2.3 and @mail.co",
    "127.0.0.1, ::1, 0.0.0.0, 198.51.100.7, 2001:db8::17, 999.1.1.1",
    "Mozilla/5.0 (X11) Chrome/120.0.0.0",
    "2025-03-14T09:26:53.589+0100 and 09:26:53",
    ID,
    "Ada Lovelace, 12 St James's Square",
    "1234567",
    "٣١٧ ٥٥٥ ١٢٣٤",
]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_is_reserved_and_what_nobody_can_tell_is_not(text: str) -> None:
    assert looks(text) == [] == looks(text, of_numbers=True)


@pytest.mark.parametrize("text", ["3175551234", "13175551234", "0170 1234567", "2025-118840"])
def test_digits_are_a_telephone_number_where_numbers_stand(text: str) -> None:
    assert (looks(text), looks(text, of_numbers=True)) == ([], [NUMBER])
    assert [problem.pointer for problem in convoschema.iter_unredacted({"ani": text, "queueName": text}, "Participant")]


def told(payload: Any, model: str = "Participant", **options: Any) -> list[tuple[str, str]]:
    found = convoschema.iter_unredacted(payload, model, **options)
    return [(problem.pointer, problem.message) for problem in found]


def test_problems_come_in_the_order_of_the_document_and_show_no_value() -> None:
    number = f"a string of 12 characters holds {NUMBER}"
    payload = {
        "calls": [{"self": {"addressRaw": "+13175551234"}}],
        "queueName": "for +13175551234, ada@mail.co and bo@mail.co",
        "attributes": {"x": 13175551234, "y": "+13175551234"},
        "mystery": [{"deep": "+13175551234"}],
        "purpose": "agent",
    }
    expected = [
        ("/calls/0/self/addressRaw", number),
        ("/queueName", f"a string of 44 characters holds {NUMBER} and {MAIL}"),
        ("/attributes/y", number),
        ("/mystery/0/deep", number),
    ]
    assert told(payload) == expected
    assert told(json.dumps(payload).encode()) == expected
    assert told({"entities": [payload]}, at="/entities/*") == [(f"/entities/0{at}", told) for at, told in expected]
    problem = next(convoschema.iter_unredacted(payload, "Participant"))
    assert (problem.code, problem.model) == ("unredacted", "Participant")
    assert problem.hint == "redact the payload, or take a value that is reserved"


def test_keys_are_told_of_their_object_so_that_no_pointer_shows_them() -> None:
    inner = {"ada@mail.co": {"+13175551234": "+13175551234"}, "bo@mail.co": ["bo@mail.co", {"x": "bo@mail.co"}]}
    assert told({"attributes": inner}) == [
        ("/attributes", f"a key holds {MAIL}"),
        ("/attributes", f"a key holds {NUMBER}"),
        ("/attributes", f"what is below such a key holds {NUMBER}"),
        ("/attributes", f"what is below such a key holds {MAIL}"),
    ]


def test_what_schemas_list_is_nobodys(catalog_of: CatalogOf) -> None:
    catalog = catalog_of(Mine={"properties": {"to": {"enum": ["help@mail.co"]}}})
    assert told({"to": "help@mail.co"}, "Mine", catalog=catalog) == []
    assert told({"to": "more@mail.co"}, "Mine", catalog=catalog) == [("/to", f"a string of 12 characters holds {MAIL}")]


def test_names_of_the_sdk_are_asked_for_as_elsewhere() -> None:
    assert [pointer for pointer, _ in told({"queue_name": "x", "ani": "3175551234"}, naming="sdk")] == ["/ani"]


def test_what_is_no_payload_is_refused() -> None:
    with pytest.raises(convoschema.InvalidPayload):
        told(b"{")
    with pytest.raises(convoschema.InvalidOption):
        told({}, at="x")
    with pytest.raises(convoschema.UnknownModel):
        told({}, "Nobody")


@pytest.mark.no_cover
def test_the_examples_of_all_models_hold_nobodys_data() -> None:
    for model in convoschema.models():
        for payload in [*examples(model), example(model, seed=5)]:
            assert (model, told(payload, model)) == (model, [])


def test_what_a_sender_chose_takes_time_in_proportion() -> None:
    def price(parts: int) -> float:
        texts = [
            "a@" * parts,
            "1-" * parts,
            "a." * parts,
            "1.1." * parts,
            "f:" * parts,
            "+1 " * parts,
            "a@b.co " * parts,
        ]
        return seconds(lambda: told({"attributes": {text[:9]: text for text in texts}, "mine": {"a@b.co": texts * 9}}))

    price(10)
    assert min(price(4_000) for _ in range(2)) < 16 * min(price(1_000) for _ in range(3))


PIECES = st.sampled_from(
    [
        *("+", "00", "0", "1", "49", "317", "555", "1234", "3175551234", "13175551234", "123456789012", "7", "٣١٧"),
        *("@", "@mail.co", "ada", "Ada", "mail.co", ".", ".co", "-", "_", "'", "é", "ABC", "x" * 130, "b." * 9),
        *(
            ":",
            "::",
            "/",
            "//",
            "?",
            "=",
            "%2B",
            "%",
            " ",
            "  ",
            "(",
            ") ",
            ",",
            ";",
            "[",
            "]",
            "<",
            '"',
            "\n",
            "T",
            "Z",
        ),
        *("10.1.2.3", "999.1.1.1", "1.1.1.300", ":5060", "fe80::1", "ff:", "2025-03-14", "2025-02-31", "09:26:53"),
        *("tel:", "sip:", "https://", "user=phone", ID, "E", "e+", "127.0.0.1", "192.0.2.7", "+13175550142"),
    ]
)
TEXTS = st.lists(st.one_of(PIECES, PIECES, PIECES, st.text(max_size=4)), max_size=12).map("".join)


@settings(max_examples=400)
@given(TEXTS, st.binary(min_size=16, max_size=16))
def test_what_is_invented_looks_like_nobodys(text: str, key: bytes) -> None:
    secret = Secret(key)
    invented = Inventor(secret).text(text)
    assert looks(invented, of_numbers=True) == []
    without = Search(Inventor(secret), ids=False, times=False).replaced(text, known_of((), frozenset()))
    assert looks(without) == []


@pytest.mark.no_cover
@settings(max_examples=200)
@given(TEXTS, TEXTS, st.text(max_size=9), st.binary(min_size=16, max_size=16))
def test_what_is_redacted_has_nothing_to_tell_of(one: str, other: str, key: str, secret: bytes) -> None:
    payload = {"attributes": {one: other}, "ani": other, "queueName": f"{one}{key}", "name": key, "x": {other: [one]}}
    assert told(convoschema.redact(payload, "Participant", key=secret)) == []
