"""The command line, run in this process or as one of its own, with the same outcome."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import ExitStack, chdir, contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from convoschema.cli import main

PROGRAM = (sys.executable, "-m", "convoschema")

_PLAIN = {name: value for name, value in os.environ.items() if name not in ("FORCE_COLOR", "NO_COLOR")}


@dataclass(frozen=True)
class Done:
    """How a run ended: the exit code, and what was written."""

    code: int
    out: str
    err: str


def as_process(folder: Path, *arguments: str, stdin: bytes = b"", env: dict[str, str] | None = None) -> Done:
    """Run the command line as a process of its own, in a directory."""
    done = subprocess.run(
        [*PROGRAM, *arguments],
        check=False,
        capture_output=True,
        input=stdin,
        cwd=folder,
        env={**_PLAIN, **(env or {})},
        timeout=600,
    )
    assert b"Traceback" not in done.stderr
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


def in_process(folder: Path, *arguments: str, stdin: bytes = b"", env: dict[str, str] | None = None) -> Done:
    """Run the command line here, in a directory, where nothing is imported and compiled anew.

    What an interpreter makes of itself as it starts, from ``PYTHON…`` and the locale, is for :func:`as_process`.
    """
    assert not [name for name in env or {} if name.startswith(("PYTHON", "LC_", "LANG"))]
    with ExitStack() as stack:
        out, err = (stack.enter_context(tempfile.TemporaryFile()) for _ in range(2))
        stack.enter_context(patch.dict(os.environ, {**_PLAIN, **(env or {})}, clear=True))
        stack.enter_context(chdir(folder))
        stack.enter_context(patch.object(sys, "argv", ["convoschema", *arguments]))
        stack.enter_context(_streams(stack.enter_context(_pipe_with(stdin)), out.fileno(), err.fileno()))
        code = _exit_code()
        out.seek(0)
        err.seek(0)
        return Done(code, out.read().decode(), err.read().decode())


def _exit_code() -> int:
    """Return the code with which the program ends; anything that it raises but that is a failure of the test."""
    try:
        main()
    except SystemExit as ended:
        code = ended.code or 0
        assert isinstance(code, int)
        return code
    raise AssertionError("the program has not exited")


@contextmanager
def _pipe_with(content: bytes) -> Iterator[int]:
    """Give the end of a pipe from which the content is read, be it more than a pipe holds."""
    ours, theirs = os.pipe()

    def write() -> None:
        with os.fdopen(theirs, "wb") as pipe:
            pipe.write(content)

    writer = threading.Thread(target=write, daemon=True)
    writer.start()
    try:
        yield ours
    finally:
        # To close it would not end the writer: what the program started and left running may have it as well.
        with os.fdopen(ours, "rb") as pipe:
            while pipe.read(1 << 20):
                pass
        writer.join()


@contextmanager
def _streams(*replacements: int) -> Iterator[None]:
    """Put others in the place of this process's standard streams: the descriptors, and what Python made of them."""
    names = ("stdin", "stdout", "stderr")
    before = [getattr(sys, name) for name in names]
    kept = [os.dup(number) for number in range(3)]
    try:
        for number, (name, replacement) in enumerate(zip(names, replacements, strict=True)):
            os.dup2(replacement, number)
            setattr(sys, name, open(number, "w" if number else "r", encoding="utf-8", closefd=False))  # noqa: SIM115
        yield
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        for number, (name, stream) in enumerate(zip(names, before, strict=True)):
            os.dup2(kept[number], number)
            os.close(kept[number])
            setattr(sys, name, stream)
