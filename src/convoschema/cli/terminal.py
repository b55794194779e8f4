"""All that reaches a terminal or the log of a CI service goes through here, escaped.

File names, payloads, schemas and configurations may hold escape sequences, line feeds, and what CI services take for
commands: ``::name::`` where a line begins (GitHub), ``##[name]``, ``##vso[name]`` and ``##teamcity[name]`` anywhere.
"""

from __future__ import annotations

import json
import os
import re
import sys
from typing import Any, TextIO

import click

from convoschema._checking.messages import printable

_COMMAND = re.compile(r"^(\s*):(?=:)|#(?=#[A-Za-z]*\[)")
_SURROGATE = re.compile("[\ud800-\udfff]")


def shown(text: str) -> str:
    """Return a text as one line that disturbs no terminal and is no command to a CI service."""
    return _COMMAND.sub(_defused, printable(text))


def say(*lines: str) -> None:
    """Print lines on standard output, each escaped."""
    click.echo("\n".join(map(shown, lines)))


def say_page(text: str) -> None:
    """Print a text of many lines on standard output, each escaped."""
    say(*text.removesuffix("\n").split("\n"))


def complain(*lines: str) -> None:
    """Print lines on standard error, each escaped; if nobody reads it any more, that is no reason to fail."""
    try:
        click.echo("\n".join(map(shown, lines)), err=True)
    except BrokenPipeError:
        abandon(sys.stderr)


def as_json(data: Any, *, indent: int | None = None, ascii_only: bool = True) -> str:
    r"""Return data as JSON that is valid for strict readers too, and that can stand in a log.

    What no terminal prints is written as JSON's own escapes. Lone surrogates, which names of files have in place of
    bytes that are no UTF-8, are no JSON: they become texts such as ``\udcff``.
    """
    text = json.dumps(data, indent=indent, ensure_ascii=ascii_only)
    if "\\ud" in text or not (ascii_only or _SURROGATE.search(text) is None):
        text = json.dumps(_without_surrogates(data), indent=indent, ensure_ascii=ascii_only)
    if not text.isprintable():
        text = "".join(c if c.isprintable() or c == "\n" else json.dumps(c)[1:-1] for c in text)
    return text.replace("##", "#\\u0023")


def is_terminal() -> bool:
    """Return whether standard output is a terminal."""
    return sys.stdout.isatty()


def abandon(stream: TextIO) -> None:
    """Let what is still to be written to a stream go nowhere: Python would try once more in the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _defused(found: re.Match[str]) -> str:
    return f"{found[1]}\\x3a" if found[1] is not None else "\\x23"


def _without_surrogates(data: Any) -> Any:
    match data:
        case str():
            return data.encode("utf-8", "backslashreplace").decode()
        case dict():
            return {_without_surrogates(key): _without_surrogates(value) for key, value in data.items()}
        case list() | tuple():
            return [_without_surrogates(item) for item in data]
    return data
