"""Fixtures: the site as files and behind a web server, and pages in Chromium that are watched while a test runs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import convoschema
from convoschema.comparison.sources.snapshot import read_snapshot
from convoschema.docs.pages.site import write_site
from convoschema.docs.reference.history import history
from convoschema.docs.reference.reading import read_reference
from tests.cases import REPOSITORY

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

Open = Callable[..., "Page"]
"""Opens a page of the site: ``open_page("models/Call.html", width=360, dark=True)``."""

OWN = ("file:", "blob:", "data:")


@pytest.fixture(scope="session")
def folder_of_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the site of the bundled models, with a changelog since an older release."""
    older = tmp_path_factory.mktemp("older") / "release-1"
    shutil.copytree(REPOSITORY / "schemas", older / "schemas")
    wrapup = older / "schemas" / "conversation" / "Wrapup.json"
    wrapup.write_text(wrapup.read_text("utf-8").replace('"provisional"', '"draft"'), "utf-8")
    catalog = convoschema.Catalog.bundled()
    folder = tmp_path_factory.mktemp("site")
    write_site(read_reference(catalog), catalog, history([read_snapshot(str(older))], catalog, "now"), folder)
    return folder


@pytest.fixture(scope="session")
def server(folder_of_site: Path) -> Iterator[str]:
    """Return the address of a web server with the site."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: Any) -> None:
            pass

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder_of_site)))
    thread = threading.Thread(target=httpd.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{httpd.server_port}/"
    httpd.shutdown()
    thread.join()
    httpd.server_close()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Return the browser: Chromium as the system has it, else as Playwright has installed it."""
    from playwright.sync_api import sync_playwright

    found = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium: Browser, folder_of_site: Path) -> Iterator[Open]:
    """Return a function that opens a page; in the end, no page has complained or asked anybody for anything."""
    contexts: list[Any] = []
    complaints: list[str] = []
    asked: list[str] = []

    def call(
        path: str, *, width: int = 1440, height: int = 900, dark: bool = False, touch: bool = False, base: str = ""
    ) -> Page:
        scheme: Any = "dark" if dark else "light"
        context = chromium.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, has_touch=touch
        )
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text) if message.type != "log" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        own = (*OWN, base) if base else OWN
        page.on("request", lambda request: None if request.url.startswith(own) else asked.append(request.url))
        page.goto((base or f"{folder_of_site.as_uri()}/") + path)
        return page

    yield call
    for context in contexts:
        context.close()
    assert complaints == []
    assert asked == []


@pytest.fixture(scope="session")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the script of axe, which looks for what keeps people with disabilities out."""
    folder = tmp_path_factory.mktemp("axe")
    npm = shutil.which("npm")
    assert npm is not None
    subprocess.run([npm, "install", "--prefix", folder, "--no-audit", "--no-fund", "axe-core@4"], check=True)
    return (folder / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")


def until(page: Page, expression: str) -> None:
    """Wait until an expression is true in a page, whose policy lets nothing be evaluated there again and again."""
    for _ in range(1_500):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(20)
    raise AssertionError(expression)


def violations(page: Page, axe: str, *rules: str) -> list[str]:
    """Return what axe finds wrong with a page as it is now, by all of its rules or some."""
    page.evaluate(axe)
    options = {"preload": False} | ({"runOnly": list(rules)} if rules else {})
    found = page.evaluate("(options) => axe.run(options).then((results) => results.violations)", options)
    return [f"{rule['id']}: {json.dumps([node['html'][:160] for node in rule['nodes'][:3]])}" for rule in found]
