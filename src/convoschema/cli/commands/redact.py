"""``convoschema redact``."""

from __future__ import annotations

from contextlib import closing
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from secrets import token_bytes
from typing import Any

import click

from convoschema._options import Naming, Profile
from convoschema._plurals import counted
from convoschema.cli import exits
from convoschema.cli.check.targets import Targets
from convoschema.cli.check.workers import answers_of
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
from convoschema.cli.config.pointers import steps_of
from convoschema.cli.reasons import reason
from convoschema.cli.redact.parts import RunOptions, parts_of, redacting
from convoschema.cli.redact.places import jobs_of
from convoschema.cli.redact.refusals import RefusedError
from convoschema.cli.redact.rewriting import rewrite
from convoschema.cli.sizes import MAX_SIZE, read_at_most
from convoschema.cli.terminal import complain
from convoschema.redaction.redactor import LEAST_KEY

_EXAMPLES = """\b
Examples:
  convoschema redact recordings/ --output fixtures/
  convoschema redact recordings/ --output fixtures/ --key ~/.redact-key --ids --shift-times
  convoschema redact 'calls/*.json' --model Conversation --output fixtures/ --keep '/participants/*/attributes/queue'
  convoschema redact export.jsonl.gz --model User --in-place
  convoschema redact events.jsonl --events --output fixtures/
  curl … | convoschema redact - --model Conversation > fixture.json
"""
_LONGEST_KEY = 1 << 16


def _pointer(_: click.Context, __: click.Parameter, value: Any) -> Any:
    try:
        for pointer in (value,) if isinstance(value, str) else value or ():
            steps_of(pointer)
    except ValueError as error:
        raise click.BadParameter(f"{error}.") from None
    return value


@click.command(epilog=_EXAMPLES, short_help="Replace what is personal in payloads, for recordings to commit.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--output", type=click.Path(file_okay=False, path_type=Path), metavar="DIR", help="Where to write files.")
@click.option("--in-place", is_flag=True, help="Write each file in its own place.")
@click.option(
    "--key",
    "key_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help=f"A secret, {LEAST_KEY} bytes or more: runs with the same one invent the same values.  [default: a fresh one]",
)
@click.option(
    "--keep",
    callback=_pointer,
    multiple=True,
    metavar="POINTER",
    help="Leave what stands at this JSON Pointer in each record, and below it, with * for each item or member. "
    "Can be given several times.",
)
@click.option("--ids", is_flag=True, help="Replace UUIDs too, the same by the same.")
@click.option("--shift-times", is_flag=True, help="Move all times, by the same amount for the same key.")
@click.option("--invent-keys", is_flag=True, help="Replace keys of maps, and names that no schema knows.")
@model_option
@click.option("--events", is_flag=True, help="Each payload is an event in its envelope. Its topic says the model.")
@profile_option
@naming_option
@click.option(
    "--at",
    callback=_pointer,
    metavar="POINTER",
    help="Payloads stand at this JSON Pointer in each record. What stands beside them is replaced as unknown.",
)
@decode_option
@click.option("--each/--no-each", default=None, help="A .json file holds an array; each item of it is a record.")
@click.option("--lines", is_flag=True, help="Every line is a record, whatever the file is called.")
@jobs_option("How many processes redact.")
@size_option("How many bytes a .json file, or a line, may have, such as 500M.")
@config_option
@catalog_option
@click.pass_context
def redact(
    context: click.Context,
    /,
    *,
    paths: tuple[str, ...],
    output: Path | None,
    in_place: bool,
    key_file: Path | None,
    keep: tuple[str, ...],
    ids: bool,
    shift_times: bool,
    invent_keys: bool,
    model: str | None,
    events: bool,
    profile: str | None,
    naming: str | None,
    at: str | None,
    decode: tuple[str, ...] | None,
    each: bool | None,
    lines: bool,
    jobs: int,
    max_size: int | None,
    config_file: Path | None,
    directories: tuple[Path, ...],
) -> None:
    """Write payloads with all that is personal in them replaced by invented values of the same kind and form.

    What the schemas mark as personal is replaced, and looked for in all other texts of the record; so is what they
    don't know. The rest stays, formatting included, and the result is as valid as it was. A file that holds anything
    that can't be read, or is not of its model, is not written, and the exit code is 1. The standard input, -, is
    written to the standard output.
    """
    if events and (model is not None or naming == Naming.SDK or profile == Profile.WRITE):
        raise click.UsageError("--events goes with none of --model, --naming sdk and --profile write")
    config, catalog, model = settled(config_file, directories, model, events=events)
    steps = None if at is None else steps_of(at)
    targets = Targets(config, model, profile, naming, steps, each=each, lines=lines, decode=decode, events=events)
    found = jobs_of(paths, targets, output, in_place=in_place)
    options: dict[str, Any] = {
        "key": _key(key_file),
        "keep": keep,
        "ids": ids,
        "shift_times": shift_times,
        "invent_keys": invent_keys,
    }
    most = max_size or config.max_size or MAX_SIZE
    given_up: set[int] = set()
    written = records = 0
    for message in found.missed:
        complain(f"Error: {message}")
    code = exits.INPUT if found.missed else exits.VALID
    run_options = RunOptions(catalog, options, most)
    parts = parts_of(found.jobs, most, given_up)
    with closing(answers_of(parts, redacting, run_options, jobs=jobs, apart=bool(catalog.directories))) as answers:
        for number, of_job in groupby(answers, attrgetter("job")):
            try:
                records += rewrite(found.jobs[number], of_job)
                written += 1
            except RefusedError as error:
                given_up.add(number)
                complain(f"Error: {error}")
                code = max(code, error.code)
    skipped = (
        f"; {counted(len(found.skipped), 'file')} skipped, since no pattern names a model" if found.skipped else ""
    )
    not_written = f", {len(found.jobs) - written} not written" if len(found.jobs) > written else ""
    complain(f"{counted(written, 'file')} with {counted(records, 'record')} written{not_written}{skipped}")
    context.exit(code)


def _key(file: Path | None) -> bytes:
    if file is None:
        # All processes of a run have the same.
        return token_bytes(32)
    try:
        key = read_at_most(file, _LONGEST_KEY).strip()
    except OSError as error:
        raise click.UsageError(f"{file}: {reason(error)}") from None
    if len(key) < LEAST_KEY:
        raise click.UsageError(f"{file}: a key has {LEAST_KEY} bytes at least; `openssl rand -hex 32` makes one")
    return key
