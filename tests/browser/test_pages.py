"""Every kind of page, at both widths, in both colour schemes, from files and from a web server."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import convoschema
from tests.browser.conftest import Open, until, violations
from tests.cases import PROFILES

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.browser

PAGES = (
    "index.html",
    "models/Conversation.html",
    "models/Participant.html#calls/state",
    "models/PagelessDomainEntityListingEvaluationVersion.html",
    "models/Wrapup.html",
    "shared.html",
    "changes.html",
    "validate.html#Participant/strict",
)


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("path", PAGES)
def test_a_page_fits_its_window_and_axe_finds_nothing(path: str, width: int, open_page: Open, axe: str) -> None:
    page = open_page(path, width=width)
    if path.startswith("validate"):
        page.click("[data-fill=broken]")
        page.wait_for_selector("[data-problems] li")
        page.wait_for_selector("[data-rows] .row.current")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert violations(page, axe) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page, axe, "color-contrast", "link-in-text-block") == []


@pytest.mark.parametrize(
    "path", ["requests.html", "topics.html", "topics/v2-users-id-presence.html", "personal.html", "404.html"]
)
def test_a_plain_page_fits_its_window_and_axe_finds_nothing(path: str, open_page: Open, axe: str) -> None:
    page = open_page(path, width=360)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.emulate_media(color_scheme="dark")
    assert violations(page, axe) == []


@pytest.mark.parametrize("model", ["ConversationEventTopicUriReference", "CannedResponseLibraries"])
def test_a_page_with_long_names_and_long_rules_fits_a_narrow_window(model: str, open_page: Open) -> None:
    page = open_page(f"models/{model}.html", width=360)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    rule = f"matches ^({'x' * 400})$"
    page.locator(".lead").evaluate(
        """(lead, rule) => {
            const notes = Object.assign(document.createElement("p"), { className: "notes" });
            notes.append(Object.assign(document.createElement("span"), { className: "note", textContent: rule }));
            lead.after(notes);
        }""",
        rule,
    )
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("path", ["index.html", "validate.html"])
def test_the_header_fits_windows_of_any_width(path: str, open_page: Open) -> None:
    page = open_page(path)
    edges = "[...document.querySelectorAll('.top *')].map((one) => one.getBoundingClientRect().right)"
    for width in (320, 340, 708, 816, 900):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert page.evaluate(f"Math.max(...{edges})") <= width


def test_paper_is_white_whatever_the_reader_chose(open_page: Open) -> None:
    page = open_page("models/Wrapup.html", dark=True)
    page.evaluate("document.documentElement.dataset.theme = 'dark'")
    page.emulate_media(media="print", color_scheme="dark")
    colours = "[...document.querySelectorAll('body, .note, .code pre, mark')].map((one) => getComputedStyle(one).backgroundColor)"
    for colour in page.evaluate(colours):
        assert (
            colour == "rgba(0, 0, 0, 0)"
            or min(map(int, colour.removeprefix("rgb(").removesuffix(")").split(", "))) > 150
        )


def test_buttons_that_fold_are_large_enough_to_hit(open_page: Open) -> None:
    page = open_page("models/Participant.html")
    assert page.locator(".unfold").first.bounding_box()["height"] >= 24  # type: ignore[index] # it is visible


def test_axe_finds_nothing_in_an_open_search(open_page: Open, axe: str) -> None:
    page = open_page("models/Call.html")
    page.keyboard.press("/")
    page.keyboard.type("state")
    page.wait_for_selector("[role=option]")
    assert violations(page, axe) == []


@pytest.mark.parametrize("path", PAGES)
def test_a_page_works_from_a_web_server(path: str, open_page: Open, server: str) -> None:
    page = open_page(path, base=server)
    assert page.locator("h1").is_visible()
    page.keyboard.press("/")
    page.keyboard.type("wrapup")
    page.wait_for_selector("[role=option]")


def test_the_reader_chooses_light_or_dark_for_all_pages(open_page: Open, server: str) -> None:
    page = open_page("index.html", base=server)
    background = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(background)
    page.click("[data-theme-switch]")
    dark = page.evaluate(background)
    assert dark != light
    page.goto(f"{server}models/Call.html")
    assert page.evaluate(background) == dark
    page.click("[data-theme-switch]")
    assert page.evaluate(background) == light


def test_a_model_unfolds_in_place_and_folds_again(open_page: Open) -> None:
    page = open_page("models/Conversation.html")
    button = page.locator("#participants .unfold")
    button.click()
    nested = page.locator("tr.nested")
    nested.locator("a.name", has_text="wrapupPrompt").wait_for()
    assert button.get_attribute("aria-expanded") == "true"
    page.locator("[id='participants/calls'] .unfold").press("Enter")
    page.wait_for_selector("[id='participants/calls/state']")
    button.click()
    assert nested.count() == 0
    page.click("[data-unfold-to='1']")
    page.wait_for_selector("[id='divisions/entities']")
    assert page.locator("[data-unfold-to='1']").get_attribute("aria-pressed") == "true"
    assert page.locator("tr.nested tr.nested").count() == 0
    page.click("[data-unfold-to='2']")
    page.wait_for_selector("[id='participants/calls/state']")
    page.click("[data-unfold-to='1']")
    until(page, "document.querySelector('tr.nested tr.nested') === null")
    page.click("[data-unfold-to='0']")
    until(page, "document.querySelector('tr.nested') === null")


def test_a_deep_link_unfolds_what_is_on_the_way(open_page: Open) -> None:
    page = open_page("models/Conversation.html#participants/calls/disconnectType")
    row = page.locator("[id='participants/calls/disconnectType']")
    row.wait_for()
    until(page, "document.querySelector('tr.here details')?.open")
    assert row.is_visible()
    top = row.evaluate("(row) => row.getBoundingClientRect().top")
    assert 0 < top < 900
    assert row.locator("a.name").get_attribute("href") == "#participants/calls/disconnectType"


def test_a_link_to_a_row_shows_it(open_page: Open) -> None:
    page = open_page("models/Participant.html#wrapupPrompt")
    row = page.locator("#wrapupPrompt")
    assert "here" in str(row.get_attribute("class"))
    page.locator("#section-examples ~ .code a", has_text="purpose").first.click()
    assert page.url.endswith("#purpose")


@pytest.mark.parametrize("path", ["models/Wrapup.html#%", "validate.html#%/x", "models/Wrapup.html#nowhere/at/all"])
def test_an_address_that_means_nothing_does_no_harm(path: str, open_page: Open) -> None:
    assert open_page(path).locator("h1").is_visible()


def test_keys_of_examples_lead_to_other_models(open_page: Open) -> None:
    page = open_page("models/Participant.html")
    page.locator(".code a", has_text='"disconnectType"').first.click()
    page.wait_for_url("**/models/Call.html#disconnectType")
    assert page.locator("#disconnectType").is_visible()


def test_snippets_are_copied(open_page: Open, server: str) -> None:
    page = open_page("models/Wrapup.html", base=server)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("h3:has-text('Command line') + .code .copy").click()
    assert page.evaluate("navigator.clipboard.readText()") == "convoschema check payloads/ --model Wrapup"
    assert page.locator(".copy", has_text="Copied").is_visible()


@pytest.mark.parametrize("profile", PROFILES)
def test_bundles_are_downloaded(profile: Any, open_page: Open, tmp_path: Path) -> None:
    page = open_page("models/Participant.html")
    with page.expect_download() as download:
        page.click(f"[data-profile={profile}]")
    assert download.value.suggested_filename == f"Participant.{profile}.schema.json"
    download.value.save_as(tmp_path / "bundle.json")
    bundle = json.loads((tmp_path / "bundle.json").read_text("utf-8"))
    assert bundle == convoschema.schema("Participant", profile=profile)


def test_paper_gets_the_content_alone(open_page: Open) -> None:
    page = open_page("models/Participant.html")
    page.emulate_media(media="print")
    for selector in (".top", ".side", ".unfold >> nth=0", ".copy >> nth=0"):
        assert not page.locator(selector).is_visible()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details:not([open])").count() == 0
    assert len(page.pdf(format="A4")) > 10_000


def test_without_scripts_everything_can_be_read(chromium: Any, folder_of_site: Path) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page: Page = context.new_page()
    page.goto(f"{folder_of_site.as_uri()}/models/Participant.html")
    assert page.locator("#wrapupPrompt").is_visible()
    assert not page.locator(".unfold").first.is_visible()
    page.goto(f"{folder_of_site.as_uri()}/validate.html")
    assert page.locator("noscript").is_visible()
    context.close()
