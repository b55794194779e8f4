"""The validator page: valid, broken and huge payloads, and the answers of the library for every fault table."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import convoschema
from convoschema.testing import example
from tests.browser.conftest import Open, until
from tests.cases import PROFILES, examples, tables
from tests.conftest import Share
from tests.docs.test_checker import TOLD, told_by_the_library

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser


def fill(page: Page, text: str) -> None:
    page.fill("textarea", text)


def verdict(page: Page, beginning: str, timeout: float = 10_000) -> str:
    heading = page.locator("[data-verdict]", has_text=beginning)
    heading.wait_for(timeout=timeout)
    return heading.inner_text()


def told(page: Page) -> list[tuple[str, str]]:
    items = page.locator("[data-problems] button").all()
    return [(item.locator("code").nth(0).inner_text(), item.locator("code").nth(1).inner_text()) for item in items]


def selected(page: Page) -> str:
    area = page.locator("textarea")
    text: str = area.evaluate("(area) => area.value.slice(area.selectionStart, area.selectionEnd)")
    return text


def show_text(page: Page) -> None:
    """Show the text in place of the annotated view."""
    page.locator("[data-view=annotated][aria-pressed=true]").wait_for()
    page.click("[data-view=text]")


def test_a_valid_payload(open_page: Open) -> None:
    page = open_page("validate.html#Participant")
    fill(page, json.dumps(examples("Participant")[0], indent=2))
    assert verdict(page, "No problems").startswith("No problems: a valid Participant (standard, ")
    assert page.locator("[data-problems] li").count() == 0
    fill(page, "")
    verdict(page, "Paste a payload")


def test_a_broken_payload_has_its_problems_in_place(open_page: Open) -> None:
    page = open_page("validate.html#Participant/strict")
    page.click("[data-fill=broken]")
    verdict(page, "4 problems")
    text = page.input_value("textarea")
    expected = list(convoschema.iter_problems(text.encode(), "Participant", profile="strict"))
    assert told(page) == [(problem.code, problem.pointer) for problem in expected]
    marked = page.locator("[data-marks] mark").all_inner_texts()
    assert marked[0] == "null"
    assert '"inbund"' in marked
    show_text(page)
    page.locator("[data-problems] button").last.click()
    assert selected(page) == '"inbund"'
    assert page.evaluate("document.activeElement.tagName") == "TEXTAREA"


def test_model_and_profile_are_chosen_and_stand_in_the_address(open_page: Open) -> None:
    page = open_page("validate.html#Wrapup/lenient")
    fill(page, '{"id": "x", "name": null}')
    verdict(page, "No problems")
    page.select_option("[name=profile]", "standard")
    verdict(page, "1 problem")
    assert told(page) == [("null", "/name")]
    page.select_option("[name=model]", "Call")
    verdict(page, "No problems")
    assert page.url.endswith("#Call/standard")
    page.goto(page.url.replace("#Call/standard", "#Queue/write"))
    assert page.input_value("[name=model]") == "Queue"
    verdict(page, "1 problem")


@pytest.mark.parametrize(
    "text", ["[1,]", "{", "nul", "\ufeff{}", '{"a": NaN}', '"\\ud800"', "[1e999]", "[" * 129 + "]" * 129, "[" * 100_000]
)
def test_what_is_no_json_is_told(text: str, open_page: Open) -> None:
    page = open_page("validate.html#Wrapup")
    fill(page, text)
    verdict(page, "1 problem")
    [expected] = convoschema.iter_problems(text.encode(), "Wrapup")
    assert told(page) == [(expected.code, expected.pointer or "the payload itself")]


def test_a_payload_of_another_model_is_told(open_page: Open) -> None:
    page = open_page("validate.html#Conversation")
    fill(page, '{"conversationId": "x", "conversationStart": "yesterday", "originatingDirection": 7}')
    verdict(page, "1 problem")
    assert told(page) == [("unrecognised", "the payload itself")]
    assert "AnalyticsConversation knows 3" in page.locator("[data-problems]").inner_text()


def test_names_of_the_sdk_are_told(open_page: Open) -> None:
    page = open_page("validate.html#Participant")
    note = page.locator("[data-note]")
    page.select_option("[name=naming]", "wire")
    fill(page, '{"start_time": 7, "calls": []}')
    verdict(page, "No problems")
    assert "choose them above" in note.inner_text()
    page.select_option("[name=naming]", "guess")
    verdict(page, "1 problem")
    assert not note.is_visible()
    assert "Its names are those that the Python SDK prints." in page.locator("[data-reading]").inner_text()


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("NoSuch/strict", "No model is called NoSuch here: this page guesses the model, and checks under strict, until you choose."),
        ("Wrapup/no", "No profile is called no here: this page checks a Wrapup under standard, until you choose."),
        ("constructor", "No model is called constructor here: this page guesses the model, and checks under standard, until you choose."),
    ],
)  # fmt: skip
def test_an_address_that_names_nothing_is_told_and_stays(address: str, words: str, open_page: Open) -> None:
    page = open_page(f"validate.html#{address}")
    unknown = page.locator("[data-unknown]")
    unknown.wait_for()
    assert unknown.inner_text() == words
    assert page.url.endswith(f"#{address}")
    page.select_option("[name=model]", "Call")
    assert not unknown.is_visible()
    assert "#Call/" in page.url


def test_an_address_may_name_a_model_as_the_vendor_does_too(open_page: Open) -> None:
    page = open_page("validate.html#QueueUserEventTopicUserReference/strict")
    until(page, "location.hash === '#OutOfOfficeEventUser/strict'")
    assert page.input_value("[name=model]") == "OutOfOfficeEventUser"


def test_what_takes_the_place_of_a_text_can_be_undone(open_page: Open, tmp_path: Path) -> None:
    page = open_page("validate.html#Wrapup")
    page.click("[data-fill=example]")
    verdict(page, "No problems")
    assert not page.locator("[data-bring-back]").is_visible()
    show_text(page)
    fill(page, '{"code": 7}')
    verdict(page, "1 problem")
    page.click("[data-fill=broken]")
    until(page, "!document.querySelector('textarea').value.includes('\"code\": 7')")
    page.click("[data-fill=example]")
    page.click("[data-bring-back]")
    assert page.input_value("textarea") == '{"code": 7}'
    assert not page.locator("[data-bring-back]").is_visible()
    (tmp_path / "other.json").write_text("{}", "utf-8")
    page.set_input_files("input[type=file]", tmp_path / "other.json")
    page.click("[data-bring-back]")
    assert page.input_value("textarea") == '{"code": 7}'


def test_a_text_is_kept_over_a_reload_only_if_that_is_wanted(open_page: Open) -> None:
    page = open_page("validate.html#Wrapup")
    fill(page, '{"code": 7}')
    verdict(page, "1 problem")
    page.reload()
    assert page.input_value("textarea") == ""
    fill(page, '{"code": 7}')
    page.check("[name=keep]")
    page.reload()
    verdict(page, "1 problem")
    assert page.input_value("textarea") == '{"code": 7}'
    show_text(page)
    fill(page, '{"code": 8}')
    # The verdict is the same as before, so that it says nothing of whether the new text was kept.
    until(page, "Object.values(sessionStorage).join().includes('8')")
    page.reload()
    assert page.input_value("textarea") == '{"code": 8}'
    page.uncheck("[name=keep]")
    page.reload()
    assert page.input_value("textarea") == ""
    assert page.evaluate("sessionStorage.length") == 0


def test_a_browser_that_keeps_nothing_says_so(open_page: Open) -> None:
    page = open_page("validate.html#Wrapup")
    page.evaluate("Storage.prototype.setItem = () => { throw new Error(); }; 0")
    page.click("[name=keep]")
    page.locator("text=This browser keeps no text").wait_for()
    assert not page.is_checked("[name=keep]")


def test_a_model_without_examples_has_none_to_show(open_page: Open) -> None:
    page = open_page("validate.html#Wrapup")
    fill(page, "[]")
    verdict(page, "1 problem")
    page.evaluate(
        "convoschema.load('data/broken.js').then(() => { convoschema.broken = {}; delete convoschema.catalog.definitions.Wrapup.examples; })"
    )
    page.click("[data-fill=broken]")
    verdict(page, "There is no broken example of a Wrapup")
    page.click("[data-fill=example]")
    verdict(page, "There is no example of a Wrapup")
    assert page.input_value("textarea") == "[]"


def huge(megabytes: float) -> list[Any]:
    """Return conversations whose JSON text is at least so long."""
    conversations: list[Any] = []
    size = 0
    while size < megabytes * 1_000_000:
        conversations.append(example("Conversation", seed=len(conversations)))
        size += len(json.dumps(conversations[-1], indent=1))
    return conversations


@pytest.mark.parametrize("is_broken", [False, True])
def test_a_huge_payload_does_not_freeze_the_page(is_broken: bool, open_page: Open, tmp_path: Path) -> None:
    conversations = huge(5)
    if is_broken:
        for conversation in conversations:
            for participant in conversation["participants"]:
                participant["startTime"] = "yesterday"
                participant["wrapupRequired"] = "false"
    text = json.dumps({"entities": conversations}, indent=1)
    assert len(text) > 5_000_000
    (tmp_path / "huge.json").write_text(text, "utf-8")
    page = open_page("validate.html#ConversationEntityListing")
    page.evaluate(
        "window.longest = 0; let last = performance.now(); setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; }, 20)"
    )
    started = time.perf_counter()
    page.set_input_files("input[type=file]", tmp_path / "huge.json")
    expected = list(convoschema.iter_problems(text.encode(), "ConversationEntityListing", max_problems=None))
    told_number = f"{len(expected):,} problems" if is_broken else "No problems"
    verdict(page, told_number, timeout=30_000)
    assert time.perf_counter() - started < 20
    assert told(page) == [(problem.code, problem.pointer) for problem in expected[:200]]
    assert page.locator("text=more").count() == (1 if is_broken else 0)
    assert page.evaluate("longest") < 2_000
    page.locator("[data-rows] .key").nth(20).wait_for()
    show_text(page)
    assert "too long to be edited here: you see lines 1 to " in page.locator("[data-part]").inner_text()
    if is_broken:
        page.locator("[data-problems] button").last.click()
        assert selected(page) in ('"yesterday"', '"false"')
        page.locator("[data-part] button").click()
        verdict(page, "Paste a payload")
        fill(page, "{}")
        verdict(page, "No problems")


def test_a_long_payload_in_one_line_is_shown_around_its_problem(open_page: Open, tmp_path: Path) -> None:
    page = open_page("validate.html#Wrapup")
    text = '{"tags": [' + '"delivery", ' * 60_000 + "7]}\r\n"
    (tmp_path / "line.json").write_bytes(text.encode())
    page.set_input_files("input[type=file]", tmp_path / "line.json")
    verdict(page, "1 problem")
    assert told(page) == [("type", "/tags/60000")]
    assert "line 1, column 720,011" in page.locator("[data-problems] li").inner_text()
    show_text(page)
    page.locator("[data-problems] button").click()
    assert selected(page) == "7"
    page.evaluate(
        """() => {
            const clipboardData = new DataTransfer();
            clipboardData.setData("text/plain", '{"code": 1}');
            document.querySelector("textarea").dispatchEvent(new ClipboardEvent("paste", { clipboardData }));
        }"""
    )
    page.locator("[data-problems] code", has_text="/code").wait_for()
    assert page.input_value("textarea") == '{"code": 1}'
    show_text(page)
    page.fill("textarea", text)
    show_text(page)
    page.locator("[data-part]:not([hidden])").wait_for()


def test_a_file_is_dropped(open_page: Open) -> None:
    page = open_page("validate.html#Wrapup")
    drop = """(bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], "wrapup.json"));
        document.querySelector(".bench").dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }"""
    page.evaluate(drop, list(b'{"code": 7}'))
    verdict(page, "1 problem: not a valid Wrapup")
    page.evaluate(drop, list(b'{"code": "\xff"}'))
    page.locator("[data-problems] li", has_text="not JSON, since not UTF-8: line 1, column 11").wait_for()
    assert verdict(page, "1 problem").startswith("1 problem: not a valid Wrapup")


def test_lines_and_columns_are_counted_as_the_command_counts_them(open_page: Open, tmp_path: Path) -> None:
    page = open_page("validate.html#Wrapup/strict")
    text = '{\r\n"name": "😀😀", "code":\r 7,\r\n"tags":\r[7]}'
    (tmp_path / "wrapup.json").write_text(text, "utf-8", newline="")
    page.set_input_files("input[type=file]", tmp_path / "wrapup.json")
    verdict(page, "2 problems")
    places = page.locator("[data-problems] .place").all_inner_texts()
    assert places == ["line 2, column 24", "line 3, column 10"]
    show_text(page)
    assert page.locator("[data-marks] mark").all_inner_texts() == ["7", "7"]
    page.locator("[data-problems] button").last.click()
    assert selected(page) == "7"
    assert page.locator("textarea").evaluate("(area) => area.selectionStart === area.value.lastIndexOf('7')")


def test_the_page_by_keyboard(open_page: Open) -> None:
    page = open_page("validate.html")
    page.locator("[name=model]").focus()
    for _ in range(4):
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.dataset.fill") == "example"
    page.keyboard.press("Enter")
    verdict(page, "No problems")
    show_text(page)
    page.locator("textarea").focus()
    page.keyboard.press("Control+a")
    page.keyboard.type('{"id": 7}')
    verdict(page, "1 problem")
    page.keyboard.press("F8")
    assert page.evaluate("document.querySelector('textarea').selectionStart") == 7


@pytest.mark.parametrize(
    ("directive", "asking"),
    [
        ("connect-src", "fetch('data:text/plain,x').catch(() => {})"),
        ("img-src", "new Image().src = 'https://example.com/x.png'"),
        ("script-src-elem", "document.head.append(Object.assign(document.createElement('script'), { src: 'https://example.com/x.js' }))"),
        ("style-src-elem", "document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'https://example.com/x.css' }))"),
        ("frame-src", "document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.com/' }))"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("from_server", [False, True], ids=["file", "server"])
def test_the_page_may_ask_no_other_host_for_anything(
    directive: str, asking: str, from_server: bool, chromium: Browser, folder_of_site: Path, server: str
) -> None:
    context = chromium.new_context()
    page = context.new_page()
    page.goto(f"{server if from_server else folder_of_site.as_uri() + '/'}validate.html")
    refused = page.evaluate(
        f"""() => new Promise((resolve) => {{
            document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
            {asking};
        }})"""
    )
    assert refused == directive
    context.close()


@pytest.mark.parametrize("profile", PROFILES)
def test_the_fault_table_of_every_model_in_chromium(profile: Any, share: Share, open_page: Open) -> None:
    models = [model for model in convoschema.models() if profile in share.profiles(model)]
    jobs = {model: [json.dumps(case.data) for case in tables()[model]] for model in models}
    page = open_page("validate.html")
    until(page, "convoschema.catalog !== undefined")
    answers = page.evaluate(
        """([jobs, profile]) => Object.entries(jobs).map(([model, texts]) => {
            const check = convoschemaChecker().buildChecker(convoschema.catalog, model, profile);
            const told = ({ code, pointer, message, hint, line, column }) => [code, pointer, message, hint, line, column];
            return texts.map((text) => convoschemaChecker().withPlaces(check(text).problems, text).map(told));
        })""",
        [jobs, profile],
    )
    for (model, texts), found in zip(jobs.items(), answers, strict=True):
        for text, problems in zip(texts, found, strict=True):
            expected = told_by_the_library({"model": model, "profile": profile}, text)
            assert problems == [[problem[key] for key in TOLD] for problem in expected], (model, text)
