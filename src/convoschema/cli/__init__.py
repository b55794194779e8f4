"""The command line: a command a module, and how errors become exit codes.

Exit codes: 0 all valid, 1 invalid payloads (also text that is not JSON) or differences, 2 wrong usage, 3 input
that is missing or unreadable or output that can't be written, 4 a defect of this program.
"""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import Any, cast

import click

from convoschema._catalog import api_release
from convoschema._version import __version__
from convoschema.cli._bundle import bundle
from convoschema.cli._check import check
from convoschema.cli._diff import diff
from convoschema.cli._docs import docs
from convoschema.cli._drift import drift
from convoschema.cli._example import example
from convoschema.cli._exits import DEFECT, INPUT, USAGE
from convoschema.cli._models import models
from convoschema.cli._show import show
from convoschema.errors import ConvoschemaError, UnknownModel


class _Commands(click.Group):
    """Commands whose output may fail to be written, which click itself would take for an invalid payload."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except OSError as error:
            # Only writing gets here: reading is dealt with where it happens. What is left has nowhere to go.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise _OutputError(f"the output could not be written in full: {error.strerror}") from None


class _OutputError(click.ClickException):
    exit_code = INPUT


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 valid, 1 invalid, 2 wrong usage, 3 missing or unreadable input, 4 a defect.",
)
@click.version_option(__version__, message=f"convoschema %(version)s, schemas of upstream release {api_release()}")
def commands() -> None:
    """Check payloads of the Genesys Cloud conversation API against hand-written JSON Schemas."""


for command in (check, models, show, bundle, example, docs, diff, drift):
    commands.add_command(command)


def main() -> None:
    """Run the command line and exit."""
    for stream in (sys.stdout, sys.stderr):
        cast("TextIOWrapper", stream).reconfigure(errors="backslashreplace")
    try:
        code = commands.main(prog_name="convoschema", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except click.Abort:
        click.echo("convoschema: interrupted", err=True)
        code = 130
    except UnknownModel as error:
        hint = f"did you mean {error.suggestion!r}?" if error.suggestion else "`convoschema models` lists them"
        click.echo(f"Error: no model is called {error.name!r}; {hint}", err=True)
        code = USAGE
    except ConvoschemaError as error:
        click.echo(f"Error: {error}", err=True)
        code = USAGE
    except Exception as error:  # noqa: BLE001 - a traceback could show payload values
        click.echo(f"Error: {_describe(error)}", err=True)
        code = DEFECT
    sys.exit(code)


def _describe(error: Exception) -> str:
    """Return where a defect showed itself; never the error's text, which may hold payload values."""
    trace = error.__traceback__
    place = "an unknown place"
    while trace is not None:
        place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"a defect of convoschema, {type(error).__name__} at {place}; please report it"
