"""The tree in ARCHITECTURE.md shows every module, each below all that it imports: data flows one way."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tests.cases import REPOSITORY

PACKAGE = REPOSITORY / "src" / "convoschema"

# What a module imports from further down for its annotations alone, and why that is no flow of data.
UPWARDS_FOR_TYPES = {
    ("errors.py", "_checking/problems.py"): "an InvalidPayload holds problems, which come from those who raise it",
}

# Written by tools/write_types.py: a module for each folder of schemas. They refer to each other as the schemas do, and
# for type checkers alone.
WRITTEN = "types/"


@dataclass(frozen=True)
class Import:
    """One module's import of another, both as files; ``typed`` if only type checkers see it."""

    by: str
    of: str
    typed: bool


@lru_cache(maxsize=1)
def modules() -> dict[str, ast.Module]:
    paths = {path.relative_to(PACKAGE).as_posix(): path for path in sorted(PACKAGE.rglob("*.py"))}
    return {name: ast.parse(path.read_text("utf-8")) for name, path in paths.items() if not name.startswith(WRITTEN)}


def file_of(address: str) -> str:
    """Return the file that an address such as ``convoschema.cli.exits`` leads to."""
    path = "/".join(address.split(".")[1:])
    return f"{path}.py" if f"{path}.py" in modules() else f"{path}/__init__.py".removeprefix("/")


def addresses(node: ast.AST) -> Iterator[str]:
    """Return what a statement imports. ``from a import b`` takes the module ``a.b``, if there is one."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module:
        whole = (f"{node.module}.{alias.name}" for alias in node.names)
        yield from (path if file_of(path) in modules() else node.module for path in whole)


def imports_in(module: str, node: ast.AST, *, typed: bool = False) -> Iterator[Import]:
    for address in addresses(node):
        if address.split(".")[0] == "convoschema":
            yield Import(module, file_of(address), typed)
    typed = typed or (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING")
    for child in ast.iter_child_nodes(node):
        yield from imports_in(module, child, typed=typed)


@lru_cache(maxsize=1)
def imports() -> tuple[Import, ...]:
    return tuple(found for module, tree in modules().items() for found in imports_in(module, tree))


@lru_cache(maxsize=1)
def drawn() -> tuple[str, ...]:
    """Return the modules in the order of the tree in ARCHITECTURE.md: two blanks a level, then a name."""
    text = (REPOSITORY / "ARCHITECTURE.md").read_text("utf-8")
    tree = text.partition("\nsrc/convoschema/\n")[2].partition("\n```")[0]
    files, folders = [], list[str]()
    for line in tree.splitlines():
        name, level = line.split()[0], (len(line) - len(line.lstrip())) // 2
        folders = folders[: level - 1]
        if name.endswith("/"):
            folders.append(name)
        elif name.endswith(".py"):
            files.append("".join([*folders, name]))
    return tuple(files)


def test_imports_inside_functions_and_for_types_are_seen() -> None:
    text = (
        "from typing import TYPE_CHECKING\n"
        "if TYPE_CHECKING:\n    from convoschema._checking import problems\n"
        "def late():\n    import convoschema.cli.exits\n"
    )
    assert list(imports_in("errors.py", ast.parse(text))) == [
        Import("errors.py", "_checking/problems.py", typed=True),
        Import("errors.py", "cli/exits.py", typed=False),
    ]


def test_every_import_is_of_a_module_that_there_is() -> None:
    assert {found.of for found in imports()} <= modules().keys()


def test_the_tree_shows_every_module_once() -> None:
    # An `__init__.py` that says in a line what the room is for is shown by the line of its folder.
    says_little = {name for name, tree in modules().items() if len(tree.body) <= 1}
    missing, gone = modules().keys() - says_little - {*drawn()}, {*drawn()} - modules().keys()
    assert (missing, gone) == (set(), set())
    assert len(drawn()) == len({*drawn()})


def test_each_module_imports_only_from_those_above_it_in_the_tree() -> None:
    place = {name: number for number, name in enumerate(drawn())}
    wrong = {
        (found.by, found.of)
        for found in imports()
        if place.get(found.of, -1) >= place.get(found.by, len(place))
        and not (found.typed and (found.by, found.of) in UPWARDS_FOR_TYPES)
    }
    assert wrong == set()


def test_each_exception_is_still_needed_and_for_types_alone() -> None:
    for by, of in UPWARDS_FOR_TYPES:
        assert {found.typed for found in imports() if (found.by, found.of) == (by, of)} == {True}
