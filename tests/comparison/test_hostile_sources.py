"""Archives and schemas that are damaged, or made to disturb, are told to be so."""

from __future__ import annotations

import gzip
import io
import json
import lzma
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from convoschema.comparison.changes import changes_between
from convoschema.comparison.diff_reports import as_json, as_markdown, as_text
from convoschema.comparison.sources import archives
from convoschema.comparison.sources.errors import SourceError
from convoschema.comparison.sources.snapshot import read_snapshot
from convoschema.comparison.sources.swagger import read_swagger
from convoschema.errors import InvalidSchema
from tests.conftest import Run

Write = Callable[..., None]
SCHEMA = b'{"type": "object", "properties": {"a": {"type": "string"}}}'


def zipped(content: bytes = SCHEMA, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        archive.writestr("Order.json", content)
    return stream.getvalue()


def encrypted() -> bytes:
    """Return an archive whose member says that it is encrypted."""
    content = bytearray(zipped())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(signature) + offset] |= 1
    return bytes(content)


def of_unknown_method() -> bytes:
    content = bytearray(zipped())
    for signature, offset in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        content[content.index(signature) + offset] = 77
    return bytes(content)


def tarred(mode: str, *members: tarfile.TarInfo) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode=mode) as archive:  # type: ignore[call-overload]
        for member in members:
            archive.addfile(member, io.BytesIO(b" " * member.size))
    return stream.getvalue()


def dangling() -> bytes:
    link = tarfile.TarInfo("Order.json")
    link.type, link.linkname = tarfile.SYMTYPE, "gone.json"
    return tarred("w", link)


def damaged_in_the_midst(content: bytes) -> bytes:
    middle = len(content) // 2
    return content[:middle] + b"\xff" * 8 + content[middle + 8 :]


def large() -> tarfile.TarInfo:
    member = tarfile.TarInfo("Order.json")
    member.size = 100_000
    return member


ARCHIVES = {
    "encrypted.zip": encrypted(),
    "unknown.zip": of_unknown_method(),
    "damaged.zip": damaged_in_the_midst(zipped(SCHEMA * 20)),
    "lzma.zip": damaged_in_the_midst(zipped(SCHEMA * 200, zipfile.ZIP_LZMA)),
    "dangling.tar": dangling(),
    "cut.tar.xz": lzma.compress(tarred("w", large()))[:-20],
    "damaged.tar.xz": damaged_in_the_midst(tarred("w:xz", large())),
    "damaged.tar.gz": damaged_in_the_midst(gzip.compress(tarred("w", large()))),
}


@pytest.mark.parametrize("name", ARCHIVES)
def test_a_damaged_archive_is_input_that_can_not_be_read(name: str, run: Run, write: Write) -> None:
    write(**{name: ARCHIVES[name]})
    for arguments in (("diff", name, "installed"), ("drift", "--sdk", name)):
        done = run(*arguments)
        assert (done.code, done.out) == (3, "")
        assert done.err.startswith(f"Error: {name}: ")


@given(st.sampled_from(sorted(ARCHIVES)), st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.binary(max_size=4))))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_however_an_archive_is_damaged_it_is_told(
    tmp_path: Path, name: str, damages: list[tuple[float, bytes]]
) -> None:
    content = bytearray(ARCHIVES[name])
    for place, damage in damages:
        at = int(place * len(content))
        content[at : at + len(damage)] = damage
    (tmp_path / name).write_bytes(content)
    try:
        read_snapshot(str(tmp_path / name))
    except SourceError:
        return


def test_an_archive_that_grows_too_large_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(archives, "LARGEST", 1 << 20)
    for name, content in (
        ("a.zip", zipped(b" " * (1 << 21))),
        ("a.tar.gz", gzip.compress(tarred("w", *[large()] * 11))),
    ):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(SourceError, match=f"{name}: more than 1 MiB when it is decompressed"):
            read_snapshot(str(tmp_path / name))


ODD = st.recursive(
    st.sampled_from([None, True, 7, "x", "#/properties/a", "array", "a b"]),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["a", "type", "$ref", "items"]), inner, max_size=2)
    ),
    max_leaves=5,
)
KEYWORDS = ["type", "properties", "items", "enum", "format", "$ref", "$id", "allOf", "additionalProperties", "title"]
MARKS = ["x-required-on-write", "readOnly", "uniqueItems", "x-enum-descriptions", "description", "required"]


@given(st.dictionaries(st.sampled_from([*KEYWORDS, *MARKS]), ODD), st.dictionaries(st.sampled_from(KEYWORDS), ODD))
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_schema_says_it_is_compared_or_told(
    tmp_path: Path, schema: dict[str, Any], of_property: dict[str, Any]
) -> None:
    for name, content in (
        ("odd", schema),
        ("plain", {"properties": {"a": of_property}}),
        ("same", {"properties": {"a": {}}}),
    ):
        (tmp_path / name).mkdir(exist_ok=True)
        (tmp_path / name / "Order.json").write_text(json.dumps(content))
    for old, new in (("odd", "same"), ("same", "odd"), ("plain", "same"), ("odd", "plain")):
        try:
            changes = changes_between(read_snapshot(str(tmp_path / old)), read_snapshot(str(tmp_path / new)))
        except (SourceError, InvalidSchema):
            continue
        for report in (as_text, as_json, as_markdown):
            report(changes)


@pytest.mark.parametrize(
    "schema",
    ['{"properties": []}', '{"x-required-on-write": [7]}', '{"properties": {"a": {"format": []}}}'],
)
def test_a_schema_that_is_none_is_told(schema: str, run: Run, write: Write) -> None:
    write(**{"old/Order.json": schema, "new/Order.json": "{}"})
    done = run("diff", "old", "new")
    assert (done.code, done.err) == (3, "Error: Order.json: not a JSON Schema, which can't be compared\n")


@pytest.mark.parametrize(
    "definitions",
    [
        {"A": {"properties": {"x": {"$ref": "#/definitions/B"}}}, "B": {"type": "string", "$ref": "#/definitions/B"}},
        {"A": {"properties": {"x": {"allOf": [{"$ref": "#/definitions/B"}]}}}, "B": {"type": "string", "$ref": "B"}},
    ],
)
def test_definitions_that_go_around_in_a_circle_are_told(definitions: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text(json.dumps({"definitions": definitions}))
    with pytest.raises(SourceError, match=r"s\.json: definitions refer to each other in a circle"):
        read_swagger(tmp_path / "s.json")
