"""The page of ``check --report``: sorted and filtered, by mouse and keyboard, read by everybody."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import Open, until, violations
from tests.cases import REPOSITORY
from tests.conftest import Run

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.browser

KINDS, FILES = "#kinds", "#files"


@pytest.fixture
def open_report(open_page: Open, run: Run, folder: Path) -> Callable[..., Page]:
    """Return a function that opens the report on the broken examples."""
    config = str(REPOSITORY / "pyproject.toml")
    done = run("check", str(REPOSITORY / "examples" / "broken"), "--config", config, "--report", "report.html")
    assert done.code == 1
    return lambda **options: open_page("report.html", base=f"{folder.as_uri()}/", **options)


def column(page: Page, table: str, name: str) -> list[str]:
    """Return what a column of a table shows, from the top."""
    cells = page.locator(f"{table} tbody tr:not([hidden]) td[data-label='{name}']")
    return [text.strip() for text in cells.all_inner_texts()]


def sorting(page: Page, table: str) -> dict[str, str]:
    """Return by which columns a table says that it is sorted, and how."""
    heads = page.locator(f"{table} th[aria-sort]")
    return {head.inner_text(): head.get_attribute("aria-sort") or "" for head in heads.all()}


@pytest.mark.parametrize("table", [KINDS, FILES])
def test_numbers_are_sorted_from_the_largest_and_back(table: str, open_report: Callable[..., Page]) -> None:
    page = open_report()
    shown = [int(number) for number in column(page, table, "Problems")]
    assert len(shown) > 1
    page.click(f"{table} th >> text=Problems")
    assert [int(number) for number in column(page, table, "Problems")] == sorted(shown, reverse=True)
    assert sorting(page, table) == {"Problems": "descending"}
    page.click(f"{table} th >> text=Problems")
    assert [int(number) for number in column(page, table, "Problems")] == sorted(shown)
    assert sorting(page, table) == {"Problems": "ascending"}


def test_words_are_sorted_by_keyboard_from_the_first_and_back(open_report: Callable[..., Page]) -> None:
    page = open_report()
    shown = column(page, KINDS, "Code")
    assert len(set(shown)) > 2
    page.locator(f"{KINDS} th button", has_text="Code").focus()
    page.keyboard.press("Enter")
    assert column(page, KINDS, "Code") == sorted(shown)
    page.keyboard.press("Enter")
    assert column(page, KINDS, "Code") == sorted(shown, reverse=True)
    page.click(f"{KINDS} th >> text=Share")
    assert sorting(page, KINDS) == {"Share": "descending"}


def test_rows_are_filtered_by_words_in_any_order_and_case(open_report: Callable[..., Page]) -> None:
    page = open_report()
    every = len(column(page, KINDS, "Code"))
    page.fill("input[type=search]", "WRITE integer")
    assert column(page, KINDS, "Where") == ["/durationSeconds"]
    assert page.locator("#shown").inner_text() == f"1 of {every} rows"
    page.fill("input[type=search]", "integer nothing-like-it")
    assert column(page, KINDS, "Where") == []
    page.fill("input[type=search]", " ")
    assert page.locator("#shown").inner_text() == f"{every} of {every} rows"


def test_rows_are_filtered_by_code_and_words_together(open_report: Callable[..., Page]) -> None:
    page = open_report()
    page.select_option("[name=code]", "format")
    assert set(column(page, KINDS, "Code")) == {"format"}
    page.fill("input[type=search]", "durationSeconds")
    assert column(page, KINDS, "Where") == []
    page.select_option("[name=code]", "")
    assert column(page, KINDS, "Where") == ["/durationSeconds"]


def test_the_enter_key_keeps_the_filter(open_report: Callable[..., Page]) -> None:
    page = open_report()
    page.fill("input[type=search]", "integer")
    shown = column(page, KINDS, "Where")
    page.evaluate("document.body.dataset.here = 'still'")
    page.keyboard.press("Enter")
    page.wait_for_timeout(300)
    assert page.evaluate("document.body.dataset.here") == "still"
    assert column(page, KINDS, "Where") == shown
    assert page.input_value("input[type=search]") == "integer"


def test_a_bar_filters_the_rows_by_what_it_counts(open_report: Callable[..., Page]) -> None:
    page = open_report()
    every = len(column(page, KINDS, "Code"))
    page.click("[data-filter=code] button >> text=format")
    assert set(column(page, KINDS, "Code")) == {"format"}
    model = page.locator("[data-filter=model] button").first
    name = model.inner_text()
    model.click()
    assert set(column(page, KINDS, "Model")) == {name}
    page.locator("[data-filter=file] button").last.click()
    assert 0 < len(column(page, KINDS, "Model")) < every
    page.locator(".bars a").first.click()
    assert page.evaluate("document.querySelector(':target').checkVisibility()")
    assert len(column(page, KINDS, "Code")) == every


def test_narrow_screens_sort_too(open_report: Callable[..., Page]) -> None:
    page = open_report(width=360)
    page.select_option(f"{KINDS} .sorting select", label="Code")
    assert column(page, KINDS, "Code") == sorted(column(page, KINDS, "Code"))
    assert open_report().locator(".sorting").first.is_visible() is False


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("dark", [False, True])
def test_everybody_can_read_it_on_any_screen(
    width: int, dark: bool, open_report: Callable[..., Page], axe: str
) -> None:
    page = open_report(width=width, dark=dark)
    assert violations(page, axe) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_place_leads_to_its_row_in_the_reference_and_the_way_back_keeps_the_filter(
    open_page: Open, run: Run, folder: Path, folder_of_site: Path
) -> None:
    options = ("--config", str(REPOSITORY / "pyproject.toml"), "--report", "report.html")
    run("check", str(REPOSITORY / "examples" / "broken"), *options, "--docs-url", folder_of_site.as_uri())
    page = open_page("report.html", base=f"{folder.as_uri()}/")
    page.select_option("[name=code]", "unknown-value")
    shown = column(page, KINDS, "Where")
    page.locator(f"{KINDS} tbody tr:not([hidden]) .where a", has_text="/calls/*/state").first.click()
    page.wait_for_selector("[id='participants/calls/state'].here")
    page.go_back()
    assert page.input_value("[name=code]") == "unknown-value"
    until(page, f"document.querySelectorAll('{KINDS} tbody tr:not([hidden])').length === {len(shown)}")
    assert column(page, KINDS, "Where") == shown


@pytest.mark.parametrize("width", [360, 1280])
def test_hundreds_of_unknown_names_and_places_stand_in_boxes(
    width: int, open_page: Open, run: Run, folder: Path, write: Callable[..., None], axe: str
) -> None:
    write(**{f"a{number}.json": json.dumps({f"unknown{number}_{i}": 1 for i in range(20)}) for number in range(15)})
    assert run("check", ".", "--model", "Wrapup", "--profile", "strict", "--report", "report.html").code == 1
    page = open_page("report.html", base=f"{folder.as_uri()}/", width=width)
    before = page.evaluate("document.documentElement.scrollHeight")
    for summary in page.locator(f"{KINDS} summary").all():
        summary.click()
    assert page.locator(f"{KINDS} .names").inner_text().count("unknown") == 300
    assert page.evaluate("document.documentElement.scrollHeight") < before + 1200
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert violations(page, axe) == []
