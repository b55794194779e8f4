#!/usr/bin/env python3
"""Prepare and check a release: see "A release" in CONTRIBUTING.md.

``python tools/release.py 0.2.0`` writes the version and today's date wherever they stand, ``--check v0.2.0`` says what
a tag does not agree with, and ``--notes v0.2.0`` prints what the changelog says of it.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

REPOSITORY = Path(__file__).parent.parent
HOME = "https://github.com/convoschema/convoschema"
VERSION = r"[0-9]+\.[0-9]+\.[0-9]+"
HEADING = re.compile(rf"^## \[(Unreleased|{VERSION})\](?: - ([0-9-]{{10}}|Unreleased))?$", re.MULTILINE)
NEXT = re.compile(r"^(?:## |\[[^]]+\]: )", re.MULTILINE)
IN_MODULE = re.compile(r'^__version__ = "(.*)"$', re.MULTILINE)
IN_CITATION = re.compile(r"^version: (.*)\n(?:date-released: (.*)\n)?", re.MULTILINE)


def prepare(root: Path, version: str, day: date) -> None:
    """Write a version and its day into the module, the citation and the changelog's newest section.

    :raises SystemExit: it is no version, or the changelog has nothing that is not released.
    """
    if re.fullmatch(VERSION, version) is None:
        raise SystemExit(f"{version} is no version, such as 0.2.0")
    files = Files(root)
    newest = HEADING.search(files.changelog)
    if newest is None or not is_open(newest):
        raise SystemExit("the changelog has no section that is not released")
    before = next((found[1] for found in HEADING.finditer(files.changelog) if not is_open(found)), None)
    place = f"compare/v{before}...v{version}" if before else f"releases/tag/v{version}"
    changelog = HEADING.sub(f"## [{version}] - {day}", files.changelog, count=1)
    files.write(
        module=IN_MODULE.sub(f'__version__ = "{version}"', files.module),
        citation=IN_CITATION.sub(f"version: {version}\ndate-released: {day}\n", files.citation),
        changelog=f"{changelog.rstrip()}\n{'' if before else chr(10)}[{version}]: {HOME}/{place}\n",
    )


def disagreements(root: Path, tag: str) -> Iterator[str]:
    """Yield what does not agree with a tag."""
    files = Files(root)
    version = tag.removeprefix("v")
    if tag != f"v{version}" or re.fullmatch(VERSION, version) is None:
        yield f"the tag {tag} is no version with a v before it"
    if (found := IN_MODULE.search(files.module)) is None or found[1] != version:
        yield f"_version.py does not say {version}"
    newest = HEADING.search(files.changelog)
    if newest is None or newest[1] != version or is_open(newest):
        yield f"the newest section of CHANGELOG.md is not {version}, with a day"
    elif (cited := IN_CITATION.search(files.citation)) is None or cited.groups() != newest.groups():
        yield f"CITATION.cff does not say {version} and {newest[2]}"


def notes(root: Path, tag: str) -> str:
    """Return what the changelog says of a version; "" if nothing."""
    text = Files(root).changelog
    for found in HEADING.finditer(text):
        if found[1] == tag.removeprefix("v"):
            return (
                re.split(r"^(?:## |\[[^]]+\]: )", text[found.end() :], maxsplit=1, flags=re.MULTILINE)[0].strip() + "\n"
            )
    return ""


def is_open(heading: re.Match[str]) -> bool:
    """Return whether a section of the changelog is of what is not released."""
    return "Unreleased" in (heading[1], heading[2])


class Files:
    """The files that say which version this is."""

    def __init__(self, root: Path) -> None:
        self._paths = {
            "module": root / "src" / "convoschema" / "_version.py",
            "citation": root / "CITATION.cff",
            "changelog": root / "CHANGELOG.md",
        }
        self.module, self.citation, self.changelog = (path.read_text("utf-8") for path in self._paths.values())

    def write(self, **texts: str) -> None:
        """Write new texts of the files."""
        for name, text in texts.items():
            self._paths[name].write_text(text, "utf-8")


def main() -> None:
    """Do what the arguments say."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("version", nargs="?")
    what.add_argument("--check", metavar="TAG")
    what.add_argument("--notes", metavar="TAG")
    arguments = parser.parse_args()
    if arguments.check:
        if found := list(disagreements(REPOSITORY, arguments.check)):
            sys.exit("\n".join(found))
    elif arguments.notes:
        print(notes(REPOSITORY, arguments.notes), end="")
    else:
        prepare(REPOSITORY, arguments.version, datetime.now(UTC).date())


if __name__ == "__main__":
    main()
