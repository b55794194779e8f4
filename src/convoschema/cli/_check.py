"""``convoschema check``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, cast

import click

from convoschema._choices import Naming
from convoschema._instances import parse
from convoschema._problems import Problem, ProblemCode
from convoschema._validator import Validator
from convoschema._words import kind_of, printable
from convoschema.cli import _exits as exits
from convoschema.cli._config import Config, load_config
from convoschema.cli._naming_note import NamingNote
from convoschema.cli._options import catalog_of, catalog_option, naming_option, profile_option
from convoschema.cli._reporters import Format, Reporter, Result, Totals, build_reporter
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
    config: Config
    validator: partial[Validator]
    note: NamingNote


@click.command(epilog=_EXAMPLES)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--model", help="The model of every payload, whatever the configuration says.")
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
    for name in [model] if model is not None else [name for _, name in config.models]:
        catalog.source(name)
    chosen_naming = Naming(naming or config.naming or Naming.WIRE)
    validator = partial(
        Validator,
        profile=cast("Any", profile or config.profile or "standard"),
        naming=cast("Any", chosen_naming.value),
        catalog=catalog,
        show_values=show_values,
    )
    options = _Options(model, as_lines, each, config, validator, NamingNote(catalog, chosen_naming))
    run = _Run(options, build_reporter(Format(output_format)))
    for file, name in run.find(paths):
        run.check(file, name)
    context.exit(run.close())


class _Run:
    """One run over all paths: counts, reports, and knows the exit code."""

    def __init__(self, options: _Options, reporter: Reporter) -> None:
        self._options = options
        self._reporter = reporter
        self._totals = Totals()
        self._validators: dict[str, Validator] = {}
        self._unreadable = False

    def find(self, paths: Iterable[str]) -> list[tuple[File, str]]:
        """Return the files to check, each with its model; files of directories without one are counted.

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
                model = self._model_of(file)
                if model is None:
                    self._totals.skipped += 1
                else:
                    found.append((file, model))
        return found

    def check(self, file: File, model: str) -> None:
        """Check the payloads of a file."""
        options = self._options
        if model not in self._validators:
            self._validators[model] = options.validator(model)
        try:
            for text in read_texts(file, as_lines=options.as_lines):
                options.note.look_at(model, text.content)
                for problems in _problems(self._validators[model], text, each=options.each):
                    self._count(Result(file.label, text.line, problems))
        except InputError as error:
            self._miss(error)

    def close(self) -> int:
        """End the report; return the exit code."""
        totals = self._totals
        if totals.skipped and not totals.checked and not self._unreadable:
            raise click.UsageError(
                f"nothing checked: no pattern names a model for the {totals.skipped:,} "
                f"{'file' if totals.skipped == 1 else 'files'}; "
                "use --model, or a table [tool.convoschema.models] in pyproject.toml"
            )
        if not totals.checked and not self._unreadable:
            self._miss(InputError("nothing to check: the files hold no payload"))
        self._reporter.close(totals)
        note = self._options.note.text()
        if note:
            click.echo(note, err=True)
        if self._unreadable:
            return exits.INPUT
        return exits.INVALID if totals.invalid else exits.VALID

    def _model_of(self, file: File) -> str | None:
        options = self._options
        model = options.model if options.model is not None else options.config.model_of(file.path)
        if model is None and file.named:
            raise click.UsageError(f"{file.label}: no pattern names its model; use --model")
        return model

    def _miss(self, error: InputError) -> None:
        click.echo(f"Error: {printable(str(error))}", err=True)
        self._unreadable = True

    def _count(self, result: Result) -> None:
        self._totals.checked += 1
        if result.problems:
            self._totals.invalid += 1
            self._reporter.tell(result)


def _problems(validator: Validator, text: Text, *, each: bool) -> Iterator[tuple[Problem, ...]]:
    """Yield the problems of each payload in a text."""
    if each and text.line is None:
        items, faults, _ = parse(text.content)
        if isinstance(items, list):
            for index, item in enumerate(items):
                yield tuple(_below(index, validator.iter_problems(item)))
            return
        if not faults:
            message = f"expected an array of payloads, got {kind_of(items)}"
            yield (Problem(ProblemCode.TYPE, "", message, "leave out --each", validator.model, ()),)
            return
    yield tuple(validator.iter_problems(text.content))


def _below(index: int, problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield problems of an array's item as problems of the array."""
    for problem in problems:
        yield replace(problem, pointer=f"/{index}{problem.pointer}", path=(index, *problem.path))
