"""The library's hints in words of the command line: options in place of arguments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from convoschema._checking.messages import ENCODED_TWICE, NOT_BYTES, ONE_BY_ONE
from convoschema._checking.not_json import ANOTHER_DOCUMENT
from convoschema._checking.problems import Problem
from convoschema._options import Profile
from convoschema._schema.catalog import Catalog
from convoschema._schema.pointers import to_pointer
from convoschema._schema.requests import requests_of
from convoschema.cli.check.target import Target
from convoschema.cli.config.decodings import JSON


def on_command_line(problem: Problem, target: Target, *, is_line: bool) -> Problem:
    """Return a problem of a record, which may be a line, with a hint that the command line can follow."""
    match problem.hint:
        case str(hint) if hint in (NOT_BYTES, ENCODED_TWICE):
            steps = ",".join((*target.decode, JSON))
            return replace(problem, hint=f"is it JSON inside a string? check with --decode {steps}")
        case str(hint) if hint == ONE_BY_ONE:
            option = f"--at '{to_pointer(target.at)}/*'" if is_line or target.each or target.at else "--each"
            return replace(problem, hint=f"if each item is a payload, check with {option}")
        case str(hint) if hint == ANOTHER_DOCUMENT and not target.decode:
            whole = "if every line is a document, check with --lines"
            return replace(problem, hint="put each document on a line of its own" if is_line else whole)
    return problem


def notes_about_writing(targets: Iterable[Target], catalog: Catalog) -> Iterator[str]:
    """Yield a note for each model that is checked as what is written, though requests take other models."""
    written = {name for target in targets if target.profile == Profile.WRITE for name in target.models}
    for model in sorted(written):
        bodies = [str(request) for request in requests_of(catalog.read(model)) if request.model]
        if bodies:
            yield f"Note: requests take {' or '.join(bodies)} in place of {model}; check what is written as these"
