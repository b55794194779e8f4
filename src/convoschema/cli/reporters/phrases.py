"""Phrases that several formats share: where a problem stands, what it says, how a run ended."""

from __future__ import annotations

from collections.abc import Iterator

from convoschema._checking.messages import shown_pointer
from convoschema._checking.problems import Problem
from convoschema._plurals import counted
from convoschema.cli.results import Located, Result, Totals
from convoschema.cli.terminal import shown


def place_of(source: str, located: Located) -> str:
    """Return ``file:line:column``, escaped."""
    return f"{shown(source)}:{located.position.line}:{located.position.column}"


def name_of(result: Result) -> str:
    """Return what to call a payload: its file, and its number if the file holds many. Escaped."""
    name = shown(result.source)
    return name if result.record is None else f"{name}#{result.record}"


def said(problem: Problem) -> str:
    """Return the message of a problem, with the hint if there is one; escaped."""
    return shown(f"{problem.message}; {problem.hint}" if problem.hint else problem.message)


def line_of(source: str, located: Located) -> str:
    """Return all of a problem as one line, in the form that terminals and editors make links of."""
    problem = located.problem
    return f"{place_of(source, located)}: {shown(shown_pointer(problem.path))}: {problem.code}: {said(problem)}"


def notice_of(source: str, located: Located) -> str:
    """Return all of a notice as one line, which says that it is one where that of a problem has its code."""
    problem = located.problem
    where = shown(shown_pointer(problem.path))
    return f"{place_of(source, located)}: {where}: notice: {problem.code}: {said(problem)}"


def verdict(totals: Totals) -> str:
    """Return how a run went, in a phrase."""
    if not totals.checked:
        return "nothing checked"
    if totals.invalid:
        have = "has" if totals.invalid == 1 else "have"
        return f"{totals.invalid:,} of {counted(totals.checked, 'payload')} {have} problems"
    no_problems = "no problems but accepted ones" if totals.accepted else "no problems"
    return f"{counted(totals.checked, 'payload')} checked, {no_problems}"


def endings(totals: Totals) -> Iterator[str]:
    """Yield the lines that end a report: the verdict, and whatever keeps it from being the whole truth."""
    yield verdict(totals)
    if totals.unreported:
        yield f"{counted(totals.unreported, 'further problem')} not shown"
    if totals.curtailed:
        have = "has" if totals.curtailed == 1 else "have"
        yield f"{counted(totals.curtailed, 'payload')} {have} more problems than were looked for"
    if totals.accepted:
        yield f"{counted(totals.accepted, 'problem')} accepted, by rules or the baseline"
    yield from _notices(totals)
    if totals.absent:
        it_has = "it has" if totals.absent == 1 else "they have"
        yield f"{counted(totals.absent, 'record')} passed over, since {it_has} nothing at the pointer"
    if totals.unnamed:
        it_names = "it names" if totals.unnamed == 1 else "they name"
        yield f"{counted(totals.unnamed, 'record')} passed over, since {it_names} no model of the configuration"
    if totals.known_topics:
        yield f"topics: {', '.join(f'{pattern} ({count:,})' for pattern, count in totals.known_topics)}"
    if unknown := totals.topics[None]:
        yield f"{counted(unknown, 'event')} of {'a topic that is' if unknown == 1 else 'topics that are'} not known"
    if totals.skipped:
        yield f"{counted(totals.skipped, 'file')} skipped, since no pattern names a model for them"
    if totals.stopped is not None:
        yield f"stopped before the end: {shown(totals.stopped)}"


def _notices(totals: Totals) -> Iterator[str]:
    if totals.noticed:
        yield f"{counted(totals.noticed, 'notice')} of what a stricter profile would not accept"
    if totals.untold:
        yield f"{counted(totals.untold, 'further notice')} not shown"
