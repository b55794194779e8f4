"""The command line: ``convoschema check`` and the other commands, each in a module of its name in ``commands/``.

Exit codes: 0 all valid, 1 invalid payloads (also text that is not JSON) or differences, 2 wrong usage, 3 input that is
missing or unreadable or output that can't be written, 4 a defect of this program; 130, 141 and 143 ended early.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from io import TextIOWrapper
from typing import Any, cast

import click

from convoschema._schema.catalog import api_release
from convoschema._version import __version__
from convoschema.cli.crashes import describe
from convoschema.cli.exits import DEFECT, USAGE
from convoschema.cli.output_files import OutputError
from convoschema.errors import ConvoschemaError, UnknownModel

_NAMES = ("check", "init", "models", "show", "explain", "bundle", "example", "docs", "diff", "drift", "completion")


class _Commands(click.Group):
    """Commands, each loaded from the module of its name when it is asked for.

    Output may fail to be written, which click itself would take for an invalid payload.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - as click calls it
        return list(_NAMES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as click calls it
        if cmd_name not in _NAMES:
            return None
        found: click.Command = getattr(import_module(f"convoschema.cli.commands.{cmd_name}"), cmd_name)
        return found

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except OSError as error:
            # Only writing gets here: reading is dealt with where it happens. What is left has nowhere to go.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise OutputError(f"the output could not be written in full: {error.strerror}") from None


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 valid, 1 invalid, 2 wrong usage, 3 input or output that fails, 4 a defect, "
    "130 and above: ended early.",
)
@click.version_option(__version__, message=f"convoschema %(version)s, schemas of upstream release {api_release()}")
def program() -> None:
    """Check payloads of the Genesys Cloud conversation API against hand-written JSON Schemas."""


def main() -> None:
    """Run the command line and exit."""
    for stream in (sys.stdout, sys.stderr):
        cast("TextIOWrapper", stream).reconfigure(errors="backslashreplace")
    try:
        code = program.main(prog_name="convoschema", standalone_mode=False)
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
        click.echo(f"Error: {describe(error)}", err=True)
        code = DEFECT
    sys.exit(code)
