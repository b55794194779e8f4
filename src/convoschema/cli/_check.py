"""``convoschema check``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import click

from convoschema._instances import parse
from convoschema._naming import Naming
from convoschema._problems import Problem, ProblemCode
from convoschema._schemas import resolve_pointer, to_pointer, tokens_of
from convoschema._validator import Validator
from convoschema._words import kind_of, printable
from convoschema.cli import _exits as exits
from convoschema.cli._acceptance import Acceptance, build_acceptance
from convoschema.cli._completion import complete_models
from convoschema.cli._config import Config, load_config
from convoschema.cli._holdings import Holding
from convoschema.cli._naming_note import NamingNote
from convoschema.cli._options import catalog_of, catalog_option, naming_option, profile_option
from convoschema.cli._reporters import Format, Reporter, Result, Totals, build_reporter
from convoschema.cli._results import Located, Position
from convoschema.cli._results import Result as Outcome
from convoschema.cli._sources import File, InputError, Text, find_files, read_texts

_EXAMPLES = """\b
Examples:
  convoschema check fixtures/
  convoschema check 'recordings/**/*.json' --model Conversation --profile lenient
  curl … | convoschema check - --model Participant --format json
"""


@dataclass(frozen=True, slots=True)
class _Options:
    """How a run reads and checks its files."""

    model: str | None
    as_lines: bool
    each: bool
    skip_unknown: bool
    config: Config
    profile: str | None
    naming: str | None
    validator: partial[Validator]
    note: NamingNote
    acceptance: Acceptance


@click.command(epilog=_EXAMPLES)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--model", shell_complete=complete_models, help="The model of every payload, whatever the configuration says."
)
@profile_option
@naming_option
@catalog_option
@click.option("--each", is_flag=True, help="A .json file holds an array; check each item of it.")
@click.option("--lines", "as_lines", is_flag=True, help="Every line is a payload, whatever the file is called.")
@click.option(
    "--format",
    "output_format",
    type=click.Choice([name.value for name in Format]),
    default=Format.TEXT.value,
    show_default=True,
    help="How to report.",
)
@click.option(
    "--skip-unknown",
    is_flag=True,
    help="Skip files that no pattern names a model for, also those named one by one, as a pre-commit hook does.",
)
@click.option(
    "--baseline",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Accept the problems that this file counts; fail on new ones alone.",
)
@click.option("--update-baseline", is_flag=True, help="Accept all problems, by writing them to the baseline.")
@click.option("--show-values", is_flag=True, help="Show payload values in messages. They are people's data.")
@click.option(
    "--config",
    "config_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The configuration file.  [default: the nearest convoschema.toml or pyproject.toml]",
)
@click.pass_context
def check(
    context: click.Context,
    /,
    *,
    paths: tuple[str, ...],
    model: str | None,
    profile: str | None,
    naming: str | None,
    directories: tuple[Path, ...],
    each: bool,
    as_lines: bool,
    output_format: str,
    skip_unknown: bool,
    baseline: Path | None,
    update_baseline: bool,
    show_values: bool,
    config_file: Path | None,
) -> None:
    """Check the payloads in files, directories, glob patterns, or - for standard input.

    Which model a file holds is what --model says, or the first pattern that the file matches in the table `models`
    of convoschema.toml, or of [tool.convoschema] in pyproject.toml. In .jsonl and .ndjson files every line is a
    payload.
    """
    config = load_config(config_file)
    catalog = catalog_of(config, directories)
    for name in config.named_models() if model is None else [model]:
        catalog.source(name)
    acceptance = build_acceptance(config, baseline, update=update_baseline, today=today())
    chosen_naming = Naming(naming or config.naming or Naming.WIRE)
    validator = partial(
        Validator,
        catalog=catalog,
        show_values=show_values,
    )
    note = NamingNote(catalog, chosen_naming)
    options = _Options(model, as_lines, each, skip_unknown, config, profile, naming, validator, note, acceptance)
    run = _Run(options, build_reporter(Format(output_format)))
    for file, holding in run.find(paths):
        run.check(file, holding)
    context.exit(run.close())


def today() -> date:
    """Return the day by which ignore rules expire."""
    return date.today()  # noqa: DTZ011 - the user's own day


class _Run:
    """One run over all paths: counts, reports, and knows the exit code."""

    def __init__(self, options: _Options, reporter: Reporter) -> None:
        self._options = options
        self._reporter = reporter
        self._totals = Totals()
        self._validators: dict[tuple[str, str, str], Validator] = {}
        self._unreadable = False

    def find(self, paths: Iterable[str]) -> list[tuple[File, Holding]]:
        """Return the files to check, each with what it holds; files of directories without one are counted.

        :raises click.UsageError: no pattern names the model of a file that the user named.
        """
        found = []
        for path in paths:
            try:
                files = find_files(path)
            except InputError as error:
                self._miss(error)
                continue
            for file in files:
                holding = self._holding_of(file)
                if holding is None:
                    self._totals.skipped += 1
                else:
                    found.append((file, holding))
        return found

    def check(self, file: File, holding: Holding) -> None:
        """Check the payloads of a file."""
        options = self._options
        validator = self._validator(holding)
        options.acceptance.enter(file.label, holding.model)
        try:
            for text in read_texts(file, as_lines=options.as_lines or holding.lines):
                if not holding.at and holding.naming is None:
                    options.note.look_at(holding.model, text.content)
                for problems in _problems(validator, text, each=options.each or holding.each, at=holding.at):
                    located = tuple(Located(problem, Position(1, 1)) for problem in problems)
                    left = options.acceptance.accept(Outcome(file.label, text.line, holding.model, located))
                    self._count(Result(file.label, text.line, tuple(each.problem for each in left.problems)))
        except InputError as error:
            self._miss(error)

    def _validator(self, holding: Holding) -> Validator:
        options, config = self._options, self._options.config
        profile = options.profile or holding.profile or config.profile or "standard"
        naming = options.naming or holding.naming or config.naming or "wire"
        key = (holding.model, profile, naming)
        if key not in self._validators:
            named: Any = {"profile": profile, "naming": naming}
            self._validators[key] = options.validator(holding.model, **named)
        return self._validators[key]

    def close(self) -> int:
        """End the report; return the exit code."""
        totals, options = self._totals, self._options
        if options.skip_unknown and totals.skipped and not totals.checked and not self._unreadable:
            self._reporter.close(totals)
            return exits.VALID
        if totals.skipped and not totals.checked and not self._unreadable:
            raise click.UsageError(
                f"nothing checked: no pattern names a model for the {totals.skipped:,} "
                f"{'file' if totals.skipped == 1 else 'files'}; "
                "use --model, or a table [tool.convoschema.models] in pyproject.toml"
            )
        if not totals.checked and not self._unreadable:
            self._miss(InputError("nothing to check: the files hold no payload"))
        self._reporter.close(totals)
        notes = options.acceptance.close(complete=not self._unreadable, partial=options.skip_unknown)
        for note in (options.note.text(), *notes):
            if note:
                click.echo(printable(note), err=True)
        if self._unreadable:
            return exits.INPUT
        return exits.INVALID if totals.invalid else exits.VALID

    def _holding_of(self, file: File) -> Holding | None:
        options = self._options
        holding = options.config.holding_of(file.path, options.model)
        if holding is None and file.named and not options.skip_unknown:
            raise click.UsageError(f"{file.label}: no pattern names its model; use --model")
        return holding

    def _miss(self, error: InputError) -> None:
        click.echo(f"Error: {printable(str(error))}", err=True)
        self._unreadable = True

    def _count(self, result: Result) -> None:
        self._totals.checked += 1
        if result.problems:
            self._totals.invalid += 1
            self._reporter.tell(result)


def _problems(validator: Validator, text: Text, *, each: bool, at: str) -> Iterator[tuple[Problem, ...]]:
    """Yield the problems of each payload in a text."""
    if each and text.line is None:
        items, faults, _ = parse(text.content)
        if isinstance(items, list):
            for index, item in enumerate(items):
                yield tuple(_below((index,), _inside(validator, item, at)))
            return
        if not faults:
            message = f"expected an array of payloads, got {kind_of(items)}"
            yield (Problem(ProblemCode.TYPE, "", message, "leave out --each", validator.model, ()),)
            return
    if at:
        record, faults, _ = parse(text.content)
        if not faults:
            yield tuple(_inside(validator, record, at))
            return
    yield tuple(validator.iter_problems(text.content))


def _inside(validator: Validator, record: Any, at: str) -> Iterator[Problem]:
    try:
        payload = resolve_pointer(record, at)
    except KeyError:
        yield Problem(
            ProblemCode.MISSING_PROPERTY, at, "there is nothing here", None, validator.model, tuple(tokens_of(at))
        )
        return
    yield from _below(tuple(tokens_of(at)), validator.iter_problems(payload))


def _below(steps: tuple[str | int, ...], problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield problems of a part as problems of the whole."""
    for problem in problems:
        yield replace(problem, pointer=to_pointer(steps) + problem.pointer, path=(*steps, *problem.path))
