"""Schema files → models by name, and the registry of their addresses."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import orjson

from convoschema._lazy import lazy
from convoschema.errors import CatalogError, DuplicateModel, InvalidSchema, UnknownModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from referencing.jsonschema import SchemaRegistry

    from convoschema._schema.subschemas import Schema

BASE = "https://convoschema.github.io/schemas/"
"""What the addresses of the bundled schemas begin with. They are names: nothing is ever fetched from there."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_UNSUPPORTED = ("$anchor", "$dynamicAnchor", "$dynamicRef", "$recursiveRef")
_SCALARS = ("boolean", "integer", "number", "string")


@dataclass(frozen=True, slots=True)
class Source:
    """A schema file: the name it defines, where it lies, its address, and whether it came with this package."""

    name: str
    path: Path
    uri: str
    bundled: bool


@dataclass(frozen=True, eq=False)
class Catalog:
    """The models that are known: the bundled ones, and those in the directories that a user adds.

    Start from :meth:`bundled` and add to it with :meth:`with_directory`; a catalog itself never changes. Files are
    read when they are needed, once for each catalog. Pickled, a catalog takes the schemas of a user along: they need
    not lie where it is unpickled.
    """

    directories: tuple[Path, ...] = ()
    _carried: Mapping[Path, Schema] = field(default_factory=dict, repr=False)

    @staticmethod
    @lru_cache(maxsize=1)
    def bundled() -> Catalog:
        """Return the catalog of the schemas that come with this package."""
        return Catalog()

    def with_directory(self, path: str | os.PathLike[str]) -> Catalog:
        """Return a catalog that also knows the ``.json`` schema files below a directory, each named by its file.

        A schema there may refer to a bundled one by its address (``https://convoschema.github.io/schemas/…``) and
        to its neighbours by relative paths.

        :raises InvalidSchema: a file is not a JSON Schema 2020-12, or the directory can't be read or holds none.
        :raises DuplicateModel: a name, or an alias in ``x-upstream-names``, is already taken.
        """
        from pathlib import Path

        from convoschema._schema.aliases import check_aliases

        directory = Path(path).resolve()
        if directory in self.directories:
            return self
        catalog = Catalog((*self.directories, directory), self._carried)
        for source in catalog._by_uri.values():
            if not source.bundled:
                _check_name(source)
                _check(catalog._read(source), str(source.path))
                check_aliases(catalog._read(source), source.name, str(source.path))
        catalog.aliases  # noqa: B018 - told now, not when one is asked for
        return catalog

    def __reduce__(self) -> tuple[Callable[..., Catalog], tuple[Any, ...]]:
        if not self.directories:
            return Catalog.bundled, ()
        own = {source.path: self._read(source) for source in self._sources.values() if not source.bundled}
        return Catalog, (self.directories, own)

    @lazy
    def models(self) -> tuple[str, ...]:
        """The names of all models in alphabetical order. Shared scalars, such as Timestamp, are not models."""
        return tuple(sorted(name for name, source in self._sources.items() if self._describes_model(source)))

    @lazy
    def aliases(self) -> Mapping[str, str]:
        """The vendor's other names of models, which stand for these wherever a model is named; each with its model."""
        from convoschema._schema.aliases import aliases_in, joined, prebuilt_aliases

        if self.directories:
            own = [(source.name, self._read(source)) for source in self._sources.values() if not source.bundled]
            paths = {source.name: source.path for source in self._sources.values()}
            return joined(Catalog.bundled().aliases, own, paths)
        prebuilt = prebuilt_aliases()
        if prebuilt is not None:
            return prebuilt
        return aliases_in((source.name, self._read(source)) for source in self._sources.values())

    @property
    def is_as_shipped(self) -> bool:
        """Whether this is nothing but the bundled schemas, as they came with this package."""
        return not self.directories

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where everything is defined: the models and the shared scalars, in the order of their files."""
        return tuple(self._sources.values())

    @lazy
    def registry(self) -> SchemaRegistry:
        """All schemas as a ``referencing.Registry``, for use with ``jsonschema`` itself."""
        from referencing import Registry
        from referencing.jsonschema import DRAFT202012

        empty: SchemaRegistry = Registry()
        return empty.with_resources(
            (source.uri, DRAFT202012.create_resource(self._read(source))) for source in self._sources.values()
        )

    def canonical_name(self, name: str) -> str:
        """Return the name of the model that an alias stands for; what is no alias is returned as it is."""
        return name if name in self._sources else self.aliases.get(name, name)

    def source(self, model: str) -> Source:
        """Return where a model is defined, which is found by its name or by an alias.

        :raises UnknownModel: no model has this name.
        """
        found = self._sources.get(self.canonical_name(model))
        if found is None or not self._describes_model(found):
            from convoschema._spelling import nearest

            raise UnknownModel(model, nearest(model, (*self.models, *self.aliases)))
        return found

    def read(self, model: str) -> dict[str, Any]:
        """Return the schema of a model as it was written, references and all. It is shared: don't change it.

        :raises UnknownModel: no model has this name.
        """
        schema: dict[str, Any] = self._read(self.source(model))
        return schema

    def at(self, uri: str) -> tuple[Source, Schema]:
        """Return the source and the schema with this address.

        :raises InvalidSchema: the catalog has no such address; nothing is fetched.
        """
        source = self._by_uri.get(uri)
        if source is None:
            raise InvalidSchema(uri, "no schema in the catalog has this address, and nothing is ever fetched")
        return source, self._read(source)

    def _describes_model(self, source: Source) -> bool:
        return describes_model(self._read(source))

    @lazy
    def _sources(self) -> dict[str, Source]:
        sources: dict[str, Source] = {}
        for source in self._find():
            known = sources.setdefault(source.name, source)
            if known is not source:
                raise DuplicateModel(source.name, (str(known.path), str(source.path)))
        return sources

    def _find(self) -> Iterator[Source]:
        root = bundled_root()
        for path in _json_files(root):
            if path.parent != root:
                yield Source(path.stem, path, BASE + path.relative_to(root).as_posix(), bundled=True)
        for directory in self.directories:
            paths = [path for path in self._carried if directory in path.parents] or _json_files(directory)
            if not paths:
                raise InvalidSchema(str(directory), "no .json schema file is there")
            for path in paths:
                yield Source(path.stem, path, _address(self._load(path), path), bundled=False)

    @lazy
    def _by_uri(self) -> dict[str, Source]:
        by_uri: dict[str, Source] = {}
        for source in self._sources.values():
            if by_uri.setdefault(source.uri, source) is not source:
                raise InvalidSchema(str(source.path), f"has the same $id as {by_uri[source.uri].path}")
        return by_uri

    def _read(self, source: Source) -> Schema:
        return self._load(source.path)

    def _load(self, path: Path) -> Schema:
        if path not in self._loaded:
            self._loaded[path] = _parse(path)
        return self._loaded[path]

    @lazy
    def _loaded(self) -> dict[Path, Schema]:
        return dict(self._carried)


def describes_model(schema: Schema) -> bool:
    """Return whether a schema file describes a model, not a scalar that models share."""
    return not (isinstance(schema, dict) and schema.get("type") in _SCALARS)


def bundled_root() -> Path:
    """Return the directory of the bundled schemas: in the installed package, else in the checkout around it."""
    from pathlib import Path

    package = Path(__file__).parent.parent
    for root in (package / "schemas", package.parent.parent / "schemas"):
        if root.is_dir():
            return root
    raise CatalogError(f"the schemas are missing from the installation at {package}; install convoschema again")


def api_release() -> str:
    """Return the upstream release that the bundled schemas describe; ``dialect.json`` says it."""
    release: str = _parse(bundled_root() / "dialect.json")["x-api-release"]
    return release


def _json_files(root: Path) -> list[Path]:
    from pathlib import Path

    def unreadable(error: OSError) -> None:
        raise InvalidSchema(str(error.filename), f"can't be read: {error.strerror}") from None

    folders = os.walk(root, onerror=unreadable)
    paths = sorted(Path(folder, name) for folder, _, names in folders for name in names if name.endswith(".json"))
    # A pipe or a device is no schema, and reading it might never end; a broken link is told when it is read.
    return [path for path in paths if path.is_file() or not path.exists()]


def _parse(path: Path) -> Schema:
    try:
        return orjson.loads(path.read_bytes())
    except OSError as error:
        raise InvalidSchema(str(path), f"can't be read: {error.strerror}") from None
    except orjson.JSONDecodeError as error:
        raise InvalidSchema(str(path), f"not JSON: {error}") from None


def _address(schema: Schema, path: Path) -> str:
    declared = schema.get("$id") if isinstance(schema, dict) else None
    return declared.removesuffix("#") if isinstance(declared, str) else path.as_uri()


def _check_name(source: Source) -> None:
    from convoschema._schema.aliases import NAME_IN_WORDS, is_name

    if not is_name(source.name):
        raise InvalidSchema(str(source.path), f"a schema file is named in {NAME_IN_WORDS}")


def _check(schema: Schema, place: str) -> None:
    try:
        _check_schema(schema, place)
    except RecursionError:
        raise InvalidSchema(place, "nested too deeply") from None


def _check_schema(schema: Schema, place: str) -> None:
    from jsonschema import Draft202012Validator

    from convoschema._schema.pointers import to_pointer
    from convoschema._schema.relations import KEYWORD
    from convoschema._schema.subschemas import walk

    if not isinstance(schema, dict):
        raise InvalidSchema(place, "a schema file holds a JSON object")
    if schema.get("$schema", DIALECT) != DIALECT:
        raise InvalidSchema(place, f"only the dialect {DIALECT} is supported")
    for error in Draft202012Validator(Draft202012Validator.META_SCHEMA).iter_errors(schema):
        pointer = to_pointer(error.absolute_path)
        raise InvalidSchema(place, f"not a JSON Schema 2020-12: {pointer or 'the whole'} breaks its {error.validator}")
    required = schema.get("x-required-on-write", [])
    if not (isinstance(required, list) and all(isinstance(name, str) for name in required)):
        raise InvalidSchema(place, "x-required-on-write is a list of names")
    for inner in walk(schema):
        for error in _grammar_of_relations().iter_errors(inner[KEYWORD]) if KEYWORD in inner else ():
            number = to_pointer(list(error.absolute_path)[:1])
            raise InvalidSchema(place, f"{KEYWORD}{number} is none of the relations that docs/relations.md has")
        unsupported = [keyword for keyword in _UNSUPPORTED if keyword in inner]
        if inner is not schema and "$id" in inner:
            unsupported.append("an inner $id")
        if unsupported:
            raise InvalidSchema(place, f"{unsupported[0]} is not supported; refer by file and JSON Pointer")


@lru_cache(maxsize=1)
def _grammar_of_relations() -> Any:
    from jsonschema import Draft202012Validator

    dialect = _parse(bundled_root() / "dialect.json")
    return Draft202012Validator({"$ref": "#/$defs/relations", "$defs": dialect["$defs"]})
