"""The command line: ``convoschema check`` and the other commands, each in a module of its name in ``commands/``.

Exit codes: 0 all valid, 1 invalid payloads (also text that is not JSON) or differences, 2 wrong usage, 3 input that is
missing or unreadable or output that can't be written, 4 a defect of this program; 130, 141 and 143 ended early.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from io import TextIOWrapper
from typing import Any, cast

import click

from convoschema._schema.catalog import api_release
from convoschema._version import __version__
from convoschema.cli.crashes import describe
from convoschema.cli.exits import DEFECT, INPUT, INTERRUPTED, UNREAD, USAGE
from convoschema.cli.suggestions import unknown_model
from convoschema.cli.terminal import abandon, complain
from convoschema.errors import ConvoschemaError, UnknownModel

_NAMES = (
    *(
        "check",
        "init",
        "redact",
        "models",
        "show",
        "personal-data",
        "explain",
        "bundle",
        "example",
        "docs",
        "diff",
        "drift",
    ),
    "completion",
)


class _Commands(click.Group):
    """Commands, each loaded from the module of its name when it is asked for.

    Output may fail to be written, or nobody may read it any more, which click itself would take for an invalid payload.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - as click calls it
        return list(_NAMES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as click calls it
        if cmd_name not in _NAMES:
            return None
        name = cmd_name.replace("-", "_")
        found: click.Command = getattr(import_module(f"convoschema.cli.commands.{name}"), name)
        return found

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        with _writing():
            return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        with _writing():
            return super().invoke(ctx)


@contextmanager
def _writing() -> Iterator[None]:
    """End the program if what it prints can't be written: in silence, if nobody reads it any more."""
    try:
        yield
        sys.stdout.flush()
    except OSError as error:
        # Only writing gets here: reading is dealt with where it happens. What is left has nowhere to go.
        abandon(sys.stdout)
        if isinstance(error, BrokenPipeError):
            raise click.exceptions.Exit(UNREAD) from None
        raise _Unwritten(f"standard output: {(error.strerror or 'can not be written').lower()}") from None


class _Unwritten(click.ClickException):
    """Standard output can't be written."""

    exit_code = INPUT


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
        complain(*_told(error))
        code = error.exit_code
    except click.Abort:
        complain("convoschema: interrupted")
        code = INTERRUPTED
    except UnknownModel as error:
        complain(f"Error: {unknown_model(error)}")
        code = USAGE
    except ConvoschemaError as error:
        complain(f"Error: {error}")
        code = USAGE
    except Exception as error:  # noqa: BLE001 - a traceback could show payload values
        complain(f"Error: {describe(error)}")
        code = INPUT if isinstance(error, MemoryError) else DEFECT
    sys.exit(code)


def _told(error: click.ClickException) -> Iterator[str]:
    """Yield the lines of an error as click has them; names in it may hold what is no line of ours."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context is not None:
        yield from context.get_usage().split("\n")
        yield f"Try '{context.command_path} -h' for help."
        yield ""
    message = error.format_message()
    # Of click's own messages this one alone has lines: the choices.
    yield f"Error: {' '.join(message.split()) if isinstance(error, click.MissingParameter) else message}"
