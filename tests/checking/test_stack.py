"""Room on the stack, whatever the thread."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest

import convoschema
from convoschema._checking import stack


def on_thread(function: Callable[[], Any], size: int) -> Any:
    """Return what a function returns on a thread with a stack of so many bytes."""
    results: list[Any] = []
    usual = threading.stack_size(size)
    thread = threading.Thread(target=lambda: results.append(function()))
    thread.start()
    threading.stack_size(usual)
    thread.join()
    return results[0]


@pytest.mark.parametrize(("size", "suffices"), [(65_536, False), (262_144, False), (524_288, True), (8_388_608, True)])
def test_a_thread_knows_whether_its_stack_suffices(size: int, suffices: bool) -> None:
    assert on_thread(stack.has_room, size) is suffices
    assert on_thread(lambda: (stack.has_room(), stack.has_room()), size) == (suffices, suffices)


def test_the_main_thread_has_room() -> None:
    program = "import sys; from convoschema._checking.stack import has_room; print(has_room(), 'ctypes' in sys.modules)"
    assert (
        subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout
        == "True False\n"
    )


@pytest.mark.parametrize("missing", ["platform", "ctypes", "function"])
def test_where_the_system_cannot_be_asked_the_setting_counts(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if missing == "platform":
        monkeypatch.setattr(sys, "platform", "plan9")
    elif missing == "ctypes":
        monkeypatch.setitem(sys.modules, "ctypes", None)
    else:
        monkeypatch.setattr("ctypes.CDLL", lambda _name: object())
    stack._threads_of_system.cache_clear()  # noqa: SLF001 - to ask again
    try:
        assert on_thread(stack.has_room, 524_288)
        usual = threading.stack_size(65_536)
        try:
            assert not on_thread(stack.has_room, 65_536)
        finally:
            threading.stack_size(usual)
    finally:
        stack._threads_of_system.cache_clear()  # noqa: SLF001 - as above


def test_work_is_done_here_where_there_is_room_and_elsewhere_where_there_is_not() -> None:
    def where() -> tuple[int, int]:
        return threading.get_ident(), stack.with_room(threading.get_ident)

    for size, same in ((65_536, False), (8_388_608, True)):
        here, there = on_thread(where, size)
        assert (here == there) is same


def test_a_fresh_stack_has_room_and_leaves_the_setting_as_it_was() -> None:
    usual = threading.stack_size(65_536)
    try:
        assert stack.on_fresh_stack(stack.has_room)
        assert threading.stack_size() == 65_536
    finally:
        threading.stack_size(usual)


def test_what_fails_on_a_fresh_stack_fails_here() -> None:
    with pytest.raises(ZeroDivisionError):
        stack.on_fresh_stack(lambda: 1 // 0)


def test_a_whole_stack_that_is_not_enough_is_told() -> None:
    def deeper() -> Any:
        return deeper()

    with pytest.raises(stack.TooDeepError):
        stack.on_fresh_stack(deeper)


def test_a_validator_answers_on_any_stack() -> None:
    for text, problems in ((b'{"code": "x"}', []), (b'{"code": 7}', ["/code"]), (b"[" * 100_000, [""])):

        def check(text: bytes = text) -> tuple[bool, list[str]]:
            validator = convoschema.Validator("Wrapup")
            return validator.is_valid(text), [problem.pointer for problem in validator.iter_problems(text)]

        for size in (65_536, 8_388_608):
            assert on_thread(check, size) == (not problems, problems)


def test_a_lock_is_made_anew_for_a_child() -> None:
    held = stack._sizing  # noqa: SLF001 - what a fork does
    stack._renew_lock()  # noqa: SLF001
    assert stack._sizing is not held  # noqa: SLF001


def test_a_child_can_start_threads_whatever_its_parent_was_doing() -> None:
    program = """
import os, threading
from convoschema._checking import stack
held, done = threading.Event(), threading.Event()
def hold():
    with stack._sizing:
        held.set()
        done.wait()
threading.Thread(target=hold, daemon=True).start()
held.wait()
child = os.fork()
if not child:
    os._exit(stack.on_fresh_stack(lambda: 7))
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
done.set()
"""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program], check=True, capture_output=True, text=True, timeout=60
    )
    assert done.stdout == "7\n"
