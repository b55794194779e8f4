"""Room on the stack: whatever is checked, and on whichever thread, neither overflows the stack nor lacks an answer.

Libraries in C and Rust recurse where there is no limit but the stack, and to overflow it is to crash. They see
nothing that is deeper than they can bear on a stack of :data:`ENOUGH`; threads with less (``threading.stack_size``)
have the work done on a fresh stack.
"""

from __future__ import annotations

import os
import sys
from _thread import RLock, _local, get_native_id, stack_size
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final, TypeVar, TypeVarTuple

Arguments = TypeVarTuple("Arguments")
Result = TypeVar("Result")

ENOUGH: Final = 512 * 1024
"""How many bytes of stack suffice for every payload; 192 KiB were seen to."""

_FRESH = 16 * 1024 * 1024
_SIZE_OF_ATTRIBUTES = 256


class TooDeepError(Exception):
    """A whole stack is not enough."""


class _Here(_local):
    """What is known of the thread that asks."""

    has_room = False


HERE: Final = _Here()
"""``HERE.has_room`` says whether the stack of this thread is known to suffice."""


def with_room(function: Callable[[*Arguments], Result], *arguments: *Arguments) -> Result:
    """Return what a function returns, called on a stack that suffices, which is that of nearly every thread."""
    return function(*arguments) if has_room() else on_fresh_stack(function, *arguments)


def has_room() -> bool:
    """Return whether the stack of this thread suffices, and find that out if it is not yet known."""
    if not HERE.has_room:
        # The main thread of a process has the number of the process on Linux, and as much stack as the system gives.
        HERE.has_room = get_native_id() == os.getpid() or _size_of_this_stack() >= ENOUGH
    return HERE.has_room


def on_fresh_stack(function: Callable[[*Arguments], Result], *arguments: *Arguments) -> Result:
    """Return what a function returns, or raise what it raises, having called it in a thread of its own.

    :raises TooDeepError: it took all of the fresh stack too.
    :raises RecursionError: there is not even room here to start a thread.
    """
    from threading import Thread

    results: list[Result] = []
    errors: list[BaseException] = []

    def run() -> None:
        HERE.has_room = True
        try:
            results.append(function(*arguments))
        except RecursionError:
            errors.append(TooDeepError())
        except BaseException as error:  # noqa: BLE001 - raised again where it belongs
            errors.append(error)

    thread = Thread(target=run)
    # For all threads that start in this moment, which does them no harm: the setting can't be made for one alone.
    with _sizing:
        usual = stack_size(_FRESH)
        try:
            thread.start()
        finally:
            stack_size(usual)
    thread.join()
    for error in errors:
        raise error
    return results[0]


def _size_of_this_stack() -> int:
    """Return how many bytes of stack this thread has; where the system can't be asked, what threads are given now."""
    # To import needs more of a stack than there may be here.
    threads = _threads_of_system() if "ctypes" in sys.modules else on_fresh_stack(_threads_of_system)
    if threads is None:
        return stack_size() or ENOUGH
    import ctypes

    attributes = ctypes.create_string_buffer(_SIZE_OF_ATTRIBUTES)
    size = ctypes.c_size_t()
    threads.pthread_getattr_np(threads.pthread_self(), attributes)
    threads.pthread_attr_getstacksize(attributes, ctypes.byref(size))
    threads.pthread_attr_destroy(attributes)
    return size.value


@lru_cache(maxsize=1)
def _threads_of_system() -> Any:
    """Return the system's library of threads, or None if it can't be asked."""
    if sys.platform != "linux":
        return None
    try:
        import ctypes

        library = ctypes.CDLL(None)
        library.pthread_self.restype = ctypes.c_size_t
        library.pthread_getattr_np.argtypes = (ctypes.c_size_t, ctypes.c_void_p)
    except (ImportError, OSError, AttributeError):
        return None
    return library


def _renew_lock() -> None:
    """Have a lock that no thread holds, in the child of a process in which one may have held it."""
    global _sizing  # noqa: PLW0603 - one for the process
    _sizing = RLock()


_sizing = RLock()
if sys.platform != "win32":  # pragma: no branch # there is no fork
    os.register_at_fork(after_in_child=_renew_lock)
