from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser
from io import StringIO

from convoschema import ProblemCode
from convoschema.cli.reporters import build_html
from convoschema.cli.results import Result, Totals
from tests.cli.reporters.results import HOSTILE, RUN, checked, problem, report, result

VOID = {"meta", "wbr", "input"}


class Page(HTMLParser):
    """Reads a page strictly: whatever is opened is closed, in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.text: list[str] = []
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [str(value) for name, value in attrs if name in ("src", "href", "action", "data", "srcset")]
        assert not any(name.startswith("on") for name, _ in attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in ("style", "script"):
            self.text.append(data)


def rows(page: str) -> int:
    return page.count("<tr data-code=")


def test_a_page_shows_what_breaks_most_and_where() -> None:
    text = report("html", [result(problem(), problem()), result(problem(hint=None), source="b.json"), result()])
    page = Page(text)
    said = " ".join("".join(page.text).split())
    assert "2 of 3 payloads have problems" in said
    assert "Checked 2025-03-14 09:26 UTC; profile strict; wire naming" in said
    assert "With problems 2 66.7 %".replace(" ", "") in said.replace(" ", "")
    assert "/calls/*/state" in said
    assert "did you mean 'connected'?" in said
    assert 'style="--part: 50.0%"' in text
    assert page.tags.count("section") == 7


def test_a_page_of_no_problems_has_no_tables() -> None:
    page = report("html", [result()], Totals(1, skipped=2))
    assert Page(page).tags.count("table") == 0
    assert '<header class="good">' in page
    assert "<li>2 files skipped, since no pattern names a model for them</li>" in page
    assert '<header class="bad">' in report("html", [])


def test_a_run_need_not_say_its_profile() -> None:
    stream = StringIO()
    build_html(stream, replace(RUN, profile=None, naming=None)).close(Totals(1))
    assert "<p>Checked 2025-03-14 09:26 UTC</p>" in stream.getvalue()


def test_a_page_loads_nothing_and_runs_no_script_but_its_own() -> None:
    text = report("html", [result(problem())])
    page = Page(text)
    assert page.addresses == ["#code-unknown-value"]
    assert not {"link", "img", "iframe", "object", "base"} & set(page.tags)
    assert "url(" not in text
    assert "@import" not in text
    [script] = re.findall(r"<script>(.*?)</script>", text, re.DOTALL)
    digest = b64encode(sha256(script.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'" in text
    assert text.isascii()


def test_no_name_is_markup() -> None:
    hostile = [
        checked({HOSTILE: 1, "</title>": 2}, "Participant", HOSTILE, profile="strict"),
        Result("a.json", None, HOSTILE, result(problem(model=HOSTILE)).problems),
    ]
    page = Page(report("html", hostile))
    assert page.tags.count("script") == 1
    assert "b" not in page.tags
    assert {address.partition("-")[0] for address in page.addresses} == {"#code"}


def test_a_page_has_an_end() -> None:
    many = [
        result(problem(code=ProblemCode.UNKNOWN_PROPERTY, path=(f"x{number}",)), source=f"{number}.json")
        for number in range(10_003)
    ]
    text = report("html", many)
    assert rows(text) == 1_000
    assert "and 9,000 more kinds" in text
    assert "and 3 problems of kinds that came later, not told apart" in text
    assert "and 9,800 more files" in text
    assert '<p class="more">and 9,990 more</p>' in text
    assert "10,000+" in text
    assert len(text) < 1_500_000
