from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser
from io import StringIO
from typing import Any

import pytest

import convoschema
from convoschema import ProblemCode
from convoschema.cli.reporters import build_html, details
from convoschema.cli.reporters.row_links import names_to
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
    assert all(address.startswith("#") for address in page.addresses)
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
    assert all(address.startswith("#") for address in page.addresses)


def test_a_page_has_an_end() -> None:
    many = [
        result(problem(code=ProblemCode.MISSING_PROPERTY, path=(f"x{number}",)), source=f"{number}.json")
        for number in range(10_003)
    ]
    text = report("html", many)
    assert rows(text) == 1_000
    assert "and 9,000 more kinds" in text
    assert "and 3 problems of kinds that came later, not told apart" in text
    assert "and 9,800 more files" in text
    assert '<p class="more"><a href="#files">and 9,990 more</a></p>' in text
    assert "10,000+" in text
    assert len(text) < 1_600_000


def unknown(*names: str) -> list[Result]:
    return [
        result(problem(code=ProblemCode.UNKNOWN_PROPERTY, path=("calls", number, name)), source=f"{number}.json")
        for number, name in enumerate(names)
    ]


def test_unknown_names_at_a_place_are_one_row_that_tells_them() -> None:
    text = report("html", unknown("a", "b", "a"))
    assert rows(text) == 1
    assert "<code>/calls<wbr>/*<wbr>/&#8230;</code>".replace("<wbr>/", "/") in text.replace("<wbr>/", "/")
    assert "<details><summary>2 names</summary>" in text
    assert "<span><code>a</code> 2</span>, <span><code>b</code> 1</span></div></details>" in text
    alone = report("html", unknown("a", "a"))
    assert "/calls/*/a</code>" in alone.replace("<wbr>/", "/")
    assert "names</summary>" not in alone


def test_unknown_names_come_to_an_end_too() -> None:
    text = report("html", unknown(*(f"x{number}" for number in range(20_002))))
    assert "<summary>20,000 names</summary>" in text
    assert ", and 2 times others</div></details>" in text


def test_the_places_of_a_kind_can_be_reached() -> None:
    text = report("html", [result(problem(), source=f"{number}.json") for number in range(60)])
    assert '<summary>60 places</summary><ol tabindex="0"><li><code>0.json:' in text
    assert "<li><code>49.json:" in text
    assert "<li>and 10 more, which <code>--format text</code> lists</li>" in text
    assert "places</summary>" not in report("html", [result(problem())])


def test_bars_and_codes_lead_somewhere() -> None:
    text = report("html", [result(problem(), source=f"{number}.json") for number in range(120)])
    page = Page(text)
    ids = set(re.findall(r' id="([^"]+)"', text))
    assert {"#kind-0", "#files", "#code-unknown-value"} <= set(page.addresses)
    assert {address[1:] for address in page.addresses} <= ids
    assert 'data-filter="code" data-value="unknown-value"' in text
    assert 'data-filter="file" data-value="9"' in text
    # A kind that is in more files than are remembered may be in any.
    assert 'data-files="0 1 2 3 4 5 6 7 8 9"' in text
    assert "<dd>" in text[text.index('id="code-unknown-value"') :]


SITE = "https://reference.example/below/"


def linked(*payloads: tuple[Any, str], **options: Any) -> list[str]:
    """Return the addresses in the site that the report on payloads leads to, from there on."""
    stream = StringIO()
    reporter = build_html(stream, replace(RUN, docs_url=SITE))
    for payload, model in payloads:
        reporter.tell(checked(payload, model, **options))
    reporter.close(Totals(1, 1))
    return [
        address.removeprefix(f"{SITE}models/") for address in Page(stream.getvalue()).addresses if address[0] != "#"
    ]


@pytest.mark.parametrize(
    ("payload", "model", "options", "address"),
    [
        (
            {"participants": [{"calls": [{"state": 7}]}]},
            "Conversation",
            {},
            "Conversation.html#participants/calls/state",
        ),
        ({"participants": [{"attributes": {"a": 1}}]}, "Conversation", {}, "Conversation.html#participants/attributes"),
        ([{"calls": 7}], "Participant", {"at": "/*"}, "Participant.html#calls"),
        ({"call": {"x": 1}}, "Participant", {"profile": "strict"}, "Participant.html"),
        ({"wrapup": {"x": 1}}, "Participant", {"profile": "strict"}, "Participant.html#wrapup"),
        ({"wrapup_prompt": 1}, "Participant", {"naming": "sdk"}, "Participant.html#wrapup_prompt"),
        ({}, "CreateUser", {"profile": "write"}, "CreateUser.html#name"),
        ("{", "Wrapup", {}, "Wrapup.html"),
    ],
)
def test_a_place_leads_to_its_row_in_the_reference(
    payload: Any, model: str, options: dict[str, Any], address: str
) -> None:
    assert address in linked((payload, model), **options)


def test_rows_of_the_reference_are_looked_for_only_where_links_are_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[Any] = []

    def look(found: Any) -> tuple[str, ...]:
        looked.append(found)
        return ()

    monkeypatch.setattr(details, "names_to", look)
    reporter = build_html(StringIO(), RUN)
    reporter.tell(checked({"wrapup": 1}, "Participant"))
    reporter.close(Totals(1, 1))
    assert looked == []
    assert linked(({"wrapup": 1}, "Participant")) == ["Participant.html"]
    assert len(looked) == 1


def test_a_problem_of_an_event_leads_to_the_model_of_its_body() -> None:
    event = {
        "topicName": "v2.users.x.conversations",
        "version": "2",
        "eventBody": {"participants": 7},
        "metadata": {},
    }
    [found] = convoschema.iter_event_problems(event)
    assert (found.model, names_to(found)) == ("ConversationEventTopicConversation", ("participants",))


def test_links_to_the_reference_are_no_way_out_of_their_attribute() -> None:
    stream = StringIO()
    reporter = build_html(stream, replace(RUN, docs_url=SITE))
    reporter.tell(Result("a.json", None, HOSTILE, result(problem(model=HOSTILE)).problems))
    many = [result(problem(code=ProblemCode.PATTERN, pointer=f"/{n}", path=(f"{n}",))) for n in range(10_001)]
    for each in many:
        reporter.tell(each)
    reporter.close(Totals(1, 1))
    page = Page(stream.getvalue())
    assert not {"b", "x"} & set(page.tags)
    assert all(address.startswith(("#", f"{SITE}models/")) for address in page.addresses)
    assert page.tags.count("script") == 1
