from __future__ import annotations

from pathlib import Path

import pytest

from convoschema.cli.config.site_addresses import site_address
from tests.conftest import Run


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("https://reference.example", "https://reference.example/"),
        ("http://127.0.0.1:8000/a/index.html", "http://127.0.0.1:8000/a/"),
        ("HTTPS://reference.example/my%20index.html", "HTTPS://reference.example/my%20index.html/"),
        ("file:///srv/site", "file:///srv/site/"),
        ("https://bücher.example/", "https://bücher.example/"),
    ],
)
def test_an_address_names_the_folder_of_a_site(given: str, meant: str) -> None:
    assert site_address(given) == meant


@pytest.mark.parametrize(
    "given",
    [
        "",
        "site/",
        "/srv/site",
        "//reference.example/",
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://reference.example/",
        "https:///x",
        "https://",
        "https://ada:secret@reference.example/",
        "https://@reference.example/",
        "https://reference.example/?a=1",
        "https://reference.example/#top",
        "https://reference.example:x/",
        "https://[::1/",
        "https://reference.example/a b",
        "https://reference.example\\a",
        "https://reference.example/\n",
        "file://server/share",
        "file:site",
    ],
)
def test_anything_else_is_refused_and_not_repeated(given: str) -> None:
    with pytest.raises(ValueError, match="no address of a site") as caught:
        site_address(given)
    assert "secret" not in str(caught.value)


def test_a_report_leads_to_the_site_that_an_option_or_the_configuration_names(run: Run, folder: Path) -> None:
    options = ("--model", "Wrapup", "--report", "-", "--format", "text=a.txt")
    write_to = "https://reference.example/models/Wrapup.html#durationSeconds"
    text = b'{"durationSeconds": "x"}'
    link = f'href="{write_to}" rel="noreferrer"'
    assert link in run("check", "-", *options, "--docs-url", "https://reference.example", stdin=text).out
    assert link not in run("check", "-", *options, stdin=text).out
    (folder / "convoschema.toml").write_text('docs-url = "https://reference.example/index.html"', "utf-8")
    assert link in run("check", "-", *options, stdin=text).out


def test_a_site_is_for_the_page_alone_and_has_to_be_one(run: Run) -> None:
    site = ("--docs-url", "https://reference.example/")
    assert "--docs-url is for the page of --report" in run("check", "-", *site).err
    refused = run("check", "-", "--report", "a.html", "--docs-url", "https://ada:secret@reference.example/")
    assert (refused.code, "no address of a site" in " ".join(refused.err.split())) == (2, True)
    assert "secret" not in refused.err
