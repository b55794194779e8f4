"""Groups of files → a commented configuration."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from convoschema._checking.messages import printable
from convoschema._plurals import counted
from convoschema._schema.pointers import to_pointer
from convoschema.cli.config.file_patterns import ModelEntry
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
_LISTED = 5


def configuration(groups: Sequence[Group], looked: str, catalog: Sequence[str]) -> str:
    """Return a configuration that names a model for each group of files; where that is in doubt, in a comment.

    ``looked`` says what was looked at, ``catalog`` are the directories of the user's own schemas.
    """
    lines = [_HEAD.format(looked=looked)]
    if catalog:
        lines.append(f"catalog = [{', '.join(map(_quoted, catalog))}]\n")
    lines.append("[models]")
    return "\n".join(lines) + "\n" + models(groups) + _TAIL


def models(groups: Sequence[Group], there: str = "") -> str:
    """Return the lines of a table of models, without what a configuration that is there says of files in doubt."""
    taken: set[str] = set()
    lines = [line for group in groups if f"\n{_comment(group)}\n" not in there for line in _lines(group, taken)]
    return "".join(f"{line}\n" for line in lines)


def why(group: Group) -> str:
    """Return in one line why the files of a group were given their model, or were given none."""
    place = _place(group)
    if group.topics:
        more = f" and {len(group.topics) - _SHOWN:,} more" if len(group.topics) > _SHOWN else ""
        doubt = "" if group.doubt is None else f"; {group.doubt}"
        return f"{place}: events, {', '.join(group.topics[:_SHOWN])}{more}{doubt}"
    if not group.fits:
        return f"{place}: {group.doubt}"
    best, *rest = group.fits
    told = [f"{place}: {best.model}, {_told(best)}", group.doubt]
    if best.reads_most:
        equals = [fit for fit in rest if (fit.unread, fit.problems) <= (best.unread, best.problems)]
        if equals:
            told.append(f"fits as well: {_listed(equals)}")
        elif rest:
            told.append(f"next: {rest[0].model}, {_share(rest[0])}")
    return "; ".join(part for part in told if part)


def settings(entry: ModelEntry) -> str:
    """Return what a pattern is set to: the model's name, or a table if there is more to say."""
    extra = {"naming": entry.naming, "at": to_pointer(entry.at), "each": entry.each, "lines": entry.lines}
    said = [f"{key} = {'true' if value is True else _quoted(str(value))}" for key, value in extra.items() if value]
    if entry.model is None:
        return f"{{ {', '.join(('events = true', *said))} }}"
    model = _quoted(entry.model)
    return f"{{ model = {model}, {', '.join(said)} }}" if said else model


def _lines(group: Group, taken: set[str]) -> Iterator[str]:
    yield ""
    yield _comment(group)
    if group.entry is not None:
        for pattern in group.patterns if group.doubt is None else group.patterns[:_SHOWN]:
            # Two names that are no UTF-8 may have one pattern, which can stand for one model alone.
            prefix = "" if group.doubt is None and pattern not in taken else "# "
            yield f"{prefix}{_quoted(pattern)} = {settings(group.entry)}"
            taken.add(pattern)


def _comment(group: Group) -> str:
    return f"# {printable(why(group))}"


def _place(group: Group) -> str:
    if len(group.files) == 1:
        return group.files[0].as_posix()
    if len(group.patterns) == 1:
        return f"{group.patterns[0].removeprefix('/')} ({len(group.files):,} files)"
    shown = ", ".join(file.name for file in group.files[:_SHOWN])
    more = f" and {len(group.files) - _SHOWN:,} more" if len(group.files) > _SHOWN else ""
    return f"{shown}{more} in {group.folder.as_posix()}"


def _listed(fits: list[Fit]) -> str:
    more = f" and {len(fits) - _LISTED:,} more" if len(fits) > _LISTED else ""
    return f"{', '.join(fit.model for fit in fits[:_LISTED])}{more}"


def _told(fit: Fit) -> str:
    outside = f" ({fit.outside:,} outside of the payload)" if fit.outside else ""
    return f"{_share(fit)} properties known{outside}, {counted(fit.problems, 'problem')}"


def _share(fit: Fit) -> str:
    return f"{len(fit.known):,} of {fit.total:,}"


def _quoted(text: str) -> str:
    """Return a text as a basic string of TOML, with escapes for what no terminal prints."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{"".join(c if c.isprintable() else f"{chr(92)}U{ord(c):08x}" for c in escaped)}"'


def looked_at(files: int, all_files: int) -> str:
    """Return what was looked at, in words."""
    which = f"{files:,} of {all_files:,} files" if files < all_files else counted(files, "file")
    return f"{which}, up to {RECORDS} records of each"
