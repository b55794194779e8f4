"""``convoschema init``."""

from __future__ import annotations

import os.path
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from convoschema.cli import exits
from convoschema.cli.commands.shared_options import catalog_of, catalog_option
from convoschema.cli.config.config import OWN_FILE, Config, has_config, load_config, normalised
from convoschema.cli.output_files import write_text
from convoschema.cli.terminal import complain, say, say_page

if TYPE_CHECKING:
    from convoschema._schema.catalog import Catalog
    from convoschema.cli.guess.groups import Group
    from convoschema.cli.guess.guesses import Guess

_EXAMPLES = """\b
Examples:
  convoschema init                  # writes convoschema.toml here
  convoschema init fixtures --dry-run
"""
_PASSED_OVER = frozenset({"__pycache__", "build", "dist", "node_modules", "site-packages", "target", "venv"})
_IN_A_FOLDER = 100
"""How many files of one directory are looked at."""


@click.command(epilog=_EXAMPLES, short_help="Write a configuration for the payloads in a directory.")
@click.argument("folder", default=".", metavar="[DIR]", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Print a whole configuration instead of writing one.")
@click.option("--force", is_flag=True, help="Write convoschema.toml anew, whatever is there.")
@catalog_option
@click.pass_context
def init(context: click.Context, /, *, folder: Path, dry_run: bool, force: bool, directories: tuple[Path, ...]) -> None:
    """Write a configuration, convoschema.toml, for the payloads found below a directory.

    It is written here, where `convoschema check` looks for it, or into the directory if that lies elsewhere. If there
    is one already, patterns are added for the files of which it says nothing.
    Each file gets the model that reads most of its properties and finds the fewest problems, if that is certain: a
    property must be there that tells it from unrelated ones. Envelopes around payloads, arrays of payloads and the
    names of the Python SDK are recognised. Where several models fit alike, or none does, a comment says so. Hidden
    directories, and those that tools fill, are passed over.
    """
    from convoschema.cli.guess.config_text import configuration, looked_at
    from convoschema.cli.guess.groups import group

    root, folder = _root_and_folder(folder)
    there = None if dry_run or force else has_config(root)
    config = Config(root) if there is None else load_config(there)
    if there is not None and not {normalised(path) for path in directories} <= set(config.catalog):
        raise click.UsageError(
            f"{there}: name the catalog there, and leave --catalog out; --force writes {OWN_FILE} anew"
        )
    files = _files(root, folder)
    if not files:
        complain(f"Error: {folder}: no payload file is there")
        context.exit(exits.INPUT)
    files = [path for path in files if config.holding_of(root / path) is None]
    chosen = list(_some(files))
    groups = group(_guesses(root, chosen, catalog_of(config, directories)))
    file = there or root / OWN_FILE
    if there is None:
        text = configuration(groups, looked_at(len(chosen), len(files)), _relative(directories, root))
    else:
        text = _added(there, groups)
    if dry_run:
        say_page(text)
        return
    is_changed = there is None or text != there.read_text("utf-8")
    if is_changed:
        write_text(file, text)
    _tell(groups)
    what = f"{file} {'written' if is_changed else 'left as it is'}{'' if folder == root else ', for checks from here'}"
    is_undecided = any(found.doubt for found in groups)
    say(f"{what}{'; what is marked with ? stands there as a comment, for you to decide' if is_undecided else ''}")


def _added(there: Path, groups: Sequence[Group]) -> str:
    """Return the text of a configuration with patterns for more files.

    :raises click.UsageError: they can't be added.
    """
    from convoschema.cli.guess.additions import with_models
    from convoschema.cli.guess.config_text import models

    text = there.read_text("utf-8")
    block = models(groups, text)
    changed = with_models(there, text, block)
    if changed is None:
        raise click.UsageError(
            f"{there}: its models are no table [models] that lines can be added to; add them by hand:\n{block}"
        )
    return changed


def _root_and_folder(folder: Path) -> tuple[Path, Path]:
    """Return where the configuration belongs, and the directory as seen from here."""
    relative = Path(os.path.relpath(folder))
    return (folder, folder) if relative.parts[:1] == ("..",) else (Path(), relative)


def _files(root: Path, folder: Path) -> list[Path]:
    """Return the payload files below a directory, relative to the root."""
    from convoschema.cli.check.files import InputError, find_files

    try:
        paths = [file.path for file in find_files(str(folder))]
    except InputError:
        return []
    return [path.relative_to(root) for path in paths if not any(map(_is_passed_over, path.relative_to(folder).parts))]


def _is_passed_over(part: str) -> bool:
    return part.startswith(".") or part in _PASSED_OVER


def _some(files: Iterable[Path]) -> Iterator[Path]:
    """Yield not more files of a directory than need to be looked at, evenly spread."""
    folders: dict[Path, list[Path]] = {}
    for path in files:
        folders.setdefault(path.parent, []).append(path)
    for paths in folders.values():
        step = -(-len(paths) // _IN_A_FOLDER)
        yield from paths[::step]


def _guesses(folder: Path, paths: list[Path], catalog: Catalog) -> Iterator[Guess]:
    from convoschema.cli.check.files import File
    from convoschema.cli.guess.fits import Fitter
    from convoschema.cli.guess.guesses import guess
    from convoschema.cli.guess.samples import take_sample

    fitter = Fitter(catalog)
    for path in _with_progress(paths):
        yield guess(path, take_sample(File(folder / path, named=False)), fitter)


def _with_progress(paths: list[Path]) -> Iterator[Path]:
    """Yield paths, with a progress bar if there is a terminal to show it."""
    if not sys.stderr.isatty():
        yield from paths
        return
    with click.progressbar(paths, label="Looking at files", file=sys.stderr) as shown:
        yield from shown


def _relative(directories: Iterable[Path], folder: Path) -> list[str]:
    return [Path(os.path.relpath(directory, folder)).as_posix() for directory in directories]


def _tell(groups: Sequence[Group]) -> None:
    from convoschema.cli.guess.config_text import why

    for found in groups:
        say(f"{'  ' if found.doubt is None else '? '}{why(found)}")
