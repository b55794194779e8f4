"""`diff OLD NEW`: directories, releases, the classes of change, the three outputs."""

from __future__ import annotations

import json
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import convoschema
from convoschema.comparison.changes import changes_between
from convoschema.comparison.diff_reports import words_of
from convoschema.comparison.differences import ChangeKind, Effect
from convoschema.comparison.sources.errors import SourceError
from convoschema.comparison.sources.snapshot import Snapshot, read_snapshot
from tests.cases import REPOSITORY
from tests.conftest import Run

Write = Callable[..., None]
OURS = "https://convoschema.github.io/schemas/"
CALL = {"$ref": OURS + "media/Call.json"}


def snapshot(models: dict[str, Any], **names: list[str]) -> Snapshot:
    """Return a catalog that is given as models with their properties, and other names of some."""
    files = {
        f"{name}.json": {"properties": properties, "x-upstream-names": names.get(name, [])}
        for name, properties in models.items()
    }
    return Snapshot("", None, files)


def told(old: dict[str, Any], new: dict[str, Any]) -> list[tuple[str, str | None, ChangeKind, Effect]]:
    """Return the differences between two catalogs that are given as models with their properties."""
    changes = changes_between(snapshot(old), snapshot(new))
    return [(found.model, found.property_name, found.kind, found.effect) for found in changes.differences]


@pytest.mark.parametrize(
    ("old", "new", "kind", "effect"),
    [
        pytest.param({}, {"x": {"type": "string"}}, ChangeKind.ADDED, Effect.WIDENING, id="added"),
        pytest.param({"x": {"type": "string"}}, {}, ChangeKind.REMOVED, Effect.COMPATIBLE, id="removed"),
        pytest.param({"x": CALL}, {"x": {"type": "string"}}, ChangeKind.RETYPED, Effect.BREAKING, id="retyped"),
        pytest.param({"x": True}, {"x": CALL}, ChangeKind.RETYPED, Effect.COMPATIBLE, id="anything before"),
        pytest.param({"x": {"type": "string"}}, {"x": {"type": ["string", "null"]}}, ChangeKind.RETYPED, Effect.BREAKING, id="types"),
        pytest.param({"x": {"type": "string", "enum": ["a"]}}, {"x": {"type": "string", "enum": ["a", "b"]}}, ChangeKind.VALUES_ADDED, Effect.WIDENING, id="values"),
        pytest.param({"x": {"items": {"type": "string"}}}, {"x": {"items": False, "type": "array"}}, ChangeKind.RETYPED, Effect.BREAKING, id="items"),
    ],
)  # fmt: skip
def test_each_change_has_its_kind_and_class(old: Any, new: Any, kind: ChangeKind, effect: Effect) -> None:
    assert told({"M": old}, {"M": new}) == [("M", "x", kind, effect)]


def test_other_relations_are_told() -> None:
    unique, ordered = {"unique": "a/*/id"}, {"in-order": ["a", "b"], "notice": True}
    old, new = (Snapshot("", None, {"A.json": {"x-relations": told}}) for told in ([unique], [ordered]))
    [found] = changes_between(old, new).differences
    assert (found.model, found.kind, found.effect) == ("A", ChangeKind.RELATIONS, Effect.WIDENING)
    now = "a and b follow one another in time (worth a notice)"
    assert words_of(found) == f"no longer: no two of a/*/id are the same; now: {now}"
    none = Snapshot("", None, {"A.json": {}})
    assert [found.effect for found in changes_between(old, none).differences] == [Effect.COMPATIBLE]
    assert not changes_between(new, new)


SCORE = {"x-documented": {"minimum": 0, "maximum": 100}}


@pytest.mark.parametrize(
    ("old", "new", "effect", "words"),
    [
        ({}, SCORE, Effect.COMPATIBLE, "bounds were none, are strict and write: 0 to 100"),
        (SCORE, {}, Effect.WIDENING, "bounds were strict and write: 0 to 100, are none"),
        (SCORE, {"x-documented": {"minimum": 0, "maximum": 50}}, Effect.COMPATIBLE, "0 to 50"),
        (SCORE, {"x-documented": {"minimum": 0, "maximum": 101}}, Effect.WIDENING, "0 to 101"),
        (SCORE, {"x-documented": {"minimum": -1, "maximum": 100}}, Effect.WIDENING, "-1 to 100"),
        ({"x-documented": {"pattern": "^a$"}}, {"x-documented": {"pattern": "^b$"}}, Effect.WIDENING, "matches ^b$"),
        ({"x-values-on-write": ["a"]}, {"x-values-on-write": ["a", "b"]}, Effect.WIDENING, "write: a b"),
        ({"x-values-on-write": ["a", "b"]}, {"x-values-on-write": ["a"]}, Effect.COMPATIBLE, "write: a"),
        ({"x-values-on-write": ["a"]}, {}, Effect.WIDENING, "are none"),
    ],
)
def test_a_changed_bound_is_told(old: Any, new: Any, effect: Effect, words: str) -> None:
    catalogs = [snapshot({"M": {"x": {"type": "string", **schema}}}) for schema in (old, new)]
    [found] = changes_between(*catalogs).differences
    assert (found.kind, found.effect) == (ChangeKind.BOUNDS, effect)
    assert words_of(found).endswith(words)


@pytest.mark.parametrize("odd", [7, {"minimum": "x"}, {"pattern": 7}, {"multipleOf": 2}, {}])
def test_bounds_that_mean_nothing_are_none(odd: Any) -> None:
    assert told({"M": {"x": {"type": "string", "x-documented": odd}}}, {"M": {"x": {"type": "string"}}}) == []


def test_other_requests_are_told_and_break_nothing() -> None:
    request = {"request": "POST /a", "model": "New"}
    old, new = (Snapshot("", None, {"A.json": {"x-write": told}}) for told in ([], [request, {"request": "PUT /a"}]))
    [found] = changes_between(old, new).differences
    assert (found.model, found.kind, found.effect) == ("A", ChangeKind.REQUESTS, Effect.COMPATIBLE)
    assert words_of(found) == "requests were none, are New (POST /a), PUT /a"
    assert not changes_between(new, new)


def test_models_come_and_go() -> None:
    assert told({"Old": {}, "Same": {}}, {"New": {"x": CALL}, "Same": {}}) == [
        ("New", None, ChangeKind.MODEL_ADDED, Effect.COMPATIBLE),
        ("Old", None, ChangeKind.MODEL_REMOVED, Effect.BREAKING),
    ]


X, Y = {"x": {"type": "string"}}, {"y": {"type": "string"}}


@pytest.mark.parametrize(
    ("old", "new", "differences"),
    [
        pytest.param(snapshot({"A": X}, A=["B"]), snapshot({"A": X}, A=["B"]), [], id="nothing"),
        pytest.param(snapshot({"A": X}, A=["B"]), snapshot({"B": X}, B=["A"]), [], id="named after another"),
        pytest.param(snapshot({"A": X}, A=["B"]), snapshot({"A": X, "B": X}), [], id="two files of one"),
        pytest.param(snapshot({"A": X, "B": X}), snapshot({"A": X}, A=["B"]), [], id="one file of two"),
        pytest.param(
            snapshot({"A": X}, A=["B"]),
            snapshot({"A": X, "B": Y}),
            ["y: added, string, as B", "x: removed, as B"],
            id="a name departs",
        ),
        pytest.param(snapshot({"A": X}, A=["B", "C"]), snapshot({"A": Y}, A=["B", "C"]), ["y: added, string", "x: removed"], id="together"),
        pytest.param(snapshot({"A": X}), snapshot({"A": X}, A=["B"]), ["new name, as B"], id="a name comes"),
        pytest.param(snapshot({"A": X}, A=["B"]), snapshot({"A": X}), ["name removed, as B"], id="a name goes"),
        pytest.param(snapshot({}), snapshot({"A": X}, A=["B"]), ["new model with 1 property"], id="a model comes"),
        pytest.param(snapshot({}), snapshot({"A": {}}), ["new model with no properties of its own"], id="a bare one comes"),
        pytest.param(snapshot({"A": X}, A=["B"]), snapshot({}), ["model removed"], id="a model goes"),
        pytest.param(snapshot({"A": X}), snapshot({"B": X}, B=["A"]), ["new name, as B"], id="a new name of its own"),
    ],
)  # fmt: skip
def test_names_of_a_structure_are_compared_one_by_one(old: Snapshot, new: Snapshot, differences: list[str]) -> None:
    changes = changes_between(old, new).differences
    assert [f"{row.property_name}: {words_of(row)}".removeprefix("None: ") for row in changes] == differences


def test_a_reference_to_another_name_of_the_same_is_no_change() -> None:
    old = snapshot({"A": X, "R": {"a": {"$ref": "A.json"}}}, A=["B"])
    new = snapshot({"B": X, "R": {"a": {"$ref": "B.json"}}}, B=["A"])
    assert not changes_between(old, new)
    assert not changes_between(new, old)


def test_references_inside_a_file_are_followed() -> None:
    part = {
        "part": {"type": "integer"},
        "x": {"$ref": "#/properties/part"},
        "any": {"$ref": "#/properties/open"},
        "open": True,
    }
    assert told({"M": part}, {"M": part | {"x": {"type": "integer"}}}) == []
    assert told({"M": part}, {"M": part | {"any": True}}) == []
    loop = {"x": {"$ref": "#/properties/x"}}
    assert told({"M": loop}, {"M": loop}) == []
    with pytest.raises(convoschema.InvalidSchema, match="leads to no schema"):
        told({"M": {"x": {"$ref": "#/properties/gone"}}}, {})


@pytest.fixture
def changed(write: Write) -> None:
    """Write two catalogs, ``old`` and ``new``, that differ."""
    write(
        **{
            "old/Order.json": '{"properties": {"call": {"$ref": "%smedia/Call.json"}, "gone": {}}}' % OURS,  # noqa: UP031 - braces
            "old/Old.json": "{}",
            "old/no-schema.json": "[]",
            "new/Order.json": '{"properties": {"call": {"type": "string"}, "fresh": {"type": "integer"}}, "x-required-on-write": ["call"]}',
            "new/Item.json": '{"properties": {"a": {}}}',
        }
    )


@pytest.mark.usefixtures("changed")
def test_the_text_goes_model_by_model(run: Run) -> None:
    done = run("diff", "old", "new")
    assert (done.code, done.err) == (1, "")
    assert done.out == (
        "Item\n  new model with 1 property [compatible]\n"
        "Old\n  model removed [breaking]\n"
        "Order\n"
        "  fresh: added, integer [widening]\n"
        "  call: was Call, is string [breaking]\n"
        "  gone: removed [compatible]\n"
        "  required on write were none, are call [breaking]\n"
        "old → new: 6 differences: 3 breaking, 1 widening, 2 compatible\n"
    )


@pytest.mark.usefixtures("changed")
def test_the_json_is_for_programs(run: Run) -> None:
    report = json.loads(run("diff", "old", "new", "--format", "json").out)
    assert (report["old"], report["new"]) == ("old", "new")
    assert {
        "model": "Order",
        "name": "Order",
        "property": "call",
        "kind": "retyped",
        "effect": "breaking",
        "old": "Call",
        "new": "string",
    } in report["differences"]


@pytest.mark.usefixtures("changed")
def test_the_markdown_has_a_table_for_each_model(run: Run) -> None:
    out = run("diff", "old", "new", "--format", "markdown").out
    assert out.startswith("## old → new\n\n6 differences: 3 breaking")
    assert "\n### Order\n\n| property | what | class |\n|---|---|---|\n| `fresh` | added, integer | widening |\n" in out
    assert "|  | model removed | breaking |\n" in out


def test_a_catalog_does_not_differ_from_itself(run: Run) -> None:
    done = run("diff", "installed", str(REPOSITORY))
    assert (done.code, done.err) == (0, "")
    assert done.out == f"convoschema {convoschema.__version__} → {REPOSITORY.name}: 0 differences\n"
    assert read_snapshot(str(REPOSITORY / "schemas")).models == convoschema.models()


def test_releases_are_read_from_their_archives(tmp_path: Path) -> None:
    files = {path: path.relative_to(REPOSITORY).as_posix() for path in (REPOSITORY / "schemas").rglob("*.json")}
    with zipfile.ZipFile(tmp_path / "convoschema-9-py3-none-any.whl", "w") as wheel:
        for path, name in files.items():
            wheel.write(path, f"convoschema/{name}")
        wheel.writestr("convoschema-9.dist-info/sbom.json", "{}")
    with tarfile.open(tmp_path / "convoschema-9.tar.gz", "w:gz") as sdist:
        for path, name in files.items():
            sdist.add(path, f"convoschema-9/{name}")
        sdist.add(REPOSITORY / "tests" / "models" / "Wrapup.json", "convoschema-9/tests/models/Wrapup.json")
        folder = tarfile.TarInfo("convoschema-9/odd.json")
        folder.type = tarfile.DIRTYPE
        sdist.addfile(folder)
    for name in ("convoschema-9-py3-none-any.whl", "convoschema-9.tar.gz"):
        snapshot = read_snapshot(str(tmp_path / name))
        assert (snapshot.label, snapshot.release, snapshot.models) == (name, "269.0.0", convoschema.models())
        assert not changes_between(snapshot, read_snapshot("installed"))


@pytest.mark.parametrize(
    ("place", "content", "words"),
    [
        ("gone", None, "gone: neither a directory nor a wheel, zip file or source archive, nor 'installed'"),
        ("text.whl", b"no zip", "text.whl: neither a directory"),
        ("cut.whl", b"PK\x05\x06" + bytes(10), "cut.whl: neither a directory"),
        ("broken/x.json", b"{", "broken: a schema file is not JSON: unexpected end of data: line 1 column 2 (char 1)"),
        ("empty/x.txt", b"", "empty: no schemas are there"),
    ],
)
def test_what_holds_no_schemas_is_unreadable_input(place: str, content: bytes | None, words: str, run: Run, write: Write) -> None:  # fmt: skip
    if content is not None:
        write(**{place: content})
    done = run("diff", place.split("/", maxsplit=1)[0], "installed")
    assert (done.code, done.out) == (3, "")
    assert done.err.startswith(f"Error: {words}")


def test_a_damaged_archive_is_unreadable_input(tmp_path: Path) -> None:
    whole = tmp_path / "whole.tar.gz"
    with tarfile.open(whole, "w:gz") as archive:
        for path in sorted((REPOSITORY / "schemas").rglob("*.json"))[:50]:
            archive.add(path, path.name)
    cut = tmp_path / "cut.tar.gz"
    cut.write_bytes(whole.read_bytes()[:9000])
    with pytest.raises(SourceError, match=r"cut\.tar\.gz: can't be read"):
        read_snapshot(str(cut))
