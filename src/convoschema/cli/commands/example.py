"""``convoschema example``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from convoschema.cli.commands.completion import complete_models
from convoschema.cli.commands.shared_options import catalog_of, catalog_option, naming_option, profile_option
from convoschema.cli.config.config import load_config
from convoschema.cli.terminal import as_json, say_page
from convoschema.errors import UnsuitableModel
from convoschema.testing._realistic import example as build_example

_EXAMPLES = """\b
Examples:
  convoschema example Conversation
  convoschema example Participant --count 100 --seed 7 > participants.jsonl
  convoschema example Conversation --profile write | curl --data @- …
"""


@click.command(epilog=_EXAMPLES, short_help="Print realistic payloads of a model.")
@click.argument("model", shell_complete=complete_models)
@click.option("--seed", type=int, default=0, show_default=True, help="The same seed gives the same payload.")
@click.option(
    "--count",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="How many payloads; several are printed one a line, with the seeds that follow.",
)
@profile_option
@naming_option
@catalog_option
def example(
    model: str, seed: int, count: int, profile: str | None, naming: str | None, directories: tuple[Path, ...]
) -> None:
    """Print a realistic payload of MODEL, with invented people, reserved phone numbers and fresh ids and times."""
    chosen: Any = {
        "profile": profile or "standard",
        "naming": naming or "wire",
        "catalog": catalog_of(load_config(None), directories),
    }
    for number in range(seed, seed + count):
        try:
            payload = build_example(model, seed=number, **chosen)
        except UnsuitableModel as error:
            raise click.UsageError(str(error)) from None
        say_page(as_json(payload, indent=2 if count == 1 else None, ascii_only=False))
