"""Defects of this program, told without the texts of errors, which may hold payload values."""

from __future__ import annotations

from pathlib import Path

from convoschema.errors import InvalidSchema


class Defect(Exception):
    """A defect that showed itself in a worker process. The text says where, in one line."""


def describe(error: Exception) -> str:
    """Return where a defect showed itself, or what else an error says that is none; never the text of any other."""
    if isinstance(error, Defect | InvalidSchema):
        return str(error)
    if isinstance(error, MemoryError):
        return "there is not enough memory"
    trace = error.__traceback__
    place = "an unknown place"
    while trace is not None:
        place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"a defect of convoschema, {type(error).__name__} at {place}; please report it"
