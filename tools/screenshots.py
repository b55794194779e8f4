"""Take the manual's pictures of the schema reference, in Chromium: ``python tools/screenshots.py``.

Needs the extras ``docs`` and ``browser``, and Chromium as ``chromium`` on the path or as Playwright installs it.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Literal

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from convoschema import Catalog
from convoschema.docs.pages.site import write_site
from convoschema.docs.reference.reading import read_reference

PICTURES = Path(__file__).parent.parent / "docs"


@dataclass(frozen=True, slots=True)
class Picture:
    """What a picture shows: a page in a window of some size and colours, after some clicks."""

    name: str
    page: str
    scheme: Literal["light", "dark"] = "light"
    size: tuple[int, int] = (1240, 720)
    clicks: tuple[str, ...] = ()
    top: str | None = None


WANTED = (
    Picture("model", "models/Participant.html", clicks=("#wrapup .unfold",), top="#wrapupTimeoutMs"),
    Picture("map", "index.html", clicks=("[data-map] a[data-model=Call] text",), top="#section-map"),
    Picture(
        "validator",
        "validate.html#Participant/strict",
        scheme="dark",
        clicks=("[data-fill=broken]", "[data-neighbour='1']"),
        top="[data-verdict]",
    ),
)
_COLOURS = 256


def main() -> None:
    """Build the site in a temporary folder and write the pictures to ``docs/``."""
    PICTURES.mkdir(exist_ok=True)
    found = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        write_site(read_reference(Catalog.bundled()), Catalog.bundled(), (), Path(folder))
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        for picture in WANTED:
            path = take(picture, browser, Path(folder))
            print(f"{path.relative_to(PICTURES.parent)}: {path.stat().st_size:,} bytes")
        browser.close()


def take(picture: Picture, browser: Browser, site: Path) -> Path:
    """Write one picture and return its path."""
    width, height = picture.size
    page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=picture.scheme)
    page.goto(f"{site.as_uri()}/{picture.page}")
    for selector in picture.clicks:
        page.click(selector)
    page.wait_for_timeout(500)
    if picture.top is not None:
        page.locator(picture.top).evaluate("(element) => element.scrollIntoView({ block: 'start' })")
        page.wait_for_timeout(100)
    path = PICTURES / f"{picture.name}.png"
    # Few colours make a small file, and the site has few.
    Image.open(BytesIO(page.screenshot())).convert("RGB").quantize(_COLOURS, Image.Quantize.FASTOCTREE).save(
        path, optimize=True
    )
    page.close()
    return path


if __name__ == "__main__":
    main()
