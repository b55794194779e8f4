"""A place that holds schemas → snapshot: the schemas of another catalog or release, by name and address."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

import orjson

from convoschema._lazy import lazy
from convoschema._schema.catalog import Catalog, Source, bundled_root, describes_model
from convoschema._schema.subschemas import Schema
from convoschema._version import __version__
from convoschema.comparison.sources.archives import DAMAGES, files_in, is_archive
from convoschema.comparison.sources.errors import SourceError

INSTALLED = "installed"
_NO_SCHEMAS = frozenset({"dialect.json", "kept-differences.json", "topics.json"})
_FOLDER = "schemas"


@dataclass(frozen=True, eq=False)
class Snapshot:
    """The schemas of a catalog as they lie somewhere; ``files`` are by their paths below its folder of schemas."""

    label: str
    release: str | None
    files: Mapping[str, Schema]

    @lazy
    def models(self) -> tuple[str, ...]:
        """The names of the models in alphabetical order."""
        return tuple(sorted(source.name for source, schema in self._by_uri.values() if describes_model(schema)))

    def source(self, model: str) -> Source:
        """Return where a model is defined."""
        return self._by_name[model][0]

    def read(self, model: str) -> dict[str, Any]:
        """Return the schema of a model."""
        schema: dict[str, Any] = self._by_name[model][1]
        return schema

    def at(self, uri: str) -> tuple[Source, Schema]:
        """Return the source and the schema with an address: here, or else among the bundled ones.

        :raises InvalidSchema: nothing has this address.
        """
        return self._by_uri.get(uri) or Catalog.bundled().at(uri)

    @lazy
    def _by_name(self) -> dict[str, tuple[Source, Schema]]:
        return {source.name: (source, schema) for source, schema in self._by_uri.values()}

    @lazy
    def _by_uri(self) -> dict[str, tuple[Source, Schema]]:
        found = {}
        for path, schema in self.files.items():
            uri = str(schema.get("$id", f"file:///{path}")).removesuffix("#")
            found[uri] = (Source(PurePosixPath(path).stem, Path(path), uri, bundled=False), schema)
        return found


def read_snapshot(place: str) -> Snapshot:
    """Return the schemas in a directory, a wheel, a zip file or a source archive, or those ``installed``.

    A release or a checkout of this package has them in its folder ``schemas``; otherwise all ``.json`` files count.

    :raises SourceError: no schemas are there, or something can't be read.
    """
    try:
        label, texts = _open(place)
        parsed = {path: orjson.loads(text) for path, text in _schemas_among(texts).items()}
    except orjson.JSONDecodeError as error:
        raise SourceError(f"{place}: a schema file is not JSON: {error}") from None
    except DAMAGES:
        raise SourceError(f"{place}: can't be read") from None
    dialect = parsed.get("dialect.json")
    release = dialect.get("x-api-release") if isinstance(dialect, dict) else None
    files = {path: schema for path, schema in parsed.items() if path not in _NO_SCHEMAS and isinstance(schema, dict)}
    if not files:
        raise SourceError(f"{place}: no schemas are there")
    return Snapshot(label, release, files)


def _open(place: str) -> tuple[str, dict[str, bytes]]:
    """Return what a place is called, and the JSON files in it."""
    if place == INSTALLED:
        return f"convoschema {__version__}", dict(_in_directory(bundled_root()))
    path = Path(place)
    if path.is_dir():
        return path.resolve().name, dict(_in_directory(path / _FOLDER if (path / _FOLDER).is_dir() else path))
    if is_archive(path):
        return path.name, files_in(path, lambda name: name.endswith(".json"))
    raise SourceError(f"{place}: neither a directory nor a wheel, zip file or source archive, nor {INSTALLED!r}")


def _in_directory(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*.json")):
        yield path.relative_to(folder).as_posix(), path.read_bytes()


def _schemas_among(texts: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """Return the files below the folder that holds a dialect, by their paths there; else all of them."""
    homes = [PurePosixPath(path).parent for path in texts if PurePosixPath(path).name == "dialect.json"]
    if not homes:
        return texts
    home = min(homes, key=lambda path: len(path.parts))
    inside = {path: text for path, text in texts.items() if PurePosixPath(path).is_relative_to(home)}
    return {PurePosixPath(path).relative_to(home).as_posix(): text for path, text in inside.items()}
