"""Search as you type, by keyboard alone."""

from __future__ import annotations

import pytest

from tests.browser.conftest import Open, until

pytestmark = pytest.mark.browser


def test_search_opens_chooses_and_follows_by_keyboard(open_page: Open) -> None:
    page = open_page("index.html")
    page.keyboard.press("/")
    page.keyboard.type("wrapupprompt")
    page.wait_for_selector("[role=option]")
    assert page.evaluate("document.activeElement.getAttribute('role')") == "combobox"
    first = page.locator("[role=option]").first
    assert first.get_attribute("aria-selected") == "true"
    assert "Participant" in first.inner_text()
    page.keyboard.press("ArrowDown")
    assert first.get_attribute("aria-selected") == "false"
    assert page.locator("input[role=combobox]").get_attribute("aria-activedescendant") == "site-found-1"
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    page.wait_for_url("**/models/Participant.html#wrapupPrompt")
    page.keyboard.press("Control+k")
    assert page.locator("dialog").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("dialog").is_visible()


FOUND = (
    ("Participant", "model\nParticipant"),
    ("call history conversation", "model\nCallHistoryConversation"),
    ("start_acw_time", "property\nstartAcwTime"),
    ("forcedTimeout", "value\nforcedTimeout"),
    ("Call.disconnectType", "property\ndisconnectType"),
    ("whispers advice", "property\ncoachedParticipantId"),
    ("timestamp", "shared\nTimestamp"),
    ("UserStationChangeTopicUser", "model\nOutOfOfficeEventUser"),
    ("QueueUserEventTopicUserReference", "model\nOutOfOfficeEventUser"),
)


def test_search_finds_models_properties_values_and_words(open_page: Open) -> None:
    page = open_page("models/Call.html")
    page.click("[data-search]")
    until(page, "document.querySelector('dialog').dataset.milliseconds")
    for query, expected in FOUND:
        page.fill("[role=combobox]", query)
        first = page.locator("[role=option]").first.inner_text().replace("\n\n", "\n")
        assert first.startswith(expected), query


STATE = "models/Conversation.html#participants/calls/state"
PLACES = {
    "participants[].calls[].state": STATE,
    "participants[0].calls[12].state": STATE,
    "$.participants[*].calls[*].state": STATE,
    "/participants/0/calls/0/state": STATE,
    "Conversation.participants.calls.state": STATE,
    "participants.calls.disconnect_type": "models/Conversation.html#participants/calls/disconnectType",
    "participants.calls.sta": STATE,
    "Participant.calls.state": "models/Participant.html#calls/state",
    "participant.calls.state": "models/Participant.html#calls/state",
    "calls state": "models/Participant.html#calls/state",
    "calls.stat": "models/Participant.html#calls/state",
    "participants[].attributes.anything": "models/Conversation.html#participants/attributes",
    "convesation": "models/Conversation.html",
    "partcipants.cals.state": STATE,
    "v2.users.4d7a2c.presence": "topics/v2-users-id-presence.html",
    "v2.users.{id}.presence": "topics/v2-users-id-presence.html",
    "QueueUserEventTopicUserReference": "models/OutOfOfficeEventUser.html",
}


def test_a_path_a_pointer_a_topic_or_a_slip_finds_its_place(open_page: Open) -> None:
    page = open_page("models/Call.html")
    page.keyboard.press("/")
    until(page, "document.querySelector('dialog').dataset.milliseconds")
    for query, address in PLACES.items():
        page.fill("[role=combobox]", query)
        assert str(page.locator("[role=option]").first.get_attribute("href")).removeprefix("../") == address, query
        slip = query.startswith(("conve", "partcip"))
        assert ("Nothing is called so" in page.locator("dialog .told").inner_text()) == slip
    page.fill("[role=combobox]", "participants[].calls[].state")
    assert "Conversation.participants[].calls[].state" in page.locator("[role=option]").first.inner_text()
    page.keyboard.press("Enter")
    page.wait_for_selector("[id='participants/calls/state'].here")


USERS = """{
    models: [["Call", "media", "", []], ["OrderCall", "ours", "", [], [0]]], roots: [1, 0], values: [], shared: [], topics: [],
    notes: ["matches ^bk"],
    properties: [
        [0, "state", "", "string", "", -1, []],
        [1, "attributes.orderNumber", "", "string", "", -1, [0]],
        [1, "lines.sku", "", "string", "", -1, []],
    ],
}"""


def test_what_users_schemas_describe_in_place_is_found_and_what_they_are_overlays_on(open_page: Open) -> None:
    page = open_page("models/Call.html")
    page.keyboard.press("/")
    until(page, "document.querySelector('dialog').dataset.milliseconds")
    for query, address in {
        "lines[].sku": "models/OrderCall.html#lines.sku",
        "OrderCall.attributes.orderNumber": "models/OrderCall.html#attributes.orderNumber",
        "OrderCall.state": "models/OrderCall.html#state",
        "matches ^bk": "models/OrderCall.html#attributes.orderNumber",
    }.items():
        found = page.evaluate(f"(query) => convoschema.finder({USERS})(query).entries[0].address", query)
        assert found == address


def test_a_note_finds_the_properties_that_have_it_those_of_roots_first(open_page: Open) -> None:
    page = open_page("index.html")
    page.keyboard.press("/")
    until(page, "document.querySelector('dialog').dataset.milliseconds")
    for note in ("personal data", "required on write", "deprecated", "personal data: phone"):
        page.fill("[role=combobox]", note)
        found = page.locator("[role=option]").evaluate_all(
            "(all) => all.map((one) => [one.querySelector('.context').textContent.toLowerCase(), one.href])"
        )
        noted = [note in context for context, _ in found]
        assert noted[:4] == [True] * 4
        assert noted == sorted(noted, reverse=True)
        homes = [href.partition(".html")[0] for _, href in found[: sum(noted)]]
        roots = [home.endswith(("/Conversation", "/Participant", "/CallHistoryParticipant")) for home in homes]
        assert roots == sorted(roots, reverse=True)


def test_nothing_found_is_said(open_page: Open) -> None:
    page = open_page("shared.html")
    page.keyboard.press("/")
    page.keyboard.type("zzzz")
    page.wait_for_selector("text=Nothing found")
    assert page.locator("[role=option]").count() == 0
    page.keyboard.press("Enter")
    assert page.locator("dialog").is_visible()


def test_answers_take_little_longer_than_a_walk_through_the_index(open_page: Open) -> None:
    page = open_page("index.html")
    page.keyboard.press("/")
    until(page, "document.querySelector('dialog').dataset.milliseconds")
    ratios = page.evaluate(
        """() => {
            const find = convoschema.finder(convoschema.index);
            const least = (work) => Math.min(...Array.from({ length: 15 }, () => {
                const started = performance.now();
                work();
                return performance.now() - started;
            }));
            const queries = ["s", "st", "state", "the", "e", "participant calls state", "when the agent was", "disconnect",
                "personal data", "convesation", "partcipants.cals.state", "xyzzy.plugh.frotz", "a.b.c.d.e.f"];
            queries.forEach((query) => find(query)); // what is compiled on the way
            const whole = least(() => JSON.stringify(convoschema.index));
            return queries.map((query) => least(() => find(query)) / whole);
        }"""
    )
    assert max(ratios) < 20


def test_what_is_found_fits_a_narrow_window(open_page: Open) -> None:
    page = open_page("index.html", width=360)
    page.click("[data-search]:visible >> nth=0")
    until(page, "document.querySelector('dialog').dataset.milliseconds")
    for query in ("participants[].calls[].state", "convesation"):
        page.fill("[role=combobox]", query)
        assert page.evaluate(
            "[...document.querySelectorAll('[role=listbox], dialog .told')].every((part) =>"
            " part.scrollWidth <= part.clientWidth && part.scrollHeight > 0)"
        )
        if query.startswith("participants"):
            # Long paths are broken behind their dots, and no name in two.
            assert page.evaluate(
                "[...document.querySelectorAll('dialog .context mark')].every((one) => one.getClientRects().length === 1)"
            )
    told = page.locator("dialog .told")
    assert told.inner_text() == "Nothing is called so; the best 40 found for conversation"
    assert told.evaluate("(part) => part.scrollHeight <= part.clientHeight")


def test_hints_in_empty_fields_fit_a_narrow_window(open_page: Open) -> None:
    fits = """(field) => {
        const pen = document.createElement("canvas").getContext("2d");
        const style = getComputedStyle(field);
        pen.font = style.font;
        const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        return pen.measureText(field.placeholder).width <= room;
    }"""
    page = open_page("validate.html", width=390)
    assert page.locator("[name=payload]").evaluate(fits)
    page.click("[data-search]:visible >> nth=0")
    assert page.locator("[role=combobox]").evaluate(fits)
