"""The map: zoom, pan, click, keyboard, subjects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import Open, until

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.browser


def view(page: Page) -> tuple[float, ...]:
    return tuple(map(float, str(page.locator("[data-map] svg").get_attribute("viewBox")).split()))


def test_buttons_zoom_and_the_mouse_pans(open_page: Open) -> None:
    page = open_page("index.html")
    before = view(page)
    page.click("[data-zoom='1.3']")
    assert view(page)[2] < before[2]
    page.click("[data-zoom='0.77']")
    page.locator("[data-map]").scroll_into_view_if_needed()
    box = page.locator("[data-map] svg").bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] - 20
    start = view(page)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x - 100, y - 60, steps=4)
    page.mouse.up()
    moved = view(page)
    assert moved[0] > start[0]
    assert moved[1] > start[1]
    page.click("[data-fit]")
    page.keyboard.down("Control")
    page.mouse.move(x, y)
    fitted = view(page)
    page.mouse.wheel(0, -200)
    page.keyboard.up("Control")
    until(page, f"Number(document.querySelector('[data-map] svg').getAttribute('viewBox').split(' ')[2]) < {fitted[2]}")
    page.click("[data-start]")


def test_the_wheel_alone_scrolls_the_page(open_page: Open) -> None:
    page = open_page("index.html#section-map")
    page.hover("[data-map] svg")
    before = view(page)
    page.mouse.wheel(0, 300)
    page.wait_for_timeout(200)
    assert view(page) == before


def test_a_click_tells_of_a_model_and_shows_its_lines(open_page: Open) -> None:
    page = open_page("index.html")
    page.locator("[data-map] a[data-model=Call] text").click()
    card = page.locator("[data-map-card]")
    card.locator("a", has_text="Open Call").wait_for()
    assert "voice call" in card.inner_text()
    assert page.locator("[data-map] path.out").count() >= 7
    assert page.locator("[data-map] path.in[data-from=Participant]").count() == 1
    assert "near" in str(page.locator("[data-map] a[data-model=Participant]").get_attribute("class"))
    page.locator("[data-map] svg").press("Escape")
    assert not card.is_visible()
    assert page.locator("[data-map] path.out").count() == 0
    page.locator("[data-map] a[data-model=Call] text").dblclick()
    page.wait_for_url("**/models/Call.html")


def test_the_map_by_keyboard(open_page: Open) -> None:
    page = open_page("index.html")
    svg = page.locator("[data-map] svg")
    svg.focus()
    before = view(page)
    for key, changes in (("ArrowRight", 0), ("ArrowDown", 1), ("+", 2)):
        page.keyboard.press(key)
        assert view(page)[changes] != before[changes]
        before = view(page)
    page.keyboard.press("0")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.dataset.model") == "CallHistoryConversationEntityListing"
    page.keyboard.press("Tab")
    assert page.locator("[data-map] a.it").get_attribute("data-model") == "CallHistoryConversation"
    page.keyboard.press("Enter")
    page.wait_for_url("**/models/CallHistoryConversation.html")


def test_a_subject_is_brought_out(open_page: Open) -> None:
    page = open_page("index.html")
    button = page.locator("[data-subject]", has_text="Quality")
    button.click()
    assert button.get_attribute("aria-pressed") == "true"
    assert page.locator("[data-map] a.near").count() == 30
    button.click()
    assert page.locator("[data-map] svg.chosen").count() == 0


def test_two_fingers_zoom_the_map_on_a_phone(open_page: Open) -> None:
    page = open_page("index.html", width=360, height=740, touch=True)
    start = view(page)
    assert start[0] < 0
    page.locator("[data-map]").scroll_into_view_if_needed()
    box = page.locator("[data-map] svg").bounding_box()
    assert box is not None
    fingers = page.context.new_cdp_session(page)

    def touch(kind: str, *distances: int) -> None:
        points = [
            {"x": box["x"] + 50 + distance, "y": box["y"] + 200, "id": int(distance > 0)} for distance in distances
        ]
        fingers.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    touch("touchStart", 0, 100)
    touch("touchMove", 0, 200)
    touch("touchEnd")
    assert view(page)[2] == pytest.approx(start[2] / 2, rel=0.05)


@pytest.mark.parametrize("width", [390, 1280])
def test_titles_stay_in_their_blocks_however_far_away(width: int, open_page: Open) -> None:
    page = open_page("index.html", width=width)
    page.click("[data-fit]")
    until(page, "document.querySelector('[data-map] svg').classList.contains('far')")
    beyond = page.evaluate(
        """() => [...document.querySelectorAll(".blocks text")].filter((title) => {
            const block = title.previousElementSibling.getBBox();
            return title.getBBox().x + title.getComputedTextLength() > block.x + block.width + 3;
        }).map((title) => title.textContent)"""
    )
    assert beyond == []
