"""Reference → the site: a folder of files that works from ``file://`` and from any web server."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from convoschema._options import Profile
from convoschema._schema.catalog import Catalog, bundled_root
from convoschema.docs.pages.checker_constants import EVENTS, GUESS
from convoschema.docs.pages.checker_script import checker_script, definitions
from convoschema.docs.pages.data_scripts import as_script
from convoschema.docs.pages.json_view import JsonView
from convoschema.docs.pages.llms_txt import llms_text
from convoschema.docs.pages.markdown import markdown_of
from convoschema.docs.pages.model_map import map_svg
from convoschema.docs.pages.neighbourhood import neighbourhood
from convoschema.docs.pages.personal_page import personal_subjects
from convoschema.docs.pages.readable import readable
from convoschema.docs.pages.requests_page import page_lines, request_lines
from convoschema.docs.pages.search_index import search_index
from convoschema.docs.pages.snippets import snippets
from convoschema.docs.pages.templates import load_templates
from convoschema.docs.pages.topic_pages import TopicPage, topic_pages
from convoschema.docs.pages.written_files import Written, write_files
from convoschema.docs.reference.anchors import anchor
from convoschema.docs.reference.content import ModelEntry, Reference, Subject
from convoschema.docs.reference.history import Release

if TYPE_CHECKING:
    from jinja2 import Environment

STATIC = (
    "annotated_view.js",
    "answers.js",
    "checker_worker.js",
    "filters.js",
    "finder.js",
    "icon.svg",
    "kept_text.js",
    "key_details.js",
    "map.js",
    "payload_editor.js",
    "payload_files.js",
    "problem_items.js",
    "rows.js",
    "search.js",
    "sidebar.js",
    "site.css",
    "site.js",
    "theme.js",
    "validate.css",
    "validate.js",
    "verdict_words.js",
)
_TONES = 9


def write_site(reference: Reference, catalog: Catalog, releases: Sequence[Release], folder: Path) -> Written:
    """Write the site, and remove what an earlier one in the folder had and this one has not.

    :raises OSError: a file can't be written or removed.
    :raises ImportError: Jinja is not installed.
    """
    return write_files(site_files(reference, catalog, releases), folder)


def site_files(reference: Reference, catalog: Catalog, releases: Sequence[Release]) -> Iterator[tuple[str, str]]:
    """Yield the files of the site, each with its path in it."""
    yield from ((name, readable(text)) for name, text in _files(reference, catalog, releases))


def _files(reference: Reference, catalog: Catalog, releases: Sequence[Release]) -> Iterator[tuple[str, str]]:
    static = files("convoschema.docs") / "static"
    for name in STATIC:
        yield f"assets/{name}", (static / name).read_text("utf-8")
    yield "assets/checker.js", checker_script()
    yield "data/catalog.js", as_script("catalog", definitions(catalog))
    broken = {name: entry.broken.data for name, entry in reference.models.items() if entry.broken}
    yield "data/broken.js", as_script("broken", broken)
    yield "data/search.js", as_script("index", search_index(reference))
    yield "llms.txt", llms_text(reference)
    # All that has an $id in the bundled schemas stands where the $id says, from the root of the site.
    yield "schemas/dialect.json", (bundled_root() / "dialect.json").read_text("utf-8")
    for entry in (*reference.models.values(), *reference.shared):
        yield f"models/{entry.name}.md", markdown_of(entry)
        yield f"schemas/{entry.file}", json.dumps(entry.source, indent=2, ensure_ascii=False) + "\n"
    yield from _Pages(reference, releases).files()


class _Pages:
    """Writes the pages from their templates."""

    def __init__(self, reference: Reference, releases: Sequence[Release]) -> None:
        self._reference = reference
        self._releases = releases
        self._tones = {subject.name: f"tone-{index % _TONES + 1}" for index, subject in enumerate(reference.subjects)}
        self._views = JsonView(reference.models)
        self._views_of_topics = JsonView(reference.models, "../models/")
        self._templates: Environment = load_templates(
            reference=reference,
            releases=releases,
            tones=self._tones,
            anchor=anchor,
            profiles=[profile.value for profile in Profile],
            roots=[reference.models[name] for name in reference.roots],
        )

    def files(self) -> Iterator[tuple[str, str]]:
        by_subject = [
            [subject.title, self._tones[subject.name], [entry.name for entry in subject.models]]
            for subject in self._reference.subjects
        ]
        yield "data/models.js", as_script("models", by_subject)
        yield "index.html", self._top("index", "Models", map=map_svg(self._reference, self._tones))
        yield "shared.html", self._top("shared", "Shared values")
        yield "validate.html", self._top("validate", "Validate a payload", guess=GUESS, events=EVENTS)
        personal = list(personal_subjects(self._reference))
        yield "personal.html", self._top("personal", "Personal data", personal=personal)
        if self._releases:
            yield "changes.html", self._top("changes", "What changed")
        lines = {"requests": request_lines(self._reference), "pages": list(page_lines(self._reference))}
        yield "requests.html", self._top("requests", "Requests and pages", **lines)
        yield "404.html", self._render("404.html")
        topics = list(topic_pages(self._reference))
        yield "topics.html", self._top("topics", "Topics of events", topics=topics)
        for topic in topics:
            yield topic.address, self._topic(topic)
        for subject in self._reference.subjects:
            for entry in subject.models:
                yield f"models/{entry.name}.html", self._model(entry, subject)
                yield f"fragments/{entry.name}.js", self._fragment(entry)

    def _top(self, page: str, title: str, **more: Any) -> str:
        """Return a page beside the start page."""
        description = f"{title}: the schema reference of the Genesys Cloud conversation API, by convoschema."
        return self._page(page, title, description, up="", **more)

    def _topic(self, topic: TopicPage) -> str:
        return self._page(
            "topic",
            topic.pattern,
            topic.description,
            up="../",
            topic=topic,
            view=self._views_of_topics.html(topic.entry.examples[0], topic.entry.name),
        )

    def _model(self, entry: ModelEntry, subject: Subject) -> str:
        broken = entry.broken
        return self._page(
            "model",
            entry.name,
            entry.description,
            up="../",
            entry=entry,
            subject=subject,
            neighbourhood=neighbourhood(self._reference, entry.name, self._tones),
            example_views=[self._views.html(data, entry.name) for data in entry.examples],
            broken_view=broken and self._views.html(broken.data, entry.name, broken.problems),
            snippets=snippets(entry),
            history=[
                {"old": release.old, "new": release.new, "rows": release.models[entry.name]}
                for release in self._releases
                if entry.name in release.models
            ],
        )

    def _page(self, page: str, title: str, description: str, **more: Any) -> str:
        return self._render(f"{page}.html", page=page, title=f"{title} | convoschema", description=description, **more)

    def _fragment(self, entry: ModelEntry) -> str:
        """Return the script that holds the table of a model, for unfolding it in the pages of others."""
        table = self._render("fragment.html", entry=entry).strip()
        return f"convoschema.fragment({json.dumps(entry.name)}, {json.dumps(table, ensure_ascii=False)});\n"

    def _render(self, template: str, **values: Any) -> str:
        in_models = template in ("model.html", "fragment.html")
        bases = {"model_base": "" if in_models else "models/", "shared_base": "../" if in_models else ""}
        return self._templates.get_template(template).render(**bases, **values)
