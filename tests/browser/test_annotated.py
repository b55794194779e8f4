"""The validator's annotated view: every key told, what is unknown or wrong standing out, and what a text is guessed."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from convoschema.testing import example
from tests.browser.conftest import Open, until, violations
from tests.cases import REPOSITORY
from tests.docs.test_inspector import sdk_names

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.browser

PAYLOAD = {"attributes": {"order": "BK-1"}, "name": "Ann", "calls": [{"state": "conected", "stat": 1}], "endTime": None}
TEXT = json.dumps(PAYLOAD, indent=2)
FOCUSED = "document.activeElement.textContent"


def paste(page: Page, text: str) -> None:
    """Paste a text in the place of all there is, as somebody with a clipboard does."""
    page.evaluate(
        """(text) => {
            const area = document.querySelector("textarea");
            area.focus();
            area.select();
            area.dispatchEvent(new ClipboardEvent("paste", { clipboardData: new DataTransfer() }));
            document.execCommand("insertText", false, text);
        }""",
        text,
    )
    page.locator("[data-view=annotated][aria-pressed=true]").wait_for()
    page.locator("[data-rows] .row.current").wait_for()


def verdict(page: Page, words: str) -> None:
    page.locator("[data-verdict]", has_text=words).wait_for()


def details(page: Page, words: str) -> str:
    pane = page.locator("[data-details]", has_text=words)
    pane.wait_for()
    return pane.inner_text()


def test_a_payload_is_walked_key_by_key_without_a_mouse(open_page: Open, server: str) -> None:
    page = open_page("validate.html#Participant/strict", base=server)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    paste(page, TEXT)
    verdict(page, "3 problems: not a valid Participant")
    assert "Payload 1, a Participant" in details(page, "Payload 1")
    keys = page.keyboard
    told = {
        "ArrowDown": ('"attributes"', "Participant.attributes", "personal data"),
        "ArrowRight": ('"order"', "order, a key of the map Participant.attributes", "string"),
        "ArrowLeft": ('"attributes"', "Participant.attributes", "map of string"),
    }
    for key, (text, *words) in told.items():
        keys.press(key)
        until(page, f"{FOCUSED} === {json.dumps(text)}")
        assert all(word in details(page, words[0]) for word in words)
    keys.press("F8")
    until(page, f"{FOCUSED} === '\"state\"'")
    shown = details(page, "Call.state")
    assert "unknown-value: 'conected' is not a known value; did you mean 'connected'?" in shown
    assert "11 values" in shown
    assert "The participant hears" in shown or "contacting" in shown
    assert "Here: a string of 8 characters, line 8, /calls/0/state." in shown
    page.click("[data-unknown-key='next unknown']")
    until(page, f"{FOCUSED} === '\"stat\"'")
    assert "Unknown: Participant.calls has no such property. Did you mean state?" in details(page, "Unknown")
    row = page.locator("[data-rows] .row", has=page.locator(".key.unknown"))
    assert (
        row.locator(".sign").inner_text(),
        row.locator(".number").inner_text(),
        row.locator(".tag").inner_text(),
    ) == ("!", "9", "unknown")
    assert row.locator(".key").get_attribute("aria-label") == '"stat": an integer, unknown property, a problem, line 9'
    assert page.locator("[data-rows-summary]").inner_text() == "1 unknown key."
    assert page.locator("[data-rows] [tabindex='0']").count() == 1
    page.locator("[data-rows] .key", has_text="name").hover()
    assert "Participant.name" in details(page, "Participant.name")
    copied = {
        "text": "8:16: /calls/0/state: unknown-value: 'conected' is not a known value; did you mean 'connected'?\n",
        "json": '"pointer": "/calls/0/state",\n',
    }
    for form, told_so in copied.items():
        page.click(f"[data-copies={form}]")
        page.locator(f"[data-copies={form}]", has_text="Copied").wait_for()
        assert told_so in page.evaluate("navigator.clipboard.readText()")
    page.locator("[data-rows] .key", has_text="state").click()
    details(page, "Call.state")
    with page.expect_popup() as opened:
        page.locator("[data-details] .about").click()
    opened.value.wait_for_selector("[id=state].here")
    assert opened.value.url.endswith("models/Call.html#state")
    with opened.value.expect_event("close"):
        opened.value.locator(".back [data-back]").click()
    page.locator("[data-details] button", has_text="Edit it").click()
    assert page.locator("textarea").evaluate("(area) => area.value.slice(area.selectionStart).startsWith('\"state\"')")
    assert page.locator("[data-numbers]").inner_text().split()[7:10] == ["!", "8", "!"]


@pytest.mark.parametrize(("width", "dark"), [(390, False), (1280, True)])
def test_the_annotated_view_fits_its_window_and_axe_finds_nothing(
    width: int, dark: bool, open_page: Open, axe: str
) -> None:
    page = open_page("validate.html#*guess/strict", width=width, dark=dark)
    paste(page, TEXT)
    verdict(page, "3 problems")
    page.click("[data-unknown-key='next unknown']")
    details(page, "Unknown")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert violations(page, axe) == []


def test_a_text_is_taken_for_what_it_is(open_page: Open, tmp_path: Path) -> None:
    conversations = [example("Conversation", seed=seed) for seed in range(3)]
    socket = (REPOSITORY / "examples" / "events" / "socket.jsonl").read_bytes()
    array = json.dumps(conversations).encode()
    files: dict[str, tuple[bytes, str, str]] = {
        "array.json": (array, "No problems in 3 payloads, each checked as a Conversation", "each of its 3 items is checked"),
        "lines.jsonl.gz": (gzip.compress("\n".join(map(json.dumps, conversations)).encode()), "No problems in 3 payloads", "each of its 3 lines"),
        "socket.jsonl": (socket, "1 problem in 4 events, checked as their topics say", "1 event of a topic that is not known."),
        "sdk.json": (json.dumps(sdk_names("Conversation")).encode(), "No problems: a valid Conversation", "the Python SDK prints"),
        "short.json": (b'{"id": "x", "name": "y"}', "No problems", "As well fit: "),
        "odd.json": (b'{"nobody": 1, "knows": 2}', "No model has these names", ""),
        "cut.json": (b'{"nobody": ', "1 problem: not JSON", ""),
        "bytes.json": (b'"\xff"', "1 problem: not JSON", ""),
        "cut.gz": (gzip.compress(array)[:-20], "begins as gzip does, but can't be unpacked", ""),
    }  # fmt: skip
    page = open_page("validate.html")
    for name, (content, words, reading) in files.items():
        (tmp_path / name).write_bytes(content)
        page.set_input_files("input[type=file]", tmp_path / name)
        verdict(page, words)
        if reading:
            page.locator("[data-reading]", has_text=reading).wait_for()
    assert page.input_value("[name=model]") == "*guess"
    page.set_input_files("input[type=file]", tmp_path / "short.json")
    other = page.locator("[data-reading] button").first
    name = other.inner_text()
    other.click()
    assert page.input_value("[name=model]") == name
    page.set_input_files("input[type=file]", tmp_path / "array.json")
    for reading, words in {"one": "1 problem", "items": "3 payloads"}.items():
        page.select_option("[name=reading]", reading)
        verdict(page, words)


def test_a_payload_of_many_rows_is_shown_in_parts(open_page: Open, tmp_path: Path) -> None:
    data: Any = {"tags": ["delivery"] * 700_000 + [7]}
    (tmp_path / "many.json").write_text(json.dumps(data, indent=1), "utf-8")
    page = open_page("validate.html#Wrapup/strict")
    page.set_input_files("input[type=file]", tmp_path / "many.json")
    page.locator("[data-row-parts]", has_text="Rows 1 to 300,000 of 700,005.").wait_for()
    assert page.locator("[data-rows] .row").count() < 200
    page.locator("[data-problems] button").click()
    until(page, f"{FOCUSED} === '7'")
    page.locator("[data-row-parts]", has_text="Rows 400,006 to 700,005 of 700,005.").wait_for()
    assert "Item 700001 of Wrapup.tags" in details(page, "Item 700001")
    page.keyboard.press("Home")
    details(page, "Payload 1, a Wrapup")
    page.click("[data-turn=later]")
    details(page, "Item ")
