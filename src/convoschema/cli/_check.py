"""``convoschema check``."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

import click

from convoschema._naming import Naming
from convoschema._schemas import to_pointer
from convoschema._words import printable
from convoschema.cli import _exits as exits
from convoschema.cli._batches import batches, size_of
from convoschema.cli._config import Config, load_config
from convoschema.cli._jobs import findings_of
from convoschema.cli._naming_note import naming_note
from convoschema.cli._options import catalog_of, catalog_option, naming_option, profile_option
from convoschema.cli._outputs import formats_of, open_reporters
from convoschema.cli._payloads import Aim, Manner
from convoschema.cli._pointers import steps_of
from convoschema.cli._progress import Progress, wants_progress
from convoschema.cli._reporters import FORMATS
from convoschema.cli._results import Result, Totals
from convoschema.cli._run import Accept, Telling
from convoschema.cli._sources import File, InputError, find_files
from convoschema.cli._stops import EXIT_CODES, Stops

_EXAMPLES = """\b
Examples:
  convoschema check fixtures/
  convoschema check 'recordings/**/*.json' --model Conversation --profile lenient
  convoschema check export/*.jsonl.gz --model Conversation --jobs 2 --max-problems 100
  convoschema check events.jsonl --model Conversation --at /eventBody
  convoschema check fixtures/ --format text --format json=report.json
  curl … | convoschema check - --model Participant --format json
"""


def _steps(_: click.Context, __: click.Parameter, value: str) -> tuple[str, ...]:
    try:
        return steps_of(value)
    except ValueError as error:
        raise click.BadParameter(f"{error}.") from None


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
    "--at",
    callback=_steps,
    default="",
    metavar="POINTER",
    help="Check what stands at this JSON Pointer in each payload, such as /eventBody. "
    "Payloads with nothing there are counted and passed over.",
)
@click.option("--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="How many processes check.")
@click.option(
    "--format",
    "formats",
    callback=formats_of,
    multiple=True,
    metavar="NAME[=FILE]",
    help=f"How to report: {', '.join(FORMATS)}; to a file, if one is named. Can be given several times.  "
    "[default: text]",
)
@click.option("--output", metavar="FILE", help="The file to report to, for the first format that names none.")
@click.option(
    "--max-problems", type=click.IntRange(min=0), metavar="N", help="Report so many problems, and count what is beyond."
)
@click.option("--summary", is_flag=True, help="Print what is wrong most often, in place of the lines of --format text.")
@click.option(
    "--report",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write an HTML page with what is wrong most often, as tables and charts.",
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
    at: tuple[str, ...],
    jobs: int,
    formats: list[tuple[str, str | None]],
    output: str | None,
    max_problems: int | None,
    show_values: bool,
    config_file: Path | None,
) -> None:
    """Check the payloads in files, directories, glob patterns, or - for standard input.

    Which model a file holds is what --model says, or the first pattern that the file matches in the table `models`
    of convoschema.toml, or of [tool.convoschema] in pyproject.toml. In .jsonl and .ndjson files every line is a
    payload. Files may be compressed: .json.gz, .jsonl.zst and so on.
    """
    config = load_config(config_file)
    catalog = catalog_of(config, directories)
    for name in config.named_models() if model is None else [model]:
        catalog.source(name)
    found = _find(paths, _Aims(config, model, profile or config.profile or "standard", at))
    chosen_naming = Naming(naming or config.naming or Naming.WIRE)
    with ExitStack() as stack:
        outputs = open_reporters(formats, output, stack, show_values=show_values)
        of_all = any(reporter.of_all for reporter in outputs.reporters)
        manner = Manner(catalog, chosen_naming, each=each, show_values=show_values, of_all=of_all)
        telling = Telling(
            outputs, Totals(skipped=found.skipped), Stops(), _progress(found), _acceptance(config), max_problems
        )
        for message in found.missed:
            telling.miss(message)
        todo = batches(found.files, as_lines=as_lines, for_workers=jobs > 1)
        with closing(findings_of(todo, manner, jobs=jobs)) as findings:
            telling.tell_all(findings)
        code = _end(telling, chosen_naming, at)
    context.exit(code)


@dataclass(frozen=True, slots=True)
class _Aims:
    """What the options and the configuration say that files hold."""

    config: Config
    model: str | None
    profile: str
    at: tuple[str, ...]

    def aim_of(self, file: File) -> Aim | None:
        """Return what a file is checked against, or None if it was found in a directory and nothing names its model.

        :raises click.UsageError: nothing names the model of a file that the user named.
        """
        model = self.model if self.model is not None else self.config.model_of(file.path)
        if model is None and file.named:
            raise click.UsageError(f"{file.label}: no pattern names its model; use --model")
        return None if model is None else Aim(model, self.profile, self.at)


@dataclass(frozen=True, slots=True)
class _Found:
    """The files to check, how many have no model, and what was not found."""

    files: list[tuple[File, Aim]]
    skipped: int
    missed: list[str]


def _find(paths: Iterable[str], aims: _Aims) -> _Found:
    """Return the files that paths stand for.

    :raises click.UsageError: there are files, but nothing says what they hold.
    """
    files: list[tuple[File, Aim]] = []
    skipped = 0
    missed: list[str] = []
    for path in paths:
        try:
            found = find_files(path)
        except InputError as error:
            missed.append(str(error))
            continue
        aimed = [(file, aim) for file in found if (aim := aims.aim_of(file)) is not None]
        skipped += len(found) - len(aimed)
        files += aimed
    if skipped and not files and not missed:
        raise click.UsageError(
            f"nothing checked: no pattern names a model for the {skipped:,} {'file' if skipped == 1 else 'files'}; "
            "use --model, or a table [tool.convoschema.models] in pyproject.toml"
        )
    return _Found(files, skipped, missed)


def _acceptance(_: Config) -> Accept:
    """Return what takes the problems off a result that a configuration accepts."""

    def accept(result: Result) -> Result:
        return result

    return accept


def _progress(found: _Found) -> Progress | None:
    if not wants_progress():
        return None
    sizes = [size_of(file) for file, _ in found.files]
    return Progress(sys.stderr, sum(sizes) if all(sizes) else None)


def _end(telling: Telling, naming: Naming, at: tuple[str, ...]) -> int:
    """End the reports, and tell what they leave out; return the exit code."""
    totals = telling.totals
    if not (totals.checked or totals.stopped or telling.missed):
        nothing = f"no payload has anything at {to_pointer(at)}" if totals.absent else "the files hold no payload"
        telling.miss(f"nothing to check: {nothing}")
    telling.close()
    if totals.absent and totals.checked:
        payloads = "payload has" if totals.absent == 1 else "payloads have"
        click.echo(f"Note: {totals.absent:,} {payloads} nothing at {printable(to_pointer(at))}", err=True)
    note = naming_note(naming, telling.mistaken)
    if note:
        click.echo(note, err=True)
    if totals.stopped:
        click.echo(f"Stopped ({totals.stopped}) {telling.progress_so_far()}", err=True)
        return EXIT_CODES[totals.stopped]
    if telling.missed:
        return exits.INPUT
    return exits.INVALID if totals.invalid else exits.VALID
