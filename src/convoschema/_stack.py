"""Room on the stack: deep payloads are answered in full wherever they are checked from."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Final, ParamSpec, TypeVar

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")

ENOUGH: Final = 700
"""The Python frames that checking 128 levels takes at most; the default limit is 1,000 for each thread."""


def has_room() -> bool:
    """Return whether enough frames are free on the stack of this thread."""
    free = sys.getrecursionlimit() - ENOUGH
    frame = sys._getframe()  # noqa: SLF001 - the one way to see the stack without its cost
    while free > 0 and frame.f_back is not None:
        frame = frame.f_back
        free -= 1
    return free > 0


def on_fresh_stack(
    function: Callable[Arguments, Result], *arguments: Arguments.args, **options: Arguments.kwargs
) -> Result:
    """Return what a function returns, or raise what it raises, having called it in a thread of its own."""
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(max_workers=1) as pool:
        return pool.submit(function, *arguments, **options).result()
