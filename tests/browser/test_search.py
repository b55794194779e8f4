"""Search as you type, by keyboard alone, in under 50 ms."""

from __future__ import annotations

import pytest

from tests.browser.conftest import Open

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


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("Participant", "model\nParticipant"),
        ("call history conversation", "model\nCallHistoryConversation"),
        ("start_acw_time", "property\nstartAcwTime"),
        ("forcedTimeout", "value\nforcedTimeout"),
        ("Call.disconnectType", "property\ndisconnectType"),
        ("whispers advice", "property\ncoachedParticipantId"),
        ("timestamp", "shared\nTimestamp"),
        ("UserStationChangeTopicUser", "model\nOutOfOfficeEventUser"),
        ("QueueUserEventTopicUserReference", "model\nOutOfOfficeEventUser"),
    ],
)
def test_search_finds_models_properties_values_and_words(query: str, expected: str, open_page: Open) -> None:
    page = open_page("models/Call.html")
    page.click("[data-search]")
    page.keyboard.type(query)
    page.wait_for_selector("[role=option]")
    assert page.locator("[role=option]").first.inner_text().replace("\n\n", "\n").startswith(expected)


def test_nothing_found_is_said(open_page: Open) -> None:
    page = open_page("shared.html")
    page.keyboard.press("/")
    page.keyboard.type("zzzz")
    page.wait_for_selector("text=Nothing found")
    assert page.locator("[role=option]").count() == 0
    page.keyboard.press("Enter")
    assert page.locator("dialog").is_visible()


def test_answers_take_less_than_50_ms(open_page: Open) -> None:
    page = open_page("index.html")
    page.keyboard.press("/")
    page.wait_for_function("document.querySelector('dialog').dataset.milliseconds")
    times = page.evaluate(
        """() => {
            const find = convoschema.finder(convoschema.index);
            const queries = ["s", "st", "state", "the", "e", "participant calls state", "when the agent was", "disconnect"];
            return queries.flatMap((query) => [0, 1, 2].map(() => {
                const started = performance.now();
                find(query);
                return performance.now() - started;
            }));
        }"""
    )
    assert max(times) < 50
    page.keyboard.type("the agent")
    page.wait_for_selector("[role=option]")
    assert float(str(page.locator("dialog").get_attribute("data-milliseconds"))) < 50
