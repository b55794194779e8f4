"""Facts of a release of the vendor's Python SDK, read from the syntax trees of its model files.

The package is never imported, which would take seconds and hundreds of megabytes: of its thousands of files, just
those of the models asked for are parsed. The files state names, types, timestamps and the enumerations of plain
properties, nothing else.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from convoschema.comparison.facts import Facts, ModelFacts, PropertyFacts
from convoschema.comparison.sources.archives import DAMAGES, files_in, is_archive
from convoschema.comparison.sources.errors import SourceError

INSTALLED = "installed"
_DISTRIBUTION = "purecloudplatformclientv2"
_FOLDER = "PureCloudPlatformClientV2/"
_INDEX = f"{_FOLDER}models/__init__.py"
_RELEASE_FILE = f"{_FOLDER}configuration.py"
_IMPORT = re.compile(r"^from \.(\w+) import (\w+)", re.MULTILINE)
_RELEASE = re.compile(r"SDK Package Version: ([0-9][0-9.]*[0-9])")
_SCALARS = {
    "str": ("string", None),
    "int": ("integer", None),
    "float": ("number", None),
    "bool": ("boolean", None),
    "object": ("object", None),
    "datetime": ("string", "date-time"),
    "date": ("string", "date"),
}


@dataclass(frozen=True, slots=True)
class _Package:
    """The files of an SDK: ``read`` gives the text of one by its path below the folder of the package."""

    label: str
    read: Callable[[str], str]


def read_sdk(place: str, models: Iterable[str]) -> Facts:
    """Return what an SDK states of some models and all that they reach.

    ``place`` is a directory (the package, or what holds it), a wheel, a source archive, or ``installed``.

    :raises SourceError: no SDK is there, or its files have another form than this reader knows.
    """
    package = _open(place)
    files = {name: stem for stem, name in _IMPORT.findall(_read(package, _INDEX))}
    found: dict[str, ModelFacts] = {}
    waiting = [name for name in models if name in files]
    while waiting:
        name = waiting.pop()
        found[name] = _model(name, _read(package, _INDEX.replace("__init__", files[name])), package.label)
        reached = {facts.model for facts in found[name].properties.values()}
        waiting += [model for model in files if model in reached and model not in found and model not in waiting]
    release = _RELEASE.search(_read(package, _RELEASE_FILE))
    return Facts(f"SDK {package.label}", release[1] if release else None, found, aspects=frozenset())


def _open(place: str) -> _Package:
    if place == INSTALLED:
        return _installed()
    path = Path(place).resolve()
    if place and path.is_dir():
        root = path.parent if (path / "models").is_dir() else path
        return _Package(path.name, lambda name: (root / name).read_text("utf-8"))
    try:
        if is_archive(path):
            return _archive(path)
    except DAMAGES:
        raise SourceError(f"{place}: the archive is damaged") from None
    raise SourceError(f"{place}: neither a directory nor a wheel nor a source archive nor the word {INSTALLED!r}")


def _installed() -> _Package:
    try:
        found = distribution(_DISTRIBUTION)
    except PackageNotFoundError:
        raise SourceError(f"{_DISTRIBUTION} is not installed: pip install {_DISTRIBUTION}") from None
    return _Package(
        f"{_DISTRIBUTION} {found.version}", lambda name: Path(str(found.locate_file(name))).read_text("utf-8")
    )


def _archive(path: Path) -> _Package:
    wanted = re.compile(r"(?:[^/]+/)?(PureCloudPlatformClientV2/(?:models/\w+|configuration)\.py)")
    found = files_in(path, lambda name: wanted.fullmatch(name) is not None)
    contents = {name[name.index(_FOLDER) :]: content for name, content in found.items()}
    return _Package(path.name, lambda name: contents[name].decode())


def _read(package: _Package, name: str) -> str:
    try:
        return package.read(name)
    except DAMAGES:
        raise SourceError(f"{package.label}: no SDK, since {name} is missing or can't be read") from None


def _model(name: str, text: str, label: str) -> ModelFacts:
    try:
        tree = ast.parse(text)
        [model] = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name]
        types, names = _literal(model, "swagger_types"), _literal(model, "attribute_map")
        values = dict(_enumerations(model))
        return ModelFacts({names[key]: _property(kind, values.get(key)) for key, kind in types.items()})
    except (SyntaxError, ValueError, KeyError, TypeError, AttributeError, RecursionError, MemoryError):
        raise SourceError(f"{label}: the file of {name} has another form than this reader knows") from None


def _literal(model: ast.ClassDef, attribute: str) -> Mapping[str, str]:
    """Return the dict that ``__init__`` assigns to an attribute of ``self``."""
    for node in ast.walk(model):
        match node:
            case ast.Assign(targets=[ast.Attribute(attr=name)]) if name == attribute:
                value: dict[str, str] = ast.literal_eval(node.value)
                return value
    raise KeyError(attribute)


def _enumerations(model: ast.ClassDef) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the properties whose setters compare with ``allowed_values``, and those values."""
    for setter in (node for node in model.body if isinstance(node, ast.FunctionDef)):
        for node in setter.body:
            match node:
                case ast.Assign(targets=[ast.Name(id="allowed_values")]):
                    yield setter.name, tuple(ast.literal_eval(node.value))


def _property(kind: str, values: tuple[str, ...] | None) -> PropertyFacts:
    innermost, words = kind, ""
    while match := re.fullmatch(r"(list\[|dict\(str, )(.*)[\])]", innermost):
        words += "array of " if match[1] == "list[" else "map of "
        innermost = match[2]
    name, known_format = _SCALARS.get(innermost, (innermost, None))
    return PropertyFacts(words + name, known_format, values)
