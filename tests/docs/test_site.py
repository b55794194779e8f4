"""The files of the site: every link leads somewhere, nothing is asked of another host, it stays small and quick."""

from __future__ import annotations

import gzip
import json
import re
import sys
import time
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import Any
from urllib.parse import unquote

import pytest

import convoschema
from convoschema._schema.topics import bundled_topics
from convoschema.cli.commands import docs as docs_command
from convoschema.docs.lookup.personal_data import own_marks
from convoschema.docs.pages import site as site_module
from convoschema.docs.pages.markdown import write_markdown
from convoschema.docs.pages.model_map import layout
from convoschema.docs.pages.personal_page import personal_subjects
from convoschema.docs.pages.search_index import search_index
from convoschema.docs.pages.site import STATIC, site_files
from convoschema.docs.pages.templates import load_templates
from convoschema.docs.reference import reading
from convoschema.docs.reference.anchors import anchor, row_address
from convoschema.docs.reference.content import Reference
from convoschema.docs.reference.reading import read_reference
from tests.cases import REPOSITORY
from tests.conftest import CatalogOf, Run
from tests.docs.conftest import Site

DOCS = REPOSITORY / "src" / "convoschema" / "docs"
VOID = {"br", "circle", "input", "link", "meta", "path", "rect", "use", "wbr"}


@dataclass
class Page(HTMLParser):
    """What a page links to and what can be linked to in it; a tag that is not closed in its place is a failure."""

    links: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("href", "src") and value is not None:
                self.links.append(value)
            if name == "id" and value is not None:
                self.ids.append(value)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def parsed(html: str) -> Page:
    page = Page()
    page.feed(html)
    page.close()
    assert page.open == []
    return page


@pytest.fixture(scope="module")
def pages(site: Site) -> dict[str, Page]:
    return {name: parsed(text) for name, text in site.files.items() if name.endswith(".html")}


def fragments(site: Site) -> Iterator[tuple[str, str]]:
    for name, text in site.files.items():
        if name.startswith("fragments/"):
            model, table = json.loads(f"[{text.removeprefix('convoschema.fragment(').removesuffix(');' + chr(10))}]")
            yield model, table


def broken_links(site: Site, pages: dict[str, Page], home: str, links: list[str]) -> Iterator[str]:
    for link in links:
        path, _, anchor = link.partition("#")
        target = normpath(join(dirname(home), unquote(path))) if path else home
        if target not in site.files:
            yield f"{home}: {link}"
        elif anchor and path and target == "validate.html":
            # The page's own script reads which model to choose.
            if unquote(anchor) not in site.catalog.models:
                yield f"{home}: {link}"
        elif anchor and unquote(anchor) not in pages[target].ids:
            yield f"{home}: {link}"


@pytest.mark.no_cover
def test_every_link_and_anchor_leads_somewhere(site: Site, pages: dict[str, Page]) -> None:
    for name, page in pages.items():
        assert list(broken_links(site, pages, name, page.links)) == []
    for model, table in fragments(site):
        assert list(broken_links(site, pages, f"models/{model}.html", parsed(table).links)) == []
    for name, text in site.files.items():
        if name.endswith((".md", "llms.txt")):
            assert list(broken_links(site, pages, name, re.findall(r"\]\(([^)]*)\)", text))) == []


def test_ids_are_unique_in_a_page_and_fragments_have_none(site: Site, pages: dict[str, Page]) -> None:
    for name, page in pages.items():
        assert [key for key, count in Counter(page.ids).items() if count > 1] == [], name
    assert all(parsed(table).ids == [] for _, table in fragments(site))


def test_nothing_is_asked_of_another_host(site: Site, pages: dict[str, Page]) -> None:
    for page in pages.values():
        assert not [link for link in page.links if "//" in link]
    for name in STATIC:
        assert not re.findall(
            r"""(?:url\(|src=|href=|import |fetch\()["']?(?:https?:)?//""", site.files[f"assets/{name}"]
        )
    assert all(
        "default-src 'none'; script-src 'self' file:;" in text
        for name, text in site.files.items()
        if name.endswith(".html") and name != "404.html"
    )


def test_the_page_for_missing_ones_runs_no_script_but_its_own(site: Site) -> None:
    page = site.files["404.html"]
    [script] = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    digest = b64encode(sha256(script.encode()).digest()).decode()
    assert f"default-src 'none'; script-src 'sha256-{digest}'; style-src 'unsafe-inline'" in page


def test_every_model_has_its_files_and_every_property_its_row(site: Site, pages: dict[str, Page]) -> None:
    for model in site.catalog.models:
        assert {f"models/{model}.html", f"models/{model}.md", f"fragments/{model}.js"} <= site.files.keys()
        properties = site.catalog.read(model).get("properties", {})
        assert {anchor(name) for name in properties} <= {*pages[f"models/{model}.html"].ids}


def test_the_source_of_every_schema_is_there(site: Site) -> None:
    sources = {name: json.loads(text) for name, text in site.files.items() if name.startswith("schemas/")}
    assert len(sources) == len(site.catalog.sources) + 1  # the dialect
    for model in convoschema.models():
        uri = site.catalog.source(model).uri
        assert sources["schemas/" + uri.removeprefix("https://convoschema.github.io/schemas/")] == site.catalog.read(
            model
        )
    assert any(
        name.startswith("schemas/own/contracts of ours") and name.endswith("/OrderCall.json") for name in sources
    )


def test_a_users_model_is_in_front_and_what_it_says_is_text(site: Site, pages: dict[str, Page]) -> None:
    start = site.files["index.html"]
    assert start.index("models/OrderCall.html") < start.index("models/Conversation.html")
    page = site.files["models/OrderCall.html"]
    assert "<b>bold" not in page
    assert "Ours &amp; &lt;b&gt;bold" in page
    assert '<a href="Participant.html">Participant</a>: what is said there holds too; ' in page
    assert 'href="OrderCall.html#odd~0020name"' in page
    assert 'href="Participant.html#purpose"' in page
    assert 'href="OrderCall.html#attributes.orderNumber"' in page
    assert "--catalog schemas" in page
    assert "attributes.orderNumber" in pages["models/OrderCall.html"].ids


def test_the_start_page_counts_the_models_of_the_api_apart_from_those_that_are_not_of_it(
    site: Site, reference: Reference
) -> None:
    of_api = sum(entry.is_of_upstream for entry in reference.models.values())
    assert (
        f"<h1>{of_api} models of the Genesys Cloud conversation API, 4 for the envelopes of its events and 1 of your own, "
    ) in site.files["index.html"]
    assert of_api + 4 == len(reference.models)


def test_an_overlay_lists_what_it_inherits_and_from_where(site: Site, pages: dict[str, Page]) -> None:
    properties = site.catalog.read("Participant")["properties"]
    assert set(map(anchor, properties)) < {*pages["models/OrderCall.html"].ids}
    rows = dict(re.findall(r'<tr id="([^"]*)"(.*?)</tr>', site.files["models/OrderCall.html"]))
    assert [*rows][:3] == ["attributes", "attributes.orderNumber", "odd~0020name"]
    assert (
        '<span class="note inherited">inherited from <a href="Participant.html#calls">Participant</a>' in rows["calls"]
    )
    assert 'data-model="Call"' in rows["calls"]
    assert '<span class="note">adds to <a href="Participant.html#attributes">Participant</a>' in rows["attributes"]
    assert "personal data: mixed" in rows["attributes"]
    assert "inherited from" not in site.files["models/Participant.html"]


def test_examples_link_their_keys_and_broken_ones_mark_their_faults(site: Site, pages: dict[str, Page]) -> None:
    page = site.files["models/Conversation.html"]
    assert '<a href="Call.html#direction">"direction"</a>: <span class="s">"inbound"</span>' in page
    for model, parsed_page in pages.items():
        told = [key for key in parsed_page.ids if key.startswith("problem-")]
        assert [key.replace("problem", "fault") for key in told] == sorted(
            (key for key in parsed_page.ids if key.startswith("fault-")),
            key=lambda key: int(key.removeprefix("fault-")),
        ), model


def test_the_changelog_tells_what_changed_since_the_older_catalog(site: Site) -> None:
    changes = site.files["changes.html"]
    assert "release-1 → now" in changes
    wrapup = site.files["models/Wrapup.html"]
    assert '<span class="effect widening">widening</span><span><code>provisional</code>: added, boolean' in wrapup
    assert '<span class="effect compatible">compatible</span><span><code>draft</code>: removed' in wrapup
    assert "new model with" in site.files["models/Video.html"]
    for page in (changes, site.files["models/Participant.html"]):
        assert "follow one another in time<br>now: endTime and startAcwTime follow one another in time<br>now: " in page
    assert 'id="section-changes"' not in site.files["models/Queue.html"]


def test_names_break_where_their_words_begin(site: Site) -> None:
    page = site.files["models/Participant.html"]
    assert ">external<wbr>Contact<wbr>Initial<wbr>Division<wbr>Id</a>" in page
    assert ">external_<wbr>contact_<wbr>initial_<wbr>division_<wbr>id</span>" in page


def test_a_change_of_a_shared_value_is_told_once_with_all_that_have_it(site: Site) -> None:
    changes = site.files["changes.html"]
    told = changes.partition('<a href="shared.html#Direction">Direction</a></h3>')[2].partition("</div>\n    <div")[0]
    told = told.replace("<wbr>", "")
    assert "new values: outbound" in told
    assert '<a href="models/Call.html#direction"><code>Call.direction</code></a>' in told
    assert changes.count("new values: outbound") == 1
    call = site.files["models/Call.html"]
    assert 'new values: outbound, as all that are a <a href="../shared.html#Direction">Direction</a>' in call


def test_the_changelog_has_totals_and_leads_to_rows(site: Site) -> None:
    changes = site.files["changes.html"]
    totals = {effect: int(count) for count, effect in re.findall(r'aria-pressed="false">(\d+) (\w+)</button>', changes)}
    told = Counter(re.findall(r'<li data-effect="(\w+)">', changes))
    assert totals == told
    assert f"{sum(totals.values())} changes in " in changes
    assert '<a href="models/Wrapup.html#provisional"><code>provisional</code></a>: added' in changes
    assert "<code>draft</code>: removed" in changes


def test_the_site_is_small_and_quick_to_build(run: Run, folder: Path) -> None:
    started = time.process_time()
    done = run("docs", "build", "--output", "site")
    assert time.process_time() - started < 30
    files = [path for path in (folder / "site").rglob("*") if path.is_file()]
    assert (done.code, done.out) == (0, f"{len(files)} files written to site; open site/index.html\n")
    assert sum(path.stat().st_size for path in files) < 25_000_000
    # It is loaded when the search is opened.
    assert len(gzip.compress((folder / "site" / "data" / "search.js").read_bytes())) < 300_000
    assert not (folder / "site" / "changes.html").exists()
    assert "changes.html" not in (folder / "site" / "index.html").read_text("utf-8")


def test_a_build_tells_what_it_removed(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = iter([["index.html", "models/Order.html", "models/Order.md"], ["index.html"]])
    monkeypatch.setattr(site_module, "site_files", lambda *_: [(name, name) for name in next(names)])
    monkeypatch.setattr(reading, "read_reference", lambda _: None)
    assert run("docs", "build", "--output", "site").out == "4 files written to site; open site/index.html\n"
    again = run("docs", "build", "--output", "site").out
    assert again == "2 files written to site; 2 files of an earlier build removed; open site/index.html\n"
    assert not (folder / "site" / "models").exists()


def test_rows_of_names_that_are_nearly_alike_have_places_of_their_own() -> None:
    names = ["a b", "a_b", "a\tb", "a~0020b", "a/b", "a\u2000b", "a\x1fb", "a\ufeffb", "ab"]
    anchors = list(map(anchor, names))
    assert len(set(anchors)) == len(names)
    assert not re.search(r"[\s\ufeff/]", "".join(anchors))
    assert anchor("a_b") == "a_b"


def test_the_map_has_every_model_in_a_block_and_no_two_at_one_place(reference: Reference) -> None:
    found = layout(reference)
    assert found.places.keys() == reference.models.keys()
    assert len({(place.x, place.y) for place in found.places.values()}) == len(found.places)
    for block in found.blocks:
        for model in block.subject.models:
            place = found.places[model.name]
            assert block.x < place.x < block.x + block.width
            assert block.y < place.y < block.y + block.height
    assert found.places["Participant"].parent == "Conversation"
    assert found.width / found.height > 1.2


def test_a_page_tells_the_other_names_of_its_model(site: Site) -> None:
    page = site.files["models/OutOfOfficeEventUser.html"]
    assert "2 other names of the same structure upstream" in page
    assert "QueueUserEventTopicUserReference" in page.replace("<wbr>", "")
    assert "of the same structure upstream" not in site.files["models/Participant.html"]


def test_a_page_tells_how_values_fit_together(site: Site) -> None:
    page = site.files["models/Conversation.html"]
    assert "<li>no two of participants/*/id are the same</li>" in page
    assert '<li><a href="#section-relations">Relations</a></li>' in page
    assert "section-relations" not in site.files["models/Queue.html"]


def test_an_overlay_tells_what_it_inherits_of_how_values_fit_together(site: Site) -> None:
    page = site.files["models/OrderCall.html"]
    assert '<p>Inherited from <a href="Participant.html#section-relations">Participant</a>:</p>' in page
    assert "<li>userUri is /api/v2/users/{userId}</li>" in page
    assert '<li><a href="#section-relations">Relations</a></li>' in page
    assert "Inherited from" not in site.files["models/Participant.html"]


def test_a_page_tells_what_requests_take(site: Site) -> None:
    page = site.files["models/User.html"].replace("<wbr>", "")
    assert 'Requests take <a href="CreateUser.html">CreateUser</a> (<code>POST /api/v2/users</code>) or <a' in page
    assert "in its place: the profile <code>write</code> is for these." in page
    own = "It is the body of <code>POST /api/v2/users</code>: the profile <code>write</code> is for it."
    assert own in site.files["models/CreateUser.html"].replace("<wbr>", "")
    assert "the profile <code>write</code> is for" not in site.files["models/Wrapup.html"]


def test_the_search_index_has_everything(reference: Reference) -> None:
    index = search_index(reference)
    assert [row[0] for row in index["models"]] == list(reference.models)
    assert next(row[3] for row in index["models"] if row[0] == "OutOfOfficeEventUser") == [
        "QueueUserEventTopicUserReference",
        "UserStationChangeTopicUser",
    ]
    assert len(index["properties"]) == sum(len(entry.rows) for entry in reference.models.values())
    number = next(i for i, row in enumerate(index["properties"]) if row[1] == "wrapupPrompt")
    assert [number, "optional", "The agent may skip the wrap-up."] in index["values"]
    assert ["peer", "The other side ended it."] in next(row for row in index["shared"] if row[0] == "DisconnectType")[2]
    assert index["properties"][number][2] == "wrapup_prompt"
    calls = next(row for row in index["properties"] if row[1] == "calls")
    assert index["models"][calls[5]][0] == "Call"
    assert [index["models"][root][0] for root in index["roots"]][:2] == ["Conversation", "Participant"]
    noted = {index["notes"][note] for row in index["properties"] for note in row[6]}
    assert {"personal data: phone", "required on write", "deprecated"} <= noted == {*index["notes"]}
    assert any(row[0] == "v2.users.{id}.presence" for row in index["topics"])


def test_llms_txt_lists_every_model(site: Site) -> None:
    text = site.files["llms.txt"]
    assert text.startswith("# convoschema\n\n> JSON Schemas")
    assert all(f"- [{model}](models/{model}.md): " in text for model in site.catalog.models)


def test_each_topic_has_a_page_that_says_what_its_events_carry(site: Site) -> None:
    for topic in bundled_topics().known:
        if topic.model is not None:
            title = f"<title>{topic.pattern} |"
            [page] = [name for name, text in site.files.items() if name.startswith("topics/") and title in text]
            assert topic.description in unescape(site.files[page])
            assert f'href="../models/{topic.model}.html"' in site.files[page]
            assert f'href="{page}"' in site.files["topics.html"]


def test_a_page_lists_what_is_personal_and_leads_to_the_rows(site: Site) -> None:
    text = site.files["personal.html"]
    assert 'href="personal.html"' in site.files["index.html"]
    marks = [mark for model in site.catalog.models for mark in own_marks(site.catalog, model)]
    assert (
        text.count("models/Participant.html#") == len({mark.path for mark in marks if mark.model == "Participant"}) > 3
    )
    for mark in marks:
        kind = f' <span class="note personal-data">{mark.kind}</span>' if mark.kind else ""
        name = re.escape(row_address(mark.model, mark.path, folder="models/"))
        assert re.search(rf'<a href="{name}">[^ ]+</a>{kind}', text), mark


def test_what_users_describe_in_place_and_mark_as_personal_is_listed(catalog_of: CatalogOf) -> None:
    paid = {"properties": {"number": {"type": "string", "x-personal-data": "id"}}}
    catalog = catalog_of(
        Order={
            "properties": {"to": {"$ref": "#/$defs/to"}, "paid": {"oneOf": [paid, {"type": "null"}]}},
            "$defs": {"to": {"properties": {"street": {"x-personal-data": True}, "zip": {}}}},
        }
    )
    subject, models = next(personal_subjects(read_reference(catalog)))
    assert subject.models[0].name == "Order"
    assert [(each.name, each.address, each.kind) for each in models[0][1]] == [
        ("to.street", "models/Order.html#to.street", None),
        ("paid.number", "models/Order.html#paid.number", "id"),
    ]


def test_a_page_tells_what_requests_take_and_what_pages_hold(site: Site) -> None:
    page = site.files["requests.html"].replace("<wbr>", "")
    taken = '<code>PATCH /api/v2/users/{userId}</code></dt><dd><a href="models/UpdateUser.html">UpdateUser</a>, which '
    assert taken + 'writes a <a href="models/User.html">User</a></dd>' in page
    assert page.count("<code>POST /api/v2/users</code>") == 1
    assert (
        '<a href="models/UserEntityListing.html">UserEntityListing</a></dt><dd>items are <a href="models/User' in page
    )
    assert 'href="requests.html"' in site.files["index.html"]


def test_a_shared_value_tells_where_it_is_used(site: Site) -> None:
    section = site.files["shared.html"].partition('<h2 id="DisconnectType">')[2].partition("</section>")[0]
    section = section.replace("<wbr>", "")
    assert '<a href="models/Call.html#disconnectType"><code>Call.disconnectType</code></a>' in section
    assert re.search(r"<summary>Used by \d+ properties</summary>", section)


def test_files_of_the_site_are_all_there_and_none_is_left_over() -> None:
    static = {path.relative_to(DOCS / "static").as_posix() for path in (DOCS / "static").rglob("*") if path.is_file()}
    from convoschema.docs.pages.checker_script import PARTS

    assert static == {*STATIC, *(f"checker/{part}.js" for part in PARTS)}
    for path in [*DOCS.rglob("*.js"), *DOCS.rglob("*.css"), *DOCS.rglob("*.html")]:
        assert len(path.read_text("utf-8").splitlines()) <= 350, path


def test_without_jinja_the_command_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(ImportError, match=r"pip install 'convoschema\[docs\]'"):
        load_templates()
    from click.testing import CliRunner

    done = CliRunner().invoke(docs_command.docs, ["build", "--output", str(tmp_path / "site")])
    assert done.exit_code == 2
    assert "pip install 'convoschema[docs]'" in done.output


def test_places_that_cannot_be_read_or_written(run: Run, write: Callable[..., None]) -> None:
    done = run("docs", "build", "--output", "site", "--previous", "gone")
    assert (done.code, done.out) == (3, "")
    assert done.err.startswith("Error: gone: neither a directory")
    write(file="x")
    done = run("docs", "build", "--output", "file/below")
    assert (done.code, done.err) == (3, "Error: file/below can't be written: Not a directory\n")


ODD: dict[str, Any] = {
    "Odd": {
        "description": "a\x00b",
        "properties": {"c": {"enum": ["\x1b"], "x-enum-descriptions": {"\x1b": "\x07"}}},
        "examples": [{"c": "\x1b"}],
    },
    "Other": {"$ref": "Odd.json", "properties": {"o": True}},
    "Bare": {},
    "Twice": {"examples": [{}, {"a": [1, True, None, "x"]}]},
    "A": {"properties": {"b": {"$ref": "B.json"}, "a": {"$ref": "A.json"}}},
    "B": {"properties": {"a": {"$ref": "A.json"}}},
    "C": {"allOf": [{"$ref": "A.json"}], "examples": [7]},
    "D": {"properties": {"e": {"$ref": "E.json"}}},
    "E": {"properties": {"d": {"$ref": "D.json"}}},
}
"""Models of a user's that are odd in one way or another."""


@pytest.fixture(scope="module")
def odd_site(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, str], Path]:
    """Return a site with models that are odd, and a directory with its Markdown."""
    folder = tmp_path_factory.mktemp("odd")
    (folder / "schemas").mkdir()
    for name, schema in ODD.items():
        (folder / "schemas" / f"{name}.json").write_text(json.dumps(schema), "utf-8")
    catalog = convoschema.Catalog.bundled().with_directory(folder / "schemas")
    reference = read_reference(catalog)
    write_markdown(reference, folder / "pages")
    return dict(site_files(reference, catalog, ())), folder


@pytest.mark.no_cover
def test_no_control_character_of_a_schema_and_no_path_of_this_machine_reaches_the_site(
    odd_site: tuple[dict[str, str], Path],
) -> None:
    files, folder = odd_site
    assert not [name for name, text in files.items() if re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", text)]
    assert not [name for name, text in files.items() if str(folder) in text or "file:///" in text]
    assert "a\ufffdb" in files["models/Odd.html"]
    assert "{&#34;$ref&#34;: &#34;Odd.json&#34;}" in files["models/Odd.html"]
    assert "\x00" not in "".join(path.read_text("utf-8") for path in (folder / "pages").iterdir())


def test_models_that_only_hold_each_other_are_on_the_map(odd_site: tuple[dict[str, str], Path]) -> None:
    assert all(f'data-model="{model}"' in odd_site[0]["index.html"] for model in "ABCDE")


def test_a_model_without_anything_has_a_page(odd_site: tuple[dict[str, str], Path], reference: Reference) -> None:
    files, _ = odd_site
    bare = parsed(files["models/Bare.html"])
    assert "section-properties" not in bare.ids
    assert "where reading begins" in "".join(bare.text)
    assert "<summary>Example 2</summary>" in files["models/Twice.html"]
    assert reference.models.keys() < {path.removeprefix("models/").removesuffix(".html") for path in files}
