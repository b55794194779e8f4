"""Room on the stack: deep payloads are answered in full wherever they are checked from."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, TypeVarTuple

Arguments = TypeVarTuple("Arguments")
Result = TypeVar("Result")


def on_fresh_stack(function: Callable[[*Arguments], Result], *arguments: *Arguments) -> Result:
    """Return what a function returns, or raise what it raises, having called it in a thread of its own."""
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(max_workers=1) as pool:
        return pool.submit(function, *arguments).result()
