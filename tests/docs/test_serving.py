"""The site behind a web server: every schema is where its ``$id`` says, and references lead on from there."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from convoschema._whole_files import write_whole
from tests.cases import REPOSITORY
from tests.docs.conftest import Site

ROOT = "https://convoschema.github.io/"


@pytest.fixture(scope="module")
def server(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a web server that stands in for the one that the ``$id``s name."""
    folder = tmp_path_factory.mktemp("site")
    for name, text in site.files.items():
        if name.startswith("schemas/"):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            write_whole(folder / name, text)

    class Quiet(SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def log_message(self, *_: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as httpd:
        thread = threading.Thread(target=httpd.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{httpd.server_port}/"
        httpd.shutdown()
        thread.join()


def fetched(server: str, uri: str) -> Any:
    assert uri.startswith(ROOT)
    with urlopen(server + uri.removeprefix(ROOT)) as answer:  # noqa: S310 - it is http, and our own
        assert answer.headers["Content-Type"] == "application/json"
        return json.load(answer)


def with_id() -> dict[Path, str]:
    texts = {path: json.loads(path.read_text("utf-8")) for path in sorted((REPOSITORY / "schemas").rglob("*.json"))}
    return {path: schema["$id"] for path, schema in texts.items() if "$id" in schema}


@pytest.mark.no_cover
def test_every_schema_is_where_its_id_says(server: str) -> None:
    found = with_id()
    assert len(found) > 200
    for path, uri in found.items():
        assert fetched(server, uri) == json.loads(path.read_text("utf-8"))


def test_a_validator_that_knows_nothing_follows_references_from_there(server: str) -> None:
    asked: list[str] = []

    def retrieve(uri: str) -> Resource[Any]:
        asked.append(uri)
        return Resource.from_contents(fetched(server, uri))

    registry: Registry[Any] = Registry(retrieve=retrieve)  # type: ignore[call-arg] # attrs gives the field this name
    validator = Draft202012Validator({"$ref": f"{ROOT}schemas/conversation/Participant.json"}, registry=registry)
    assert validator.is_valid({"calls": [{"state": "connected", "errorInfo": {"code": "x"}}]})
    assert not validator.is_valid({"calls": [{"errorInfo": {"code": 7}}]})
    assert f"{ROOT}schemas/media/Call.json" in asked
