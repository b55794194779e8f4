"""Groups of files → a commented configuration."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from convoschema._checking.messages import printable
from convoschema._schema.pointers import to_pointer
from convoschema.cli.config.file_patterns import Holding
from convoschema.cli.guess.fits import Fit
from convoschema.cli.guess.groups import Group
from convoschema.cli.guess.samples import RECORDS

_HEAD = """\
# Which payloads `convoschema check` finds here, as `convoschema init` guessed. It looked at
# {looked}. The first pattern that a file matches, in the syntax
# of .gitignore, counts. All of it is yours to change.

# How strict to be: "lenient" for what services read, "standard", "strict" for fixtures, "write" for request bodies.
# profile = "strict"
"""
_TAIL = """
# Problems to live with: each rule needs a reason; after the last day that it names the check fails.
# [[ignore]]
# code = "unknown-value"
# pointer = "/participants/*/calls/*/state"
# reason = "why"
# until = 2030-12-31
"""
_SHOWN = 3


def configuration(groups: Sequence[Group], looked: str, catalog: Sequence[str]) -> str:
    """Return a configuration that names a model for each group of files; where that is in doubt, in a comment.

    ``looked`` says what was looked at, ``catalog`` are the directories of the user's own schemas.
    """
    lines = [_HEAD.format(looked=looked)]
    if catalog:
        lines.append(f"catalog = [{', '.join(map(_quoted, catalog))}]\n")
    lines.append("[models]")
    for group in groups:
        lines += _lines(group)
    return "\n".join(lines) + "\n" + _TAIL


def why(group: Group) -> str:
    """Return in one line why the files of a group were given their model, or were given none."""
    place = _place(group)
    if not group.fits:
        return f"{place}: {group.doubt}"
    best, *rest = group.fits
    told = f"{place}: {best.model}, {_told(best)}"
    if group.doubt is not None:
        return f"{told}; {group.doubt}"
    return f"{told}; next: {rest[0].model}, {_share(rest[0])}" if rest else told


def settings(holding: Holding) -> str:
    """Return what a pattern is set to: the model's name, or a table if there is more to say."""
    extra = {"naming": holding.naming, "at": to_pointer(holding.at), "each": holding.each, "lines": holding.lines}
    said = [f"{key} = {'true' if value is True else _quoted(str(value))}" for key, value in extra.items() if value]
    if holding.model is None:
        return f"{{ {', '.join(('events = true', *said))} }}"
    model = _quoted(holding.model)
    return f"{{ model = {model}, {', '.join(said)} }}" if said else model


def _lines(group: Group) -> Iterator[str]:
    yield ""
    yield f"# {printable(why(group))}"
    if group.holding is not None:
        prefix = "" if group.doubt is None else "# "
        shown = group.patterns if group.doubt is None else group.patterns[:_SHOWN]
        for pattern in shown:
            yield f"{prefix}{_quoted(pattern)} = {settings(group.holding)}"


def _place(group: Group) -> str:
    if len(group.files) == 1:
        return group.files[0].as_posix()
    if len(group.patterns) == 1:
        return f"{group.patterns[0].removeprefix('/')} ({len(group.files):,} files)"
    shown = ", ".join(file.name for file in group.files[:_SHOWN])
    more = f" and {len(group.files) - _SHOWN:,} more" if len(group.files) > _SHOWN else ""
    return f"{shown}{more} in {group.folder.as_posix()}"


def _told(fit: Fit) -> str:
    problems = "1 problem" if fit.problems == 1 else f"{fit.problems:,} problems"
    return f"{_share(fit)} properties known, {problems}"


def _share(fit: Fit) -> str:
    return f"{len(fit.known):,} of {fit.total:,}"


def _quoted(text: str) -> str:
    """Return a text as a basic string of TOML."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{"".join(c if c.isprintable() else f"{chr(92)}U{ord(c):08x}" for c in escaped)}"'


def looked_at(files: int, all_files: int) -> str:
    """Return what was looked at, in words."""
    which = (
        f"{files:,} of {all_files:,} files" if files < all_files else f"{files:,} {'file' if files == 1 else 'files'}"
    )
    return f"{which}, up to {RECORDS} records of each"
