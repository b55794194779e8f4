"""Where the reader is, and where else there is to go: the sidebar, the bar above the rows, filters, addresses."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import Open, until, violations

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

STATE = "models/Conversation.html#participants/calls/state"


def test_the_bar_says_the_whole_path_of_a_nested_row_and_copies_it(open_page: Open, server: str) -> None:
    page = open_page(STATE, base=server)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    bar = page.locator("[data-where]")
    bar.wait_for()
    assert bar.locator("[data-where-steps]").inner_text() == "Conversation › participants › calls › state"
    copied = {
        "path": "Conversation.participants[].calls[].state",
        "pointer": "/participants/0/calls/0/state",
        "link": server + STATE,
    }
    for what, text in copied.items():
        # A click of Playwright's would scroll what is in sight already.
        page.locator(f"[data-copies={what}]").dispatch_event("click")
        page.wait_for_selector(f"[data-copies={what}] >> text=Copied")
        assert page.evaluate("navigator.clipboard.readText()") == text
    bar.locator("a", has_text="calls").click()
    page.wait_for_selector("[id='participants/calls'].here")
    assert bar.locator("[data-where-steps]").inner_text() == "Conversation › participants › calls"


def test_a_row_taller_than_the_window_is_shown_from_its_name_on(open_page: Open) -> None:
    page = open_page("models/Conversation.html#participants/calls/state", width=390)
    page.wait_for_selector("[id='participants/calls/state'].here .values[open]")
    until(page, "!document.querySelector('[data-where]').hidden")
    bar = page.locator("[data-where]").bounding_box()
    name = page.locator("[id='participants/calls/state'] .name").bounding_box()
    assert bar is not None
    assert name is not None
    assert bar["y"] + bar["height"] <= name["y"] < 400


def test_the_bar_follows_scrolling_and_stays_in_sight(open_page: Open) -> None:
    page = open_page(STATE)
    page.wait_for_selector("[id='participants/calls/state'].here")
    row = page.locator("[id='participants/calls/disconnectType']")
    row.evaluate("(row) => scrollTo(0, row.getBoundingClientRect().top + scrollY - 100)")
    page.evaluate("document.querySelector('tr.here').classList.remove('here')")
    page.mouse.wheel(0, 20)
    until(page, "document.querySelector('[data-where-steps]').textContent.endsWith('calls › disconnectType')")
    box = page.locator("[data-where]").bounding_box()
    assert box is not None
    assert 30 < box["y"] < 120


def test_rows_are_filtered_by_words_and_notes_those_of_unfolded_models_too(open_page: Open) -> None:
    page = open_page("models/Participant.html")
    rows = page.locator("tr[data-row]:visible")
    every = rows.count()
    page.click(".chip >> text=personal data")
    personal = rows.count()
    assert 0 < personal < every
    assert all("personal data" in text for text in rows.all_inner_texts())
    assert page.locator("[data-row-filters] [role=status]").inner_text() == f"{personal} of {every} rows"
    page.fill("[data-row-filters] input", "ANI")
    assert page.locator("#ani").is_visible()
    assert rows.count() < personal
    page.fill("[data-row-filters] input", "")
    page.click(".chip >> text=personal data")
    assert rows.count() == every
    page.click("#calls .unfold")
    page.wait_for_selector("[id='calls/disconnectType']")
    page.fill("[data-row-filters] input", "errorInfo")
    assert page.locator("#calls").is_visible()
    assert page.locator("[id='calls/errorInfo']").is_visible()
    assert not page.locator("[id='calls/state']").is_visible()


def test_long_lists_of_values_are_filtered(open_page: Open) -> None:
    page = open_page("models/Call.html#disconnectType")
    page.wait_for_selector("#disconnectType details[open]")
    values = page.locator("#disconnectType dl > div:visible")
    every = values.count()
    page.fill("#disconnectType details input", "transfer")
    assert 0 < values.count() < every
    assert all("transfer" in text.lower() for text in values.all_inner_texts())


@pytest.mark.parametrize("width", [360, 1440])
def test_the_sidebar_leads_to_every_model(width: int, open_page: Open, axe: str) -> None:
    page = open_page("models/Call.html", width=width)
    if width == 360:
        assert not page.locator("#site-side").is_visible()
        page.click("[data-side]")
    current = page.locator("#site-side [data-models] a[aria-current]")
    current.wait_for()
    assert current.inner_text() == "Call"
    assert page.locator("#site-side [data-models] a").count() > 300
    page.fill("[data-models-filter]", "wrapup")
    names = page.locator("#site-side [data-models] a:visible").all_inner_texts()
    assert "Wrapup" in names
    assert all("wrapup" in name.lower() for name in names)
    assert violations(page, axe) == []
    page.fill("[data-models-filter]", "xyzzy")
    assert page.locator("[data-models-none]").is_visible()
    page.fill("[data-models-filter]", "wrapup")
    page.locator("#site-side [data-models] a", has_text="Wrapup").first.click()
    page.wait_for_url("**/models/*Wrapup*.html")


@pytest.mark.parametrize(
    ("path", "words", "row", "meant"),
    [
        ("models/Call.html#stte", "There is no stte on this page. Did you mean state", None, "#state"),
        ("models/Call.html#section-uses", "There is no section-uses on this page.", None, None),
        ("models/Conversation.html#participants/calls/stte", "Call has no row stte.", "participants/calls", "#participants/calls/state"),
        ("models/Participant.html#attributes/orderNumber", "", "attributes", None),
        ("models/Conversation.html#participants/calls/disconnect_type", "", "participants/calls/disconnectType", None),
        ("shared.html#Disconnecttype", "There is no Disconnecttype on this page. Did you mean DisconnectType", None, "#DisconnectType"),
        ("index.html#qualty", "There is no qualty on this page. Did you mean Quality", None, "#subject-quality"),
        ("requests.html#zz", "There is no zz on this page.", None, None),
        ("topics.html#top", "", None, None),
    ],
)  # fmt: skip
def test_an_address_without_a_place_is_answered(
    path: str, words: str, row: str | None, meant: str | None, open_page: Open
) -> None:
    page = open_page(path, width=390, height=700)
    answer = page.locator(".answer")
    if row is not None:
        page.wait_for_selector(f"[id='{row}'].here")
    if not words:
        assert not answer.is_visible()
        return
    answer.wait_for()
    assert answer.inner_text().startswith(words)
    box = answer.bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 700 - box["height"]
    assert [answer.locator("a").first.get_attribute("href")] == [meant] if meant else answer.locator("a").count() == 0
    answer.locator("button", has_text="Search").click()
    assert page.input_value("[role=combobox]") == path.partition("#")[2].rpartition("/")[2]
    page.keyboard.press("Escape")
    if meant is not None:
        answer.locator("a").first.click()
        until(page, f"decodeURI(location.hash) === '{meant}'")
        assert not answer.is_visible()
    else:
        answer.locator("button", has_text="Close").click()
        assert not answer.is_visible()


def test_axe_finds_nothing_wrong_with_an_answer(open_page: Open, axe: str) -> None:
    page = open_page("requests.html#Nowhere")
    page.locator(".answer").wait_for()
    assert violations(page, axe) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page, axe) == []


def test_a_problem_leads_to_its_row_and_the_row_back_to_the_payload(open_page: Open) -> None:
    page = open_page("validate.html#Conversation/strict")
    text = '{"participants": [{"calls": [{"state": 7, "sttate": "x"}]}]}'
    page.fill("textarea", text)
    links = page.locator("[data-problems] a")
    links.nth(1).wait_for()
    assert links.all_inner_texts() == [
        "What Conversation.participants.calls.state is",
        "What Conversation.participants.calls is",
    ]
    with page.expect_popup() as opened:
        links.first.click()
    row = opened.value
    row.wait_for_selector("[id='participants/calls/state'].here")
    assert page.input_value("textarea") == text
    back = row.locator("[data-where] [data-back]")
    with row.expect_event("close"):
        back.click()
    assert page.input_value("textarea") == text


@pytest.mark.parametrize(
    ("address", "root", "name"),
    [
        ("http://reference.example/models/Participnt.html", "http://reference.example/", "Participnt"),
        ("http://reference.example/below/models/Participnt.html", "http://reference.example/below/", "Participnt"),
        ("http://reference.example/Participant", "http://reference.example/", "Participant"),
        ("http://reference.example/models/%E0%A4%A.html", "http://reference.example/", None),
    ],
)
def test_an_address_without_a_page_leads_to_the_search(
    address: str, root: str, name: str | None, chromium: Browser, folder_of_site: Path, axe: str
) -> None:
    page = chromium.new_page()
    html = (folder_of_site / "404.html").read_text("utf-8")
    page.route("**/*", lambda route: route.fulfill(status=404, content_type="text/html", body=html))
    page.goto(address)
    assert page.locator("#start").evaluate("(link) => link.href") == f"{root}index.html"
    if name is not None:
        assert page.locator("#search").evaluate("(link) => link.href") == f"{root}index.html#search/{name}"
        assert name in page.locator("p").inner_text()
        assert violations(page, axe) == []
    page.close()


def test_an_address_can_ask_the_search(open_page: Open) -> None:
    page = open_page("index.html#search/calls[].state")
    page.wait_for_selector("[role=option]")
    assert page.input_value("[role=combobox]") == "calls[].state"


def test_neighbours_are_links_on_phones(open_page: Open) -> None:
    page = open_page("models/Call.html#section-neighbours", width=360, height=740)
    assert not page.locator(".neighbours").is_visible()
    page.locator(".chips a", has_text="Participant").first.click()
    page.wait_for_url("**Participant.html#calls")
    bar = page.locator("[data-where]")
    bar.wait_for()
    assert bar.locator("[data-where-steps]").inner_text() == "Participant › calls"


def test_names_on_the_map_can_be_read_and_a_subject_is_shown(open_page: Open) -> None:
    size = """(text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a"""
    for width in (360, 1440):
        page = open_page("index.html", width=width)
        name = page.locator("[data-map] .nodes text").first
        assert name.evaluate(size) > 11
        page.click("[data-subject] >> text=Quality")
        until(
            page,
            """() => {
                const box = document.querySelector("[data-map] a[data-model=Evaluation] text").getBoundingClientRect();
                const map = document.querySelector("[data-map] svg").getBoundingClientRect();
                return box.left > map.left && box.top > map.top && box.left < map.right;
            }""",
        )
    page.click("[data-fit]")
    assert all(title.evaluate(size) > 9 for title in page.locator("[data-map] .blocks text").all())


def test_changes_are_filtered_by_their_effect(open_page: Open) -> None:
    page = open_page("changes.html")
    changes = page.locator("li[data-effect]:visible")
    every = changes.count()
    page.click("button[data-effect=widening]")
    assert 0 < changes.count() < every
    assert all("widening" in text for text in changes.all_inner_texts())
    assert page.locator("[data-changes]:visible").count() > 0
    page.click("button[data-effect=compatible]")
    assert changes.count() == every
    page.click("button[data-effect=widening]")
    assert all("compatible" in text for text in changes.all_inner_texts())
