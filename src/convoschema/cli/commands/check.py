"""``convoschema check``."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from convoschema._options import MAX_PROBLEMS, Naming
from convoschema.cli.check.acceptance import build_acceptance
from convoschema.cli.check.batches import batches, size_of
from convoschema.cli.check.ending import end_run, tell_skipped
from convoschema.cli.check.outputs import FORMATS, Wanted, files_of, formats_of, open_outputs, places_of
from convoschema.cli.check.own_files import refuse_overwriting
from convoschema.cli.check.progress import Progress, wants_progress
from convoschema.cli.check.run import Reporting
from convoschema.cli.check.signals import Stops
from convoschema.cli.check.target import RunOptions
from convoschema.cli.check.targets import Found, Targets, find
from convoschema.cli.check.workers import findings_of
from convoschema.cli.commands.completion import model_option
from convoschema.cli.commands.shared_options import (
    catalog_option,
    config_option,
    decode_option,
    jobs_option,
    naming_option,
    profile_option,
    settled,
    size_option,
)
from convoschema.cli.config.config import normalised
from convoschema.cli.config.pointers import steps_of
from convoschema.cli.config.site_addresses import site_address
from convoschema.cli.reporters import RunInfo
from convoschema.cli.results import Totals
from convoschema.cli.sizes import MAX_SIZE

_EXAMPLES = """\b
Examples:
  convoschema check fixtures/
  convoschema check 'recordings/**/*.json' --model Conversation --profile lenient
  convoschema check fixtures/ --format text --format sarif=convoschema.sarif
  convoschema check export/*.jsonl.gz --model Conversation --jobs 2 --summary --report report.html
  convoschema check fixtures/ --report report.html --docs-url https://reference.example/
  convoschema check events.jsonl --events
  convoschema check page.json --model User --at '/entities/*'
  convoschema check queue.jsonl --events --at '/Records/*/body' --decode json
  convoschema check fixtures/ --baseline known-problems.json
  convoschema check fixtures/ --redacted
  convoschema check today.jsonl --model Conversation --profile lenient --notices
  curl … | convoschema check - --model Participant --format json
"""


def _steps(_: click.Context, __: click.Parameter, value: str | None) -> tuple[str, ...] | None:
    try:
        return None if value is None else steps_of(value)
    except ValueError as error:
        raise click.BadParameter(f"{error}.") from None


def _site(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    try:
        return None if value is None else site_address(value)
    except ValueError as error:
        raise click.BadParameter(f"{error}.") from None


@click.command(epilog=_EXAMPLES, short_help="Check the payloads in files, directories or a pipe.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@model_option
@click.option(
    "--events",
    is_flag=True,
    help="Each payload is an event in its envelope: a notification, or one of EventBridge. Its topic says the model.",
)
@profile_option
@naming_option
@click.option(
    "--at",
    callback=_steps,
    metavar="POINTER",
    help="Check what stands at this JSON Pointer in each record, such as /eventBody, with * for each item or member: "
    "/entities/*. Records with nothing there are counted and passed over.",
)
@decode_option
@click.option("--each/--no-each", default=None, help="A .json file holds an array; check each item of it.")
@click.option("--lines", is_flag=True, help="Every line is a payload, whatever the file is called.")
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
    "--summary",
    is_flag=True,
    help="Print what is wrong most often, in place of the lines of text; beside other formats, on standard error.",
)
@click.option(
    "--report", metavar="FILE", help="Write an HTML page with what is wrong most often, as tables and charts."
)
@click.option(
    "--docs-url",
    callback=_site,
    metavar="URL",
    help="Where a site of `convoschema docs build` is; the page of --report links what is wrong to what it says there.",
)
@click.option(
    "--max-problems", type=click.IntRange(min=0), metavar="N", help="Report so many problems, and count what is beyond."
)
@click.option(
    "--relations/--no-relations",
    default=None,
    help="Check whether values fit together, such as an end after its beginning.  [default: as the configuration says]",
)
@click.option(
    "--redacted/--no-redacted",
    default=None,
    help="Also tell of numbers and addresses that look like somebody's, which `redact` would have replaced.",
)
@click.option(
    "--notices/--no-notices",
    default=None,
    help="Also tell what a stricter profile would not accept: as notices, which change no exit code.",
)
@click.option("--show-values", is_flag=True, help="Show payload values in messages. They are people's data.")
@click.option(
    "--baseline",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Accept the problems that this file counts; fail on new ones alone.",
)
@click.option("--update-baseline", is_flag=True, help="Accept all problems, by writing them to the baseline.")
@jobs_option("How many processes check.")
@size_option(
    "How many bytes a .json file, or a line, may have when it is decompressed, such as 500M or 2G.  [default: 128M]"
)
@click.option(
    "--skip-unknown",
    is_flag=True,
    help="Skip files that no pattern names a model for, also those named one by one, as a pre-commit hook does.",
)
@click.option(
    "--skipped",
    type=click.Choice(["count", "list", "fail"]),
    default="count",
    show_default=True,
    help="What to do about files in directories that no pattern names a model for: count them, list them on standard "
    "error, or list them and end with exit code 3.",
)
@config_option
@catalog_option
@click.pass_context
def check(
    context: click.Context,
    /,
    *,
    paths: tuple[str, ...],
    model: str | None,
    events: bool,
    profile: str | None,
    naming: str | None,
    at: tuple[str, ...] | None,
    decode: tuple[str, ...] | None,
    each: bool | None,
    lines: bool,
    formats: list[tuple[str, str | None]],
    output: str | None,
    summary: bool,
    report: str | None,
    docs_url: str | None,
    max_problems: int | None,
    relations: bool | None,
    redacted: bool | None,
    notices: bool | None,
    show_values: bool,
    baseline: Path | None,
    update_baseline: bool,
    jobs: int,
    max_size: int | None,
    skip_unknown: bool,
    skipped: str,
    config_file: Path | None,
    directories: tuple[Path, ...],
) -> None:
    """Check the payloads in files, directories, glob patterns, or - for standard input.

    Which model a file holds is what --model says, or the first pattern that the file matches in the table `models`
    of convoschema.toml, or of [tool.convoschema] in pyproject.toml; `convoschema init` writes one. In .jsonl and
    .ndjson files every line is a payload. Files may be compressed: .json.gz, .jsonl.zst and so on.
    """
    if events and (model is not None or naming == Naming.SDK):
        raise click.UsageError("--events goes with neither --model nor --naming sdk: topics name models as on the wire")
    if docs_url is not None and report is None:
        raise click.UsageError("--docs-url is for the page of --report")
    config, catalog, model = settled(config_file, directories, model, events=events)
    targets = Targets(
        config,
        *(model, profile, naming, at),
        each=each,
        lines=lines,
        decode=decode,
        events=events,
        skip_unknown=skip_unknown,
    )
    acceptance = build_acceptance(config, baseline, update=update_baseline, today=today(), catalog=catalog)
    own = {normalised(file) for file in (acceptance.baseline, config.file) if file is not None}
    found = find(paths, targets, own)
    places = places_of(Wanted(formats, output, summary, report))
    refuse_overwriting(files_of(places), paths, targets, found, own)
    for file, target in found.files:
        for name in target.models:
            acceptance.enter(file.label, name)
    with ExitStack() as stack:
        outputs = open_outputs(places, stack, _about(found, docs_url or config.docs_url), show_values=show_values)
        run_options = RunOptions(
            catalog,
            targets.usual_naming,
            # What is accepted must not hide what comes after it.
            max_problems=None if acceptance.accepts_any else MAX_PROBLEMS,
            show_values=show_values,
            relations=config.relations if relations is None else relations,
            of_all=any(output.reporter.of_all for output in outputs),
            max_size=max_size or config.max_size or MAX_SIZE,
            notices=config.notices if notices is None else notices,
            redacted=config.redacted if redacted is None else redacted,
        )
        totals = Totals(skipped=len(found.skipped))
        reporting = Reporting(outputs, totals, Stops(), _progress(found), acceptance.accept, max_problems)
        for message in found.missed:
            reporting.miss(message)
        for file in found.skipped if skipped != "count" else ():
            tell_skipped(reporting, file, fails=skipped == "fail")
        with closing(findings_of(batches(found.files, run_options.max_size, jobs), run_options, jobs=jobs)) as findings:
            reporting.tell_all(findings)
        code = end_run(reporting, acceptance, targets, found, paths, catalog)
    context.exit(code)


def today() -> date:
    """Return the day by which ignore rules expire."""
    return date.today()  # noqa: DTZ011 - the user's own day


def _about(found: Found, docs_url: str | None) -> RunInfo:
    profiles, namings = (
        {target.profile for _, target in found.files},
        {target.naming.value for _, target in found.files},
    )
    return replace(RunInfo.now(), profile=_listed(profiles), naming=_listed(namings), docs_url=docs_url)


def _listed(words: Iterable[str]) -> str | None:
    return ", ".join(sorted(words)) or None


def _progress(found: Found) -> Progress | None:
    if not wants_progress():
        return None
    sizes = [size_of(file) for file, _ in found.files]
    return Progress(sys.stderr, sum(sizes) if all(sizes) else None)
