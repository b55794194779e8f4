"""``convoschema explain``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from convoschema.cli.suggestions import suggestion
from convoschema.cli.terminal import say, say_page

if TYPE_CHECKING:
    from convoschema._checking.problems import Problem
    from convoschema._validator import Validator
    from convoschema.cli.explain.explanations import Explanation

_EXAMPLES = """\b
Examples:
  convoschema explain
  convoschema explain unknown-value
"""


def _codes(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[str]:
    from convoschema._checking.problems import ProblemCode

    return [code.value for code in ProblemCode if code.value.startswith(incomplete)]


@click.command(epilog=_EXAMPLES, short_help="Tell what a problem code means.")
@click.argument("code", required=False, shell_complete=_codes)
def explain(code: str | None) -> None:
    """Tell what the problem CODE means, with a payload that has it and the same payload mended.

    Without a CODE all codes are listed.
    """
    from convoschema.cli.explain.explanations import EXPLANATIONS

    known = {explanation.code.value: explanation for explanation in EXPLANATIONS}
    if code is None:
        width = max(map(len, known))
        for name, explanation in known.items():
            say(f"{name:{width}}  {explanation.meaning}")
        return
    if code not in known:
        hint = suggestion(code, list(known), otherwise=f"known: {', '.join(known)}")
        raise click.UsageError(f"there is no code {code!r}; {hint}")
    say_page(_told(known[code]))


def problems_of(explanation: Explanation, text: str, profile: str) -> list[Problem]:
    """Return the problems that ``convoschema check`` tells of one of the texts of an explanation, under a profile."""
    from tempfile import TemporaryDirectory

    from convoschema._validator import Validator

    chosen: Any = {"profile": profile, "relations": explanation.relations}
    if explanation.schema is None:
        found = _told_by(Validator(explanation.model, **chosen), text)
        return [*found, *_unredacted(explanation, text)] if explanation.redacted else found
    with TemporaryDirectory() as folder:
        return _told_by(_own_validator(explanation, folder, chosen), text)


def _unredacted(explanation: Explanation, text: str) -> Iterator[Problem]:
    from convoschema.redaction.unredacted import iter_unredacted

    return iter_unredacted(text.encode(), explanation.model)


def _told_by(validator: Validator, text: str) -> list[Problem]:
    import json

    from convoschema._notices import problem_of

    notice = validator.unrecognised(json.loads(text))
    return [*(() if notice is None else (problem_of(notice),)), *validator.iter_problems(text.encode())]


def _own_validator(explanation: Explanation, folder: str, chosen: dict[str, Any]) -> Validator:
    import json
    from pathlib import Path

    from convoschema._schema.catalog import Catalog
    from convoschema._validator import Validator

    Path(folder, f"{explanation.model}.json").write_text(json.dumps(explanation.schema), encoding="utf-8")
    return Validator(explanation.model, catalog=Catalog.bundled().with_directory(folder), **chosen)


def _told(explanation: Explanation) -> str:
    from textwrap import fill

    profile = explanation.profiles[0] if "standard" not in explanation.profiles else "standard"
    asked = f"{' --relations' * explanation.relations}{' --redacted' * explanation.redacted}"
    before = [str(problem) for problem in problems_of(explanation, explanation.before, profile)]
    return "\n".join(
        [
            f"{explanation.code}: {explanation.meaning}",
            "",
            fill(explanation.why, 100),
            "",
            fill(f"What to do: {explanation.remedy}", 100),
            "",
            f"Profiles: {', '.join(explanation.profiles)}",
            *_schema_lines(explanation),
            "",
            f"Before, as {explanation.model} with --profile {profile}{asked}:",
            f"  {explanation.before}",
            *(f"  {line}" for line in before),
            "",
            "After:",
            f"  {explanation.after}",
        ]
    )


def _schema_lines(explanation: Explanation) -> list[str]:
    import json

    if explanation.schema is None:
        return []
    return ["", f"With a schema of yours, {explanation.model}.json:", f"  {json.dumps(explanation.schema)}"]
