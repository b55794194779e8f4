"""Room on the stack: deep payloads are answered in full wherever they are checked from."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import TypeVar, TypeVarTuple

Arguments = TypeVarTuple("Arguments")
Result = TypeVar("Result")


class TooDeepError(Exception):
    """A whole stack is not enough."""


def on_fresh_stack(function: Callable[[*Arguments], Result], *arguments: *Arguments) -> Result:
    """Return what a function returns, or raise what it raises, having called it in a thread of its own.

    :raises TooDeepError: it took all of the fresh stack too.
    :raises RecursionError: there is not even room here to start a thread.
    """
    results: list[Result] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(function(*arguments))
        except RecursionError:
            errors.append(TooDeepError())
        except BaseException as error:  # noqa: BLE001 - raised again where it belongs
            errors.append(error)

    thread = Thread(target=run)
    thread.start()
    thread.join()
    for error in errors:
        raise error
    return results[0]
